import { perLanguage } from '../language.js';
import type { Reading } from '../reading.js';
import { overlaps, type Span } from '../span.js';
import type { AssertionClause } from './clause.js';
import { cuesWithin } from './cues.js';
import { isException, isLimit, negated, retracted } from './negation.js';
import {
  type Assertion,
  countWords,
  type Finding,
  type Place,
  placeOf,
  sentenceClauses,
  within,
  wordCount,
} from './place.js';
import { isNamedInQuotes } from './quotes.js';
import { struckOut } from './struck.js';

export type { Assertion, Stance } from './place.js';

/**
 * How the text stands to what it says at `span` (an offset range of the reading). Hedges reach over a sentence, all
 * other cues over a clause; `ignore` marks words that belong to the fact itself and deny nothing (`no claims bonus`).
 */
export function assertionOf(reading: Reading, span: Span, ignore?: Span): Assertion {
  const place = placeOf(reading, span, ignore);
  if (place === undefined) return { stance: 'asserted', clause: { start: 0, end: reading.text.length } };
  const clause = { start: place.clause.start, end: place.clause.end };
  for (const judge of JUDGES) {
    const found = judge(place);
    if (found !== undefined) return { ...found, clause };
  }
  return { stance: 'asserted', clause };
}

const JUDGES: readonly ((place: Place) => Finding | undefined)[] = [
  struckOut,
  corrected,
  asked,
  quoted,
  negated,
  retracted,
  unreal,
  hedged,
  elsewhere,
];

/** `Gleis 4, äh, Entschuldigung, Gleis 7`, `£4.95, no wait, £6.90`: an excuse right before another number. */
const slipOf = perLanguage(({ assertion }) => {
  const [plain, parted] = [assertion.slips.join('|'), assertion.partedSlips.join('|')];
  const before = '[,;.…]? ?[-–—]* ?(?:[aä]h+m*,? |erm?,? |uh,? )?';
  const next = '(?:(?!at |um |am |bis |until )\\p{L}+ ){0,2}[€$£₹]?\\d';
  return new RegExp(`^(?:${before}(?<=[ ,;.…–—-])(?:${plain})|[,;.…]? ?[,.…(–—-]+ ?(?:${parted}))[,:.]? ${next}`, 'u');
});

function corrected({ reading, span }: Place): Finding | undefined {
  const slip = /\d/.test(reading.folded.slice(span.start, span.end))
    ? slipOf(reading.language).exec(reading.folded.slice(span.end, span.end + 60))
    : null;
  if (slip !== null) return { stance: 'corrected', cue: { start: span.end, end: span.end + slip[0].length } };
  const rest = { start: span.end, end: reading.text.length };
  const hit = cuesWithin(reading, 'corrections', rest).find((one) => !isSeeming(reading, one));
  if (hit === undefined) return undefined;
  // A correction without anything new behind it corrects what came before this.
  const news = /[\p{L}\p{N}]{2}/u.test(reading.folded.slice(hit.end, hit.end + 80));
  return news ? { stance: 'corrected', cue: hit } : undefined;
}

function asked(place: Place): Finding | undefined {
  const { reading, clause, clauses, index } = place;
  const open = within(place, 'openQuestions')[0];
  if (open !== undefined && open.start - clause.start < 12 && open.end <= place.span.start)
    return { stance: 'asked', cue: open };
  const sentence = reading.sentences[clause.sentence];
  if (sentence?.question !== true || isConfirmed(place)) return undefined;
  const own = sentenceClauses(place);
  const last = own.at(-1) as Span;
  const tag = own.length > 1 && within(place, 'tags', last).length > 0;
  const opener = cuesWithin(reading, 'questionOpeners', sentence)[0];
  const opened = opener !== undefined && !/\p{L}/u.test(reading.folded.slice(sentence.start, opener.start));
  const before = clauses[index - 1];
  const continued = before?.sentence === clause.sentence && clause.opener !== '';
  return last === clause || tag || opened || (continued && own.at(-2) === before)
    ? { stance: 'asked', cue: { start: sentence.end - 1, end: sentence.end } }
    : undefined;
}

