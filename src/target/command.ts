import { resolve } from 'node:path';
import { z } from 'zod';
import { createAfterwards } from './afterwards.js';
import { type LineProcess, startProcess } from './command-process.js';
import { createHearing, explained, type Hearing, type HearingPaths, hearReply } from './hearing.js';
import { compilePath } from './json-path.js';
import type { TargetKind, TargetPlace } from './kind.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import { createQuiet, type Quiet } from './quiet.js';
import { compileReplyPaths, turnScope } from './reply.js';
import {
  bodySetting,
  cardsSetting,
  deadlinesSetting,
  handoffSetting,
  maxBytesSetting,
  pathSetting,
  settleSetting,
} from './settings.js';
import { compileBody, type Rendered } from './template.js';
import { type WatchedTurn, watched } from './watched.js';

/** What a process is sent for each utterance, unless the settings say otherwise. */
const DEFAULT_BODY = {
  text: '{{ text }}',
  session: '{{ session }}',
  turn: '{{ turn }}',
  language: '{{ language }}',
  customer: '{{ customer }}',
};

/** Settings of a target with `type: command`. Deadlines in milliseconds. */
const commandSettings = z.strictObject({
  type: z.literal('command'),
  command: z.tuple([z.string().min(1)], z.string()).describe('the program and its arguments; no shell reads them'),
  cwd: z.string().min(1).default('.').describe('folder that it runs in, relative to testkunde.yaml'),
  env: z.record(z.string(), z.string()).default({}).describe('environment that it gets beside its own'),
  body: bodySetting.describe('JSON document that it is sent as one line for each utterance; texts in it are templates'),
  reply: pathSetting.default('$.reply').describe('JSONPath of the words in each line; others are no words'),
  end: z
    .union([z.strictObject({ path: pathSetting }), z.literal('first')])
    .default('first')
    .describe(
      'what ends a reply: its first line with words (and what follows at once, see settle), or a JSONPath that finds something true in a line',
    ),
  settle: settleSetting,
  error: pathSetting.default('$.error').describe('JSONPath of what tells of an error'),
  cards: cardsSetting,
  handoff: handoffSetting,
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type CommandSettings = z.output<typeof commandSettings>;

interface Compiled {
  readonly settings: CommandSettings;
  readonly cwd: string;
  readonly body: Rendered<unknown>;
  readonly paths: HearingPaths;
  /** What ends a reply; null = a line does. */
  readonly quiet: Quiet | null;
}

/** How long a process may take to end by itself when its input has ended. */
const PATIENCE_MS = 1000;

/** A bot that is a program: a process for each session, one JSON line in for each utterance, JSON lines out. */
function createCommandTarget(name: string, settings: CommandSettings, { root }: TargetPlace): Target {
  const compiled: Compiled = {
    settings,
    cwd: resolve(root, settings.cwd),
    body: compileBody(settings.body ?? DEFAULT_BODY),
    paths: {
      ...compileReplyPaths(settings),
      end: typeof settings.end === 'object' ? compilePath(settings.end.path) : null,
      error: compilePath(settings.error),
      otherwise: 'each line that it writes is one JSON document; all else belongs on standard error',
    },
    // What a process has still to say comes before its end: nobody has to wait for it.
    quiet: settings.end === 'first' ? createQuiet(settings.settle, 0) : null,
  };
  const running = new Set<LineProcess>();
  const killAll = () => {
    for (const one of running) one.kill();
  };
  process.once('exit', killAll);
  return {
    name,
    handoffSignal: compiled.paths.handoff !== null,
    open: async (opening) => openSession(compiled, opening, running),
    close: async () => {
      await Promise.all([...running].map((one) => one.end(0)));
      process.off('exit', killAll);
    },
  };
}

function openSession(compiled: Compiled, opening: SessionOpening, running: Set<LineProcess>): Session {
  const { settings, cwd, paths, quiet } = compiled;
  const afterwards = createAfterwards(paths, quiet);
  let bot: LineProcess | undefined;
  let turn = 0;
  let hearing: Hearing | undefined;
  const end = async (patience_ms: number) => {
    if (bot === undefined) return;
    await bot.end(patience_ms);
    running.delete(bot);
  };
  const say = async (text: string, { watch, signal }: WatchedTurn): Promise<Answer> => {
    turn += 1;
    hearing = undefined;
    const scope = turnScope(opening, { text, session: opening.session, turn });
    if (bot === undefined) {
      bot = startProcess({ command: settings.command, cwd, env: settings.env, max_bytes: settings.max_bytes });
      running.add(bot);
    }
    // A turn that is given up on leaves the process in the middle of a reply: nobody goes on with it.
    signal.addEventListener('abort', () => void end(0), { once: true });
    await bot.started;
    const early = createHearing(paths);
    // What the bot says before it was asked anything opens its first reply.
    if (turn === 1) for (const { message } of bot.inbox.drain()) early.take(message);
    afterwards.takeLate(bot.inbox.drain());
    bot.turn();
    const request = compiled.body(scope);
    opening.sent?.(request);
    watch.sent();
    bot.write(JSON.stringify(request));
    hearing = createHearing(paths, early);
    const listening = { quiet_ms: quiet?.ms() ?? null, signal, watch, mayLeave: true };
    const first_byte_ms = await hearReply(bot.inbox, hearing, listening);
    const reply = hearing.reply();
    afterwards.replied(performance.now() - watch.elapsed() + hearing.last_ms(), first_byte_ms);
    return { reply, timing: { first_byte_ms, total_ms: hearing.last_ms() } };
  };
  return {
    say: (text, signal) =>
      watched(settings.deadlines, signal, (watching) => say(text, watching)).catch((error: unknown) => {
        throw explained(error, hearing, bot?.rest());
      }),
    late: afterwards.late,
    async close() {
      if (bot === undefined) return;
      const { inbox } = bot;
      // Where the bot tells its ends, what it says about its own end is no reply.
      if (quiet === null) afterwards.takeLate(inbox.drain());
      const owed_ms = afterwards.owed_ms();
      await end(Math.max(PATIENCE_MS, quiet?.owed_ms(owed_ms) ?? 0));
      if (quiet === null || settings.settle === 0) return;
      afterwards.takeLate(inbox.drain());
      quiet.wasWhole(owed_ms);
    },
  };
}

export const commandKind: TargetKind = { settings: commandSettings, create: createCommandTarget };
