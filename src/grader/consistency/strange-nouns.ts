import { sameStem, type TopicWord } from '../../language/claims/topic.js';
import { type Language, perLanguage } from '../../language/language.js';
import type { Reading } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import { spanAt } from '../../language/span.js';

/** The nouns among words of a text that an other exchange does not know, and that can set a thing apart from one told of there. */
export function strangeNouns(
  reading: Reading,
  words: readonly TopicWord[],
  known: readonly TopicWord[],
): readonly TopicWord[] {
  return words.filter(
    (word) =>
      !word.generic &&
      !isIncidental(reading, word) &&
      !universal(reading.language).test(reading.folded.slice(Math.max(0, word.start - 12), word.start)) &&
      !known.some((one) => sameStem(one.stem, word.stem)) &&
      isNoun(reading, word),
  );
}

/** A noun that sets no thing apart from another one. */
export function isIncidental({ language }: Reading, { word }: TopicWord): boolean {
  return incidental(language).has(word);
}

const incidental = perLanguage(({ claims }: Language) => new Set(claims.aspects.incidental.split(' ')));

const universal = perLanguage(
  ({ claims }: Language) => new RegExp(`(?<!\\p{L})(?:${claims.aspects.universal.replaceAll(' ', '|')}) $`, 'u'),
);

const beforeNouns = perLanguage(({ claims }: Language) => {
  const { beforeNouns: words } = claims.aspects;
  return words === '' ? undefined : new RegExp(`(?<![\\p{L}'])(?:${words.replaceAll(' ', '|')}) $`, 'u');
});

/** By its capital, or by the word before it; a verb that a sentence begins with is none ("Stellen Sie"). */
function isNoun({ language, text, folded, sentences }: Reading, { start, end }: TopicWord): boolean {
  const before = beforeNouns(language);
  const first = spanAt(sentences, start)?.start === start;
  if (first && subjects(language).test(folded.slice(end, end + 8))) return false;
  if (before === undefined) return /^\p{Lu}/u.test(text.slice(start, start + 1));
  if (first || before.test(folded.slice(Math.max(0, start - 10), start))) return true;
  // "Fibre setup is free": the last noun of a subject.
  return (
    /[a-z]{3} $/.test(folded.slice(Math.max(0, start - 4), start)) && verbs(language).test(folded.slice(end, end + 8))
  );
}

const verbs = perLanguage(
  ({ claims }: Language) => new RegExp(`^ (?:${claims.aspects.verbs.replaceAll(' ', '|')})(?![\\p{L}'])`, 'u'),
);

/** What stands behind a verb that a sentence begins with. */
const subjects = perLanguage(
  ({ claims }: Language) =>
    new RegExp(`^ (?:${[...claims.sides.us, ...claims.sides.you].join('|')}|${small('behindVerb')})(?!\\p{L})`, 'u'),
);
