import { type Language, perLanguage } from '../language.js';
import { isLatin, matchesOf, twin } from '../matching.js';
import { phraseIndex } from '../phrase/phrase-index.js';
import { wordsOf as spokenWords } from '../phrase/words.js';
import { perReading, type Reading } from '../reading.js';
import { small, smallSet } from '../small-words.js';
import type { Span } from '../span.js';
import type { InflectionLexicon } from './inflection-lexicon.js';

/** A word of a text. */
export interface Word extends Span {
  readonly folded: string;
  readonly stem: string;
}

interface Inflection {
  readonly lexicon: InflectionLexicon;
  readonly endings: readonly string[];
  readonly functionWords: ReadonlySet<string>;
  readonly synonyms: ReadonlyMap<string, string>;
  readonly particle: RegExp | null;
  readonly stems: Map<string, string>;
}

const inflectionOf = perLanguage((language): Inflection => {
  const lexicon = language.inflection;
  const inflection: Inflection = {
    lexicon,
    endings: [...lexicon.endings].sort((a, b) => b.length - a.length),
    functionWords: new Set([...lexicon.functionWords, ...language.grammar.stopwords]),
    synonyms: new Map(),
    particle:
      lexicon.particles.length === 0
        ? null
        : new RegExp(`^(${lexicon.particles.join('|')})(?:${lexicon.participlePrefix}|zu)(?=\\p{L}{3})`, 'u'),
    stems: new Map(),
  };
  const groups = inflection.synonyms as Map<string, string>;
  for (const group of lexicon.synonyms) {
    const head = plainStem(group[0] as string, inflection);
    for (const word of group) groups.set(plainStem(word, inflection), head);
  }
  return inflection;
});

const PARTICIPLE_END = new RegExp(`(?:${small('participleEnds')})$`, 'u');
const STEM_END = new RegExp(`(?:${small('stemEnds')})$`, 'u');
const UNLIKE = new RegExp(String.raw`^(?:${small('unlike')}|\d)`, 'u');
const ACT = new RegExp(`(?:${small('actEnds')})(?:['’]s)?$`, 'u');
const PASSIVES = smallSet('passives');

/** The base that a word's inflected forms share; synonyms share one as well. */
function stem(word: string, language: Language): string {
  const inflection = inflectionOf(language);
  const cached = inflection.stems.get(word);
  if (cached !== undefined) return cached;
  const plain = plainStem(word, inflection);
  const value = inflection.synonyms.get(plain) ?? plain;
  if (inflection.stems.size > 5_000) inflection.stems.clear();
  inflection.stems.set(word, value);
  return value;
}

function plainStem(word: string, { lexicon, endings, particle }: Inflection): string {
  const known = lexicon.irregular[word];
  let base = known ?? word.replace(/['’]s$/u, '');
  base = base.replaceAll('ß', 'ss').replace(/[äöü]/g, (letter) => ({ ä: 'a', ö: 'o', ü: 'u' })[letter] ?? letter);
  if (particle !== null) base = base.replace(particle, '$1');
  const prefix = lexicon.participlePrefix;
  if (
    prefix !== '' &&
    base.startsWith(prefix) &&
    base.length >= 7 &&
    !lexicon.prefixNouns.test(base) &&
    PARTICIPLE_END.test(base)
  )
    base = base.slice(prefix.length);
  for (const ending of endings) {
    // "risikolos", "Preis": their s is no ending.
    if (ending === 's' && lexicon.compounds && STEM_END.test(base)) continue;
    if (base.endsWith(ending) && base.length - ending.length >= 3) {
      base = base.slice(0, -ending.length);
      break;
    }
  }
  return lexicon.compounds ? base : base.replace(/(\p{L})\1$/u, '$1').replace(/i$/, 'y');
}

const WORD = twin(/[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu);

/** The words of a text with their stems; hyphenated compounds also count by their parts. */
export const wordsOf = perReading(splitWords);

function splitWords({ folded, language }: Reading): readonly Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(isLatin(folded) ? WORD.latin : WORD.any, folded))
    addWordAndParts(words, match[0], match.index, language);
  return words;
}

function addWordAndParts(words: Word[], word: string, start: number, language: Language): void {
  const plain = word.includes('.') ? word.replaceAll('.', '') : word;
  const whole = { start, end: start + word.length, folded: plain, stem: stem(plain, language) };
  if (!word.includes('-')) {
    words.push(whole);
    return;
  }
  const parts: Word[] = [];
  let offset = start;
  for (const part of word.split('-')) {
    if (part !== '') parts.push({ start: offset, end: offset + part.length, folded: part, stem: stem(part, language) });
    offset += part.length + 1;
  }
  words.push(...(parts.length > 1 ? parts : [whole]));
}

/** Whether a word carries content. */
export function isContent(word: Word, language: Language): boolean {
  return !inflectionOf(language).functionWords.has(word.folded) && /[\p{L}\p{N}]/u.test(word.folded);
}

/** One content word that a fact asks for. */
export interface FactWord {
  readonly folded: string;
  readonly stem: string;
  readonly participle: boolean;
}

export function factWord(folded: string, language: Language): FactWord {
  return { folded, stem: stem(folded, language), participle: isParticiple(folded, language) };
}

function isParticiple(folded: string, language: Language): boolean {
  return language.inflection.participle.test(folded);
}

/** Where a fact's word stands among these words, in any inflection. */
export function findWord(fact: FactWord, reading: Reading): Word[] {
  const found: Word[] = [];
  const words = wordsOf(reading);
  const { language } = reading;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (
      sameWord(fact, word, language) ||
      isHyphened(fact, words, index, reading) ||
      separated(fact, words, index, language)
    ) {
      if (fact.participle && !statesDone(fact, reading, index)) continue;
      if (isIdle(reading, word, fact)) continue;
      found.push(word);
    }
  }
  return found;
}

