import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { conforms } from '../../scripts/target-conformance.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { commandKind } from './command.js';
import { inListing, MARK } from './marked-processes.js';
import type { Answer } from './port.js';

const BOT = fileURLToPath(new URL('../../scripts/peers/command-bot.mjs', import.meta.url));

/** A program that answers each line with one, as the page has it. */
const LINE_BOT = `
import { createInterface } from 'node:readline';
const known = [];
const replyTo = (text) => {
  if (text === 'human') return { reply: 'I hand you over.', handoff: true };
  if (text === 'where') return { reply: 'What is your order number?' };
  if (text === 'A-4711') return { reply: 'You said: A-4711' };
  if (text === 'recall') return { reply: known.join(', ') || 'nothing' };
  known.push(text.replace('remember ', ''));
  return { reply: 'Noted.' };
};
for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(replyTo(JSON.parse(line).text)));
`;

// The peer: a program of its own, started as any other. The protocol is no more than JSON lines.
conforms({
  type: 'command',
  async peer(bot, secret) {
    const heard = join(tempFolder(), 'heard.jsonl');
    // What the process heard, for whoever asks whether anything was said at all.
    Object.defineProperty(bot, 'heard', {
      get: () =>
        existsSync(heard)
          ? readFileSync(heard, 'utf8')
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line) as unknown)
          : [],
    });
    return { command: [process.execPath, BOT, heard, secret], end: { path: '$.done' }, handoff: '$.handoff' };
  },
  page: async () => ({ settings: {}, files: { 'bot.mjs': LINE_BOT } }),
  deadlines: { connect: 5000, first_byte: 4000, idle: 600, total: 6000 },
  faults: {
    silence: 'target_timeout_first_byte',
    stall: 'target_timeout_idle',
    drip: 'target_timeout_total',
    break: 'target_exited',
    report: 'target_reported',
    rubbish: 'target_bad_reply',
    flood: 'target_too_large',
  },
});

const NEVER = new AbortController().signal;

async function opened(command: readonly string[], more: Readonly<Record<string, unknown>> = {}) {
  const parsed = commandKind.settings.parse({ type: 'command', command, ...more });
  const target = await commandKind.create('peer', parsed as never, { root: tempFolder() });
  onTestFinished(() => target.close());
  return { target, session: await target.open({ session: 's', language: 'en' }) };
}

function script(code: string): string[] {
  return [process.execPath, '-e', code];
}

const READ = 'process.stdin.on("data", (d) => { const { text } = JSON.parse(d); ';

