import { createRequire } from 'node:module';

/** Finds values in a parsed JSON document. */
export type PathQuery = (document: unknown) => readonly unknown[];

const PLAIN = /^\$((?:\.[A-Za-z_][\w-]*)*)$/;

interface Rfc9535 {
  query(document: unknown, path: string): unknown[];
}

/**
 * Compiles a JSONPath (RFC 9535). Plain member paths such as `$.data.reply` are walked directly: most targets need no
 * more, and then the full engine (30 ms to load) stays unloaded. Throws a SyntaxError for a path that is none.
 */
export function compilePath(path: string): PathQuery {
  const plain = PLAIN.exec(path);
  if (plain) {
    const members = (plain[1] as string).split('.').slice(1);
    return (document) => walk(document, members);
  }
  const engine = createRequire(import.meta.url)('jsonpath-rfc9535') as Rfc9535;
  try {
    engine.query(null, path);
  } catch (error) {
    throw new SyntaxError(`"${path}" is no JSONPath: ${error instanceof Error ? error.message : String(error)}`);
  }
  return (document) => engine.query(document, path);
}

function walk(document: unknown, members: readonly string[]): unknown[] {
  let value: unknown = document;
  for (const member of members) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, member)) return [];
    value = (value as Record<string, unknown>)[member];
  }
  return [value];
}
