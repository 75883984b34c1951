import { CHANGES, type Change, type ComparedDialogue, type Comparison, type TurnChange } from '../domain/comparison.js';
import { inert } from '../domain/inert.js';
import { graderMoveLine } from './grader-moves.js';
import { laterGradingText } from './later-grading.js';
import { isOverturned, overturnedLine } from './overturned.js';
import type { Style } from './style.js';
import { wordDiff } from './word-diff.js';

export interface ComparisonOptions {
  /** Also dialogues in which nothing but the wording moved. */
  readonly all?: boolean;
  /** Dialogues shown at the most; the worst come first. */
  readonly most?: number;
}

/** Counts of dialogues by what became of them, and of those that only say it in other words. */
export function changeCounts({ dialogues }: Comparison): Record<Change, number> & { readonly reworded: number } {
  const counts = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<Change, number>;
  let reworded = 0;
  for (const one of dialogues) {
    counts[one.change] += 1;
    if (onlyReworded(one)) reworded += 1;
  }
  return { ...counts, reworded };
}

/** Whether a dialogue differs in wording and in nothing else. */
export function onlyReworded({ change, turns }: ComparedDialogue): boolean {
  return change === 'unchanged' && turns.length > 0 && turns.every(({ verdict }) => verdict === 'same');
}

/** Whether people overturned a verdict of it, or accepted its change. */
function isReviewed({ overturned, acceptance }: ComparedDialogue): boolean {
  return overturned !== undefined || acceptance !== undefined;
}

/** What people said of a dialogue, a line each. Inert. */
export function reviewLines({ overturned = [], acceptance }: ComparedDialogue): string[] {
  const lines = overturned.filter(isOverturned).map(overturnedLine);
  if (acceptance === undefined) return lines;
  const { change, by, second, reason, run } = acceptance;
  const who = `${inert(by)}${second === null ? '' : ` and ${inert(second)}`}`;
  return [...lines, `${change} accepted by ${who} as in run ${run}: ${inert(reason)}`];
}

/** Dialogues that a reader wants to see, worst first. */
export function tellingDialogues({ dialogues }: Comparison, all: boolean): ComparedDialogue[] {
  const rank = ({ change }: ComparedDialogue) => CHANGES.indexOf(change);
  return dialogues
    .filter((one) => one.change !== 'unchanged' || isReviewed(one) || (all && one.turns.length > 0))
    .sort((a, b) => rank(a) - rank(b));
}

/** A comparison for a terminal: what was compared, the counts, each dialogue that changed with its word diff. */
export function comparisonText(comparison: Comparison, style: Style, options: ComparisonOptions = {}): string {
  const telling = tellingDialogues(comparison, options.all === true);
  const shown = telling.slice(0, options.most ?? telling.length);
  const lines = [comparisonHeading(comparison, style), `  ${countsLine(comparison, style)}`];
  lines.push(...movedLines(comparison, style));
  for (const dialogue of shown) lines.push('', ...dialogueLines(dialogue, style));
  const left = telling.length - shown.length;
  if (left > 0)
    lines.push('', `… and ${left} more: testkunde compare ${comparison.baseline[0]?.id} ${comparison.candidate.id}`);
  return `${lines.join('\n')}\n`;
}

function comparisonHeading({ name, baseline, candidate, confirmation }: Comparison, style: Style): string {
  const runs = baseline.map(({ id }) => id).join(' + ');
  const before = name === null ? `run ${runs}` : `baseline ${inert(name)} (run ${runs})`;
  const again = confirmation === null ? '' : `, suspects held again in ${confirmation.id}`;
  return `${style.bold('Comparison')}  ${before} → run ${candidate.id}${again}`;
}

/** `2 regressed · 94 unchanged (12 in other words)`. */
export function countsLine(comparison: Comparison, style: Style): string {
  const counts = changeCounts(comparison);
  const parts = CHANGES.filter((change) => counts[change] > 0).map((change) => {
    const words = change === 'unchanged' && counts.reworded > 0 ? ` (${counts.reworded} in other words)` : '';
    return colourOf(change, style)(`${counts[change]} ${change}${words}`);
  });
  return parts.length === 0 ? 'no dialogue on either side' : parts.join(' · ');
}

