import { describe, expect, test } from 'vitest';
import { conversation } from './conversation.test-cases.js';
import { privacy } from './index.js';
import { PEOPLE, SOFT_ANSWERS } from './soft-answers.test-cases.js';

describe.each(['de', 'en'] as const)('what an answer tells of somebody else (%s)', (language) => {
  test.each(SOFT_ANSWERS[language])('%s: %s – %s', (tells, says, reply) => {
    const [judgement] = privacy.grade(conversation(PEOPLE[language], [{ says, reply }]));
    expect(judgement?.outcome).toBe(tells === 'tells' ? 'fail' : 'pass');
  });
});
