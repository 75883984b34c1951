import type { Evidence } from '../../domain/verdict.js';
import type { Conversation, Exchange, Grader, Judgement } from '../port.js';
import type { Finding, SourceContext } from './context.js';
import { referenceDay } from './day.js';
import { checkNever, checkStates, checkStatesOneOf } from './facts.js';
import { checkGrounded } from './grounded.js';

/** Judges `states`, `states_one_of`, `never` and `grounded`: what the reply asserts against what is true. */
export const accuracy: Grader = {
  name: 'accuracy',
  judgesWords: 'without figures',
  grade(conversation) {
    return conversation.exchanges.flatMap((exchange) => judge(conversation, exchange) ?? []);
  },
};

function judge(conversation: Conversation, exchange: Exchange): Judgement | undefined {
  const { states, states_one_of, never, grounded } = exchange.script.expect;
  if (states === undefined && states_one_of === undefined && never === undefined && grounded !== true) return undefined;
  const today = referenceDay(conversation, exchange);
  const owed = states ?? [];
  const context: SourceContext = { conversation, exchange, owed, ...(today === undefined ? {} : { today }) };
  const findings: Finding[] = [];
  for (const fact of owed) findings.push(checkStates(context, fact));
  if (states_one_of !== undefined && states_one_of.length > 0) findings.push(checkStatesOneOf(context, states_one_of));
  for (const fact of never ?? []) findings.push(checkNever(context, fact));
  if (grounded === true) findings.push(checkGrounded(context));
  if (findings.length === 0) return undefined;
  const failed = findings.filter((finding) => !finding.ok);
  const shown = failed.length > 0 ? failed : findings;
  return {
    turn: exchange.turn,
    outcome: failed.length > 0 ? 'fail' : 'pass',
    score: (findings.length - failed.length) / findings.length,
    reason: shown.map((finding) => finding.reason).join(' '),
    evidence: shown.flatMap((finding) => finding.evidence).filter(distinct),
  };
}

function distinct(evidence: Evidence, index: number, all: readonly Evidence[]): boolean {
  return all.findIndex((one) => one.quote === evidence.quote && one.rule === evidence.rule) === index;
}
