import type { Clause } from '../../language/claims/clause.js';
import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { sharedStems, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { quote, spanAt } from '../../language/span.js';
import { type Answer, answerOf, hasMark, isBurden, openerOf } from './answers.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { momentsIn } from './moments.js';
import { isCase, isMixed, newsIn } from './news.js';
import { movedOn } from './thread.js';
import { isConsequence, tellsNews } from './turning.js';

/** The reply grants what an earlier one about the same thing refused, or refuses what it granted. */
export function favourConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  const mine = favourOf(now);
  if (mine === undefined || mine.conditional || asksWhy(now)) return undefined;
  for (const then of given && reference !== undefined ? [reference] : before) {
    const theirs = favourOf(then);
    if (theirs === undefined || theirs.conditional || theirs.value === mine.value) continue;
    if (given && mine.value === -1 && asksOpenly(now) && !asksOpenly(then) && isDuty(now, mine)) continue;
    if (given && isBringing(now, mine, then, theirs)) continue;
    if (!given && mine.explicit && now.asks && isBurden(now.asked) !== isBurden(then.asked)) continue;
    const telling = mine.explicit || (mine.value === -1 && theirs.explicit);
    if (!given && (!telling || (mine.explicit ? movedOn(now, then) : isTurned(now, then, mine)))) continue;
    if (!given && !(telling && isSameThread(now, then, mine, theirs))) continue;
    const nowQuote = quote(now.reply.text, mine).trim();
    const thenQuote = quote(then.reply.text, theirs).trim();
    const verb = mine.value === 1 ? 'grants what was refused' : 'refuses what was granted';
    const reason = `${verb} in turn ${then.turn}: "${nowQuote}" here, "${thenQuote}" there`;
    return { rule: 'favour.reversed', reason, now: nowQuote, before: thenQuote, turn: then.turn };
  }
  return undefined;
}

/** "What does he need?" is answered by a duty where "can he?" was answered by a yes. */
function asksOpenly({ asked }: Said): boolean {
  return marksAs(asked, 'open-question').length > 0;
}

/** "Bring a towel" and "you need a towel" say the same. */
function isBringing(now: Said, mine: Answer, then: Said, theirs: Answer): boolean {
  if (mine.explicit || theirs.explicit) return false;
  const told = (said: Said, answer: Answer) => marksAs(said.reply, 'good', answer).length > 0;
  return (isDuty(now, mine) && !told(then, theirs)) || (isDuty(then, theirs) && !told(now, mine));
}

function isDuty({ reply }: Said, answer: Answer): boolean {
  const within = (kind: MarkKind) => marksAs(reply, kind, answer).length > 0;
  return within('burden') && !within('regret');
}

/** A reason is good news or bad for itself. */
function asksWhy(now: Said): boolean {
  return marksAs(now.asked, 'why').length > 0;
}

/** The replies themselves speak of one thing, and the question brings up little that is new. */
function isSameThread(now: Said, then: Said, mine: Answer, answer: Answer): boolean {
  const theirs = sentenceWords(then, answer);
  if (sharedStems(sentenceWords(now, mine), theirs).length === 0) return false;
  const asked = now.askedTelling;
  if (asked.length > 0 && !now.recalls && sharedStems(asked, then.askedWords).length === 0) return false;
  const fresh = asked.filter((word) => sharedStems([word], [...then.words, ...then.askedWords]).length === 0);
  const named = fresh.filter((word) => sharedStems([word], now.words).length > 0);
  return named.length === 0 && (now.recalls || fresh.length < asked.length || asked.length === 0);
}

function sentenceWords(said: Said, answer: Answer): TopicWord[] {
  const sentence = spanAt(said.reply.sentences, answer.start);
  return sentence === undefined ? [] : wordsWithin(said.words, sentence);
}

const knownFavour = perSaid((said): Answer | null => readFavour(said) ?? null);

/** Whether a reply is good news (1) or bad news (-1) for the customer: its yes or no, or else its first telling clause. */
export function favourOf(said: Said): Answer | undefined {
  return knownFavour(said) ?? undefined;
}

