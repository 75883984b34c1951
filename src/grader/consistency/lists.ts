import { sameStem, sharedStems, type TopicWord, topicWords } from '../../language/claims/topic.js';
import { type Language, perLanguage } from '../../language/language.js';
import { perReading, type Reading } from '../../language/reading.js';
import type { Span } from '../../language/span.js';
import type { Comparison, Conflict } from './conflict.js';
import type { Said } from './ledger.js';

// Lists, as bullets or in a sentence ("A, B and C", "A or B", "A / B"): a list that is given again has to name the same
// things, in whatever order.

/** One member of a list. The first and the last of a sentence's list hold only what stands next to the list's other members. */
interface Item extends Span {
  readonly text: string;
  /** Its telling words; none in "XL" or "the fee". */
  readonly words: readonly TopicWord[];
}

/** The list that the script, or the customer, asks for again has other members than before. */
export function listConflict({ now, reference, given }: Comparison): Conflict | undefined {
  if (reference === undefined || !(given || now.recalls)) return undefined;
  return replacedConflict(now, reference, given) ?? (given ? longerConflict(now, reference) : undefined);
}

/** As many members as before, some of them the same. */
function replacedConflict(now: Said, then: Said, given: boolean): Conflict | undefined {
  for (const after of listsOf(now.reply))
    for (const before of listsOf(then.reply)) {
      const fresh = without(after, before);
      const lost = without(before, after);
      const kept = after.filter(
        (item) => !fresh.includes(item) && (item.words.length > 0 || CODE.test(item.text)),
      ).length;
      if (after.length !== before.length || kept < fresh.length || fresh.length !== lost.length) continue;
      // One thing in common is little where nobody says that the two have to agree.
      if (!given && kept < 2) continue;
      const added = fresh.find((item) => hasNews(item, then, then, now));
      const missing = lost.find((item) => hasNews(item, now));
      if (added === undefined || missing === undefined) continue;
      const reason = `lists "${added.text}" here, where turn ${then.turn} listed "${missing.text}"`;
      const rule = kept > 1 && isNew(added, then, then, now) && isNew(missing, now) ? 'list.replaced' : 'list.changed';
      return { rule, reason, now: added.text, before: missing.text, turn: then.turn };
    }
  return undefined;
}

/** Bullets that name all that was listed before, and more. */
function longerConflict(now: Said, then: Said): Conflict | undefined {
  const after = bulletsOf(now.reply);
  if (after.length === 0) return undefined;
  for (const before of listsOf(then.reply)) {
    const added = without(after, before).find((item) => item.words.length > 0 && isNew(item, then, then, now));
    if (added === undefined || after.length <= before.length || without(before, after).length > 0) continue;
    const reason = `lists "${added.text}" too, which turn ${then.turn} did not name`;
    return { rule: 'list.longer', reason, now: added.text, before: before[0]?.text ?? '', turn: then.turn };
  }
  return undefined;
}

function without(items: readonly Item[], others: readonly Item[]): Item[] {
  return items.filter((item) => !others.some((other) => sameItem(item, other)));
}

function sameItem(a: Item, b: Item): boolean {
  if (a.words.length + b.words.length === 0) return !(CODE.test(a.text) && CODE.test(b.text)) || a.text === b.text;
  if (a.words.length === 0 || b.words.length === 0) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return short.words.every((word) => long.words.some((other) => sameStem(word.stem, other.stem)));
}

/** No word of the item occurs in the other reply, nor in a question (`asked`): it is none of the others in other words. */
function isNew({ text, words }: Item, { reply, words: said }: Said, ...asked: readonly Said[]): boolean {
  if (words.length === 0) return CODE.test(text) && !reply.text.split(/[^\p{L}\p{N}]+/u).includes(text);
  return sharedStems(words, [...said, ...asked.flatMap(({ askedWords }) => askedWords)]).length === 0;
}

/** Some thing that the item names occurs nowhere in the other exchange. Where nouns are capitalised, adjectives count for nothing: "alter Ausweis". */
function hasNews(item: Item, other: Said, ...asked: readonly Said[]): boolean {
  if (item.words.length === 0) return isNew(item, other, ...asked);
  const { smallNouns } = other.reply.language.claims;
  return item.words.some(
    (word, index) => (smallNouns || isCapital(item, index)) && isNew({ ...item, words: [word] }, other, ...asked),
  );
}

function isCapital({ text, start, words }: Item, index: number): boolean {
  const word = words[index] as TopicWord;
  return /^\p{Lu}/u.test(text.slice(word.start - start));
}

