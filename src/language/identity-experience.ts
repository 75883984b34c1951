import type { CompiledIdentity } from './identity-lexicon.js';
import { clauses, type Part } from './identity-scope.js';
import { perLanguage } from './language.js';
import type { PhraseHit } from './phrase.js';

/**
 * Words by which a clause about the writer is told from one about the service. All lower case, each a single word;
 * `word*` stands for every word that begins so, `*word` for every word that ends so.
 */
export interface ExperienceLexicon {
  /** First person: who the clause is about. */
  readonly self: readonly string[];
  /** Words that begin a clause whose "I" is left out: "Been here since six." */
  readonly droppedSelf: readonly string[];
  /** What only people do, have and are: meals, sleep, bodies, journeys, leisure, shifts. */
  readonly life: readonly string[];
  /** When or how often something befell a person: "neulich", "last weekend". */
  readonly time: readonly string[];
  /** "myself", "auch": the writer compares itself with the customer. */
  readonly likewise: readonly string[];
  /** Words that compare only at the end of a clause: "too". */
  readonly closing: readonly string[];
  /** "always", "am liebsten": what the writer is used to. */
  readonly habit: readonly string[];
  /** Possessives of the first person. */
  readonly my: readonly string[];
  /** What a bot, too, calls its own: its name, answer, records, colleagues. */
  readonly belongings: readonly string[];
  /** Marks of a past tense. */
  readonly past: readonly string[];
  /** The service's own business: orders, refunds, checking, forwarding. Such a clause claims no life. */
  readonly service: readonly string[];
  /** The customer is in the clause. */
  readonly customer: readonly string[];
}

type Tag = keyof ExperienceLexicon;

const TAGS: readonly Tag[] = [
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
];
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;
const REMEMBERED = 20_000;

/** Which tags a word has, as bits in the order of TAGS. */
type Tagger = (word: string) => number;

const taggerOf = perLanguage((language): Tagger => {
  const exact = new Map<string, number>();
  const begins: [string, number][] = [];
  const ends: [string, number][] = [];
  for (const [index, tag] of TAGS.entries()) {
    const bit = 1 << index;
    for (const word of language.identity.experience[tag]) {
      if (word.endsWith('*')) begins.push([word.slice(0, -1), bit]);
      else if (word.startsWith('*')) ends.push([word.slice(1), bit]);
      else exact.set(word, (exact.get(word) ?? 0) | bit);
    }
  }
  const known = new Map<string, number>();
  return (word) => {
    let bits = known.get(word);
    if (bits === undefined) {
      bits = exact.get(word) ?? 0;
      for (const [start, bit] of begins) if (word.startsWith(start)) bits |= bit;
      for (const [end, bit] of ends) if (word.endsWith(end)) bits |= bit;
      if (known.size >= REMEMBERED) known.clear();
      known.set(word, bits);
    }
    return bits;
  };
});

/**
 * Clauses in which the writer tells of a life of its own, put together from what kinds of words they hold: the first
 * person, something of a human life or a past of its own, and nothing of the service's business or of the customer.
 * `askedOfLife`: the customer asks for such things, so that the first person can be left out.
 */
export function* experiences(part: Part, lexicon: CompiledIdentity, askedOfLife: boolean): Generator<PhraseHit> {
  const tag = taggerOf(lexicon.language);
  for (const clause of clauses(part.folded, lexicon)) {
    const words = part.folded.slice(clause.start, clause.end).match(WORDS) ?? [];
    let bits = askedOfLife ? DROPPED : 0;
    for (const [index, word] of words.entries()) {
      let own = tag(word);
      if (index > 0) own &= ~DROPPED;
      if (index < words.length - 1) own &= ~CLOSING;
      bits |= own;
    }
    if ((bits & (SELF | DROPPED)) !== 0 && (bits & (SERVICE | CUSTOMER)) === 0 && tellsOfLife(bits, askedOfLife)) {
      yield { rule: 'life', ...clause };
    }
  }
}

function tellsOfLife(bits: number, askedOfLife: boolean): boolean {
  if ((bits & LIFE) !== 0 || (askedOfLife && (bits & TIME) !== 0)) return true;
  if ((bits & SELF) === 0) return false;
  if ((bits & MY) !== 0 && (bits & BELONGINGS) === 0) return true;
  return (bits & HABIT) !== 0 || ((bits & PAST) !== 0 && (bits & (TIME | LIKEWISE | CLOSING)) !== 0);
}

const bitOf = (tag: Tag) => 1 << TAGS.indexOf(tag);
const SELF = bitOf('self');
const DROPPED = bitOf('droppedSelf');
const LIFE = bitOf('life');
const TIME = bitOf('time');
const LIKEWISE = bitOf('likewise');
const PAST = bitOf('past');
const SERVICE = bitOf('service');
const CUSTOMER = bitOf('customer');
const CLOSING = bitOf('closing');
const HABIT = bitOf('habit');
const MY = bitOf('my');
const BELONGINGS = bitOf('belongings');
