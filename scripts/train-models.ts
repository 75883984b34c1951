/**
 * `npm run train`: learns the wording models from datasets/training/ and datasets/labelled/ and writes their weights into
 * src/language/{de,en}/. The same data always gives the same weights. Takes a minute or two.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CUES } from '../src/domain/cue.js';
import { cueHints } from '../src/language/cue-hints.js';
import { detectCues as cuesByRule } from '../src/language/cues.js';
import { LANGUAGES } from '../src/language/languages.js';
import { read } from '../src/language/reading.js';
import { featuresOf } from '../src/language/wording-features.js';
import type { PackedModel } from '../src/language/wording-model.js';
import { type Example, train } from './linear-training.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Lines of a file below the root; none when it is not there. */
function linesOf(path: string): string[] {
  const file = join(ROOT, path);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];
}

function cueExamples(code: string): Example[] {
  const language = LANGUAGES.find((one) => one.code === code);
  if (language === undefined) throw new Error(`no language ${code}`);
  const learned = linesOf(`datasets/training/cues.${code}.tsv`).map((line) => line.split('\t'));
  const labelled = linesOf(`datasets/labelled/cues.${code}.jsonl`).map((line) => {
    const { label, text } = JSON.parse(line) as { label: string; text: string };
    return [label, text];
  });
  const ordinary = ordinaryTurns(code).map((text) => ['none', text]);
  return [...learned, ...labelled, ...ordinary].map(([label = '', text = '']) => ({
    label: label.trim(),
    features: featuresOf(text),
    hints: cueHints(cuesByRule(read(text, language))),
  }));
}

/** Graders whose labelled customers mostly just ask: their undeclared turns carry no cue. */
const ORDINARY = ['accuracy', 'consistency', 'privacy'];

function ordinaryTurns(code: string): string[] {
  return ORDINARY.flatMap((grader) => linesOf(`datasets/labelled/${grader}.${code}.jsonl`)).flatMap((line) => {
    const { turns } = JSON.parse(line) as { turns: { says: string; cue?: string }[] };
    return turns.flatMap((turn) => (turn.cue === undefined ? [turn.says] : []));
  });
}

/** Content hash of what a model learns from: a test tells when the weights are older than the data. */
export function dataHash(code: string): string {
  const cues = [...linesOf(`datasets/training/cues.${code}.tsv`), ...linesOf(`datasets/labelled/cues.${code}.jsonl`)];
  return createHash('sha256')
    .update([...cues, ...ordinaryTurns(code)].join('\n'))
    .digest('hex')
    .slice(0, 12);
}

function write(path: string, name: string, hash: string, model: PackedModel): void {
  const { weights, ...rest } = model;
  const source = `// Written by \`npm run train\`; longer than other files because it is nothing but weights. Data: ${hash}
import type { PackedModel } from '../wording-model.js';

export const ${name}: PackedModel = {
  classes: ${JSON.stringify(rest.classes)},
  bias: ${JSON.stringify(rest.bias)},
  unit: ${rest.unit},
  weights: ${JSON.stringify(weights)},
};
`;
  writeFileSync(join(ROOT, path), source);
}

function trainAll(): void {
  for (const { code } of LANGUAGES) {
    const model = train(cueExamples(code), [...CUES, 'none']);
    write(`src/language/${code}/cue-weights.ts`, 'cueWeights', dataHash(code), model);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) trainAll();
