import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  type LanggraphServer,
  langgraphBrain,
  langgraphProxy,
  startLanggraphServer,
} from '../../scripts/peers/langgraph-peer.js';
import { createMemoryBot } from '../../scripts/peers/memory-bot.js';
import { saying } from '../../scripts/saying.js';
import { conforms } from '../../scripts/target-conformance.js';
import { langgraphKind } from './langgraph.js';

// The peer: LangGraph's own dev server from npm, with a graph that keeps the conversation in its state.
let server: LanggraphServer;
beforeAll(async () => {
  server = await startLanggraphServer();
}, 90_000);
afterAll(() => server.stop());

conforms({
  type: 'langgraph',
  async peer(bot, secret) {
    return {
      url: await langgraphProxy(server.url),
      headers: { 'x-api-key': secret },
      body: { config: { configurable: { bot: await langgraphBrain(bot, secret) } } },
      handoff: '$.handoff',
    };
  },
  async page(bot, secret) {
    const body = { config: { configurable: { bot: await langgraphBrain(bot, secret) } } };
    return {
      settings: { url: server.url, headers: true, body, handoff: true },
      env: { LANGSMITH_API_KEY: secret },
    };
  },
  deadlines: { connect: 4000, first_byte: 2500, idle: 500, total: 3500 },
  faults: {
    silence: 'target_timeout_first_byte',
    stall: 'target_timeout_idle',
    drip: 'target_timeout_total',
    break: 'target_reset',
    report: 'target_reported',
    rubbish: 'target_bad_reply',
    flood: 'target_too_large',
  },
});

const POST = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"limit":1000}' };
const NEVER = new AbortController().signal;

describe('a langgraph target', () => {
  async function opened(settings: Readonly<Record<string, unknown>> = {}, left?: () => void) {
    const bot = createMemoryBot();
    const configurable = { bot: await langgraphBrain(bot, '', left) };
    const own = {
      type: 'langgraph',
      url: server.url,
      body: { config: { configurable } },
      ...settings,
    };
    const target = await langgraphKind.create('bot', langgraphKind.settings.parse(own) as never, { root: '/' });
    onTestFinished(() => target.close());
    return { target, bot, session: await target.open({ session: 's-1', language: 'en' }) };
  }

  it('says what an interrupt asks, and resumes the run with the answer', async () => {
    const { session } = await opened();
    expect((await session.say('hello', NEVER)).reply.messages).toEqual(['You said: hello']);
    expect((await session.say('ask', NEVER)).reply.messages).toEqual(['Which order?']);
    expect((await session.say('A-1', NEVER)).reply.messages).toEqual(['You mean A-1.']);
    expect((await session.say('thanks', NEVER)).reply.messages).toEqual(['You said: thanks']);
  });

  it('finds the words of an interrupt that is no text, and resumes with a value of its own', async () => {
    const { session } = await opened({ interrupt: '$.question', resume: 'number {{ text }}' });
    expect((await session.say('form', NEVER)).reply.messages).toEqual(['Which one?']);
    expect((await session.say('2', NEVER)).reply.messages).toEqual(['Chosen: number 2.']);
    const { session: other } = await opened();
    await expect(other.say('form', NEVER)).rejects.toMatchObject({
      code: 'target_bad_reply',
      message: expect.stringMatching(/"Which one\?".*say with `interrupt`/),
    });
  });

  it('cancels the run that is given up on', async () => {
    let leave: () => void = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const { session, bot } = await opened({}, leave);
    const controller = new AbortController();
    const open = session.say('silence', controller.signal);
    while (bot.heard.length === 0) await new Promise((later) => setTimeout(later, 20));
    controller.abort(new Error('enough'));
    await expect(open).rejects.toThrow(saying('enough'));
    await left;
  });

  it.each([false, true])('leaves no thread behind, unless it is told to (%s)', async (keep_threads) => {
    const { session, target } = await opened({ keep_threads });
    const { session: unclosed } = await opened({ keep_threads });
    const threads = async () => (await fetch(`${server.url}/threads/search`, POST)).json() as Promise<unknown[]>;
    const before = (await threads()).length;
    await session.say('hello', NEVER);
    await session.say('again', NEVER);
    expect(await threads()).toHaveLength(before + 1);
    await session.close();
    await target.close();
    expect(await threads()).toHaveLength(before + (keep_threads ? 1 : 0));
    await unclosed.close();
  });

  it('removes the threads of conversations that were not closed when the target is', async () => {
    const { session, target } = await opened();
    const threads = async () => (await fetch(`${server.url}/threads/search`, POST)).json() as Promise<unknown[]>;
    const before = (await threads()).length;
    await session.say('hello', NEVER);
    await target.close();
    expect(await threads()).toHaveLength(before);
  });

  it('tells of a graph that the server does not know', async () => {
    const { session } = await opened({ assistant: 'none' });
    await expect(session.say('x', NEVER)).rejects.toMatchObject({ code: 'target_http_status' });
  });
});
