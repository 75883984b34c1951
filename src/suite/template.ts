import { createRequire } from 'node:module';
import type { Liquid, LiquidOptions } from 'liquidjs';
import { CANARY_MARKS } from '../domain/canary.js';
import type { Customer, Dataset, FieldValue } from '../domain/dataset.js';
import { nearest } from './problem.js';

/** A text with its templates filled in, or what is wrong with it; `at` counts characters of the template's text. */
export type Filled =
  | { readonly text: string }
  | { readonly message: string; readonly at: number; readonly suggestion?: string; readonly expected?: string };

/** Names that templates may use: the signed-in customer's fields, `customer.*`, `customers.<id or alias>.*`, `canary.*`. */
export type TemplateScope = Readonly<Record<string, unknown>>;

type Step = string | number;

const VARIABLE = /\{\{\s*([\w-]+(?:\.[\w-]+|\[(?:\d+|'[^']*'|"[^"]*")\])*)\s*\}\}/g;
const STEP = /([\w-]+)|\[(?:(\d+)|'([^']*)'|"([^"]*)")\]/g;
/** Liquid's own endings of a path; a record rarely has fields of these names. */
const LIQUID_WORDS: readonly Step[] = ['first', 'last', 'size'];

const everyCustomer = new WeakMap<Dataset, Readonly<Record<string, unknown>>>();

/** What the templates of a dialogue may name. A guest has no fields at the top. */
export function templateScope(dataset: Dataset, customer: Customer | undefined): TemplateScope {
  let customers = everyCustomer.get(dataset);
  if (customers === undefined) {
    const byAlias = dataset.customers.flatMap(({ alias, fields }) => (alias === undefined ? [] : [[alias, fields]]));
    const byId = dataset.customers.map(({ id, fields }) => [id, fields]);
    customers = Object.fromEntries([...byAlias, ...byId]) as Readonly<Record<string, unknown>>;
    everyCustomer.set(dataset, customers);
  }
  const canary = CANARY_MARKS;
  if (customer === undefined) return { customers, canary };
  return { ...customer.fields, customer: customer.fields, customers, canary };
}

/** Fills in the templates of a text. Liquid is loaded only for what is more than a plain `{{ variable }}`. */
export function fillIn(text: string, scope: TemplateScope): Filled {
  if (!text.includes('{{') && !text.includes('{%')) return { text };
  if (text.includes('{%')) return fillWithLiquid(text, scope);
  let wrong: Filled | undefined;
  let needsLiquid = false;
  const simple = text.replace(VARIABLE, (whole, path: string, at: number) => {
    const steps = stepsOf(path);
    const found = lookUp(steps, scope);
    if ('value' in found && isShowable(found.value)) return String(found.value);
    if (steps.some((step) => LIQUID_WORDS.includes(step))) needsLiquid = true;
    else wrong ??= { ...explain(path, steps, scope), at: at + whole.indexOf(path) };
    return '';
  });
  if (wrong !== undefined) return wrong;
  const rest = text.replace(VARIABLE, '');
  if (!needsLiquid && !rest.includes('{{')) return { text: simple };
  return fillWithLiquid(text, scope);
}

function stepsOf(path: string): Step[] {
  return [...path.matchAll(STEP)].map(([, word, index, single, double]) =>
    index === undefined ? (word ?? single ?? double ?? '') : Number(index),
  );
}

function lookUp(steps: readonly Step[], scope: TemplateScope): { value: unknown } | { missing: number } {
  let value: unknown = scope;
  for (const [index, step] of steps.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return { missing: index };
    if (Array.isArray(value) && typeof step === 'string' && !/^\d+$/.test(step)) return { missing: index };
    value = (value as Record<Step, unknown>)[step];
  }
  return { value };
}

function isShowable(value: unknown): value is Exclude<FieldValue, object | null> {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';
}

function explain(
  path: string,
  steps: readonly Step[],
  scope: TemplateScope,
): Omit<Extract<Filled, { message: string }>, 'at'> {
  const found = lookUp(steps, scope);
  if ('value' in found) {
    const { value } = found;
    if (value === null || value === '') return { message: `\`${path}\` is empty in the dataset` };
    const [kind, hint] = Array.isArray(value) ? ['a list', `${path}[0]`] : ['a map', memberOf(path, value)];
    return { message: `\`${path}\` is ${kind}, no text`, expected: `one field of it, such as \`${hint}\`` };
  }
  const known = steps.slice(0, found.missing);
  const parent = lookUp(known, scope);
  const message = `there is no \`${path}\``;
  if (!('value' in parent)) return { message };
  const where = known.reduce<string>(join, '');
  if (Array.isArray(parent.value)) return { message, expected: countOf(where, parent.value.length) };
  if (typeof parent.value !== 'object' || parent.value === null) return { message, expected: `${where} has no fields` };
  const names = Object.keys(parent.value);
  const near = nearest(String(steps[found.missing]), names);
  if (near !== undefined)
    return { message, suggestion: [...known, near, ...steps.slice(found.missing + 1)].reduce<string>(join, '') };
  const guest = known.length === 0 && !names.includes('customer');
  if (guest) return { message, expected: 'customers.<id or alias>.<field>: nobody is signed in (`as:`)' };
  return { message, expected: `one of ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}` };
}

function memberOf(path: string, value: unknown): string {
  const [first] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return `${path}.${first ?? 'field'}`;
}

function countOf(list: string, length: number): string {
  if (length === 0) return `an entry of ${list}, which has none`;
  return length === 1 ? `${list}[0], its only entry` : `${list}[0] to ${list}[${length - 1}]`;
}

function join(path: string, step: Step): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  return path === '' ? step : `${path}.${step}`;
}

/** Tags that read no files and keep to what they are given. */
const TAGS = ['assign', 'capture', 'case', 'comment', 'for', 'if', 'unless', 'raw', 'break', 'continue', 'echo', '#'];
/** Filters whose result differs from run to run. */
const RANDOM_FILTERS = ['sample'];
/** Milliseconds, bytes-like units and characters that one text may cost: far above any sentence. */
const LIMITS: LiquidOptions = { renderLimit: 250, memoryLimit: 1e6, parseLimit: 1e5 };

let engine: Liquid | undefined;

function liquid(): Liquid {
  if (engine !== undefined) return engine;
  const { Liquid } = createRequire(import.meta.url)('liquidjs') as typeof import('liquidjs');
  engine = new Liquid({
    ...LIMITS,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // A day has no time zone: `date` must not move it.
    timezoneOffset: 0,
    outputEscape: (value) => {
      if (isShowable(value) || value === '') return String(value);
      throw new TypeError(
        value === null || value === undefined ? 'an output is empty' : 'an output is a list or a map, no text',
      );
    },
  });
  for (const name of Object.keys(engine.tags)) if (!TAGS.includes(name)) delete engine.tags[name];
  for (const name of RANDOM_FILTERS) delete engine.filters[name];
  return engine;
}

/** Liquid's words for the present moment: a suite must say the same thing every day. */
const CLOCK = /(['"])(?:now|today)\1\s*\|/;

function fillWithLiquid(text: string, scope: TemplateScope): Filled {
  const clock = text.search(CLOCK);
  if (clock !== -1)
    return { message: 'a template must not read the clock', at: clock, expected: 'a day as it is written' };
  try {
    return { text: String(liquid().parseAndRenderSync(text, scope)) };
  } catch (error) {
    return explainLiquid(error, text, scope);
  }
}

interface LiquidFailure {
  readonly message?: string;
  readonly originalError?: { readonly variableName?: unknown };
  readonly token?: { readonly begin?: number };
}

function explainLiquid(error: unknown, text: string, scope: TemplateScope): Filled {
  const failure = error as LiquidFailure;
  const name = failure.originalError?.variableName;
  const at = Math.min(failure.token?.begin ?? 0, text.length);
  if (typeof name === 'string') {
    const steps = stepsOf(name).map((step) => (typeof step === 'string' && /^\d+$/.test(step) ? Number(step) : step));
    return { ...explain(steps.reduce<string>(join, ''), steps, scope), at };
  }
  const message = String(failure.message ?? error).split('\n')[0] ?? '';
  return { message: `broken template: ${message.replace(/(, file:.*)?, line:\d+, col:\d+.*$/, '')}`, at };
}
