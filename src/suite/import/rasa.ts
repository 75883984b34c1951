import { type Entry, entryOf, placeAt, type Tree, type YamlFile } from '../yaml.js';
import {
  addFacts,
  type Imported,
  type ImportedDialogue,
  type ImportedExpect,
  type ImportedTurn,
  idOf,
  type Loss,
  literal,
  longestPiece,
  tidyTurn,
} from './imported.js';

/** Names of actions, flows and responses by which Rasa bots hand over to a person. */
const HANDOVER =
  /(?:human|live_?agent|real_?person|hand_?o(?:ff|ver)|(?:speak|talk|transfer|connect|escalate)_\w*agent|mensch|mitarbeiter)/i;
const SLOT = /\{[^{}]*\}/;
const REGEX_SIGNS = /[\\^$*+?()[\]{}|]/;

/** A file of tests, and what is needed to read it. */
interface Reading {
  readonly file: YamlFile;
  /** Texts of each response of the domain. */
  readonly responses: ReadonlyMap<string, readonly string[]>;
  readonly losses: Loss[];
}

/**
 * Rasa's end-to-end tests (`test_cases:`, as Rasa Pro writes them) and test stories (`stories:` with user texts). What the
 * bot must say becomes `states`; responses that are only named need the texts of a domain.
 */
export function importRasa(file: YamlFile, domains: readonly YamlFile[], taken: Set<string>): Imported {
  const reading: Reading = { file, responses: responsesOf(domains), losses: [] };
  const cases = [...itemsOf(entryOf(file.tree, 'test_cases')?.value), ...itemsOf(entryOf(file.tree, 'stories')?.value)];
  if (cases.length === 0) lose(reading, file.tree, 'holds no `test_cases` and no `stories`');
  for (const key of ['fixtures', 'metadata', 'stub_custom_actions']) {
    const entry = entryOf(file.tree, key);
    if (entry !== undefined) lose(reading, entry, `\`${key}\` set the bot's inside; a black-box dialogue cannot`);
  }
  const dialogues = cases.flatMap((one) => dialogueOf(one, reading, taken));
  return { dialogues, losses: reading.losses };
}

function responsesOf(domains: readonly YamlFile[]): Map<string, string[]> {
  const responses = new Map<string, string[]>();
  for (const { tree } of domains) {
    const entry = entryOf(tree, 'responses') ?? entryOf(tree, 'templates');
    if (entry?.value.kind !== 'map') continue;
    for (const { key, value } of entry.value.entries) {
      const texts = itemsOf(value).map((item) => textOf(entryOf(item, 'text')?.value) ?? textOf(item) ?? '');
      responses.set(
        key,
        texts.filter((text) => text !== ''),
      );
    }
  }
  return responses;
}

function dialogueOf(one: Tree, reading: Reading, taken: Set<string>): ImportedDialogue[] {
  const title = textOf((entryOf(one, 'test_case') ?? entryOf(one, 'story'))?.value) ?? 'dialogue';
  for (const key of ['fixtures', 'metadata']) {
    const entry = entryOf(one, key);
    if (entry !== undefined)
      lose(reading, entry, `\`${key}\` of "${title}" set the bot's inside; sign a customer in with \`as\``);
  }
  const turns: ImportedTurn[] = [];
  for (const step of itemsOf(entryOf(one, 'steps')?.value)) readStep(step, turns, reading);
  if (turns.length === 0) {
    lose(reading, one, `"${title}" has no user message; left out`);
    return [];
  }
  return [{ id: idOf(title, taken), title, turns: turns.map(tidyTurn) }];
}

function readStep(step: Tree, turns: ImportedTurn[], reading: Reading): void {
  const user = entryOf(step, 'user');
  if (user !== undefined) {
    turns.push({ says: literal((textOf(user.value) ?? '').trim()), expect: {} });
    for (const assertion of itemsOf(entryOf(step, 'assertions')?.value)) readAssertion(assertion, turns, reading);
    return;
  }
  const known = (['bot', 'utter', 'action'] as const).find((key) => entryOf(step, key) !== undefined);
  const entry = known === undefined ? undefined : entryOf(step, known);
  if (known === undefined || entry === undefined) {
    for (const other of step.kind === 'map' ? step.entries : [])
      lose(reading, other, `\`${other.key}\` looks into the bot; left out`);
    return;
  }
  const last = turns.at(-1)?.expect;
  const value = (textOf(entry.value) ?? '').trim();
  if (last === undefined) lose(reading, entry, `the bot speaks before the customer ("${value}"); left out`);
  else if (known === 'bot') statesText(value, last, entry, reading);
  else saysResponse(value, last, entry, reading);
}

