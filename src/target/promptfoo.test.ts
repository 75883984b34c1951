import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { loopback } from '../../scripts/peers/act-over-http.js';
import { jsonPeer } from '../../scripts/peers/json-peer.js';
import { openaiPeer } from '../../scripts/peers/openai-peer.js';
import { conforms } from '../../scripts/target-conformance.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { promptfooKind } from './promptfoo.js';

// The peer: promptfoo's own library with its provider for HTTP, which talks to a JSON endpoint.
conforms({
  type: 'promptfoo',
  async peer(bot, secret) {
    return {
      type: `promptfoo:${await jsonPeer(bot)}/chat`,
      config: {
        method: 'POST',
        maxRetries: 0,
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        body: { message: '{{prompt}}', session: '{{sessionId}}' },
        transformResponse: 'json',
      },
      reply: '$.output.reply',
      handoff: '$.output.handoff',
    };
  },
  // The provider that the page names, at a server of our own.
  async page(bot, secret) {
    vi.stubEnv('OPENAI_API_KEY', secret);
    vi.stubEnv('OPENAI_BASE_URL', await openaiPeer(bot));
    onTestFinished(() => void vi.unstubAllEnvs());
    return { settings: { handoff: true } };
  },
  faults: {
    silence: 'target_timeout_first_byte',
    stall: 'target_timeout_first_byte',
    drip: 'target_timeout_first_byte',
    break: 'target_reset',
    report: 'target_http_status',
    rubbish: 'target_bad_reply',
    flood: 'target_too_large',
  },
});

const NEVER = new AbortController().signal;

async function opened(type: string, more: Readonly<Record<string, unknown>> = {}, root = tempFolder()) {
  const target = await promptfooKind.create('pf', promptfooKind.settings.parse({ type, ...more }) as never, { root });
  return target.open({ session: 's', language: 'en' });
}

describe('a promptfoo target', () => {
  it('loads any provider, also one of the user’s own', async () => {
    const provider = `export default class {
      id() { return 'own'; }
      async callApi(prompt) { return { output: 'heard ' + prompt }; }
    }`;
    const session = await opened(
      'promptfoo:file://own.mjs',
      { input: 'messages', system: 'Be kind.' },
      tempFolder({ 'own.mjs': provider }),
    );
    await session.say('a', NEVER);
    const { reply } = await session.say('b', NEVER);
    expect(JSON.parse((reply.messages[0] ?? '').slice('heard '.length))).toMatchObject([
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'a' },
      { role: 'assistant' },
      { role: 'user', content: 'b' },
    ]);
  });

  it('asks anew each time: nothing comes out of a cache', async () => {
    let asked = 0;
    const url = await loopback((_, response) => {
      asked += 1;
      response.setHeader('content-type', 'application/json').end(`{"n":${asked}}`);
    });
    const config = { method: 'POST', body: { m: '{{prompt}}' }, transformResponse: 'String(json.n)' };
    const session = await opened(`promptfoo:${url}/`, { config });
    const said = async () => (await session.say('same', NEVER)).reply.messages[0];
    expect([await said(), await said()]).toEqual(['1', '2']);
  });

  it.each<[name: string, response: object, expected: unknown]>([
    ['nothing', { output: '' }, 'target_empty_reply'],
    ['a number', { output: 42 }, 'target_bad_reply'],
    ['an object', { output: { reply: 'Hi' } }, 'target_bad_reply'],
    ['calls of tools alone', { output: [{ id: 'c', function: { name: 'look_up' } }] }, 'target_unfinished'],
    [
      'the call that hands over',
      { output: [{ id: 'c', function: { name: 'human' } }] },
      { signals: { handoff: 'human' } },
    ],
    ['words that are cut off', { output: 'The price is', finishReason: 'length' }, 'target_unfinished'],
    ['words that are whole', { output: 'Hi', finishReason: 'stop' }, { messages: ['Hi'] }],
  ])('takes %s for what it is', async (_, response, expected) => {
    const provider = `export default class {
      id() { return 'own'; }
      async callApi() { return ${JSON.stringify(response)}; }
    }`;
    const folder = tempFolder({ 'own.mjs': provider });
    const session = await opened('promptfoo:file://own.mjs', { handoff: { tool: 'human' } }, folder);
    const told = await session.say('x', NEVER).then(
      ({ reply }) => reply,
      (error: { code: string }) => error.code,
    );
    if (typeof expected === 'string') expect(told).toBe(expected);
    else expect(told).toMatchObject(expected as object);
  });

  it('says before any turn that there is no such provider', async () => {
    await expect(opened('promptfoo:no-such-provider')).rejects.toMatchObject({ code: 'config' });
    expect(process.env.PROMPTFOO_DISABLE_TELEMETRY).toBe('1');
  });
});
