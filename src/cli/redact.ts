import { TargetError } from '../domain/errors.js';
import type { Reply } from '../domain/transcript.js';
import type { Target } from '../target/port.js';

/** What stands where a secret stood. */
const HIDDEN = '•••';

/** Shorter values are no secrets: hiding them would tear words apart. */
const SHORTEST = 6;

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

/** Hides secrets in a text, as they are and in the encodings that a server echoes them in; null without any secret. */
export function hiding(secrets: readonly string[]): ((text: string) => string) | null {
  const forms = secrets.filter((secret) => secret.length >= SHORTEST).flatMap(formsOf);
  if (forms.length === 0) return null;
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return (text) => text.replace(pattern, HIDDEN);
}

function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const written = [secret, json, JSON.stringify(json).slice(1, -1), encodeURIComponent(secret)];
  const encoded = [...new Set(written)].flatMap((form) =>
    (['utf8', 'latin1'] as const).flatMap((charset) => {
      const bytes = Buffer.from(form, charset);
      return [bytes.toString('hex'), ...base64Within(bytes)];
    }),
  );
  return [...written, ...encoded].filter((form) => form.length >= SHORTEST);
}

/**
 * What a base64 text shows of some bytes, wherever they stand in what was encoded: one piece for each of the three places
 * that their first byte can have in a group, without the characters at both ends that neighbours share.
 */
function base64Within(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const from = Math.ceil((before * 4) / 3);
    const piece = encoded.slice(from, Math.floor(((before + bytes.length) * 8) / 6));
    return [piece, piece.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function hideIn(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((item) => hideIn(item, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hideIn(item, hide)]));
}
