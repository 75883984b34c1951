import { type Language, perLanguage } from './language.js';
import { isLatin, matchesOf, twin } from './matching.js';
import type { PairLexicon } from './pair-lexicon.js';
import { perReading, type Reading } from './reading.js';
import type { Span } from './span.js';

/** A word or phrase that stands for a member of a class, or for one side of an axis. */
export interface PairTag extends Span {
  /** The name of the class or axis. */
  readonly of: string;
  /** The row of the class; of an axis 1 or -1, turned round where a word denies it. */
  readonly member: number;
  readonly axis: boolean;
  /** A word denies it. */
  readonly denied: boolean;
}

/** What the words of a text can stand in place of. */
export interface PairTags {
  readonly tags: readonly PairTag[];
  readonly negators: number;
  /** Beginning with a yes (1), a no (-1), or neither. */
  readonly opener: -1 | 0 | 1;
  /** How often each stem stands affirmed (1) or denied (-1). */
  readonly stems: ReadonlyMap<string, 1 | -1>;
}

interface Entry {
  readonly of: string;
  readonly member: number;
  readonly axis: boolean;
  /** Said of a whole sentence: no negator turns it round. */
  readonly fixed?: boolean;
}

interface Table {
  readonly lexicon: PairLexicon;
  /** Single words and the beginnings of phrases, by their stems. */
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly entry: Entry }[]>;
  readonly negators: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly ahead: ReadonlySet<string>;
  readonly openers: readonly [yes: ReadonlySet<string>, no: ReadonlySet<string>];
  readonly known: Map<string, readonly Entry[]>;
}

/** The class of what figures are of. */
export const ROLE = 'role';

const NONE: readonly Entry[] = [];

const tableOf = perLanguage(
  ({ pairs }: Language): Table =>
    tabled(pairs, { ...pairs.classes, [ROLE]: pairs.roles }, { ...pairs.axes, favour: pairs.favour }),
);

/** How the names of poles begin that mean little beyond `same_as`. */
export const LOOSE = 'loose';

/** The poles stand in a table of their own: their phrases hide none of the pair words. */
const poleTableOf = perLanguage(({ pairs }: Language): Table => {
  const named = (name: string, rows: PairLexicon['poles']) =>
    rows.map((sides, index) => [`${name} ${index}`, sides] as const);
  return tabled(pairs, {}, Object.fromEntries([...named('pole', pairs.poles), ...named(LOOSE, pairs.loosePoles)]));
});

function tabled(lexicon: PairLexicon, classes: PairLexicon['classes'], axes: PairLexicon['axes']): Table {
  const words = new Map<string, Entry[]>();
  const phrases = new Map<string, { rest: string[]; entry: Entry }[]>();
  const add = (marked: string, plain: Entry) => {
    const entry = marked.startsWith('!') ? { ...plain, fixed: true } : plain;
    const text = marked.replace('!', '');
    const [first = '', ...rest] = text.split('_').map((word) => stemOf(word, lexicon));
    const known = words.get(first) ?? [];
    if (rest.length === 0 && !known.some((one) => one.of === entry.of && one.member === entry.member))
      words.set(first, [...known, entry]);
    if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { rest, entry }]);
  };
  for (const [of, rows] of Object.entries(classes))
    rows.forEach((row, member) => {
      for (const text of wordsIn(row)) add(text, { of, member, axis: false });
    });
  for (const [of, sides] of Object.entries(axes))
    sides.forEach((side, index) => {
      for (const text of wordsIn(side)) add(text, { of, member: index === 0 ? 1 : -1, axis: true });
    });
  return {
    lexicon,
    words,
    phrases,
    negators: new Set(lexicon.negators.split(' ')),
    near: new Set(lexicon.nearNegators.split(' ')),
    ahead: new Set(lexicon.aheadNegators.split(' ')),
    openers: [new Set(wordsIn(lexicon.openers[0])), new Set(wordsIn(lexicon.openers[1]))],
    known: new Map(),
  };
}

/** Words of up to four letters are themselves alone: `sich` is no form of `sicher`. */
function stemOf(word: string, { endings }: PairLexicon): string {
  if (word.length < 5) return `=${word}`;
  let stem = word;
  for (let at = 0; at < endings.length; at += 1) {
    const ending = endings[at] as string;
    if (stem.length - ending.length < SHORTEST_STEM || !stem.endsWith(ending)) continue;
    stem = stem.slice(0, -ending.length);
    // `stationen` and `station` both end as `statio`.
    at = -1;
  }
  return stem;
}

const SHORTEST_STEM = 4;
const SHORTEST_HEAD = 5;

/** Classes of a word, or of the last part of a compound. */
function entriesOf(stem: string, table: Table): readonly Entry[] {
  let found = table.known.get(stem) ?? table.words.get(stem);
  if (found !== undefined) return found;
  found = NONE;
  if (table.lexicon.compounds)
    for (let at = 3; at + SHORTEST_HEAD <= stem.length; at += 1) {
      const rest = stem.slice(at);
      const head = (table.words.get(rest) ?? table.words.get(`=${rest}`))?.filter(({ axis }) => !axis);
      if (head !== undefined && head.length > 0) {
        found = head;
        break;
      }
    }
  if (table.known.size > 5000) table.known.clear();
  table.known.set(stem, found);
  return found;
}

