import { type Dataset, factTexts } from '../domain/dataset.js';
import { figuresOf } from '../language/figures/figures.js';
import type { Language } from '../language/language.js';
import { read } from '../language/reading.js';
import type { Conversation } from './port.js';

const TODAY = /^(?:heute|today|stand|as of today)(?![\p{L}])/u;

/** The day that relative dates are counted from: the dialogue's, or one that a fact names (`Today is 2026-03-05`). */
export function referenceDay(conversation: Conversation): string | undefined {
  const { dialogue, dataset, language } = conversation;
  if (dialogue.today !== undefined) return dialogue.today;
  let days = known.get(dataset);
  if (days === undefined) {
    days = new Map();
    known.set(dataset, days);
  }
  if (!days.has(language.code)) days.set(language.code, dayInFacts(dataset, language));
  return days.get(language.code);
}

const known = new WeakMap<Dataset, Map<string, string | undefined>>();

function dayInFacts(dataset: Dataset, language: Language): string | undefined {
  for (const text of factTexts(dataset, language.code)) {
    const reading = read(text, language);
    if (!TODAY.test(reading.folded)) continue;
    const day = figuresOf(reading).find((figure) => figure.kind === 'date' && figure.value.length === 10);
    if (day !== undefined && /^\d/.test(day.value)) return day.value;
  }
  return undefined;
}
