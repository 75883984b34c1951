import { TargetError } from '../domain/errors.js';
import type { Reply } from '../domain/transcript.js';
import type { Target } from '../target/port.js';
import { encodedForms, literal, SHORTEST, shortPattern, withinSecret, writtenPattern } from './secret-forms.js';

/** What stands where a secret stood. */
const HIDDEN = '•••';

/** A single character keeps nothing secret. */
const FEWEST = 2;

/** The same target, whose replies and errors hold no value that came from the environment: bots echo what they get. */
export function withoutSecretsOf(target: Target, secrets: readonly string[]): Target {
  const hide = hiding(secrets);
  if (hide === null) return target;
  return {
    ...target,
    async open(opening) {
      const session = await target.open(opening);
      return {
        close: () => session.close(),
        async say(text, signal) {
          try {
            const { reply, timing } = await session.say(text, signal);
            return { reply: hideIn(reply, hide) as Reply, timing };
          } catch (error) {
            if (!(error instanceof TargetError)) throw error;
            throw new TargetError(error.code, hide(error.message), { wait_ms: error.wait_ms });
          }
        },
      };
    },
  };
}

/**
 * Hides secrets in a text, as they are and in the encodings that a server echoes them in; null without any secret. Short
 * ones are hidden only where they stand as a value (see `shortPattern`).
 */
export function hiding(secrets: readonly string[]): ((text: string) => string) | null {
  const all = [...new Set(secrets.flatMap((secret) => [secret, ...withinSecret(secret)]))].filter(
    (secret) => secret.trim() !== '',
  );
  const forms = all.flatMap(formsOf).sort((a, b) => b.length - a.length);
  if (forms.length === 0) return null;
  const pattern = new RegExp([...new Set(forms.map((form) => form.pattern))].join('|'), 'gu');
  return (text) => text.replace(pattern, HIDDEN);
}

/** The patterns of a secret, each with the length of what it stands for: the longest is looked for first. */
function formsOf(secret: string): { readonly pattern: string; readonly length: number }[] {
  const { length } = secret;
  if (length < SHORTEST) return length < FEWEST ? [] : [{ pattern: shortPattern(secret), length }];
  const encoded = encodedForms(secret).map((form) => ({ pattern: literal(form), length: form.length }));
  return [{ pattern: writtenPattern(secret), length }, ...encoded];
}

function hideIn(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((item) => hideIn(item, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hideIn(item, hide)]));
}
