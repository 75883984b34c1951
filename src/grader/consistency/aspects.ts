import { marksAs } from '../../language/claims/marks.js';
import { wordsWithin } from '../../language/claims/topic.js';
import { type AspectClaim, aspectClaims, sharedThings } from './aspect-claims.js';
import { areSetApart, type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { momentsIn } from './moments.js';
import { isOwnDeed, REACH } from './same-thread.js';
import { strangeNouns } from './strange-nouns.js';
import { isConsequence, isLapse } from './turning.js';

// Claims about one thing are brought together by what they say of it - that it costs something, is needed, is there -
// in whatever words, whatever the customer has asked meanwhile.

const WHAT = {
  cost: 'another answer than before to whether it costs anything',
  need: 'another answer than before to whether it is needed',
  have: 'another answer than before to whether there is, or may be, such a thing',
} as const;

/** A thing that costs nothing costs something now, is needed after all, is not there any more, or the other way round. */
export function aspectConflict({ now, before, given, reference }: Comparison): Conflict | undefined {
  const others = given && reference !== undefined ? [reference] : before.slice(-REACH).toReversed();
  if (others.length === 0) return undefined;
  const mine = aspectClaims(now);
  for (const claim of mine) {
    if (claim.weak === true || claim.bound === true || (claim.limited === true && !isPricedBesideHours(claim, now)))
      continue;
    for (const then of others) {
      const theirs = aspectClaims(then);
      const rival = theirs.find(
        (one) =>
          one.bound !== true &&
          !(one.limited === true && claim.sign === 1) &&
          isOpposite(claim, one) &&
          (meetsAgain(claim, given) || sharedThings(claim, one).length > 0),
      );
      if (rival === undefined || saysBoth(claim, mine) || saysBoth(rival, theirs)) continue;
      if (!isOfOneThing(claim, rival, now, then)) continue;
      return conflictBetween(`${claim.aspect}.opposite`, WHAT[claim.aspect], now, claim.clause, then, rival.clause);
    }
  }
  return undefined;
}

/** What names no thing is of the one asked for again. */
function meetsAgain({ aspect, bare }: AspectClaim, given: boolean): boolean {
  return given && bare === true && aspect === 'cost';
}

function isOpposite(a: AspectClaim, b: AspectClaim): boolean {
  return a.aspect === b.aspect && a.sign !== b.sign && !(a.asked && b.asked);
}

/** The same reply says the opposite of a thing with the same name, too: it speaks of two. */
function saysBoth(claim: AspectClaim, all: readonly AspectClaim[]): boolean {
  return all.some((one) => isOpposite(one, claim) && sharedThings(one, claim).length > 0);
}

function isOfOneThing(claim: AspectClaim, rival: AspectClaim, now: Said, then: Said): boolean {
  if (areSetApart(claim.clause.words, rival.clause.words)) return false;
  if (!claim.asked && (isLapse(now, claim.clause.sentence) || isOwnDeed(now, claim.clause))) return false;
  if (!now.asks && isConsequence(now, claim.clause.sentence)) return false;
  if (!areOfOneTime(claim, rival, now, then)) return false;
  return !hasStrangeNouns(now, claim, then, rival) && !hasStrangeNouns(then, rival, now, claim);
}

/** "On Sundays", "in May", "until 10:15": both are said of the same times, or of none. */
function areOfOneTime(claim: AspectClaim, rival: AspectClaim, now: Said, then: Said): boolean {
  if (isPricedBesideHours(claim, now)) return timesOf(then, rival).size === 0;
  const [mine, theirs] = [timesOf(now, claim), timesOf(then, rival)];
  return mine.size === theirs.size && [...mine].every((time) => theirs.has(time));
}

/** "Breakfast is £14 and served from 7 to 10": the hours are those of the thing, not of its price. */
function isPricedBesideHours({ aspect, sign, clause: { sentence } }: AspectClaim, { asked, reply }: Said): boolean {
  if (aspect !== 'cost' || sign !== 1 || momentsIn(asked).length > 0) return false;
  return momentsIn(reply).some(
    ({ kind, range, start, end }) =>
      kind === 'time' && range !== undefined && start >= sentence.start && end <= sentence.end,
  );
}

function timesOf(said: Said, { clause, asked }: AspectClaim): ReadonlySet<string> {
  const [reading, span] = asked ? [said.asked, undefined] : [said.reply, clause.sentence];
  const times = momentsIn(reading)
    .filter(({ kind }) => kind === 'date' || kind === 'time')
    .filter(({ start, end }) => span === undefined || (start >= span.start && end <= span.end))
    .map(({ value }) => value);
  const days = marksAs(reading, 'choice', span).filter(({ of }) => of === 'weekday');
  return new Set([...times, ...days.map(({ state = '' }) => state)]);
}

/** The claim names a thing, or a case, that the other one and the question before it do not. */
function hasStrangeNouns(said: Said, { asked, named }: AspectClaim, other: Said, against: AspectClaim): boolean {
  const known = [...wordsWithin(other.words, against.clause.sentence), ...other.askedWords];
  return strangeNouns(asked ? said.asked : said.reply, named, known).length > 0;
}
