import type { Told } from '../text/problems.js';
import { RequestError, toldBy } from './client.js';
import { createStore } from './store.js';

/** Something that a reviewer said and that could not be stored. */
export interface Unsaved {
  /** What it is about: whatever is said anew of any of these takes its place. */
  readonly about: readonly string[];
  /** For the reader: of what, and what. */
  readonly title: string;
  readonly said: string;
  readonly problem: Told;
  /** Stores it after all. Throws RequestError. */
  again(): Promise<void>;
}

/** Oldest first. */
export const unsaved = createStore<readonly Unsaved[]>([]);

/** Problems that pass: with the same words it can go well later. */
const PASSING: readonly string[] = ['unreachable', 'token', 'gone', 'locked', 'store', 'unknown'];

export function canPass(error: unknown): boolean {
  return error instanceof RequestError && PASSING.includes(error.code);
}

export function keepUnsaved(one: Unsaved): void {
  unsaved.set((now) => [...without(now, one.about), one]);
}

/** Something else was said of these since. */
export function dropUnsaved(about: readonly string[]): void {
  unsaved.set((now) => without(now, about));
}

function without(all: readonly Unsaved[], about: readonly string[]): readonly Unsaved[] {
  const left = all.filter((one) => !one.about.some((name) => about.includes(name)));
  return left.length === all.length ? all : left;
}

let storing = false;

/** Tries them all again in the order in which they were said; what fails stays, and says why. */
export async function storeUnsaved(): Promise<void> {
  if (storing) return;
  storing = true;
  for (const one of unsaved.get()) {
    // Something else was said of it meanwhile.
    if (!unsaved.get().includes(one)) continue;
    try {
      await one.again();
      unsaved.set((now) => now.filter((other) => other !== one));
    } catch (error) {
      unsaved.set((now) => now.map((other) => (other === one ? { ...one, problem: toldBy(error) } : other)));
    }
  }
  storing = false;
}

/** Whoever closes the page is asked first while something is not stored. */
export function guardUnsaved(): void {
  addEventListener('beforeunload', (event) => {
    if (unsaved.get().length > 0) event.preventDefault();
  });
}
