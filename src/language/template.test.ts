import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { isBurden } from '../grader/consistency/answers.js';
import { clausesOf } from './claims/clause.js';
import { marksOf } from './claims/marks.js';
import { detectCues as detectByRule } from './cues/cues.js';
import { detectCues } from './cues/detection.js';
import { feelingMoves } from './feelings/feelings.js';
import { handoversIn } from './handover/handover.js';
import { asksIdentity, identityOf } from './identity/identity.js';
import type { Language } from './language.js';
import { languageFor } from './languages.js';
import { answeringHits, askingHits } from './person/person.js';
import { perTemplate, Reading, read } from './reading.js';
import { refusalIn } from './refusal/refusal.js';
import { requestsIn, secretsAskedIn } from './request/request.js';
import { templateOf } from './template.js';

const languageOf = (code: string) => languageFor(code) as Language;

describe('templateOf', () => {
  test.each([
    ['Bestellung NL-700123', 'Bestellung NL-222222'],
    ['Bestellung NL700123 und 88120', 'Bestellung NL222222 und 22222'],
    ['DE02 1203 0000 0000 2020 51', 'DE02 2222 2222 2222 2020 51'],
    ['über 523,90 €', 'über 222,22 €'],
    ['über 1.523,90 €', 'über 2.222,22 €'],
    ['£42 in all', '£22 in all'],
    ["CHF 1'250.50 bitte", "CHF 2'222.22 bitte"],
    ['kostet 7 Euro', 'kostet 2 Euro'],
    ['am 28. März 2026', 'am 22. März 2026'],
    ['am 17.11.2026', 'am 22.02.2222'],
    ['bis 4. Jan. 2027', 'bis 2. Jan. 2027'],
    ['42 Stutz', '22 Stutz'],
    ['um 17:45', 'um 12:22'],
    ['um 17.45 Uhr', 'um 12.22 Uhr'],
  ])('%s', (text, template) => {
    expect(templateOf(text, languageOf('de'))).toBe(template);
  });

  test.each([
    'Rufen Sie 112 an, oder 110.',
    'in 24 Stunden',
    'rund um die Uhr, 24/7',
    'zu 100 %',
    'seit 2005 im Haus',
    'der 43. Tag',
    'Ich bin 82.',
    'A 4 und B 52',
  ])('a number in plain speech stays: %s', (text) => {
    expect(templateOf(text, languageOf('de'))).toBe(text);
  });
});

const FEATURES = {
  isBurden,
  clausesOf,
  marksOf,
  detectByRule,
  detectCues,
  feelingMoves,
  handoversIn: (reading: Reading) => handoversIn(reading),
  asksIdentity,
  identityOf: (reading: Reading) => identityOf(reading),
  answeringHits,
  askingHits,
  refusalIn,
  requestsIn,
  secretsAskedIn,
} satisfies Record<string, (reading: Reading) => unknown>;

/** Read with its own digits. */
class Plain extends Reading {
  override get template(): Reading {
    return this;
  }
}

const LABELLED = new URL('../../datasets/labelled/', import.meta.url);

/** Texts of the labelled lines with a value in them, one in three, by language. */
function texts(): [string, string][] {
  const found: [string, string][] = [];
  const walk = (value: unknown, code: string): void => {
    if (typeof value === 'string') {
      if (value.length > 20 && templateOf(value, languageOf(code)) !== value) found.push([code, value]);
    } else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) walk(one, code);
  };
  for (const name of readdirSync(LABELLED))
    for (const line of readFileSync(new URL(name, LABELLED), 'utf8').split('\n'))
      if (line !== '') walk(JSON.parse(line), name.includes('.de.') ? 'de' : 'en');
  return found.filter((_, index) => index % 3 === 0);
}

/** What a finding says apart from the words it was found in, whose digits are those of the text. */
const shown = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Reading) return undefined;
    if (part instanceof Map || part instanceof Set) return [...part];
    return typeof part === 'string' ? part.replace(/\d/g, '#') : part;
  });

describe('the digits of values change nothing of what is worked out by template', () => {
  const all = texts();
  it('has many texts to look at', () => expect(all.length).toBeGreaterThan(1000));

  test.each(Object.entries(FEATURES))('%s', (_, feature) => {
    const different = all.filter(([code, text]) => {
      const language = languageOf(code);
      return shown(feature(new Reading(text, language))) !== shown(feature(new Plain(text, language)));
    });
    expect(different).toEqual([]);
  });
});

it('what a template tells is worked out once', () => {
  const language = languageOf('de');
  let times = 0;
  const length = perTemplate((reading) => {
    times += 1;
    return reading.text.length;
  });
  expect([length(read('Bestellung 4711 kommt.', language)), length(read('Bestellung 4712 kommt.', language))]).toEqual([
    22, 22,
  ]);
  expect(times).toBe(1);
});
