import type { Session } from '../api.js';
import { newestComparison } from './filter/runs.js';
import { Empty, Failed, Loading } from './parts/waiting.js';
import { askAgain, useAnswer } from './state/answers.js';
import { EXPORTED } from './state/client.js';
import type { Place } from './state/place.js';
import { useText } from './state/settings.js';
import { BaselinesView } from './views/baselines/baselines-view.js';
import { ComparisonView } from './views/comparison/comparison-view.js';
import { HistoryView } from './views/history/history-view.js';
import { QueueView } from './views/queue/queue-view.js';
import { RunsView } from './views/runs/runs-view.js';

/** The view that a place names; an unknown one is the list of runs. An exported page has one comparison. */
export function View({ place: { path }, session }: { readonly place: Place; readonly session: Session }) {
  if (EXPORTED !== null) return <ComparisonView query={EXPORTED.query} />;
  const [view, first, second] = path;
  if (view === 'comparison' && first !== undefined && second !== undefined)
    return <ComparisonView key={`${first} ${second}`} query={{ before: first, now: second }} />;
  if (view === 'comparison') return <NewestComparison session={session} />;
  if (view === 'run' && first !== undefined) return <ComparisonView key={first} query={{ now: first }} />;
  if (view === 'history' && first !== undefined && second !== undefined)
    return <HistoryView key={`${first} ${second}`} suite={first} id={second} />;
  if (view === 'queue') return <QueueView />;
  if (view === 'baselines') return <BaselinesView />;
  return <RunsView />;
}

const NEWEST = { limit: 50 } as const;

function NewestComparison({ session }: { readonly session: Session }) {
  const text = useText();
  const answered = useAnswer('GET /api/runs', NEWEST);
  if (answered.state === 'loading') return <Loading />;
  if (answered.state === 'failed')
    return <Failed problem={answered} onRetry={() => askAgain('GET /api/runs', NEWEST)} />;
  const query = newestComparison(answered.value, session.baseline);
  if (query === null)
    return <Empty icon="equal" title={text.comparison.noDefault} hint={text.comparison.noDefaultHint} />;
  return <ComparisonView key={`${query.before} ${query.now}`} query={query} />;
}
