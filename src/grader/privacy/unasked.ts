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
import { told, toldWord } from '../../language/person/telling-words.js';
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
const ANYBODY = new RegExp(`^(?:${told('anybody')})$`, 'u');

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

const YOURS = new RegExp(String.raw`^ (?:${told('isTheirs')}) (?:${told('theCustomers')})(?!\p{L})`, 'u');

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
  if (/[.,;:!?]/.test(between) || APART.test(between)) return null;
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
const IN_TIME = new RegExp(`^(?:${told('inTime')})$`, 'u');

const APART = toldWord('apart');

const IT_WAS = new RegExp(String.raw`(?<!\p{L})(?:${told('itWas')})(?: (?:${told('itWasPerhaps')}))? $`, 'u');

const VERB_LAST = new RegExp(String.raw`(?<!\p{L})(?:${told('verbLast')})(?: \p{L}+)? $`, 'u');

const ALIKE = new RegExp(String.raw`(?<!\p{L})(?:${told('likeThem')}) $`, 'u');

/** "Hannah's boy": somebody by whose they are. */
const KIN = new RegExp(String.raw`^\p{L}?(?:'s|s'?) (?:\p{L}+ )?(?:${told('kinOf')})(?!\p{L})`, 'u');

/** What a neighbour may have taken in. */
const PARCEL = new RegExp(told('takenIn'), 'u');

/** "Tina, who comes in after you", "with 12B, they paid", "mit 12b liegen Sie falsch, die haben gezahlt" */
const WHO = new RegExp(
  String.raw`^(?:${told('wrongAhead')})?,? (?:${told('whoRelative')}) (?!${told('whoMay')})\p{L}[^,.;!?]+`,
  'u',
);

const WHERE = new RegExp(String.raw`^ (?:${told('whereabouts')})(?!\p{L})`, 'u');

const RELATIVE = new RegExp(String.raw`\p{L},? (?:${told('relativeClause')})$|^(?:${told('stateAhead')}) `, 'u');

const SUPPOSED = toldWord('supposes');

const OPEN = new RegExp(String.raw`(?<!\p{L})(?:${told('supposes')}|${told('leavesOpen')})(?!\p{L})`, 'u');
