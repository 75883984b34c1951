import { type Language, perLanguage } from '../language.js';
import { taggerOf } from '../phrase/word-bits.js';
import { perForm } from '../phrase/word-form.js';
import { spellOut } from '../phrase/words.js';
import { smallSet } from '../small-words.js';
import type { Span } from '../span.js';
import type { ExperienceLexicon } from './experience-lexicon.js';
import { denies } from './scope.js';
import { clauseFrom, clauseTo, type Said, type SentenceWords } from './sentence.js';
import { has, type Token, WordKind } from './token.js';

const TAGS = [
  'self',
  'droppedSelf',
  'others',
  'personal',
  'things',
  'deeds',
  'past',
  'time',
  'likewise',
  'closing',
  'habit',
  'my',
  'belongings',
  'service',
  'customer',
  'ambiguous',
  'subject',
  'auxiliaries',
  'irregular',
  'duties',
  'company',
  'we',
  'felt',
  'diet',
  'present',
] as const satisfies readonly (keyof ExperienceLexicon)[];

type Tag = (typeof TAGS)[number];

const BIT = Object.fromEntries(TAGS.map((tag, index) => [tag, 1 << index])) as Readonly<Record<Tag, number>>;

const tagger = perLanguage((language: Language) => taggerOf<Tag>(language.identity.experience, TAGS, spellOut));
/** The same of a word's spelling and of its stem, together. */
const formTagger = perLanguage((language: Language) => {
  const tag = tagger(language);
  return perForm(({ text, stem }) => tag(text) | tag(stem));
});

const NO_TAGS: readonly Tag[] = [];
/** The tags of each set of bits that was ever asked for. */
const tagsOfBits = new Map<number, readonly Tag[]>();

/** Which of the experience lexicon's classes a word belongs to. */
export function experienceTags(token: Token, language: Language): readonly string[] {
  const bits = formTagger(language)(token.form);
  if (bits === 0) return NO_TAGS;
  let tags = tagsOfBits.get(bits);
  if (tags === undefined) {
    tags = TAGS.filter((tag) => (bits & BIT[tag]) !== 0);
    tagsOfBits.set(bits, tags);
  }
  return tags;
}

/** "my lovely old sofa" */
const MOST_ATTRIBUTES = 2;
/** "I have actually also walked" */
const MOST_ADVERBS = 3;

/** A clause in which the writer tells of a life of its own; offsets count from the sentence's beginning. */
export interface Experience extends Span {
  readonly firstWord: number;
  /** Exclusive. */
  readonly lastWord: number;
  /** Whether only a "my" or a habit shows it: too little against a reply that says what it is. */
  readonly weak: boolean;
}

/**
 * Clauses in which the writer tells of a life of its own, put together from what kinds of words they hold: the first
 * person, something of a human life or a past of its own, and nothing of the service's business or of the customer.
 * `askedOfLife`: the customer asks for such things, so that the first person can be left out.
 */
export function* experiences(said: SentenceWords, language: Language, askedOfLife: boolean): Generator<Experience> {
  const { tokens } = said;
  let speaker = false;
  for (let from = 0; from < tokens.length; ) {
    const to = Math.max(from + 1, clauseTo(said, from + 1));
    const clause = tokens.slice(from, to);
    const bits = bitsOf(clause, language);
    const dropped = (bits & BIT.self) === 0;
    // "I walked the dog and came back brown" goes on about the writer, "The people in our canteen need it" does not.
    const named = has(tokens[from], WordKind.determiners) && !has(tokens[from], WordKind.indefinites);
    const others = (bits & BIT.others) !== 0 && !(askedOfLife && (bits & BIT.we) !== 0);
    const own = dropped && !others && !named;
    const carried: boolean = speaker && tokens[from]?.boundary !== 'hard' && opensWithDeed(clause, language);
    const goesOn: boolean = own && (carried || askedOfLife || opensDropped(clause, language));
    const denied = denies(clause);
    const shared = ofUs(bits);
    if ((!dropped || goesOn || shared) && (!denied || keeps(clause, bits, language))) {
      const weak =
        shared || owned(clause, language)
          ? false
          : (strength(bits, dropped, askedOfLife) ?? livedThrough(clause, bits, language));
      const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
      if (weak !== null) yield { ...span, firstWord: from, lastWord: to, weak };
    }
    speaker = !dropped || goesOn;
    from = to;
  }
}

