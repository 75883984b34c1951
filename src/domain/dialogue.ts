import type { Cue } from './cue.js';

/** Where something stands in a file; line and column are 1-based. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What the bot owes the customer in reply to one turn. Keys are the verbs of the suite language. */
export interface Expectations {
  readonly states?: readonly string[];
  readonly states_one_of?: readonly string[];
  readonly never?: readonly string[];
  readonly grounded?: boolean;
  readonly discloses?: 'ai';
  readonly escalates?: boolean | { readonly within: number };
  readonly acknowledges?: boolean;
  readonly refuses?: boolean;
  /** 1-based number of an earlier turn. */
  readonly same_as?: number;
  /** Milliseconds. */
  readonly answers_within?: number;
  /** What an LLM judge has to find of the reply, each a sentence. */
  readonly judge?: readonly string[];
  readonly assert?: readonly Assertion[];
}

/** One of promptfoo's assertions, as its library takes it; templates in it are promptfoo's own. */
export interface Assertion {
  readonly type: string;
  readonly [setting: string]: unknown;
}

/** One scripted customer utterance. `cue: 'none'` says that the words carry no cue, whatever detection thinks. */
export interface ScriptedTurn {
  readonly says: string;
  /** Other wordings of `says`; each is held in a trial of its own and must get the same facts. */
  readonly paraphrases: readonly string[];
  readonly cue?: Cue | 'none';
  readonly expect: Expectations;
}

/** A customer without a script: a model speaks for them. Templates are filled in. */
export interface SimulatedCustomer {
  readonly goal: string;
  readonly persona?: string;
  /** What they can tell when they are asked, each as a text (`order: A-1001`). */
  readonly knows: readonly string[];
  /** Turns of the customer after which they say nothing more. */
  readonly givesUpAfter: number;
}

/** What becomes of a phone number or an e-mail address in a reply that belongs to nobody known. */
export type ContactPolicy = 'note' | 'fail';

/** A scripted conversation: who the customer is, what they say, what the bot owes them. Templates are filled in. */
export interface Dialogue {
  readonly id: string;
  readonly title?: string;
  /** BCP 47 primary tag, such as `de`. */
  readonly language: string;
  /** Id of the signed-in customer; absent = a guest. */
  readonly as?: string;
  /** ISO day (`2026-03-03`) that relative dates are counted from. */
  readonly today?: string;
  /** Answers handed over when the bot asks for them, by name. */
  readonly answers: Readonly<Record<string, string>>;
  readonly turns: readonly ScriptedTurn[];
  /** Who speaks when there is no script: then `turns` is empty. */
  readonly customer?: SimulatedCustomer;
  /** Replies that a cue's hand-over may take, when the suite sets its own. */
  readonly cueWithin?: Readonly<Partial<Record<Cue, number>>>;
  /** Values of their own that the same customer says in other conversations of the run: canaries. */
  readonly saidElsewhere?: readonly string[];
  /** Absent = `note`. */
  readonly unknownContacts?: ContactPolicy;
  readonly place?: SourcePlace;
}
