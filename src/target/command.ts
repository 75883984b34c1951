import { resolve } from 'node:path';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import { type LineProcess, startProcess } from './command-process.js';
import { parseJson } from './http-body.js';
import { compilePath, type PathQuery } from './json-path.js';
import type { TargetKind, TargetPlace } from './kind.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import { compileReplyPaths, type ReplyPaths, replyAt, signalValue, turnScope } from './reply.js';
import { bodySetting, deadlinesSetting, handoffSetting, maxBytesSetting, pathSetting } from './settings.js';
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
    .describe('what ends a reply: its first line with words, or a JSONPath that finds something true in a line'),
  error: pathSetting.default('$.error').describe('JSONPath of what tells of an error'),
  handoff: handoffSetting,
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type CommandSettings = z.output<typeof commandSettings>;

interface Compiled {
  readonly settings: CommandSettings;
  readonly cwd: string;
  readonly body: Rendered<unknown>;
  readonly paths: ReplyPaths;
  readonly end: PathQuery | null;
  readonly error: PathQuery;
}

/** How long a process may take to end by itself when its input has ended. */
const PATIENCE_MS = 1000;

/** A bot that is a program: a process for each session, one JSON line in for each utterance, JSON lines out. */
function createCommandTarget(name: string, settings: CommandSettings, { root }: TargetPlace): Target {
  const compiled: Compiled = {
    settings,
    cwd: resolve(root, settings.cwd),
    body: compileBody(settings.body ?? DEFAULT_BODY),
    paths: compileReplyPaths(settings),
    end: typeof settings.end === 'object' ? compilePath(settings.end.path) : null,
    error: compilePath(settings.error),
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
  const { settings, cwd } = compiled;
  let bot: LineProcess | undefined;
  let turn = 0;
  const end = async (patience_ms: number) => {
    if (bot === undefined) return;
    await bot.end(patience_ms);
    running.delete(bot);
  };
  const say = async (text: string, { watch, signal }: WatchedTurn): Promise<Answer> => {
    turn += 1;
    const scope = turnScope(opening, { text, session: opening.session, turn });
    if (bot === undefined) {
      bot = startProcess({ command: settings.command, cwd, env: settings.env, max_bytes: settings.max_bytes });
      running.add(bot);
    }
    // A turn that is given up on leaves the process in the middle of a reply: nobody goes on with it.
    signal.addEventListener('abort', () => void end(0), { once: true });
    await bot.started;
    const early = bot.inbox.drain();
    bot.turn();
    const request = compiled.body(scope);
    opening.sent?.(request);
    watch.sent();
    bot.write(JSON.stringify(request));
    return hearReply(compiled, bot, early, { watch, signal });
  };
  return {
    say: (text, signal) => watched(settings.deadlines, signal, (watching) => say(text, watching)),
    close: () => end(PATIENCE_MS),
  };
}

/** Hears lines until the reply is whole. What the bot said between the turns, by itself, opens its next reply. */
async function hearReply(
  { settings, paths, end, error }: Compiled,
  { inbox }: LineProcess,
  early: readonly string[],
  { watch, signal }: WatchedTurn,
): Promise<Answer> {
  const found: unknown[] = [];
  const signals: unknown[] = [];
  const take = (line: string): boolean => {
    const document = parseJson(line);
    if (error(document).some(isTrue))
      throw new TargetError('target_reported', `the bot tells of an error: ${line.slice(0, 200)}`);
    signals.push(...(paths.handoff?.(document).filter(isTrue) ?? []));
    const words = paths.reply(document).filter((value) => value !== null);
    found.push(...words);
    return end === null ? words.length > 0 : end(document).some(isTrue);
  };
  for (const line of early) take(line);
  let first_byte_ms: number | null = null;
  for (let isWhole = false; !isWhole; ) {
    const line = await inbox.next(signal);
    first_byte_ms ??= watch.elapsed();
    watch.bytes();
    isWhole = take(line);
  }
  const told = paths.handoff === null ? {} : { handoff: signalValue(signals) };
  return { reply: replyAt(found, settings.reply, told), timing: { first_byte_ms, total_ms: watch.elapsed() } };
}

function isTrue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false;
}

export const commandKind: TargetKind = { settings: commandSettings, create: createCommandTarget };
