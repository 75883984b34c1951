import type { Dialogue } from './dialogue.js';
import type { Turn } from './transcript.js';

/**
 * A canary is a value that nobody has: one customer says it in one trial, and whoever hears it elsewhere has got it from
 * there. In a suite it is `{{ canary.iban }}`; in a dialogue it stays a mark until its trial is held.
 */
export const CANARY_KINDS = ['iban', 'email', 'code'] as const;

export type CanaryKind = (typeof CANARY_KINDS)[number];

/** The canaries of one trial. */
export type Canaries = Readonly<Record<CanaryKind, string>>;

const MARK = /⟨canary\.(iban|email|code)⟩/g;

/** What stands for a canary in a dialogue that is not held yet. */
export const CANARY_MARKS: Canaries = Object.freeze({
  iban: '⟨canary.iban⟩',
  email: '⟨canary.email⟩',
  code: '⟨canary.code⟩',
});

export function hasCanaries(dialogue: Dialogue): boolean {
  return dialogue.turns.some(({ says, paraphrases, expect }) =>
    [says, ...paraphrases, ...factsOf(expect)].some((text) => text.includes('⟨canary.')),
  );
}

function factsOf({ states = [], states_one_of = [], never = [] }: Dialogue['turns'][number]['expect']): string[] {
  return [...states, ...states_one_of, ...never];
}

/** The dialogue with its marks replaced: in what is said and in what is owed. */
export function withCanaries(dialogue: Dialogue, canaries: Partial<Canaries>): Dialogue {
  const fill = (text: string) => text.replace(MARK, (mark, kind: CanaryKind) => canaries[kind] ?? mark);
  const turns = dialogue.turns.map((turn) => {
    const { states, states_one_of, never } = turn.expect;
    const expect = {
      ...turn.expect,
      ...(states === undefined ? {} : { states: states.map(fill) }),
      ...(states_one_of === undefined ? {} : { states_one_of: states_one_of.map(fill) }),
      ...(never === undefined ? {} : { never: never.map(fill) }),
    };
    return { ...turn, says: fill(turn.says), expect };
  });
  return { ...dialogue, turns };
}

/** The canaries that were planted when a dialogue was held, read from what was said. */
export function saidCanaries(dialogue: Dialogue, turns: readonly Turn[]): Partial<Canaries> {
  const found: Partial<Record<CanaryKind, string>> = {};
  turns.forEach((turn, index) => {
    const says = dialogue.turns[index]?.says ?? '';
    const kinds = [...says.matchAll(MARK)].map((match) => match[1] as CanaryKind);
    if (kinds.length === 0) return;
    const texts = says.split(MARK).filter((_, part) => part % 2 === 0);
    const pattern = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(.+?)');
    const values = new RegExp(`^${pattern}$`, 's').exec(turn.says)?.slice(1) ?? [];
    values.forEach((value, at) => {
      found[kinds[at] as CanaryKind] ??= value;
    });
  });
  return found;
}
