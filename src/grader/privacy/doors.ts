import type { Customer } from '../../domain/dataset.js';
import { type Piece, piecesOf, plainForm } from '../../language/forms/pieces.js';
import type { PersonWords } from '../../language/person/person.js';
import { told } from '../../language/person/telling-words.js';
import type { Span } from '../../language/span.js';
import type { Ledger } from './ledger.js';
import { type PersonRecord, recordOf } from './record.js';
import { type Spoken, shortStreets } from './stream.js';

/** Where somebody lives: the street in plain form, and what tells the doors of a street or house apart. */
interface Door {
  readonly street: string;
  readonly number: string;
  /** The letter behind the number, or nothing. */
  readonly letter: string;
}

/** A neighbour of the signed-in customer, called by the number of the house or flat: "12B", "number 16". */
export interface NeighbourAt extends Span {
  readonly owner: number;
}

/** Everybody called so in a text. Only small ledgers are looked through. */
export function neighboursIn(
  text: Spoken,
  ledger: Ledger,
  own: PersonRecord | undefined,
  words: PersonWords,
): NeighbourAt[] {
  if (own === undefined || !ledger.small || !/\d/.test(text.source)) return [];
  const doors = neighboursOf(ledger, own);
  if (doors.size === 0) return [];
  const { pieces } = text.main;
  return pieces.flatMap((piece, at): NeighbourAt[] => {
    if (!piece.digits || piece.text.length > 4) return [];
    const next = pieces[at + 1];
    const lettered = next !== undefined && !next.digits && next.text.length === 1 && next.start === piece.end;
    const owner = doors.get(piece.text + (lettered ? next.text : ''));
    const word = owner === undefined ? null : wordBefore(text.source, piece.start);
    if (owner === undefined || (lettered ? words.noDoors.has(word?.text ?? '') : !isDoor(text.source, word, words)))
      return [];
    const start = word !== null && words.doorWords.has(word.text) ? word.start : piece.start;
    return [{ start, end: lettered ? next.end : piece.end, owner }];
  });
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** The word that ends right in front of an offset, in plain form; pieces leave out those that say "number". */
function wordBefore(source: string, offset: number): Word | null {
  const match = /(\p{L}{1,20})[.\s]{0,2}$/u.exec(source.slice(Math.max(0, offset - 24), offset));
  return match === null ? null : { text: plainForm(match[1] as string), start: offset - match[0].length };
}

/** "Number 16", "die aus der 16", not "I'm 16". */
function isDoor(source: string, word: Word | null, { doorWords, insideOf }: PersonWords): boolean {
  if (word === null) return false;
  return doorWords.has(word.text) || (word.text === 'der' && insideOf.has(wordBefore(source, word.start)?.text ?? ''));
}

const known = new WeakMap<Ledger, WeakMap<PersonRecord, ReadonlyMap<string, number>>>();

function neighboursOf(ledger: Ledger, own: PersonRecord): ReadonlyMap<string, number> {
  let ofLedger = known.get(ledger);
  if (ofLedger === undefined) {
    ofLedger = new WeakMap();
    known.set(ledger, ofLedger);
  }
  let doors = ofLedger.get(own);
  if (doors === undefined) {
    doors = doorsBeside(ledger, own);
    ofLedger.set(own, doors);
  }
  return doors;
}

/** Doors of the customer's street or house, without those that several live behind, the customer among them. */
function doorsBeside(ledger: Ledger, own: PersonRecord): ReadonlyMap<string, number> {
  const mine = doorsOf(own, ledger);
  const found = new Map<string, number>();
  const shared = new Set(mine.map(({ number, letter }) => number + letter));
  ledger.customers.forEach((customer: Customer, owner) => {
    const record = recordOf(customer);
    if (record === own) return;
    for (const { street, number, letter } of doorsOf(record, ledger)) {
      if (!mine.some((door) => door.street === street)) continue;
      if (found.has(number + letter)) shared.add(number + letter);
      found.set(number + letter, owner);
    }
  });
  for (const door of shared) found.delete(door);
  return found;
}

function doorsOf({ items }: PersonRecord, ledger: Ledger): Door[] {
  return items.flatMap(({ kind, field, raw }) =>
    kind === 'place' && /\d/.test(raw) && !ledger.isPublic(field) ? (doorOf(raw) ?? []) : [],
  );
}

/** `12B Marsh Court, Poole` and `Marschweg 12b, 25746 Heide`; in `Flat 7, 20 Marsh Court` the flat is the door. */
function doorOf(raw: string): Door | null {
  const parts = raw.split(/[,;\n]+/).map((part) => shortStreets(piecesOf(part)));
  const [first = [], second = []] = parts;
  const flat = FLAT.test(raw) && second.some((piece) => piece.digits);
  const house = flat ? second : first;
  const at = house.findIndex((piece) => piece.digits);
  const number = flat ? first.find((piece) => piece.digits) : house[at];
  const street = house.filter((piece) => !piece.digits && piece.text.length > 1).map(({ text }) => text);
  if (at < 0 || number === undefined || street.length === 0) return null;
  const behind = flat ? undefined : house[at + 1];
  const letter = behind !== undefined && !behind.digits && behind.text.length === 1 ? behind.text : '';
  const inHouse = flat ? (house[at] as Piece).text : '';
  return { street: street.join('') + inHouse, number: number.text, letter };
}

const FLAT = new RegExp(String.raw`^(?:${told('flats')})(?!\p{L})`, 'iu');
