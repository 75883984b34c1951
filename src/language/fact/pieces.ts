import type { Language } from '../language.js';
import type { Reading } from '../reading.js';
import { small, smallSet } from '../small-words.js';
import { type Span, spanAt } from '../span.js';
import { type FactWord, factWord, type Word, wordsOf } from './word-fact.js';

/** Letters that a part of a compound must have, and what may join it to the next. */
const SHORTEST = 4;
const JOINTS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ung', 'ungs'];
/** Words between the parts of one compound: "Bestätigung deiner Kündigung". */
const BETWEEN = 3;

const LACKS = new RegExp(String.raw`^(\p{L}{4,})(?:${small('lacking')})$`, 'u');

/**
 * Where a text says a compound in pieces: `Zuschlag für Sperrgepäck` (`Sperrgepäckzuschlag`), `ohne Rezept` (`rezeptfrei`).
 */
export function inPieces(fact: FactWord, reading: Reading): Span[] {
  if (!reading.language.inflection.compounds || fact.stem.length < 2 * SHORTEST) return [];
  const words = wordsOf(reading);
  const free = LACKS.exec(fact.stem)?.[1];
  if (free !== undefined) return withoutIt(free, words, reading.language);
  const found: Span[] = [];
  for (const [index, head] of words.entries()) {
    if (head.stem.length < SHORTEST || head.stem.length >= fact.stem.length || !fact.stem.endsWith(head.stem)) continue;
    const first = fact.stem.slice(0, -head.stem.length);
    const other = words
      .slice(index + 1, index + 2 + BETWEEN)
      .find((word) => isFirstPart(word, first, reading.language));
    if (other === undefined || spanAt(reading.sentences, head.start) !== spanAt(reading.sentences, other.start))
      continue;
    found.push({ start: head.start, end: other.end });
  }
  return found;
}

/** Whether a word is the first part of a compound, given without umlauts (as stems are) and with what joins it to the next. */
function isFirstPart({ stem }: Word, first: string, language: Language): boolean {
  if (stem.length < SHORTEST || !first.startsWith(stem.slice(0, SHORTEST))) return false;
  return JOINTS.some((joint) => {
    const plain = first.endsWith(joint) ? first.slice(0, first.length - joint.length) : '';
    return plain === stem || (plain !== '' && factWord(plain, language).stem === stem);
  });
}

const WITHOUT = smallSet('without');

function withoutIt(first: string, words: readonly Word[], language: Language): Span[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (!WITHOUT.has(word.folded) || next === undefined || !isFirstPart(next, first, language)) return [];
    return [{ start: word.start, end: next.end }];
  });
}
