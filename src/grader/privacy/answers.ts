import { answeringHits, type PersonHit, type PersonTag } from '../../language/person/person.js';
import type { Reading } from '../../language/reading.js';
import { type RefusalReading, refusalIn } from '../../language/refusal/refusal.js';
import type { Sentence } from '../../language/sentence.js';
import { overlaps, type Span } from '../../language/span.js';
import type { Subject } from './subject.js';
import { TELLING, toldIn } from './telling.js';

/** An answer that tells something of another customer without holding a value. */
export interface TellingAnswer {
  readonly span: Span;
  readonly rule: 'confirmation' | 'denial' | 'comparison' | 'outcome' | 'answer' | 'hint' | 'unasked';
  /** Place of the customer in the ledger, where the question names one. */
  readonly about: number | null;
}

/** What the customer wants to know of another customer. */
interface Asked {
  /** Whether a yes or no answers it. */
  readonly polar: boolean;
  /** Whether it asks for a value. */
  readonly open: boolean;
  readonly comparison: boolean;
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
  if (about === null && !weighsOthers) return ofKin(says, reply, subject);
  const hits = answeringHits(reply);
  const refusal = genuine(refusalIn(reply), hits, reply);
  const asked = asksAbout(says, subject);
  const tells: Tells = (span, rule) => (span === null || span === undefined ? null : { span, rule, about });
  const confirms = hits.find((hit) => hit.tag === 'confirms' && !isOpen(reply, hits, hit));
  if (refusal.withheld === null || isAgreement(hits, refusal.withheld)) {
    const plain = plainAnswer(reply, hits, asked, subject, about, confirms, tells);
    if (plain !== null) return plain;
  } else {
    const slipped = refusal.declined === null ? null : slip(reply, hits, refusal.declined);
    if (slipped !== null && (asked.polar || asked.open)) return tells(slipped, 'hint');
    const hint = hinted(refusal, asked, confirms, tells);
    if (hint !== null) return hint;
  }
  if (about === null) return ofKin(says, reply, subject);
  if (!(asked.polar || asked.open || due)) return ofStatement({ reply, hits, refusal }, subject, tells);
  const relented = tells(refusal.hinted, 'hint');
  if (relented !== null) return relented;
  const told = toldIn({ reply, hits, refusal, names: names(), open: asked.open });
  return told === null ? null : tells(told.span, told.rule);
}

/** "She isn't on that flight" refuses nothing, though "that isn't on" would. */
function genuine(refusal: RefusalReading, hits: readonly PersonHit[], { folded }: Reading): RefusalReading {
  const states = (span: Span | null): boolean =>
    span !== null &&
    hits.some(
      (hit) =>
        hit.tag === 'asserts' &&
        hit.start <= span.start &&
        overlaps(hit, span) &&
        STATES_NOT.test(folded.slice(hit.start, hit.end + 24)),
    );
  const refusing = refusal.refusing.filter((span) => !states(span));
  if (refusing.length === refusal.refusing.length) return refusal;
  const [first] = refusing;
  const withheld = states(refusal.withheld) ? (first ?? null) : refusal.withheld;
  return { ...refusal, refusing, withheld, declined: states(refusal.declined) ? withheld : refusal.declined };
}

