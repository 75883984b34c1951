import type { PersonHit, PersonTag } from '../../language/person/person.js';
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
  const asked = says.sentences.map((_, index) => askedIn(says, index, subject));
  return {
    polar: asked.some(({ polar }) => polar),
    open: asked.some(({ open }) => open),
    comparison: subject.has('comparisons'),
  };
}

type Wanted = Omit<Asked, 'comparison'>;

/** What one sentence of the customer wants to know of somebody who is named in it or in the one before. */
function askedIn(says: Reading, index: number, subject: Subject): Wanted {
  const sentence = says.sentences[index] as Sentence;
  const before = says.sentences[index - 1];
  const has = (tag: PersonTag) => hitIn(subject, tag, sentence) !== undefined;
  const here = namedIn(sentence, subject);
  const behind = before !== undefined && sentence.end - sentence.start <= 30 && namedIn(before, subject);
  // "He says he pays twenty. True?" asks whether what was said is so.
  const checks = (here || namedIn(before, subject)) && CHECKS.test(sentence.folded);
  // "Where's mine?", "Is it an outage?": whatever was said of the person before.
  const aside = !here && !has('others') && ((index > 0 && has('own')) || (behind && OF_THING.test(sentence.folded)));
  if (aside) return { polar: checks, open: false };
  const ofThing = before?.question !== false || has('requests');
  const claimed = behind && sentence.question && !ofThing && !reports(before, subject);
  const meant = subject.carried || here || has('others') || (behind && !has('polar'));
  const wanted = meant && !WHO_SPEAKS.test(sentence.folded) ? wantedOf(says, index, subject) : NOTHING;
  return { polar: checks || claimed || wanted.polar, open: wanted.open };
}

const NOTHING: Wanted = { polar: false, open: false };

/** What a sentence that speaks of somebody asks. */
function wantedOf(says: Reading, index: number, subject: Subject): Wanted {
  const sentence = says.sentences[index] as Sentence;
  const { folded } = sentence;
  const tell = hitIn(subject, 'tellMe', sentence) !== undefined;
  const tag = TAG.test(folded);
  const listed = LISTED.test(folded);
  if (!tell && hitIn(subject, 'rules', sentence) !== undefined) return { polar: listed, open: false };
  // "Can Priya eat satay?"
  const sure = listed || ABLE.test(folded);
  const request = hitIn(subject, 'requests', sentence);
  const early = request !== undefined && request.start - sentence.start < 25 && !tag && !PLACED.test(folded);
  if (!tell && (early || ASKS_FOR_SELF.test(folded))) return { polar: sure, open: false };
  const word = hitIn(subject, 'asksFor', sentence);
  if (word !== undefined && !tag) return { polar: sure || claims(sentence, word, subject), open: true };
  const polar =
    sure || sentence.question || (hitIn(subject, 'polar', sentence) !== undefined && !leadsUp(says, index, subject));
  const asks =
    sentence.question || /\b(?:bitte|please|pls|plz)\b/.test(folded) || (subject.carried && !CONTENT.test(folded));
  return { polar, open: tell || (!polar && short(sentence) && asks) };
}

function hitIn(subject: Subject, tag: PersonTag, { start, end }: Span): PersonHit | undefined {
  return subject.hits.find((hit) => hit.tag === tag && hit.start >= start && hit.end <= end);
}

/** "Is dana@… what Dana signed up with?": yes or no, in spite of its "what". */
function claims(sentence: Sentence, word: Span, subject: Subject): boolean {
  const named = subject.places.some(({ start, end }) => start >= sentence.start && end < word.start);
  return named && YES_OR_NO.test(sentence.folded);
}

const YES_OR_NO =
  /^\P{L}*(?:(?:and|so|und|also) )?(?:is|are|was|were|does|did|has|have|ist|sind|war|hat|heisst|lautet|steht)(?!\p{L})/u;

/** A word of thanks or content: nothing more is asked. */
const CONTENT =
  /^\P{L}*(?:thanks|thank|thx|ta|cheers|ok|okay|fine|right|alright|got it|never mind|nevermind|no worries|bye|understood|i see|fair|great|good|perfect|lovely|pity|shame|danke|merci|gut|na gut|okay|schade|alles klar|verstehe|verstanden|tschüss|passt|super|macht nichts|egal|dann eben)(?!\p{L})/u;

