import type { TagHit, Word } from '../phrase/word-tags.js';
import type { Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Span } from '../span.js';
import { machinesNamed } from './machine-names.js';
import { needless } from './needless.js';
import { thingAround, thingBefore, vocative } from './subject.js';
import { type HandoverText, handoverText } from './text.js';

/** Who acts in a clause, as far as hand-overs go. `none` = not said. */
export type Actor = 'human' | 'team' | 'self' | 'customer' | 'field' | 'machine' | 'nobody' | 'none';

const ACTOR_TAGS: Readonly<Record<string, Actor | 'pronoun'>> = {
  person: 'human',
  name: 'human',
  team: 'team',
  field: 'field',
  machine: 'machine',
  nobody: 'nobody',
  self: 'self',
  customer: 'customer',
  pronoun: 'pronoun',
};

/** How many words before its verb an actor may stand. */
const REACH = 18;

/** How many words to each side of a verb are looked at as its clause. */
const CLAUSE = 30;

const RELATIVE: Readonly<Record<HandoverText['order'], readonly string[]>> = {
  'subject-first': ['who', 'whose', 'whom', 'which'],
  'verb-second': ['der', 'die', 'das', 'den', 'dem', 'deren', 'dessen'],
};

const BARS: readonly string[] = ['negator', 'nobody', 'impossible'];

/** A tagged text with the questions that frames ask of it. */
export class HandoverView {
  readonly words: readonly Word[];
  readonly hits: readonly TagHit[];
  readonly text: HandoverText;
  /** What the customer wrote before. */
  readonly said: Reading | undefined;
  readonly #byTag = new Map<string, TagHit[]>();
  readonly #clauseTags = new Map<number, Set<string>>();
  readonly #sentenceTags = new Map<number, Set<string>>();
  readonly #actors: TagHit[] = [];

