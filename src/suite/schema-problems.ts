import type { z } from 'zod';
import { nearest, type Problem } from './problem.js';
import { COMMA, type Detail, problemAt, type Tree, type YamlFile } from './yaml.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

export interface SchemaWords {
  /** What the file is, as in "a suite must be a map". */
  readonly file: string;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map (`key: value`)',
  record: 'a map (`key: value`)',
};
const TRUE_WORDS: Readonly<Record<string, string>> = {
  yes: 'true',
  on: 'true',
  y: 'true',
  no: 'false',
  off: 'false',
  n: 'false',
};

/** What a zod schema holds against a file, said at the places of the file. */
export function schemaProblems(schema: z.ZodType, plain: unknown, file: YamlFile, words: SchemaWords): Problem[] {
  const result = schema.safeParse(plain);
  return result.success ? [] : problemsOf(result.error.issues, { schema, file, words });
}

interface Told {
  readonly schema: z.ZodType;
  readonly file: YamlFile;
  readonly words: SchemaWords;
}

function problemsOf(issues: readonly Issue[], told: Told): Problem[] {
  const flat = issues.flatMap(unfold);
  const renamed = new Set<string>();
  const unknown = flat.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue, told, renamed) : [],
  );
  const others = flat.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' || renamed.has(pathText(issue.path))) return [];
    return [otherProblem(issue, told)];
  });
  return [...unknown, ...others];
}

/** Of a union that fits nothing, the issues of the alternative that was meant, where one alone fits the value's kind. */
export function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter((branch) => branch.length > 0 && !branch.some(isKindIssue));
  if (meant.length !== 1) return [issue];
  const inner = (meant[0] ?? []).map((part) => ({ ...part, path: [...issue.path, ...part.path] }));
  return inner.every((part) => part.path.length > issue.path.length || part.code !== 'invalid_format')
    ? inner.flatMap(unfold)
    : [issue];
}

function isKindIssue(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_union');
}

function unknownKeys(issue: Issue & { code: 'unrecognized_keys' }, told: Told, renamed: Set<string>): Problem[] {
  const { file, schema } = told;
  const known = keysAt(schema, issue.path);
  const { tree } = find(file.tree, issue.path);
  const present = tree.kind === 'map' ? tree.entries.map((entry) => entry.key) : [];
  const free = known.filter((key) => !present.includes(key));
  return issue.keys.map((key) => {
    const entry = tree.kind === 'map' ? tree.entries.find((candidate) => candidate.key === key) : undefined;
    const at = entry?.at ?? tree.at;
    if (/^\d/.test(key)) return problemAt(file, at, `unknown word \`${key}\``, COMMA);
    const suggestion = nearest(key, free);
    if (suggestion === undefined) {
      return problemAt(file, at, `unknown word \`${key}\``, { expected: `one of ${known.join(', ')}` });
    }
    renamed.add(pathText([...issue.path, suggestion]));
    return problemAt(file, at, `unknown word \`${key}\``, { suggestion });
  });
}

function otherProblem(issue: Issue, { file, words }: Told): Problem {
  const { tree, missing } = find(file.tree, issue.path);
  const label = issue.path.length === 0 ? words.file : `\`${labelOf(issue.path)}\``;
  if (missing) return problemAt(file, tree.at, `${label} is missing`, { expected: `\`${labelOf(issue.path)}:\` here` });
  if (tree.kind === 'scalar' && tree.value === null)
    return problemAt(file, tree.at, `${label} is empty`, expectation(issue));
  if (issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array')) {
    const expected =
      issue.origin === 'array' && !issue.message.startsWith('Too small') ? { expected: issue.message } : {};
    return problemAt(file, tree.at, `${label} is empty`, expected);
  }
  const text = tree.kind === 'scalar' ? tree.text : '';
  const detail = { ...expectation(issue), ...suggestionFor(issue, text) };
  if (issue.code === 'invalid_type' && issue.expected === 'string' && tree.kind === 'scalar') {
    const kind = typeof tree.value === 'number' ? 'a number' : 'true or false';
    return problemAt(file, tree.at, `${label} must be text, not ${kind}`, { expected: `quotes around it: "${text}"` });
  }
  const shown = text === '' || text.length > 60 ? '' : `: \`${text}\``;
  return problemAt(file, tree.at, `${label} is wrong${shown}`, detail);
}

/** What would have been right. */
export function expectation(issue: Issue): Detail {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return { expected: KINDS[issue.expected] ?? issue.expected };
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { expected: issue.values.length === 1 ? values : `one of ${values}` };
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small'))
    return { expected: `at least ${issue.minimum}` };
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) return { expected: `at most ${issue.maximum}` };
  return { expected: issue.message };
}

/** The word that was meant, where one is near. */
export function suggestionFor(issue: Issue, text: string): Detail {
  const wanted = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const isBoolean = issue.code === 'invalid_type' && issue.expected === 'boolean';
  const saidBoolean = issue.code === 'invalid_union' && issue.message.startsWith('true');
  const suggestion = isBoolean || saidBoolean ? TRUE_WORDS[text.toLowerCase()] : nearest(text, wanted);
  return suggestion === undefined ? {} : { suggestion };
}

/** The value at a path; where it is missing, the nearest value above it. */
function find(root: Tree, path: Path): { tree: Tree; missing: boolean } {
  let tree = root;
  for (const step of path) {
    const next: Tree | undefined =
      tree.kind === 'list'
        ? tree.items[Number(step)]
        : tree.kind === 'map'
          ? tree.entries.find((entry) => entry.key === String(step))?.value
          : undefined;
    if (next === undefined) return { tree, missing: true };
    tree = next;
  }
  return { tree, missing: false };
}

/** The last word of a path with its index: `states[1]`. */
function labelOf(path: Path): string {
  const word = path.findLastIndex((step) => typeof step === 'string');
  const indexes = path.slice(word + 1).map((step) => `[${String(step)}]`);
  return `${word === -1 ? '' : String(path[word])}${indexes.join('')}`;
}

function pathText(path: Path): string {
  return path.map(String).join('\n');
}

/** What of a zod definition is walked through on the way to a map's words. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** The words that a schema knows at a path. */
export function keysAt(schema: z.ZodType | undefined, path: Path): string[] {
  if (schema === undefined) return [];
  const definition = schema._zod.def as Definition;
  if (definition.innerType !== undefined) return keysAt(definition.innerType, path);
  if (definition.options !== undefined) return definition.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  if (definition.element !== undefined) return keysAt(definition.element, rest);
  if (definition.valueType !== undefined) return keysAt(definition.valueType, rest);
  return keysAt(definition.shape?.[String(step)], rest);
}
