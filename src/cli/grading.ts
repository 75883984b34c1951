import type { GraderName } from '../domain/verdict.js';
import type { Grading } from '../run/grading.js';

/** Has conversations judged. Graders are a lot of words to load: that is done when the first conversation is over. */
export function openGrading(names: readonly GraderName[]): Grading {
  let loaded: Promise<Grading> | undefined;
  const grading = () => {
    loaded ??= load(names);
    return loaded;
  };
  return {
    one: async (gradable, strays) => (await grading()).one(gradable, strays),
    across: async (gradables, graded) => (await grading()).across(gradables, graded),
    close: async () => {},
  };
}

async function load(names: readonly GraderName[]): Promise<Grading> {
  const [{ GRADERS }, { gradeHere }] = await Promise.all([
    import('../grader/index.js'),
    import('../run/grade-here.js'),
  ]);
  return gradeHere(GRADERS.filter(({ name }) => names.includes(name)));
}
