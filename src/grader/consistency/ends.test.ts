import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { endsConflict } from './ends.js';

const CONTRACT: Exchange = ['When does it end?', 'Your contract started on 3 March 2025 and ends on 2 March 2027.'];
const VERTRAG: Exchange = ['Wie lange läuft er?', 'Ihr Vertrag läuft bis zum 31. Mai 2027.'];
const COURSE: Exchange = ['When is it?', 'The course starts on 4 May.'];

describe('it ends or begins on another day than was told', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', CONTRACT, ['when can i leave', 'Your contract finishes in September 2026.']],
    ['en', COURSE, ['what do i bring', 'Nothing. The course begins on 11 May.']],
    ['de', VERTRAG, ['wann kündigen?', 'Da der Vertrag am 31. März 2027 endet, im Februar.']],
  ])('%s %j → %j', (code, before, now) => {
    expect(endsConflict(compared(code, before, now))?.rule).toBe('date.turn');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the same day', 'en', CONTRACT, ['sure?', 'Your contract finishes on 2 March 2027.']],
    ['its month', 'en', CONTRACT, ['sure?', 'Your contract finishes in March 2027.']],
    ['the other end', 'en', COURSE, ['until when', 'The course ends on 11 May.']],
    ['another thing', 'en', CONTRACT, ['and my insurance?', 'Your insurance ends on 1 July 2026.']],
    ['a case', 'en', CONTRACT, ['hm', 'If you extend it, your contract ends on 2 March 2029.']],
    ['a wish', 'de', VERTRAG, ['bitte verlängern', 'Gerne, der Vertrag läuft dann bis 31. Mai 2028.']],
    ['a deadline', 'de', VERTRAG, ['wann kündigen?', 'Bis zum 30. April 2027.']],
  ])('%s: %s %j → %j', (_, code, before, now) => {
    expect(endsConflict(compared(code, before, now))).toBeUndefined();
  });
});
