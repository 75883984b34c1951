import type { Phrase, WordClasses } from './phrase.js';
import { gateOf } from './phrase-gate.js';
import { anchorOf, type Leading } from './word-anchor.js';
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

/** One pattern. A class, for all entries must have one shape: searches look at hundreds of them for each sentence. */
export class Entry<Tag> {
  readonly tag: Tag;
  readonly pattern: Matchable;
  /** Places that some word of the text must fit for the pattern to match. */
  readonly needs: readonly number[];
  /** Its place among all entries, and the fewest and the most words that stand before the one that proposes it. */
  readonly place: number;
  readonly least: number;
  readonly most: number;
  // Of the search that is going on (`run`): its place among the entries proposed, and the first word not yet tried.
  run = 0;
  order = 0;
  next = 0;

  constructor(tag: Tag, pattern: Matchable, place: number, least: number, most: number) {
    this.tag = tag;
    this.pattern = pattern;
    this.needs = neededPlaces(pattern);
    this.place = place;
    this.least = least;
    this.most = most;
  }
}

/** What one spelling means to a book. */
export interface Spelling<Tag> {
  readonly fits: Fits | null;
  /** The entries that it proposes, in their order. */
  readonly entries: readonly Entry<Tag>[];
}

/** A spelling as it was when the book held so many patterns, with so many places for a word. */
interface Known<Tag> extends Spelling<Tag> {
  readonly patterns: number;
  readonly places: number;
}

/** A phrase that is compiled when a text first holds a word without which it can't match. */
interface Sleeper<Tag> {
  readonly tag: Tag;
  readonly phrase: Phrase;
  readonly place: number;
  asleep: boolean;
}

/** When more patterns than these are new to a spelling, it is read anew: each of them is looked at otherwise. */
const MANY = 64;

/** Places are counted in steps, so that the alternatives of one phrase find room between it and the next. */
const ROOM = 1024;

/** Phrases by their words. Most of a language's are never met in a run, and those are never compiled. */
export class PhraseBook<Tag> {
  readonly #classes: WordClasses;
  readonly #set = new PatternSet();
  readonly #sleepers = new WordTable<Sleeper<Tag>>();
  readonly #anchored = new WordTable<Entry<Tag>>();
  #anywhere: Entry<Tag>[] = [];
  /** Of each pattern, in the order in which they were compiled; null: every word proposes it. */
  readonly #proposers: (Leading | null)[] = [];
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
      if (known.spelling === null) known.spelling = this.#read(form);
      else if (known.spelling.patterns !== this.#proposers.length) known.spelling = this.#renew(known.spelling, form);
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
      const isAnywhere = words === null || words.beginnings.some((text) => text.length < SHORTEST_BEGINNING);
      const [fewest, farthest] = isAnywhere ? [0, 0] : [least, most];
      const entry = new Entry(sleeper.tag, matchable, place, fewest, farthest);
      place += 1;
      this.#proposers.push(isAnywhere ? null : words);
      if (isAnywhere) this.#anywhere = [...this.#anywhere, entry].sort((one, other) => one.place - other.place);
      else this.#anchored.add(words, entry);
    }
  }

  #read(form: WordForm): Known<Tag> {
    return this.#known(this.#set.fitsOf(form), this.#entriesOf(form));
  }

  /** What a spelling means now: of most patterns that have come since, it is no word. */
  #renew({ patterns, places, fits, entries }: Known<Tag>, form: WordForm): Known<Tag> {
    if (this.#proposers.length - patterns > MANY) return this.#read(form);
    const isProposer = this.#proposers.slice(patterns).some((words) => words === null || leads(words, form));
    return this.#known(this.#set.fitsSince(form, fits, places), isProposer ? this.#entriesOf(form) : entries);
  }

  #known(fits: Fits | null, entries: readonly Entry<Tag>[]): Known<Tag> {
    return { fits, entries, patterns: this.#proposers.length, places: this.#set.count };
  }

  #entriesOf(form: WordForm): readonly Entry<Tag>[] {
    const own = this.#anchored.of(form);
    return own.length === 0 ? this.#anywhere : [...own, ...this.#anywhere];
  }
}

function leads({ exact, beginnings }: Leading, { text, stem }: WordForm): boolean {
  return exact.includes(text) || exact.includes(stem) || beginnings.some((beginning) => text.startsWith(beginning));
}
