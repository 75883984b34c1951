import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { OwnGraderName } from '../domain/verdict.js';
import type { FromThread, StartThread } from './grading-thread.js';

/** Of the program as it is published: the modules beside it start the same. */
const ENTRY = new URL('../bin/grading-worker.js', import.meta.url);

/** Whether there is a thread to start: only the built package has one, not its sources. */
export function hasWorker(): boolean {
  return existsSync(ENTRY);
}

/** Space for what has just come into being: what a dialogue leaves behind is garbage as soon as it is judged. */
const YOUNG_MB = 24;

/** Starts threads of Node that judge with these graders. */
export function startWorker(graders: readonly OwnGraderName[]): StartThread {
  return (answered, died) => {
    const worker = new Worker(ENTRY, { workerData: graders, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    let why = 'their thread ended';
    worker.on('message', (answer: FromThread) => answered(answer));
    worker.on('error', (error) => {
      why = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', () => died(why));
    return {
      post: (message) => worker.postMessage(message),
      end: () => worker.terminate(),
    };
  };
}
