import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { gradersOf, type IndexedRow } from '../../filter/rows.js';
import { CHANGE_LOOKS, OUTCOME_LOOKS } from '../../parts/badges.js';
import { Icon } from '../../parts/icon.js';
import { Visible } from '../../parts/said.js';
import { useVirtualRows } from '../../parts/virtual.js';
import { adjust } from '../../state/navigate.js';
import { useText } from '../../state/settings.js';
import type { Messages } from '../../text/en.js';

const ROW_HEIGHT = 52;

interface ChangeListProps {
  readonly shown: readonly IndexedRow[];
  /** Number of rows without filters. */
  readonly all: number;
  readonly open: string | null;
  /** What can be done with all of them. */
  readonly children?: ComponentChildren;
  onOpen(name: string): void;
}

export function ChangeList({ shown, all, open, onOpen, children }: ChangeListProps) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { items, height, sight, scrollTo } = useVirtualRows({ count: shown.length, rowHeight: ROW_HEIGHT, scroller });
  const at = shown.findIndex(({ name }) => name === open);
  useEffect(() => {
    if (at >= 0) scrollTo(at);
  }, [at, sight]);
  return (
    <div class="list-pane">
      {shown.length === 0 && <NoneShown />}
      <div
        ref={scroller}
        class="scroller"
        role="listbox"
        tabIndex={0}
        aria-label={text.comparison.list}
        aria-activedescendant={at < 0 ? undefined : `row-${at}`}
        hidden={shown.length === 0}
        onKeyDown={(event) => {
          const to = indexFor(event.key, at, shown.length);
          const row = to === null ? undefined : shown[to];
          if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onOpen(row.name);
        }}
      >
        <div class="rows" role="presentation" style={{ '--height': `${height}px` }}>
          {items.map(({ index, start }) => {
            const one = shown[index];
            if (one === undefined) return null;
            return (
              <Row
                key={one.name}
                one={one}
                index={index}
                size={shown.length}
                top={start}
                open={index === at}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      </div>
      <div class="list-foot">
        <span role="status">{text.filter.shown(shown.length, all)}</span>
        {children}
      </div>
    </div>
  );
}

/** Where the keys of a list box lead from a row; null = they are none. */
function indexFor(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

interface RowProps {
  readonly one: IndexedRow;
  readonly index: number;
  readonly size: number;
  readonly top: number;
  readonly open: boolean;
  onOpen(name: string): void;
}

function Row({ one, index, size, top, open, onOpen }: RowProps) {
  const text = useText();
  const { row, name } = one;
  const look = row.change === null ? OUTCOME_LOOKS[row.outcome] : CHANGE_LOOKS[row.change];
  const done = row.accepted === true || (row.judged ?? 0) > 0;
  return (
    // Keys are handled by the list as a whole; the row is only clicked.
    // biome-ignore lint/a11y/useKeyWithClickEvents: j, k and Enter do it for the listbox
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus, and names its active row
    <div
      id={`row-${index}`}
      class="row"
      role="option"
      aria-selected={open}
      aria-posinset={index + 1}
      aria-setsize={size}
      data-name={name}
      data-done={done}
      style={{ '--top': `${top}px`, '--height': `${ROW_HEIGHT}px` }}
      onClick={() => onOpen(name)}
    >
      <span
        class={`tone ${look.tone}`}
        title={row.change === null ? text.outcome[row.outcome] : text.change[row.change]}
      >
        <Icon name={look.icon} />
        <span class="unseen">{row.change === null ? text.outcome[row.outcome] : text.change[row.change]}</span>
      </span>
      <span class="row-main">
        <span class="row-line">
          <bdi class="row-title truncate">
            <Visible text={row.title ?? row.id} />
          </bdi>
          <span class="row-rates">{rates(one)}</span>
        </span>
        <span class="row-line row-under">
          <span class="truncate">
            <Visible text={name} />
          </span>
          <span class={`row-note truncate ${row.hard === true && !done ? 'hard' : ''}`}>{rowNote(one, text)}</span>
        </span>
      </span>
    </div>
  );
}

function rates({ row: { before, now } }: IndexedRow): string {
  const said = (rate: readonly [number, number] | undefined) => (rate === undefined ? '–' : `${rate[0]}/${rate[1]}`);
  return before === undefined && now === undefined
    ? ''
    : before === undefined
      ? said(now)
      : `${said(before)} → ${said(now)}`;
}

/** The one thing that is best known of a row beside its name: that somebody dealt with it, or which grader fails. */
function rowNote({ row }: IndexedRow, text: Messages): string {
  if (row.accepted === true) return text.quality.accepted;
  if (row.awaits_second === true) return '1 / 2';
  if ((row.overturned ?? 0) > 0) return text.review.overturned;
  if ((row.judged ?? 0) > 0) return text.quality.judged;
  const graders = gradersOf(row).map((grader) => text.grader[grader] ?? grader);
  if (graders.length > 0) return graders.length > 2 ? `${graders[0]} +${graders.length - 1}` : graders.join(', ');
  return row.change === 'unchanged' && row.wording_moved === true ? text.quality.wording : '';
}

function NoneShown() {
  const text = useText();
  return (
    <div class="empty">
      <strong>{text.filter.none}</strong>
      <span>{text.filter.noneHint}</span>
      <button type="button" class="button" onClick={() => adjust({ kind: '', grader: '', is: '', q: '' })}>
        {text.filter.clear}
      </button>
    </div>
  );
}
