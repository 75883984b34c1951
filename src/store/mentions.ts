/** Whether a text holds something that tells a person. */
export type Mentions = (text: string) => boolean;

/** Other ways to read a text, as small letters and digits alone: figures that are said in words, letters that are spelled. */
export type ReadAs = (text: string) => readonly string[];

/** Shorter ones are looked for as they are written: without their punctuation they would be found everywhere. */
const FOLDABLE = 6;
/** Shorter ids count only where a grader or a pseudonym names a customer: a `1` alone is nobody. */
const TELLING_ID = 3;
/** Between two characters of a value a text may have so many of another kind: spaces, hyphens, the end of a message. */
const LOOSE = '[^\\p{L}\\p{N}]{0,5}';

/**
 * Looks for a person in texts: their id and what only they have, as written, with other spacing, case and punctuation, or
 * encoded (base64, hex, as in an address). A value that ends in a figure ends there: C-2 is not in C-21.
 */
export function mentionOf(id: string, values: readonly string[], readAs: ReadAs = () => []): Mentions {
  const own = values.filter((value) => value.length > 0);
  const patterns = [`(?:customer |⟦)${patternOf(id, false)}(?![\\p{L}\\p{N}])`, ...own.map(anyWriting)];
  if (/\p{L}/u.test(id) && fold(id).length >= TELLING_ID) patterns.push(anyWriting(id));
  const pattern = new RegExp(patterns.join('|'), 'iu');
  const folded = own.map(fold).filter((value) => value.length >= FOLDABLE);
  return (text) => {
    const plain = unescaped(text).normalize('NFKC');
    return (
      pattern.test(plain) ||
      decodings(plain).some((decoded) => pattern.test(decoded)) ||
      (folded.length > 0 && readAs(plain).some((reading) => folded.some((value) => reading.includes(value))))
    );
  };
}

function anyWriting(value: string): string {
  return patternOf(value, fold(value).length >= FOLDABLE);
}

function patternOf(value: string, loosely: boolean): string {
  const characters = [...value.normalize('NFKC')].filter((one) => !loosely || /[\p{L}\p{N}]/u.test(one));
  const inside = characters.map(literal).join(loosely ? LOOSE : '');
  const [before, after] = [/^\d/.test(value) ? '(?<!\\d)' : '', /\d$/.test(value) ? '(?!\\d)' : ''];
  return `${before}${inside}${after}`;
}

function literal(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&');
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Texts are stored as JSON: a line break within a value stands there as `\n`. */
function unescaped(json: string): string {
  return json.includes('\\') ? json.replace(/\\[bfnrt]/g, ' ') : json;
}

/** What stretches of a text say when they are decoded. */
function decodings(text: string): string[] {
  const base64 = (text.match(/[A-Za-z0-9+/_-]{8,}={0,2}/g) ?? []).map((found) => Buffer.from(found, 'base64'));
  const hex = (text.match(/(?:[0-9a-f]{2}){6,}/gi) ?? []).map((found) => Buffer.from(found, 'hex'));
  const percent = /%[0-9a-f]{2}/i.test(text) ? [text.replace(/(?:%[0-9a-f]{2})+/gi, percentDecoded)] : [];
  return [...[...base64, ...hex].map((bytes) => bytes.toString('utf8')), ...percent];
}

function percentDecoded(found: string): string {
  return Buffer.from(found.replaceAll('%', ''), 'hex').toString('utf8');
}
