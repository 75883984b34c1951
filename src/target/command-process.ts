import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { TargetError } from '../domain/errors.js';
import { tooLarge } from './http-body.js';
import { createInbox, type Inbox } from './inbox.js';
import { MARK, markedNow, markedProcesses } from './marked-processes.js';
import { relativesOf } from './related-processes.js';

/** A program that is started for a session. */
export interface Program {
  readonly command: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly max_bytes: number;
}

/** A process that speaks in lines. */
export interface LineProcess {
  readonly inbox: Inbox<string>;
  /** Resolves when it runs; rejects with TargetError `target_not_started`. */
  readonly started: Promise<void>;
  write(line: string): void;
  /** A new turn begins: the cap on what it may say counts anew. */
  turn(): void;
  /** What it has written of a line whose end has not come. */
  rest(): string;
  /** Ends it and every process that it has started: by the end of its input, then by SIGTERM, then by SIGKILL. */
  end(patience_ms: number): Promise<void>;
  /** Ends all of them at once, for when this process ends itself. */
  kill(): void;
}

const STDERR_SHOWN = 600;
/** The message may stand before a long stack, which is not shown. */
const STDERR_KEPT = 6_000;
/** How long processes may take to end after SIGTERM. */
const LAST_WORDS_MS = 500;
/** How long what a process has said may take to come when it has ended; others may hold its standard output open. */
const LAST_OUTPUT_MS = 250;

export function startProcess({ command, cwd, env, max_bytes }: Program): LineProcess {
  const [file = '', ...args] = command;
  const mark = randomUUID();
  const environment = { ...process.env, ...env, [MARK]: mark };
  // A process group of its own: whatever it starts can be ended with it.
  const child = spawn(file, args, { cwd, env: environment, detached: process.platform !== 'win32' });
  const relatives = relativesOf(child.pid ?? 0);
  const inbox = createInbox<string>();
  const lines = createLines(max_bytes, inbox);
  let stderr = '';
  child.stdout.on('data', lines.push);
  child.stderr.on('data', (bytes: Buffer) => {
    stderr = `${stderr}${bytes.toString('utf8')}`.slice(-STDERR_KEPT);
  });
  // A process that has ended reads nothing any more; that it has ended is told below.
  child.stdin.on('error', () => {});
  const ended = endOf(child).then(({ code, signal }) => inbox.fail(exitError(code, signal, stderr)));
  return {
    inbox,
    started: new Promise((resolve, reject) => {
      child.once('spawn', () => resolve());
      child.once('error', (error) =>
        reject(
          new TargetError('target_not_started', `${file} cannot be started: ${whyNot(error, cwd)}`, { cause: error }),
        ),
      );
    }),
    write: (line) => void child.stdin.write(`${line}\n`),
    turn: lines.turn,
    rest: lines.rest,
    async end(patience_ms) {
      relatives.look();
      child.stdin.end();
      if (patience_ms > 0) await Promise.race([ended, after(patience_ms)]);
      if (child.pid === undefined) return;
      relatives.look();
      const strays = [...(await markedProcesses(mark, child.pid)), ...relatives.ids()];
      signalAll(child, strays, 'SIGTERM');
      for (let waited = 0; isAnyAlive(child, strays) && waited < LAST_WORDS_MS; waited += 20) await after(20);
      // What was started meanwhile is only looked for where something was.
      if (strays.length > 0) relatives.look();
      const left = strays.length === 0 ? [] : [...(await markedProcesses(mark, child.pid)), ...relatives.ids()];
      signalAll(child, left, 'SIGKILL');
    },
    kill() {
      relatives.look();
      signalAll(child, [...markedNow(mark, child.pid ?? 0), ...relatives.ids()], 'SIGKILL');
    },
  };
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The end of a process, when it has said all; what it leaves behind with its standard output is not waited for. */
function endOf(child: Child): Promise<End> {
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: null, signal: null }));
    child.once('close', (code, signal) => resolve({ code, signal }));
    child.once('exit', (code, signal) => {
      setTimeout(() => resolve({ code, signal }), LAST_OUTPUT_MS).unref();
    });
  });
}

/** The system has one code for a program and for a folder that are not there. */
function whyNot(error: NodeJS.ErrnoException, cwd: string): string {
  if (error.code !== 'ENOENT') return error.message;
  return existsSync(cwd) ? 'there is no such program' : `there is no folder ${cwd}`;
}

function exitError(code: number | null, signal: NodeJS.Signals | null, stderr: string): TargetError {
  const how = signal === null ? `exit code ${code}` : signal;
  // On one line, as messages are; where in the program's stack it was is for its own log.
  const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
  const told = lines
    .filter((line) => line !== '' && !/^at .*:\d+\)?(?: \{)?$/.test(line))
    .join(' / ')
    .slice(-STDERR_SHOWN);
  const shown = told === '' ? '; its standard error is empty' : `; its standard error ends with: ${told}`;
  return new TargetError('target_exited', `the process ended (${how})${shown}`);
}

/** Cuts what comes into lines, at most `limit` bytes a turn. */
function createLines(limit: number, inbox: Inbox<string>) {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let rest: Buffer = Buffer.alloc(0);
  let size = 0;
  const line = (bytes: Buffer) => {
    try {
      const text = utf8.decode(bytes).trim();
      if (text !== '') inbox.put(text);
    } catch {
      inbox.fail(new TargetError('target_encoding', 'a line of the process is no UTF-8'));
    }
  };
  return {
    turn: () => {
      size = rest.length;
    },
    rest: () => rest.toString('utf8'),
    push(bytes: Buffer) {
      size += bytes.length;
      if (size > limit) {
        inbox.fail(tooLarge(limit));
        return;
      }
      rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
        line(rest.subarray(0, end));
        rest = rest.subarray(end + 1);
      }
    },
  };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

type Child = ChildProcessWithoutNullStreams;

/** To the whole group and those that left it; where there are no groups, to the process alone. */
function signalAll(child: Child, strays: readonly number[], signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill(signal);
  else for (const pid of [-child.pid, ...strays]) tellProcess(pid, signal);
}

function isAnyAlive(child: Child, strays: readonly number[]): boolean {
  if (child.pid === undefined) return false;
  if (process.platform === 'win32') return child.exitCode === null;
  return [-child.pid, ...strays].some((pid) => tellProcess(pid, 0));
}

/** False when there is no such process any more, nor anyone in its group. */
function tellProcess(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
