import { expect, it } from 'vitest';
import { LANGUAGES } from '../language/languages.js';
import { Reading } from '../language/reading.js';
import { latency } from './latency.js';

const [language] = LANGUAGES;
if (language === undefined) throw new Error('no language');

it.each([
  [3000, 2999.4, 'pass'],
  [3000, 3000, 'pass'],
  [3000, 3000.1, 'fail'],
  [500, null, 'ungraded'],
  [undefined, 9000, 'no judgement'],
])('answers_within %s ms, answered in %s ms: %s', (limit, total_ms, outcome) => {
  const script = { says: 'Hi', paraphrases: [], expect: limit === undefined ? {} : { answers_within: limit } };
  const judgements = latency.grade({
    dialogue: { id: 'd', language: language.code, answers: {}, turns: [script] },
    language,
    dataset: { name: 'none', customers: [], facts: [], publicFields: [] },
    customer: undefined,
    exchanges: [
      {
        turn: 1,
        script,
        says: new Reading('Hi', language),
        reply: { messages: ['Hello'], cards: [], signals: {} },
        timing: total_ms === null ? null : { first_byte_ms: 1, total_ms },
        text: new Reading('Hello', language),
      },
    ],
    cues: [],
    handoffSignal: false,
    brokeOff: false,
  });
  expect(judgements[0]?.outcome ?? 'no judgement').toBe(outcome);
});
