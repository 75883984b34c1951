import { matchesOf } from './matching.js';
import type { Span } from './span.js';

/** Words of a language that sentence and clause boundaries depend on; all lower case. */
export interface GrammarLexicon {
  /** Abbreviations that end in a full stop without ending a sentence, without that stop: `z.b`, `nr`. */
  readonly abbreviations: readonly string[];
  /** Whether a full stop behind a number makes it an ordinal (`3. März`). */
  readonly ordinalStop: boolean;
  /** Words that open a new clause behind a comma or without one. */
  readonly clauseOpeners: readonly string[];
  /** Frequent small words that tell this language from others. */
  readonly stopwords: readonly string[];
  /** Small words behind the stop of an ordinal that begin no sentence: `am 3. und 4. März`. */
  readonly afterOrdinals: readonly string[];
}

/** One sentence, list item or table cell row of a text. Offsets are those of the whole text. */
export interface Sentence extends Span {
  readonly folded: string;
  readonly question: boolean;
}

/** Runs of enders are looked at from their first only: the time stays linear. */
const ENDERS = /(?<![.!?…])[.!?…]+["')\]]*(?=\s|$)|\n+/g;

/** Splits folded text into sentences. Line breaks always end one; figures and abbreviations keep their stops. */
export function splitSentences(folded: string, grammar: GrammarLexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of matchesOf(ENDERS, folded)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && !endsSentence(folded, match.index, grammar)) continue;
    pushSentence(sentences, folded, start, end);
    start = end;
  }
  pushSentence(sentences, folded, start, folded.length);
  return sentences;
}

function endsSentence(folded: string, stop: number, grammar: GrammarLexicon): boolean {
  const from = Math.max(stop - 24, folded.lastIndexOf(' ', stop - 1) + 1, 0);
  const word = /[\p{L}\p{N}.,:]+$/u.exec(folded.slice(from, stop))?.[0] ?? '';
  if (grammar.abbreviations.includes(word)) return false;
  // "am 3. März", "1. Stock", "zum 31.12. oder": an ordinal's stop; a longer number may well end a sentence.
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(word) || !/^\s+\p{L}/u.test(folded.slice(stop + 1, stop + 4))) return true;
  const before = folded[stop - word.length - 1] ?? '\n';
  if (before === '\n') return false;
  if (!grammar.ordinalStop || /[$€£₹]/.test(before)) return true;
  if (beginsSentence(folded, stop, word.length, grammar)) return true;
  return !word.includes('.') && Number(word) > 31;
}

/** `ab Gleis 5. Der um 10:02 …`: a number behind a noun, and a small word behind its stop. */
function beginsSentence(folded: string, stop: number, length: number, grammar: GrammarLexicon): boolean {
  const next = /^ (\p{L}+)/u.exec(folded.slice(stop + 1, stop + 24))?.[1] ?? '';
  const noun = /(\p{L}+) $/u.exec(folded.slice(Math.max(0, stop - length - 24), stop - length))?.[1] ?? '';
  if (grammar.afterOrdinals.includes(next) || noun === '' || !grammar.stopwords.includes(next)) return false;
  return noun.length > 3 && !grammar.stopwords.includes(noun);
}

function pushSentence(sentences: Sentence[], folded: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(folded[start] as string)) start += 1;
  while (end > start && /\s/.test(folded[end - 1] as string)) end -= 1;
  if (start === end) return;
  const text = folded.slice(start, end);
  sentences.push({ start, end, folded: text, question: /\?["')\]!.…]*$/.test(text) });
}
