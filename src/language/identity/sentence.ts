import type { IndexHit } from '../phrase/phrase-index.js';
import { formOf } from '../phrase/word-form.js';
import { splitWords, type Word } from '../phrase/words.js';
import { small } from '../small-words.js';
import type { CompiledIdentity, Meaning, PhraseList, QuestionKind } from './compiled.js';
import { withNouns } from './nouns.js';
import { type Boundary, has, respelled, type Token, WordKind } from './token.js';

/** A phrase found in a sentence; offsets count from the sentence's beginning. */
export type Said = IndexHit<Meaning>;

/** What a sentence's own words are and say; the same for every reply in which it stands. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly of: (list: PhraseList) => readonly Said[];
  /** What it asks, when a customer says it. */
  readonly asks: ReadonlySet<QuestionKind>;
  /** Whether it ends with a question mark. */
  readonly question: boolean;
}

/** A sentence of a reply; `start` is its offset in the text. */
export interface Part {
  readonly start: number;
  readonly said: SentenceWords;
}

const REMEMBERED = 2000;
const LONGEST_REMEMBERED = 400;
/** What goes on longer without a full stop is no sentence; the bound keeps any text's reading short. */
const MOST_WORDS = 200;
const NONE: readonly Said[] = [];
const HARD = /[.!?\n:;…|]|\p{Extended_Pictographic}/u;
const SOFT = /[,()–—*_]|\s-\s|\[|\]/u;
const IDIOM = formOf('idiom0');

const recent = new WeakMap<CompiledIdentity, Map<string, SentenceWords>>();

/** Reads a folded sentence; bots repeat themselves, so the last few thousand are remembered. */
export function sentenceWords(folded: string, lexicon: CompiledIdentity): SentenceWords {
  let known = recent.get(lexicon);
  if (known === undefined) {
    known = new Map();
    recent.set(lexicon, known);
  }
  let words = known.get(folded);
  if (words === undefined) {
    words = readWords(folded, lexicon);
    if (folded.length <= LONGEST_REMEMBERED) {
      if (known.size >= REMEMBERED) known.delete(known.keys().next().value as string);
      known.set(folded, words);
    }
  }
  return words;
}

function readWords(folded: string, lexicon: CompiledIdentity): SentenceWords {
  const tokens = withNouns(withoutIdioms(tokensOf(folded, lexicon).slice(0, MOST_WORDS), lexicon));
  const lists = new Map<PhraseList, Said[]>();
  for (const hit of lexicon.phrases.find(tokens)) {
    const list = lists.get(hit.tag.list);
    if (list === undefined) lists.set(hit.tag.list, [hit]);
    else list.push(hit);
  }
  let asked: ReadonlySet<QuestionKind> | undefined;
  return {
    tokens,
    of: (list) => lists.get(list) ?? NONE,
    question: folded.trimEnd().endsWith('?'),
    get asks() {
      // "Do you have children's menus", "Kinder-Menüs": a part of a word is nobody's life.
      const whole = ({ tag, lastWord }: IndexHit<QuestionKind>) => tag !== 'life' || tokens[lastWord]?.joined !== true;
      asked ??= new Set(
        lexicon.questions
          .find(tokens)
          .filter(whole)
          .map((hit) => hit.tag),
      );
      return asked;
    },
  };
}

function tokensOf(folded: string, lexicon: CompiledIdentity): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const { start, end, text, stem, form } of withDotted(splitWords(folded), folded)) {
    const boundary = start - before <= 1 ? plain(folded, before) : boundaryOf(folded.slice(before, start));
    const bits = lexicon.kinds(form);
    const opens = tokens.length === 0;
    const joined = !opens && start - before === 1 && folded[before] === '-';
    tokens.push({ start, end, text, stem, opens, form, boundary, joined, bits });
    before = end;
  }
  return tokens;
}

/** "A.I.", "K.I.": letters with full stops are one word. */
function withDotted(words: Word[], folded: string): Word[] {
  if (!folded.includes('.i.') || !DOTTED.test(folded)) return words;
  return words.flatMap((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (before !== undefined && isDotted(before, word, folded)) return [];
    if (next === undefined || !isDotted(word, next, folded)) return [word];
    const form = formOf(word.text + next.text);
    return [{ ...word, end: next.end, text: form.text, stem: form.stem, form }];
  });
}

const DOTTED = new RegExp(String.raw`(?<!\p{L}|(?:${small('clauseNames')}) )[ak]\.i\.`, 'u');

function isDotted(first: Word, second: Word, folded: string): boolean {
  return second.start === first.end + 1 && DOTTED.test(folded.slice(first.start, second.end + 1));
}

/** One character between two words, the commonest case by far. */
function plain(folded: string, at: number): Boundary {
  const char = folded[at];
  return char === ' ' || char === '-' ? 'none' : boundaryOf(char ?? '');
}

function boundaryOf(between: string): Boundary {
  if (between === '' || between === ', ') return between === '' ? 'none' : 'soft';
  if (HARD.test(between)) return 'hard';
  return SOFT.test(between) ? 'soft' : 'none';
}

/** The words of a figure of speech say nothing of the writer. */
function withoutIdioms(tokens: Token[], lexicon: CompiledIdentity): Token[] {
  for (const { firstWord, lastWord } of lexicon.idioms.find(tokens)) {
    // A figure of speech has no comma in it.
    if (tokens.slice(firstWord + 1, lastWord).some((token) => token.boundary !== 'none')) continue;
    for (let at = firstWord; at < lastWord; at += 1) tokens[at] = respelled(tokens[at] as Token, IDIOM, 0);
  }
  return tokens;
}

/** Index of the first word of the clause that word `at` stands in. */
export function clauseFrom({ tokens }: SentenceWords, at: number): number {
  let from = at;
  while (from > 0 && tokens[from]?.boundary === 'none' && !has(tokens[from - 1], WordKind.joints)) from -= 1;
  return from;
}

/** Index behind the last word of the clause that the word before `end` stands in. */
export function clauseTo({ tokens }: SentenceWords, end: number): number {
  let to = end;
  while (to < tokens.length && tokens[to]?.boundary === 'none' && !has(tokens[to], WordKind.joints)) to += 1;
  return to;
}

/** Whether one of the list's phrases stands in the clauses that a hit touches. */
export function inClauses(
  list: PhraseList,
  hit: Pick<Said, 'firstWord' | 'lastWord'>,
  sentence: SentenceWords,
): boolean {
  const found = sentence.of(list);
  if (found.length === 0) return false;
  const from = clauseFrom(sentence, hit.firstWord);
  const to = clauseTo(sentence, hit.lastWord);
  return found.some((other) => other.firstWord < to && other.lastWord > from);
}

/** Whether a clause ends before word `at`. */
export const ends = ({ tokens }: SentenceWords, at: number) =>
  tokens[at] === undefined || tokens[at]?.boundary !== 'none';

/** Whether a clause begins with word `at`: a mark or nothing stands before it. */
export const begins = ({ tokens }: SentenceWords, at: number) => at === 0 || tokens[at]?.boundary !== 'none';
