import type { Clause } from '../../language/claims/clause.js';
import { marksAs } from '../../language/claims/marks.js';
import { sharedStems, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import type { Reading } from '../../language/reading.js';
import { quote } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { daysIn } from './days.js';
import { perSaid, type Said } from './ledger.js';
import { isNewThing } from './thread.js';

/** The day ends at another hour than was told before, or has hours at all although it was said to be closed. */
export function closingConflict({ now, before }: Comparison): Conflict | undefined {
  for (const closing of closingsOf(now)) {
    const days = closing.days.size > 0 ? closing.days : daysIn(now.asked);
    for (const then of before.toReversed()) {
      if (!isSamePlace(now, then) || now.corrects || isNewThing(now, then, sentenceWords(now, closing.clause)))
        continue;
      const meets = (other: ReadonlySet<number>) => [...days].some((day) => other.has(day));
      const shut = hoursOf(then).find((hours) => hours.from === null && meets(hours.days));
      if (shut !== undefined && days.size > 0)
        return conflictBetween(
          'hours.contradicted',
          'gives hours for a day that was closed',
          now,
          closing.clause,
          then,
          shut.clause,
        );
      const known = closingsOf(then).filter((one) => (days.size > 0 ? meets(one.days) : false));
      const [rival] = known;
      if (rival === undefined || known.some((one) => one.times.some((time) => closing.times.includes(time)))) continue;
      return conflictBetween(
        'hours.contradicted',
        'closes at another hour than before',
        now,
        closing.clause,
        then,
        rival.clause,
      );
    }
  }
  return undefined;
}

interface Closing {
  readonly clause: Clause;
  readonly days: ReadonlySet<number>;
  /** Minutes of the day, by every reading of the time. */
  readonly times: readonly number[];
}

const closingsOf = perSaid((said): readonly Closing[] =>
  figuresOf(said.reply).some((one) => one.kind === 'time' || isHour(one))
    ? said.clauses.flatMap((clause) => closingsIn(said, clause))
    : [],
);

function closingsIn(said: Said, clause: Clause): Closing[] {
  if (clause.sentence.question) return [];
  const open = clause.marks.some((mark) => mark.kind === 'opening-hours');
  const times = figuresOf(said.reply).filter(
    (one) => (one.kind === 'time' || isHour(one)) && one.start >= clause.start && one.end <= clause.end,
  );
  const ends = times.filter(
    (time) => time.range === 'to' || (open && time.range === undefined && isUntil(said.reply, time)),
  );
  if (ends.length === 0 || (!open && times.length < 2)) return [];
  const days = daysIn(said.reply, clause);
  if (!open && days.size === 0) return [];
  return ends.map((time) => ({
    clause,
    days,
    times: isHour(time) ? [60 * Number(time.value), 60 * Number(time.value) + 720] : time.values.map(minutesOf),
  }));
}

/** "Till 5". */
function isHour({ kind, value }: Figure): boolean {
  return kind === 'number' && /^(?:\d|1[0-2])$/.test(value);
}

function isUntil(reply: Reading, time: Figure): boolean {
  return ['until', 'closing'].some((kind) =>
    marksAs(reply, kind as 'until' | 'closing').some((mark) => mark.end <= time.start && time.start - mark.end < 5),
  );
}

/** Hours told before: "Fridays from 8 to 12", "closed on Wednesdays". */
interface Hours {
  readonly clause: Clause;
  readonly days: ReadonlySet<number>;
  /** Minutes of the day; null: closed all day. */
  readonly from: number | null;
  readonly to: number | null;
}

/** "The branch in Weststadt is open from 1 to 6": the place stands in another clause than the hours. */
function sentenceWords(now: Said, { sentence }: Clause): readonly TopicWord[] {
  const figures = figuresOf(now.reply);
  return wordsWithin(now.words, sentence).filter(
    (word) => !figures.some(({ start, end }) => start < word.end && word.start < end),
  );
}

/** The reply calls a moment open that earlier hours say is closed, or the other way round. */
export function hoursConflict({ now, before, given }: Comparison): Conflict | undefined {
  const claim = claimOf(now);
  if (claim === undefined) return undefined;
  for (const then of before) {
    for (const hours of hoursOf(then)) {
      if (hours.days.size === 0 || ![...claim.days].some((day) => hours.days.has(day))) continue;
      if (!isSamePlace(now, then) || (!given && isNewThing(now, then, sentenceWords(now, claim.clause)))) continue;
      if (hasOwnHours(then, hours, claim)) continue;
      const open = isOpen(hours, claim);
      if (open === undefined || open === claim.open) continue;
      const nowQuote = quote(now.reply.text, claim.clause).trim();
      const thenQuote = quote(then.reply.text, hours.clause).trim();
      const reason = `calls it ${claim.open ? 'open' : 'closed'}: "${nowQuote}" here, against the hours of turn ${then.turn}: "${thenQuote}"`;
      return { rule: 'hours.contradicted', reason, now: nowQuote, before: thenQuote, turn: then.turn };
    }
  }
  return undefined;
}

/** "Tuesday to Sunday until six, and until nine on Fridays": the day has hours of its own. */
function hasOwnHours(then: Said, hours: Hours, claim: Claim): boolean {
  return then.clauses.some((clause) => {
    const days = daysIn(then.reply, clause);
    if (clause === hours.clause || days.size >= hours.days.size) return false;
    const timed = figuresOf(then.reply).some(
      (one) => one.kind === 'time' && one.start >= clause.start && one.end <= clause.end,
    );
    return timed && [...claim.days].some((day) => days.has(day));
  });
}

interface Claim {
  readonly clause: Clause;
  readonly days: ReadonlySet<number>;
  readonly time: readonly number[] | undefined;
  readonly open: boolean;
}

/** What the reply says of the day and hour that it names, or that the question names. */
function claimOf(now: Said): Claim | undefined {
  const states = marksAs(now.reply, 'status').filter((mark) => mark.of === 'opening');
  const clause =
    now.clauses.find((one) => states.some((mark) => mark.start >= one.start && mark.end <= one.end)) ?? now.clauses[0];
  const yes = marksAs(now.reply, 'yes').some((mark) => mark.start < 3);
  const no = marksAs(now.reply, 'no').some((mark) => mark.start < 3);
  const said = states[0]?.state;
  if (clause === undefined || (said === undefined && yes === no)) return undefined;
  const denied = said !== undefined && clause.marks.some(({ kind }) => kind === 'negator' || kind === 'noun-negator');
  const own = daysIn(now.reply, clause);
  const days = own.size > 0 ? own : daysIn(now.asked);
  const open = said === undefined ? yes : (said === 'open') !== denied;
  return days.size === 0 ? undefined : { clause, days, time: timesIn(now.reply, clause) ?? timesIn(now.asked), open };
}

function timesIn(reading: Reading, clause?: Clause): number[] | undefined {
  const times = figuresOf(reading).filter(
    (one) =>
      one.kind === 'time' &&
      one.range === undefined &&
      !isUntil(reading, one) &&
      (clause === undefined || (one.start >= clause.start && one.end <= clause.end)),
  );
  return times.length === 1 ? (times[0] as Figure).values.map(minutesOf) : undefined;
}

function minutesOf(value: string): number {
  const [hours, minutes] = value.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** Whether the moment of the claim lies in the hours; a day with hours is not closed altogether. */
function isOpen(hours: Hours, { time, open }: Claim): boolean | undefined {
  if (hours.from === null) return false;
  if (time === undefined) return open ? undefined : true;
  // "Saturday at 10?" means the 10 that is within the hours.
  return isWithin(time, hours) ?? (open ? undefined : true);
}

/** Inside by every reading of the time, outside by every one, or unknown. */
function isWithin(times: readonly number[], { from, to }: Hours): boolean | undefined {
  const inside = times.map((time) => time >= (from as number) && time < (to as number));
  if (inside.every((one) => one)) return true;
  return inside.some((one) => one) ? undefined : false;
}

const hoursOf = perSaid((said): readonly Hours[] =>
  said.clauses.flatMap((clause): Hours[] => {
    const times = figuresOf(said.reply).filter(
      (one) => one.kind === 'time' && one.start >= clause.start && one.end <= clause.end,
    );
    const pair = times.length === 2 && times.every((one) => one.range === undefined);
    const from = pair ? times[0] : times.find((one) => one.range === 'from');
    const to = pair ? times[1] : times.find((one) => one.range === 'to');
    const [first, last] = [from?.values.map(minutesOf)[0], to?.values.map(minutesOf)[0]];
    if (first !== undefined && last !== undefined && last > first)
      return [{ clause, days: daysIn(said.reply, clause), from: first, to: last }];
    const closed = marksAs(said.reply, 'status', clause).some(
      (mark) => mark.of === 'opening' && mark.state === 'closed',
    );
    return closed && times.length === 0 && clause.polarity === 1
      ? [{ clause, days: daysIn(said.reply, clause), from: null, to: null }]
      : [];
  }),
);

/** Hours of another place that the reply names by another word are no contradiction. */
function isSamePlace(now: Said, then: Said): boolean {
  const own = now.words.filter((word) => !word.generic);
  return own.length < 4 || sharedStems([...own, ...now.askedWords], [...then.words, ...then.askedWords]).length > 0;
}
