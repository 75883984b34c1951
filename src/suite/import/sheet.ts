import {
  addFacts,
  type Imported,
  type ImportedExpect,
  type ImportedTurn,
  idOf,
  type Loss,
  type ScriptedDialogue,
  tidyTurn,
} from './imported.js';

/** A sheet: its first row names the columns. */
export interface Sheet {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** 1-based in the file. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a column may be called: the suite language's word first, then what people write in sheets, in English and German. */
const COLUMNS = {
  dialogue: ['dialogue', 'dialog', 'id', 'conversation', 'test case', 'testcase', 'gespräch', 'testfall', 'fall'],
  title: ['title', 'titel', 'name', 'bezeichnung', 'description', 'beschreibung'],
  as: ['as', 'customer', 'customer id', 'kunde', 'kundin', 'kundennummer', 'angemeldet als', 'signed in as'],
  says: [
    'says',
    'customer says',
    'user',
    'user says',
    'message',
    'question',
    'utterance',
    'kunde sagt',
    'frage',
    'nachricht',
    'eingabe',
  ],
  answers: ['answers', 'customer knows', 'answers when asked', 'antworten', 'kunde weiß', 'auf nachfrage'],
  paraphrases: ['paraphrases', 'variants', 'varianten', 'alternativen', 'andere wortlaute'],
  cue: ['cue', 'signal', 'stimmung'],
  states: ['states', 'must say', 'expected', 'expected facts', 'bot muss sagen', 'muss sagen', 'erwartet', 'fakten'],
  states_one_of: ['states_one_of', 'states one of', 'one of', 'eines von', 'eine von'],
  never: ['never', 'must not say', 'darf nicht sagen', 'nie', 'verboten'],
  grounded: ['grounded', 'belegt'],
  discloses: ['discloses', 'disclosure', 'sagt dass es eine ki ist', 'ki-hinweis'],
  escalates: ['escalates', 'hand-over', 'handover', 'hand over', 'übergabe', 'übergabe an mensch'],
  acknowledges: ['acknowledges', 'empathy', 'empathie', 'geht auf gefühl ein'],
  refuses: ['refuses', 'refusal', 'lehnt ab', 'ablehnung'],
  same_as: ['same_as', 'same as', 'same as turn', 'wie schritt', 'wie turn'],
  answers_within: ['answers_within', 'answers within', 'max time', 'antwort innerhalb', 'antwortzeit'],
  judge: ['judge', 'rubric', 'rubrics', 'bewertung', 'kriterien'],
} as const;

type Column = keyof typeof COLUMNS;
type Cells = Readonly<Partial<Record<Column, string>>>;

const YES = new Set(['yes', 'y', 'true', 'x', '1', 'ja', 'j', 'wahr', '✓', '✔', 'ai', 'ki']);
const NO = new Set(['no', 'n', 'false', '0', 'nein', 'falsch', '-', '–']);
const MOST_REPLIES = 20;

/**
 * A sheet with one row a turn. Rows of one dialogue stand together: the dialogue's name may stand in its first row only.
 * Several values of a cell are separated by `|` or line breaks.
 */
export function importSheet(sheet: Sheet, taken: Set<string>): Imported {
  const losses: Loss[] = [];
  const lose = (line: number, message: string) => losses.push({ file: sheet.file, line, message });
  const columns = sheet.header.map((name) => columnOf(name));
  for (const [index, column] of columns.entries()) {
    const name = sheet.header[index] ?? '';
    if (column === undefined && name.trim() !== '') lose(1, `the column "${name}" is not known; left out`);
  }
  if (!columns.includes('says'))
    lose(1, `no column holds what the customer says; call it ${COLUMNS.says.slice(0, 3).join(', ')}`);
  const dialogues = new Map<string, ScriptedDialogue>();
  let current: ScriptedDialogue | undefined;
  for (const { line, cells: row } of sheet.rows) {
    const cells = cellsOf(columns, row);
    if (Object.keys(cells).length === 0) continue;
    const name = cells.dialogue ?? (current === undefined ? `row ${line}` : undefined);
    if (name !== undefined) current = dialogues.get(name) ?? begun(name, cells, dialogues, taken);
    if (current === undefined) continue;
    addAnswers(current, cells.answers, (message) => lose(line, message));
    const turn = turnOf(cells, (message) => lose(line, message));
    if (turn !== null) current.turns.push(turn);
  }
  return { dialogues: [...dialogues.values()].filter(({ turns }) => turns.length > 0), losses };
}

/** Whether a sheet has the columns of a chat log or of turns is told by its header. */
export function columnOf(name: string): Column | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[?:*]+$/, '');
  return (Object.keys(COLUMNS) as Column[]).find((column) => (COLUMNS[column] as readonly string[]).includes(plain));
}

