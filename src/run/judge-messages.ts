/** What the thread that judges does: the other end of `startWorker`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Dataset } from '../domain/dataset.js';
import type { OwnGraderName } from '../domain/verdict.js';
import { type Gradable, type Graded, gradeAcross } from '../grader/grade.js';
import { GRADERS } from '../grader/index.js';
import { gradeOne } from './grade-here.js';
import type { FromThread, SentGradable, ToThread } from './grading-thread.js';
import { createHeapKeeper } from './heap.js';

const names = workerData as readonly OwnGraderName[];
const graders = GRADERS.filter(({ name }) => names.includes(name));
const datasets = new Map<number, Dataset>();

function received({ dialogue, dataset, transcript }: SentGradable): Gradable {
  return { dialogue, dataset: datasets.get(dataset) as Dataset, transcript };
}

function judged(message: Exclude<ToThread, { dataset: number } | { forget: number }>): readonly Graded[] {
  if ('one' in message) return [gradeOne(received(message.one), message.strays, graders)];
  return gradeAcross(message.across.map(received), message.graded, graders);
}

const heap = createHeapKeeper();

parentPort?.on('message', (message: ToThread) => {
  if ('value' in message) datasets.set(message.dataset, message.value);
  else if ('forget' in message) datasets.delete(message.forget);
  else {
    parentPort?.postMessage({ id: message.id, graded: judged(message) } satisfies FromThread);
    heap.check();
  }
});
