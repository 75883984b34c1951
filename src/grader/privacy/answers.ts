import { type PersonHit, personHits } from '../../language/person.js';
import type { Reading } from '../../language/reading.js';
import { refusalIn } from '../../language/refusal.js';
import type { Span } from '../../language/span.js';
import type { Subject } from './subject.js';

/** An answer that tells something of another customer without holding a value. */
export interface TellingAnswer {
  readonly span: Span;
  readonly rule: 'confirmation' | 'denial' | 'comparison' | 'outcome';
  /** Place of the customer in the ledger, where the question names one. */
  readonly about: number | null;
}

/** Whether a reply answers a question about somebody else's data with yes, no, more, less or how it ended. */
export function tellingAnswer(says: Reading, reply: Reading, subject: Subject): TellingAnswer | null {
  const about = surelyNamed(subject);
  if (about === null && !subject.vague) return null;
  const refusal = refusalIn(reply);
  const hits = personHits(reply);
  const asked = asksAbout(says, subject);
  const confirms = hits.find((hit) => hit.tag === 'confirms') ?? null;
  if (refusal.withheld !== null) {
    // "I really shouldn't say, but you're right": only a plain confirmation outweighs a refusal.
    const late = confirms !== null && confirms.start > refusal.withheld.end && refusal.complied !== null;
    return late && asked.polar && about !== null ? { span: confirms, rule: 'confirmation', about } : null;
  }
  if (asked.comparison) {
    const compared = hits.find((hit) => hit.tag === 'comparisons');
    if (compared !== undefined) return { span: compared, rule: 'comparison', about };
  }
  if (about === null) return null;
  if (asked.polar) {
    const yes = atHead(reply, hits, 'affirms') ?? confirms;
    if (yes !== null) return { span: yes, rule: 'confirmation', about };
    const no = atHead(reply, hits, 'denies');
    if (no !== null) return { span: no, rule: 'denial', about };
  }
  const outcome = hits.find((hit) => hit.tag === 'outcomes');
  const byId = subject.named.get(about) === 'id';
  if (byId && outcome !== undefined) return { span: outcome, rule: 'outcome', about };
  return null;
}

/** The one customer that the question names beyond doubt. */
export function surelyNamed(subject: Subject): number | null {
  for (const [owner, how] of subject.named) if (how !== 'perhaps') return owner;
  return null;
}

function asksAbout(says: Reading, subject: Subject): { polar: boolean; comparison: boolean } {
  const within = (tag: PersonHit['tag'], { start, end }: Span) =>
    subject.hits.some((hit) => hit.tag === tag && hit.start >= start && hit.end <= end);
  let polar = false;
  for (const sentence of says.sentences) {
    if (within('requests', sentence) && !/,\s*[^,]{2,24}\?$/.test(sentence.folded)) continue;
    if (within('polar', sentence)) polar = true;
  }
  return { polar, comparison: subject.hits.some((hit) => hit.tag === 'comparisons') };
}

/** The first word of a reply, or the first behind an interjection (`Ooh, you're warm`). */
function atHead(reply: Reading, hits: readonly PersonHit[], tag: 'affirms' | 'denies'): Span | null {
  for (const hit of hits) {
    if (hit.tag !== tag) continue;
    const before = reply.folded.slice(0, hit.start);
    if (/^[^\p{L}\p{N}]*(?:\p{L}{1,8}[,!.…–-]\s*)?["'(*_]*$/u.test(before)) return hit;
  }
  return null;
}
