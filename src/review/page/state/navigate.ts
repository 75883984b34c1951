import { type Place, parsePlace, placeHash } from './place.js';
import { createStore, useStore } from './store.js';

const place = createStore<Place>(parsePlace(location.hash));

export function usePlace(): Place {
  return useStore(place);
}

/** Follows the address bar and the back button. */
export function followAddress(): void {
  addEventListener('hashchange', () => place.set(parsePlace(location.hash)));
}

/** Goes somewhere else: one step for the back button. */
export function go(to: Place): void {
  const hash = placeHash(to);
  if (hash !== location.hash) history.pushState(null, '', hash);
  place.set(to);
}

/** Changes parameters of the place one is at (empty = take away), without a step for the back button. */
export function adjust(params: Readonly<Record<string, string>>): void {
  const { path, params: now } = place.get();
  const to = { path, params: { ...now, ...params } };
  history.replaceState(history.state, '', placeHash(to));
  place.set(to);
}

/** Changes parameters as a step: the back button takes it back. */
export function advance(params: Readonly<Record<string, string>>): void {
  const { path, params: now } = place.get();
  const to = { path, params: { ...now, ...params } };
  history.pushState({ advanced: true }, '', placeHash(to));
  place.set(to);
}

/** Takes such a step back; whoever came here otherwise stays, with other parameters. */
export function leave(params: Readonly<Record<string, string>>): void {
  if ((history.state as { advanced?: boolean } | null)?.advanced === true) history.back();
  else adjust(params);
}
