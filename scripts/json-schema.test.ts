import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas, schemaText } from './json-schema.js';

it.each(Object.entries(jsonSchemas()))('schema/%s is fresh (else: npm run schema)', (name, schema) => {
  expect(readFileSync(new URL(`../schema/${name}`, import.meta.url), 'utf8')).toBe(schemaText(schema));
});

it('names its version and describes every verb', () => {
  const text = JSON.stringify(jsonSchemas()['suite.schema.json']);
  expect(text).toContain('urn:testkunde:schema:suite:1');
  for (const verb of ['states', 'never', 'grounded', 'escalates', 'same_as', 'answers_within']) {
    expect(text).toMatch(new RegExp(`"${verb}":\\{"description"`));
  }
});
