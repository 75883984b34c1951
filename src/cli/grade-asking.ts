import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { type GraderName, inTurnOrder } from '../domain/verdict.js';
import type { Gradable, Graded } from '../grader/grade.js';
import type { Io } from './io.js';
import type { OpenedOpinions } from './second-opinions.js';
import { wantedOpinions } from './wanted-opinions.js';

/** A transcript whose verdicts are on their way. */
interface Waiting {
  readonly id: string;
  readonly graded: Promise<Graded>;
  isThere: boolean;
}

type Write = (id: string, graded: Graded) => void;

/** Has transcripts judged by second opinions where they ask for them, several at a time, and all written in their order. */
export interface Asking {
  take(gradable: Gradable, graded: Promise<Graded>, write: Write): Promise<void>;
  empty(write: Write): Promise<void>;
  close(): Promise<void>;
}

/** Transcripts that may wait for their verdicts. */
const WINDOW = 64;

/** Throws InputError at the first transcript that asks for what cannot be had. Reads no configuration before. */
export function createAsking(
  chosen: readonly GraderName[],
  options: { readonly config?: string },
  io: Io,
  signal: AbortSignal,
): Asking {
  const waiting: Waiting[] = [];
  let opening: ReturnType<typeof open> | undefined;
  const writeNext = async (write: Write) => {
    const next = waiting.shift();
    if (next !== undefined) write(next.id, await next.graded);
  };
  const asked = async (gradable: Gradable, graded: Promise<Graded>) => {
    opening ??= open(options, io);
    const { opinionsOn } = await opening;
    const verdicts = await opinionsOn(gradable, chosen, signal);
    const own = await graded;
    return { ...own, verdicts: inTurnOrder([...own.verdicts, ...verdicts]) };
  };
  return {
    async take(gradable, graded, write) {
      const { id, turns } = gradable.dialogue;
      const asks = turns.some(
        ({ expect }) =>
          (expect.judge !== undefined && chosen.includes('judge')) ||
          (expect.assert !== undefined && chosen.includes('promptfoo')),
      );
      const one: Waiting = { id, graded: asks ? asked(gradable, graded) : graded, isThere: false };
      const there = () => {
        one.isThere = true;
      };
      // Whoever waits for it in its turn hears of its failure.
      one.graded.then(there, there);
      waiting.push(one);
      if (asks) await opening;
      while (waiting.length > WINDOW || waiting[0]?.isThere === true) await writeNext(write);
    },
    async empty(write) {
      while (waiting.length > 0) await writeNext(write);
    },
    async close() {
      const opened = await opening?.catch(() => undefined);
      await opened?.close();
    },
  };
}

async function open(options: { readonly config?: string }, io: Io) {
  const [{ loadedConfigForJudging }, { databasePath }, { openOpinions }, { openDatabase }] = await Promise.all([
    import('./judging-config.js'),
    import('./config.js'),
    import('./second-opinions.js'),
    import('../store/open.js'),
  ]);
  const loaded = loadedConfigForJudging(options, io);
  const path = databasePath(loaded, undefined, io);
  // Nothing is stored by `grade`; where there is a database, its calibrations and paid answers serve here, too.
  const db: Database | null = existsSync(path) ? openDatabase(path, { create: false }) : null;
  const known = new Map<string, Promise<OpenedOpinions>>();
  const keep = loaded.config.store?.redact !== true;
  return {
    async opinionsOn(gradable: Gradable, chosen: readonly GraderName[], signal: AbortSignal) {
      const wanted = wantedOpinions([gradable.dialogue], chosen, loaded.config);
      if (wanted === null) return [];
      const names = (['judge', 'promptfoo'] as const).filter((name) => wanted[name]);
      const verdicts = names.map(async (name) => {
        const alone = { judge: name === 'judge', promptfoo: name === 'promptfoo' };
        const opened = known.get(name) ?? openOpinions(alone, [gradable.dialogue], { loaded, db, keep }, io);
        known.set(name, opened);
        return (await opened).on(gradable, signal) ?? [];
      });
      return (await Promise.all(verdicts)).flat();
    },
    async close() {
      for (const opened of known.values()) io.stderr((await opened.catch(() => null))?.spentText() ?? '');
      db?.close();
    },
  };
}
