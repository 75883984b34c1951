import { inert } from '../domain/inert.js';
import type { Commit } from '../domain/run.js';
import type { TrendPoint } from '../domain/trend.js';
import { GRADER_NAMES, type GraderName } from '../domain/verdict.js';
import { GRADER_WIDTH } from './scorecard.js';
import type { Style } from './style.js';

const BARS = '▁▂▃▄▅▆▇█';

/** A row of bars, one for each share: the lowest bar is the lowest share that is there, the full one is 1; a gap for null. */
export function sparkline(shares: readonly (number | null)[]): string {
  const known = shares.filter((share) => share !== null);
  const low = Math.min(...known, 1);
  return shares
    .map((share) => {
      if (share === null) return ' ';
      const height = low === 1 ? 1 : (share - low) / (1 - low);
      return BARS[Math.round(height * (BARS.length - 1))] ?? BARS[0];
    })
    .join('');
}

/** Pass shares per grader over the runs, oldest first, then the runs at which something changed. */
export function trendText(points: readonly TrendPoint[], style: Style): string {
  if (points.length === 0) return 'No run is stored yet. Hold one: testkunde run\n';
  const first = points[0]?.run.started_at.slice(0, 10);
  const last = points.at(-1)?.run.started_at.slice(0, 10);
  const lines = [
    style.bold(`${points.length} ${points.length === 1 ? 'run' : 'runs'}, ${first} to ${last}, oldest first`),
    '',
  ];
  lines.push(
    trendLine(
      'dialogues',
      points.map(({ run }) => share(run.passed, run.passed + run.failed)),
    ),
  );
  for (const grader of GRADER_NAMES) {
    const shares = points.map((point) => graderShare(point, grader));
    if (shares.some((one) => one !== null)) lines.push(trendLine(grader, shares));
  }
  const changes = points.flatMap((point, index) => {
    const told = changesAt(points[index - 1], point);
    return told.length === 0 ? [] : [`  ${point.run.id}  ${told.join(' · ')}`];
  });
  return `${[...lines, '', style.bold('What changed'), ...changes].join('\n')}\n`;
}

function trendLine(name: string, shares: readonly (number | null)[]): string {
  const known = shares.filter((one) => one !== null);
  const now = known.at(-1);
  const lowest = Math.min(...known);
  const range = known.length === 0 ? 'nothing judged' : `${percent(now ?? 0)} now, lowest ${percent(lowest)}`;
  return `  ${name.padEnd(GRADER_WIDTH)} ${sparkline(shares)}  ${range}`;
}

function graderShare({ graders }: TrendPoint, grader: GraderName): number | null {
  const own = graders.find((one) => one.grader === grader);
  return own === undefined ? null : share(own.passed, own.judged);
}

function share(passed: number, judged: number): number | null {
  return judged === 0 ? null : passed / judged;
}

function percent(value: number): string {
  // Rounded down: 100 % is said only of everything.
  return `${(Math.floor(value * 1000) / 10).toFixed(1)} %`;
}

/** What is different from the run before: target, commit, graders, pass shares, baselines, the gate's answer. */
export function changesAt(before: TrendPoint | undefined, now: TrendPoint): string[] {
  const told: string[] = [];
  if (before !== undefined && before.run.target !== now.run.target) told.push(`target ${inert(now.run.target)}`);
  const commit = commitName(now.run.commit);
  if (commit !== null && commit !== commitName(before?.run.commit ?? null)) told.push(`commit ${commit}`);
  if (before !== undefined) {
    const moved = now.graders.filter(({ grader, version }) => {
      const old = before.graders.find((one) => one.grader === grader);
      return old !== undefined && old.version !== version;
    });
    if (moved.length > 0) told.push(`graders changed: ${moved.map(({ grader }) => grader).join(', ')}`);
    for (const { grader } of now.graders) {
      const [a, b] = [graderShare(before, grader), graderShare(now, grader)];
      if (a !== null && b !== null && a !== b) told.push(`${grader} ${percent(a)} → ${percent(b)}`);
    }
    if (before.run.dialogues !== now.run.dialogues)
      told.push(`${before.run.dialogues} → ${now.run.dialogues} dialogues`);
  }
  if (now.baselines.length > 0) told.push(`accepted as ${now.baselines.map(inert).join(', ')}`);
  if (now.gate !== null) told.push(`gate: ${now.gate}`);
  return told;
}

function commitName(commit: Commit | null): string | null {
  if (commit === null) return null;
  const branch = commit.branch === null ? '' : ` (${inert(commit.branch)})`;
  return `${commit.sha.slice(0, 7)}${commit.dirty ? '+' : ''}${branch}`;
}

/** The trend as `runs --trend --format json` prints it, oldest first. */
export function trendJson(points: readonly TrendPoint[]) {
  return points.map((point, index) => ({
    ...point.run,
    graders: point.graders,
    gate: point.gate,
    baselines: point.baselines,
    changes: changesAt(points[index - 1], point),
  }));
}
