import { DISCLOSURE_TIMES, type DisclosureTime } from '../domain/disclosure.js';
import { adviceFor } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import type { HeldDialogue, Run, StoredRun, Tally } from '../domain/run.js';
import type { Trial } from '../domain/trial.js';
import { GRADER_NAMES, type GraderName, isSecondOpinion, type Outcome, type Verdict } from '../domain/verdict.js';
import { causesOf } from './broken-off.js';
import { laterGradingText } from './later-grading.js';
import { overturnedLine, overturnedOf } from './overturned.js';
import { brokenText } from './runs-table.js';
import type { Style } from './style.js';
import { createUnjudged } from './unjudged.js';

/** Verdicts, counted by outcome. */
export interface VerdictCounts {
  passed: number;
  failed: number;
  ungraded: number;
}

/** Verdicts of one grader, counted. */
export interface GraderScore extends Readonly<VerdictCounts> {
  readonly grader: GraderName;
}

const COUNTED = { pass: 'passed', fail: 'failed', ungraded: 'ungraded' } as const satisfies Record<Outcome, string>;

/** Adds one verdict to the counts of its grader. */
export function countVerdict(counts: Map<GraderName, VerdictCounts>, { grader, outcome }: Verdict): void {
  const own = counts.get(grader) ?? { passed: 0, failed: 0, ungraded: 0 };
  own[COUNTED[outcome]] += 1;
  counts.set(grader, own);
}

/** Scores in the fixed order of graders; graders without a verdict are left out. */
export function inGraderOrder(counts: ReadonlyMap<GraderName, VerdictCounts>): GraderScore[] {
  return GRADER_NAMES.flatMap((grader) => {
    const own = counts.get(grader);
    return own === undefined ? [] : [{ grader, ...own }];
  });
}

/** Counts of every grader that gave a verdict. */
export function graderScores(dialogues: readonly HeldDialogue[]): GraderScore[] {
  const counts = new Map<GraderName, VerdictCounts>();
  for (const held of dialogues)
    for (const trial of held.trials) for (const verdict of trial.verdicts) countVerdict(counts, verdict);
  return inGraderOrder(counts);
}

export interface ScorecardOptions {
  /** Every dialogue that could not be judged is named, not the first ones of each reason. */
  readonly nameAll?: boolean;
}

/** The first screen of a run: what it was, each grader's score, when the bot disclosed, and what failed. */
export function scorecard({ run, dialogues }: StoredRun, style: Style, options: ScorecardOptions = {}): string {
  const card = createScorecard(style, options);
  for (const held of dialogues) card.add(held);
  return card.text(run);
}

/** A scorecard that is told of dialogues one by one, and keeps only what it will say of them. */
export interface Scorecard {
  add(held: HeldDialogue): void;
  /** How many dialogues it was told of. */
  outcomes(): Readonly<Record<Outcome, number>>;
  text(run: Run): string;
}

export function createScorecard(style: Style, options: ScorecardOptions = {}): Scorecard {
  const scores = new Map<GraderName, VerdictCounts>();
  const disclosed = new Map<DisclosureTime, number>();
  const brokeOff = new Map<string, number>();
  const advised = new Set<string>();
  const troubles: string[] = [];
  const unjudged = createUnjudged(style, options);
  const overturned: string[] = [];
  const outcomes: Record<Outcome, number> = { pass: 0, fail: 0, ungraded: 0 };
  return {
    outcomes: () => outcomes,
    add(held) {
      outcomes[held.outcome] += 1;
      for (const { verdicts, firstDisclosure, attempts = [] } of held.trials) {
        for (const verdict of verdicts) countVerdict(scores, verdict);
        if (firstDisclosure !== null) countUp(disclosed, firstDisclosure.when);
        for (const { error } of attempts) countUp(brokeOff, error.code);
      }
      if (held.outcome === 'ungraded') unjudged.add(held, troubleLines(held, style), adviceLines(held, advised, style));
      else if (held.outcome === 'fail' || held.trials.some(hasAdvice))
        troubles.push('', headLine(held, style), ...troubleLines(held, style), ...adviceLines(held, advised, style));
      overturned.push(...overturnedLines(held, style));
    },
    text(run) {
      const lines = [heading(run, style), '', ...inGraderOrder(scores).map((score) => scoreLine(score, style))];
      if (disclosed.size > 0) lines.push('', disclosureLine(disclosed));
      lines.push('', tallyLine(run, style), ...attemptLines(brokeOff, style));
      const anew = laterGradingText(run);
      if (anew !== undefined) lines.push(style.dim(`  as ${anew}`));
      if (run.broken_reporters !== undefined)
        lines.push(style.yellow(`  ${brokenText(run.broken_reporters)}: what it wrote is missing or of an older run`));
      return `${[...lines, ...troubles, ...unjudged.lines(), ...overturned].join('\n')}\n`;
    },
  };
}

