/** Where a quote stands in a text. */
export interface Found {
  /** Verbatim from the text. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Shorter quotes are found everywhere and show nothing. */
const SHORTEST = 2;

/**
 * Finds a quote in a text, whatever its white space, quotation marks, dashes and case; punctuation at its ends and an
 * ellipsis there do not count. Null when it does not stand there.
 */
export function findQuote(text: string, quote: string): Found | null {
  const wanted = folded(quote.replace(/^[\s"'„“”‚‘’«»‹›…]+|[\s"'„“”‚‘’«»‹›….,;:!?]+$/gu, '')).text.trim();
  if (wanted.replaceAll(/[^\p{L}\p{N}]/gu, '').length < SHORTEST) return null;
  const own = folded(text);
  const at = own.text.indexOf(wanted);
  if (at === -1) return null;
  const start = own.starts[at] as number;
  const end = own.ends[at + wanted.length - 1] as number;
  return { quote: text.slice(start, end), start, end };
}

interface Folded {
  readonly text: string;
  /** Of each character of the folded text: where it begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function folded(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const form = foldedCharacter(character);
    if (form === ' ' && text.endsWith(' ')) ends[ends.length - 1] = end;
    else
      for (const part of form) {
        text += part;
        for (let unit = 0; unit < part.length; unit += 1) {
          starts.push(at);
          ends.push(end);
        }
      }
    at = end;
  }
  return { text, starts, ends };
}

function foldedCharacter(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (/["„“”«»]/u.test(character)) return '"';
  if (/['‚‘’‹›`´]/u.test(character)) return "'";
  if (/\p{Pd}/u.test(character)) return '-';
  if (/\p{Cf}/u.test(character)) return '';
  return character.toLowerCase();
}
