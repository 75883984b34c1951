import type { Reply } from '../domain/transcript.js';
import { createHearing, type HearingPaths } from './hearing.js';
import { type Arrived, type Inbox, nextWithin } from './inbox.js';
import { lateError, type Quiet } from './quiet.js';

/** What a bot says when its reply has been taken as whole. */
export interface Afterwards {
  /**
   * A reply was whole; its last message came at this moment (performance.now), its first so many milliseconds after the
   * question.
   */
  replied(at_ms: number, first_ms: number | null): void;
  /** How long an answer may take that may be owed still, where quiet ends a reply: see `owedOf`. */
  owed_ms(): number;
  /**
   * Keeps what came since, before anything else was asked: it belongs to the turn before. Where quiet ends a reply, that
   * was too early: throws TargetError `target_late`, and the target waits longer from now on.
   */
  takeLate(arrived: readonly Arrived<string>[]): void;
  /** The same at the end of a conversation, which is listened on for a while where quiet ends a reply. */
  listen(inbox: Inbox<string>, signal?: AbortSignal): Promise<void>;
  /** What was kept; taken once. */
  late(): Reply | null;
}

const NEVER = new AbortController().signal;

/**
 * A reply that came so much sooner than another may have been the rest of the one before, sent when the next question was
 * out already: each reply is then that of the question before, and the last one is still to come. How long that may take;
 * 0 where all took about as long. `firsts`: milliseconds until the first message of each reply.
 */
export function owedOf(firsts: readonly number[]): number {
  const slowest = Math.max(0, ...firsts);
  const isUneven = firsts.slice(1).some((ms) => ms < slowest / 2);
  return isUneven ? Math.ceil(slowest * 1.5) : 0;
}

/** `quiet`: what ends a reply; null = the bot tells its end. */
export function createAfterwards(paths: HearingPaths, quiet: Quiet | null): Afterwards {
  let since_ms: number | null = null;
  let kept: Reply | null = null;
  const firsts: number[] = [];
  const owed_ms = () => (quiet === null ? 0 : owedOf(firsts));
  const takeLate = (arrived: readonly Arrived<string>[]) => {
    // After a turn that failed nobody knows what belongs to what.
    const replied_ms = since_ms;
    since_ms = null;
    if (replied_ms === null) return;
    const hearing = createHearing(paths);
    let late: Arrived<string> | undefined;
    for (const one of arrived) {
      hearing.take(one.message);
      if (!hearing.isEmpty()) late ??= one;
    }
    if (late === undefined) return;
    kept = hearing.soFar();
    if (quiet === null) return;
    const gap_ms = Math.max(0, late.at_ms - replied_ms);
    quiet.wasLate(gap_ms);
    throw lateError(late.message, gap_ms);
  };
  return {
    takeLate,
    owed_ms,
    replied(at_ms, first_ms) {
      since_ms = at_ms;
      if (first_ms !== null) firsts.push(first_ms);
    },
    async listen(inbox, signal = NEVER) {
      if (since_ms === null || signal.aborted) return;
      const arrived = inbox.drain();
      const hearing = createHearing(paths);
      for (const { message } of arrived) hearing.take(message);
      const until = performance.now() + (quiet?.afterwards_ms(owed_ms()) ?? 0);
      for (
        let left_ms = until - performance.now();
        hearing.isEmpty() && left_ms > 0;
        left_ms = until - performance.now()
      ) {
        // A bot that leaves says nothing more.
        const next = await nextWithin(inbox, Math.ceil(left_ms), signal).catch(() => null);
        if (next === null) break;
        arrived.push(next);
        hearing.take(next.message);
      }
      takeLate(arrived);
      if (!signal.aborted) quiet?.wasWhole(owed_ms());
    },
    late() {
      const taken = kept;
      kept = null;
      return taken;
    },
  };
}
