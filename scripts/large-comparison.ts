import type { Database } from 'better-sqlite3';
import type { Dialogue } from '../src/domain/dialogue.js';
import type { Trial } from '../src/domain/trial.js';
import { GRADER_NAMES, type GraderName, type Outcome, type Verdict } from '../src/domain/verdict.js';
import { addBaselineEntry } from '../src/store/baselines.js';
import { openDatabase } from '../src/store/open.js';
import { recordRun } from '../src/store/record.js';
import { seededRandom } from './random.js';

/** Ids of the two runs; the first is the baseline `main`. */
export const LARGE_RUNS = ['large-before', 'large-now'] as const;

/** Graders that judge every reply. */
const ALWAYS = ['disclosure', 'privacy', 'consistency', 'accuracy'] as const;

/** What becomes of a dialogue from the first run to the second. */
type Fate =
  | 'unchanged'
  | 'reworded'
  | 'regressed'
  | 'hard'
  | 'fixed'
  | 'still failing'
  | 'edited'
  | 'new'
  | 'removed'
  | 'ungraded';

/** Shares of the fates; what is left is unchanged. */
const SHARES: readonly (readonly [Fate, number])[] = [
  ['reworded', 0.3],
  ['regressed', 0.01],
  ['hard', 0.001],
  ['fixed', 0.005],
  ['still failing', 0.005],
  ['edited', 0.003],
  ['new', 0.003],
  ['removed', 0.002],
  ['ungraded', 0.001],
];

const FAILING: readonly GraderName[] = ['accuracy', 'escalation', 'consistency', 'disclosure'];
const TOPICS = ['Lieferung', 'Retoure', 'Rechnung', 'Tarif', 'Termin', 'Garantie', 'Passwort', 'Umzug'];

export interface LargeOptions {
  readonly dialogues: number;
  /** Default 1. */
  readonly seed?: number;
  /** Default 2. */
  readonly turns?: number;
}

/**
 * Fills a database with two runs of the same synthetic dialogues, the first accepted as baseline `main`: a third is
 * reworded, one in a hundred regresses, some are fixed, edited, new, removed. The same seed gives the same runs.
 */
export function storeLargeComparison(db: Database, { dialogues, seed = 1, turns = 2 }: LargeOptions): void {
  const random = seededRandom(seed);
  const fates = Array.from({ length: dialogues }, () => fateOf(random()));
  const [before, now] = LARGE_RUNS;
  storeSide(db, before, fates, turns);
  storeSide(db, now, fates, turns);
  addBaselineEntry(db, {
    name: 'main',
    run: before,
    action: 'set',
    by: 'Ada Lovelace',
    reason: 'synthetic',
    set_at: '2026-11-02T09:00:00.000Z',
    hard_accepted: false,
  });
}

function fateOf(draw: number): Fate {
  let sum = 0;
  for (const [fate, share] of SHARES) {
    sum += share;
    if (draw < sum) return fate;
  }
  return 'unchanged';
}

function storeSide(db: Database, id: string, fates: readonly Fate[], turns: number): void {
  const isNow = id === LARGE_RUNS[1];
  const own = fates.flatMap((fate, index) => {
    if (fate === (isNow ? 'removed' : 'new')) return [];
    const edited = isNow && fate === 'edited';
    return [{ number: index + 1, fate, edited, dialogue: dialogueOf(index + 1, turns, edited) }];
  });
  const planned = own.map(({ number, edited, dialogue }) => ({
    suite: suiteOf(number),
    dialogue,
    contentHash: `large-${number}${edited ? '-edited' : ''}`,
  }));
  const started_at = isNow ? '2026-11-09T09:00:00.000Z' : '2026-11-02T08:00:00.000Z';
  const commit = { sha: (isNow ? 'b' : 'a').repeat(40), branch: 'main', dirty: false };
  const start = { id, target: 'shop', started_at, trials: 1, commit, version: '0', graders: [...GRADER_NAMES] };
  const recorder = recordRun(db, start, planned, false);
  const tally = { dialogues: own.length, passed: 0, failed: 0, ungraded: 0 };
  const counted = { pass: 'passed', fail: 'failed', ungraded: 'ungraded' } as const;
  own.forEach(({ number, fate, dialogue }, index) => {
    const trial = trialOf(number, fate, isNow, dialogue);
    const { suite, contentHash } = planned[index] as (typeof planned)[number];
    const named = { suite, dialogue: dialogue.id, number: 1, variant: null };
    recorder.trialStarted(named);
    trial.transcript.turns.forEach((turn, at) => {
      recorder.turnEnded(named, at + 1, turn);
    });
    recorder.trialEnded(named, trial);
    recorder.dialogueEnded({ suite, dialogue, contentHash, outcome: trial.outcome, trials: [trial] });
    tally[counted[trial.outcome]] += 1;
  });
  const ended_at = started_at.replace(':00:00', ':20:00');
  recorder.finish({ status: 'finished', ended_at, duration_ms: 1_200_000, tally });
}

