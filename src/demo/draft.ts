import type { Dataset } from '../domain/dataset.js';
import type { DemoLanguage } from './language.js';
import type { Session } from './session.js';
import type { Order } from './shop.js';
import type { Meaning } from './understand.js';

/** What a piece of a reply is there for. */
export type PartKind =
  | 'welcome'
  | 'identity'
  | 'feeling'
  | 'order'
  | 'fact'
  | 'price'
  | 'own'
  | 'refusal'
  | 'unknown'
  | 'crisis_line'
  | 'handover'
  | 'small_talk'
  | 'closing';

/** One piece of a reply. `topic` is what it answers; an `order` part says which order it speaks of. */
export interface Part {
  readonly kind: PartKind;
  readonly text: string;
  readonly topic?: string;
  readonly order?: Order;
}

/** A reply in the making: its pieces in order, and the hand-over signal that goes with it. */
export interface Draft {
  readonly parts: readonly Part[];
  readonly handoff: HandoffSignal | null;
}

/** What the bot tells the chat system when it hands over. */
export interface HandoffSignal {
  readonly queue: string;
  readonly reason: string;
  readonly [detail: string]: string;
}

/** All that a reply is made from. `session` is as it was before this reply. */
export interface Context {
  readonly dataset: Dataset;
  readonly session: Session;
  readonly language: DemoLanguage;
  readonly meaning: Meaning;
  readonly message: string;
  /** The shop's day, ISO. */
  readonly today: string;
  /** Chooses the wording: the same key, the same words. */
  readonly key: string;
}
