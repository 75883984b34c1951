import type { TagHit, Word } from '../phrase/word-tags.js';
import type { HandoverText } from './text.js';

const HUMAN: readonly string[] = ['person', 'name', 'team', 'field'];
/** Words that may stand between a subject and its verb. */
const CHAIN: readonly string[] = ['modal', 'auxiliary', 'time'];
const ARTICLES: readonly string[] = ['determiner', 'yours'];
/** Who or what a sentence goes on about behind somebody's name in the vocative. */
const GOES_ON: readonly string[] = ['self', 'customer', 'yours', 'vague'];

/** What the subject of a verb is told by: hits that begin at a word, and the words themselves. */
export interface SubjectView {
  readonly words: readonly Word[];
  readonly text: HandoverText;
  window(first: number, last: number): readonly TagHit[];
}

const tagged = (view: SubjectView, index: number, tags: readonly string[]) =>
  view.window(index, index).some((hit) => tags.includes(hit.tag));

/** "It", "das": never a person. German "sie" may be one. */
const thingWord = (view: SubjectView, index: number) =>
  tagged(view, index, ['vague']) &&
  !view.window(index - 1, index).some((hit) => hit.to > index && ['pronoun', 'customer'].includes(hit.tag));

/** "Your parcel", "das neue Gerät": the words from an article or possessive to its noun name a thing, no person. */
function thingAt(view: SubjectView, first: number, last: number): boolean {
  if (!tagged(view, first, ARTICLES)) return false;
  return !view.window(first, last).some((hit) => HUMAN.includes(hit.tag));
}

/** In German the noun is the next capitalised word; "die Ihre Akte kennt" is a relative clause. */
function germanThingAt(view: SubjectView, first: number): boolean {
  for (let at = first + 1; at <= first + 3; at += 1) {
    const word = view.words[at];
    if (word === undefined || word.clause !== (view.words[first] as Word).clause) return false;
    if (!word.capital) continue;
    return !tagged(view, at, ['yours', 'customer', ...HUMAN]) && thingAt(view, first, at);
  }
  return false;
}

/** Whether a subject may begin at this word: its clause does, or "and" stands before it. */
function opens(view: SubjectView, index: number): boolean {
  const before = view.words[index - 1];
  if (before?.sentence !== view.words[index]?.sentence || tagged(view, index - 1, ['joiner'])) return true;
  return before?.clause !== view.words[index]?.clause && !tagged(view, index - 1, HUMAN);
}

/** "Our team packed your order and it will be with you": the verb's own subject is a thing, whoever was named before. */
export function thingBefore(view: SubjectView, hit: TagHit): boolean {
  let at = hit.from - 1;
  while (at > hit.from - 5 && tagged(view, at, CHAIN)) at -= 1;
  if (at < 0 || view.words[at]?.sentence !== view.words[hit.from]?.sentence) return false;
  if (thingWord(view, at) && opens(view, at)) return true;
  for (let first = at - 1; first >= Math.max(0, at - 4); first -= 1) {
    if (view.words[first]?.clause !== view.words[at]?.clause) return false;
    if (opens(view, first) && thingAt(view, first, at)) return true;
  }
  return false;
}

/** German: a thing opens the verb's clause ("und Ihr Paket kommt …") or stands right behind the verb ("dann kommt es"). */
export function thingAround(view: SubjectView, hit: TagHit): boolean {
  // "… gebeten, es zu prüfen": an infinitive has no subject of its own.
  if (tagged(view, hit.from - 1, ['infinitive'])) return false;
  const clause = view.words[hit.from]?.clause;
  let first = hit.from;
  while (first > 0 && view.words[first - 1]?.clause === clause && first > hit.from - 30) first -= 1;
  if (first < hit.from && tagged(view, first, ['joiner'])) first += 1;
  const behind = view.words[hit.from + 1];
  if (first < hit.from && (thingWord(view, first) || germanThingAt(view, first))) return true;
  // "Morgen ist das Paket da": behind the verb that a time stands before.
  if (tagged(view, first, ['time']) && view.words[first + 2]?.clause === clause && germanThingAt(view, first + 2))
    return true;
  return behind?.clause === clause && behind?.folded !== 'die' && germanThingAt(view, hit.from + 1);
}

/** "Herr Kern, Ihr Paket ist da": a name that is only spoken to, not about. */
export function vocative(view: SubjectView, hit: TagHit): boolean {
  const first = view.words[hit.from] as Word;
  const last = view.words[hit.to - 1] as Word;
  const next = view.words[hit.to];
  if (next?.sentence !== last.sentence || next.clause === last.clause) return false;
  if (view.words[hit.from - 1]?.clause === first.clause) return false;
  const near = view.window(hit.from - 4, hit.to + 4);
  if (
    near.some(
      (other) => other !== hit && HUMAN.includes(other.tag) && view.words[other.from]?.sentence === first.sentence,
    )
  )
    return false;
  if (tagged(view, hit.to, GOES_ON)) return true;
  // "Raj, der die Trupps leitet": two articles in a row begin a relative clause about him.
  return view.text.order === 'verb-second' && !tagged(view, hit.to + 1, ARTICLES) && germanThingAt(view, hit.to);
}
