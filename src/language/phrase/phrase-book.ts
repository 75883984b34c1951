import type { Phrase, WordClasses } from './phrase.js';
import { gateOf } from './phrase-gate.js';
import { anchorOf } from './word-anchor.js';
import { perForm, type WordForm } from './word-form.js';
import { type Fits, type Matchable, neededPlaces, PatternSet } from './word-match.js';
import { alternativesOf, readPattern } from './word-pattern.js';
import { SHORTEST_BEGINNING, WordTable } from './word-table.js';
import type { Word } from './words.js';

/** Phrases with what the group of them means to the caller. */
export interface TaggedPhrases<Tag> {
  readonly tag: Tag;
  readonly phrases: readonly Phrase[];
}

export interface Entry<Tag> {
  readonly tag: Tag;
  readonly pattern: Matchable;
  /** Places that some word of the text must fit for the pattern to match. */
  readonly needs: readonly number[];
  /** Its place among all entries, and the fewest and the most words that stand before the one that proposes it. */
  readonly place: number;
  readonly least: number;
  readonly most: number;
  /** Of the search that is going on (`run`): its place among the entries proposed, and the first word not yet tried. */
  run: number;
  order: number;
  next: number;
}

/** What one spelling means to a book. */
export interface Spelling<Tag> {
  readonly fits: Fits | null;
  /** The entries that it proposes, in their order. */
  readonly entries: readonly Entry<Tag>[];
}

/** A spelling as it was when the book held `patterns` patterns. */
interface Known<Tag> extends Spelling<Tag> {
  readonly patterns: number;
}

/** A phrase that is compiled when a text first holds a word without which it can't match. */
interface Sleeper<Tag> {
  readonly tag: Tag;
  readonly phrase: Phrase;
  readonly place: number;
  asleep: boolean;
}

/** Places are counted in steps, so that the alternatives of one phrase find room between it and the next. */
const ROOM = 1024;

/** Phrases by their words. Most of a language's are never met in a run, and those are never compiled. */
export class PhraseBook<Tag> {
  readonly #classes: WordClasses;
  readonly #set = new PatternSet();
  readonly #sleepers = new WordTable<Sleeper<Tag>>();
  readonly #anchored = new WordTable<Entry<Tag>>();
  #anywhere: Entry<Tag>[] = [];
  #patterns = 0;
  readonly #knownOf = perForm((form) => {
    this.#wake(form);
    return { spelling: null as Known<Tag> | null };
  });

  /** Throws a SyntaxError that names the phrase when the notation is broken. */
  constructor(groups: readonly TaggedPhrases<Tag>[], classes: WordClasses) {
    this.#classes = classes;
    let place = 0;
    for (const { tag, phrases } of groups) {
      for (const phrase of phrases) {
        place += ROOM;
        const gate = gateOf(phrase, classes);
        const sleeper = { tag, phrase, place, asleep: true };
        if (gate === null) this.#compile(sleeper);
        else this.#sleepers.add(gate, sleeper);
      }
    }
  }

  /** How many places for a word there are, in whole words of 32. */
  get size(): number {
    return this.#set.size;
  }

  /** What each of the words means, when all phrases that could match among them are compiled. */
  spellingsOf(words: readonly Word[]): readonly Spelling<Tag>[] {
    for (let at = 0; at < words.length; at += 1) this.#knownOf((words[at] as Word).form);
    const spellings: Spelling<Tag>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const { form } = words[at] as Word;
      const known = this.#knownOf(form);
      if (known.spelling?.patterns !== this.#patterns) known.spelling = this.#read(form);
      spellings.push(known.spelling);
    }
    return spellings;
  }

  #wake(form: WordForm): void {
    for (const sleeper of this.#sleepers.of(form)) if (sleeper.asleep) this.#compile(sleeper);
  }

  #compile(sleeper: Sleeper<Tag>): void {
    sleeper.asleep = false;
    let place = sleeper.place;
    for (const pattern of alternativesOf(readPattern(sleeper.phrase, this.#classes))) {
      const { words, least, most } = anchorOf(pattern);
      const matchable = this.#set.add(pattern);
      const needs = neededPlaces(matchable);
      const entry = { tag: sleeper.tag, pattern: matchable, needs, place, run: 0, order: 0, next: 0 };
      place += 1;
      this.#patterns += 1;
      if (words === null || words.beginnings.some((text) => text.length < SHORTEST_BEGINNING)) {
        this.#anywhere = [...this.#anywhere, { ...entry, least: 0, most: 0 }].sort((a, b) => a.place - b.place);
      } else this.#anchored.add(words, { ...entry, least, most });
    }
  }

  #read(form: WordForm): Known<Tag> {
    const own = this.#anchored.of(form);
    const entries = own.length === 0 ? this.#anywhere : [...own, ...this.#anywhere];
    return { patterns: this.#patterns, fits: this.#set.fitsOf(form), entries };
  }
}
