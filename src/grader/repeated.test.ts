import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { seededRandom } from '../../scripts/random.js';
import { EMPTY_DATASET } from '../domain/dataset.js';
import type { Expectations } from '../domain/dialogue.js';
import { type Blank, blanksOf } from '../language/blanks.js';
import type { Language } from '../language/language.js';
import { languageFor } from '../language/languages.js';
import { Reading } from '../language/reading.js';
import { readTranscript } from '../suite/transcript-line.js';
import { conversationOf, type Gradable, gradeTranscript } from './grade.js';
import { GRADERS } from './index.js';
import { shapeOf } from './shape.js';

/** The graders as they are without memory. */
const FORGETFUL = GRADERS.map(({ judgesWords: _, ...grader }) => grader);

const languageOf = (code: string) => languageFor(code) as Language;

type Turn = readonly [says: string, reply: string, expect?: Expectations];

function held(code: string, ...exchanges: readonly Turn[]): Gradable {
  const turns = exchanges.map(([says, , expectations = {}]) => ({ says, paraphrases: [], expect: expectations }));
  return {
    dialogue: { id: 'd', language: code, answers: {}, turns },
    dataset: EMPTY_DATASET,
    transcript: {
      turns: exchanges.map(([says, reply]) => ({
        says,
        reply: { messages: [reply], cards: [], signals: {} },
        timing: null,
      })),
      handoffSignal: false,
    },
  };
}

function keyOf(gradable: Gradable): string | undefined {
  return shapeOf(conversationOf(gradable, languageOf(gradable.dialogue.language)))?.key;
}

describe('shapeOf', () => {
  const says = 'Wo ist meine Bestellung?';
  const reply = (code: string, total: string, day: string) =>
    `Ihre Bestellung ${code} über ${total} kommt am ${day} an.`;

  it('leaves out codes, amounts and days', () => {
    const one = held(
      'de',
      [says, reply('NL-700123', '27,90 €', '12. März')],
      ['Sicher?', reply('NL-700123', '27,90 €', '12. März')],
    );
    const other = held(
      'de',
      [says, reply('NL-911845', '31,45 €', '24. März')],
      ['Sicher?', reply('NL-911845', '31,45 €', '24. März')],
    );
    expect(keyOf(other)).toBe(keyOf(one));
  });

  // In each row the second conversation says something else of its values than the first one does.
  const APART: readonly (readonly [what: string, one: Gradable, other: Gradable])[] = [
    [
      'another code',
      held('de', [says, 'Es ist NL-700123.'], [says, 'Es ist NL-700123.']),
      held('de', [says, 'Es ist NL-700123.'], [says, 'Es ist NL-845911.']),
    ],
    ['two amounts', held('de', [says, '27,90 €'], [says, '31,45 €']), held('de', [says, '27,90 €'], [says, '27,45 €'])],
    [
      'an amount in words',
      held('de', [says, 'zwölf Euro fünfzig'], [says, '12,50 €']),
      held('de', [says, 'zwölf Euro fünfzig'], [says, '13,50 €']),
    ],
    ['a rounded amount', held('de', ['Also 27 Euro?', 'Ja, 27,90 €']), held('de', ['Also 27 Euro?', 'Ja, 31,90 €'])],
    ['a bare amount', held('en', ['So 27.90?', 'Yes, £27.90.']), held('en', ['So 27.90?', 'Yes, £31.45.'])],
    [
      'a bare bound',
      held('en', ['Free from 50?', 'Yes, and yours is £49.95.']),
      held('en', ['Free from 50?', 'Yes, and yours is £55.95.']),
    ],
    [
      'the last digits',
      held('en', ['The one ending in 123?', 'Yes, order NL-700123.']),
      held('en', ['The one ending in 123?', 'Yes, order NL-700845.']),
    ],
    [
      'a bare day',
      held('de', ['Am 25.?', 'Bis spätestens 15. Jänner.']),
      held('de', ['Am 25.?', 'Bis spätestens 27. Jänner.']),
    ],
    ['a weekday', held('de', ['Am Montag?', 'Am 16. März 2026.']), held('de', ['Am Montag?', 'Am 17. März 2026.'])],
    [
      'the weekend',
      held('en', ['At the weekend?', 'On 14 March 2026.']),
      held('en', ['At the weekend?', 'On 16 March 2026.']),
    ],
    [
      'digits swapped',
      held('en', ['Order NL-700123?', 'Order NL-700123.'], ['Sure?', 'Order NL-700132.']),
      held('en', ['Order NL-700123?', 'Order NL-700123.'], ['Sure?', 'Order NL-845911.']),
    ],
    ['a round amount', held('de', [says, 'Das sind 27,00 €.']), held('de', [says, 'Das sind 27,95 €.'])],
    [
      'what is expected',
      held('de', [says, 'Es ist NL-700123.', { states: ['NL-700123'] }]),
      held('de', [says, 'Es ist NL-845911.', { states: ['NL-700123'] }]),
    ],
  ];

  test.each(APART)('not %s', (_, one, other) => {
    expect(keyOf(other)).not.toBe(keyOf(one));
  });

  it('keeps days where the dialogue has a day of its own', () => {
    const on = (day: string): Gradable => {
      const gradable = held('de', [says, `Am ${day}.`]);
      return { ...gradable, dialogue: { ...gradable.dialogue, today: '2026-03-14' } };
    };
    expect(keyOf(on('12. März'))).not.toBe(keyOf(on('16. März')));
  });

  it('is none of a conversation that broke off', () => {
    const whole = held('de', [says, 'Gern.'], ['Und?', 'Morgen.']);
    const broken = { ...whole, transcript: { ...whole.transcript, turns: whole.transcript.turns.slice(0, 1) } };
    expect(keyOf(broken)).toBeUndefined();
  });
});

