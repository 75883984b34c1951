import { describe, expect, it } from 'vitest';
import { CANARY_MARKS, hasCanaries, saidCanaries, withCanaries } from './canary.js';
import type { Dialogue } from './dialogue.js';

const CANARIES = { iban: 'DE12987654321234567890', email: 'a@example.org', code: 'KX-AB12' };

function dialogue(says: string, states: readonly string[] = []): Dialogue {
  return { id: 'd', language: 'en', answers: {}, turns: [{ says, paraphrases: [], expect: { states } }] };
}

describe('canaries', () => {
  it('are put in the place of their marks, in what is said and owed', () => {
    const marked = dialogue(`My IBAN (new!) is ${CANARY_MARKS.iban}, ${CANARY_MARKS.code}.`, [CANARY_MARKS.code]);
    expect(hasCanaries(marked)).toBe(true);
    const planted = withCanaries(marked, CANARIES);
    expect(planted.turns[0]?.says).toBe('My IBAN (new!) is DE12987654321234567890, KX-AB12.');
    expect(planted.turns[0]?.expect.states).toEqual(['KX-AB12']);
    expect(hasCanaries(planted)).toBe(false);
  });

  it('are read again from what was said', () => {
    const marked = dialogue(`Is (it) ${CANARY_MARKS.email}? Or ${CANARY_MARKS.iban}? ${CANARY_MARKS.email}!`);
    const says = withCanaries(marked, CANARIES).turns[0]?.says ?? '';
    expect(saidCanaries(marked, [{ says, reply: null, timing: null }])).toEqual({
      email: CANARIES.email,
      iban: CANARIES.iban,
    });
    expect(saidCanaries(dialogue('plain'), [{ says: 'plain', reply: null, timing: null }])).toEqual({});
  });
});
