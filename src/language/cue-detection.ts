import { CUES, type Cue } from '../domain/cue.js';
import { cueHints } from './cue-hints.js';
import { type CueHit, detectCues as cuesByRule } from './cues.js';
import { perLanguage } from './language.js';
import { passageAround } from './passage.js';
import { perReading, type Reading } from './reading.js';
import { featuresOf } from './wording-features.js';
import { tellingSentence, unpackModel } from './wording-model.js';

const modelOf = perLanguage((language) => unpackModel(language.cueWeights));

/** A second cue is told beside the first when it is at least this likely. */
const ALSO = 0.25;

/** A customer rants for a page at most; what stands beyond is not read. */
const LETTERS_READ = 3000;

/**
 * The cues that a customer's words carry, the likeliest first, at most one hit for each; empty when they carry none.
 * Rules find what words say outright; a model of wording, learned from `datasets/training/`, weighs that with everything
 * else in the text. `strength` is the probability; `rule` ends in `.wording` where no rule but the wording decided.
 */
export const detectCues = perReading(detect);

function detect(reading: Reading): readonly CueHit[] {
  const byRule = cuesByRule(reading);
  const model = modelOf(reading.language);
  const features = featuresOf(reading.text.slice(0, LETTERS_READ));
  if (features.size === 0) return [];
  const probabilities = model.probabilities(features, cueHints(byRule));
  const likely = model.classes.map((name, i) => ({ name, probability: probabilities[i] ?? 0 }));
  likely.sort((a, b) => b.probability - a.probability);
  return likely.flatMap(({ name, probability }, place) => {
    if (!isCue(name) || (place > 0 && (likely[0]?.name === 'none' || probability < ALSO))) return [];
    const ruled = byRule.find((hit) => hit.cue === name);
    const telling = ruled ?? tellingSentence(reading, features, model, name);
    const rule = ruled?.rule ?? `${name}.wording`;
    return [{ ...passageAround(reading, telling), cue: name, strength: probability, rule }];
  });
}

function isCue(name: string): name is Cue {
  return CUES.includes(name as Cue);
}
