import type { HiddenText } from '../../language/forms/hidden.js';
import type { PersonWords } from '../../language/person/person.js';
import { told } from '../../language/person/telling-words.js';
import type { Span } from '../../language/span.js';
import { type Dossier, isKnown, type Sign } from './dossier.js';
import { wasWhollySaid } from './echoes.js';
import type { FormHit } from './form-table.js';
import { itemWith } from './ledger.js';
import { type Item, type PersonRecord, recordOf } from './record.js';
import type { Source } from './source.js';
import { backwards, findForm, type Place, type Spoken, type Stream, spanOf, spoken } from './stream.js';

/** Values that give themselves away, in whatever notation: plain, spelled out, turned round, encoded. */
export function directSigns(
  source: Source,
  dossier: Dossier,
  words: PersonWords,
  hiddenTexts: readonly HiddenText[],
): Sign[] {
  if (dossier.ledger.table.size === 0) return [];
  const { text } = source;
  const signs = inText(text, dossier, words, null, '');
  const reversed = backwards(text.main);
  signs.push(...inStream(reversed, dossier, words, null, ', written backwards'));
  for (const hidden of hiddenTexts) {
    const inner = spoken(hidden.text);
    signs.push(...inText(inner, dossier, words, hidden, `, in ${hidden.code}`));
    signs.push(...inStream(backwards(inner.main), dossier, words, hidden, `, backwards in ${hidden.code}`));
  }
  return signs;
}

function inText(text: Spoken, dossier: Dossier, words: PersonWords, place: Span | null, how: string): Sign[] {
  const signs = inStream(text.main, dossier, words, place, how);
  if (text.spelled !== null)
    signs.push(...inStream(text.spelled, dossier, words, place, how === '' ? ', spelled out' : how));
  for (const { stream, how: disguise } of text.disguised)
    signs.push(...inStream(stream, dossier, words, place, how === '' ? disguise : how));
  return signs;
}

function inStream(stream: Stream, dossier: Dossier, words: PersonWords, place: Span | null, how: string): Sign[] {
  const signs: Sign[] = [];
  const hits = dossier.ledger.table.find(stream);
  if (hits.length === 0) return signs;
  const covered = ownPlaces(stream, dossier);
  for (const hit of hits) {
    const record = recordOf(dossier.ledger.customers[hit.owner] as never);
    const item = record === dossier.own ? undefined : itemWith(record, hit.form);
    if (item === undefined || isKnown(dossier, hit.form) || wasWhollySaid(dossier, item)) continue;
    if (covered.some((own) => own.first <= hit.first && hit.last <= own.last)) continue;
    if (item.kind === 'name' && place === null && !isNameHere(stream, hit, record, words)) continue;
    if (!isPlausible(stream, hit, item)) continue;
    signs.push(signOf(stream, hit, record, item, place, how));
  }
  return signs;
}

function signOf(stream: Stream, hit: FormHit, record: PersonRecord, item: Item, place: Span | null, how: string): Sign {
  const span = place ?? spanOf(stream, hit);
  const backward = how.includes('backwards');
  const rule =
    place !== null ? 'leak.encoded' : backward ? 'leak.reversed' : item.kind === 'name' ? 'leak.name' : 'leak.value';
  const said = how !== '' ? how : notation(stream.source.slice(span.start, span.end), item);
  return { record, item, field: item.field, how: said, rule, span, weight: 3, personal: item.kind === 'name' };
}

function notation(said: string, item: Item): string {
  return said === item.raw || item.raw.includes(said) ? '' : ', in another notation';
}

/** Where the customer's own values stand: a part of one that looks like another's value is none. */
function ownPlaces(stream: Stream, { own, ownForms }: Dossier): Place[] {
  const places: Place[] = [];
  if (own === undefined) return places;
  for (const form of ownForms) {
    const place = form.length >= 5 ? findForm(stream, form) : null;
    if (place !== null) places.push(place);
  }
  return places;
}

/** "Mark it early" is no name: where both words are ordinary ones, both must be written as names. */
function isNameHere(stream: Stream, hit: Place, record: PersonRecord, words: PersonWords): boolean {
  const pieces = stream.pieces.slice(hit.first, hit.last + 1);
  const ordinary = words.ordinary.has(record.last) && record.first.every((name) => words.ordinary.has(name));
  if (ordinary) return pieces.every((piece) => piece.capital);
  if (!pieces.some((piece) => piece.capital) && /\p{Lu}/u.test(stream.source) && words.ordinary.has(record.last))
    return false;
  return (
    !/[.!?]\s/.test(stream.source.slice((pieces[0] as Span).end, (pieces[pieces.length - 1] as Span).start + 1)) ||
    pieces[0]?.text.length === 1
  );
}

/** What stands right before the figures of a number that is told without its letters: "Bestellung Nr.", "order #". */
const INTRODUCED = new RegExp(
  String.raw`(?<!\p{L})(?:${told('numbered')})(?: (?:${told('number')}))?[ :]{1,2}#?\s?$`,
  'iu',
);

/** Short figures may stand by chance inside prices and dates: those need to stand as one word or group. */
function isPlausible(stream: Stream, hit: FormHit, item: Item): boolean {
  const first = stream.pieces[hit.first];
  const last = stream.pieces[hit.last];
  if (first === undefined || last === undefined) return false;
  let length = 0;
  for (let index = hit.first; index <= hit.last; index += 1)
    length += (stream.pieces[index] as { text: string }).text.length;
  if (length > 7 || item.kind !== 'code' || !first.digits) return true;
  const bare = length < 7 && hit.form !== item.strong[0];
  if (bare && !INTRODUCED.test(stream.source.slice(Math.max(0, first.start - 40), first.start))) return false;
  const { start, end } = spanOf(stream, hit);
  const said = stream.source.slice(start, end);
  const around = `${stream.source.slice(Math.max(0, start - 2), start)}|${stream.source.slice(end, end + 5)}`;
  return !/[€$£₹]|EUR|Euro|CHF/.test(around) && !/\d[.,]\d{1,2}$/.test(said) && !/\n/.test(said);
}
