import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';

// The built command line as a process of its own: `npm test` builds it before.
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const MAIN = join(ROOT, 'dist/bin/main.js');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function testkunde(args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ code, stdout, stderr });
    });
  });
}

/** The exit code of a command in a pipe, or with its streams led elsewhere. */
function codeIn(cwd: string, line: string): Promise<number | null> {
  const child = spawn('bash', ['-c', `"$0" "$1" ${line}; exit \${PIPESTATUS[0]}`, process.execPath, MAIN], { cwd });
  child.stdout.resume();
  return new Promise((ended) => child.on('exit', ended));
}

const FILES = {
  'suites/a.yaml': `suite: a\nlanguage: en\ndialogues:\n${[1, 2, 3]
    .map((n) => `  - id: d-${n}\n    turns:\n      - says: Hello ${n}\n        expect: { never: [banana] }\n`)
    .join('')}`,
};

function projectAt(url: string): string {
  const target = `targets:\n  bot:\n    type: http\n    url: ${url}\n    body: { message: "{{ text }}" }\n`;
  return tempFolder({ ...FILES, 'testkunde.yaml': target });
}

describe('the command line', () => {
  it('tells its version and helps', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await testkunde(['--version'], ROOT)).toMatchObject({ code: 0, stdout: `${version}\n` });
    const help = await testkunde(['--help'], ROOT);
    for (const command of ['run', 'grade', 'validate', 'runs', 'show', 'prune', 'erase', 'calibrate', 'demo', 'init'])
      expect(help.stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(help.stdout).toContain('Exit codes: 0 fine');
  });

  it.each([
    [['rnu'], /unknown command 'rnu'[\s\S]*run/],
    [['run', '--trails', '3'], /unknown option '--trails'[\s\S]*--trials/],
    [['run', '--trials', 'zero'], /whole number from 1/],
    [['show'], /missing required argument 'run'/],
    [['show', 'latest'], /no database at/],
    [['run', 'nothing.yaml'], /nothing\.yaml/],
    [['grade', 'nothing.jsonl'], /nothing\.jsonl: no such file/],
  ])('%j is refused with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await testkunde(args, tempFolder());
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
    expect([code, stdout]).toEqual([2, '']);
  });

  it('holds a run, and prints JSON alone on stdout', async () => {
    const cwd = projectAt(await scriptedBot(() => ({ json: { reply: 'Good day, this is the automated assistant.' } })));
    const { code, stdout } = await testkunde(['run', '--format', 'json'], cwd);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ passed: 3, failed: 0 });
    expect((await testkunde(['runs', '--format', 'json'], cwd)).stdout).toContain('"passed":3');
    expect((await testkunde(['show', 'latest', '--all'], cwd)).stdout).toContain('automated assistant');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends in order on %s, storing what was held', async (signal) => {
    let asked = 0;
    let interrupt = () => {};
    const url = await scriptedBot(() => {
      asked += 1;
      if (asked === 1) return { json: { reply: 'Hello' } };
      setTimeout(() => interrupt(), 50);
      return null;
    });
    const cwd = projectAt(url);
    const child = spawn(process.execPath, [MAIN, 'run', '--concurrency', '1'], { cwd, stdio: 'ignore' });
    interrupt = () => void child.kill(signal);
    const code = await new Promise((ended) => child.on('exit', ended));
    expect(code).toBe(130);
    const db = new Sqlite(join(cwd, 'results/testkunde.db'), { readonly: true });
    expect(db.prepare('SELECT status FROM runs').pluck().get()).toBe('interrupted');
    expect(db.prepare('SELECT count(*) FROM turns WHERE reply IS NOT NULL').pluck().get()).toBe(1);
    db.close();
  });

  it('keeps its exit code when nobody reads what it prints', async () => {
    const cwd = projectAt(await scriptedBot(() => ({ json: { reply: 'Take a banana.' } })));
    expect(await codeIn(cwd, 'run 2>&1 | true')).toBe(1);
    expect(await codeIn(cwd, 'show latest --all | true')).toBe(0);
    expect(await codeIn(cwd, 'gate latest | true')).toBe(2);
  });

  it('says that what it prints finds no room', async () => {
    const cwd = projectAt(await scriptedBot(() => ({ json: { reply: 'Take a banana.' } })));
    const full = existsSync('/dev/full');
    expect(await codeIn(cwd, full ? 'run 2> err > /dev/full' : 'run 2> err')).toBe(full ? 2 : 1);
    expect(readFileSync(join(cwd, 'err'), 'utf8')).toMatch(full ? /cannot be written: ENOSPC[^\n]*\n$/ : /failing/);
  });

  it('stops grading when nobody reads any more, and at Ctrl-C', async () => {
    const line = JSON.stringify({ language: 'en', turns: [{ says: 'Are you human?', reply: 'I am a program.' }] });
    const cwd = tempFolder({ 'chats.jsonl': `${line}\n`.repeat(60_000) });
    expect(await codeIn(cwd, 'grade chats.jsonl --format jsonl | head -c 9')).toBe(130);
    const child = spawn(process.execPath, [MAIN, 'grade', 'chats.jsonl', '--format', 'jsonl'], { cwd });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.once('data', () => child.kill('SIGINT'));
    child.stdout.resume();
    expect(await new Promise((ended) => child.on('exit', ended))).toBe(130);
    expect(stderr).toContain('interrupted: not all was judged');
  }, 60_000);

  it('writes what it has judged before a file cannot be read', async () => {
    const line = (id: number) =>
      JSON.stringify({ id: `t${id}`, language: 'en', turns: [{ says: 'Hi', reply: 'Hello.' }] });
    const cwd = tempFolder({ 'good.jsonl': Array.from({ length: 40 }, (_, id) => line(id)).join('\n') });
    const { code, stdout, stderr } = await testkunde(
      ['grade', 'good.jsonl', 'missing.jsonl', '--format', 'jsonl'],
      cwd,
    );
    expect(code).toBe(2);
    expect(stderr).toContain('missing.jsonl: no such file');
    const ids = stdout.split('\n').flatMap((one) => (one === '' ? [] : [(JSON.parse(one) as { id: string }).id]));
    expect([...new Set(ids)]).toEqual(Array.from({ length: 40 }, (_, id) => `t${id}`));
  });

  it('grades transcripts line by line, past a bad one', async () => {
    const cwd = tempFolder({
      'chats.jsonl': `${JSON.stringify({ id: 'x', language: 'en', turns: [{ says: 'Are you human?', reply: 'Yes, I am a real person.' }] })}
{ bad
${JSON.stringify({
  messages: [
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: 'Hello, how can I help?' },
  ],
})}
`,
    });
    const { code, stdout, stderr } = await testkunde(['grade', 'chats.jsonl', '--format', 'jsonl'], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('chats.jsonl:2: no JSON');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; type: string });
    expect(lines).toContainEqual(
      expect.objectContaining({ type: 'verdict', id: 'x', turn: 1, grader: 'disclosure', outcome: 'fail' }),
    );
    expect(lines).toContainEqual(expect.objectContaining({ type: 'cue', id: 'x', cue: 'identity_question' }));
    expect(lines).toContainEqual(expect.objectContaining({ id: '3', grader: 'privacy' }));
  });
});
