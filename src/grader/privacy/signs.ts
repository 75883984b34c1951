import type { Amount } from '../../language/forms/amounts.js';
import type { Piece } from '../../language/forms/pieces.js';
import { answeringHits, type PersonHit, type PersonWords } from '../../language/person/person.js';
import { told, toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import type { Span } from '../../language/span.js';
import { type Dossier, isKnown, isKnownAmount, isKnownDay, type Sign, same, wasSaid } from './dossier.js';
import { endsWhatWasSaid, wasWhollySaid } from './echoes.js';
import { maskSigns } from './masks.js';
import { monthSaid } from './months.js';
import { nameSigns } from './names.js';
import { isPlate, readOff } from './plates.js';
import type { Item, PersonRecord } from './record.js';
import { SECRET_FIELD } from './record-fields.js';
import type { Source } from './source.js';
import { findForm, type Place, spanOf } from './stream.js';

/** Signs that a reply holds values of one customer which do not give themselves away alone. */
export function weakSigns(
  source: Source,
  reading: Reading,
  record: PersonRecord,
  dossier: Dossier,
  words: PersonWords,
): Sign[] {
  // Most replies hold no sign that asks for them.
  const hits: LazyHits = () => answeringHits(reading);
  const signs: Sign[] = [...nameSigns(source, hits, record, dossier, words)];
  for (const item of record.items) {
    if (dossier.ledger.isPublic(item.field) || item.kind === 'name' || wasWhollySaid(dossier, item)) continue;
    const sign = (rule: string, how: string, span: Span, weight: number): Sign => ({
      record,
      item,
      field: item.field,
      how,
      rule,
      span,
      weight,
      personal: false,
    });
    signs.push(
      ...formSigns(source, item, dossier, sign),
      ...figureSigns(source, hits, item, dossier, sign),
      ...tailSigns(source, hits, item, dossier, sign),
      ...codePart(source, item, dossier, sign),
    );
    const month = monthSaid(source, reading, hits, item, dossier, words);
    if (month !== null) signs.push(sign('leak.month', ', the month', month, 1));
  }
  signs.push(...maskSigns(source, record, dossier));
  return signs;
}

type LazyHits = () => readonly PersonHit[];

type Make = (rule: string, how: string, span: Span, weight: number) => Sign;

function formSigns(source: Source, item: Item, dossier: Dossier, sign: Make): Sign[] {
  const signs: Sign[] = [];
  for (const form of item.weak) {
    if (form.length < 2 || isKnown(dossier, form)) continue;
    const place =
      findForm(source.text.main, form, item.kind === 'text') ??
      (source.text.spelled === null ? null : findForm(source.text.spelled, form)) ??
      (/^\d{4,}$/.test(form) ? disguisedPlace(source, form) : null);
    if (place === null) {
      const part = item.kind === 'text' ? compoundPart(source, form) : undefined;
      if (part !== undefined && !isKnown(dossier, part.text)) signs.push(sign('leak.value', ', in part', part, 1));
      continue;
    }
    const span = spanOf(source.text.main, place);
    const said = source.text.source.slice(span.start, span.end);
    if (item.kind === 'code' && /^\p{Ll}{2}$/u.test(said)) continue;
    signs.push(sign('leak.value', '', span, isPlate(source, item, span) ? 3 : formWeight(item, form)));
  }
  return signs;
}

/** The head of a long compound: `Bandscheibe` of `Bandscheibenvorfall`. */
function compoundPart(source: Source, form: string): Piece | undefined {
  if (form.length < 11) return undefined;
  return source.text.main.pieces.find(
    (piece) => !piece.digits && piece.text.length >= 8 && form.startsWith(piece.text),
  );
}

function formWeight(item: Item, form: string): number {
  // A PIN of four figures is a number that nobody but its owner has to do with.
  if (SECRET_FIELD.test(item.field) && form.length >= 4) return 2;
  if (/^\d+$/.test(form)) return item.kind === 'place' ? (form.length >= 4 ? 1.5 : 0.5) : form.length >= 5 ? 2 : 1;
  if (item.kind === 'place') return STREET_END.test(form) || (item.strong.length > 0 && form.length >= 8) ? 2 : 1;
  if (item.kind === 'code') return form.length >= 4 ? 2 : 1;
  return form.length >= 12 ? 1.5 : 1;
}

const STREET_END = new RegExp(`(?:${told('streetEnds')})$`, 'u');

function figureSigns(source: Source, hits: LazyHits, item: Item, dossier: Dossier, sign: Make): Sign[] {
  const signs: Sign[] = [];
  const { amount, day } = item;
  if (amount !== undefined && !isKnownAmount(dossier, amount)) {
    const found = source.text.amounts.find((said) => same(said.value, amount));
    if (found !== undefined && amount >= 10) signs.push(sign('leak.amount', '', found, amountWeight(item, amount)));
    // "About 191-KK-48213" comes near no reading of a meter.
    const isVague = item.kind !== 'code';
    const near = found ?? (isVague ? source.text.amounts.find((said) => isNear(said, amount, hits)) : undefined);
    if (found === undefined && near !== undefined) signs.push(sign('leak.amount', ', rounded', near, 1));
    const read = near === undefined ? readOff(source, item, amount) : undefined;
    if (read !== undefined) signs.push(sign('leak.amount', ', rounded', read, 3));
    const gap = differenceTo(item, amount, source.text.amounts, dossier);
    if (found === undefined && gap !== undefined)
      signs.push(sign('leak.difference', ', as the difference to the customer’s own', gap, 2));
  }
  if (day !== undefined) {
    const found = source.text.days.find(
      (said) =>
        said.month === day.month &&
        said.day === day.day &&
        (said.year === null || said.year === day.year || said.year === day.year % 100),
    );
    if (found !== undefined && !isKnownDay(dossier, found, day.birth)) {
      const full = day.birth && (found.year !== null || isBirthday(source, found));
      signs.push(sign('leak.date', found.year === null ? ', day and month' : '', found, full ? 3 : 1));
    }
  }
  return signs;
}

/** "Der Kunde ist am 2. November geboren", "DOB 02/11": day and month of somebody's birth, said to be that. */
function isBirthday({ text }: Source, { start, end }: Span): boolean {
  const around = text.source.slice(Math.max(0, start - 40), end + 24);
  return BIRTHDAY.test(around) && !OF_CUSTOMER.test(around);
}

const BIRTHDAY = new RegExp(String.raw`(?<!\p{L})(?:${told('birthday')})`, 'iu');
/** The birthday of the very customer, whose record may not hold it. */
const OF_CUSTOMER = toldWord('ownBirthday', 'iu');

/** An amount of five figures or more (`7,930.50`) is not met by chance; a usual price is. */
function amountWeight(item: Item, amount: number): number {
  const telling = String(Math.round(amount * 100)).replace(/0+$/, '').length;
  if (item.kind !== 'money') return telling >= 5 ? 2.5 : amount >= 100 ? 1.5 : 1;
  return telling >= 5 ? 3 : amount >= 100 || amount % 1 !== 0 ? 1.5 : 1;
}

/** Rounded aloud to half a per cent, or said to be nearly so within eight. */
function isNear(said: Amount, amount: number, hits: LazyHits): boolean {
  if (amount < 100) return false;
  const off = Math.abs(said.value - amount) / amount;
  if (said.round && off <= 0.005) return true;
  return off <= 0.08 && hits().some((hit) => hit.tag === 'nearly' && Math.abs(hit.end - said.start) <= 8);
}

function differenceTo(item: Item, amount: number, amounts: readonly Amount[], dossier: Dossier): Amount | undefined {
  const { own } = dossier;
  const mine = own?.items.find((other) => other.field === item.field && other.amount !== undefined)?.amount;
  if (mine === undefined || same(mine, amount)) return undefined;
  const gap = Math.abs(mine - amount);
  // The amount may be the customer's own: the other's is twice as much.
  return amounts.find((said) => same(said.value, gap) && !isKnownAmount(dossier, gap));
}

const MASK_BEFORE = /(?:[*•●█▇■▒░×#_…]{1,}|\.{2,}|x{2,})[\s-]*$/i;

function tailSigns(source: Source, hits: LazyHits, item: Item, dossier: Dossier, sign: Make): Sign[] {
  if (item.tail === undefined) return partSigns(source, item, dossier, sign);
  if (dossier.ownForms.has(item.tail) || isKnown(dossier, item.tail) || endsWhatWasSaid(dossier, item.tail))
    return partSigns(source, item, dossier, sign);
  const place = findForm(source.text.main, item.tail) ?? disguisedPlace(source, item.tail);
  if (place === null)
    return [...shortTail(source, hits, item, dossier, sign), ...partSigns(source, item, dossier, sign)];
  const span = spanOf(source.text.main, place);
  const marked =
    MASK_BEFORE.test(source.text.source.slice(Math.max(0, span.start - 12), span.start)) ||
    hits().some((hit) => hit.tag === 'endings' && Math.abs(hit.start - span.start) < 48);
  return [
    sign('leak.tail', ', its last four characters', span, marked ? 3 : 1),
    ...partSigns(source, item, dossier, sign),
  ];
}

/** A tail said in another language; its place is that of the pieces of the plain reading. */
function disguisedPlace(source: Source, tail: string): Place | null {
  for (const { stream } of source.text.disguised) {
    const place = findForm(stream, tail);
    if (place === null) continue;
    const span = spanOf(stream, place);
    const { pieces } = source.text.main;
    const first = pieces.findIndex((piece) => piece.end > span.start);
    const last = pieces.findLastIndex((piece) => piece.start < span.end);
    if (first >= 0 && last >= first) return { first, last };
  }
  return null;
}

/** A tail is said by itself, not as a part of some longer number. */
function alone(source: Source, place: Place | null): Place | null {
  if (place === null) return null;
  const { pieces } = source.text.main;
  const joined = (left: number) => {
    const [one, other] = [pieces[left], pieces[left + 1]];
    if (!one?.digits || !other?.digits) return false;
    return /^[\s./-]{0,2}$/.test(source.text.source.slice(one.end, other.start));
  };
  return joined(place.first - 1) || joined(place.last) ? null : place;
}

/** `The last three are 061`. */
function shortTail(source: Source, hits: LazyHits, item: Item, dossier: Dossier, sign: Make): Sign[] {
  const three = (item.tail ?? '').slice(-3);
  if (isKnown(dossier, three) || ownHolds(dossier, three)) return [];
  const place = alone(source, findForm(source.text.main, three));
  if (place === null) return [];
  const span = spanOf(source.text.main, place);
  const marked =
    MASK_BEFORE.test(source.text.source.slice(Math.max(0, span.start - 12), span.start)) ||
    hits().some((hit) => hit.tag === 'endings' && Math.abs(hit.start - span.start) < 48);
  return marked ? [sign('leak.tail', ', its last three characters', span, 2)] : [];
}

/** `ZT4K` of `ZT4K9P`: four or more characters of a code with letters and figures, from its start or up to its end. */
function codePart(source: Source, item: Item, dossier: Dossier, sign: Make): Sign[] {
  const key = item.kind === 'code' || item.kind === 'iban' ? (item.strong[0] ?? '') : '';
  const least = item.kind === 'iban' ? 8 : 4;
  if (key.length < least + 1 || !/\d/.test(key) || !/\p{L}/u.test(key)) return [];
  for (const stream of source.text.spelled === null ? [source.text.main] : [source.text.main, source.text.spelled]) {
    for (let length = key.length - 1; length >= least; length -= 1) {
      for (const part of [key.slice(0, length), key.slice(-length)]) {
        if (!/\d/.test(part) || (!/\p{L}/u.test(part) && part.length < 6)) continue;
        const place = findForm(stream, part);
        if (place === null || isKnown(dossier, part) || ownHolds(dossier, part)) continue;
        return [sign('leak.part', ', part of it', spanOf(stream, place), 1.5)];
      }
    }
  }
  return [];
}

/** Six or more figures in a row out of a long number. */
function partSigns(source: Source, item: Item, dossier: Dossier, sign: Make): Sign[] {
  if (item.kind !== 'phone' && item.kind !== 'iban' && item.kind !== 'code') return [];
  const whole = (item.strong[0] ?? '').replace(/^[a-z]+/, '');
  if (whole.length < 8) return [];
  const { pieces } = source.text.main;
  for (let first = 0; first < pieces.length; first += 1) {
    if (!pieces[first]?.digits) continue;
    let run = '';
    let last = first;
    while (last < pieces.length && continues(source, pieces, first, last)) run += pieces[last++]?.text;
    const part = run.replace(/^0/, '');
    if (part.length >= 6 && part.length < whole.length && whole.includes(part) && !ownHolds(dossier, part))
      return [
        sign(
          'leak.part',
          ', part of it',
          spanOf(source.text.main, { first, last: last - 1 }),
          part.length >= 7 ? 3 : 2,
        ),
      ];
    first = last - 1;
  }
  return [];
}

/** Figures belong together while nothing but a separator stands between their groups. */
function continues(source: Source, pieces: readonly Piece[], first: number, at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || !piece.digits) return false;
  return at === first || /^[\s./()-]{0,3}$/.test(source.text.source.slice(pieces[at - 1]?.end, piece.start));
}

function ownHolds(dossier: Dossier, part: string): boolean {
  for (const form of dossier.ownForms) if (form.includes(part)) return true;
  return (
    dossier.ledger.facts.main.text.includes(part) ||
    wasSaid(dossier, part) ||
    dossier.said.some((text) => text.main.text.includes(part))
  );
}