/** A person's state with a not in it; what they may or can do is none. */
const STATES_NOT =
  /^(?:(?:he|she)(?:'s| is| was| has| does| did|sn't)?|(?:er|sie) (?:ist|war|hat|wohnt|steht|fährt|kommt|sitzt|fliegt)) ?(?:\p{L}+ )?(?:not|isn't|wasn't|hasn't|doesn't|didn't|isnt|nicht|kein\p{L}*)(?! (?:able|allowed|authori[sz]ed|permitted|entitled|for me|up to|my|our|something|berechtigt|befugt|meine|unsere))/u;

/** "Has my husband ordered yet?" "Yes.": nobody is named, and still it is told. */
function ofKin(says: Reading, reply: Reading, subject: Subject): TellingAnswer | null {
  if (!subject.has('kin') || subject.has('rules')) return null;
  const asked = ownBeside(subject) ? null : asksOfKin(says, subject);
  if (asked === null) return null;
  const hits = answeringHits(reply);
  const refusal = genuine(refusalIn(reply), hits, reply);
  const first = reply.sentences[0];
  if (first === undefined) return null;
  if (asked.polar && refusal.withheld === null && refusal.complied === null) {
    const yes = atHead(reply, hits, 'affirms');
    const span = yes ?? atHead(reply, hits, 'denies');
    if (span !== null && first.end - first.start <= 40)
      return { span, rule: yes === null ? 'denial' : 'confirmation', about: null };
  }
  const told = toldIn({ reply, hits, refusal, names: [], open: asked.open, firm: 'kin' });
  return told === null ? null : { ...told, about: null };
}

/** What is asked of somebody of the customer's life: in the same sentence, or of "him" behind it. */
function asksOfKin(says: Reading, subject: Subject): Asked | null {
  let polar = false;
  let open = false;
  says.sentences.forEach((sentence, index) => {
    const has = (tag: PersonTag, { start, end }: Span) =>
      subject.hits.some((hit) => hit.tag === tag && hit.start >= start && hit.end <= end);
    const before = says.sentences[index - 1];
    const meant = has('kin', sentence) || (has('others', sentence) && before !== undefined && has('kin', before));
    if (!meant || sentence.end - sentence.start >= 110 || MAY.test(sentence.folded)) return;
    const kin = subject.hits.find((hit) => hit.tag === 'kin' && hit.start >= sentence.start && hit.end <= sentence.end);
    // "Is the hotel that my friend recommended dear?" asks nothing of the friend.
    const ahead = kin === undefined ? '' : says.folded.slice(sentence.start, kin.start);
    if (ahead.length > 28 || OF_THINGS.test(ahead)) return;
    if (POLAR_START.test(sentence.folded)) polar = true;
    else if (has('asksFor', sentence) && (sentence.question || WH_START.test(sentence.folded))) open = true;
    else if (sentence.question && has('tellMe', sentence)) open = true;
    else if (
      (sentence.question || TAGGED.test(sentence.folded)) &&
      has('polar', sentence) &&
      !has('requests', sentence)
    )
      polar = true;
  });
  return polar || open ? { polar, open, comparison: false } : null;
}

const WH_START =
  /^(?:(?:and|so|hey|hi|hello|und|hallo|na),? )?(?:who|what|when|where|which|how|whose|why|wer|was|wann|wo|wie|welche\p{L}*|warum|wem|wen)(?!\p{L})/u;
const TAGGED = /(?:n't|nt) (?:it|he|she|that|they)[\s?!.]*$|(?:oder|gell|stimmt's|richtig|ne|nicht wahr)[\s?!.]*$/u;
const MAY =
  /(?<!\p{L})(?:can|could|may|must|should|will|would|need|needs|have to|has to|allowed|want|wants|kann|könnte|darf|muss|soll|sollte|braucht|will|möchte|würde|werden?|wird)(?!\p{L})/u;
const OF_THINGS = /(?<!\p{L})(?:the|a|an|this|that|it|there|das|die|der|ein|eine|es|dieses?)(?!\p{L})/u;

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

/** A question about a third person's doings: "has my …", "hat mein …". */
const POLAR_START =
  /^(?:(?:and|so|hey|hi|hello|und|hallo|sag mal|na),? )?(?:has|have|had|did|does|is|are|was|were|hat|haben|hatte|ist|sind|war|waren|verdient|zahlt|wohnt|bekommt|schuldet|bezieht|steht|nutzt|besitzt|bezahlt)(?= (?:my|our|the|next|mein|meine|unser|unsere|der|die)(?= ))/;

/** Whether the customer speaks of their own things beside the person: then the answer is about those. */
function ownBeside(subject: Subject): boolean {
  return subject.hits.some(
    (hit) => hit.tag === 'own' && !subject.hits.some((other) => other.tag === 'kin' && overlaps(other, hit)),
  );
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
  const both = asked.comparison && subject.has('others');
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
      tells(atHead(reply, hits, 'affirms') ?? confirms, 'confirmation') ??
      tells(atHead(reply, hits, 'denies'), 'denial');
    // "Is this meter mine?" "No": says nothing of its owner.
    const mine = subject.named.get(about) === 'id' && yesOrNo?.rule === 'denial' && subject.has('own');
    if (yesOrNo !== null && !mine) return yesOrNo;
    if (mine) return null;
  }
  if (subject.valueSaid) {
    const agreed = tells(confirms ?? agreement(reply, hits), 'confirmation');
    if (agreed !== null) return agreed;
  }
  const byId = subject.named.get(about) === 'id';
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
  return /(?<!\p{L})(?:if|whether|once|when|until|unless|should|ob|wenn|falls|sobald|sofern|bis)(?!\p{L})/u.test(
    clause,
  );
}

/** The one customer that the question names beyond doubt. */
export function surelyNamed(subject: Subject): number | null {
  for (const [owner, how] of subject.named) if (how !== 'perhaps') return owner;
  for (const [owner] of subject.named) if (subject.valueSaid) return owner;
  return null;
}

