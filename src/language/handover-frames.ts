import type { Handover, HandoverKind, HandoverText } from './handover-text.js';
import { type Actor, HandoverView } from './handover-view.js';
import type { TagHit } from './word-tags.js';

/** A frame looks at one hit of its tag and says whether a hand-over hangs on it. */
type Frame = (view: HandoverView, hit: TagHit) => Found | undefined;

interface Found {
  readonly kind: HandoverKind;
  /** Words that show it, beside the hit itself. */
  readonly with?: TagHit | undefined;
}

const HUMANS = ['person', 'name', 'team'] as const;
const ACTING: readonly string[] = [...HUMANS, 'pronoun'];
const NAMED = ['person', 'name'] as const;

/** Hand-overs that words alone show; phone lines and mailboxes are in handover-channels.ts. */
export function framesIn(text: HandoverText, said?: HandoverText): Handover[] {
  const view = new HandoverView(text, said);
  const found: { readonly hit: TagHit; readonly found: Found }[] = [];
  for (const [tag, frame] of Object.entries(FRAMES)) {
    for (const hit of view.of(tag)) {
      if (view.void(hit) || asks(view, hit)) continue;
      const result = frame(view, hit);
      if (result !== undefined) found.push({ hit, found: result });
    }
  }
  const last = found.reduce((most, { hit }) => Math.max(most, hit.from), -1);
  return found.map(({ hit, found: { kind, with: other } }) => ({
    ...view.span(hit, other),
    kind,
    claimed: !offered(view, hit),
    withdrawn: takenBack(view, hit, last),
  }));
}

/** A question, a "would you like", an "if you wish", a "can": not yet done. */
function offered(view: HandoverView, hit: TagHit): boolean {
  return (
    view.sentence(hit).question || view.inClause(hit, 'offer', 'able', 'hypothetical') || view.inSentence(hit, 'offer')
  );
}

/** "I'd gladly put you through, but nobody is free": an impossibility behind the last hand-over, near to it. */
function takenBack(view: HandoverView, hit: TagHit, last: number): boolean {
  const { sentence } = view.word(hit.from);
  if (view.word(last).sentence > sentence + 1) return false;
  // Behind the last hand-over, so that "but nobody's free, so I have booked you a call" takes nothing back.
  const later = (other: TagHit) =>
    other.from >= hit.to && other.from > last && view.word(other.from).sentence <= sentence + 1;
  const contrast = view.of('contrast').find(later);
  const bar = view.of('impossible').find(later);
  if (bar !== undefined)
    return (
      contrast !== undefined ||
      view.inClause(hit, 'hypothetical') ||
      view.word(bar.from).sentence === view.word(last).sentence
    );
  if (contrast === undefined) return false;
  if (view.inClause(hit, 'hypothetical') && view.of('demand').some(later)) return true;
  const denial = (other: TagHit) => later(other) && other.from >= contrast.from && other.from - contrast.to < 8;
  return view.inClause(hit, 'hypothetical') && [...view.of('negator'), ...view.of('nobody')].some(denial);
}

const isHuman = (actor: Actor) => actor === 'human' || actor === 'team';

/** "Why do you want …?", "Did our adviser …?": a question about something else than the offer. */
function asks(view: HandoverView, hit: TagHit): boolean {
  const { start, question } = view.sentence(hit);
  if (!question || !view.inSentence(hit, 'asking')) return false;
  return view.of('asking').some((other) => view.word(other.from).start === start);
}

/** A human, taken from where the language puts whom a verb is about: behind it, or anywhere in its clause. */
function partner(view: HandoverView, hit: TagHit, words: number): TagHit | undefined {
  const after = view.after(hit, words, ...HUMANS, 'machine', 'field');
  if (view.text.order === 'subject-first') return after;
  const { clause } = view.word(hit.from);
  const own = view.window(hit.from - 30, hit.to + 30).filter((other) => view.word(other.from).clause === clause);
  const human = own.find((other) => (HUMANS as readonly string[]).includes(other.tag));
  return human ?? own.find((other) => other.tag === 'machine' || other.tag === 'field') ?? after;
}

const humanHit = (hit: TagHit | undefined) =>
  hit !== undefined && (HUMANS as readonly string[]).includes(hit.tag) ? hit : undefined;

