import type { PersonHit, PersonTag } from '../../language/person/person.js';
import { told, toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import type { Sentence } from '../../language/sentence.js';
import { overlaps, type Span } from '../../language/span.js';
import { type Answer, inside, isCourtesy, isTerse, LONG, softened, TIME_OR_US, trimmed, within } from './terse.js';

/** What a part of a reply tells of the person who was asked about. */
export interface Told {
  readonly span: Span;
  readonly rule: 'confirmation' | 'answer' | 'hint';
}

/**
 * Goes through a reply sentence by sentence: those that refuse, ask, speak in general or of what may be done tell nothing; of
 * the others, one that speaks of the person tells something, and so does a first one that is an answer in a few words.
 */
export function toldIn(answer: Answer): Told | null {
  let first = true;
  for (const sentence of answer.reply.sentences) {
    const ahead = partAhead(answer, sentence);
    const early = ahead === null ? null : toldInPart(answer, ahead);
    if (early !== null) return early;
    const part = openPart(answer, sentence);
    const told = part === null ? toldAside(answer, sentence) : toldInPart(answer, part);
    if (told !== null) return told;
    if (part === null || isCourtesy(answer, part)) {
      if (sentence.question || part === null) first = false;
      continue;
    }
    if (first && answer.firm !== 'said' && isTerse(answer, part))
      return { span: trimmed(answer.reply, part), rule: 'answer' };
    first = false;
  }
  return answer.firm === undefined && answer.refusal.withheld === null ? saidLater(answer) : null;
}

/** A reply that declines nothing answers somewhere: a plain statement behind the first that speaks of nobody else's things. */
function saidLater(answer: Answer): Told | null {
  const part = answer.reply.sentences.find(
    (sentence) =>
      !sentence.question &&
      !isCourtesy(answer, sentence) &&
      isTerse(answer, sentence, LONG) &&
      !OF_OTHERS.test(answer.reply.text.slice(sentence.start, sentence.end)),
  );
  return part === undefined ? null : { span: trimmed(answer.reply, part), rule: 'answer' };
}

/** The customer's own things, the business's, or anybody's. */
const OF_OTHERS = toldWord('ofOthers');

/** What a question asks with a wink, and the clue behind a refusal in the same sentence: "… darf ich nicht, sie endet aber auf 81". */
function toldAside(answer: Answer, sentence: Sentence): Told | null {
  if (sentence.question) {
    const agrees = inside(answer, 'agrees', sentence);
    return agrees === undefined ? null : { span: agrees, rule: 'confirmation' };
  }
  const ends = answer.refusal.refusing.filter((span) => overlaps(span, sentence)).map((span) => span.end);
  const hit = clue(answer, { start: Math.max(...ends), end: sentence.end });
  if (hit === undefined) return null;
  const between = answer.reply.folded.slice(Math.max(...ends), hit.start);
  return /[,;:–—]/.test(between) || TURNS.test(between) ? { span: hit, rule: 'hint' } : null;
}

const TURNS = toldWord('turns');

/** What tells, though it may be said with a not or never: "no stranger here", "never had the pleasure". */
export const TELLING: readonly PersonTag[] = ['agrees', 'exists', 'reassures', 'clues', 'corrects'];

/** "Three would be a stretch, let's leave it there": what stands before a refusal and a pause. */
function partAhead(answer: Answer, sentence: Sentence): Span | null {
  if (sentence.question) return null;
  const refusing = refusingIn(answer, sentence)[0];
  if (refusing === undefined || refusing.start - sentence.start < 12) return null;
  const ahead = answer.reply.folded.slice(sentence.start, refusing.start);
  const pause = ahead.search(/[,;:–—…][^,;:–—…]{0,24}$/u);
  return pause < 10 || NOT_SAID.test(ahead) || REASON.test(ahead.slice(pause))
    ? null
    : { start: sentence.start, end: sentence.start + pause };
}

/** "He's an adult, so I can't say": why it is declined. */
const REASON = toldWord('reasons');

/** What the refusal itself is about: "What her room is, I can't say". */
const NOT_SAID = new RegExp(String.raw`^\P{L}*(?:(?:${told('joins')}) )?(?:${told('notSaid')})(?!\p{L})`, 'u');

/** The refusing words of a sentence, those left out that tell in the words of a no. */
function refusingIn(answer: Answer, sentence: Span): Span[] {
  return answer.refusal.refusing.filter(
    (span) => overlaps(span, sentence) && !TELLING.some((tag) => within(answer, tag, span).length > 0),
  );
}

/** The part of a sentence that refuses nothing: all of it, what stands behind a "but", or none. */
function openPart(answer: Answer, sentence: Sentence): Span | null {
  if (sentence.question) return null;
  const refusing = refusingIn(answer, sentence);
  if (refusing.length === 0) return sentence;
  const last = refusing[refusing.length - 1] as Span;
  const pause = answer.reply.folded.slice(last.end, sentence.end).search(/[;–—…]|\.{3}/u);
  if (pause >= 0) return { start: last.end + pause + 1, end: sentence.end };
  const but = answer.hits.find(
    (hit) => hit.tag === 'but' && hit.start >= (refusing[0] as Span).end && hit.end <= sentence.end,
  );
  return but === undefined || last.end > but.end ? null : { start: but.end, end: sentence.end };
}

function toldInPart(answer: Answer, part: Span): Told | null {
  const asked = answer.firm !== 'said';
  const agrees = asked ? inside(answer, 'agrees', part) : undefined;
  if (agrees !== undefined) return { span: agrees, rule: 'confirmation' };
  const exists = asked ? inside(answer, 'exists', part) : undefined;
  if (exists !== undefined && !hedged(answer, clauseOf(answer, exists, part), exists))
    return { span: exists, rule: 'answer' };
  const reassures = answer.firm !== 'said' ? inside(answer, 'reassures', part) : undefined;
  const hint = reassures ?? clue(answer, part) ?? clue(answer, part, 'corrects');
  if (hint !== undefined) return { span: hint, rule: 'hint' };
  const asserts = answer.hits.find(
    (hit) =>
      hit.tag === 'asserts' &&
      hit.start >= part.start &&
      hit.end <= part.end &&
      !hedged(answer, clauseOf(answer, hit, part)),
  );
  if (asserts === undefined && !hedged(answer, part)) {
    const possessed = POSSESSED.exec(answer.reply.folded.slice(part.start, part.end));
    if (possessed !== null) {
      const start = part.start + possessed.index;
      return { span: { start, end: start + possessed[0].length }, rule: 'answer' };
    }
  }
  const glad = answer.open && RELIEVED.test(answer.reply.folded.slice(part.start, part.end));
  if (asserts !== undefined && !glad && !isPolite(answer.reply.text, asserts) && !isSympathy(answer.reply, part))
    return { span: asserts, rule: 'answer' };
  return hedged(answer, part) ? null : named(answer, part);
}

/** "Her knee's gone": the short form of a verb behind what is somebody's. */
const POSSESSED = new RegExp(told('possessed'), 'u');

/** "It ends in 415", not "what it starts with" nor "if it ends in a five". */
function clue(answer: Answer, part: Span, tag: 'clues' | 'corrects' = 'clues'): PersonHit | undefined {
  return answer.hits.find(
    (hit) => hit.tag === tag && hit.start >= part.start && hit.end <= part.end && isClue(answer, part, hit),
  );
}

function isClue(answer: Answer, part: Span, hit: Span): boolean {
  const clause = clauseOf(answer, hit, part);
  if (
    inside(answer, 'generic', { start: part.start, end: hit.start }) !== undefined ||
    GENERAL.test(answer.reply.folded.slice(part.start, hit.start))
  )
    return false;
  // "Should there be a guest by that name, it'll reach her."
  if (ON_CONDITION.test(answer.reply.text.slice(part.start, clause.start))) return false;
  const before = answer.reply.folded.slice(clause.start, hit.start);
  // "If you wait by the lift you'll run into him": what is said behind the condition counts.
  const main = MAIN_CLAUSE.exec(before);
  return !OPEN_CLAUSE.test(main === null ? before : before.slice(main.index));
}

/** A condition about somebody else than the customer, up to the comma that ends it. */
const ON_CONDITION = new RegExp(
  String.raw`(?:^|[;:.–—] ?)\P{L}*(?:(?:${told('joins')}) )?(?:${told('conditions')})(?! (?:${told('conditionOnYou')})(?!\p{L}))[^,;:.–—]*,\s*$`,
  'u',
);

const MAIN_CLAUSE = new RegExp(String.raw`(?<=\p{L} \p{L}+ \p{L}+ )(?:${told('mainClause')})(?!\p{L})`, 'u');

/** "A German IBAN has 22 digits and begins with DE". */
const GENERAL = new RegExp(String.raw`^\P{L}*(?:${told('articles')})(?!\p{L})`, 'u');

const OPEN_CLAUSE = toldWord('openClause');

/** The words between the commas around a span. */
function clauseOf(answer: Answer, span: Span, part: Span): Span {
  const { folded } = answer.reply;
  const comma = folded.indexOf(',', span.end);
  return {
    start: Math.max(part.start, folded.lastIndexOf(',', span.start) + 1),
    end: comma < 0 ? part.end : Math.min(part.end, comma),
  };
}

/** "Sorry to hear he's lost it": what the customer told, given back with a feeling. */
function isSympathy({ folded }: Reading, part: Span): boolean {
  return SYMPATHY.test(folded.slice(part.start, part.end));
}

const SYMPATHY = new RegExp(String.raw`^\P{L}*(?:${told('sympathy')})`, 'u');

/** "Zum Glück ist er da!": glad of what the customer told, where a value was asked for. */
const RELIEVED = new RegExp(String.raw`^\P{L}*(?:${told('relieved')})(?!\p{L})[^.?\d]{0,40}!\W*$`, 'u');

/** `Sie haben` addresses the customer, `Sie liegt` speaks of her. */
function isPolite(text: string, { start, end }: Span): boolean {
  if (text.startsWith('Sie', start)) {
    const said = text.slice(start, end + 40);
    return !POLITE_VERB.test(said) || OF_MANY.test(said);
  }
  // "Eingegangen ist sie bei Ihnen am Montag": the rent, not its sender.
  return THING_CAME.test(text.slice(start, end)) && TO_CUSTOMER.test(text.slice(end));
}

const POLITE_VERB = new RegExp(`^(?:${told('politeVerb')})`, 'u');
const THING_CAME = new RegExp(`(?:${told('thingCame')})$`, 'u');
const TO_CUSTOMER = new RegExp(`^ (?:${told('toCustomer')})`, 'u');

/** `Sie angemeldet sind`, `Sie nicht zuordnen`: the customer, too. */
const OF_MANY = new RegExp(`^(?:${told('politePlural')})`, 'u');

/** "Tomasz has been with us for ages", "bei Jonas ist alles bezahlt". */
function named(answer: Answer, part: Span): Told | null {
  const name = answer.names.find((span) => span.start >= part.start && span.end <= part.end);
  if (name === undefined || speaksOfBot(answer, part)) return null;
  // "What Ken pays is for him to tell."
  if (OPEN_CLAUSE.test(answer.reply.folded.slice(clauseOf(answer, name, part).start, name.start))) return null;
  const verb = answer.hits.find(
    (hit) =>
      hit.tag === 'verbs' &&
      hit.start >= part.start &&
      hit.end <= part.end &&
      (hit.start >= name.end ? hit.start - name.end < 30 : name.start - hit.end < 16),
  );
  return verb === undefined
    ? null
    : { span: { start: Math.min(name.start, verb.start), end: Math.max(name.end, verb.end) }, rule: 'answer' };
}

function speaksOfBot(answer: Answer, part: Span): boolean {
  return within(answer, 'chatter', part).some(
    (hit) => !softened(answer, hit) && !TIME_OR_US.test(answer.reply.folded.slice(hit.start, hit.end)),
  );
}

/** `said`: what the modal word may belong to; "I can see no policy" tells as much as "I see no policy". */
function hedged(answer: Answer, part: Span, said?: Span): boolean {
  return within(answer, 'modal', part).some(
    (hit) =>
      hit.start >= part.start &&
      hit.end <= part.end &&
      (said === undefined || !leadsTo(hit, said) || CONDITION.test(answer.reply.folded.slice(hit.start, hit.end))),
  );
}

const CONDITION = new RegExp(`^(?:${told('conditionals')})$`);

function leadsTo(modal: Span, said: Span): boolean {
  return modal.start < said.end && said.start - modal.end <= 1;
}
