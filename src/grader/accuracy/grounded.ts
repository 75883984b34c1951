import { type FieldValue, factTexts } from '../../domain/dataset.js';
import { isNoCoin } from '../../language/fact/nothing.js';
import { bare } from '../../language/figures/code.js';
import {
  dayCandidates,
  type Figure,
  figuresOf,
  isOtherCountry,
  sameFigure,
  weekdayOf,
} from '../../language/figures/figures.js';
import { matchesOf } from '../../language/matching.js';
import { perReading, type Reading, read } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import { evidence, type Finding, quoteOf, type SourceContext } from './context.js';
import { isPromised, isWithinWeek } from './promised-day.js';

/** All that a reply's figures may come from. */
interface Known {
  readonly figures: readonly Figure[];
  /** Letters and digits of all sources, one a line. */
  readonly codes: string;
  readonly texts: readonly Reading[];
}

/** Every figure of the reply must be known from the facts, the signed-in customer's record, or what was said before. */
export function checkGrounded(context: SourceContext): Finding {
  const known = knownTo(context);
  const figures = figuresOf(context.exchange.text).filter((figure) => needsSource(figure, context));
  const invented: Figure[] = [];
  const backed: Figure[] = [];
  for (const figure of figures) (isKnown(figure, known, context) ? backed : invented).push(figure);
  let unknown = invented;
  // What follows from known amounts can itself be added up: "2 x £10 = £20, plus £3.99 is £23.99".
  const factors = unknown.length === 0 ? [] : factorsIn(context.exchange.text);
  for (let round = 0; round < 3 && unknown.length > 0; round += 1) {
    const kinds = new Map<string, Amounts>();
    const amounts = (figure: Figure): Amounts => {
      const name = measureOf(figure);
      const found = kinds.get(name) ?? amountsOf(backed.filter((one) => measureOf(one) === name));
      kinds.set(name, found);
      return found;
    };
    const derived = new Set(
      unknown.filter((figure) => follows(figure, amounts(figure), factors) || isShare(figure, known, context)),
    );
    if (derived.size === 0) break;
    backed.push(...derived);
    unknown = unknown.filter((figure) => !derived.has(figure));
  }
  if (unknown.length === 0) {
    const first = backed[0] ?? { start: 0, end: Math.min(80, context.exchange.text.text.length) };
    const reason =
      figures.length === 0
        ? 'Names no figure that needs a source.'
        : 'Every figure is known from facts, the record or what was said before.';
    return {
      ok: true,
      reason,
      evidence: [evidence(context, first, figures.length === 0 ? 'grounded.none' : 'grounded.known')],
    };
  }
  return {
    ok: false,
    reason: `No source for ${unknown.map((figure) => `${figure.kind} "${quoteOf(context, figure)}"`).join(', ')}: in no fact, not in the signed-in customer's record, not said before.`,
    evidence: unknown.map((figure) => evidence(context, figure, `grounded.${figure.kind}`)),
  };
}

function knownTo({ conversation, exchange }: SourceContext): Known {
  const { dataset, language, customer, exchanges } = conversation;
  const texts = factTexts(dataset, language.code);
  if (customer !== undefined) texts.push(recordText(customer.fields, language.figures.decimalComma));
  const readings = texts.map((text) => read(text, language));
  for (const earlier of exchanges) {
    if (earlier.turn > exchange.turn) break;
    readings.push(earlier.says);
    if (earlier.turn < exchange.turn) readings.push(earlier.text);
  }
  return {
    figures: readings.flatMap((reading) => figuresOf(reading)),
    codes: readings.map((reading) => bare(reading.text)).join('\n'),
    texts: readings,
  };
}

/** A record as lines of `field: value`, its numbers as the language writes them. */
function recordText(value: FieldValue, decimalComma: boolean, field = ''): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map((item: FieldValue) => recordText(item, decimalComma, field)).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, item]) => recordText(item as FieldValue, decimalComma, name))
      .join('\n');
  // 2.345 is no two thousand, in whatever language.
  return `${field}: ${typeof value === 'number' && decimalComma ? String(value).replace('.', ',') : String(value)}`;
}

/** Counts in prose (`two options`), moments and vague days need no source. */
const SMALL_COUNT = 12;

