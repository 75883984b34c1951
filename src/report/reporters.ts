import { github } from './github.js';
import { jsonReporter } from './json-reporter.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import type { Reporter } from './reporter.js';

/** Every reporter by its name. Adding one is its file, its test, and a line here. */
export const REPORTERS: readonly Reporter[] = [junit, github, markdown, jsonReporter];
