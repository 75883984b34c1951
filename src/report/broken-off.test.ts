import { describe, expect, it } from 'vitest';
import { type ErrorCode, TARGET_ERRORS } from '../domain/errors.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Turn } from '../domain/transcript.js';
import type { Trial, TrialStatus } from '../domain/trial.js';
import type { Outcome, Verdict } from '../domain/verdict.js';
import { run } from '../gate/comparable.test-cases.js';
import { compareRuns } from '../gate/compare.js';
import { github } from './github.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import type { ReportInput } from './reporter.js';

const REPLY = { messages: ['On 4 March.'], cards: [], signals: {} };
const answered: Turn = { says: 'When?', reply: REPLY, timing: null };
const broken = (code: ErrorCode, message = 'HTTP 500'): Turn => ({
  ...{ says: 'When?', reply: null, timing: null },
  error: { code, message },
});
const verdict = (outcome: Outcome, reason: string): Verdict => ({
  ...{ grader: 'accuracy', turn: 1, score: null, evidence: [], hard: false, version: 'v' },
  ...{ outcome, reason },
});
const noReply = verdict('ungraded', 'no reply to judge: HTTP 500');

function trial(status: TrialStatus, turns: readonly Turn[], verdicts: readonly Verdict[] = []): Trial {
  const outcome = verdicts.some((one) => one.outcome === 'fail') ? 'fail' : 'ungraded';
  const transcript = { handoffSignal: false, turns };
  return {
    ...{ dialogue: 'd', number: 1, variant: null, cues: [], firstDisclosure: null },
    ...{ status, transcript, verdicts, outcome },
  };
}

function held(id: string, ...trials: readonly Trial[]): HeldDialogue {
  const place = { file: 'suites/s.yaml', line: 7, column: 1 };
  const dialogue = { id, language: 'en', answers: {}, turns: [], place };
  const outcome = trials.some((one) => one.outcome === 'fail') ? 'fail' : 'ungraded';
  return { suite: 's', dialogue, contentHash: id, outcome, trials };
}

function reportsOf(dialogues: readonly HeldDialogue[], rest: Partial<ReportInput> = {}) {
  const input: ReportInput = {
    ...{ stored: { run: run('r', []).run, dialogues }, comparison: null, decision: null },
    ...rest,
  };
  return {
    junit: junit.render(input).text.replaceAll('&apos;', "'"),
    github: github.render(input).text,
    markdown: markdown.render(input).text,
  };
}

const REFUSED = 'the target was not asked any more after target_refused: connect ECONNREFUSED';
const UNHELD = trial('not_held', [broken('target_given_up', REFUSED)]);

describe('why a dialogue could not be judged', () => {
  it.each<[string, HeldDialogue, ErrorCode]>([
    ['one that broke off', held('a', trial('error', [broken('target_http_status')], [noReply])), 'target_http_status'],
    ['one that was not held', held('a', UNHELD), 'target_given_up'],
    [
      'one whose replies are in doubt',
      held('a', trial('error', [{ ...answered, error: { code: 'target_late', message: 'said more' } }], [noReply])),
      'target_late',
    ],
    [
      'one of whose trials was not held',
      held('a', trial('error', [broken('target_reset')], [noReply]), UNHELD),
      'target_reset',
    ],
  ])('is told with its code and next step in every report for CI: %s', (_, one, code) => {
    const next = TARGET_ERRORS[code as keyof typeof TARGET_ERRORS];
    const reports = reportsOf([one]);
    expect(reports.junit).toContain(`<error type="${code}" message="`);
    for (const text of Object.values(reports)) {
      expect(text).toContain(next);
      expect(text).toMatch(new RegExp(`\\(\`?${code}\`?\\)`));
      expect(text).not.toContain('no reply to judge');
    }
    const { markdown: compared } = reportsOf([one], {
      comparison: compareRuns({ name: 'main', baseline: [], candidate: run('r', []) }),
    });
    expect(compared).toContain(next);
  });

  it('is one line for all that have the same reason', () => {
    const reports = reportsOf(Array.from({ length: 500 }, (_, n) => held(`d${n}`, UNHELD)));
    expect(reports.github.match(/^::/gm)).toHaveLength(1);
    expect(reports.github).toContain('title=s/d0 and 499 more::not held: the target was not asked any more');
    expect(reports.markdown).toContain('- **not held** 500: `s/d0`, `s/d1`, `s/d2` and 497 more\n');
    expect(reports.markdown.match(/ECONNREFUSED/g)).toHaveLength(1);
  });

  it('is that the run did not come to it, or what a judge says', () => {
    for (const report of Object.values(reportsOf([held('a', trial('not_held', []))])))
      expect(report).toContain('testkunde run --resume holds what is missing');
    const judged = trial('finished', [answered], [verdict('ungraded', 'nothing was answered (judge_timeout)')]);
    for (const report of Object.values(reportsOf([held('a', judged)])))
      expect(report).toContain('nothing was answered (judge_timeout)');
  });

  it('never stands in front of what failed', () => {
    const failed = trial('finished', [answered], [verdict('fail', 'says the wrong date')]);
    const one = held('a', trial('error', [broken('target_reset')], [noReply]), failed);
    const reports = reportsOf([one]);
    expect(reports.junit).toContain('<failure type="accuracy" message="accuracy, turn 1: says the wrong date">');
    expect(reports.github).toContain('::error file=suites/s.yaml,line=7,title=s/a::accuracy, turn 1: says the wrong');
    expect(reports.markdown).toContain('- **fail** `s/a`\n  - accuracy turn 1: `says the wrong date`\n');
  });
});