const LATIN_TOKEN = twin(/[\p{L}\p{N}&]+(?:['-][\p{L}\p{N}&]+)*|[.,;:!?()–—\n]/gu).latin;
/** In other texts a picture ends a clause, too. */
const TOKEN = /[\p{L}\p{N}&]+(?:['-][\p{L}\p{N}&]+)*|[.,;:!?()–—\n]|\p{Extended_Pictographic}/gu;

interface Token extends Span {
  readonly text: string;
  readonly stem: string;
  negates: boolean;
  /** It denies what stands right behind it only. */
  readonly near: boolean;
  /** It denies nothing that stands before it. */
  readonly ahead: boolean;
  readonly clause: number;
}

function tokensOf(reading: Reading, table: Table): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  const folded = reading.folded.length > LONGEST ? reading.folded.slice(0, LONGEST) : reading.folded;
  for (const match of matchesOf(isLatin(folded) ? LATIN_TOKEN : TOKEN, folded)) {
    const [raw] = match;
    if (!WORD_START.test(raw)) {
      clause += 1;
      continue;
    }
    const start = match.index;
    const end = start + raw.length;
    const near = table.near.has(raw);
    const negates = near || table.negators.has(raw);
    const ahead = near || table.ahead.has(raw);
    const text = raw.replace(/'\p{L}{1,2}$/u, '');
    tokens.push({ start, end, text, stem: stemOf(text, table.lexicon), negates, near, ahead, clause });
  }
  return tokens;
}

const LONGEST = 2000;
const WORD_START = /^[\p{L}\p{N}&]/u;

/** The poles that a text names, each with the side of it. */
export const poleTags = perReading(
  (reading): readonly PairTag[] => tagged(reading, poleTableOf(reading.language)).tags,
);

export const pairTags = perReading((reading): PairTags => tagged(reading, tableOf(reading.language)));

function tagged(reading: Reading, table: Table): PairTags {
  const tokens = tokensOf(reading, table);
  const tags: PairTag[] = [];
  let negators = 0;
  const stems = new Map<string, 1 | -1>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.negates) negators += 1;
    if (token.stem.length > 4 && !token.negates)
      stems.set(token.stem, isDenied(tokens, at, 1, table.lexicon.compounds) ? -1 : 1);
    const phrase = phraseAt(tokens, at, table);
    const length = phrase?.length ?? 1;
    const entries = phrase === undefined ? entriesOf(token.stem, table) : phrase.entries;
    if (entries.length > 0) {
      const denied = isDenied(tokens, at, length, table.lexicon.compounds);
      const end = (tokens[at + length - 1] as Token).end;
      for (const { of, member, axis, fixed } of entries)
        tags.push({ start: token.start, end, of, axis, denied, member: axis && denied && !fixed ? -member : member });
    }
    // "No problem", "not yet": what denies within a phrase is said with it.
    if (length > 1) for (const inner of tokens.slice(at, at + length)) inner.negates = false;
    at += length - 1;
  }
  return { tags, negators, stems, opener: openerOf(tokens, table) };
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  table: Table,
): { length: number; entries: Entry[] } | undefined {
  const list = table.phrases.get((tokens[at] as Token).stem);
  if (list === undefined) return undefined;
  let length = 0;
  let entries: Entry[] = [];
  for (const { rest, entry } of list) {
    if (rest.length + 1 < length || !rest.every((stem, i) => continues(tokens, at, i + 1, stem))) continue;
    if (rest.length + 1 > length) entries = [];
    length = rest.length + 1;
    entries.push(entry);
  }
  return length === 0 ? undefined : { length, entries };
}

/** No phrase goes on behind a mark: "no, signature" is none of "no signature". */
function continues(tokens: readonly Token[], at: number, more: number, stem: string): boolean {
  const token = tokens[at + more];
  return token?.stem === stem && token.clause === tokens[at]?.clause;
}

const BEFORE = 6;
/** How far behind a word the one may stand that denies it: German puts it near the end of the clause. */
const BEHIND = { compounds: 8, others: 3 };

/** An odd number of denying words stands before the words in their clause, or right behind them. */
function isDenied(tokens: readonly Token[], at: number, length: number, behind: boolean): boolean {
  const { clause } = tokens[at] as Token;
  let count = 0;
  for (let i = Math.max(0, at - BEFORE); i < at; i += 1) {
    const token = tokens[i] as Token;
    if (token.clause === clause && token.negates && (!token.near || at - i <= NEAR)) count += 1;
  }
  for (
    let i = at + length;
    i < at + length + (behind ? BEHIND.compounds : BEHIND.others) && i < tokens.length;
    i += 1
  ) {
    const token = tokens[i] as Token;
    if (token.clause === clause && token.negates && !token.ahead) count += 1;
  }
  return count % 2 === 1;
}

const NEAR = 3;

function wordsIn(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

/** The first yes or no of the first three words, or of the first two joined. */
function openerOf(tokens: readonly Token[], { openers: [yes, no] }: Table): -1 | 0 | 1 {
  for (let at = 0; at < 3 && at < tokens.length; at += 1) {
    const { text } = tokens[at] as Token;
    const pair = `${text}_${tokens[at + 1]?.text ?? ''}`;
    if (no.has(pair) || no.has(text)) return -1;
    if (yes.has(pair) || yes.has(text)) return 1;
  }
  return 0;
}
