import type { GateDecision, GateOutcome, GateReason, RateChange } from '../domain/gate.js';
import { inert } from '../domain/inert.js';
import type { Style } from './style.js';

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
  const { outcome, reasons, overall, graders, hard, passHat, suspects } = decision;
  const colour = outcome === 'pass' ? style.green : outcome === 'fail' ? style.red : style.yellow;
  const lines = [`${style.bold('Gate')}  ${style.bold(colour(gateAnswer(outcome)))}`];
  for (const reason of reasons) lines.push(...reasonLines(reason, style));
  lines.push('', `  ${'pass rate'.padEnd(12)} ${rateText(overall)}`);
  for (const row of graders) {
    const mark =
      row.outcome === 'fail' ? style.red('✗') : row.outcome === 'pass' ? style.green('✓') : style.yellow('?');
    lines.push(`  ${row.grader.padEnd(12)} ${rateText(row)} ${mark}`);
  }
  const hats = passHat.map(({ k, baseline, candidate }) => `k=${k} ${share(baseline)} → ${share(candidate)}`);
  if (hats.length > 1) lines.push(`  pass^k       ${hats.join(' · ')}`);
  lines.push(`  hard         ${hardText(hard)}`);
  const again = suspects.filter(({ fresh }) => fresh !== null);
  for (const { dialogue, wording, baseline, first, fresh, holm, verdict } of again.slice(0, NAMED)) {
    const which = wording === null ? '' : ` (${wording})`;
    lines.push(
      `  held again   ${inert(dialogue)}${which}: ${baseline.passed}/${baseline.trials} → ${first.passed}/${first.trials}, fresh ${fresh?.passed}/${fresh?.trials}, Holm p = ${shown(holm ?? 1)}: ${verdict}`,
    );
  }
  if (again.length > NAMED) lines.push(`  … and ${again.length - NAMED} more held again`);
  return `${lines.join('\n')}\n`;
}

function reasonLines({ kind, message, dialogues }: GateReason, style: Style): string[] {
  const mark = kind === 'fail' ? style.red('✗') : kind === 'inconclusive' ? style.yellow('?') : style.dim('·');
  const lines = [`  ${mark} ${inert(message)}`];
  const named = dialogues.slice(0, NAMED).map(inert).join(', ');
  const more = dialogues.length > NAMED ? `, … ${dialogues.length - NAMED} more` : '';
  if (dialogues.length > 0) lines.push(style.dim(`    ${named}${more}`));
  return lines;
}

/** `95 of 100 → 90 of 100, -5.0 % (-15.1 % to +5.3 %), p = 0.12`. */
export function rateText({ baseline, candidate, change, low, high, p }: RateChange): string {
  if (change === null || p === null) return 'nothing to compare';
  const rates = `${baseline.passed} of ${baseline.trials} → ${candidate.passed} of ${candidate.trials}`;
  return `${rates}, ${percent(change)} (${percent(low)} to ${percent(high)}), p = ${shown(p)}`;
}

/** What is known of the rate of hard failures. */
export function hardText({ failures, trials, bound }: GateDecision['hard']): string {
  if (failures > 0) return `${failures} in ${trials} trials`;
  if (bound === null || trials === 0) return 'no trial';
  return `none in ${trials} trials: with 95 % certainty at most ${(bound * 100).toPrecision(2)} % of trials have one`;
}

/** A probability in few digits. */
export function shown(p: number): string {
  return p >= 0.001 || p === 0 ? String(Number(p.toFixed(4))) : p.toExponential(1);
}

function percent(value: number): string {
  const text = (value * 100).toFixed(1).replace(/^-0\.0$/, '0.0');
  return `${value > 0 && text !== '0.0' ? '+' : ''}${text} %`;
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
