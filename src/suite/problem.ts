import { closest, distance } from 'fastest-levenshtein';
import type { SourcePlace } from '../domain/dialogue.js';
import { inert } from '../domain/inert.js';

/** Something wrong with what the user wrote, at its place. */
export interface Problem {
  readonly place: SourcePlace;
  readonly message: string;
  /** What would have been right, as words that follow "expected". */
  readonly expected?: string;
  /** The nearest known word. */
  readonly suggestion?: string;
  /** The line and a caret below the place; none where there is no text to show. */
  readonly excerpt: readonly string[];
}

const SHOWN_WIDTH = 100;

/** `file:line:column: message`, the line with a caret, what was expected, and the nearest known word. No final break. */
export function formatProblem(problem: Problem): string {
  const { file, line, column } = problem.place;
  const lines = [`${inert(file)}:${line}:${column}: ${inert(problem.message)}`];
  for (const shown of problem.excerpt) lines.push(`    ${inert(shown)}`);
  if (problem.expected !== undefined) lines.push(`  expected ${inert(problem.expected)}`);
  if (problem.suggestion !== undefined) lines.push(`  did you mean \`${inert(problem.suggestion)}\`?`);
  return lines.join('\n');
}

/** The line that holds `offset` and a line with a caret below it, cut to a readable width. */
export function excerptAt(text: string, offset: number): string[] {
  const at = Math.min(Math.max(offset, 0), text.length);
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const whole = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
  const column = Math.min(at - start, whole.length);
  const from = column > SHOWN_WIDTH - 20 ? column - SHOWN_WIDTH / 2 : 0;
  const before = shown(whole.slice(from, column));
  const after = shown(whole.slice(column, from + SHOWN_WIDTH));
  const head = from > 0 ? '…' : '';
  const tail = whole.length > from + SHOWN_WIDTH ? '…' : '';
  const line = `${head}${before}${after}${tail}`;
  return line.trim() === '' ? [] : [line, `${' '.repeat(head.length + before.length)}^`];
}

function shown(text: string): string {
  return inert(text.replaceAll('\t', ' '));
}

/** The known word that someone who wrote `word` most likely meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const same = known.find((candidate) => candidate.toLowerCase() === wanted);
  if (same !== undefined) return same;
  if (known.length === 0 || word.length > 200) return undefined;
  const best = closest(wanted, known as string[]);
  const longer = Math.max(wanted.length, best.length);
  const limit = Math.min(Math.ceil(longer * 0.4), wanted.length - 1, best.length - 1);
  return distance(wanted, best.toLowerCase()) <= limit ? best : undefined;
}
