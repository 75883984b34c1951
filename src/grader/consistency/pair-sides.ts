import { type PairTag, pairTags, ROLE } from '../../language/pair-tags.js';
import type { Reading } from '../../language/reading.js';
import { answerOf } from './answers.js';
import { perSaid, type Said } from './ledger.js';

// On which sides of opposites two replies stand, and which members of classes of like things they name.

/** 1 and -1 are the sides of an axis; 0 = both are named. */
type Sides = ReadonlyMap<string, -1 | 0 | 1>;

/** The sides that words name, by axis. */
export function sidesIn(tags: readonly PairTag[]): Map<string, -1 | 0 | 1> {
  const sides = new Map<string, -1 | 0 | 1>();
  for (const { of, member, axis } of tags) {
    if (!axis) continue;
    const known = sides.get(of);
    sides.set(of, known === undefined || known === member ? (member as 1 | -1) : 0);
  }
  return sides;
}

/** The sides that a reply takes: those of its own words, or of the question that it answers with yes or no. */
export const sidesOf = perSaid((said: Said): Sides => {
  const sides = sidesIn(pairTags(said.reply).tags);
  const answer = answerOf(said);
  if (answer?.explicit)
    for (const [of, side] of sidesIn(pairTags(said.asked).tags))
      if (!sides.has(of) && side !== 0) sides.set(of, (side * answer.value) as 1 | -1);
  return sides;
});

/** Axes on which the replies stand on different sides, and how many they agree on. */
export function axesApart(now: Said, then: Said): { readonly apart: readonly string[]; readonly same: number } {
  const theirs = sidesOf(then);
  const apart: string[] = [];
  let same = 0;
  for (const [of, side] of sidesOf(now)) {
    const rival = theirs.get(of) ?? 0;
    if (of === 'favour' || side === 0 || rival === 0) continue;
    if (side === rival) same += 1;
    else apart.push(of);
  }
  return { apart, same };
}

type Members = ReadonlyMap<string, ReadonlySet<number>>;

function membersIn(reading: Reading): Members {
  const members = new Map<string, Set<number>>();
  for (const { of, member, axis } of pairTags(reading).tags) {
    if (axis) continue;
    const known = members.get(of);
    if (known === undefined) members.set(of, new Set([member]));
    else known.add(member);
  }
  return members;
}

const saidMembers = perSaid(({ reply }: Said) => membersIn(reply));
const askedMembers = perSaid(({ asked }: Said) => membersIn(asked));

/** Who does it is in nearly every sentence, and periods are judged as figures. */
const UNTELLING: ReadonlySet<string> = new Set(['doer', 'period', ROLE]);

/** How the members of a class that both replies name lie to each other. */
export interface ClassRelation {
  readonly of: string;
  /** `other` = none in common, `crossed` = some, `echoed` = new ones that the customer brought up. */
  readonly kind: 'same' | 'fewer' | 'more' | 'echoed' | 'other' | 'crossed';
  readonly fresh: readonly number[];
  readonly lost: readonly number[];
}

export function classesApart(now: Said, then: Said): ClassRelation[] {
  const relations: ClassRelation[] = [];
  for (const [of, members] of saidMembers(now)) {
    const rivals = saidMembers(then).get(of);
    if (rivals === undefined || UNTELLING.has(of)) continue;
    const asked = [askedMembers(now).get(of), askedMembers(then).get(of)];
    const fresh = [...members].filter((one) => !rivals.has(one));
    const lost = [...rivals].filter((one) => !members.has(one));
    const echoed = fresh.every((one) => asked.some((list) => list?.has(one) === true));
    const swapped = echoed ? 'echoed' : fresh.length === members.size ? 'other' : 'crossed';
    const kind = fresh.length === 0 ? (lost.length === 0 ? 'same' : 'fewer') : lost.length === 0 ? 'more' : swapped;
    relations.push({ of, kind, fresh, lost });
  }
  return relations;
}

/** How good the news of a text is for the customer, by its words. */
export function newsIn(reading: Reading): number {
  const { valued } = reading.language.pairs;
  const counted = new Set<number>();
  let total = 0;
  for (const { of, member, axis, start } of pairTags(reading).tags) {
    const sign = of === 'favour' ? 1 : valued[of];
    if (!axis || sign === undefined || counted.has(start)) continue;
    counted.add(start);
    total += sign * member;
  }
  return total;
}

/** The same for a reply, with what its yes or no makes of the words of the question. */
export const newsOf = perSaid((said: Said): number => {
  const answer = answerOf(said);
  const asked = answer?.explicit ? Math.sign(newsIn(said.asked)) * answer.value * 2 : 0;
  return newsIn(said.reply) + asked;
});
