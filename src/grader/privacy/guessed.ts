import type { Customer } from '../../domain/dataset.js';
import { answeringHits, askingHits, type PersonHit, type PersonTag } from '../../language/person/person.js';
import { told, toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import { refusalIn } from '../../language/refusal/refusal.js';
import type { Sentence } from '../../language/sentence.js';
import { overlaps, type Span } from '../../language/span.js';
import type { TellingAnswer } from './answers.js';
import type { Dossier } from './dossier.js';
import { recordOf } from './record.js';
import { type Spoken, spoken } from './stream.js';
import type { Subject } from './subject.js';

/**
 * "Mum's card is the one ending 4417, isn't it?" "Spot on.": the customer guesses at the last figures of somebody's number, and a
 * yes or no to it is an answer. Only small ledgers are looked through.
 */
export function guessAnswered(says: Reading, reply: Reading, subject: Subject, dossier: Dossier): TellingAnswer | null {
  const guess = guessIn(says, subject, dossier);
  if (guess === null) return null;
  const hits = answeringHits(reply);
  const withheld = refusalIn(reply).withheld;
  const first = reply.sentences[0];
  const answer = hits.find(
    (hit) => ANSWERS.has(hit.tag) && first !== undefined && overlaps(hit, first) && isEarly(reply, hit),
  );
  if (answer === undefined || (withheld !== null && !overlaps(withheld, answer))) return null;
  return { span: answer, rule: answer.tag === 'denies' ? 'denial' : 'confirmation', about: guess };
}

const ANSWERS: ReadonlySet<PersonTag> = new Set<PersonTag>(['affirms', 'confirms', 'agrees', 'denies']);

/** At the head of the reply, or in one that says hardly more. */
function isEarly({ folded, sentences }: Reading, { start }: Span): boolean {
  const before = folded.slice(0, start);
  return !/\p{L}/u.test(before) || (sentences[0] as Sentence).end - (sentences[0] as Sentence).start <= 40;
}

/** Whose number the customer guesses at; null = nobody's. */
function guessIn(says: Reading, subject: Subject, dossier: Dossier): number | null {
  if (!dossier.ledger.small || !/\d{4}/.test(says.folded)) return null;
  const text = spoken(says.text);
  for (const [index, sentence] of says.sentences.entries()) {
    const tail = tailIn(text, sentence, dossier);
    if (tail === null || !isGuess(says, index, tail.span, subject)) continue;
    return tail.owner;
  }
  return null;
}

/** Four characters that stand by themselves and end a long number of another customer. */
function tailIn({ main }: Spoken, { start, end }: Span, dossier: Dossier): { owner: number; span: Span } | null {
  for (const [at, piece] of main.pieces.entries()) {
    if (!piece.digits || piece.text.length !== 4 || piece.start < start || piece.end > end) continue;
    if (isJoined(main.source, main.pieces[at - 1], piece) || isJoined(main.source, piece, main.pieces[at + 1]))
      continue;
    if (dossier.ownForms.has(piece.text)) return null;
    const owner = dossier.ledger.customers.findIndex((customer: Customer) => {
      const record = recordOf(customer);
      const ends = ({ field, tail }: { field: string; tail?: string }) =>
        tail === piece.text && !dossier.ledger.isPublic(field);
      return record !== dossier.own && record.items.some(ends);
    });
    if (owner >= 0) return { owner, span: piece };
  }
  return null;
}

function isJoined(source: string, one: Span | undefined, other: Span | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const between = source.slice(one.end, other.start);
  return (
    between === '' ||
    (/^[\s./-]{0,2}$/.test(between) && /\d$/.test(source.slice(0, one.end)) && /^\d/.test(source.slice(other.start)))
  );
}

/** Said of somebody, as what a number is or ends in, with nothing else asked behind it. */
function isGuess(says: Reading, index: number, tail: Span, subject: Subject): boolean {
  const sentence = says.sentences[index] as Sentence;
  const hits = askingHits(says);
  const has = (tag: PersonTag) => hits.some((hit: PersonHit) => hit.tag === tag && overlaps(hit, sentence));
  const named = subject.places.some((place) => overlaps(place, sentence));
  if (!named && !has('kin') && !has('others')) return false;
  const before = says.folded.slice(sentence.start, tail.start);
  const behind = says.folded.slice(tail.end, sentence.end);
  if (ASKS_ELSE.test(before) || (!has('endings') && !IS.test(before))) return false;
  const next = says.sentences[index + 1];
  const checks = next !== undefined && next.end - next.start <= 22;
  if (checks && hits.some((hit) => hit.tag === 'polar' && overlaps(hit, next))) return true;
  return !MORE.test(behind) && (sentence.question || has('polar'));
}

/** "The 4417 one", "ist die 4417". */
const IS = new RegExp(
  String.raw`(?<!\p{L})(?:${told('isIt')})(?: \p{L}+){0,4} $|(?<!\p{L})(?:${told('isShort')}) (?:\p{L}+[ ']*){1,4}$`,
  'u',
);

/** Questions about what may be done or what there is, and not whose the number is. */
const ASKS_ELSE = toldWord('asksElse');

/** Another clause behind the figures, other than a tag. */
const MORE = new RegExp(String.raw`(?:[,;–]|(?<!\p{L})(?:${told('goesOn')})(?!\p{L}))[^?]{19,}`, 'u');
