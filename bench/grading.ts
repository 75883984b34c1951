/**
 * `npm run bench:grading`: graded turns a second on one core with all graders on, over every labelled transcript, each
 * once; and the longest that a grader takes for 10 kB of odd text. CPU time of the whole process, so its compiler and its
 * garbage collection count. The first transcripts only start the process up.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMPTY_DATASET } from '../src/domain/dataset.js';
import { type Gradable, gradeTranscript } from '../src/grader/grade.js';
import { GRADERS } from '../src/grader/index.js';
import { readTranscript } from '../src/suite/transcript-line.js';

const LABELLED = fileURLToPath(new URL('../datasets/labelled', import.meta.url));
const START_UP = 300;

/** Expected of the product: turns a second, milliseconds for 10 kB. */
const EXPECTED = { turns: 2000, odd_ms: 50 };

function labelled(): Gradable[] {
  const defaults = { datasetAt: () => EMPTY_DATASET, languageOf: () => 'de' };
  const lines = readdirSync(LABELLED)
    // The cues are single utterances, no transcripts.
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('cues.'))
    .flatMap((name) => readFileSync(join(LABELLED, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
  const read = lines.map((line, index) => readTranscript(line, index + 1, defaults));
  // Languages and branches of business come mixed, as in a log.
  const step = 1009;
  return read.map((_, index) => read[(index * step) % read.length] as Gradable);
}

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const ODD: Readonly<Record<string, string>> = {
  words: 'wort und zahl 12 ',
  digits: '1234567890',
  'one word': 'a',
  stops: '. ',
  commas: 'ja, nein, ',
  hyphens: 'a-b-',
  brackets: '((((',
  quotes: '"\'',
  dates: '12.3.2026 ',
  money: '12,90 € ',
  'e-mails': 'a@b.c ',
  capitals: 'Frau Anna Berg ',
  breaks: '\n\n',
  emoji: '🙃',
  invisible: '\u200b\u202e',
  'other letters': 'это 漢字 ',
};
const ODD_LENGTH = 10_000;

/** The slowest grader for a text: a transcript of one reply that is nothing but it. The second time counts. */
function slowest(piece: string): { grader: string; ms: number } {
  const text = piece.repeat(Math.ceil(ODD_LENGTH / piece.length)).slice(0, ODD_LENGTH - 1);
  let worst = { grader: '', ms: 0 };
  for (const grader of GRADERS) {
    const ms = Math.min(...['x', 'y', 'z'].map((end) => milliseconds(() => grade(text + end, [grader]))));
    if (ms > worst.ms) worst = { grader: grader.name, ms };
  }
  return worst;
}

function grade(reply: string, graders: typeof GRADERS): void {
  const turns = [{ says: 'Was kostet der Versand?', paraphrases: [], expect: { grounded: true, acknowledges: true } }];
  const dialogue = { id: 'odd', language: 'de', answers: {}, turns };
  const turn = { says: 'Was kostet der Versand?', reply: { messages: [reply], cards: [], signals: {} }, timing: null };
  gradeTranscript({ dialogue, dataset: EMPTY_DATASET, transcript: { turns: [turn], handoffSignal: false } }, graders);
}

function main(): void {
  const all = labelled();
  for (const one of all.slice(0, START_UP)) gradeTranscript(one, GRADERS);
  const rest = all.slice(START_UP);
  const ms = milliseconds(() => {
    for (const one of rest) gradeTranscript(one, GRADERS);
  });
  const turns = rest.reduce((sum, { dialogue }) => sum + dialogue.turns.length, 0);
  process.stdout.write(`${rest.length} labelled transcripts, ${turns} turns, all graders\n`);
  const print = (name: string, value: string, expected: string) =>
    process.stdout.write(`${name.padEnd(46)} ${value.padStart(10)}  ${expected}\n`);
  print('graded turns a second of CPU time', ((turns * 1000) / ms).toFixed(0), `expected at least ${EXPECTED.turns}`);
  for (const [name, piece] of Object.entries(ODD)) {
    const { grader, ms: took } = slowest(piece);
    print(`10 kB of ${name}, ms (${grader})`, took.toFixed(1), `expected under ${EXPECTED.odd_ms}`);
  }
}

main();
