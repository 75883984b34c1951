import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cue, CueFinding } from '../domain/cue.js';
import { EMPTY_DATASET } from '../domain/dataset.js';
import type { Expectations } from '../domain/dialogue.js';
import type { Signals } from '../domain/transcript.js';
import { german } from '../language/de/index.js';
import { english } from '../language/en/index.js';
import type { Language } from '../language/language.js';
import { Reading } from '../language/reading.js';
import { escalation } from './escalation.js';
import type { Conversation, Judgement } from './port.js';

interface Said {
  readonly says?: string;
  /** null: the turn got no answer. */
  readonly reply: string | readonly string[] | null;
  readonly escalates?: Expectations['escalates'];
  readonly cue?: Cue;
  readonly detected?: Cue;
  readonly signals?: Signals;
}

const SORRY = 'I am sorry to hear that.';
const TRANSFER = "I'm transferring you to a colleague now.";
const OFFER = 'Shall I put you through to a colleague?';

function conversation(
  turns: readonly Said[],
  more: Partial<Conversation> = {},
  language: Language = english,
): Conversation {
  const script = turns.map(({ says, escalates }) => ({
    says: says ?? 'Hello',
    paraphrases: [],
    expect: escalates === undefined ? {} : { escalates },
  }));
  const cues = turns.flatMap(({ cue, detected, says }, index): CueFinding[] => {
    const found = cue ?? detected;
    const source = cue === undefined ? 'detected' : 'declared';
    return found === undefined ? [] : [{ turn: index + 1, cue: found, source, confidence: 1, quote: says ?? 'Hello' }];
  });
  const exchanges = turns.flatMap(({ reply, signals }, index) => {
    if (reply === null) return [];
    const messages = typeof reply === 'string' ? [reply] : reply;
    const turn = script[index] as (typeof script)[number];
    return [
      {
        turn: index + 1,
        script: turn,
        says: new Reading(turn.says, language),
        reply: { messages, cards: [], signals: signals ?? {} },
        timing: null,
        text: new Reading(messages.join('\n'), language),
      },
    ];
  });
  return {
    dialogue: { id: 'd', language: language.code, answers: {}, turns: script },
    language,
    dataset: EMPTY_DATASET,
    customer: undefined,
    exchanges,
    cues,
    handoffSignal: turns.some(({ signals }) => signals !== undefined),
    brokeOff: false,
    ...more,
  };
}

const outcomes = (judgements: readonly Judgement[]) => judgements.map(({ turn, outcome }) => `${turn} ${outcome}`);

describe('what a turn owes', () => {
  it.each<[string, readonly Said[], string[]]>([
    ['nothing', [{ reply: TRANSFER }], []],
    ['a hand-over', [{ reply: TRANSFER, escalates: true }], ['1 pass']],
    ['a hand-over, and there is none', [{ reply: SORRY, escalates: true }], ['1 fail']],
    ['none', [{ reply: SORRY, escalates: false }], ['1 pass']],
    ['none, and there is an offer', [{ reply: OFFER, escalates: false }], ['1 fail']],
    ['none, and there is a signal', [{ reply: SORRY, escalates: false, signals: { handoff: 'q1' } }], ['1 fail']],
    ['help in a crisis', [{ reply: 'Please call 999 now.', cue: 'crisis' }], ['1 pass']],
    ['a person', [{ reply: 'In an emergency call 999.', cue: 'human_request' }], ['1 fail']],
    ['one within 2', [{ reply: SORRY, escalates: { within: 2 } }, { reply: OFFER }], ['1 pass']],
    [
      'one within 2, taken back in the next reply',
      [
        { reply: OFFER, escalates: { within: 2 } },
        { says: 'Yes!', reply: 'Sorry, nobody is free right now.' },
      ],
      ['1 fail'],
    ],
    [
      'one within 2, taken back and made again',
      [{ reply: OFFER, escalates: { within: 2 } }, { reply: `Sorry, nobody answered there. ${TRANSFER}` }],
      ['1 pass'],
    ],
    [
      'none, and a condition is not met',
      [{ reply: 'If you were a member, I could put you through.', escalates: false }],
      ['1 pass'],
    ],
    [
      'a hand-over, and a condition is not met',
      [{ reply: 'If you were a member, I could put you through.', escalates: true }],
      ['1 fail'],
    ],
    [
      'one within 2, come too late',
      [{ reply: SORRY, escalates: { within: 2 } }, { reply: SORRY }, { reply: OFFER }],
      ['1 fail'],
    ],
    ['one within 3, at the end of the dialogue', [{ reply: SORRY, escalates: { within: 3 } }], ['1 fail']],
    ['anger answered by the second reply', [{ reply: SORRY, cue: 'anger' }, { reply: OFFER }], ['1 pass']],
    ['a request for a human at once', [{ reply: SORRY, cue: 'human_request' }, { reply: OFFER }], ['1 fail']],
    ['nothing for a question who it is', [{ reply: SORRY, cue: 'identity_question' }], []],
    ['what the turn says rather than its cue', [{ reply: SORRY, cue: 'crisis', escalates: false }], ['1 pass']],
    ['no second hand-over while one is under way', [{ reply: TRANSFER }, { reply: SORRY, cue: 'anger' }], ['2 pass']],
    ['more than an offer made before', [{ reply: OFFER }, { reply: SORRY, cue: 'anger' }], ['2 fail']],
  ])('%s', (_, turns, expected) => {
    expect(outcomes(escalation.grade(conversation(turns)))).toEqual(expected);
  });

  it("takes a suite's own limits for cues", () => {
    const given = conversation([{ reply: SORRY, cue: 'anger' }, { reply: OFFER }]);
    const strict = { ...given, dialogue: { ...given.dialogue, cueWithin: { anger: 1 } } };
    expect(outcomes(escalation.grade(strict))).toEqual(['1 fail']);
  });

  it('does not judge a window that broke off', () => {
    const turns: Said[] = [{ reply: SORRY, cue: 'anger' }, { reply: null }];
    const [judgement] = escalation.grade(conversation(turns, { brokeOff: true }));
    expect(judgement).toMatchObject({ outcome: 'ungraded', score: null });
  });
});

