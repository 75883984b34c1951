import type { Piece } from '../../language/forms/pieces.js';
import type { PersonWords } from '../../language/person/person.js';
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
const CONTRACTED = /^['’]s (?:that|this|it|he|she|the|there|what|not|a|an|been|got|going|coming|in|on|had)(?!\p{L})/u;

/** "Mark hasn't paid his half yet" */
const OF_SOMEBODY =
  /^ (?:hasn['’]t|has|had|didn['’]t|doesn['’]t|is|was|still|only|owes|pays|paid|told|asked|says|said|booked|took)(?= )[^.!?]* (?:he|she|his|her|him|hers)(?!\p{L})/u;

/** What people do, and the scents and plans that are called as they are do not. */
const DOES =
  /^(?:, who)? (?:still |already |just |also |only |never |always )?(?:owes?|pays?|paid|booked|books|took|takes|asked|asks|rang|called|calls|lives|lived|signed|said|says|told|wants|hasn['’]t paid|had (?:it|him|her|a|an|the|two|three)|missed|left|moved|ordered|bought|cancelled)(?!\p{L})/u;
const OWNS = /(?<!\p{L})(?:belongs?|belonged) to $/iu;

/** "In Bath", "our Rose" */
const PLACES =
  /(?<!\p{L})(?:in|at|near|via|on|of|around|outside|plan|tariff|option|called|colou?r|size|street|model) $/iu;

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
  const ofSomebody = before.text === 'von' && from !== undefined && THE.has(from.text);
  return ofSomebody || BEFORE_NAMES.has(before.text);
}

const IN: ReadonlySet<string> = new Set('in auf zu im am als wie und oder nach bis aus ganz so'.split(' '));
const THE: ReadonlySet<string> = new Set(['der', 'die', 'das', 'den', 'dem']);
/** Behind these a noun has an article, a name has none. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(['hat', 'hatte', 'weil', 'nachdem', 'bevor']);
