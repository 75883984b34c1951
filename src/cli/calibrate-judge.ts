import type { Calibration } from '../domain/calibration.js';
import { InputError } from '../domain/errors.js';
import type { Verdict } from '../domain/verdict.js';
import type { Gradable } from '../grader/grade.js';
import { noteCalibration } from '../store/judge.js';
import { openDatabase } from '../store/open.js';
import { databasePath } from './config.js';
import type { Io } from './io.js';
import { loadedConfigForJudging } from './judging-config.js';
import type { StoredOptions } from './looking.js';
import { openJudge, spentText } from './second-opinions.js';

/** The judge, held against labels. */
export interface CalibratedJudge {
  judge(gradable: Gradable): Promise<readonly Verdict[]>;
  /** Keeps what it came to, for each language with a kappa, and tells whether its verdicts count there from now on. */
  note(rows: readonly Calibration[]): void;
  close(): void;
}

/** Opens the configured judge and the database that keeps its kappa. Throws InputError `config` when there is none. */
export async function openCalibratedJudge(
  options: Pick<StoredOptions, 'config' | 'db'>,
  io: Io,
): Promise<CalibratedJudge> {
  const loaded = loadedConfigForJudging(options, io);
  const { judge: settings, store } = loaded.config;
  if (settings === undefined)
    throw new InputError('config', '--judge: there is no judge in testkunde.yaml', 'name one (docs/judge.md)');
  const db = openDatabase(databasePath(loaded, options.db, io), { create: true });
  const { opinion, version, budget, standing } = await openJudge(settings, {
    loaded,
    db,
    keep: store?.redact !== true,
  });
  const { signal } = new AbortController();
  return {
    judge: (gradable) => opinion.judge(gradable, signal),
    note(rows) {
      for (const { grader, language, n, kappa } of rows)
        if (grader === 'judge' && n > 0 && Number.isFinite(kappa.value)) {
          noteCalibration(db, { version, language, n, kappa });
          io.stderr(standing(language).text);
        }
    },
    close() {
      io.stderr(spentText(budget.spent()));
      db.close();
    },
  };
}
