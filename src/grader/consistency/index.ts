import type { Evidence } from '../../domain/verdict.js';
import { sharedStems } from '../../language/claims/topic.js';
import type { Conversation, Exchange, Grader, Judgement } from '../port.js';
import { differencesAcross } from './across.js';
import { capitulationConflict, dayConflict, disownedConflict } from './agreement.js';
import { anotherAnswerConflict } from './another-answer.js';
import { answerConflict, waivedConflict } from './answers.js';
import { askedFigureConflict } from './asked-figure.js';
import { aspectConflict } from './aspects.js';
import { bearerConflict } from './bearer.js';
import { boundConflict, scheduleConflict, turnedConflict } from './bounds.js';
import { capacityConflict } from './capacity.js';
import { choiceConflict } from './choices.js';
import { codeConflict } from './codes.js';
import type { Comparison, Conflict } from './conflict.js';
import { dayKindConflict } from './day-kinds.js';
import { deadlineConflict } from './deadlines.js';
import { digitsConflict } from './digits.js';
import { payoutConflict, takenOverConflict } from './doing.js';
import { expectedConflict, restConflict } from './expected.js';
import { exclusiveConflict, favourConflict, newsConflict } from './favour.js';
import { figureConflict } from './figures.js';
import { causeConflict, orderConflict, pairConflict, withdrawnConflict } from './fillers.js';
import { firstStepConflict } from './first-step.js';
import { confirmedConflict, heldAgainstConflict } from './held-against.js';
import { closingConflict, hoursConflict } from './hours.js';
import { intervalConflict } from './intervals.js';
import { Said } from './ledger.js';
import { likelyConflict } from './likely.js';
import { figuresAgree } from './likeness.js';
import { speaksOfAnother } from './moved.js';
import { oppositionConflict } from './oppositions.js';
import { poleConflict } from './poles.js';
import { deedConflict, offerConflict, onlyConflict } from './refusals.js';
import { repeatConflict } from './repeat.js';
import { restatedConflict } from './restated.js';
import { rowConflict } from './rows.js';
import { exceptionConflict, memberConflict, undoneConflict } from './scope.js';
import { shiftedConflict } from './shifted.js';
import { stageConflict } from './stages.js';
import { statementConflict } from './statements.js';
import { statusConflict } from './status.js';
import { capConflict, eachConflict, sumConflict } from './sums.js';
import { sharesTopic } from './thread.js';
import { costTurnedConflict, narrowedConflict, turnedRoundConflict } from './turned-round.js';
import { unmetConflict } from './unmet.js';
import { windowConflict } from './windows.js';
import { nominalConflict, personConflict, wordingConflict } from './wording.js';

/**
 * Keeps a ledger of what the bot said about what and judges every answered turn: its facts must be those of the turn
 * that the script names (`same_as`), and must contradict no earlier reply unless it openly corrects itself.
 */
export const consistency: Grader = {
  name: 'consistency',
  judgesWords: 'always',
  grade(conversation) {
    const ledger: Said[] = [];
    return conversation.exchanges.map((exchange) => {
      const now = new Said(exchange);
      const judgement = judge(now, ledger, exchange, conversation);
      ledger.push(now);
      return judgement;
    });
  },
  across: differencesAcross,
};

/** Longer dialogues are held against their last so many replies. */
const REMEMBERED = 20;

function judge(now: Said, ledger: readonly Said[], exchange: Exchange, conversation: Conversation): Judgement {
  const wanted = exchange.script.expect.same_as;
  const reference = wanted === undefined ? undefined : ledger.find((said) => said.turn === wanted);
  if (ledger.length === 0) return passed(now, 'first reply: nothing said before that it could contradict');
  if (wanted !== undefined && reference === undefined)
    return {
      turn: now.turn,
      outcome: 'ungraded',
      score: null,
      reason: `turn ${wanted} has no reply to compare with`,
      evidence: [],
    };
  const remembered = ledger.slice(-REMEMBERED);
  const related = remembered.filter((then) => then === reference || sharesTopic(now, then));
  if (related.length === 0) return passed(now, 'speaks of nothing that an earlier reply spoke of');
  const change = remembered.findLast((said) => said.changes)?.turn ?? 0;
  const { today } = conversation.dialogue;
  const before = related.filter((then) => then.turn >= change);
  const comparison: Comparison = {
    now,
    earlier: remembered,
    before,
    overtaken: related.filter((then) => then.turn < change),
    reference: reference ?? askedAgain(now, before),
    given: reference !== undefined,
    agreed: figuresAgree(now, before, today),
    today,
  };
  let conflict: Conflict | undefined;
  for (const rule of now.changes ? DEED_RULES : RULES) {
    conflict = rule(comparison);
    if (conflict !== undefined && speaksOfAnother(conflict, comparison)) conflict = undefined;
    if (conflict !== undefined) break;
  }
  if (now.changes && conflict === undefined) return passed(now, 'makes a change that the customer asked for');
  if (conflict !== undefined && now.corrects) return passed(now, 'openly corrects itself');
  if (conflict !== undefined) return failed(now, conflict);
  return passed(
    now,
    reference === undefined ? 'contradicts no earlier reply' : `its facts are those of turn ${reference.turn}`,
  );
}

