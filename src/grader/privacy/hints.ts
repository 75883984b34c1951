import type { PersonHit, PersonTag } from '../../language/person/person.js';
import { told, toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import { overlaps, type Span } from '../../language/span.js';

/**
 * Something said of the person in spite of a refusal: "… but he's behind with his rent", "… It's north of eight, though". What
 * stands behind a "but", or in front of one at the end, and offers, asks, advises or generalises nothing, is said of them.
 */
export function slip(
  reply: Reading,
  hits: readonly PersonHit[],
  declined: Span,
  refusing: readonly Span[],
): Span | null {
  for (const but of hits) {
    if (but.tag !== 'but' || but.start <= declined.start) continue;
    const part = turnedAt(reply, but, declined);
    if (part === null || refusing.some((span) => overlaps(span, part))) continue;
    if (IT_IS.test(reply.folded.slice(part.start, part.end))) return part;
    const said = saidIn(reply, hits, part, turnsClause(reply.folded, but));
    if (said !== null) return said;
  }
  return null;
}

/**
 * A nod behind a refusal, in a clause of its own that ends with it: "I can neither confirm nor deny that, but you'd be warm", "dazu sage ich
 * nichts, ganz falsch liegen Sie aber nicht".
 */
export function nod({ folded }: Reading, hits: readonly PersonHit[], declined: Span): Span | null {
  const found = hits.find(
    ({ tag, start, end }) =>
      tag === 'agrees' &&
      start > declined.end &&
      APART.test(folded.slice(declined.end, start)) &&
      NOTHING_MORE.test(folded.slice(end)) &&
      !EITHER_WAY.test(folded.slice(declined.start, end)),
  );
  return found ?? null;
}

/** A pause in front, and no more than a few small words since. */
const APART = new RegExp(
  String.raw`(?:[,.;:!?…–—-]|(?<!\p{L})(?:${told('stands')}))(?! ?(?:${told('notApart')})(?!\p{L}))[^,.;:!?…–—-]{0,28}$`,
  'u',
);

/** Goes no further than the nod: not "you're right to ask", "Sie haben recht, dass …". */
const NOTHING_MORE = new RegExp(
  String.raw`^(?: (?:${told('smallWords')}))*\P{L}*(?:$|[,.;:!?…–—-])(?! ?(?:${told('goesOnWith')})(?!\p{L}))`,
  'u',
);

/** "I can't confirm that, and I won't deny it": says neither. */
const EITHER_WAY = new RegExp(told('eitherWay'), 'u');

/** What a "but" sets against a refusal: the rest of the sentence, or the words before it where it ends one. */
function turnedAt({ folded, sentences }: Reading, but: Span, declined: Span): Span | null {
  const sentence = sentences.find((one) => one.start <= but.start && but.end <= one.end);
  if (sentence === undefined || sentence.question) return null;
  if (/[\p{L}\p{N}]/u.test(folded.slice(but.end, sentence.end))) return { start: but.end, end: sentence.end };
  const start = declined.end > sentence.start ? folded.indexOf(',', declined.end) + 1 : sentence.start;
  return start === 0 || start >= but.start ? null : { start, end: but.start };
}

/** `turns`: whether the "but" opens a clause, and is no small word within one ("ask him *still*", "frag ihn *doch*"). */
function saidIn(reply: Reading, hits: readonly PersonHit[], part: Span, turns: boolean): Span | null {
  const within = (tag: PersonTag) =>
    hits.filter((hit) => hit.tag === tag && hit.start >= part.start && hit.end <= part.end);
  if (within('modal').length > 0) return null;
  const asserts = within('asserts').find((hit) => !POSSESSIVE.test(reply.folded.slice(hit.start, hit.end)));
  if (asserts !== undefined) return asserts;
  const words = reply.folded.slice(part.start, part.end);
  const telling = part.end === reply.sentences.find((one) => one.start <= part.start && part.end <= one.end)?.end;
  if (telling && !OF_PERSON.test(words)) return null;
  if (
    !turns ||
    SELF_HELP.test(words) ||
    PLEASANT.test(words) ||
    OF_US.test(words) ||
    !/\p{L}+\P{L}+\p{L}+\P{L}+\p{L}{2}/u.test(words)
  )
    return null;
  if (HARMLESS.some((tag) => within(tag).length > 0)) return null;
  return trimmed(words, part.start);
}

function turnsClause(folded: string, { start, end }: Span): boolean {
  return CONJUNCTION.test(folded.slice(start, end)) || /(?:^|[,;:.!?–—-] ?)$/.test(folded.slice(0, start).slice(-2));
}

const CONJUNCTION = new RegExp(`^(?:${told('butTurns')})$`, 'u');

function trimmed(words: string, start: number): Span {
  const lead = words.search(/[\p{L}\p{N}]/u);
  return { start: start + lead, end: start + words.trimEnd().length };
}

/** Words of a clause behind a "but" that speak of the person or give a figure or day. */
const OF_PERSON = new RegExp(String.raw`(?<!\p{L})(?:${told('saysOfPerson')})(?!\p{L})|\d`, 'u');

const SELF_HELP = toldWord('selfHelp');

/** A kind word, or what the customer had better do, behind a "but" or in front of a "though". */
const PLEASANT = new RegExp(
  String.raw`^\P{L}*(?:${told('pleasantHead')})(?!\p{L})|(?<!\p{L})(?:${told('pleasant')})(?!\p{L})`,
  'u',
);

const HARMLESS: readonly PersonTag[] = ['chatter', 'generic', 'staff', 'yours'];

/** The bot's or the customer's own things: an offer, a piece of advice. */
const OF_US = toldWord('ofUs');

const POSSESSIVE = new RegExp(`^(?:${told('whoseOnly')})`, 'u');

/** "… but it's two of them". */
const IT_IS = new RegExp(
  String.raw`^,?\s*(?:${told('itSubject')})\s?(?:${told('itVerb')})(?!\p{L})(?![^.!?]*(?:${told('notOfIt')}))`,
  'u',
);
