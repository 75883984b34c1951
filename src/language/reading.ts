import { fold } from './fold.js';
import { type Language, perLanguage } from './language.js';
import { Recent } from './recent.js';
import { type Sentence, splitSentences } from './sentence.js';
import { templateOf } from './template.js';

/** A text as the graders read it. Everything but the text is worked out when first asked for, and once. */
export class Reading {
  /** What `perReading` functions have worked out, each in its own place. */
  readonly derived: unknown[] = [];
  readonly text: string;
  readonly language: Language;
  #folded: string | undefined;
  #sentences: readonly Sentence[] | undefined;
  #template: Reading | undefined;

  constructor(text: string, language: Language) {
    this.text = text;
    this.language = language;
  }

  /** Same length as `text`: see `fold`. */
  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  /** The same text as its bot's template has it: see `templateOf`. Offsets are those of `text`. */
  get template(): Reading {
    this.#template ??= readTemplate(this);
    return this.#template;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= splitSentences(this.folded, this.language.grammar);
    return this.#sentences;
  }
}

let places = 0;

/**
 * Works something out from a reading when it is first asked for, and keeps it with the reading. The value may be null
 * but not undefined. Weak maps would do the same, at several times the price in every garbage collection.
 */
export function perReading<Value>(compute: (reading: Reading) => Value): (reading: Reading) => Value {
  const place = places;
  places += 1;
  return (reading) => {
    const known = reading.derived[place];
    if (known !== undefined) return known as Value;
    const value = compute(reading);
    reading.derived[place] = value;
    return value;
  };
}

/**
 * As `perReading`, for what the digits of values (see `templateOf`) say nothing about: it is worked out once for all texts
 * that a bot makes of one template. `compute` sees twos in their places, so its value may hold spans, but nothing of the text.
 */
export function perTemplate<Value>(compute: (reading: Reading) => Value): (reading: Reading) => Value {
  const known = perReading(compute);
  return (reading) => known(reading.template);
}

const REMEMBERED = 512;
const recent = perLanguage(() => new Recent<Reading>(REMEMBERED));
/** Characters of a text that is too long to be said twice. */
export const LONG = 4000;

/**
 * Reads a text; bots repeat themselves, so the last readings are remembered. Hardly any is asked for again much later, and
 * every garbage collection would copy them about.
 */
export function read(text: string, language: Language): Reading {
  const known = recent(language);
  let reading = known.get(text);
  if (reading === undefined) {
    reading = new Reading(text, language);
    if (text.length < LONG) known.set(text, reading);
  }
  return reading;
}

const templates = perLanguage(() => new Recent<Reading>(REMEMBERED));

function readTemplate(reading: Reading): Reading {
  // Nothing is gained by the template of a text that is not remembered.
  if (reading.text.length >= LONG) return reading;
  const text = templateOf(reading.text, reading.language);
  if (text === reading.text) return reading;
  const known = templates(reading.language);
  let template = known.get(text);
  if (template === undefined) {
    template = new Reading(text, reading.language);
    known.set(text, template);
  }
  return template;
}
