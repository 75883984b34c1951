import type { AssertionClause } from '../assertion/clause.js';
import { clauseAt } from '../assertion/clause.js';
import { cuesWithin } from '../assertion/cues.js';
import { type Figure, figuresOf } from '../figures/figures.js';
import { type Language, perLanguage } from '../language.js';
import type { Reading } from '../reading.js';
import { small } from '../small-words.js';
import { overlaps, type Span, spanAt } from '../span.js';

/** Figures that are named only to tell another one by them: `twice £50`, `knapp 50 €`, `costs more than £50`. */

interface Patterns {
  readonly multiple: RegExp;
  readonly times: RegExp;
  readonly portions: RegExp;
  readonly nearly: RegExp;
  readonly off: RegExp;
  readonly beyond: RegExp;
  readonly differences: RegExp;
  readonly values: RegExp;
  readonly differenceAsked: RegExp;
  readonly ages: RegExp;
  readonly notOnly: RegExp;
  readonly butRather: RegExp;
  readonly butAlso: RegExp;
}

function alternatives(list: string): string {
  return list
    .split(',')
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const patternsOf = perLanguage(({ measured }: Language): Patterns => {
  const article = `(?:(?:${alternatives(measured.articles)}) )?`;
  const before = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words}) ${article}$`, 'u');
  const anywhere = (list: string) => new RegExp(`(?<!\\p{L})(?:${alternatives(list)})(?!\\p{L})`, 'u');
  const values = `(?<![\\p{L}-])(?:${alternatives(measured.values)}) `;
  const between = `(?:(?:${alternatives(measured.between)}) )?`;
  return {
    multiple: before(alternatives(measured.multiples)),
    times: before(`(?:${alternatives(measured.times)})|\\d{1,3}(?: ?[x×*]|${small('timesBehind')})`),
    portions: anywhere(measured.portions),
    nearly: before(alternatives(measured.nearly)),
    off: before(alternatives(measured.off)),
    beyond: new RegExp(`${values}${between}(?<cue>${alternatives(measured.beyond)}) ${article}$`, 'u'),
    differences: new RegExp(`^ (?:${alternatives(measured.differences)}) `, 'u'),
    values: new RegExp(`${values}${between}${article}$`, 'u'),
    differenceAsked: anywhere(measured.differenceAsked),
    notOnly: before(alternatives(measured.notOnly)),
    butRather: new RegExp(`^[^.!?\\d]{0,24}(?:[,;–-] ?| )(?:${alternatives(measured.butRather)})(?!\\p{L})`, 'u'),
    butAlso: anywhere(measured.butAlso),
    ages: new RegExp(`^ (?:${alternatives(measured.ages)})(?!\\p{L})`, 'u'),
  };
});

/** What can be doubled, or fallen short of. */
const MEASURES: ReadonlySet<string> = new Set(['money', 'percent', 'duration', 'quantity']);
/** Characters before a figure that hold the longest phrase. */
const LEAD = 60;

/**
 * The words that make the figure at a place the measure of another one; undefined where the figure itself is told. What a limit
 * lies beyond (`über 50 € gratis`, `no more than 8 kg`) is told, and so is what holds for each of several (`dreimal je 50 €`).
 */
export function measureWords(reading: Reading, span: Span): Span | undefined {
  const figure = figuresOf(reading).find((one) => overlaps(one, span));
  if (figure === undefined || (!MEASURES.has(figure.kind) && figure.kind !== 'number')) return undefined;
  const patterns = patternsOf(reading.language);
  const from = Math.max(0, figure.start - LEAD);
  const lead = reading.folded.slice(from, figure.start);
  const clause = clauseAt(reading, figure.start);
  const match =
    (figure.kind === 'duration' ? null : patterns.nearly.exec(lead)) ??
    patterns.off.exec(lead) ??
    outdone(patterns, reading, figure, lead) ??
    multiplied(patterns, reading, figure, lead) ??
    (clause === undefined ? null : beyond(patterns, reading, clause, figure, lead));
  if (match === null) return undefined;
  const cue = match.groups?.cue;
  const start = from + match.index + (cue === undefined ? 0 : match[0].lastIndexOf(cue));
  return { start, end: figure.start - 1 };
}

function multiplied(patterns: Patterns, reading: Reading, figure: Figure, lead: string): RegExpExecArray | null {
  if (!MEASURES.has(figure.kind)) return null;
  const multiple = patterns.multiple.exec(lead);
  if (multiple !== null) return multiple;
  // "Zweimal 23 kg" are two of them.
  const times = figure.kind === 'money' ? patterns.times.exec(lead) : null;
  const sentence = spanAt(reading.sentences, figure.start);
  if (times === null || sentence === undefined || patterns.portions.test(sentence.folded)) return null;
  // "£22.20 (2 × £7.40 and 2 × £3.70)": a calculation tells its parts.
  const isOther = (one: Figure) => one.kind === figure.kind && one.value !== figure.value;
  return figuresOf(reading).some((one) => isOther(one) && overlaps(one, sentence)) ? null : times;
}

/** `Nicht nur 10 Euro, sondern 15`: the other amount, of the same kind or bare, stands right behind, and nothing says that both hold. */
function outdone(patterns: Patterns, reading: Reading, figure: Figure, lead: string): RegExpExecArray | null {
  const match = patterns.notOnly.exec(lead);
  const sentence = match === null ? undefined : spanAt(reading.sentences, figure.start);
  if (match === null || sentence === undefined) return null;
  const behind = reading.folded.slice(figure.end, sentence.end);
  const but = patterns.butRather.exec(behind);
  if (but === null || patterns.butAlso.test(behind)) return null;
  const from = figure.end + but[0].length;
  const next = figuresOf(reading).find((one) => one.start >= from && one.end <= sentence.end);
  const sameKind = next !== undefined && (next.kind === figure.kind || next.kind === 'number');
  return sameKind && next.start - from <= 24 ? match : null;
}

/** `It costs more than £50`, `liegt unter 50 €`: outright, neither denied nor the condition of something else. */
function beyond(
  patterns: Patterns,
  reading: Reading,
  clause: AssertionClause,
  figure: Figure,
  lead: string,
): RegExpExecArray | null {
  if (!MEASURES.has(figure.kind)) return null;
  const match = patterns.beyond.exec(lead);
  if (match === null || patterns.ages.test(reading.folded.slice(figure.end, figure.end + 16))) return null;
  const others = ['negators', 'negativeDeterminers', 'conditions', 'bareRelatives'] as const;
  return others.some((cue) => cuesWithin(reading, cue, clause).length > 0) || clause.opener !== '' ? null : match;
}

/** The words behind a figure that make it a difference, where none was asked for: `It costs £50 more than the basic one`. */
export function differenceWords(reading: Reading, span: Span, says: Reading): Span | undefined {
  const figure = figuresOf(reading).find((one) => overlaps(one, span));
  if (figure === undefined || !MEASURES.has(figure.kind)) return undefined;
  const { differences, values, differenceAsked } = patternsOf(reading.language);
  const match = differences.exec(reading.folded.slice(figure.end, figure.end + LEAD));
  if (match === null || differenceAsked.test(says.folded)) return undefined;
  if (!values.test(reading.folded.slice(Math.max(0, figure.start - LEAD), figure.start))) return undefined;
  return { start: figure.end + 1, end: figure.end + match[0].length - 1 };
}
