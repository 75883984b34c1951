import { setTimeout as wait } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { z } from 'zod';
import { TargetError } from '../domain/errors.js';
import type { Reply } from '../domain/transcript.js';
import { createHttpClient, type WireRequest } from './http-client.js';
import { askForJson, jsonPost } from './http-json.js';
import type { TargetKind } from './kind.js';
import type { Answer, Session, SessionOpening, Target } from './port.js';
import { turnScope, wholeReply } from './reply.js';
import { deadlinesSetting, headersSetting, maxBytesSetting, textSetting, urlSetting } from './settings.js';
import { compileHeaders, compileText, type Rendered } from './template.js';
import { type WatchedTurn, watched } from './watched.js';

/** Settings of a target with `type: directline`. Deadlines in milliseconds. */
const directlineSettings = z.strictObject({
  type: z.literal('directline'),
  url: urlSetting
    .default('https://directline.botframework.com/v3/directline')
    .describe('base address of Direct Line 3.0'),
  secret: z.string().min(1).optional().describe('Direct Line secret or token, best from the environment'),
  headers: headersSetting,
  user: textSetting.default('dl_{{ session }}').describe('id of who speaks; may hold templates'),
  handoff: z.string().min(1).default('handoff.initiate').describe('name of the event by which the bot hands over'),
  silence: z
    .number()
    .int()
    .positive()
    .default(1_000)
    .describe('ms without a word of the bot that end its reply; one that expects input ends it at once'),
  poll: z.number().int().positive().default(250).describe('how often the bot is listened to, in ms'),
  deadlines: deadlinesSetting,
  max_bytes: maxBytesSetting,
});

type DirectlineSettings = z.output<typeof directlineSettings>;

interface Compiled {
  readonly settings: DirectlineSettings;
  readonly agent: Dispatcher;
  readonly url: Rendered<string>;
  readonly user: Rendered<string>;
  readonly headers: Rendered<Record<string, string>>;
}

/** A bot of the Bot Framework behind Direct Line 3.0, listened to over HTTP. */
function createDirectlineTarget(name: string, settings: DirectlineSettings): Target {
  const agent = createHttpClient(settings.deadlines.connect);
  const compiled: Compiled = {
    settings,
    agent,
    url: compileText(settings.url.replace(/\/$/, '')),
    user: compileText(settings.user),
    headers: compileHeaders(settings.headers),
  };
  return {
    name,
    handoffSignal: true,
    open: async (opening) => openSession(compiled, opening),
    close: () => agent.destroy(),
  };
}

/** What is read of an activity of the Bot Framework. */
interface Activity {
  readonly type?: string;
  readonly id?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly text?: unknown;
  readonly inputHint?: string;
  readonly from?: { readonly id?: string };
  readonly replyToId?: string;
  readonly attachments?: readonly unknown[];
  readonly suggestedActions?: unknown;
}

interface Conversation {
  readonly id: string;
  /** What the customer has said, by the ids that the bot answers to. */
  readonly asked: Set<string>;
  /** Ids of what was heard: a service that keeps no watermark tells it again. */
  readonly heard: Set<string>;
  readonly token: string | undefined;
  watermark: string | undefined;
}

function openSession(compiled: Compiled, opening: SessionOpening): Session {
  const { settings } = compiled;
  let conversation: Conversation | undefined;
  let turn = 0;
  let late: Reply | null = null;
  const say = async (text: string, { watch, signal }: WatchedTurn): Promise<Answer> => {
    turn += 1;
    const scope = turnScope(opening, { text, session: opening.session, turn });
    const headers = compiled.headers(scope);
    const bearer = conversation?.token ?? settings.secret;
    const line = new Line(compiled, compiled.url(scope), headers, signal);
    const user = compiled.user(scope);
    conversation ??= await line.begin(user, bearer);
    const activity = { type: 'message', from: { id: user }, text, locale: opening.language };
    const path = `/conversations/${encodeURIComponent(conversation.id)}/activities`;
    const request = line.post(path, activity, conversation.token ?? settings.secret);
    opening.sent?.({ ...request, body: activity });
    watch.sent();
    const own = (await line.ask(request)) as { id?: string };
    const hearing = createHearing(settings, user, { own: own.id, asked: conversation.asked });
    while (!hearing.isOver(watch.elapsed())) {
      const query =
        conversation.watermark === undefined ? '' : `?watermark=${encodeURIComponent(conversation.watermark)}`;
      const heard = (await line.ask(line.get(`${path}${query}`, conversation.token ?? settings.secret))) as {
        activities?: readonly Activity[];
        watermark?: string;
      };
      conversation.watermark = heard.watermark ?? conversation.watermark;
      const isNew = hearing.take(unheard(listOf(heard.activities), conversation.heard), watch.elapsed());
      late = hearing.late();
      if (isNew) watch.bytes();
      else await wait(settings.poll, undefined, { signal });
    }
    if (own.id !== undefined) conversation.asked.add(own.id);
    return { reply: hearing.reply(), timing: hearing.timing() };
  };
  return {
    say: (text, signal) => watched(settings.deadlines, signal, (watching) => say(text, watching)),
    late() {
      const taken = late;
      late = null;
      return taken;
    },
    close: async () => {},
  };
}

function unheard(activities: readonly Activity[], heard: Set<string>): readonly Activity[] {
  const fresh = activities.filter(({ id }) => id === undefined || !heard.has(id));
  for (const { id } of fresh) if (id !== undefined) heard.add(id);
  return fresh;
}

function listOf(activities: unknown): readonly Activity[] {
  if (!Array.isArray(activities))
    throw new TargetError('target_bad_reply', 'the answer holds no list of activities: is this Direct Line 3.0?');
  return activities.filter((one) => typeof one === 'object' && one !== null);
}

