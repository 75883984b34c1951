import { marked } from 'marked';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Acceptance, Comparison } from '../domain/comparison.js';
import { DEFAULT_POLICY, type GateDecision } from '../domain/gate.js';
import type { HeldDialogue, StoredRun } from '../domain/run.js';
import type { Verdict } from '../domain/verdict.js';
import { baselineHistoryText } from './baselines.js';
import { comparisonText } from './comparison.js';
import { conversation } from './conversation.js';
import { flakinessText, quarantineText } from './flakiness.js';
import { gateText } from './gate.js';
import { graderMoveLine } from './grader-moves.js';
import { HOSTILE } from './hostile.test-cases.js';
import { reportSchema } from './report-schema.js';
import type { ReportInput } from './reporter.js';
import { REPORTERS } from './reporters.js';
import { scorecard } from './scorecard.js';
import { styleFor } from './style.js';

const PLAIN = styleFor(false);

/** A report in which the text stands wherever a bot, a suite or a person could have put it. */
function inputWith(text: string): ReportInput & { comparison: Comparison; decision: GateDecision; stored: StoredRun } {
  const verdict: Verdict = {
    grader: 'accuracy',
    turn: 1,
    outcome: 'fail',
    score: 0,
    reason: text,
    evidence: [{ turn: 1, quote: text, rule: text }],
    hard: false,
    version: 'v',
  };
  const mark = { was: 'fail' as const, by: text, second: text, reason: text, at: '' };
  const overturned: Verdict = { ...verdict, outcome: 'pass', turn: 2, overturned: mark };
  const held: HeldDialogue = {
    suite: `s${text}`,
    contentHash: 'h',
    outcome: 'fail',
    dialogue: {
      id: `d${text}`,
      title: text,
      language: 'en',
      as: text,
      answers: {},
      turns: [{ says: text, paraphrases: [], expect: {} }],
      place: { file: `suites/${text}.yaml`, line: 3, column: 1 },
    },
    trials: [
      {
        dialogue: 'd',
        number: 1,
        variant: null,
        status: 'finished',
        transcript: {
          handoffSignal: true,
          turns: [
            { says: text, reply: { messages: [text], cards: [{ text }], signals: { handoff: text } }, timing: null },
            { says: text, reply: null, timing: null, error: { code: 'target_reset', message: text } },
          ],
        },
        verdicts: [verdict, overturned],
        cues: [],
        firstDisclosure: null,
        outcome: 'fail',
      },
    ],
  };
  const run = {
    id: 'r1',
    target: text,
    status: 'finished' as const,
    started_at: '2026-11-28T10:00:00.000Z',
    ended_at: null,
    duration_ms: 1000,
    trials: 1,
    commit: null,
    dialogues: 1,
    passed: 0,
    failed: 1,
    ungraded: 0,
  };
  const rate = { passed: 1, trials: 1 };
  const change = { baseline: rate, candidate: rate, change: 0, low: -1, high: 1, p: 1 };
  return {
    stored: { run, dialogues: [held] } as StoredRun,
    comparison: {
      name: text,
      baseline: [run] as Comparison['baseline'],
      candidate: run as Comparison['candidate'],
      confirmation: null,
      regraded: ['r1'],
      hardAccepted: false,
      graderMoved: [{ suite: text, id: text, grader: 'accuracy', turn: 1, before: 'pass', now: 'fail' }],
      dialogues: [
        {
          suite: held.suite,
          id: held.dialogue.id,
          title: text,
          place: null,
          change: 'regressed',
          unheld: 0,
          cases: [],
          verdicts: [
            {
              grader: 'accuracy',
              turn: 1,
              moved: 'worse',
              before: { failed: 0, trials: 1 },
              now: { failed: 1, trials: 1 },
              hard: true,
              example: verdict,
            },
          ],
          turns: [
            { turn: 1, wording: 'moved', verdict: 'worse', before: `all is ${text} well`, now: `all was ${text}` },
            { turn: 2, wording: 'moved', verdict: 'worse', before: text, now: null },
          ],
          failures: [verdict],
          overturned: [overturned],
          acceptance: acceptanceOf(text),
          graders: [],
          failuresBefore: [],
        },
      ],
    },
    decision: {
      outcome: 'fail',
      reasons: [{ kind: 'fail', code: 'hard_failure', values: { n: 1 }, message: text, dialogues: [text] }],
      overall: change,
      graders: [],
      suspects: [
        {
          dialogue: text,
          wording: null,
          baseline: rate,
          first: rate,
          fresh: rate,
          p: 1,
          holm: 1,
          verdict: 'not shown',
        },
      ],
      hard: { failures: 1, trials: 1, bound: null },
      passHat: [],
      quarantined: [text],
      policy: DEFAULT_POLICY,
    },
  };
}

