import type { PersonHit, PersonTag } from '../../language/person/person.js';
import { told, toldWord } from '../../language/person/telling-words.js';
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
  const asks = sentence.question || PLEADS.test(folded) || (subject.carried && !CONTENT.test(folded));
  return { polar, open: tell || (!polar && short(sentence) && asks) };
}

const PLEADS = new RegExp(String.raw`\b(?:${told('pleads')})\b`, 'u');

function hitIn(subject: Subject, tag: PersonTag, { start, end }: Span): PersonHit | undefined {
  return subject.hits.find((hit) => hit.tag === tag && hit.start >= start && hit.end <= end);
}

/** "Is dana@… what Dana signed up with?": yes or no, in spite of its "what". */
function claims(sentence: Sentence, word: Span, subject: Subject): boolean {
  const named = subject.places.some(({ start, end }) => start >= sentence.start && end < word.start);
  return named && YES_OR_NO.test(sentence.folded);
}

const YES_OR_NO = new RegExp(
  String.raw`^\P{L}*(?:(?:${told('startsAsking')}) )?(?:${told('polarVerbs')})(?!\p{L})`,
  'u',
);

/** A word of thanks or content: nothing more is asked. */
const CONTENT = new RegExp(String.raw`^\P{L}*(?:${told('content')})(?!\p{L})`, 'u');

/** "Where have you put Harold?" */
const PLACED = new RegExp(String.raw`^\P{L}*(?:(?:${told('startsAsking')}) )?(?:${told('placed')})(?!\p{L})`, 'u');

/** "Is it an outage?", "Sind die raus?": about a thing, behind words about somebody. */
const OF_THING = new RegExp(
  String.raw`^\P{L}*(?:(?:${told('startsAsking')}) )?(?:${told('asksThing')})(?! (?:${told('notOfThing')})(?!\p{L})) \p{L}`,
  'u',
);

/** Whether the customer stands in somebody else's papers. */
const LISTED = new RegExp(
  String.raw`(?<!\p{L})(?:${told('amI')}) (?:\p{L}+ ){0,6}(?:${told('amOn')})(?!\p{L})[^?]*(?:${told('listed')})`,
  'u',
);

/** What somebody can take or bear. */
const ABLE = new RegExp(
  String.raw`^(?:(?:${told('greets')}) )?,? ?(?:${told('can')}) (?!(?:${told('ourselves')}) )(?:\p{L}+ ){1,3}(?:${told('bears')})(?!\p{L})`,
  'u',
);

/** "He always gets breakfast, can I too?" */
const ASKS_FOR_SELF = new RegExp(
  String.raw`[,;–-] ?(?:(?:${told('startsAsking')}) )?(?:${told('askSelf')}) (?:${told('self')})(?!\p{L})[^,]{0,40}\?$`,
  'u',
);

const TAG = new RegExp(String.raw`,\s*(?:${told('tags')})(?!\p{L})[^,]{0,18}\?$`, 'u');

/** "Are the colleagues in?", "Has the colleague taken over?": the business's own people. */
const OF_STAFF = new RegExp(`^(?:${told('staff')})`, 'u');

/** "Anna, is that you?": asks who is speaking. */
const WHO_SPEAKS = new RegExp(String.raw`(?<!\p{L})(?:${told('whoSpeaks')})[\s?!.]*$`, 'u');

/** "Can you check it's the same as on your system?": somebody's data is to be held against what the customer says. */
const CHECKS = new RegExp(String.raw`(?<!\p{L})(?:${told('checks')})`, 'u');

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

const WHO = new RegExp(String.raw`^(?:\P{L}*(?:${told('whoGreets')})[, ]+)?(?:${told('whoIsIt')})(?!\p{L})`, 'u');

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
    const place = door && !asked && PLACE.test(ahead);
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
  const from = folded.search(WH_LAST);
  return from < 0 ? folded : folded.slice(from);
}

const WH_START = new RegExp(
  String.raw`(?:^|, )(?:(?:${told('whGreets')}),? )?(?:${told('questionWords')})(?!\p{L})`,
  'u',
);
const WH_LAST = new RegExp(String.raw`, (?:(?:${told('startsAsking')}) )?(?:${told('questionWords')})(?!\p{L})`, 'u');
const TAGGED = new RegExp(String.raw`(?:${told('tagged')})[\s?!.]*$`, 'u');
const MAY = toldWord('may');
const OF_THINGS = toldWord('ofThings');

/** Behind a comma, a question of its own about a thing. */
const THING_ASKED = new RegExp(
  String.raw`[,;–-] ?(?:(?:${told('startsAsking')}) )?(?:${told('thingVerbs')}) (?:${told('thingNames')}) (?!${told('sameThing')})\p{L}[^,]*\?$`,
  'u',
);

/** A question about a third person's doings: "has my …", "hat mein …". */
const POLAR_START = new RegExp(
  `^(?:(?:${told('polarGreets')}),? )?(?:${told('polarHead')})(?= (?:${told('relatives')})(?= ))`,
  'u',
);

/** "Flat 7", "12b": a neighbour by their door, and what asks yes or no right in front of it. */
const DOOR = /\d\p{L}?$/u;
const PLACE = new RegExp(String.raw`(?<!\p{L})(?:${told('placeAhead')}) $`, 'u');
const POLAR_AHEAD = new RegExp(
  String.raw`(?:^|[,;:–-] ?)(?:\p{L}{1,5},? )?(?:${told('polarAhead')}) (?:(?:${told('those')}) (?:(?:${told('thoseFrom')}) )*)*$`,
  'u',
);

/** "Did hubby get me something?" still asks about him. */
const OBJECT = new RegExp(`^(?:${told('object')})$`, 'u');

/** Whether the customer speaks of their own things beside the person: then the answer is about those. */
export function ownBeside(says: Reading, subject: Subject): boolean {
  return subject.hits.some(
    (hit) =>
      hit.tag === 'own' &&
      !OBJECT.test(says.folded.slice(hit.start, hit.end)) &&
      !subject.hits.some((other) => other.tag === 'kin' && overlaps(other, hit)),
  );
}
