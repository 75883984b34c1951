/** Which of up to 31 tags a word has, as bits in the order of the tags. */
export type Tagger = (word: string) => number;

/** A piece of a word that gives it a tag. */
interface Part {
  readonly part: string;
  readonly bit: number;
}

const REMEMBERED = 5_000;
const NONE: readonly Part[] = [];

/**
 * Looks single words up in tagged lists; `word*` stands for every word that begins so, `*word` for every word that ends
 * so, `*word*` for every word that holds it. Words are spelled as `spellOut` has it.
 */
export function taggerOf<Tag extends string>(
  lists: Readonly<Record<Tag, readonly string[]>>,
  tags: readonly Tag[],
  spelled: (word: string) => string,
): Tagger {
  const exact = new Map<string, number>();
  const anywhere: Part[] = [];
  // By the letter that they begin or end with.
  const beginnings = new Map<string, Part[]>();
  const endings = new Map<string, Part[]>();
  for (const [index, tag] of tags.entries()) {
    const bit = 1 << index;
    for (const entry of lists[tag]) {
      const part = spelled(entry.replaceAll('*', ''));
      if (entry.startsWith('*') && entry.endsWith('*')) anywhere.push({ part, bit });
      else if (entry.endsWith('*')) push(beginnings, part.slice(0, 1), { part, bit });
      else if (entry.startsWith('*')) push(endings, part.slice(-1), { part, bit });
      else exact.set(part, (exact.get(part) ?? 0) | bit);
    }
  }
  const known = new Map<string, number>();
  return (word) => {
    let bits = known.get(word);
    if (bits === undefined) {
      bits = exact.get(word) ?? 0;
      for (const { part, bit } of anywhere) if (word.includes(part)) bits |= bit;
      for (const { part, bit } of beginnings.get(word.slice(0, 1)) ?? NONE) if (word.startsWith(part)) bits |= bit;
      for (const { part, bit } of endings.get(word.slice(-1)) ?? NONE) if (word.endsWith(part)) bits |= bit;
      if (known.size >= REMEMBERED) known.clear();
      known.set(word, bits);
    }
    return bits;
  };
}

function push(map: Map<string, Part[]>, letter: string, part: Part): void {
  const list = map.get(letter);
  if (list === undefined) map.set(letter, [part]);
  else list.push(part);
}
