import { readFileSync } from 'node:fs';
import type { Plugin } from 'vitest/config';

const WEIGHTS = /-weights\.ts$/;
const CONTENT = /export const (\w+): PackedModel = (\{.*\});\s*$/s;

/**
 * Has trained weights read as they stand. Megabytes of text in one literal otherwise get a source map word by word, which
 * took longer than most tests that need them.
 */
export function weightsAsTheyStand(): Plugin {
  return {
    name: 'weights as they stand',
    enforce: 'pre',
    load(id) {
      if (!WEIGHTS.test(id)) return null;
      const [, name, content] = CONTENT.exec(readFileSync(id, 'utf8')) ?? [];
      if (name === undefined || content === undefined) return null;
      return `import { readFileSync } from 'node:fs';
const [, , content] = ${CONTENT}.exec(readFileSync(${JSON.stringify(id)}, 'utf8'));
export const ${name} = new Function('return ' + content)();`;
    },
  };
}
