import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Calibration, LabelledAnswer } from '../domain/calibration.js';
import { CUES } from '../domain/cue.js';
import { InputError } from '../domain/errors.js';
import { GRADER_NAMES, type GraderName, type Verdict } from '../domain/verdict.js';
import { calibrationOf } from '../gate/calibration.js';
import { gradeTranscript } from '../grader/grade.js';
import { GRADERS } from '../grader/index.js';
import { detectCues } from '../language/cues/detection.js';
import { languageFor } from '../language/languages.js';
import { read } from '../language/reading.js';
import { calibrationMarkdown, calibrationText } from '../report/calibration.js';
import { styleFor } from '../report/style.js';
import type { CalibratedJudge } from './calibrate-judge.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import type { StoredOptions } from './looking.js';
import {
  type RawLine,
  type RefusedLine,
  rawLines,
  refusedText,
  type TranscriptLine,
  transcriptReader,
} from './transcripts.js';

export interface CalibrateOptions extends Pick<StoredOptions, 'config' | 'db'> {
  readonly format?: 'text' | 'json' | 'markdown';
  /** Also print every disagreement with its quotes. */
  readonly disagreements?: boolean;
  /** Also (without files: only) what reviewers said of stored verdicts. */
  readonly reviews?: boolean;
  /** Also ask the LLM judge about lines that are labelled for it, and keep its kappa. */
  readonly judge?: boolean;
}

/** Where labelled transcripts lie when no file is named. */
const LABELLED = 'datasets/labelled';

/** The human's verdict on one turn, as a labelled transcript carries it. */
interface Label {
  readonly grader: GraderName;
  readonly turn: number | null;
  readonly outcome: 'pass' | 'fail';
  readonly why: string;
}

/**
 * `testkunde calibrate`: the graders against human labels. A line is a transcript with `label: {grader, turn, outcome,
 * why}`, or one customer turn `{text, language, label: cue | "none"}`. With `reviews`, reviewers' words are labels as well.
 * With `judge`, the LLM judge is asked about the turns that are labelled and have a rubric, for whichever grader.
 */
export async function calibrate(files: readonly string[], options: CalibrateOptions, io: Io): Promise<ExitCode> {
  const paths = files.length > 0 || options.reviews === true ? files : labelledFiles(io.cwd);
  const pairs = new Map<string, LabelledAnswer[]>();
  const add = ({ grader, language, pair }: Found) => {
    const key = `${grader} ${language}`;
    const own = pairs.get(key);
    if (own === undefined) pairs.set(key, [pair]);
    else own.push(pair);
  };
  if (options.reviews === true) for (const label of await labelsOf(options, io)) add(label);
  const readLine = transcriptReader({}, io);
  const judge = options.judge === true ? await openedJudge(options, io) : null;
  let bad = 0;
  for await (const raw of rawLines(paths, io)) {
    const found = 'error' in raw ? raw : await pairOf(raw, readLine, judge);
    if (typeof found !== 'string' && !('error' in found)) {
      add(found);
      continue;
    }
    bad += 1;
    io.stderr(refusedText(typeof found === 'string' ? { file: raw.file, line: raw.line, error: found } : found));
  }
  if (pairs.size === 0 && bad === 0)
    throw new InputError('usage', `nothing labelled is in ${paths.join(', ')}`, 'label transcripts: see the README');
  const rows = inOrder(pairs);
  judge?.note(rows);
  judge?.close();
  if (options.format === 'json') io.stdout(`${JSON.stringify(rows)}\n`);
  else if (options.format === 'markdown') io.stdout(calibrationMarkdown(rows));
  else io.stdout(calibrationText(rows, styleFor(io.colours), options.disagreements === true));
  return bad > 0 ? EXIT.unusable : EXIT.fine;
}

/** What asks a model is loaded only where it is wanted. */
async function openedJudge(options: CalibrateOptions, io: Io): Promise<CalibratedJudge> {
  const { openCalibratedJudge } = await import('./calibrate-judge.js');
  return openCalibratedJudge(options, io);
}

/** The labels that reviewers gave. Judging runs anew stores what came out. */
async function labelsOf(options: CalibrateOptions, io: Io): Promise<readonly Found[]> {
  const { openStored } = await import('./looking.js');
  const { reviewedLabels } = await import('./reviewed-labels.js');
  const { config, db: path } = options;
  const { db } = openStored(
    { ...(config === undefined ? {} : { config }), ...(path === undefined ? {} : { db: path }) },
    io,
    'write',
  );
  try {
    const labels = reviewedLabels(db);
    if (labels.length === 0)
      throw new InputError('usage', 'nobody has judged a verdict yet', 'reviewers do so in testkunde review');
    return labels;
  } finally {
    db.close();
  }
}

