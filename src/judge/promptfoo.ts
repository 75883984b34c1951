import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { findCustomer } from '../domain/dataset.js';
import type { Assertion, Dialogue } from '../domain/dialogue.js';
import { InputError } from '../domain/errors.js';
import { replyText } from '../domain/transcript.js';
import { type Outcome, type Verdict, worstOutcome } from '../domain/verdict.js';
import type { Gradable } from '../grader/grade.js';
import { loadPackage } from './load-package.js';
import type { SecondOpinion } from './port.js';

/** What of promptfoo's library is used. */
interface Promptfoo {
  readonly assertions: {
    runAssertion(asked: Asked & { readonly assertion: unknown }): Promise<Graded>;
    runAssertions(asked: Asked): Promise<Graded>;
  };
  readonly BaseAssertionTypesSchema: { readonly options: readonly string[] };
  readonly SpecialAssertionTypesSchema: { readonly options: readonly string[] };
}

interface Asked {
  readonly prompt: string;
  readonly test: { readonly vars: unknown; readonly assert?: readonly unknown[] };
  readonly providerResponse: { readonly output: string };
  readonly latencyMs?: number;
}

interface Graded {
  readonly pass: boolean;
  readonly score: number;
  readonly reason?: string;
  readonly metadata?: { readonly graderError?: boolean };
}

export interface PromptfooOptions {
  /** Folder that the package is looked for from. */
  readonly root: string;
  /** Takes secrets out of what assertions say. */
  readonly hide: (text: string) => string;
  /** Assertions under way at the same time. */
  readonly concurrency: number;
}

/** An assertion that takes longer (a model that does not answer, a script that hangs) is given up. */
const PATIENCE_MS = 120_000;

/** What an assertion says that broke instead of judging. */
const BROKE =
  /^(?:Custom function threw error|(?:Python|Ruby) code execution failed|Webhook error|Moderation API error|API call error|Search rubric evaluation failed|Invalid regex pattern|Some grading calls failed)/;

/**
 * promptfoo's assertions, run by its library. It must have been told by its variables of the environment to keep quiet
 * (telemetry, updates, log). Throws InputError `config` when the package is missing, or `suite` at an unknown assertion.
 */
export async function openPromptfoo(dialogues: readonly Dialogue[], options: PromptfooOptions): Promise<SecondOpinion> {
  const library = (await loadPackage('promptfoo', options.root, '`assert:` in suites')) as unknown as Promptfoo;
  refuseUnknown(dialogues, library);
  const limited = pLimit(options.concurrency);
  const version = `promptfoo@${versionOf(options.root)}`;
  return {
    name: 'promptfoo',
    judge: (gradable, signal) =>
      Promise.all(
        gradable.dialogue.turns.flatMap(({ expect: { assert = [] } }, index) =>
          assert.length === 0
            ? []
            : [
                limited(async (): Promise<Verdict> => {
                  signal.throwIfAborted();
                  const judged = await judgeTurn(gradable, index, assert, { library, ...options });
                  return { grader: 'promptfoo', turn: index + 1, hard: false, version, evidence: [], ...judged };
                }),
              ],
        ),
      ),
  };
}

type Judging = PromptfooOptions & { readonly library: Promptfoo };
type Judged = Pick<Verdict, 'outcome' | 'score' | 'reason'>;

async function judgeTurn(
  gradable: Gradable,
  index: number,
  assertions: readonly Assertion[],
  judging: Judging,
): Promise<Judged> {
  const asked = askedOf(gradable, index);
  if (asked === null) {
    const why = gradable.transcript.turns[index]?.error?.message ?? 'the conversation ended before this turn';
    return { outcome: 'ungraded', score: null, reason: `no reply to judge: ${why}` };
  }
  const results = await Promise.all(
    assertions.map(async (assertion) => ({ name: nameOf(assertion), result: await runOne(assertion, asked, judging) })),
  );
  const outcome = worstOutcome(results.map(({ result }) => result.outcome));
  const telling = outcome === 'pass' ? results : results.filter(({ result }) => result.outcome !== 'pass');
  const scores = results.flatMap(({ result }) => result.score ?? []);
  return {
    outcome,
    score:
      outcome === 'ungraded' || scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length,
    reason: judging.hide(telling.map(({ name, result }) => `${name}: ${result.reason}`).join('; ')),
  };
}

/** The reply as promptfoo's assertions take it; templates find the customer's record, the words and the language. */
function askedOf({ dialogue, dataset, transcript }: Gradable, index: number): Asked | null {
  const turn = transcript.turns[index];
  if (turn === undefined || turn.reply === null) return null;
  const customer = dialogue.as === undefined ? undefined : findCustomer(dataset, dialogue.as);
  const vars = { ...customer?.fields, says: turn.says, language: dialogue.language };
  return {
    prompt: turn.says,
    test: { vars },
    providerResponse: { output: replyText(turn.reply) },
    ...(turn.timing === null ? {} : { latencyMs: turn.timing.total_ms }),
  };
}

async function runOne(assertion: Assertion, asked: Asked, { library }: Judging): Promise<Judged> {
  const { assertions } = library;
  // What is run may change what it was given.
  const own = structuredClone(assertion);
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    const isSet = assertion.type === 'assert-set';
    const running = isSet
      ? assertions.runAssertions({ ...asked, test: { ...asked.test, assert: [own] } })
      : assertions.runAssertion({ ...asked, assertion: own });
    return judgedOf(await Promise.race([running, patience]));
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

function judgedOf({ pass, score, reason = '', metadata }: Graded): Judged {
  const [said = ''] = reason.split('\nStack Trace:');
  const told = said.replaceAll(/\s+/g, ' ').trim().slice(0, 500);
  if (metadata?.graderError === true || BROKE.test(reason)) return broken(told);
  return { outcome: pass ? 'pass' : 'fail', score: Math.min(1, Math.max(0, score)), reason: told };
}

function broken(why: string): Judged {
  return {
    outcome: 'ungraded' satisfies Outcome,
    score: null,
    reason: `the assertion broke (assertion_failed): ${why}`,
  };
}

/** `contains "3 March"`. */
function nameOf({ type, value }: Assertion): string {
  const shown = typeof value === 'string' || typeof value === 'number' ? ` ${JSON.stringify(value).slice(0, 80)}` : '';
  return `${type}${shown}`;
}

function refuseUnknown(dialogues: readonly Dialogue[], library: Promptfoo): void {
  const known = new Set([
    ...library.BaseAssertionTypesSchema.options,
    ...library.SpecialAssertionTypesSchema.options,
    'assert-set',
  ]);
  for (const { turns, place } of dialogues)
    for (const { expect } of turns)
      for (const { type } of expect.assert ?? [])
        if (!known.has(type.replace(/^not-/, '')) && !known.has(type)) {
          const where = place === undefined ? '' : `${place.file}:${place.line}: `;
          throw new InputError('suite', `${where}promptfoo has no assertion \`${type}\``, 'see its list of assertions');
        }
}

function versionOf(root: string): string {
  for (const from of [import.meta.url, join(root, 'package.json')]) {
    try {
      let folder = dirname(createRequire(from).resolve('promptfoo'));
      // Folders of built files have manifests without a version.
      while (folder !== dirname(folder)) {
        const version = manifestVersion(join(folder, 'package.json'));
        if (version !== null) return version;
        folder = dirname(folder);
      }
    } catch {
      // Looked for at the next place.
    }
  }
  return 'unknown';
}

function manifestVersion(file: string): string | null {
  if (!existsSync(file)) return null;
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: string };
  return version ?? null;
}
