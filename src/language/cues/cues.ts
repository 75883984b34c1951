import type { Cue } from '../../domain/cue.js';
import { asksIdentity } from '../identity/identity.js';
import { type Language, perLanguage } from '../language.js';
import type { Phrase } from '../phrase/phrase.js';
import { type IndexHit, phraseIndex } from '../phrase/phrase-index.js';
import { type Word, wordsOf } from '../phrase/words.js';
import { perTemplate, type Reading } from '../reading.js';
import { overlaps, type Span } from '../span.js';
import type { CueEvidence } from './lexicon.js';
import { shouts } from './shout.js';

/** One cue that a text carries; offsets are those of the customer's text. */
export interface CueHit extends Span {
  readonly cue: Cue;
  /** From 1 (just enough) upwards. */
  readonly strength: number;
  /** The rule with the most weight. */
  readonly rule: string;
}

type Role = 'benign' | 'negator' | 'negatedAfter' | 'calm' | 'asks' | 'praise' | 'mishap' | 'sincere' | 'fiction';
type Tag = CueEvidence | Role;

const compiled = perLanguage((language: Language) => {
  const lexicon = language.cues;
  const role = (tag: Role, phrases: readonly Phrase[]) => ({ tag: tag as Tag, phrases });
  return phraseIndex<Tag>(
    [
      ...lexicon.evidence.map((evidence) => ({ tag: evidence as Tag, phrases: evidence.phrases })),
      role('benign', lexicon.benign),
      role('negator', lexicon.negators),
      role('negatedAfter', lexicon.negatedAfter),
      role('calm', lexicon.calm),
      role('asks', lexicon.asks),
      role('praise', lexicon.praise),
      role('mishap', lexicon.mishap),
      role('sincere', lexicon.sincere),
      role('fiction', lexicon.fiction),
    ],
    lexicon.classes,
  );
});

/** A customer rants for a page at most; what stands beyond is not read. */
const WORDS_READ = 1000;

/**
 * The cues that a customer's words carry, at most one hit for each, the most pressing first: danger, then what they ask
 * for (a human, who is there), then feelings by strength. Empty when the words carry none.
 */
export const detectCues = perTemplate(detect);

/** "Am I speaking to a real colleague?": what asks who is there is no wish to speak to one. */
function asksWhoIsThere(one: Found, all: readonly Found[]): boolean {
  if (one.cue !== 'human_request') return false;
  return all.some((other) => other.rule === 'identity.direct' && other.start <= one.start && overlaps(other, one));
}

/** One rule's evidence at one place. */
interface Found extends Span {
  readonly cue: Cue;
  readonly rule: string;
  readonly weight: number;
}

type Place = Pick<IndexHit<Tag>, 'start' | 'end' | 'firstWord' | 'lastWord'>;

interface Surroundings {
  readonly words: readonly Word[];
  readonly places: Readonly<Record<Role, readonly Place[]>>;
}

/** Whether the words name a misfortune, be it only to ask about it. */
export function namesTrouble(reading: Reading): boolean {
  return compiled(reading.language)
    .find(wordsRead(reading))
    .some(({ tag }) => tag === 'mishap');
}

/** Good news with the sting in its tail is none: so many words may stand behind it, and in all. */
const BEHIND_GOOD_NEWS = 1;
const PLAIN_PRAISE = 14;

/** "Bravo, the parcel was here the very next day!": the praise has a cause, ends with it, and nothing went wrong. */
export function meansPraise(reading: Reading): boolean {
  const words = wordsRead(reading);
  if (words.length > PLAIN_PRAISE) return false;
  const hits = compiled(reading.language).find(words);
  const sincere = hits.filter(({ tag, lastWord }) => tag === 'sincere' && words.length - lastWord <= BEHIND_GOOD_NEWS);
  if (sincere.length === 0) return false;
  return !hits.some((hit) => hit.tag === 'mishap' && !sincere.some((glad) => overlaps(glad, hit)));
}

function wordsRead(reading: Reading): readonly Word[] {
  const all = wordsOf(reading);
  return all.length > WORDS_READ ? all.slice(0, WORDS_READ) : all;
}

function detect(reading: Reading): readonly CueHit[] {
  const words = wordsRead(reading);
  const evidence: { tag: CueEvidence; place: Place }[] = [];
  const places: Record<Role, Place[]> = {
    benign: [],
    negator: [],
    negatedAfter: [],
    calm: [],
    asks: [],
    praise: [],
    mishap: [],
    sincere: [],
    fiction: [],
  };
  for (const hit of compiled(reading.language).find(words)) {
    if (typeof hit.tag === 'string') places[hit.tag].push(hit);
    else evidence.push({ tag: hit.tag, place: hit });
  }
  const around: Surroundings = { words, places };
  const weighed = evidence
    .filter((one) => counts(one.tag, one.place, around))
    .map((one) => weigh(one.tag, one.place, around));
  const found = strongest(weighed.filter((one) => !asksWhoIsThere(one, weighed)));
  const asked = asksIdentity(reading);
  const identity: Found[] =
    asked === null ? [] : [{ ...asked, cue: 'identity_question', rule: 'identity.asks', weight: ASKED }];
  const shown = [
    ...found,
    ...identity,
    ...irony(found, around),
    ...grievance(found, around),
    ...shouted(reading.text, found, around),
  ];
  return sumUp(shown, around).sort(byUrgency);
}

/** What `asksIdentity` finds is read generously, as suits a judge of answers; a cue wants a word of man or machine too. */
const ASKED = 0.5;