/** `£150? Yes, that's right.`: an echo of the question that the next sentence says yes to. */
function isConfirmed(place: Place): boolean {
  const { reading, clause } = place;
  const sentence = reading.sentences[clause.sentence];
  const next = reading.sentences[clause.sentence + 1];
  if (sentence === undefined || next === undefined || next.question || countWords(sentence.folded) > 5) return false;
  const yes = cuesWithin(reading, 'confirmations', next)[0];
  if (yes === undefined || yes.start - next.start > 1) return false;
  return cuesWithin(reading, 'negators', next).length === 0;
}

/** `Each time you claim`, `picked up from Saturday`: no report, no former state, no correction. */
function isSeeming(reading: Reading, cue: Span): boolean {
  return cuesWithin(reading, 'seeming', { start: 0, end: reading.text.length }).some((one) => overlaps(one, cue));
}

const QUOTE_MARK = /"/g;

function quoted(place: Place): Finding | undefined {
  const { reading, span, clause, clauses, index } = place;
  const sentence = reading.sentences[clause.sentence];
  if (sentence?.folded.includes('"')) {
    const before = reading.folded.slice(sentence.start, span.start).match(QUOTE_MARK)?.length ?? 0;
    const after = reading.folded.slice(span.end, sentence.end).match(QUOTE_MARK)?.length ?? 0;
    if (before % 2 === 1 && after % 2 === 1 && !isNamedInQuotes(place))
      return { stance: 'quoted', cue: { start: span.start, end: span.end } };
  }
  const own = within(place, 'reported').find((one) => !isSeeming(reading, one));
  if (own !== undefined) return { stance: 'quoted', cue: own };
  const before = clauses[index - 1];
  if (before === undefined || before.sentence !== clause.sentence) return undefined;
  const reported =
    within(place, 'reported', before).find((one) => !isSeeming(reading, one)) ??
    within(place, 'contentNouns', before)[0];
  const opens = within(place, 'contentOpeners')[0];
  const direct = opens !== undefined && opens.start - clause.start < 3;
  return reported !== undefined && (direct || before.end - reported.end < 3)
    ? { stance: 'quoted', cue: reported }
    : undefined;
}

/** `Wenn noch eins da wäre, bekämst du …`: a condition and a verb form of the unreal in one sentence. */
function unreal(place: Place): Finding | undefined {
  const wish = within(place, 'wishes')[0];
  if (wish !== undefined && wish.end <= place.span.start) return { stance: 'conditional', cue: wish };
  const fact = within(place, 'counterfactual')[0];
  if (fact !== undefined) return { stance: 'conditional', cue: fact };
  const own = sentenceClauses(place);
  const inverted = invertedCondition(place, own);
  if (inverted !== undefined) return { stance: 'conditional', cue: inverted };
  const example = own.map((one) => within(place, 'examples', one)[0]).find((hit) => hit !== undefined);
  if (example !== undefined && own.some((one) => within(place, 'unreal', one).length > 0))
    return { stance: 'conditional', cue: example };
  // "11 June is free if you'd like it": an offer, and no condition.
  const polite = own.flatMap((one) => within(place, 'harmless', one));
  const verb = own
    .flatMap((one) => within(place, 'unreal', one))
    .find((hit) => !polite.some((phrase) => overlaps(phrase, hit)));
  if (verb === undefined || !own.some((one) => within(place, 'conditions', one).length > 0)) return undefined;
  return { stance: 'conditional', cue: verb };
}

/** `Wäre die Strecke frei, wären es …`, `Were it clear, it'd be …`: the verb opens the condition. */
function invertedCondition(place: Place, own: readonly AssertionClause[]): Span | undefined {
  const first = own[0];
  if (own.length < 2 || first === undefined || place.reading.sentences[first.sentence]?.question === true)
    return undefined;
  const verb = within(place, 'invertedConditions', first)[0];
  if (verb === undefined || /[\p{L}\p{N}]/u.test(place.reading.folded.slice(first.start, verb.start))) return undefined;
  return own.slice(1).some((one) => within(place, 'unreal', one).length > 0) ? verb : undefined;
}

/** `It should be 90 minutes, but it's taking longer`: what was meant to be, and then was not. */
function frustrated(place: Place): Finding | undefined {
  const { clauses, index, clause } = place;
  const expected = within(place, 'expected')[0];
  if (expected === undefined) return undefined;
  for (let at = index + 1; clauses[at]?.sentence === clause.sentence; at += 1) {
    const later = clauses[at] as AssertionClause;
    if (within(place, 'buts', later).length === 0) continue;
    for (const cue of ['comparisons', 'negators', 'denials'] as const)
      if (within(place, cue, later).length > 0) return { stance: 'hedged', cue: expected };
  }
  return undefined;
}

