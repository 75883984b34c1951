import { refreshAll } from './answers.js';
import { ask, EXPORTED, RequestError } from './client.js';
import { createStore } from './store.js';
import { storeUnsaved } from './unsaved.js';

const EVERY_MS = 10_000;

/** Why the server cannot be asked any more: its problem's code; null = it answers. */
export const lost = createStore<{ readonly code: string; readonly message: string } | null>(null);

/** Looks now and then, and whenever the reader comes back, whether others judged, accepted or held something meanwhile. */
export function followOthers(): void {
  if (EXPORTED !== null) return;
  let known: string | undefined;
  const look = async () => {
    if (document.hidden) return;
    try {
      const { state } = await ask('GET /api/state', {});
      lost.set(null);
      storeUnsaved();
      if (known !== undefined && known !== state) refreshAll();
      known = state;
    } catch (error) {
      if (error instanceof RequestError) lost.set({ code: error.code, message: error.message });
    }
  };
  setInterval(look, EVERY_MS);
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  look();
}
