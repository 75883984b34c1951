import { InputError } from '../domain/errors.js';
import type { HeldDialogue, Run } from '../domain/run.js';
import { replyText } from '../domain/transcript.js';
import type { Outcome } from '../domain/verdict.js';
import { clopperPearson } from '../gate/statistics.js';
import { newestGrading } from '../store/gradings.js';
import { countedIn, judgedDialogue, runsOfDialogue } from '../store/judged-dialogue.js';
import { reviewedHeld, reviewsIn } from '../store/reviews.js';
import { findRun } from '../store/runs.js';
import type { DialogueHistory, HistoryPoint, HistoryQuery } from './api.js';
import { laterGrading } from './runs.js';
import type { ReviewSource } from './source.js';

const DEFAULT_RUNS = 100;
const MOST_REPLIES = 20;

interface Held {
  readonly run: Run;
  readonly held: HeldDialogue;
}

/** One dialogue over the newest runs: how it went, when it turned, and what the bot said. Throws InputError `store`. */
export function historyOf({ db, policy }: Pick<ReviewSource, 'db' | 'policy'>, query: HistoryQuery): DialogueHistory {
  const { suite, id, limit = DEFAULT_RUNS } = query;
  const reviews = reviewsIn(db, policy.hard);
  const all = runsOfDialogue(db, suite, id, limit).flatMap((run): Held[] => {
    const held = judgedDialogue(db, run, suite, id);
    if (held === undefined) return [];
    const grading = newestGrading(db, run);
    const found = findRun(db, run);
    return [{ run: grading === null ? found : countedIn(found, grading), held: reviewedHeld(held, reviews) }];
  });
  const newest = all.at(-1);
  if (newest === undefined) throw new InputError('store', `no run holds ${suite}/${id}`, 'see the list of a run');
  const present = all.filter(({ held }) => held.contentHash === newest.held.contentHash);
  const points = all.map(pointOf);
  const { passed, trials } = points
    .filter(({ content_hash }) => content_hash === newest.held.contentHash)
    .reduce((sum, one) => ({ passed: sum.passed + one.passed, trials: sum.trials + one.trials }), {
      passed: 0,
      trials: 0,
    });
  return {
    suite,
    id,
    title: newest.held.dialogue.title ?? null,
    runs: points,
    flips: flipsOf(points),
    pass_rate: { passed, trials, ...clopperPearson(passed, trials) },
    replies: repliesOf(present),
  };
}

function pointOf({ run, held }: Held): HistoryPoint {
  const count = (wanted: Outcome) => held.trials.filter(({ outcome }) => outcome === wanted).length;
  const verdicts = held.trials.flatMap((trial) => trial.verdicts);
  const failing = verdicts.filter(({ outcome }) => outcome === 'fail').map(({ grader }) => grader);
  return {
    run: run.id,
    target: run.target,
    started_at: run.started_at,
    commit: run.commit,
    grading: laterGrading(run),
    content_hash: held.contentHash,
    outcome: held.outcome,
    passed: count('pass'),
    trials: count('pass') + count('fail'),
    ungraded: count('ungraded'),
    failing: [...new Set(failing)],
    overturned: verdicts.filter(({ overturned }) => overturned !== undefined).length,
  };
}

/** Where a judged run went otherwise than the judged run before it. */
function flipsOf(points: readonly HistoryPoint[]): DialogueHistory['flips'] {
  const judged = points.filter(({ outcome }) => outcome !== 'ungraded');
  return judged.flatMap((point, index) => {
    const before = judged[index - 1];
    if (before === undefined || before.outcome === point.outcome) return [];
    const edited = before.content_hash !== point.content_hash;
    return [{ from: before.run, to: point.run, was: before.outcome, is: point.outcome, edited }];
  });
}

interface SaidReply {
  readonly text: string;
  readonly trials: number;
  readonly failed: number;
  readonly first: string;
  readonly last: string;
}

/** What the bot said to each turn of the script, in its own wording and in each paraphrase, most frequent first. */
function repliesOf(all: readonly Held[]): DialogueHistory['replies'] {
  const script = all.at(-1)?.held.dialogue.turns ?? [];
  return script.flatMap(({ says }, index) => {
    const wordings = new Map([[says, new Map<string, SaidReply>()]]);
    for (const { run, held } of all)
      for (const trial of held.trials) {
        const turn = trial.transcript.turns[index];
        if (turn?.reply == null) continue;
        const asked = trial.variant?.turn === index + 1 ? turn.says : says;
        const found = wordings.get(asked) ?? new Map<string, SaidReply>();
        wordings.set(asked, found);
        const text = replyText(turn.reply);
        const fails = trial.verdicts.some((verdict) => verdict.outcome === 'fail' && verdict.turn === index + 1);
        const own = found.get(text) ?? { text, trials: 0, failed: 0, first: run.id, last: run.id };
        found.set(text, { ...own, trials: own.trials + 1, failed: own.failed + (fails ? 1 : 0), last: run.id });
      }
    return [...wordings].map(([asked, found]) => {
      const replies = [...found.values()].sort((a, b) => b.trials - a.trials).slice(0, MOST_REPLIES);
      return { turn: index + 1, says: asked, paraphrase: asked !== says, replies };
    });
  });
}
