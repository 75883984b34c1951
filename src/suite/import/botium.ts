import type { Source } from '../yaml.js';
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

/** A line of a script with its place. */
interface Line {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** `#me`, `#bot`, `#include NAME` and the lines below it. */
interface Section {
  readonly role: string;
  readonly rest: string;
  readonly line: number;
  readonly lines: readonly Line[];
}

interface Convo {
  readonly file: string;
  readonly title: string;
  readonly line: number;
  readonly sections: readonly Section[];
}

interface Scripts {
  /** Wordings of each utterances list. */
  readonly utterances: ReadonlyMap<string, readonly string[]>;
  /** Partial convos by name. */
  readonly partial: ReadonlyMap<string, Convo>;
  readonly losses: Loss[];
}

const VARIABLE = /\$\w+(?:\([^)]*\))?|\*/g;
/** What Botium Core 1.15 brings along as asserters, logic hooks and user inputs. */
const CALLS = new Set(
  [
    'BUTTONS BUTTONS_COUNT BUTTONS_COUNT_REC MEDIA MEDIA_COUNT MEDIA_COUNT_REC CARDS CARDS_COUNT CARDS_COUNT_REC',
    'PAUSE_ASSERTER JSON_PATH JSON_PATH_COUNT RESPONSE_LENGTH FORMS ENTITIES ENTITY_VALUES ENTITY_CONTENT INTENT',
    'INTENT_UNIQUE INTENT_CONFIDENCE TEXT TEXT_IC TEXT_CONTAINS TEXT_CONTAINS_IC TEXT_CONTAINS_ANY TEXT_CONTAINS_ANY_IC',
    'TEXT_CONTAINS_ALL TEXT_CONTAINS_ALL_IC TEXT_WILDCARD TEXT_WILDCARD_IC TEXT_WILDCARDEXACT TEXT_WILDCARDEXACT_IC',
    'TEXT_REGEXP TEXT_REGEXP_IC TEXT_EQUALS TEXT_EQUALS_IC BOT_CONSUMED CONDITIONAL_STEP_BUSINESS_HOURS',
    'PAUSE WAITFORBOT WAIT_FOR_BOT SET_SCRIPTING_MEMORY CLEAR_SCRIPTING_MEMORY ASSIGN_SCRIPTING_MEMORY INCLUDE',
    'UPDATE_CUSTOM SKIP_BOT_UNCONSUMED ORDERED_LIST_TO_BUTTON BUTTON FORM CLEAR_QUEUE CONVO_STEP_PARAMETERS',
  ].flatMap((names) => names.split(' ')),
);
const CALL = /^([!?]*)([A-Z][A-Z0-9_]*)(?:\s+(.*))?$/;
const MOST_INCLUDES = 16;

/**
 * Botium's scripts in their text format: `*.convo.txt` with `#me` and `#bot`, `*.utterances.txt`, `*.pconvo.txt`. What the
 * bot must say becomes `states`; a list of utterances becomes paraphrases of the customer or alternatives of the bot.
 */
export function importBotium(files: readonly Source[], taken: Set<string>): Imported {
  const losses: Loss[] = [];
  const isUtterances = ({ file }: Source) => /\.utterances\.txt$/i.test(file);
  const utterances = new Map(files.filter(isUtterances).map(utterancesOf));
  const convos = files.filter((source) => !isUtterances(source)).map(convoOf);
  const isPartial = ({ file }: Convo) => /\.pconvo\.txt$/i.test(file);
  const partial = new Map(convos.filter(isPartial).map((convo) => [convo.title, convo]));
  const scripts = { utterances, partial, losses };
  const dialogues = convos.filter((convo) => !isPartial(convo)).flatMap((convo) => dialogueOf(convo, scripts, taken));
  return { dialogues, losses };
}

function linesOf({ text }: Source): Line[] {
  return text.split(/\r?\n/).map((line, index) => ({ text: line.trim(), line: index + 1 }));
}

function utterancesOf(source: Source): [string, readonly string[]] {
  const [name = '', ...wordings] = linesOf(source)
    .map(({ text }) => text)
    .filter((text) => text !== '');
  return [name, wordings];
}

function convoOf(source: Source): Convo {
  const lines = linesOf(source);
  const first = lines.find(({ text }) => text !== '');
  const sections: { role: string; rest: string; line: number; lines: Line[] }[] = [];
  for (const line of lines) {
    const opened = /^#(\w+)\s*(.*)$/.exec(line.text);
    if (opened !== null)
      sections.push({ role: (opened[1] ?? '').toLowerCase(), rest: opened[2] ?? '', line: line.line, lines: [] });
    else if (line.text !== '') sections.at(-1)?.lines.push(line);
  }
  const untitled = first === undefined || first.text.startsWith('#');
  return { file: source.file, title: untitled ? nameOf(source.file) : first.text, line: first?.line ?? 1, sections };
}

function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.p?convo\.txt$/i, '');
}

function dialogueOf(convo: Convo, scripts: Scripts, taken: Set<string>): ImportedDialogue[] {
  const turns: ImportedTurn[] = [];
  readSections(convo, scripts, turns, 0);
  if (turns.length === 0) {
    lose(scripts, convo.file, convo.line, `"${convo.title}" has no #me; left out`);
    return [];
  }
  return [{ id: idOf(convo.title, taken), title: convo.title, turns: turns.map(tidyTurn) }];
}

