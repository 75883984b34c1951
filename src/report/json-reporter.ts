import { comparisonJson, decisionJson } from './gate-json.js';
import { storedRunJson } from './json.js';
import type { Reporter } from './reporter.js';

/** Version of schema/report.schema.json: grows when a field changes its meaning or goes. */
export const REPORT_VERSION = 1;

/** Everything there is, for programs: schema/report.schema.json says what. */
export const jsonReporter: Reporter = {
  name: 'json',
  file: 'results/report.json',
  render({ stored, comparison, decision }) {
    const report = {
      version: REPORT_VERSION,
      run: storedRunJson(stored),
      comparison: comparison === null ? null : comparisonJson(comparison),
      gate: decision === null ? null : decisionJson(decision),
    };
    return { text: `${JSON.stringify(report)}\n` };
  },
};
