import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';

// What the built command line does with a database that others use, that grows no more, that may not be written.

const MAIN = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));
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
  readonly stdout: string;
  readonly stderr: string;
}

function testkunde(
  args: readonly string[],
  cwd: string,
  shell = '',
  as: { uid?: number; gid?: number } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const command = `${shell}exec "$0" "$@"`;
    execFile(
      'sh',
      ['-c', command, process.execPath, MAIN, ...args],
      { cwd, maxBuffer: 1e8, ...as },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, stdout, stderr });
      },
    );
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
      expect(stderr).toMatch(/testkunde\.db: the disk (is full|does not write or read) \(SQLITE_\w+\)\n {2}\w+/);
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
  /** Root may write everywhere: its tests are run as nobody, where nobody may read this checkout. */
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const readable = spawnSync(process.execPath, ['--check', MAIN], nobody).status === 0;

  /** Makes a project's results readable and nothing more. */
  function lock(cwd: string): void {
    const results = join(cwd, 'results');
    const files = readdirSync(results).map((name) => join(results, name));
    if (nobody.uid !== undefined) for (const path of [cwd, results, ...files]) chownSync(path, nobody.uid, nobody.gid);
    for (const file of files) chmodSync(file, 0o400);
    chmodSync(results, 0o500);
    onTestFinished(() => chmodSync(results, 0o700));
  }

  it.skipIf(!readable)(
    'ends a run before anything is said (not where this checkout is for root alone)',
    async () => {
      const cwd = await project();
      mkdirSync(join(cwd, 'results'));
      lock(cwd);
      const { code, stderr } = await testkunde(['run'], cwd, '', nobody);
      expect(stderr).toMatch(/cannot be (opened|written)/);
      expect(stderr).not.toContain('    at ');
      expect(code).toBe(2);
    },
    PATIENCE,
  );

  it.skipIf(!readable)(
    'is looked at all the same, and what wants to write says so (not where this checkout is for root alone)',
    async () => {
      const cwd = await project();
      expect((await testkunde(['run'], cwd)).code).toBe(0);
      lock(cwd);
      const before = readdirSync(join(cwd, 'results'));
      const looks = [['runs'], ['runs', '--trend'], ['show', 'latest'], ['compare', 'latest', 'latest'], ['flaky']];
      for (const args of [...looks, ['baseline', 'list'], ['baseline', 'history'], ['quarantine', 'list']])
        expect([args, await testkunde(args, cwd, '', nobody)]).toMatchObject([args, { code: 0, stderr: '' }]);
      const accepted = ['baseline', 'set', 'main', 'latest', '--by', 'Ada', '--reason', 'why'];
      const refused = await testkunde(accepted, cwd, '', nobody);
      expect(refused.stderr).toMatch(/testkunde\.db: the database cannot be (opened|written)/);
      expect(refused.code).toBe(2);
      expect(readdirSync(join(cwd, 'results'))).toEqual(before);
    },
    PATIENCE,
  );

  it.skipIf(!readable)(
    'is named by whatever wants to write into a file that may only be read (not where this checkout is for root alone)',
    async () => {
      const cwd = await project();
      expect((await testkunde(['run'], cwd)).code).toBe(0);
      lock(cwd);
      // Here files may be made beside it, so that it can be opened: the first write finds out.
      chmodSync(join(cwd, 'results'), 0o700);
      const accepted = ['baseline', 'set', 'main', 'latest', '--by', 'Ada', '--reason', 'why'];
      for (const args of [['run'], ['regrade', 'latest'], ['erase', '--run', 'latest'], accepted]) {
        const { stderr, code } = await testkunde(args, cwd, '', nobody);
        expect(stderr).toMatch(
          /\S\/results\/testkunde\.db: the database cannot be written \(SQLITE_READONLY\)\n {2}\w+/,
        );
        expect(code).toBe(2);
      }
    },
    PATIENCE,
  );

  it.skipIf(!readable)(
    'is looked at with what only its log holds (not where this checkout is for root alone)',
    async () => {
      const cwd = await project();
      expect((await testkunde(['run'], cwd)).code).toBe(0);
      const path = join(cwd, 'results/testkunde.db');
      const writer = new Sqlite(path);
      writer.pragma('wal_autocheckpoint = 0');
      writer.prepare("UPDATE runs SET target = 'in its log'").run();
      // As it is left where the writer was killed.
      for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, join(cwd, `copy.db${end}`));
      writer.close();
      rmSync(join(cwd, 'results'), { recursive: true });
      mkdirSync(join(cwd, 'results'));
      for (const end of ['', '-wal']) renameSync(join(cwd, `copy.db${end}`), `${path}${end}`);
      lock(cwd);
      const { stdout, stderr } = await testkunde(['runs'], cwd, '', nobody);
      expect(stderr).toBe('');
      expect(stdout).toContain('in its log');
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
