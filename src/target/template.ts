import { Liquid, type Template } from 'liquidjs';

/** Values that a request's templates may use. */
type TemplateScope = Readonly<Record<string, unknown>>;

/** Renders one compiled value for one request. */
export type Rendered<T> = (scope: TemplateScope) => T;

const engine = new Liquid({ strictFilters: true, renderLimit: 1000, outputEscape: (value) => text(value) });
const WHOLE = /^\{\{-?\s*([\w.[\]'"-]+)\s*-?\}\}$/;

function text(value: unknown): string {
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Compiles a text with `{{ … }}` templates. A variable that is not there renders as an empty text (a guest has no
 * `customer.id`). Throws a SyntaxError for a broken template.
 */
export function compileText(source: string): Rendered<string> {
  if (!source.includes('{{') && !source.includes('{%')) return () => source;
  const template = parse(source);
  return (scope) => engine.renderSync(template, scope) as string;
}

/**
 * Compiles a JSON body: every text in it is a template. A text that is one variable and nothing else takes the
 * variable's own type (`"{{ customer.orders }}"` stays a list); a missing one becomes null.
 */
export function compileBody(source: unknown): Rendered<unknown> {
  if (typeof source === 'string') {
    const whole = WHOLE.exec(source);
    if (!whole) return compileText(source);
    parse(source);
    const path = whole[1] as string;
    return (scope) => engine.evalValueSync(path, scope) ?? null;
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

function parse(source: string): Template[] {
  try {
    return engine.parse(source);
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
  try {
    const unknown = engine.globalVariablesSync(parse(source)).find((name) => !KNOWN.includes(name));
    return unknown === undefined ? null : `a template over ${KNOWN.join(', ')}: there is no \`${unknown}\``;
  } catch (error) {
    return `a sound template: ${error instanceof Error ? error.message : String(error)}`;
  }
}