/** A response or an action by its name. */
function saysResponse(name: string, expect: ImportedExpect, at: Entry, reading: Reading): void {
  if (HANDOVER.test(name)) expect.escalates = true;
  const texts = reading.responses.get(name) ?? [];
  if (texts.length === 0) {
    if (!HANDOVER.test(name))
      lose(reading, at, `what \`${name}\` says is not known; name the domain's file with --domain`);
    return;
  }
  if (texts.length === 1) statesText(texts[0] ?? '', expect, at, reading);
  else if (expect.states_one_of !== undefined)
    lose(reading, at, `a second choice of texts (\`${name}\`) for one reply; left out`);
  else
    addFacts(
      expect,
      'states_one_of',
      texts.flatMap((text) => pieceOf(text, at, reading)),
    );
}

function statesText(text: string, expect: ImportedExpect, at: Entry, reading: Reading): void {
  addFacts(expect, 'states', pieceOf(text, at, reading));
}

function pieceOf(text: string, at: Entry, reading: Reading): string[] {
  const whole = text.trim();
  if (!SLOT.test(whole)) return [whole];
  const piece = longestPiece(whole, /\{[^{}]*\}/g);
  lose(reading, at, piece === null ? `"${whole}" is all slots; left out` : `of "${whole}" only "${piece}" is checked`);
  return piece === null ? [] : [piece];
}

/** One of Rasa's assertions on what follows a user message. */
function readAssertion(assertion: Tree, turns: ImportedTurn[], reading: Reading): void {
  const expect = turns.at(-1)?.expect;
  const [entry] = assertion.kind === 'map' ? assertion.entries : [];
  if (expect === undefined || entry === undefined) return;
  const { key, value } = entry;
  if (key === 'bot_uttered' || key === 'bot_did_not_utter') readUttered(entry, key === 'bot_uttered', expect, reading);
  else if (key === 'flow_started' || key === 'action_executed') {
    const name = textOf(value) ?? textOf(entryOf(value, 'name')?.value) ?? '';
    if (HANDOVER.test(name)) expect.escalates = true;
    else lose(reading, entry, `\`${key}: ${name}\` looks into the bot; left out`);
  } else if (key === 'generative_response_is_grounded') {
    expect.grounded = true;
    lose(reading, entry, 'groundedness is checked on figures (`grounded`), by the dataset in place of a model');
  } else if (key === 'generative_response_is_relevant')
    expect.judge = [...(expect.judge ?? []), "The reply answers the customer's question."];
  else lose(reading, entry, `\`${key}\` looks into the bot; left out`);
}

function readUttered(entry: Entry, wanted: boolean, expect: ImportedExpect, reading: Reading): void {
  const matches = entryOf(entry.value, 'text_matches');
  const named = entryOf(entry.value, 'utter_name');
  const buttons = entryOf(entry.value, 'buttons');
  if (buttons !== undefined) lose(reading, buttons, 'buttons are not checked; left out');
  if (matches !== undefined) {
    const pattern = textOf(matches.value) ?? '';
    if (REGEX_SIGNS.test(pattern)) lose(reading, matches, `the pattern "${pattern}" is no plain text; left out`);
    else addFacts(expect, wanted ? 'states' : 'never', [pattern]);
  }
  if (named === undefined) return;
  const name = textOf(named.value) ?? '';
  if (wanted) saysResponse(name, expect, named, reading);
  else
    addFacts(
      expect,
      'never',
      (reading.responses.get(name) ?? []).flatMap((text) => pieceOf(text, named, reading)),
    );
}

function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'list' ? tree.items : [];
}

function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && tree.value !== null ? String(tree.value) : undefined;
}

function lose({ file, losses }: Reading, { at }: { readonly at: number }, message: string): void {
  losses.push({ file: file.file, line: placeAt(file, at).line, message });
}
