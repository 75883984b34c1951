import type { AcceptancesMade, BaselineList, NewAcceptances } from './api/baselines.js';
import type { BlindAnswer, BlindQuery, BlindQueue, BlindReveal } from './api/blind.js';
import type { ComparisonList, ComparisonQuery, GateQuery, GateView } from './api/comparison.js';
import type { DialogueDetail, DialogueQuery } from './api/dialogue.js';
import type { DialogueHistory, HistoryQuery } from './api/history.js';
import type { JudgementsMade, NewJudgements } from './api/judgements.js';
import type { RunList, RunsQuery } from './api/runs.js';
import type { Session, StoreState } from './api/session.js';

export type * from './api/baselines.js';
export type * from './api/blind.js';
export type * from './api/comparison.js';
export type * from './api/dialogue.js';
export type * from './api/exported.js';
export type * from './api/history.js';
export type * from './api/judgements.js';
export type * from './api/runs.js';
export type * from './api/session.js';

/**
 * What the review page and its server say to each other: every route with its shapes. All times are ISO 8601 in UTC, all
 * durations milliseconds, all turns 1-based. The shapes lie in `api/`, and both sides take them from here, so that whoever
 * changes one is told of both.
 *
 * The page lies in `dist/review/page/` (`index.html` and its assets; relative links). `GET /?token=…` trades the token of
 * the launch for an HttpOnly cookie and redirects to `/`; the page keeps its own state in the fragment (`/#…`), which no
 * server sees and which works from a file, too. A GET carries its input in the query; a POST carries JSON, and nothing
 * else is read. What goes wrong is answered with an `ApiProblem` and a status from 400.
 *
 * An exported page (`report --html`) holds an `Exported` as JSON in `<script type="application/json" id="testkunde-data">`
 * and has no server: it looks its answers up there by `requestKey`, and can write nothing.
 */
export interface Api {
  'GET /api/session': Route<Nothing, Session>;
  'GET /api/state': Route<Nothing, StoreState>;
  'GET /api/runs': Route<RunsQuery, RunList>;
  'GET /api/comparison': Route<ComparisonQuery, ComparisonList>;
  'GET /api/dialogue': Route<DialogueQuery, DialogueDetail>;
  'GET /api/history': Route<HistoryQuery, DialogueHistory>;
  'GET /api/gate': Route<GateQuery, GateView>;
  'GET /api/baselines': Route<Nothing, BaselineList>;
  'GET /api/blind': Route<BlindQuery, BlindQueue>;
  'POST /api/judgements': Route<NewJudgements, JudgementsMade>;
  'POST /api/acceptances': Route<NewAcceptances, AcceptancesMade>;
  'POST /api/blind': Route<BlindAnswer, BlindReveal>;
}

export type RouteName = keyof Api;
export type Input<Name extends RouteName> = Api[Name]['input'];
export type Output<Name extends RouteName> = Api[Name]['output'];

interface Route<In, Out> {
  readonly input: In;
  readonly output: Out;
}

/** A route without input. */
export type Nothing = Readonly<Record<string, never>>;

/** Why a request was not answered. `error` is a stable code (`token`, `host`, `origin`, `input`, `not_found`, `too_large`, `second_name`, `gone`, `locked`, `store`). */
export interface ApiProblem {
  readonly error: string;
  /** A sentence for the reader, in English. */
  readonly message: string;
}

/** Under which key an exported page holds the answer to a GET: the path and the query, sorted; what is undefined is left out. */
export function requestKey(
  route: RouteName,
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return `${route} ${JSON.stringify(given.map(([name, value]) => [name, String(value)]).sort())}`;
}
