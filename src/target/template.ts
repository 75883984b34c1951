import { createRequire } from 'node:module';
import type { Liquid, Template } from 'liquidjs';

/** Values that a request's templates may use. */
type TemplateScope = Readonly<Record<string, unknown>>;

/** Renders one compiled value for one request. */
export type Rendered<T> = (scope: TemplateScope) => T;

let loaded: Liquid | undefined;

/** Loaded when a template is more than plain variables: its import alone takes 50 ms. */
function liquid(): Liquid {
  if (loaded !== undefined) return loaded;
  const { Liquid } = createRequire(import.meta.url)('liquidjs') as typeof import('liquidjs');
  loaded = new Liquid({ strictFilters: true, renderLimit: 1000, outputEscape: (value) => text(value) });
  return loaded;
}

/** A variable by its path, such as `customer.id`, and nothing else. */
const PLAIN = /\{\{-?\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s*-?\}\}/g;
const WHOLE = /^\{\{-?\s*([\w.[\]'"-]+)\s*-?\}\}$/;
/** Liquid's own endings of a path, and its names for values: not looked up in the scope. */
const LIQUID_WORDS = /^(?:first|last|size|true|false|nil|null|empty|blank)$/;

function text(value: unknown): string {
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Compiles a text with `{{ … }}` templates. A variable that is not there renders as an empty text (a guest has no
 * `customer.id`). Throws a SyntaxError for a broken template.
 */
export function compileText(source: string): Rendered<string> {
  if (!source.includes('{{') && !source.includes('{%')) return () => source;
  const pieces = plainPieces(source);
  if (pieces !== null)
    return (scope) => pieces.map((piece) => (typeof piece === 'string' ? piece : text(lookUp(piece, scope)))).join('');
  const template = parse(source);
  return (scope) => liquid().renderSync(template, scope) as string;
}

/** A text cut into what stands there and the paths of its variables; null when it is more than that. */
function plainPieces(source: string): readonly (string | readonly string[])[] | null {
  if (/\{%|\{\{-|-\}\}/.test(source)) return null;
  const pieces = source.split(PLAIN).map((piece, index) => (index % 2 === 0 ? piece : piece.split('.')));
  const isPlain = pieces.every((piece) =>
    typeof piece === 'string' ? !/\{\{|\}\}/.test(piece) : !piece.some((step) => LIQUID_WORDS.test(step)),
  );
  return isPlain ? pieces : null;
}

function lookUp(path: readonly string[], scope: TemplateScope): unknown {
  let value: unknown = scope;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as TemplateScope)[step];
  }
  return value;
}

/**
 * Compiles a JSON body: every text in it is a template. A text that is one variable and nothing else takes the
 * variable's own type (`"{{ customer.orders }}"` stays a list); a missing one becomes null.
 */
export function compileBody(source: unknown): Rendered<unknown> {
  if (typeof source === 'string') {
    const whole = WHOLE.exec(source);
    if (!whole) return compileText(source);
    const [before, path, after] = plainPieces(source) ?? [];
    if (before === '' && after === '' && typeof path === 'object') return (scope) => lookUp(path, scope) ?? null;
    parse(source);
    const expression = whole[1] as string;
    return (scope) => liquid().evalValueSync(expression, scope) ?? null;
  }
  if (Array.isArray(source)) {
    const items = source.map(compileBody);
    return (scope) => items.map((item) => item(scope));
  }
  if (typeof source === 'object' && source !== null) {
    const entries = Object.entries(source).map(([key, value]) => [key, compileBody(value)] as const);
    return (scope) => Object.fromEntries(entries.map(([key, value]) => [key, value(scope)]));
  }
  return () => source;
}

/** Headers of a request, each a template; their names become lower case. */
export function compileHeaders(headers: Readonly<Record<string, string>>): Rendered<Record<string, string>> {
  const compiled = Object.entries(headers).map(([key, value]) => [key.toLowerCase(), compileText(value)] as const);
  return (scope) => Object.fromEntries(compiled.map(([key, value]) => [key, value(scope)]));
}

function parse(source: string): Template[] {
  try {
    return liquid().parse(source);
  } catch (error) {
    throw new SyntaxError(`broken template "${source}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Names that a request's templates know. */
const KNOWN = ['text', 'session', 'turn', 'language', 'customer'];

/**
 * What a template should have been, and why it is not: its grammar, a filter, a name that no request knows. Null when it
 * is sound.
 */
export function templateFault(source: string): string | null {
  if (!source.includes('{{') && !source.includes('{%')) return null;
  const plain = plainPieces(source);
  try {
    const names = plain === null ? liquid().globalVariablesSync(parse(source)) : plain.flatMap(firstStep);
    const unknown = names.find((name) => !KNOWN.includes(name));
    return unknown === undefined ? null : `a template over ${KNOWN.join(', ')}: there is no \`${unknown}\``;
  } catch (error) {
    return `a sound template: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function firstStep(piece: string | readonly string[]): string[] {
  return typeof piece === 'string' ? [] : piece.slice(0, 1);
}