/** Which runs count as they were judged later, and what that alone moved in the baseline. */
function movedLines({ graderMoved, regraded, ...runs }: Comparison, style: Style): string[] {
  if (regraded.length === 0) return [];
  const { baseline, candidate, confirmation } = runs;
  const anew = [...baseline, candidate, ...(confirmation === null ? [] : [confirmation])].flatMap((run) => {
    const text = laterGradingText(run);
    return text === undefined ? [] : [style.dim(`  Run ${run.id}: ${text}`)];
  });
  const moved =
    graderMoved.length === 1 ? '1 verdict of the baseline' : `${graderMoved.length} verdicts of the baseline`;
  const most = graderMoved.slice(0, 10);
  const more = graderMoved.length - most.length;
  return [
    ...anew,
    style.dim(`  Both sides are judged by the same graders. That alone moved ${moved}${most.length > 0 ? ':' : '.'}`),
    ...most.map((move) => style.dim(`  ${graderMoveLine(move)}`)),
    ...(more > 0 ? [style.dim(`    … and ${more} more`)] : []),
  ];
}

function colourOf(change: Change, style: Style): (text: string) => string {
  if (change === 'regressed') return style.red;
  if (change === 'fixed') return style.green;
  return change === 'unchanged' || change === 'new' ? (text) => text : style.yellow;
}

const MARKS: Readonly<Record<Change, string>> = {
  regressed: '✗',
  'not held': '?',
  removed: '−',
  edited: '≠',
  flaky: '~',
  new: '+',
  fixed: '✓',
  unchanged: '=',
};

function dialogueLines(dialogue: ComparedDialogue, style: Style): string[] {
  const { change, suite, id, title, verdicts, turns } = dialogue;
  const name = `${inert(suite)}/${inert(id)}${title === null ? '' : ` ${style.dim(inert(title))}`}`;
  const lines = [`${colourOf(change, style)(`${MARKS[change]} ${change}`)}  ${name}${ratesOf(dialogue)}`];
  for (const { grader, turn, moved, before, now, hard, example } of verdicts) {
    if (moved === 'same' && change === 'unchanged') continue;
    const where = turn === null ? 'dialogue' : `turn ${turn}`;
    const rates = `fails ${before.failed} of ${before.trials} → ${now.failed} of ${now.trials}`;
    const colour = moved === 'worse' ? style.red : moved === 'better' ? style.green : style.dim;
    lines.push(
      `    ${where.padEnd(9)} ${style.bold(grader)}${hard ? style.red(' (hard)') : ''} ${colour(rates)}: ${inert(example.reason)}`,
    );
  }
  lines.push(...reviewLines(dialogue).map((line) => style.yellow(`    ↺ ${line}`)));
  if (change === 'new')
    for (const { grader, turn, reason } of dialogue.failures)
      lines.push(`    ${turn === null ? 'dialogue' : `turn ${turn}`} ${style.bold(grader)} fails: ${inert(reason)}`);
  for (const turn of turns) lines.push(...turnLines(turn, style));
  return lines;
}

function ratesOf({ cases, change }: ComparedDialogue): string {
  const sum = (of: (one: ComparedDialogue['cases'][number]) => number) => cases.reduce((all, one) => all + of(one), 0);
  const n0 = sum(({ n0 }) => n0);
  const n1 = sum(({ n1, fresh }) => n1 + (fresh?.trials ?? 0));
  if (change === 'removed' || (n0 <= 1 && n1 <= 1)) return '';
  const x1 = sum(({ x1, fresh }) => x1 + (fresh?.passed ?? 0));
  return `  passes ${sum(({ x0 }) => x0)} of ${n0} → ${x1} of ${n1}`;
}

function turnLines({ turn, wording, verdict, before, now }: TurnChange, style: Style): string[] {
  const what = verdict === 'same' ? 'wording moved' : `verdict ${verdict}${wording === 'same' ? ', same words' : ''}`;
  return [style.dim(`    turn ${turn}: ${what}`), `      ${diffText(before, now, style)}`];
}

function diffText(before: string | null, now: string | null, style: Style): string {
  if (before === null || now === null) {
    const say = (text: string | null) => (text === null ? '(no reply)' : inLine(text));
    return `${say(before)} → ${say(now)}`;
  }
  const pieces = wordDiff(before, now).map(({ kind, text }) => {
    if (kind === 'same') return inLine(text);
    return kind === 'removed' ? style.red(`[-${inLine(text)}-]`) : style.green(`{+${inLine(text)}+}`);
  });
  return pieces.join('');
}

/** Foreign text on one line: messages and their lines stand behind each other. */
function inLine(text: string): string {
  return inert(text.replaceAll('\n', ' ⏎ '));
}
