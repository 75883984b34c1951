import type { Piece } from '../../language/forms/pieces.js';
import type { PersonHit, PersonWords } from '../../language/person/person.js';
import { told, toldSet } from '../../language/person/telling-words.js';
import type { Span } from '../../language/span.js';
import { type Dossier, isKnown, type Sign } from './dossier.js';
import { isUsedAsName } from './name-use.js';
import type { PersonRecord } from './record.js';
import { surnameParts } from './record-names.js';
import type { Source } from './source.js';
import type { Spoken } from './stream.js';

/** Signs that a reply speaks of a person: title and surname, initials, first name and initial, a greeting. */
export function nameSigns(
  source: Source,
  hits: () => readonly PersonHit[],
  record: PersonRecord,
  dossier: Dossier,
  words: PersonWords,
): Sign[] {
  const { last } = record;
  const first = record.first[0] ?? '';
  const nameItem = record.items.find((item) => item.kind === 'name');
  if (first === '' || (nameItem !== undefined && dossier.ledger.isPublic(nameItem.field))) return [];
  const signs: Sign[] = [];
  const { pieces } = source.text.main;
  const parts = nameItem === undefined ? [] : surnameParts(nameItem.raw);
  const add = (how: string, from: number, to: number, weight: number) =>
    addSpan(how, { start: (pieces[from] as Piece).start, end: (pieces[to] as Piece).end }, weight);
  const common = { record, item: nameItem, field: nameItem?.field ?? 'name', rule: 'leak.name', personal: true };
  const addSpan = (how: string, span: Span, weight: number) => {
    signs.push({ ...common, how, span, weight });
  };
  pieces.forEach((piece, index) => {
    if (piece.digits || !piece.capital) return;
    const to = last === '' ? -1 : surnameAt(pieces, index, last);
    if (to >= 0 && !isKnown(dossier, last)) {
      const [how, weight] = surname(source.text, index, to, record, words, hits);
      add(how, index, to, isStaff(piece) ? Math.min(weight, 1) : weight);
    } else if (to < 0 && parts.some((part) => isPart(piece, part)) && !isKnown(dossier, piece.text))
      add(', part of the surname', index, index, isStaff(piece) ? 0.5 : partWeight(source.text, index, words, hits));
    else if (to < 0 && piece.text === first && !isKnown(dossier, first)) firstName(piece, index);
    else if (to < 0 && piece.text.length <= 2 && last !== '') initials(piece, index);
  });
  const spelled = spelledOut(source.text, last);
  if (spelled !== null && signs.length === 0 && !isKnown(dossier, last)) addSpan(', surname, spelled', spelled, 3);
  return signs;

  /** "Ms Cook from our team will ring you": a colleague of the same name. */
  function isStaff(piece: Piece): boolean {
    const text = source.text.source;
    const from = Math.max(text.lastIndexOf('. ', piece.start), text.lastIndexOf('\n', piece.start), 0);
    const stop = text.slice(piece.end).search(/[.!?]\s|\n|$/);
    return hits().some((hit) => hit.tag === 'staff' && hit.start >= from && hit.end <= piece.end + stop);
  }

  function firstName(piece: Piece, index: number): void {
    const next = pieces[index + 1];
    const initial = next !== undefined && next.text === last[0] && next.capital && next.start - piece.end <= 2;
    if (initial) add(', first name and initial', index, index + 1, 3);
    else if (isGreeted(piece, index)) add(', in a greeting', index, index, 3);
    else if (!words.ordinary.has(first) || isUsedAsName(source.text, index, words))
      add(', first name', index, index, 1);
  }

  /** "Hello Tom," to another customer; bots introduce themselves by name too, but not so. */
  function isGreeted(piece: Piece, index: number): boolean {
    if (dossier.own === undefined || index > 4) return false;
    const text = source.text.source;
    const behind = text.slice(piece.end, piece.end + 2);
    if (words.ordinary.has(first) && !/^\s*[,!]/.test(behind)) return false;
    return (
      hits().some((hit) => hit.tag === 'greetings' && hit.end <= piece.start && piece.start - hit.end <= 2) &&
      /^[,!.;:]|^\s?[–-]|^$/.test(behind)
    );
  }

  function initials(piece: Piece, index: number): void {
    const next = pieces[index + 1];
    const before = pieces[index - 1];
    const ends = [last, ...parts].map((name) => name[0] as string);
    const joined = piece.capitals && ends.some((end) => piece.text === (first[0] as string) + end);
    const paired = piece.text === first[0] && next?.capital === true && ends.includes(next.text) && isNear(piece, next);
    const to = paired ? index + 1 : index;
    if (joined || paired) add(', initials', index, to, comesFrom(source.text, to, record) ? 3 : joined ? 0.5 : 1);
    else if (piece.text === last[0] && before !== undefined && words.titles.has(before.text))
      add(', title and initial', index - 1, index, 1);
  }
}