/** "We're melting in here", "We got married last August, too": what a "we" tells of bodies or of a life of its own. */
function ofUs(bits: number): boolean {
  const is = (tag: Tag) => (bits & BIT[tag]) !== 0;
  if (!is('we') || is('customer')) return false;
  return is('felt') || ((is('personal') || is('deeds')) && is('time') && is('likewise') && !is('service'));
}

/** Whether the clause around a phrase is about the service's business: "I looked it up myself". */
export function ofService(hit: Pick<Said, 'firstWord' | 'lastWord'>, said: SentenceWords, language: Language): boolean {
  const clause = said.tokens.slice(clauseFrom(said, hit.firstWord), clauseTo(said, hit.lastWord));
  return (bitsOf(clause, language) & BIT.service) !== 0;
}

/** "She's a mum of three": somebody else stands before the phrase, and the writer nowhere in its clause. */
export function ofOthers(hit: Said, said: SentenceWords, language: Language): boolean {
  const from = clauseFrom(said, hit.firstWord);
  const clause = said.tokens.slice(from, clauseTo(said, hit.lastWord));
  if ((bitsOf(clause, language) & (BIT.self | BIT.my)) !== 0) return false;
  const before = said.tokens.slice(from, hit.firstWord);
  // "Sie arbeitet seit 20 Jahren bei uns": spelled like the customer.
  if (said.of('thirdPerson').some(({ firstWord }) => firstWord >= from && firstWord < hit.firstWord)) return true;
  // "We had that with our youngest, too": "we" holds the writer.
  if ((bitsOf(before, language) & BIT.we) !== 0) return false;
  // "Als gelernte Krankenschwester sind Sie befreit": what the customer is.
  if (APPOSED.has(said.tokens[from]?.text ?? '') && (bitsOf(clause, language) & BIT.customer) !== 0) return true;
  // "Der Fahrer war gestern krank": a subject of its own.
  return (bitsOf(before, language) & BIT.others) !== 0 || has(before[0], WordKind.determiners);
}

/** "As a trained nurse": words that say what the subject of the clause is. */
const APPOSED = smallSet('apposed');

function bitsOf(clause: readonly Token[], language: Language): number {
  const tag = formTagger(language);
  const { again } = language.identity.experience;
  let bits = 0;
  for (let index = 0; index < clause.length; index += 1) {
    const token = clause[index] as Token;
    let own = tag(token.form);
    // "Meine menschlichen Kollegen": of those a bot, too, may say "my".
    if (has(token, WordKind.humanNoun | WordKind.machineNoun)) own |= BIT.belongings;
    // "Ich meine" means, it owns nothing.
    const next = clause[index + 1]?.text;
    // "My $328 was for four days": a sum is nobody's life.
    const owner = (own & BIT.my) !== 0 && (next === undefined || (index === 0 && /^\d/.test(next)));
    if (owner) own &= ~BIT.my;
    // "Noch einmal" is no time of a life.
    if (again.includes(clause[index - 1]?.text ?? '')) own &= ~BIT.time;
    // "We're five minutes from the beach", spelled like "were".
    if (index === 0 && (own & BIT.we) !== 0) own &= ~BIT.past;
    if (index > 0) own &= ~BIT.droppedSelf;
    if (index === 1 && (bits & BIT.droppedSelf) !== 0 && (own & BIT.ambiguous) !== 0) own &= ~BIT.customer;
    if (index < clause.length - 1) own &= ~BIT.closing;
    bits |= own;
  }
  return bits;
}

/** "and felt rough", "came back brown": a clause that begins with what was done. */
function opensWithDeed(clause: readonly Token[], language: Language): boolean {
  const first = has(clause[0], WordKind.joints) ? clause[1] : clause[0];
  return first !== undefined && (tagger(language)(first.text) & BIT.past) !== 0;
}

