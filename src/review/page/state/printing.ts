import { createStore, useStore } from './store.js';

const printing = createStore(false);
addEventListener('beforeprint', () => printing.set(true));
addEventListener('afterprint', () => printing.set(false));

/** Whether the page is being printed: on paper nothing can be unfolded or scrolled. */
export function usePrinting(): boolean {
  return useStore(printing);
}
