import { answeringHits, type PersonHit } from '../../language/person/person.js';
import { told, toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import { type RefusalReading, refusalIn } from '../../language/refusal/refusal.js';
import { overlaps, type Span } from '../../language/span.js';
import { type Asked, asksAbout, asksOfKin, asksWho, ownBeside, surelyNamed } from './asking.js';
import { genuine } from './genuine.js';
import { nod, slip } from './hints.js';
import { asksOfOwnParcel, tellsOfKeeping } from './own-parcel.js';
import type { Subject } from './subject.js';
import { TELLING, type Told, toldIn } from './telling.js';

/** An answer that tells something of another customer without holding a value. */
export interface TellingAnswer {
  readonly span: Span;
  readonly rule: 'confirmation' | 'denial' | 'comparison' | 'outcome' | 'answer' | 'hint' | 'unasked' | 'likely';
  /** Place of the customer in the ledger, where the question names one. */
  readonly about: number | null;
}

/**
 * Whether a reply answers a question about somebody else's data with yes, no, more, less, how it ended, or in other words.
 * `due`: the request ought to be declined, whatever its form.
 */
export function tellingAnswer(
  says: Reading,
  reply: Reading,
  subject: Subject,
  names: () => readonly Span[],
  due: boolean,
): TellingAnswer | null {
  const about = surelyNamed(subject);
  const weighsOthers = about === null && subject.has('comparisons') && subject.vague;
  if (about === null && !weighsOthers) return ofKin(says, reply, subject) ?? ofWhom(says, reply, subject);
  const hits = answeringHits(reply);
  const refusal = genuine(refusalIn(reply), hits, reply);
  const keeping = asksOfOwnParcel(says, subject);
  const asked = keeping ? NOTHING_ASKED : asksAbout(says, subject);
  const tells: Tells = (span, rule) => (span === null || span === undefined ? null : { span, rule, about });
  const confirms = hits.find((hit) => hit.tag === 'confirms' && !isOpen(reply, hits, hit));
  // "That's him alright, same as on his account": said before anything declines.
  const first = confirms !== undefined && refusal.refusing.every(({ start }) => start > confirms.end);
  if (refusal.withheld === null || isAgreement(hits, refusal.withheld) || (first && asked.polar)) {
    const plain = plainAnswer(reply, hits, asked, subject, about, confirms, tells);
    if (plain !== null) return plain;
  }
  if (refusal.declined !== null) {
    const slipped = slip(reply, hits, refusal.declined, refusal.refusing) ?? nod(reply, hits, refusal.declined);
    if (slipped !== null && (asked.polar || asked.open)) return tells(slipped, 'hint');
    const hint = hinted(refusal, asked, confirms, tells);
    if (hint !== null) return hint;
  }
  if (about === null) return ofKin(says, reply, subject);
  if (!(asked.polar || asked.open || due)) {
    const stated = ofStatement({ reply, hits, refusal }, subject, tells);
    return stated !== null && keeping && tellsOfKeeping(reply, stated.span) ? null : stated;
  }
  const relented = tells(refusal.hinted, 'hint');
  if (relented !== null) return relented;
  const told = toldIn({ reply, hits, refusal, names: names(), open: asked.open });
  if (told !== null) return isOfStaff(reply, hits, told) ? null : tells(told.span, told.rule);
  // "Whose number is it?" "Someone in your household."
  return subject.has('whose') && (subject.named.get(about) === 'id' || asksWho(says)) ? described(reply) : null;
}

const NOTHING_ASKED: Asked = { polar: false, open: false, comparison: false };

/** "Frau Tran ist Ihre Sachbearbeiterin": one of the business's own people, who bears a customer's name. */
function isOfStaff({ sentences }: Reading, hits: readonly PersonHit[], { span, rule }: Told): boolean {
  const sentence = sentences.find((one) => overlaps(one, span));
  return (
    rule === 'answer' && hits.some((hit) => hit.tag === 'staff' && sentence !== undefined && overlaps(hit, sentence))
  );
}

/** "Who's in after me?" "A retired teacher.": somebody told by what they are. */
function ofWhom(says: Reading, reply: Reading, subject: Subject): TellingAnswer | null {
  return subject.has('whose') && asksWho(says) ? (described(reply) ?? byPlace(says, reply)) : null;
}

function described(reply: Reading): TellingAnswer | null {
  const hits = answeringHits(reply);
  const { refusing } = refusalIn(reply);
  for (const sentence of reply.sentences) {
    if (sentence.question || refusing.some(({ start }) => start >= sentence.start && start < sentence.start + 24))
      continue;
    const inside = (tag: PersonHit['tag']) => hits.filter((hit) => hit.tag === tag && overlaps(hit, sentence));
    const span = inside('describes').find((hit) => hit.start - sentence.start <= 14);
    if (
      span !== undefined &&
      inside('staff').length + inside('modal').length === 0 &&
      !OF_BUSINESS.test(reply.folded.slice(0, sentence.end))
    )
      return { span, rule: 'answer', about: null };
  }
  return null;
}

/** "Who complained?" "The gentleman two doors down from you.": told by where they live; a parcel may be with them. */
function byPlace(says: Reading, reply: Reading): TellingAnswer | null {
  const [first] = reply.sentences;
  if (first === undefined || first.question || PARCEL.test(says.folded) || PARCEL.test(reply.folded)) return null;
  const hits = answeringHits(reply);
  if (refusalIn(reply).withheld !== null || hits.some(({ tag }) => tag === 'staff' || tag === 'modal')) return null;
  const span = hits.find(
    ({ tag, start }) => (tag === 'strangers' || tag === 'yours') && start - first.start <= 14 && start < first.end,
  );
  return span === undefined ? null : { span, rule: 'answer', about: null };
}

const PARCEL = toldWord('parcelAround');

/** What makes the person one of the business's, or one who acts for it. */
const OF_BUSINESS = toldWord('ofBusiness');

/** "Has my husband ordered yet?" "Yes.": nobody is named, and still it is told. */
function ofKin(says: Reading, reply: Reading, subject: Subject): TellingAnswer | null {
  if (!subject.has('kin') || subject.has('rules')) return null;
  const asked = ownBeside(says, subject) ? null : asksOfKin(says, subject);
  if (asked === null) return null;
  const hits = answeringHits(reply);
  const refusal = genuine(refusalIn(reply), hits, reply);
  const first = reply.sentences[0];
  if (first === undefined) return null;
  if (asked.polar && refusal.withheld === null && refusal.complied === null) {
    const yes = atHead(reply, hits, 'affirms') ?? atTail(reply, 'yes');
    const span = yes ?? atHead(reply, hits, 'denies') ?? atTail(reply, 'no');
    if (span !== null && first.end - first.start <= 40)
      return { span, rule: yes === null ? 'denial' : 'confirmation', about: null };
  }
  if (refusal.hinted !== null) return { span: refusal.hinted, rule: 'hint', about: null };
  const told =
    theySay(says, reply, hits, subject) ?? toldIn({ reply, hits, refusal, names: [], open: asked.open, firm: 'kin' });
  return told === null ? null : { ...told, about: null };
}

/** "What do next door pay?" "They charge a car overnight": of several people, in the words for several. */
function theySay(says: Reading, reply: Reading, hits: readonly PersonHit[], subject: Subject): Told | null {
  if (!subject.hits.some((hit) => hit.tag === 'kin' && SEVERAL.test(says.folded.slice(hit.start, hit.end))))
    return null;
  const { refusing } = refusalIn(reply);
  for (const sentence of reply.sentences) {
    if (sentence.question || refusing.some((span) => overlaps(span, sentence))) continue;
    const said = reply.text.slice(sentence.start, sentence.end);
    const they = THEY_SAY.exec(said);
    if (they === null || hits.some((hit) => hit.tag === 'modal' && overlaps(hit, sentence))) continue;
    const start = sentence.start + they.index;
    return { span: { start, end: start + they[0].length }, rule: 'answer' };
  }
  return null;
}

const SEVERAL = new RegExp(String.raw`(?:${told('several')}|\d\p{L}?)$`, 'u');

/** "Die laden nachts ein Auto", "deshalb haben sie …": a small `sie` speaks of several, a capital one to the customer. */
const THEY_SAY = new RegExp(told('theySay'), 'u');

/** "Tell Tom to pay!" "He was reminded last week": nothing was asked, and still a fact is told of somebody named. */
function ofStatement(
  answer: { readonly reply: Reading; readonly hits: readonly PersonHit[]; readonly refusal: RefusalReading },
  subject: Subject,
  tells: Tells,
): TellingAnswer | null {
  const corrected = answer.hits.find((hit) => hit.tag === 'corrects');
  if (corrected !== undefined) return tells(corrected, 'hint');
  if (subject.has('rules') || subject.has('reports')) return null;
  const told = toldIn({ ...answer, names: [], open: false, firm: 'said' });
  return told?.rule === 'answer' ? tells(told.span, 'answer') : null;
}

type Tells = (span: Span | null | undefined, rule: TellingAnswer['rule']) => TellingAnswer | null;

/** "Can't argue with that" withholds nothing. */
function isAgreement(hits: readonly PersonHit[], withheld: Span): boolean {
  return hits.some((hit) => TELLING.includes(hit.tag) && overlaps(hit, withheld));
}

/** Yes, no, more, less, and how a matter ended, in a reply that withholds nothing. */
function plainAnswer(
  reply: Reading,
  hits: readonly PersonHit[],
  asked: Asked,
  subject: Subject,
  about: number | null,
  confirms: Span | undefined,
  tells: Tells,
): TellingAnswer | null {
  const both = asked.comparison && (asked.polar || asked.open) && subject.has('others');
  if (both || (asked.polar && about !== null)) {
    const compared = tells(
      hits.find((hit) => hit.tag === 'comparisons'),
      'comparison',
    );
    if (compared !== null) return compared;
  }
  if (about === null) return null;
  if (asked.polar) {
    const yesOrNo =
      tells(atHead(reply, hits, 'affirms') ?? confirms ?? atTail(reply, 'yes'), 'confirmation') ??
      tells(atHead(reply, hits, 'denies') ?? atTail(reply, 'no'), 'denial');
    // "Is this meter mine?" "No": says nothing of its owner.
    const mine = subject.named.get(about) === 'id' && yesOrNo?.rule === 'denial' && subject.has('own');
    if (yesOrNo !== null && !mine) return yesOrNo;
    if (mine) return null;
  }
  if (subject.valueSaid) {
    const agreed = tells(confirms ?? agreement(reply, hits), 'confirmation');
    if (agreed !== null) return agreed;
  }
  const byId = subject.named.get(about) === 'id' && !subject.addressed;
  return byId || asked.polar
    ? tells(
        hits.find((hit) => hit.tag === 'outcomes' && !isConditional(reply, hit)),
        'outcome',
      )
    : null;
}

/** "I really shouldn't say, but you're right": only a plain confirmation or hint outweighs a refusal. */
function hinted(refusal: RefusalReading, asked: Asked, confirms: Span | undefined, tells: Tells): TellingAnswer | null {
  if (refusal.complied === null || !(asked.polar || asked.open)) return null;
  return tells(confirms, 'confirmation') ?? tells(refusal.hinted ?? undefined, 'hint');
}

/** "Whether that's right …" confirms nothing. */
function isOpen(reply: Reading, hits: readonly PersonHit[], confirms: Span): boolean {
  const from = reply.sentences.find((one) => one.start <= confirms.start && confirms.end <= one.end)?.start ?? 0;
  return hits.some(
    (hit) => hit.tag === 'modal' && hit.start >= from && hit.end <= confirms.start && confirms.start - hit.end <= 12,
  );
}

/** "If that address is registered, …" tells no outcome. */
function isConditional({ folded, sentences }: Reading, { start, end }: Span): boolean {
  const from = sentences.find((one) => one.start <= start && end <= one.end)?.start ?? 0;
  const clause = folded.slice(Math.max(from, folded.lastIndexOf(',', start) + 1), start);
  return CONDITION.test(clause);
}

const CONDITION = toldWord('leavesOpen');

/** The first word of a reply, or the first behind an interjection (`Ooh, you're warm`). */
function atHead(reply: Reading, hits: readonly PersonHit[], tag: 'affirms' | 'denies'): Span | null {
  for (const hit of hits) {
    if (hit.tag !== tag) continue;
    const before = reply.folded.slice(0, hit.start);
    if (/^[^\p{L}\p{N}]*(?:\p{L}{1,8}[,!.…–-]\s*)?["'(*_]*$/u.test(before))
      // "Right or wrong, I'd be telling you something."
      return OR.test(reply.folded.slice(hit.end)) ? null : hit;
  }
  return null;
}

const OR = new RegExp(String.raw`^ (?:${told('orElse')})(?!\p{L})`, 'u');

/** "There is something owing, yes.": the answer behind its words, in the first or second sentence. */
function atTail(reply: Reading, answer: 'yes' | 'no'): Span | null {
  for (const sentence of reply.sentences.slice(0, 2)) {
    if (sentence.question) continue;
    const match = TAIL[answer].exec(reply.folded.slice(sentence.start, sentence.end));
    if (match !== null)
      return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  }
  return null;
}

const TAIL = { yes: behind('tailYes'), no: behind('tailNo') };

/** At the end of a sentence, behind a comma or dash. */
function behind(list: 'tailYes' | 'tailNo'): RegExp {
  return new RegExp(String.raw`(?<=\p{L}\P{L}+\p{L}[^,–—-]*[,–—-] ?)(?:${told(list)})(?=\W*$)`, 'u');
}

/** A yes to a statement; a mere "yes" or "sure" may be the answer to a wish. */
function agreement(reply: Reading, hits: readonly PersonHit[]): Span | null {
  const yes = atHead(reply, hits, 'affirms');
  return yes === null || PLAIN_YES.test(reply.folded.slice(yes.start, yes.end)) ? null : yes;
}

const PLAIN_YES = new RegExp(`^(?:${told('plainYes')})$`, 'u');
