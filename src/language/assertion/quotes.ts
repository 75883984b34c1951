import { hasVerb } from './clause.js';
import { countWords, type Place } from './place.js';

/** A name or code in quotation marks is no longer. */
const LONGEST_NAME = 4;

/** `"SUMMER25" is the code.`: a name that opens its sentence, and a verb right behind it; nobody's words. */
export function isNamedInQuotes({ reading, span, clause }: Place): boolean {
  const sentence = reading.sentences[clause.sentence];
  if (sentence === undefined) return false;
  const open = reading.folded.lastIndexOf('"', span.start - 1);
  const close = reading.folded.indexOf('"', span.end);
  if (open < sentence.start || close < 0 || close > sentence.end) return false;
  const name = reading.folded.slice(open + 1, close);
  const verb = /^[*_]* (\p{L}+)/u.exec(reading.folded.slice(close + 1, sentence.end))?.[1] ?? '';
  return (
    !/[\p{L}\p{N}]/u.test(reading.folded.slice(sentence.start, open)) &&
    countWords(name) <= LONGEST_NAME &&
    !hasVerb(name, reading.language) &&
    hasVerb(verb, reading.language)
  );
}
