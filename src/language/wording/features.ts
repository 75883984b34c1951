import { fold } from '../fold.js';
import { isLatin } from '../matching.js';
import { Recent } from '../recent.js';
import { type Features, Gathering } from './gathering.js';
import { NameHasher } from './name-hash.js';

/** A word as the models know it, with the hashes of the names of its pieces, two numbers for each. */
interface WordPieces {
  readonly text: string;
  readonly hashes: Int32Array;
}

const WORD = /[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu;
/** The same in texts that are `isLatin`. */
const LATIN_WORD =
  /[A-Za-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+|[\u00a9\u00ae\u203c\u2049]/g;
const MOST_WORDS = 160;
const END = '$';

/**
 * Words, word pairs, beginnings and endings, pieces of words (three to five letters, so that typos, inflection and
 * compounds still count), punctuation and capitals. Digits count as `0`.
 */
export function featuresOf(text: string, into = new Gathering()): Features {
  addWording(text, into);
  return into.features();
}

/** Adds the same, also without the pieces. */
export function addWording(text: string, into: Gathering, { pieces = true } = {}): void {
  const { words, offsets } = wordsIn(fold(text));
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as WordPieces;
    const at = offsets[index] as number;
    const next = words[index + 1];
    into.add(at, 'w ', word.text);
    into.add(at, 'b ', word.text, ' ', next?.text ?? END);
    if (next !== undefined) into.add(at, 'k ', word.text, ' ', words[index + 2]?.text ?? END);
    if (pieces) addPieces(word, at, into);
  }
  if (words[0] !== undefined) into.add(offsets[0] as number, '^ ', words[0].text);
  for (const name of styleOf(text, words.length)) into.add(-1, name);
}

/** The words of a text as its features have them: letters and digits, these as `0`. */
export function featureWords(text: string): string[] {
  return wordsIn(fold(text)).words.map((word) => word.text);
}

function addPieces({ text, hashes }: WordPieces, at: number, into: Gathering): void {
  const names = into.names === null ? null : piecesOf(text);
  for (let index = 0; index < hashes.length; index += 2) {
    const isNew = into.addHashed(at, hashes[index] as number, hashes[index + 1] as number);
    if (isNew && names !== null) into.names?.push(names[index / 2] as string);
  }
}

function wordsIn(folded: string): { words: WordPieces[]; offsets: number[] } {
  const pattern = isLatin(folded) ? LATIN_WORD : WORD;
  const words: WordPieces[] = [];
  const offsets: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null && words.length < MOST_WORDS; match = pattern.exec(folded)) {
    words.push(wordPieces(match[0]));
    offsets.push(match.index);
  }
  return { words, offsets };
}

const REMEMBERED = 4000;
const LONGEST_REMEMBERED = 40;
/** Words come again: their pieces are hashed once. */
const recent = new Recent<WordPieces>(REMEMBERED);

function wordPieces(raw: string): WordPieces {
  let word = recent.get(raw);
  if (word === undefined) {
    const text = raw.replace(/\p{N}/gu, '0');
    word = { text, hashes: hashesOf(piecesOf(text)) };
    if (raw.length <= LONGEST_REMEMBERED) recent.set(raw, word);
  }
  return word;
}

function hashesOf(names: readonly string[]): Int32Array {
  const hasher = new NameHasher();
  const hashes = new Int32Array(2 * names.length);
  for (const [index, name] of names.entries()) {
    const { high, low } = hasher.begin(name);
    hashes[2 * index] = high;
    hashes[2 * index + 1] = low;
  }
  return hashes;
}

function piecesOf(word: string): string[] {
  const padded = `<${word}>`;
  const pieces: string[] = [];
  for (let size = 3; size <= 5; size += 1)
    for (let start = 0; start + size <= padded.length; start += 1)
      pieces.push(`c ${padded.slice(start, start + size)}`);
  return pieces;
}

function styleOf(text: string, words: number): string[] {
  const { letters, capitals } = countLetters(text);
  const names = [`s length ${Math.min(6, Math.ceil(words / 6))}`];
  if (/!/.test(text)) names.push('s !');
  if (/!\s*[!1]/.test(text)) names.push('s !!');
  if (/\?\s*$/.test(text)) names.push('s ends ?');
  if (/\?/.test(text)) names.push('s ?');
  if (/\?[?!]|!\?/.test(text)) names.push('s ?!');
  if (/\.\.\.|…/.test(text)) names.push('s ...');
  if (letters > 8 && capitals / letters > 0.5) names.push('s capitals');
  else if (capitals > 3 && /\p{Lu}{4,}/u.test(text)) names.push('s capital word');
  if (capitals === 0) names.push('s lower');
  return names;
}

/** How many letters, and capital ones, in UTF-16 units. */
function countLetters(text: string): { letters: number; capitals: number } {
  if (!isLatin(text)) {
    const only = text.replace(/[^\p{L}]/gu, '');
    return { letters: only.length, capitals: only.replace(/[^\p{Lu}]/gu, '').length };
  }
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = LATIN_KINDS[text.charCodeAt(at)] ?? 0;
    if (kind > 0) letters += 1;
    if (kind > 1) capitals += 1;
  }
  return { letters, capitals };
}

/** 1 = a letter, 2 = a capital one, by code. */
const LATIN_KINDS = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const char = String.fromCharCode(code);
  return (/\p{L}/u.test(char) ? 1 : 0) + (/\p{Lu}/u.test(char) ? 1 : 0);
});
