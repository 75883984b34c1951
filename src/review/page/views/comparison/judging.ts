import type {
  ComparisonList,
  ComparisonQuery,
  ComparisonRow,
  Decision,
  DialogueDetail,
  GateQuery,
  GateView,
  VerdictRef,
  VerdictReview,
} from '../../../api.js';
import { amend, askAgain, forget, refreshKept } from '../../state/answers.js';
import { RequestError, tell, toldBy } from '../../state/client.js';
import { notify } from '../../state/notice.js';
import { currentText } from '../../state/settings.js';
import { problemLine } from '../../text/problems.js';

/** What a reviewer says of some verdicts of the open dialogue. */
export interface Saying {
  readonly decision: Decision;
  readonly by: string;
  readonly verdicts: readonly VerdictRef[];
  readonly reason?: string;
  readonly second?: string;
}

/** Verdicts that one request names: a dialogue of many answers can have more findings than a request may bring. */
const AT_ONCE = 100;

/**
 * Tells the server, and puts what it answers into the list, the gate's answer and the open dialogue. Called again after it
 * failed, it tells what is left. Throws RequestError.
 */
export function judging(query: ComparisonQuery, row: ComparisonRow, saying: Saying): () => Promise<void> {
  let left = saying.verdicts;
  let reviews: Readonly<Record<string, VerdictReview>> = {};
  return async () => {
    while (left.length > 0) {
      const verdicts = left.slice(0, AT_ONCE);
      // What it changes in the comparison is asked for once, at the end.
      const seen = verdicts.length === left.length ? { seen: query } : {};
      const made = await tell('POST /api/judgements', { ...saying, verdicts, ...seen });
      left = left.slice(verdicts.length);
      reviews = { ...reviews, ...made.reviews };
      if (left.length > 0) continue;
      amendList(query, made.rows, made.counts, made.gate);
      for (const other of made.rows) if (other.suite !== row.suite || other.id !== row.id) refresh(query, other);
    }
    amend('GET /api/dialogue', { ...query, suite: row.suite, id: row.id }, (detail) => reviewed(detail, reviews));
    forget('GET /api/runs', 'GET /api/history');
  };
}

/** What is accepted into, or withdrawn from, the baseline that the comparison is with. */
export interface Accepting {
  readonly action: 'accept' | 'withdraw';
  readonly by: string;
  readonly reason: string;
  readonly second?: string;
}

/** Each row is an entry of its own; all or none. Throws RequestError; its code is `second_name` where a hard failure needs another person. */
export async function accept(
  { before, now }: ComparisonList,
  query: ComparisonQuery,
  rows: readonly ComparisonRow[],
  accepting: Accepting,
): Promise<void> {
  const baseline = before?.baseline;
  const run = now.runs.at(-1)?.id;
  if (baseline == null || run === undefined) throw new RequestError('input', 'there is no baseline here');
  const made = await tell('POST /api/acceptances', {
    ...accepting,
    baseline,
    run,
    dialogues: rows.map(({ suite, id }) => ({ suite, id })),
  });
  amendList(query, made.rows, made.counts, made.gate);
  for (const row of rows) refresh(query, row);
  forget('GET /api/runs', 'GET /api/history', 'GET /api/baselines');
}

/** Says what went wrong at the foot of the page. */
export function sayProblem(error: unknown): void {
  notify({ text: problemLine(toldBy(error), currentText()) });
}

function refresh(query: ComparisonQuery, { suite, id }: ComparisonRow): void {
  const dialogue = { ...query, suite, id };
  refreshKept('GET /api/dialogue', dialogue);
}

function amendList(
  query: ComparisonQuery,
  rows: readonly ComparisonRow[],
  counts: ComparisonList['counts'] | null,
  gate: GateView | null,
): void {
  const byName = new Map(rows.map((row) => [`${row.suite}/${row.id}`, row]));
  amend('GET /api/comparison', query, (list) => ({
    ...list,
    counts: counts ?? list.counts,
    rows: list.rows.map((row) => byName.get(`${row.suite}/${row.id}`) ?? row),
  }));
  const asked = gateQuery(query);
  if (asked === null) return;
  if (gate === null) askAgain('GET /api/gate', asked);
  else amend('GET /api/gate', asked, () => gate);
}

/** The gate's answer to a comparison; a run alone has none. */
export function gateQuery({ before, now }: ComparisonQuery): GateQuery | null {
  return before === undefined ? null : { before, now };
}

function reviewed(detail: DialogueDetail, reviews: Readonly<Record<string, VerdictReview>>): DialogueDetail {
  const side = (one: DialogueDetail['now']): DialogueDetail['now'] =>
    one === null
      ? null
      : {
          ...one,
          answers: one.answers.map((answer) => ({
            ...answer,
            verdicts: answer.verdicts.map((verdict) =>
              verdict.finding in reviews ? { ...verdict, review: reviews[verdict.finding] ?? null } : verdict,
            ),
          })),
        };
  return { ...detail, before: side(detail.before), now: side(detail.now) };
}
