import { describe, expect, it, onTestFinished } from 'vitest';
import { a2aPeer } from '../../scripts/peers/a2a-peer.js';
import { loopback } from '../../scripts/peers/act-over-http.js';
import { conforms } from '../../scripts/target-conformance.js';
import { a2aKind } from './a2a.js';

// The peer: an agent on the official SDK, @a2a-js/sdk (protocol 1.0).
conforms({
  type: 'a2a',
  async peer(bot, secret) {
    return {
      url: await a2aPeer(bot, secret),
      headers: { authorization: `Bearer ${secret}` },
      handoff: '$.metadata.handoff',
    };
  },
  page: async (bot, secret) => ({
    settings: { url: await a2aPeer(bot, secret), headers: true, handoff: true },
    env: { BOT_TOKEN: secret },
  }),
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

/** A target over an agent that answers each call with the next of these results (or errors). */
async function overAgent(answers: readonly object[], version = '1.0', deadlines: object = {}) {
  const asked: { method: string; params: { message?: Record<string, unknown> } }[] = [];
  const url = await loopback(({ text }, response) => {
    asked.push(JSON.parse(text));
    response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, ...answers[asked.length - 1] }));
  });
  const target = await a2aKind.create(
    'peer',
    a2aKind.settings.parse({ type: 'a2a', url, version, deadlines }) as never,
    {
      root: '/',
    },
  );
  onTestFinished(() => target.close());
  const session = await target.open({ session: 's', language: 'en' });
  const say = (text: string) =>
    session.say(text, new AbortController().signal).then(
      ({ reply }) => reply.messages,
      (error: { code: string }) => error.code,
    );
  return { asked, say };
}

