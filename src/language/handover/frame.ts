import type { TagHit } from '../phrase/word-tags.js';
import type { HandoverKind } from './text.js';
import type { Actor, HandoverView } from './view.js';

/** A frame looks at one hit of its tag and says whether a hand-over hangs on it. */
export type Frame = (view: HandoverView, hit: TagHit) => Found | undefined;

export interface Found {
  readonly kind: HandoverKind;
  /** Words that show it, beside the hit itself. */
  readonly with?: TagHit | undefined;
}

export const HUMANS = ['person', 'name', 'team'] as const;
const ACTING: readonly string[] = [...HUMANS, 'pronoun'];
export const NAMED = ['person', 'name'] as const;

export const isHuman = (actor: Actor) => actor === 'human' || actor === 'team';

/** A human, taken from where the language puts whom a verb is about: behind it, or anywhere in its clause. */
export function partner(view: HandoverView, hit: TagHit, words: number): TagHit | undefined {
  const after = view.after(hit, words, ...HUMANS, 'machine', 'field');
  if (view.text.order === 'subject-first') return after;
  const { clause } = view.word(hit.from);
  const own = view.window(hit.from - 30, hit.to + 30).filter((other) => view.word(other.from).clause === clause);
  const human = own.find((other) => (HUMANS as readonly string[]).includes(other.tag));
  return human ?? own.find((other) => other.tag === 'machine' || other.tag === 'field') ?? after;
}

export const humanHit = (hit: TagHit | undefined) =>
  hit !== undefined && (HUMANS as readonly string[]).includes(hit.tag) ? hit : undefined;

/** The person before the hit in its sentence (German: also behind it), to show who acts. */
export function nearestHuman(view: HandoverView, hit: TagHit): TagHit | undefined {
  const { sentence } = view.word(hit.from);
  const last = view.text.order === 'verb-second' ? hit.to + 12 : hit.from - 1;
  return view
    .window(hit.from - 18, last)
    .findLast((other) => ACTING.includes(other.tag) && view.word(other.from).sentence === sentence);
}

/** Whether the hit's clause names the matter by more than a pronoun. */
export function namesMatter(view: HandoverView, hit: TagHit): boolean {
  const { clause } = view.word(hit.to - 1);
  const vague = new Set(view.of('vague').map((other) => other.from));
  return view.of('matter').some((other) => view.word(other.from).clause === clause && !vague.has(other.from));
}
