import { type Figure, figuresOf } from '../figures/figures.js';
import { perLanguage } from '../language.js';
import type { Reading } from '../reading.js';
import { small } from '../small-words.js';
import { overlaps, type Span } from '../span.js';
import { type AssertionClause, hasVerb } from './clause.js';
import { cuesWithin } from './cues.js';
import { countWords, type Finding, type Place, sentenceClauses, within, wordCount } from './place.js';
import { deniedBehindInsertion, deniedList } from './series.js';

/** Whether something is denied: in its own clause, by what stands around it, or by what follows. */
export function negated(place: Place): Finding | undefined {
  if (isRequired(place)) return undefined;
  const cue =
    negationIn(place, place.clause, place.span) ??
    likewise(place) ??
    replaced(place) ??
    matrixNegation(place) ??
    deniedAround(place);
  return cue === undefined ? undefined : { stance: 'negated', cue };
}

/** `Ohne Ausweis geht es nicht`, `You can't get in without ID`: two denials that require the thing. */
function isRequired(place: Place): boolean {
  const { clause, span } = place;
  const [without] = within(place, 'without');
  if (without === undefined || without.end > span.start || span.start - without.end > 24) return false;
  return [...within(place, 'negators'), ...within(place, 'negativeDeterminers')].some(
    (hit) =>
      hit.start !== without.start && (hit.end <= without.start || hit.start >= span.end) && hit.end <= clause.end,
  );
}

/** By what closes the list or the sentence that the words stand in. */
function deniedAround(place: Place): Span | undefined {
  const inClause = (clause: AssertionClause, span: Span) => negationIn(place, clause, span);
  return deniedList(place, inClause) ?? deniedBehindInsertion(place, inClause);
}

