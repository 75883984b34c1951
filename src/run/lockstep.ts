/** Conversations that say their turns together: nobody says the next one before all have an answer to the last. */
export interface Lockstep {
  /** Resolves when every conversation that is still open has come to its next turn. */
  turn(): Promise<void>;
  /** A conversation is over; the others go on without it. */
  leave(): void;
}

export function createLockstep(conversations: number): Lockstep {
  let open = conversations;
  let waiting: (() => void)[] = [];
  const goOn = () => {
    if (waiting.length < open) return;
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve();
  };
  return {
    turn: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        goOn();
      }),
    leave() {
      open -= 1;
      goOn();
    },
  };
}
