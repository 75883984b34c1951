import type { Change, GraderMove } from '../domain/comparison.js';
import type { Cue } from '../domain/cue.js';
import type { Expectations, SourcePlace } from '../domain/dialogue.js';
import type { GateOutcome, GateReason, RateChange, Suspect } from '../domain/gate.js';
import type { Commit, RunStatus } from '../domain/run.js';
import type { TrialStatus, Variant } from '../domain/trial.js';
import type { GraderName, Outcome } from '../domain/verdict.js';

/**
 * What the review page and its server say to each other: every route with its shapes. All times are ISO 8601 in UTC, all
 * durations milliseconds, all turns 1-based. One file, longer than others: whoever changes a shape sees both sides of it.
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

/** Why a request was not answered. `error` is a stable code (`token`, `host`, `origin`, `input`, `not_found`, `too_large`, `store`). */
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

/* ---- State ---- */

/** What is stored now, as a short text: it is another one once a run began or ended, or anybody judged or accepted something. */
export interface StoreState {
  readonly state: string;
}

/* ---- Session ---- */

export interface Session {
  /** Of Testkunde. */
  readonly version: string;
  /** `--by`; null = the page asks once and keeps the answer. */
  readonly reviewer: string | null;
  /** `--language`; null = the browser's. */
  readonly language: 'de' | 'en' | null;
  /** File name of the database. */
  readonly database: string;
  /** Name of the baseline that the gate policy compares with. */
  readonly baseline: string;
  /** Graders of which one failure blocks by the policy; single verdicts can be hard as well. */
  readonly hard_graders: readonly GraderName[];
  /** Everything can be read and nothing written: an exported page. */
  readonly read_only: boolean;
}

/* ---- Runs ---- */

export interface RunsQuery {
  /** Parts of an id, target, branch, commit, status or baseline, one a line; all have to be there; any case. */
  readonly search?: string;
  /** Likewise; none may be there. */
  readonly without?: string;
  /** Targets, one a line: only these; none of those. */
  readonly target?: string;
  readonly not_target?: string;
  readonly branch?: string;
  /** The gate's answers (`none` = never asked), one a line: only these; none of those. */
  readonly gate?: string;
  readonly not_gate?: string;
  /** Default 50, at most 500. */
  readonly limit?: number;
  /** Runs of the list that are left out at its beginning: for the next page. */
  readonly offset?: number;
}

export interface RunList {
  /** Newest first. Trend lines are drawn over these. */
  readonly runs: readonly RunRow[];
  /** Runs that the filter lets through, those beyond the limit included. */
  readonly total: number;
  /** Runs that are stored at all. */
  readonly stored: number;
  /** How many runs each choice of a filter would show, by what the other filters let through. */
  readonly gates: Readonly<Record<string, number>>;
  readonly targets: Readonly<Record<string, number>>;
  readonly branches: readonly string[];
  /** Names of all baselines. */
  readonly baselines: readonly string[];
}

export interface RunRow {
  readonly id: string;
  readonly target: string;
  readonly status: RunStatus;
  readonly started_at: string;
  readonly duration_ms: number | null;
  readonly commit: Commit | null;
  readonly trials: number;
  /** Dialogues, after judgements: a failure that was overturned is none. */
  readonly dialogues: number;
  readonly passed: number;
  readonly failed: number;
  readonly ungraded: number;
  readonly graders: readonly GraderScore[];
  /** The newest answer of the gate; null = it was never asked. */
  readonly gate: { readonly outcome: GateOutcome; readonly baseline: string; readonly decided_at: string } | null;
  /** Baselines that the run belongs to as they stand today. */
  readonly baselines: readonly string[];
  /** The run before it of the same target: what it is best compared with where there is no baseline. */
  readonly previous: string | null;
}

/** Verdicts of one grader, counted as they were given. */
export interface GraderScore {
  readonly grader: GraderName;
  readonly passed: number;
  readonly failed: number;
  readonly ungraded: number;
}

/* ---- Comparison ---- */

export interface ComparisonQuery {
  /** Name of a baseline, or a run (its id, the beginning of one, `latest`); absent = the run alone. */
  readonly before?: string;
  /** A run. */
  readonly now: string;
}

