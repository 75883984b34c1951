import type { Database } from 'better-sqlite3';
import type { Cue } from '../../../domain/cue.js';
import type { Dialogue, Expectations } from '../../../domain/dialogue.js';
import type { Trial } from '../../../domain/trial.js';
import { GRADER_NAMES, type GraderName, type Verdict, worstOutcome } from '../../../domain/verdict.js';
import { addBaselineEntry } from '../../../store/baselines.js';
import { addGrading } from '../../../store/gradings.js';
import { runAsHeld } from '../../../store/queries.js';
import { recordRun } from '../../../store/record.js';

/** A dialogue, as little of it as a test wants to say. */
export interface Held {
  readonly suite: string;
  readonly id: string;
  readonly title?: string;
  /** What the customer says and the bot replies, turn by turn. */
  readonly turns: readonly {
    readonly says: string;
    readonly reply: string;
    readonly expect?: Expectations;
    readonly cue?: Cue;
    readonly ms?: number;
  }[];
  readonly fails?: readonly Failure[];
  /** Further trials, which went another way. */
  readonly others?: readonly Pick<Held, 'turns' | 'fails'>[];
}

export interface Failure {
  readonly grader: GraderName;
  readonly turn: number;
  readonly reason: string;
  /** Words of the reply. */
  readonly quote: string;
  readonly hard?: boolean;
}

/** Same for all, so that nothing is judged anew. */
const VERSION = 'sample';

/** Stores a run as the product itself does. */
export function storeRun(db: Database, id: string, held: readonly Held[], at = '2026-11-28T20:00:00.000Z'): void {
  const planned = held.map((one) => ({
    suite: one.suite,
    dialogue: dialogueOf(one),
    contentHash: `hash-${one.suite}-${one.id}`,
  }));
  const start = { id, target: 'shop', started_at: at, trials: 1, version: '0', graders: [...GRADER_NAMES] };
  const recorder = recordRun(db, start, planned, false);
  const tally = { dialogues: held.length, passed: 0, failed: 0, ungraded: 0 };
  for (const [index, one] of held.entries()) {
    const plan = planned[index];
    if (plan === undefined) continue;
    const trials = [one, ...(one.others ?? [])].map((held, at) => trialOf({ ...one, ...held }, at + 1));
    for (const trial of trials) {
      const place = { suite: one.suite, dialogue: one.id, number: trial.number, variant: null };
      recorder.trialStarted(place);
      trial.transcript.turns.forEach((turn, number) => {
        recorder.turnEnded(place, number + 1, turn);
      });
      recorder.trialEnded(place, trial);
    }
    const outcome = worstOutcome(trials.map((trial) => trial.outcome));
    recorder.dialogueEnded({ ...plan, outcome, trials });
    tally[outcome === 'pass' ? 'passed' : 'failed']++;
  }
  recorder.finish({ status: 'finished', ended_at: at, duration_ms: 6200, tally });
}

/** Two runs to compare: the first is accepted as the baseline of this name. */
export function storePair(db: Database, name: string, before: readonly Held[], now: readonly Held[]): void {
  storeRun(db, `${name}-good`, before, '2026-11-27T20:00:00.000Z');
  addBaselineEntry(db, {
    name,
    run: `${name}-good`,
    action: 'set',
    by: 'Ada Lovelace',
    reason: 'a good release',
    set_at: '2026-11-27T21:00:00.000Z',
    hard_accepted: false,
  });
  storeRun(db, `${name}-next`, now);
}

/** Judges runs anew, with other versions of the same graders that say the same. */
export function judgeAnew(db: Database, ...ids: readonly string[]): void {
  const version = `${VERSION}-2`;
  for (const id of ids) {
    const { run, dialogues } = runAsHeld(db, id);
    const trials = dialogues.flatMap(({ suite, dialogue, trials }) =>
      trials.map(({ number, variant, outcome, cues, firstDisclosure, verdicts }) => ({
        trial: { suite, dialogue: dialogue.id, number, variant },
        judged: { outcome, cues, firstDisclosure, verdicts: verdicts.map((verdict) => ({ ...verdict, version })) },
      })),
    );
    const graders = Object.fromEntries(GRADER_NAMES.map((name) => [name, version]));
    addGrading(db, { run: id, graded_at: '2026-11-29T11:02:00.000Z', version: '0', graders, tally: run }, trials);
  }
}

function dialogueOf({ suite, id, title, turns }: Held): Dialogue {
  return {
    id,
    ...(title === undefined ? {} : { title }),
    language: 'en',
    as: 'C-1001',
    answers: {},
    turns: turns.map(({ says, expect = {}, cue }) => ({
      says,
      paraphrases: [],
      expect,
      ...(cue === undefined ? {} : { cue }),
    })),
    place: { file: `suites/${suite}.yaml`, line: 3, column: 5 },
  };
}

function trialOf({ id, turns, fails = [] }: Held, number: number): Trial {
  const verdicts = turns.flatMap((_, index) => {
    const failing = fails.filter(({ turn }) => turn === index + 1).map(verdictOf);
    return failing.length > 0 ? failing : [passing(index + 1)];
  });
  return {
    dialogue: id,
    number,
    variant: null,
    status: 'finished',
    transcript: {
      handoffSignal: false,
      turns: turns.map(({ says, reply, ms = 420 }) => ({
        says,
        reply: { messages: [reply], cards: [], signals: {} },
        timing: { first_byte_ms: ms / 2, total_ms: ms },
      })),
    },
    verdicts,
    cues: turns.flatMap(({ cue, says }, index) =>
      cue === undefined ? [] : [{ turn: index + 1, cue, source: 'declared' as const, quote: says, confidence: 1 }],
    ),
    firstDisclosure: null,
    outcome: worstOutcome(verdicts.map(({ outcome }) => outcome)),
  };
}

function verdictOf({ grader, turn, reason, quote, hard = false }: Failure): Verdict {
  const evidence = [{ turn, quote, rule: 'sample' }];
  return { grader, turn, outcome: 'fail', score: 0, reason, evidence, hard, version: VERSION };
}

function passing(turn: number): Verdict {
  return {
    grader: 'accuracy',
    turn,
    outcome: 'pass',
    score: 1,
    reason: 'as it should be',
    evidence: [],
    hard: false,
    version: VERSION,
  };
}
