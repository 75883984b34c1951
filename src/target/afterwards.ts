import type { Reply } from '../domain/transcript.js';
import { createHearing, type HearingPaths } from './hearing.js';
import { type Arrived, type Inbox, nextWithin } from './inbox.js';
import { lateError, type Quiet } from './quiet.js';

/** What a bot says when its reply has been taken as whole. */
export interface Afterwards {
  /** A reply was whole; its last message came at this moment (performance.now). */
  replied(at_ms: number): void;
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

/** `quiet`: what ends a reply; null = the bot tells its end. */
export function createAfterwards(paths: HearingPaths, quiet: Quiet | null): Afterwards {
  let since_ms: number | null = null;
  let kept: Reply | null = null;
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
    replied: (at_ms) => {
      since_ms = at_ms;
    },
    async listen(inbox, signal = NEVER) {
      if (since_ms === null || signal.aborted) return;
      const arrived = inbox.drain();
      const hearing = createHearing(paths);
      for (const { message } of arrived) hearing.take(message);
      const until = performance.now() + (quiet?.afterwards_ms() ?? 0);
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
      if (!signal.aborted) quiet?.wasWhole();
    },
    late() {
      const taken = kept;
      kept = null;
      return taken;
    },
  };
}
