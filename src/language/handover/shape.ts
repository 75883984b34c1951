import { perLanguage } from '../language.js';
import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import { type Features, Gathering } from '../wording/gathering.js';
import { unpackModel } from '../wording/model.js';
import { type HandoverText, handoverText } from './text.js';

/**
 * The shape of a reply: which word classes stand together in a clause ("person + time", "self + team"). Hand-overs are
 * put in more ways than frames can list, but they are put together from the same classes.
 */
export function shapeOf({ tagged }: HandoverText, into = new Gathering()): Features {
  const byClause = new Map<number, Map<string, number>>();
  for (const { tag, from } of tagged.hits) {
    const { clause, start } = tagged.words[from] as { clause: number; start: number };
    let tags = byClause.get(clause);
    if (tags === undefined) {
      tags = new Map();
      byClause.set(clause, tags);
    }
    if (!tags.has(tag)) tags.set(tag, start);
  }
  for (const tags of byClause.values()) {
    const sorted = [...tags.keys()].sort();
    for (const [index, tag] of sorted.entries())
      for (const other of sorted.slice(index)) into.add(tags.get(tag) as number, tag, '+', other);
  }
  return into.features();
}

const modelOf = perLanguage((language) => unpackModel(language.handoverWeights));

/** How likely a reply's shape must be one of a hand-over. */
const LIKELY = 0.65;
/** Nobody is there, or something must be done first: then the shape of an offer is none. */
const BARS: readonly string[] = ['nobody', 'impossible', 'machine', 'precondition'];
const HUMANS: readonly string[] = ['person', 'name', 'team'];

/** Sentences whose persons come into nothing: "no need for anyone to call", or staff who hand things out at a counter. */
function idleSentences({ tagged: { hits, words } }: HandoverText): ReadonlySet<number> {
  const having = (tag: string) =>
    new Set(hits.flatMap((hit) => (hit.tag === tag ? [(words[hit.from] as { sentence: number }).sentence] : [])));
  const idle = having('needless');
  const goods = having('goods');
  for (const sentence of having('counter'))
    for (const near of [sentence, sentence + 1]) if (goods.has(near) || goods.has(sentence)) idle.add(near);
  return idle;
}

/** Clauses that deny what they say: "I can't hand over to a colleague". */
function deniedClauses({ tagged: { hits, words } }: HandoverText): ReadonlySet<number> {
  return new Set(
    hits.flatMap((hit) => (hit.tag === 'negator' ? [(words[hit.from] as { clause: number }).clause] : [])),
  );
}

/**
 * The sentence that most likely hands over to a person where no frame found it; undefined where none does. A person must
 * be named in it, and nothing may bar it.
 */
export function likelyHandover(reading: Reading): Span | undefined {
  const text = handoverText(reading);
  const { hits, words } = text.tagged;
  const idle = idleSentences(text);
  const denied = deniedClauses(text);
  const acting = hits.filter((hit) => {
    const { sentence, clause } = words[hit.from] as { sentence: number; clause: number };
    return HUMANS.includes(hit.tag) && !idle.has(sentence) && !denied.has(clause);
  });
  if (acting.length === 0 || hits.some((hit) => BARS.includes(hit.tag))) return undefined;
  const features = shapeOf(text);
  const model = modelOf(reading.language);
  if ((model.probabilities(features)[0] ?? 0) < LIKELY) return undefined;
  const reasons = model.reasons(features, 'handed');
  const named = acting.map((hit) => (words[hit.from] as { sentence: number }).sentence);
  let best: Span | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const index of new Set(named)) {
    const { start, end } = reading.sentences[index] as Span;
    const sum = reasons.reduce((total, { at, weight }) => (at >= start && at < end ? total + weight : total), 0);
    if (sum > most) {
      most = sum;
      best = { start, end };
    }
  }
  return best;
}