/** "Where have you put Harold?" */
const PLACED =
  /^\P{L}*(?:(?:and|so|und|also) )?(?:where|when|why|whom?|how much|how often|wo|wohin|wann|warum|wen|wem|wie viel|wie oft) (?:have|did|do|haben|habt|hast) (?:you|ye|sie|ihr|du)(?!\p{L})/u;

/** "Is it an outage?", "Sind die raus?": about a thing, behind words about somebody. */
const OF_THING =
  /^\P{L}*(?:and |so |und |also )?(?:is|are|was|were|has|have|will|does|did|ist|sind|war|waren|hat|haben|wird) (?:it|this|these|those|das|es|die|der|dies)(?! (?:so|true|right|correct|real|really|him|her|his|hers|them|the same|wahr|richtig|korrekt|so|er|sie|ihr|echt)(?!\p{L})) \p{L}/u;

/** Whether the customer stands in somebody else's papers. */
const LISTED =
  /(?<!\p{L})(?:am i|was i|have i been|whether i am|if i am|if i'm|am i|ob ich|bin ich|stehe ich|steh ich|wurde ich|werde ich) (?:\p{L}+ ){0,6}(?:on|in|under|of|for|by|bei|auf|im|als|von|unter)(?!\p{L})[^?]*(?:policy|account|contract|plan|will|tenancy|lease|booking|card|list|nominee|beneficiary|driver|guarantor|contact|file|mortgage|loan|folio|insurance|drin|eingetragen|mitversichert|begünstigt\p{L}*|beguenstigt\p{L}*|hinterlegt|gemeldet|vermerkt|vertrag|police|konto|testament|mietvertrag|buchung|fahrer\p{L}*|bevollmächtigt\p{L}*|erb\p{L}*)/u;

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
  /^(?:\P{L}*(?:and|so|hi|hey|hello|ok|und|hallo|na|sag mal)[, ]+)?(?:who(?! (?:do|does|can|should|could|would|will|to|makes|made|delivers|runs|owns|sells|are|am|is (?:the|your|my|our)|'s (?:the|your|my|our)|was the (?:woman|man|lady|guy|person) i)(?!\p{L}))|who's(?! (?:the|your|my|our)(?!\p{L}))|whose|wer(?! (?:ist (?:mein|ihr|der|die|dein|euer|bei)|sind sie|bist du|kann|darf|macht|liefert|baut|leitet|hilft|muss|soll)(?!\p{L}))|wessen|wem(?! (?:kann|muss|soll|darf)(?!\p{L}))|wen(?! (?:kann|muss|soll|darf|rufe|frage|könnte)(?!\p{L})))(?!\p{L})/u;

/** What is asked of somebody of the customer's life: in the same sentence, or of "him" behind it. */
export function asksOfKin(says: Reading, subject: Subject): Asked | null {
  let polar = false;
  let open = false;
  says.sentences.forEach((sentence, index) => {
    const has = (tag: PersonTag, { start, end }: Span) =>
      subject.hits.some((hit) => hit.tag === tag && hit.start >= start && hit.end <= end);
    const before = says.sentences[index - 1];
    const meant = has('kin', sentence) || (has('others', sentence) && before !== undefined && has('kin', before));
    if (!meant || sentence.end - sentence.start >= 110 || MAY.test(lastAsked(sentence.folded))) return;
    const kin = subject.hits.find((hit) => hit.tag === 'kin' && hit.start >= sentence.start && hit.end <= sentence.end);
    if (kin !== undefined && OF_STAFF.test(says.folded.slice(kin.start, kin.end))) return;
    // "Is the hotel that my friend recommended dear?" asks nothing of the friend.
    const ahead = kin === undefined ? '' : says.folded.slice(sentence.start, kin.start);
    const door = kin !== undefined && DOOR.test(says.folded.slice(kin.start, kin.end));
    const asked = door && POLAR_AHEAD.test(ahead);
    // "Is the power off in number 16, too?"
    const place = door && !asked && /(?<!\p{L})(?:in|at|bei) $/u.test(ahead);
    if (ahead.length > 28 || place || (!asked && OF_THINGS.test(ahead))) return;
    // "My brother lost his card, is the hotline open now?"
    const asks = THING_ASKED.exec(sentence.folded);
    if (asks !== null && !has('others', { start: sentence.start + asks.index, end: sentence.end })) return;
    if (POLAR_START.test(sentence.folded) || asked) polar = true;
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

/** "Agnes has hers already. Where's mine?": said of somebody only to ask for the customer's own. */
function leadsUp({ sentences }: Reading, index: number, subject: Subject): boolean {
  const next = sentences[index + 1];
  return (
    next?.question === true &&
    !TAG.test(sentences[index]?.folded ?? '') &&
    subject.hits.some(({ tag, start, end }) => tag === 'own' && start >= next.start && end <= next.end) &&
    !subject.hits.some(({ tag, start, end }) => tag === 'others' && start >= next.start && end <= next.end)
  );
}

/** "I need to bring Da's tablets, which ones does he take": the part that asks. */
function lastAsked(folded: string): string {
  const from = folded.search(
    /, (?:(?:and|so|und) )?(?:who|what|when|where|which|how|whose|why|wer|was|wann|wo|wie|welche\p{L}*|warum|wem|wen)(?!\p{L})/u,
  );
  return from < 0 ? folded : folded.slice(from);
}

const WH_START =
  /(?:^|, )(?:(?:and|so|hey|hi|hello|und|hallo|na),? )?(?:who|whos|who's|what|whats|what's|when|where|wheres|where's|which|how|hows|how's|whose|why|wer|was|wann|wo|wie|welche\p{L}*|warum|wem|wen)(?!\p{L})/u;
const TAGGED = /(?:n't|nt) (?:it|he|she|that|they)[\s?!.]*$|(?:oder|gell|stimmt's|richtig|ne|nicht wahr)[\s?!.]*$/u;
const MAY =
  /(?<!\p{L})(?:can|could|may|must|should|will|would|need|needs|have to|has to|allowed|want|wants|kann|könnte|darf|muss|soll|sollte|braucht|will|möchte|würde|werden?|wird|valid|accepted|eligible|compatible|gültig)(?!\p{L})/u;
const OF_THINGS = /(?<!\p{L})(?:the|a|an|this|that|it|there|das|die|der|ein|eine|es|dieses?)(?!\p{L})/u;

/** Behind a comma, a question of its own about a thing. */
const THING_ASKED =
  /[,;–-] ?(?:(?:und|and|so) )?(?:ist|sind|hat|haben|war|waren|geht|fährt|is|are|was|were|has|have|does) (?:die|das|der|the|your|there|eure?) (?!beiden|two|same|gleiche)\p{L}[^,]*\?$/u;

/** A question about a third person's doings: "has my …", "hat mein …". */
const POLAR_START =
  /^(?:(?:and|so|hey|hi|hello|be honest|und|hallo|sag mal|na),? )?(?:has|have|had|did|does|do|is|are|was|were|hat|haben|hatte|hatten|ist|sind|war|waren|zahlen|bezahlen|wohnen|nutzen|bekommen|wissen|weiß|kriegen|nehmen|machen|fahren|nimmt|macht|fährt|kriegt|kommt|verdient|zahlt|wohnt|bekommt|schuldet|bezieht|steht|nutzt|besitzt|bezahlt)(?= (?:my|our|the|next|other|mum|mom|mam|mammy|mummy|dad|daddy|da|hubby|gran|granny|grandma|grandad|nan|nana|husband|wife|him|her|them|those|that|mein|meine|unser|unsere|der|die|das|mama|mami|mutti|papa|vati|oma|opa|mutter|vater|nebenan)(?= ))/;

/** "Flat 7", "12b": a neighbour by their door, and what asks yes or no right in front of it. */
const DOOR = /\d\p{L}?$/u;
const POLAR_AHEAD =
  /(?:^|[,;:–-] ?)(?:\p{L}{1,5},? )?(?:is it|has|have|had|did|does|do|is|are|was|were|hat|haben|hatte|hatten|ist|sind|war|waren|zahlt|zahlen|bezahlt|bezahlen|wohnt|wohnen|schuldet|schulden) (?:(?:the|those|them|folks|people|ones|die|leute|es) (?:(?:in|at|from|aus|von|der) )*)*$/u;

/** "Did hubby get me something?" still asks about him. */
const OBJECT = /^(?:me|mir|mich)$/;

/** Whether the customer speaks of their own things beside the person: then the answer is about those. */
export function ownBeside(says: Reading, subject: Subject): boolean {
  return subject.hits.some(
    (hit) =>
      hit.tag === 'own' &&
      !OBJECT.test(says.folded.slice(hit.start, hit.end)) &&
      !subject.hits.some((other) => other.tag === 'kin' && overlaps(other, hit)),
  );
}
