import { createHash } from 'node:crypto';
import pLimit from 'p-limit';
import type { JudgeErrorCode } from '../domain/errors.js';
import { replyText, type Transcript } from '../domain/transcript.js';
import { type Evidence, type Verdict, worstOutcome } from '../domain/verdict.js';
import type { Gradable } from '../grader/grade.js';
import type { Budget } from './budget.js';
import { ChatError, type ChatMessage, type ChatModel } from './chat.js';
import { conversationData, dataBlock, visibleJson } from './data-block.js';
import { ordersToJudge } from './orders.js';
import type { SecondOpinion, VoteCache } from './port.js';
import { filled, type RubricPrompt } from './prompt.js';
import { type Cast, type Finding, tally } from './tally.js';
import { quotedIn, readVote, type Vote } from './vote.js';

export interface JudgeOptions {
  readonly model: ChatModel;
  readonly prompt: RubricPrompt;
  readonly votes: number;
  /** Questions under way at the same time. */
  readonly concurrency: number;
  readonly budget: Budget;
  /** Null = nothing is kept. */
  readonly cache: VoteCache | null;
  /** Takes secrets out of what the model or its server says. */
  readonly hide: (text: string) => string;
  /** Whether its verdicts in a language count; else they are shown only. */
  readonly counts: (language: string) => boolean;
}

/** Who judges, as it stands in each verdict: model, temperature, votes, prompt and its hash. No spaces. */
export function judgeVersion({ model, prompt, votes }: Pick<JudgeOptions, 'model' | 'prompt' | 'votes'>): string {
  return `${model.name};votes=${votes};${prompt.name}`;
}

/** The LLM judge: asks a model whether each reply meets the rubrics of its turn. */
export function createJudge(options: JudgeOptions): SecondOpinion {
  const limited = pLimit(options.concurrency);
  const asking: Asking = { ...options, version: judgeVersion(options), ask: (work) => limited(work) };
  return {
    name: 'judge',
    async judge({ dialogue, transcript }: Gradable, signal) {
      const advisory = options.counts(dialogue.language) ? {} : { advisory: true as const };
      const owed = dialogue.turns.flatMap(({ expect: { judge = [] } }, index) =>
        judge.length === 0 ? [] : [{ turn: index + 1, rubrics: judge }],
      );
      return Promise.all(
        owed.map(async ({ turn, rubrics }): Promise<Verdict> => {
          const judged = await judgeTurn({ transcript, turn }, rubrics, asking, signal);
          return { grader: 'judge', turn, hard: false, version: asking.version, ...advisory, ...judged };
        }),
      );
    },
  };
}

interface Asking extends JudgeOptions {
  readonly version: string;
  readonly ask: <T>(work: () => Promise<T>) => Promise<T>;
}

interface Place {
  readonly transcript: Transcript;
  readonly turn: number;
}

async function judgeTurn(
  place: Place,
  rubrics: readonly string[],
  asking: Asking,
  signal: AbortSignal,
): Promise<Finding> {
  const said = place.transcript.turns[place.turn - 1];
  if (said === undefined || said.reply === null) {
    const why = said?.error?.message ?? 'the conversation ended before this turn';
    return { outcome: 'ungraded', score: null, reason: `no reply to judge: ${why}`, evidence: [] };
  }
  const findings = await Promise.all(
    rubrics.map(async (rubric) => ({ rubric, finding: await judgeRubric(place, rubric, asking, signal) })),
  );
  const orders = ordersIn(place);
  return joined(findings, orders);
}

async function judgeRubric(place: Place, rubric: string, asking: Asking, signal: AbortSignal): Promise<Finding> {
  const numbers = [...Array(asking.votes).keys()];
  return tally(await Promise.all(numbers.map((number) => cast(place, rubric, number, asking, signal))), asking.prompt);
}

/** One verdict of a turn's rubrics: the worst outcome, the mean score, and each reason with its rubric. */
function joined(findings: readonly { rubric: string; finding: Finding }[], orders: readonly Evidence[]): Finding {
  const scores = findings.flatMap(({ finding: { score } }) => score ?? []);
  const outcome = worstOutcome(findings.map(({ finding }) => finding.outcome));
  const telling = outcome === 'pass' ? findings : findings.filter(({ finding }) => finding.outcome !== 'pass');
  const reasons = telling.map(({ rubric, finding }) => `"${rubric}": ${finding.reason}`);
  const note = orders.length === 0 ? [] : ['the reply gives orders to a judge: read it yourself'];
  return {
    outcome,
    score:
      outcome === 'ungraded' || scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length,
    reason: [...reasons, ...note].join('; '),
    evidence: [...telling.flatMap(({ finding }) => finding.evidence), ...orders],
  };
}

