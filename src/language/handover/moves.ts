import type { TagHit } from '../phrase/word-tags.js';
import { small, smallSet } from '../small-words.js';
import { wantsService } from './booking.js';
import { type Frame, HUMANS, humanHit, isHuman, NAMED, namesMatter, nearestHuman, partner } from './frame.js';
import type { HandoverView } from './view.js';

const transfer: Frame = (view, hit) => {
  const actor = view.actorOf(hit);
  if (actor === 'customer' && !view.inSentence(hit, 'offer', 'modal', 'keyword')) return undefined;
  if (
    actor === 'nobody' ||
    actor === 'field' ||
    (actor === 'none' && view.text.order === 'subject-first' && strayVerb(view, hit))
  )
    return undefined;
  // "Anyone who rings you will be put through to it."
  const called = view.window(hit.from - 6, hit.from - 1);
  if (called.some((other) => other.tag === 'contact' && other.to === hit.from + 1)) return undefined;
  const human = view.inSentence(hit, ...HUMANS, 'field');
  if (!human && view.inSentence(hit, 'machine', 'selfService')) return undefined;
  const first = view.after(hit, 8, ...HUMANS, 'machine', 'field');
  if (first?.tag === 'machine') return undefined;
  return { kind: 'transfer', with: first };
};

/** "Ich übergebe an eine Kollegin": with no object, it is the conversation that is handed over. */
const toThem: Frame = (view, hit) => {
  if (view.inClause(hit, 'feedback', 'vague') || praise(view, hit) || objectBefore(view, hit)) return undefined;
  const who = humanHit(view.after(hit, 9, ...HUMANS, 'machine', 'field'));
  return who && { kind: 'transfer', with: who };
};

/** "Ihre Zahlung gebe ich an die Buchhaltung": a German noun before the verb is what is handed on. */
function objectBefore(view: HandoverView, hit: TagHit): boolean {
  if (view.text.order !== 'verb-second') return false;
  for (let at = hit.from - 1; view.words[at]?.clause === view.word(hit.from).clause; at -= 1) {
    const word = view.word(at);
    if (word.capital && view.words[at - 1]?.sentence === word.sentence) return true;
  }
  return false;
}

/** "I'll move you to …": such verbs move customers to seats, tariffs and lists as well, so a person must be named. */
const shift: Frame = (view, hit) => {
  const who = view.after(hit, 8, ...HUMANS, 'machine', 'field');
  if (who !== undefined) return humanHit(who) && transfer(view, hit);
  const last = view.word(hit.to - 1);
  const ends =
    view.words[hit.to]?.clause !== last.clause || view.window(hit.to, hit.to).some(({ tag }) => tag === 'time');
  return ends && view.sentenceHas(last.sentence - 1, ...HUMANS) ? transfer(view, hit) : undefined;
};

/** A verb in the midst of a clause whose doer is unknown ("Your doctor will refer you"), unless the customer is what it moves. */
function strayVerb(view: HandoverView, hit: TagHit): boolean {
  const first = view.word(hit.from);
  const before = view.words[hit.from - 2];
  if (view.inSentence(hit, 'keyword')) return false;
  return first.folded !== 'you' && before?.clause === first.clause;
}

/** "I'll get a colleague in": the bot acts, or offers to; never the customer. */
const bring: Frame = (view, hit) => {
  const actor = view.window(hit.from, hit.from).some(({ tag }) => tag === 'self') ? 'self' : view.actorOf(hit);
  if (actor === 'customer' || actor === 'nobody' || actor === 'machine') return undefined;
  if (actor === 'field' && !intoChat(view, hit)) return undefined;
  const first = view.word(hit.from).start === view.sentence(hit).start || underHand(view, hit);
  if (view.text.order === 'subject-first' && actor !== 'self' && !first && !view.inSentence(hit, 'offer'))
    return undefined;
  if (view.text.order === 'verb-second' && !view.inClause(hit, 'self')) return undefined;
  const found = partner(view, hit, 5);
  const who = humanHit(found) ?? (found?.tag === 'field' && intoChat(view, hit) ? found : undefined);
  return who && !fromThem(view, hit, who) ? { kind: 'transfer', with: who } : undefined;
};

