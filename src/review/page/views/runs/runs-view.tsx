import { useMemo, useRef } from 'preact/hooks';
import type { RunList } from '../../../api.js';
import { facetText, turned } from '../../filter/facet.js';
import { filterRuns, gateOf, type RunFilter, runFilterFrom } from '../../filter/runs.js';
import { FacetChips } from '../../parts/facet-chips.js';
import { SearchField } from '../../parts/search-field.js';
import { useVirtualRows } from '../../parts/virtual.js';
import { Empty, Failed, Loading } from '../../parts/waiting.js';
import { askAgain, useAnswer } from '../../state/answers.js';
import { adjust, usePlace } from '../../state/navigate.js';
import { session } from '../../state/rights.js';
import { useText } from '../../state/settings.js';
import { useStore } from '../../state/store.js';
import { RunLine } from './run-line.js';
import { Trends } from './trends.js';

const NEWEST = { limit: 500 } as const;
const ROW_HEIGHT = 64;

/** All runs, newest first, with their gate's answer, scores and trends. */
export function RunsView() {
  const answered = useAnswer('GET /api/runs', NEWEST);
  if (answered.state === 'loading') return <Loading />;
  if (answered.state === 'failed')
    return <Failed message={answered.message} onRetry={() => askAgain('GET /api/runs', NEWEST)} />;
  return <Runs list={answered.value} />;
}

function Runs({ list }: { readonly list: RunList }) {
  const text = useText();
  const { params } = usePlace();
  const filter = useMemo(() => runFilterFrom(params), [params.gate, params.target, params.q]);
  const shown = useMemo(() => filterRuns(list.runs, filter), [list, filter]);
  if (list.runs.length === 0) return <Empty icon="clock" title={text.runs.none} hint={text.runs.noneHint} />;
  return (
    <section class="view filling">
      <header class="view-head">
        <h1>{text.runs.title}</h1>
        <span class="muted" role="status">
          {shown.length === list.runs.length && list.total > list.runs.length
            ? text.runs.newest(list.runs.length, list.total)
            : text.runs.runs(shown.length)}
        </span>
      </header>
      <Trends runs={shown} />
      <RunsFilter list={list} filter={filter} />
      {shown.length === 0 ? (
        <Empty icon="search" title={text.runs.noMatch} hint={text.filter.noneHint} />
      ) : (
        <RunTable list={list} shown={shown} />
      )}
    </section>
  );
}

function RunsFilter({ list, filter }: { readonly list: RunList; readonly filter: RunFilter }) {
  const text = useText();
  const { params } = usePlace();
  const gates = (['fail', 'inconclusive', 'pass', 'none'] as const)
    .map((value) => ({ value, name: text.gate[value], count: list.runs.filter((run) => gateOf(run) === value).length }))
    .filter(({ count, value }) => count > 0 || filter.gate.has(value));
  const targets = list.targets.map((value) => ({
    value,
    name: value,
    count: list.runs.filter(({ target }) => target === value).length,
  }));
  return (
    <search class="view-bar" aria-label={text.filter.search}>
      <FacetChips
        label={text.runs.gates}
        values={gates}
        facet={filter.gate}
        onTurn={(value) => adjust({ gate: facetText(turned(filter.gate, value)) })}
      />
      {targets.length > 1 && (
        <FacetChips
          label={text.runs.targets}
          values={targets}
          facet={filter.target}
          onTurn={(value) => adjust({ target: facetText(turned(filter.target, value)) })}
        />
      )}
      <SearchField value={params.q ?? ''} onSearch={(q) => adjust({ q })} />
    </search>
  );
}

function RunTable({ list, shown }: { readonly list: RunList; readonly shown: RunList['runs'] }) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { items, height } = useVirtualRows({ count: shown.length, rowHeight: ROW_HEIGHT, scroller });
  const policy = useStore(session)?.baseline;
  const baselines = useMemo(() => {
    const known = [...new Set(list.runs.flatMap((run) => run.baselines))];
    return known.sort((a, b) => Number(b === policy) - Number(a === policy));
  }, [list, policy]);
  const heads = [
    text.runs.started,
    text.runs.gate,
    text.runs.target,
    text.runs.dialogues,
    text.runs.graders,
    text.runs.duration,
  ];
  return (
    <>
      <div class="run-row run-head" aria-hidden="true">
        {heads.map((head) => (
          <span key={head}>{head}</span>
        ))}
      </div>
      <div ref={scroller} class="scroller run-table">
        <ul class="rows" aria-label={text.runs.title} style={{ height: `${height}px` }}>
          {items.map(({ index, start }) => {
            const run = shown[index];
            if (run === undefined) return null;
            return (
              <RunLine
                key={run.id}
                run={run}
                position={[index + 1, shown.length]}
                top={start}
                height={ROW_HEIGHT}
                baselines={baselines}
              />
            );
          })}
        </ul>
      </div>
    </>
  );
}
