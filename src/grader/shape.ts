import { type Blank, type BlankKind, blanksOf } from '../language/blanks.js';
import { figuresOf } from '../language/figures/figures.js';
import { alternatives, vocabularyOf } from '../language/figures/vocabulary.js';
import { type Language, perLanguage } from '../language/language.js';
import { matchesOf } from '../language/matching.js';
import { LONG, perTemplate, type Reading, read } from '../language/reading.js';
import { daysIn } from './consistency/days.js';
import type { Conversation } from './port.js';

/**
 * What conversations have in common that a bot holds by one template. `key` is the same for two of them when they differ
 * in nothing but codes, amounts and days, of each kind of which there is one alone, or ids that nobody takes for each
 * other: then nothing can be said of the one that does not hold for the other.
 */
export interface Shape {
  readonly key: string;
  /** The values that the key leaves out. */
  readonly values: readonly string[];
  /** Some expectation names a figure, which has to be held against the very values. */
  readonly figuresExpected: boolean;
}

/** Longer conversations are hardly held twice. */
const LONGEST = 20_000;

const lengthOf = (texts: readonly Reading[]): number => texts.reduce((sum, { text }) => sum + text.length, 0);

/** Null where a conversation did not go as its script says, or is too long. */
export function shapeOf(conversation: Conversation): Shape | null {
  const { dialogue, exchanges, handoffSignal } = conversation;
  if (conversation.brokeOff || exchanges.length === 0) return null;
  const texts = exchanges.flatMap(({ says, text }) => [says, text]);
  if (texts.some(({ text }) => text.length >= LONG) || lengthOf(texts) > LONGEST) return null;
  const expectations = exchanges.map(({ script }) => JSON.stringify([script.expect, script.cue]));
  const left = valuesLeftOut(texts, expectations, dialogue.today);
  const { language, as, today, cueWithin } = dialogue;
  const parts = exchanges.flatMap(({ script, says, text, reply }, index) => [
    expectations[index],
    script.says === says.text ? '' : script.says,
    masked(says, left),
    masked(text, left),
    [reply.messages.map(({ length }) => length), reply.cards, reply.signals],
  ]);
  const key = JSON.stringify([language, as, today, cueWithin, handoffSignal, parts]);
  const figuresExpected = exchanges.some(({ script: { expect } }) =>
    [...(expect.states ?? []), ...(expect.states_one_of ?? []), ...(expect.never ?? [])].some(
      (fact) => figuresOf(read(fact, conversation.language)).length > 0,
    ),
  );
  return { key, values: [...left.keys()], figuresExpected: figuresExpected || grounds(conversation) };
}

function grounds({ exchanges }: Conversation): boolean {
  return exchanges.some(({ script }) => script.expect.grounded === true);
}

/** Ids of one conversation that are held against each other. */
const FEW = 6;
/** A list of so many values is no line of a template. */
const MANY = 50;

/** The values of the kinds that can be left out, each with its number. */
function valuesLeftOut(
  texts: readonly Reading[],
  expectations: readonly string[],
  today: string | undefined,
): ReadonlyMap<string, number> {
  const blanks = texts.map(blanksOf);
  const left = new Map<string, number>();
  const leaveOut = (value: string) => left.set(value, left.size);
  if (blanks.some(({ length }) => length > MANY)) return left;
  const all = (kind: BlankKind) => blanks.flatMap((list) => list.filter((blank) => blank.kind === kind));
  const [ids, amounts, dates] = [all('id'), all('money'), all('date')];
  if (isOne(amounts) && !texts.some(namesNumbers)) leaveOut(amounts[0]?.text as string);
  if (isOne(dates) && today === undefined && !texts.some(namesDays)) leaveOut(dates[0]?.text as string);
  const distinct = [...new Set(ids.map(({ text }) => text))];
  if (distinct.length <= FEW && ids.every(({ fits }) => fits) && areApart(distinct)) distinct.forEach(leaveOut);
  if (left.size === 0 || !isNamedElsewhere(texts, blanks, left, expectations)) return left;
  return new Map();
}

function isOne(blanks: readonly Blank[]): boolean {
  return blanks.length > 0 && blanks.every(({ fits, text }) => fits && text === blanks[0]?.text);
}

/** "27.90, then?", "free from 50": an amount, or the bound of one, without its currency. Amounts below 10 are never left out. */
const namesNumbers = perTemplate((template) =>
  figuresOf(template).some(({ kind, amount = 0 }) => kind === 'number' && (amount >= 10 || !Number.isInteger(amount))),
);

/** A day is named otherwise than by a whole date: a weekday, "the 25th". */
const namesDays = perTemplate((template) => daysIn(template).size > 0 || namesOrdinal(template));

function namesOrdinal(template: Reading): boolean {
  const dates = figuresOf(template).filter(({ kind }) => kind === 'date');
  return matchesOf(ordinal(template.language), template.folded).some(
    ({ index }) => !dates.some(({ start, end }) => index >= start && index < end),
  );
}

const ordinal = perLanguage((language: Language) => {
  const { ordinals, ordinalEndings } = vocabularyOf(language).lexicon;
  const figures = String.raw`\d{1,2} ?(?:${alternatives(ordinalEndings)})(?!\d)`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${figures}|${alternatives(Object.keys(ordinals))})(?!\p{L})`, 'gu');
});

/** Digits that two ids may have in common by chance; `PART` finds more of them in a row. */
const COMMON = 2;
const PART = /\d{3,}/g;

/** None of them is a misreading, a part or an abbreviation of another. */
function areApart(ids: readonly string[]): boolean {
  const digits = ids.map((id) => id.replace(/\D/g, ''));
  return digits.every((one, at) =>
    digits.slice(at + 1).every((other) => one.length !== other.length && !sharesRun(one, other)),
  );
}

function sharesRun(one: string, other: string): boolean {
  for (let start = 0; start + COMMON < one.length; start += 1)
    if (other.includes(one.slice(start, start + COMMON + 1))) return true;
  return false;
}

/** "The one that ends in 123", "49 and some cents": what is left out is spoken of by a part of it. */
function isNamedElsewhere(
  texts: readonly Reading[],
  blanks: readonly (readonly Blank[])[],
  left: ReadonlyMap<string, number>,
  expectations: readonly string[],
): boolean {
  const named = [...left.keys()].map((value) => value.replace(/\D/g, ''));
  const isPart = (run: string) => named.some((digits) => digits.includes(run));
  return (
    expectations.some((text) => [...text.matchAll(PART)].some(([run]) => isPart(run))) ||
    texts.some(({ text }, index) => {
      const own = (blanks[index] ?? []).filter((blank) => left.has(blank.text));
      return [...text.matchAll(PART)].some(
        ({ 0: run, index: at }) => isPart(run) && !own.some(({ start, end }) => at >= start && at < end),
      );
    })
  );
}

/** The text in pieces, with the number of a value and the template's digits in place of what is left out. */
function masked(reading: Reading, left: ReadonlyMap<string, number>): readonly (string | number)[] {
  const { text, template } = reading;
  const parts: (string | number)[] = [];
  let at = 0;
  for (const { start, end, text: value } of blanksOf(reading)) {
    const number = left.get(value);
    if (number === undefined) continue;
    parts.push(text.slice(at, start), number, template.text.slice(start, end));
    at = end;
  }
  return [...parts, text.slice(at)];
}
