import { describe, expect, it } from 'vitest';
import { judgeStandIn, vote } from '../../scripts/judge-stand-in.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { openChatModel } from './langchain.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const SIGNAL = new AbortController().signal;
const HELLO = [{ role: 'user', content: 'hello' }] as const;

const FAKE = `import { FakeListChatModel } from '${new URL('../../node_modules/@langchain/core/dist/utils/testing/index.js', import.meta.url).pathname}';
`;

describe('a chat model', () => {
  it('of a module: the model, or a function that gives it', async () => {
    const root = tempFolder({
      'model.mjs': `${FAKE}export default new FakeListChatModel({ responses: ['from a module'] });`,
      'made.mjs': `${FAKE}export default async () => new FakeListChatModel({ responses: ['made'] });`,
    });
    const model = await openChatModel({ module: './model.mjs' }, root, '`judge:`');
    const { text, usage } = await model.ask(HELLO, SIGNAL);
    expect(text).toBe('from a module');
    expect(usage.estimated).toBe(true);
    const made = await openChatModel({ module: './made.mjs' }, root, '`judge:`');
    expect((await made.ask(HELLO, SIGNAL)).text).toBe('made');
    expect(made.name).not.toMatch(/\s/);
  });

  it('of a package and its class', async () => {
    const { url, asked } = await judgeStandIn(() => vote('meets', 'x'));
    const options = { model: 'other', apiKey: 'k-123456', configuration: { baseURL: url } };
    const settings = { package: '@langchain/openai', export: 'ChatOpenAI', options, temperature: 0.5 };
    const model = await openChatModel(settings, ROOT, '`judge:`');
    await model.ask(HELLO, SIGNAL);
    expect(asked[0]).toMatchObject({ model: 'other', temperature: 0.5, authorization: 'Bearer k-123456' });
    expect(model.name).toBe('other;t=0.5');
  });

  it('sends no key that the settings do not name', async () => {
    const { url, asked } = await judgeStandIn(() => 'ok');
    const before = process.env.OPENAI_API_KEY;
    process.env.OPENAI_API_KEY = 'sk-of-the-environment';
    try {
      const model = await openChatModel({ type: 'openai', url, model: 'm' }, ROOT, '`judge:`');
      expect((await model.ask(HELLO, SIGNAL)).usage).toEqual({
        input_tokens: 200,
        output_tokens: 50,
        estimated: false,
      });
      expect(asked[0]?.authorization).toBe('Bearer none');
    } finally {
      if (before === undefined) delete process.env.OPENAI_API_KEY;
      else process.env.OPENAI_API_KEY = before;
    }
  });

  it('tries again as often as it may', async () => {
    const { url, asked } = await judgeStandIn((_, number) => (number === 1 ? { status: 503 } : 'ok'));
    const model = await openChatModel({ type: 'openai', url, model: 'm', retries: 1 }, ROOT, '`judge:`');
    expect((await model.ask(HELLO, SIGNAL)).text).toBe('ok');
    expect(asked).toHaveLength(2);
  });

  it.each<[settings: Parameters<typeof openChatModel>[0], message: RegExp]>([
    [
      { package: '@langchain/none', export: 'X' },
      /`judge:` needs the package @langchain\/none, which is not installed/,
    ],
    [{ package: '@langchain/openai', export: 'ChatNothing' }, /has no class ChatNothing/],
    [{ module: './none.mjs' }, /none\.mjs/],
    [{ module: './nothing.mjs' }, /gives no chat model/],
    [{ module: './broken.mjs' }, /broken\.mjs: boom/],
  ])('%j is refused', async (settings, message) => {
    const root = tempFolder({ 'nothing.mjs': 'export default 1;', 'broken.mjs': 'throw new Error("boom");' });
    await expect(openChatModel(settings, root, '`judge:`')).rejects.toThrow(message);
  });
});
