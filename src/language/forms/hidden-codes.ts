import { formWords } from './form-words.js';

/** Bytes and letters under codes that people write by hand. Each gives null where the text is none. */
const MORSE: ReadonlyMap<string, string> = new Map(
  (
    'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- ' +
    'w.-- x-..- y-.-- z--.. 0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----. ' +
    'ä.-.- ö---. ü..-- ..-.-.- @.--.-. --....- _..--.- /-..-. ß...--..'
  )
    .split(' ')
    .map((entry) => [entry.slice(1), entry[0] as string]),
);

/** Morse code, its letters parted by spaces or slashes, whatever dots and dashes are used. */
export function fromMorse(raw: string): string | null {
  const plain = raw.replace(/[·•∙⋅]/g, '.').replace(/[−–—‒_]/g, '-');
  let text = '';
  for (const word of plain.split(/\s*[/|]\s*|\s{3,}|\n/)) {
    for (const sign of word.trim().split(/\s+/)) {
      const letter = sign === '' ? '' : MORSE.get(sign);
      if (letter === undefined) return null;
      text += letter;
    }
  }
  return text.length >= 4 ? text : null;
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

export function fromBase32(raw: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const char of raw.toLowerCase().replace(/=+$/, '')) {
    value = (value << 5) | BASE32.indexOf(char);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 255);
    }
    value &= 0xfff;
  }
  return Buffer.from(bytes);
}

/** Letters of the alphabet moved on by so many places; all else stays. */
export function shiftedBack(text: string, by: number): string {
  return text.replace(/[a-z]/gi, (char) => {
    const base = char <= 'Z' ? 65 : 97;
    return String.fromCharCode(((char.charCodeAt(0) - base + 26 - by) % 26) + base);
  });
}

/** Words that announce letters moved on. */
export const SHIFT_WORDS = new RegExp(
  [
    '\\brot-?\\s?\\d{1,2}\\b',
    ...formWords('ciphers').map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}\\b`)),
  ].join('|'),
  'i',
);
