import type { Evidence } from '../../domain/verdict.js';
import type { Conversation, Exchange, Grader, Judgement } from '../port.js';
import { differencesAcross } from './across.js';
import { comparisonOf } from './comparison.js';
import type { Conflict } from './conflict.js';
import { Said } from './ledger.js';
import { weighed } from './likely.js';
import { provenConflict } from './rules.js';

/**
 * Keeps a ledger of what the bot said about what and judges every answered turn: its facts must be those of the turn
 * that the script names (`same_as`), and must contradict no earlier reply unless it openly corrects itself.
 */
export const consistency: Grader = {
  name: 'consistency',
  judgesWords: 'always',
  grade(conversation) {
    const ledger: Said[] = [];
    return conversation.exchanges.map((exchange) => {
      const now = new Said(exchange);
      const judgement = judge(now, ledger, exchange, conversation);
      ledger.push(now);
      return judgement;
    });
  },
  across: differencesAcross,
};

function judge(now: Said, ledger: readonly Said[], exchange: Exchange, conversation: Conversation): Judgement {
  const named = exchange.script.expect.same_as;
  const wanted = named === undefined ? undefined : ledger.find((said) => said.turn === named);
  if (ledger.length === 0) return passed(now, 'first reply: nothing said before that it could contradict');
  if (named !== undefined && wanted === undefined)
    return {
      turn: now.turn,
      outcome: 'ungraded',
      score: null,
      reason: `turn ${named} has no reply to compare with`,
      evidence: [],
    };
  const comparison = comparisonOf(now, ledger, wanted, conversation.dialogue.today);
  if (comparison === undefined) return passed(now, 'speaks of nothing that an earlier reply spoke of');
  const conflict = weighed(provenConflict(comparison), comparison);
  if (now.changes && conflict === undefined) return passed(now, 'makes a change that the customer asked for');
  if (conflict !== undefined && now.corrects) return passed(now, 'openly corrects itself');
  if (conflict !== undefined) return failed(now, conflict);
  const { reference } = comparison;
  return passed(
    now,
    reference === undefined ? 'contradicts no earlier reply' : `its facts are those of turn ${reference.turn}`,
  );
}

function passed(now: Said, reason: string): Judgement {
  return { turn: now.turn, outcome: 'pass', score: 1, reason, evidence: firstWords(now) };
}

/** A pass shows what was looked at: the reply's first sentence. */
function firstWords(now: Said): Evidence[] {
  const sentence = now.reply.sentences[0];
  if (sentence === undefined) return [];
  const quote = (now.reply.text.slice(sentence.start, sentence.end).split('\n')[0] as string).trim();
  return quote === '' ? [] : [{ turn: now.turn, quote, rule: 'consistency.compared' }];
}

function failed(now: Said, { rule, reason, before, turn, now: words }: Conflict): Judgement {
  return {
    turn: now.turn,
    outcome: 'fail',
    score: 0,
    reason,
    evidence: [
      { turn: now.turn, quote: words, rule },
      { turn, quote: before, rule: 'said.before' },
    ],
  };
}
