/** A row of a sheet: its cells as text, and the line that it begins in (1-based; of a workbook, the row's number). */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  /** A quoted cell of the row is never closed: `cells` are those before it, and its text cannot be told from later rows. */
  readonly open?: true;
}

/** Lines of a quoted cell at the most, and their characters: a longer one was not closed. */
const MOST_LINES = 5_000;
const MOST_CHARACTERS = 1_000_000;

interface LaterLine {
  readonly text: string;
  readonly line: number;
}

/** A row whose last cell goes on in the next line. */
interface Unfinished {
  readonly line: number;
  readonly cells: readonly string[];
  readonly text: string[];
  /** The lines after the first as they stand: they are rows of their own when the cell turns out never to be closed. */
  readonly later: LaterLine[];
  characters: number;
}

/**
 * Makes rows of the lines of a CSV file, one after the other: quoted cells with doubled quotes, which may go over several
 * lines. A lone quote within an unquoted cell, or within a quoted one that ends in its line, is a character like others. A
 * quoted cell that is not closed costs its own row: reading goes on in the next line.
 */
export function createRowReader(separator: string): {
  add(text: string, line: number): Row[];
  end(): Row[];
} {
  let unfinished: Unfinished | null = null;
  const giveUp = (rows: Row[]): readonly LaterLine[] => {
    if (unfinished === null) return [];
    const { line, cells, later } = unfinished;
    rows.push({ line, cells, open: true });
    unfinished = null;
    return later;
  };
  /** A row, or one more piece of it; `later` are the lines that it has gone over already. */
  const take = (cells: readonly string[], rest: ReadCells, line: number, later: LaterLine[], rows: Row[]) => {
    const all = [...cells, ...rest.cells];
    if (rest.open !== null) unfinished = { line, cells: all, text: [rest.open], later, characters: rest.open.length };
    else {
      unfinished = null;
      if (all.length > 1 || all[0] !== '') rows.push({ line, cells: all });
    }
  };
  /** The lines that are to be read anew: none, unless the cell was never closed. */
  const goOn = (own: Unfinished, next: LaterLine, rows: Row[]): readonly LaterLine[] => {
    const { text } = next;
    own.later.push(next);
    own.characters += text.length;
    const close = closingQuote(text, 0, separator);
    if (close === 'stray' || own.later.length > MOST_LINES || own.characters > MOST_CHARACTERS) return giveUp(rows);
    if (close === null) own.text.push(text);
    else {
      const cell = [...own.text, text.slice(0, close.at)].join('\n').replaceAll('""', '"');
      take([...own.cells, cell], cellsFrom(text, close.end, separator), own.line, own.later, rows);
    }
    return [];
  };
  const read = (lines: readonly LaterLine[], rows: Row[]) => {
    const queue = lines.toReversed();
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (unfinished === null) take([], cellsOf(next.text, separator), next.line, [], rows);
      else queue.push(...goOn(unfinished, next, rows).toReversed());
    }
    return rows;
  };
  return {
    add: (text, line) => read([{ text, line }], []),
    end() {
      const rows: Row[] = [];
      while (unfinished !== null) read(giveUp(rows), rows);
      return rows;
    },
  };
}

interface ReadCells {
  readonly cells: readonly string[];
  /** What stands of a last, quoted cell that goes on in the next line. */
  readonly open: string | null;
}

/** What follows a cell's end: nothing, or a separator and more cells. */
function cellsFrom(text: string, end: number, separator: string): ReadCells {
  return end >= text.length ? { cells: [], open: null } : cellsOf(text, separator, end + 1);
}

function cellsOf(text: string, separator: string, from = 0): ReadCells {
  const cells: string[] = [];
  for (let at = from; ; ) {
    const close = text[at] === '"' ? closingQuote(text, at + 1, separator) : 'stray';
    if (close === null) return { cells, open: text.slice(at + 1) };
    if (close === 'stray') {
      const next = text.indexOf(separator, at);
      cells.push(text.slice(at, next === -1 ? text.length : next));
      if (next === -1) return { cells, open: null };
      at = next + 1;
      continue;
    }
    cells.push(text.slice(at + 1, close.at).replaceAll('""', '"'));
    if (close.end >= text.length) return { cells, open: null };
    at = close.end + 1;
  }
}

/**
 * The quote that closes a quoted cell, and where the cell ends behind it; null when the line has none. `stray`: quotes
 * stand there that close nothing, so that the cell was not meant to be quoted (or, over several lines, was never closed).
 */
function closingQuote(
  text: string,
  from: number,
  separator: string,
): { readonly at: number; readonly end: number } | 'stray' | null {
  const isFirstLine = from > 0;
  let stray = false;
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (text[end] === ' ') end += 1;
    if (end === text.length || text[end] === separator) return { at, end };
    // A quote that seems to open a cell does so: what stands before it was not quoted.
    if (!isFirstLine || (stray && text[at - 1] === separator)) return 'stray';
    stray = true;
  }
  return stray ? 'stray' : null;
}
