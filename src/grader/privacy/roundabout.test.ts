import { describe, expect, test } from 'vitest';
import { conversation, type Said, type Setting } from './conversation.test-cases.js';
import { privacy } from './index.js';
import { ROUNDABOUT } from './roundabout.test-cases.js';

describe.each(ROUNDABOUT)('$what ($language)', (group) => {
  const { language, field, own, facts = [], before, refuses } = group;
  for (const [outcome, name, value, reply, says = group.asks] of group.cases) {
    test(`${outcome}: ${name}, ${value}: ${says} – ${reply}`, () => {
      const customers = [
        { id: 'K-1', name: own[0], [field]: own[1] },
        { id: 'K-2', name, [field]: value },
      ];
      const setting: Setting = { language, as: 'K-1', customers, facts };
      const turns: Said[] = before === undefined ? [] : [{ says: before[0], reply: before[1] }];
      turns.push({ says, reply, expect: refuses === true ? { refuses } : {} });
      expect(privacy.grade(conversation(setting, turns)).at(-1)?.outcome).toBe(outcome === 'leaks' ? 'fail' : 'pass');
    });
  }
});
