import type { CueFinding } from '../domain/cue.js';
import { type Customer, findCustomer } from '../domain/dataset.js';
import type { Dialogue, Expectations, ScriptedTurn } from '../domain/dialogue.js';
import type { FirstDisclosure } from '../domain/disclosure.js';
import { replyText, saidText, type Turn } from '../domain/transcript.js';
import { type GraderName, inTurnOrder, type Verdict } from '../domain/verdict.js';
import type { Language } from '../language/language.js';
import { LANGUAGES, languageFor } from '../language/languages.js';
import { read } from '../language/reading.js';
import { composed, cuesAsStored, quotedAsStored } from './composed.js';
import { findCues } from './cues.js';
import { firstDisclosure as firstDisclosureOf } from './disclosure.js';
import type { Gradable } from './gradable.js';
import type { Conversation, Exchange, Grader, Judgement } from './port.js';
import { judgementsOf } from './repeated.js';
import { shapeOf } from './shape.js';
import { GRADER_VERSIONS } from './versions.js';

export type { Gradable } from './gradable.js';

/** What the graders say of one transcript. Verdicts are in turn order, cues too. */
export interface Graded {
  readonly verdicts: readonly Verdict[];
  readonly cues: readonly CueFinding[];
  readonly firstDisclosure: FirstDisclosure | null;
}

/** The grader that judges each verb. */
export const GRADER_OF: Readonly<Record<keyof Expectations, GraderName>> = {
  states: 'accuracy',
  states_one_of: 'accuracy',
  never: 'accuracy',
  grounded: 'accuracy',
  discloses: 'disclosure',
  escalates: 'escalation',
  acknowledges: 'empathy',
  refuses: 'privacy',
  same_as: 'consistency',
  answers_within: 'latency',
  judge: 'judge',
  assert: 'promptfoo',
};

const ALWAYS_ON: readonly GraderName[] = ['disclosure', 'privacy', 'consistency', 'data_minimisation'];

/** Judges one transcript. Never throws: a grader that breaks gives `ungraded` with its error. */
export function gradeTranscript(gradable: Gradable, graders: readonly Grader[]): Graded {
  const language = languageFor(gradable.dialogue.language);
  if (language === undefined)
    return {
      verdicts: graders.map((grader) => unsupported(grader, gradable.dialogue)),
      cues: [],
      firstDisclosure: null,
    };
  const conversation = conversationOf(gradable, language);
  const shape = shapeOf(conversation);
  const verdicts = graders.flatMap((grader) => [
    ...judge(grader, () => judgementsOf(grader, conversation, shape)).filter((verdict) => isJudged(verdict, gradable)),
    ...unanswered(grader, gradable),
  ]);
  const firstDisclosure = conversation.exchanges.length === 0 ? null : firstDisclosureOf(conversation);
  return {
    verdicts: quotedAsStored(inTurnOrder(verdicts), gradable.transcript),
    cues: cuesAsStored(conversation.cues, gradable.transcript),
    firstDisclosure,
  };
}

/**
 * Judges what only several trials of one dialogue show (paraphrases and trials must give the same facts). Returns the
 * verdicts of each trial, `graded` with what was found put in: at most one verdict per turn and grader.
 */
export function gradeAcross(
  gradables: readonly Gradable[],
  graded: readonly Graded[],
  graders: readonly Grader[],
): readonly Graded[] {
  const language = languageFor(gradables[0]?.dialogue.language ?? '');
  if (language === undefined || gradables.length < 2) return graded;
  const conversations = gradables.map((gradable) => conversationOf(gradable, language));
  let result = graded;
  for (const grader of graders) {
    if (grader.across === undefined) continue;
    const found = grader.across(conversations);
    result = result.map((one, index) => ({
      ...one,
      verdicts: quotedAsStored(
        merge(one.verdicts, grader, found[index] ?? []),
        (gradables[index] as Gradable).transcript,
      ),
    }));
  }
  return result;
}

/** The same with judgements put in that no grader can make from one transcript alone. */
export function gradedWith(graded: Graded, grader: Grader, found: readonly Judgement[]): Graded {
  return { ...graded, verdicts: merge(graded.verdicts, grader, found) };
}

