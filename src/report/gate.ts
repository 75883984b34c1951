import type { GateDecision, GateOutcome, GateReason, RateChange } from '../domain/gate.js';
import { inert } from '../domain/inert.js';
import type { Style } from './style.js';
import { wrapped } from './wrapped.js';

const ANSWERS: Readonly<Record<GateOutcome, string>> = {
  pass: 'PASS: this release may ship',
  fail: 'FAIL: this release must not ship',
  inconclusive: 'INCONCLUSIVE: what was held cannot carry an answer',
};

/** The answer in one line. */
export function gateAnswer(outcome: GateOutcome): string {
  return ANSWERS[outcome];
}

/** Dialogues named below a reason; the rest is counted. */
const NAMED = 8;

/** The gate's answer for a terminal: the reasons, then the numbers beside them. */
export function gateText(decision: GateDecision, style: Style): string {
  const { outcome, reasons, hard } = decision;
  const colour = outcome === 'pass' ? style.green : outcome === 'fail' ? style.red : style.yellow;
  const lines = [
    `${style.bold('Gate')}  ${style.bold(colour(gateAnswer(outcome)))}`,
    ...reasons.flatMap((reason) => reasonLines(reason, style)),
    '',
    ...rateLines(decision, style),
    ...passHatLines(decision),
    `  ${'hard'.padEnd(LABEL)}  ${hardText(hard)}`,
    ...againLines(decision),
  ];
  return `${lines.join('\n')}\n`;
}

const LABEL = 12;

/** Characters in a line of running text: a terminal has 80. */
const WIDTH = 78;

function reasonLines({ kind, message, dialogues }: GateReason, style: Style): string[] {
  const mark = kind === 'fail' ? style.red('✗') : kind === 'inconclusive' ? style.yellow('?') : style.dim('·');
  const [first = '', ...more] = wrapped(inert(message), WIDTH - 4);
  return [
    `  ${mark} ${first}`,
    ...more.map((line) => `    ${line}`),
    ...wrapped(namedDialogues(message, dialogues, inert), WIDTH - 4).map((line) => style.dim(`    ${line}`)),
  ];
}

/** The dialogues of a reason, unless its message names each of them already; the first few of many. */
export function namedDialogues(message: string, dialogues: readonly string[], shown: (name: string) => string): string {
  if (dialogues.every((name) => message.includes(name))) return '';
  const more = dialogues.length > NAMED ? `, … ${dialogues.length - NAMED} more` : '';
  return `${dialogues.slice(0, NAMED).map(shown).join(', ')}${more}`;
}

/** A table of the pass rates on both sides, of all dialogues and of each grader. */
function rateLines({ overall, graders }: GateDecision, style: Style): string[] {
  const cells = (name: string, row: RateChange, p: number | null) =>
    row.change === null || p === null
      ? [name, 'nothing to compare', '', '', '']
      : [name, ratio(row.baseline), ratio(row.candidate), changeText(row), shown(p)];
  const head = ['', 'baseline', 'this run', 'change in points', 'p'];
  const rows = [cells('all', overall, overall.p), ...graders.map((row) => cells(row.grader, row, row.holm))];
  const widths = head.map((name, column) =>
    Math.max(column === 0 ? LABEL : name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  const marks = ['', ...graders.map((row) => markOf(row.outcome, style))];
  return [
    style.dim(`  ${line(head)}`.trimEnd()),
    ...rows.map((row, index) => `  ${line(row)} ${marks[index]}`.trimEnd()),
  ];
}

function markOf(outcome: GateOutcome, style: Style): string {
  return outcome === 'fail' ? style.red('✗') : outcome === 'pass' ? style.green('✓') : style.yellow('?');
}

/** Numbers of trials in a row that are told. */
const IN_A_ROW: readonly number[] = [2, 4, 8];

function passHatLines({ passHat }: GateDecision): string[] {
  return passHat
    .filter(({ k }) => IN_A_ROW.includes(k))
    .map(({ k, baseline, candidate }) => {
      const both = `${share(baseline)} → ${share(candidate)}`;
      return `  ${`pass^${k}`.padEnd(LABEL)}  ${both}: how likely ${k} trials of a dialogue all pass`;
    });
}

function againLines({ suspects }: GateDecision): string[] {
  const again = suspects.flatMap((one) => (one.fresh === null ? [] : [{ ...one, fresh: one.fresh }]));
  const lines = again.slice(0, NAMED).flatMap(({ dialogue, wording, baseline, first, fresh, holm, verdict }) => {
    const which = wording === null ? '' : ` (${wording})`;
    const rates = `${ratio(baseline)} → ${ratio(first)}, then ${ratio(fresh)}, Holm p = ${shown(holm ?? 1)}: ${verdict}`;
    return [`  ${'held again'.padEnd(LABEL)}  ${inert(dialogue)}${which}`, `  ${' '.repeat(LABEL)}  ${rates}`];
  });
  return again.length > NAMED ? [...lines, `  … and ${again.length - NAMED} more held again`] : lines;
}

function ratio({ passed, trials }: { readonly passed: number; readonly trials: number }): string {
  return `${passed} of ${trials}`;
}

/** `-5.0 (-15.1 to +5.3)`, in percentage points. */
function changeText({ change, low, high }: RateChange): string {
  return `${points(change ?? 0)} (${points(low)} to ${points(high)})`;
}

/** `95 of 100 → 90 of 100, -5.0 points (-15.1 to +5.3), p = 0.12`. */
export function rateText(row: RateChange): string {
  const { baseline, candidate, change, low, high, p } = row;
  if (change === null || p === null) return 'nothing to compare';
  const interval = `${points(low)} to ${points(high)}`;
  return `${ratio(baseline)} → ${ratio(candidate)}, ${points(change)} points (${interval}), p = ${shown(p)}`;
}

/** What is known of the rate of hard failures. */
export function hardText({ failures, trials, bound }: GateDecision['hard']): string {
  const all = trials === 1 ? '1 trial' : `${trials} trials`;
  if (failures > 0) return `${failures} in ${all}`;
  if (bound === null || trials === 0) return 'no trial';
  return `none in ${all}: with 95 % certainty, at most ${(bound * 100).toPrecision(2)} % have one`;
}

/** A probability in few digits. */
function shown(p: number): string {
  return p >= 0.001 || p === 0 ? String(Number(p.toFixed(4))) : p.toExponential(1);
}

function points(value: number): string {
  const text = (value * 100).toFixed(1).replace(/^-0\.0$/, '0.0');
  return `${value > 0 && text !== '0.0' ? '+' : ''}${text}`;
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
