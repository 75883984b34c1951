import { type Language, perLanguage } from '../../language/language.js';
import { wordsOf } from '../../language/phrase/words.js';
import type { Reading } from '../../language/reading.js';
import type { Span } from '../../language/span.js';
import { addWording, featureWords } from '../../language/wording/features.js';
import { type Features, Gathering } from '../../language/wording/gathering.js';
import { tellingSentence, unpackModel } from '../../language/wording/model.js';

/**
 * What the model of telling answers looks at: the words of the reply, alone and in pairs, and those of what was asked.
 * Pieces of words are left out: names and places are as many as people, and mislead it.
 */
export function tellingShape(says: string, reply: string, into = new Gathering()): Features {
  addWording(reply, into, { pieces: false });
  const words = featureWords(says);
  for (const [index, word] of words.entries()) {
    into.add(-1, 'asked w ', word);
    into.add(-1, 'asked b ', word, ' ', words[index + 1] ?? '$');
  }
  return into.features();
}

const modelOf = perLanguage(({ tellingWeights }: Language) => unpackModel(tellingWeights));

/** How likely a reply must tell something of the person who was asked about where no rule says so; see datasets/README.md. */
const LIKELY = 0.65;
/** Less likely than this, a rule that takes a reply for an answer has been misled; sooner where it is one in other words. */
const UNLIKELY = 0.2;
const UNLIKELY_IN_OTHER_WORDS = 0.4;

/** Fewer words tell nothing in words of their own: "Sie sehen nur ••••". */
const FEWEST_WORDS = 4;

/** The sentence that tells something of the person who was asked about, if the reply most likely does; else null. */
export function likelyTelling(says: Reading, reply: Reading): Span | null {
  if (wordsOf(reply).length < FEWEST_WORDS) return null;
  const features = tellingShape(says.text, reply.text);
  const model = modelOf(reply.language);
  return (model.probabilities(features)[0] ?? 0) < LIKELY ? null : tellingSentence(reply, features, model, 'tells');
}

/** Whether a reply most likely tells nothing of anybody else, whatever a rule takes it for. */
export function tellsNothing(says: Reading, reply: Reading, inOtherWords: boolean): boolean {
  const likely = modelOf(reply.language).probabilities(tellingShape(says.text, reply.text))[0] ?? 0;
  return likely < (inOtherWords ? UNLIKELY_IN_OTHER_WORDS : UNLIKELY);
}
