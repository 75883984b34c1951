import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import type { Reading } from '../../language/reading.js';
import type { Span } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { perSaid, type Said } from './ledger.js';

// Lists and tables: each row names a thing and gives its value. The rows are held against the values that an earlier reply
// gave for the same names, in rows of its own or in prose, whatever else the names consist of (`Fibre 1`).

/** A line of a list or table: what it is of, and its figures. */
interface Row extends Span {
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** A value that stands for a name. */
interface Bound extends Span {
  readonly label: string;
  readonly figure: Figure;
}

/** A row gives another value than an earlier reply gave for its name. */
export function rowConflict({ now, before, agreed, given, today }: Comparison): Conflict | undefined {
  const rows = rowsOf(now);
  if (rows.length < 2) return undefined;
  for (const then of before.toReversed()) {
    // What has the same figures can still have them in other rows.
    if (agreed && then.kinds.size === 0) continue;
    const found = rowAgainst(rows, then, given, today);
    if (found === undefined) continue;
    const [row, rival] = found;
    return conflictBetween('figure.row', 'another value in this row than before', now, row, then, rival);
  }
  return undefined;
}

function rowAgainst(
  rows: readonly Row[],
  then: Said,
  given: boolean,
  today: string | undefined,
): readonly [Row, Span] | undefined {
  const same = (a: Figure, b: Figure) => a.kind === b.kind && sameFigure(a, b, today);
  const theirs = boundIn(rows, then);
  if (theirs.length < 2) return undefined;
  const wrong = rows.flatMap((row): (readonly [Row, Bound])[] => {
    const rival = theirs.find(({ label }) => label === row.label);
    if (rival === undefined) return [];
    const alike = row.figures.filter(({ kind, unit }) => kind === rival.figure.kind && unit === rival.figure.unit);
    return alike.length === 1 && !same(alike[0] as Figure, rival.figure) ? [[row, rival]] : [];
  });
  const [first] = wrong;
  if (first === undefined) return undefined;
  // Another table of the same names (another month, another tariff) has no value in common.
  const swapped = wrong.some(([row]) => theirs.some(({ figure }) => row.figures.some((one) => same(one, figure))));
  return given || swapped || wrong.length < theirs.length ? first : undefined;
}

const MARKED = /^[\s>]*(?:[-*•–·▪◦✓]|\d{1,2}[.)])\s+/u;
const BOLD = /\*\*|__/g;
/** What parts a name from its value in a line of a list. */
const BREAK = /\s*(?::| – | - | — |\.{3,}| = )/u;

const rowsOf = perSaid(({ reply }): readonly Row[] => {
  if (!reply.folded.includes('\n')) return [];
  const figures = figuresOf(reply);
  if (figures.length < 2) return [];
  const rows: Row[] = [];
  let start = 0;
  for (const line of reply.folded.split('\n')) {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    const label = labelOf(line, figures, span.start);
    if (label === undefined) continue;
    const own = figures.filter((one) => one.start >= span.start + label.end && one.end <= span.end);
    if (own.length > 0) rows.push({ ...span, label: label.text, figures: own });
  }
  return rows;
});

/** The name that a line begins with, and where it ends in the line. */
function labelOf(
  line: string,
  figures: readonly Figure[],
  offset: number,
): { readonly text: string; readonly end: number } | undefined {
  if (line.trimStart().startsWith('|')) {
    const first = line.indexOf('|');
    const end = line.indexOf('|', first + 1);
    return end < 0 ? undefined : named(line.slice(first + 1, end), end);
  }
  const marker = MARKED.exec(line)?.[0].length ?? 0;
  const at = line.slice(marker).search(BREAK);
  if (at > 0) return named(line.slice(marker, marker + at), marker + at);
  const value = figures.find((one) => one.start >= offset + marker && one.end <= offset + line.length);
  if (marker === 0 || value === undefined) return undefined;
  // "* Pool from 10 am": the first words.
  const words = /^[^\d\n]*?(?=\s+(?:\S+\s+)?$)/u.exec(line.slice(marker, value.start - offset));
  return words === null ? undefined : named(words[0], marker + words[0].length);
}

const LONGEST_NAME = 40;

function named(raw: string, end: number): { readonly text: string; readonly end: number } | undefined {
  const text = raw.replace(BOLD, '').trim();
  return text.length < 2 || text.length > LONGEST_NAME || !/\p{L}/u.test(text) ? undefined : { text, end };
}

/** What an earlier reply gave for the names of these rows: in its own rows, or in prose by turns of name and value. */
function boundIn(rows: readonly Row[], then: Said): readonly Bound[] {
  const own = rowsOf(then);
  const shared = own.filter(({ label }) => rows.some((row) => row.label === label));
  if (shared.length > 1)
    return shared.flatMap(({ figures, ...row }) =>
      figures.length === 1 ? [{ ...row, figure: figures[0] as Figure }] : [],
    );
  return inProse(rows, then.reply);
}

function inProse(rows: readonly Row[], reply: Reading): readonly Bound[] {
  const names: Name[] = [];
  for (const { label } of rows) {
    const start = placeOf(label, reply.folded);
    if (start !== undefined) names.push({ start, end: start + label.length, label });
  }
  const [row] = rows;
  if (names.length < 2 || row === undefined) return [];
  const values = figuresOf(reply).filter(
    (one) =>
      row.figures.some(({ kind, unit }) => kind === one.kind && unit === one.unit) &&
      !names.some(({ start, end }) => one.start < end && start < one.end),
  );
  names.sort((a, b) => a.start - b.start);
  const [first] = names;
  if (first === undefined || values.length === 0) return [];
  // "5 GB with Lite and 20 GB with Classic": the values stand before the names only if they do so throughout.
  if ((values[0] as Figure).start < first.start)
    return values.length === names.length ? valuesAhead(names, values) : [];
  return names.flatMap(({ label, start }, at) => {
    const stop = names[at + 1]?.start ?? reply.folded.length;
    const [figure, ...more] = values.filter((one) => one.start > start && one.end <= stop);
    return figure === undefined || more.length > 0 ? [] : [{ label, figure, start, end: figure.end }];
  });
}

interface Name extends Span {
  readonly label: string;
}

function valuesAhead(names: readonly Name[], values: readonly Figure[]): readonly Bound[] {
  const turns = names.every(
    ({ start }, at) => start > (values[at] as Figure).start && start < (values[at + 1]?.start ?? start + 1),
  );
  if (!turns) return [];
  return names.map(({ label, end }, at) => {
    const figure = values[at] as Figure;
    return { label, figure, start: figure.start, end };
  });
}

/** Where a name stands as words of their own; undefined if nowhere or more than once. */
function placeOf(label: string, folded: string): number | undefined {
  let found: number | undefined;
  for (let at = folded.indexOf(label); at >= 0; at = folded.indexOf(label, at + 1)) {
    if (isWordPart(folded[at - 1]) || isWordPart(folded[at + label.length])) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

function isWordPart(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
