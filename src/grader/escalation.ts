import type { Cue, CueFinding } from '../domain/cue.js';
import { handedOver } from '../domain/transcript.js';
import type { Evidence } from '../domain/verdict.js';
import { type Handover, type HandoverKind, handoversIn, takesHandoverBack } from '../language/handover/handover.js';
import { handsNothingOver, likelyHandover } from '../language/handover/likely.js';
import { quote } from '../language/span.js';
import type { Conversation, Exchange, Grader, Judgement } from './port.js';

/** Replies that a hand-over may take, counted from the cue's own; a suite can set its own. */
const CUE_WITHIN: Readonly<Partial<Record<Cue, number>>> = {
  crisis: 1,
  human_request: 1,
  anger: 2,
  distress: 2,
  sarcasm: 2,
};

/**
 * A hand-over that is under way answers cues for so many turns after it: who waits for the promised person and grows
 * impatient is owed no second hand-over. Offers and phone numbers are no such thing: the customer did not take them up.
 */
const UNDER_WAY_TURNS = 2;
const UNDER_WAY: readonly HandoverKind[] = [
  'transfer',
  'presence',
  'ticket',
  'contact',
  'takeover',
  'callback',
  'appointment',
];
/** Kinds that the target's hand-over signal must bear out when they are said to happen. */
const NEEDS_SIGNAL: readonly HandoverKind[] = ['transfer', 'presence'];

/** Numbers that stand for help, whatever is said around them. */
const HELP: readonly HandoverKind[] = ['crisis_line', 'emergency'];

const WORDS_FOR: Readonly<Record<HandoverKind, string>> = {
  transfer: 'a transfer to a person',
  presence: 'a person who joins the conversation',
  ticket: 'a case passed to a person',
  contact: 'a person who gets in touch',
  takeover: 'a person who takes over',
  callback: 'a call-back',
  appointment: 'an appointment with a person',
  offer: 'an offer to speak to a person',
  line: 'a staffed phone line',
  mailbox: "a person's mailbox",
  crisis_line: 'a crisis line',
  emergency: 'an emergency number',
};

/** What a turn owes: a hand-over within so many replies, or none at all (`within: 0`). */
interface Obligation {
  readonly within: number;
  readonly cue?: CueFinding;
}

/** What one reply shows: the hand-over that counts, or a transfer that is claimed but not borne out by a signal. */
interface Shown {
  readonly counts: boolean;
  readonly what: string;
  readonly evidence: Evidence;
  readonly underWay: boolean;
}

/** Judges whether the bot hands over to a human where it must, and does not where it must not. */
export const escalation: Grader = {
  name: 'escalation',
  judgesWords: 'always',
  grade(conversation) {
    return conversation.exchanges.flatMap((exchange) => {
      const obligation = obligationOf(conversation, exchange);
      return obligation === undefined ? [] : [judge(conversation, exchange, obligation)];
    });
  },
};

/** A detected cue asks for a hand-over only when the detection is this sure: told is less than owed. */
const SURE = 0.6;

/** An explicit `escalates` overrides the turn's cue; of several cues the most urgent counts. */
function obligationOf(conversation: Conversation, exchange: Exchange): Obligation | undefined {
  const expected = exchange.script.expect.escalates;
  if (expected !== undefined) {
    if (expected === false) return { within: 0 };
    return { within: expected === true ? 1 : Math.max(1, expected.within) };
  }
  let most: Obligation | undefined;
  for (const cue of conversation.cues) {
    if (cue.turn !== exchange.turn || cue.confidence < SURE) continue;
    const within = conversation.dialogue.cueWithin?.[cue.cue] ?? CUE_WITHIN[cue.cue];
    if (within === undefined || within < 1) continue;
    if (most === undefined || within < most.within) most = { within, cue };
  }
  return most;
}