const LABELLED = new URL('../../datasets/labelled/', import.meta.url);
/** One line in so many is held again: all of them take minutes (and agreed, for three seeds, when this was written). */
const EVERY = 6;

function labelled(): Gradable[] {
  const defaults = { datasetAt: () => EMPTY_DATASET, languageOf: () => 'de' };
  return readdirSync(LABELLED)
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('cues.'))
    .flatMap((name) => readFileSync(new URL(name, LABELLED), 'utf8').split('\n').filter(Boolean))
    .filter((_, index) => index % EVERY === 0)
    .map((line, index) => readTranscript(line, index + 1, defaults));
}

/** The same conversation with other values in its blanks, the same one for the same one. */
function refilled({ dialogue, dataset, transcript }: Gradable, random: () => number): Gradable | null {
  const filled = new Map<string, string>();
  const language = languageOf(dialogue.language);
  const refill = (text: string): string => {
    let [result, at] = ['', 0];
    for (const blank of blanksOf(new Reading(text, language))) {
      if (!blank.fits) continue;
      const value = filled.get(blank.text) ?? other(blank, random);
      filled.set(blank.text, value);
      result += text.slice(at, blank.start) + value;
      at = blank.end;
    }
    return result + text.slice(at);
  };
  const turns = transcript.turns.map((turn) => ({
    ...turn,
    says: refill(turn.says),
    reply: turn.reply === null ? null : { ...turn.reply, messages: turn.reply.messages.map(refill) },
  }));
  if (filled.size === 0) return null;
  const script = dialogue.turns.map((turn, index) => ({ ...turn, says: turns[index]?.says ?? turn.says }));
  return { dialogue: { ...dialogue, turns: script }, dataset, transcript: { ...transcript, turns } };
}

function other({ kind, text }: Blank, random: () => number): string {
  const from = (least: number, most: number) => String(least + Math.floor(random() * (most - least + 1)));
  if (kind === 'date')
    return text.replace(/(?<!\d)\d{1,2}(?!\d)/, (day) => (day.length === 1 ? from(2, 9) : from(10, 27)));
  const digits = text.replace(/\d/g, (_, at: number) => (/\d/.test(text.slice(0, at)) ? from(0, 9) : from(1, 9)));
  return kind === 'id' ? digits : digits.replace(/\d(?=\D*$)/, () => from(1, 9));
}

describe('judgementsOf', () => {
  it('says of labelled conversations with other values what the graders say of them', () => {
    const random = seededRandom(20261129);
    let again = 0;
    for (const gradable of labelled()) {
      const alike = refilled(gradable, random);
      if (alike === null) continue;
      gradeTranscript(gradable, GRADERS);
      expect(gradeTranscript(alike, GRADERS)).toEqual(gradeTranscript(alike, FORGETFUL));
      again += keyOf(alike) === keyOf(gradable) ? 1 : 0;
    }
    expect(again).toBeGreaterThan(30);
  });

  it('quotes the conversation that it judges, not the one that it remembers', () => {
    const of = (code: string) =>
      held(
        'de',
        ['Hallo', `Ich bin der KI-Assistent. Bestellung ${code} ist unterwegs.`],
        ['Sicher?', `Ja, ${code} ist unterwegs.`],
      );
    gradeTranscript(of('NL-700123'), GRADERS);
    const quotes = gradeTranscript(of('NL-845911'), GRADERS).verdicts.flatMap(({ evidence }) =>
      evidence.map(({ quote }) => quote),
    );
    expect(quotes.join('\n')).toContain('NL-845911');
    expect(quotes.join('\n')).not.toContain('NL-700123');
  });
});
