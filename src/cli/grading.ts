import { availableParallelism } from 'node:os';
import { type GraderName, isSecondOpinion, type OwnGraderName } from '../domain/verdict.js';
import type { Grading } from '../run/grading.js';

/** More threads than these have never had enough to do: each judges faster than a bot answers. */
const MOST_THREADS = 4;

/**
 * Has conversations judged by these graders: beside the conversations, in threads of their own, where the machine has a
 * processor for them; else in between. Graders are a lot of words to load: nothing here does before it is asked to.
 */
export function openGrading(graders: readonly GraderName[]): Grading {
  let loading: Promise<Grading> | undefined;
  const own = graders.filter((name): name is OwnGraderName => !isSecondOpinion(name));
  const grading = () => {
    loading ??= load(own);
    return loading;
  };
  return {
    async begin() {
      // Without threads there is nothing that could be done meanwhile.
      if (await judgesBeside()) await (await grading()).begin();
    },
    one: async (gradable, strays) => (await grading()).one(gradable, strays),
    across: async (gradables, graded) => (await grading()).across(gradables, graded),
    close: async () => (await loading)?.close(),
  };
}

async function judgesBeside(): Promise<boolean> {
  return availableParallelism() > 1 && (await import('../run/start-worker.js')).hasWorker();
}

async function load(names: readonly OwnGraderName[]): Promise<Grading> {
  if (await judgesBeside()) {
    const [{ startWorker }, { gradeBeside }] = await Promise.all([
      import('../run/start-worker.js'),
      import('../run/grade-beside.js'),
    ]);
    const threads = Math.min(availableParallelism() - 1, MOST_THREADS);
    return gradeBeside({ graders: names, start: startWorker(names), threads });
  }
  const [{ GRADERS }, { gradeHere }] = await Promise.all([
    import('../grader/index.js'),
    import('../run/grade-here.js'),
  ]);
  return gradeHere(GRADERS.filter(({ name }) => names.includes(name)));
}