function readFavour(said: Said): Answer | undefined {
  const conditional =
    said.isRanged || said.clauses.some((clause) => hasMark(clause, 'exception') || hasMark(clause, 'hypothesis'));
  const zero = said.mayBeFree
    ? said.figures.find(({ figure }) => figure.kind === 'money' && figure.amount === 0)?.figure
    : undefined;
  if (zero !== undefined) return { start: zero.start, end: zero.end, value: 1, conditional, explicit: false };
  const open = marksAs(said.asked, 'open-question').length > 0;
  const answer = open || openerOf(said.reply, open) === undefined ? undefined : answerOf(said);
  const yes = yesOf(said);
  if (answer !== undefined && (yes !== undefined || !answer.explicit)) {
    // "Exactly" agrees to what the customer has concluded, good or bad.
    if (isBurden(said.asked) && marksAs(said.reply, 'agreement').some((mark) => mark.start < 3)) return undefined;
    const value = yes?.value ?? answer.value;
    const told = said.clauses
      .slice(0, 2)
      .map((clause) => favourIn(said, clause))
      .find((favour) => favour !== 0);
    return answer.explicit && told !== undefined && told !== value && hasState(said)
      ? undefined
      : { ...answer, value, conditional };
  }
  for (const clause of said.clauses) {
    if (clause.sentence.question || isCase(clause)) continue;
    const value = isNothing(said, clause) ? 1 : favourIn(said, clause);
    if (value === 0) continue;
    if (isMixed(said)) return undefined;
    const { start, end } = clause;
    return {
      start,
      end,
      value,
      conditional: conditional || (value === 1 && isForOne(said, clause)),
      explicit: contradicts(said),
    };
  }
  return undefined;
}

/** "It covers your own car and no other": good news for that alone. */
function isForOne({ reply }: Said, { sentence }: Clause): boolean {
  return marksAs(reply, 'exclusive', sentence).length > 0;
}

/** "Really not at all? - Yes, you can." */
function contradicts({ asked, reply }: Said): boolean {
  return marksAs(asked, 'negator').length > 0 && marksAs(reply, 'contradiction').some((mark) => mark.start < 3);
}

/** A clause beside the yes or no names a good or bad state itself. */
function hasState({ clauses }: Said): boolean {
  return clauses
    .slice(0, 2)
    .some((clause) =>
      clause.marks.some(
        ({ kind, state }) => kind === 'status' && (GOOD.has(state as string) || BAD.has(state as string)),
      ),
    );
}

/** "What does it cost? - Nothing for guests." */
function isNothing(said: Said, clause: Clause): boolean {
  const telling = clause.words.filter((word) => !word.generic).length;
  return (
    clause.polarity === -1 && telling < 2 && isBurden(said.asked) && marksAs(said.asked, 'open-question').length > 0
  );
}

const GOOD = new Set([
  'included',
  'allowed',
  'optional',
  'available',
  'kept',
  'inside',
  'never',
  'unlimited',
  'yes',
  'running',
  'runs',
  'active',
]);
const BAD = new Set([
  'extra',
  'forbidden',
  'required',
  'gone',
  'lost',
  'outside',
  'capped',
  'no',
  'beyond',
  'over',
  'ended',
  'off',
]);

function favourIn(said: Said, clause: Clause): 1 | -1 | 0 {
  const news = newsIn(said, clause);
  if (news !== 0) return news;
  // "No part that we don't cover".
  if (clause.marks.filter(({ kind }) => kind === 'negator' || kind === 'noun-negator').length > 1) return 0;
  const states = clause.marks.filter((mark) => mark.kind === 'status').map((mark) => mark.state as string);
  if (hasMark(clause, 'charged')) return -1;
  if (isFree(said, clause)) return 1;
  // "You need no ticket" is good news, "you need a ticket" bad.
  if (states.includes('required') || (isBurdened(clause) && clause.polarity === -1))
    return clause.polarity === -1 ? 1 : -1;
  if (states.some((state) => BAD.has(state))) return -1;
  if (states.some((state) => GOOD.has(state))) return clause.polarity;
  const granted = hasMark(clause, 'grant') || hasMark(clause, 'instruction') || hasMark(clause, 'made-change');
  return granted ? clause.polarity : 0;
}

/** "Nothing" is no price unless one was asked for. */
function isFree({ asked }: Said, { marks }: Clause): boolean {
  return marks.some(
    (mark) =>
      mark.kind === 'free' &&
      (isBurden(asked) ||
        !marks.some(({ kind, start, end }) => kind === 'negator' && start === mark.start && end === mark.end)),
  );
}

/** A burden that something else denies; "expired" is both in one. */
function isBurdened(clause: Clause): boolean {
  return clause.marks.some(
    (mark) =>
      mark.kind === 'burden' &&
      !clause.marks.some((other) => other.kind === 'denial' && other.start < mark.end && mark.start < other.end),
  );
}