function labelledFiles(cwd: string): string[] {
  const folder = join(cwd, LABELLED);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
  if (names.length === 0)
    throw new InputError('usage', `no labelled transcripts in ${LABELLED}/`, 'name files: testkunde calibrate FILE…');
  return names.sort().map((name) => join(LABELLED, name));
}

function inOrder(pairs: ReadonlyMap<string, readonly LabelledAnswer[]>): Calibration[] {
  const order = [...GRADER_NAMES, 'cues'] as const;
  return order.flatMap((grader) =>
    [...pairs]
      .filter(([key]) => key.startsWith(`${grader} `))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, own]) =>
        calibrationOf(grader, key.slice(grader.length + 1), own, grader === 'cues' ? CUE_CLASSES : OUTCOMES),
      ),
  );
}

const OUTCOMES = ['pass', 'fail'];
const CUE_CLASSES = [...CUES, 'none'];

interface Found {
  readonly grader: GraderName | 'cues';
  readonly language: string;
  readonly pair: LabelledAnswer;
}

/** What the label says and what Testkunde says; a text when the line cannot be used. */
async function pairOf(
  raw: RawLine,
  readLine: (raw: RawLine) => TranscriptLine,
  judge: CalibratedJudge | null,
): Promise<Found | RefusedLine | string> {
  let value: unknown;
  try {
    value = JSON.parse(raw.json);
  } catch (error) {
    return `no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (isCueLine(value)) return cuePair(value);
  const label = labelOf(value);
  if (label === null) return 'label: {grader, turn, outcome, why} is expected';
  const line = readLine(raw);
  if ('error' in line) return line;
  const { dialogue } = line.read;
  const graders = GRADERS.filter((grader) => grader.name === label.grader);
  if (label.grader === 'judge' && judge === null) return 'a label for the judge is only used with --judge';
  const own = gradeTranscript(line.read, graders).verdicts;
  const asked = dialogue.turns[(label.turn ?? 0) - 1]?.expect.judge !== undefined;
  const opinions = judge !== null && (asked || label.grader === 'judge') ? await judge.judge(line.read) : [];
  const onTurn = (verdicts: readonly Verdict[]) => verdicts.find((verdict) => verdict.turn === label.turn);
  const said = onTurn(label.grader === 'judge' ? opinions : own);
  const second = label.grader === 'judge' || judge === null || !asked ? {} : { judge: wordOf(onTurn(opinions)) };
  return {
    grader: label.grader,
    language: dialogue.language,
    pair: {
      id: dialogue.id,
      label: label.outcome,
      answer: wordOf(said),
      why: label.why,
      reason: said?.reason ?? 'no verdict on this turn',
      quotes: quotesOf(said),
      ...second,
    },
  };
}

function wordOf(verdict: Verdict | undefined): string | null {
  return verdict === undefined || verdict.outcome === 'ungraded' ? null : verdict.outcome;
}

function quotesOf(verdict: Verdict | undefined): string[] {
  return verdict === undefined ? [] : verdict.evidence.map(({ quote }) => quote);
}

interface CueLine {
  readonly id?: string;
  readonly language: string;
  readonly text: string;
  readonly label: string;
}

function isCueLine(value: unknown): value is CueLine {
  if (typeof value !== 'object' || value === null) return false;
  const { text, language, label } = value as Record<string, unknown>;
  return typeof text === 'string' && typeof language === 'string' && typeof label === 'string';
}

function cuePair({ id, language: tag, text, label }: CueLine): Found | string {
  const language = languageFor(tag);
  if (language === undefined) return `the language "${tag}" is not known`;
  if (!CUE_CLASSES.includes(label)) return `label: "${label}" is none of ${CUE_CLASSES.join(', ')}`;
  const [hit] = detectCues(read(text, language));
  const quotes = hit === undefined ? [] : [text.slice(hit.start, hit.end)];
  const pair = {
    id: id ?? '',
    label,
    answer: hit?.cue ?? 'none',
    why: text,
    reason: hit?.rule ?? 'no cue found',
    quotes,
  };
  return { grader: 'cues', language: language.code, pair };
}

function labelOf(value: unknown): Label | null {
  if (typeof value !== 'object' || value === null || !('label' in value)) return null;
  const { label } = value;
  if (typeof label !== 'object' || label === null) return null;
  const { grader, turn, outcome, why } = label as Record<string, unknown>;
  const isGrader = GRADER_NAMES.includes(grader as GraderName);
  if (!isGrader || (outcome !== 'pass' && outcome !== 'fail')) return null;
  return {
    grader: grader as GraderName,
    turn: typeof turn === 'number' ? turn : null,
    outcome,
    why: typeof why === 'string' ? why : '',
  };
}
