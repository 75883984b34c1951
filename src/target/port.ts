import type { Customer } from '../domain/dataset.js';
import type { Reply, Timing } from '../domain/transcript.js';

/** What a target may know of the conversation that it opens. */
export interface SessionOpening {
  /** Fresh for every conversation. */
  readonly session: string;
  /** The signed-in customer; absent = a guest. */
  readonly customer?: Customer;
  readonly language: string;
  /** Hears what is sent, as it goes out: for whoever tries a target out. May hold secrets. */
  readonly sent?: (request: unknown) => void;
}

/** One reply with the time it took. */
export interface Answer {
  readonly reply: Reply;
  readonly timing: Timing;
}

/** One conversation with the bot. Turns are said one after the other. */
export interface Session {
  /** Say one utterance and take the whole reply. Throws TargetError; rejects with the signal's reason when aborted. */
  say(text: string, signal: AbortSignal): Promise<Answer>;
  /**
   * What the bot said after its last reply but before the words that were said last: it belongs to the turn before them, and
   * after `close` to the last turn. Asked for after each `say` and `close`, be it that they failed; taken once.
   */
  late?(): Reply | null;
  /** Throws TargetError `target_late` when the bot goes on after its last reply; not listened for once aborted. */
  close(signal?: AbortSignal): Promise<void>;
}

/** The bot under test: a protocol with its settings. */
export interface Target {
  readonly name: string;
  /** Whether the target can signal a hand-over; a hand-over claimed in words then needs the signal. */
  readonly handoffSignal: boolean;
  open(opening: SessionOpening): Promise<Session>;
  close(): Promise<void>;
}
