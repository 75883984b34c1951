import type { Session } from '../../api.js';
import { createStore, useStore } from './store.js';

/** What the server said of itself. */
export const session = createStore<Session | null>(null);

/** Whether anything can be judged here. */
export function useCanJudge(): boolean {
  return useStore(session)?.read_only === false;
}