function countUp<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What does not count because people overturned it. */
function overturnedLines(held: HeldDialogue, style: Style): string[] {
  const overturned = overturnedOf(held);
  if (overturned.length === 0) return [];
  const name = `${inert(held.suite)}/${inert(held.dialogue.id)}`;
  return ['', `${style.yellow('↺')} ${name}`, ...overturned.map((verdict) => `    ${overturnedLine(verdict)}`)];
}

const STATUS_WORDS = {
  running: 'unfinished',
  finished: '',
  interrupted: 'interrupted',
  target_down: 'target down',
} as const;

function heading(run: Run, style: Style): string {
  const seconds = run.duration_ms === null ? '' : ` · ${(run.duration_ms / 1000).toFixed(1)} s`;
  const how = run.held === undefined ? '' : `, ${run.held} of ${run.dialogues} held`;
  const status = STATUS_WORDS[run.status] === '' ? '' : ` · ${style.yellow(`${STATUS_WORDS[run.status]}${how}`)}`;
  const all = run.whole?.dialogues ?? run.dialogues;
  const shown = run.whole === undefined ? '' : `${run.dialogues} of `;
  const dialogues = `${shown}${all} ${all === 1 ? 'dialogue' : 'dialogues'}`;
  const commit = run.commit === null ? '' : ` · ${run.commit.sha.slice(0, 7)}${run.commit.dirty ? '+' : ''}`;
  return `${style.bold(`Run ${run.id}`)} · target ${inert(run.target)} · ${dialogues}${seconds}${commit}${status}`;
}

const BAR = 20;
/** Names stand in a column. */
export const GRADER_WIDTH = Math.max(...GRADER_NAMES.map((name) => name.length));

/** A grader's name, a bar and its counts. */
export function scoreLine({ grader, passed, failed, ungraded }: GraderScore, style: Style): string {
  const judged = passed + failed;
  if (judged === 0) return `  ${grader.padEnd(GRADER_WIDTH)} ${style.yellow(`nothing judged, ${ungraded} ungraded`)}`;
  const share = passed / judged;
  // A single failure must be seen: the bar is full only when everything passed.
  const full = failed === 0 ? BAR : Math.min(BAR - 1, Math.floor(share * BAR));
  const bar = `${style.green('█'.repeat(full))}${style.red('░'.repeat(BAR - full))}`;
  const numbers = `${String(passed).padStart(5)} of ${String(judged).padEnd(5)}`;
  const open = ungraded === 0 ? '' : style.yellow(` ${ungraded} ungraded`);
  return `  ${grader.padEnd(GRADER_WIDTH)} ${bar} ${numbers}${failed === 0 ? '' : style.red(` ${failed} failed`)}${open}`;
}

function disclosureLine(counts: ReadonlyMap<DisclosureTime, number>): string {
  const shown = DISCLOSURE_TIMES.flatMap((when) => (counts.has(when) ? [`${when} ${counts.get(when)}`] : []));
  return `  The bot first says that it is a machine: ${shown.join(', ')}`;
}

function tallyLine(run: Run, style: Style): string {
  const whole = run.whole === undefined ? '' : `; of the whole run ${tallyText(run.whole, style)}`;
  return `  ${tallyText(run, style)}${whole}`;
}

