import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import { RunnableLambda } from '@langchain/core/runnables';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FLOOD, type MemoryBot } from '../../scripts/peers/memory-bot.js';
import { conforms } from '../../scripts/target-conformance.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { langchainKind } from './langchain.js';

/** A module that exports what the test hands over: a module of the user's runs in this process, too. */
function moduleOf(bot: unknown): string {
  const key = `testkunde-bot-${Math.random()}`;
  (globalThis as Record<string, unknown>)[key] = bot;
  onTestFinished(() => {
    delete (globalThis as Record<string, unknown>)[key];
  });
  return join(tempFolder({ 'bot.mjs': `export default globalThis[${JSON.stringify(key)}];\n` }), 'bot.mjs');
}

function runnable(bot: MemoryBot, secret: string) {
  return RunnableLambda.from(async (input: BaseMessage[], { signal }: { signal?: AbortSignal }) => {
    const said = input.filter((one) => one.type === 'human').map((one) => one.text);
    const act = bot.hearAll('', said);
    if (act.does === 'report') throw new Error(`failed for ${secret}`);
    if (act.does === 'flood') return new AIMessage(FLOOD);
    if (act.does === 'rubbish') return 42;
    if (act.does !== 'say')
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('gone'))));
    const tool_calls = act.handoff ? [{ name: 'transfer_to_human', args: {}, id: 'call-1' }] : [];
    return act.messages.map((content, index) => new AIMessage({ content, tool_calls: index === 0 ? tool_calls : [] }));
  });
}

// The peer: a Runnable made with @langchain/core itself, in a module of its own.
conforms({
  type: 'langchain',
  peer: async (bot, secret) => ({ module: moduleOf(runnable(bot, secret)), handoff: { tool: 'transfer_to_human' } }),
  async page(bot, secret) {
    const module = JSON.stringify(pathToFileURL(moduleOf(runnable(bot, secret))));
    return { settings: { handoff: true }, files: { 'bot.mjs': `export { default } from ${module};\n` } };
  },
  faults: {
    silence: 'target_timeout_first_byte',
    stall: { no: 'a Runnable that is invoked gives its output whole' },
    drip: { no: 'a Runnable that is invoked gives its output whole' },
    break: { no: 'it runs in the same process' },
    report: 'target_reported',
    rubbish: 'target_bad_reply',
    flood: 'target_too_large',
  },
});

const NEVER = new AbortController().signal;

async function opened(settings: Readonly<Record<string, unknown>>, root = '/') {
  const parsed = langchainKind.settings.parse({ type: 'langchain', ...settings });
  const target = await langchainKind.create('bot', parsed as never, { root });
  return target.open({ session: 's-1', language: 'en' });
}

describe('a langchain target', () => {
  it('talks to a chat model', async () => {
    const session = await opened({ module: moduleOf(new FakeListChatModel({ responses: ['Good day.', 'Bye.'] })) });
    expect((await session.say('Hi', NEVER)).reply.messages).toEqual(['Good day.']);
    expect((await session.say('Hi', NEVER)).reply.messages).toEqual(['Bye.']);
  });

  it('talks to an agent that keeps its state by the thread', async () => {
    const asked: unknown[] = [];
    const agent = {
      async invoke(input: { messages: BaseMessage[] }, config: { configurable: { thread_id: string } }) {
        asked.push([input.messages.map((one) => one.text), config.configurable.thread_id]);
        return { messages: [...input.messages, new AIMessage('One.'), new AIMessage('Two.')], human: 'team' };
      },
    };
    const session = await opened({ module: moduleOf(() => agent), input: 'state', handoff: '$.human' });
    await session.say('a', NEVER);
    const { reply } = await session.say('b', NEVER);
    expect(reply).toEqual({ messages: ['One.', 'Two.'], cards: [], signals: { handoff: 'team' } });
    expect(asked).toEqual([
      [['a'], 's-1'],
      [['b'], 's-1'],
    ]);
  });

  it('fills in an input of another shape, and finds the words in the output', async () => {
    const echo = RunnableLambda.from(async (input: { question: string }) => ({
      answer: { text: `${input.question}!` },
    }));
    const session = await opened({ module: moduleOf(echo), body: { question: '{{ text }}' }, reply: '$.answer.text' });
    expect((await session.say('Hi', NEVER)).reply.messages).toEqual(['Hi!']);
  });

  it('shows messages by their fields, to whoever tries it out and to JSONPaths', async () => {
    const bot = RunnableLambda.from(async (input: BaseMessage[]) => ({ state: [...input, new AIMessage('Hello.')] }));
    const parsed = langchainKind.settings.parse({
      type: 'langchain',
      module: moduleOf(bot),
      reply: "$.state[?@.type == 'ai'].content",
    });
    const target = await langchainKind.create('bot', parsed as never, { root: '/' });
    const sent: unknown[] = [];
    const session = await target.open({ session: 's', language: 'en', sent: (request) => sent.push(request) });
    expect((await session.say('Hi', NEVER)).reply.messages).toEqual(['Hello.']);
    expect(sent).toEqual([{ input: [{ type: 'human', content: 'Hi', additional_kwargs: {} }] }]);
  });

  it.each([
    ['export default 42;', {}, /exports no Runnable as "default"/],
    ['export const bot = 1;', { export: 'agent' }, /exports no Runnable as "agent"/],
    ['throw new Error("no key");', {}, /cannot be loaded: no key/],
  ])('%s is no bot', async (text, settings, message) => {
    const root = tempFolder({ 'bot.mjs': text });
    await expect(opened({ module: './bot.mjs', ...settings }, root)).rejects.toThrow(message);
    await expect(opened({ module: './bot.mjs', ...settings }, root)).rejects.toMatchObject({ code: 'config' });
  });
});