function readSections(convo: Convo, scripts: Scripts, turns: ImportedTurn[], depth: number): void {
  for (const section of convo.sections) {
    const { role, rest, line } = section;
    if (role === 'me') readCustomer(convo.file, section, scripts, turns);
    else if (role === 'bot') readBot(convo.file, section, scripts, turns, depth);
    else if (role === 'include') include(rest, convo.file, line, scripts, turns, depth);
    else lose(scripts, convo.file, line, `\`#${role}\` is not known to the suite language; left out`);
  }
}

/** `BUTTONS yes|no`, `!INTENT greeting`: an asserter or a logic hook. Any other line is words, or the name of utterances. */
function callOf(text: string): RegExpExecArray | null {
  const call = CALL.exec(text);
  return call !== null && CALLS.has(call[2] ?? '') ? call : null;
}

function include(
  name: string,
  file: string,
  line: number,
  scripts: Scripts,
  turns: ImportedTurn[],
  depth: number,
): void {
  const partial = scripts.partial.get(name.trim());
  if (partial === undefined) lose(scripts, file, line, `the partial convo "${name}" is not among the files; left out`);
  else if (depth >= MOST_INCLUDES) lose(scripts, file, line, `"${name}" includes itself; left out`);
  else readSections(partial, scripts, turns, depth + 1);
}

function readCustomer(file: string, section: Section, scripts: Scripts, turns: ImportedTurn[]): void {
  const words: string[] = [];
  for (const { text, line } of section.lines) {
    const call = callOf(text);
    if (call === null) words.push(text);
    else if (call[2] === 'BUTTON' && call[3] !== undefined) {
      words.push(call[3]);
      lose(scripts, file, line, `the button "${call[3]}" is said in place of pressed`);
    } else lose(scripts, file, line, `\`${call[2]}\` has no like in the suite language; left out`);
  }
  const said = words.join('\n');
  const [says = '', ...paraphrases] = scripts.utterances.get(said) ?? [said];
  if (says === '') {
    lose(scripts, file, section.line, 'the customer says nothing here; left out');
    return;
  }
  if (/\$\w/.test(says)) lose(scripts, file, section.line, `"${says}" holds a variable of Botium's memory; fill it in`);
  turns.push({ says: literal(says), paraphrases: paraphrases.map(literal), expect: {} });
}

function readBot(file: string, section: Section, scripts: Scripts, turns: ImportedTurn[], depth: number): void {
  const expect = turns.at(-1)?.expect;
  if (expect === undefined) {
    lose(scripts, file, section.line, 'the bot speaks before the customer; left out');
    return;
  }
  const words: Line[] = [];
  for (const line of section.lines) {
    const call = callOf(line.text);
    if (call === null) words.push(line);
    else if (call[2] === 'INCLUDE') include(call[3] ?? '', file, line.line, scripts, turns, depth);
    else readCall(file, line, call, expect, scripts);
  }
  const negated = words.filter(({ text }) => text.startsWith('!'));
  for (const { text, line } of negated) says(text.slice(1), 'never', file, line, expect, scripts);
  const rest = words.filter((line) => !negated.includes(line)).map(({ text }) => text.replace(/^\?/, ''));
  if (rest.length > 0) says(rest.join('\n'), 'states', file, section.line, expect, scripts);
}

function says(
  text: string,
  verb: 'states' | 'never',
  file: string,
  line: number,
  expect: ImportedExpect,
  scripts: Scripts,
): void {
  const wordings = (scripts.utterances.get(text) ?? [text]).flatMap((wording) => pieceOf(wording, file, line, scripts));
  if (verb === 'never' || wordings.length < 2) addFacts(expect, verb, wordings);
  else if (expect.states_one_of !== undefined)
    lose(scripts, file, line, `a second choice of texts ("${text}") for one reply; left out`);
  else addFacts(expect, 'states_one_of', wordings);
}

function pieceOf(text: string, file: string, line: number, scripts: Scripts): string[] {
  if (text.search(VARIABLE) === -1) return [literal(text)];
  const piece = longestPiece(text, VARIABLE);
  lose(
    scripts,
    file,
    line,
    piece === null ? `"${text}" is all variables; left out` : `of "${text}" only "${piece}" is checked`,
  );
  return piece === null ? [] : [literal(piece)];
}

/** The asserters that look at the text; the others look at what a black-box reply does not show. */
function readCall(file: string, { line }: Line, call: RegExpExecArray, expect: ImportedExpect, scripts: Scripts): void {
  const [, marks = '', name = '', rest = ''] = call;
  const parts = rest
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isNot = marks.includes('!');
  const kind = name.replace(/_IC$/, '');
  if (kind === 'TEXT_CONTAINS' || kind === 'TEXT_CONTAINS_ALL' || kind === 'TEXT' || kind === 'TEXT_EQUALS')
    addFacts(expect, isNot ? 'never' : 'states', parts.map(literal));
  else if (kind === 'TEXT_CONTAINS_ANY' && isNot) addFacts(expect, 'never', parts.map(literal));
  else if (kind === 'TEXT_CONTAINS_ANY' && expect.states_one_of === undefined)
    addFacts(expect, parts.length > 1 ? 'states_one_of' : 'states', parts.map(literal));
  else lose(scripts, file, line, `\`${name}\` has no like in the suite language; left out`);
}

function lose({ losses }: Scripts, file: string, line: number, message: string): void {
  losses.push({ file, line, message });
}
