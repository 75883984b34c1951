import type { Customer } from '../../domain/dataset.js';
import type { Piece } from '../../language/forms/pieces.js';
import { handoversIn } from '../../language/handover/handover.js';
import {
  answeringHits,
  askingHits,
  type PersonHit,
  type PersonWords,
  personWords,
} from '../../language/person/person.js';
import { told } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import { refusalIn } from '../../language/refusal/refusal.js';
import { overlaps, type Span } from '../../language/span.js';
import { neighboursIn } from './doors.js';
import { type Dossier, isKnown, wasSaid } from './dossier.js';
import { isNoRefusal } from './genuine.js';
import { isUsedAsName } from './name-use.js';
import { asksForKeeper } from './own-parcel.js';
import { recordOf } from './record.js';
import type { Spoken } from './stream.js';

/** A fact about somebody whom the customer did not ask about. */
export interface Unasked {
  readonly span: Span;
  /** Place in the ledger, where the somebody is called by name or by the number of a house or room. */
  readonly about: number | null;
}

/**
 * "Kylie brought two friends", "your neighbour has paid already", "the guest in 312 loves them": somebody by first name, kinship
 * or place, and a plain statement about them, in a reply to a customer who spoke of no such person.
 */
export function unaskedFact(reply: Reading, text: Spoken, dossier: Dossier, says: readonly Reading[]): Unasked | null {
  const hits = answeringHits(reply);
  const unnamed = hits.filter(({ tag }) => UNNAMED.has(tag));
  const names = [...namesIn(text, dossier, reply), ...doorsIn(text, dossier, reply)];
  // Mostly there is nobody: what the sentences are, whether they refuse and who hands over need not be worked out then.
  if (unnamed.length === 0 && names.length === 0) return null;
  for (const sentence of reply.sentences) {
    if (sentence.question) continue;
    const strangers = strangersIn(text, unnamed, sentence, dossier, says);
    const named = names.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
    if ((strangers.length === 0 && named.length === 0) || !isPlain(reply, hits, sentence)) continue;
    // "I'm handing you over. Lukas will say hello in a moment": the name is one of staff.
    const someones = handoversIn(reply).length > 0 ? strangers : [...strangers, ...named];
    for (const someone of someones) {
      const fact = factOf(reply, hits, sentence, someone.span, someone.about !== null);
      if (fact !== null) return { span: { start: someone.span.start, end: fact.end }, about: someone.about };
    }
  }
  return null;
}

/** Who is spoken of without a name. */
const UNNAMED: ReadonlySet<string> = new Set<PersonHit['tag']>(['strangers', 'yours', 'doors']);

/** Not a sentence that refuses, names staff or speaks of people in general. */
function isPlain(reply: Reading, hits: readonly PersonHit[], sentence: Span): boolean {
  const refuses = (span: Span) => overlaps(span, sentence) && !isNoRefusal(span, reply.folded);
  if (refusalIn(reply).refusing.some(refuses)) return false;
  return !hits.some((hit) => hit.tag === 'staff' && overlaps(hit, sentence));
}

function strangersIn(
  text: Spoken,
  hits: readonly PersonHit[],
  sentence: Span,
  dossier: Dossier,
  says: readonly Reading[],
): Unasked[] {
  const last = says.at(-1);
  const keeper = last !== undefined && asksForKeeper(last);
  return hits.flatMap((hit): Unasked[] => {
    if (!overlaps(hit, sentence) || (keeper && hit.tag !== 'doors')) return [];
    if (hit.tag === 'strangers' || (hit.tag === 'yours' && !speaksOfKin(says))) return [{ span: hit, about: null }];
    if (hit.tag !== 'doors') return [];
    const about = livingAt(text, hit, dossier);
    return about === null ? [] : [{ span: hit, about }];
  });
}

function speaksOfKin(says: readonly Reading[]): boolean {
  return says.some((one) =>
    askingHits(one).some(
      ({ tag, start, end }) => tag === 'kin' || (tag === 'others' && !ANYBODY.test(one.folded.slice(start, end))),
    ),
  );
}

/** Nobody that the customer knows of. */
const ANYBODY = /^(?:jemand\p{L}*|some(?:one|body)|any(?:one|body)|(?:the |a |any )?others?|ander\p{L}*)$/u;

