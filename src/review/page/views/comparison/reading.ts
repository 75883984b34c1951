import type { ComparisonQuery, DialogueQuery } from '../../../api.js';
import type { IndexedRow } from '../../filter/rows.js';
import { stepFrom } from '../../filter/step.js';
import { useAhead } from '../../state/answers.js';
import { useKeys } from '../../state/keyboard.js';
import { adjust, advance, leave, usePlace } from '../../state/navigate.js';
import { notify } from '../../state/notice.js';
import { useText } from '../../state/settings.js';
import { useWide } from '../../state/wide.js';

/** Which dialogue is being read, and how to get to others. */
export interface Reading {
  readonly open: IndexedRow | undefined;
  show(name: string): void;
  step(direction: 1 | -1, among: 'all' | 'open'): void;
  back(): void;
}

export function dialogueQuery(query: ComparisonQuery, row: IndexedRow): DialogueQuery {
  return { ...query, suite: row.row.suite, id: row.row.id };
}

/** The open dialogue is in the URL; on a wide screen the first of the list is open until another one is. */
export function useReading(rows: readonly IndexedRow[], shown: readonly IndexedRow[], query: ComparisonQuery): Reading {
  const text = useText();
  const { params } = usePlace();
  const wide = useWide();
  const named = params.open ? rows.find(({ name }) => name === params.open) : undefined;
  const open = named ?? (wide ? shown[0] : undefined);
  const at = open === undefined ? -1 : shown.indexOf(open);
  const next = stepFrom(shown, at, 1, 'open') ?? stepFrom(shown, at, 1, 'all');
  useAhead('GET /api/dialogue', next === undefined ? null : dialogueQuery(query, next));
  // On a narrow screen a dialogue covers the list: the browser's back button leads to the list again.
  const show = (name: string) => (!wide && open === undefined ? advance({ open: name }) : adjust({ open: name }));
  const step = (direction: 1 | -1, among: 'all' | 'open') => {
    const row = stepFrom(shown, at, direction, among);
    if (row !== undefined) show(row.name);
    else if (among === 'open') notify({ text: text.judge.allDone });
  };
  const back = () => leave({ open: '' });
  useKeys({
    next: () => step(1, 'all'),
    previous: () => step(-1, 'all'),
    'next-open': () => step(1, 'open'),
    'previous-open': () => step(-1, 'open'),
    open: () => {
      const first = open ?? shown[0];
      if (first !== undefined) show(first.name);
    },
    back: () => {
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
      else back();
    },
  });
  return { open, show, step, back };
}
