import { expect, it } from 'vitest';
import { gradeTranscript } from '../grade.js';
import { accuracy } from './index.js';
import { TURNED_FACTS } from './turned-facts.test-cases.js';

it.each(TURNED_FACTS)('%s %s / %s %s / %s', (code, says, verb, fact, reply, outcome, facts) => {
  const owed = verb === 'grounded' ? { grounded: true } : { [verb]: [fact] };
  const { verdicts } = gradeTranscript(
    {
      dialogue: { id: 'd', language: code, answers: {}, turns: [{ says, paraphrases: [], expect: owed }] },
      dataset: { name: 'test', customers: [], facts, publicFields: [] },
      transcript: {
        turns: [{ says, reply: { messages: [reply], cards: [], signals: {} }, timing: null }],
        handoffSignal: false,
      },
    },
    [accuracy],
  );
  expect(verdicts[0]?.outcome).toBe(outcome);
  // Quotes are those of the reply as it is stored, decomposed letters and all.
  for (const { quote } of verdicts[0]?.evidence ?? []) expect(reply).toContain(quote);
});
