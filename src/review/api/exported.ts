import type { ComparisonQuery } from './comparison.js';

/**
 * What an exported page holds: the session (`read_only`), the comparison (with `before` and `now` as in `query`), its gate, and the
 * details of its dialogues but the unchanged ones. Worst first while the file stays below 2 MB; `--all` takes all of them.
 */
export interface Exported {
  readonly format: 1;
  readonly exported_at: string;
  /** The comparison (or the run alone) that the page shows. */
  readonly query: ComparisonQuery;
  /** Changed dialogues whose details had no room. */
  readonly left_out: number;
  /** Answers by `requestKey`. A dialogue whose details are not here can be listed, not opened. */
  readonly answers: Readonly<Record<string, unknown>>;
}
