/** How much of a name tells where its line stands: a few dozen lines begin alike. */
const BEGINNING = 4;

/**
 * Lines `name<TAB>value`, sorted by name (UTF-16), looked up by name. A model has tens of thousands of them, and a run
 * asks for hundreds: only those that begin as a name that was asked for are read.
 */
export class PackedLines {
  readonly #text: string;
  readonly #read = new Map<string, ReadonlyMap<string, string>>();

  constructor(text: string) {
    this.#text = text;
  }

  get(name: string): string | undefined {
    const beginning = name.slice(0, BEGINNING);
    let lines = this.#read.get(beginning);
    if (lines === undefined) {
      lines = this.#linesFrom(beginning);
      // What no line begins with is not noted: texts hold ever so many such words.
      if (lines.size > 0) this.#read.set(beginning, lines);
    }
    return lines.get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  #linesFrom(beginning: string): ReadonlyMap<string, string> {
    const text = this.#text;
    const lines = new Map<string, string>();
    let at = this.#firstFrom(beginning);
    while (at < text.length && text.startsWith(beginning, at)) {
      const tab = text.indexOf('\t', at);
      const end = this.#endOf(at);
      lines.set(text.slice(at, tab), text.slice(tab + 1, end));
      at = end + 1;
    }
    return lines;
  }

  /** Where the first line starts that is not before these letters; the text's length = all are. */
  #firstFrom(beginning: string): number {
    const text = this.#text;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = text.lastIndexOf('\n', middle - 1) + 1;
      if (text.slice(start, start + beginning.length) < beginning) low = this.#endOf(middle) + 1;
      else high = start;
    }
    return Math.min(low, text.length);
  }

  #endOf(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end < 0 ? this.#text.length : end;
  }
}
