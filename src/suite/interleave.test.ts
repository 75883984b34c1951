import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { loadSuites } from './load.js';
import { formatProblem } from './problem.js';

function load(interleave: string) {
  const dialogues = ['a', 'b', 'c', 'd'].map((id) => `  - { id: ${id}, turns: [{ says: hi }] }\n`).join('');
  const cwd = tempFolder({ 's.yaml': `suite: s\nlanguage: en\ninterleave: ${interleave}\ndialogues:\n${dialogues}` });
  const { suites, problems } = loadSuites(['s.yaml'], { cwd });
  return { groups: suites[0]?.interleave, told: problems.map(formatProblem).join('\n') };
}

describe('interleave', () => {
  it.each([
    ['[a, b]', [['a', 'b']]],
    [
      '[[a, b], [c, d]]',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (written, groups) => {
    expect(load(written)).toEqual({ groups, told: '' });
  });

  it.each([
    ['[a, x]', /s\.yaml:3:17: there is no dialogue `x` to interleave/],
    ['[[a, b], [b, c]]', /`b` is interleaved twice/],
    ['[a]', /`interleave` is [\s\S]*expected a list of two or more/],
    ['together', /`interleave` is wrong: `together`/],
  ])('%s is refused', (written, message) => {
    expect(load(written).told).toMatch(message);
  });
});