function tallyText({ passed, failed, ungraded }: Omit<Tally, 'dialogues'>, style: Style): string {
  const parts = [style.green(`${passed} passed`)];
  parts.push(failed === 0 ? '0 failed' : style.red(`${failed} failed`));
  parts.push(ungraded === 0 ? '0 ungraded' : style.yellow(`${ungraded} ungraded`));
  return parts.join(' · ');
}

/** How many conversations broke off and were begun anew, and why. */
function attemptLines(counts: ReadonlyMap<string, number>, style: Style): string[] {
  if (counts.size === 0) return [];
  const shown = [...counts].map(([code, count]) => `${code} ${count}`).join(', ');
  return [style.yellow(`  conversations that broke off and were begun anew: ${shown}`)];
}

/** Something that was found, or could not be judged, by a judge that decides nothing. */
function hasAdvice({ verdicts }: Trial): boolean {
  return verdicts.some(({ advisory, outcome }) => advisory === true && outcome !== 'pass');
}

function headLine({ suite, dialogue, outcome }: HeldDialogue, style: Style): string {
  const mark = outcome === 'fail' ? style.red('✗') : style.green('✓');
  const title = dialogue.title === undefined ? '' : ` ${style.dim(inert(dialogue.title))}`;
  return `${mark} ${inert(suite)}/${inert(dialogue.id)}${title}`;
}

/** One line for each thing that is wrong with a dialogue; the same finding in several trials is said once. */
function troubleLines(held: HeldDialogue, style: Style): string[] {
  const lines: string[] = [];
  const troubles = held.trials.flatMap((trial) => trial.verdicts.filter((verdict) => verdict.outcome !== 'pass'));
  const said = new Set<string>();
  for (const verdict of troubles) {
    const line = troubleLine(verdict, style);
    if (!said.has(line)) lines.push(line);
    said.add(line);
  }
  if (troubles.length === 0) lines.push(`    ${whyUngraded(held)}`);
  return lines;
}

/** What to do about the target's errors, said where each code comes first. */
function adviceLines(held: HeldDialogue, advised: Set<string>, style: Style): string[] {
  return [...causesOf(held).map(({ code }) => code), ...opinionCodesOf(held)].flatMap((code) => {
    const advice = advised.has(code) ? null : adviceFor(code);
    advised.add(code);
    return advice === null ? [] : [`    ${style.dim('→')} ${advice} ${style.dim(`(${code})`)}`];
  });
}

/** Codes in the reasons of second opinions that could not be had. */
function opinionCodesOf({ trials }: HeldDialogue): string[] {
  return trials.flatMap(({ verdicts }) =>
    verdicts
      .filter(({ grader, outcome }) => isSecondOpinion(grader) && outcome === 'ungraded')
      .flatMap(({ reason }) => [...reason.matchAll(/\((judge_\w+|assertion_failed)\)/g)].map(([, code = '']) => code)),
  );
}

function troubleLine(verdict: Verdict, style: Style): string {
  // One broken answer leaves many graders without anything to judge: its reason is said once.
  if (verdict.outcome === 'ungraded') return `    ${style.yellow('not judged')} ${inert(verdict.reason)}`;
  const where = verdict.turn === null ? 'dialogue' : `turn ${verdict.turn}`;
  const hard =
    verdict.hard && verdict.outcome === 'fail'
      ? style.red(' (hard)')
      : verdict.advisory === true
        ? style.dim(' (advisory)')
        : '';
  return `    ${where.padEnd(9)} ${style.bold(verdict.grader)}${hard}: ${inert(verdict.reason)}`;
}

function whyUngraded(held: HeldDialogue): string {
  const statuses = new Set(held.trials.map((trial) => trial.status));
  const causes = causesOf(held).map(({ message }) => inert(message));
  if (statuses.has('not_held') || held.trials.length === 0) return ['not held', ...causes].join(': ');
  return causes.length === 0 ? 'nothing could be judged' : ['not judged', ...causes].join(': ');
}
