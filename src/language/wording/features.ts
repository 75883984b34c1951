import { fold } from '../fold.js';
import { isLatin } from '../matching.js';

/** One thing that a wording model may look at. There is one object for each name, so that models can note weights at it. */
export interface Feature {
  readonly name: string;
  /** The models' weights by the model's number; null = the model does not know it. */
  readonly weights: (Float64Array | null)[];
  /** The text in which it was seen last: each counts once. */
  seen: number;
}

/** What a wording model looks at: what stands in a text, each once, with where it stands first. */
export interface Features {
  readonly size: number;
  /** All of them but the pairs that no model knows: those only count. */
  readonly all: readonly Feature[];
  /** UTF-16 offsets in the same order; -1 = the whole text. */
  readonly places: readonly number[];
}

/** The features of one word, cut once. */
interface WordFeatures {
  readonly text: string;
  readonly own: Feature;
  readonly first: Feature;
  readonly pieces: readonly Feature[];
}

const WORD = /[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu;
/** The same in texts that are `isLatin`. */
const LATIN_WORD =
  /[A-Za-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+|[\u00a9\u00ae\u203c\u2049]/g;
const MOST_WORDS = 160;
const END = '$';

/**
 * Words, word pairs, beginnings and endings, pieces of words (three to five letters, so that typos, inflection and
 * compounds still count), punctuation and capitals. Digits count as `0`. `pairNamed` tells the pairs that are known.
 */
export function featuresOf(text: string, pairNamed: (name: string) => Feature | undefined = knownFeature): Features {
  const gathered = gather();
  const { words, offsets } = wordsIn(fold(text));
  words.forEach((word, index) => {
    const at = offsets[index] as number;
    const next = words[index + 1];
    gathered.add(word.own, at);
    const pair = pairNamed(`b ${word.text} ${next?.text ?? END}`);
    if (pair !== undefined) gathered.add(pair, at);
    else if (!stoodBefore(words, index, 1)) gathered.count();
    if (next !== undefined) {
      const later = pairNamed(`k ${word.text} ${words[index + 2]?.text ?? END}`);
      if (later !== undefined) gathered.add(later, at);
      else if (!stoodBefore(words, index, 2)) gathered.count();
    }
    for (const piece of word.pieces) gathered.add(piece, at);
  });
  if (words[0] !== undefined) gathered.add(words[0].first, offsets[0] as number);
  for (const name of styleOf(text, words.length)) gathered.add(featureNamed(name), -1);
  return gathered.features();
}

/** Features by their names and places: for what is no text. */
export function featuresNamed(named: Iterable<readonly [name: string, at: number]>): Features {
  const gathered = gather();
  for (const [name, at] of named) gathered.add(featureNamed(name), at);
  return gathered.features();
}

let texts = 0;

function gather() {
  if (features.size > MOST_FEATURES || vocabularies.length !== knownThen) forget();
  texts += 1;
  const text = texts;
  const all: Feature[] = [];
  const places: number[] = [];
  let unnamed = 0;
  return {
    count(): void {
      unnamed += 1;
    },
    add(feature: Feature, at: number): void {
      if (feature.seen === text) return;
      feature.seen = text;
      all.push(feature);
      places.push(at);
    },
    features: (): Features => ({ size: all.length + unnamed, all, places }),
  };
}

/** Names that a model knows. */
type Vocabulary = Pick<ReadonlySet<string>, 'has'>;

const vocabularies: Vocabulary[] = [];
/** What models know, of what was met so far; kept for good. */
const known = new Map<string, Feature>();

/** Notes that a model knows these features. Most of them are never met. */
export function knowFeatures(names: Vocabulary): void {
  vocabularies.push(names);
}

function knownFeature(name: string): Feature | undefined {
  const met = known.get(name);
  if (met !== undefined || !vocabularies.some((names) => names.has(name))) return met;
  const feature: Feature = { name, weights: [], seen: 0 };
  known.set(name, feature);
  return feature;
}

const MOST_FEATURES = 20_000;
const features = new Map<string, Feature>();
const wordFeatures = new Map<string, WordFeatures>();
const LONGEST_REMEMBERED = 40;

/** Models that were there when the features below were gathered. */
let knownThen = 0;

/** Before anything is gathered: there must never be two objects of one name in a text. */
function forget(): void {
  knownThen = vocabularies.length;
  features.clear();
  wordFeatures.clear();
}

export function featureNamed(name: string): Feature {
  let feature = features.get(name) ?? knownFeature(name);
  if (feature === undefined) {
    feature = { name, weights: [], seen: 0 };
    features.set(name, feature);
  }
  return feature;
}

/** Whether the same two words stood there before, so far apart. */
function stoodBefore(words: readonly WordFeatures[], index: number, apart: number): boolean {
  const text = words[index]?.text;
  const other = words[index + apart]?.text ?? END;
  for (let at = 0; at < index; at += 1)
    if (words[at]?.text === text && (words[at + apart]?.text ?? END) === other) return true;
  return false;
}

function wordsIn(folded: string): { words: WordFeatures[]; offsets: number[] } {
  const pattern = isLatin(folded) ? LATIN_WORD : WORD;
  const words: WordFeatures[] = [];
  const offsets: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null && words.length < MOST_WORDS; match = pattern.exec(folded)) {
    words.push(wordNamed(match[0]));
    offsets.push(match.index);
  }
  return { words, offsets };
}

/** Words come again: their features are worked out once. */
function wordNamed(raw: string): WordFeatures {
  let word = wordFeatures.get(raw);
  if (word === undefined) {
    const text = raw.replace(/\p{N}/gu, '0');
    word = {
      text,
      own: featureNamed(`w ${text}`),
      first: featureNamed(`^ ${text}`),
      pieces: piecesOf(text).map(featureNamed),
    };
    if (raw.length <= LONGEST_REMEMBERED) wordFeatures.set(raw, word);
  }
  return word;
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
