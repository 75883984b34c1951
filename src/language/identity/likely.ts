import { type Language, perLanguage } from '../language.js';
import type { Span } from '../span.js';
import { type Features, featuresNamed } from '../wording/features.js';
import { unpackModel, type WordingModel } from '../wording/model.js';
import { experienceTags } from './experience.js';
import type { Part, SentenceWords } from './sentence.js';
import { has, WordKind } from './token.js';

/** How likely a sentence must tell of a human life where no rule finds one (datasets/README.md says how it was chosen). */
const LIKELY = 0.9;

/** Kinds of words whose company tells who a sentence is about. */
const TELLING = (['negators', 'copulas', 'addressed', 'persons'] as const).map((name) => ({
  name: `k${name}`,
  bit: WordKind[name],
}));
const NOUNS = [
  { name: 'machine', bit: WordKind.machineNoun },
  { name: 'human', bit: WordKind.humanNoun },
];

/**
 * What the model of lives looks at: the words of a sentence, alone and in pairs, and which kinds of words stand together
 * in a clause ("self + things"). Lives are told in more ways than frames can list, but of the same kinds of words.
 */
export function lifeFeatures(sentences: readonly SentenceWords[], language: Language): Features {
  const named: [name: string, at: number][] = [];
  for (const { tokens } of sentences) {
    let clause = new Set<string>();
    const close = () => {
      const tags = [...clause].sort();
      for (const [index, tag] of tags.entries())
        for (const other of tags.slice(index)) named.push([`x ${tag}+${other}`, 0]);
      clause = new Set();
    };
    const words = tokens.map(({ text }) => text.replace(/\d/g, '0'));
    for (const [at, token] of tokens.entries()) {
      if (token.boundary !== 'none') close();
      named.push([`w ${words[at]}`, token.start], [`b ${words[at]} ${words[at + 1] ?? '$'}`, token.start]);
      if (at + 1 < words.length) named.push([`k ${words[at]} ${words[at + 2] ?? '$'}`, token.start]);
      for (const tag of experienceTags(token, language)) clause.add(tag);
      for (const { name, bit } of [...TELLING, ...NOUNS]) if (has(token, bit)) clause.add(name);
    }
    if (words.length > 0) named.push([`^ ${words[0]}`, 0], [`s length ${Math.min(6, Math.ceil(words.length / 6))}`, 0]);
    close();
  }
  return featuresNamed(named);
}

const modelOf = perLanguage(({ lifeWeights }) => (lifeWeights === null ? null : unpackModel(lifeWeights)));
const known = new WeakMap<SentenceWords, number>();

/** How likely a sentence tells of a human life of its writer's own; 0 where it is not the model's to say. */
function likelihood(said: SentenceWords, model: WordingModel, language: Language): number {
  let value = known.get(said);
  if (value === undefined) {
    const asked = speaksOfItself(said, language) && plain(said, language);
    value = asked ? (model.probabilities(lifeFeatures([said], language))[0] ?? 0) : 0;
    known.set(said, value);
  }
  return value;
}

/** Fewer words tell nothing of a life: "I'm on it." */
const FEWEST_WORDS = 4;

/**
 * Whether a sentence says something of its own, neither asked nor supposed, and of nothing that a service is about: what
 * customers tell of themselves, from which the model learns, is told there by nobody but a person.
 */
function plain(said: SentenceWords, language: Language): boolean {
  if (said.question || said.tokens.length < FEWEST_WORDS) return false;
  if (said.of('conditionals').length > 0 || said.of('unreal').length > 0 || said.of('echoes').length > 0) return false;
  return !said.tokens.some((token) => {
    if (has(token, WordKind.machineNoun | WordKind.humanNoun)) return true;
    const tags = experienceTags(token, language);
    return tags.includes('service') || (tags.includes('customer') && !tags.includes('ambiguous'));
  });
}

/** Whether the first person stands in it otherwise than as the owner of what a service owns, too: "my colleague". */
export function speaksOfItself({ tokens }: SentenceWords, language: Language): boolean {
  return tokens.some((token, at) => {
    const tags = experienceTags(token, language);
    const owned = tokens[at + 1];
    if (!tags.includes('my')) return tags.includes('self') || tags.includes('we');
    return owned !== undefined && !experienceTags(owned, language).includes('belongings');
  });
}

/** The sentences that most likely tell of a human life of the writer's own; offsets are those of the text. */
export function likelyLives(parts: readonly Part[], language: Language): Span[] {
  const model = modelOf(language);
  if (model === null) return [];
  return parts.flatMap(({ start, said }) => {
    const [first] = said.tokens;
    const last = said.tokens.at(-1);
    if (first === undefined || last === undefined || likelihood(said, model, language) < LIKELY) return [];
    return [{ start: start + first.start, end: start + last.end }];
  });
}
