import type { Stance } from '../../language/assertion/assertion.js';
import { clauseAt } from '../../language/assertion/clause.js';
import { cuesWithin } from '../../language/assertion/cues.js';
import { contentWithin, type Fact, type Mention, mentionsOf, parseFact } from '../../language/fact/fact.js';
import { looseMentionsOf } from '../../language/fact/loose.js';
import { differenceWords } from '../../language/fact/measured.js';
import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import { names } from '../../language/person/subject.js';
import type { Reading } from '../../language/reading.js';
import type { Span } from '../../language/span.js';
import { evidence, type FactContext, type Finding, quoteOf } from './context.js';
import { heldBy } from './holder.js';
import { CERTAIN, likelyAnswers, type Ruled } from './likely.js';
import { otherThing } from './subject.js';
import { undecidedInstead } from './undecided.js';

const HOW: Readonly<Record<Stance, string>> = {
  asserted: 'said',
  negated: 'denied',
  hedged: 'only said as uncertain',
  asked: 'only asked about',
  conditional: 'only said under a condition',
  quoted: "only repeated as somebody's words",
  attributed: 'said of something else',
  corrected: 'taken back later in the reply',
  measured: 'only named to tell another figure by it',
};

/** A mention and what comes of it. */
export interface Judged extends Mention {
  readonly ruled: Ruled;
  /** The model of answers decided against the rules. */
  readonly weighed?: true;
}

/** Stances under which a mention may be the value of another one. */
const HELD: ReadonlySet<Stance> = new Set<Stance>(['asserted', 'attributed']);

/** What the rules alone make of each place that has the fact, one by one; loose ones only where there are no others. */
export function* ruledMentions(context: FactContext, fact: Fact): Generator<Judged> {
  const { exchange, today } = context;
  const mentions = mentionsOf(exchange.text, fact, today);
  for (const found of mentions) {
    const mention = asAsked(context, found);
    const { assertion } = mention;
    const difference =
      assertion.stance === 'asserted' ? differenceWords(exchange.text, mention, exchange.says) : undefined;
    if (difference !== undefined) {
      yield { ...mention, assertion: { ...assertion, stance: 'measured', cue: difference }, ruled: 'measured' };
      continue;
    }
    const holder = HELD.has(assertion.stance) ? heldBy(context, fact, mention) : undefined;
    if (holder === 'own' && assertion.stance === 'asserted') {
      yield { ...mention, ruled: 'own' };
      continue;
    }
    if (holder === 'other') {
      yield { ...mention, assertion: { ...assertion, stance: 'attributed', cue: assertion.clause }, ruled: 'rival' };
      continue;
    }
    const open = assertion.stance === 'asserted' ? undecidedInstead(context, fact, mention) : undefined;
    if (open !== undefined) {
      yield { ...mention, assertion: { ...assertion, stance: 'attributed', cue: open }, ruled: 'rival' };
      continue;
    }
    const other = assertion.stance === 'asserted' ? otherThing(context, fact, mention) : undefined;
    if (other === undefined) yield { ...mention, ruled: assertion.stance };
    else yield { ...mention, assertion: { ...assertion, stance: 'attributed', cue: other }, ruled: 'other' };
  }
  if (mentions.length > 0) return;
  for (const mention of looseMentionsOf(exchange.text, fact, exchange.says, today)) {
    const { stance } = mention.assertion;
    yield { ...mention, ruled: CERTAIN.has(stance) ? stance : 'loose' };
  }
}

/** A reply that has a fact more often says it as often as not; keeps hostile texts cheap. */
const MOST_WEIGHED = 6;

/** The mentions as rules and model see them; loose ones only as far as they are likely. */
function* judgedMentions(context: FactContext, fact: Fact): Generator<Judged> {
  let weighed = 0;
  for (const mention of ruledMentions(context, fact)) {
    weighed += 1;
    const answers = weighed > MOST_WEIGHED ? undefined : likelyAnswers(context, fact, mention, mention.ruled);
    if (answers !== undefined) {
      const { clause } = mention.assertion;
      yield { ...mention, assertion: { stance: answers ? 'asserted' : 'attributed', clause }, weighed: true };
    } else if (mention.ruled !== 'loose') yield mention;
  }
}

/** Said of the mother's line, and that was the question: asserted. */
function asAsked(context: FactContext, mention: Mention): Mention {
  const { stance, cue } = mention.assertion;
  if (stance !== 'attributed' || cue === undefined) return mention;
  const says = context.exchange.says;
  const asked = new Set(contentWithin(says, { start: 0, end: says.text.length }).map((word) => word.stem));
  const named = contentWithin(context.exchange.text, cue);
  const isNamed = named.length > 0 && named.every((word) => asked.has(word.stem));
  return isNamed || asksFormer(says)
    ? { ...mention, assertion: { stance: 'asserted', clause: mention.assertion.clause } }
    : mention;
}

