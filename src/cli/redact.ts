import { TargetError } from '../domain/errors.js';
import type { Reply } from '../domain/transcript.js';
import type { Target } from '../target/port.js';

/** What stands where a secret stood. */
const HIDDEN = '•••';

/** Shorter values are no secrets: hiding them would tear words apart. */
const SHORTEST = 6;

/** The same target, whose replies and errors hold no value that came from the environment: bots echo what they get. */
export function withoutSecretsOf(target: Target, secrets: readonly string[]): Target {
  const hidden = secrets.filter((secret) => secret.length >= SHORTEST).sort((a, b) => b.length - a.length);
  if (hidden.length === 0) return target;
  const redact = (text: string) => hidden.reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
  return {
    ...target,
    async open(opening) {
      const session = await target.open(opening);
      return {
        close: () => session.close(),
        async say(text, signal) {
          try {
            const { reply, timing } = await session.say(text, signal);
            return { reply: redactAll(reply, redact) as Reply, timing };
          } catch (error) {
            if (!(error instanceof TargetError)) throw error;
            throw new TargetError(error.code, redact(error.message), { wait_ms: error.wait_ms });
          }
        },
      };
    },
  };
}

function redactAll(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactAll(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactAll(item, redact)]));
}