/** From the surest to the most general. */
const RULES: readonly ((comparison: Comparison) => Conflict | undefined)[] = [
  disownedConflict,
  codeConflict,
  rowConflict,
  figureConflict,
  restatedConflict,
  digitsConflict,
  dayKindConflict,
  heldAgainstConflict,
  confirmedConflict,
  stageConflict,
  capitulationConflict,
  dayConflict,
  hoursConflict,
  closingConflict,
  scheduleConflict,
  boundConflict,
  turnedConflict,
  capacityConflict,
  answerConflict,
  deedConflict,
  exceptionConflict,
  memberConflict,
  undoneConflict,
  bearerConflict,
  statusConflict,
  oppositionConflict,
  windowConflict,
  askedFigureConflict,
  shiftedConflict,
  capConflict,
  sumConflict,
  expectedConflict,
  restConflict,
  deadlineConflict,
  intervalConflict,
  eachConflict,
  onlyConflict,
  offerConflict,
  statementConflict,
  waivedConflict,
  exclusiveConflict,
  favourConflict,
  nominalConflict,
  wordingConflict,
  personConflict,
  choiceConflict,
  withdrawnConflict,
  orderConflict,
  pairConflict,
  causeConflict,
  repeatConflict,
  newsConflict,
  turnedRoundConflict,
  costTurnedConflict,
  narrowedConflict,
  firstStepConflict,
  aspectConflict,
  takenOverConflict,
  payoutConflict,
  poleConflict,
  unmetConflict,
  anotherAnswerConflict,
  likelyConflict,
];

/** What a change that the customer asked for can still contradict. */
const DEED_RULES: typeof RULES = [boundConflict, deedConflict];

/** The earlier reply whose question this one asks again, in other words or for the same case. */
function askedAgain(now: Said, ledger: readonly Said[]): Said | undefined {
  const telling = now.askedWords.filter((word) => !word.generic);
  if (telling.length === 0 && now.recalls) return ledger.find((then) => then.turn === now.turn - 1);
  let best: Said | undefined;
  let most = 0.5;
  for (const then of ledger) {
    const shared = sharedStems(telling, [...then.askedWords, ...then.words]).length;
    const share = telling.length === 0 ? 0 : shared / new Set(telling.map((word) => word.stem)).size;
    if (shared > 0 && share >= (now.recalls ? 0.3 : most)) {
      best = then;
      most = Math.max(most, share);
    }
  }
  return best;
}

function passed(now: Said, reason: string): Judgement {
  return { turn: now.turn, outcome: 'pass', score: 1, reason, evidence: firstWords(now) };
}

/** A pass shows what was looked at: the reply's first sentence. */
function firstWords(now: Said): Evidence[] {
  const sentence = now.reply.sentences[0];
  if (sentence === undefined) return [];
  const quote = (now.reply.text.slice(sentence.start, sentence.end).split('\n')[0] as string).trim();
  return quote === '' ? [] : [{ turn: now.turn, quote, rule: 'consistency.compared' }];
}

function failed(now: Said, { rule, reason, before, turn, now: words }: Conflict): Judgement {
  return {
    turn: now.turn,
    outcome: 'fail',
    score: 0,
    reason,
    evidence: [
      { turn: now.turn, quote: words, rule },
      { turn, quote: before, rule: 'said.before' },
    ],
  };
}
