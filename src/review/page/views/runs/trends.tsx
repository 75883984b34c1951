import type { RunRow } from '../../../api.js';
import { GRADER_ORDER } from '../../filter/rows.js';
import { trendOf } from '../../filter/runs.js';
import { Sparkline } from '../../parts/sparkline.js';
import { useLanguage, useText } from '../../state/settings.js';
import { percent } from '../../text/format.js';

/** Beyond this many runs a small line says nothing. */
const MOST_RUNS = 40;

/** One small line per grader over the runs that are shown. */
export function Trends({ runs }: { readonly runs: readonly RunRow[] }) {
  const text = useText();
  const language = useLanguage();
  const recent = runs.slice(0, MOST_RUNS);
  const trends = GRADER_ORDER.map((grader) => ({ grader, values: trendOf(recent, grader) })).filter(({ values }) =>
    values.some((value) => value !== null),
  );
  if (trends.length === 0) return null;
  return (
    <ul class="trends" aria-label={text.runs.trends}>
      {trends.map(({ grader, values }) => {
        const name = text.grader[grader] ?? grader;
        const last = values.findLast((value) => value !== null) ?? 0;
        return (
          <li key={grader} class="trend">
            <span class="trend-name">{name}</span>
            <span class="number">{percent(last, language)}</span>
            <Sparkline
              values={values}
              label={text.runs.trend(name, percent(last, language), recent.length)}
              width={96}
              height={24}
            />
          </li>
        );
      })}
    </ul>
  );
}
