/** What comes at different times is handed on in the order in which it was begun. */
export interface InOrder<Value> {
  push(coming: Promise<Value>): void;
  /** Waits until no more than so many are not handed on; rejects with what failed, when all before it are. */
  atMost(count: number): Promise<void>;
  /** Nothing more is handed on. */
  stop(): void;
}

interface Entry<Value> {
  there: { readonly value: Value } | { readonly error: unknown } | null;
}

/** Hands each on as soon as it and all before it are there. What fails, or `hand` throws, ends it. */
export function inOrder<Value>(hand: (value: Value) => void): InOrder<Value> {
  const entries: Entry<Value>[] = [];
  let failure: { readonly error: unknown } | null = null;
  let isStopped = false;
  let wake = () => {};
  const handOn = () => {
    for (let there = entries[0]?.there; there != null && failure === null && !isStopped; there = entries[0]?.there) {
      entries.shift();
      if ('error' in there) failure = there;
      else
        try {
          hand(there.value);
        } catch (error) {
          failure = { error };
        }
    }
    wake();
  };
  return {
    push(coming) {
      const entry: Entry<Value> = { there: null };
      entries.push(entry);
      coming.then(
        (value) => {
          entry.there = { value };
          handOn();
        },
        (error: unknown) => {
          entry.there = { error };
          handOn();
        },
      );
    },
    async atMost(count) {
      while (failure === null && entries.length > count)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (failure !== null) throw failure.error;
    },
    stop() {
      isStopped = true;
    },
  };
}
