import type { Language } from '../language.js';
import type { Span } from '../span.js';
import type { PhraseList } from './compiled.js';
import { experienceTags } from './experience.js';
import { begins, type Part, type SentenceWords } from './sentence.js';
import { has, type Token, WordKind } from './token.js';

/** A question is answered in the reply's first sentences. */
export const FIRST_SENTENCES = 3;
/** "Yes, two girls." */
const SHORT_REST = 3;

/** A yes or no; `personal` when what follows may be of the writer: "Yes, our lines are open on Sundays" is not. */
export interface BareAnswer extends Span {
  readonly yes: boolean;
  /** "Doch", "I am": contradicts a negative question. */
  readonly contradicts: boolean;
  /** "I'm afraid so" */
  readonly regrets: boolean;
  readonly personal: boolean;
}

/** The yes or no that a reply begins with, behind laughter and greetings. */
export function bareAnswer(parts: readonly Part[], language: Language): BareAnswer | null {
  for (const { start, said } of parts.slice(0, FIRST_SENTENCES)) {
    // "You asked whether I'm a person. I'm not." · "If I were one I would tell you."
    if (said.of('echoes').length > 0) continue;
    const at = behindFillers(said);
    if (at >= said.tokens.length) continue;
    if (said.of('conditionals').length > 0) return null;
    return answerAt(start, said, at, language);
  }
  return null;
}

/** "1) Breakfast is from 7. 2) Yep.": the yes or no behind the number that the question has. */
export function numberedAnswer(number: string, parts: readonly Part[], language: Language): BareAnswer | null {
  for (const { start, said } of parts) {
    const at = said.tokens.findIndex(({ text }, index) => text === number && begins(said, index + 1)) + 1;
    const answer = at > 0 ? answerAt(start, said, at, language) : null;
    if (answer !== null) return answer;
  }
  return null;
}

/** The yes or no that begins with word `at` of a sentence. */
function answerAt(start: number, said: SentenceWords, at: number, language: Language): BareAnswer | null {
  for (const yes of [false, true]) {
    const end = longestAt(yes ? 'yes' : 'no', said, at);
    if (end === at || !standsAlone(said, end)) continue;
    if (longestAt('mereNegators', said, at) > end) continue;
    return {
      start: start + (said.tokens[at]?.start ?? 0),
      end: start + (said.tokens[end - 1]?.end ?? 0),
      yes,
      contradicts: longestAt('contradictions', said, at) > at,
      regrets: said.of('regrets').length > 0,
      personal: said.of('available').length === 0 && isPersonal(said.tokens.slice(end), language),
    };
  }
  return null;
}

/** Whether what follows a yes may be of the writer: "two girls", "I have", "flu, but I'm fine"; "it sleeps ten" is not. */
function isPersonal(rest: readonly Token[], language: Language): boolean {
  if (rest.length <= SHORT_REST && !ofOther(rest, language)) return true;
  return rest.some((token) => has(token, WordKind.self)) || ofBody(rest.slice(0, firstMark(rest)), language);
}

/** Index of the first word behind a mark; the first word of all does not count. */
function firstMark(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token, index) => index > 0 && token.boundary !== 'none');
  return at < 0 ? tokens.length : at;
}

/** "Yes, it sleeps ten" */
function ofOther(rest: readonly Token[], language: Language): boolean {
  const [first] = rest;
  return rest.length > 1 && first !== undefined && first.boundary !== 'none' && isOther(first, language);
}

function isOther(token: Token, language: Language): boolean {
  const tags = experienceTags(token, language);
  return tags.includes('others') && !tags.includes('we');
}

/** "Yes, flu, but I'm fine" */
function ofBody(clause: readonly Token[], language: Language): boolean {
  return clause.length <= SHORT_REST && clause.some((token) => experienceTags(token, language).includes('personal'));
}

function behindFillers(said: SentenceWords): number {
  let at = 0;
  const answers = () => longestAt('yes', said, at) > at || longestAt('no', said, at) > at;
  // "Leider nicht" is an answer, "Leider" none.
  for (let next = longestAt('fillers', said, at); next > at && !answers(); next = longestAt('fillers', said, at))
    at = next;
  return at;
}

/** Index behind the longest phrase of the list that begins at word `at`; `at` when none does. */
export function longestAt(list: PhraseList, said: SentenceWords, at: number): number {
  let end = at;
  for (const hit of said.of(list)) if (hit.firstWord === at && hit.lastWord > end) end = hit.lastWord;
  return end;
}

/** "Yes, …" and "Yes I am" answer; "Natürlich helfe ich" does not, and "Yes, that question comes up a lot" evades. */
function standsAlone({ tokens }: SentenceWords, end: number): boolean {
  const next = tokens[end];
  return next === undefined || next.boundary !== 'none' || has(next, WordKind.fragmentWords);
}
