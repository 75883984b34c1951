import type { TagHit } from '../phrase/word-tags.js';
import { small, smallSet } from '../small-words.js';
import type { HandoverView } from './view.js';

/** Verbs of talking to somebody: whoever does that gets in touch, wherever they stand. */
const TALKS = new RegExp(`^(?:${small('talks')})`, 'u');
/** A time of day till when something is open or kept is no promise to come. */
const TILL = smallSet('till');
const TITLES = smallSet('titles');

/**
 * "The assistant in the shop checks your ID and hands the parcel out": whoever stands where customers go anyway, and
 * handles goods or papers there, takes nothing over. A name, a "now" or the case itself would make it a hand-over.
 */
export function atCounter(view: HandoverView, hit: TagHit): boolean {
  const { sentence } = view.word(hit.from);
  const nearby = (tag: string) => view.sentenceHas(sentence, tag) || view.sentenceHas(sentence - 1, tag);
  if (!nearby('counter') || !nearby('goods') || view.sentenceHas(sentence, 'name')) return false;
  for (let index = hit.from; index < hit.to; index += 1) if (TALKS.test(view.word(index).folded)) return false;
  const inSentence = (tag: string) => view.of(tag).filter((other) => view.word(other.from).sentence === sentence);
  if (inSentence('person').some((other) => TITLES.has(view.word(other.from).folded))) return false;
  if (inSentence('time').some((other) => !TILL.has(view.word(other.from).folded))) return false;
  const goods = new Set(view.of('goods').map((other) => other.from));
  const vague = new Set(view.of('vague').map((other) => other.from));
  return !inSentence('matter').some((other) => !goods.has(other.from) && !vague.has(other.from));
}
