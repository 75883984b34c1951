/** What a bot does with an utterance, before its protocol says it. */
export type Act =
  | { readonly does: 'say'; readonly messages: readonly string[]; readonly handoff: boolean }
  /** Never answers. */
  | { readonly does: 'silence' }
  /** Begins to answer, and stops. */
  | { readonly does: 'stall' }
  /** Begins to answer, and never ends. */
  | { readonly does: 'drip' }
  /** Is gone in the middle of its answer. */
  | { readonly does: 'break' }
  /** Tells by the protocol's own means that it failed. */
  | { readonly does: 'report' }
  /** Answers what the protocol does not know. */
  | { readonly does: 'rubbish' }
  /** Answers more than anyone would read. */
  | { readonly does: 'flood' };

export type FaultName = Exclude<Act['does'], 'say'>;

/** More than the cap of the conformance suite. */
export const FLOOD = 'la '.repeat(20_000);

/** A bot with a memory for each session: the same one behind the peers of all protocols. */
export interface MemoryBot {
  hear(session: string, text: string): Act;
  /** For protocols in which the server keeps nothing: all that the customer has said, the newest last. */
  hearAll(session: string, texts: readonly string[]): Act;
  /** What it heard, in order. */
  readonly heard: { readonly session: string; readonly text: string }[];
}

const FAULTS: readonly string[] = ['silence', 'stall', 'drip', 'break', 'report', 'rubbish', 'flood'];

export function createMemoryBot(): MemoryBot {
  const memory = new Map<string, string[]>();
  const heard: { session: string; text: string }[] = [];
  return {
    heard,
    hear(session, text) {
      heard.push({ session, text });
      const known = memory.get(session) ?? [];
      memory.set(session, known);
      return act(text, known);
    },
    hearAll(session, texts) {
      const known: string[] = [];
      const acts = texts.map((text) => act(text, known));
      heard.push({ session, text: texts.at(-1) ?? '' });
      return acts.at(-1) ?? { does: 'rubbish' };
    },
  };
}

function act(text: string, known: string[]): Act {
  const say = (...messages: string[]): Act => ({ does: 'say', messages, handoff: false });
  if (FAULTS.includes(text)) return { does: text as FaultName };
  if (text.startsWith('remember ')) {
    known.push(text.slice('remember '.length));
    return say('Noted.');
  }
  if (text === 'recall') return say(known.length === 0 ? 'nothing' : known.join(', '));
  if (text === 'twice') return say('First.', 'Second.');
  if (text === 'where') return say('What is your order number?');
  if (text === 'human') return { does: 'say', messages: ['I hand you over.'], handoff: true };
  return say(`You said: ${text}`);
}
