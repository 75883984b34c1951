import { featureWords } from '../../language/wording/features.js';
import { type Features, Gathering } from '../../language/wording/gathering.js';
import type { Said } from './ledger.js';

const END = '$';
/** Words at the beginning of a reply, where it agrees or objects. */
const OPENING = 3;

/**
 * What the model of wordings looks at: the words and word pairs that a reply has and an earlier one has not, those that it has no
 * more, how it begins, and what was asked. `pair.ts` looks at what the two are about.
 */
export function pairWording(now: Said, then: Said, into = new Gathering()): Features {
  const [mine, theirs] = [featureWords(now.reply.text), featureWords(then.reply.text)];
  addMissing(mine, theirs, 'fresh', into);
  addMissing(theirs, mine, 'lost', into);
  for (const word of mine.slice(0, OPENING)) into.add(-1, '^ ', word);
  into.add(-1, '^^ ', mine[0] ?? END, ' ', mine[1] ?? END);
  const asked = featureWords(now.asked.text);
  for (const [index, word] of asked.entries()) {
    into.add(-1, 'asked w ', word);
    into.add(-1, 'asked b ', word, ' ', asked[index + 1] ?? END);
  }
  return into.features();
}

function addMissing(words: readonly string[], others: readonly string[], name: string, into: Gathering): void {
  const known = new Set(others);
  const pairs = new Set(others.map((word, index) => `${word} ${others[index + 1] ?? END}`));
  for (const [index, word] of words.entries()) {
    if (!known.has(word)) into.add(-1, name, ' w ', word);
    const pair = `${word} ${words[index + 1] ?? END}`;
    if (!pairs.has(pair)) into.add(-1, name, ' b ', pair);
  }
}
