import type { Change } from '../../../domain/comparison.js';
import type { Cue } from '../../../domain/cue.js';
import type { GateOutcome } from '../../../domain/gate.js';
import type { RunStatus } from '../../../domain/run.js';
import type { GraderName, Outcome } from '../../../domain/verdict.js';
import type { Action } from '../state/keys.js';

/** Every word of the interface. What graders and bots say is data, and stays in its own language. */
export type Messages = typeof en;

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const en = {
  skip: 'Skip to content',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  loading: 'Loading…',
  retry: 'Try again',
  problem: 'This did not work',
  nav: {
    label: 'Main',
    runs: 'Runs',
    comparison: 'Comparison',
    queue: 'Blind queue',
    judgements: 'Judgements',
  },
  settings: {
    language: 'Language',
    theme: 'Appearance',
    themes: { system: 'System', light: 'Light', dark: 'Dark' },
    reviewer: 'Your name',
    noReviewer: 'Who are you?',
    reviewerWhy: 'Judgements and accepted changes are signed with it.',
    save: 'Save',
    help: 'Keyboard',
    print: 'Print',
  },
  change: {
    regressed: 'Regressed',
    flaky: 'Flaky',
    fixed: 'Fixed',
    edited: 'Edited',
    new: 'New',
    'not held': 'Not held',
    removed: 'Removed',
    unchanged: 'Unchanged',
  } satisfies Record<Change, string>,
  gate: {
    pass: 'May ship',
    fail: 'Blocked',
    inconclusive: 'Inconclusive',
    none: 'No gate',
  } satisfies Record<GateOutcome | 'none', string>,
  outcome: { pass: 'passed', fail: 'failed', ungraded: 'not judged' } satisfies Record<Outcome, string>,
  grader: {
    accuracy: 'Accuracy',
    disclosure: 'Disclosure',
    escalation: 'Escalation',
    privacy: 'Privacy',
    consistency: 'Consistency',
    empathy: 'Empathy',
    latency: 'Latency',
  } satisfies Partial<Record<GraderName, string>>,
  status: {
    running: 'unfinished',
    finished: 'finished',
    interrupted: 'interrupted',
    target_down: 'bot was down',
  } satisfies Record<RunStatus, string>,
  cue: {
    anger: 'anger',
    distress: 'distress',
    crisis: 'crisis',
    sarcasm: 'sarcasm',
    human_request: 'wants a person',
    identity_question: 'asks: bot or human?',
    none: 'no cue',
  } satisfies Record<Cue | 'none', string>,
  action: {
    next: 'Next dialogue',
    previous: 'Previous dialogue',
    'next-open': 'Next open regression',
    'previous-open': 'Previous open regression',
    accept: 'Accept the change',
    reject: 'Reject: the regression is real',
    overturn: 'Overturn: the verdict is wrong',
    unsure: 'Unsure',
    undo: 'Take back',
    open: 'Open',
    back: 'Back, close',
    both: 'Side by side',
    baseline: 'Baseline only',
    candidate: 'Candidate only',
    history: 'Dialogue history',
    search: 'Search',
    help: 'Show the keys',
  } satisfies Record<Action, string>,
  dialogues: (n: number) => count(n, 'dialogue', 'dialogues'),
  trials: (n: number) => count(n, 'trial', 'trials'),
};
