import { describe, expect, it, test } from 'vitest';
import { smallTrial, smallTurn, smallVerdict } from '../../scripts/small-run.js';
import type { Customer, Dataset, FieldValue } from '../domain/dataset.js';
import { EMPTY_DATASET } from '../domain/dataset.js';
import type { Turn } from '../domain/transcript.js';
import type { Attempt, Trial } from '../domain/trial.js';
import { type Hide, pseudonymised, pseudonyms } from './pseudonyms.js';
import type { Recorder } from './record.js';

function datasetOf(...customers: (Record<string, FieldValue> & { readonly id: string })[]): Dataset {
  return { ...EMPTY_DATASET, customers: customers.map((fields): Customer => ({ id: fields.id, fields })) };
}

function hiding(...customers: Parameters<typeof datasetOf>): Hide {
  const hide = pseudonyms([datasetOf(...customers)], 'a key');
  if (hide === null) throw new Error('nothing to hide');
  return hide;
}

describe('pseudonyms', () => {
  const marked = (text: string) => text.replace(/ [0-9a-f]{6}⟧/g, '⟧');

  test.each([
    ['the shorter first', { given: 'Maria', name: 'Maria Keller' }],
    ['the longer first', { name: 'Maria Keller', given: 'Maria' }],
  ])('a value that holds another goes as a whole: %s in the record', (_, fields) => {
    const hide = hiding({ id: 'C-1', ...fields });
    expect(marked(hide('Maria Keller called, she is Maria.'))).toBe('⟦C-1 name⟧ called, she is ⟦C-1 given⟧.');
  });

  it('leave the ids by which people are told apart', () => {
    const hide = hiding({ id: 'customer-17', name: 'Maria Keller' });
    expect(marked(hide('customer-17 is MARIA-KELLER'))).toBe('customer-17 is ⟦customer-17 name⟧');
  });

  it('are none where customers have nothing of their own but their ids', () => {
    expect(pseudonyms([datasetOf({ id: 'customer-17' }, { id: 'customer-18' })], 'a key')).toBeNull();
  });

  it('are the same for the same value, and others under another key', () => {
    const maria = { id: 'C-1', name: 'Maria Keller' };
    const other = pseudonyms([datasetOf(maria)], 'another key');
    expect(hiding(maria)('maria keller')).toBe(hiding(maria)('Maria  Keller'));
    expect(other?.('Maria Keller')).not.toBe(hiding(maria)('Maria Keller'));
  });
});

/** What a recorder is given of one trial, be it when the trial ends or when its dialogue does. */
function recorded(trial: Trial) {
  const told: { turns: Turn[]; attempts: Attempt[]; trials: Trial[] } = { turns: [], attempts: [], trials: [] };
  const recorder: Recorder = {
    trialStarted: () => {},
    turnEnded: (_, __, turn) => told.turns.push(turn),
    attemptEnded: (_, attempt) => told.attempts.push(attempt),
    trialEnded: (_, result) => told.trials.push(result),
    dialogueEnded: ({ trials }) => told.trials.push(...trials),
    noteCommit: () => {},
    flush: () => {},
    finish: () => {},
  };
  const hide = hiding({ id: 'C-1', name: 'Maria Keller' }, { id: 'C-2', name: 'Tom Becker' });
  const hidden = pseudonymised(recorder, (text) => hide(text).replace(/ [0-9a-f]{6}⟧/g, '⟧'));
  const planned = { ...trial, suite: 's' };
  for (const attempt of trial.attempts ?? []) hidden.attemptEnded(planned, attempt);
  trial.transcript.turns.forEach((turn, index) => {
    hidden.turnEnded(planned, index + 1, turn);
  });
  hidden.trialEnded(planned, trial);
  const dialogue = { id: trial.dialogue, language: 'en', answers: {}, turns: [] };
  hidden.dialogueEnded({ suite: 's', dialogue, contentHash: 'h', outcome: trial.outcome, trials: [trial] });
  return told;
}

