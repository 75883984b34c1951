import { perLanguage } from '../language.js';
import type { TagHit, Word } from '../phrase/word-tags.js';
import type { SubjectView } from './subject.js';

/** How many words may stand between a name and the word that says what it is. */
const NEAR = 6;
/** How many words back a pronoun may mean somebody. */
const MEANT = 60;
const BARS: readonly string[] = ['negator', 'nobody', 'self'];
const PEOPLE: readonly string[] = ['name', 'person'];
const NO_NAME: readonly string[] = ['person', 'team', 'field', 'self', 'pronoun', 'customer', 'machine', 'matter'];

const namingWords = perLanguage(({ handover: { naming } }) => ({
  copulas: new Set(naming.copulas),
  articles: new Set([...naming.definite, ...naming.indefinite]),
  definite: new Set(naming.definite),
  relatives: new Set(naming.relatives),
  me: new Set(naming.me),
  called: new Set(naming.called),
  pronouns: new Set(naming.pronouns),
  behind: new Set(naming.behind),
  toWhom: naming.toWhom.length === 0 ? undefined : new Set(naming.toWhom),
}));

interface Scene {
  readonly view: SubjectView;
  readonly naming: ReturnType<typeof namingWords>;
  readonly german: boolean;
}

/**
 * "Rudi, our virtual assistant", "Ava is a bot too", "the chatbot Ben", "… to Max. He's our automated agent": whom the
 * text says to be a machine is one wherever the text names them. Gives the hits with such persons tagged as machines.
 */
export function machinesNamed(view: SubjectView, hits: readonly TagHit[]): readonly TagHit[] {
  const machines = hits.filter(({ tag }) => tag === 'machine');
  if (machines.length === 0) return hits;
  const naming = namingWords(view.text.reading.language);
  const scene: Scene = { view, naming, german: view.text.order === 'verb-second' };
  const named = new Set<string>();
  const told = new Set<TagHit>();
  for (const machine of machines) {
    if (headedByPerson(scene, machine)) continue;
    const index = nameBefore(scene, machine) ?? nameBehind(scene, machine);
    const who = index === undefined ? meant(scene, machine) : undefined;
    if (index !== undefined) named.add(folded(scene, index));
    else if (who?.tag === 'name') named.add(folded(scene, who.to - 1));
    else if (who !== undefined) told.add(who);
  }
  // "our billing bot": the desk is what the bot is for.
  const heads = new Set(machines.map(({ from }) => from));
  for (const hit of hits) {
    const next = view.words[hit.to];
    if (hit.tag === 'team' && heads.has(hit.to) && next?.clause === view.words[hit.from]?.clause) told.add(hit);
  }
  return named.size === 0 && told.size === 0 ? hits : retagged(scene, hits, named, told);
}

const folded = ({ view }: Scene, index: number) => view.words[index]?.folded ?? '';
const at = ({ view }: Scene, index: number, tags: readonly string[]) =>
  view.window(index - 5, index).some((hit) => hit.to > index && tags.includes(hit.tag));

/** Whether a word denies, or is about the writer. */
const bars = (scene: Scene, index: number) => scene.naming.me.has(folded(scene, index)) || at(scene, index, BARS);

/** "our chatbot manager": the machine is only what the person works with. */
function headedByPerson(scene: Scene, { from, to }: TagHit): boolean {
  const { words } = scene.view;
  return words[to]?.clause === words[from]?.clause && at(scene, to, ['person', 'team']);
}

/** Whether the word may be somebody's name: a known one, or a capitalised word where a name stands. */
function nameLike(scene: Scene, index: number): boolean {
  const { words } = scene.view;
  const word = words[index];
  if (word === undefined || !word.capital || scene.naming.articles.has(word.folded)) return false;
  if (at(scene, index, ['name'])) return true;
  // "Herr Schlau": the title and the name are one hit.
  if (titled(scene, index)) return true;
  if (at(scene, index, NO_NAME)) return false;
  const { toWhom } = scene.naming;
  const opens = words[index - 1]?.sentence !== word.sentence;
  return toWhom === undefined || opens || toWhom.has(folded(scene, index - 1));
}

const titled = ({ view }: Scene, index: number) =>
  view.window(index - 3, index - 1).some((hit) => hit.tag === 'person' && hit.to === index + 1);

/** "Rudi, our virtual assistant", "Ava is a bot", "Iris, who is an AI as well", "Finn (automated agent)". */
function nameBefore(scene: Scene, machine: TagHit): number | undefined {
  const { words } = scene.view;
  const sentence = words[machine.from]?.sentence;
  for (let last = machine.from - 1; last >= machine.from - NEAR; last -= 1) {
    if (words[last]?.sentence !== sentence || bars(scene, last)) return undefined;
    if (nameLike(scene, last)) return saysWhat(scene, last, machine) ? last : undefined;
  }
  return undefined;
}

