import type { Reply } from '../src/domain/transcript.js';
import type { SessionOpening, Target } from '../src/target/port.js';

/** What was said to a scripted target, in the order in which it was said. */
export interface Said {
  readonly session: string;
  readonly customer: string | null;
  readonly text: string;
  /** 1-based within its session. */
  readonly turn: number;
}

export interface ScriptedTarget extends Target {
  readonly said: Said[];
  /** Sessions that were opened and closed. */
  readonly sessions: { opened: number; closed: number };
}

type Answer = string | Partial<Reply>;

/** A target without a network: `answer` gives the reply to each utterance, or throws what the target throws. */
export function scriptedTarget(answer: (said: Said, count: number) => Answer | Promise<Answer>): ScriptedTarget {
  const said: Said[] = [];
  const sessions = { opened: 0, closed: 0 };
  const open = async (opening: SessionOpening) => {
    sessions.opened += 1;
    let turn = 0;
    return {
      async say(text: string, signal: AbortSignal) {
        signal.throwIfAborted();
        turn += 1;
        const one = { session: opening.session, customer: opening.customer?.id ?? null, text, turn };
        said.push(one);
        const given = await answer(one, said.length);
        const reply = typeof given === 'string' ? { messages: [given] } : given;
        return { reply: { messages: [], cards: [], signals: {}, ...reply }, timing: { first_byte_ms: 1, total_ms: 1 } };
      },
      async close() {
        sessions.closed += 1;
      },
    };
  };
  return { name: 'scripted', handoffSignal: false, said, sessions, open, close: async () => {} };
}