/** "I'll get a mechanic into this chat": whoever comes in to talk, be it one whose work is elsewhere. */
function intoChat(view: HandoverView, hit: TagHit): boolean {
  if (view.inClause(hit, 'thisChat')) return true;
  const { clause } = view.word(hit.to - 1);
  return view.words.slice(hit.from, hit.to + 8).some((word) => word.clause === clause && JOINS.has(word.folded));
}

const JOINS = smallSet('joinsIn');

/** "Sure, just grabbing a colleague": what is under way begins its clause, its subject left out. */
function underHand(view: HandoverView, hit: TagHit): boolean {
  const { folded, clause } = view.word(hit.from);
  if (!folded.endsWith('ing')) return false;
  const before = view.words[hit.from - 1];
  return before?.clause !== clause || (JUST.has(before.folded) && view.words[hit.from - 2]?.clause !== clause);
}

const JUST = smallSet('justNow');

/** "I'll dig out the letter from our adviser", "… the agent's note": a thing of theirs is fetched. */
function fromThem(view: HandoverView, hit: TagHit, who: TagHit): boolean {
  const between = view.words.slice(hit.from, Math.min(who.from, hit.to));
  return view.words[who.to]?.folded === "'s" || between.some(({ folded }) => FROM.has(folded));
}

const FROM = smallSet('fromSomebody');

/** "I've passed your case to Mia." Thanks passed on to a team are none. */
const pass: Frame = (view, hit) => {
  if (view.inClause(hit, 'feedback') || !view.inClause(hit, 'matter') || praise(view, hit)) return undefined;
  const actor = view.actorOf(hit);
  if (actor === 'customer' || actor === 'nobody') return undefined;
  if (view.text.order === 'subject-first') {
    if (view.words[hit.to]?.folded === 'you' || (actor !== 'self' && actor !== 'none')) return undefined;
    if (actor === 'none' && bidden(view, hit)) return undefined;
  } else if (view.inClause(hit, 'able') && !view.inClause(hit, 'self')) return undefined;
  const who = humanHit(partner(view, hit, 9));
  return who && { kind: 'ticket', with: who };
};

/** "Leave us one on the app", "please send it to the desk": with no subject, and not done yet, the customer is to do it. */
function bidden(view: HandoverView, hit: TagHit): boolean {
  const { folded, clause, sentence } = view.word(hit.from);
  const before = view.words[hit.from - 1];
  const opens = before?.sentence !== sentence || before.clause !== clause || view.text.bidding.includes(before.folded);
  if (!opens || folded.endsWith('ing') || view.of('done').some((other) => other.from === hit.from)) return false;
  return !view.of('infinitive').some((other) => other.from === hit.to);
}

/** "Thanks for the feedback. I'll pass it on": what is passed on is named only by a word for the praise before. */
function praise(view: HandoverView, hit: TagHit): boolean {
  const { sentence } = view.word(hit.to - 1);
  if (!view.sentenceHas(sentence, 'feedback') && !view.sentenceHas(sentence - 1, 'feedback')) return false;
  return !namesMatter(view, hit);
}

/** "I've given her your number." */
const gaveThem: Frame = (view, hit) => (isHuman(view.antecedent(hit.from)) ? { kind: 'ticket' } : undefined);

/** "A nurse is on tonight, shall I get her in?": the pronoun stands for whom the text named before. */
const fetchThem: Frame = (view, hit) => (isHuman(view.antecedent(hit.from)) ? { kind: 'transfer' } : undefined);

/** "Agent requested", "the pharmacist has been paged". */
const summoned: Frame = (view, hit) =>
  view.inClause(hit, 'feedback') || view.actorOf(hit) === 'machine' ? undefined : { kind: 'transfer' };

/** "Thursday at ten with Mr Iqbal. Shall I confirm?" */
const slotWith: Frame = (view, hit) => {
  if (wantsService(view.said)) return undefined;
  const { sentence } = view.word(hit.from);
  const settled = [sentence, sentence + 1].some((near) => view.sentenceHas(near, 'arrange', 'offer'));
  return settled && !view.inSentence(hit, 'field') && !view.past(hit) ? { kind: 'appointment' } : undefined;
};

