import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { RunList } from '../../../api.js';
import { facetText, turned } from '../../filter/facet.js';
import { type RunFilter, runFilterFrom, runsQuery } from '../../filter/runs.js';
import { FacetChips } from '../../parts/facet-chips.js';
import { SearchField } from '../../parts/search-field.js';
import { useVirtualRows } from '../../parts/virtual.js';
import { Empty, Failed, Loading } from '../../parts/waiting.js';
import { askAgain } from '../../state/answers.js';
import { adjust, usePlace } from '../../state/navigate.js';
import { session } from '../../state/rights.js';
import { useText } from '../../state/settings.js';
import { useStore } from '../../state/store.js';
import { useWide } from '../../state/wide.js';
import { RunLine } from './run-line.js';
import { PAGE, type RunPages, useRunPages } from './run-pages.js';
import { Trends } from './trends.js';

/** Height of a row in CSS pixels: on a narrow screen it has three lines. */
const ROW_HEIGHTS = { wide: 76, narrow: 124 };

/** So many rows before the end of what is loaded, more is asked for. */
const NEAR_END = 20;

/** All runs, newest first, with their gate's answer, scores and trends. */
export function RunsView() {
  const { params } = usePlace();
  const filter = useMemo(() => runFilterFrom(params), [params.gate, params.target, params.q]);
  const query = useMemo(() => runsQuery(filter), [filter]);
  const pages = useRunPages(query);
  const { answered } = pages;
  if (answered.state === 'loading') return <Loading />;
  if (answered.state === 'failed')
    return <Failed problem={answered} onRetry={() => askAgain('GET /api/runs', { ...query, limit: PAGE })} />;
  return <Runs list={answered.value} pages={pages} filter={filter} />;
}

interface RunsProps {
  readonly list: RunList;
  readonly pages: RunPages;
  readonly filter: RunFilter;
}

function Runs({ list, pages, filter }: RunsProps) {
  const text = useText();
  if (list.stored === 0) return <Empty icon="clock" title={text.runs.none} hint={text.runs.noneHint} />;
  return (
    <section class="view filling">
      <header class="view-head">
        <h1>{text.runs.title}</h1>
        <span class="muted" role="status">
          {list.total === list.stored ? text.runs.runs(list.total) : text.runs.found(list.total, list.stored)}
        </span>
      </header>
      <Trends runs={pages.runs} />
      <RunsFilter list={list} filter={filter} />
      {list.total === 0 ? (
        <Empty inside icon="search" title={text.runs.noMatch} hint={text.filter.noneHint} />
      ) : (
        <RunTable list={list} pages={pages} />
      )}
    </section>
  );
}

function RunsFilter({ list, filter }: { readonly list: RunList; readonly filter: RunFilter }) {
  const text = useText();
  const { params } = usePlace();
  const gates = (['fail', 'inconclusive', 'pass', 'none'] as const)
    .map((value) => ({ value, name: text.gate[value], count: list.gates[value] ?? 0 }))
    .filter(({ count, value }) => count > 0 || filter.gate.has(value));
  const targets = Object.entries(list.targets).map(([value, count]) => ({ value, name: value, count }));
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

function RunTable({ list, pages }: Omit<RunsProps, 'filter'>) {
  const { runs: shown, more } = pages;
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = ROW_HEIGHTS[useWide() ? 'wide' : 'narrow'];
  const { items, height } = useVirtualRows({ count: shown.length, rowHeight, scroller });
  const policy = useStore(session)?.baseline;
  const baselines = useMemo(
    () => list.baselines.toSorted((a, b) => Number(b === policy) - Number(a === policy)),
    [list, policy],
  );
  const end = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (end >= shown.length - NEAR_END) more();
  }, [end, shown]);
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
        <ul class="rows" aria-label={text.runs.title} style={{ '--height': `${height}px` }}>
          {items.map(({ index, start }) => {
            const run = shown[index];
            if (run === undefined) return null;
            return (
              <RunLine
                key={run.id}
                run={run}
                position={[index + 1, list.total]}
                top={start}
                height={rowHeight}
                baselines={baselines}
              />
            );
          })}
        </ul>
      </div>
    </>
  );
}