/** Two answers to one question, of which one is good and the other bad news, by the predicates they use. */
export function newsConflict({ now, reference, given }: Comparison): Conflict | undefined {
  if (reference === undefined || !given) return undefined;
  const [mine, theirs] = [newsOf(now), newsOf(reference)];
  if (mine === undefined || theirs === undefined || mine.conditional || theirs.conditional) return undefined;
  if (theirs.value === mine.value || asksWhy(now)) return undefined;
  if (!mine.explicit && mine.value === -1 && asksOpenly(now) && !asksOpenly(reference) && isDuty(now, mine))
    return undefined;
  const what = mine.value === 1 ? 'good news where there was bad news' : 'bad news where there was good news';
  return conflictBetween('news.reversed', what, now, mine, reference, theirs);
}

/** The customer goes on to another case, has told something new, or the reply concludes from what was told. */
function isTurned(now: Said, then: Said, mine: Answer): boolean {
  const sentence = spanAt(now.reply.sentences, mine.start);
  const timed = momentsIn(now.asked).some(({ kind }) => kind === 'date' || kind === 'time');
  return (
    timed || movedOn(now, then) || tellsNews(now, then) || (sentence !== undefined && isConsequence(now, sentence))
  );
}

const knownNews = perSaid((said): Answer | null => readNews(said) ?? null);

function newsOf(said: Said): Answer | undefined {
  return knownNews(said) ?? undefined;
}

/** The first clause that tells good or bad news, together with the yes or no to what was asked; none where they differ. */
function readNews(said: Said): Answer | undefined {
  const yes = yesOf(said);
  const telling = said.clauses.find(
    (clause) => !clause.sentence.question && !isCase(clause) && newsIn(said, clause) !== 0,
  );
  if (telling === undefined) return yes;
  const value = newsIn(said, telling) as 1 | -1;
  if (yes === undefined && isMixed(said)) return undefined;
  if (yes !== undefined && yes.value !== value) return undefined;
  const conditional =
    HOLDS_PARTLY.some((kind) => marksAs(said.reply, kind, telling.sentence).length > 0) ||
    (value === 1 && isForOne(said, telling));
  return { start: telling.start, end: telling.end, value, conditional, explicit: yes !== undefined };
}

const HOLDS_PARTLY: readonly MarkKind[] = ['hypothesis', 'exception', 'except'];

/** A yes or no to a question for something known to be good or bad. */
function yesOf(said: Said): Answer | undefined {
  const answer = answerOf(said);
  if (answer?.explicit !== true) return undefined;
  const burden = isBurden(said.asked);
  if (!burden && ASKED_FOR.every((kind) => marksAs(said.asked, kind).length === 0)) return undefined;
  return { ...answer, value: burden ? (-answer.value as 1 | -1) : answer.value };
}

const ASKED_FOR: readonly MarkKind[] = ['good', 'grant'];

/** So many letters of a clause may refer back to what it adds to: "we're also closed then". */
const FIRST_WORDS = 20;

/** What was said to hold for one thing only now holds for others too. */
export function exclusiveConflict({ now, before, ...rest }: Comparison): Conflict | undefined {
  if (marksAs(now.reply, 'addition').length === 0) return undefined;
  const last = before.at(-1);
  const reference = rest.reference ?? (last?.turn === now.turn - 1 ? last : undefined);
  if (reference === undefined) return undefined;
  const only = reference.clauses.find(
    (clause) => hasMark(clause, 'exclusive') && clause.polarity === 1 && newsIn(reference, clause) !== -1,
  );
  const also = now.clauses.find(
    (clause) => hasMark(clause, 'addition') && clause.polarity === 1 && !hasMark(clause, 'hypothesis'),
  );
  if (only === undefined || also === undefined) return undefined;
  const telling = also.words.some((word) => !word.generic && word.start > also.start + FIRST_WORDS);
  if (!rest.given && telling && sharedStems(only.words, [...also.words, ...now.askedWords]).length === 0)
    return undefined;
  if (now.clauses.some((clause) => hasMark(clause, 'exclusive'))) return undefined;
  if (favourOf(now)?.value !== 1) return undefined;
  const nowQuote = quote(now.reply.text, also).trim();
  const thenQuote = quote(reference.reply.text, only).trim();
  const reason = `lets in what turn ${reference.turn} ruled out: "${nowQuote}" here, "${thenQuote}" there`;
  return { rule: 'exclusive.widened', reason, now: nowQuote, before: thenQuote, turn: reference.turn };
}
