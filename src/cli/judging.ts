import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { OwnGraderName } from '../domain/verdict.js';
import type { Gradable, Graded } from '../grader/grade.js';
import type { Grader } from '../grader/port.js';
import { gradeBeside } from '../run/grade-beside.js';
import { gradeHere } from '../run/grade-here.js';
import { isBroken } from '../run/grading.js';
import type { StartThread } from '../run/grading-thread.js';
import { hasWorker, startWorker } from '../run/start-worker.js';

/** Judges transcript after transcript, several at a time. */
export interface Judging {
  /** Never rejects: what cannot be judged is `ungraded`. */
  one(gradable: Gradable): Promise<Graded>;
  close(): Promise<void>;
}

export interface JudgingOptions {
  /** Threads beside this one; as many as the machine has processors for when absent. */
  readonly threads?: number;
  readonly start?: StartThread;
  /** Transcripts that take less than so many milliseconds are not sent to a thread. */
  readonly worthSending_ms?: number;
}

/** A thread has all words to learn anew before it judges: so many transcripts are judged sooner without one. */
const FEW = 24;
/** Of these the first say nothing of the time that one takes: this thread learns its words with them. */
const LEARNING = 12;
/** Transcripts on their way to each thread. */
const AHEAD = 8;
const MOST_THREADS = 8;
/** Sending costs, too: 60,000 transcripts that take a tenth of this each took a third longer with a thread beside. */
const WORTH_SENDING_MS = 1;
/** What the last one took, in what one usually takes. */
const SHARE_OF_LAST = 0.1;

/** A transcript that nobody judges yet, and whoever waits for it. */
interface Waiting {
  readonly gradable: Gradable;
  readonly done: (graded: Graded) => void;
}

/**
 * Judges here and, when there are many transcripts, in threads beside as well: reading and writing them is little work, so
 * this thread judges whatever the others have no room for. The same graders judge everywhere.
 */
export function createJudging(graders: readonly Grader[], options: JudgingOptions = {}): Judging {
  const names = graders.map(({ name }) => name as OwnGraderName);
  const threads = options.threads ?? (hasWorker() ? Math.min(availableParallelism(), MOST_THREADS) - 1 : 0);
  const beside = gradeBeside({ graders: names, start: options.start ?? startWorker(names), threads });
  const here = gradeHere(graders);
  const least_ms = options.worthSending_ms ?? WORTH_SENDING_MS;
  const waiting: Waiting[] = [];
  let room = threads * AHEAD;
  let taken = 0;
  let away = 0;
  let isAtWork = false;
  let usual_ms = 0;
  const send = async (one: Waiting) => {
    away += 1;
    const graded = await beside.one(one.gradable, []).catch(() => null);
    away -= 1;
    if (graded !== null && !isBroken(graded)) one.done(graded);
    else {
      // A thread is a help, no condition: what it could not judge is judged here, and nothing more is sent.
      room = 0;
      waiting.unshift(one);
      void work();
    }
    giveAway();
  };
  const giveAway = () => {
    while (waiting.length > 0 && taken > FEW && usual_ms > least_ms && away < room)
      void send(waiting.shift() as Waiting);
  };
  const work = async () => {
    if (isAtWork) return;
    isAtWork = true;
    // What the threads have judged meanwhile is heard of between two transcripts.
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const before = performance.now();
      next.done(await here.one(next.gradable, []));
      const took_ms = performance.now() - before;
      if (taken > LEARNING) usual_ms += SHARE_OF_LAST * (took_ms - usual_ms);
      if (away > 0) await setImmediate();
      giveAway();
    }
    isAtWork = false;
  };
  return {
    one: (gradable) =>
      new Promise((done) => {
        taken += 1;
        waiting.push({ gradable, done });
        giveAway();
        void work();
      }),
    close() {
      waiting.length = 0;
      return beside.close();
    },
  };
}
