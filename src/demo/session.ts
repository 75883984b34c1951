import type { Customer } from '../domain/dataset.js';
import type { Order } from './shop.js';

/** What the bot remembers of one conversation. Changed only by `answer`. */
export interface Session {
  readonly id: string;
  /** Signed in with the session's first request; absent = a guest. */
  readonly customer: Customer | undefined;
  /** Replies given so far. */
  replies: number;
  /** Topic of the last reply. */
  topic: string;
  /** How often each topic was answered. */
  readonly asked: Map<string, number>;
  /** The order that was last spoken of. */
  order: Order | undefined;
  /** The other customer who was last asked about. */
  stranger: Customer | undefined;
  /** Whether the last reply offered a colleague. */
  offered: boolean;
  /** Questions in a row that the bot did not understand. */
  misses: number;
}

/** A conversation that has just begun. */
export function newSession(id: string, customer: Customer | undefined): Session {
  return {
    id,
    customer,
    replies: 0,
    topic: '',
    asked: new Map(),
    order: undefined,
    stranger: undefined,
    offered: false,
    misses: 0,
  };
}
