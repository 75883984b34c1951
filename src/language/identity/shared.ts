import type { Reading } from '../reading.js';
import type { Answer } from './answer.js';
import type { CompiledIdentity } from './compiled.js';
import { experiences } from './experience.js';
import { ends, type Part, type SentenceWords, sentenceWords } from './sentence.js';

/** "I've such a headache" – "Me too!" */
export function* shares(question: Reading, parts: readonly Part[], lexicon: CompiledIdentity): Generator<Answer> {
  const felt = (said: SentenceWords) =>
    said.of('shared').length > 0 || experiences(said, lexicon.language, false).next().done === false;
  for (const { start, said } of parts.slice(0, 2)) {
    const hit = said.of('sharing').find(({ firstWord, lastWord }) => firstWord <= 1 && ends(said, lastWord));
    if (hit === undefined) continue;
    if (question.sentences.some(({ folded }) => felt(sentenceWords(folded, lexicon))))
      yield { start: start + hit.start, end: start + hit.end, kind: 'human', rule: 'human.shared' };
  }
}
