import type { Dataset } from '../domain/dataset.js';
import type { OwnGraderName } from '../domain/verdict.js';
import type { Gradable, Graded } from '../grader/grade.js';
import { brokenAcross, brokenOne, type Grading } from './grading.js';
import type { FromThread, GradingThread, SentGradable, StartThread, ToThread } from './grading-thread.js';

export interface BesideOptions {
  readonly graders: readonly OwnGraderName[];
  readonly start: StartThread;
  /** The most threads at a time. */
  readonly threads: number;
  /** A thread that has judged nothing for so long is given up; 2 minutes when absent. */
  readonly patience_ms?: number;
}

/** Jobs that wait for each thread before another one is started: starting one costs as much as judging that many. */
const CROWD = 8;
/** Threads that die in a row without having judged anything: then nothing more is tried. */
const HOPELESS = 3;

/** Something to be judged, and whoever waits for it. */
interface Job {
  readonly gradables: readonly Gradable[];
  readonly message: (id: number, sent: readonly SentGradable[]) => ToThread;
  readonly broken: (why: string) => readonly Graded[];
  readonly done: (graded: readonly Graded[]) => void;
}

/**
 * Judges in threads of their own, so that conversations go on meanwhile and their timings are the bot's. A thread that
 * dies or hangs costs the verdicts of what it was just judging: that is `ungraded`, the rest goes to a new thread.
 */
export function gradeBeside({ graders, start, threads, patience_ms = 120_000 }: BesideOptions): Grading {
  const crew: Member[] = [];
  let deaths = 0;
  let hopeless: string | null = null;
  const hire = (): Member => {
    const member = createMember(start, patience_ms, {
      answered() {
        deaths = 0;
      },
      died(why, [current, ...others]) {
        crew.splice(crew.indexOf(member), 1);
        deaths += 1;
        if (deaths >= HOPELESS) hopeless = why;
        current?.done(current.broken(why));
        for (const job of others) give(job);
      },
    });
    crew.push(member);
    return member;
  };
  const give = (job: Job): void => {
    if (hopeless !== null) {
      job.done(job.broken(hopeless));
      return;
    }
    const idlest = crew.reduce<Member | undefined>(
      (least, one) => (least && least.load() <= one.load() ? least : one),
      undefined,
    );
    const isCrowded = idlest === undefined || (idlest.load() >= CROWD && crew.length < threads);
    (isCrowded ? hire() : idlest).take(job);
  };
  return {
    async begin() {
      if (crew.length === 0) hire();
    },
    async one(gradable, strays) {
      const [graded] = await new Promise<readonly Graded[]>((done) =>
        give({
          gradables: [gradable],
          message: (id, [one]) => ({ id, one: one as SentGradable, strays }),
          broken: (why) => [brokenOne(graders, why)],
          done,
        }),
      );
      return graded as Graded;
    },
    across: (gradables, graded) =>
      new Promise((done) =>
        give({
          gradables,
          message: (id, across) => ({ id, across, graded }),
          broken: (why) => brokenAcross(graders, why, graded),
          done,
        }),
      ),
    async close() {
      await Promise.all(crew.splice(0).map((member) => member.end()));
    },
  };
}

/** One thread with what it has to do. */
interface Member {
  load(): number;
  take(job: Job): void;
  end(): Promise<unknown>;
}

interface MemberHooks {
  answered(): void;
  /** `left`: what it has not judged, the one that it was at first. */
  died(why: string, left: readonly Job[]): void;
}

function createMember(start: StartThread, patience_ms: number, hooks: MemberHooks): Member {
  const jobs = new Map<number, Job>();
  const sent: SentDatasets = { numbers: new Map(), next: 0 };
  let next = 0;
  let isOver = false;
  let watch: NodeJS.Timeout | undefined;
  const end = (why: string) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(watch);
    hooks.died(why, [...jobs.values()]);
  };
  const answered = ({ id, graded }: FromThread) => {
    const job = jobs.get(id);
    if (isOver || job === undefined) return;
    jobs.delete(id);
    if (jobs.size === 0) clearTimeout(watch);
    else watch?.refresh();
    hooks.answered();
    job.done(graded);
  };
  const thread = start(answered, end);
  const hang = () => {
    end(`nothing was judged for ${Math.round(patience_ms / 1000)} s`);
    void thread.end();
  };
  return {
    load: () => jobs.size,
    take(job) {
      if (jobs.size === 0) watch = setTimeout(hang, patience_ms);
      const id = next;
      next += 1;
      jobs.set(id, job);
      thread.post(
        job.message(
          id,
          job.gradables.map((gradable) => sendable(gradable, sent, thread)),
        ),
      );
      forgetOldest(sent, thread);
    },
    end() {
      isOver = true;
      clearTimeout(watch);
      return thread.end();
    },
  };
}

/** Datasets that a thread has, by when they were asked for last, and the number that the next one gets. */
interface SentDatasets {
  readonly numbers: Map<Dataset, number>;
  next: number;
}

/** More than a run has at a time; transcripts may each bring one of their own, of which none comes again. */
const MOST_DATASETS = 32;

/** A dataset is sent once, under a number, and forgotten when many others have been asked for since. */
function sendable(
  { dialogue, dataset, transcript }: Gradable,
  sent: SentDatasets,
  thread: GradingThread,
): SentGradable {
  const { numbers } = sent;
  let number = numbers.get(dataset);
  if (number === undefined) {
    number = sent.next;
    sent.next += 1;
    thread.post({ dataset: number, value: dataset });
  }
  numbers.delete(dataset);
  numbers.set(dataset, number);
  return { dialogue, dataset: number, transcript };
}

/** Behind the job that asked for the newest of them: a thread does what it is told in order. */
function forgetOldest({ numbers }: SentDatasets, thread: GradingThread): void {
  for (const [dataset, number] of numbers) {
    if (numbers.size <= MOST_DATASETS) return;
    numbers.delete(dataset);
    thread.post({ forget: number });
  }
}
