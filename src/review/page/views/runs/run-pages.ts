import { useEffect, useRef, useState } from 'preact/hooks';
import { type RunList, type RunRow, type RunsQuery, requestKey } from '../../../api.js';
import { type Answered, useAnswer } from '../../state/answers.js';
import { ask } from '../../state/client.js';
import { sayProblem } from '../comparison/judging.js';

/** Runs that are asked for at once. */
export const PAGE = 100;

export interface RunPages {
  readonly answered: Answered<RunList>;
  /** All that were loaded so far, newest first. */
  readonly runs: readonly RunRow[];
  /** Asks for the next page, unless it is on its way or there is none. */
  more(): void;
}

/** A list of runs that is loaded as far as somebody reads it. While another filter is asked for, the last list stays. */
export function useRunPages(query: RunsQuery): RunPages {
  const key = requestKey('GET /api/runs', query as Readonly<Record<string, string | number | undefined>>);
  const now = useAnswer('GET /api/runs', { ...query, limit: PAGE });
  const last = useRef<Answered<RunList>>(now);
  if (now.state !== 'loading') last.current = now;
  const answered = last.current;
  const [later, add] = useState<{ readonly key: string; readonly runs: readonly RunRow[] }>({ key, runs: [] });
  const asked = useRef('');
  useEffect(() => {
    asked.current = '';
  }, [now]);
  const first = answered.state === 'ready' ? answered.value.runs : [];
  const runs = now.state === 'ready' && later.key === key ? joined(first, later.runs) : first;
  const more = () => {
    const page = `${key} ${runs.length}`;
    if (now.state !== 'ready' || runs.length >= now.value.total || asked.current === page) return;
    asked.current = page;
    ask('GET /api/runs', { ...query, limit: PAGE, offset: runs.length }).then((next) => {
      add((before) => ({ key, runs: [...(before.key === key ? before.runs : []), ...next.runs] }));
    }, sayProblem);
  };
  return { answered, runs, more };
}

/** A run that was held meanwhile moves the pages by one: none is shown twice. */
function joined(first: readonly RunRow[], later: readonly RunRow[]): RunRow[] {
  return [...new Map([...first, ...later].map((run) => [run.id, run])).values()];
}
