import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import { type GraderName, inTurnOrder } from '../domain/verdict.js';
import type { Gradable, Graded } from '../grader/grade.js';
import { inOrder } from './in-order.js';
import type { Io } from './io.js';
import type { OpenedOpinions } from './second-opinions.js';
import { wantedOpinions } from './wanted-opinions.js';

type Write = (id: string, graded: Graded) => void;
type Refuse = (why: { readonly error: string; readonly next?: string }) => void;

/** Has transcripts judged by second opinions where they ask for them, several at a time, and all written in their order. */
export interface Asking {
  /**
   * Waits when many are on their way. Rejects with what failed before, when all that came before that is written; a
   * transcript that asks for what cannot be had is refused in its turn.
   */
  take(gradable: Gradable, graded: Promise<Graded>, refuse: Refuse): Promise<void>;
  /** Waits until all are written. */
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Transcripts that may wait for their verdicts: more than all threads have at a time. */
const WINDOW = 96;

/** Reads no configuration before the first transcript that asks. */
export function createAsking(
  chosen: readonly GraderName[],
  options: { readonly config?: string },
  io: Io,
  signal: AbortSignal,
  write: Write,
): Asking {
  const line = inOrder<() => void>((tell) => tell());
  let opening: ReturnType<typeof open> | undefined;
  const asked = async (gradable: Gradable, graded: Promise<Graded>) => {
    opening ??= open(options, io);
    const { opinionsOn } = await opening;
    const [own, verdicts] = await Promise.all([graded, opinionsOn(gradable, chosen, signal)]);
    return { ...own, verdicts: inTurnOrder([...own.verdicts, ...verdicts]) };
  };
  return {
    take(gradable, graded, refuse) {
      const { id, turns } = gradable.dialogue;
      const asks = turns.some(
        ({ expect }) =>
          (expect.judge !== undefined && chosen.includes('judge')) ||
          (expect.assert !== undefined && chosen.includes('promptfoo')),
      );
      const judged = (asks ? asked(gradable, graded) : graded).then((one) => () => write(id, one));
      line.push(judged.catch((error: unknown) => () => refuse(whyOf(error))));
      return line.atMost(WINDOW);
    },
    empty: () => line.atMost(0),
    async close() {
      line.stop();
      const opened = await opening?.catch(() => undefined);
      await opened?.close();
    },
  };
}

/** What cannot be had is the fault of the transcript, or of what is configured; all else is ours. */
function whyOf(error: unknown): Parameters<Refuse>[0] {
  if (!(error instanceof InputError)) throw error;
  const { message, next } = error;
  return { error: message, ...(next === undefined ? {} : { next }) };
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
        // What one transcript asks for in vain is no fault of the next.
        opened.catch(() => known.delete(name));
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
