import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { REPORTERS } from '../src/report/reporters.js';
import { scriptedBot } from './scripted-bot.js';
import { tempFolder } from './temp-folder.js';

// What ci/ hands out is run here as far as a shell can: with the built command line and a bot, and with a `gh` that
// writes down what it is asked for.
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = `${process.execPath} ${join(ROOT, 'dist/bin/main.js')}`;

/** Milliseconds for several starts of the command line on a busy machine. */
const PATIENCE = 120_000;
vi.setConfig({ testTimeout: PATIENCE });

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function shell(command: string, args: readonly string[], cwd: string, env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env } };
    execFile(command, args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, stdout, stderr });
    });
  });
}

async function project(): Promise<{ cwd: string; worsen: () => void }> {
  let reply = 'Shipping costs €4.95.';
  const url = await scriptedBot(() => ({ json: { reply } }));
  const suite =
    'suite: a\nlanguage: en\ndialogues:\n  - id: cost\n    turns:\n      - says: What does shipping cost?\n        expect: { states: ["€4.95"] }\n';
  const cwd = tempFolder({
    'suites/a.yaml': suite,
    'testkunde.yaml': `targets:\n  bot:\n    type: http\n    url: ${url}\n    body: { message: "{{ text }}" }\n`,
  });
  return {
    cwd,
    worsen: () => {
      reply = 'Shipping costs €9.95.';
    },
  };
}

async function accepted() {
  const made = await project();
  const run = (...args: string[]) => shell(process.execPath, [join(ROOT, 'dist/bin/main.js'), ...args], made.cwd, {});
  expect((await run('run')).code).toBe(0);
  expect((await run('baseline', 'set', 'main', 'latest', '--by', 'Ada', '--reason', 'first')).code).toBe(0);
  return made;
}

const REPORTS = ['results/junit.xml', 'results/report.md', 'results/report.json'];

function withoutReports(cwd: string): string[] {
  return REPORTS.filter((name) => !existsSync(join(cwd, name)));
}

interface Step {
  readonly run: string;
  readonly env: Record<string, string>;
}

describe('the GitHub Action', () => {
  const action = parse(readFileSync(join(ROOT, 'ci/github/action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>;
    runs: { using: string; steps: Step[] };
  };

  /** The environment that the runner makes of a step, with these inputs. */
  function environment(step: Step, inputs: Record<string, string>): Record<string, string> {
    const filled = Object.entries(step.env).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1];
      return [name, input === undefined ? value : (inputs[input] ?? action.inputs[input]?.default ?? '')];
    });
    return { ...Object.fromEntries(filled), GITHUB_ACTION_PATH: join(ROOT, 'ci/github') };
  }

  it('lets a good release pass, blocks a worse one, and writes every report', async () => {
    const { cwd, worsen } = await accepted();
    const [hold] = action.runs.steps as [Step];
    const env = environment(hold, { command: MAIN });
    const summary = join(cwd, 'summary.md');
    const held = () => shell('bash', ['-c', hold.run], cwd, { ...env, GITHUB_STEP_SUMMARY: summary });
    const good = await held();
    expect(good.stdout).toContain('Gate  PASS');
    expect(good.code).toBe(0);
    expect(withoutReports(cwd)).toEqual([]);
    worsen();
    const worse = await held();
    expect(worse.code).toBe(1);
    expect(worse.stdout).toMatch(/^::error file=suites\/a\.yaml,line=4,title=a\/cost::accuracy, turn 1: /m);
    expect(readFileSync(summary, 'utf8')).toContain('must not ship');
  });

  it('passes its inputs on as they are', async () => {
    const { cwd } = await accepted();
    const [hold] = action.runs.steps as [Step];
    const inputs = {
      command: 'echo',
      suites: 'a.yaml b.yaml',
      baseline: 'x; rm -rf /',
      trials: '3',
      gate: 'false',
      target: '$(id)',
    };
    const { stdout } = await shell('bash', ['-c', hold.run], cwd, environment(hold, inputs));
    expect(stdout.trim()).toBe(
      'run --reporter github,junit,markdown,json --target $(id) --baseline x; rm -rf / --trials 3 a.yaml b.yaml',
    );
  });

  it.each([
    ['writes a comment', '', /--method POST repos\/o\/r\/issues\/7\/comments --field body=@results\/report\.md/],
    [
      'replaces its own',
      '41\n42',
      /--method PATCH repos\/o\/r\/issues\/comments\/41 --field body=@results\/report\.md/,
    ],
  ])('%s', async (_, ids, call) => {
    const cwd = tempFolder({ 'results/report.md': '<!-- testkunde -->\nhello', 'bin/gh': '' });
    writeFileSync(
      join(cwd, 'bin/gh'),
      `#!/bin/sh\necho "$@" >> calls\ncase "$*" in *--paginate*) printf '%s' '${ids}';; esac\n`,
    );
    chmodSync(join(cwd, 'bin/gh'), 0o755);
    const comment = action.runs.steps[1] as Step;
    const env = { ...environment(comment, {}), GITHUB_REPOSITORY: 'o/r', PULL_REQUEST: '7' };
    const ended = await shell('bash', ['-c', comment.run], cwd, { ...env, PATH: `${cwd}/bin:${process.env.PATH}` });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const calls = readFileSync(join(cwd, 'calls'), 'utf8').trim().split('\n');
    expect(calls).toHaveLength(2);
    expect(calls[0]).toContain('startswith("<!-- testkunde -->")');
    expect(calls[1]).toMatch(call);
  });

  it('comments nothing without a report', async () => {
    const comment = action.runs.steps[1] as Step;
    const ended = await shell('bash', ['-c', comment.run], tempFolder(), environment(comment, {}));
    expect(ended).toMatchObject({ code: 0, stdout: 'no results/report.md: nothing to comment\n' });
  });
});

