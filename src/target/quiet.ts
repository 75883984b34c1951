import { TargetError } from '../domain/errors.js';

/**
 * How long a bot must have been quiet before its reply is taken as whole, where nothing else ends one. The sessions of a
 * target share it: what one of them hears too late makes all of them wait longer.
 */
export interface Quiet {
  ms(): number;
  /** How long the end of a conversation is listened on, for what comes after its last reply; 0 = not at all. */
  afterwards_ms(): number;
  /** A conversation was listened on to its end, and nothing more came. */
  wasWhole(): void;
  /** The bot went on after so many milliseconds, when its reply had been taken as whole. */
  wasLate(gap_ms: number): void;
}

/** No bot is waited for longer, however late it was. */
const LONGEST_MS = 5_000;
/** The first conversations of a run are listened on for so long, before anything is known of their bot. */
const STRANGER_MS = 2_000;

/** `ms` as it is set; 0 takes a reply's first message at its word. `times`: how much longer the end is listened on. */
export function createQuiet(ms: number, times: number): Quiet {
  let quiet_ms = ms;
  let isKnown = false;
  return {
    ms: () => quiet_ms,
    afterwards_ms: () => (ms === 0 ? 0 : Math.max(quiet_ms * times, isKnown ? 0 : STRANGER_MS)),
    wasWhole: () => {
      isKnown = true;
    },
    wasLate: (gap_ms) => {
      quiet_ms = Math.min(LONGEST_MS, Math.max(quiet_ms, Math.ceil(gap_ms * 2)));
    },
  };
}

/** Words that may belong to any question that was asked: none of the conversation's replies can be held against one. */
export function lateError(words: string, gap_ms: number): TargetError {
  const after = `${Math.round(gap_ms)} ms after its reply had been taken as whole`;
  const quoted = words.replace(/\s+/g, ' ').trim().slice(0, 120);
  return new TargetError(
    'target_late',
    `the bot said more ${after}, so which question each of its replies answers cannot be told: ${quoted}`,
  );
}