/** `I can't promise that …`, `Dass …, kann ich nicht versprechen`. */
function matrixNegation(place: Place): Span | undefined {
  const { clauses, index, clause } = place;
  const opens = within(place, 'contentOpeners')[0];
  if (opens === undefined || opens.start - clause.start > 2) return undefined;
  for (const matrix of [clauses[index - 1], clauses[index + 1]]) {
    if (matrix === undefined || matrix.sentence !== clause.sentence) continue;
    const found = negationIn(place, matrix, { start: matrix.end, end: matrix.end });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `PayPal haben wir abgeschafft, Vorkasse auch`. */
function likewise(place: Place): Span | undefined {
  const { clauses, index, clause } = place;
  const before = clauses[index - 1];
  if (before === undefined || before.sentence !== clause.sentence || within(place, 'likewise').length === 0)
    return undefined;
  return wordCount(clause) > 4 ? undefined : negationIn(place, before, { start: before.end, end: before.end });
}

/** `nicht, wie beantragt, am 1. Juli, sondern …`: what is denied may be parted from its denial. */
function replaced(place: Place): Span | undefined {
  const { clause, index, clauses, span } = place;
  const next = clauses[index + 1];
  if (next?.sentence !== clause.sentence || within(place, 'instead', next)[0]?.start !== firstLetter(next))
    return undefined;
  for (const one of sentenceClauses(place)) {
    if (one.end > span.start) break;
    const found = negationIn(place, one, { start: one.end, end: one.end });
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstLetter(clause: AssertionClause): number {
  return clause.start + Math.max(0, clause.folded.search(/\p{L}/u));
}

/** How many characters a `kein` or `ohne` reaches ahead. */
const DETERMINER_REACH = 60;

function negationIn(place: Place, clause: AssertionClause, span: Span): Span | undefined {
  // "The flight isn't cancelled" is harmless to its hour, not to the cancelling.
  const harmless = within(place, 'harmless', clause).filter(
    (one) =>
      !overlaps(one, span) ||
      (span.start > one.start && span.end < one.end) ||
      figureOver(place.reading, span) !== undefined,
  );
  const usable = (hit: Span) =>
    !harmless.some((one) => one.start <= hit.start && hit.start < one.end) &&
    !overlaps(hit, span) &&
    !isOfOther(place, hit, span) &&
    !(place.ignore !== undefined && hit.start >= place.ignore.start && hit.end <= place.ignore.end) &&
    !isLimit(place, clause, hit, span);
  for (const hit of within(place, 'negators', clause))
    if (usable(hit) && (hit.end <= span.start || !isGiven(place, clause, span))) return hit;
  for (const hit of within(place, 'negativeDeterminers', clause)) {
    if (!usable(hit) || isException(place, clause, hit, span)) continue;
    const rest = clause.folded.slice(hit.end - clause.start);
    const behind = /^[^\p{L}\p{N}]*(?:\p{L}{1,4}[^\p{L}\p{N}]*)?$/u.test(rest);
    if (hit.end <= span.start ? span.start - hit.end < DETERMINER_REACH : behind || isFronted(place, clause, span))
      return hit;
  }
  const denial = within(place, 'denials', clause).find((hit) => usable(hit) && !isException(place, clause, hit, span));
  return denial === undefined || isWhen(place, clause, denial, span) ? undefined : denial;
}

/** `Sofort lieferbar ist leider keine Größe`: the words open their clause, and the verb stands right behind them. */
function isFronted(place: Place, clause: AssertionClause, span: Span): boolean {
  const { folded } = place.reading;
  if (countWords(folded.slice(clause.start, span.start)) > 1) return false;
  return within(place, 'frontedVerbs', clause).some(
    (verb) => verb.start >= span.end && !/[\p{L}\p{N}]/u.test(folded.slice(span.end, verb.start)),
  );
}

/** `Außer Karte nehmen wir auch PayPal`, `Instead of the voucher you get £15`: a preposition ends before the verb. */
export function isException(place: Place, clause: AssertionClause, hit: Span, span: Span): boolean {
  if (hit.end > span.start || !within(place, 'exceptions', clause).some((one) => one.start === hit.start)) return false;
  return hasVerb(place.reading.folded.slice(hit.end, span.start), place.reading.language);
}

/** `no side longer than 120 cm`, `darf 30 kg nicht überschreiten`, `not until 5 March`: the limit itself is stated. */
export function isLimit(place: Place, clause: AssertionClause, negation: Span, span: Span): boolean {
  if (!/\d/.test(place.reading.folded.slice(span.start, span.end)) && figureOver(place.reading, span) === undefined)
    return false;
  if (negation.start >= span.end && isBound(place, clause, span)) return true;
  if (negation.end <= span.start) {
    const limit = within(place, 'limits', { start: negation.end, end: span.start }).at(-1);
    if (
      limit !== undefined &&
      !/[\p{L}\p{N}]+\P{L}+\p{L}+\P{L}+\p{L}/u.test(place.reading.folded.slice(limit.end, span.start))
    )
      return true;
  }
  return within(place, 'exceeding', clause).length > 0;
}

/** `Unter 25 Euro liefern wir nicht`, `Mehr als 15 Personen lassen wir nie rein`: a limit that opens its clause. */
function isBound({ reading }: Place, clause: Span, span: Span): boolean {
  const { folded } = reading;
  const limit = cuesWithin(reading, 'limits', { start: clause.start, end: span.start }).at(-1);
  if (limit === undefined || /[\p{L}\p{N}]/u.test(folded.slice(limit.end, span.start))) return false;
  // "Eine Gutschrift über 50 €" is one of that size.
  return countWords(folded.slice(clause.start, limit.start)) <= 1;
}

/** A denial that is part of a name in quotation marks, of another thing's relative clause, or of what something replaces. */
function isOfOther(place: Place, hit: Span, span: Span): boolean {
  return isInQuotes(place, hit) || isRelative(place, hit, span) || isOfReplaced(place, hit, span);
}

/** `The "Not Before Noon" ticket is £12.90`. */
function isInQuotes({ reading, clause }: Place, hit: Span): boolean {
  const sentence = reading.sentences[clause.sentence];
  if (sentence === undefined || !sentence.folded.includes('"')) return false;
  const before = reading.folded.slice(sentence.start, hit.start).split('"').length - 1;
  return before % 2 === 1 && reading.folded.slice(hit.end, sentence.end).includes('"');
}

/** `15 % off everything that isn't reduced`, `the earliest one that isn't taken is on 9 May`. */
function isRelative(place: Place, hit: Span, span: Span): boolean {
  const { reading } = place;
  const opens = within(place, 'bareRelatives').find((one) => one.end <= hit.start && hit.start - one.end < 2);
  if (opens === undefined) return false;
  // "A licence that's out of date": of the thing itself.
  if (opens.start >= span.end) return /[\p{L}\p{N}]/u.test(reading.folded.slice(span.end, opens.start));
  return hit.end <= span.start && hasVerb(reading.folded.slice(hit.end, span.start), reading.language);
}

/** `statt 49 Euro nur 29 Euro`: what is replaced ends with its own figure. */
function isOfReplaced(place: Place, hit: Span, span: Span): boolean {
  if (hit.end > span.start || !within(place, 'replacing').some((one) => one.start === hit.start)) return false;
  const { folded, language } = place.reading;
  const first = figuresOf(place.reading).find((one) => one.start >= hit.end && one.end <= span.start);
  if (first === undefined || figureOver(place.reading, span)?.kind !== first.kind) return false;
  const between = folded
    .slice(first.end, span.start)
    .replace(/[^\p{L} ]/gu, '')
    .trim();
  return between !== '' && !language.assertion.listJoints.includes(between);
}

const timeBefore = perLanguage((language) => {
  const words = [...language.assertion.timePrepositions].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(
    `(?<naming>(?<![\\p{L}])(?:${small('namedByTime')}) )?(?<![\\p{L}])(?:${words}) (?:\\p{L}+,? )?$`,
    'u',
  );
});

/** The figure that a span is, or is part of. */
function figureOver(reading: Reading, span: Span): Figure | undefined {
  return figuresOf(reading).find((one) => overlaps(one, span));
}

const termBefore = perLanguage(({ assertion }) => {
  const words = [...assertion.termPrepositions].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<![\\p{L}])(?:${words}) $`, 'u');
});

/** `Nach zwölf Monaten verfallen die Punkte`, `can be paused for up to three months`: how long is not denied. */
function isTerm(reading: Reading, clause: Span, span: Span): boolean {
  if (figureOver(reading, span)?.kind !== 'duration') return false;
  return termBefore(reading.language).test(reading.folded.slice(Math.max(clause.start, span.start - 20), span.start));
}

/** `expired on 5 March`, `am 3. Mai storniert`: the day of a denial is not denied; `der um 22:34 fällt aus` is a thing. */
function isWhen({ reading }: Place, clause: Span, denial: Span, span: Span): boolean {
  if (isTerm(reading, clause, span)) return true;
  const figure = reading.folded.slice(span.start, span.end);
  // "Mit den 10 % ist es vorbei": an amount is no day.
  if (!/\d/.test(figure) || /[%€$£₹]/.test(figure)) return false;
  const lead = reading.folded.slice(Math.max(clause.start, span.start - 40), span.start);
  const match = timeBefore(reading.language).exec(lead);
  if (match === null || match.groups?.naming !== undefined) return false;
  // "The visit on 17 March was cancelled": the day belongs to what is denied, not to the denying.
  const before = reading.folded.slice(clause.start, span.start - match[0].length);
  return denial.end <= span.start || !/\p{L}/u.test(before) || hasVerb(before, reading.language);
}

/** `Ihre Gutschrift von`: taken for given even when the clause is denied. */
function isGiven(place: Place, clause: Span, span: Span): boolean {
  const lead = { start: Math.max(clause.start, span.start - 80), end: span.start };
  const hit = within(place, 'given', lead).at(-1);
  return hit !== undefined && span.start - hit.end < 3;
}

/** `It can't.` takes back what was said before; `It can't be exchanged for cash` adds to it. */
const SHORT_SENTENCE = 3;

const bareNoOf = perLanguage((language) => new Set(language.assertion.bareNo));

/** `49,90 €? Das stimmt leider nicht.`, `… only for children, so none is due`. */
export function retracted(place: Place): Finding | undefined {
  const { reading, clause, clauses, index } = place;
  const following = clauses[index + 1];
  if (following?.sentence === clause.sentence) {
    // "waterproof, no", "a full refund was possible for 24 hours, and that has passed"
    const hit = within(place, 'retractions', following)[0];
    const condition = within(place, 'conditions', following)[0]?.start === firstLetter(following);
    if (hit !== undefined && !condition && hit.start - following.start < 6)
      return { stance: 'negated', cue: following };
    const plain = following.folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    if (bareNoOf(reading.language).has(plain)) return { stance: 'negated', cue: following };
  }
  for (let at = index + 1; at < clauses.length; at += 1) {
    const later = clauses[at] as AssertionClause;
    if (later.sentence > clause.sentence + 1) break;
    const hit = within(place, 'inapplicable', later)[0];
    if (hit !== undefined && hit.start - later.start < 24) return { stance: 'negated', cue: hit };
    if (reading.language.assertion.elliptic.test(later.folded.trim().replace(/[.!,;]+$/, '')))
      return { stance: 'negated', cue: later };
  }
  const next = reading.sentences[clause.sentence + 1];
  if (next === undefined) return undefined;
  const short =
    countWords(next.folded) <= SHORT_SENTENCE ? cuesWithin(reading, 'shortRetractions', next)[0] : undefined;
  const hit = cuesWithin(reading, 'retractions', next)[0] ?? short;
  return hit !== undefined && hit.start - next.start < 8 ? { stance: 'negated', cue: hit } : undefined;
}