/** Whether the words between a name and a machine say that the one is the other. */
function saysWhat(scene: Scene, name: number, machine: TagHit): boolean {
  const { words } = scene.view;
  const { copulas, relatives, articles } = scene.naming;
  const first = folded(scene, name + 1);
  const apart = words[name]?.clause !== words[name + 1]?.clause;
  if (name + 1 === machine.from) return apart;
  if (copulas.has(first)) return true;
  if (!apart) return addedOn(scene, name, machine);
  if (relatives.has(first) && [name + 2, machine.to].some((index) => copulas.has(folded(scene, index)))) return true;
  return articles.has(first) && machine.from - name <= 4 && closed(scene, machine);
}

/** "… meldet sich Rudi bei dir, unser Chatbot": said behind the rest of the clause. */
function addedOn(scene: Scene, name: number, machine: TagHit): boolean {
  const { words } = scene.view;
  let first = machine.from;
  while (words[first - 1]?.clause === words[machine.from]?.clause && first > name) first -= 1;
  return first - name <= 3 && scene.naming.articles.has(folded(scene, first)) && closed(scene, machine);
}

/** Whether nothing but a preposition goes on behind the machine: "our bot can't do that" tells of nobody before it. */
function closed(scene: Scene, machine: TagHit): boolean {
  const { words } = scene.view;
  return (
    words[machine.to]?.clause !== words[machine.to - 1]?.clause || scene.naming.behind.has(folded(scene, machine.to))
  );
}

/** "our chatbot Ben", "a bot called Theo", "our virtual assistant, Ruby." */
function nameBehind(scene: Scene, machine: TagHit): number | undefined {
  const { words } = scene.view;
  const last = words[machine.to - 1] as Word;
  const called = scene.naming.called.has(folded(scene, machine.to));
  const index = called ? machine.to + 1 : machine.to;
  const word = words[index];
  if (word?.sentence !== last.sentence || !word.capital) return undefined;
  if (called) return index;
  const known = at(scene, index, ['name']);
  if (word.clause === last.clause) return known ? index : undefined;
  const definite = [machine.from, machine.from - 1].some((near) => scene.naming.definite.has(folded(scene, near)));
  return known && definite && words[index + 1]?.clause !== word.clause ? index : undefined;
}

/** "… to Max. He's a bot": whom the pronoun means. */
function meant(scene: Scene, machine: TagHit): TagHit | undefined {
  const { words } = scene.view;
  const { sentence } = words[machine.from] as Word;
  for (let index = machine.from - 1; index >= machine.from - NEAR; index -= 1) {
    if (words[index]?.sentence !== sentence || bars(scene, index)) return undefined;
    if (!copulaAt(scene, index)) continue;
    return scene.view
      .window(index - MEANT, index - 1)
      .findLast((hit) => PEOPLE.includes(hit.tag) && sentence - (words[hit.from] as Word).sentence <= 2);
  }
  return undefined;
}

/** "she is", "he's", German also "auch ist sie". */
function copulaAt(scene: Scene, index: number): boolean {
  const { pronouns, copulas } = scene.naming;
  if (!pronouns.has(folded(scene, index))) return false;
  return copulas.has(folded(scene, index + 1)) || (scene.german && copulas.has(folded(scene, index - 1)));
}

/** The hits with the named and meant as machines, also a title or role right before the name. */
function retagged(
  { view: { words } }: Scene,
  hits: readonly TagHit[],
  named: ReadonlySet<string>,
  persons: ReadonlySet<TagHit>,
): TagHit[] {
  const isNamed = (index: number) => words[index]?.capital === true && named.has((words[index] as Word).folded);
  const out: TagHit[] = [];
  const known = new Set<number>();
  for (const hit of hits) {
    const last = hit.to - 1;
    const beside = hit.tag === 'person' && isNamed(hit.to) && words[hit.to]?.clause === words[last]?.clause;
    const told = persons.has(hit) || (PEOPLE.includes(hit.tag) && (isNamed(last) || beside));
    if (told) known.add(last);
    if (hit.tag === 'machine') for (let index = hit.from; index < hit.to; index += 1) known.add(index);
    out.push(told ? { ...hit, tag: 'machine' } : hit);
  }
  words.forEach((_, index) => {
    if (isNamed(index) && !known.has(index)) out.push({ tag: 'machine', from: index, to: index + 1 });
  });
  return out.sort((a, b) => a.from - b.from || a.to - b.to);
}
