import { type AssertionClause, assertionClauses, clauseAt } from '../../language/assertion/clause.js';
import { contentWithin, type Fact, type Mention } from '../../language/fact/fact.js';
import { wordsOf } from '../../language/fact/word-fact.js';
import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import { asksFor, names, roleConflict, shiftedAway, subjectCues } from '../../language/person/subject.js';
import { type Reading, read } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import { type Span, spanAt } from '../../language/span.js';
import type { FactContext } from './context.js';
import { contrasted } from './contrast.js';
import { leftOpen } from './open.js';
import { saysOwn, setAgainstOwn } from './own.js';

/**
 * The words that show a mention to be said of another thing than the one asked about, on strong grounds only: another
 * order's number in its clause, another role (the departure where the landing was asked), a value of the past beside
 * the present one, a thing set against the one that the question names.
 */
export function otherThing(context: FactContext, fact: Fact, mention: Mention): Span | undefined {
  const { says, text } = context.exchange;
  const whole = clauseAt(text, mention.start);
  if (whole === undefined) return undefined;
  const kind = fact.figures[0]?.kind;
  const clause = fact.figures.length > 1 ? whole : memberOf(text, whole, kind, mention);
  if (kind === undefined && names(text, 'sound', clause) && names(says, 'faultQuestions')) return clause;
  const code =
    otherCode(context, fact, mention, clause) ??
    otherDeparture(context, fact, clause) ??
    otherDay(context, fact, clause) ??
    aside(context, clause);
  if (code !== undefined) return code;
  // "The 5th" alone is a day, whatever its figure is.
  const roleKind = kind === 'number' && ORDINAL.test(fact.text) ? 'date' : kind;
  const wanted = kind === undefined || asksFor(says, kind);
  const ranged = figuresOf(text).some((one) => one.range !== undefined && one.start === mention.start);
  const question = [questionIn(says), read(fact.text, says.language)];
  const part = partAround(text, clause, mention);
  const rival = wanted ? roleConflict(question, text, clause, roleKind) : undefined;
  // "Child entry?" asks for a price in two words.
  const other =
    rival ?? (wanted || kind === 'money' ? roleConflict(question, text, part, roleKind, 'person') : undefined);
  if (!ranged && other !== undefined) return clause;
  return (
    superseded(context, fact, mention, clause) ??
    restricted(context, mention, clause) ??
    setAgainstOwn(context, fact, mention, clause) ??
    (saysOwn(context, clause)
      ? undefined
      : (contrasted(context, fact, mention, clause) ?? leftOpen(context, fact, mention, clause)))
  );
}

const ORDINAL = new RegExp(String.raw`^\s*(?:the )?\d{1,2}(?:${small('ordinalLetters')}|\.)\s*$`, 'u');

/** `9 € für Erwachsene, Kinder die Hälfte`: the part between commas that the mention stands in. */
function partAround({ folded }: Reading, clause: Span, { start, end }: Span): Span {
  const before = folded.lastIndexOf(',', start);
  const behind = folded.indexOf(', ', end);
  return {
    start: Math.max(clause.start, before + 1),
    end: behind < 0 ? clause.end : Math.min(clause.end, behind),
  };
}

/** What is asked, where the customer asks and tells: a role that is only told (`I sent it back`) is not asked for. */
function questionIn(says: Reading): Reading {
  const questions = says.sentences.filter((sentence) => sentence.question);
  if (questions.length === 0 || questions.length === says.sentences.length) return says;
  return read(questions.map(({ start, end }) => says.text.slice(start, end)).join(' '), says.language);
}

/** `Basic for £9.99 and Premium for £15.99`: of a list in one clause, the member that the figure stands in. */
export function memberOf(
  reading: Reading,
  clause: AssertionClause,
  kind: Figure['kind'] | undefined,
  mention: Span,
): AssertionClause {
  if (kind === undefined) return clause;
  const rivals = figuresOf(reading).filter(
    (one) => one.kind === kind && one.range === undefined && one.start >= clause.start && one.end <= clause.end,
  );
  if (rivals.length < 2) return clause;
  const joints = wordsOf(reading).filter(
    (word) => word.start >= clause.start && word.end <= clause.end && isJoint(word, reading),
  );
  let { start, end } = clause;
  for (const joint of joints) {
    const parts = rivals.some((one) => one.end <= joint.start) && rivals.some((one) => one.start >= joint.end);
    if (parts && joint.end <= mention.start && joint.end > start) start = joint.end;
    if (parts && joint.start >= mention.end && joint.start < end) end = joint.start;
  }
  return { ...clause, start, end, folded: reading.folded.slice(start, end) };
}

function isJoint(word: Span & { readonly folded: string }, { language }: Reading): boolean {
  return language.assertion.coordinators.includes(word.folded);
}

/** `By the way, our office is shut on 31 October`: beside the point, when it shares no word with the question. */
function aside({ exchange }: FactContext, clause: AssertionClause): Span | undefined {
  const { says, text } = exchange;
  const sentence = text.sentences[clause.sentence];
  if (clause.sentence === 0 || sentence === undefined) return undefined;
  const [cue] = subjectCues(text, 'asides', sentence);
  if (cue === undefined) return undefined;
  const asked = new Set(contentWithin(says, { start: 0, end: says.text.length }).map((word) => word.stem));
  const shared = contentWithin(text, sentence).some((word) => asked.has(word.stem));
  return shared ? undefined : cue;
}

