import { assertionOf } from '../../language/assertion/assertion.js';
import { type AssertionClause, otherClauses } from '../../language/assertion/clause.js';
import { cuesWithin } from '../../language/assertion/cues.js';
import { contentWithin, type Fact, type Mention } from '../../language/fact/fact.js';
import type { Word } from '../../language/fact/word-fact.js';
import { figuresOf } from '../../language/figures/figures.js';
import { names, subjectCues } from '../../language/person/subject.js';
import type { Reading } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import { overlaps, type Span } from '../../language/span.js';
import type { FactContext } from './context.js';
import { Asked, isReplaced } from './contrast.js';

/** The mention with what is needed to tell whether the reply leaves open what was asked. */
interface Open {
  readonly context: FactContext;
  readonly fact: Fact;
  readonly mention: Mention;
  readonly clause: AssertionClause;
  readonly own: readonly Word[];
  readonly question: readonly Word[];
  readonly asked: Asked;
}

/**
 * The label that a value is said of, when the reply speaks of the thing asked about elsewhere and there leaves the value
 * open, denies it or says that it is another: `On collision it's $500. Glass is handled on its own.`
 */
export function leftOpen(
  context: FactContext,
  fact: Fact,
  mention: Mention,
  clause: AssertionClause,
): Span | undefined {
  const { says, text } = context.exchange;
  if (fact.figures.length + fact.words.length > 2) return undefined;
  const own = contentWithin(text, clause).filter((word) => word.end <= mention.start || word.start >= mention.end);
  const question = contentWithin(says, { start: 0, end: says.text.length });
  const asked = new Asked(question, says.language.inflection.compounds);
  const open: Open = { context, fact, mention, clause, own, question, asked };
  const others = otherClauses(text, clause);
  if (otherHolder(open, others)) return clause;
  const alone = exclusive(open, others);
  if (alone !== undefined) return alone;
  const label = labelOf(open);
  return label !== undefined && others.some((other) => isOpen(open, other)) ? label : undefined;
}

/** `Yours has been dispatched. Hers is still being packed.` when the wife's order was asked about. */
function otherHolder({ context, fact, clause }: Open, others: readonly AssertionClause[]): boolean {
  const { says, text } = context.exchange;
  if (fact.figures.length > 0 || !names(says, 'relatives') || names(text, 'relatives', clause)) return false;
  return others.some((other) => names(text, 'ownOnes', other));
}

/** `Only the suites have a balcony, room 204 …`: said of those alone who were not asked about. */
function exclusive(open: Open, others: readonly AssertionClause[]): Word | undefined {
  const { context, fact, clause, own, asked } = open;
  if (fact.figures.length > 0) return undefined;
  for (const cue of subjectCues(context.exchange.text, 'exclusives', clause)) {
    const whom = own.find((word) => word.start >= cue.end);
    if (whom === undefined || whom.start - cue.end > 6 || asked.has(whom.stem) || !/^\p{L}/u.test(whom.folded))
      continue;
    if (others.some((other) => askedHead(open, other) !== undefined)) return whom;
  }
  return undefined;
}

/** A noun that the question did not use: what the value is said of. */
function labelOf({ context, own, asked, mention }: Open): Word | undefined {
  const { text } = context.exchange;
  const verbs = text.language.assertion.finiteVerbs;
  const figures = figuresOf(text);
  return own.find(
    (word) =>
      /^\p{L}{3,}/u.test(word.folded) &&
      !asked.has(word.stem) &&
      !verbs.includes(word.folded) &&
      (word.end <= mention.start || word.start - mention.end < 12) &&
      isNoun(text, word) &&
      !figures.some((figure) => overlaps(figure, word)),
  );
}

const INFINITIVE = /^\p{L}+zu\p{L}+en$/u;

/** German writes nouns with a capital; English tells nothing. */
function isNoun(text: Reading, word: Word): boolean {
  if (!/^\p{L}{2,}/u.test(word.folded)) return false;
  if (!text.language.inflection.compounds) return true;
  // "Mitzubringen ist der Reisepass": an infinitive opens its sentence.
  const opens = text.sentences.some(({ start }) => start === word.start) && INFINITIVE.test(word.folded);
  return !opens && /^\p{Lu}/u.test(text.text.slice(word.start, word.end));
}

function isOpen(open: Open, other: AssertionClause): boolean {
  const { context, fact, clause } = open;
  const { text } = context.exchange;
  const sentence = text.sentences[other.sentence];
  if (sentence === undefined || sentence.question || isReplaced(text, other)) return false;
  const area = areaOf(text, other, clause);
  const kind = fact.figures[0]?.kind;
  const figured = kind !== undefined && figuresOf(text).some((one) => one.kind === kind && isWithin(one, area));
  const pronoun = subjectCues(text, 'ownOnes', other)[0];
  const link = askedHead(open, other) ?? siblingHead(open, other);
  const denied = isDenied(text, kind === undefined ? other : area, link ?? pronoun);
  // "Your collision deductible is …": the customer's own, unless another of theirs is set against it.
  if (pronoun === undefined && names(text, 'possessives', clause)) return false;
  if (link === undefined && pronoun === undefined) {
    // "It'd be covered on Comfort. You're on Basic, where nothing is."
    const unreal = cuesWithin(text, 'unreal', clause).length > 0;
    return unreal && denied && other.start >= clause.end && names(text, 'holdings', sentence);
  }
  if (kind === undefined) {
    // "Coffee and tea are included, water is charged separately."
    const apart = denied || names(text, 'differs', area);
    const predicate = fact.words.every((word) => open.question.some((one) => one.stem === word.stem));
    return link !== undefined && apart && predicate && !open.own.some((word) => open.asked.has(word.stem));
  }
  if (figured) return false;
  // "You'd need a full year first; after that we pay for crowns": the time is that of what comes after it.
  const sequel = kind === 'duration' && other.start >= clause.end && names(text, 'sequels', area);
  if (!sequel && cuesWithin(text, 'unreal', clause).length > 0) return true;
  // "Can I smoke?" is answered by the denial itself, and what follows it is news.
  const valued = names(context.exchange.says, 'value') && !isException(open, other, link);
  return (denied && valued) || names(text, 'unknown', area) || names(text, 'differs', area);
}