function cellsOf(columns: readonly (Column | undefined)[], row: readonly string[]): Cells {
  const cells: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) {
    const text = row[index]?.trim() ?? '';
    if (column !== undefined && text !== '') cells[column] = text;
  }
  return cells;
}

function begun(
  name: string,
  { title, as }: Cells,
  dialogues: Map<string, ScriptedDialogue>,
  taken: Set<string>,
): ScriptedDialogue {
  const dialogue = {
    id: idOf(name, taken),
    ...(title === undefined ? {} : { title }),
    ...(as === undefined ? {} : { as }),
    turns: [],
  };
  dialogues.set(name, dialogue);
  return dialogue;
}

/** `order_number: 4711`, several of them separated as other values are. They belong to the whole dialogue. */
function addAnswers(dialogue: ScriptedDialogue, cell: string | undefined, lose: (message: string) => void): void {
  for (const part of partsOf(cell)) {
    const [, name, value] = /^([^:=]+?)\s*[:=]\s*(\S.*)$/.exec(part) ?? [];
    if (name === undefined || value === undefined)
      lose(`the answer "${part}" is not written as name: value, such as order_number: 4711; left out`);
    else dialogue.answers = { ...dialogue.answers, [name]: value };
  }
}

function turnOf(cells: Cells, lose: (message: string) => void): ImportedTurn | null {
  if (cells.says === undefined) {
    lose('the row says nothing for the customer; left out');
    return null;
  }
  return tidyTurn({
    says: cells.says,
    paraphrases: partsOf(cells.paraphrases),
    ...(cells.cue === undefined ? {} : { cue: cells.cue.toLowerCase() }),
    expect: expectOf(cells, lose),
  });
}

function expectOf(cells: Cells, lose: (message: string) => void): ImportedExpect {
  const expect: ImportedExpect = {};
  for (const verb of ['states', 'states_one_of', 'never'] as const) addFacts(expect, verb, partsOf(cells[verb]));
  for (const verb of ['grounded', 'acknowledges', 'refuses'] as const) {
    if (flagOf(cells[verb], verb, lose) === true) expect[verb] = true;
  }
  if (flagOf(cells.discloses, 'discloses', lose) === true) expect.discloses = 'ai';
  const escalates = escalationOf(cells.escalates, lose);
  if (escalates !== undefined) expect.escalates = escalates;
  if (cells.same_as !== undefined) {
    const turn = Number(cells.same_as);
    if (Number.isInteger(turn) && turn >= 1) expect.same_as = turn;
    else lose(`same_as "${cells.same_as}" is no number of a turn; left out`);
  }
  if (cells.answers_within !== undefined) expect.answers_within = durationOf(cells.answers_within);
  const rubrics = partsOf(cells.judge);
  if (rubrics.length > 0) expect.judge = rubrics;
  return expect;
}

function partsOf(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(/\||\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function flagOf(cell: string | undefined, name: string, lose: (message: string) => void): boolean | undefined {
  const word = cell?.toLowerCase();
  if (word === undefined) return undefined;
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  lose(`${name} "${cell}" is neither yes nor no; left out`);
  return undefined;
}

/** `yes`, `no`, or the number of replies that it may take. `1` is both: within one reply is a hand-over at once. */
function escalationOf(cell: string | undefined, lose: (message: string) => void): ImportedExpect['escalates'] {
  const within = Number(cell?.replace(/^within\s*|^innerhalb\s*/i, ''));
  if (cell !== undefined && Number.isInteger(within) && within >= 1 && within <= MOST_REPLIES) return { within };
  return flagOf(cell, 'escalates', lose);
}

function durationOf(cell: string): string {
  return /^\d+(?:[.,]\d+)?$/.test(cell) ? `${cell.replace(',', '.')}s` : cell;
}