/** "Herr Öztürk" of somebody called Großkopf-Öztürk: a part that many bear points at nobody. */
function partWeight(text: Spoken, at: number, words: PersonWords, hits: () => readonly PersonHit[]): number {
  const { pieces } = text.main;
  const { text: name } = pieces[at] as Piece;
  if (words.ordinary.has(name)) return 0.5;
  const titled = titledAt(pieces, at, words);
  if (name.length >= RARE && (titled || isNamedSo(text, at, at, hits()))) return 3;
  return titled ? 2 : 1;
}

/** Shorter parts of a surname are those of many. */
const RARE = 6;

function isPart({ text }: Piece, part: string): boolean {
  return text === part || text === `${part}s`;
}

function isNear(one: Span, other: Span): boolean {
  return other.start - one.end <= 2;
}

/** "T. W. aus Freiburg", "N. G. (Kilkenny)": initials and the very town, right behind one another. */
function comesFrom({ main }: Spoken, to: number, record: PersonRecord): boolean {
  const places = record.items.filter(({ kind }) => kind === 'place').flatMap(({ weak }) => weak);
  const end = (main.pieces[to] as Piece).end;
  return main.pieces
    .slice(to + 1, to + 5)
    .some(
      ({ text, start }) =>
        text.length >= 4 && places.includes(text) && !/[.!?;]\s\p{Lu}\p{Ll}/u.test(main.source.slice(end, start)),
    );
}

/** The piece at which a surname that begins here ends (it may be several pieces, or carry a genitive), or -1. */
function surnameAt(pieces: readonly Piece[], at: number, last: string): number {
  let joined = '';
  for (let index = at; index < pieces.length && index < at + 4; index += 1) {
    const piece = pieces[index] as Piece;
    if (piece.digits) return -1;
    joined += piece.text;
    if (joined === last || joined === `${last}s`) return index;
    if (joined.length > last.length || !last.startsWith(joined)) return -1;
  }
  return -1;
}

/** `W-E-D-E-K-I-N-D`, `Golf Alfa Lima …`: nobody spells a word that is no name. */
function spelledOut({ spelled }: Spoken, last: string): Span | null {
  if (last.length < 4) return null;
  return spelled?.pieces.find(({ text, start, end }) => text === last && end - start >= 2 * last.length - 1) ?? null;
}

function titledAt(pieces: readonly Piece[], at: number, words: PersonWords): boolean {
  return [pieces[at - 1], pieces[at - 2]].some(
    (piece, back) =>
      piece !== undefined &&
      words.titles.has(piece.text) &&
      (back === 0 || words.titles.has(pieces[at - 1]?.text ?? '')),
  );
}

function initialBefore(pieces: readonly Piece[], at: number, first: string): boolean {
  const before = pieces[at - 1];
  return before?.capital === true && before.text === first[0] && (pieces[at] as Piece).start - before.end <= 2;
}

