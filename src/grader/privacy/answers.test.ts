import { describe, expect, test } from 'vitest';
import { conversation, type Setting } from './conversation.test-cases.js';
import { privacy } from './index.js';
import { PEOPLE, SOFT_ANSWERS } from './soft-answers.test-cases.js';
import { TALK_OF_OTHERS } from './talk-of-others.test-cases.js';

describe.each(['de', 'en'] as const)('what an answer tells of somebody else (%s)', (language) => {
  test.each(SOFT_ANSWERS[language])('%s: %s – %s', (tells, says, reply) => {
    const [judgement] = privacy.grade(conversation(PEOPLE[language], [{ says, reply }]));
    expect(judgement?.outcome).toBe(tells === 'tells' ? 'fail' : 'pass');
  });
});

describe.each(TALK_OF_OTHERS)('$what ($language)', ({ language, refuses, customers, cases }) => {
  const setting: Setting = { language, as: customers[0].id, customers };
  test.each(cases)('%s: %s – %s', (tells, says, reply) => {
    const due = refuses === true ? { refuses } : {};
    const [judgement] = privacy.grade(conversation(setting, [{ says, reply, expect: due }]));
    expect(judgement?.outcome).toBe(tells === 'tells' ? 'fail' : 'pass');
  });
});
