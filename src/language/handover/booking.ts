import type { TagHit } from '../phrase/word-tags.js';
import type { Reading } from '../reading.js';
import { handoverText } from './text.js';

/** Whom or what a customer wants who wants to talk. */
const TALK: readonly string[] = ['person', 'team', 'name', 'talk', 'callback', 'machine'];

/**
 * "When can I have an appointment?", "I need a massage": whoever has a slot is the service that was asked for, and no
 * hand-over.
 */
export function wantsService(said: Reading | undefined): boolean {
  if (said === undefined) return false;
  const { hits } = handoverText(said).tagged;
  const services = hits.filter(({ tag }) => tag === 'service');
  // "An appointment with the dentist": the person is the service.
  const served = (hit: TagHit) => services.some(({ from, to }) => from <= hit.from && hit.to <= to);
  return services.length > 0 && !hits.some((hit) => TALK.includes(hit.tag) && !served(hit));
}
