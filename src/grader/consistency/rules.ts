import { absentConflict } from './absent.js';
import { capitulationConflict, dayConflict, disownedConflict } from './agreement.js';
import { anotherAnswerConflict } from './another-answer.js';
import { answerConflict, waivedConflict } from './answers.js';
import { askedFigureConflict } from './asked-figure.js';
import { aspectConflict } from './aspects.js';
import { bearerConflict } from './bearer.js';
import { boundConflict, scheduleConflict, turnedConflict } from './bounds.js';
import { capacityConflict } from './capacity.js';
import { carriedOnConflict } from './carried-on.js';
import { choiceConflict } from './choices.js';
import { codeConflict } from './codes.js';
import type { Comparison, Conflict } from './conflict.js';
import { dayKindConflict } from './day-kinds.js';
import { deadlineConflict } from './deadlines.js';
import { digitsConflict } from './digits.js';
import { payoutConflict, takenOverConflict } from './doing.js';
import { endsConflict } from './ends.js';
import { expectedConflict, restConflict } from './expected.js';
import { exclusiveConflict, favourConflict, newsConflict } from './favour.js';
import { figureConflict } from './figures.js';
import { causeConflict, orderConflict, withdrawnConflict } from './fillers.js';
import { firstStepConflict } from './first-step.js';
import { gapConflict } from './gaps.js';
import { confirmedConflict, heldAgainstConflict } from './held-against.js';
import { closingConflict, hoursConflict } from './hours.js';
import { intervalConflict } from './intervals.js';
import { lengthConflict } from './lengths.js';
import { listConflict } from './lists.js';
import { speaksOfAnother } from './moved.js';
import { namedConflict } from './named.js';
import { oppositionConflict } from './oppositions.js';
import { poleConflict } from './poles.js';
import { deedConflict, offerConflict, onlyConflict } from './refusals.js';
import { repeatConflict } from './repeat.js';
import { restatedConflict } from './restated.js';
import { rowConflict } from './rows.js';
import { exceptionConflict, memberConflict, undoneConflict } from './scope.js';
import { shiftedConflict } from './shifted.js';
import { staffConflict } from './staff.js';
import { stageConflict } from './stages.js';
import { statementConflict } from './statements.js';
import { statusConflict } from './status.js';
import { capConflict, eachConflict, sumConflict } from './sums.js';
import { costTurnedConflict, narrowedConflict, turnedRoundConflict } from './turned-round.js';
import { unansweredConflict } from './unanswered.js';
import { unmetConflict } from './unmet.js';
import { windowConflict } from './windows.js';
import { nominalConflict, personConflict, wordingConflict } from './wording.js';

type Rule = (comparison: Comparison) => Conflict | undefined;

/** What the first rule that objects says against a reply, if any does. */
export function provenConflict(comparison: Comparison): Conflict | undefined {
  for (const rule of comparison.now.changes ? DEED_RULES : RULES) {
    const conflict = rule(comparison);
    if (conflict !== undefined && !speaksOfAnother(conflict, comparison)) return conflict;
  }
  return undefined;
}

/** From the surest to the most general. */
const RULES: readonly Rule[] = [
  disownedConflict,
  unansweredConflict,
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
  gapConflict,
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
  listConflict,
  wordingConflict,
  personConflict,
  namedConflict,
  choiceConflict,
  withdrawnConflict,
  orderConflict,
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
  carriedOnConflict,
  absentConflict,
  staffConflict,
  endsConflict,
  lengthConflict,
];

/** What a change that the customer asked for can still contradict. */
const DEED_RULES: readonly Rule[] = [boundConflict, deedConflict];