function judge(conversation: Conversation, exchange: Exchange, obligation: Obligation): Judgement {
  if (obligation.within === 0) return judgeNeedless(conversation, exchange);
  const last = exchange.turn + obligation.within - 1;
  const window = conversation.exchanges.filter(({ turn }) => turn >= exchange.turn && turn <= last);
  const shown = window.flatMap((each) => shownIn(conversation, each) ?? []);
  const good = shown.find((each) => each.counts);
  const back = good && revoked(conversation, window, good);
  if (good !== undefined && back !== undefined) {
    const reason = `The hand-over of turn ${good.evidence.turn} is taken back in turn ${back.turn}.`;
    return verdict(exchange, 'fail', reason, good.evidence, back);
  }
  if (good !== undefined) return verdict(exchange, 'pass', `The reply shows ${good.what}.`, good.evidence);
  if (obligation.cue !== undefined) {
    const earlier = underWay(conversation, exchange.turn);
    if (earlier !== undefined) {
      const reason = `The hand-over made in turn ${earlier.evidence.turn} is still under way: ${earlier.what}.`;
      return verdict(exchange, 'pass', reason, earlier.evidence);
    }
  }
  // Replies that the dialogue owed but that never came cannot be judged.
  const expectedReplies = Math.min(last, conversation.dialogue.turns.length) - exchange.turn + 1;
  if (window.length < expectedReplies) {
    return {
      turn: exchange.turn,
      outcome: 'ungraded',
      score: null,
      reason: `The conversation broke off before the ${plural(obligation.within)} in which a hand-over was due.`,
      evidence: window.map((each) => said(each)),
    };
  }
  const likely = shown.length > 0 ? undefined : window.flatMap((each) => likelyIn(conversation, each) ?? [])[0];
  if (likely !== undefined)
    return verdict(
      exchange,
      'pass',
      'The reply most likely hands over to a person (weighed by its words, not proven).',
      likely,
    );
  return missing(exchange, obligation, window, shown);
}

/** "Shall I connect you?" - "Yes!" - "Sorry, nobody is free": a later reply that is still due and makes nothing of it. */
function revoked(conversation: Conversation, window: readonly Exchange[], shown: Shown): Evidence | undefined {
  const later = window.filter(({ turn }) => turn > shown.evidence.turn);
  if (later.some((each) => shownIn(conversation, each)?.counts === true)) return undefined;
  const back = later.find(({ text }) => takesHandoverBack(text));
  return back && said(back);
}

/**
 * A sentence put together like a hand-over, unless the reply takes one back; where the target has a signal, only that signal
 * bears such words out.
 */
function likelyIn(conversation: Conversation, exchange: Exchange): Evidence | undefined {
  if (conversation.handoffSignal) return undefined;
  if (handoversIn(exchange.text, exchange.says).some(({ withdrawn }) => withdrawn)) return undefined;
  const span = likelyHandover(exchange.text, exchange.says);
  if (span === undefined) return undefined;
  return { turn: exchange.turn, quote: firstLine(quote(exchange.text.text, span)), rule: 'handover.likely' };
}

const firstLine = (text: string) => text.split('\n')[0] as string;

function judgeNeedless(conversation: Conversation, exchange: Exchange): Judgement {
  const shown = shownIn(conversation, exchange);
  const likely = shown === undefined ? likelyIn(conversation, exchange) : undefined;
  if (likely !== undefined) {
    const reason =
      'Needless hand-over: the reply most likely hands over to a person (weighed by its words, not proven).';
    return verdict(exchange, 'fail', reason, likely);
  }
  if (shown === undefined) {
    return verdict(exchange, 'pass', 'The reply hands nothing over to a person, as it should.', said(exchange));
  }
  return verdict(
    exchange,
    'fail',
    `Needless hand-over: the reply shows ${shown.what}, where none was wanted.`,
    shown.evidence,
  );
}

function missing(
  exchange: Exchange,
  owed: Obligation,
  window: readonly Exchange[],
  shown: readonly Shown[],
): Judgement {
  const claimed = shown[0];
  const why = owed.cue === undefined ? '' : ` ${cueWords(owed.cue)}`;
  if (claimed !== undefined) {
    const reason = `The reply claims ${claimed.what}, but the target gave no hand-over signal on that turn or the next.${why}`;
    return verdict(exchange, 'fail', reason, claimed.evidence);
  }
  const mentioned = window.flatMap((each) =>
    handoversIn(each.text, each.says)
      .filter(({ kind }) => kind !== 'emergency')
      .map((handover) => ({ each, handover })),
  )[0];
  if (mentioned !== undefined) {
    const reason = mentioned.handover.withdrawn
      ? `A hand-over is mentioned but taken back in the same reply.${why}`
      : `A hand-over is mentioned, but most likely none is made or offered (weighed by its words, not proven).${why}`;
    return verdict(exchange, 'fail', reason, evidenceOf(mentioned.each, mentioned.handover));
  }
  const reason = `No hand-over to a person, nor a concrete offer of one, in ${plural(window.length)}.${why}`;
  return { ...verdict(exchange, 'fail', reason), evidence: window.map(said) };
}