describe('an a2a target', () => {
  const task = (state: string, more: object = {}) => ({
    result: { task: { id: 't', contextId: 'c', status: { state }, ...more } },
  });
  const artifact = (artifactId: string, text: string) => ({ artifactId, parts: [{ text }, { data: { a: 1 } }] });

  it('asks for a task that is worked on until it is done', async () => {
    const bare = task('TASK_STATE_COMPLETED', { artifacts: [artifact('a', 'Done.')] }).result.task;
    const { asked, say } = await overAgent([task('TASK_STATE_WORKING'), { result: bare }]);
    expect(await say('x')).toEqual(['Done.']);
    expect(asked.map(({ method }) => method)).toEqual(['SendMessage', 'GetTask']);
  });

  it.each([
    ['longer than `idle`', { idle: 400, total: 5000 }, ['Done.']],
    ['longer than `total`', { idle: 400, total: 900 }, 'target_timeout_total'],
  ])('waits for a task that says that it is worked on: %s', async (_, deadlines, expected) => {
    const working = Array.from({ length: 5 }, () => task('TASK_STATE_WORKING'));
    const done = task('TASK_STATE_COMPLETED', { artifacts: [artifact('a', 'Done.')] }).result.task;
    const { say } = await overAgent([...working, { result: done }], '1.0', deadlines);
    expect(await say('x')).toEqual(expected);
  });

  it.each<[how: string, version: string, method: string, refused: boolean]>([
    ['in its words', '1.0', 'CancelTask', false],
    ['in those of version 0.3', '0.3', 'tasks/cancel', false],
    ['once, be it that it is refused', '1.0', 'CancelTask', true],
  ])('has the agent cancel a task that is given up on, %s', async (_, version, cancel, refused) => {
    const asked: string[] = [];
    const url = await loopback(({ text }, response) => {
      const { method, params } = JSON.parse(text);
      asked.push(method === cancel ? `${method} ${params.id}` : method);
      const error = { code: -32002, message: 'Task cannot be canceled' };
      const result = { id: 't', contextId: 'c', status: { state: 'working' } };
      response.end(
        JSON.stringify({ jsonrpc: '2.0', id: 1, ...(refused && method === cancel ? { error } : { result }) }),
      );
    });
    const deadlines = { idle: 1000, total: 700 };
    const settings = a2aKind.settings.parse({ type: 'a2a', url, version, deadlines });
    const target = await a2aKind.create('peer', settings as never, { root: '/' });
    onTestFinished(() => target.close());
    const given = async (signal: AbortSignal) => {
      const session = await target.open({ session: 's', language: 'en' });
      await expect(session.say('x', signal)).rejects.toThrow();
      await session.close();
      await session.close();
      return asked.splice(0).filter((method) => method.startsWith(cancel));
    };
    expect(await given(new AbortController().signal)).toEqual([`${cancel} t`]);
    expect(await given(AbortSignal.timeout(400))).toEqual([`${cancel} t`]);
  });

  it('waits no longer for an agent that does not hear of a cancellation', async () => {
    const url = await loopback(({ text }, response) => {
      if (JSON.parse(text).method === 'CancelTask') return;
      response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, ...task('TASK_STATE_WORKING') }));
    });
    const settings = a2aKind.settings.parse({ type: 'a2a', url, deadlines: { total: 300 } });
    const target = await a2aKind.create('peer', settings as never, { root: '/' });
    onTestFinished(() => target.close());
    const session = await target.open({ session: 's', language: 'en' });
    await expect(session.say('x', new AbortController().signal)).rejects.toMatchObject({
      code: 'target_timeout_total',
    });
    const began = performance.now();
    await session.close();
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('goes on with a task that needs input, in its context, and hears an artifact once', async () => {
    const first = artifact('a', 'A draft.');
    const { asked, say } = await overAgent([
      task('TASK_STATE_INPUT_REQUIRED', { artifacts: [first] }),
      task('TASK_STATE_COMPLETED', { artifacts: [first, artifact('b', 'All of it.')] }),
      task('TASK_STATE_COMPLETED', { artifacts: [artifact('a', 'More.')], id: 't2' }),
    ]);
    expect([await say('x'), await say('y'), await say('z')]).toEqual([['A draft.'], ['All of it.'], ['More.']]);
    expect(asked.map(({ params }) => [params.message?.contextId, params.message?.taskId])).toEqual([
      [undefined, undefined],
      ['c', 't'],
      ['c', undefined],
    ]);
  });

  it('speaks version 0.3', async () => {
    const status = { state: 'completed', message: { kind: 'message', parts: [{ kind: 'text', text: 'Hi.' }] } };
    const { asked, say } = await overAgent([{ result: { kind: 'task', id: 't', contextId: 'c', status } }], '0.3');
    expect(await say('x')).toEqual(['Hi.']);
    expect(asked[0]).toMatchObject({
      method: 'message/send',
      params: { message: { role: 'user', parts: [{ kind: 'text', text: 'x' }] } },
    });
  });

  it.each([
    [{ error: { code: -32603, message: 'boom' } }, 'target_reported'],
    [task('TASK_STATE_REJECTED'), 'target_reported'],
    [task('TASK_STATE_COMPLETED'), 'target_empty_reply'],
    [{ result: null }, 'target_bad_reply'],
    [{ result: {} }, 'target_bad_reply'],
    [{ result: { message: 'Hi.' } }, 'target_bad_reply'],
    [{ result: { parts: [null, { text: 'Hi.' }] } }, 'target_bad_reply'],
    [{ result: { parts: [{ text: 5 }, { text: 'Hi.' }] } }, 'target_bad_reply'],
    [{ result: { parts: null } }, 'target_empty_reply'],
    [task('TASK_STATE_COMPLETED', { artifacts: [null] }), 'target_bad_reply'],
    [task('TASK_STATE_COMPLETED', { artifacts: null }), 'target_empty_reply'],
    [task('TASK_STATE_COMPLETED', { artifacts: [{ parts: 'Hi.' }] }), 'target_bad_reply'],
    [{ result: { status: { state: 'working' } } }, 'target_bad_reply'],
  ])('%j is a failure', async (answer, code) => {
    expect(await (await overAgent([answer])).say('x')).toBe(code);
  });
});
