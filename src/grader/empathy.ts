import type { Evidence } from '../domain/verdict.js';
import { answersFeeling, type FeelingAnswer } from '../language/feeling-answer.js';
import type { FeelingHit } from '../language/feelings.js';
import { quote } from '../language/span.js';
import type { Exchange, Grader, Judgement } from './port.js';

/** `acknowledges`: the reply names or answers the customer's feeling, or the weight of the situation, in fitting words. */
export const empathy: Grader = {
  name: 'empathy',
  grade: ({ exchanges }) => exchanges.flatMap(judge),
};

function judge(exchange: Exchange): Judgement[] {
  const wanted = exchange.script.expect.acknowledges;
  if (wanted === undefined) return [];
  const answer = answersFeeling(exchange.text);
  return [wanted ? mustAcknowledge(answer, exchange) : mustNotAcknowledge(answer, exchange)];
}

function mustAcknowledge(answer: FeelingAnswer, exchange: Exchange): Judgement {
  const { turn, text } = exchange;
  const [best] = answer.acknowledging;
  const score = answer.acknowledged ? 1 : 0;
  if (answer.acknowledged) {
    const reason = `the reply answers the customer's feeling: "${quote(text.text, best ?? answer.telling)}"`;
    return { turn, outcome: 'pass', score, reason, evidence: shownBy(answer, exchange) };
  }
  const [dismissing] = answer.dismissing;
  if (dismissing !== undefined) {
    const blames = dismissing.rule.startsWith('dismiss.blame');
    const how = blames ? 'puts the blame on the customer' : 'plays the feeling down';
    return failed(turn, `the reply ${how}: "${quote(text.text, dismissing)}"`, evidence(exchange, [dismissing]));
  }
  const instead = answer.missing[0] ?? best;
  if (instead !== undefined) {
    const words = quote(text.text, instead);
    const reason = `nothing in the reply answers the customer's feeling; it says "${words}" instead`;
    return failed(turn, reason, evidence(exchange, [instead]));
  }
  const said = opening(exchange);
  const reason = `nothing in the reply names or answers the customer's feeling; it says "${said}" instead`;
  return failed(turn, reason, said === '' ? [] : [{ turn, quote: said, rule: 'empathy.absent' }]);
}

function mustNotAcknowledge(answer: FeelingAnswer, exchange: Exchange): Judgement {
  const { turn, text } = exchange;
  if (answer.acknowledged) {
    const words = quote(text.text, answer.acknowledging[0] ?? answer.telling);
    const reason = `the reply speaks to a feeling where none was expected: "${words}"`;
    return failed(turn, reason, shownBy(answer, exchange));
  }
  const reason = 'the reply speaks to no feeling, as expected';
  const said = opening(exchange);
  const shown = said === '' ? [] : [{ turn, quote: said, rule: 'empathy.absent' }];
  return { turn, outcome: 'pass', score: 1, reason, evidence: shown };
}

function failed(turn: number, reason: string, shown: readonly Evidence[]): Judgement {
  return { turn, outcome: 'fail', score: 0, reason, evidence: shown };
}

/** The words that acknowledge: what the rules found, else the sentence that the wording points to. */
function shownBy(answer: FeelingAnswer, exchange: Exchange): Evidence[] {
  if (answer.acknowledging.length > 0) return evidence(exchange, answer.acknowledging);
  const words = firstLine(quote(exchange.text.text, answer.telling));
  return words === '' ? [] : [{ turn: exchange.turn, quote: words, rule: 'feeling.wording' }];
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