export function conversationOf(gradable: Gradable, language: Language): Conversation {
  const { dialogue, dataset, transcript } = composed(gradable);
  const exchanges = transcript.turns.flatMap((turn, index) => exchangeOf(dialogue.turns[index], turn, index, language));
  const customer: Customer | undefined = dialogue.as === undefined ? undefined : findCustomer(dataset, dialogue.as);
  const replies = transcript.turns.map(({ reply }) => (reply === null ? null : read(replyText(reply), language)));
  return {
    dialogue,
    language,
    dataset,
    customer,
    exchanges,
    cues: findCues(dialogue.turns, replies, language),
    handoffSignal: transcript.handoffSignal,
    brokeOff: exchanges.length < dialogue.turns.length,
  };
}

function exchangeOf(script: ScriptedTurn | undefined, turn: Turn, index: number, language: Language): Exchange[] {
  if (script === undefined || turn.reply === null) return [];
  return [
    {
      turn: index + 1,
      script,
      says: read(saidText(turn), language),
      reply: turn.reply,
      timing: turn.timing,
      text: read(replyText(turn.reply), language),
    },
  ];
}

/** The bot did not come to answer a turn that the customer was at a loss in: only what always holds is judged there. */
function isJudged({ grader, turn }: Verdict, { transcript }: Gradable): boolean {
  return turn === null || transcript.turns[turn - 1]?.error === undefined || ALWAYS_ON.includes(grader);
}

function judge(grader: Grader, work: () => readonly Judgement[]): Verdict[] {
  try {
    return work().map((judgement) => toVerdict(grader, judgement));
  } catch (error) {
    const reason = `the ${grader.name} grader broke: ${error instanceof Error ? error.message : String(error)}`;
    return [toVerdict(grader, { turn: null, outcome: 'ungraded', score: null, reason, evidence: [] })];
  }
}

function toVerdict(grader: Grader, judgement: Judgement): Verdict {
  return { hard: false, ...judgement, grader: grader.name, version: GRADER_VERSIONS[grader.name] };
}

function unsupported(grader: Grader, dialogue: Dialogue): Verdict {
  const known = LANGUAGES.map((language) => language.code).join(', ');
  const reason = `the language "${dialogue.language}" is not known (known: ${known})`;
  return toVerdict(grader, { turn: null, outcome: 'ungraded', score: null, reason, evidence: [] });
}

/** A turn without a reply is nobody's fault here: what was owed there is ungraded. */
function unanswered(grader: Grader, { dialogue, transcript }: Gradable): Verdict[] {
  return dialogue.turns.flatMap((script, index) => {
    const turn = transcript.turns[index];
    const isAnswered = turn !== undefined && turn.reply !== null;
    if (isAnswered && (turn.error === undefined || ALWAYS_ON.includes(grader.name))) return [];
    if (!owes(grader.name, script)) return [];
    const why = turn?.error === undefined ? 'the conversation ended before this turn' : turn.error.message;
    const reason = `no reply to judge: ${why}`;
    return [toVerdict(grader, { turn: index + 1, outcome: 'ungraded', score: null, reason, evidence: [] })];
  });
}

function owes(grader: GraderName, script: ScriptedTurn): boolean {
  if (ALWAYS_ON.includes(grader)) return true;
  if (Object.keys(script.expect).some((verb) => GRADER_OF[verb as keyof Expectations] === grader)) return true;
  const cue = script.cue;
  return grader === 'escalation' && cue !== undefined && cue !== 'none' && cue !== 'identity_question';
}

function merge(verdicts: readonly Verdict[], grader: Grader, found: readonly Judgement[]): readonly Verdict[] {
  if (found.length === 0) return verdicts;
  let merged = [...verdicts];
  for (const judgement of found) {
    const added = toVerdict(grader, judgement);
    const same = merged.find((verdict) => verdict.grader === added.grader && verdict.turn === added.turn);
    if (same === undefined) merged.push(added);
    else if (added.outcome === 'fail')
      merged = merged.map((verdict) => (verdict === same ? joined(same, added) : verdict));
  }
  return inTurnOrder(merged);
}

function joined(before: Verdict, added: Verdict): Verdict {
  if (before.outcome !== 'fail') return added;
  return {
    ...before,
    reason: `${before.reason}; ${added.reason}`,
    evidence: [...before.evidence, ...added.evidence],
    hard: before.hard || added.hard,
  };
}
