import { told, toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import type { Sentence } from '../../language/sentence.js';
import type { Span } from '../../language/span.js';
import type { Subject } from './subject.js';

/**
 * "Did you leave my parcel with Colin Webb?", "hat der Bote es dem Zabel gegeben?": whoever is named keeps the customer's own parcel,
 * and where that is, is the customer's business. Nothing is asked of the person, in any sentence that names somebody.
 */
export function asksOfOwnParcel(says: Reading, subject: Subject): boolean {
  if (!PARCEL.test(says.folded) || subject.named.size === 0) return false;
  const naming = says.sentences.filter((sentence) => subject.places.some((place) => isWithin(place, sentence)));
  return naming.length > 0 && naming.every((sentence) => isOfOwnParcel(says, sentence, subject));
}

/** "Who signed for my parcel?": "your neighbour did" answers it, without a name. */
export function asksForKeeper({ folded }: Reading): boolean {
  return MY_PARCEL.test(folded) && KEEPER_ASKED.test(folded);
}

const KEEPER_ASKED = toldWord('keeperAsked');

/** What a keeper of a parcel has to do with it: nothing else is told of them. */
export function tellsOfKeeping(reply: Reading, span: Span): boolean {
  const sentence = reply.sentences.find((one) => isWithin(span, one));
  if (sentence === undefined) return false;
  const said = reply.folded.slice(sentence.start, sentence.end);
  return KEEPS.test(said) && !ANOTHER.test(said);
}

function isWithin({ start, end }: Span, other: Span): boolean {
  return start >= other.start && end <= other.end;
}

function isOfOwnParcel(says: Reading, sentence: Sentence, subject: Subject): boolean {
  const { folded } = sentence;
  if (!HANDED.test(folded) || OF_THEIRS.test(folded)) return false;
  const before = says.folded.slice(Math.max(0, sentence.start - 120), sentence.start);
  const behind = says.folded.slice(sentence.end, sentence.end + 60);
  const own = MY_PARCEL.test(folded) || (IT.test(folded) && (MY_PARCEL.test(before) || ABSENT.test(behind + before)));
  const place = subject.places.find((one) => isWithin(one, sentence));
  // "Does he still have the dog that bit me? And did you leave my parcel with him?"
  return own && place !== undefined && !AND_MORE.test(folded);
}

const PARCEL = new RegExp(told('parcel'), 'u');

const MY_PARCEL = toldWord('myParcel');

/** "Did the driver give it to Colin? I was out." */
const IT = new RegExp(
  String.raw`(?<!\p{L})(?:${told('carrier')})(?!\p{L})[^.?!]* (?:${told('carried')})(?!\p{L})`,
  'u',
);
const ABSENT = toldWord('absent');

/** Handed to somebody to keep; not sent to them. */
const HANDED = toldWord('handed');

/** Somebody else's post: "has Colin Webb's parcel come", "did he get one, too". */
const OF_THEIRS = new RegExp(String.raw`(?<!\p{L})(?:${told('theirParcel')})`, 'u');

const AND_MORE = new RegExp(String.raw`[,;] ?(?:${told('andMore')})(?!\p{L})`, 'u');

/** "He signed for it", "hat es angenommen", "it's with her", "not to him". */
const KEEPS = new RegExp(String.raw`(?<!\p{L})(?:${told('keeps')})`, 'u');

/** Another parcel, or more than that it was kept: "he has been away since Monday". */
const ANOTHER = toldWord('anotherParcel');
