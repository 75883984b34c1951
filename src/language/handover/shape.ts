import type { Reading } from '../reading.js';
import { addWording, featureWords } from '../wording/features.js';
import { type Features, Gathering } from '../wording/gathering.js';
import { handoverText } from './text.js';

/** Word classes that the model was not trained with: they would only dilute what it knows. */
const NOT_LEARNT: readonly string[] = ['fallenThrough', 'inCase', 'announced', 'humanOffer', 'ownCall', 'service'];

/**
 * What the model of hand-overs looks at: which word classes stand together in a clause of the reply ("person + time",
 * "self + team"), its words, alone and in pairs, and those of what the customer said. Hand-overs are put in more ways than
 * frames can list, but they are put together from the same classes. Pieces of words are left out: names are as many as people.
 */
export function shapeOf(says: string, reply: Reading, into = new Gathering()): Features {
  const { tagged } = handoverText(reply);
  const byClause = new Map<number, Map<string, number>>();
  for (const { tag, from } of tagged.hits) {
    if (NOT_LEARNT.includes(tag)) continue;
    const { clause, start } = tagged.words[from] as { clause: number; start: number };
    let tags = byClause.get(clause);
    if (tags === undefined) {
      tags = new Map();
      byClause.set(clause, tags);
    }
    if (!tags.has(tag)) tags.set(tag, start);
  }
  for (const tags of byClause.values()) {
    const sorted = [...tags.keys()].sort();
    for (const [index, tag] of sorted.entries())
      for (const other of sorted.slice(index)) into.add(tags.get(tag) as number, tag, '+', other);
  }
  addWording(reply.text, into, { pieces: false });
  const words = featureWords(says);
  for (const [index, word] of words.entries()) {
    into.add(-1, 'asked w ', word);
    into.add(-1, 'asked b ', word, ' ', words[index + 1] ?? '$');
  }
  return into.features();
}
