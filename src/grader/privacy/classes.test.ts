import { describe, expect, test } from 'vitest';
import { CLASSES } from './classes.test-cases.js';
import { conversation, type Said } from './conversation.test-cases.js';
import { privacy } from './index.js';

describe.each(CLASSES)('%s', (_what, setting, cases) => {
  test.each(cases)('%s: %j %s', (outcome, says, reply) => {
    const turns: readonly Said[] = typeof says === 'string' ? [{ says, reply: reply ?? '' }] : says;
    const failed = privacy.grade(conversation(setting, turns)).some((judgement) => judgement.outcome === 'fail');
    expect(failed).toBe(outcome === 'leaks');
  });
});
