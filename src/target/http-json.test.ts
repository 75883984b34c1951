import { afterAll, describe, expect, it } from 'vitest';
import { faultServer } from '../../scripts/fault-server.js';
import type { TargetError } from '../domain/errors.js';
import { askForEvents } from './event-stream.js';
import { BROKEN_ERRORS } from './faults.test-cases.js';
import { createHttpClient, type WireRequest } from './http-client.js';
import { askForJson, jsonPost } from './http-json.js';

const LIMITS = { deadlines: { connect: 4000, first_byte: 3000, idle: 600, total: 5000 }, max_bytes: 4096 };
const agent = createHttpClient(4000);
afterAll(() => agent.destroy());

const ASKING = {
  'a document': (request: WireRequest, signal: AbortSignal) => askForJson(agent, request, LIMITS, signal),
  events: (request: WireRequest, signal: AbortSignal) => askForEvents(agent, request, LIMITS, signal, () => false),
};

/** The protocols that read a body do it in one of two ways. */
describe.each(Object.entries(ASKING))('an error that answers who asks for %s', (_, ask) => {
  it.each(BROKEN_ERRORS)('%s is what its status says, with its Retry-After', async (name, fault, code) => {
    const { port } = await faultServer(fault);
    const request = jsonPost(`http://127.0.0.1:${port}/`, {}, {});
    const began = performance.now();
    const error = await ask(request, new AbortController().signal).catch((caught: TargetError) => caught);
    expect(error).toMatchObject({ code, message: expect.stringMatching(new RegExp(`^HTTP ${name.slice(0, 3)}`)) });
    expect((error as TargetError).wait_ms).toBe(/^(429|503)/.test(name) ? 1000 : undefined);
    expect(performance.now() - began).toBeLessThan(LIMITS.deadlines.total);
  });
});
