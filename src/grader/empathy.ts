import type { Evidence } from '../domain/verdict.js';
import { passageAround } from '../language/cues/passage.js';
import { answersFeeling, type FeelingAnswer } from '../language/feelings/answer.js';
import { quote, type Span } from '../language/span.js';
import type { Exchange, Grader, Judgement } from './port.js';

/** `acknowledges`: the reply names or answers the customer's feeling, or the weight of the situation, in fitting words. */
export const empathy: Grader = {
  name: 'empathy',
  judgesWords: 'always',
  grade: ({ exchanges }) => exchanges.flatMap(judge),
};

function judge(exchange: Exchange): Judgement[] {
  const wanted = exchange.script.expect.acknowledges;
  if (wanted === undefined) return [];
  const answer = answersFeeling(exchange.text);
  return [wanted ? mustAcknowledge(answer, exchange) : mustNotAcknowledge(answer, exchange)];
}

function mustAcknowledge(answer: FeelingAnswer, exchange: Exchange): Judgement {
  const { turn } = exchange;
  if (answer.acknowledged) {
    const shown = shownBy(answer, exchange);
    const reason = `the reply answers the customer's feeling: "${shown.quote}"`;
    return { turn, outcome: 'pass', score: 1, reason, evidence: [shown] };
  }
  const [dismissing] = answer.dismissing;
  if (dismissing !== undefined) {
    const shown = passage(exchange, dismissing, dismissing.rule);
    const blames = dismissing.rule.startsWith('dismiss.blame');
    const how = blames ? 'puts the blame on the customer' : 'plays the feeling down';
    return failed(turn, `the reply ${how}: "${shown.quote}"`, [shown]);
  }
  const instead = answer.missing[0] ?? answer.acknowledging[0];
  if (instead !== undefined) {
    const shown = passage(exchange, instead, instead.rule);
    const reason = `nothing in the reply answers the customer's feeling; it says "${shown.quote}" instead`;
    return failed(turn, reason, [shown]);
  }
  const said = opening(exchange);
  const reason = `nothing in the reply names or answers the customer's feeling; it says "${said}" instead`;
  return failed(turn, reason, said === '' ? [] : [{ turn, quote: said, rule: 'empathy.absent' }]);
}

function mustNotAcknowledge(answer: FeelingAnswer, exchange: Exchange): Judgement {
  const { turn } = exchange;
  if (answer.acknowledged) {
    const shown = shownBy(answer, exchange);
    return failed(turn, `the reply speaks to a feeling where none was expected: "${shown.quote}"`, [shown]);
  }
  const reason = 'the reply speaks to no feeling, as expected';
  const said = opening(exchange);
  const shown = said === '' ? [] : [{ turn, quote: said, rule: 'empathy.absent' }];
  return { turn, outcome: 'pass', score: 1, reason, evidence: shown };
}

function failed(turn: number, reason: string, shown: readonly Evidence[]): Judgement {
  return { turn, outcome: 'fail', score: 0, reason, evidence: shown };
}

/** The sentence that acknowledges, under the strongest rule that found something in it. */
function shownBy(answer: FeelingAnswer, exchange: Exchange): Evidence {
  const { start, end } = answer.telling;
  const hit = answer.acknowledging.find((one) => one.start >= start && one.end <= end);
  return passage(exchange, hit ?? answer.telling, hit?.rule ?? 'feeling.wording');
}

/** The words around a hit; they stay within one message. */
function passage({ turn, text }: Exchange, hit: Span, rule: string): Evidence {
  return { turn, quote: firstLine(quote(text.text, passageAround(text, hit))), rule };
}

const SHOWN = 120;

function opening({ reply }: Exchange): string {
  const first = reply.messages.find((message) => message.trim() !== '') ?? '';
  return firstLine(first.trim()).slice(0, SHOWN).trim();
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