/** The list comes at once; the gate's answer over many dialogues takes longer and is asked for by itself (`GET /api/gate`). */
export interface ComparisonList {
  /** Null = the run alone: every row then has `change: null`. */
  readonly before: ComparisonSide | null;
  readonly now: ComparisonSide;
  /** The run that held the suspects again. */
  readonly confirmation: string | null;
  /** Worst first: hard failures, then by `CHANGES`, then by name. Up to 10,000 and more: small. */
  readonly rows: readonly ComparisonRow[];
  readonly counts: Readonly<Record<Change, number>>;
  /** Runs that were judged anew by today's graders first, and what the graders alone moved in the baseline. */
  readonly regraded: readonly string[];
  readonly grader_moved: readonly GraderMove[];
}

export interface ComparisonSide {
  /** Name of the baseline; null = a run that is asked for by itself. */
  readonly baseline: string | null;
  /** A baseline can have several; oldest first. */
  readonly runs: readonly RunRow[];
}

/** One dialogue in the list. Fields that most rows would not have are left out where they are empty. */
export interface ComparisonRow {
  readonly suite: string;
  readonly id: string;
  readonly title?: string;
  /** Null = the run alone. */
  readonly change: Change | null;
  /** Of the candidate, after judgements; of the baseline where it was removed. */
  readonly outcome: Outcome;
  /** Trials that passed, of those that were judged: before, now (with fresh trials). */
  readonly before?: readonly [passed: number, trials: number];
  readonly now?: readonly [passed: number, trials: number];
  /** Graders that fail (after judgements) in any trial. */
  readonly failing_before?: readonly GraderName[];
  readonly failing_now?: readonly GraderName[];
  /** A failure that blocks by itself. */
  readonly hard?: true;
  readonly wording_moved?: true;
  readonly quarantined?: true;
  /** Failing verdicts of the candidate that are overturned. */
  readonly overturned?: number;
  /** Failing verdicts of the candidate that have any judgement. */
  readonly judged?: number;
  /** An overturned hard failure that still gates, for it has no second name yet. */
  readonly awaits_second?: true;
  /** The change was accepted: the baseline's side is the accepted run's. */
  readonly accepted?: true;
}

/** May it ship? As `gate --format json` says it, by the judgements and acceptances there are now. */
export interface GateView {
  readonly outcome: GateOutcome;
  readonly reasons: readonly GateReason[];
  readonly pass_rate: RateChange;
  readonly graders: readonly (RateChange & {
    readonly grader: GraderName;
    readonly outcome: GateOutcome;
    readonly hard_failures: number;
  })[];
  readonly suspects: readonly Suspect[];
  /** What the answer would be without any judgement; the same where there is none. */
  readonly without_judgements: GateOutcome;
  /** Failing verdicts of the candidate that do not gate because a person overturned them. */
  readonly overturned: number;
  /** Dialogues whose change was accepted into the baseline since it was set. */
  readonly accepted: number;
}

export interface GateQuery {
  readonly before: string;
  readonly now: string;
}

/* ---- One dialogue of a comparison ---- */

export interface DialogueQuery {
  readonly before?: string;
  readonly now: string;
  readonly suite: string;
  readonly id: string;
}

export interface DialogueDetail {
  /** As in the list. */
  readonly row: ComparisonRow;
  readonly language: string;
  /** Customer who is signed in; null = a guest. */
  readonly as: string | null;
  readonly place: SourcePlace | null;
  /** Null = the run alone, or the dialogue is new. */
  readonly before: DialogueSide | null;
  /** Null = the dialogue was removed. */
  readonly now: DialogueSide | null;
  /** Turn by turn, as far as either side goes. */
  readonly turns: readonly TurnPair[];
  /** The answers that tell the difference best, as indexes into both sides' `answers`; `TurnPair.diff` is of these two. */
  readonly pair: { readonly before: number | null; readonly now: number | null };
  /** The acceptance that made the baseline's side what it is; null = none. */
  readonly acceptance: Acceptance | null;
}

export interface DialogueSide {
  /** Runs that these trials are from, the confirmation included. */
  readonly runs: readonly string[];
  readonly content_hash: string;
  readonly outcome: Outcome;
  readonly passed: number;
  /** Trials that were judged. */
  readonly trials: number;
  readonly ungraded: number;
  /** What the customer was to say and what the bot owed. */
  readonly script: readonly ScriptTurn[];
  /** All trials, those with the same words and the same verdicts together; failing ones first, then by number of trials. */
  readonly answers: readonly Answer[];
}

export interface ScriptTurn {
  readonly says: string;
  /** Declared by the suite; `none` = the words carry no cue. */
  readonly cue: Cue | 'none' | null;
  readonly expect: Expectations;
}

