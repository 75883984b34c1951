import { isName, WORDS_KEYS } from './reply.js';

// What came where words should be. Only errors are made of it: nothing here decides what a bot has said.

/** Characters of an answer that are quoted. */
const QUOTED = 120;
/** Levels that are looked into: the words of an answer stand near its root. */
const DEEPEST = 4;

/** Fields in which bots usually send what is no text. */
const CARDS_KEY =
  /^(?:cards?|buttons?|attachments?|quick_?replies|suggestions?|suggested_?actions|actions|options|choices|elements|components|blocks|carousels?|images?|media|templates?|widgets?|rich_?(?:content|response)|payloads?)$/i;

/** Those of them that hold nothing else: what tells that somebody types has a payload, and options, too. */
const SURELY_CARDS_KEY =
  /^(?:cards?|buttons?|attachments?|quick_?replies|suggestions?|suggested_?actions|carousels?|elements)$/i;

interface Field {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
}

/**
 * What stands in an answer without words at `path`, quoted, with the setting that would make something of it: cards that
 * are not named, or words that stand elsewhere.
 */
export function cameInstead(document: unknown, path: string): string {
  const fields = fieldsOf(document);
  const came = `what came is ${quoted(document)}`;
  const error = fields.find(({ path: at, value }) => /^\$\.errors?$/.test(at) && isSomething(value));
  if (error !== undefined) return `the bot tells of an error: ${quoted(error.value)}`;
  const cards = fields.find(({ key, value }) => CARDS_KEY.test(key) && isObject(value));
  if (cards !== undefined)
    return `${came}; if the bot answers with cards alone, name them in the target's settings: cards: ${cards.path}`;
  const words = wordsElsewhere(fields, path);
  return words === undefined ? came : `${came} (perhaps ${words})`;
}

/** Whether what came is surely a reply of cards, named in the target's settings or not. */
export function holdsCards(document: unknown): boolean {
  return fieldsOf(document).some(({ key, value }) => SURELY_CARDS_KEY.test(key) && isObject(value));
}

/** A field of the same name as the path's last, in another place or case; else one that usually holds words. */
function wordsElsewhere(fields: readonly Field[], path: string): string | undefined {
  const last = /(\w+)\W*$/.exec(path)?.[1]?.toLowerCase();
  const texts = fields.filter(({ path: at, value }) => at !== path && typeof value === 'string' && value.trim() !== '');
  const same = texts.find(({ key }) => key.toLowerCase() === last);
  return (same ?? texts.find(({ key }) => WORDS_KEYS.includes(key.toLowerCase())))?.path;
}

/** All fields of a document near its root, level by level; of a list its first. */
function fieldsOf(document: unknown): readonly Field[] {
  const fields: Field[] = [];
  let level: readonly Field[] = [{ path: '$', key: '', value: document }];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    level = level.flatMap(within);
    fields.push(...level);
  }
  return fields;
}

function within({ path, value }: Field): Field[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : [{ path: `${path}[*]`, key: '', value: value[0] }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, inner]) => ({
    path: isName(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`,
    key,
    value: inner,
  }));
}

/** An object, or a list, that holds something. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** A text, object or list that holds something. */
export function isSomething(value: unknown): boolean {
  return isObject(value) || (typeof value === 'string' && value.trim() !== '');
}

export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > QUOTED ? `${text.slice(0, QUOTED)} …` : text;
}
