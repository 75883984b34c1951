import type { PersonHit, PersonTag } from '../../language/person/person.js';
import { told } from '../../language/person/telling-words.js';
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

const CONJUNCTION = /^(?:but|though|tho|mind|only that|aber|jedoch)$/;

function trimmed(words: string, start: number): Span {
  const lead = words.search(/[\p{L}\p{N}]/u);
  return { start: start + lead, end: start + words.trimEnd().length };
}

/** Words of a clause behind a "but" that speak of the person or give a figure or day. */
const OF_PERSON =
  /(?<!\p{L})(?:him|her|them|his|their|hers|theirs|he|she|ihm|ihn|ihr|er|sein\p{L}*|deren|dessen|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|tonight|tomorrow|yesterday|upstairs|downstairs|floor|corner|grand|hundred|thousand|two|three|four|five|six|seven|eight|nine|ten|dozen|both|nobody|somebody|someone|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|beide|niemand|jemand)(?!\p{L})|\d/u;

const SELF_HELP =
  /(?<!\p{L})(?:form|forms|online|website|site|app|page|link|helpline|hotline|desk|office|reception|branch|leaflet|guide|police|council|solicitor|advice|support|options?|alternative|ways?|formular|webseite|seite|telefon|stelle|polizei|rezeption|möglichkeit\p{L}*|weg)(?!\p{L})/u;

/** A kind word, or what the customer had better do, behind a "but" or in front of a "though". */
const PLEASANT =
  /^\P{L}*(?:do|why|say|wish|give|send|maybe|perhaps|how|what|sag\p{L}*|frag\p{L}*|wie|vielleicht|warum)(?!\p{L})|(?<!\p{L})(?:hope|luck|lovely|nice|kind|sweet|idea|thought|question|congratulations|congrats|enjoy|fun|great|try|worth|tempting|sounds|fair|gesture|viel (?:spaß|glück)|schön\p{L}*|nett\p{L}*|liebe?r?|idee|versuch|geste)(?!\p{L})/u;

const HARMLESS: readonly PersonTag[] = ['chatter', 'generic', 'staff', 'yours'];

/** The bot's or the customer's own things: an offer, a piece of advice. */
const OF_US =
  /(?<!\p{L})(?:i|we|us|me|my|our|you|your|yours|yourself|ich|wir|uns|mir|mich|mein\p{L}*|unser\p{L}*|sie|ihnen|ihr\p{L}*|du|dir|dich|dein\p{L}*|same|happy|glad|gern\p{L}*|sorry|thanks|danke|leider)(?!\p{L})/u;

const POSSESSIVE = /^(?:his|her|their|hers|theirs|sein|ihr|bei|mit|von|für)/;

/** "… but it's two of them". */
const IT_IS =
  /^,?\s*(?:es|das|it|that|there)\s?(?:ist|sind|war|waren|hat|hatte|'s|is|was|are|has|had|looks|sounds|involves|concerns|concerned|involved|starts|ends|begins|came|went)(?!\p{L})(?![^.!?]*(?:ich|wir|\bi\b|\bwe\b|own|eigen|nicht|not|n't))/u;