/** Orders to a judge in the replies that it reads. */
function ordersIn({ transcript, turn }: Place): Evidence[] {
  return transcript.turns
    .slice(0, turn)
    .flatMap(({ reply }, index) =>
      reply === null
        ? []
        : ordersToJudge(replyText(reply)).map((quote) => ({ turn: index + 1, quote, rule: 'judge.order' })),
    );
}

/** One vote: from the cache, or asked for. */
async function cast(place: Place, rubric: string, number: number, asking: Asking, signal: AbortSignal): Promise<Cast> {
  const data = conversationData(place.transcript, place.turn);
  const key = createHash('sha256')
    .update(JSON.stringify([asking.model.name, asking.prompt.name, number, rubric, place.turn, data]))
    .digest('hex');
  const known = asking.cache?.get(key);
  if (known !== undefined) return checked(JSON.parse(known) as Vote, place, asking);
  return asking.ask(async () => {
    signal.throwIfAborted();
    const reached = asking.budget.reached();
    if (reached !== null) return { lost: 'judge_limit', why: `${reached}; nothing more is asked` };
    try {
      const vote = await askTwice(messagesOf(rubric, place.turn, data, asking.prompt), asking, signal);
      if (vote === null) return { lost: 'judge_malformed', why: 'two answers of another form than was asked for' };
      const counted = checked(vote, place, asking);
      if ('vote' in counted) asking.cache?.put(key, JSON.stringify(counted.vote));
      return counted;
    } catch (error) {
      signal.throwIfAborted();
      asking.budget.addUnanswered();
      return lost(error, asking);
    }
  });
}

function messagesOf(rubric: string, turn: number, data: object[], prompt: RubricPrompt): ChatMessage[] {
  const values = { rubric: visibleJson(rubric), turn: String(turn), data: dataBlock(data) };
  return [
    { role: 'system', content: prompt.system },
    { role: 'user', content: filled(prompt.user, values) },
  ];
}

/** The model's vote; an answer of another form is asked for once more. */
async function askTwice(
  messages: readonly ChatMessage[],
  { model, prompt, budget }: Asking,
  signal: AbortSignal,
): Promise<Vote | null> {
  const first = await model.ask(messages, signal);
  budget.add(first.usage);
  const vote = readVote(first.text, prompt.choices);
  if (vote !== null || budget.reached() !== null) return vote;
  const again: ChatMessage[] = [
    ...messages,
    { role: 'assistant', content: first.text },
    { role: 'user', content: prompt.again },
  ];
  const second = await model.ask(again, signal);
  budget.add(second.usage);
  return readVote(second.text, prompt.choices);
}

/** A vote counts when its words stand in a reply, and are not themselves an order to the judge. */
function checked(raw: Vote, { transcript, turn }: Place, { prompt, hide }: Asking): Cast {
  const vote = { ...raw, reason: hide(raw.reason) };
  const isOpen = prompt.choices.get(vote.choice) === null;
  const evidence = quotedIn(transcript, turn, vote.quote, `rubric.${vote.choice.replaceAll(' ', '_')}`);
  if (evidence === null && !isOpen) {
    const what =
      vote.quote === '' ? 'the judge quotes nothing' : `the judge quotes "${hide(vote.quote.slice(0, 120))}"`;
    return { lost: 'judge_quote', why: `${what}, which the bot has not said` };
  }
  if (evidence !== null && !isOpen && ordersToJudge(evidence.quote).length > 0)
    return { lost: 'judge_quote', why: 'what the judge quotes is an order to a judge, not a service to the customer' };
  return { vote, evidence };
}

function lost(error: unknown, { hide }: Asking): Cast {
  const code: JudgeErrorCode = error instanceof ChatError ? error.code : 'judge_failed';
  return { lost: code, why: hide(error instanceof Error ? error.message : String(error)) };
}
