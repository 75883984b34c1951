/** Which of up to 31 tags a word has, as bits in the order of the tags. */
export type Tagger = (word: string) => number;

const REMEMBERED = 20_000;

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
  const parts: {
    readonly part: string;
    readonly bit: number;
    readonly fits: (word: string, part: string) => boolean;
  }[] = [];
  for (const [index, tag] of tags.entries()) {
    const bit = 1 << index;
    for (const entry of lists[tag]) {
      const part = spelled(entry.replaceAll('*', ''));
      if (entry.startsWith('*') && entry.endsWith('*')) parts.push({ part, bit, fits: holds });
      else if (entry.endsWith('*')) parts.push({ part, bit, fits: begins });
      else if (entry.startsWith('*')) parts.push({ part, bit, fits: ends });
      else exact.set(part, (exact.get(part) ?? 0) | bit);
    }
  }
  const known = new Map<string, number>();
  return (word) => {
    let bits = known.get(word);
    if (bits === undefined) {
      bits = exact.get(word) ?? 0;
      for (const { part, bit, fits } of parts) if (fits(word, part)) bits |= bit;
      if (known.size >= REMEMBERED) known.clear();
      known.set(word, bits);
    }
    return bits;
  };
}

const holds = (word: string, part: string) => word.includes(part);
const begins = (word: string, part: string) => word.startsWith(part);
const ends = (word: string, part: string) => word.endsWith(part);
