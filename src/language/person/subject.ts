import type { FigureKind } from '../figures/figure.js';
import { perLanguage } from '../language.js';
import { phraseIndex } from '../phrase/phrase-index.js';
import { wordsOf } from '../phrase/words.js';
import { perTemplate, type Reading } from '../reading.js';
import type { Span } from '../span.js';
import type { SubjectLexicon } from './subject-lexicon.js';

/** Families that part figures of some kinds only; others part all. */
const FAMILY_KINDS: Readonly<Record<string, readonly FigureKind[]>> = {
  journey: ['time', 'date'],
  order: ['time', 'date'],
  hours: ['time'],
  rank: ['time'],
  occasion: ['date'],
  days: ['time', 'money'],
  energy: ['money'],
  payback: ['money', 'percent'],
  claim: ['money', 'percent'],
  share: ['money', 'percent'],
  usage: ['money', 'quantity', 'number', 'duration'],
  speed: ['quantity'],
  payer: ['money'],
  term: ['date', 'time'],
  extent: ['money', 'quantity', 'number', 'duration'],
  charge: ['money'],
  period: ['money'],
};

/** Families that part facts of words alone, too: `paper in the blue bin` is not said by `paper goes in the brown one`. */
const WORD_FAMILIES: ReadonlySet<string> = new Set(['colour', 'class', 'direction', 'person']);

/** Phrase lists that stand alone. */
export type SubjectCue = Exclude<keyof SubjectLexicon, 'families' | 'asked'> | 'value';

interface Tag {
  readonly cue?: SubjectCue;
  readonly family?: string;
  readonly role?: string;
  readonly kinds?: readonly string[];
}

interface Hit extends Span {
  readonly tag: Tag;
}

const indexOf = perLanguage((language) => {
  const { families, asked, ...lists } = language.subject;
  return phraseIndex<Tag>([
    ...Object.entries(families).flatMap(([family, roles]) =>
      Object.entries(roles).map(([role, phrases]) => ({ tag: { family, role }, phrases })),
    ),
    ...Object.entries(lists).map(([cue, phrases]) => ({ tag: { cue: cue as SubjectCue }, phrases })),
    ...Object.entries(asked).map(([kinds, phrases]) => ({
      tag: { cue: 'value' as const, kinds: kinds.split('_') },
      phrases,
    })),
  ]);
});

const hitsOf = perTemplate((reading): readonly Hit[] => indexOf(reading.language).find(wordsOf(reading)));

/** The places of a list's phrases in a stretch of the text, in order. */
export function subjectCues(reading: Reading, cue: SubjectCue, area?: Span): readonly Span[] {
  return hitsOf(reading).filter(
    (hit) => hit.tag.cue === cue && (area === undefined || (area.start <= hit.start && hit.end <= area.end)),
  );
}

/** Lists that rules alone look at: the models were trained without them. */
const UNTAUGHT: ReadonlySet<SubjectCue> = new Set([
  'otherOnes',
  'thisOnes',
  'others',
  'addressed',
  'yours',
  'theirs',
  'asker',
  'requested',
  'granted',
  'formerOnes',
  'undecided',
]);

/** All that a stretch of the text has of the lists and families, by name. */
export function subjectTags(reading: Reading, area: Span): string[] {
  const tags = new Set<string>();
  for (const { tag, start, end } of hitsOf(reading)) {
    if (start < area.start || end > area.end) continue;
    if (tag.cue !== undefined && UNTAUGHT.has(tag.cue)) continue;
    if (tag.cue !== undefined) tags.add(tag.cue);
    else tags.add(`${tag.family} ${tag.role}`);
  }
  return [...tags];
}

export function names(reading: Reading, cue: SubjectCue, area?: Span): boolean {
  return subjectCues(reading, cue, area).length > 0;
}

/** Whether a question asks for a figure of this kind: `when …`, `how much …`. */
export function asksFor(question: Reading, kind: FigureKind): boolean {
  return hitsOf(question).some(
    (hit) => hit.tag.kinds?.includes(kind) === true || hit.tag.kinds?.includes('any') === true,
  );
}

/** Whether a question asks for a figure of this kind by a word that asks for it: `when`, but not `which`. */
export function asksOutright(question: Reading, kind: FigureKind): boolean {
  return hitsOf(question).some((hit) => hit.tag.kinds?.includes(kind) === true);
}

/** The roles that a text names, by family. */
function rolesIn(readings: readonly Reading[], area?: Span): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const reading of readings)
    for (const { tag, start, end } of hitsOf(reading)) {
      if (tag.family === undefined || (area !== undefined && (start < area.start || end > area.end))) continue;
      const set = roles.get(tag.family) ?? new Set<string>();
      set.add(tag.role as string);
      roles.set(tag.family, set);
    }
  return roles;
}

/**
 * Whether a clause says its figure in another role than the question asks about: the question has exactly one role of
 * a family, the clause has another one of it and not the same. Returns both role names. `only`: the one family looked at.
 */
export function roleConflict(
  question: readonly Reading[],
  reply: Reading,
  clause: Span,
  kind: FigureKind | undefined,
  only?: string,
): readonly [string, string] | undefined {
  const said = rolesIn([reply], clause);
  if (said.size === 0) return undefined;
  const asked = rolesIn(question);
  for (const [family, roles] of asked) {
    if (only !== undefined && family !== only) continue;
    const kinds = FAMILY_KINDS[family];
    if (kind === undefined ? !WORD_FAMILIES.has(family) : kinds?.includes(kind) === false) continue;
    const others = said.get(family);
    const [role] = roles;
    if (roles.size !== 1 || others === undefined || others.has(role as string)) continue;
    return [role as string, [...others][0] as string];
  }
  return undefined;
}

/**
 * Whether something at an offset of a clause was moved away: `der Termin am 11. März wurde verlegt`,
 * `moved from 11 March to 18 March`.
 */
export function shiftedAway(reading: Reading, clause: Span, offset: number): boolean {
  const shift = subjectCues(reading, 'shifts', clause)[0];
  if (shift === undefined) return false;
  const lead = { start: Math.max(clause.start, offset - 16), end: offset };
  const directly = (cue: SubjectCue) => subjectCues(reading, cue, lead).some((hit) => offset - hit.end < 3);
  if (directly('shiftedTo')) return false;
  return directly('shiftedFrom') || offset < shift.start;
}
