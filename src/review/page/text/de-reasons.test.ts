import { expect, test } from 'vitest';
import type { GateReason, ReasonCode } from '../../../domain/gate.js';
import { de } from './de.js';

const said = (code: ReasonCode, values: GateReason['values']) =>
  de.gateReason({ kind: 'fail', code, message: 'English', values, dialogues: [] });

test.each<[ReasonCode, GateReason['values'], string]>([
  ['hard_failure', { n: 2 }, '2 schwere Fehler'],
  [
    'suite_p',
    { passed0: 80, trials0: 80, passed1: 17, trials1: 20, p: '0.0023', limit: 0.01 },
    'Alle Dialoge zusammen bestehen seltener: 80 von 80 → 17 von 20 Versuchen (100\u00a0% → 85\u00a0%), p = 0,0023; bis 0,01 sperrt',
  ],
  [
    'case_p',
    { limit: 0.02, told: 's/v1.2 20/20 → 6/20, p = 0.0001; s/y 20/20 → 0/20, p = 1.2e-7', more: 1 },
    'Schlechter als der Zufall erklärt (Holm-p bis 0,02 sperrt): s/v1.2 20/20 → 6/20, p = 0,0001; s/y 20/20 → 0/20, p = 1,2e-7; und 1 weitere',
  ],
  [
    'grader_pass_rate',
    { grader: 'accuracy', passed: 9, trials: 10, wanted: 0.98 },
    'Richtigkeit: 9 von 10 Versuchen bestehen (90\u00a0%); verlangt sind 98\u00a0%',
  ],
  ['new_failures', { n: 1, allowed: 0 }, '1 Dialog bestand vorher und fällt nun durch; erlaubt sind 0 (new_failures)'],
  ['unfinished', { run: 'r1', status: 'interrupted', confirmation: 0 }, 'Lauf r1 wurde unterbrochen'],
  [
    'unfinished',
    { run: 'r2', status: 'running', confirmation: 1 },
    'Lauf r2, der die Verdächtigen noch einmal führt, kam nicht an sein Ende',
  ],
  [
    'ungraded',
    { open: 3, all: 60, limit: 0.02 },
    '3 von 60 Versuchen konnten nicht beurteilt werden (5\u00a0%); die Grenze ist 2\u00a0%',
  ],
  ['new', { n: 3, failing: 1 }, '3 Dialoge noch ohne Referenz, 1 davon fällt durch'],
  ['missed', { n: 2, by: 'Ada, Eve' }, '2 Fehler, die kein Prüfer sah, sperren nicht: gemeldet von Ada, Eve'],
])('%s %o', (code, values, german) => {
  expect(said(code, values)).toBe(german);
});