/** The requests of one turn. */
class Line {
  constructor(
    private readonly compiled: Compiled,
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
    private readonly signal: AbortSignal,
  ) {}

  async begin(user: string, bearer: string | undefined): Promise<Conversation> {
    const begun = (await this.ask(this.post('/conversations', { user: { id: user } }, bearer))) as {
      conversationId?: unknown;
      token?: unknown;
    };
    if (typeof begun.conversationId !== 'string')
      throw new TargetError('target_bad_reply', 'the answer holds no conversationId: is this Direct Line 3.0?');
    const token = typeof begun.token === 'string' && begun.token !== '' ? begun.token : undefined;
    return { id: begun.conversationId, asked: new Set(), heard: new Set(), token, watermark: undefined };
  }

  post(path: string, document: object, bearer: string | undefined): WireRequest {
    return jsonPost(`${this.url}${path}`, this.allHeaders(bearer), document);
  }

  get(path: string, bearer: string | undefined): WireRequest {
    const headers = { accept: 'application/json', ...this.allHeaders(bearer) };
    return { method: 'GET', url: `${this.url}${path}`, headers, body: null };
  }

  async ask(request: WireRequest): Promise<object> {
    const { agent, settings } = this.compiled;
    const { document } = await askForJson(agent, request, settings, this.signal).catch((error: unknown) => {
      throw botError(error);
    });
    if (typeof document === 'object' && document !== null) return document;
    throw new TargetError('target_bad_reply', 'the answer is no JSON object: is this Direct Line 3.0?');
  }

  private allHeaders(bearer: string | undefined): Record<string, string> {
    return { ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }), ...this.headers };
  }
}

/** Direct Line answers 502 both when it is down itself and when the bot behind it has failed; its words tell which. */
function botError(error: unknown): unknown {
  const isBot = error instanceof TargetError && error.code === 'target_unavailable' && /BotError/.test(error.message);
  return isBot ? new TargetError('target_reported', `the bot has failed: ${error.message}`) : error;
}

interface Hearing {
  /** Takes what has come since; true when some of it is the bot's. */
  take(activities: readonly Activity[], now_ms: number): boolean;
  isOver(now_ms: number): boolean;
  reply(): Reply;
  /** What belongs to the turn before; null = nothing. */
  late(): Reply | null;
  timing(): Answer['timing'];
}

interface Asked {
  /** Id of the customer's words; undefined where the service does not tell it. */
  readonly own: string | undefined;
  /** Ids of what the customer has said before. */
  readonly asked: ReadonlySet<string>;
}

/**
 * What the bot says before the customer's first words come by (a greeting) opens its reply, but does not end it. Later,
 * such words belong to the turn before, as do those that answer an earlier activity by its id.
 */
function createHearing({ handoff, silence }: DirectlineSettings, user: string, { own, asked }: Asked): Hearing {
  const heard = createParts(handoff);
  const late = createParts(handoff);
  let hasAnswered = own === undefined;
  let words = 0;
  let isEnded = false;
  let first_ms: number | null = null;
  let last_ms = 0;
  const isLate = ({ type, replyToId }: Activity) => {
    if (type === 'endOfConversation' || (replyToId !== undefined && replyToId === own)) return false;
    return asked.has(replyToId ?? '') || (!hasAnswered && asked.size > 0);
  };
  const takeOne = (activity: Activity) => {
    if (activity.type === 'endOfConversation') isEnded = true;
    if (!heard.take(activity) || !hasAnswered) return;
    words += 1;
    if (activity.inputHint === 'expectingInput') isEnded = true;
  };
  return {
    take(activities, now_ms) {
      let isNew = false;
      for (const activity of activities) {
        if (own !== undefined && (activity.id === own || activity.replyToId === own)) hasAnswered = true;
        if (activity.from?.id === user) continue;
        if (isLate(activity)) {
          late.take(activity);
          continue;
        }
        takeOne(activity);
        isNew = true;
        first_ms ??= now_ms;
        if (activity.type !== 'typing') last_ms = now_ms;
      }
      return isNew;
    },
    isOver: (now_ms) => isEnded || ((words > 0 || heard.hasSignal()) && now_ms - last_ms >= silence),
    reply: () => wholeReply(heard.reply(), 'no word is in its messages, or it ended first'),
    late: () => (late.isEmpty() ? null : late.reply()),
    timing: () => ({ first_byte_ms: first_ms, total_ms: last_ms }),
  };
}

/** What a reply is put together from. */
function createParts(handoff: string) {
  const messages: string[] = [];
  const cards: unknown[] = [];
  let signal: unknown = null;
  return {
    /** True when the bot spoke. */
    take({ type, name, value, text, attachments, suggestedActions }: Activity): boolean {
      if (type === 'event' && name === handoff) signal = value ?? true;
      const isSpoken = type === 'message' || (type === 'endOfConversation' && typeof text === 'string');
      if (!isSpoken) return false;
      if (typeof text === 'string') messages.push(...(text === '' ? [] : [text]));
      else if (text !== undefined && text !== null)
        throw new TargetError(
          'target_bad_reply',
          `the text of a message is none: ${JSON.stringify(text).slice(0, 120)}`,
        );
      cards.push(...(attachments ?? []), ...(suggestedActions == null ? [] : [suggestedActions]));
      return true;
    },
    hasSignal: () => signal !== null,
    isEmpty: () => messages.length === 0 && cards.length === 0 && signal === null,
    reply: (): Reply => ({ messages: [...messages], cards: [...cards], signals: { handoff: signal } }),
  };
}

export const directlineKind: TargetKind = { settings: directlineSettings, create: createDirectlineTarget };
