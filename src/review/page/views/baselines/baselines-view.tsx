import type { Acceptance, BaselineList } from '../../../api.js';
import { Visible } from '../../parts/said.js';
import { Empty, Failed, Loading } from '../../parts/waiting.js';
import { askAgain, useAnswer } from '../../state/answers.js';
import { placeHash } from '../../state/place.js';
import { useLanguage, useText } from '../../state/settings.js';
import { moment } from '../../text/format.js';

/** The register: what counts as the measure, who accepted it and why. It only grows. */
export function BaselinesView() {
  const text = useText();
  const answered = useAnswer('GET /api/baselines', {});
  if (answered.state === 'loading') return <Loading />;
  if (answered.state === 'failed')
    return <Failed problem={answered} onRetry={() => askAgain('GET /api/baselines', {})} />;
  const { baselines } = answered.value;
  if (baselines.length === 0) return <Empty icon="flag" title={text.baselines.none} hint={text.baselines.noneHint} />;
  return (
    <section class="view page-like">
      <h1>{text.baselines.title}</h1>
      {baselines.map((baseline) => (
        <BaselineCard key={baseline.name} baseline={baseline} />
      ))}
    </section>
  );
}

function BaselineCard({ baseline }: { readonly baseline: BaselineList['baselines'][number] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <article class="card">
      <h2 class="card-title">
        <Visible text={baseline.name} />
      </h2>
      <div class="card-body">
        <p>
          <Visible text={baseline.reason} />
        </p>
        <p class="muted">
          <Visible text={text.baselines.setBy(baseline.by, moment(baseline.set_at, language))} />
        </p>
        <p class="muted">
          {text.baselines.runs}:{' '}
          {baseline.runs.map((run) => (
            <a key={run} class="mono" href={placeHash({ path: ['run', run], params: {} })}>
              {run}
            </a>
          ))}
        </p>
        <h3>{text.baselines.acceptances}</h3>
        {baseline.acceptances.length === 0 && <p class="muted">{text.baselines.noAcceptances}</p>}
        <ul class="acceptances">
          {baseline.acceptances.map((acceptance) => (
            <AcceptanceLine
              key={`${acceptance.at} ${acceptance.suite}/${acceptance.dialogue}`}
              acceptance={acceptance}
            />
          ))}
        </ul>
      </div>
    </article>
  );
}

function AcceptanceLine({ acceptance }: { readonly acceptance: Acceptance }) {
  const text = useText();
  const language = useLanguage();
  const { action, suite, dialogue, by, second, reason, at, hard } = acceptance;
  return (
    <li>
      <span class={`badge ${action === 'accept' ? 'good' : 'warn'}`}>{text.baselines[action]}</span>
      <a href={placeHash({ path: ['history', suite, dialogue], params: {} })}>
        <Visible text={`${suite}/${dialogue}`} />
      </a>
      {hard && <span class="badge bad">{text.baselines.hard}</span>}
      <span>
        <Visible text={reason} />
      </span>
      <span class="muted">
        <Visible text={second === null ? by : text.baselines.and(by, second)} />, {moment(at, language)}
      </span>
    </li>
  );
}
