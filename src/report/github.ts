import { posix } from 'node:path';
import { groupBy } from '../domain/group-by.js';
import { inert } from '../domain/inert.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Verdict } from '../domain/verdict.js';
import { causesText, isUnheld } from './broken-off.js';
import { gateAnswer } from './gate.js';
import { reportMarkdown } from './markdown.js';
import { overturnedLine, overturnedOf } from './overturned.js';
import type { Reporter, ReportInput } from './reporter.js';

/** GitHub shows ten annotations of a step. */
const MOST = 10;

/** A job summary may have 1 MiB; a report stays below. */
const SUMMARY_BYTES = 900_000;

/** Annotations on the dialogues' lines for GitHub Actions, worst first, and the job's summary page. */
export const github: Reporter = {
  name: 'github',
  file: null,
  render: (input) => ({ text: annotations(input), summary: reportMarkdown(input, SUMMARY_BYTES) }),
};

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly rank: number;
  readonly title: string;
  readonly message: string;
  readonly place?: { readonly file: string; readonly line: number } | undefined;
}

function annotations(input: ReportInput): string {
  const all = [...gateAnnotations(input), ...dialogueAnnotations(input), ...unjudgedAnnotations(input)].sort(
    (a, b) => a.rank - b.rank,
  );
  const command = (one: Annotation) => commandOf(one, input.folder);
  const left = all.length - MOST;
  const shown = left > 0 ? all.slice(0, MOST - 1) : all;
  const lines = shown.map(command);
  if (left > 0)
    lines.push(
      command({ level: 'notice', rank: 0, title: 'Testkunde', message: `+${left + 1} more: see the job summary` }),
    );
  return lines.map((line) => `${line}\n`).join('');
}

function gateAnnotations({ decision }: ReportInput): Annotation[] {
  if (decision === null || decision.outcome === 'pass') return [];
  const told = decision.reasons.filter(({ kind }) => kind !== 'note').map(({ message }) => message);
  const level = decision.outcome === 'fail' ? 'error' : 'warning';
  return [{ level, rank: -1, title: 'Testkunde gate', message: `${gateAnswer(decision.outcome)}. ${told.join('; ')}` }];
}

/** Regressions first; what failed before as well, is in quarantine or is let through by the gate is only a warning. */
function dialogueAnnotations({ stored, comparison, decision }: ReportInput): Annotation[] {
  const changes = new Map(comparison?.dialogues.map(({ suite, id, change }) => [`${suite}\n${id}`, change]));
  return stored.dialogues.flatMap((held): Annotation[] => {
    const [overturned] = overturnedOf(held);
    if (held.outcome === 'pass' && overturned !== undefined) {
      const title = `${held.suite}/${held.dialogue.id}`;
      return [{ level: 'notice', rank: 4, title, message: overturnedLine(overturned), place: held.dialogue.place }];
    }
    if (held.outcome !== 'fail') return [];
    const verdict = worstVerdict(held);
    const { suite, dialogue } = held;
    const title = `${suite}/${dialogue.id}`;
    const shielded = decision?.outcome === 'pass' || decision?.quarantined.includes(title) === true;
    const known = shielded || changes.get(`${suite}\n${dialogue.id}`) === 'unchanged';
    const where = verdict === undefined || verdict.turn === null ? '' : `turn ${verdict.turn}: `;
    const message = verdict === undefined ? 'failed' : `${verdict.grader}, ${where}${verdict.reason}`;
    const rank = verdict?.hard === true ? 0 : known ? 2 : 1;
    return [{ level: known ? 'warning' : 'error', rank, title, message, place: dialogue.place }];
  });
}

/** One for each reason why dialogues could not be judged, on the first of them: a target that is down leaves hundreds. */
function unjudgedAnnotations({ stored, comparison }: ReportInput): Annotation[] {
  const unjudged = stored.dialogues.filter(({ outcome }) => outcome === 'ungraded');
  const shown = unjudged.filter((held) => comparison !== null || !isUnheld(held) || causesText(held) !== '');
  return [...groupBy(shown, reasonOf).values()].flatMap(([first, ...others]): Annotation[] => {
    if (first === undefined) return [];
    const title = `${first.suite}/${first.dialogue.id}${others.length === 0 ? '' : ` and ${others.length} more`}`;
    return [{ level: 'warning', rank: 3, title, message: reasonOf(first), place: first.dialogue.place }];
  });
}

function reasonOf(held: HeldDialogue): string {
  const told = causesText(held);
  if (isUnheld(held)) return told === '' ? 'not held' : `not held: ${told}`;
  return told === '' ? (worstVerdict(held)?.reason ?? 'nothing could be judged') : told;
}

function worstVerdict({ trials, outcome }: HeldDialogue): Verdict | undefined {
  const wrong = trials.flatMap(({ verdicts }) => verdicts.filter((verdict) => verdict.outcome === outcome));
  return wrong.find(({ hard }) => hard) ?? wrong[0];
}

/** A workflow command; everything foreign in it is inert, and escaped as GitHub's runner undoes it. */
function commandOf({ level, title, message, place }: Annotation, folder: string | undefined): string {
  const properties = [
    ...(place === undefined ? [] : [`file=${property(posix.join(folder ?? '', place.file))}`, `line=${place.line}`]),
    `title=${property(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return inert(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