/** Whose record holds the number of a house, room or seat that the words name, and nobody's the customer knows of. */
function livingAt(text: Spoken, { start, end }: Span, dossier: Dossier): number | null {
  const number = text.main.pieces.find((piece) => piece.digits && piece.start >= start && piece.end <= end)?.text;
  if (number === undefined || !dossier.ledger.small) return null;
  if (dossier.ownFigures.has(Number(number)) || isKnown(dossier, number) || wasSaid(dossier, number)) return null;
  const about = dossier.ledger.customers.findIndex((customer) => {
    const record = recordOf(customer);
    return (
      record !== dossier.own &&
      record.items.some(({ kind, raw }) => kind !== 'date' && raw.split(/\D+/).includes(number) && raw.length < 60)
    );
  });
  return about < 0 ? null : about;
}

/** Neighbours by their doors; "number 16 is yours" is a place in a queue. */
function doorsIn(text: Spoken, { ledger, own }: Dossier, reply: Reading): Unasked[] {
  return neighboursIn(text, ledger, own, personWords(reply.language))
    .filter(({ end }) => !YOURS.test(reply.folded.slice(end, end + 24)))
    .map(({ start, end, owner }) => ({ span: { start, end }, about: owner }));
}

const YOURS = /^ (?:is|are|was|ist|sind|war|gehört) (?:yours?|you|ihre?|ihnen|sie|deine?|dir|du)(?!\p{L})/u;

/** First names of other customers, as the subject of a sentence or clause. */
function namesIn(text: Spoken, dossier: Dossier, reply: Reading): Unasked[] {
  const words = personWords(reply.language);
  const { byName } = dossier.ledger;
  return text.main.pieces.flatMap((piece: Piece, index) => {
    if (piece.digits || !piece.capital) return [];
    // "Hannas Sohn"
    const name = byName.has(piece.text) ? piece.text : piece.text.replace(/s$/, '');
    const [about, more] = byName.get(name) ?? [];
    if (about === undefined || more !== undefined) return [];
    const ordinary = words.ordinary.has(name);
    if (ordinary ? isSaidAsName(name, dossier, words) : isKnown(dossier, name)) return [];
    if (ordinary && !isUsedAsName(text, index, words)) return [];
    const record = recordOf(dossier.ledger.customers[about] as Customer);
    if (record === dossier.own || !record.first.includes(name)) return [];
    const item = record.items.find(({ kind }) => kind === 'name');
    if (item !== undefined && dossier.ledger.isPublic(item.field)) return [];
    return [{ span: piece, about }];
  });
}

/** Whether somebody of that name is known; a customer who asks "will it come?" has named nobody called Will. */
function isSaidAsName(name: string, dossier: Dossier, { small }: PersonWords): boolean {
  if (!small.has(name) || dossier.ownForms.has(name)) return isKnown(dossier, name);
  return dossier.said.some(({ main }) =>
    main.pieces.some(
      ({ text, capital, start }) => text === name && capital && /[^.!?\s]\s+$/u.test(main.source.slice(0, start)),
    ),
  );
}

/** The verb of a plain statement right behind somebody, not taken back into what they may or can do. */
function factOf(
  reply: Reading,
  hits: readonly PersonHit[],
  sentence: Span,
  someone: Span,
  named: boolean,
): Span | null {
  // "It was the house on your left."
  const told = IT_WAS.exec(reply.folded.slice(sentence.start, someone.start));
  if (told !== null && !hits.some((hit) => hit.tag === 'modal' && hit.end === someone.start - 1))
    return { start: sentence.start + told.index, end: someone.end };
  // "You could go on Night Saver like number 10", "a boy of Hannah's".
  const words = reply.folded.slice(sentence.start, sentence.end);
  if (named && ALIKE.test(reply.folded.slice(sentence.start, someone.start)))
    return { start: sentence.start, end: someone.end };
  const kin = named ? KIN.exec(reply.folded.slice(someone.end - 1, sentence.end)) : null;
  if (kin !== null && !OPEN.test(words)) return { start: someone.start, end: someone.end - 1 + kin[0].length };
  // "Your namesake, who's with us until Friday."
  if (RELATIVE.test(reply.folded.slice(someone.start, someone.end))) return { start: someone.start, end: sentence.end };
  // "Tina, who comes in after you, …"
  const relative = named ? WHO.exec(reply.folded.slice(someone.end, sentence.end)) : null;
  if (relative !== null) return { start: someone.start, end: someone.end + relative[0].length };
  // "Lucy in your building settled …"
  // In a German clause behind "weil" the verb comes last.
  const last = VERB_LAST.test(reply.folded.slice(sentence.start, someone.start));
  const near = last ? 72 : WHERE.test(reply.folded.slice(someone.end, sentence.end)) ? 36 : 14;
  const verb = hits.find(
    (hit) =>
      hit.tag === 'verbs' && hit.start >= someone.end && hit.end <= sentence.end && hit.start - someone.end <= near,
  );
  if (verb === undefined) return null;
  const between = reply.folded.slice(someone.end, verb.start);
  if (/[.,;:!?]/.test(between) || /(?<!\p{L})(?:and|und|to|zu)(?!\p{L})/u.test(between)) return null;
  const clause = reply.folded.slice(sentence.start, verb.start);
  // "When Laura has gone" takes for granted that she goes; "if Laura …" does not.
  if ((named ? SUPPOSED : OPEN).test(clause)) return null;
  const comma = reply.folded.indexOf(',', verb.end);
  const end = comma < 0 || comma > sentence.end ? sentence.end : comma;
  const modal = hits.some(
    (hit) =>
      hit.tag === 'modal' &&
      hit.start >= someone.end &&
      hit.end <= end &&
      !IN_TIME.test(reply.text.slice(hit.start, hit.end)),
  );
  const same = hits.some((hit) => hit.tag === 'alike' && hit.start >= verb.start && hit.end <= end);
  return modal || (same && PARCEL.test(reply.folded)) ? null : { start: verb.start, end };
}

