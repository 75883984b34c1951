import type { ExperienceLexicon } from './identity-experience-lexicon.js';
import { denies } from './identity-scope.js';
import { clauseTo, type SentenceWords } from './identity-sentence.js';
import { has, WordKind } from './identity-token.js';
import { type Language, perLanguage } from './language.js';
import type { Span } from './span.js';
import { taggerOf } from './word-bits.js';
import { spellOut } from './words.js';

const TAGS = [
  'self',
  'droppedSelf',
  'life',
  'time',
  'likewise',
  'closing',
  'habit',
  'my',
  'belongings',
  'past',
  'service',
  'customer',
] as const satisfies readonly (keyof ExperienceLexicon)[];

type Tag = (typeof TAGS)[number];

const bitOf = (tag: Tag) => 1 << TAGS.indexOf(tag);
const SELF = bitOf('self');
const DROPPED = bitOf('droppedSelf');
const LIFE = bitOf('life');
const TIME = bitOf('time');
const LIKEWISE = bitOf('likewise');
const CLOSING = bitOf('closing');
const HABIT = bitOf('habit');
const MY = bitOf('my');
const BELONGINGS = bitOf('belongings');
const PAST = bitOf('past');
const SERVICE = bitOf('service');
const CUSTOMER = bitOf('customer');

const tagger = perLanguage((language: Language) => taggerOf<Tag>(language.identity.experience, TAGS, spellOut));

/**
 * Clauses in which the writer tells of a life of its own, put together from what kinds of words they hold: the first
 * person, something of a human life or a past of its own, and nothing of the service's business or of the customer.
 * Offsets count from the sentence's beginning. `askedOfLife`: the customer asks for such things, so that the first
 * person can be left out.
 */
export function* experiences(said: SentenceWords, language: Language, askedOfLife: boolean): Generator<Span> {
  const tag = tagger(language);
  const { tokens } = said;
  for (let from = 0; from < tokens.length; ) {
    const to = Math.max(from + 1, clauseTo(said, from + 1));
    const clause = tokens.slice(from, to);
    let bits = askedOfLife ? DROPPED : 0;
    for (const [index, token] of clause.entries()) {
      let own = tag(token.text);
      if (token.stem !== token.text) own |= tag(token.stem);
      // "Meine menschlichen Kollegen": of those a bot, too, may say "my".
      if (has(token, WordKind.humanNoun | WordKind.machineNoun)) own |= BELONGINGS;
      if (index > 0) own &= ~DROPPED;
      if (index < clause.length - 1) own &= ~CLOSING;
      bits |= own;
    }
    // "Breakfast is served until ten" speaks of itself, whatever was asked.
    const others = (bits & SELF) === 0 && clause.some((token) => has(token, WordKind.copulas));
    const claims =
      !others &&
      (bits & (SELF | DROPPED)) !== 0 &&
      (bits & (SERVICE | CUSTOMER)) === 0 &&
      tellsOfLife(bits, askedOfLife);
    if (claims && !denies(clause)) yield { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    from = to;
  }
}

function tellsOfLife(bits: number, askedOfLife: boolean): boolean {
  if ((bits & LIFE) !== 0 || (askedOfLife && (bits & TIME) !== 0)) return true;
  if ((bits & SELF) === 0) return false;
  if ((bits & MY) !== 0 && (bits & BELONGINGS) === 0) return true;
  return (bits & HABIT) !== 0 || ((bits & PAST) !== 0 && (bits & (TIME | LIKEWISE | CLOSING)) !== 0);
}