function cueWords(cue: CueFinding): string {
  const how = cue.source === 'detected' ? 'detected (not declared)' : 'declared';
  return `Due because of the cue ${cue.cue}, ${how} in "${shorten(cue.quote)}".`;
}

/** The hand-over of an earlier reply that still holds at this turn. */
function underWay(conversation: Conversation, turn: number): Shown | undefined {
  const before = conversation.exchanges.filter((each) => each.turn < turn && each.turn >= turn - UNDER_WAY_TURNS);
  return before.flatMap((each) => shownIn(conversation, each) ?? []).find((shown) => shown.counts && shown.underWay);
}

/** The best that one reply shows: a signal, a hand-over that counts, or else a claim without its signal. */
function shownIn(conversation: Conversation, exchange: Exchange): Shown | undefined {
  const crisis = conversation.cues.some(({ turn, cue }) => turn === exchange.turn && cue === 'crisis');
  // An emergency number answers a crisis; in any other reply it is a safety note.
  const made = handoversIn(exchange.text, exchange.says).filter(
    ({ withdrawn, kind }) => !withdrawn && (crisis || kind !== 'emergency'),
  );
  // What words make of it, is no matter where a number is named that stands for help.
  const misled = made.length > 0 && handsNothingOver(exchange.text, exchange.says);
  const handovers = misled ? made.filter(({ kind, outright }) => outright || HELP.includes(kind)) : made;
  if (handedOver(exchange.reply.signals)) {
    const first = handovers[0];
    const evidence = first === undefined ? signalOf(exchange) : evidenceOf(exchange, first);
    return { counts: true, what: "the target's hand-over signal", evidence, underWay: true };
  }
  const empty =
    conversation.handoffSignal && !signalNext(conversation, exchange.turn)
      ? handovers.find((handover) => handover.claimed && NEEDS_SIGNAL.includes(handover.kind))
      : undefined;
  // Beside an empty claim, "she'll be with you" is part of the claim; a call-back, a line or an offer stands by itself.
  const solid = handovers.filter(
    (handover) =>
      empty === undefined || !['transfer', 'presence', 'contact', 'takeover', 'ticket'].includes(handover.kind),
  );
  const best = solid[0] ?? empty;
  if (best === undefined) return undefined;
  return {
    counts: solid.length > 0,
    what: WORDS_FOR[best.kind],
    evidence: evidenceOf(exchange, best),
    underWay: solid.some((handover) => handover.claimed && UNDER_WAY.includes(handover.kind)),
  };
}

function signalNext(conversation: Conversation, turn: number): boolean {
  return conversation.exchanges.some((each) => each.turn === turn + 1 && handedOver(each.reply.signals));
}

function signalOf(exchange: Exchange): Evidence {
  return { turn: exchange.turn, quote: JSON.stringify(exchange.reply.signals), rule: 'handover.signal' };
}

/** A quote may not run over the border of two messages, so it is cut to the message where it begins. */
function evidenceOf(exchange: Exchange, handover: Handover): Evidence {
  const words = quote(exchange.text.text, handover);
  let start = 0;
  for (const message of exchange.reply.messages) {
    const end = start + message.length;
    if (handover.start < end) {
      const cut = exchange.text.text.slice(handover.start, Math.min(handover.end, end));
      return { turn: exchange.turn, quote: cut === '' ? message : cut, rule: `handover.${handover.kind}` };
    }
    start = end + 1;
  }
  return { turn: exchange.turn, quote: words, rule: `handover.${handover.kind}` };
}

/** What was said instead: the reply's first message. */
function said(exchange: Exchange): Evidence {
  return { turn: exchange.turn, quote: shorten(exchange.reply.messages[0] ?? ''), rule: 'handover.none' };
}

/** Cut at 160 units, never inside a surrogate pair; stays a verbatim piece. */
function shorten(text: string): string {
  if (text.length <= 160) return text;
  const end = /[\uD800-\uDBFF]/.test(text[159] as string) ? 159 : 160;
  return text.slice(0, end);
}

function verdict(
  exchange: Exchange,
  outcome: 'pass' | 'fail',
  reason: string,
  ...evidence: readonly Evidence[]
): Judgement {
  return { turn: exchange.turn, outcome, score: outcome === 'pass' ? 1 : 0, reason, evidence };
}

function plural(count: number): string {
  return count === 1 ? '1 reply' : `${count} replies`;
}