/** The old value where a new one is named: `bisher waren es 84 €, aktuell sind es 79 €`, `moved from the 14th to the 21st`. */
function superseded(context: FactContext, fact: Fact, mention: Mention, clause: AssertionClause): Span | undefined {
  const figure = fact.figures[0];
  if (figure === undefined || fact.figures.length > 1) return undefined;
  const reading = context.exchange.text;
  const later = figuresOf(reading).filter(
    (one) => one.kind === figure.kind && one.start >= mention.end && !sameFigure(one, figure, context.today),
  );
  if (later.length > 0 && shiftedAway(reading, clause, mention.start)) return clause;
  if (!names(reading, 'past', clause) || names(reading, 'present', clause)) return undefined;
  const others = assertionClauses(reading).filter((one) => one.start >= clause.end);
  const now = others.find((one) => names(reading, 'present', one));
  if (now === undefined || names(reading, 'past', now)) return undefined;
  return later.length > 0 || now.sentence === clause.sentence ? clause : undefined;
}

/** `Die 23 kg gelten erst ab Comfort`: restricted to a variant that the customer did not name. */
function restricted(context: FactContext, mention: Mention, clause: AssertionClause): Span | undefined {
  const reading = context.exchange.text;
  const end = subjectCues(reading, 'restrictions', clause)[0]?.end;
  if (end === undefined) return undefined;
  const next = contentWithin(reading, { start: end, end: Math.min(clause.end, end + 40) })[0];
  if (next === undefined || next.start - end > 2 || /^\d/.test(next.folded)) return undefined;
  if (next.start < mention.end && mention.start < next.end) return undefined;
  const says = context.exchange.says;
  const asked = contentWithin(says, { start: 0, end: says.text.length });
  if (asked.some((word) => word.stem === next.stem)) return undefined;
  // A name of a variant is written with a capital or contrasted with the customer's own.
  const named = /^\p{Lu}/u.test(reading.text.slice(next.start, next.end));
  const rest = assertionClauses(reading).filter((one) => one !== clause && one.sentence >= clause.sentence);
  return named &&
    rest.length > 0 &&
    !figuresOf(reading).some((figure) => figure.start <= next.start && next.start < figure.end)
    ? next
    : undefined;
}

function codesIn(reading: Reading): Figure[] {
  return figuresOf(reading).filter((figure) => figure.kind === 'id');
}

function otherCode(context: FactContext, fact: Fact, mention: Mention, clause: Span): Span | undefined {
  const { exchange } = context;
  if (fact.figures.some((figure) => figure.kind === 'id' || figure.kind === 'number')) return undefined;
  const asked = askedCodes(context);
  if (asked.length === 0) return undefined;
  const sentence = spanAt(exchange.text.sentences, mention.start);
  const inClause = codesWithin(exchange.text, clause);
  const before = codesWithin(exchange.text, sentence).filter((code) => code.end <= mention.start);
  const near = inClause.length > 0 ? inClause : before.slice(-1);
  if (near.length === 0 || near.some((code) => asked.some((one) => sameFigure(code, one)))) return undefined;
  return near[0];
}

/** Trains go by their times: `is the 10:42 running?` is not answered by what became of `the 10:12`. */
function otherDeparture({ exchange }: FactContext, fact: Fact, clause: Span): Span | undefined {
  if (fact.figures.length > 0) return undefined;
  const asked = figuresOf(exchange.says).filter((figure) => figure.kind === 'time' || figure.kind === 'number');
  if (asked.length !== 1) return undefined;
  const { text } = exchange;
  const times = figuresOf(text).filter(
    (time) => time.kind === 'time' && time.start >= clause.start && time.end <= clause.end,
  );
  if (times.length === 0 || times.some((time) => sameFigure(time, asked[0] as Figure))) return undefined;
  return times.find((time) => subjectCues(text, 'departures', clause).some((hit) => isRightBefore(hit, time)));
}

/** `On Thursdays it shuts at half six. Tonight it's open until 8`: the hour of another day than the one asked about. */
function otherDay({ exchange, today }: FactContext, fact: Fact, clause: AssertionClause): Span | undefined {
  if (fact.figures.some((figure) => figure.kind === 'date')) return undefined;
  const asked = figuresOf(exchange.says).filter((figure) => figure.kind === 'date');
  const [day] = asked;
  if (day === undefined || asked.length !== 1) return undefined;
  const days = figuresOf(exchange.text).filter((figure) => figure.kind === 'date');
  const own = days.filter((figure) => figure.start >= clause.start && figure.end <= clause.end);
  if (own.length === 0 || own.some((figure) => sameFigure(figure, day, today))) return undefined;
  const kind = fact.figures[0]?.kind;
  const rival = days.find((figure) => !own.includes(figure) && sameFigure(figure, day, today));
  const area = rival === undefined ? undefined : clauseAt(exchange.text, rival.start);
  // "Monday's clinic has been called off. The next slot is Thursday at 10:30": nothing is said for the day asked about.
  const valued = figuresOf(exchange.text).some(
    (one) => area !== undefined && one.kind === kind && one.start >= area.start && one.end <= area.end,
  );
  return valued ? own[0] : undefined;
}

function isRightBefore(hit: Span, figure: Span): boolean {
  return hit.end <= figure.start && figure.start - hit.end < 3;
}

export function codesWithin(reading: Reading, area: Span | undefined): Figure[] {
  return area === undefined ? [] : codesIn(reading).filter((code) => code.start >= area.start && code.end <= area.end);
}

/** The code that the customer's question is about: the first of the latest turn that names one. */
export function askedCodes(context: FactContext): Figure[] {
  const { conversation, exchange } = context;
  for (let index = conversation.exchanges.length - 1; index >= 0; index -= 1) {
    const earlier = conversation.exchanges[index];
    if (earlier === undefined || earlier.turn > exchange.turn) continue;
    const codes = codesIn(earlier.says);
    if (codes.length > 0) return codes.slice(0, 1);
  }
  return [];
}
