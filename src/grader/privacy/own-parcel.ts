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

const KEEPER_ASKED =
  /(?<!\p{L})(?:who (?:signed|took|has|accepted|got)|with whom|who (?:is|'s) (?:it|my)|wer (?:hat|nahm)|bei wem|wem (?:habt|haben|wurde))(?!\p{L})/u;

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

const PARCEL =
  /parcel|package|delivery|letter|order|driver|courier|paket|päckchen|packerl|sendung|lieferung|brief|bote|zusteller|fahrer|bestellung/u;

const MY_PARCEL =
  /(?<!\p{L})(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}) (?:\p{L}+ ){0,2}?(?:parcel|parcels|package|packages|delivery|letter|order|paket|pakete|päckchen|packerl|sendung|lieferung|brief|bestellung)(?!\p{L})/u;

/** "Did the driver give it to Colin? I was out." */
const IT =
  /(?<!\p{L})(?:driver|courier|postman|bote|zusteller|fahrer|kurier)(?!\p{L})[^.?!]* (?:it|them|es|das|sie)(?!\p{L})/u;
const ABSENT =
  /(?<!\p{L})(?:i was(?:n't| not)? (?:out|away|in|at home|home|at work)|i wasn't|ich war (?:nicht|weg|arbeiten|unterwegs)|war nicht da(?:heim)?)(?!\p{L})/u;

/** Handed to somebody to keep; not sent to them. */
const HANDED =
  /(?<!\p{L})(?:left|leave|leaving|given|gave|give|handed|hand|dropped|drop|put) [^.?!]{0,60}?(?:with|to|at)(?!\p{L})|(?<!\p{L})(?:take|took|taken|taking) (?:in|my|it)(?!\p{L})|(?<!\p{L})(?:is|was|been|be) (?:\p{L}+ ){0,3}(?:with|at)(?!\p{L})|(?<!\p{L})(?:signed for|accepted|accept|has(?:n't)? got|have|keep|keeps|holding|collect(?:ed)?)(?!\p{L})|(?<!\p{L})(?:abgegeben|abgeben|gebt|geben|gegeben|gab|hinterlegt|hinterlegen|abgestellt|abstellen|angenommen|annehmen|annimmt|entgegengenommen|entgegennehmen|liegt|lag|hat|habe)(?!\p{L})/u;

/** Somebody else's post: "has Colin Webb's parcel come", "did he get one, too". */
const OF_THEIRS =
  /(?<!\p{L})(?:his|her|their|sein\p{L}{0,2}|ihr\p{L}{0,2}) (?:\p{L}+ )?(?:own )?(?:parcel|package|delivery|letter|order|paket|päckchen|sendung|lieferung|brief|bestellung)|(?:'s|s') (?:parcel|package|delivery|letter|order)(?!\p{L})|(?<!\p{L})(?:as well|too|also|auch)(?!\p{L})/u;

const AND_MORE = /[,;] ?(?:and|und) (?:does|is|has|did|was|hat|ist|wohnt|war)(?!\p{L})/u;

/** "He signed for it", "hat es angenommen", "it's with her", "not to him". */
const KEEPS =
  /(?<!\p{L})(?:took (?:it|your|the|them)|taken (?:it|your|the) in|take (?:it|your parcel|the parcel) in|signed for (?:it|them|your|the)|accepted (?:it|your|the)|has (?:it|your parcel|your package|got it|them)|(?:left|is|it's|was|be|handed|hand|given|gave|give|leave) (?:\p{L}+ ){0,5}(?:with|to|at)|hat (?:\p{L}+ ){0,5}(?:angenommen|unterschrieben|entgegengenommen|genommen)|angenommen|entgegengenommen|unterschrieben|abgegeben|hinterlegt|(?:liegt|ist|war) (?:\p{L}+ ){0,3}bei|bei (?:ihm|ihr|ihnen)|da liegt|(?:gibt|gab|gegeben)(?!\p{L}))/u;

/** Another parcel, or more than that it was kept: "he has been away since Monday". */
const ANOTHER =
  /(?<!\p{L})(?:for one|another|one for (?:him|her)|(?:his|her|their|sein\p{L}{0,2}) own|auch eine?s?|eine?s für (?:ihn|sie)|noch eine?s?|away|moved|holiday|verreist|verzogen|ausgezogen|urlaub|krank|ill|phone|mobile|nummer|birthday|owes|since (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|january|february|march|april|may|june|july|august|september|october|november|december))(?!\p{L})/u;
