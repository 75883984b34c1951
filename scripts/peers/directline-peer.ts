import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  EventFactory,
  type TurnContext,
} from 'botbuilder';
import { loopback, misbehave } from './act-over-http.js';
import { FLOOD, type MemoryBot } from './memory-bot.js';

type Activity = Record<string, unknown> & { readonly id: string };

/** A bot made with the official SDK of the Bot Framework. */
function memoryActivityHandler(bot: MemoryBot, secret: string): ActivityHandler {
  const handler = new ActivityHandler();
  handler.onMessage(async (context, next) => {
    await answer(context, bot, secret);
    await next();
  });
  return handler;
}

async function answer(context: TurnContext, bot: MemoryBot, secret: string): Promise<void> {
  const { conversation, text } = context.activity;
  const act = bot.hear(conversation.id, text);
  if (act.does === 'stall') await context.sendActivity({ type: 'typing' });
  if (act.does === 'flood') await context.sendActivity(FLOOD);
  if (act.does === 'report') throw new Error(`failed for ${secret}`);
  if (act.does === 'drip')
    for (let typing = 0; typing < 60; typing += 1) {
      await context.sendActivity({ type: 'typing' });
      await new Promise((later) => setTimeout(later, 50));
    }
  if (act.does !== 'say') return;
  for (const message of act.messages) await context.sendActivity(message);
  if (act.handoff) await context.sendActivity(EventFactory.createHandoffInitiation(context, { skill: 'service' }));
}

/** How long the service waits for a bot that fails at once before it says that the words were delivered. */
const PROMPT_MS = 60;

/** The conversations of the service: what was said in each, in order. */
function createConversations() {
  const all = new Map<string, Activity[]>();
  return {
    begin(): string {
      const id = `c-${all.size + 1}`;
      all.set(id, []);
      return id;
    },
    of: (id: string) => all.get(id),
    add(id: string, activity: object): string {
      const said = all.get(id) ?? [];
      all.set(id, said);
      const own = `${id}|${String(said.length).padStart(7, '0')}`;
      said.push({ ...activity, id: own });
      return own;
    },
  };
}

/** Hands an activity to the bot as the channel does, and says the status that it answers with. */
async function deliver(adapter: CloudAdapter, handler: ActivityHandler, activity: object): Promise<number> {
  let status = 200;
  const response = {
    socket: {},
    header: () => response,
    send: () => response,
    end: () => response,
    status(code: number) {
      status = code;
      return response;
    },
  };
  const request = { method: 'POST', headers: {}, body: { ...activity, timestamp: new Date().toISOString() } };
  await adapter
    .process(request as never, response as never, (context) => handler.run(context))
    .catch(() => {
      status = 500;
    });
  return status;
}

const CONNECTOR = /^\/v3\/conversations\/([^/]+)\/activities/;
const ACTIVITIES = /^\/v3\/directline\/conversations\/([^/]+)\/activities(?:\?watermark=(\d+))?$/;

/**
 * Direct Line 3.0 on loopback, after its documented REST interface: to one side clients, to the other a bot made with the
 * official SDK (botbuilder), whose adapter gets activities as the channel sends them and answers through the connector.
 */
export async function directlinePeer(bot: MemoryBot, secret: string): Promise<string> {
  // Without an app id, the SDK takes part without Microsoft's tokens, as with the Bot Framework Emulator.
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  adapter.onTurnError = async (_, error) => {
    throw error;
  };
  const handler = memoryActivityHandler(bot, secret);
  const conversations = createConversations();
  const url: string = await loopback(async ({ method, path, text, headers }, response) => {
    const json = (status: number, document: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(document));
    const failed = (status: number, code: string) => json(status, { error: { code, message: `for ${secret}` } });
    const connector = CONNECTOR.exec(path)?.[1];
    if (connector !== undefined) {
      const said = { ...(JSON.parse(text) as object), from: { id: 'bot' } };
      return json(200, { id: conversations.add(decodeURIComponent(connector), said) });
    }
    if (headers.authorization !== `Bearer ${secret}`) return failed(403, 'BadArgument');
    if (path === '/v3/directline/conversations')
      return json(201, { conversationId: conversations.begin(), token: secret, expires_in: 1800 });
    const [, id = '', watermark = '0'] = ACTIVITIES.exec(path) ?? [];
    const all = conversations.of(id);
    if (all === undefined) return failed(404, 'NotFound');
    if (method === 'GET') {
      const last = all.findLast((one) => (one.from as { id: string }).id !== 'bot')?.text;
      if (last === 'break' || last === 'rubbish') return misbehave(last, response, FAULTY);
      return json(200, { activities: all.slice(Number(watermark)), watermark: String(all.length) });
    }
    const said = JSON.parse(text) as object;
    const own = conversations.add(id, said);
    const channel = {
      id: own,
      channelId: 'directline',
      serviceUrl: url,
      conversation: { id },
      recipient: { id: 'bot' },
    };
    const prompt = new Promise<number>((later) => setTimeout(() => later(200), PROMPT_MS));
    const status = await Promise.race([deliver(adapter, handler, { ...said, ...channel }), prompt]);
    return status >= 400 ? failed(502, 'BotError') : json(200, { id: own });
  });
  return `${url}/v3/directline`;
}

/** What the service itself does wrong. */
const FAULTY = { type: 'application/json', half: '{"activ', piece: ' ', error: { status: 500, text: '' }, flood: '' };
