import type { CueFinding } from '../domain/cue.js';
import { adviceFor } from '../domain/errors.js';
import type { HeldDialogue, StoredRun } from '../domain/run.js';
import { replyText, type Transcript } from '../domain/transcript.js';
import type { Trial } from '../domain/trial.js';
import type { Verdict } from '../domain/verdict.js';
import { tellingTrials } from './conversation.js';
import { graderScores } from './scorecard.js';

/** Version of the JSON that `run` and `show` print; grows when a field changes its meaning or goes. */
const JSON_VERSION = 1;

/** A run as `show --format json` prints it. A dialogue's own transcript and verdicts are those of its worst trial. */
export function storedRunJson({ run, dialogues }: StoredRun) {
  return {
    version: JSON_VERSION,
    ...run,
    graders: graderScores(dialogues),
    dialogues: dialogues.map(dialogueJson),
    dialogue_count: run.dialogues,
  };
}

function dialogueJson(held: HeldDialogue) {
  const { dialogue, suite, outcome, contentHash, trials } = held;
  const worst = tellingTrials(held)[0];
  return {
    id: dialogue.id,
    suite,
    title: dialogue.title ?? null,
    language: dialogue.language,
    as: dialogue.as ?? null,
    content_hash: contentHash,
    outcome,
    transcript: worst === undefined ? null : transcriptJson(worst.transcript),
    verdicts: worst === undefined ? [] : worst.verdicts.map((verdict) => verdictJson(dialogue.id, verdict)),
    cues: worst === undefined ? [] : worst.cues.map((cue) => cueJson(dialogue.id, cue)),
    trials: trials.map((trial) => trialJson(dialogue.id, trial)),
  };
}

function trialJson(id: string, trial: Trial) {
  return {
    number: trial.number,
    variant: trial.variant,
    status: trial.status,
    outcome: trial.outcome,
    first_disclosure: trial.firstDisclosure,
    transcript: transcriptJson(trial.transcript),
    verdicts: trial.verdicts.map((verdict) => verdictJson(id, verdict)),
    cues: trial.cues.map((cue) => cueJson(id, cue)),
    attempts: (trial.attempts ?? []).map(({ turns, error }) => ({
      error: { ...error, next: error.code === 'interrupted' ? null : adviceFor(error.code) },
      transcript: transcriptJson({ turns }),
    })),
  };
}

function transcriptJson({ turns }: Pick<Transcript, 'turns'>) {
  return {
    turns: turns.map(({ says, rounds, reply, timing, error }) => ({
      says,
      ...(rounds === undefined ? {} : { rounds }),
      reply: reply === null ? null : replyText(reply),
      messages: reply?.messages ?? [],
      cards: reply?.cards ?? [],
      signals: reply?.signals ?? {},
      timing,
      ...(error === undefined ? {} : { error: { ...error, next: adviceFor(error.code) } }),
    })),
  };
}

/** A verdict as `grade --format jsonl` writes it. */
export function verdictJson(id: string, verdict: Verdict) {
  const { turn, grader, outcome, score, reason, evidence, hard, version, overturned, advisory } = verdict;
  const mark = { ...(overturned === undefined ? {} : { overturned }), ...(advisory === true ? { advisory } : {}) };
  return { type: 'verdict' as const, id, turn, grader, outcome, score, reason, evidence, hard, version, ...mark };
}

/** A cue as `grade --format jsonl` writes it. */
export function cueJson(id: string, { turn, cue, source, quote, confidence }: CueFinding) {
  return { type: 'cue' as const, id, turn, cue, source, quote, confidence };
}