/** From a clause to the end of its sentence, without the mention's own. */
function areaOf(text: Reading, other: AssertionClause, clause: AssertionClause): Span {
  const sentence = text.sentences[other.sentence] as Span;
  if (other.sentence !== clause.sentence) return { start: other.start, end: sentence.end };
  return other.end <= clause.start
    ? { start: other.start, end: clause.start }
    : { start: other.start, end: sentence.end };
}

function isWithin(one: Span, area: Span): boolean {
  return one.start >= area.start && one.end <= area.end;
}

/** What a clause begins with: `Für den IC`, `The battery`. */
function headOf(text: Reading, other: AssertionClause): Word[] {
  return contentWithin(text, other).slice(0, 2);
}

/** The question's thing at the head of another clause, where the mention's clause does not name it. */
function askedHead(open: Open, other: AssertionClause): Word | undefined {
  const { context, own, asked } = open;
  const { text } = context.exchange;
  const verbs = text.language.assertion.finiteVerbs;
  const figures = figuresOf(text);
  return headOf(text, other).find(
    (word) =>
      isNoun(text, word) &&
      asked.has(word.stem) &&
      !verbs.includes(word.folded) &&
      !own.some((one) => one.stem === word.stem) &&
      !figures.some((figure) => overlaps(figure, word)) &&
      isOfTheValue(open, word),
  );
}

/** `Ist Frühstück dabei und was kostet das Zimmer?`: only the part that asks for the value counts. */
function isOfTheValue({ context, question }: Open, word: Word): boolean {
  const { says } = context.exchange;
  const parts = says.folded.split(PART);
  if (parts.length === 1) return true;
  const at = question.find((one) => one.stem === word.stem)?.start ?? 0;
  let start = 0;
  for (const part of parts) {
    const end = start + part.length;
    if (at < end) return names(says, 'value', { start, end }) || !names(says, 'value');
    start = end;
  }
  return true;
}

const PART = new RegExp(String.raw`(?<=[?!.;]\s)|(?= (?:&|${small('joins')}) )`, 'u');

/** `Flextickets …, Ihr Sparticket …`: one head, another first part. */
function siblingHead({ context, own }: Open, other: AssertionClause): Word | undefined {
  const { text } = context.exchange;
  if (!text.language.inflection.compounds) return undefined;
  return headOf(text, other).find((word) => own.some((one) => areSiblings(one.folded, word.folded)));
}

/** Letters that two compounds must share at their end. */
const TAIL = 4;

/** Prefixes that make words of verbs; what they stand before is no head with a first part. */
const PREFIX = new RegExp(`^(?:${small('verbPrefixes')})+$`, 'u');
const SHORT_HEAD = new RegExp(`(?:${small('shortHeads')})$`, 'u');
const NOUN_ENDING = new RegExp(`(?:${small('nounEndings')})$`, 'u');

function areSiblings(a: string, b: string): boolean {
  const one = singular(a);
  const other = singular(b);
  if (one === other) return false;
  let tail = 0;
  while (tail < one.length && tail < other.length && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const firsts = [one, other].map((word) => word.slice(0, word.length - tail));
  // "Bestellung" and "Zustellung" are no kinds of one thing.
  if (firsts.some((first) => PREFIX.test(first))) return false;
  return (tail >= TAIL || SHORT_HEAD.test(one)) && firsts.every((first) => first.length >= 2);
}

function singular(word: string): string {
  return word.replace(NOUN_ENDING, '');
}

/** `There's no discount on sale items`: what is denied is the value itself, of still another thing. */
function isException({ context, asked }: Open, other: AssertionClause, link: Word | undefined): boolean {
  if (link === undefined) return false;
  const { text } = context.exchange;
  const before = cuesWithin(text, 'negativeDeterminers', { start: other.start, end: link.start }).at(-1);
  if (before === undefined || link.start - before.end > 12) return false;
  return contentWithin(text, { start: link.end, end: other.end }).some((word) => !asked.has(word.stem));
}

function isDenied(text: Reading, other: Span, link: Span | undefined): boolean {
  if (link !== undefined && assertionOf(text, link).stance === 'negated') return true;
  const hits = (['negators', 'negativeDeterminers', 'denials'] as const).flatMap((cue) => cuesWithin(text, cue, other));
  const harmless = cuesWithin(text, 'harmless', other);
  return hits.some((hit) => !harmless.some((one) => overlaps(one, hit)));
}
