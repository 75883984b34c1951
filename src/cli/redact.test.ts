import { describe, expect, it } from 'vitest';
import { hiding } from './redact.js';

const SECRET = 's3cr3t/4711+"key"';

describe('hiding a secret', () => {
  it.each<[form: string, text: string]>([
    ['as it is', `Bearer ${SECRET}!`],
    ['within JSON', JSON.stringify({ token: SECRET })],
    ['within JSON within JSON', JSON.stringify({ told: JSON.stringify({ token: SECRET }) })],
    ['in an address', `https://x.example/?key=${encodeURIComponent(SECRET)}`],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ...['', 'u', 'us', 'user:'].map((before): [string, string] => [
      `in base64 behind "${before}"`,
      Buffer.from(`${before}${SECRET}\n`).toString('base64'),
    ]),
    ['in base64 for addresses', Buffer.from(`Bearer ${SECRET}`).toString('base64url')],
  ])('%s', (_, text) => {
    const shown = hiding([SECRET, 'short'])?.(text) ?? '';
    expect(shown).toContain('•••');
    for (const piece of [SECRET, 's3cr3t', Buffer.from('cr3t/4711').toString('base64').slice(2, -2)])
      expect(shown).not.toContain(piece);
    expect(Buffer.from(shown.replaceAll('•••', ''), 'base64').toString()).not.toContain('4711');
  });

  it('leaves other texts alone, and does nothing without secrets', () => {
    expect(hiding([SECRET])?.('Order 4711 is on its way.')).toBe('Order 4711 is on its way.');
    expect(hiding(['short', ''])).toBeNull();
  });
});
