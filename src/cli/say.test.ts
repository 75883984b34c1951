import { describe, expect, it } from 'vitest';
import { scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import { formatProblem } from '../suite/problem.js';
import { TARGET_TYPES } from '../target/kinds.js';
import { loadConfigWithTargets } from './config.js';
import { init } from './init.js';
import { say } from './say.js';
import { starterConfig } from './starter.js';
import { STARTER_TARGETS } from './starter-targets.js';
import { validate } from './validate.js';

const NEVER = new AbortController().signal;

const CONFIG = (url: string) => `targets:
  shop:
    type: http
    url: ${url}
    headers: { authorization: "Bearer \${BOT_TOKEN}" }
    body: { message: "{{ text }}", user: "{{ customer.id }}" }
    handoff: $.handoff
`;

async function said(texts: readonly string[], options: object, answer: Parameters<typeof scriptedBot>[0]) {
  const url = await scriptedBot(answer);
  const cwd = tempFolder({
    'testkunde.yaml': CONFIG(url),
    'd/customers.yaml': '- { id: C-1, alias: anna }\n',
    'd/facts.yaml': '[]\n',
  });
  const io = testIo(cwd, { env: { BOT_TOKEN: 'geheim-4711' } });
  const code = await say(texts, options, io, NEVER);
  return { code, ...io.written };
}

describe('every protocol', () => {
  it.each([...TARGET_TYPES])('%s: init writes a folder that validates', async (type) => {
    const cwd = tempFolder();
    expect(init('.', testIo(cwd), { target: type })).toBe(0);
    const io = testIo(cwd);
    expect(await validate([], {}, io)).toBe(0);
    expect(io.written.stderr).toBe('');
  });

  it.each(['command', 'langchain'])('%s: init writes a bot that answers as it stands', async (type) => {
    const cwd = tempFolder();
    const written = testIo(cwd);
    expect(init('.', written, { target: type })).toBe(0);
    expect(written.written.stdout.includes('npm install @langchain/core')).toBe(type === 'langchain');
    const io = testIo(cwd);
    expect(await say(['Hello'], {}, io, NEVER), io.written.stdout).toBe(0);
    expect(io.written.stdout).toContain('bot       Hello, I am an AI assistant.');
  });

  it('has a starter that stands for nothing else', () => {
    expect(Object.keys(STARTER_TARGETS).sort()).toEqual([...TARGET_TYPES].sort());
  });

  it.each([...TARGET_TYPES])('%s: its starter loads with every comment taken away', async (type) => {
    // What stands behind `# key:` is an example, too.
    const text = starterConfig(type).replace(/^(\s+)# ([a-z_]+:)/gm, '$1$2');
    const env = { BOT_TOKEN: 'x', OPENAI_API_KEY: 'x', DIRECT_LINE_SECRET: 'x', LANGSMITH_API_KEY: 'x' };
    const { problems } = await loadConfigWithTargets({ cwd: tempFolder({ 'testkunde.yaml': text }), env });
    expect(problems.map(formatProblem)).toEqual([]);
  });
});

describe('say', () => {
  it('shows what is sent, without secrets, and what is made of the answer', async () => {
    const { code, stdout } = await said(['Hallo', 'Mensch!'], {}, ({ body }) => ({
      json: { reply: [`Zu "${String(body.message)}"`, { card: 1 }], handoff: body.message === 'Mensch!' },
    }));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^customer {2}Hallo\n {2}→ POST http:\/\/127\.0\.0\.1:\d+\/chat\n/);
    expect(stdout).toContain('    authorization: Bearer •••\n');
    expect(stdout).toContain('    {"message":"Hallo","user":null}\n');
    expect(stdout).toContain('bot       Zu "Hallo"\ncard      {"card":1}\nhand-over false\n');
    expect(stdout).toContain('hand-over true\n');
    expect(stdout).not.toContain('geheim-4711');
  });

  it('says it for programs, as a customer', async () => {
    const { stdout } = await said(['x'], { format: 'json', as: 'anna', dataset: 'd' }, () => ({
      json: { reply: 'y' },
    }));
    const { turns } = JSON.parse(stdout) as { turns: { sent: { body: string }[]; reply: object }[] };
    expect(turns[0]?.reply).toEqual({ messages: ['y'], cards: [], signals: { handoff: null } });
    expect(turns[0]?.sent[0]?.body).toContain('"user":"C-1"');
  });

  it('tells a failure with its code and the next step, and stops', async () => {
    const { code, stdout } = await said(['x', 'y'], {}, () => ({ status: 401, text: 'bad token geheim-4711' }));
    expect(code).toBe(3);
    expect(stdout).toContain(
      "target_unauthorized  HTTP 401: bad token •••\n  check the target's headers (token, key)\n",
    );
    expect(stdout.match(/customer/g)).toHaveLength(1);
  });

  it.each([
    [{ as: 'anna' }, '--as needs --dataset'],
    [{ as: 'nobody', dataset: 'd' }, 'knows no such customer'],
    [{ target: 'none' }, 'no target "none"'],
  ])('refuses %o', async (options, message) => {
    await expect(said(['x'], options, () => null)).rejects.toThrow(message);
  });
});
