// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the configuration, not of JavaScript
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { loadSuites } from '../suite/load.js';
import { formatProblem } from '../suite/problem.js';
import { readTranscript } from '../suite/transcript-line.js';
import { loadConfig } from './config.js';

const PAGE = readFileSync(new URL('../../docs/judge.md', import.meta.url), 'utf8');

function blocks(language: string): string[] {
  return [...PAGE.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');
}

describe('docs/judge.md', () => {
  it('has every kind of example', () => {
    expect(blocks('yaml').filter((block) => block.startsWith('# suite'))).toHaveLength(2);
    expect(blocks('yaml').filter((block) => block.startsWith('# testkunde.yaml')).length).toBeGreaterThanOrEqual(3);
  });

  it.each(blocks('yaml').filter((block) => block.startsWith('# testkunde.yaml')))('loads: %s', (block) => {
    const loaded = loadConfig({ cwd: tempFolder({ 'testkunde.yaml': block }), env: {} });
    expect(loaded.problems.map(formatProblem)).toEqual([]);
    expect(loaded.config.judge).toBeDefined();
  });

  it.each(blocks('yaml').filter((block) => block.startsWith('# suite')))('is sound: %s', (block) => {
    const cwd = tempFolder({ 'suites/one.yaml': block });
    const { suites, problems } = loadSuites([], { cwd, root: cwd, folder: 'suites' });
    expect(problems.map(formatProblem)).toEqual([]);
    const verbs = suites[0]?.dialogues[0]?.turns.flatMap(({ expect: owed }) => Object.keys(owed)) ?? [];
    expect(['judge', 'assert']).toEqual(expect.arrayContaining(verbs));
  });

  it.each(blocks('jsonl'))('reads: %s', (block) => {
    const defaults = { datasetAt: () => expect.unreachable(), languageOf: () => 'de' };
    const { dialogue } = readTranscript(block.trim(), 1, defaults);
    expect(dialogue.turns[0]?.expect.judge).toHaveLength(1);
  });
});
