import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { nearest } from './problem.js';
import { expectation, keysAt, suggestionFor, unfold } from './schema-problems.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a zod schema holds against a line of transcripts, in words; turns and messages are counted from 1, as in verdicts. */
export function lineProblem(schema: z.ZodType, value: unknown, issues: readonly Issue[]): string {
  return issues
    .flatMap(unfold)
    .map((issue) => (issue.code === 'unrecognized_keys' ? unknownText(issue, schema) : issueText(issue, value)))
    .join('; ');
}

function unknownText({ path, keys }: Issue & { code: 'unrecognized_keys' }, schema: z.ZodType): string {
  const known = keysAt(schema, path);
  return keys
    .map((key) => {
      const near = nearest(key, known);
      const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean \`${near}\`?`;
      return `${placeText(path)}unknown word \`${key}\`; ${hint}`;
    })
    .join('; ');
}

function issueText(issue: Issue, value: unknown): string {
  const { path } = issue;
  if (path.length === 0) return issue.code === 'custom' ? issue.message : 'a conversation must be an object';
  const word = path.findLastIndex((step) => typeof step === 'string');
  const isWord = word === path.length - 1;
  const label = isWord ? `\`${String(path[word])}\`` : itemText(path);
  const place = placeText(isWord ? path.slice(0, -1) : []);
  const found = at(value, path);
  if (found === undefined) return `${place}${label} is missing`;
  if (issue.code === 'too_small' && (issue.origin === 'array' || found === ''))
    return `${place}${label} is empty; expected ${issue.message.startsWith('Too small') ? 'something in it' : issue.message}`;
  const shown = typeof found === 'string' || typeof found === 'number' ? `: "${String(found).slice(0, 60)}"` : '';
  const { expected } = expectation(issue);
  const { suggestion } = suggestionFor(issue, String(found));
  if (suggestion !== undefined) return `${place}${label} is wrong${shown}; did you mean \`${suggestion}\`?`;
  const said = expected?.startsWith('Invalid input') ? 'what the word takes (see the README)' : expected;
  return `${place}${label} is wrong${shown}; expected ${said}`;
}

/** `turn 2, \`expect\`: `, empty for the line as a whole. */
function placeText(path: Path): string {
  return path.length === 0 ? '' : `${itemText(path)}: `;
}

const ITEMS: Readonly<Record<string, string>> = { turns: 'turn', messages: 'message', customers: 'customer' };

/** `turn 2, \`expect.states\``: items of lists are counted from 1. */
function itemText(path: Path): string {
  const [first, second, ...rest] = path;
  const item = ITEMS[String(first)];
  if (item === undefined || typeof second !== 'number') return `\`${dotted(path)}\``;
  return rest.length === 0 ? `${item} ${second + 1}` : `${item} ${second + 1}, \`${dotted(rest)}\``;
}

function dotted(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );
}

/** Fields of other tools may stand in a line. One that is nearly ours was meant to be ours: it would be passed over. */
export function misspelt(
  value: object,
  known: readonly string[],
): { readonly key: string; readonly near: string } | null {
  const keys = Object.keys(value);
  const free = known.filter((one) => !keys.includes(one));
  for (const key of keys) {
    if (known.includes(key)) continue;
    const near = nearest(key, free);
    if (near !== undefined && isNear(key.toLowerCase(), near)) return { key, near };
  }
  return null;
}

/** Short words are all near to each other: `date` is no `data`, and `uid` no `id`. */
function isNear(key: string, known: string): boolean {
  const longer = Math.max(key.length, known.length);
  return distance(key, known) <= (longer > 5 ? 2 : longer > 3 ? 1 : 0);
}
