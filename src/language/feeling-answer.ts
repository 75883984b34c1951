import { type FeelingHit, feelingMoves } from './feelings.js';
import type { FeelingMove } from './feelings-lexicon.js';
import { perLanguage } from './language.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';
import { featuresOf } from './wording-features.js';
import { tellingSentence, unpackModel } from './wording-model.js';

/** Whether a reply answers the customer's feeling, and by which words. */
export interface FeelingAnswer {
  readonly acknowledged: boolean;
  /** 0 to 1: how sure it is that the reply acknowledges. */
  readonly probability: number;
  /** What the rules found, strongest first. */
  readonly acknowledging: readonly FeelingHit[];
  readonly dismissing: readonly FeelingHit[];
  readonly missing: readonly FeelingHit[];
  /** The sentence whose wording speaks most for the answer given. */
  readonly telling: Span;
}

const modelOf = perLanguage((language) => unpackModel(language.feelingWeights));
const LETTERS_READ = 3000;
const ENOUGH = 1;

/** Rules find what is said outright; a model of wording, learned from `datasets/training/`, weighs it with all the rest. */
export function answersFeeling(reading: Reading): FeelingAnswer {
  const moves = feelingMoves(reading);
  const of = (move: FeelingMove) => moves.filter((hit) => hit.move === move).sort((a, b) => b.weight - a.weight);
  const model = modelOf(reading.language);
  const features = featuresOf(reading.text.slice(0, LETTERS_READ));
  const [probability = 0] = model.probabilities(features, feelingHints(moves));
  const acknowledged = probability >= 0.5;
  return {
    acknowledged,
    probability,
    acknowledging: of('acknowledge'),
    dismissing: of('dismiss'),
    missing: of('miss'),
    telling: tellingSentence(reading, features, model, acknowledged ? 'acknowledged' : 'not'),
  };
}

/** What the rules found, as hints for the wording model: which rules, and what they alone would say. */
export function feelingHints(moves: readonly FeelingHit[]): string[] {
  const total = (move: FeelingMove) => moves.reduce((sum, hit) => (hit.move === move ? sum + hit.weight : sum), 0);
  const dismissed = total('dismiss') > 0 && total('dismiss') >= total('acknowledge');
  const balance = total('acknowledge') - 0.5 * total('miss');
  const alone = dismissed ? 'dismissed' : balance >= ENOUGH ? 'acknowledged' : 'nothing';
  return [`r ${alone}`, ...new Set(moves.map((hit) => `m ${hit.rule}`))];
}
