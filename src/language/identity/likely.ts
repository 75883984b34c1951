import { type Language, perLanguage } from '../language.js';
import type { Span } from '../span.js';
import { type Features, featuresNamed } from '../wording/features.js';
import { unpackModel } from '../wording/model.js';
import { experienceTags } from './experience.js';
import type { Part, SentenceWords } from './sentence.js';
import { has, WordKind } from './token.js';

/**
 * How likely a sentence must tell of a human life where no rule finds one, and how likely when it names what services are
 * about; how likely that a machine writes, and how likely when a machine is what it tells the customer about
 * (datasets/README.md says how they were chosen).
 */
const HUMAN = 0.75;
const HUMAN_IN_SERVICE = 0.93;
const MACHINE = 0.55;
const MACHINE_AS_TOPIC = 0.85;

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

const modelOf = perLanguage(({ lifeWeights }) => unpackModel(lifeWeights));
const known = new WeakMap<SentenceWords, readonly number[]>();

/** How likely a sentence tells of a human life of its writer's own, and that it is a machine that writes. */
function likelihoods(said: SentenceWords, language: Language): readonly number[] {
  let values = known.get(said);
  if (values === undefined) {
    values = states(said) ? modelOf(language).probabilities(lifeFeatures([said], language)) : [0, 0];
    known.set(said, values);
  }
  return values;
}

/** Fewer words tell nothing of a life: "I'm on it." */
const FEWEST_WORDS = 4;

/** Whether a sentence says something, neither asked nor supposed. */
function states(said: SentenceWords): boolean {
  if (said.question || said.tokens.length < FEWEST_WORDS) return false;
  return said.of('conditionals').length === 0 && said.of('unreal').length === 0 && said.of('echoes').length === 0;
}

/** Whether nothing is in it that a service is about, or owns: what is told there is told by nobody but a person. */
function plain(said: SentenceWords, language: Language): boolean {
  const { tokens } = said;
  const owns = tokens.some((token) => experienceTags(token, language).includes('my'));
  if (owns && !speaksOfItself(said, language)) return false;
  return !tokens.some((token) => {
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

export interface LikelyFinding extends Span {
  readonly kind: 'human' | 'disclosure';
  readonly rule: 'human.likely' | 'disclosure.likely';
}

/** The sentences that most likely tell of a human life of the writer's own; without any, those that tell of a machine. */
export function likelyFindings(parts: readonly Part[], language: Language): LikelyFinding[] {
  const least = (said: SentenceWords) => (plain(said, language) ? HUMAN : HUMAN_IN_SERVICE);
  const human = likely(parts, language, 0, least).map(
    (span) => ({ kind: 'human', rule: 'human.likely', ...span }) as const,
  );
  if (human.length > 0) return human;
  return likely(parts, language, 1, (said) => (aboutMachine(said, language) ? MACHINE_AS_TOPIC : MACHINE)).map(
    (span) => ({
      kind: 'disclosure',
      rule: 'disclosure.likely',
      ...span,
    }),
  );
}

/** Offsets are those of the text. */
function likely(
  parts: readonly Part[],
  language: Language,
  index: 0 | 1,
  least: (said: SentenceWords) => number,
): Span[] {
  return parts.flatMap(({ start, said }) => {
    const [first] = said.tokens;
    const last = said.tokens.at(-1);
    if (first === undefined || last === undefined || (likelihoods(said, language)[index] ?? 0) < least(said)) return [];
    return [{ start: start + first.start, end: start + last.end }];
  });
}

/** "A bot helps you on our website", "the robot you've got": more often than not another than the writer. */
function aboutMachine({ tokens }: SentenceWords, language: Language): boolean {
  const begins = tokens
    .slice(0, 2)
    .some((token) => has(token, WordKind.machineNoun | WordKind.bots | WordKind.machines));
  return begins && tokens.some((token) => experienceTags(token, language).includes('customer'));
}