describe('the GitLab template', () => {
  const template = parse(readFileSync(join(ROOT, 'ci/gitlab/testkunde.gitlab-ci.yml'), 'utf8')) as Record<
    string,
    {
      script: string[];
      after_script: string[];
      variables: Record<string, string>;
      artifacts: { paths: string[]; reports: { junit: string } };
    }
  >;
  const job = template['.testkunde'];

  it('lets a good release pass and blocks a worse one', async () => {
    const { cwd, worsen } = await accepted();
    const env = { ...job?.variables, TESTKUNDE_COMMAND: MAIN };
    const held = () => shell('sh', ['-c', (job?.script ?? []).join('\n')], cwd, env);
    expect((await held()).code).toBe(0);
    expect(withoutReports(cwd)).toEqual([]);
    worsen();
    expect((await held()).code).toBe(1);
  });

  /** What GitLab is asked when the note is written; `notes` are its pages. */
  async function commented(notes: readonly object[][], env: Record<string, string> = {}) {
    const cwd = tempFolder({ 'results/report.md': '<!-- testkunde -->\nhello' });
    const asked: string[] = [];
    const api = await scriptedBot(({ method, url, headers, body }) => {
      expect(headers['private-token']).toBe('t0ken');
      asked.push(`${method} ${url}${method === 'GET' ? '' : ` ${JSON.stringify(body)}`}`);
      if (url.endsWith('/user')) return { json: { id: 7 } };
      const page = Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? 0);
      if (page === 0) return { json: {} };
      return { json: notes[page - 1] ?? [], headers: { 'x-next-page': page < notes.length ? String(page + 1) : '' } };
    });
    const request = {
      CI_API_V4_URL: api,
      CI_PROJECT_ID: '12',
      CI_MERGE_REQUEST_IID: '34',
      TESTKUNDE_GITLAB_TOKEN: 't0ken',
    };
    const ended = await shell('sh', ['-c', (job?.after_script ?? []).join('\n')], cwd, { ...request, ...env });
    return { ended, asked: asked.map((one) => one.replace('/chat', '')) };
  }

  const note = (id: number, author: number, body: string) => ({ id, author: { id: author }, body });

  it('writes a note on the merge request', async () => {
    const { ended, asked } = await commented([[note(1, 7, 'Hello'), note(2, 8, '<!-- testkunde -->\nnot mine')]]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(asked).toEqual([
      'GET /user',
      'GET /projects/12/merge_requests/34/notes?per_page=100&page=1',
      'POST /projects/12/merge_requests/34/notes {"body":"<!-- testkunde -->\\nhello"}',
    ]);
  });

  it('replaces its own, on whatever page it stands', async () => {
    const { ended, asked } = await commented([[note(1, 7, 'Hello')], [note(5, 7, '<!-- testkunde -->\nold')], []]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(asked.slice(2)).toEqual([
      'GET /projects/12/merge_requests/34/notes?per_page=100&page=2',
      'PUT /projects/12/merge_requests/34/notes/5 {"body":"<!-- testkunde -->\\nhello"}',
    ]);
  });

  it.each(['CI_MERGE_REQUEST_IID', 'TESTKUNDE_GITLAB_TOKEN'])('asks for nothing without %s', async (name) => {
    const { ended, asked } = await commented([], { [name]: '' });
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing to comment') });
    expect(asked).toEqual([]);
  });

  it('keeps the files that the reporters write', () => {
    const files = REPORTERS.flatMap(({ file }) => file ?? []);
    expect([...(job?.artifacts.paths ?? [])].sort()).toEqual(files.sort());
    expect(files).toContain(job?.artifacts.reports.junit);
  });
});
