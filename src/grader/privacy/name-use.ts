import type { Piece } from '../../language/forms/pieces.js';
import type { PersonWords } from '../../language/person/person.js';
import { told, toldSet } from '../../language/person/telling-words.js';
import type { Spoken } from './stream.js';

/**
 * Whether a word that is a name and an ordinary word as well (`Will`, `Grace`, `Kurz`, `Rosa`) is used as a name in a reply: by
 * its capital, its genitive and the words around it.
 */
export function isUsedAsName({ main }: Spoken, index: number, words: PersonWords): boolean {
  const { pieces, source } = main;
  const piece = pieces[index] as Piece;
  if (!piece.capital || piece.capitals || words.calendar.has(piece.text)) return false;
  const before = pieces[index - 1];
  if (before !== undefined && words.determiners.has(before.text) && touches(before, piece)) return false;
  if (QUOTED.test(source.slice(0, piece.start))) return false;
  const opens = before === undefined || OPENS.test(source.slice(before.end, piece.start));
  return words.nounsAreCapital
    ? inGerman(main.pieces, index, opens, words)
    : inEnglish(source, main.pieces, index, opens);
}

const QUOTED = /["'„“”‚‘«»(*_]$/u;
/** A sentence or part of one begins. */
const OPENS = /[.!?:\n…•]/u;

function touches(one: Piece, other: Piece): boolean {
  return other.start - one.end <= 1;
}

function inEnglish(source: string, pieces: readonly Piece[], index: number, opens: boolean): boolean {
  const piece = pieces[index] as Piece;
  const behind = source.slice(piece.end);
  const genitive = /^['’]s(?!\p{L})/u.test(behind);
  // "Grace Period", "Joy TV"
  const next = pieces[index + (genitive ? 2 : 1)];
  if (!genitive && next?.capital === true && touches(piece, next)) return false;
  if (opens) return (genitive && !CONTRACTED.test(behind)) || OF_SOMEBODY.test(behind);
  const ahead = source.slice(0, piece.start);
  return !PLACES.test(ahead) && (genitive || OWNS.test(ahead) || DOES.test(behind));
}

/** "Will's that sorted?" */
const CONTRACTED = new RegExp(String.raw`^['’]s (?:${told('contracted')})(?!\p{L})`, 'u');

/** "Mark hasn't paid his half yet" */
const OF_SOMEBODY = new RegExp(String.raw`^ (?:${told('goesOnTo')})(?= )[^.!?]* (?:${told('heOrShe')})(?!\p{L})`, 'u');

/** What people do, and the scents and plans that are called as they are do not. */
const DOES = new RegExp(String.raw`^(?:${told('doesOf')})(?!\p{L})`, 'u');
const OWNS = new RegExp(String.raw`(?<!\p{L})(?:${told('belongsTo')}) $`, 'iu');

/** "In Bath", "our Rose" */
const PLACES = new RegExp(String.raw`(?<!\p{L})(?:${told('placesAhead')}) $`, 'iu');

function inGerman(pieces: readonly Piece[], index: number, opens: boolean, words: PersonWords): boolean {
  const piece = pieces[index] as Piece;
  const before = pieces[index - 1];
  const next = pieces[index + 1];
  // "Ernsts Lastschrift", "Ernsts kam zurück"
  if (piece.text.endsWith('s') && !words.ordinary.has(piece.text))
    return next !== undefined && !next.digits && touches(piece, next);
  if (opens || before === undefined) return false;
  // No noun, so that only a name has a capital: "hat Kurz zugeschlagen", but "Größe Klein", "in Weiß".
  if (words.uncapital.has(piece.text))
    return !before.capital && !before.digits && !IN.has(before.text) && next?.capital !== true;
  const from = pieces[index - 2];
  const ofSomebody = OF.has(before.text) && from !== undefined && THE.has(from.text);
  return ofSomebody || BEFORE_NAMES.has(before.text);
}

const IN = toldSet('noNameAhead');
const OF = toldSet('ofSomeone');
const THE = toldSet('someones');
/** Behind these a noun has an article, a name has none. */
const BEFORE_NAMES = toldSet('bareNameAhead');
