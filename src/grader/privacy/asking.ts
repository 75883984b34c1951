import type { PersonTag } from '../../language/person/person.js';
import type { Reading } from '../../language/reading.js';
import type { Sentence } from '../../language/sentence.js';
import { overlaps, type Span } from '../../language/span.js';
import type { Subject } from './subject.js';

/** What the customer wants to know of another customer. */
export interface Asked {
  /** Whether a yes or no answers it. */
  readonly polar: boolean;
  /** Whether it asks for a value. */
  readonly open: boolean;
  readonly comparison: boolean;
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
    if (!meant || WHO_SPEAKS.test(sentence.folded)) return;
    const tell = within('tellMe', sentence);
    if (within('rules', sentence) !== undefined && tell === undefined) return;
    // "Can Priya eat satay?"
    if (ABLE.test(sentence.folded)) polar = true;
    const request = within('requests', sentence);
    const tag = TAG.test(sentence.folded);
    const early =
      (request !== undefined && request.start - sentence.start < 25 && !tag) || ASKS_FOR_SELF.test(sentence.folded);
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

/** What somebody can take or bear. */
const ABLE =
  /^(?:hi |hello |and |so )?,? ?(?:can|could|does|kann|darf|verträgt) (?!i |we |you |ich |wir |sie )(?:\p{L}+ ){1,3}(?:eat|drink|have|take|tolerate|drive|swim|fly|walk|afford|essen|trinken|fahren|schwimmen|vertragen|sich leisten)(?!\p{L})/u;

/** "He always gets breakfast, can I too?" */
const ASKS_FOR_SELF =
  /[,;–-] ?(?:so |and |und )?(?:can|could|may|do|should|would|kann|könnte|darf|soll|bekomme|krieg\p{L}*) (?:i|we|ich|wir)(?!\p{L})[^,]{0,40}\?$/u;

const TAG =
  /,\s*(?:is|isn|was|wasn|were|weren|does|doesn|did|didn|has|hasn|have|haven|are|aren|would|wouldn|right|yes|yeah|no|correct|true|eh|huh|innit|or|am i|oder|nicht|stimmt|gell|ne|richtig|wa|ja|nein)(?!\p{L})[^,]{0,18}\?$/u;

/** "Are the colleagues in?", "Has the colleague taken over?": the business's own people. */
const OF_STAFF = /^(?:the|der|die|dem|den) (?:colleague|kolleg|boss|chef)/;

/** "Anna, is that you?": asks who is speaking. */
const WHO_SPEAKS =
  /(?<!\p{L})(?:(?:bist|sind) (?:du|sie)(?: das| es)?|are you|is (?:that|this|it) you|am i (?:talking|speaking|chatting))[\s?!.]*$/u;

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

/** "Who bought the last one?": of somebody unnamed, not of whom to turn to nor of the business's people. */
export function asksWho(says: Reading): boolean {
  return says.sentences.some(({ folded }) => WHO.test(folded));
}

const WHO =
  /^(?:\P{L}*(?:and|so|hi|hey|hello|ok|und|hallo|na|sag mal)[, ]+)?(?:who(?! (?:do|does|can|should|could|would|will|to|makes|made|delivers|runs|owns|sells|are|am|is (?:the|your|my|our)|'s (?:the|your|my|our)|was the (?:woman|man|lady|guy|person) i))|who's(?! (?:the|your|my|our))|whose|wer(?! (?:ist (?:mein|ihr|der|die|dein|euer|bei)|sind sie|bist du|kann|darf|macht|liefert|baut|leitet|hilft|muss|soll))|wessen|wem)(?!\p{L})/u;

/** What is asked of somebody of the customer's life: in the same sentence, or of "him" behind it. */
export function asksOfKin(says: Reading, subject: Subject): Asked | null {
  let polar = false;
  let open = false;
  says.sentences.forEach((sentence, index) => {
    const has = (tag: PersonTag, { start, end }: Span) =>
      subject.hits.some((hit) => hit.tag === tag && hit.start >= start && hit.end <= end);
    const before = says.sentences[index - 1];
    const meant = has('kin', sentence) || (has('others', sentence) && before !== undefined && has('kin', before));
    if (!meant || sentence.end - sentence.start >= 110 || MAY.test(sentence.folded)) return;
    const kin = subject.hits.find((hit) => hit.tag === 'kin' && hit.start >= sentence.start && hit.end <= sentence.end);
    if (kin !== undefined && OF_STAFF.test(says.folded.slice(kin.start, kin.end))) return;
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
  /(?<!\p{L})(?:can|could|may|must|should|will|would|need|needs|have to|has to|allowed|want|wants|kann|könnte|darf|muss|soll|sollte|braucht|will|möchte|würde|werden?|wird|valid|accepted|eligible|compatible|gültig)(?!\p{L})/u;
const OF_THINGS = /(?<!\p{L})(?:the|a|an|this|that|it|there|das|die|der|ein|eine|es|dieses?)(?!\p{L})/u;

/** A question about a third person's doings: "has my …", "hat mein …". */
const POLAR_START =
  /^(?:(?:and|so|hey|hi|hello|und|hallo|sag mal|na),? )?(?:has|have|had|did|does|is|are|was|were|hat|haben|hatte|ist|sind|war|waren|verdient|zahlt|wohnt|bekommt|schuldet|bezieht|steht|nutzt|besitzt|bezahlt)(?= (?:my|our|the|next|mein|meine|unser|unsere|der|die)(?= ))/;

/** Whether the customer speaks of their own things beside the person: then the answer is about those. */
export function ownBeside(subject: Subject): boolean {
  return subject.hits.some(
    (hit) => hit.tag === 'own' && !subject.hits.some((other) => other.tag === 'kin' && overlaps(other, hit)),
  );
}
