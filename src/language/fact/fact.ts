import { type Assertion, assertionOf, isCondition } from '../assertion/assertion.js';
import { clauseAt } from '../assertion/clause.js';
import { bare } from '../figures/code.js';
import { isAmountWithCode } from '../figures/currencies.js';
import { type Figure, figuresOf, sameFigure } from '../figures/figures.js';
import type { Language } from '../language.js';
import { type Reading, read } from '../reading.js';
import { small } from '../small-words.js';
import { type Span, spanAt } from '../span.js';
import { addressSpans } from './address.js';
import { type Bound, boundOf, isOtherBound, isOtherSide, nearlyBefore, type Side, sideOf } from './bounds.js';
import { deniedFact } from './denied-fact.js';
import { literally, MOST_MENTIONS } from './literal.js';
import { measureWords } from './measured.js';
import { monthEnds, monthOf } from './month-end.js';
import { freeIn, isFree, nothingDue, plainFree, zeroIn } from './nothing.js';
import { ordinalDigits, ordinalWords } from './ordinal.js';
import { inPieces } from './pieces.js';
import { spelledOut } from './spelled.js';
import { spokenDigits, spokenInGroups } from './spoken-number.js';
import { onesIn, timesIn, timesSaid } from './times.js';
import { type FactWord, factWord, findWord, isContent, type Word, wordsOf } from './word-fact.js';

/** A fact that a reply shall or shall not assert: figures and content words that belong together. */
export interface Fact {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly words: readonly FactWord[];
  /** The fact itself denies something (`keine Selbstbeteiligung`): a reply states it by denying the rest. */
  readonly negative: boolean;
  /** What the fact says its figures to be, one for each: `until 6 pm`, `ab 50 €`. */
  readonly bounds: readonly (Bound | undefined)[];
  /** Whether the fact itself is told by another figure: `fast 50 €`. */
  readonly measured: boolean;
  /** The prepositions before its words, one for each, as far as others exclude them: `out of stock`. */
  readonly sides: readonly (Side | undefined)[];
  /** How often, where the fact says nothing else: `4 Mal`. */
  readonly times?: number | undefined;
}

/** A place where a text says all of a fact, and how it says it. */
export interface Mention extends Span {
  readonly assertion: Assertion;
}

const facts = new Map<string, Fact>();

/** Reads a fact such as `49,90 €`, `2026-03-03`, `storniert`, `pay £300`. */
export function parseFact(text: string, language: Language): Fact {
  const key = `${language.code}:${text}`;
  let fact = facts.get(key);
  if (fact === undefined) {
    fact = readFact(text, language);
    if (facts.size > 2000) facts.clear();
    facts.set(key, fact);
  }
  return fact;
}

function readFact(text: string, language: Language): Fact {
  const reading = read(plainFree(text, language), language);
  const code = wholeCode(text);
  if (code !== undefined)
    return { text, figures: [code], words: [], negative: false, bounds: [], measured: false, sides: [] };
  const figures = figuresOf(reading).filter((figure) => !(figure.weak === true && figuresOf(reading).length > 1));
  const outside = wordsOf(reading).filter((word) => !figures.some((figure) => touches(figure, word)));
  const content = outside.filter((word) => isContent(word, language));
  const { negativeOpeners } = language.inflection;
  // "noch nicht verschickt": only words without content stand before the denial.
  const opener = outside.find((word) => isContent(word, language) || negativeOpeners.includes(word.folded));
  const negative = opener !== undefined && negativeOpeners.includes(opener.folded);
  const chosen = (content.length > 0 || figures.length > 0 ? content : outside).filter(
    (word) => !(negative && language.inflection.negativeOpeners.includes(word.folded)),
  );
  return {
    text,
    figures,
    words: chosen.map((word) => factWord(word.folded, language)),
    negative,
    bounds: figures.map((figure) => (figure.range === undefined ? boundOf(reading, figure) : undefined)),
    measured: figures.some((figure) => measureWords(reading, figure) !== undefined),
    sides: chosen.map((word) => sideOf(reading, word)),
    times: timesIn(text, language),
  };
}

