import { createStore } from './store.js';

/** A short message at the foot of the page, read out by screen readers; gone after a while. */
export interface Notice {
  readonly text: string;
  /** What a button beside it does. */
  readonly undo?: () => void;
}

export const notice = createStore<Notice | null>(null);

const LASTS_MS = 8000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function notify(next: Notice): void {
  clearTimeout(timer);
  notice.set(next);
  timer = setTimeout(() => notice.set(null), LASTS_MS);
}
