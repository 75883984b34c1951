import { perReading } from '../reading.js';
import type { Span } from '../span.js';
import { letterRuns } from './letter-runs.js';
import { formOf, rememberedForms, type WordForm } from './word-form.js';

/**
 * One word as careless writers and careful ones share it: no apostrophes (`don't` = `dont`), umlauts and ß written out,
 * other accents dropped, letters said three times or more said once (`sooo` = `so`). Offsets are those of the text.
 */
export interface Word extends Span {
  readonly text: string;
  /** The word without its `'s`, where it has one: `mum's` is also `mum`. */
  readonly stem: string;
  /** Whether a sentence ends, or a line, between the word before and this one. */
  readonly opens: boolean;
  /** The spelling, shared with every other word that is spelled so. */
  readonly form: WordForm;
}

const SENTENCE_END = /[.!?\n…:]/;
const SPECIAL = /[^a-z0-9]/;
const THRICE = /(\p{L})\1{2,}/gu;

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'o', æ: 'ae' };

/** The words of a text in order. */
export const wordsOf = perReading((reading): readonly Word[] => splitWords(reading.folded));

/** Splits folded text (see `fold`) into words. */
export function splitWords(folded: string): Word[] {
  const words: Word[] = [];
  const runs = letterRuns(folded);
  let before = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const start = runs[at] as number;
    // An apostrophe between two runs joins them.
    while (runs[at + 2] === (runs[at + 1] as number) + 1 && folded.charCodeAt(runs[at + 1] as number) === 0x27) at += 2;
    const end = runs[at + 1] as number;
    const form = wordForm(folded.slice(start, end));
    const opens = words.length === 0 || endsBetween(folded, before, start);
    words.push({ start, end, text: form.text, stem: form.stem, opens, form });
    before = end;
  }
  return words;
}

const wordForm = rememberedForms((raw) => {
  const text = spellOut(raw);
  return formOf(text, raw.endsWith("'s") ? spellOut(raw.slice(0, -2)) : text);
});

function endsBetween(folded: string, from: number, to: number): boolean {
  if (to - from === 1 && folded.charCodeAt(from) === 0x20) return false;
  return SENTENCE_END.test(folded.slice(from, to));
}

/** A lower-case word in the spelling that texts are compared in. */
export function spellOut(word: string): string {
  if (!SPECIAL.test(word)) return hasThrice(word) ? word.replace(THRICE, '$1') : word;
  let text = word.replaceAll("'", '').replace(/[äöüßøæ]/g, (char) => WRITTEN_OUT[char] ?? char);
  if (SPECIAL.test(text)) text = text.normalize('NFD').replace(/\p{M}/gu, '');
  return text.length > 2 ? text.replace(THRICE, '$1') : text;
}

/** Whether a character stands there three times in a row. */
function hasThrice(word: string): boolean {
  for (let at = 2; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}