function needsSource(figure: Figure, context: SourceContext): boolean {
  if (figure.weak === true) return false;
  if (figure.kind === 'number') return (figure.amount ?? 0) > SMALL_COUNT || !Number.isInteger(figure.amount);
  if (figure.kind === 'date') return !/^(?:w\d|[+-]\d)/.test(figure.value) || isPromised(figure, context);
  if (figure.kind === 'duration')
    return !(
      figure.unit === 'seconds' ||
      (figure.unit === 'minutes' && figure.value.endsWith('minutes') && Number.parseFloat(figure.value) <= 5)
    );
  if (figure.kind === 'quantity') return figure.amount !== 1;
  // "Not a penny more" names no amount.
  if (figure.kind === 'money' && figure.amount === 0.01 && isNoCoin(context.exchange.text, figure)) return false;
  return context.exchange.text.text.slice(figure.start, figure.end) !== '';
}

/** Emergency and public help numbers are everybody's. */
const PUBLIC_NUMBERS: ReadonlySet<string> = new Set(
  '110 112 116 116116 116117 116111 116123 117 118 122 133 140 141 142 143 144 147 101 105 111 119 999 911 988'.split(
    ' ',
  ),
);

function isKnown(figure: Figure, known: Known, { today, exchange: { text } }: SourceContext): boolean {
  if (PUBLIC_NUMBERS.has(bare(figure.value)) && figure.kind !== 'quantity' && figure.unit === undefined) return true;
  if (figure.kind === 'date') {
    if (today !== undefined && isDayOf(figure, today)) return true;
    if (known.texts.some((reading) => isWithinWeek(figure, reading))) return true;
    // "Tomorrow", where delivery takes one day.
    const days = /^\+(\d+)$/.exec(figure.value)?.[1];
    if (days !== undefined && known.figures.some((one) => one.kind === 'duration' && isInDays(one, days))) return true;
    return known.figures.some(
      (one) => (sameFigure(figure, one, today) || sameMonth(figure, one)) && weekdayFits(figure, one),
    );
  }
  if (known.figures.some((one) => sameFigure(figure, one, today) || sameAmountOf(figure, one))) return true;
  if (figure.kind === 'id' || figure.kind === 'iban' || figure.kind === 'phone' || figure.kind === 'number')
    return knownCode(figure, known) || isPartOfCode(figure, known, text);
  if (figure.kind === 'url' || figure.kind === 'email')
    return known.figures.some((one) => one.kind === figure.kind && hostFits(figure.value, one.value));
  return false;
}

/** The day of reference as a calendar day: `2. März 2026`, `2. März`. */
function isDayOf(figure: Figure, today: string): boolean {
  if (!/^\d|^--/.test(figure.value)) return false;
  return dayCandidates(figure, today).some(
    (day) => day === today || (/^--\d/.test(day) && today.endsWith(day.slice(1))),
  );
}

function isInDays({ value }: Figure, days: string): boolean {
  return value === `${days} days` || value === `${days} workdays`;
}

/** A month alone is known with any day of it. */
function sameMonth(figure: Figure, one: Figure): boolean {
  return one.kind === 'date' && /^\d{4}-\d{2}$/.test(figure.value) && one.value.startsWith(figure.value);
}

function weekdayFits(figure: Figure, one: Figure): boolean {
  if (figure.weekday === undefined) return true;
  const day = [figure.value, ...one.values].find((value) => /^\d{4}-\d{2}-\d{2}$/.test(value));
  return day === undefined || Number.isNaN(weekdayOf(day)) || weekdayOf(day) === figure.weekday;
}

/** Records hold bare numbers (`total: 49.9`, `nights: 3`). */
function sameAmountOf(figure: Figure, one: Figure): boolean {
  if (figure.amount === undefined) return false;
  if (one.kind === 'number') return one.values.some((value) => Number(value) === figure.amount);
  return figure.kind === 'number' && one.amount === figure.amount;
}

function knownCode(figure: Figure, known: Known): boolean {
  const code = bare(figure.value);
  if (known.figures.some((one) => bare(one.value) === code && !isOtherCountry(figure, one))) return true;
  if (code.length >= 4 && known.codes.includes(code) && (/\p{L}/u.test(code) || code.length >= 6)) return true;
  if (!/^\d{2,}$/.test(code)) return false;
  // A house number, a postcode, a year, the last digits of a longer number.
  const whole = new RegExp(`(?<!\\d)${code}(?!\\d)`);
  if (known.texts.some((reading) => whole.test(reading.folded))) return true;
  return (
    code.length >= 3 &&
    code.length <= 6 &&
    known.codes.split('\n').some((line) => new RegExp(`\\d{4,}${code}(?!\\d)`).test(line))
  );
}

