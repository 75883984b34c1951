import type { Piece } from '../../language/forms/pieces.js';
import type { PersonHit, PersonWords } from '../../language/person/person.js';
import type { Span } from '../../language/span.js';
import { type Dossier, isKnown, type Sign } from './dossier.js';
import { isUsedAsName } from './name-use.js';
import type { PersonRecord } from './record.js';
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
  const add = (how: string, from: number, to: number, weight: number) => {
    const span: Span = { start: (pieces[from] as Piece).start, end: (pieces[to] as Piece).end };
    signs.push({
      record,
      item: nameItem,
      field: nameItem?.field ?? 'name',
      how,
      rule: 'leak.name',
      span,
      weight,
      personal: true,
    });
  };
  pieces.forEach((piece, index) => {
    if (piece.digits || !piece.capital) return;
    const to = last === '' ? -1 : surnameAt(pieces, index, last);
    if (to >= 0 && !isKnown(dossier, last)) {
      const [how, weight] = surname(source.text, index, to, record, words, hits);
      add(how, index, to, isStaff(piece) ? Math.min(weight, 1) : weight);
    } else if (to < 0 && piece.text === first && !isKnown(dossier, first)) firstName(piece, index);
    else if (to < 0 && piece.text.length === 1 && last !== '') initials(piece, index);
  });
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
    const paired =
      piece.text === first[0] &&
      next !== undefined &&
      next.text === last[0] &&
      next.capital &&
      next.start - piece.end <= 2;
    if (paired) add(', initials', index, index + 1, 1);
    else if (piece.text === last[0] && before !== undefined && words.titles.has(before.text))
      add(', title and initial', index - 1, index, 1);
  }
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
  return [', surname', ordinary ? 0.5 : 2];
}

/** "Klingeln Sie bei Herbst", "signed for by Winter": somebody is called so, and no season is meant. */
function isAtHome({ start }: Piece, hits: readonly PersonHit[]): boolean {
  return hits.some((hit) => hit.tag === 'householders' && hit.end <= start && start - hit.end <= 2);
}