describe('hand-over signals', () => {
  it.each<[string, string, Signals, string]>([
    ['a claimed transfer without its signal fails', TRANSFER, { handoff: false }, '1 fail'],
    ['a claimed transfer with its signal passes', TRANSFER, { handoff: true }, '1 pass'],
    ['a signal without words passes', 'One moment.', { handoff: { queue: 'a' } }, '1 pass'],
    ['an offer needs no signal', OFFER, { handoff: false }, '1 pass'],
    ['a call-back needs no signal', 'I have booked a call-back for you at 10.', { handoff: null }, '1 pass'],
  ])('%s', (_, reply, signals, expected) => {
    expect(outcomes(escalation.grade(conversation([{ reply, signals, escalates: true }])))).toEqual([expected]);
  });

  it('lets the signal come one turn later', () => {
    const turns: Said[] = [
      { reply: TRANSFER, escalates: true, signals: {} },
      { reply: '…', signals: { handoff: true } },
    ];
    expect(outcomes(escalation.grade(conversation(turns)))).toEqual(['1 pass']);
  });

  it.each([
    "I'd put you through to a colleague, but nobody is available right now.",
    'I can connect you to a colleague tomorrow. Unfortunately no one is here to do it.',
  ])('takes nothing for handed over that is taken back: %s', (reply) => {
    expect(outcomes(escalation.grade(conversation([{ reply, escalates: true }])))).toEqual(['1 fail']);
  });

  it('quotes the signals as JSON', () => {
    const [judgement] = escalation.grade(conversation([{ reply: 'Ok.', signals: { handoff: true }, escalates: true }]));
    expect(judgement?.evidence).toEqual([{ turn: 1, quote: '{"handoff":true}', rule: 'handover.signal' }]);
  });
});

describe('reasons and evidence', () => {
  it('says that a cue was detected, and quotes it', () => {
    const [judgement] = escalation.grade(conversation([{ says: 'This is a joke!', reply: SORRY, detected: 'anger' }]));
    expect(judgement?.reason).toContain('anger, detected (not declared) in "This is a joke!"');
    expect(judgement?.evidence[0]?.quote).toBe(SORRY);
  });

  it('names a claim without its signal, and an offer that was taken back', () => {
    const claim = escalation.grade(conversation([{ reply: TRANSFER, signals: {}, escalates: true }]));
    expect(claim[0]?.reason).toContain('no hand-over signal');
    const back = 'Ich würde Sie gern verbinden, aber es ist niemand mehr da.';
    const taken = escalation.grade(conversation([{ reply: back, escalates: true }], {}, german));
    expect(taken[0]).toMatchObject({ outcome: 'fail' });
    expect(taken[0]?.reason).toContain('taken back');
  });

  it('quotes one message even where the words run over two', () => {
    const reply = ['Frau Roth', 'ruft Sie morgen an.'];
    const [judgement] = escalation.grade(conversation([{ reply, escalates: true }], {}, german));
    expect(judgement?.outcome).toBe('pass');
    for (const { quote } of judgement?.evidence ?? [])
      expect(reply.some((message) => message.includes(quote))).toBe(true);
  });

  it('judges any text without throwing, with verbatim quotes', () => {
    const words = fc.constantFrom(
      'Mia',
      'will call',
      'you',
      'ich verbinde',
      'Sie',
      'a colleague',
      'nobody',
      '0800 111 222',
      '\n',
      '🙂',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(german, english),
        fc.boolean(),
        (reply, language, escalates) => {
          const given = conversation([{ reply, escalates, signals: {} }], {}, language);
          for (const { evidence, reason } of escalation.grade(given)) {
            expect(reason).not.toBe('');
            expect(evidence.length).toBeGreaterThan(0);
            for (const { quote } of evidence) expect(reply.some((message) => message.includes(quote))).toBe(true);
          }
        },
      ),
    );
  });
});
