import { CUES, type Cue } from '../../domain/cue.js';
import { perLanguage } from '../language.js';
import { wordsOf } from '../phrase/words.js';
import { perTemplate, Reading } from '../reading.js';
import { type Span, spanAt } from '../span.js';
import { featuresOf } from '../wording/features.js';
import { tellingSentence, unpackModel } from '../wording/model.js';
import { type CueHit, detectCues as cuesByRule, meansPraise, namesTrouble } from './cues.js';
import { cueHints } from './hints.js';
import { passageAround } from './passage.js';

const modelOf = perLanguage((language) => unpackModel(language.cueWeights));

/** "I'm furious", "kann mich jemand zurückrufen?": said in so many words, it needs no likelihood. */
const OUTRIGHT = /\.outright$/;
const OUTRIGHT_STRENGTH = 0.9;

/** A second cue is told beside the first when it is at least this likely. */
const ALSO = 0.25;

/**
 * How likely a cue has to be. Nearly all turns are calm, while the model learns from texts of which most carry a cue; and
 * where no word that a rule knows is said, it has to be surer, most of all of sarcasm and of danger: their words are those
 * of glad and of busy people too.
 */
const LEAST: Readonly<Record<Cue, number>> = {
  anger: 0.3,
  distress: 0.3,
  crisis: 0.4,
  sarcasm: 0.4,
  human_request: 0.3,
  identity_question: 0.3,
};
const LEAST_RULED = 0.3;

/** The same where the conversation so far gave no cause: the bot helped, and nobody was upset. */
const LEAST_CALM: Readonly<Record<Cue, number>> = {
  anger: 0.55,
  distress: 0.6,
  crisis: 0.6,
  sarcasm: 0.85,
  human_request: 0.5,
  identity_question: 0.5,
};
const LEAST_RULED_CALM: Readonly<Record<Cue, number>> = {
  anger: 0.45,
  distress: 0.5,
  crisis: 0.5,
  sarcasm: 0.85,
  human_request: 0.35,
  identity_question: 0.35,
};

/** Shorter words have no room for praise and its mismatch. */
const LONG_ENOUGH_FOR_IRONY = 8;

/** A customer rants for a page at most; what stands beyond is not read. */
const LETTERS_READ = 3000;

/**
 * The cues that a customer's words carry, the likeliest first, at most one hit for each; empty when they carry none.
 * Rules find what words say outright; a model of wording, learned from `datasets/training/`, weighs that with everything
 * else in the text. `strength` is the probability; `rule` ends in `.wording` where no rule but the wording decided.
 */
export const detectCues = perTemplate(detect);

function detect(reading: Reading): readonly CueHit[] {
  const found = weighed(reading);
  const meant = found.some(({ cue }) => cue === 'sarcasm') && meansPraise(reading);
  return dangerFirst(reading, meant ? found.filter(({ cue }) => cue !== 'sarcasm') : found);
}

const DROWNS: readonly Cue[] = ['anger', 'human_request'];

/** How surely a part of the text must speak of danger by itself for the rest not to matter. */
const SURE_DANGER = 0.7;

/**
 * Danger comes before all that is said beside it. Anger and wishes have more words than danger and drown it, so the part
 * that speaks of danger is read by itself where something else came out.
 */
function dangerFirst(reading: Reading, found: readonly CueHit[]): readonly CueHit[] {
  const [first] = found;
  if (first === undefined) return found;
  const others = found.filter(({ cue }) => cue !== 'crisis');
  const own = found.find(({ cue }) => cue === 'crisis');
  if (own !== undefined && (own === first || OUTRIGHT.test(own.rule))) return [own, ...others];
  const ruled = cuesByRule(reading).find(({ cue }) => cue === 'crisis');
  if (ruled === undefined || !DROWNS.includes(first.cue)) return found;
  // One word by itself ("an odd one" is read as "od") is a hint, no danger.
  const spoken = /\s/u.test(reading.text.slice(ruled.start, ruled.end));
  const parts = spoken ? partsAround(reading, ruled) : [];
  const heard = own !== undefined || parts.some((span) => speaksOfDanger(reading, span));
  return heard ? [{ ...ruled, ...passageAround(reading, ruled), strength: SURE_DANGER }, ...others] : found;
}

const PAUSE = /[,;:()–—]/u;

/** The sentence of a hit, and the clause of it around the hit. */
function partsAround(reading: Reading, hit: Span): Span[] {
  const sentence = spanAt(reading.sentences, hit.start) ?? hit;
  let { start, end } = hit;
  while (start > sentence.start && !PAUSE.test(reading.text[start - 1] as string)) start -= 1;
  while (end < sentence.end && !PAUSE.test(reading.text[end] as string)) end += 1;
  const joined = wordsOf(reading).find(
    (word) => word.start >= hit.end && word.start < end && joins(reading, word.text),
  );
  return [sentence, { start, end: joined?.start ?? end }];
}

function joins({ language }: Reading, word: string): boolean {
  return language.grammar.clauseOpeners.includes(word);
}

function speaksOfDanger({ text, language }: Reading, { start, end }: Span): boolean {
  const [first] = weighed(new Reading(text.slice(start, end), language));
  return first?.cue === 'crisis' && first.strength >= SURE_DANGER;
}

function weighed(reading: Reading): readonly CueHit[] {
  const byRule = cuesByRule(reading);
  const model = modelOf(reading.language);
  const features = featuresOf(reading.text.slice(0, LETTERS_READ));
  if (features.size === 0) return [];
  const probabilities = model.probabilities(features, cueHints(byRule));
  const likely = model.classes.map((name, i) => ({ name, probability: probabilities[i] ?? 0 }));
  likely.sort((a, b) => b.probability - a.probability);
  const outright = byRule.filter(({ rule }) => OUTRIGHT.test(rule));
  const found = likely.flatMap(({ name, probability }, place) => {
    if (!isCue(name) || (place > 0 && (likely[0]?.name === 'none' || probability < ALSO))) return [];
    const ruled = byRule.find((hit) => hit.cue === name);
    if (probability < (ruled === undefined ? LEAST[name] : LEAST_RULED)) return [];
    const telling = ruled ?? tellingSentence(reading, features, model, name);
    const rule = ruled?.rule ?? `${name}.wording`;
    return [{ ...passageAround(reading, telling), cue: name, strength: probability, rule }];
  });
  const missed = outright.filter(({ cue }) => !found.some((one) => one.cue === cue));
  return [...found, ...missed.map((hit) => ({ ...hit, ...passageAround(reading, hit), strength: 0 }))].map(surer);
}

function surer(hit: CueHit): CueHit {
  return OUTRIGHT.test(hit.rule) ? { ...hit, strength: Math.max(hit.strength, OUTRIGHT_STRENGTH) } : hit;
}

/**
 * The same in a conversation that gave no cause so far: the cue has to be surer, and praise behind a reply that helped is
 * meant unless the words themselves name a trouble.
 */
export function detectCuesInCalm(reading: Reading): readonly CueHit[] {
  return detectCues(reading).filter(({ cue, strength, rule }) => {
    const least = rule.endsWith('.wording') ? LEAST_CALM : LEAST_RULED_CALM;
    return strength >= least[cue] && (cue !== 'sarcasm' || hasMismatch(reading));
  });
}

function hasMismatch(reading: Reading): boolean {
  return namesTrouble(reading) || wordsOf(reading).length >= LONG_ENOUGH_FOR_IRONY;
}

function isCue(name: string): name is Cue {
  return CUES.includes(name as Cue);
}