/** "Ask for Gwen at the Llandudno office": a person who waits there. */
const askFor: Frame = (view, hit) => {
  const { clause } = view.word(hit.from);
  const asks = view.wordsOf(view.word(hit.from).sentence, view.word(hit.from).sentence);
  const told = asks.some(({ word }) => word.clause === clause && ASKS_FOR.test(word.folded));
  return told && !view.inSentence(hit, 'field') ? { kind: 'appointment' } : undefined;
};

const ASKS_FOR = new RegExp(`^(?:${small('askFor')})`, 'u');

/** "We'll ring you back": not once the goods are in, and not before the delivery. */
const ourCall: Frame = (view, hit) => {
  if (view.inSentence(hit, 'field', 'recorded')) return undefined;
  return view.inSentence(hit, 'event') && !view.inSentence(hit, ...NAMED) ? undefined : { kind: 'callback' };
};

const callback: Frame = (view, hit) => {
  if (view.inSentence(hit, 'field') || (view.inSentence(hit, 'selfService') && view.inSentence(hit, 'able')))
    return undefined;
  if (view.sentence(hit).question) return { kind: 'callback' };
  if (!view.inSentence(hit, 'arrange', 'offer', 'time', ...HUMANS)) return undefined;
  // "Call-back is free on all plans": nobody's call.
  if (!view.inSentence(hit, 'self', 'customer', 'yours', 'time', 'done', 'offer', ...HUMANS)) return undefined;
  return { kind: 'callback' };
};

/** "Talk it over with an adviser. I've put you down for Tuesday." */
function namedBefore(view: HandoverView, hit: TagHit): boolean {
  const before = view.word(hit.from).sentence - 1;
  return view.inSentence(hit, 'self') && view.sentenceHas(before, ...NAMED) && !view.sentenceHas(before, 'field');
}

const appointment: Frame = (view, hit) => {
  if (wantsService(view.said)) return undefined;
  if (view.inSentence(hit, 'field') || !view.inSentence(hit, 'arrange')) return undefined;
  // "The concierge reserves tables for guests."
  if (view.text.order === 'verb-second' && !view.inSentence(hit, 'self', 'customer', 'yours', 'time', 'offer'))
    return undefined;
  const team = view.inSentence(hit, 'team') && view.inClause(hit, 'self');
  const which = view.sentence(hit).question && view.sentenceHas(view.word(hit.from).sentence - 1, ...NAMED);
  if (!view.inSentence(hit, ...NAMED) && !team && !which && !namedBefore(view, hit)) return undefined;
  return { kind: 'appointment', with: nearestHuman(view, hit) };
};

const talk: Frame = (view, hit) => {
  if (!view.sentence(hit).question && !view.inSentence(hit, 'keyword')) return undefined;
  if (view.sentence(hit).question && !view.inSentence(hit, 'offer', 'self')) return undefined;
  const who = humanHit(partner(view, hit, 6));
  return who && { kind: 'offer', with: who };
};

/** "Weiterleitung an den Kundenservice": a line of its own, or with a word that says that it goes on. */
const announced: Frame = (view, hit) => {
  const alone = view.word(hit.from).start === view.sentence(hit).start;
  if (!alone && !view.words.slice(hit.from, hit.to).some(({ folded }) => GOES_ON.test(folded))) return undefined;
  return { kind: 'transfer', with: humanHit(view.after(hit, 1, ...HUMANS)) };
};

const GOES_ON = new RegExp(`^(?:${small('underWay')})$`, 'u');

/** "Would you like a person to look at that?" */
const humanOffer: Frame = (view, hit) => (view.sentence(hit).question ? { kind: 'offer' } : undefined);

/** What the bot does, or offers to do: put through, bring in, pass on, arrange. */
export const MOVES: Readonly<Record<string, Frame>> = {
  transfer,
  toThem,
  shift,
  bring,
  pass,
  gaveThem,
  fetchThem,
  summoned,
  slotWith,
  askFor,
  ourCall,
  callback,
  appointment,
  talk,
  announced,
  humanOffer,
};