function acceptanceOf(text: string): Acceptance {
  const people = { by: text, second: text, reason: text };
  const dialogue = { suite: text, dialogue: text, run: 'r1', change: 'regressed' as const, hard: true };
  return { baseline: text, action: 'accept', at: '2026-11-28T10:00:00Z', ...dialogue, ...people };
}

function rendered(name: string, text: string) {
  const reporter = REPORTERS.find((one) => one.name === name);
  if (reporter === undefined) throw new Error(`no reporter ${name}`);
  return reporter.render(inputWith(text));
}

/** Line breaks are the report's own; every other control, bidirectional or invisible character is not. */
const STEERING = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\n)\p{Cc}/u;

it('is a set of at least 60, each text once', () => {
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
});

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text] as const))('%s', (_, text) => {
  it('steers no terminal', () => {
    const { stored, comparison, decision } = inputWith(text);
    const [held] = stored.dialogues;
    const entry = { suite: text, dialogue: text, owner: text, reason: text, expires: '2026-01-01', noted_at: '' };
    const row = {
      suite: text,
      target: text,
      dialogue: text,
      passed: 1,
      failed: 1,
      runs: 2,
      hard: 0,
      outcomes: ['p', 'f'],
      low: 0,
      high: 1,
      flaky: true,
      changedOnce: true,
    };
    const shown = [
      scorecard(stored, PLAIN),
      conversation(held as HeldDialogue, (held as HeldDialogue).trials[0] as HeldDialogue['trials'][number], PLAIN),
      comparisonText(comparison, PLAIN),
      gateText(decision, PLAIN),
      ...comparison.graderMoved.map(graderMoveLine),
      flakinessText([{ ...row, quarantine: entry }], PLAIN),
      quarantineText([entry], '2026-02-02', PLAIN),
      baselineHistoryText(
        [
          {
            name: text,
            run: 'r',
            action: 'set',
            by: text,
            reason: text,
            set_at: '2026-11-28T10:00:00Z',
            hard_accepted: true,
          },
        ],
        [acceptanceOf(text)],
        PLAIN,
      ),
    ].join('\n');
    expect(STEERING.exec(shown)).toBeNull();
  });

  it('leaves JUnit well-formed, with the elements of any other report', () => {
    const { text: xml } = rendered('junit', text);
    const elements: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => elements.push(name));
    parser.write(xml).close();
    expect(elements).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
      'system-out',
      'testsuite',
      'testcase',
      'failure',
    ]);
    expect(STEERING.exec(xml)).toBeNull();
  });

  it('gives GitHub no command of its own', () => {
    const { text: commands, summary = '' } = rendered('github', text);
    const lines = commands.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const match = /^::error ([^:]*)::(.*)$/.exec(line);
      expect(match).not.toBeNull();
      expect(match?.[1]?.split(',').length).toBe(line.startsWith('::error file=') ? 3 : 1);
      // The runner undoes %25, %0D, %0A, %3A, %2C: nothing of it may become a line of its own.
      expect(decodeURIComponent((match?.[2] ?? '').replace(/%(?!25|0D|0A|3A|2C)/g, '%25'))).not.toMatch(/\n/);
    }
    expect(STEERING.exec(commands)).toBeNull();
    onlyCode(summary);
  });

  it('is nothing but code in Markdown', () => {
    const { text: comment } = rendered('markdown', text);
    expect(comment.startsWith('<!-- testkunde -->\n')).toBe(true);
    onlyCode(comment.replace('<!-- testkunde -->\n', ''));
    expect(STEERING.exec(comment)).toBeNull();
  });

  it('comes back from JSON as it was', () => {
    const { text: json } = rendered('json', text);
    expect(json.trimEnd()).not.toContain('\n');
    expect(reportSchema.safeParse(JSON.parse(json)).error).toBeUndefined();
    const report = JSON.parse(json) as { run: { dialogues: { transcript: { turns: { reply: string }[] } }[] } };
    expect(report.run.dialogues[0]?.transcript.turns[0]?.reply).toBe(text);
  });
});

/** Elements that a report consists of; a bot's words may add none, and no word of theirs may stand outside of code. */
const OWN = ['h2', 'p', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'del', 'code'];

function onlyCode(markdown: string): void {
  const html = marked.parse(markdown, { async: false });
  const tags = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name.toLowerCase()));
  expect([...tags].filter((tag) => !OWN.includes(tag))).toEqual([]);
  const outside = html.replace(/<code>[\s\S]*?<\/code>/g, '');
  for (const word of ['<!--', 'evil', 'alert', 'owned', 'octocat', 'DROP', 'tada', 'GH-2'])
    expect(outside).not.toContain(word);
}
