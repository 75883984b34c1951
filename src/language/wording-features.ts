import { fold } from './fold.js';

/** What a wording model looks at: names of what stands in a text, each once, with where it stands first. */
export type Features = Map<string, number>;

const WORD = /[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu;
const MOST_WORDS = 160;

/**
 * Words, word pairs, beginnings and endings, pieces of words (three to five letters, so that typos, inflection and
 * compounds still count), punctuation and capitals. Digits count as `0`. Values are UTF-16 offsets; -1 = the whole text.
 */
export function featuresOf(text: string): Features {
  const features: Features = new Map();
  const add = (name: string, at: number) => {
    if (!features.has(name)) features.set(name, at);
  };
  const words = [...fold(text).matchAll(WORD)].slice(0, MOST_WORDS).map((match) => ({
    text: match[0].replace(/\p{N}/gu, '0'),
    at: match.index,
  }));
  words.forEach((word, index) => {
    const next = words[index + 1];
    add(`w ${word.text}`, word.at);
    add(`b ${word.text} ${next?.text ?? '$'}`, word.at);
    if (next !== undefined) add(`k ${word.text} ${words[index + 2]?.text ?? '$'}`, word.at);
    for (const piece of rememberedPieces(word.text)) add(piece, word.at);
  });
  if (words[0] !== undefined) add(`^ ${words[0].text}`, words[0].at);
  for (const name of styleOf(text, words.length)) add(name, -1);
  return features;
}

const MOST_REMEMBERED = 4000;
const remembered = new Map<string, readonly string[]>();

/** Words come again: their pieces are cut once. */
function rememberedPieces(word: string): readonly string[] {
  let pieces = remembered.get(word);
  if (pieces === undefined) {
    pieces = piecesOf(word);
    if (word.length > 40) return pieces;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, pieces);
  }
  return pieces;
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
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  const names = [`s length ${Math.min(6, Math.ceil(words / 6))}`];
  if (/!/.test(text)) names.push('s !');
  if (/!\s*[!1]/.test(text)) names.push('s !!');
  if (/\?\s*$/.test(text)) names.push('s ends ?');
  if (/\?/.test(text)) names.push('s ?');
  if (/\?[?!]|!\?/.test(text)) names.push('s ?!');
  if (/\.\.\.|…/.test(text)) names.push('s ...');
  if (letters.length > 8 && capitals / letters.length > 0.5) names.push('s capitals');
  else if (/\p{Lu}{4,}/u.test(text)) names.push('s capital word');
  if (capitals === 0) names.push('s lower');
  return names;
}
