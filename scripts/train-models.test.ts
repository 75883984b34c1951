import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/language/languages.js';
import { Gathering } from '../src/language/wording/gathering.js';
import { unpackModel } from '../src/language/wording/model.js';
import { featuresNamed } from './features-named.js';
import { train } from './linear-training.js';
import { dataHash, tasksOf } from './train-models.js';
import { weightsFile } from './training-files.js';

const named = (...words: string[]) =>
  featuresNamed(
    words.map((word) => [word, 0]),
    new Gathering({ named: true }),
  );

// No bound: sentences of some 10,000 replies are read, and what is tested is not its time.
const PATIENCE = 180_000;

describe('trained models', () => {
  it.each(
    LANGUAGES.flatMap(({ code }) => tasksOf(code).map((task) => ({ file: weightsFile(code, task.name), code, task }))),
  )('$file is as new as its data (else: npm run train)', { timeout: PATIENCE }, ({ code, file, task }) => {
    const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    expect(source.slice(0, 200)).toContain(`Data: ${dataHash(task, code)}`);
  });

  it('learn what tells the classes apart, the same way every time', () => {
    const example = (label: string, ...words: string[]) => ({
      label,
      features: named(...words),
    });
    const examples = ['a', 'b', 'c', 'd'].flatMap((noise) => [
      example('glad', 'thanks', noise),
      example('cross', 'rubbish', noise),
    ]);
    const packed = train(examples, ['glad', 'cross']);
    expect(train(examples, ['glad', 'cross'])).toEqual(packed);
    const model = unpackModel(packed);
    expect(model.probabilities(featuresNamed([['rubbish', 0]]))[1]).toBeGreaterThan(0.8);
    expect(model.probabilities(featuresNamed([['thanks', 0]]))[0]).toBeGreaterThan(0.8);
    expect(model.reasons(featuresNamed([['rubbish', 7]]), 'cross')).toMatchObject([{ feature: 'rubbish', at: 7 }]);
  });

  it('hear a hint', () => {
    const examples = [1, 2, 3].flatMap(() => [
      { label: 'yes', features: named('word'), hints: ['rule'] },
      { label: 'no', features: named('word'), hints: ['none'] },
    ]);
    const model = unpackModel(train(examples, ['yes', 'no']));
    expect(model.probabilities(featuresNamed([['word', 0]]), ['rule'])[0]).toBeGreaterThan(0.7);
    expect(model.probabilities(featuresNamed([['word', 0]]), ['none'])[0]).toBeLessThan(0.3);
  });
});
