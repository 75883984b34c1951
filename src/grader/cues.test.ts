import { describe, expect, it } from 'vitest';
import type { ScriptedTurn } from '../domain/dialogue.js';
import { languageFor } from '../language/languages.js';
import { read } from '../language/reading.js';
import { findCues } from './cues.js';

const english = languageFor('en');
if (english === undefined) throw new Error('English is gone');

function turn(says: string, cue?: ScriptedTurn['cue']): ScriptedTurn {
  return { says, paraphrases: [], expect: {}, ...(cue === undefined ? {} : { cue }) };
}

describe('the cues of a dialogue', () => {
  it('are those declared, with the words that show them, and those detected', () => {
    const turns = [turn('Hello'), turn('You lot are useless!', 'anger'), turn('Are you a robot?')];
    expect(findCues(turns, [], english)).toMatchObject([
      { turn: 2, cue: 'anger', source: 'declared', confidence: 1 },
      { turn: 3, cue: 'identity_question', source: 'detected' },
    ]);
  });

  it('quote the whole utterance when nothing shows a declared cue', () => {
    expect(findCues([turn('My order is 4711.', 'distress')], [], english)).toEqual([
      { turn: 1, cue: 'distress', source: 'declared', quote: 'My order is 4711.', confidence: 1 },
    ]);
  });

  it('are none where the suite says so', () => {
    expect(findCues([turn('Are you a robot?', 'none')], [], english)).toEqual([]);
  });

  it.each([
    ['Oh great', 'Your voucher is renewed and valid for a month.', []],
    ['very nice, thanks Dana', 'You get 5 % extra, that makes $119.70.', []],
    ['good to know, thanks', 'The fee is refunded within three days.', []],
    ['Nice one, guys, really helpful', 'Done: the seats are booked.', []],
    ['Nice one, guys, really helpful', "I'm sorry, I can't help you with that.", ['sarcasm']],
    ['Oh brilliant, another four hours on hold. Best service ever.', 'Please hold.', ['sarcasm']],
  ])('%s behind: %s', (says, reply, cues) => {
    const found = findCues([turn('Hello'), turn(says)], [read(reply, english), null], english);
    expect(found.map(({ cue }) => cue)).toEqual(cues);
  });
});