function suiteOf(number: number): string {
  return `suite-${String(number % 40).padStart(2, '0')}`;
}

function dialogueOf(number: number, turns: number, edited: boolean): Dialogue {
  const topic = TOPICS[number % TOPICS.length];
  return {
    id: `dialogue-${number}`,
    title: `${topic} ${number}`,
    language: 'de',
    answers: {},
    turns: Array.from({ length: turns }, (_, turn) => ({
      says: `Frage ${turn + 1} zu ${topic} ${number}${edited ? ', anders gestellt' : ''}: Was kostet das?`,
      paraphrases: [],
      expect: { states: [`${number},95 €`] },
    })),
    place: { file: `suites/${suiteOf(number)}.yaml`, line: number, column: 3 },
  };
}

function trialOf(number: number, fate: Fate, isNow: boolean, dialogue: Dialogue): Trial {
  const fails = fate === 'still failing' || (isNow ? fate === 'regressed' || fate === 'hard' : fate === 'fixed');
  const ungraded = isNow && fate === 'ungraded';
  const words = isNow && fate !== 'unchanged' ? 'Das macht zusammen' : 'Der Betrag ist';
  const grader = fate === 'hard' ? 'privacy' : (FAILING[number % FAILING.length] as GraderName);
  const turns = dialogue.turns.map(({ says }, turn) => ({
    says,
    reply: {
      messages: [`${words} ${fails && turn === 0 ? 0 : number},95 € für Teil ${turn + 1} Ihrer Bestellung.`],
      cards: [],
      signals: {},
    },
    timing: { first_byte_ms: 40, total_ms: 180 + (number % 70) },
  }));
  const verdicts = turns.flatMap((_, turn) => {
    const wrong: Outcome = fails && turn === 0 ? 'fail' : ungraded && turn === 0 ? 'ungraded' : 'pass';
    const all: readonly GraderName[] = ALWAYS.some((name) => name === grader) ? ALWAYS : [...ALWAYS, grader];
    return all.map((name) =>
      verdictOf(name, turn + 1, name === grader ? wrong : 'pass', turns[turn]?.reply.messages[0] ?? ''),
    );
  });
  return {
    dialogue: dialogue.id,
    number: 1,
    variant: null,
    status: 'finished',
    transcript: { handoffSignal: false, turns },
    verdicts,
    cues: [],
    firstDisclosure: null,
    outcome: fails ? 'fail' : ungraded ? 'ungraded' : 'pass',
  };
}

function verdictOf(grader: GraderName, turn: number, outcome: Outcome, reply: string): Verdict {
  return {
    grader,
    turn,
    outcome,
    score: outcome === 'ungraded' ? null : outcome === 'pass' ? 1 : 0,
    reason:
      outcome === 'pass'
        ? 'as it should be'
        : outcome === 'fail'
          ? 'says another total than it should'
          : 'could not be read',
    evidence:
      outcome === 'ungraded' ? [] : [{ turn, quote: /[\d]+,95 €/.exec(reply)?.[0] ?? reply, rule: 'synthetic' }],
    hard: grader === 'privacy' && outcome === 'fail',
    version: 'synthetic',
  };
}

// `tsx scripts/large-comparison.ts FILE [DIALOGUES]` writes such a database, to look at.
const [, script, file, count] = process.argv;
if (script?.endsWith('large-comparison.ts') && file !== undefined) {
  const db = openDatabase(file, { create: true });
  storeLargeComparison(db, { dialogues: Number(count ?? 10_000) });
  db.close();
}
