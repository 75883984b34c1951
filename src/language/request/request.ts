import { type Language, perLanguage } from '../language.js';
import { phraseTable, type TableHit } from '../phrase/phrase-table.js';
import { perReading, perTemplate, type Reading, read } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Span } from '../span.js';
import { SECRETS, type Secret, THINGS, type Thing } from './lexicon.js';

/** Something that a reply asks the customer for. The span is that of the words that name it. */
export interface Request extends Span {
  readonly thing: Thing;
}

/** Something that a reply asks for although nobody need give it. */
export interface SecretRequest extends Span {
  readonly secret: Secret;
  /** The sentence that asks. */
  readonly sentence: Span;
}

type Tag =
  | 'asks'
  | 'please'
  | 'which'
  | 'waives'
  | 'elsewhere'
  | 'harmless'
  | `${'thing' | 'bare' | 'secret'}.${string}`;

/** Words of a sentence that is asked by naming the thing alone: `Your order number, please.` */
const SHORT = 8;
/** Characters between `which` and the noun that it asks for. */
const ADJACENT = 3;

const tableOf = perLanguage((language: Language) => {
  const { classes, things, bare, secrets, ...rules } = language.request;
  const tagged = (kind: string, lists: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(lists).map(([name, phrases]) => [`${kind}.${name}`, phrases]));
  return phraseTable<Tag>(
    { ...rules, ...tagged('thing', things), ...tagged('bare', bare), ...tagged('secret', secrets) },
    classes,
  );
});

const hitsOf = perTemplate((reading: Reading) => tableOf(reading.language).find(reading));

/** What a reply asks for, in its order. What it waives, tells or offers to change is not asked for. Linear. */
export const requestsIn = perTemplate((reading: Reading): readonly Request[] => {
  const hits = hitsOf(reading);
  return reading.sentences.flatMap((sentence) => {
    const own = inside(hits, sentence);
    const asking = isAsking(own, reading, sentence);
    return longest(own).flatMap((hit): Request[] => {
      const thing = THINGS.find((one) => hit.tag === `thing.${one}` || hit.tag === `bare.${one}`);
      if (thing === undefined) return [];
      const isAsked = hit.tag.startsWith('thing.') ? asking : isWhich(hit, own);
      return isAsked && !isWaived(hit, own, reading) ? [{ thing, start: hit.start, end: hit.end }] : [];
    });
  });
});

/** What a reply asks for that nobody need give a bot: passwords, PINs, whole card numbers. Linear. */
export const secretsAskedIn = perReading((reading: Reading): readonly SecretRequest[] => {
  const hits = hitsOf(reading);
  return reading.sentences.flatMap((sentence) => {
    const own = inside(hits, sentence);
    if (!isAsking(own, reading, sentence)) return [];
    if (own.some(({ tag }) => tag === 'waives' || tag === 'harmless' || tag === 'elsewhere')) return [];
    return own.flatMap((hit): SecretRequest[] => {
      const secret = SECRETS.find((one) => hit.tag === `secret.${one}`);
      return secret === undefined ? [] : [{ secret, start: hit.start, end: hit.end, sentence }];
    });
  });
});

/** The things that a key of `answers:` may mean, by its words in whatever language: `order_id`, `bestellnummer`. */
export function thingsNamed(key: string, languages: readonly Language[]): ReadonlySet<Thing> {
  const words = wordsOfKey(key).join(' ');
  const found = languages.flatMap((language) => longest(tableOf(language).find(read(words, language))));
  const kind = (tag: Tag) => THINGS.find((one) => tag === `thing.${one}` || tag === `bare.${one}`);
  const named = found.filter(({ tag }) => tag.startsWith('thing.')).map(({ tag }) => kind(tag));
  const bare = found.map(({ tag }) => kind(tag));
  const things = named.some((one) => one !== undefined) ? named : bare;
  return new Set(things.filter((one) => one !== undefined));
}

/** `deliverySlot`, `delivery_slot` → `delivery`, `slot`. */
export function wordsOfKey(key: string): string[] {
  return key
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether a sentence of the reply asks for something that is named by these words, whatever it is. */
export function asksForWords(reading: Reading, words: readonly string[]): boolean {
  const hits = hitsOf(reading);
  return reading.sentences.some((sentence) => {
    const own = inside(hits, sentence);
    if (own.some(({ tag }) => tag === 'waives') || !isAsking(own, reading, sentence)) return false;
    return words.every((word) => sentence.folded.includes(word));
  });
}

/** "date of birth" is no date. */
function longest(hits: readonly TableHit<Tag>[]): TableHit<Tag>[] {
  const named = hits.filter(({ tag }) => tag.startsWith('thing.'));
  return hits.filter(
    (hit) =>
      !named.some((one) => one.start <= hit.start && hit.end <= one.end && one.end - one.start > hit.end - hit.start),
  );
}

function inside(hits: readonly TableHit<Tag>[], sentence: Sentence): TableHit<Tag>[] {
  return hits.filter((hit) => sentence.start <= hit.start && hit.end <= sentence.end);
}

/** Words that ask, or so few words that naming the thing is asking for it. */
function isAsking(own: readonly TableHit<Tag>[], { text }: Reading, sentence: Sentence): boolean {
  if (own.some(({ tag }) => tag === 'asks')) return true;
  const words = text.slice(sentence.start, sentence.end).trim().split(/\s+/).length;
  if (words > SHORT) return false;
  return sentence.question || own.some(({ tag }) => tag === 'please');
}

/** Commas, brackets and dashes part what is asked from what is waived: "if you don't have it, your e-mail will do". */
const PARTING = /[,;:()–—]/;

function isWaived(hit: Span, own: readonly TableHit<Tag>[], { text }: Reading): boolean {
  return own.some(({ tag, start, end }) => {
    if (tag !== 'waives') return false;
    const from = Math.min(start, hit.start);
    return !PARTING.test(text.slice(from, Math.max(end, hit.end)));
  });
}

function isWhich(hit: Span, own: readonly TableHit<Tag>[]): boolean {
  return own.some(({ tag, end }) => tag === 'which' && end <= hit.start && hit.start - end <= ADJACENT);
}
