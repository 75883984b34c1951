import type { GateReason } from '../../../../domain/gate.js';
import type { GraderName } from '../../../../domain/verdict.js';
import type { ComparisonList, ComparisonSide, GateView, RegradedRun } from '../../../api.js';
import { type IndexedRow, isOpen } from '../../filter/rows.js';
import { GateBadge } from '../../parts/badges.js';
import { Icon } from '../../parts/icon.js';
import { Visible } from '../../parts/said.js';
import type { Answered } from '../../state/answers.js';
import { useLanguage, useText } from '../../state/settings.js';
import { moment, percent, points } from '../../text/format.js';

interface SummaryProps {
  readonly list: ComparisonList;
  readonly rows: readonly IndexedRow[];
  /** Comes after the list; of a run alone it never does. */
  readonly gate: Answered<GateView>;
}

/** May it ship, what was compared, and how far the reader got. */
export function Summary({ list, rows, gate: answered }: SummaryProps) {
  const text = useText();
  const { before, now } = list;
  const gate = answered.state === 'ready' ? answered.value : null;
  return (
    <>
      <header class="summary">
        <div>
          <div class="summary-title">
            {before !== null && (
              <span aria-live="polite">
                {gate === null ? (
                  answered.state === 'loading' && <span class="badge">{text.loading}</span>
                ) : (
                  <GateBadge gate={gate.outcome} />
                )}
              </span>
            )}
            <h1>
              {before === null ? (
                sideName(now)
              ) : (
                <>
                  {sideName(before)} <span class="muted">→</span> {sideName(now)}
                </>
              )}
            </h1>
          </div>
          <p class="summary-runs">
            {before === null && <span>{text.comparison.alone}</span>}
            {before !== null && <SideLine label={text.comparison.baseline} side={before} />}
            <SideLine label={before === null ? text.comparison.run : text.comparison.candidate} side={now} />
            {list.regraded.map((run) => (
              <JudgedAnew key={run.run} of={run} alone={before === null} />
            ))}
          </p>
        </div>
        <dl class="summary-figures">
          {gate !== null && <PassRate gate={gate} />}
          <Triaged rows={rows} label={before === null ? text.comparison.failuresSeen : text.comparison.triaged} />
        </dl>
      </header>
      {gate !== null && <Reasons list={list} gate={gate} />}
      {answered.state === 'failed' && before !== null && (
        <p class="problem" role="alert" lang="en">
          <Visible text={answered.message} />
        </p>
      )}
    </>
  );
}

function sideName({ baseline, runs }: ComparisonSide): string {
  return baseline ?? runs[0]?.id ?? '';
}

function SideLine({ label, side }: { readonly label: string; readonly side: ComparisonSide }) {
  const language = useLanguage();
  const run = side.runs.at(-1);
  if (run === undefined) return null;
  const commit = run.commit === null ? '' : ` · ${run.commit.sha.slice(0, 7)}`;
  return (
    <span>
      {label}: <Visible text={run.target} /> · {moment(run.started_at, language)}
      {commit !== '' && <code>{commit}</code>}
      {side.baseline !== null && ` · ${side.runs.map(({ id }) => id).join(' + ')}`}
    </span>
  );
}

/** Graders that are told with their versions beside the run; of more, who wants them unfolds them. */
const TOLD = 2;

/** That a run counts as it was judged later, and which graders are others since. */
function JudgedAnew({ of, alone }: { readonly of: RegradedRun; readonly alone: boolean }) {
  const text = useText();
  const language = useLanguage();
  const { run, key, graded_at, version, changed } = of;
  const versions = changed.map(({ grader, before, now }) => {
    const name = text.grader[grader as GraderName] ?? grader;
    return `${name} ${before.join(' + ')} → ${now}`;
  });
  const head = (
    <>
      {!alone && <code>{run} </code>}
      {`${text.judgedAnew(moment(graded_at, language), key)}: `}
    </>
  );
  if (versions.length > TOLD)
    return (
      <details title={`Testkunde ${version}`}>
        <summary>
          {head}
          {text.comparison.changedGraders(versions.length)}
        </summary>
        {versions.join(', ')}
      </details>
    );
  return (
    <span title={`Testkunde ${version}`}>
      {head}
      {versions.length === 0 ? text.comparison.sameGraders : versions.join(', ')}
    </span>
  );
}