const transfer: Frame = (view, hit) => {
  if (told(view, hit)) return undefined;
  const actor = view.actorOf(hit);
  if (actor === 'customer' && !view.inSentence(hit, 'offer', 'modal', 'keyword')) return undefined;
  if (
    actor === 'nobody' ||
    actor === 'field' ||
    (actor === 'none' && view.text.order === 'subject-first' && strayVerb(view, hit))
  )
    return undefined;
  const human = view.inSentence(hit, ...HUMANS, 'field');
  if (!human && view.inSentence(hit, 'machine', 'selfService')) return undefined;
  const first = view.after(hit, 8, ...HUMANS, 'machine', 'field');
  if (first?.tag === 'machine') return undefined;
  return { kind: 'transfer', with: first };
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
  const actor = view.actorOf(hit);
  if (actor === 'customer' || actor === 'nobody' || actor === 'field' || actor === 'machine') return undefined;
  const first = view.word(hit.from).start === view.sentence(hit).start;
  if (view.text.order === 'subject-first' && actor !== 'self' && !first && !view.inSentence(hit, 'offer'))
    return undefined;
  if (view.text.order === 'verb-second' && !view.inClause(hit, 'self')) return undefined;
  const who = humanHit(partner(view, hit, 5));
  return who && { kind: 'transfer', with: who };
};

/** "I've passed your case to Mia." Thanks passed on to a team are none. */
const pass: Frame = (view, hit) => {
  if (view.inClause(hit, 'feedback') || !view.inClause(hit, 'matter') || praise(view, hit)) return undefined;
  const actor = view.actorOf(hit);
  if (actor === 'customer' || actor === 'nobody') return undefined;
  if (view.text.order === 'subject-first') {
    if (view.words[hit.to]?.folded === 'you' || (actor !== 'self' && actor !== 'none')) return undefined;
  } else if (view.inClause(hit, 'able') && !view.inClause(hit, 'self')) return undefined;
  const who = humanHit(partner(view, hit, 9));
  return who && { kind: 'ticket', with: who };
};

/** "Thanks for the feedback. I'll pass it on": what is passed on is named only by a word for the praise before. */
function praise(view: HandoverView, hit: TagHit): boolean {
  const { sentence, clause } = view.word(hit.to - 1);
  if (!view.sentenceHas(sentence, 'feedback') && !view.sentenceHas(sentence - 1, 'feedback')) return false;
  const vague = new Set(view.of('vague').map((other) => other.from));
  return !view.of('matter').some((other) => view.word(other.from).clause === clause && !vague.has(other.from));
}

/** German "Kontaktieren Sie den Support": what the customer is told to do. */
function told(view: HandoverView, hit: TagHit): boolean {
  const verb = view.word(hit.from);
  const before = view.words[hit.from - 1];
  if (view.text.order !== 'verb-second') return false;
  const opens = before === undefined || before.clause !== verb.clause || ['bitte', 'dann'].includes(before.folded);
  return opens && verb.folded.endsWith('en') && view.words[hit.from + 1]?.folded === 'sie';
}

const contact: Frame = (view, hit) => {
  const actor = view.actorOf(hit);
  const german = view.text.order === 'verb-second';
  if (told(view, hit)) return undefined;
  const plural = view.word(hit.from).folded.endsWith('en');
  const unknown =
    german && !plural && actor === 'none' && view.inClause(hit, 'customer') && !view.inClause(hit, 'able');
  if (!isHuman(actor) && !unknown) return undefined;
  if (
    german &&
    !view.inClause(hit, 'customer', 'matter', 'presence', 'yours') &&
    view.word(hit.from).folded !== 'meldet'
  )
    return undefined;
  return { kind: 'contact', with: nearestHuman(view, hit) };
};

/** Verbs that need more than a person before them: a future, a modal, and German its object. */
const reply: Frame = (view, hit) => {
  if (!isHuman(view.actorOf(hit))) return undefined;
  if (view.text.order === 'subject-first') {
    if (view.of('determiner').some((word) => word.to === hit.from)) return undefined;
    const before = [...view.of('modal'), ...view.of('infinitive')].some(
      (modal) => modal.to <= hit.from && hit.from - modal.to < 3,
    );
    return before ? { kind: 'contact', with: nearestHuman(view, hit) } : undefined;
  }
  if (view.inClause(hit, 'able') || !(view.inClause(hit, 'customer', 'matter', 'yours') || view.sentence(hit).question))
    return undefined;
  return view.inClause(hit, 'modal', 'infinitive') ? { kind: 'contact', with: nearestHuman(view, hit) } : undefined;
};

