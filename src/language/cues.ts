import type { Cue } from '../domain/cue.js';
import { asksIdentity } from './identity.js';
import { type Language, perLanguage } from './language.js';
import type { Phrase, WordClasses } from './phrase.js';
import { type IndexHit, phraseIndex } from './phrase-index.js';
import type { Reading } from './reading.js';
import { shouts } from './shout.js';
import { overlaps, type Span } from './span.js';
import { type Word, wordsOf } from './words.js';

/** Words that show a cue. Weight 1 shows it alone; less needs company of other rules of the same cue. */
export interface CueEvidence {
  readonly cue: Cue;
  /** Such as `anger.insult`. */
  readonly rule: string;
  readonly weight: number;
  readonly phrases: readonly Phrase[];
  /** "Not angry", "no need to call me" take it back. */
  readonly negatable?: boolean;
  /** Counts only where nothing else is said: a bare "operator". */
  readonly whole?: boolean;
}

/** What a language says when it shows, hides or denies a cue. */
export interface CueLexicon {
  readonly classes: WordClasses;
  readonly evidence: readonly CueEvidence[];
  /** Idioms that look like a cue and are none ("dead battery"): evidence that overlaps them counts for nothing. */
  readonly benign: readonly Phrase[];
  /** Words that take back what stands up to three words behind them. */
  readonly negators: readonly Phrase[];
  /** Words that take back what stands shortly before them ("einen Rückruf brauche ich nicht"). */
  readonly negatedAfter: readonly Phrase[];
  /** Sincere thanks, praise and patience: the writer is not upset. */
  readonly calm: readonly Phrase[];
  /** Words of praise and of misfortune: together they make sarcasm. */
  readonly praise: readonly Phrase[];
  readonly mishap: readonly Phrase[];
  /** Films, policies, certificates, years long gone: danger and grief named there are not felt now. */
  readonly fiction: readonly Phrase[];
}

/** One cue that a text carries; offsets are those of the customer's text. */
export interface CueHit extends Span {
  readonly cue: Cue;
  /** From 1 (just enough) upwards. */
  readonly strength: number;
  /** The rule with the most weight. */
  readonly rule: string;
}

type Role = 'benign' | 'negator' | 'negatedAfter' | 'calm' | 'praise' | 'mishap' | 'fiction';
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
      role('praise', lexicon.praise),
      role('mishap', lexicon.mishap),
      role('fiction', lexicon.fiction),
    ],
    lexicon.classes,
  );
});

/** A customer rants for a page at most; what stands beyond is not read. */
const WORDS_READ = 1000;
const known = new WeakMap<Reading, readonly CueHit[]>();

/**
 * The cues that a customer's words carry, at most one hit for each, the most pressing first: danger, then what they ask
 * for (a human, who is there), then feelings by strength. Empty when the words carry none.
 */
export function detectCues(reading: Reading): readonly CueHit[] {
  let hits = known.get(reading);
  if (hits === undefined) {
    hits = detect(reading);
    known.set(reading, hits);
  }
  return hits;
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

function detect(reading: Reading): readonly CueHit[] {
  const all = wordsOf(reading);
  const words = all.length > WORDS_READ ? all.slice(0, WORDS_READ) : all;
  const evidence: { tag: CueEvidence; place: Place }[] = [];
  const places: Record<Role, Place[]> = {
    benign: [],
    negator: [],
    negatedAfter: [],
    calm: [],
    praise: [],
    mishap: [],
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
  const found = strongest(weighed);
  const hits = sumUp([...found, ...irony(found, around), ...shouted(reading.text, found, around)], around);
  const asked = asksIdentity(reading);
  if (asked !== null) hits.push({ ...asked, cue: 'identity_question', strength: 1.1, rule: 'identity.ask' });
  return hits.sort(byUrgency);
}

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

/** Each rule counts once, where it weighs most. */
function strongest(found: readonly Found[]): Found[] {
  const byRule = new Map<string, Found>();
  for (const one of found) {
    const best = byRule.get(one.rule);
    if (best === undefined || one.weight > best.weight) byRule.set(one.rule, one);
  }
  return [...byRule.values()];
}

/** Praise for a misfortune: the nearer and the earlier the praise, the surer it is meant the other way round. */
function irony(found: readonly Found[], { words, places }: Surroundings): Found[] {
  const mishap = places.mishap[0];
  if (mishap === undefined) return [];
  const praise = places.praise.find((one) => places.mishap.some((bad) => sameSentence(words, one, bad)));
  if (praise !== undefined) {
    const opens = [praise.firstWord, praise.firstWord - 1].some((at) => words[at]?.opens === true);
    return [sarcasm(praise, 'sarcasm.praise-of-mishap', opens ? 0.5 : 0.3)];
  }
  return found.some((one) => one.cue === 'sarcasm') ? [sarcasm(mishap, 'sarcasm.mishap', 0.2)] : [];
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

/** Sums each cue's rules; calm words weigh against feelings. */
function sumUp(found: readonly Found[], { places }: Surroundings): CueHit[] {
  const hits: CueHit[] = [];
  for (const cue of new Set(found.map((one) => one.cue))) {
    const own = found.filter((one) => one.cue === cue).sort((a, b) => b.weight - a.weight || a.start - b.start);
    const top = own[0] as Found;
    const calm = isFeeling(cue) && places.calm.length > 0 ? 0.7 : 0;
    const strength = own.reduce((sum, one) => sum + one.weight, 0) - calm;
    if (strength >= ENOUGH && top.end > top.start)
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