/** `Was hat die Karte letztes Jahr gekostet?`: what was, is the answer. */
function asksFormer(says: Reading): boolean {
  const whole = { start: 0, end: says.text.length };
  return cuesWithin(says, 'elsewhere', whole).length > 0 && !names(says, 'present') && says.sentences.length === 1;
}

/** The reply must assert the fact. */
export function checkStates(context: FactContext, text: string): Finding {
  const fact = parseFact(text, context.exchange.text.language);
  let mention: Judged | undefined;
  for (const said of judgedMentions(context, fact)) {
    mention ??= said;
    if (said.assertion.stance !== 'asserted') continue;
    return {
      ok: true,
      reason: said.weighed ? `Most likely states "${text}" (weighed by its words, not proven).` : `States "${text}".`,
      evidence: [evidence(context, said, said.weighed ? 'states.likely' : 'states.asserted')],
    };
  }
  if (mention !== undefined) return notAsserted(context, text, mention);
  const instead = insteadOf(context.exchange.text, fact);
  return {
    ok: false,
    reason:
      instead === undefined
        ? `"${text}" is not stated.`
        : `"${text}" is not stated; the reply says "${quoteOf(context, instead)}" instead.`,
    evidence: [evidence(context, instead ?? firstWords(context.exchange.text), 'states.missing')],
  };
}

function notAsserted(context: FactContext, text: string, mention: Judged): Finding {
  const { stance, cue } = mention.assertion;
  if (mention.weighed)
    return {
      ok: false,
      reason: `"${text}" is most likely not what the reply answers with (weighed by its words, not proven), so it is not stated.`,
      evidence: [evidence(context, mention, 'states.unlikely')],
    };
  const words = cue === undefined ? '' : ` ("${quoteOf(context, cue)}")`;
  return {
    ok: false,
    reason: `"${text}" is ${HOW[stance]}${words}, so it is not stated.`,
    evidence: [
      evidence(context, mention, `states.${stance}`),
      ...(cue === undefined ? [] : [evidence(context, cue, `states.${stance}.cue`)]),
    ],
  };
}

/** The reply must assert at least one of the facts. */
export function checkStatesOneOf(context: FactContext, texts: readonly string[]): Finding {
  const findings = texts.map((text) => checkStates(context, text));
  const stated = findings.find((finding) => finding.ok);
  if (stated !== undefined) return stated;
  return {
    ok: false,
    reason: `None of ${texts.map((text) => `"${text}"`).join(', ')} is stated. ${findings.map((finding) => finding.reason).join(' ')}`,
    evidence: findings.flatMap((finding) => finding.evidence),
  };
}

/** The reply must not assert the fact. */
export function checkNever(context: FactContext, text: string): Finding {
  const fact = parseFact(text, context.exchange.text.language);
  const mentions = mentionsOf(context.exchange.text, fact, context.today);
  const said = mentions.find((mention) => mention.assertion.stance === 'asserted');
  if (said !== undefined)
    return {
      ok: false,
      reason: `Asserts "${text}", which must never be said: "${quoteOf(context, said)}".`,
      evidence: [evidence(context, said, 'never.asserted')],
    };
  const mention = mentions[0];
  return {
    ok: true,
    reason:
      mention === undefined
        ? `Does not say "${text}".`
        : `Names "${text}", but it is ${HOW[mention.assertion.stance]}.`,
    evidence: [
      evidence(
        context,
        mention ?? firstWords(context.exchange.text),
        mention === undefined ? 'never.absent' : `never.${mention.assertion.stance}`,
      ),
    ],
  };
}

/** What the reply says in the fact's place: a figure of its kind, else the sentence that shares most of its words. */
function insteadOf(reading: Reading, fact: Fact): Span | undefined {
  const wanted: Figure | undefined = fact.figures[0];
  if (wanted !== undefined) {
    const other = figuresOf(reading).find((figure) => figure.kind === wanted.kind && !sameFigure(figure, wanted));
    if (other !== undefined) return other;
  }
  const stems = new Set(fact.words.map((word) => word.stem));
  const word = contentWithin(reading, { start: 0, end: reading.text.length }).find((one) => stems.has(one.stem));
  return word === undefined ? undefined : clauseAt(reading, word.start);
}

function firstWords(reading: Reading): Span {
  const first = reading.sentences[0];
  return first === undefined
    ? { start: 0, end: Math.min(80, reading.text.length) }
    : { start: first.start, end: Math.min(first.end, first.start + 160) };
}
