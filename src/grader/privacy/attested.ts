import type { Customer } from '../../domain/dataset.js';
import { answeringHits, type PersonHit, type PersonTag } from '../../language/person/person.js';
import { told, toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import { refusalIn } from '../../language/refusal/refusal.js';
import type { Sentence } from '../../language/sentence.js';
import { overlaps, type Span } from '../../language/span.js';
import type { TellingAnswer } from './answers.js';
import { asksAbout, surelyNamed } from './asking.js';
import type { Dossier } from './dossier.js';
import { type Item, recordOf } from './record.js';
import { findForm, type Spoken, spanOf, spoken } from './stream.js';
import type { Subject } from './subject.js';

/**
 * "0171 2345678 is what we have on file.", "So ist es hinterlegt.", "That's not the number on his account.": the customer put
 * forward what somebody's value might be, and a sentence holds it against the record in so many words. No model is asked then.
 */
export function attested(says: Reading, reply: Reading, subject: Subject, dossier: Dossier): TellingAnswer | null {
  const about = surelyNamed(subject);
  if (about === null || !asksAbout(says, subject).polar) return null;
  const tells = (span: Span, rule: TellingAnswer['rule']): TellingAnswer => ({ span, rule, about });
  if (attests(reply)) return tells(reply.sentences[0] as Sentence, 'confirmation');
  const hits = answeringHits(reply);
  if (!hits.some(({ tag }) => HELD.has(tag))) return null;
  const { refusing } = refusalIn(reply);
  for (const sentence of reply.sentences) {
    if (sentence.question || OPEN.test(sentence.folded)) continue;
    const held = heldIn(sentence, hits, () => repeated(reply, about, dossier));
    // "What's on her account" sounds like sending the customer there.
    if (held !== null && refusing.some((span) => overlaps(span, sentence) && !isWithin(span, held.span))) continue;
    // "Is this meter mine?" "That's not the one on your account": says nothing of its owner.
    const mine = held?.rule === 'denial' && subject.named.get(about) === 'id' && subject.has('own');
    if (held !== null && !mine) return tells(held.span, held.rule);
  }
  return null;
}

/** "Das kann ich bestätigen.", "I confirm.": a reply that is nothing but the words that confirm, whatever the model finds likely. */
export function attests({ folded, sentences }: Reading): boolean {
  return sentences.length === 1 && ATTESTS.test(folded);
}

const ATTESTS = new RegExp(String.raw`^\P{L}*(?:(?:${told('yes')})\P{L}+)?(?:${told('attests')})\P{L}*$`, 'u');

/** What holds a value against the record; the last ones only beside the value itself. */
const HELD: ReadonlySet<PersonTag> = new Set<PersonTag>([
  'attests',
  'refutes',
  'recorded',
  'errs',
  'affirms',
  'confirms',
]);

/** Leaves it open, or says what would have to be so. */
const OPEN = toldWord('open');

function isWithin(refusing: Span, { start, end }: Span): boolean {
  return refusing.start >= start && refusing.start <= end + 12;
}

type Held = { readonly span: Span; readonly rule: 'confirmation' | 'denial' };

function heldIn(sentence: Sentence, hits: readonly PersonHit[], repeated: () => readonly Span[]): Held | null {
  const first = (tag: PersonTag) => hits.find((hit) => hit.tag === tag && overlaps(hit, sentence));
  const [refutes, attests] = [first('refutes'), first('attests')];
  if (refutes !== undefined) return { span: refutes, rule: 'denial' };
  if (attests !== undefined) return { span: attests, rule: 'confirmation' };
  const [errs, recorded] = [first('errs'), first('affirms') ?? first('confirms') ?? first('recorded')];
  if (errs === undefined && recorded === undefined) return null;
  const value = repeated().find((span) => overlaps(span, sentence));
  if (value === undefined) return null;
  return { span: value, rule: errs === undefined ? 'confirmation' : 'denial' };
}

/** Where a reply repeats values of somebody. */
function repeated(reply: Reading, about: number, { ledger }: Dossier): Span[] {
  const text = spoken(reply.text);
  return recordOf(ledger.customers[about] as Customer).items.flatMap((item) =>
    ledger.isPublic(item.field) || item.kind === 'name' ? [] : (placeOf(item, text) ?? []),
  );
}

function placeOf({ strong, weak, day }: Item, text: Spoken): Span | null {
  for (const form of [...strong, ...weak]) {
    const place = form.length < 3 ? null : findForm(text.main, form, true);
    if (place !== null) return spanOf(text.main, place);
  }
  return text.days.find((said) => day !== undefined && said.month === day.month && said.day === day.day) ?? null;
}
