import { isLatin, matchesOf, twin } from '../matching.js';

/**
 * Texts in the spelling that careless writers and careful ones share: no apostrophes inside words (`don't` = `dont`),
 * umlauts and ß written out, other accents dropped.
 */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  é: 'e',
  è: 'e',
  ê: 'e',
  à: 'a',
  â: 'a',
  á: 'a',
  î: 'i',
  í: 'i',
  ì: 'i',
  ô: 'o',
  ó: 'o',
  ò: 'o',
  û: 'u',
  ù: 'u',
  ú: 'u',
  ç: 'c',
  ñ: 'n',
  å: 'a',
};

const CHANGES = twin(/(?<=\p{L})'(?=\p{L})|[äöüßéèêàâáîíìôóòûùúçñå]/gu);

/** Loosens a folded text (see `fold`); a span found in it is led back by `originOf`. */
export function loosen(folded: string): string {
  return folded.replace(fitting(folded), (char) => WRITTEN_OUT[char] ?? '');
}

function fitting(folded: string): RegExp {
  return isLatin(folded) ? CHANGES.latin : CHANGES.any;
}

/** Offset in the folded text of each UTF-16 unit of the loosened one, and one more for its end. */
export function originOf(folded: string): Int32Array {
  const origin = new Int32Array(2 * folded.length + 1);
  let at = 0;
  let from = 0;
  const keep = (to: number) => {
    for (let index = from; index < to; index += 1, at += 1) origin[at] = index;
  };
  for (const match of matchesOf(fitting(folded), folded)) {
    keep(match.index);
    const written = WRITTEN_OUT[match[0]] ?? '';
    for (let index = 0; index < written.length; index += 1, at += 1) origin[at] = match.index;
    from = match.index + 1;
  }
  keep(folded.length);
  origin[at] = folded.length;
  return origin;
}

/** A phrase (see `phrase.ts`) in the same spelling; what stands between slashes is left as it is. */
export function loosenPhrase(phrase: string): string {
  return phrase
    .split('/')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .toLowerCase()
            .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
            .replace(CHANGES.any, (char) => WRITTEN_OUT[char] ?? ''),
    )
    .join('/');
}
