import { useEffect, useReducer } from 'preact/hooks';

/** A value that views follow. */
export interface Store<T> {
  get(): T;
  set(next: T | ((now: T) => T)): void;
  /** Returns how to stop. */
  follow(listener: () => void): () => void;
  /** Whether anything on the page follows it. */
  followed(): boolean;
}

export function createStore<T>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      const after = typeof next === 'function' ? (next as (now: T) => T)(value) : next;
      if (Object.is(after, value)) return;
      value = after;
      for (const listener of [...listeners]) listener();
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    followed: () => listeners.size > 0,
  };
}

/** The store's value; the component is drawn again whenever it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const drawn = store.get();
  useEffect(() => {
    // It may have changed between being drawn and being followed.
    if (!Object.is(drawn, store.get())) draw(undefined);
    return store.follow(() => draw(undefined));
  }, [store]);
  return drawn;
}
