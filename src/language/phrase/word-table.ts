import type { WordForm } from './word-form.js';

/** Words, and beginnings of words that are as long as the shortest that a table takes. */
interface Keys {
  readonly exact: readonly string[];
  readonly beginnings: readonly string[];
}

interface Placed {
  readonly place: number;
}

export const SHORTEST_BEGINNING = 3;

/** Things by the words that call for them. Those with the same list of words (that of a class, say) share it. */
export class WordTable<Thing extends Placed> {
  readonly #lists = new Map<readonly string[], Thing[]>();
  readonly #exact = new Map<string, Thing[][]>();
  readonly #beginnings = new Map<string, { readonly text: string; readonly things: Thing[] }[]>();

  add({ exact, beginnings }: Keys, thing: Thing): void {
    if (exact.length > 0) {
      this.#listOf(exact, thing, (text, things) => push(this.#exact, text, things));
    }
    if (beginnings.length > 0) {
      this.#listOf(beginnings, thing, (text, things) =>
        push(this.#beginnings, text.slice(0, SHORTEST_BEGINNING), { text, things }),
      );
    }
  }

  #listOf(texts: readonly string[], thing: Thing, enter: (text: string, things: Thing[]) => void): void {
    const known = this.#lists.get(texts);
    if (known !== undefined) {
      known.push(thing);
      return;
    }
    const things = [thing];
    this.#lists.set(texts, things);
    for (const text of texts) enter(text, things);
  }

  /** Those of the whole word, of its stem and of its beginnings, each in the order of their places. */
  of({ text, stem }: WordForm): Thing[] {
    const found = inOrder(this.#exact.get(text) ?? []);
    if (stem !== text) found.push(...inOrder(this.#exact.get(stem) ?? []));
    const begun = this.#beginnings.get(text.slice(0, SHORTEST_BEGINNING))?.filter((one) => text.startsWith(one.text));
    if (begun !== undefined) found.push(...inOrder(begun.map(({ things }) => things)));
    return found;
  }
}

function inOrder<Thing extends Placed>(lists: readonly (readonly Thing[])[]): Thing[] {
  return lists.length === 0 ? [] : lists.flat().sort((a, b) => a.place - b.place);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
