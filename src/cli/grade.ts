import type { ContactPolicy } from '../domain/dialogue.js';
import { inert } from '../domain/inert.js';
import type { GraderName, Verdict } from '../domain/verdict.js';
import type { Graded } from '../grader/grade.js';
import { GRADERS } from '../grader/index.js';
import { cueJson, verdictJson } from '../report/json.js';
import { countVerdict, inGraderOrder, scoreLine, type VerdictCounts } from '../report/scorecard.js';
import { type Style, styleFor } from '../report/style.js';
import { createHeapKeeper } from '../run/heap.js';
import { chosenGraders } from './choose-graders.js';
import { counted } from './counted.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { createAsking } from './grade-asking.js';
import { type Io, ReaderGone } from './io.js';
import { createJudging } from './judging.js';
import { type RefusedLine, refusedCount, refusedText, type TranscriptOptions, transcriptLines } from './transcripts.js';

export interface GradeOptions extends TranscriptOptions {
  /** `testkunde.yaml` that names the judge; only read when a transcript asks for one. */
  readonly config?: string;
  readonly grader?: readonly string[];
  readonly format?: 'text' | 'jsonl' | 'json';
  readonly unknownContacts?: ContactPolicy;
}

/** Writes graded transcripts as they come. */
interface Writer {
  write(id: string, graded: Graded): void;
  end(): void;
}

/**
 * `testkunde grade`: judges transcripts that exist already. A bad line is reported with its number, a bad file with its
 * name, and the rest goes on; the exit code is then 2.
 */
export async function grade(
  files: readonly string[],
  options: GradeOptions,
  io: Io,
  signal: AbortSignal = new AbortController().signal,
): Promise<ExitCode> {
  const chosen = chosenGraders(options.grader);
  const graders = GRADERS.filter(({ name }) => chosen.includes(name));
  const writer = writerFor(options.format ?? 'text', io);
  const judging = createJudging(graders);
  const refused: RefusedLine['line'][] = [];
  const refuse = (line: RefusedLine) => {
    refused.push(line.line);
    io.stderr(refusedText(line));
  };
  let failed = false;
  let judged = false;
  const heap = createHeapKeeper();
  const write = (id: string, graded: Graded) => {
    failed ||= graded.verdicts.some(({ outcome, advisory }) => outcome === 'fail' && advisory !== true);
    judged ||= graded.verdicts.some(({ outcome }) => outcome !== 'ungraded');
    writer.write(id, graded);
  };
  const asking = createAsking(chosen, options, io, signal, write);
  try {
    for await (const line of transcriptLines(files, options, io)) {
      if ('error' in line) {
        refuse(line);
        continue;
      }
      const { unknownContacts } = options;
      const dialogue = { ...line.read.dialogue, ...(unknownContacts === undefined ? {} : { unknownContacts }) };
      const gradable = { ...line.read, dialogue };
      const place = { file: line.file, line: line.line };
      await asking.take(gradable, judging.one(gradable), (why) => refuse({ ...place, ...why }));
      await io.drained?.();
      heap.check();
      if (signal.aborted) break;
    }
    if (!signal.aborted) await asking.empty();
  } catch (error) {
    // What was read before is judged and written all the same.
    if (!signal.aborted && !(error instanceof ReaderGone)) await asking.empty().catch(() => {});
    if (!signal.aborted) throw error;
  } finally {
    await Promise.all([asking.close(), judging.close()]);
  }
  writer.end();
  if (signal.aborted) io.stderr('interrupted: not all was judged\n');
  io.stderr(refusedCount(refused));
  if (signal.aborted) return EXIT.interrupted;
  if (refused.length > 0) return EXIT.unusable;
  if (failed) return EXIT.failed;
  return judged ? EXIT.fine : EXIT.unanswered;
}

function writerFor(format: 'text' | 'jsonl' | 'json', io: Io): Writer {
  if (format === 'text') return textWriter(io, styleFor(io.colours));
  if (format === 'jsonl') return { write: (id, graded) => io.stdout(jsonLines(id, graded)), end: () => {} };
  let separator = '[';
  return {
    write(id, graded) {
      for (const item of items(id, graded)) {
        io.stdout(`${separator}${JSON.stringify(item)}`);
        separator = ',\n';
      }
    },
    end: () => io.stdout(separator === '[' ? '[]\n' : ']\n'),
  };
}

/** Turn by turn, the customer's cue before the verdicts on the reply. */
function items(id: string, { verdicts, cues }: Graded): object[] {
  const place = (turn: number | null) => turn ?? Number.MAX_SAFE_INTEGER;
  return [
    ...cues.map((cue) => ({ at: place(cue.turn), item: cueJson(id, cue) })),
    ...verdicts.map((verdict) => ({ at: place(verdict.turn), item: verdictJson(id, verdict) })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function jsonLines(id: string, graded: Graded): string {
  return items(id, graded)
    .map((item) => `${JSON.stringify(item)}\n`)
    .join('');
}

function textWriter(io: Io, style: Style): Writer {
  const counts = new Map<GraderName, VerdictCounts>();
  let transcripts = 0;
  return {
    write(id, { verdicts }) {
      transcripts += 1;
      for (const verdict of verdicts) {
        countVerdict(counts, verdict);
        if (verdict.outcome !== 'pass') io.stdout(troubleText(id, verdict, style));
      }
    },
    end() {
      io.stdout(`\n${style.bold(counted(transcripts, 'transcript'))}\n\n`);
      for (const score of inGraderOrder(counts)) io.stdout(`${scoreLine(score, style)}\n`);
    },
  };
}

function troubleText(id: string, verdict: Verdict, style: Style): string {
  const mark = verdict.outcome === 'fail' ? style.red('✗') : style.yellow('?');
  const where = verdict.turn === null ? '' : ` turn ${verdict.turn}`;
  const quotes = verdict.evidence.map(
    ({ quote, rule }) => `    › "${inert(quote)}" ${style.dim(`(${inert(rule)})`)}\n`,
  );
  return `${mark} ${inert(id)}${where} ${style.bold(verdict.grader)}${verdict.advisory === true ? ' (advisory)' : ''}: ${inert(verdict.reason)}\n${quotes.join('')}`;
}
