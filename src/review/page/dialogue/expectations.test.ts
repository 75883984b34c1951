import { expect, test } from 'vitest';
import type { Expectations } from '../../../domain/dialogue.js';
import { de } from '../text/de.js';
import { en } from '../text/en.js';
import { expectationLines } from './expectations.js';

test.each<[Expectations, string, string]>([
  [{}, '', ''],
  [{ states: ['49,90 €', '2026-03-03'] }, 'states 49,90 €+2026-03-03', 'nennt 49,90 €+2026-03-03'],
  [{ never: ['storniert'], refuses: true }, 'never says storniert; declines', 'sagt nie storniert; lehnt ab'],
  [{ escalates: { within: 1 } }, 'hands over within 1 reply', 'übergibt binnen 1 Antwort'],
  [{ escalates: { within: 2 } }, 'hands over within 2 replies', 'übergibt binnen 2 Antworten'],
  [{ escalates: false }, 'does not hand over', 'übergibt nicht'],
  [{ escalates: true }, 'hands over to a person', 'übergibt an einen Menschen'],
  [{ answers_within: 3000 }, 'answers within 3.0 s', 'antwortet binnen 3,0 s'],
  [
    { same_as: 1, grounded: true },
    'every figure is known; same facts as in turn 1',
    'jede Zahl ist bekannt; dieselben Angaben wie in Zug 1',
  ],
  [{ grounded: false, acknowledges: false }, '', ''],
])('%j', (owed, english, german) => {
  const told = (lines: ReturnType<typeof expectationLines>) =>
    lines.map(({ verb, values }) => [verb, values.join('+')].filter(Boolean).join(' ')).join('; ');
  expect(told(expectationLines(owed, en, 'en'))).toBe(english);
  expect(told(expectationLines(owed, de, 'de'))).toBe(german);
});
