import type { Calibration, Estimate, LabelledAnswer } from '../domain/calibration.js';
import { inert } from '../domain/inert.js';
import type { Style } from './style.js';

const HEAD = ['grader', 'language', 'n', 'precision', 'recall', 'F1', 'macro-F1', 'kappa', 'ungraded'];

const SAME_HEAD = [
  'same lines',
  'language',
  'n',
  'kappa grader–label',
  'kappa judge–label',
  'kappa judge–grader',
  'ungraded',
];

/** A table of figures with 95 % intervals, then each grader's confusion, and the disagreements if wished. */
export function calibrationText(rows: readonly Calibration[], style: Style, disagreements: boolean): string {
  const lines = [...tableLines(HEAD, rows.map(cellsOf), style), ''];
  const same = sameLinesCells(rows);
  if (same.length > 0) lines.push(...tableLines(SAME_HEAD, same, style), '');
  for (const row of rows) {
    lines.push(...confusionLines(row, style), '');
    if (disagreements) lines.push(...row.disagreements.flatMap((one) => disagreementLines(one, style)), '');
  }
  return `${lines.join('\n')}\n`;
}

function tableLines(head: readonly string[], cells: readonly (readonly string[])[], style: Style): string[] {
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [style.dim(line(head)), ...cells.map(line)];
}

/** The tables for a README or a pull request. */
export function calibrationMarkdown(rows: readonly Calibration[]): string {
  const same = sameLinesCells(rows);
  return markdownTable(HEAD, rows.map(cellsOf)) + (same.length === 0 ? '' : `\n${markdownTable(SAME_HEAD, same)}`);
}

function markdownTable(head: readonly string[], cells: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |\n`;
  const rule = line(head.map((_, column) => (column < 2 ? '---' : '--:')));
  return line(head) + rule + cells.map(line).join('');
}

/** Kappa of each pair, on the lines that grader, judge and human all have a word on. */
function sameLinesCells(rows: readonly Calibration[]): string[][] {
  return rows.flatMap(({ grader, language, same_lines: same }) => {
    if (same === undefined) return [];
    const { n, ungraded, grader_label, judge_label, judge_grader } = same;
    // Of no lines, there is no agreement to show.
    const kappas = [grader_label, judge_label, judge_grader].map((one) => (n === 0 ? '–' : shown(one)));
    return [[grader, language, String(n), ...kappas, String(ungraded)]];
  });
}

function cellsOf(row: Calibration): string[] {
  const { grader, language, n, ungraded, precision, recall, f1, macro_f1, kappa } = row;
  return [grader, language, String(n), ...[precision, recall, f1, macro_f1, kappa].map(shown), String(ungraded)];
}

function shown({ value, low, high }: Estimate): string {
  return `${value.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function confusionLines({ grader, language, confusion }: Calibration, style: Style): string[] {
  const { classes, counts } = confusion;
  const width = Math.max(8, ...classes.map((name) => name.length)) + 1;
  const row = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(width)).join('')}`;
  return [
    style.bold(`${grader} ${language}`) + style.dim('  rows: the label, columns: what Testkunde says'),
    style.dim(row('', classes)),
    ...classes.map((name, index) => row(name, (counts[index] ?? []).map(String))),
  ];
}

function disagreementLines({ id, label, answer, why, reason, quotes, judge }: LabelledAnswer, style: Style): string[] {
  const second = judge === undefined ? '' : `, the judge ${judge ?? 'ungraded'}`;
  return [
    `  ${style.bold(inert(id))}: label ${label} (${inert(why)}), here ${answer ?? 'ungraded'}${second}: ${inert(reason)}`,
    ...quotes.map((quote) => `    › "${inert(quote)}"`),
  ];
}