const GROUPS = /(?<![A-Z0-9])[A-Z0-9]+(?:[ -][A-Z0-9]+){1,6}/g;

/** `R7K X2M`: one code, written in groups. */
function isPartOfCode(figure: Figure, known: Known, { text }: Reading): boolean {
  for (const match of matchesOf(GROUPS, text.slice(0, LONGEST))) {
    if (match.index > figure.start || match.index + match[0].length < figure.end) continue;
    const groups = match[0].split(/[ -]/);
    for (let from = 0; from < groups.length; from += 1)
      for (let to = from + 2; to <= groups.length; to += 1) {
        const code = groups.slice(from, to).join('');
        const offset = match.index + groups.slice(0, from).join(' ').length;
        const reach = offset + groups.slice(from, to).join(' ').length + 1;
        if (code.length >= 5 && offset <= figure.start && figure.end <= reach && known.codes.includes(code))
          return true;
      }
  }
  return false;
}

/** Codes are looked for up to here. */
const LONGEST = 20_000;

function hostFits(value: string, other: string): boolean {
  return value === other || other.startsWith(`${value}/`) || value === other.split('/')[0];
}

/** Into how many parts something may be divided. */
const countsIn = perReading((reading) =>
  figuresOf(reading).flatMap(({ kind, amount = 0 }) => (kind === 'number' && amount >= 2 ? [amount] : [])),
);

/** `two instalments of £24.50` of a known £49. */
function isShare(figure: Figure, known: Known, { exchange }: SourceContext): boolean {
  const { kind, amount } = figure;
  if (kind !== 'money' || amount === undefined) return false;
  return countsIn(exchange.text).some((count) =>
    known.figures.some((one) => one.kind === 'money' && Math.abs((one.amount ?? 0) - amount * count) < 0.02),
  );
}

/** Kinds of figures that add up. */
const SUMMED: ReadonlySet<string> = new Set(['money', 'quantity', 'duration']);
const MONTHLY = new RegExp(small('monthly'), 'u');
const YEARLY = new RegExp(small('yearly'), 'u');

/** A reply that names more amounts than this is no calculation. */
const MOST_AMOUNTS = 60;

/** Known amounts, each at most twice (its double is a sum as well), and the sum of all. */
interface Amounts {
  readonly each: readonly number[];
  readonly sum: number | null;
}

/** What can be added up: money, and quantities or durations of one unit. */
function measureOf(figure: Figure): string {
  return figure.kind === 'money' ? figure.kind : `${figure.kind} ${figure.unit}`;
}

function amountsOf(backed: readonly Figure[]): Amounts {
  const all = backed.flatMap((one) => (one.amount === undefined ? [] : [one.amount]));
  const seen = new Map<number, number>();
  const each = all.filter((amount) => {
    const times = (seen.get(amount) ?? 0) + 1;
    seen.set(amount, times);
    return times <= 2;
  });
  const sum = all.length > 1 ? all.reduce((total, amount) => total + amount, 0) : null;
  return { each: each.slice(0, MOST_AMOUNTS), sum };
}

/** What amounts may be multiplied by: the percentages, counts and months of the reply. */
function factorsIn(reply: Reading): number[] {
  const factors = figuresOf(reply).flatMap((one) => {
    if (one.amount === undefined || one.weak === true) return [];
    if (one.kind === 'percent') return [one.amount / 100, 1 - one.amount / 100];
    if (one.kind === 'number' || one.kind === 'quantity' || (one.kind === 'duration' && one.unit === 'months'))
      return [one.amount];
    return [];
  });
  // "19,99 € im Monat, aufs Jahr 239,88 €"
  if (MONTHLY.test(reply.folded) && YEARLY.test(reply.folded)) factors.push(12, 1 / 12);
  return [...new Set(factors)].filter((factor) => factor !== 1).slice(0, MOST_AMOUNTS);
}

/** Sums, differences, multiples and shares of known amounts that the reply itself names. */
function follows(figure: Figure, { each, sum }: Amounts, factors: readonly number[]): boolean {
  if (!SUMMED.has(figure.kind) || figure.amount === undefined) return false;
  const target = figure.amount;
  const close = (value: number) => Math.abs(value - target) < 0.006;
  if (sum !== null && close(sum)) return true;
  for (const [index, a] of each.entries())
    for (const [other, b] of each.entries()) if (index !== other && (close(a + b) || close(a - b))) return true;
  return each.some((amount) => factors.some((factor) => close(amount * factor)));
}
