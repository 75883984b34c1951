import { useEffect } from 'preact/hooks';
import { type Input, type Output, requestKey } from '../../api.js';
import { ask, type Reading, toldBy } from './client.js';
import { createStore, type Store, useStore } from './store.js';

/** An answer of the server on its way. */
export type Answered<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly code: string; readonly message: string };

const LOADING = { state: 'loading' } as const;
const NOTHING: Store<Answered<never>> = createStore<Answered<never>>(LOADING);

/** Answers that are kept; the oldest of them are forgotten. */
const MOST_KEPT = 400;
interface Kept {
  readonly store: Store<Answered<unknown>>;
  /** Asks once more; without an answer, what is shown stays. */
  again(): void;
}

const kept = new Map<string, Kept>();

type Query<Name extends Reading> = Input<Name>;

function keyOf<Name extends Reading>(route: Name, query: Query<Name>): string {
  return requestKey(route, query as Readonly<Record<string, string | number | undefined>>);
}

/** Asks once and keeps the answer; later calls follow the same store. */
export function answerOf<Name extends Reading>(route: Name, query: Query<Name>): Store<Answered<Output<Name>>> {
  const key = keyOf(route, query);
  const found = kept.get(key);
  if (found !== undefined) return found.store as Store<Answered<Output<Name>>>;
  const store = createStore<Answered<Output<Name>>>(LOADING);
  const again = () => {
    ask(route, query).then((value) => store.set({ state: 'ready', value }), ignored);
  };
  kept.set(key, { store: store as Store<Answered<unknown>>, again });
  const oldest = kept.keys().next().value;
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  load(store, route, query);
  return store;
}

function load<Name extends Reading>(store: Store<Answered<Output<Name>>>, route: Name, query: Query<Name>): void {
  ask(route, query).then(
    (value) => store.set({ state: 'ready', value }),
    (error: unknown) => store.set({ state: 'failed', ...toldBy(error) }),
  );
}

/** The answer to a question, drawn as it comes; null asks nothing. */
export function useAnswer<Name extends Reading>(route: Name, query: Query<Name> | null): Answered<Output<Name>> {
  const store = query === null ? NOTHING : answerOf(route, query);
  return useStore(store as Store<Answered<Output<Name>>>);
}

/** Asks again; what is shown stays until the new answer is there. */
export function askAgain<Name extends Reading>(route: Name, query: Query<Name>): void {
  load(answerOf(route, query), route, query);
}

/** Asks again for what is kept already; what nobody asked for is not asked for now. */
export function refreshKept<Name extends Reading>(route: Name, query: Query<Name>): void {
  if (kept.has(keyOf(route, query))) askAgain(route, query);
}

/** Changes an answer that is kept already, such as by what a POST said. */
export function amend<Name extends Reading>(
  route: Name,
  query: Query<Name>,
  change: (value: Output<Name>) => Output<Name>,
): void {
  const store = kept.get(keyOf(route, query))?.store as Store<Answered<Output<Name>>> | undefined;
  store?.set((now) => (now.state === 'ready' ? { state: 'ready', value: change(now.value) } : now));
}

/** Forgets what was answered to these routes: something changed behind them. */
export function forget(...routes: readonly Reading[]): void {
  for (const key of [...kept.keys()]) if (routes.some((route) => key.startsWith(`${route} `))) kept.delete(key);
}

/** Asks ahead of time. */
export function useAhead<Name extends Reading>(route: Name, query: Query<Name> | null): void {
  const key = query === null ? null : keyOf(route, query);
  useEffect(() => {
    if (query === null) return;
    const timer = setTimeout(() => answerOf(route, query), 60);
    return () => clearTimeout(timer);
  }, [key]);
}

/** Others wrote: what is on the page is asked for anew, all else forgotten. What somebody is about to answer blindly stays. */
export function refreshAll(): void {
  for (const [key, { store, again }] of [...kept]) {
    if (key.startsWith('GET /api/blind ') || key.startsWith('GET /api/session ')) continue;
    if (store.followed()) again();
    else kept.delete(key);
  }
}

function ignored(): void {
  // The connection is watched elsewhere.
}
