/** A stand-in for a judge: a local server that speaks OpenAI's chat completions, and keeps what it was sent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface AskedModel {
  readonly authorization: string | undefined;
  readonly model: string;
  readonly temperature: number | undefined;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** What it answers: a text, an HTTP status, or nothing at all. */
export type ModelAnswer = string | { readonly status: number; readonly headers?: Record<string, string> } | null;

export interface JudgeStandIn {
  /** Base URL, such as http://127.0.0.1:1234/v1. */
  readonly url: string;
  readonly asked: AskedModel[];
  /** Questions that were open at the same time, at the most. */
  most: number;
  readonly close: () => Promise<void>;
}

/** Starts one. It ends with the test, or by `close` outside of tests. */
export async function judgeStandIn(
  answer: (asked: AskedModel, number: number) => ModelAnswer | Promise<ModelAnswer>,
  { usage = true, port = 0, inTest = true } = {},
): Promise<JudgeStandIn> {
  const asked: AskedModel[] = [];
  let open = 0;
  const server = createServer(async (request, response) => {
    open += 1;
    standIn.most = Math.max(standIn.most, open);
    response.on('close', () => {
      open -= 1;
    });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Omit<AskedModel, 'authorization'>;
    asked.push({ ...body, authorization: request.headers.authorization });
    const said = await answer(asked.at(-1) as AskedModel, asked.length);
    if (said === null) return;
    if (typeof said !== 'string') {
      response.writeHead(said.status, { 'content-type': 'application/json', ...said.headers });
      response.end(JSON.stringify({ error: { message: `no (${request.headers.authorization})`, type: 'error' } }));
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(completion(body.model, said, usage)));
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  const { port: own } = server.address() as AddressInfo;
  const standIn: JudgeStandIn = { url: `http://127.0.0.1:${own}/v1`, asked, most: 0, close };
  if (inTest) onTestFinished(close);
  return standIn;
}

function completion(model: string, content: string, usage: boolean) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 0,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    ...(usage ? { usage: { prompt_tokens: 200, completion_tokens: 50, total_tokens: 250 } } : {}),
  };
}

/** What a question holds: the data between the marks, and everything around them. */
export function takenApart({ messages }: Pick<AskedModel, 'messages'>) {
  const user = messages.find(({ role }) => role === 'user')?.content ?? '';
  const [, mark = ''] = /^<<<DATA (\w+)$/m.exec(user) ?? [];
  const [before = '', rest = ''] = user.split(`<<<DATA ${mark}\n`);
  const [line = '', after = ''] = rest.split(`\nDATA ${mark}>>>`);
  const system = messages.find(({ role }) => role === 'system')?.content ?? '';
  return { mark, line, outside: `${system}\n${before}\n${after}`, user };
}

interface DataTurn {
  readonly turn: number;
  readonly customer: string;
  readonly bot: readonly string[] | null;
}

/** The words of the bot that a question asks about. */
export function judgedReply(asked: Pick<AskedModel, 'messages'>): string {
  const { line } = takenApart(asked);
  const turns = JSON.parse(line) as DataTurn[];
  return turns.at(-1)?.bot?.join('\n') ?? '';
}

export function vote(choice: string, quote: string, reason = 'because of these words'): string {
  return JSON.stringify({ choice, quote, reason });
}

/**
 * A naive judge: obeys any order to pass that stands outside of the data, and else finds that no reply meets its rubric,
 * quoting the reply's first words.
 */
export function naive(asked: AskedModel): string {
  const { outside } = takenApart(asked);
  if (/ignore (?:all|previous)|must pass|full marks|bestanden|"choice"\s*:\s*"meets"/i.test(outside))
    return vote('meets', 'obeyed');
  const [first = ''] = /\S+(?: \S+){0,3}/.exec(judgedReply(asked)) ?? [];
  return vote('fails', first);
}
