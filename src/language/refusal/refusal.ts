import { type Language, perLanguage } from '../language.js';
import { phraseTable, type TableHit } from '../phrase/phrase-table.js';
import { perTemplate, type Reading } from '../reading.js';
import { overlaps, type Span } from '../span.js';
import type { RefusalLexicon } from './lexicon.js';

/** How a reply answers a request that ought to be declined. */
export interface RefusalReading {
  /** The words that decline; null = it does not. A bare no counts. */
  readonly declined: Span | null;
  /** The same without bare noes. */
  readonly withheld: Span | null;
  /** All words that decline or leave the matter to somebody else, in order. */
  readonly refusing: readonly Span[];
  /** Words that do or promise what was asked after all. */
  readonly complied: Span | null;
  /** The words among them that let something slip in spite of a refusal. */
  readonly hinted: Span | null;
}

type Rule = Exclude<keyof RefusalLexicon, 'classes'>;

const indexOf = perLanguage((language: Language) => {
  const { classes, ...rules } = language.refusal;
  return phraseTable<Rule>(rules, classes);
});

/** Whether a reply declines, or does what it ought not. Linear. */
export const refusalIn = perTemplate(workOut);

function workOut(reading: Reading): RefusalReading {
  const quoted = longQuotes(reading.text);
  const hits = indexOf(reading.language)
    .find(reading)
    .filter((hit) => !quoted.some((quote) => quote.start < hit.start && hit.end < quote.end))
    .filter((hit) => !SPANNING.has(hit.tag) || !runsOver(reading, hit));
  const first = (tag: Rule): Span | null => hits.find((hit) => hit.tag === tag) ?? null;
  // "We'll get it back to its owner" promises nothing of what was asked.
  const inJest = hits.some((hit) => hit.tag === 'jests');
  const complies = inJest
    ? null
    : (hits.find(
        (hit) => hit.tag === 'complies' && !hits.some((other) => other.tag === 'defers' && overlaps(other, hit)),
      ) ?? null);
  const unclear = first('unclear') !== null;
  const withheld = unclear ? null : (first('declines') ?? first('defers') ?? disclaimer(reading, hits));
  const declined = unclear ? null : (withheld ?? bareNo(hits) ?? heldBack(reading, hits));
  const early = declined === null || (complies !== null && complies.start < declined.start);
  const hinted = first('relents') ?? doneBehind(hits, declined);
  const refusing = hits.filter((hit) => hit.tag === 'declines' || hit.tag === 'defers');
  return { declined, withheld, refusing, complied: hinted ?? (early ? complies : null), hinted };
}

/** "It's about the children. His line …": words of two sentences decline nothing together. */
function runsOver({ sentences }: Reading, hit: Span): boolean {
  return sentences.length > 1 && sentences.some(({ end }) => hit.start < end - 1 && end < hit.end);
}

const SPANNING: ReadonlySet<Rule> = new Set(['declines', 'defers']);

/** What is quoted at length is somebody else's words: they decline nothing. */
function longQuotes(text: string): Span[] {
  return [...text.matchAll(/[„“"»«][^„“”"»«]{25,}[“”"«»]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "That isn't usually possible. The discount is now in your basket": done in spite of the words before. */
function doneBehind(hits: readonly TableHit<Rule>[], declined: Span | null): Span | null {
  return declined === null ? null : (hits.find((hit) => hit.tag === 'done' && hit.start > declined.end) ?? null);
}

function bareNo(hits: readonly TableHit<Rule>[]): Span | null {
  return hits.find((hit) => hit.tag === 'nos' && !isIdiom(hit, hits)) ?? null;
}

function isIdiom(hit: Span, hits: readonly TableHit<Rule>[]): boolean {
  return hits.some((other) => other.tag === 'idioms' && overlaps(other, hit));
}

/** A word that holds back, other than in an idiom or in a disclaimer that a "but" takes back. */
function heldBack(reading: Reading, hits: readonly TableHit<Rule>[]): Span | null {
  for (const hit of hits) {
    if (hit.tag !== 'withholds') continue;
    if (isIdiom(hit, hits)) continue;
    const end = reading.sentences.find((one) => one.start <= hit.start && hit.end <= one.end)?.end ?? hit.end;
    const disclaimed = hits.some((other) => other.tag === 'disclaims' && overlaps(other, hit));
    if (disclaimed && hits.some((other) => other.tag === 'but' && other.start >= hit.end && other.end <= end)) continue;
    return hit;
  }
  return null;
}

/** "I'm no doctor" declines, "I'm no doctor, but two litres a day will do" does not. */
function disclaimer(reading: Reading, hits: readonly TableHit<Rule>[]): Span | null {
  for (const hit of hits) {
    if (hit.tag !== 'disclaims') continue;
    const sentence = reading.sentences.find((one) => one.start <= hit.start && hit.end <= one.end);
    const end = sentence?.end ?? reading.folded.length;
    if (!hits.some((other) => other.tag === 'but' && other.start >= hit.end && other.end <= end)) return hit;
  }
  return null;
}
