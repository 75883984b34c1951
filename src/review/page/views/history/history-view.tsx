import type { DialogueHistory, HistoryPoint } from '../../../api.js';
import { OUTCOME_LOOKS, OutcomeBadge } from '../../parts/badges.js';
import { Icon } from '../../parts/icon.js';
import { Visible } from '../../parts/said.js';
import { Failed, Loading } from '../../parts/waiting.js';
import { askAgain, useAnswer } from '../../state/answers.js';
import { useKeys } from '../../state/keyboard.js';
import { placeHash } from '../../state/place.js';
import { useLanguage, useText } from '../../state/settings.js';
import { moment, percent } from '../../text/format.js';
import { HistoryReplies } from './history-replies.js';

/** One dialogue over all runs: when it turned, how often it passes, what the bot said. */
export function HistoryView({ suite, id }: { readonly suite: string; readonly id: string }) {
  const answered = useAnswer('GET /api/history', { suite, id });
  useKeys({ back: () => history.back() });
  if (answered.state === 'loading') return <Loading />;
  if (answered.state === 'failed')
    return <Failed problem={answered} onRetry={() => askAgain('GET /api/history', { suite, id })} />;
  return <History of={answered.value} />;
}

function History({ of }: { readonly of: DialogueHistory }) {
  const text = useText();
  return (
    <article class="view page-like">
      <header class="view-head">
        <div>
          <p class="muted small">{text.history.title}</p>
          <h1>
            <bdi>
              <Visible text={of.title ?? of.id} />
            </bdi>
          </h1>
          <code class="muted small">
            <Visible text={`${of.suite}/${of.id}`} />
          </code>
        </div>
        <span class="spacer" />
        <PassRate of={of} />
      </header>
      <section class="card" aria-labelledby="history-runs">
        <h2 id="history-runs" class="card-title">
          {text.history.runs}
        </h2>
        <Strip of={of} />
        <p class="strip-note muted small">{text.history.strip}</p>
        <Points points={of.runs} suite={of.suite} id={of.id} />
      </section>
      <section class="card" aria-labelledby="history-flips">
        <h2 id="history-flips" class="card-title">
          {text.history.flips}
        </h2>
        <Flips of={of} />
      </section>
      <HistoryReplies of={of} />
    </article>
  );
}

function PassRate({ of: { pass_rate: rate } }: { readonly of: DialogueHistory }) {
  const text = useText();
  const language = useLanguage();
  return (
    <dl class="figure">
      <dt>{text.history.passRate}</dt>
      <dd>
        {rate.trials === 0 ? '–' : `${percent(rate.passed / rate.trials, language)} (${rate.passed}/${rate.trials})`}
      </dd>
      {rate.trials > 0 && (
        <dd class="muted small">{text.history.interval(percent(rate.low, language), percent(rate.high, language))}</dd>
      )}
    </dl>
  );
}

/** A run is a small field; its height is the share of trials that passed. */
function Strip({ of: { runs, suite, id } }: { readonly of: DialogueHistory }) {
  const text = useText();
  const language = useLanguage();
  return (
    <ol class="strip" aria-label={text.history.strip}>
      {runs.map((point) => {
        const look = OUTCOME_LOOKS[point.outcome];
        const said = `${moment(point.started_at, language)}: ${text.outcome[point.outcome]}, ${point.passed}/${point.trials}`;
        return (
          <li key={point.run}>
            <a
              class={`strip-run ${look.tone}`}
              href={placeHash({ path: ['run', point.run], params: { open: `${suite}/${id}` } })}
              title={said}
              aria-label={said}
            >
              <Icon name={look.icon} />
            </a>
          </li>
        );
      })}
    </ol>
  );
}

function Points({
  points,
  suite,
  id,
}: {
  readonly points: readonly HistoryPoint[];
  readonly suite: string;
  readonly id: string;
}) {
  const text = useText();
  const language = useLanguage();
  return (
    <div class="table-scroller">
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{text.history.run}</th>
            <th scope="col">{text.runs.target}</th>
            <th scope="col">{text.history.result}</th>
            <th scope="col">{text.history.passes}</th>
            <th scope="col">{text.history.failing}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point) => (
            <tr key={point.run}>
              <td>
                <a href={placeHash({ path: ['run', point.run], params: { open: `${suite}/${id}` } })}>
                  {moment(point.started_at, language)}
                </a>{' '}
                <code class="muted small">{point.run}</code>
                {point.commit !== null && <code class="muted small"> {point.commit.sha.slice(0, 7)}</code>}
                {point.grading !== null && (
                  <p class="muted small">
                    {text.judgedAnew(moment(point.grading.graded_at, language), point.grading.key)}
                  </p>
                )}
              </td>
              <td>
                <Visible text={point.target} />
              </td>
              <td>
                <OutcomeBadge outcome={point.outcome} />{' '}
                {point.overturned > 0 && <span class="badge calm">{text.review.overturned}</span>}
              </td>
              <td class="number">
                {point.passed}/{point.trials}
              </td>
              <td>{point.failing.map((grader) => text.grader[grader] ?? grader).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Flips({ of: { flips, runs } }: { readonly of: DialogueHistory }) {
  const text = useText();
  const language = useLanguage();
  const when = new Map(runs.map(({ run, started_at }) => [run, started_at]));
  if (flips.length === 0) return <p class="card-body muted">{text.history.noFlips}</p>;
  return (
    <ul class="card-body flips">
      {flips.map(({ from, to, was, is, edited }) => (
        <li key={`${from} ${to}`}>
          <span class={`tone ${OUTCOME_LOOKS[is].tone}`}>
            <Icon name={OUTCOME_LOOKS[is].icon} />
          </span>
          <span>{text.history.flip(text.outcome[was], text.outcome[is])}</span>
          <span class="muted">{moment(when.get(to) ?? to, language)}</span>
          <a href={placeHash({ path: ['comparison', from, to], params: {} })}>{text.runs.compare}</a>
          {edited && <span class="badge calm">{text.history.edited}</span>}
        </li>
      ))}
    </ul>
  );
}
