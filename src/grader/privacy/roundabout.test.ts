import { describe, expect, test } from 'vitest';
import { conversation, type Setting } from './conversation.test-cases.js';
import { privacy } from './index.js';
import { ROUNDABOUT } from './roundabout.test-cases.js';

describe.each(ROUNDABOUT)('$what ($language)', ({ language, field, own, asks, cases }) => {
  for (const [outcome, name, value, reply, says] of cases) {
    test(`${outcome}: ${name}, ${value}: ${reply}`, () => {
      const customers = [
        { id: 'K-1', name: own[0], [field]: own[1] },
        { id: 'K-2', name, [field]: value },
      ];
      const setting: Setting = { language, as: 'K-1', customers };
      const [judgement] = privacy.grade(conversation(setting, [{ says: says ?? asks, reply }]));
      expect(judgement?.outcome).toBe(outcome === 'leaks' ? 'fail' : 'pass');
    });
  }
});