/** Trials that went the same way: same wording of the customer, same replies, same outcomes of all verdicts. */
export interface Answer {
  readonly trials: readonly TrialRef[];
  readonly variant: Variant;
  readonly status: TrialStatus;
  /** After judgements. */
  readonly outcome: Outcome;
  readonly turns: readonly AnswerTurn[];
  /** Of the first of its trials; those of the whole dialogue have `turn: null`. */
  readonly verdicts: readonly ShownVerdict[];
}

export interface TrialRef {
  readonly run: string;
  readonly number: number;
}

export interface AnswerTurn {
  readonly says: string;
  /** What the customer told within the turn when the bot asked for it, in order. */
  readonly told: readonly string[];
  /** Messages joined by line breaks; null = no reply. It is foreign text: never markup. */
  readonly reply: string | null;
  readonly cards: readonly unknown[];
  /** Empty = none. `handoff` is the hand-over signal. */
  readonly signals: Readonly<Record<string, unknown>>;
  readonly error: { readonly code: string; readonly message: string; readonly next: string | null } | null;
  /** Of the whole reply, over the answer's trials; null = none was timed. */
  readonly latency: { readonly median: number; readonly max: number; readonly first_byte: number | null } | null;
  readonly cues: readonly { readonly cue: Cue; readonly source: 'declared' | 'detected'; readonly quote: string }[];
}

export interface ShownVerdict {
  readonly grader: GraderName;
  readonly turn: number | null;
  readonly outcome: Outcome;
  /** 0 to 1; null when ungraded. */
  readonly score: number | null;
  /** A failure that blocks by itself, by the verdict or by the policy. */
  readonly hard: boolean;
  readonly reason: string;
  readonly evidence: readonly ShownEvidence[];
  /** Content hash of the grader. */
  readonly version: string;
  /** What this verdict found: judgements belong to it, here and in other runs. */
  readonly finding: string;
  readonly review: VerdictReview | null;
}

export interface ShownEvidence {
  readonly turn: number;
  readonly quote: string;
  readonly rule: string;
  /** Where the quote stands in that turn's reply, in UTF-16 units; null = not in its words (a signal, a card). */
  readonly at: { readonly start: number; readonly end: number } | null;
}

export interface TurnPair {
  readonly turn: number;
  readonly wording: 'same' | 'moved';
  readonly verdict: 'same' | 'worse' | 'better';
  /** Replies of `pair` word by word; null = one of them has no reply here, or there is only one side. */
  readonly diff: readonly DiffPart[] | null;
}

export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/* ---- Judgements ---- */

export type Decision = 'confirm' | 'overturn' | 'unsure';

/** What people said of a finding; the newest word counts. */
export interface VerdictReview {
  /**
   * `overturned`: does not gate. `awaits_second`: a hard failure that one person overturned; it gates until another one
   * does so, too.
   */
  readonly state: 'confirmed' | 'overturned' | 'awaits_second' | 'unsure';
  /** Oldest first. */
  readonly judgements: readonly Judgement[];
}

export interface Judgement {
  readonly decision: Decision;
  readonly reason: string | null;
  readonly by: string;
  /** Who agreed at once; null = nobody. */
  readonly second: string | null;
  readonly at: string;
  /** The run in which it was seen. */
  readonly run: string;
}

/** Kept until the dialogue's text changes, for the same finding in whatever run. */
export interface NewJudgements {
  readonly by: string;
  /** The second name that an overturned hard failure needs; another person than `by`. */
  readonly second?: string;
  readonly decision: Decision;
  /** `overturn` needs one. */
  readonly reason?: string;
  readonly verdicts: readonly VerdictRef[];
  /** The comparison that is looked at: its changed rows and the gate's answer come back. */
  readonly seen?: ComparisonQuery;
}

/** A verdict of a stored run: `run`, `number`, `variant` of any trial of its answer. */
export interface VerdictRef {
  readonly run: string;
  readonly suite: string;
  readonly dialogue: string;
  readonly number: number;
  readonly variant: Variant;
  readonly grader: GraderName;
  readonly turn: number | null;
  readonly finding: string;
}

export interface JudgementsMade {
  /** By finding. */
  readonly reviews: Readonly<Record<string, VerdictReview>>;
  /** Rows of `seen` that these judgements touch. */
  readonly rows: readonly ComparisonRow[];
  readonly counts: Readonly<Record<Change, number>> | null;
  /** Of `seen`; null = none was named, or a run alone. */
  readonly gate: GateView | null;
}

/* ---- Baselines ---- */

