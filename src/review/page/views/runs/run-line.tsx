import type { GraderScore, RunRow } from '../../../api.js';
import { readingOf } from '../../filter/runs.js';
import { GateBadge } from '../../parts/badges.js';
import { Visible } from '../../parts/said.js';
import { placeHash } from '../../state/place.js';
import { usePrinting } from '../../state/printing.js';
import { useLanguage, useText } from '../../state/settings.js';
import { ago, duration, moment, percent } from '../../text/format.js';

interface RunLineProps {
  readonly run: RunRow;
  /** 1-based, and of how many. */
  readonly position: readonly [number, number];
  readonly top: number;
  readonly height: number;
  /** Names of baselines that there are. */
  readonly baselines: readonly string[];
}

export function RunLine({ run, position, top, height, baselines }: RunLineProps) {
  const text = useText();
  const language = useLanguage();
  const reading = readingOf(run, baselines);
  // What is read tomorrow must not say "5 minutes ago".
  const printing = usePrinting();
  return (
    <li
      class="run-row row-like"
      aria-posinset={position[0]}
      aria-setsize={position[1]}
      style={{ '--top': `${top}px`, '--height': `${height}px` }}
    >
      <span class="run-when">
        <a class="run-link" href={placeHash({ path: reading, params: {} })} title={moment(run.started_at, language)}>
          {printing ? moment(run.started_at, language) : ago(run.started_at, Date.now(), language)}
        </a>
        <code class="muted truncate">{run.id}</code>
      </span>
      <span class="run-gate">
        <GateBadge gate={run.gate?.outcome ?? null} />
        {run.baselines.map((name) => (
          <span key={name} class="badge calm">
            {text.runs.baseline(name)}
          </span>
        ))}
        {run.status !== 'finished' && <span class="badge warn">{text.status[run.status]}</span>}
      </span>
      <span class="run-target">
        <bdi class="truncate">
          <Visible text={run.target} />
        </bdi>
        <Commit run={run} />
      </span>
      <span>
        <Tally run={run} />
      </span>
      <span class="run-scores">
        {run.graders
          .toSorted((a, b) => Number(b.failed > 0) - Number(a.failed > 0))
          .map((score) => (
            <Score key={score.grader} score={score} />
          ))}
      </span>
      <span class="run-more number">
        <span>{run.duration_ms === null ? '–' : duration(run.duration_ms, language)}</span>
        <a class="over-link" href={placeHash({ path: ['run', run.id], params: {} })}>
          {text.runs.transcripts}
          <span class="unseen"> {run.id}</span>
        </a>
      </span>
    </li>
  );
}

function Commit({ run: { commit } }: { readonly run: RunRow }) {
  const text = useText();
  if (commit === null) return <span class="muted small">{text.runs.noCommit}</span>;
  return (
    <span class="muted small truncate">
      <code>{commit.sha.slice(0, 7)}</code>
      {commit.dirty && (
        <span title={text.runs.dirty}>
          *<span class="unseen"> {text.runs.dirty}</span>
        </span>
      )}
      {commit.branch !== null && (
        <>
          {' '}
          <Visible text={commit.branch} />
        </>
      )}
    </span>
  );
}

function Tally({ run: { passed, failed, ungraded, dialogues, grading } }: { readonly run: RunRow }) {
  const text = useText();
  const language = useLanguage();
  const anew = grading === null ? null : text.judgedAnew(moment(grading.graded_at, language), grading.key);
  // One of thousands is to be seen as well.
  const share = (n: number) => ({
    width: `${dialogues === 0 ? 0 : (n / dialogues) * 100}%`,
    ...(n > 0 ? { minWidth: '3px' } : {}),
  });
  return (
    <span class="tally">
      <span class="number">
        {passed}/{dialogues}
        {anew !== null && (
          <span title={anew}>
            *<span class="unseen"> {anew}</span>
          </span>
        )}
      </span>
      <span
        class="tally-bar"
        role="img"
        aria-label={text.runs.tally(passed, failed, ungraded)}
        title={text.runs.tally(passed, failed, ungraded)}
      >
        <span class="good" style={share(passed)} />
        <span class="bad" style={share(failed)} />
        <span class="warn" style={share(ungraded)} />
      </span>
    </span>
  );
}

function Score({ score: { grader, passed, failed } }: { readonly score: GraderScore }) {
  const text = useText();
  const language = useLanguage();
  const judged = passed + failed;
  if (judged === 0) return null;
  const said = percent(passed / judged, language);
  return (
    <span class={`score ${failed > 0 ? 'bad' : ''}`} title={`${text.grader[grader] ?? grader}: ${passed}/${judged}`}>
      <span class="score-name">{text.grader[grader] ?? grader}</span>
      <span class="number">{said}</span>
    </span>
  );
}