/** What a person will do about the matter: "a specialist will review your claim". */
const work: Frame = (view, hit) => {
  if (!view.inClause(hit, 'customer', 'matter')) return undefined;
  return reply(view, hit);
};

const heard: Frame = (view, hit) => {
  const who = humanHit(partner(view, hit, 5));
  return who && { kind: 'contact', with: who };
};

const takeover: Frame = (view, hit) => {
  if (!isHuman(view.actorOf(hit)) || view.past(hit)) return undefined;
  return { kind: 'takeover', with: nearestHuman(view, hit) };
};

/** Who is "back at eight" is not there now. */
const presence: Frame = (view, hit) => {
  const back = view.inClause(hit, 'again') && (view.text.order === 'verb-second' || !view.inClause(hit, 'customer'));
  return isHuman(view.actorOf(hit)) && !back ? { kind: 'presence', with: nearestHuman(view, hit) } : undefined;
};

/** "Your complaint is now with Ms Noll." */
const custody: Frame = (view, hit) => {
  const who = humanHit(partner(view, hit, 5)) ?? nearestHuman(view, hit);
  if (who === undefined || view.past(hit) || !view.inClause(hit, 'matter')) return undefined;
  if (who.tag === 'team') return { kind: 'ticket', with: who };
  return view.inClause(hit, 'name', 'time') || view.inSentence(hit, 'name')
    ? { kind: 'takeover', with: who }
    : undefined;
};

/** "I've given her your number." */
const gaveThem: Frame = (view, hit) => (isHuman(view.antecedent(hit.from)) ? { kind: 'ticket' } : undefined);

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

/** The person before the hit in its sentence (German: also behind it), to show who acts. */
function nearestHuman(view: HandoverView, hit: TagHit): TagHit | undefined {
  const { sentence } = view.word(hit.from);
  const last = view.text.order === 'verb-second' ? hit.to + 12 : hit.from - 1;
  return view
    .window(hit.from - 18, last)
    .findLast((other) => ACTING.includes(other.tag) && view.word(other.from).sentence === sentence);
}

/** "We'll ring you back": not once the goods are in, and not before the delivery. */
const ourCall: Frame = (view, hit) => {
  if (view.inSentence(hit, 'field', 'recorded')) return undefined;
  return view.inSentence(hit, 'event') && !view.inSentence(hit, ...NAMED) ? undefined : { kind: 'callback' };
};

const callback: Frame = (view, hit) => {
  if (view.inSentence(hit, 'field') || (view.inSentence(hit, 'selfService') && view.inSentence(hit, 'able')))
    return undefined;
  if (!view.sentence(hit).question && !view.inSentence(hit, 'arrange', 'offer', 'time', ...HUMANS)) return undefined;
  return { kind: 'callback' };
};

/** "Talk it over with an adviser. I've put you down for Tuesday." */
function namedBefore(view: HandoverView, hit: TagHit): boolean {
  const before = view.word(hit.from).sentence - 1;
  return view.inSentence(hit, 'self') && view.sentenceHas(before, ...NAMED) && !view.sentenceHas(before, 'field');
}

const appointment: Frame = (view, hit) => {
  if (view.inSentence(hit, 'field') || !view.inSentence(hit, 'arrange')) return undefined;
  const team = view.inSentence(hit, 'team') && view.inClause(hit, 'self');
  if (!view.inSentence(hit, ...NAMED) && !team && !namedBefore(view, hit)) return undefined;
  return { kind: 'appointment', with: nearestHuman(view, hit) };
};

const talk: Frame = (view, hit) => {
  if (!view.sentence(hit).question && !view.inSentence(hit, 'keyword')) return undefined;
  if (view.sentence(hit).question && !view.inSentence(hit, 'offer', 'self')) return undefined;
  const who = humanHit(partner(view, hit, 6));
  return who && { kind: 'offer', with: who };
};

const FRAMES: Readonly<Record<string, Frame>> = {
  transfer,
  bring,
  pass,
  contact,
  reply,
  work,
  heard,
  takeover,
  presence,
  assist,
  custody,
  withYou,
  gaveThem,
  byThem,
  time: soon,
  ourCall,
  callback,
  appointment,
  talk,
};
