import { TargetError } from '../domain/errors.js';

/**
 * How long a bot must have been quiet before its reply is taken as whole, where nothing else ends one. The sessions of a
 * target share it: what one of them hears too late makes all of them wait longer.
 */
export interface Quiet {
  ms(): number;
  /**
   * How long the end of a conversation is listened on, for what comes after its last reply; 0 = not at all. `owed_ms`: how
   * long an answer may take that may be owed still; 0 = none is.
   */
  afterwards_ms(owed_ms?: number): number;
  /** How long an answer that may be owed is waited for. */
  owed_ms(owed_ms: number): number;
  /** A conversation was listened on to its end, and nothing more came, nor an answer that may have been owed. */
  wasWhole(owed_ms?: number): void;
  /** The bot went on after so many milliseconds, when its reply had been taken as whole. */
  wasLate(gap_ms: number): void;
}

/** No bot is waited for longer, however late it was. */
const LONGEST_MS = 5_000;
/** The first conversations of a run are listened on for so long, before anything is known of their bot. */
const STRANGER_MS = 2_000;

/** So often an answer that may have been owed did not come before no bot of this run is waited for any more. */
const DOUBTED = 5;

/** `ms` as it is set; 0 takes a reply's first message at its word. `times`: how much longer the end is listened on. */
export function createQuiet(ms: number, times: number): Quiet {
  let quiet_ms = ms;
  let isKnown = false;
  let doubted = 0;
  const waitFor = (owed_ms: number) => (ms === 0 || doubted >= DOUBTED ? 0 : Math.min(LONGEST_MS, owed_ms));
  return {
    ms: () => quiet_ms,
    afterwards_ms(owed_ms = 0) {
      if (ms === 0) return 0;
      return Math.max(quiet_ms * times, isKnown ? 0 : STRANGER_MS, waitFor(owed_ms));
    },
    owed_ms: waitFor,
    wasWhole(owed_ms = 0) {
      isKnown = true;
      if (owed_ms > 0) doubted += 1;
    },
    wasLate(gap_ms) {
      doubted = 0;
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
