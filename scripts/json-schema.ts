import { z } from 'zod';
import { configSchema } from '../src/cli/config-schema.js';
import { reportSchema } from '../src/report/report-schema.js';
import { suiteSchema } from '../src/suite/schema.js';
import { loadKind, TARGET_TYPES } from '../src/target/kinds.js';

/** Goes up when a suite or a configuration that was valid no longer is, or means something else. */
const LANGUAGE_VERSION = 1;

const kinds = await Promise.all(TARGET_TYPES.map(loadKind));

/** JSON Schemas by file name, as editors and other tools read them. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'suite.schema.json': jsonSchema(suiteSchema, 'suite', 'Testkunde suite'),
    'config.schema.json': jsonSchema(configWithTargets(), 'config', 'Testkunde configuration'),
    'report.schema.json': jsonSchema(reportSchema, 'report', 'Testkunde report'),
  };
}

/** The schema of `testkunde.yaml` with the insides of targets. */
function configWithTargets(): z.ZodType {
  const [first, ...rest] = kinds.flatMap((kind) => (kind === null ? [] : [kind.settings]));
  if (first === undefined) throw new Error('there is no type of target');
  const target = rest.length === 0 ? first : z.union([first, ...rest]);
  return configSchema.extend({ targets: z.record(z.string(), target).optional().describe('Bots under test by name.') });
}

function jsonSchema(schema: z.ZodType, name: string, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { $schema, $id: `urn:testkunde:schema:${name}:${LANGUAGE_VERSION}`, title, ...rest };
}

/** A schema file's text. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
