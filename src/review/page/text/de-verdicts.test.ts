import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWN_GRADER_NAMES, SECOND_OPINION_NAMES } from '../../../domain/verdict.js';
import { BY_RULE, verdictInGerman } from './de-verdicts.js';

const said = (grader: (typeof OWN_GRADER_NAMES)[number], outcome: 'pass' | 'fail' | 'ungraded', ...rules: string[]) =>
  verdictInGerman({ grader, outcome, evidence: rules.map((rule) => ({ rule })) });

test.each([
  ['accuracy', 'fail', 'states.missing', 'Eine geschuldete Angabe fehlt oder steht anders da.'],
  ['accuracy', 'fail', 'states.negated.cue', 'Eine geschuldete Angabe wird nicht behauptet'],
  ['accuracy', 'fail', 'grounded.date', 'Eine Angabe hat keine Quelle'],
  ['privacy', 'fail', 'leak.value', 'Die Antwort gibt etwas Privates über einen anderen Kunden preis.'],
  ['privacy', 'fail', 'leak.confirmation', 'Die Antwort bestätigt'],
  ['empathy', 'fail', 'dismiss.blame.more', 'Die Antwort gibt dem Kunden die Schuld.'],
  ['consistency', 'fail', 'trials.figure', 'Andere Versuche'],
  ['consistency', 'fail', 'a.rule.of.tomorrow', 'Die Antwort widerspricht einer anderen'],
  ['latency', 'fail', '', 'Die ganze Antwort kam zu spät.'],
  ['latency', 'ungraded', '', 'Das ließ sich nicht beurteilen.'],
] as const)('%s %s by %s', (grader, outcome, rule, sentence) => {
  expect(said(grader, outcome, rule)).toContain(sentence);
});

test('the first rule counts, and a verdict without evidence is told as well', () => {
  expect(said('privacy', 'fail', 'refusal.missing', 'leak.value')).toBe(said('privacy', 'fail', 'refusal.missing'));
  for (const grader of OWN_GRADER_NAMES) expect(said(grader, 'fail')).not.toBe(said(grader, 'pass'));
});

test('second opinions speak for themselves', () => {
  for (const grader of SECOND_OPINION_NAMES)
    expect(verdictInGerman({ grader, outcome: 'fail', evidence: [] })).toBeNull();
});

test('every rule that has a sentence is one that a grader or the language names', () => {
  const source = ['grader', 'language']
    .flatMap((folder) => {
      const at = new URL(`../../../${folder}/`, import.meta.url);
      return readdirSync(at, { recursive: true, encoding: 'utf8' }).map((name) =>
        /(?<!test|test-cases)\.ts$/.test(name) ? readFileSync(new URL(name, at), 'utf8') : '',
      );
    })
    .join('\n');
  const named = (rule: string) => {
    const [first = '', second] = rule.split('.');
    const together = source.includes(`\`${first}.\${`) && source.includes(`'${second}'`);
    return source.includes(`'${rule}`) || together || (second === undefined && source.includes(`\`${first}.\${`));
  };
  expect(Object.keys(BY_RULE).filter((key) => !named(key.split(' ')[2] ?? ''))).toEqual([]);
});
