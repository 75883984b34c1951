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
    expect(hiding(['', ' ', 'x'])).toBeNull();
  });

  const addressed = (secret: string): [form: string, text: string][] => [
    ['the query', new URL(`http://h/a?k=${secret}&b=1`).href],
    ['the path', new URL(`http://h/a/${secret}/b`).href],
    ['the fragment', new URL(`http://h/#${secret}`).href],
    ['a form', new URLSearchParams({ k: secret }).toString()],
    ['a part of an address', encodeURIComponent(secret).toLowerCase()],
    ['an address within an address', encodeURIComponent(encodeURIComponent(secret))],
    ['a whole address', encodeURI(secret)],
    ['JSON in ASCII', JSON.stringify(secret).replace(/[^ -~]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)],
    ['JSON with slashes escaped', JSON.stringify(secret).replaceAll('/', '\\/')],
    ['HTML', secret.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')],
    ['bytes taken for Latin-1', Buffer.from(secret).toString('latin1')],
    ['base64 of an address', Buffer.from(new URL(`http://h/?${secret}`).search).toString('base64')],
  ];

  describe.each(['ab/cd ef=gh', 'geheim äöü/1', 'pw"quo\\te x', 'a,b:c;d<e>f', 'a@b!c$d(e) f', "%2 x'y`z{|}^~"])(
    '%s',
    (secret) => {
      const words = secret.split(/[^a-zäöü]+/).filter((word) => word.length > 1);
      it.each(addressed(secret))('in %s', (_, text) => {
        const shown = hiding([secret])?.(text) ?? '';
        expect(shown).toContain('•••');
        expect(words.filter((word) => shown.includes(word))).toEqual([]);
      });
    },
  );

  it('hides the password of an address', () => {
    const secret = 'a,b:c;d<e>f';
    expect(hiding([secret])?.(new URL(`http://user:${secret}@h/x`).href)).toBe('http://user:•••@h/x');
  });

  it('hides what is behind the base64 of HTTP Basic', () => {
    const hide = hiding([Buffer.from('user:pass word1').toString('base64')]);
    expect(hide?.('You are user:pass word1, with {"password":"pass word1"} and pass%20word1.')).toBe(
      'You are •••, with {"password":"•••"} and •••.',
    );
  });

  it('stays quick on texts that look like many escapes', () => {
    const hide = hiding(['x\\\\a b\\"c'.repeat(20)]);
    expect(hide?.('\\'.repeat(20_000) + ' '.repeat(20_000))).not.toContain('•••');
  });
});

describe('hiding a short secret', () => {
  it.each([
    ['k9', '•••'],
    ['{"x-short":"k9","other":"k99"}', '{"x-short":"•••","other":"k99"}'],
    ['"{\\"x-short\\":\\"k9\\"}"', '"{\\"x-short\\":\\"•••\\"}"'],
    ['GET /chat?key=k9&b=1', 'GET /chat?key=•••&b=1'],
    ['/v1/k9/chat', '/v1/•••/chat'],
    ['x-short: k9', 'x-short: •••'],
    ['Authorization: Bearer k9', 'Authorization: Bearer •••'],
    ['http://user:k9@host/', 'http://user:•••@host/'],
    ['Der k9 bellt: k9, K9, k9.', 'Der k9 bellt: k9, K9, k9.'],
    ['http://host:k9/', 'http://host:k9/'],
  ])('%s', (text, shown) => {
    expect(hiding(['k9'])?.(text)).toBe(shown);
  });
});