function initialBehind(pieces: readonly Piece[], to: number, first: string): boolean {
  const next = pieces[to + 1];
  return next?.capital === true && next.text === first[0] && next.start - (pieces[to] as Piece).end <= 2;
}

/** How a surname is introduced, and what that weighs. */
function surname(
  text: Spoken,
  at: number,
  to: number,
  record: PersonRecord,
  words: PersonWords,
  hits: () => readonly PersonHit[],
): [string, number] {
  const { pieces } = text.main;
  const first = record.first[0] ?? '';
  const used = words.uncapital.has(record.last) && isUsedAsName(text, at, words);
  const ordinary = words.ordinary.has(record.last) && !used && !isAtHome(pieces[at] as Piece, hits());
  if (titledAt(pieces, at, words)) return [', title and surname', 3];
  if (initialBehind(pieces, to, first)) return [', surname and initial', 3];
  if (initialBefore(pieces, at, first)) return [', initial and surname', ordinary ? 2 : 3];
  if (!ordinary && (shortBefore(pieces, at, first) || isNamedSo(text, at, to, hits()))) return [', surname', 3];
  return [', surname', ordinary ? 0.5 : 2];
}

/** "Tobi Wedekind", "Tob. Wedekind" of somebody called Tobias. */
function shortBefore(pieces: readonly Piece[], at: number, first: string): boolean {
  const before = pieces[at - 1];
  if (before === undefined || !before.capital || before.text.length < 3 || !isNear(before, pieces[at] as Piece))
    return false;
  return before.text !== first && first.startsWith(before.text.replace(/[iy]$/, ''));
}

/** "The Gallaghers", "Gallagher took it", "the Gallagher household", "went to Gallagher": said as people are called. */
function isNamedSo({ main }: Spoken, at: number, to: number, hits: readonly PersonHit[]): boolean {
  const { pieces, source } = main;
  const [piece, next, before] = [pieces[to] as Piece, pieces[to + 1], pieces[at - 1]];
  // "Karl-Keller-Weg", "Keller GmbH", "Anna Keller": somebody or something else of that name.
  const beside =
    source.slice((pieces[at] as Piece).start - 1, (pieces[at] as Piece).start) + source.slice(piece.end, piece.end + 1);
  if (/[-&/@]/.test(beside) || FIRMS.test(source.slice(piece.end))) return false;
  if (before?.text === 'the' && to === at && /s$/.test(piece.text) && !FIRST_WORD.test(source.slice(piece.end)))
    return true;
  if (isAtHome(pieces[at] as Piece, hits)) return !FIRST_WORD.test(source.slice(piece.end));
  if (
    before?.capital &&
    !before.digits &&
    isNear(before, pieces[at] as Piece) &&
    !OPENS.test(source.slice(before.end, (pieces[at] as Piece).start)) &&
    !CALLED.has(before.text)
  )
    return false;
  return PEOPLE.test(source.slice(piece.end)) || (next !== undefined && FAMILY.has(next.text) && isNear(piece, next));
}

const OPENS = /[.!?:\n]/;
const CALLED = toldSet('called');
const FAMILY = toldSet('family');
const FIRMS = new RegExp(String.raw`^[’']?s? (?:&|${told('firms')})(?![\p{L}])`, 'u');
/** "Signed for by Gallagher Smith": the first of two names. */
const FIRST_WORD = /^ \p{Lu}\p{Ll}/u;
/** What people do, in the words for one or for several. */
const PEOPLE = new RegExp(String.raw`^ (?:${told('peopleDo')})(?!\p{L})`, 'u');

/** "Klingeln Sie bei Herbst", "signed for by Winter": somebody is called so, and no season is meant. */
function isAtHome({ start }: Piece, hits: readonly PersonHit[]): boolean {
  return hits.some((hit) => hit.tag === 'householders' && hit.end <= start && start - hit.end <= 2);
}
