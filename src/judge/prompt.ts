import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A prompt of `prompts/`, with what each choice is worth. */
export interface RubricPrompt {
  /** `rubric-1@` and 8 hex digits of its file's hash: a changed prompt is another judge. */
  readonly name: string;
  /** Score of each choice, 0 to 1; null = ungraded. */
  readonly choices: ReadonlyMap<string, number | null>;
  /** Scores from here on pass. */
  readonly pass: number;
  readonly system: string;
  readonly user: string;
  readonly again: string;
}

const rubricFile = z.strictObject({
  name: z.string().regex(/^[\w-]+$/),
  choices: z.record(z.string(), z.number().min(0).max(1).nullable()),
  pass: z.number(),
  system: z.string(),
  user: z.string(),
  again: z.string(),
});

/** The folder lies beside `src/` and `dist/` alike. */
const FOLDER = new URL('../../prompts/', import.meta.url);

/** Reads a file of `prompts/`, with its name and hash. */
export function readPrompt<T>(file: string, schema: z.ZodType<T>): { readonly content: T; readonly hash: string } {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  return { content: schema.parse(parse(text)), hash: createHash('sha256').update(text).digest('hex').slice(0, 8) };
}

export function readRubricPrompt(): RubricPrompt {
  const { content, hash } = readPrompt('rubric.yaml', rubricFile);
  return { ...content, name: `${content.name}@${hash}`, choices: new Map(Object.entries(content.choices)) };
}

/** The prompt of simulated customers. */
export type CustomerPrompt = z.infer<typeof customerFile>;

const customerFile = z.strictObject({ name: z.string(), system: z.string(), user: z.string(), again: z.string() });

export function readCustomerPrompt(): CustomerPrompt {
  const { content, hash } = readPrompt('customer.yaml', customerFile);
  return { ...content, name: `${content.name}@${hash}` };
}

/** Fills `{{ name }}` in, in one pass: what is filled in is not looked through again. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{ (\w+) \}\}/g, (mark, name: string) => values[name] ?? mark);
}
