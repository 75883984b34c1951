/** What the bot owes for one imported turn: verbs of the suite language, as a suite writes them. */
export interface ImportedExpect {
  states?: string[];
  states_one_of?: string[];
  never?: string[];
  grounded?: boolean;
  discloses?: 'ai';
  escalates?: boolean | { within: number };
  acknowledges?: boolean;
  refuses?: boolean;
  same_as?: number;
  answers_within?: string;
  judge?: string[];
  /** promptfoo assertions that no verb says, as they stood. */
  assert?: unknown[];
}

export interface ImportedTurn {
  says: string;
  paraphrases?: string[];
  cue?: string;
  expect?: ImportedExpect;
}

export interface ImportedDialogue {
  id: string;
  title?: string;
  as?: string;
  /** What the customer tells when the bot asks for it. */
  answers?: Record<string, string>;
  /** A simulated customer, in place of turns. */
  customer?: { goal: string; gives_up_after: number };
  turns?: ImportedTurn[];
}

/** A dialogue whose turns are being gathered. */
export type ScriptedDialogue = ImportedDialogue & { turns: ImportedTurn[] };

/** Something of a foreign file that the suite language does not say, or says otherwise. */
export interface Loss {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

export interface Imported {
  readonly dialogues: readonly ImportedDialogue[];
  readonly losses: readonly Loss[];
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const LONGEST_ID = 60;

/** An id made of a title: `Wo ist mein Paket?` → `wo-ist-mein-paket`; numbered when it is taken already. */
export function idOf(title: string, taken: Set<string>): string {
  const plain = title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, LONGEST_ID);
  const stem = words.replace(/^-+|-+$/g, '') || 'dialogue';
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}

/** A text that a suite must take as it stands, be it that it looks like a template. */
export function literal(text: string): string {
  return /\{[{%]/.test(text) ? `{% raw %}${text}{% endraw %}` : text;
}

/** The longest piece of a text with gaps (variables, wildcards), or null when no piece says anything. */
export function longestPiece(text: string, gap: RegExp): string | null {
  const pieces = text.split(gap).map((piece) => piece.replace(/^[\s,;:.!?]+|[\s,;:.]+$/g, ''));
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  return /\p{L}{2}|\p{N}/u.test(longest) ? longest : null;
}

/** Puts facts to a list, each once. */
export function addFacts(
  expect: ImportedExpect,
  verb: 'states' | 'never' | 'states_one_of',
  facts: readonly string[],
): void {
  const known = expect[verb] ?? [];
  const all = [...new Set([...known, ...facts])];
  if (all.length > 0) expect[verb] = all;
}

/** A turn without empty parts. */
export function tidyTurn({ says, paraphrases = [], cue, expect = {} }: ImportedTurn): ImportedTurn {
  return {
    says,
    ...(paraphrases.length === 0 ? {} : { paraphrases }),
    ...(cue === undefined ? {} : { cue }),
    ...(Object.keys(expect).length === 0 ? {} : { expect }),
  };
}