/** A neighbouring clause hedges this one only when it says little else: `…, glaube ich`, `I think …`. */
const SHORT_CLAUSE = 6;

function hedged(place: Place): Finding | undefined {
  const modal = within(place, 'modalHedges')[0];
  if (modal !== undefined && !startsIn(modal, place.span) && !isLimit(place, place.clause, modal, place.span))
    return { stance: 'hedged', cue: modal };
  for (const one of sentenceClauses(place)) {
    const hit = within(place, 'hedges', one)[0];
    if (hit === undefined || startsIn(hit, place.span)) continue;
    const opens = within(place, 'contentOpeners')[0];
    const matrix = opens !== undefined && opens.start - place.clause.start < 3 && one.end <= place.clause.start;
    // "5,90 €; es kann sein, dass zwei Pakete kommen": a clause with content of its own hedges that content only.
    const next = place.clauses[place.clauses.indexOf(one) + 1];
    const content = next?.sentence === one.sentence && within(place, 'contentOpeners', next)[0]?.start === next.start;
    if (one === place.clause || matrix || (!content && wordCount(one) <= SHORT_CLAUSE))
      return { stance: 'hedged', cue: hit };
  }
  return frustrated(place) ?? disclaimed(place);
}

/** A phrase that begins with the words looked at is part of them; one around them hedges: `könnte der 10. sein`. */
function startsIn(hit: Span, span: Span): boolean {
  return hit.start >= span.start && hit.start < span.end;
}

/** `… drei Wochen, verlassen würd ich mich darauf nicht`, `They hope for 5 pm. I can't promise that.` */
function disclaimed({ reading, clause, span }: Place): Finding | undefined {
  const own = reading.sentences[clause.sentence];
  if (own === undefined) return undefined;
  const next = reading.sentences[clause.sentence + 1];
  const area = { start: own.start, end: next?.end ?? own.end };
  const hit = cuesWithin(reading, 'disclaimers', area).find((one) => !startsIn(one, span));
  return hit === undefined ? undefined : { stance: 'hedged', cue: hit };
}

function elsewhere(place: Place): Finding | undefined {
  const { clauses, index, clause } = place;
  const before = clauses[index - 1];
  // "Your neighbour is in a different region, where it is 61p": a relative clause speaks of what stands before it.
  const led =
    before?.sentence === clause.sentence && within(place, 'relatives').some((hit) => hit.start - clause.start < 3);
  // "It was €45 a night until last season": a phrase may reach around the words looked at.
  const left = within(place, 'leftBehind').find(
    (one) => one.end <= place.span.start && place.span.start - one.end < 3 && !isSeeming(place.reading, one),
  );
  if (left !== undefined) return { stance: 'attributed', cue: left };
  const goesOn = within(place, 'continuing');
  const own = within(place, 'elsewhere').find(
    (one) =>
      !startsIn(one, place.span) &&
      !isSeeming(place.reading, one) &&
      !goesOn.some((other) => overlaps(one, other)) &&
      !within(place, 'exceptions').some(
        (other) => other.end <= one.start && isException(place, clause, other, place.span),
      ),
  );
  const hit = own ?? (led ? within(place, 'elsewhere', before)[0] : undefined);
  if (hit === undefined) return undefined;
  return { stance: 'attributed', cue: hit };
}

/**
 * Whether the clause of a span is a condition: `Falls die Bestellung storniert ist, …`; for an act (`pending`) also
 * whether it waits for one: `will be confirmed once you have paid`. Figures may state limits so.
 */
export function isCondition(reading: Reading, span: Span, pending = false): Span | undefined {
  const place = placeOf(reading, span);
  if (place === undefined) return undefined;
  const hit = within(place, 'conditions')[0];
  if (hit !== undefined && hit.start <= span.start) return hit;
  if (!pending || within(place, 'future').length === 0) return undefined;
  const next = place.clauses[place.index + 1];
  if (hit !== undefined) return hit;
  return next?.sentence === place.clause.sentence ? within(place, 'conditions', next)[0] : undefined;
}
