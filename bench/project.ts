import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How much is held: dialogues, turns in each, conversations at the same time. */
export interface Load {
  readonly dialogues: number;
  readonly turns: number;
  readonly concurrency: number;
}

const EXPECTATIONS = ['{ discloses: ai }', '{ states: [unterwegs] }', '{ never: [storniert] }', '{ escalates: false }'];

/** What the customer says; the bot answers about the order that is named. */
export function says(dialogue: number, turn: number): string {
  return `Frage ${turn + 1} zu Bestellung NL-${700_000 + dialogue}, wann kommt sie?`;
}

/** A project in a new folder, whose one suite is held with the bot on `port`; returns the folder. */
export function writeProject(folder: string, port: number, { dialogues, turns }: Load): string {
  mkdirSync(join(folder, 'suites'), { recursive: true });
  cpSync(join(ROOT, 'datasets/nordlicht'), join(folder, 'nordlicht'), { recursive: true });
  writeFileSync(
    join(folder, 'testkunde.yaml'),
    `targets:
  instant:
    type: http
    url: http://127.0.0.1:${port}/chat
    body: { message: "{{ text }}", session: "{{ session }}", user: "{{ customer.id }}", language: "{{ language }}" }
    handoff: $.handoff
target: instant
`,
  );
  const turn = (dialogue: number, number: number) =>
    `      - says: ${says(dialogue, number)}\n        expect: ${EXPECTATIONS[number % EXPECTATIONS.length]}\n`;
  const whole = (dialogue: number) =>
    `  - id: d-${dialogue}\n    turns:\n${Array.from({ length: turns }, (_, number) => turn(dialogue, number)).join('')}`;
  const head = `suite: bench\nlanguage: de\ndataset: ../nordlicht\ndialogues:\n`;
  writeFileSync(
    join(folder, 'suites/bench.yaml'),
    head + Array.from({ length: dialogues }, (_, d) => whole(d)).join(''),
  );
  return folder;
}
