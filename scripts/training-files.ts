/** What `npm run train` reads, and how it writes weights. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../src/language/language.js';
import { LANGUAGES } from '../src/language/languages.js';
import type { PackedModel } from '../src/language/wording/packed-model.js';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Lines of a file below the root; none when it is not there. */
export function linesOf(path: string): string[] {
  const file = join(ROOT, path);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];
}

export function languageOf(code: string): Language {
  const language = LANGUAGES.find((one) => one.code === code);
  if (language === undefined) throw new Error(`no language ${code}`);
  return language;
}

/** Lines `label<TAB>text` of a training file. */
export function pairsOf(name: string): (readonly [string, string])[] {
  return linesOf(`datasets/training/${name}.tsv`).map((line) => {
    const [label = '', text = ''] = line.split('\t');
    return [label.trim(), text] as const;
  });
}

export function labelledCues(code: string): (readonly [string, string])[] {
  return linesOf(`datasets/labelled/cues.${code}.jsonl`).map((line) => {
    const { label, text } = JSON.parse(line) as { label: string; text: string };
    return [label, text] as const;
  });
}

/** Graders whose labelled customers mostly just ask: their undeclared turns carry no cue. */
export const ORDINARY = ['accuracy', 'consistency', 'privacy'];

export interface LabelledLine {
  readonly turns: readonly {
    readonly says?: string;
    readonly reply: string | string[];
    readonly signals?: unknown;
    readonly expect?: { readonly escalates?: unknown; readonly states?: readonly string[] };
  }[];
  readonly label: { readonly turn: number; readonly outcome: string };
}

export const turnsOf = (name: string) =>
  linesOf(`datasets/${name}.jsonl`).flatMap((line) => (JSON.parse(line) as LabelledLine).turns);

export const columnOf = (name: string, column: number) =>
  linesOf(`datasets/training/${name}.tsv`).map((line) => (line.split('\t')[column] ?? '').replaceAll('\\n', '\n'));

/** `hash`: of the data that the weights were learnt from. */
export function writeWeights(code: string, name: string, model: PackedModel, hash: string): void {
  const { weights, classes, bias, unit } = model;
  const source = `// Written by \`npm run train\`; longer than other files because it is nothing but weights. Data: ${hash}
import type { PackedModel } from '../wording/packed-model.js';

export const ${name}: PackedModel = {
  classes: ${JSON.stringify(classes)},
  bias: ${JSON.stringify(bias)},
  unit: ${unit},
  weights: ${JSON.stringify(weights)},
};
`;
  writeFileSync(join(ROOT, weightsFile(code, name)), source);
}

/** `src/language/de/cue-weights.ts` of `cueWeights`. */
export function weightsFile(code: string, name: string): string {
  return `src/language/${code}/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
}
