import { type Language, perLanguage } from '../language.js';
import { type IndexHit, phraseIndex } from '../phrase/phrase-index.js';
import { type Word, wordsOf } from '../phrase/words.js';
import { perTemplate, type Reading } from '../reading.js';
import { overlaps, type Span } from '../span.js';
import type { FeelingEvidence, FeelingMove } from './lexicon.js';

/** One move in a reply; offsets are those of the reply's text. */
export interface FeelingHit extends Span {
  readonly move: FeelingMove;
  readonly rule: string;
  readonly weight: number;
}

type Tag = FeelingEvidence | 'elsewhere' | 'politeness' | 'negator';

const compiled = perLanguage((language: Language) => {
  const { feelings } = language;
  return phraseIndex<Tag>(
    [
      ...feelings.evidence.map((evidence) => ({ tag: evidence as Tag, phrases: evidence.phrases })),
      { tag: 'elsewhere' as Tag, phrases: feelings.elsewhere },
      { tag: 'politeness' as Tag, phrases: feelings.politeness },
      { tag: 'negator' as Tag, phrases: feelings.negators },
    ],
    feelings.classes,
  );
});

/** Replies are read this far, in words. */
const WORDS_READ = 1500;

/** What a reply does with feelings, in the order of the text; each rule once, where it weighs most. */
export const feelingMoves = perTemplate(detect);

type Place = IndexHit<Tag>;

function detect(reading: Reading): readonly FeelingHit[] {
  const words = wordsOf(reading).slice(0, WORDS_READ);
  const hits = compiled(reading.language).find(words);
  const marks = {
    elsewhere: hits.filter((hit) => hit.tag === 'elsewhere'),
    politeness: hits.filter((hit) => hit.tag === 'politeness'),
    negator: hits.filter((hit) => hit.tag === 'negator'),
  };
  const byRule = new Map<string, FeelingHit>();
  const outright = hits.filter(isOutright);
  for (const hit of hits) {
    if (typeof hit.tag === 'string') continue;
    // Words that acknowledge outright play nothing down: "being nervous is completely normal".
    if (hit.tag.move === 'dismiss' && outright.some((one) => overlaps(one, hit))) continue;
    const weight = weightOf(hit.tag, hit, words, marks);
    const best = byRule.get(hit.tag.rule);
    if (weight > 0 && (best === undefined || weight > best.weight))
      byRule.set(hit.tag.rule, { move: hit.tag.move, rule: hit.tag.rule, weight, start: hit.start, end: hit.end });
  }
  return [...byRule.values()].sort((a, b) => a.start - b.start);
}

function isOutright({ tag }: Place): boolean {
  return typeof tag !== 'string' && tag.rule === 'feeling.outright';
}

interface Marks {
  readonly elsewhere: readonly Place[];
  readonly politeness: readonly Place[];
  readonly negator: readonly Place[];
}

function weightOf(tag: FeelingEvidence, hit: Place, words: readonly Word[], marks: Marks): number {
  if (tag.move !== 'acknowledge') return tag.weight;
  const same = (other: Place) => sameSentence(words, other, hit);
  if (tag.apology === true) return marks.politeness.some(same) ? 0 : tag.weight;
  if (tag.bare !== true) return tag.weight;
  if (marks.elsewhere.some(same)) return 0;
  return marks.negator.some((no) => no.lastWord <= hit.firstWord && hit.firstWord - no.lastWord < 2 && same(no))
    ? 0
    : tag.weight;
}

function sameSentence(words: readonly Word[], a: Place, b: Place): boolean {
  const [first, last] = a.firstWord <= b.firstWord ? [a, b] : [b, a];
  for (let at = first.firstWord + 1; at <= last.firstWord; at += 1) if ((words[at] as Word).opens) return false;
  return true;
}
