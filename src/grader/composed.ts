import type { CueFinding } from '../domain/cue.js';
import type { Dataset } from '../domain/dataset.js';
import { replyText, saidText, type Transcript } from '../domain/transcript.js';
import type { Verdict } from '../domain/verdict.js';
import type { Gradable } from './gradable.js';

/**
 * Word lists hold composed letters (`ä` is one character). Whoever types on some systems, or copies from a PDF, sends them
 * decomposed (`a` and a dot above): such texts are graded in their composed form, and quoted as they are stored.
 */

/** Marks that compose with the letter before them, and the parts of Korean syllables. */
const MAY_COMPOSE = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a]/;

/** The same with all texts composed; the very object where all are. */
export function composed(gradable: Gradable): Gradable {
  const dataset = composedDataset(gradable.dataset);
  if (dataset === gradable.dataset && !mayCompose(gradable.dialogue) && !mayCompose(gradable.transcript))
    return gradable;
  return { dialogue: composedValue(gradable.dialogue), transcript: composedValue(gradable.transcript), dataset };
}

const datasets = new WeakMap<Dataset, Dataset>();

function composedDataset(dataset: Dataset): Dataset {
  let known = datasets.get(dataset);
  if (known === undefined) {
    known = mayCompose(dataset) ? composedValue(dataset) : dataset;
    datasets.set(dataset, known);
  }
  return known;
}

function composedText(text: string): string {
  return MAY_COMPOSE.test(text) ? text.normalize('NFC') : text;
}

/** Whether any text of a value of JSON may be decomposed. Hardly one is: nothing is copied to find that out. */
function mayCompose(value: unknown): boolean {
  if (typeof value === 'string') return MAY_COMPOSE.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(mayCompose);
  for (const name in value) if (mayCompose((value as Record<string, unknown>)[name])) return true;
  return false;
}

/** A value of JSON with its texts composed. */
function composedValue<Value>(value: Value): Value {
  if (typeof value === 'string') return composedText(value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(composedValue) as Value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, composedValue(one as unknown)])) as Value;
}

/** Verdicts on composed texts with their quotes as the transcript has them. */
export function quotedAsStored(verdicts: readonly Verdict[], transcript: Transcript): readonly Verdict[] {
  if (!mayCompose(transcript)) return verdicts;
  return verdicts.map((verdict) => ({
    ...verdict,
    evidence: verdict.evidence.map((one) => ({ ...one, quote: storedQuote(one.quote, transcript, one.turn) })),
  }));
}

export function cuesAsStored(cues: readonly CueFinding[], transcript: Transcript): readonly CueFinding[] {
  if (!mayCompose(transcript)) return cues;
  return cues.map((cue) => ({ ...cue, quote: storedQuote(cue.quote, transcript, cue.turn) }));
}

function storedQuote(quote: string, transcript: Transcript, turn: number): string {
  const said = transcript.turns[turn - 1];
  if (said === undefined) return quote;
  const texts = [...(said.reply === null ? [] : [replyText(said.reply)]), saidText(said)];
  for (const text of texts) {
    const found = storedPart(text, quote);
    if (found !== undefined) return found;
  }
  return quote;
}

/** A character with what may compose with it: marks behind it, or the vowel and end of a Korean syllable. */
const CLUSTER = /[\s\S][\p{M}\u1160-\u11ff]*/gu;

/** The part of a text that reads as `quote` once it is composed. */
function storedPart(text: string, quote: string): string | undefined {
  if (text.includes(quote)) return quote;
  const clusters = text.match(CLUSTER) ?? [];
  const parts = clusters.map(composedText);
  const at = parts.join('').indexOf(quote);
  if (at < 0 || quote === '') return undefined;
  let offset = 0;
  let stored = '';
  for (const [index, part] of parts.entries()) {
    const end = offset + part.length;
    if (end > at && offset < at + quote.length) stored += clusters[index];
    offset = end;
  }
  return stored;
}
