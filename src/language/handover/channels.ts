import { matchesOf } from '../matching.js';
import type { TagHit, Word } from '../phrase/word-tags.js';
import type { Sentence } from '../sentence.js';
import type { Handover } from './text.js';
import type { HandoverView } from './view.js';

const PHONE = /(?<![\p{L}\p{N}*#]|[\p{L}\p{N}][-/.])(?:\+|\()?\d[\d\s()./-]{4,20}\d(?!\p{N})/gu;
const EMAIL = /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
const NAMED = ['person', 'name'] as const;
const HUMANS = [...NAMED, 'team'] as const;

/** Staffed lines with their number, extensions, mailboxes of persons, crisis lines. */
export function channelsIn(view: HandoverView): Handover[] {
  return [...lines(view), ...extensions(view), ...mailboxes(view), ...crisisLines(view), ...emergencies(view)];
}

const found = (kind: Handover['kind'], start: number, end: number): Handover => ({
  kind,
  start,
  end,
  claimed: false,
  withdrawn: false,
});

function lines(view: HandoverView): Handover[] {
  const out: Handover[] = [];
  for (const match of matchesOf(PHONE, view.text.reading.folded)) {
    const digits = match[0].replace(/\D/g, '').length;
    const date =
      /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}(?:[.:]\d\d)?\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?$/.test(
        match[0],
      );
    const file = /^\d{1,5}\s?\/\s?\d{1,5}$/.test(match[0]) && !match[0].startsWith('0');
    if (file || digits < 6 || digits > 15 || date) continue;
    const sentence = sentenceAt(view, match.index);
    if (sentence >= 0 && staffed(view, sentence, match.index))
      out.push(found('line', match.index, match.index + match[0].length));
  }
  return out;
}

/** Whether a number at this place of this sentence leads to persons who answer. */
function staffed(view: HandoverView, sentence: number, offset: number): boolean {
  if (refused(view, sentence, offset)) return false;
  if (answeredThere(view, sentence + 1)) return true;
  if (!view.sentenceHas(sentence, 'imperative', 'extension', 'line', 'able', 'offer')) {
    // A bare number behind a colon or on a line of its own belongs to the sentence before.
    const alone = view.wordsOf(sentence, sentence).filter(({ word }) => /\p{L}/u.test(word.folded)).length < 3;
    if (!alone && !view.sentenceHas(sentence, ...HUMANS)) return false;
  }
  if (view.sentenceHas(sentence, ...HUMANS, 'line'))
    return !(recorded(view, sentence) && !view.sentenceHas(sentence, 'person', 'name'));
  if (recorded(view, sentence) || view.sentenceHas(sentence, 'field', 'selfService')) return false;
  return view.sentenceHas(sentence - 1, ...HUMANS, 'line') && !view.sentenceHas(sentence - 1, 'nobody', 'field');
}

/**
 * Nobody answers at the number. "Transfers aren't possible, but ring …" and "Chat is closed: call …" refuse another way
 * and open this one.
 */
function refused(view: HandoverView, sentence: number, offset: number): boolean {
  const bars = ['impossible', 'nobody'].flatMap((tag) => view.of(tag));
  const own = bars.filter((hit) => view.word(hit.from).sentence === sentence);
  if (own.length === 0) return false;
  const opening = openingBefore(view, sentence, offset);
  if (opening === undefined || own.some((hit) => hit.to > opening)) return true;
  // "…, but 0113 496 0123 is your claim number": what opens is no line.
  const behind = (...tags: readonly string[]) =>
    tags.some((tag) => view.of(tag).some((hit) => hit.from >= opening && view.word(hit.from).sentence === sentence));
  return behind('recorded', 'machine') && !behind(...NAMED);
}

/** The first word of the clause that opens the way to a number: one behind "but", or one that begins with the call. */
function openingBefore(view: HandoverView, sentence: number, offset: number): number | undefined {
  const before = view.wordsOf(sentence, sentence).filter(({ word }) => word.start < offset);
  const opens = ({ word, index }: (typeof before)[number]) =>
    index > 0 && view.word(index - 1).sentence === sentence && view.word(index - 1).clause !== word.clause;
  return before.findLast((each) => {
    if (!opens(each)) return false;
    const near = view.window(each.index, each.index + 1);
    return near.some(
      ({ tag, from }) => (tag === 'contrast' && from === each.index) || tag === 'imperative' || tag === 'urgent',
    );
  })?.index;
}

/** "030 23125 660. Our people pick up there": the next sentence says who answers. */
function answeredThere(view: HandoverView, sentence: number): boolean {
  const has = (...tags: string[]) => view.sentenceHas(sentence, ...tags);
  return has('there') && has(...HUMANS) && has('imperative') && !has('impossible', 'nobody', 'field', 'recorded');
}

/** Whether a machine answers; "without a menu" says the opposite. */
function recorded(view: HandoverView, sentence: number): boolean {
  const negators = [...view.of('negator'), ...view.of('nobody')];
  const free = (hit: TagHit) => negators.some((other) => other.to === hit.from || other.to === hit.from - 1);
  return ['recorded', 'machine'].some((tag) =>
    view.of(tag).some((hit) => view.word(hit.from).sentence === sentence && !free(hit)),
  );
}

function extensions(view: HandoverView): Handover[] {
  const out: Handover[] = [];
  for (const hit of view.of('extension')) {
    const number = view.words.slice(hit.to, hit.to + 3).find((word) => /^\d/.test(word.folded));
    const { sentence } = view.word(hit.from);
    // "Press 1 for billing" leads into a menu, "press 1 for an adviser" to a person.
    const who = view.window(hit.from, hit.from).some((other) => other.tag === 'keyword') ? NAMED : HUMANS;
    const person = [sentence, sentence - 1, sentence - 2].some((near) => view.sentenceHas(near, ...who));
    if (number === undefined || number.sentence !== sentence || !person) continue;
    if (view.inSentence(hit, 'impossible', 'nobody', 'pastTime', 'field')) continue;
    out.push(found('line', view.word(hit.from).start, number.end));
  }
  return out;
}

function mailboxes(view: HandoverView): Handover[] {
  const out: Handover[] = [];
  for (const match of matchesOf(EMAIL, view.text.reading.folded)) {
    const sentence = sentenceAt(view, match.index);
    if (sentence < 0 || view.sentenceHas(sentence, 'impossible', 'nobody')) continue;
    const named =
      owner(view, sentence, match[0]) ||
      view.sentenceHas(sentence, 'person', 'name') ||
      view.sentenceHas(sentence - 1, 'person', 'name');
    if (named && !view.sentenceHas(sentence, 'machine'))
      out.push(found('mailbox', match.index, match.index + match[0].length));
  }
  return out;
}

/** "Write to Lotta: lotta@…": a part of the address is a capitalised word near it that is no word for an office. */
function owner(view: HandoverView, sentence: number, address: string): boolean {
  const parts = new Set((address.split('@')[0] as string).split(/[._+-]/).filter((part) => part.length > 2));
  if (parts.size === 0) return false;
  const office = (index: number) =>
    view.window(index, index).some((hit) => ['matter', 'team', 'line', 'written', 'callback'].includes(hit.tag));
  return view
    .wordsOf(sentence - 1, sentence + 1)
    .some(({ word, index }) => word.capital && parts.has(word.folded) && !office(index));
}

function crisisLines(view: HandoverView): Handover[] {
  return view.of('crisis').flatMap((hit) => {
    const { sentence } = view.word(hit.from);
    const near = view.words.slice(Math.max(0, hit.from - 30), hit.to + 30);
    const number = near.some((word) => Math.abs(word.sentence - sentence) < 2 && /^\d{3,}/.test(word.folded));
    if (view.denied(hit) || (!number && !view.inSentence(hit, 'imperative'))) return [];
    const last: Word = view.word(hit.to - 1);
    return [found('crisis_line', view.word(hit.from).start, last.end)];
  });
}

/** "Please dial 112 at once." */
function emergencies(view: HandoverView): Handover[] {
  return view.of('emergency').flatMap((hit) => {
    if (view.denied(hit) || !view.inSentence(hit, 'urgent')) return [];
    return [found('emergency', view.word(hit.from).start, view.word(hit.to - 1).end)];
  });
}

function sentenceAt(view: HandoverView, offset: number): number {
  const { sentences } = view.text.reading;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length ? low : -1;
}