/** "Bin selbst betroffen": the "I" is left out. */
function opensDropped(clause: readonly Token[], language: Language): boolean {
  const first = clause[0];
  return first !== undefined && (tagger(language)(first.text) & BIT.droppedSelf) !== 0;
}

/** Whether a clause of the first person tells of a life: true = by weak signs alone, false = by strong ones, null = no. */
function strength(bits: number, dropped: boolean, askedOfLife: boolean): boolean | null {
  const is = (...tags: readonly Tag[]) => tags.some((tag) => (bits & BIT[tag]) !== 0);
  if (is('company') && !dropped && !is('customer')) return false;
  if (is('subject') && is('deeds') && !is('customer', 'duties')) return false;
  if (is('subject') && is('personal', 'deeds') && is('likewise') && !is('service')) return false;
  if (is('service', 'customer')) return null;
  if (is('personal', 'deeds')) return false;
  if (is('diet') && is('likewise', 'closing')) return false;
  if (is('things') && (is('past', 'my') || (askedOfLife && !dropped))) return false;
  if (is('past') && is('time', 'likewise', 'closing')) return false;
  if (dropped) return null;
  if (askedOfLife && is('time')) return false;
  if (is('my') && !is('belongings')) return true;
  return is('habit') ? true : null;
}

/**
 * Whether a negator leaves the life in a clause: "my kids never wanted to leave", "I can't have gluten either". "I don't
 * have a garden of my own" does not.
 */
function keeps(clause: readonly Token[], bits: number, language: Language): boolean {
  if ((bits & BIT.diet) !== 0 && (bits & (BIT.likewise | BIT.closing)) !== 0) return true;
  return (bits & BIT.subject) === 0 && owned(clause, language);
}

/** "my" and what only a person owns, whoever and whatever else the clause is about: "I'll read it on my sofa for you". */
function owned(clause: readonly Token[], language: Language): boolean {
  const tag = tagger(language);
  return clause.some((token, at) => {
    if ((tag(token.text) & BIT.my) === 0) return false;
    for (let next = at + 1; next <= at + 1 + MOST_ATTRIBUTES && next < clause.length; next += 1) {
      const noun = clause[next] as Token;
      const bits = tag(noun.text) | tag(noun.stem);
      if ((bits & BIT.personal) !== 0) return true;
      if (has(noun, WordKind.humanNoun | WordKind.machineNoun) || (bits & BIT.belongings) !== 0) return false;
      if ((bits & BIT.things) !== 0) return true;
      if ((bits & (BIT.self | BIT.customer)) !== 0 || has(noun, WordKind.prepositions)) return false;
    }
    return false;
  });
}

/** A past deed of the writer that no service does, whatever it is: weak, as no list of those is whole. */
function livedThrough(clause: readonly Token[], bits: number, language: Language): true | null {
  if ((bits & (BIT.service | BIT.customer | BIT.duties)) !== 0) return null;
  const tag = tagger(language);
  const subject = clause.findIndex((token) => (tag(token.text) & BIT.subject) !== 0);
  if (subject < 0) return null;
  const { deedForm, deedBehindSubject, reported } = language.identity.experience;
  const deed = (token: Token) => deedForm.test(token.text) || (tag(token.text) & BIT.irregular) !== 0;
  // "I've lifted the block": a service reports so, whatever it did.
  if (clause.slice(subject, subject + 2).some((token) => reported.includes(token.text))) return null;
  if (!deedBehindSubject) return (bits & BIT.auxiliaries) !== 0 && clause.some(deed) ? true : null;
  // "I've also walked": what stands between the subject and its verb.
  const verb = clause.slice(subject + 1, subject + 2 + MOST_ADVERBS).find((token) => {
    const between = BIT.auxiliaries | BIT.likewise | BIT.habit;
    return (tag(token.text) & between) === 0 && !token.text.endsWith('ly');
  });
  return verb !== undefined && deed(verb) ? true : null;
}
