import type { Calibration, Estimate, LabelledAnswer } from '../domain/calibration.js';
import { inert } from '../domain/inert.js';
import type { Style } from './style.js';

const HEAD = ['grader', 'language', 'n', 'precision', 'recall', 'F1', 'macro-F1', 'kappa', 'ungraded'];

/** A table of figures with 95 % intervals, then each grader's confusion, and the disagreements if wished. */
export function calibrationText(rows: readonly Calibration[], style: Style, disagreements: boolean): string {
  const cells = rows.map(cellsOf);
  const widths = HEAD.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const lines = [style.dim(line(HEAD)), ...cells.map(line), ''];
  for (const row of rows) {
    lines.push(...confusionLines(row, style), '');
    if (disagreements) lines.push(...row.disagreements.flatMap((one) => disagreementLines(one, style)), '');
  }
  return `${lines.join('\n')}\n`;
}

/** The table for a README or a pull request. */
export function calibrationMarkdown(rows: readonly Calibration[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = line(HEAD.map((_, column) => (column < 2 ? '---' : '--:')));
  return line(HEAD) + rule + rows.map((row) => line(cellsOf(row))).join('');
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

function disagreementLines({ id, label, answer, why, reason, quotes }: LabelledAnswer, style: Style): string[] {
  return [
    `  ${style.bold(inert(id))}: label ${label} (${inert(why)}), here ${answer ?? 'ungraded'}: ${inert(reason)}`,
    ...quotes.map((quote) => `    › "${inert(quote)}"`),
  ];
}
