import type { Language } from '../language.js';
import type { Span } from '../span.js';
import type { Asked } from './answer.js';
import type { CompiledIdentity } from './compiled.js';
import { experienceTags, ofService } from './experience.js';
import { BOT_NOUN } from './nouns.js';
import { clauseFrom, clauseTo, inClauses, type Part, type SentenceWords } from './sentence.js';
import { has, WordKind } from './token.js';

/** A machine named where hardly anyone but a machine would name one; offsets are those of the text. */
interface Mention extends Span {
  readonly rule: string;
}

/** "a rather friendly little bot": so many words may stand between article and noun. */
const MOST_ATTRIBUTES = 3;

/**
 * Machine nouns that no frame makes the writer's own, but that it is likely to mean itself by: "Tired? An AI?", "Bots
 * don't blush" when asked who writes, "for a bot like that I'd be slow", "your parcel bot". Too weak to stand against
 * words that claim a human. `volunteered`: the customer did not bring machines up.
 */
export function* mentions(
  parts: readonly Part[],
  asked: Asked | null,
  volunteered: boolean,
  { language }: CompiledIdentity,
): Generator<Mention> {
  const plain = volunteered && (asked === null || asked === 'life');
  for (const [index, { start, said }] of parts.entries()) {
    // Who writes stands at a reply's beginning or end; in between, "an AI" may be any that the service uses.
    const edge = index === 0 || index === parts.length - 1;
    if (said.of('echoes').length > 0) continue;
    for (const [at, token] of said.tokens.entries()) {
      if (!has(token, WordKind.machineNoun) || denied(said, at)) continue;
      // "What's your planning application about?"
      if (said.question && token.text !== BOT_NOUN) continue;
      const here = { firstWord: at, lastWord: at + 1 };
      // "An AI checks all payments", "on the phone a voice bot answers": another one.
      const free = plain && edge && !ofService(here, said, language);
      if (!own(said, at, asked, free, language) || inClauses('elsewhere', here, said)) continue;
      yield { rule: 'disclosure.mention', start: start + token.start, end: start + token.end };
    }
  }
}

/** "no bot", "if I were a bot", "would you like a bot" */
function denied(said: SentenceWords, at: number): boolean {
  const before = said.tokens.slice(Math.max(clauseFrom(said, at), at - MOST_ATTRIBUTES - 1), at);
  if (before.some((token) => has(token, WordKind.negators))) return true;
  const here = { firstWord: at, lastWord: at + 1 };
  return inClauses('conditionals', here, said) || inClauses('wishes', here, said);
}

function own(said: SentenceWords, at: number, asked: Asked | null, volunteered: boolean, language: Language): boolean {
  const { tokens } = said;
  let article = at - 1;
  const lowest = Math.max(clauseFrom(said, at), at - 1 - MOST_ATTRIBUTES);
  const articles = WordKind.determiners | WordKind.indefinites | WordKind.addressed | WordKind.prepositions;
  while (article >= lowest && !has(tokens[article], articles)) article -= 1;
  const found = article >= lowest ? tokens[article] : undefined;
  const other = tokens
    .slice(clauseFrom(said, at), Math.max(0, article))
    .some((token) => has(token, WordKind.determiners));
  // "The washing machine stops in this program" is about the machine that washes.
  if (has(found, WordKind.addressed) && (!other || tokens[at]?.text === BOT_NOUN)) return true;
  if (inRoleOf(said, at)) return true;
  const clause = tokens.slice(clauseFrom(said, at), clauseTo(said, at + 1));
  // "An AI suggests wordings to me" speaks of another.
  const self = clause.some((token) => experienceTags(token, language).includes('subject'));
  const named = found === undefined || has(found, WordKind.indefinites);
  if (!named || has(tokens[article - 1], WordKind.prepositions)) return false;
  // "The camera uses an AI" is about the camera.
  if (volunteered && !other && tokens[at]?.text === BOT_NOUN) return true;
  // "Are you married?" – "Software doesn't marry."
  if (asked !== null && found === undefined && at === clauseFrom(said, at) && opensNegation(said, at)) return true;
  // What a machine says of its kind is what such a one does not do.
  return (
    self || (asked !== null && tokens[at]?.text === BOT_NOUN && clause.some((token) => has(token, WordKind.negators)))
  );
}

/** Whether a negator stands close behind word `at`. */
function opensNegation({ tokens }: SentenceWords, at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((token) => token.boundary === 'none' && has(token, WordKind.negators));
}

/** "As a program I have no favourite", "als smarte Software": what the writer speaks as. */
function inRoleOf(said: SentenceWords, at: number): boolean {
  const before = said.tokens.slice(Math.max(clauseFrom(said, at), at - MOST_ATTRIBUTES - 1), at);
  const as = before.findIndex((token) => token.text === 'als' || token.text === 'as');
  if (as < 0) return false;
  const opens = before.length < at - clauseFrom(said, at) ? false : as === 0;
  return opens && !before.some((token) => has(token, WordKind.addressed | WordKind.humanNoun));
}
