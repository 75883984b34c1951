import type { TagHit, Word } from '../phrase/word-tags.js';
import { small, smallSet } from '../small-words.js';
import type { HandoverText } from './text.js';

/** A tagged text, as far as it is looked at here. */
interface View {
  readonly words: readonly Word[];
  readonly text: Pick<HandoverText, 'order'>;
  word(index: number): Word;
  of(tag: string): readonly TagHit[];
  window(first: number, last: number): readonly TagHit[];
}

/** How many words behind "no need for" what is needless may stand. */
const REACH = 14;
/** Verbs that begin a statement of their own: "no need to worry, a nurse will call". */
const FINITE = smallSet('finite');
const THAT = smallSet('thatClause');
const INFINITIVE = new RegExp(`^(?:${small('infinitives')})$`, 'u');
const TO = small('infinitiveTo');
const TO_AHEAD = new RegExp(`^(?:${TO})(?:-|$)`, 'u');
const TO_WITHIN = new RegExp(String.raw`\p{L}(?:${TO})\p{L}`, 'u');

/**
 * "No need for anyone to call", "ohne dass Sie jemand anrufen muss", "kein Grund, einen Kollegen hinzuzuziehen": what is
 * needless does not happen.
 */
export function needless(view: View, hit: TagHit): boolean {
  const all = view.of('needless');
  if (all.length === 0) return false;
  const verb = view.word(hit.to - 1);
  return all.some((other) => {
    const { sentence, clause } = view.word(other.to - 1);
    if (sentence !== verb.sentence) return false;
    if (view.text.order === 'subject-first')
      return clause === verb.clause && other.from < hit.to && hit.from - other.to < REACH && !ownVerb(view, other, hit);
    if (clause === verb.clause) return !joined(view, other, hit);
    return near(view, other, hit) && governed(view, hit);
  });
}

/** Whether the hit has a finite verb of its own, or is joined to what is needless. */
function ownVerb(view: View, from: TagHit, hit: TagHit): boolean {
  const between = view.words.slice(from.to, hit.to);
  if (between.some(({ folded }) => FINITE.has(folded))) return true;
  return joined(view, from, hit);
}

const joined = (view: View, one: TagHit, other: TagHit) =>
  view.window(Math.min(one.to, other.to), Math.max(one.from, other.from) - 1).some(({ tag }) => tag === 'joiner');

const near = (view: View, other: TagHit, hit: TagHit) =>
  Math.abs(view.word(other.to - 1).clause - view.word(hit.to - 1).clause) === 1;

/** German: a clause with "dass", or an infinitive with "zu", which hangs on the clause beside it. */
function governed(view: View, hit: TagHit): boolean {
  const { clause } = view.word(hit.to - 1);
  let first = hit.from;
  while (view.words[first - 1]?.clause === clause && first > hit.from - 30) first -= 1;
  if (THAT.has(view.word(first).folded)) return true;
  let last = hit.to - 1;
  while (view.words[last + 1]?.clause === clause && last < hit.to + 30) last += 1;
  return infinitive(view.word(last), view.words[last - 1]);
}

function infinitive(last: Word, before: Word | undefined): boolean {
  if (!INFINITIVE.test(last.folded)) return false;
  return (before !== undefined && TO_AHEAD.test(before.folded)) || TO_WITHIN.test(last.folded);
}
