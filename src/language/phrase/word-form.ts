import { Recent } from '../recent.js';

/**
 * One spelling of a word. There is one object for all words spelled so, and what indexes of phrases and lists of words
 * know of a spelling is kept with it: a text's words are then looked up by a step along a pointer, not by their letters
 * once for every list.
 */
export interface WordForm {
  readonly text: string;
  readonly stem: string;
  /** What `perForm` functions have worked out, each in its own place. */
  readonly known: unknown[];
}

let places = 0;

/** Works something out from a spelling when it is first asked for, and keeps it with it. The value may not be undefined. */
export function perForm<Value>(compute: (form: WordForm) => Value): (form: WordForm) => Value {
  const place = places;
  places += 1;
  return (form) => {
    const known = form.known[place];
    if (known !== undefined) return known as Value;
    const value = compute(form);
    form.known[place] = value;
    return value;
  };
}

export function formOf(text: string, stem: string = text): WordForm {
  return { text, stem, known: [] };
}

/** At least so many, at most twice as many, a kilobyte each: more than a bot's vocabulary. */
const REMEMBERED = 6_000;
const LONGEST_REMEMBERED = 40;
const DIGIT = /\d/;
/** Numbers of orders hardly ever come again, and would fill whatever room there is. */
const NUMBERS_REMEMBERED = 500;

/** Forms by how they stand in folded texts. `make` is asked for those not met yet; the memory is bounded. */
export function rememberedForms(make: (raw: string) => WordForm): (raw: string) => WordForm {
  const words = new Recent<WordForm>(REMEMBERED);
  const numbers = new Recent<WordForm>(NUMBERS_REMEMBERED);
  return (raw) => {
    const known = DIGIT.test(raw) ? numbers : words;
    let form = known.get(raw);
    if (form === undefined) {
      form = make(raw);
      if (raw.length <= LONGEST_REMEMBERED) known.set(raw, form);
    }
    return form;
  };
}
