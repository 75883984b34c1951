import { z } from 'zod';
import { editorSchema } from '../src/cli/config-schema.js';
import { reportSchema } from '../src/report/report-schema.js';
import { suiteSchema } from '../src/suite/schema.js';

/** Goes up when a suite or a configuration that was valid no longer is, or means something else. */
const LANGUAGE_VERSION = 1;

/** JSON Schemas by file name, as editors and other tools read them. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'suite.schema.json': jsonSchema(suiteSchema, 'suite', 'Testkunde suite'),
    'config.schema.json': jsonSchema(editorSchema(), 'config', 'Testkunde configuration'),
    'report.schema.json': jsonSchema(reportSchema, 'report', 'Testkunde report'),
  };
}

function jsonSchema(schema: z.ZodType, name: string, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { $schema, $id: `urn:testkunde:schema:${name}:${LANGUAGE_VERSION}`, title, ...rest };
}

/** A schema file's text. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
