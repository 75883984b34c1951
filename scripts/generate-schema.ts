// Writes schema/*.schema.json from the zod schemas: npm run schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas, schemaText } from './json-schema.js';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) writeFileSync(new URL(name, folder), schemaText(schema));
