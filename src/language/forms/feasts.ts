import { LANGUAGES } from '../languages.js';
import { type Piece, plainForm } from './pieces.js';
import { numberAt } from './spoken.js';

/** A day that is told by a feast: `Halloween`, `the day before Christmas Eve`, `zwei Tage nach Neujahr`. */
export interface FeastDay {
  readonly month: number;
  readonly day: number;
  /** Indexes of the first and last piece that say so. */
  readonly first: number;
  readonly last: number;
}

interface FeastWords {
  /** The words of each feast, plain, with its day as `MM-DD`; the longest first. */
  readonly feasts: readonly (readonly [readonly string[], string])[];
  readonly heads: ReadonlySet<string>;
  /** 1 behind the feast, -1 in front of it. */
  readonly sides: ReadonlyMap<string, number>;
  /** How many days a word stands for; a plural needs a number. */
  readonly units: ReadonlyMap<string, { readonly days: number; readonly plural: boolean }>;
  readonly eves: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
}

let merged: FeastWords | undefined;

function feastWords(): FeastWords {
  if (merged !== undefined) return merged;
  const lexicons = LANGUAGES.map(({ spelling }) => spelling);
  const feasts = lexicons
    .flatMap((lexicon) => Object.entries(lexicon.feasts))
    .map(([name, day]) => [name.split('_').map(plainForm), day] as const)
    .sort((a, b) => b[0].length - a[0].length);
  const beside = lexicons.map((lexicon) => lexicon.besideFeasts);
  const all = (pick: (words: (typeof beside)[number]) => readonly string[]) =>
    beside.flatMap((words) => pick(words).map(plainForm));
  const unit = (words: 'day' | 'days' | 'week' | 'weeks', days: number) =>
    all((list) => list[words]).map((word) => [word, { days, plural: words.endsWith('s') }] as const);
  merged = {
    feasts,
    heads: new Set(feasts.map(([parts]) => parts[0] as string)),
    sides: new Map([
      ...all((words) => words.before).map((word) => [word, -1] as const),
      ...all((words) => words.after).map((word) => [word, 1] as const),
    ]),
    units: new Map([...unit('day', 1), ...unit('days', 1), ...unit('week', 7), ...unit('weeks', 7)]),
    eves: new Set(all((words) => words.eves)),
    joints: new Set(all((words) => words.joints)),
  };
  return merged;
}

/** The day told by a feast that begins at a piece, or null; "shortly before Christmas" tells none. */
export function feastAt(pieces: readonly Piece[], at: number): FeastDay | null {
  const { feasts, heads } = feastWords();
  if (!heads.has((pieces[at] as Piece).text)) return null;
  for (const [parts, date] of feasts) {
    if (!parts.every((part, offset) => pieces[at + offset]?.text === part)) continue;
    const away = distanceBefore(pieces, at);
    if (away === null) return null;
    const [month, day] = date.split('-').map(Number) as [number, number];
    return { ...moved(month, day, away.days), first: away.at, last: at + parts.length - 1 };
  }
  return null;
}

/** How many days from a feast is meant, by the words in front of it, and where they begin; null = some day beside it. */
function distanceBefore(pieces: readonly Piece[], feast: number): { days: number; at: number } | null {
  const { sides, units, eves, joints } = feastWords();
  const text = (index: number) => pieces[index]?.text ?? '';
  let at = feast - 1;
  for (let joint = 0; joint < 2 && joints.has(text(at)); joint += 1) at -= 1;
  if (eves.has(text(at))) return { days: -1, at };
  const side = sides.get(text(at));
  if (side === undefined) return { days: 0, at: feast };
  const unit = units.get(text(at - 1));
  if (unit === undefined) return null;
  const before = pieces[at - 2];
  const count = before?.digits ? Number(before.text) : before === undefined ? undefined : numberAt([before], 0)?.value;
  if (count === undefined && unit.plural) return null;
  if ((count ?? 1) > LONGEST) return null;
  return { days: side * unit.days * (count ?? 1), at: count === undefined ? at - 1 : at - 2 };
}

/** Nobody counts further from a feast. */
const LONGEST = 31;

/** A day of the year so many days on. */
function moved(month: number, day: number, days: number): { month: number; day: number } {
  if (days === 0) return { month, day };
  const date = new Date(Date.UTC(2023, month - 1, day + days));
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
