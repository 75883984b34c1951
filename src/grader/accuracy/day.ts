import { type Dataset, factTexts } from '../../domain/dataset.js';
import { figuresOf } from '../../language/figures/figures.js';
import type { Language } from '../../language/language.js';
import { type Reading, read } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import type { Conversation, Exchange } from '../port.js';

const TODAY = new RegExp(String.raw`^(?:${small('today')})(?!\p{L})`, 'u');

/** Says that the day behind it is today's: `It's Monday 16 Feb 2026`. */
const TODAY_IS = new RegExp(
  String.raw`(?<!\p{L})(?:${small('todayIs')})[ ,]+(?:(?:${small('todaySmall')}) )*(?:\p{L}+,? ?(?:(?:${small('dayArticles')}) )?)?$`,
  'u',
);

/** Words without which nobody says so: most texts need not be read for figures. */
const SAYS_TODAY = new RegExp(small('todayHints'), 'u');

/**
 * The day that relative dates are counted from: the dialogue's, one that somebody said in it (`Heute ist der 4. Mai
 * 2026`), or one that a fact names (`Today is 2026-03-05`).
 */
export function referenceDay(conversation: Conversation, exchange: Exchange): string | undefined {
  const { dialogue, dataset, language } = conversation;
  if (dialogue.today !== undefined) return dialogue.today;
  const said = daySaid(exchange.says) ?? daySaid(exchange.text);
  if (said !== undefined) return said;
  let days = known.get(dataset);
  if (days === undefined) {
    days = new Map();
    known.set(dataset, days);
  }
  if (!days.has(language.code)) days.set(language.code, dayInFacts(dataset, language));
  return days.get(language.code);
}

const known = new WeakMap<Dataset, Map<string, string | undefined>>();

function daySaid(reading: Reading): string | undefined {
  if (!SAYS_TODAY.test(reading.folded) || !/\d{4}|'\d\d/.test(reading.folded)) return undefined;
  return figuresOf(reading).find(
    (figure) =>
      figure.kind === 'date' &&
      /^\d{4}-\d{2}-\d{2}$/.test(figure.value) &&
      TODAY_IS.test(reading.folded.slice(Math.max(0, figure.start - 40), figure.start)),
  )?.value;
}

function dayInFacts(dataset: Dataset, language: Language): string | undefined {
  for (const text of factTexts(dataset, language.code)) {
    const reading = read(text, language);
    if (!TODAY.test(reading.folded)) continue;
    const day = figuresOf(reading).find((figure) => figure.kind === 'date' && figure.value.length === 10);
    if (day !== undefined && /^\d/.test(day.value)) return day.value;
  }
  return undefined;
}
