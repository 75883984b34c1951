import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';

// What the built command line does with a database that others use, that grows no more, that may not be written.

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const PATIENCE = 120_000;

const SUITE = `suite: s
language: en
dialogues:
${Array.from({ length: 30 }, (_, n) => `  - { id: d-${n}, turns: [{ says: "${n} a", expect: { never: [banana] } }, { says: "${n} b" }] }\n`).join('')}`;

async function project(reply = 'The automated assistant listens.'): Promise<string> {
  const url = await scriptedBot(() => ({ json: { reply } }));
  const target = `targets:\n  bot: { type: http, url: "${url}", body: { message: "{{ text }}" } }\n`;
  return tempFolder({ 'suites/s.yaml': SUITE, 'testkunde.yaml': target });
}

interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

function testkunde(args: readonly string[], cwd: string, shell = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const command = `${shell}exec "$0" "$@"`;
    execFile('sh', ['-c', command, process.execPath, MAIN, ...args], { cwd, maxBuffer: 1e8 }, (error, _, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, stderr });
    });
  });
}

function rows(cwd: string, sql: string): unknown[][] {
  const db = new Sqlite(join(cwd, 'results/testkunde.db'));
  const found = db.prepare(sql).raw().all() as unknown[][];
  db.close();
  return found;
}

describe('one database', () => {
  it(
    'takes eight runs at once, from its very beginning',
    async () => {
      const cwd = await project();
      const ended = await Promise.all(Array.from({ length: 8 }, () => testkunde(['run', '--format', 'json'], cwd)));
      const troubles = ended.filter(({ code }) => code !== 0).map(({ code, stderr }) => `${code}: ${stderr}`);
      expect(troubles).toEqual([]);
      expect(rows(cwd, "SELECT count(*) FROM runs WHERE status = 'finished' AND passed = 30")).toEqual([[8]]);
      expect(rows(cwd, 'SELECT count(*), count(DISTINCT sequence) FROM runs')).toEqual([[8, 8]]);
      expect(rows(cwd, 'SELECT count(*) FROM turns WHERE reply IS NOT NULL')).toEqual([[8 * 60]]);
      expect(rows(cwd, 'PRAGMA integrity_check')).toEqual([['ok']]);
    },
    PATIENCE,
  );

  it(
    'waits for another process that writes, without losing a turn',
    async () => {
      const cwd = await project();
      expect((await testkunde(['run'], cwd)).code).toBe(0);
      const other = new Sqlite(join(cwd, 'results/testkunde.db'));
      other.exec('BEGIN IMMEDIATE');
      const waiting = testkunde(['run'], cwd);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      other.exec('COMMIT');
      other.close();
      expect((await waiting).code).toBe(0);
      expect(rows(cwd, 'SELECT passed FROM runs')).toEqual([[30], [30]]);
    },
    PATIENCE,
  );
});

describe('a disk that is full', () => {
  it(
    'ends a run in order: exit code 2, a clear word, and what was stored is whole and can be resumed',
    async () => {
      const cwd = await project('The automated assistant says a lot. '.repeat(400));
      const { code, stderr } = await testkunde(['run'], cwd, 'ulimit -f 900; ');
      expect(stderr).toMatch(/the disk (is full|does not write or read) \(SQLITE_\w+\)/);
      expect(stderr).not.toContain('    at ');
      expect(code).toBe(2);
      expect(rows(cwd, 'PRAGMA integrity_check')).toEqual([['ok']]);
      expect(rows(cwd, 'SELECT status FROM runs')).toEqual([['running']]);
      expect((await testkunde(['run', '--resume'], cwd)).code).toBe(0);
      expect(rows(cwd, 'SELECT status, passed FROM runs')).toEqual([['finished', 30]]);
    },
    PATIENCE,
  );
});

describe('a database that may not be written', () => {
  it.skipIf(process.getuid?.() === 0)(
    'ends a run before anything is said (not as root, whom nothing is forbidden)',
    async () => {
      const cwd = await project();
      mkdirSync(join(cwd, 'results'));
      chmodSync(join(cwd, 'results'), 0o500);
      const { code, stderr } = await testkunde(['run'], cwd);
      expect(stderr).toMatch(/cannot be (opened|written)/);
      expect(stderr).not.toContain('    at ');
      expect(code).toBe(2);
      chmodSync(join(cwd, 'results'), 0o700);
    },
    PATIENCE,
  );
});

describe('secrets', () => {
  it(
    'of 50, none is found in the database, its log, what is printed, or a report',
    async () => {
      const secrets = Array.from({ length: 50 }, (_, n) => `s3cr3t/${n}+"ü"=${'x'.repeat(n % 7)}${n * 7919}`);
      const heard: string[] = [];
      const url = await scriptedBot(({ headers, body }) => {
        const told = [...Object.values(headers).map(String), JSON.stringify(body)];
        heard.push(...told);
        const all = told.join(' ');
        return {
          json: {
            reply: [all, Buffer.from(all).toString('base64'), encodeURIComponent(all), ...told.map((one) => btoa(one))],
            card: { echo: told },
            handoff: all,
          },
        };
      });
      const variable = (n: number) => `\${S${n}}`;
      const body = secrets.slice(10).map((_, n) => `k${n}: "${variable(n + 10)}"`);
      const headers = secrets.slice(0, 10).map((_, n) => `x-${n}: "Bearer ${variable(n)}"`);
      const target = `targets:\n  bot:\n    type: http\n    url: ${url}\n    reply: $.reply\n    handoff: $.handoff
    headers: { ${headers.join(', ')} }\n    body: { message: "{{ text }}", ${body.join(', ')} }\n`;
      const cwd = tempFolder({ 'suites/s.yaml': SUITE.split('\n').slice(0, 5).join('\n'), 'testkunde.yaml': target });
      const latin = secrets.map((secret, n) => (n < 10 ? secret.replaceAll('ü', 'u') : secret));
      const env = Object.fromEntries(latin.map((secret, n) => [`S${n}`, secret]));
      const printed = await outputsOf([['run'], ['show', 'latest', '--all'], ['run', '--format', 'json']], cwd, env);
      for (const [n, secret] of latin.entries())
        expect(heard.some((text) => text.includes(n < 10 ? secret : JSON.stringify(secret).slice(1, -1)))).toBe(true);
      const files = readdirSync(join(cwd, 'results')).map((name) =>
        readFileSync(join(cwd, 'results', name)).toString(),
      );
      const found = latin.filter((secret) =>
        formsOf(secret).some((form) => [...files, ...printed].join('\n').includes(form)),
      );
      expect(found).toEqual([]);
    },
    PATIENCE,
  );
});

/** A secret as it is written, and as it is encoded. */
function formsOf(secret: string): string[] {
  const core = secret.replace(/^.*?=/, '');
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    btoa(secret.replaceAll('ü', 'u')),
    `=${core}`,
  ];
}

async function outputsOf(commands: readonly string[][], cwd: string, env: Record<string, string>): Promise<string[]> {
  const printed: string[] = [];
  for (const args of commands) {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, ...env } });
    child.stdout.on('data', (chunk: Buffer) => void printed.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => void printed.push(chunk.toString()));
    await new Promise((resolve) => child.on('close', resolve));
  }
  return printed;
}