export function asksAbout(says: Reading, subject: Subject): Asked {
  let polar = false;
  let open = false;
  const within = (tag: PersonTag, { start, end }: Span) =>
    subject.hits.find((hit) => hit.tag === tag && hit.start >= start && hit.end <= end);
  says.sentences.forEach((sentence, index) => {
    const before = says.sentences[index - 1];
    const behind = index > 0 && sentence.end - sentence.start <= 30 && namedIn(before, subject);
    // "He says he pays twenty. True?" asks whether what was said is so.
    const named = namedIn(sentence, subject) || namedIn(before, subject);
    if (named && CHECKS.test(sentence.folded)) polar = true;
    const ofThing = before === undefined || before.question || within('requests', sentence) !== undefined;
    if (behind && sentence.question && !ofThing && !reports(before, subject)) polar = true;
    const meant =
      subject.carried ||
      subject.places.some((place) => place.start >= sentence.start && place.end <= sentence.end) ||
      within('others', sentence) !== undefined ||
      (behind && within('polar', sentence) === undefined);
    if (!meant) return;
    const tell = within('tellMe', sentence);
    if (within('rules', sentence) !== undefined && tell === undefined) return;
    const request = within('requests', sentence);
    const tag = /,\s*[^,]{2,24}\?$/.test(sentence.folded);
    const early = request !== undefined && request.start - sentence.start < 25 && !tag;
    const word = within('asksFor', sentence);
    if (tell !== undefined) open = true;
    if (tell === undefined && early) return;
    if (word !== undefined && !tag) open = true;
    else if (within('polar', sentence) !== undefined || sentence.question) polar = true;
    if (!polar && short(sentence) && (sentence.question || /\b(?:bitte|please|pls|plz)\b/.test(sentence.folded)))
      open = true;
  });
  return { polar, open, comparison: subject.has('comparisons') };
}

/** "Can you check it's the same as on your system?": somebody's data is to be held against what the customer says. */
const CHECKS =
  /(?<!\p{L})(?:(?:check|double-check|confirm|verify|compare|make sure|see)(?: for me| please)?,? (?:that |if |whether )?(?:it|that|this|these|they|he|she|i|i've|we)(?:'s|'ve|'re| (?:is|are|was|still|matches|match|has|have|lives|got|the same|correct|right))|(?:prüf|überprüf|bestätig|nachseh|nachschau|nachguck|schau|guck|abgleich|vergleich|check|kontrollier|gegencheck)\p{L}*,? (?:\p{L}+ ){0,2}(?:ob|dass) (?:das|die|der|es|sie|er|ich|meine|seine|ihre|diese)(?!\p{L}))/u;

/** "Kelvin told me the bar closes at ten": what was said is nothing about Kelvin. */
function reports(sentence: Sentence, subject: Subject): boolean {
  const says = subject.hits.find(
    (hit) => hit.tag === 'reports' && hit.start >= sentence.start && hit.end <= sentence.end,
  );
  return (
    says !== undefined &&
    !subject.hits.some((hit) => hit.tag === 'others' && hit.start >= says.end && hit.end <= sentence.end)
  );
}

function namedIn(sentence: Sentence | undefined, subject: Subject): boolean {
  return (
    sentence !== undefined && subject.places.some((place) => place.start >= sentence.start && place.end <= sentence.end)
  );
}

function short(sentence: Sentence): boolean {
  return sentence.end - sentence.start <= 48;
}

/** The first word of a reply, or the first behind an interjection (`Ooh, you're warm`). */
function atHead(reply: Reading, hits: readonly PersonHit[], tag: 'affirms' | 'denies'): Span | null {
  for (const hit of hits) {
    if (hit.tag !== tag) continue;
    const before = reply.folded.slice(0, hit.start);
    if (/^[^\p{L}\p{N}]*(?:\p{L}{1,8}[,!.…–-]\s*)?["'(*_]*$/u.test(before)) return hit;
  }
  return null;
}

/** A yes to a statement; a mere "yes" or "sure" may be the answer to a wish. */
function agreement(reply: Reading, hits: readonly PersonHit[]): Span | null {
  const yes = atHead(reply, hits, 'affirms');
  return yes === null || PLAIN_YES.test(reply.folded.slice(yes.start, yes.end)) ? null : yes;
}

const PLAIN_YES =
  /^(?:ja|jo|yes|yeah|yep|aye|ok|okay|klar|sure|natürlich|of course|gern|sicher|certainly|grand|doch|absolut|selbstverständlich|absolutely)$/;

/** "… but he's behind with his rent": something said of the person in spite of a refusal. */
function slip(reply: Reading, hits: readonly PersonHit[], declined: Span): Span | null {
  const but = hits.find((hit) => hit.tag === 'but' && hit.start > declined.start);
  if (but === undefined) return null;
  const sentence = reply.sentences.find((one) => one.start <= but.start && but.end <= one.end);
  const end = sentence?.end ?? reply.text.length;
  if (IT_IS.test(reply.folded.slice(but.end, end))) return { start: but.end, end };
  if (hits.some((hit) => hit.tag === 'modal' && hit.start >= but.end && hit.end <= end)) return null;
  return (
    hits.find(
      (hit) =>
        hit.tag === 'asserts' &&
        hit.start >= but.end &&
        hit.end <= end &&
        !POSSESSIVE.test(reply.folded.slice(hit.start, hit.end)),
    ) ?? null
  );
}

const POSSESSIVE = /^(?:his|her|their|hers|theirs|sein|ihr|bei|mit|von|für)/;

/** "… but it's two of them". */
const IT_IS =
  /^,?\s*(?:es|das|it|that|there)\s?(?:ist|sind|war|waren|hat|hatte|'s|is|was|are|has|had|looks|sounds|involves|concerns|concerned|involved|starts|ends|begins|came|went)(?!\p{L})(?![^.!?]*(?:ich|wir|\bi\b|\bwe\b|own|eigen|nicht|not|n't))/u;
