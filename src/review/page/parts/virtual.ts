import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { usePrinting } from '../state/printing.js';

interface VirtualOptions {
  readonly count: number;
  /** Height of a row in CSS pixels. */
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

interface Rows {
  readonly items: readonly VirtualItem[];
  /** Height of all rows. */
  readonly height: number;
  /** Height of what is in sight. */
  readonly sight: number;
  scrollTo(index: number): void;
}

/** Which rows of a long list are in sight; all of them while it is printed. */
export function useVirtualRows({ count, rowHeight, scroller }: VirtualOptions): Rows {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const printing = usePrinting();
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: printing ? count : 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    initialRect: { width: 0, height: 900 },
    onChange: () => draw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer.measure(), [rowHeight]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    sight: virtualizer.scrollRect?.height ?? 0,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
