import { inert } from '../domain/inert.js';
import type { HeldDialogue, StoredRun } from '../domain/run.js';
import { voicesOf } from '../domain/transcript.js';
import type { Trial } from '../domain/trial.js';
import type { Verdict } from '../domain/verdict.js';
import { causesOf, causeText, isUnheld, ownVerdicts } from './broken-off.js';
import { tellingTrials } from './conversation.js';
import { gateAnswer } from './gate.js';
import { overturnedLine, overturnedOf } from './overturned.js';
import type { Reporter, ReportInput } from './reporter.js';

/** JUnit XML as Jenkins, GitLab and the usual readers take it: a test suite for each suite, a test case for each dialogue. */
export const junit: Reporter = {
  name: 'junit',
  file: 'results/junit.xml',
  render: (input) => ({ text: junitXml(input) }),
};

function junitXml({ stored, decision }: ReportInput): string {
  const { run, dialogues } = stored;
  const names = [...new Set(dialogues.map(({ suite }) => suite))];
  const suites = names.map((name) =>
    suiteXml(
      name,
      dialogues.filter(({ suite }) => suite === name),
      stored,
    ),
  );
  const gate = decision === null ? [] : [gateXml(decision)];
  const failed = run.failed + (decision?.outcome === 'fail' ? 1 : 0);
  const errors = run.ungraded + (decision?.outcome === 'inconclusive' ? 1 : 0);
  const counts = `tests="${dialogues.length + gate.length}" failures="${failed}" errors="${errors}" skipped="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="testkunde" ${counts} time="${seconds(run.duration_ms ?? 0)}">`,
    ...suites,
    ...gate,
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteXml(name: string, dialogues: readonly HeldDialogue[], { run }: StoredRun): string {
  const count = (outcome: string) => dialogues.filter((held) => held.outcome === outcome).length;
  const counts = `tests="${dialogues.length}" failures="${count('fail')}" errors="${count('ungraded')}" skipped="0"`;
  const time = seconds(dialogues.reduce((sum, held) => sum + durationOf(held), 0));
  const when = run.started_at.slice(0, 19);
  return [
    `  <testsuite name="${attribute(name)}" ${counts} time="${time}" timestamp="${when}" hostname="${attribute(run.target)}">`,
    ...dialogues.map(caseXml),
    '  </testsuite>',
  ].join('\n');
}

function caseXml(held: HeldDialogue): string {
  const { suite, dialogue, outcome } = held;
  const { file, line } = dialogue.place ?? {};
  const place = file === undefined ? '' : ` file="${attribute(file)}" line="${line ?? 1}"`;
  const head = `    <testcase classname="${attribute(suite)}" name="${attribute(dialogue.id)}" time="${seconds(durationOf(held))}"${place}`;
  const overturned = overturnedOf(held).map(overturnedLine);
  if (outcome === 'pass' && overturned.length > 0)
    return [`${head}>`, `      <system-out>${text(overturned.join('\n'))}</system-out>`, '    </testcase>'].join('\n');
  if (outcome === 'pass') return `${head}/>`;
  const [worst] = tellingTrials(held);
  const told = outcome === 'fail' ? failure(worst) : unjudged(held, worst);
  const element = outcome === 'fail' ? 'failure' : 'error';
  return [
    `${head}>`,
    `      <${element} type="${attribute(told.type)}" message="${attribute(told.message)}">${text([...told.lines, ...overturned].join('\n'))}</${element}>`,
    ...(worst === undefined ? [] : [`      <system-out>${text(transcriptText(worst))}</system-out>`]),
    '    </testcase>',
  ].join('\n');
}

/** What a failing or unjudged dialogue says of itself. */
interface Told {
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

function failure(worst: Trial | undefined): Told {
  const troubles = (worst?.verdicts ?? []).filter((verdict) => verdict.outcome === 'fail');
  const [first] = troubles;
  return {
    type: first?.grader ?? 'failed',
    message: first === undefined ? 'failed' : reasonOf(first),
    lines: [...troubles.map(troubleText), ...(worst === undefined ? [] : causesOf({ trials: [worst] }).map(causeText))],
  };
}

/** The type is the code of what broke it off, which readers of JUnit group by. */
function unjudged(held: HeldDialogue, worst: Trial | undefined): Told {
  const causes = causesOf(held);
  const troubles = worst === undefined ? [] : ownVerdicts(worst).filter(({ outcome }) => outcome === 'ungraded');
  const [cause] = causes;
  const [first] = troubles;
  const unheld = isUnheld(held) ? 'not held' : undefined;
  const why = cause === undefined ? first && reasonOf(first) : causeText(cause);
  return {
    type: cause?.code ?? first?.grader ?? unheld ?? 'ungraded',
    message: [unheld, why].filter((part) => part !== undefined).join(': ') || 'nothing could be judged',
    lines: [...causes.map(causeText), ...troubles.map(troubleText)],
  };
}

function gateXml({ outcome, reasons }: NonNullable<ReportInput['decision']>): string {
  const head = '    <testcase classname="testkunde" name="gate" time="0"';
  const told = reasons.map(({ kind, message, dialogues }) => `${kind}: ${message} ${dialogues.join(', ')}`.trim());
  const element = outcome === 'fail' ? 'failure' : 'error';
  const inside =
    outcome === 'pass'
      ? [`${head}/>`]
      : [
          `${head}>`,
          `      <${element} type="gate" message="${attribute(gateAnswer(outcome))}">${text(told.join('\n'))}</${element}>`,
          '    </testcase>',
        ];
  const counts = `tests="1" failures="${outcome === 'fail' ? 1 : 0}" errors="${outcome === 'inconclusive' ? 1 : 0}" skipped="0"`;
  return [`  <testsuite name="gate" ${counts} time="0">`, ...inside, '  </testsuite>'].join('\n');
}

function reasonOf({ grader, turn, reason, hard }: Verdict): string {
  return `${grader}${hard ? ' (hard)' : ''}${turn === null ? '' : `, turn ${turn}`}: ${reason}`;
}

function troubleText(verdict: Verdict): string {
  const quotes = verdict.evidence.map(({ turn, quote, rule }) => `  turn ${turn}: "${quote}" (${rule})`);
  return [reasonOf(verdict), ...quotes].join('\n');
}

function transcriptText({ transcript }: Trial): string {
  return transcript.turns
    .map((turn, index) => {
      const said = voicesOf(turn).map(({ by, text }) => `${by}: ${text}`);
      if (turn.error !== undefined)
        said.push(`(${turn.reply === null ? 'no reply' : 'not judged'}: ${turn.error.message})`);
      return `${index + 1} ${said.join('\n  ')}`;
    })
    .join('\n');
}

function durationOf({ trials }: HeldDialogue): number {
  return trials.reduce(
    (sum, trial) => sum + trial.transcript.turns.reduce((all, { timing }) => all + (timing?.total_ms ?? 0), 0),
    0,
  );
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** Inert text line by line (which takes away what XML forbids), with XML's own marks escaped. */
function text(value: string): string {
  return escaped(value.split(/\r?\n/).map(inert).join('\n'));
}

function attribute(value: string): string {
  return escaped(inert(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** U+FFFE and U+FFFF are no control characters, and yet no XML. */
function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark).replace(/[\ufffe\uffff]/g, '\ufffd');
}
