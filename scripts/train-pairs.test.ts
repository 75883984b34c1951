import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAIR_FILE, pairDataHash, trainPairs } from './train-pairs.js';
import { weightsFile } from './training-files.js';

describe('the model of contradicting pairs', () => {
  it('is as new as its data (else: npm run train)', () => {
    const hash = pairDataHash();
    for (const file of [PAIR_FILE, weightsFile('de', 'pairWordingWeights'), weightsFile('en', 'pairWordingWeights')]) {
      const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
      expect(source.slice(0, 200), file).toContain(`Data: ${hash}`);
    }
  });

  it('learns what tells pairs apart, the same way every time, and nothing against the nature of a number', () => {
    const pair = (contradicts: boolean, ...numbers: string[]) => ({
      numbers: new Map(numbers.map((name) => [name, 1])),
      contradicts,
      given: true,
      weight: 1,
    });
    const pairs = Array.from({ length: 10 }, () => [
      pair(true, 'axes x', 'stems ='),
      pair(false, 'classes same', 'polarity x'),
    ]).flat();
    const packed = trainPairs(pairs, 'given');
    expect(trainPairs(pairs, 'given')).toEqual(packed);
    const weights = new Map(packed.weights.split('\n').map((line) => line.split('\t') as [string, string]));
    expect(Number(weights.get('axes x'))).toBeGreaterThan(0);
    expect(Number(weights.get('classes same'))).toBeLessThan(0);
    expect(weights.has('stems =')).toBe(false);
    expect(weights.has('polarity x')).toBe(false);
  });

  it('has no dialogue twice', () => {
    const ids = ['de', 'en'].flatMap((code) =>
      ['labelled', 'training'].flatMap((folder) =>
        readFileSync(new URL(`../datasets/${folder}/consistency.${code}.jsonl`, import.meta.url), 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => (JSON.parse(line) as { id: string }).id),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