/** `Wi-fi` for `wifi`, `e-mail` for `email`. */
function isHyphened(fact: FactWord, words: readonly Word[], index: number, { folded }: Reading): boolean {
  const word = words[index] as Word;
  if (folded[word.end] !== '-') return false;
  const next = words[index + 1];
  return next?.start === word.end + 1 && word.folded + next.folded === fact.folded;
}

function sameWord(fact: FactWord, word: Word, language: Language): boolean {
  if (word.folded === fact.folded || word.stem === fact.stem) return true;
  if (!language.inflection.compounds || fact.stem.length < 4) return false;
  // "ungültig" is no kind of "gültig": what stands before must be a word of its own.
  const rest = word.stem.length - fact.stem.length;
  return rest >= 3 && word.stem.endsWith(fact.stem) && !UNLIKE.test(word.folded);
}

/** `stellen wir … ab` for `abstellen`. */
function separated(fact: FactWord, words: readonly Word[], index: number, language: Language): boolean {
  const particle = language.inflection.particles.find(
    (one) => fact.stem.startsWith(one) && fact.stem.length - one.length >= 3,
  );
  if (particle === undefined) return false;
  const word = words[index] as Word;
  if (word.stem !== fact.stem.slice(particle.length)) return false;
  return words.slice(index + 1, index + 15).some((later) => later.folded === particle);
}

const idleOf = perLanguage((language) => phraseIndex([{ tag: 'idle', phrases: language.inflection.idle }]));
const idleHits = perReading((reading): readonly Span[] => idleOf(reading.language).find(spokenWords(reading)));

/** Part of a turn of speech: `feel free to ask` says nothing of a price. */
function isIdle(reading: Reading, word: Word, fact: FactWord): boolean {
  // A fact that is the very word ("barrierefrei") is meant.
  const meant = (hit: Span) => hit.start === word.start && hit.end === word.end && word.folded === fact.folded;
  return idleHits(reading).some((hit) => hit.start <= word.start && word.end <= hit.end && !meant(hit));
}

/** Words around that belong to the same stretch between commas and stops. */
const NEAR = 8;
const BREAK = /[,;:.!?\n–—]/;

function near({ folded }: Reading, words: readonly Word[], index: number): string[] {
  let from = index;
  let to = index;
  const broken = (before: number) =>
    BREAK.test(folded.slice((words[before] as Word).end, (words[before + 1] as Word).start));
  while (from > 0 && index - from < NEAR && !broken(from - 1)) from -= 1;
  while (to + 1 < words.length && to - index < NEAR && !broken(to)) to += 1;
  return words.slice(from, to + 1).map((word) => word.folded);
}

/** A participle asks for the act as done: infinitives and nouns of it only count where the words around say so. */
function statesDone(fact: FactWord, reading: Reading, index: number): boolean {
  const { language } = reading;
  const words = wordsOf(reading);
  const { modals, doers, done } = language.inflection;
  const word = words[index] as Word;
  const around = near(reading, words, index);
  if (isParticiple(word.folded, language) || word.folded === fact.folded) {
    const passive = around.some((one) => PASSIVES.has(one));
    return !(passive && around.some((one) => modals.includes(one)));
  }
  if (ACT.test(word.folded)) return around.some((one) => done.includes(one));
  if (isImplied(around, language)) return true;
  if (around.some((one) => modals.includes(one))) return false;
  const beside = [words[index - 1]?.folded, words[index + 1]?.folded];
  return beside.some((one) => one !== undefined && doers.includes(one));
}

/** Whether the words around say that what had to happen has happened, and no other modal takes that back. */
function isImplied(around: readonly string[], { inflection: { implied, modals } }: Language): boolean {
  const text = ` ${around.join(' ')} `;
  const said = implied.find((one) => text.includes(` ${one} `));
  if (said === undefined) return false;
  const own = said.split(' ');
  return !around.some((one) => modals.includes(one) && !own.includes(one));
}
