import { clauseAt } from '../assertion/clause.js';
import type { Figure } from '../figures/figures.js';
import { type Language, perLanguage } from '../language.js';
import type { Reading } from '../reading.js';
import { type Span, spanAt } from '../span.js';

/** Whether a figure is said to be the most (or the latest), or the least (or the earliest). */
export type Bound = 'upper' | 'lower';

interface Patterns {
  readonly before: Readonly<Record<Bound, RegExp>>;
  readonly beforeTime: RegExp;
  readonly behind: Readonly<Record<Bound, RegExp>>;
  readonly denials: RegExp;
  readonly otherSide: RegExp;
  readonly nearly: RegExp;
  /** Both sides of each pair of prepositions that exclude one another. */
  readonly opposites: readonly (readonly [RegExp, RegExp])[];
}

function alternatives(list: string): string {
  const words = list.split(',').sort((a, b) => b.length - a.length);
  return words.map((word) => word.replaceAll('.', '\\.')).join('|');
}

const patternsOf = perLanguage(({ bounds }: Language): Patterns => {
  const between = `(?: (?:${alternatives(bounds.between)}))?`;
  const before = (list: string) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives(list)})${between} $`, 'u');
  const behind = (list: string) => new RegExp(`^(?:,? (?:${alternatives(list)})|\\+)(?![\\p{L}\\p{N}])`, 'u');
  const anywhere = (list: string) => new RegExp(`(?<!\\p{L})(?:${alternatives(list)})(?!\\p{L})`, 'u');
  return {
    before: { upper: before(bounds.upper), lower: before(bounds.lower) },
    beforeTime: before(bounds.upperOfTime),
    behind: {
      upper: new RegExp(behind(bounds.upperBehind).source.replace('|\\+', ''), 'u'),
      lower: behind(bounds.lowerBehind),
    },
    denials: anywhere(bounds.denials),
    otherSide: anywhere(bounds.otherSide),
    nearly: new RegExp(`(?<![\\p{L}-])(?:${alternatives(bounds.nearly)}) $`, 'u'),
    opposites: bounds.opposites.map(([one, other]) => [before(one), before(other)] as const),
  };
});

/** Kinds of figures that can be a bound; `unter 030 1234567` is none. */
const BOUNDED: ReadonlySet<string> = new Set(['money', 'date', 'time', 'duration', 'percent', 'quantity', 'number']);
/** Characters before a figure that hold the longest phrase. */
const LEAD = 36;

/** The bound that the words right at a figure make it; undefined where they make none, or a denial turns it. */
export function boundOf(reading: Reading, figure: Figure): Bound | undefined {
  if (!BOUNDED.has(figure.kind)) return undefined;
  if (figure.range !== undefined) return figure.range === 'to' ? 'upper' : 'lower';
  const { before, beforeTime, behind, denials } = patternsOf(reading.language);
  const lead = reading.folded.slice(Math.max(0, figure.start - LEAD), figure.start);
  const tail = reading.folded.slice(figure.end, figure.end + LEAD);
  const upper =
    before.upper.exec(lead) ?? (figure.kind === 'date' || figure.kind === 'time' ? beforeTime.exec(lead) : null);
  const lower = before.lower.exec(lead);
  // "Not until" is no "until", "no more than" no "more than": the longer phrase counts.
  const first = (upper?.index ?? LEAD) < (lower?.index ?? LEAD) ? upper : lower;
  const said = first === null ? undefined : first === upper ? 'upper' : 'lower';
  const behindIt = (['upper', 'lower'] as const).find((bound) => behind[bound].test(tail));
  if (said === undefined || behindIt === undefined)
    return unlessDenied(reading, figure, said ?? behindIt, first?.[0], denials);
  return said === behindIt ? said : undefined;
}

/** `We don't open until 6`, `Unter 50 € liefern wir nicht`: the clause says it of the other side. */
function unlessDenied(
  reading: Reading,
  figure: Span,
  bound: Bound | undefined,
  phrase: string | undefined,
  denials: RegExp,
): Bound | undefined {
  const clause = clauseAt(reading, figure.start);
  if (bound === undefined || clause === undefined) return bound;
  const head = reading.folded.slice(clause.start, figure.start - (phrase?.length ?? 0));
  return denials.test(head) || denials.test(reading.folded.slice(figure.end, clause.end)) ? undefined : bound;
}

/** Whether a text says at a figure the contrary of a fact's bound: `from 6 pm` for `until 6 pm`. */
export function isOtherBound(reading: Reading, figure: Figure, bound: Bound | undefined): boolean {
  if (bound === undefined) return false;
  const said = boundOf(reading, figure);
  return said !== undefined && said !== bound && !tellsOtherSide(reading, figure);
}

/** `Unter 50 € kostet der Versand 4,95 €, darüber ist er gratis` says what holds from 50 €. */
function tellsOtherSide(reading: Reading, { start, end }: Span): boolean {
  const sentence = spanAt(reading.sentences, start);
  const next = reading.sentences.find((one) => one.start >= (sentence?.end ?? end));
  return patternsOf(reading.language).otherSide.test(reading.folded.slice(end, next?.end ?? sentence?.end ?? end));
}

/** The word right before another one that says that it did not come about: `nearly cancelled`. */
export function nearlyBefore(reading: Reading, { start }: Span): Span | undefined {
  const lead = reading.folded.slice(Math.max(0, start - LEAD), start);
  const at = patternsOf(reading.language).nearly.exec(lead)?.index;
  return at === undefined ? undefined : { start: start - lead.length + at, end: start - 1 };
}

/** A preposition before a fact's word that another one excludes: the pair, and which side it is. */
export interface Side {
  readonly pair: number;
  readonly side: 0 | 1;
}

/** The side that the preposition right before a word is of: `out of stock`. */
export function sideOf(reading: Reading, word: Span): Side | undefined {
  const lead = reading.folded.slice(Math.max(0, word.start - LEAD), word.start);
  let best: (Side & { readonly at: number }) | undefined;
  for (const [pair, sides] of patternsOf(reading.language).opposites.entries())
    for (const side of [0, 1] as const) {
      const at = sides[side].exec(lead)?.index;
      if (at !== undefined && (best === undefined || at < best.at)) best = { pair, side, at };
    }
  return best;
}

/** Whether a text has before a word the preposition that the fact's own one excludes. */
export function isOtherSide(reading: Reading, word: Span, own: Side | undefined): boolean {
  if (own === undefined) return false;
  const said = sideOf(reading, word);
  return said !== undefined && said.pair === own.pair && said.side !== own.side;
}