/** Not part of a harmless idiom, and not taken back. */
function counts(tag: CueEvidence, place: Place, { words, places }: Surroundings): boolean {
  if (tag.whole === true && (place.firstWord > 0 || place.lastWord < words.length)) return false;
  if (places.benign.some((benign) => overlaps(benign, place))) return false;
  if (tag.negatable !== true) return true;
  if (places.negator.some((negator) => near(words, negator.lastWord, place.firstWord, 2))) return false;
  return !places.negatedAfter.some((after) => near(words, place.lastWord, after.firstWord, 4));
}

/** Whether at most so many words, and no end of a sentence, lie between two positions. */
function near(words: readonly Word[], from: number, to: number, most: number): boolean {
  if (to < from || to - from > most) return false;
  for (let at = from; at <= to && at < words.length; at += 1) if ((words[at] as Word).opens) return false;
  return true;
}

/** Danger and grief of a film, a policy or long ago weigh less. */
function weigh(tag: CueEvidence, place: Place, { words, places }: Surroundings): Found {
  let weight = tag.weight;
  if (tag.cue === 'crisis' || tag.cue === 'distress') {
    const unreal = places.fiction.some((fiction) => sameSentence(words, fiction, place));
    if (unreal) weight *= tag.cue === 'crisis' ? 0.65 : 0.4;
  }
  return { cue: tag.cue, rule: tag.rule, weight, start: place.start, end: place.end };
}

function sameSentence(words: readonly Word[], a: Place, b: Place): boolean {
  const [first, last] = a.firstWord <= b.firstWord ? [a, b] : [b, a];
  return last.firstWord < first.lastWord || near(words, first.lastWord, last.firstWord, 30);
}

const SECOND = 0.35;

/** Each rule counts once, where it weighs most, and a little for a second place. */
function strongest(found: readonly Found[]): Found[] {
  const byRule = new Map<string, Found[]>();
  for (const one of found) {
    const list = byRule.get(one.rule);
    if (list === undefined) byRule.set(one.rule, [one]);
    else list.push(one);
  }
  return [...byRule.values()].map((list) => {
    const best = list.reduce((a, b) => (b.weight > a.weight ? b : a));
    const second = list.some((one) => one.start >= best.end || one.end <= best.start);
    return second ? { ...best, weight: best.weight * (1 + SECOND) } : best;
  });
}

/** Misfortunes piled up by someone who asks for nothing any more: a grievance, even where no angry word is said. */
function grievance(found: readonly Found[], { words, places }: Surroundings): Found[] {
  const first = places.mishap[0];
  if (first === undefined || places.asks.length > 0 || places.calm.length > 0) return [];
  const upset = found.some((one) => one.cue === 'anger' || one.cue === 'distress');
  const distinct = new Set(places.mishap.map((one) => words[one.firstWord]?.text)).size;
  const weight = Math.min(3, distinct) * (upset ? 0.2 : 0.12);
  const cue = found.some((one) => one.cue === 'distress' && one.weight >= 0.7) ? 'distress' : 'anger';
  return [{ cue, rule: `${cue}.grievance`, weight, start: first.start, end: first.end }];
}

/** Praise for a misfortune: the nearer and the earlier the praise, the surer it is meant the other way round. */
function irony(found: readonly Found[], { words, places }: Surroundings): Found[] {
  const mishap = places.mishap[0];
  if (mishap === undefined) return [];
  const praise =
    places.praise.find((one) => places.mishap.some((bad) => sameSentence(words, one, bad))) ?? places.praise[0];
  if (praise !== undefined) {
    const opens = [praise.firstWord, praise.firstWord - 1].some((at) => words[at]?.opens === true);
    return [sarcasm(praise, 'sarcasm.praise-of-mishap', (opens ? 0.5 : 0.3) + (places.asks.length > 0 ? 0 : 0.2))];
  }
  return found.some((one) => one.cue === 'sarcasm') ? [sarcasm(mishap, 'sarcasm.mishap', 0.25)] : [];
}

function sarcasm(place: Span, rule: string, weight: number): Found {
  return { cue: 'sarcasm', rule, weight, start: place.start, end: place.end };
}

/** Capitals, exclamation marks and emoji, where the words are not glad. */
function shouted(text: string, found: readonly Found[], { places }: Surroundings): Found[] {
  const glad = places.calm.length > 0 || (places.praise.length > 0 && places.mishap.length === 0);
  const upset = places.mishap.length > 0 || found.some((one) => one.cue === 'anger');
  return shouts(text).filter((shout) => !shout.needsWords || (upset && !glad));
}

const ENOUGH = 0.95;
const ENOUGH_UNASKED = 0.8;

/** Sums each cue's rules; calm words weigh against feelings. */
function sumUp(found: readonly Found[], { places }: Surroundings): CueHit[] {
  const hits: CueHit[] = [];
  for (const cue of new Set(found.map((one) => one.cue))) {
    const own = found.filter((one) => one.cue === cue).sort((a, b) => b.weight - a.weight || a.start - b.start);
    const top = own[0] as Found;
    const calm = isFeeling(cue) && places.calm.length > 0 ? 0.7 : 0;
    const strength = own.reduce((sum, one) => sum + one.weight, 0) - calm;
    const enough = isFeeling(cue) && places.asks.length === 0 ? ENOUGH_UNASKED : ENOUGH;
    if (strength >= enough && top.end > top.start)
      hits.push({ cue, strength, rule: top.rule, start: top.start, end: top.end });
  }
  return hits;
}

function isFeeling(cue: Cue): boolean {
  return cue === 'anger' || cue === 'distress' || cue === 'sarcasm';
}

function byUrgency(a: CueHit, b: CueHit): number {
  return rank(a.cue) - rank(b.cue) || b.strength - a.strength || a.start - b.start;
}

function rank(cue: Cue): number {
  if (cue === 'crisis') return 0;
  return isFeeling(cue) ? 2 : 1;
}
