import { randomBytes } from 'node:crypto';
import type { Transcript } from '../domain/transcript.js';

/** A text with all that steers a reader (controls, invisible and bidirectional characters) as JSON escapes. */
const STEERING = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

/** JSON on one line in which nothing is invisible; parsing it gives the value back. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(STEERING, (character) =>
    [...Array(character.length).keys()].map((at) => `\\u${hex(character.charCodeAt(at))}`).join(''),
  );
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}

/** What was said up to a turn (1-based), as an untrusted reader may be given it. */
export function conversationData({ turns }: Transcript, upTo: number): object[] {
  return turns.slice(0, upTo).map(({ says, reply }, index) => ({
    turn: index + 1,
    customer: says,
    bot: reply === null ? null : reply.messages,
    ...(reply === null || reply.cards.length === 0 ? {} : { cards: reply.cards }),
    ...(reply === null || Object.keys(reply.signals).length === 0 ? {} : { signals: reply.signals }),
  }));
}

/**
 * The data between two lines that carry the same random mark. JSON has no line breaks and the mark is drawn when the data
 * is there already, so nothing in it can look like the end.
 */
export function dataBlock(data: unknown, mark = randomBytes(12).toString('hex')): string {
  return `<<<DATA ${mark}\n${visibleJson(data)}\nDATA ${mark}>>>`;
}
