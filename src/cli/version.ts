import { createRequire } from 'node:module';

/** Version of Testkunde, from its package.json. */
export const VERSION = (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
