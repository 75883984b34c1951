import { small, smallSet } from '../small-words.js';
import { wantsService } from './booking.js';
import { type Frame, humanHit, isHuman, namesMatter, nearestHuman, partner } from './frame.js';

/** German verbs of getting in touch that need no object beside the one who does. */
const CALLS = smallSet('callsAlone');

const contact: Frame = (view, hit) => {
  const actor = view.actorOf(hit);
  const german = view.text.order === 'verb-second';
  if (!isHuman(actor)) return undefined;
  if (
    german &&
    !view.inClause(hit, 'customer', 'matter', 'presence', 'yours') &&
    !CALLS.has(view.word(hit.from).folded)
  )
    return undefined;
  return { kind: 'contact', with: nearestHuman(view, hit) };
};

/** Verbs that need more than a person before them: a future, a modal, and German its object. */
const reply: Frame = (view, hit) => {
  if (!isHuman(view.actorOf(hit))) return undefined;
  if (view.text.order === 'subject-first') {
    const verb = view.word(hit.from).folded;
    if (view.of('determiner').some((word) => word.to === hit.from)) return undefined;
    // "A person's email": what somebody has, not what they do.
    if (view.words[hit.from - 1]?.folded === "'s" && !verb.endsWith('ing')) return undefined;
    const before = [...view.of('modal'), ...view.of('infinitive')].some(
      (modal) => modal.to <= hit.from && hit.from - modal.to < 3 && governs(view.word(modal.from).folded, verb),
    );
    if (view.inClause(hit, 'effort')) return undefined;
    return before ? { kind: 'contact', with: nearestHuman(view, hit) } : undefined;
  }
  const soonByName = view.inClause(hit, 'time') && view.inClause(hit, 'name', 'person');
  if (
    view.inClause(hit, 'able') ||
    !(soonByName || view.inClause(hit, 'customer', 'matter', 'yours') || view.sentence(hit).question)
  )
    return undefined;
  return view.inClause(hit, 'modal', 'infinitive') ? { kind: 'contact', with: nearestHuman(view, hit) } : undefined;
};

/** "She's calling", but not "a firm's answer": a form of "be" wants another form of the verb. */
function governs(modal: string, verb: string): boolean {
  return !BE.test(modal) || GOVERNED.test(verb);
}

const BE = new RegExp(`^(?:${small('be')})$`, 'u');
const GOVERNED = new RegExp(`(?:${small('beGoverns')})$`, 'u');

/** What a person will do about the matter: "a specialist will review your claim". */
const work: Frame = (view, hit) => {
  if (!view.inClause(hit, 'customer', 'matter') || (view.inClause(hit, 'able') && !view.sentence(hit).question))
    return undefined;
  return reply(view, hit);
};

const heard: Frame = (view, hit) => {
  const who = humanHit(partner(view, hit, 5));
  return who && { kind: 'contact', with: who };
};

const HAS = smallSet('hasTime');

const takeover: Frame = (view, hit) => {
  const actor = view.actorOf(hit);
  if (!isHuman(actor) || view.past(hit) || openingHours(view, hit) || view.inClause(hit, 'effort')) return undefined;
  // "Dr Walsh has a slot at ten" for who asked for one.
  const free = HAS.has(view.word(hit.from).folded) || view.inClause(hit, 'appointment', 'service');
  if (free && wantsService(view.said)) return undefined;
  // "Accounts does the payment run": what a desk does anyway.
  const german = view.text.order === 'verb-second';
  if (german && actor === 'team' && !view.inClause(hit, 'customer', 'yours', 'matter', 'person', 'name'))
    return undefined;
  if (german && actor === 'team' && view.word(hit.from).folded === 'nimmt' && !namesMatter(view, hit)) return undefined;
  // Who takes over this very chat comes into it.
  return { kind: view.inClause(hit, 'thisChat') ? 'presence' : 'takeover', with: nearestHuman(view, hit) };
};

/** "Our team is here for you from nine to five": when a desk is open, not that anybody comes. */
const openingHours: (...at: Parameters<Frame>) => boolean = (view, hit) =>
  view.inSentence(hit, 'hours') && !view.inSentence(hit, 'person', 'name') && view.actorOf(hit) === 'team';

/** Who is "back at eight" is not there now. */
const presence: Frame = (view, hit) => {
  const back = view.inClause(hit, 'again') && (view.text.order === 'verb-second' || !view.inClause(hit, 'customer'));
  return isHuman(view.actorOf(hit)) && !back && !openingHours(view, hit)
    ? { kind: 'presence', with: nearestHuman(view, hit) }
    : undefined;
};

/** "Your complaint is now with Ms Noll." */
const custody: Frame = (view, hit) => {
  const who = humanHit(partner(view, hit, 5)) ?? nearestHuman(view, hit);
  if (who === undefined || view.past(hit) || !view.inClause(hit, 'matter')) return undefined;
  if (who.tag === 'team' && !namesMatter(view, hit)) return undefined;
  if (who.tag === 'team') return { kind: 'ticket', with: who };
  return who.to - who.from > 1 || view.inClause(hit, 'name', 'time') || view.inSentence(hit, 'name')
    ? { kind: 'takeover', with: who }
    : undefined;
};

/** "You'll have an answer from her": whom the text named before. */
const byThem: Frame = (view, hit) => {
  if (view.past(hit) || view.inClause(hit, 'able') || !isHuman(view.antecedent(hit.from))) return undefined;
  return view.inClause(hit, 'customer', 'heard', 'time', 'modal') ? { kind: 'contact' } : undefined;
};

/** Whatever a person does "with you", now or later. */
const withYou: Frame = (view, hit) =>
  view.actorOf(hit) === 'human' && !view.past(hit) && !view.inClause(hit, 'self', 'able')
    ? { kind: 'contact', with: nearestHuman(view, hit) }
    : undefined;

/** "Ms Noll advises you": one person, not "our team in the shop". */
const assist: Frame = (view, hit) =>
  view.actorOf(hit) === 'human' && view.inSentence(hit, 'time', 'modal', 'name', 'presence')
    ? { kind: 'takeover', with: nearestHuman(view, hit) }
    : undefined;

/** Whatever it is, a person does it soon, with or for the customer: "Mr Asante has a free hand and sees to you today". */
const soon: Frame = (view, hit) => {
  if (view.actorOf(hit) !== 'human' || view.past(hit) || !view.addresses(hit)) return undefined;
  const who = nearestHuman(view, hit);
  return who && !view.inClause(hit, 'self', 'able') ? { kind: 'contact', with: who } : undefined;
};

/** "Someone will": the answer to "can somebody ring me?". */
const willDo: Frame = (view, hit) => (view.inSentence(hit, 'field') ? undefined : { kind: 'contact' });

/** What a person does, or will do: get in touch, take over, join. */
export const DEEDS: Readonly<Record<string, Frame>> = {
  contact,
  reply,
  work,
  heard,
  takeover,
  presence,
  assist,
  custody,
  withYou,
  byThem,
  willDo,
  time: soon,
};