function PassRate({ gate }: { readonly gate: GateView }) {
  const text = useText();
  const language = useLanguage();
  const { baseline, candidate, change } = gate.pass_rate;
  const share = ({ passed, trials }: { passed: number; trials: number }) =>
    trials === 0 ? '–' : percent(passed / trials, language);
  return (
    <div class="figure">
      <dt>{text.comparison.passRate}</dt>
      <dd>
        {share(baseline)} → {share(candidate)}{' '}
        {change !== null && change !== 0 && (
          <span class={`delta ${change < 0 ? 'bad' : ''}`}>{points(change, language)}</span>
        )}
      </dd>
    </div>
  );
}

function Triaged({ rows, label }: { readonly rows: readonly IndexedRow[]; readonly label: string }) {
  const text = useText();
  const todo = rows.filter(({ row }) => isOpen(row)).length;
  const done = rows.filter(({ row }) => row.accepted === true || (row.judged ?? 0) > 0).length;
  const all = todo + done;
  if (all === 0) return null;
  return (
    <div class="figure" data-open-count={todo}>
      <dt>{label}</dt>
      <dd>
        {text.comparison.triagedOf(done, all)}
        <span class="bar" aria-hidden="true">
          <span style={{ width: `${(done / all) * 100}%` }} />
        </span>
      </dd>
    </div>
  );
}

function Reasons({ list, gate }: { readonly list: ComparisonList; readonly gate: GateView }) {
  const text = useText();
  const { confirmation, regraded, grader_moved } = list;
  const judged =
    gate.without_judgements !== gate.outcome || gate.overturned > 0 || gate.accepted > 0
      ? [
          gate.overturned > 0 ? text.comparison.overturned(gate.overturned) : '',
          gate.accepted > 0 ? text.comparison.accepted(gate.accepted) : '',
          gate.without_judgements === gate.outcome
            ? ''
            : text.comparison.withoutJudgements(text.gate[gate.without_judgements]),
        ].filter(Boolean)
      : [];
  // What it is about is told before anything is unfolded.
  const first = gate.reasons.find(({ kind }) => kind === gate.outcome);
  return (
    <details class="reasons">
      <summary>
        {text.comparison.why}
        {first !== undefined && (
          <span class={`lead truncate ${first.kind === 'fail' ? 'bad' : 'warn'}`}>
            <Visible text={text.gateReason(first)} />
          </span>
        )}
        {gate.reasons.length > 0 && <span class="count">{gate.reasons.length}</span>}
        {judged.length > 0 && <span class="badge calm">{judged.join(' · ')}</span>}
      </summary>
      <ul>
        {gate.reasons.map((reason) => (
          <Reason key={reason.code + reason.message} reason={reason} />
        ))}
        {confirmation !== null && <li>{text.comparison.confirmation(confirmation)}</li>}
        {regraded.length > 0 && <li>{text.comparison.regraded(grader_moved.length)}</li>}
      </ul>
      <GraderRates gate={gate} />
    </details>
  );
}

/** Dialogues named below a reason; the rest is counted. */
const NAMED = 5;

/** One reason in the reader's language, with the dialogues that it is about. */
function Reason({ reason }: { readonly reason: GateReason }) {
  const text = useText();
  const { kind, dialogues } = reason;
  const said = text.gateReason(reason);
  const untold = dialogues.filter((name) => !said.includes(name));
  const more = untold.length - NAMED;
  return (
    <li>
      <span class={`tone ${kind === 'fail' ? 'bad' : kind === 'inconclusive' ? 'warn' : ''}`}>
        <Icon name={kind === 'fail' ? 'cross' : kind === 'inconclusive' ? 'question' : 'minus'} />
      </span>
      <span>
        <Visible text={said} />
        {untold.length > 0 && (
          <span class="muted">
            {': '}
            <Visible text={untold.slice(0, NAMED).join(', ')} />
            {more > 0 && `, … +${more}`}
          </span>
        )}
      </span>
    </li>
  );
}

function GraderRates({ gate }: { readonly gate: GateView }) {
  const text = useText();
  const language = useLanguage();
  return (
    <dl class="grader-rates">
      {gate.graders.map(({ grader, baseline, candidate, outcome, change }) => (
        <div key={grader} class="figure">
          <dt>{text.grader[grader] ?? grader}</dt>
          <dd class={outcome === 'fail' ? 'bad' : ''}>
            {baseline.passed}/{baseline.trials} → {candidate.passed}/{candidate.trials}
            {change !== null && change !== 0 && <span class="delta"> {points(change, language)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