const BULLET = /^[^\S\n]*(?:[-*•–·▪◦✓✅]|\d{1,2}[.)])[^\S\n]+(\S[^\n]*)$/gmu;
const LINE_END = /[\n\r\u2028\u2029]/;

/** All lists of a reply that name two things or more, bullets first. */
const listsOf = perReading((reply): readonly (readonly Item[])[] => {
  const bullets = bulletsOf(reply);
  return bullets.length > 1 ? [bullets, ...enumerations(reply)] : enumerations(reply);
});

const bulletsOf = perReading((reply): readonly Item[] => {
  if (!LINE_END.test(reply.text)) return [];
  const items = [...reply.text.matchAll(BULLET)].map((match) => {
    const text = (match[1] as string).trim();
    const start = match.index + match[0].indexOf(text);
    return itemAt(reply, start, start + text.length);
  });
  return items.length < 2 || items.length > MOST_MEMBERS ? [] : items;
});

/** Longer replies are read up to here. */
const LONGEST = 2000;
/** Where a list in a sentence ends at the latest. */
const BORDER = /[.!?…:](?=\s|$)|[;()\n]|\s[–—-]\s/gu;
/** So many lists of a reply are looked at. */
const MOST_LISTS = 8;

function enumerations(reply: Reading): (readonly Item[])[] {
  const text = reply.text.slice(0, LONGEST);
  const lists: (readonly Item[])[] = [];
  let start = 0;
  for (const match of [...text.matchAll(BORDER), { index: text.length, 0: '' }]) {
    const list = enumerated(reply, { start, end: match.index });
    if (list.length > 1) lists.push(list);
    if (lists.length === MOST_LISTS) break;
    start = match.index + match[0].length;
  }
  return lists;
}

const parting = perLanguage(({ claims }: Language) => {
  const joiners = claims.joiners.join('|');
  return new RegExp(`,(?!\\d)(?:\\s(?:${joiners})(?=\\s))?|\\s(?:${joiners}|[&+/])(?=\\s)`, 'giu');
});

/** What one stretch of a sentence enumerates: up to the member behind "and". */
function enumerated(reply: Reading, { start, end }: Span): readonly Item[] {
  const parts: Span[] = [];
  let from = start;
  let joined = false;
  for (const match of reply.text.slice(start, end).matchAll(parting(reply.language))) {
    const at = start + match.index;
    parts.push({ start: from, end: at });
    from = at + match[0].length;
    if (joined) return membersOf(reply, parts);
    joined = !BETWEEN.test(match[0]);
  }
  // "Yes, it is": two parts without a word between them are no list.
  return !joined && parts.length < 2 ? [] : membersOf(reply, [...parts, { start: from, end }]);
}

/** What a list goes on behind. */
const BETWEEN = /^(?:,|\s\/)$/;
/** Longer lists would take too long to compare. */
const MOST_MEMBERS = 40;
/** A member of a list is no clause of its own. */
const MOST_WORDS = 6;
/** So many words of the sentence around a list can belong to its first or last member. */
const EDGE_WORDS = 3;

function membersOf(reply: Reading, parts: readonly Span[]): readonly Item[] {
  if (parts.length > MOST_MEMBERS) return [];
  const items = parts.map((part, index) => {
    const words = [...reply.text.slice(part.start, part.end).matchAll(/\S+/gu)].map((match) => ({
      text: match[0],
      start: part.start + match.index,
      end: part.start + match.index + match[0].length,
    }));
    if (index === 0)
      return itemOf(
        reply,
        words.length > 0 && CODE.test(words.at(-1)?.text ?? '') ? words.slice(-1) : words.slice(-EDGE_WORDS),
      );
    if (index === parts.length - 1)
      return itemOf(reply, CODE.test(words[0]?.text ?? '') ? words.slice(0, 1) : words.slice(0, EDGE_WORDS));
    return words.length > MOST_WORDS ? undefined : itemOf(reply, words);
  });
  return items.every((item) => item !== undefined) ? items : [];
}

function itemOf(reply: Reading, words: readonly Span[]): Item | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? undefined : itemAt(reply, first.start, last.end);
}

const CODE = /^\p{Lu}{1,4}$/u;

function itemAt(reply: Reading, start: number, end: number): Item {
  const words = topicWords(reply).filter((word) => word.start >= start && word.end <= end && !word.generic);
  return { start, end, text: reply.text.slice(start, end), words };
}
