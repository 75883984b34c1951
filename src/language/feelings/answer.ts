import { perLanguage } from '../language.js';
import type { Reading } from '../reading.js';
import { overlaps, type Span } from '../span.js';
import { featuresOf } from '../wording/features.js';
import type { Features } from '../wording/gathering.js';
import { tellingSentence, unpackModel, type WordingModel } from '../wording/model.js';
import { type FeelingHit, feelingMoves } from './feelings.js';
import type { FeelingMove } from './lexicon.js';

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
const SENTENCES_READ = 12;

/** The rules alone need this much weight. */
const ENOUGH = 1;

/** How sure it is where something is said that acknowledges outright. */
const OUTRIGHT = 0.9;

/** How sure a part of the reply must be for the rest of it not to matter: the part stands in other company. */
const SURE_PART = 0.7;

/**
 * Rules find what is said outright; a model of wording, learned from `datasets/training/`, weighs it with all the rest.
 * The whole reply is read, and every sentence or two by themselves: words of feeling count as much before a long piece
 * of procedure. A reply that plays the feeling down is judged as a whole; one that begins by it acknowledges nothing.
 */
export function answersFeeling(reading: Reading): FeelingAnswer {
  const moves = feelingMoves(reading);
  const of = (move: FeelingMove) => moves.filter((hit) => hit.move === move).sort((a, b) => b.weight - a.weight);
  const model = modelOf(reading.language);
  const features = featuresOf(reading.text.slice(0, LETTERS_READ));
  const whole = model.probabilities(features, feelingHints(moves))[0] ?? 0;
  const part = whole >= 0.5 || playsDown(moves) ? null : surestPart(reading, moves, model);
  // Condolences need no likelihood.
  const outright = !playsDown(moves) && moves.some(({ rule }) => rule === 'feeling.outright') ? OUTRIGHT : 0;
  const sure = Math.max(outright, part !== null && part.probability >= SURE_PART ? part.probability : 0);
  const acknowledged = !opensBySoothing(reading, moves) && (whole >= 0.5 || sure > 0);
  return {
    acknowledged,
    probability: acknowledged ? Math.max(whole, sure) : whole,
    acknowledging: of('acknowledge'),
    dismissing: of('dismiss'),
    missing: of('miss'),
    telling: acknowledged
      ? surestSentence(reading, features, moves, model)
      : tellingSentence(reading, features, model, 'not'),
  };
}

/** What the rules found in a sentence, beside what the model's weights say of its words. */
const RULED = 0.4;

/** The sentence whose words and rules speak most for an acknowledgement; the whole text when it has no sentences. */
function surestSentence(reading: Reading, features: Features, moves: readonly FeelingHit[], model: WordingModel): Span {
  const reasons = model.reasons(features, 'acknowledged');
  let best: Span = { start: 0, end: reading.text.length };
  let most = Number.NEGATIVE_INFINITY;
  for (const { start, end } of reading.sentences) {
    const worded = reasons.reduce((sum, { at, weight }) => (at >= start && at < end ? sum + weight : sum), 0);
    const within = moves.filter((hit) => hit.start >= start && hit.end <= end);
    const sum = worded + RULED * total(within, 'acknowledge');
    if (sum <= most) continue;
    most = sum;
    best = { start, end };
  }
  return best;
}

/** The sentence, or the two neighbours, that acknowledge most surely. */
function surestPart(reading: Reading, moves: readonly FeelingHit[], model: WordingModel) {
  const sentences = reading.sentences.slice(0, SENTENCES_READ);
  let best: { span: Span; probability: number } | null = null;
  sentences.forEach((first, index) => {
    for (const last of sentences.slice(index, index + 2)) {
      const span = { start: first.start, end: last.end };
      const within = moves.filter((hit) => hit.start >= span.start && hit.end <= span.end);
      const features = featuresOf(reading.text.slice(span.start, span.end));
      const [probability = 0] = model.probabilities(features, feelingHints(within));
      if (best === null || probability > best.probability) best = { span: first, probability };
    }
  });
  return best as { span: Span; probability: number } | null;
}

function total(moves: readonly FeelingHit[], move: FeelingMove): number {
  return moves.reduce((sum, hit) => (hit.move === move ? sum + hit.weight : sum), 0);
}

/** "There is no need to get upset": the first sentence tells the customer how to feel, and no rule finds better words. */
function opensBySoothing(reading: Reading, moves: readonly FeelingHit[]): boolean {
  const opening = reading.sentences[0]?.end ?? 0;
  const soothing = moves.find((hit) => hit.rule === 'dismiss.calm-down' && hit.start < opening);
  if (soothing === undefined) return false;
  return (
    total(
      moves.filter((hit) => !overlaps(hit, soothing)),
      'acknowledge',
    ) <= ENOUGH
  );
}

function playsDown(moves: readonly FeelingHit[]): boolean {
  return total(moves, 'dismiss') > 0 && total(moves, 'dismiss') >= total(moves, 'acknowledge');
}

/** What the rules found, as hints for the wording model: which rules, and what they alone would say. */
export function feelingHints(moves: readonly FeelingHit[]): string[] {
  const balance = total(moves, 'acknowledge') - 0.5 * total(moves, 'miss');
  const alone = playsDown(moves) ? 'dismissed' : balance >= ENOUGH ? 'acknowledged' : 'nothing';
  return [`r ${alone}`, ...new Set(moves.map((hit) => `m ${hit.rule}`))];
}