/** A fact of capitals, digits and separators only is one code, however it is grouped: `1 ESY 1160 7788 90`. */
function wholeCode(text: string): Figure | undefined {
  const plain = text.trim();
  if (!/^[A-Z0-9](?:[A-Z0-9]|[ ./-](?=[A-Z0-9]))*$/.test(plain) || !/[A-Z]/.test(plain) || !/\d.*\d.*\d/.test(plain))
    return undefined;
  if (
    isAmountWithCode(plain) ||
    /^(?:EUR|CHF|GBP|USD|INR|RS)\b/.test(plain) ||
    /\d ?(?:EUR|CHF|GBP|USD|INR|GB|MB|TB|KWH|KW|KG|KM|CM|AM|PM|BAR|HZ|A|H|M|G|L|V|W)$/.test(plain)
  )
    return undefined;
  const value = bare(plain);
  return { kind: 'id', start: 0, end: plain.length, value, values: [value] };
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** All places where the text says every part of the fact, in one clause or at least in one sentence. */
export function mentionsOf(reading: Reading, fact: Fact, today?: string): Mention[] {
  if (fact.times !== undefined) {
    const said = timesSaid(reading, fact.times);
    if (said.length > 0) return said.slice(0, MOST_MENTIONS).map((span) => mention(reading, [span], fact));
  }
  const parts = [
    ...fact.figures.map((figure, index) => figureSpans(reading, figure, fact, fact.bounds[index], today)),
    ...fact.words.map((word, index) =>
      wordSpans(reading, word, fact).filter((span) => !isOtherSide(reading, span, fact.sides[index])),
    ),
  ];
  const complete = parts.length > 0 && parts.every((spans) => spans.length > 0);
  const groups = complete ? together(reading, parts, fact) : [];
  const found = groups.length > 0 ? groups : literally(reading, fact.text, fact.figures).map((span) => [span]);
  return found.slice(0, MOST_MENTIONS).map((group) => mention(reading, group, fact));
}

function wordSpans(reading: Reading, word: FactWord, fact: Fact): readonly Span[] {
  const whole = findWord(word, reading);
  if (whole.length > 0) return whole;
  // "3. Stock" begins as lists do: its number is read as a word.
  if (/^\d{1,2}$/.test(word.folded)) return ordinalWords(reading, fact.text, word.folded, fact.words);
  if (isFree(word, reading.language)) return freeIn(reading);
  const pieces = inPieces(word, reading);
  return pieces.length > 0 ? pieces : ordinalDigits(reading, word, fact.words);
}

/** Groups of spans, one for each part, that stand in one clause, else in one sentence. */
function together(reading: Reading, parts: readonly (readonly Span[])[], fact: Fact): Span[][] {
  const [first, ...others] = parts as [readonly Span[], ...(readonly Span[])[]];
  const groups: Span[][] = [];
  for (const anchor of first.slice(0, 2 * MOST_MENTIONS)) {
    const clause = clauseAt(reading, anchor.start);
    const sentence = spanAt(reading.sentences, anchor.start);
    const near = (area: Span | undefined) =>
      area === undefined ? undefined : others.map((spans) => nearest(spans, anchor, area));
    let group = near(clause);
    if (group === undefined || group.some((span) => span === undefined)) {
      group = near(sentence);
      if (
        fact.figures.length > 0 &&
        (group ?? []).some((span) => span !== undefined && rivalOwns(reading, anchor, span, fact))
      )
        continue;
    }
    if (group === undefined || group.some((span) => span === undefined)) continue;
    groups.push([anchor, ...(group as Span[])]);
  }
  return groups;
}

function nearest(spans: readonly Span[], anchor: Span, area: Span): Span | undefined {
  let best: Span | undefined;
  for (const span of spans) {
    if (span.start < area.start || span.end > area.end) continue;
    if (best === undefined || Math.abs(span.start - anchor.start) < Math.abs(best.start - anchor.start)) best = span;
  }
  return best;
}

/** A word of another clause belongs to the figure of the kind that stands there, or between. */
function rivalOwns(reading: Reading, anchor: Span, word: Span, fact: Fact): boolean {
  const own = fact.figures[0] as Figure;
  const isOwn = (one: Figure) => fact.figures.some((figure) => sameFigure(one, figure));
  const clause = clauseAt(reading, word.start);
  const from = Math.min(anchor.end, word.end, clause?.start ?? word.end);
  const to = Math.max(anchor.start, word.start, clause?.end ?? word.start);
  return figuresOf(reading).some(
    (one) => one.start >= from && one.end <= to && one.kind === own.kind && !isOwn(one) && !touches(one, anchor),
  );
}

const RANKS: Readonly<Record<Assertion['stance'], number>> = {
  asserted: 0,
  conditional: 1,
  hedged: 2,
  attributed: 3,
  asked: 4,
  quoted: 5,
  negated: 6,
  corrected: 7,
  measured: 8,
};

function mention(reading: Reading, group: readonly Span[], fact: Fact): Mention {
  const start = Math.min(...group.map((span) => span.start));
  const end = Math.max(...group.map((span) => span.end));
  const own = ownNegation(fact) || group.some((span) => nothingDue(reading).includes(span));
  let worst: Assertion | undefined;
  for (const span of group) {
    const found =
      compared(reading, span, fact) ??
      unlessMeasured(reading, span, fact, assertionOf(reading, span, own ? { start, end } : undefined));
    if (worst === undefined || RANKS[found.stance] > RANKS[worst.stance]) worst = found;
  }
  const assertion = worst as Assertion;
  if (fact.negative) return { start, end, assertion: deniedFact(reading, group, assertion) };
  const nearly =
    fact.figures.length === 0 && assertion.stance === 'asserted' ? nearlyBefore(reading, { start, end }) : undefined;
  if (nearly !== undefined) return { start, end, assertion: { ...assertion, stance: 'negated', cue: nearly } };
  const done = fact.words.some((word) => word.participle);
  const condition =
    assertion.stance === 'asserted' && fact.figures.length === 0
      ? isCondition(reading, group[0] as Span, done)
      : undefined;
  if (condition !== undefined)
    return { start, end, assertion: { ...assertion, stance: 'conditional', cue: condition } };
  return { start, end, assertion };
}

/** "Knapp 50 €" and "twice £50" assert another amount. */
export function unlessMeasured(reading: Reading, span: Span, fact: Fact, assertion: Assertion): Assertion {
  const exact = !fact.measured && fact.bounds.every((bound) => bound === undefined);
  const cue = exact && assertion.stance === 'asserted' ? measureWords(reading, span) : undefined;
  return cue === undefined ? assertion : { ...assertion, stance: 'measured', cue };
}

/** "günstiger als SwissTel" says nothing good of SwissTel. */
function compared(reading: Reading, span: Span, fact: Fact): Assertion | undefined {
  if (fact.figures.length > 0 || fact.words.length < 2) return undefined;
  const before = wordsOf(reading).findLast((word) => word.end <= span.start);
  if (before === undefined || span.start - before.end > 2) return undefined;
  if (!reading.language.inflection.comparators.includes(before.folded)) return undefined;
  if (new RegExp(`(?<!\\p{L})${before.folded}(?!\\p{L})`, 'u').test(fact.text.toLowerCase())) return undefined;
  return { stance: 'attributed', cue: before, clause: span };
}

function ownNegation(fact: Fact): boolean {
  return !fact.negative && DENIES.test(fact.text.toLowerCase());
}

const DENIES = new RegExp(small('denies'), 'u');
const CODE_KINDS: ReadonlySet<string> = new Set(['id', 'phone', 'iban']);
const MEASURES: ReadonlySet<string> = new Set(['duration', 'money', 'percent', 'quantity']);

/** Where the text has this figure, whatever the notation. One end of a range is not the figure. */
function figureSpans(reading: Reading, figure: Figure, fact: Fact, bound: Bound | undefined, today?: string): Span[] {
  const found: Span[] = figuresOf(reading).filter((one) => {
    if (isOtherBound(reading, one, bound)) return false;
    if (!sameFigure(figure, one, today) && !sameNumber(figure, one) && !monthOf(figure, one)) return false;
    return figure.range !== undefined || (one.range === undefined && one.option !== true) || !MEASURES.has(one.kind);
  });
  if (found.length === 0 && figure.kind === 'number' && /^\d{1,2}$/.test(figure.value)) {
    const ordinals = ordinalWords(reading, fact.text, figure.value, fact.words);
    if (ordinals.length > 0) return ordinals;
  }
  if (found.length === 0 && figure.kind === 'date' && today !== undefined)
    return monthEnds(reading, figure.value, today);
  if (found.length === 0 && figure.kind === 'money' && figure.amount === 0) return [...zeroIn(reading)];
  if (found.length === 0 && figure.kind === 'number' && figure.value === '1') return onesIn(reading);
  if (found.length === 0 && (figure.kind === 'email' || figure.kind === 'url')) return addressSpans(reading, figure);
  if (found.length === 0 && (CODE_KINDS.has(figure.kind) || (figure.kind === 'number' && figure.value.length > 3)))
    found.push(...spelledOut(reading, bare(figure.value)));
  if (found.length === 0 && figure.kind === 'number' && /^\d{3,4}$/.test(figure.value))
    found.push(...spokenInGroups(reading, figure.value));
  if (found.length === 0 && (figure.kind === 'id' || figure.kind === 'phone' || figure.kind === 'number'))
    found.push(...spokenDigits(reading, figure));
  return found;
}

/** A fact that is only a number (`42`) is met by that number with whatever unit. */
function sameNumber(fact: Figure, figure: Figure): boolean {
  return (
    fact.kind === 'number' &&
    (figure.kind === 'number' || figure.kind === 'quantity') &&
    figure.values.includes(fact.value)
  );
}

/** The content words of a stretch of text. */
export function contentWithin(reading: Reading, area: Span): Word[] {
  const words = wordsOf(reading);
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < area.start) low = middle + 1;
    else high = middle;
  }
  const found: Word[] = [];
  for (let index = low; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (word.start >= area.end) break;
    if (word.end <= area.end && isContent(word, reading.language)) found.push(word);
  }
  return found;
}