/** A process that is dead and only waits for its parent to take note (a zombie) runs no more. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = `/proc/${pid}/stat`;
    return !(existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8').replace(/^.*\)/, '')));
  } catch {
    return false;
  }
}

/** Empty for a process that is gone. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}

describe('a command target', () => {
  it.each([
    [
      'a line without its end',
      'process.stdout.write("{\\"reply\\":\\"hi\\"}")',
      'it wrote a line without its end: {"reply":"hi"}',
    ],
    [
      'no words',
      'console.log(\'{"state":"typing"}\')',
      'no words at $.reply in what it sent; what came is {"state":"typing"}',
    ],
    ['what is no JSON', 'console.log("Loading …")', 'all else belongs on standard error'],
  ])('says what came in place of a reply: %s', async (_, code, told) => {
    const deadlines = { connect: 5000, first_byte: 5000, idle: 200, total: 1500 };
    const { session } = await opened(script(`${READ} ${code} })`), { deadlines });
    await expect(session.say('x', NEVER)).rejects.toThrow(told);
  });

  it('tells that a reply was the rest of the one before, where the answer to the last question is still to come', async () => {
    const code = `const at = (ms, reply) => setTimeout(() => console.log(JSON.stringify({ reply })), ms);
      ${READ} text === 'one' ? (at(300, 'one'), at(500, 'more of one')) : at(1500, text) })`;
    const { session } = await opened(script(code), { settle: 50 });
    expect((await session.say('one', NEVER)).reply.messages).toEqual(['one']);
    expect((await session.say('two', NEVER)).reply.messages).toEqual(['more of one']);
    expect((await session.say('three', NEVER)).reply.messages).toEqual(['two']);
    await expect(session.close()).rejects.toMatchObject({ code: 'target_late' });
  });

  it('says that nothing ends a reply that has words', async () => {
    const deadlines = { connect: 5000, first_byte: 5000, idle: 200, total: 5000 };
    const bot = script(`${READ} console.log('{"reply":"hi","end":true}') })`);
    const { session } = await opened(bot, { deadlines, end: { path: '$.done' } });
    await expect(session.say('x', NEVER)).rejects.toThrow("its words came, but nothing that the target's end finds");
  });

  it.each([false, true])('leaves no process behind, be it in the middle of a turn (%s)', async (isMidTurn) => {
    const pids = join(tempFolder(), 'pids.txt');
    const { session, target } = await opened([process.execPath, BOT, pids, 'x', '--child']);
    await session.say('hello', NEVER);
    const [own = 0, child = 0] = readFileSync(pids, 'utf8').trim().split(' ').map(Number);
    expect([isAlive(own), isAlive(child)]).toEqual([true, true]);
    if (isMidTurn) {
      const open = session.say('silence', NEVER).catch((error: { code: string }) => error.code);
      await target.close();
      expect(await open).toBe('target_exited');
    } else await session.close();
    await expect.poll(() => [isAlive(own), isAlive(child)]).toEqual([false, false]);
  });

  it.runIf(process.platform !== 'win32')(
    'leaves no process behind that has left its group and its parent',
    async () => {
      const pids = join(tempFolder(), 'pids.txt');
      const daemon = `const { spawn } = require("node:child_process");
      const kept = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { detached: true, stdio: "ignore" });
      require("node:fs").writeFileSync(${JSON.stringify(pids)}, String(kept.pid)); kept.unref();`;
      const started = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(daemon)}]).on("exit", () => console.log('{"reply":"up"}'))`;
      const { session } = await opened(script(`${READ} ${started} })`));
      expect((await session.say('x', NEVER)).reply.messages).toEqual(['up']);
      const kept = Number(readFileSync(pids, 'utf8'));
      expect(isAlive(kept)).toBe(true);
      await session.close();
      await expect.poll(() => isAlive(kept)).toBe(false);
    },
  );

  // Neither its environment nor its group tells whose it is: its parent does, or its session, or what it speaks through.
  it.runIf(existsSync('/proc/self/stat')).each<[what: string, shell: string, stdio: string]>([
    ['is its child in a session of its own', 'exec env -i setsid sleep 60', 'ignore'],
    ['has a child in that session', 'exec env -i setsid sh -c "sleep 60 & sleep 60"', 'ignore'],
    ['has lost its parent, and keeps its standard output', 'env -i setsid sleep 60 & sleep 0.2', 'inherit'],
  ])('leaves no process behind that was started without its environment and %s', async (_, shell, stdio) => {
    // Each is known by how long it sleeps: no other process does so for as long.
    const seconds = 3600 + (process.pid % 90_000) + shell.length;
    const sleeping = () =>
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name) && isAlive(Number(name)))
        .filter((name) => commandOf(name) === `sleep\0${seconds}\0`);
    const start = `require("node:child_process").spawn("sh", ["-c", ${JSON.stringify(shell.replaceAll('sleep 60', `sleep ${seconds}`))}], { stdio: "${stdio}" });
      setTimeout(() => console.log('{"reply":"up"}'), 600)`;
    const { session } = await opened(script(`${READ} ${start} })`));
    expect((await session.say('x', NEVER)).reply.messages).toEqual(['up']);
    expect(sleeping()).not.toEqual([]);
    await session.close();
    await expect.poll(sleeping).toEqual([]);
  });

  it('tells at once that the process has died, be it that its child holds standard output open', async () => {
    const child = 'spawn(process.execPath, ["-e", "setTimeout(() => {}, 20000)"], { stdio: "inherit" })';
    const { session } = await opened(
      script(`${READ} require("node:child_process").${child}.on("spawn", () => process.exit(3)) })`),
      { deadlines: { first_byte: 15_000 } },
    );
    const began = performance.now();
    await expect(session.say('x', NEVER)).rejects.toMatchObject({
      code: 'target_exited',
      message: expect.stringContaining('exit code 3'),
    });
    expect(performance.now() - began).toBeLessThan(10_000);
    await session.close();
  });

  it('takes what a process says as its last words', async () => {
    const { session } = await opened(
      script(`${READ} process.stdout.write('{"reply":"Bye."}\\n', () => process.exit(3)) })`),
    );
    const { reply } = await session.say('x', NEVER);
    expect(reply.messages).toEqual(['Bye.']);
    await expect(session.say('y', NEVER)).rejects.toMatchObject({ code: 'target_exited' });
  });

  // The second message of a reply must never be the answer to the next question.
  it.each<[what: string, gap_ms: number, settle: number, ends: string]>([
    ['both, when they come together', 0, 100, 'one 1|one 2,two 1|two 2,closed'],
    ['an error, when the second comes later', 400, 50, 'one 1,target_late'],
    ['an error, when it comes behind the last reply', 400, 50, 'one 1,target_late at the end'],
  ])('of two messages a turn takes %s', async (_, gap_ms, settle, ends) => {
    const say = (number: number) => `console.log(JSON.stringify({ reply: text + " ${number}" }))`;
    const second = gap_ms === 0 ? say(2) : `setTimeout(() => ${say(2)}, ${gap_ms})`;
    const { session } = await opened(script(`${READ} ${say(1)}; ${second} })`), { settle });
    const heard: string[] = [];
    const hear = async (work: Promise<unknown>, where = '') =>
      heard.push(
        await work.then(
          (answer) => (answer as Answer | undefined)?.reply.messages.join('|') ?? 'closed',
          (error: { code: string }) => `${error.code}${where}`,
        ),
      );
    await hear(session.say('one', NEVER));
    if (!ends.endsWith('end')) {
      await new Promise((later) => setTimeout(later, gap_ms * 1.5));
      await hear(session.say('two', NEVER));
    }
    if (!ends.endsWith('target_late')) await hear(session.close(), ' at the end');
    expect(heard.join()).toBe(ends);
  });

  it('shows the end of standard error when the process dies', async () => {
    const { session } = await opened(script(`${READ} console.error("KeyError: orders"); process.exit(3) })`));
    await expect(session.say('x', NEVER)).rejects.toMatchObject({
      code: 'target_exited',
      message: expect.stringMatching(/exit code 3.*KeyError: orders/),
    });
  });

  it('tells standard error on one line, without the frames of a stack', async () => {
    const { session } = await opened(script(`${READ} throw new Error("no orders\\nnor customers") })`));
    const error: { message: string } = await session.say('x', NEVER).then(
      () => ({ message: '' }),
      (caught) => caught,
    );
    expect(error.message).toContain('Error: no orders / nor customers');
    expect(error.message).not.toMatch(/\n|\bat Socket/);
  });

  it('tells the message that stands before a long stack', async () => {
    const deep =
      'const fall = (n) => { if (n === 0) throw new Error("no orders"); fall(n - 1); }; Error.stackTraceLimit = 40; fall(40)';
    const { session } = await opened(script(`${READ} ${deep} })`));
    await expect(session.say('x', NEVER)).rejects.toThrow('no orders');
  });

  it('tells a process that ends before it is asked, and one that cannot be started', async () => {
    const { session } = await opened(script('process.exit(0)'));
    await expect(session.say('x', NEVER)).rejects.toMatchObject({ code: 'target_exited' });
    const missing = await opened(['./no-such-bot']);
    await expect(missing.session.say('x', NEVER)).rejects.toMatchObject({
      code: 'target_not_started',
      message: './no-such-bot cannot be started: there is no such program',
    });
    const noFolder = await opened(script(''), { cwd: 'nowhere' });
    await expect(noFolder.session.say('x', NEVER)).rejects.toMatchObject({
      code: 'target_not_started',
      message: expect.stringMatching(/there is no folder .*nowhere$/),
    });
  });

  it('reads lines however they are cut, with either line end', async () => {
    const line = Buffer.from('{"reply":"grün 👋"}\r\n');
    const bytes = JSON.stringify([...line]);
    const write = `const b = ${bytes}; const t = setInterval(() => b.length ? process.stdout.write(Buffer.from([b.shift()])) : clearInterval(t), 1)`;
    const { session } = await opened(script(`${READ} ${write} })`));
    expect((await session.say('x', NEVER)).reply.messages).toEqual(['grün 👋']);
  });

  it('tells bytes that are no UTF-8', async () => {
    const { session } = await opened(script(`${READ} process.stdout.write(Buffer.from([34, 255, 34, 10])) })`));
    await expect(session.say('x', NEVER)).rejects.toMatchObject({ code: 'target_encoding' });
  });
});

it('knows its processes in a listing of all with their environments, as macOS gives it', () => {
  const listing = `    1 /sbin/launchd\n  412 node bot.mjs PATH=/bin ${MARK}=a-b HOME=/\n  413 sleep 9 ${MARK}=c-d\n`;
  expect([inListing(listing, 'a-b'), inListing(listing, 'x')]).toEqual([[412], []]);
});
