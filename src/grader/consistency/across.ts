import type { Evidence } from '../../domain/verdict.js';
import { quote } from '../../language/span.js';
import type { Conversation, Judgement } from '../port.js';
import { answerConflict, answerOf } from './answers.js';
import { codeConflict } from './codes.js';
import { type Conflict, idle } from './conflict.js';
import { hoursConflict } from './hours.js';
import { Said } from './ledger.js';
import { same } from './likeness.js';
import type { SaidFigure } from './said-figure.js';
import { statusConflict } from './status.js';

/** Kinds that must be the same in every trial; ids and days counted from today differ between trials for good reasons. */
const COMPARED: ReadonlySet<string> = new Set([
  'money',
  'percent',
  'duration',
  'time',
  'date',
  'quantity',
  'phone',
  'email',
]);

/**
 * Holds paraphrases and trials of one dialogue against each other, turn by turn: the replies must give the same figures
 * and the same yes or no. What the script's own wording gets is the standard (of several trials the most frequent facts,
 * of equally frequent ones the first); each conversation that differs gets a failing judgement for the turn.
 */
export function differencesAcross(conversations: readonly Conversation[]): Judgement[][] {
  const found: Judgement[][] = conversations.map(() => []);
  const replies = conversations.map((one) => new Map(one.exchanges.map((exchange) => [exchange.turn, exchange])));
  const wordings = conversations.map((one) => one.exchanges.map(({ says }) => says.text).join('\n'));
  const today = conversations[0]?.dialogue.today;
  const turns = new Set(replies.flatMap((one) => [...one.keys()]));
  for (const turn of [...turns].sort((a, b) => a - b)) {
    const said = replies.map((one) => {
      const exchange = one.get(turn);
      return exchange === undefined ? undefined : new Said(exchange);
    });
    const standard = said.filter((_, index) => wordings[index] === wordings[0]);
    const model = mostCommon(standard, today) ?? mostCommon(said, today);
    if (model === undefined) continue;
    said.forEach((one, index) => {
      if (one === undefined || one === model) return;
      const conflict = differenceOf(one, model, conversations[index]?.dialogue.today);
      if (conflict !== undefined) found[index]?.push(judgementOf(one, conflict));
    });
  }
  return found;
}

/**
 * The reply that the fewest others differ from; of several the one whose facts most others give, then the first. A reply
 * without facts differs from nobody, and is no standard. Identical texts are compared once.
 */
function mostCommon(said: readonly (Said | undefined)[], today: string | undefined): Said | undefined {
  const texts = new Map<string, { readonly said: Said; count: number }>();
  for (const one of said) {
    if (one === undefined) continue;
    const known = texts.get(one.reply.text);
    if (known === undefined) texts.set(one.reply.text, { said: one, count: 1 });
    else known.count += 1;
  }
  const distinct = [...texts.values()].slice(0, 30);
  let best: Said | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of distinct) {
    let standing = agrees(candidate.said, candidate.said, today) ? candidate.count : 0;
    for (const other of distinct) {
      if (other === candidate) continue;
      if (differ(other.said, candidate.said, today)) standing -= other.count;
      else if (agrees(other.said, candidate.said, today)) standing += other.count;
    }
    if (standing > most) [best, most] = [candidate.said, standing];
  }
  return best;
}

/** They have a fact in common: a figure, or a yes or no. */
function agrees(a: Said, b: Said, today: string | undefined): boolean {
  const answer = answerOf(a);
  if (answer !== undefined && answer.value === answerOf(b)?.value) return true;
  return a.figures.some((one) => COMPARED.has(one.figure.kind) && b.figures.some((other) => same(one, other, today)));
}

/** A condition may hide a difference from one side. */
function differ(a: Said, b: Said, today: string | undefined): boolean {
  return differenceOf(a, b, today) !== undefined || differenceOf(b, a, today) !== undefined;
}

/** What a reply says otherwise than the model; more detail or other words are no difference. */
function differenceOf(now: Said, model: Said, today: string | undefined): Conflict | undefined {
  if (now.reply.text === model.reply.text) return undefined;
  const comparison = { ...idle, now, before: [model], reference: model, given: true, today };
  return (
    figureDifference(now, model, today) ??
    answerConflict(comparison) ??
    hoursConflict(comparison) ??
    codeConflict(comparison) ??
    statusConflict({ ...comparison, given: false })
  );
}

/** Each has a figure of one kind that the other lacks. */
function figureDifference(now: Said, model: Said, today: string | undefined): Conflict | undefined {
  const lacks = (one: SaidFigure, others: readonly SaidFigure[]) =>
    COMPARED.has(one.figure.kind) && !others.some((other) => same(one, other, today));
  for (const mine of now.figures) {
    if (!lacks(mine, model.figures)) continue;
    const missing = model.figures.find((one) => one.figure.kind === mine.figure.kind && lacks(one, now.figures));
    if (missing === undefined) continue;
    const nowQuote = quote(now.reply.text, mine.figure);
    const thenQuote = quote(model.reply.text, missing.figure);
    return {
      rule: 'trials.figure',
      reason: `"${nowQuote}" where other trials say "${thenQuote}"`,
      now: nowQuote,
      before: thenQuote,
      turn: model.turn,
    };
  }
  return undefined;
}

function judgementOf(now: Said, conflict: Conflict): Judgement {
  const evidence: Evidence[] = [
    {
      turn: now.turn,
      quote: conflict.now,
      rule: conflict.rule.startsWith('trials') ? conflict.rule : `trials.${conflict.rule}`,
    },
  ];
  const reason = `gives other facts than most trials of this dialogue: ${conflict.reason}`;
  return { turn: now.turn, outcome: 'fail', score: 0, reason, evidence };
}
