import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { loopback } from '../../scripts/peers/act-over-http.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { loadKind } from './kinds.js';

const NEVER = new AbortController().signal;

async function socketThatSays(text: string): Promise<string> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (socket) => socket.on('message', () => socket.send(text)));
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** For each protocol whose answers are documents of the bot's own: settings of a bot that answers with this one. */
const PEERS: Readonly<Record<string, (document: string) => Promise<Readonly<Record<string, unknown>>>>> = {
  http: async (document) => ({ url: await loopback((_, response) => response.end(document)) }),
  sse: async (document) => ({
    url: await loopback((_, response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`data: ${document}\n\n`),
    ),
  }),
  websocket: async (document) => ({ url: await socketThatSays(document) }),
  command: async (document) => ({
    command: [process.execPath, '-e', `process.stdin.on("data", () => console.log(${JSON.stringify(document)}))`],
  }),
};

/** What a bot answers, the setting, and the cards that are made of it. Its words are "Here." unless it says nothing. */
const CARDS: readonly (readonly [string, object, string | undefined, unknown[]])[] = [
  ['a list beside the words', { reply: 'Here.', buttons: [{ t: 'Yes' }, 'No'] }, '$.buttons', [{ t: 'Yes' }, 'No']],
  ['one that is found for each', { reply: 'Here.', ui: { a: { c: 1 }, b: { c: 2 } } }, '$.ui.*.c', [1, 2]],
  ['cards alone', { card: { title: 'A-4711' } }, '$.card', [{ title: 'A-4711' }]],
  ['none', { reply: 'Here.', buttons: null }, '$.buttons', []],
  ['nothing that is not asked for', { reply: 'Here.', buttons: ['No'] }, undefined, []],
];

/** A target of this type over a bot that answers with this document alone. */
async function targetOf(type: string, document: object, settings: object = {}) {
  const kind = await loadKind(type);
  if (kind === null) throw new Error(type);
  const all = { type, ...(await PEERS[type]?.(JSON.stringify(document))), ...settings };
  const target = await kind.create('peer', kind.settings.parse(all) as never, { root: tempFolder() });
  onTestFinished(() => target.close());
  return (await target.open({ session: 's', language: 'en' })).say('x', NEVER);
}

it.each(Object.keys(PEERS))('a target of type %s whose cards are not named says so', async (type) => {
  const why = await targetOf(type, { card: { title: 'A-4711' } }).catch((error: unknown) => error);
  expect(why).toMatchObject({ code: 'target_bad_reply', message: expect.stringContaining('cards: $.card') });
});

it.each(['websocket', 'command'])(
  'a target of type %s whose cards are not named does so within a short idle',
  async (type) => {
    const deadlines = { first_byte: 5000, idle: 300, total: 5000 };
    const why = await targetOf(type, { card: { title: 'A-4711' } }, { deadlines }).catch((error: unknown) => error);
    expect(why).toMatchObject({ code: 'target_bad_reply', message: expect.stringContaining('cards: $.card') });
  },
);

/** A bot that sends these documents one after the other, so many milliseconds apart. */
const sending = (documents: readonly object[], gap_ms: number) =>
  `process.stdin.on("data", async () => { for (const one of ${JSON.stringify(documents)}) {
    console.log(JSON.stringify(one)); await new Promise((later) => setTimeout(later, ${gap_ms})); } })`;

it.each<[what: string, documents: readonly object[], heard: string]>([
  ['words behind cards', [{ quick_replies: ['Yes'] }, { reply: 'Here.' }], 'Here.'],
  ['words behind what is no card', [{ type: 'typing', payload: { on: true } }, { reply: 'Here.' }], 'Here.'],
  ['words behind a list without cards', [{ buttons: [] }, { reply: 'Here.' }], 'Here.'],
  ['no words behind cards', [{ quick_replies: ['Yes'] }, { typing: false }], 'cards: $.quick_replies'],
])('a bot that speaks by itself, and whose cards are not named: %s', async (_, documents, heard) => {
  const command = [process.execPath, '-e', sending(documents, 500)];
  const told = await targetOf('command', {}, { command }).then(
    ({ reply }) => reply.messages.join(),
    (error: Error) => error.message,
  );
  expect(told).toContain(heard);
});

it.each(Object.keys(PEERS).flatMap((type) => CARDS.map((one) => [type, ...one] as const)))(
  'a target of type %s takes for cards: %s',
  async (type, _, document, cards, expected) => {
    const { reply } = await targetOf(type, document, cards === undefined ? {} : { cards });
    expect(reply.cards).toEqual(expected);
    expect(reply.messages).toEqual('reply' in document ? ['Here.'] : []);
  },
);
