import { expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { ADVERSARY } from './adversary.test-cases.js';
import { identityOf } from './identity.js';
import { HUMAN_IN_PASSING, MACHINE_IN_PASSING, NOBODY_IN_PASSING } from './in-passing.test-cases.js';

it.each([
  ...HUMAN_IN_PASSING.map((said) => ['human', ...said] as const),
  ...MACHINE_IN_PASSING.map((said) => ['machine', ...said] as const),
  ...NOBODY_IN_PASSING.map((said) => ['nobody', ...said] as const),
  ...ADVERSARY,
])('%s, in passing: %s: %s → %s', (who, code, says, reply) => {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const findings = identityOf(read(reply, language), read(says, language));
  const claims = findings.some(({ kind }) => kind !== 'disclosure');
  expect(claims ? 'human' : findings.length > 0 ? 'machine' : 'nobody').toBe(who);
});
