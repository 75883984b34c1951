import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { type Answered, scriptedBot } from '../../scripts/scripted-bot.js';
import { TargetError } from '../domain/errors.js';
import { createHttpTarget, httpSettings } from './http.js';
import type { Session, SessionOpening, Target } from './port.js';

const OPENING: SessionOpening = {
  session: 's-1',
  customer: { id: 'C-1', fields: { id: 'C-1', name: 'Maria' } },
  language: 'de',
};
const NEVER = new AbortController().signal;
const BODY = { message: '{{ text }}', session: '{{ session }}', user: '{{ customer.id }}', language: '{{ language }}' };

function targetAt(url: string, settings: Readonly<Record<string, unknown>> = {}): Target {
  return createHttpTarget('shop', httpSettings.parse({ type: 'http', url, body: BODY, ...settings }));
}

async function open(url: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Session> {
  return targetAt(url, settings).open(OPENING);
}

async function failure(answered: Answered, settings: Readonly<Record<string, unknown>> = {}): Promise<TargetError> {
  const session = await open(await scriptedBot(() => answered), settings);
  const error = await session.say('Hallo', NEVER).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(TargetError);
  return error as TargetError;
}

describe('an http target', () => {
  it('fills in the body and reads messages, cards and the hand-over signal', async () => {
    const asked: unknown[] = [];
    const url = await scriptedBot(({ body, headers }) => {
      asked.push(body, headers.authorization);
      return { json: { out: [{ text: 'a' }, { text: 'b' }, { text: { card: 1 } }], state: { human: 'team' } } };
    });
    const session = await open(url, {
      headers: { Authorization: 'Bearer {{ customer.id }}' },
      reply: '$.out[*].text',
      handoff: '$.state.human',
    });
    const { reply, timing } = await session.say('Wo "ist" es?', NEVER);
    expect(asked).toEqual([{ message: 'Wo "ist" es?', session: 's-1', user: 'C-1', language: 'de' }, 'Bearer C-1']);
    expect(reply).toEqual({ messages: ['a', 'b'], cards: [{ card: 1 }], signals: { handoff: 'team' } });
    expect(timing.total_ms).toBeGreaterThanOrEqual(timing.first_byte_ms ?? Number.NaN);
  });

  it('has a hand-over signal only when one is configured', async () => {
    const url = await scriptedBot(() => ({ json: { reply: 'x' } }));
    expect(targetAt(url).handoffSignal).toBe(false);
    const session = await open(url, { handoff: '$.handoff' });
    expect((await session.say('x', NEVER)).reply.signals).toEqual({ handoff: null });
  });

  it('keeps a session by cookie, apart from other sessions', async () => {
    const target = targetAt(
      await scriptedBot(({ headers }, number) => ({
        json: { reply: headers.cookie ?? 'new' },
        headers: { 'set-cookie': `sid=${number}; Path=/; HttpOnly` },
      })),
      { session: 'cookie' },
    );
    const first = await target.open(OPENING);
    const second = await target.open(OPENING);
    const said = [];
    for (const session of [first, second, first]) said.push((await session.say('x', NEVER)).reply.messages[0]);
    expect(said).toEqual(['new', 'new', 'sid=1']);
  });

  it('keeps a session by the id that the first reply carries', async () => {
    const url = await scriptedBot(({ body }) => ({ json: { reply: `in ${String(body.session)}`, id: 'abc' } }));
    const session = await open(url, { session: '$.id' });
    await session.say('x', NEVER);
    expect((await session.say('x', NEVER)).reply.messages).toEqual(['in abc']);
  });

  it.each<[name: string, answered: Answered, code: string]>([
    ['an error status', { status: 500, text: 'boom' }, 'target_http_status'],
    ['a rate limit', { status: 429, text: '', headers: { 'retry-after': '2' } }, 'target_rate_limited'],
    ['a redirect', { status: 301, text: '', headers: { location: '/other' } }, 'target_redirect'],
    ['HTML', { status: 200, text: '<html>' }, 'target_bad_reply'],
    ['an empty body', { status: 200, text: '' }, 'target_empty_reply'],
    ['a document without a reply', { json: { answer: 'x' } }, 'target_bad_reply'],
    ['too much', { json: { reply: 'x'.repeat(2000) } }, 'target_too_large'],
  ])('%s is the target’s failure', async (_, answered, code) => {
    expect((await failure(answered, { max_bytes: 1000 })).code).toBe(code);
  });

  it('ends at the total deadline', async () => {
    const started = performance.now();
    const error = await failure(null, { deadlines: { total: 150 } });
    expect(error.code).toBe('target_timeout_total');
    expect(performance.now() - started).toBeLessThan(1150);
  });

  it('is refused where nobody listens', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as { port: number };
    await new Promise((closed) => server.close(closed));
    const session = await open(`http://127.0.0.1:${port}/`);
    await expect(session.say('x', NEVER)).rejects.toMatchObject({ code: 'target_refused' });
  });

  it('breaks off with the reason of the caller', async () => {
    const controller = new AbortController();
    const session = await open(await scriptedBot(() => null));
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(session.say('x', controller.signal)).rejects.toThrow(saying('enough'));
  });
});
