import { type Language, perLanguage } from '../language.js';
import type { Span } from '../span.js';
import { type Features, Gathering } from '../wording/gathering.js';
import { unpackModel } from '../wording/model.js';
import { experienceTags } from './experience.js';
import type { Part, SentenceWords } from './sentence.js';
import { has, type Token, WordKind } from './token.js';

/**
 * How likely a sentence must tell of a human life where no rule finds one, and how likely when it names what services are
 * about; how likely that a machine writes, and how likely when a machine is what it tells the customer about
 * (datasets/README.md says how they were chosen).
 */
const HUMAN = 0.65;
const HUMAN_IN_SERVICE = 0.93;
const MACHINE = 0.55;
const MACHINE_AS_TOPIC = 0.85;

/** Kinds of words whose company tells who a sentence is about. */
const TELLING = (['negators', 'copulas', 'addressed', 'persons'] as const).map((name) => ({
  name: `k${name}`,
  bit: WordKind[name],
}));
const CLASSES = [
  ...TELLING,
  { name: 'machine', bit: WordKind.machineNoun },
  { name: 'human', bit: WordKind.humanNoun },
];
const DIGIT = /\d/;

/**
 * What the model of lives looks at: the words of a sentence, alone and in pairs, and which kinds of words stand together
 * in a clause ("self + things"). Lives are told in more ways than frames can list, but of the same kinds of words.
 */
export function lifeFeatures(
  sentences: readonly SentenceWords[],
  language: Language,
  into = new Gathering(),
): Features {
  for (const { tokens } of sentences) {
    let clause = new Set<string>();
    const close = () => {
      const tags = [...clause].sort();
      for (let index = 0; index < tags.length; index += 1)
        for (let other = index; other < tags.length; other += 1)
          into.add(0, 'x ', tags[index] as string, '+', tags[other]);
      clause = new Set();
    };
    const words = tokens.map(({ text }) => (DIGIT.test(text) ? text.replace(/\d/g, '0') : text));
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      const word = words[at] as string;
      if (token.boundary !== 'none') close();
      into.add(token.start, 'w ', word);
      into.add(token.start, 'b ', word, ' ', words[at + 1] ?? '$');
      if (at + 1 < words.length) into.add(token.start, 'k ', word, ' ', words[at + 2] ?? '$');
      for (const tag of experienceTags(token, language)) clause.add(tag);
      for (const { name, bit } of CLASSES) if (has(token, bit)) clause.add(name);
    }
    if (words[0] !== undefined) into.add(0, '^ ', words[0]);
    if (words.length > 0) into.add(0, `s length ${Math.min(6, Math.ceil(words.length / 6))}`);
    close();
  }
  return into.features();
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
  return (
    said.of('inHouse').length === 0 &&
    said.of('conditionals').length === 0 &&
    said.of('unreal').length === 0 &&
    said.of('echoes').length === 0
  );
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
  const writing = parts.filter(({ said }) => said.of('worksElsewhere').length === 0);
  return likely(writing, language, 1, (said) => (aboutMachine(said, language) ? MACHINE_AS_TOPIC : MACHINE)).map(
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
