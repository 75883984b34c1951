import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../scripts/cpu-time.js';
import { languageFor } from '../../language/languages.js';
import { read } from '../../language/reading.js';
import { checkStates } from './facts.js';
import { WEIGHED } from './likely.test-cases.js';

function check(code: string, says: string, reply: string, fact: string) {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const exchange = { turn: 1, says: read(says, language), text: read(reply, language) };
  return checkStates({ conversation: { exchanges: [exchange] }, exchange, owed: [fact] }, fact);
}

/** Milliseconds for 10 kB. 60 to 100 were measured; the 50 that graders are meant to take are missed by this text. */
const PATIENCE = 200;

describe('mentions that a model weighs', () => {
  it.each(WEIGHED)('%s %s / %s / %s: %s', (code, says, reply, fact, outcome) => {
    expect(check(code, says, reply, fact).ok).toBe(outcome === 'pass');
  });

  it('says that it is not proven', () => {
    const { reason, evidence } = check(
      'de',
      'Was kostet Fiber 250?',
      'Fiber 250 kostet 34 €. Die 39 € gelten für Fiber 500.',
      '39 €',
    );
    expect(reason).toContain('weighed by its words, not proven');
    expect(evidence).toMatchObject([{ quote: '39 €', rule: 'states.unlikely' }]);
  });

  it('takes a number without what the question named', () => {
    const { ok, evidence } = check(
      'en',
      'Which platform is the Leeds train?',
      'The Leeds train goes from 4.',
      'platform 4',
    );
    expect(ok).toBe(true);
    expect(evidence).toMatchObject([{ quote: '4', rule: 'states.likely' }]);
  });

  it('says so of what is taken for stated, too', () => {
    const { reason } = check('en', 'Which platform is the Leeds train?', 'The Leeds train goes from 4.', 'platform 4');
    expect(reason).toBe('Most likely states "platform 4" (weighed by its words, not proven).');
  });

  it('takes no number that is only asked about', () => {
    expect(check('en', 'Which platform?', '4? No.', 'platform 4').ok).toBe(false);
  });

  it('is quick with a reply that is nothing but such numbers', () => {
    const reply = '4, '.repeat(3333);
    expect(cpuTime(() => check('en', 'Which platform?', `${reply}${Math.random()}`, 'platform 4'))).toBeLessThan(
      PATIENCE,
    );
  });

  it('never overrules what is denied in so many words', () => {
    expect(check('en', 'Is my account locked?', 'No, your account is not locked.', 'locked').ok).toBe(false);
  });
});
