import type { Database } from 'better-sqlite3';
import type { Dialogue } from '../domain/dialogue.js';
import { inert } from '../domain/inert.js';
import type { Verdict } from '../domain/verdict.js';
import type { Gradable } from '../grader/grade.js';
import { type Budget, createBudget, type Spent } from '../judge/budget.js';
import { createJudge, judgeVersion } from '../judge/judge.js';
import { openChatModel } from '../judge/langchain.js';
import type { SecondOpinion, VoteCache } from '../judge/port.js';
import { readRubricPrompt } from '../judge/prompt.js';
import { openPromptfoo } from '../judge/promptfoo.js';
import type { Opinions } from '../run/opinions.js';
import { calibrationOfJudge, voteCache } from '../store/judge.js';
import type { LoadedConfig } from './config.js';
import { counted } from './counted.js';
import type { Io } from './io.js';
import type { WrittenJudge } from './judge-schema.js';
import { hiding } from './redact.js';
import type { WantedOpinions } from './wanted-opinions.js';

export const DEFAULT_FLOOR = 0.6;
const CONCURRENCY = 4;

/** Second opinions of one command. */
export interface OpenedOpinions extends Opinions {
  /** What the judge has cost so far, for people; empty when it was not asked. */
  spentText(): string;
}

export interface OpinionOptions {
  readonly loaded: LoadedConfig;
  /** Where answers are kept and calibrations stand; null = nowhere. */
  readonly db: Database | null;
  /** Whether what the judge answers may be kept as it is. */
  readonly keep: boolean;
  /** Counts what the judge spends, when others spend of the same; a new one when absent. */
  readonly budget?: Budget | undefined;
}

/** Opens what is wanted. Throws InputError when a package, a module or an assertion is not there. Asks nobody yet. */
export async function openOpinions(
  wanted: WantedOpinions,
  dialogues: readonly Dialogue[],
  options: OpinionOptions,
  io: Io,
): Promise<OpenedOpinions> {
  keepQuiet();
  const { loaded } = options;
  const hide = hiding(loaded.secrets) ?? ((text: string) => text);
  const opinions: SecondOpinion[] = [];
  const judge =
    wanted.judge && loaded.config.judge !== undefined ? await openJudge(loaded.config.judge, options) : null;
  if (judge !== null) {
    opinions.push(judge.opinion);
    const languages = [...new Set(dialogues.filter(asksJudge).map(({ language }) => language))];
    for (const { counts, text } of languages.map(judge.standing)) if (!counts) io.stderr(text);
  }
  if (wanted.promptfoo)
    opinions.push(await openPromptfoo(dialogues, { root: loaded.root, hide, concurrency: CONCURRENCY }));
  return {
    on: (gradable, signal) => (isAsked(gradable, wanted) ? ask(opinions, gradable, signal) : null),
    spentText: () => (judge === null ? '' : spentText(judge.budget.spent())),
  };
}

function asksJudge({ turns }: Dialogue): boolean {
  return turns.some(({ expect }) => expect.judge !== undefined);
}

function isAsked({ dialogue }: Gradable, wanted: WantedOpinions): boolean {
  return dialogue.turns.some(
    ({ expect }) => (wanted.judge && expect.judge !== undefined) || (wanted.promptfoo && expect.assert !== undefined),
  );
}

async function ask(opinions: readonly SecondOpinion[], gradable: Gradable, signal: AbortSignal): Promise<Verdict[]> {
  return (await Promise.all(opinions.map((opinion) => opinion.judge(gradable, signal)))).flat();
}

/** Whether the judge's verdicts in a language count, and why, as a line. */
interface Standing {
  readonly counts: boolean;
  readonly text: string;
}

interface OpenedJudge {
  readonly opinion: SecondOpinion;
  readonly version: string;
  readonly budget: Budget;
  standing(language: string): Standing;
}

/** The judge that the configuration names. */
export async function openJudge(
  settings: WrittenJudge,
  { loaded, db, keep, budget: shared }: OpinionOptions,
): Promise<OpenedJudge> {
  const { limit, price, votes = 1, concurrency = CONCURRENCY, floor = DEFAULT_FLOOR } = settings;
  const model = await openChatModel(settings, loaded.root, '`judge:`');
  const prompt = readRubricPrompt();
  const version = judgeVersion({ model, prompt, votes });
  const budget = shared ?? createBudget(limit, price ?? null);
  const standing = (language: string): Standing => {
    const known = db === null ? null : calibrationOfJudge(db, version, language);
    const counts = known !== null && known.kappa.value >= floor;
    const why =
      known === null
        ? `was never calibrated in ${language}`
        : `has kappa ${known.kappa.value.toFixed(2)} on ${counted(known.n, 'label')} in ${language}, ${counts ? 'not ' : ''}below its floor ${floor}`;
    const so = counts
      ? 'its verdicts count'
      : 'its verdicts are shown, but decide nothing (testkunde calibrate --judge)';
    return { counts, text: `the judge ${inert(version)} ${why}: ${so}\n` };
  };
  const counts = new Map<string, boolean>();
  const opinion = createJudge({
    model,
    prompt,
    votes,
    concurrency,
    budget,
    cache: keep && db !== null ? voteCache(db) : memory(),
    hide: hiding(loaded.secrets) ?? ((text) => text),
    counts(language) {
      const known = counts.get(language) ?? standing(language).counts;
      counts.set(language, known);
      return known;
    },
  });
  return { opinion, version, budget, standing };
}

function memory(): VoteCache {
  const votes = new Map<string, string>();
  return { get: (key) => votes.get(key), put: (key, vote) => void votes.set(key, vote) };
}

/** `judge: 12 answers, 3000 tokens in, 600 out, cost 0.0123`. */
export function spentText({ calls, unanswered, input_tokens, output_tokens, cost, estimated }: Spent): string {
  const lost = unanswered === 0 ? '' : `${counted(unanswered, 'question')} without an answer`;
  if (calls === 0) return `judge: ${lost === '' ? 'nothing was asked anew' : lost}\n`;
  const money = cost === null ? '' : `, cost ${cost.toFixed(4)}`;
  const reckoned = estimated ? ' (tokens reckoned from lengths: the model does not count them)' : '';
  return `judge: ${counted(calls, 'answer')}, ${input_tokens} tokens in, ${output_tokens} out${money}${reckoned}${lost === '' ? '' : `; ${lost}`}\n`;
}

/** Libraries that would tell others of what they do, or write where only Testkunde writes. */
export function keepQuiet(): void {
  Object.assign(process.env, {
    LANGCHAIN_TRACING_V2: 'false',
    LANGSMITH_TRACING: 'false',
    PROMPTFOO_DISABLE_TELEMETRY: '1',
    PROMPTFOO_DISABLE_UPDATE: '1',
    PROMPTFOO_DISABLE_REMOTE_GENERATION: '1',
    PROMPTFOO_DISABLE_ERROR_LOG: '1',
    PROMPTFOO_DISABLE_DEBUG_LOG: '1',
    PROMPTFOO_LOG_TO_STDERR: 'true',
    LOG_LEVEL: 'error',
  });
}