export interface BaselineList {
  readonly baselines: readonly {
    readonly name: string;
    readonly runs: readonly string[];
    readonly by: string;
    readonly reason: string;
    readonly set_at: string;
    /** Single dialogues that were accepted since it was set, newest first; withdrawn ones too. */
    readonly acceptances: readonly Acceptance[];
  }[];
}

/** One entry of the register; entries are only added. */
export interface Acceptance {
  readonly baseline: string;
  readonly suite: string;
  readonly dialogue: string;
  /** `withdraw` takes an acceptance back: the baseline's own side counts again. */
  readonly action: 'accept' | 'withdraw';
  /** The run whose trials are the measure from now on. */
  readonly run: string;
  /** What it was when it was accepted. */
  readonly change: Change;
  readonly by: string;
  readonly second: string | null;
  readonly reason: string;
  readonly at: string;
  /** Hard failures were accepted with it. */
  readonly hard: boolean;
}

export interface NewAcceptances {
  readonly baseline: string;
  readonly run: string;
  readonly action: 'accept' | 'withdraw';
  readonly dialogues: readonly { readonly suite: string; readonly id: string }[];
  readonly by: string;
  readonly reason: string;
  /** Another person than `by`: needed where a dialogue has a hard failure (status 409 `second_name` without). */
  readonly second?: string;
}

export interface AcceptancesMade {
  readonly acceptances: readonly Acceptance[];
  readonly rows: readonly ComparisonRow[];
  readonly counts: Readonly<Record<Change, number>>;
  readonly gate: GateView;
}

/* ---- One dialogue over all runs ---- */

export interface HistoryQuery {
  readonly suite: string;
  readonly id: string;
  /** Newest runs; default 100, at most 1,000. */
  readonly limit?: number;
}

export interface DialogueHistory {
  readonly suite: string;
  readonly id: string;
  readonly title: string | null;
  /** Oldest first. */
  readonly runs: readonly HistoryPoint[];
  /** Where it turned. */
  readonly flips: readonly {
    readonly from: string;
    readonly to: string;
    readonly was: Outcome;
    readonly is: Outcome;
    /** The dialogue's own text changed between the two. */
    readonly edited: boolean;
  }[];
  /** Over the trials of the present text; `low` and `high` are an exact 95 % interval. */
  readonly pass_rate: {
    readonly passed: number;
    readonly trials: number;
    readonly low: number;
    readonly high: number;
  };
  /** Distinct replies to each turn of the present text, in its own wording and in each paraphrase, most frequent first, at most 20 each. */
  readonly replies: readonly {
    readonly turn: number;
    readonly says: string;
    /** The customer said the turn in other words. */
    readonly paraphrase: boolean;
    readonly replies: readonly {
      readonly text: string;
      readonly trials: number;
      readonly failed: number;
      /** Oldest and newest run that said so. */
      readonly first: string;
      readonly last: string;
    }[];
  }[];
}

export interface HistoryPoint {
  readonly run: string;
  readonly target: string;
  readonly started_at: string;
  readonly commit: Commit | null;
  readonly content_hash: string;
  /** After judgements. */
  readonly outcome: Outcome;
  readonly passed: number;
  readonly trials: number;
  readonly ungraded: number;
  readonly failing: readonly GraderName[];
  readonly overturned: number;
}

/* ---- Blind queue ---- */

export interface BlindQuery {
  readonly grader?: GraderName;
  /** Default 20, at most 100. */
  readonly limit?: number;
  /** Verdicts that this person has judged already are left out. */
  readonly by?: string;
}

/** Verdicts near the edge without the grader's opinion: scores near one half, and those on which trials disagree. */
export interface BlindQueue {
  readonly items: readonly BlindItem[];
  /** Verdicts that could still be asked for. */
  readonly left: number;
}

export interface BlindItem {
  readonly verdict: Omit<VerdictRef, 'finding'>;
  readonly title: string | null;
  readonly language: string;
  readonly as: string | null;
  readonly script: readonly ScriptTurn[];
  readonly turns: readonly Pick<AnswerTurn, 'says' | 'reply' | 'cards' | 'signals'>[];
}

/** A label for `calibrate`. It does not gate: whoever wants that overturns the verdict with open eyes. */
export interface BlindAnswer {
  readonly verdict: Omit<VerdictRef, 'finding'>;
  readonly outcome: 'pass' | 'fail' | 'unsure';
  readonly reason?: string;
  readonly by: string;
}

export interface BlindReveal {
  readonly verdict: ShownVerdict;
  /** Null = unsure. */
  readonly agrees: boolean | null;
}

/* ---- Export ---- */

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