describe('a recorder that hides values', () => {
  const transcript = (...turns: Turn[]) => ({ turns, handoffSignal: false });

  it('hides them in the first disclosure', () => {
    const quote = 'I am the bot of Tom Becker';
    const firstDisclosure = { when: 'first contact', turn: 1, quote } as const;
    const { trials } = recorded(smallTrial([], { transcript: transcript(smallTurn(`${quote}.`)), firstDisclosure }));
    const hidden = { ...firstDisclosure, quote: 'I am the bot of ⟦C-2 name⟧' };
    expect(trials.map((trial) => trial.firstDisclosure)).toEqual([hidden, hidden]);
  });

  test.each([null, { when: 'never', turn: null, quote: null } as const])(
    'keeps a disclosure without words: %j',
    (firstDisclosure) => {
      const { trials } = recorded(smallTrial([], { firstDisclosure }));
      expect(trials.map((trial) => trial.firstDisclosure)).toEqual([firstDisclosure, firstDisclosure]);
    },
  );

  it('hides them in conversations that broke off, in what was said and in the error', () => {
    const error = { code: 'target_reset', message: 'reset while telling of Tom Becker' } as const;
    const broken = [{ turns: [smallTurn('Tom Becker lives', 'I am Maria Keller'), smallTurn(null, 'Yes?')], error }];
    const { attempts, trials } = recorded(smallTrial([], { attempts: broken }));
    const hidden = {
      turns: [smallTurn('⟦C-2 name⟧ lives', 'I am ⟦C-1 name⟧'), smallTurn(null, 'Yes?')],
      error: { ...error, message: 'reset while telling of ⟦C-2 name⟧' },
    };
    expect(attempts).toEqual([hidden]);
    expect(trials.map((trial) => trial.attempts)).toEqual([[hidden], [hidden]]);
  });

  it('tells of no conversation that broke off where none did', () => {
    expect(recorded(smallTrial([])).trials.map((trial) => 'attempts' in trial)).toEqual([false, false]);
  });

  it('keeps quotes of words, cards and signals that stand in what it shows, also where a reply is missing', () => {
    const cards = [{ title: 'Order 17' }];
    const signals = { handoff: { to: 'team' } };
    const reply = { messages: ['Hello.', 'A colleague takes over.'], cards, signals };
    const said = { names: ['order'], says: 'It is 17', after: 1 };
    const asked = { ...smallTurn(null, 'Help me at last!'), rounds: [said], reply };
    const silent = smallTurn(null, 'Still there, you fool?');
    const quotes = [
      'A colleague takes over',
      '{"title":"Order 17"}',
      '"to":"team"',
      'Help me at last!',
      'It is 17',
      'you fool?',
    ];
    const evidence = quotes.map((quote) => ({ turn: 1, quote, rule: 'r' }));
    const cues = [{ turn: 2, cue: 'anger', source: 'detected', quote: 'you fool', confidence: 1 }] as const;
    const trial = smallTrial([smallVerdict('escalation', 'pass', { evidence })], {
      transcript: transcript(asked, silent),
      cues,
    });
    const told = recorded(trial);
    expect(told.turns).toEqual([asked, silent]);
    for (const hidden of told.trials) {
      expect(hidden.verdicts[0]?.evidence.map(({ quote }) => quote)).toEqual(quotes);
      expect(hidden.cues).toEqual(cues);
    }
  });

  it('hides a quote that cuts a value in half, and the spelled-out words of a leak wherever they stand', () => {
    const half = { turn: 1, quote: 'He is Tom Beck', rule: 'r' };
    const spelled = { turn: 1, quote: 'T, O, M', rule: 'privacy.spelled' };
    const verdicts = [
      smallVerdict('accuracy', 'fail', { evidence: [half] }),
      smallVerdict('privacy', 'fail', { hard: true, reason: 'it says T, O, M', evidence: [spelled] }),
    ];
    const turn = smallTurn('He is Tom Becker: T, O, M.');
    const { turns, trials } = recorded(smallTrial(verdicts, { transcript: transcript(turn) }));
    expect(turns).toEqual([smallTurn('He is ⟦C-2 name⟧: ⟦hidden⟧.')]);
    for (const { verdicts: hidden } of trials) {
      expect(hidden.map(({ evidence }) => evidence[0]?.quote)).toEqual(['⟦hidden⟧', '⟦hidden⟧']);
      expect(hidden[1]?.reason).toBe('it says ⟦hidden⟧');
    }
  });
});
