import { createRequire } from 'node:module';
import type { ImportedDialogue } from './imported.js';

/** A suite to be written. */
export interface WrittenSuite {
  readonly name: string;
  readonly language: string;
  readonly dataset?: string;
  readonly dialogues: readonly ImportedDialogue[];
}

/** The suite as a YAML file: one that `validate` reads, in the order in which people write them. */
export function suiteText({ name, language, dataset, dialogues }: WrittenSuite): string {
  const { stringify } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const head = { suite: name, language, ...(dataset === undefined ? {} : { dataset }) };
  const body = stringify({ ...head, dialogues }, { lineWidth: 120, aliasDuplicateObjects: false });
  return body.replace(/\n {2}- id:/g, (found, at: number) => (body.indexOf('\n  - id:') === at ? found : `\n${found}`));
}