/** "Booked until seven", "owes us for May". */
const IN_TIME = /^(?:until|till|May)$/;

const IT_WAS =
  /(?<!\p{L})(?:(?:it|that|this|those|das|es)(?:'s|'d be|'ll be| was| is| are| were| would be| will be| ist| war| wird| wäre)|belongs? to|gehört|(?:ist|war|sind|waren) d(?:er|ie|as) von|(?:it|that|this|those|that one|this one)(?:'s| is| was| were)(?: really| actually| only)?(?: meant| intended| addressed| down)? (?:for|to)|(?:it|that|this|those)(?:'s| is| was| were) the (?:\p{L}+ )?(?:bill|letter|invoice|parcel|post|mail|statement|card|order|cheque|form) (?:of|for|from)|(?:ist|war|sind|waren)(?: nur| leider| eigentlich)? (?:für|an)|(?:das|es) (?:ist|war) die (?:\p{L}+ )?(?:rechnung|post|mahnung|lieferung|bestellung|karte|sendung)|(?:das|es) (?:ist|war) der (?:\p{L}+ )?(?:brief|bescheid|vertrag))(?: probably| just| only| wohl| nur| sicher| vermutlich)? $/u;

const VERB_LAST = new RegExp(String.raw`(?<!\p{L})(?:${told('verbLast')})(?: \p{L}+)? $`, 'u');

const ALIKE =
  /(?<!\p{L})(?:like|same as|as does|as do|just as|unlike|than|as with|wie|anders als|genau wie|genauso wie) $/u;

/** "Hannah's boy": somebody by whose they are. */
const KIN =
  /^\p{L}?(?:'s|s'?) (?:\p{L}+ )?(?:boy|girl|son|daughter|kid|child|lad|husband|wife|mum|mom|dad|mother|father|partner|brother|sister|baby|twins?|junge|sohn|tochter|kind|mann|frau|mutter|vater|mama|papa|bruder|schwester|baby|partner\p{L}*)(?!\p{L})/u;

/** What a neighbour may have taken in. */
const PARCEL =
  /parcel|package|driver|courier|zusteller|fahrer|kurier|deliver|letter|post|box|paket|sendung|brief|liefer|question|problem|issue|frage|same|gleich|selbe/u;

/** "Tina, who comes in after you", "with 12B, they paid", "mit 12b liegen Sie falsch, die haben gezahlt" */
const WHO =
  /^(?:(?: all| quite)? wrong| (?:liegen|liegst|irren|irrst|tippen|tippst|tun|tust|haben|hast) (?:sie|du)[^,.;!?]{0,24})?,? (?:who|they|die|der) (?!will|can|may|would|could|should|might|must|wird|kann|werden|können|müssen|sollen|sollten)\p{L}[^,.;!?]+/u;

const WHERE =
  /^ (?:in|from|at|next|upstairs|downstairs|across|over|down|opposite|above|below|on|aus|von|im|nebenan|oben|unten|gegenüber|über|unter)(?!\p{L})/u;

const RELATIVE =
  /\p{L},? (?:who(?:'s)?|(?:der|die) \p{L}[\p{L} ]*)$|^(?:gone|booked|taken|given|sold|goes|went|belongs|promised|reserved|let|lent|out|issued|registered|an|von|für|bei|there|there's|ist|kommt|sitzt|war|steht|liegt) /u;

const SUPPOSED = /(?<!\p{L})(?:if|whether|unless|should|in case|where|falls|ob|sofern|wo)(?!\p{L})/u;

const OPEN =
  /(?<!\p{L})(?:if|whether|once|when|until|unless|should|in case|where|wenn|falls|ob|sobald|sofern|bis|wo)(?!\p{L})/u;