  constructor(text: HandoverText, said?: Reading) {
    this.text = text;
    this.said = said;
    this.words = text.tagged.words;
    this.hits = text.tagged.hits;
    this.hits = this.hits.filter((hit) => !((hit.tag === 'person' || hit.tag === 'name') && vocative(this, hit)));
    this.hits = machinesNamed(this, this.hits);
    for (const hit of this.hits) {
      const list = this.#byTag.get(hit.tag);
      if (list === undefined) this.#byTag.set(hit.tag, [hit]);
      else list.push(hit);
      const word = this.word(hit.from);
      setOf(this.#clauseTags, this.word(hit.to - 1).clause).add(hit.tag);
      setOf(this.#clauseTags, word.clause).add(hit.tag);
      setOf(this.#sentenceTags, word.sentence).add(hit.tag);
      if (hit.tag in ACTOR_TAGS) this.#actors.push(hit);
    }
  }

  word(index: number): Word {
    return this.words[index] as Word;
  }

  of(tag: string): readonly TagHit[] {
    return this.#byTag.get(tag) ?? [];
  }

  sentence(hit: TagHit): Sentence {
    return this.text.reading.sentences[this.word(hit.from).sentence] as Sentence;
  }

  inClause(hit: TagHit, ...tags: readonly string[]): boolean {
    const found = this.#clauseTags.get(this.word(hit.to - 1).clause);
    return found !== undefined && tags.some((tag) => found.has(tag));
  }

  inSentence(hit: TagHit, ...tags: readonly string[]): boolean {
    return this.sentenceHas(this.word(hit.from).sentence, ...tags);
  }

  sentenceHas(sentence: number, ...tags: readonly string[]): boolean {
    const found = this.#sentenceTags.get(sentence);
    return found !== undefined && tags.some((tag) => found.has(tag));
  }

  /** Whether the customer is spoken to in the hit's clause, not only something of theirs named. */
  addresses(hit: TagHit): boolean {
    const { clause } = this.word(hit.to - 1);
    const own = this.window(hit.from - CLAUSE, hit.to + CLAUSE).filter(
      (other) => this.word(other.from).clause === clause,
    );
    const theirs = own.filter((other) => other.tag === 'yours').map((other) => other.from);
    return own.some((other) => other.tag === 'customer' && !theirs.includes(other.from));
  }

  /** Hits that begin at word `first` to `last`, both inclusive. */
  window(first: number, last: number): readonly TagHit[] {
    const begin = lowerBound(this.hits, first);
    let end = begin;
    while (end < this.hits.length && this.hit(end).from <= last) end += 1;
    return this.hits.slice(begin, end);
  }

  /** Words of some neighbouring sentences, at most 60 of each side's, with their indexes. */
  wordsOf(first: number, last: number): { readonly word: Word; readonly index: number }[] {
    const out: { readonly word: Word; readonly index: number }[] = [];
    let index = this.#firstWord(first);
    for (; index < this.words.length && out.length < 120 && this.word(index).sentence <= last; index += 1) {
      out.push({ word: this.word(index), index });
    }
    return out;
  }

  #firstWord(sentence: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.word(middle).sentence < sentence) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  hit(index: number): TagHit {
    return this.hits[index] as TagHit;
  }

  /** The first hit with one of these tags that begins in the hit or at most `words` words behind it, in its sentence. */
  after(hit: TagHit, words: number, ...tags: readonly string[]): TagHit | undefined {
    const sentence = this.word(hit.from).sentence;
    return this.window(hit.from, hit.to + words - 1).find(
      (other) => other !== hit && tags.includes(other.tag) && this.word(other.from).sentence === sentence,
    );
  }

  /** Whether the verb of a hit is denied in its clause. */
  denied(hit: TagHit): boolean {
    const clause = this.word(hit.to - 1).clause;
    return this.window(hit.from - CLAUSE, hit.to + CLAUSE).some(
      (other) =>
        BARS.includes(other.tag) &&
        this.word(other.from).clause === clause &&
        (this.text.order === 'verb-second' || other.from < hit.from || other.tag === 'impossible'),
    );
  }

  /** Whether it is only being found out if the thing is so ("I'll check whether …"). */
  uncertain(hit: TagHit): boolean {
    const clause = this.word(hit.from).clause;
    const before = this.window(hit.from - CLAUSE, hit.from - 1);
    return before.some((other) => other.tag === 'whether' && this.word(other.to - 1).clause === clause);
  }

  /** Whether it hangs on what the customer must do first, or may never happen ("only once you have …"). */
  conditional(hit: TagHit): boolean {
    if (this.inSentence(hit, 'precondition')) return true;
    return this.inClause(hit, 'before') && this.inSentence(hit, 'demand');
  }

  /** Denied, uncertain, conditional on the customer's doing, or past. */
  void(hit: TagHit): boolean {
    if (this.inClause(hit, 'pastTime') || this.denied(hit)) return true;
    return needless(this, hit) || this.uncertain(hit) || this.conditional(hit);
  }

  /** Whether its clause tells of something done and past. */
  past(hit: TagHit): boolean {
    if (this.inClause(hit, 'done')) return true;
    if (!this.inClause(hit, 'auxiliary')) return false;
    const { clause } = this.word(hit.to - 1);
    for (let at = hit.from; this.words[at]?.clause === clause; at += 1) {
      const word = this.word(at);
      if (!word.capital && this.text.participle.test(word.folded)) return true;
    }
    return false;
  }

  /** Who does what a hit says. */
  actorOf(hit: TagHit): Actor {
    return this.text.order === 'subject-first' ? this.#actorBefore(hit) : this.#actorAround(hit);
  }

  #actorBefore(hit: TagHit): Actor {
    const at = this.word(hit.from);
    for (let index = this.#lastActorBefore(hit.from); index >= 0; index -= 1) {
      const actor = this.#actors[index] as TagHit;
      const word = this.word(actor.from);
      if (word.sentence !== at.sentence || hit.from - actor.from > REACH) return 'none';
      if (actor.to > hit.from || this.#aside(actor, hit)) continue;
      if (actor.tag === 'customer' && (word.folded !== 'you' || word.clause !== at.clause)) continue;
      const kind = this.#resolve(actor);
      return (kind === 'human' || kind === 'team') && thingBefore(this, hit) ? 'none' : kind;
    }
    return 'none';
  }

  #actorAround(hit: TagHit): Actor {
    const clause = this.word(hit.from).clause;
    const own = this.window(hit.from - CLAUSE, hit.to + CLAUSE).filter(
      (actor) => actor.tag in ACTOR_TAGS && actor.tag !== 'customer' && this.word(actor.from).clause === clause,
    );
    const kinds = own.map((actor) => this.#resolve(actor));
    for (const kind of ['nobody', 'human', 'team', 'field', 'machine', 'self'] as const) {
      if (kinds.includes(kind)) return kind;
    }
    if (thingAround(this, hit)) return 'none';
    const sentence = this.word(hit.from).sentence;
    for (let index = this.#lastActorBefore(hit.from); index >= 0; index -= 1) {
      const actor = this.#actors[index] as TagHit;
      if (this.word(actor.from).sentence !== sentence || hit.from - actor.from > REACH) break;
      if (actor.tag === 'customer' || actor.tag === 'nobody' || this.#aside(actor, hit)) continue;
      // "Es braucht keine Kollegin, die …"
      return this.#actors[index - 1]?.tag === 'nobody' && this.#actors[index - 1]?.to === actor.from
        ? 'nobody'
        : this.#resolve(actor);
    }
    return this.antecedent(hit.from);
  }

  /** Whether an actor stands in a relative clause beside the hit's ("Raj, who leads the crews, will phone"). */
  #aside(actor: TagHit, hit: TagHit): boolean {
    const { clause, sentence } = this.word(actor.from);
    if (clause === this.word(hit.from).clause) return false;
    let first = actor.from;
    while (this.words[first - 1]?.clause === clause) first -= 1;
    return this.words[first - 1]?.sentence === sentence && RELATIVE[this.text.order].includes(this.word(first).folded);
  }

  #lastActorBefore(from: number): number {
    return lowerBound(this.#actors, from) - 1;
  }

  #resolve(actor: TagHit): Actor {
    const kind = ACTOR_TAGS[actor.tag] as Actor | 'pronoun';
    return kind === 'pronoun' ? this.antecedent(actor.from) : kind;
  }

  /** Whom a pronoun at this word stands for. */
  antecedent(from: number): Actor {
    const last = this.#lastActorBefore(from);
    for (let index = last; index >= 0 && index > last - 60; index -= 1) {
      const actor = this.#actors[index] as TagHit;
      if (['person', 'name', 'team', 'field', 'machine'].includes(actor.tag)) return ACTOR_TAGS[actor.tag] as Actor;
    }
    const named = (this.said && handoverText(this.said))?.tagged.hits.findLast(
      (hit) => hit.tag === 'field' || hit.tag === 'person',
    );
    if (named?.tag === 'field') return 'field';
    // English says he and she of persons only.
    if (['he', 'she'].includes(this.word(from).folded)) return 'human';
    return named?.tag === 'person' && this.text.order === 'subject-first' ? 'human' : 'none';
  }

  /** The words of a hit's sentence from its first to its last word that matters, as a span of the text. */
  span(...hits: readonly (TagHit | undefined)[]): Span {
    const present = hits.filter((hit) => hit !== undefined);
    const from = Math.min(...present.map((hit) => hit.from));
    const to = Math.max(...present.map((hit) => hit.to));
    return { start: this.word(from).start, end: this.word(to - 1).end };
  }
}

/** Index of the first hit that begins at word `from` or behind it. */
function lowerBound(hits: readonly TagHit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as TagHit).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function setOf(map: Map<number, Set<string>>, key: number): Set<string> {
  let set = map.get(key);
  if (set === undefined) {
    set = new Set();
    map.set(key, set);
  }
  return set;
}
