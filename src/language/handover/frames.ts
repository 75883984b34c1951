import type { TagHit } from '../phrase/word-tags.js';
import { small, smallWord } from '../small-words.js';
import { contraryToFact, fallenThrough } from './contrary.js';
import { atCounter } from './counter.js';
import { DEEDS } from './deeds.js';
import type { Found } from './frame.js';
import { MOVES } from './moves.js';
import type { Handover } from './text.js';
import type { HandoverView } from './view.js';

const FRAMES = Object.entries({ ...MOVES, ...DEEDS });

/** Hand-overs that words alone show; phone lines and mailboxes are in channels.ts. */
export function framesIn(view: HandoverView): Handover[] {
  const found: { readonly hit: TagHit; readonly found: Found }[] = [];
  const fallen = fallenThrough(view);
  const fell = new Set(fallen.map((hit) => view.word(hit.from).clause));
  for (const [tag, frame] of FRAMES) {
    for (const hit of view.of(tag)) {
      if (fell.has(view.word(hit.from).clause)) continue;
      if (view.void(hit) || asks(view, hit) || (tag !== 'callback' && told(view, hit))) continue;
      if (isLabel(view, hit) || isPurpose(view, hit)) continue;
      if (ON_THE_SPOT.includes(tag) && atCounter(view, hit)) continue;
      const result = frame(view, hit);
      if (result !== undefined) found.push({ hit, found: result });
    }
  }
  const last = found.reduce((most, { hit }) => Math.max(most, hit.from), -1);
  return found.map(({ hit, found: { kind, with: other } }) => ({
    ...view.span(hit, other),
    kind,
    outright: OUTRIGHT.includes(hit.tag),
    claimed: !offered(view, hit),
    withdrawn: contraryToFact(view, hit) || fellBehind(view, hit, last, fallen) || takenBack(view, hit, last),
  }));
}

/** What no weighing of words makes anything else of. */
const OUTRIGHT: readonly string[] = ['announced', 'humanOffer'];

/** What staff at a counter do with a customer's things is no hand-over. */
const ON_THE_SPOT: readonly string[] = [
  'takeover',
  'work',
  'reply',
  'contact',
  'assist',
  'presence',
  'withYou',
  'time',
];

const QUOTES = /["“”„‟«»'‘’‚]/;

/** `tippen Sie auf „Verbinden“`: the verb is what a button says. */
function isLabel(view: HandoverView, hit: TagHit): boolean {
  if (!LABELLED.includes(hit.tag)) return false;
  const { start, end } = view.word(hit.to - 1);
  const { text } = view.text.reading;
  return QUOTES.test(text[start - 1] ?? ' ') && QUOTES.test(text[end] ?? ' ');
}

const LABELLED: readonly string[] = ['transfer', 'shift', 'bring', 'contact'];
const PURPOSE = new RegExp(String.raw`^[^\p{L}]*(?:${small('aims')}) ?`, 'u');
const ASKS = smallWord('asks');

/** `So that the right team can look into it, could you …?`: an aim that the customer is to work for. */
function isPurpose(view: HandoverView, hit: TagHit): boolean {
  if ((hit.tag !== 'takeover' && hit.tag !== 'work') || view.inClause(hit, 'person', 'name')) return false;
  const { start, folded } = view.sentence(hit);
  const behind = folded.slice(view.word(hit.to - 1).end - start);
  return PURPOSE.test(folded) && ASKS.test(behind);
}

/** A question, a "would you like", an "if you wish", a "can": not yet done. */
function offered(view: HandoverView, hit: TagHit): boolean {
  return (
    view.sentence(hit).question || view.inClause(hit, 'offer', 'able', 'hypothetical') || view.inSentence(hit, 'offer')
  );
}

/** "Putting you through. Unfortunately nobody is picking up": it fell through, soon behind the last hand-over. */
function fellBehind(view: HandoverView, hit: TagHit, last: number, fallen: readonly TagHit[]): boolean {
  const { sentence } = view.word(hit.from);
  if (view.word(last).sentence > sentence + 1) return false;
  return fallen.some((other) => other.from > last && view.word(other.from).sentence <= sentence + 2);
}

/** "I'd gladly put you through, but nobody is free": an impossibility behind the last hand-over, near to it. */
function takenBack(view: HandoverView, hit: TagHit, last: number): boolean {
  const { sentence } = view.word(hit.from);
  if (view.word(last).sentence > sentence + 1) return false;
  // Behind the last hand-over, so that "but nobody's free, so I have booked you a call" takes nothing back.
  const later = (other: TagHit) =>
    other.from >= hit.to && other.from > last && view.word(other.from).sentence <= sentence + 1;
  const contrast = view.of('contrast').find(later);
  const hypothetical = view.inClause(hit, 'hypothetical');
  const near = (other: TagHit) => view.word(other.from).sentence === view.word(last).sentence;
  // "Graham Pell deals with it. Handlers don't take calls": a name and no way to the person.
  if (
    ['takeover', 'custody', 'work', 'heard', 'withYou', 'assist'].includes(hit.tag) &&
    view.of('outOfReach').some(later)
  )
    return true;
  const bar = view.of('impossible').find(later);
  if (bar !== undefined) return contrast !== undefined || hypothetical || near(bar);
  if (!hypothetical) return false;
  const denials = [...view.of('negator'), ...view.of('nobody')].filter(later);
  if (contrast === undefined) return denials.some(near);
  const behind = (other: TagHit) => other.from >= contrast.from && other.from - contrast.to < 8;
  return view.of('demand').some(later) || denials.some(behind);
}

/** "Why do you want …?", "Did our adviser …?": a question about something else than the offer. */
function asks(view: HandoverView, hit: TagHit): boolean {
  const { start, question } = view.sentence(hit);
  if (!question || !view.inSentence(hit, 'asking')) return false;
  return view.of('asking').some((other) => view.word(other.from).start === start);
}

/** German "Kontaktieren Sie den Support": what the customer is told to do. */
function told(view: HandoverView, hit: TagHit): boolean {
  const verb = view.word(hit.from);
  const before = view.words[hit.from - 1];
  if (view.text.order !== 'verb-second') return false;
  // "Das Formular schicken Sie bitte an die Buchhaltung."
  if (
    verb.folded.endsWith('en') &&
    view.words[hit.from + 1]?.folded === 'sie' &&
    view.words[hit.from + 2]?.folded === 'bitte'
  )
    return true;
  // "Sie melden sich an der Rezeption an."
  if (
    verb.folded.endsWith('en') &&
    before?.folded === 'sie' &&
    before.start === view.sentence(hit).start &&
    !view.of('customer').some((other) => other.from > hit.from && view.word(other.from).clause === verb.clause)
  )
    return true;
  const own = hit.tag === 'contact' || hit.tag === 'reply' ? before?.clause !== verb.clause : false;
  const opens = own || before?.sentence !== verb.sentence || ['bitte', 'und', 'oder'].includes(before.folded);
  return (
    !view.sentence(hit).question && opens && verb.folded.endsWith('en') && view.words[hit.from + 1]?.folded === 'sie'
  );
}
