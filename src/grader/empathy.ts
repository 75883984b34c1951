import type { Evidence } from '../domain/verdict.js';
import { type FeelingHit, feelingMoves } from '../language/feelings.js';
import type { FeelingMove } from '../language/feelings-lexicon.js';
import { quote } from '../language/span.js';
import type { Exchange, Grader, Judgement } from './port.js';

/** `acknowledges`: the reply names or answers the customer's feeling, or the weight of the situation, in fitting words. */
export const empathy: Grader = {
  name: 'empathy',
  grade: ({ exchanges }) => exchanges.flatMap(judge),
};

const ENOUGH = 1;

function judge(exchange: Exchange): Judgement[] {
  const wanted = exchange.script.expect.acknowledges;
  if (wanted === undefined) return [];
  const view = viewOf(exchange);
  return [wanted ? mustAcknowledge(view, exchange) : mustNotAcknowledge(view, exchange)];
}

interface View {
  readonly acknowledging: readonly FeelingHit[];
  readonly dismissing: readonly FeelingHit[];
  readonly missing: readonly FeelingHit[];
  /** Weight of all that acknowledges, less what misses the feeling. */
  readonly balance: number;
}

function viewOf({ text }: Exchange): View {
  const moves = feelingMoves(text);
  const of = (move: FeelingMove) => moves.filter((hit) => hit.move === move).sort((a, b) => b.weight - a.weight);
  const acknowledging = of('acknowledge');
  const dismissing = of('dismiss');
  const missing = of('miss');
  return { acknowledging, dismissing, missing, balance: total(acknowledging) - 0.5 * total(missing) };
}

function total(hits: readonly FeelingHit[]): number {
  return hits.reduce((sum, hit) => sum + hit.weight, 0);
}

function mustAcknowledge(view: View, exchange: Exchange): Judgement {
  const { turn, text } = exchange;
  const [dismissing] = view.dismissing;
  const [best] = view.acknowledging;
  if (dismissing !== undefined && total(view.dismissing) >= total(view.acknowledging)) {
    const words = quote(text.text, dismissing);
    const how = dismissing.rule.startsWith('dismiss.blame')
      ? 'puts the blame on the customer'
      : 'plays the feeling down';
    return failed(turn, `the reply ${how}: "${words}"`, evidence(exchange, [dismissing]));
  }
  if (best !== undefined && view.balance >= ENOUGH) {
    const reason = `the reply answers the customer's feeling: "${quote(text.text, best)}"`;
    return { turn, outcome: 'pass', score: 1, reason, evidence: evidence(exchange, view.acknowledging) };
  }
  const [missing] = view.missing;
  if (missing !== undefined) {
    const reason = `nothing in the reply answers the customer's feeling; it says "${quote(text.text, missing)}" instead`;
    return failed(turn, reason, evidence(exchange, [missing]));
  }
  const said = opening(exchange);
  const reason = `nothing in the reply names or answers the customer's feeling; it says "${said}" instead`;
  return failed(turn, reason, said === '' ? [] : [{ turn, quote: said, rule: 'empathy.absent' }]);
}

function mustNotAcknowledge(view: View, exchange: Exchange): Judgement {
  const { turn, text } = exchange;
  const [best] = view.acknowledging;
  if (best !== undefined && view.balance >= ENOUGH) {
    const reason = `the reply speaks to a feeling where none was expected: "${quote(text.text, best)}"`;
    return failed(turn, reason, evidence(exchange, [best]));
  }
  const reason = 'the reply speaks to no feeling, as expected';
  const said = opening(exchange);
  const shown = said === '' ? [] : [{ turn, quote: said, rule: 'empathy.absent' }];
  return { turn, outcome: 'pass', score: 1, reason, evidence: shown };
}

function failed(turn: number, reason: string, shown: readonly Evidence[]): Judgement {
  return { turn, outcome: 'fail', score: 0, reason, evidence: shown };
}

/** A quote stays within one message: words that span two are cut at the line break. */
function evidence({ turn, text }: Exchange, hits: readonly FeelingHit[]): Evidence[] {
  return hits.slice(0, 3).map((hit) => ({ turn, quote: firstLine(quote(text.text, hit)), rule: hit.rule }));
}

const SHOWN = 120;

function opening({ reply }: Exchange): string {
  const first = reply.messages.find((message) => message.trim() !== '') ?? '';
  return firstLine(first.trim()).slice(0, SHOWN).trim();
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
