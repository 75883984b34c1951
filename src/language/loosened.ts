/**
 * A folded text in the spelling that careless writers and careful ones share: no apostrophes inside words (`don't` =
 * `dont`), umlauts and ß written out, other accents dropped.
 */
export interface LooseText {
  readonly text: string;
  /** Offset in the folded text of each UTF-16 unit of `text`, and one more for its end. */
  readonly origin: readonly number[];
}

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

const CHANGES = /(?<=\p{L})'(?=\p{L})|[äöüßéèêàâáîíìôóòûùúçñå]/gu;

/** Loosens a folded text (see `fold`); a span found in it is led back by `origin`. */
export function loosen(folded: string): LooseText {
  let text = '';
  const origin: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    for (let index = from; index < to; index += 1) origin.push(index);
    text += folded.slice(from, to);
  };
  for (const match of folded.matchAll(CHANGES)) {
    keep(match.index);
    const written = WRITTEN_OUT[match[0]] ?? '';
    for (let index = 0; index < written.length; index += 1) origin.push(match.index);
    text += written;
    from = match.index + 1;
  }
  keep(folded.length);
  origin.push(folded.length);
  return { text, origin };
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
            .replace(CHANGES, (char) => WRITTEN_OUT[char] ?? ''),
    )
    .join('/');
}
