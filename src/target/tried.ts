import type { z } from 'zod';
import { compilePath } from './json-path.js';
import { templateFault } from './template.js';

// What a schema cannot see of a target's settings: whether their JSONPaths and templates hold. Tried when the
// configuration is read, so that `validate` tells of them with their places.

type Context = z.core.$RefinementCtx;

/** A JSONPath (RFC 9535). */
export function triedPath(path: string, context: Context): void {
  try {
    compilePath(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    context.addIssue({ code: 'custom', message: `a JSONPath (RFC 9535), such as $.reply; ${why}` });
  }
}

/** A text that may hold templates over what a request knows. */
export function triedTemplate(source: string, context: Context): void {
  const fault = templateFault(source);
  if (fault !== null) context.addIssue({ code: 'custom', message: fault });
}

/** An http(s) address; one with templates or unset variables is known only when it is asked. */
export function triedUrl(source: string, context: Context): void {
  triedAddress(source, context, /^https?:$/, 'http://127.0.0.1:4010/chat');
}

/** The same of a WebSocket. */
export function triedSocketUrl(source: string, context: Context): void {
  triedAddress(source, context, /^wss?:$/, 'ws://127.0.0.1:4010/chat');
}

function triedAddress(source: string, context: Context, protocol: RegExp, example: string): void {
  triedTemplate(source, context);
  if (/\{\{|\{%|\$\{/.test(source)) return;
  const url = URL.canParse(source) ? new URL(source) : null;
  if (url === null || !protocol.test(url.protocol))
    context.addIssue({ code: 'custom', message: `an address such as ${example}` });
}

/** A JSON body whose texts are templates. */
export function triedBody(body: unknown, context: Context): void {
  tryWithin(body, [], context);
}

function tryWithin(value: unknown, path: readonly PropertyKey[], context: Context): void {
  if (typeof value === 'string') {
    const fault = templateFault(value);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault, path: [...path] });
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      tryWithin(item, [...path, Array.isArray(value) ? Number(key) : key], context);
}
