import type { Dialogue } from './dialogue.js';
import type { Turn } from './transcript.js';

/** What a simulated customer does next. `failed`: why the simulation itself went wrong, never the bot. */
export type NextWords = { readonly says: string } | { readonly ends: CustomerEnd } | { readonly failed: string };

/** Why a simulated customer says nothing more. */
export type CustomerEnd = 'goal' | 'gave up' | 'limit';

/** Speaks for the customers of dialogues that have no script. */
export interface CustomerVoice {
  /** What the dialogue's customer says after these turns. Rejects only when the signal is aborted. */
  next(dialogue: Dialogue, turns: readonly Turn[], signal: AbortSignal): Promise<NextWords>;
}
