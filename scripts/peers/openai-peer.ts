import { loopback, misbehave, writeInPieces } from './act-over-http.js';
import { FLOOD, type MemoryBot } from './memory-bot.js';

interface Asked {
  readonly model: string;
  readonly stream?: boolean;
  readonly messages: readonly { readonly role: string; readonly content: string | null }[];
}

/**
 * A server of OpenAI's chat completions. It keeps nothing: what the bot remembers stands in the messages that are sent.
 * Its answers, streamed or not, are read by the official `openai` client in the test of the target.
 */
export async function openaiPeer(bot: MemoryBot, pieceSize = 11): Promise<string> {
  const base = { id: 'chatcmpl-1', created: 1, model: 'bot-1' };
  const url = await loopback(({ path, text, headers }, response) => {
    if (path !== '/v1/chat/completions') return response.writeHead(404).end('{"error":{"message":"no such path"}}');
    const { stream = false, messages } = JSON.parse(text) as Asked;
    if (hasUnansweredCall(messages))
      return response.writeHead(400).end('{"error":{"message":"tool call without answer"}}');
    const said = messages.filter(({ role }) => role === 'user').map(({ content }) => content ?? '');
    const act = bot.hearAll(messages.find(({ role }) => role === 'system')?.content ?? '', said);
    const type = stream ? 'text/event-stream' : 'application/json';
    const chunk = (delta: object, finish_reason: string | null = null) =>
      `data: ${JSON.stringify({ ...base, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
    const whole = (message: object, finish_reason: string) =>
      JSON.stringify({ ...base, object: 'chat.completion', choices: [{ index: 0, message, finish_reason }] });
    if (act.does !== 'say') {
      const error = JSON.stringify({ error: { message: `bad key ${headers.authorization}`, type: 'server_error' } });
      return misbehave(act.does, response, {
        type,
        half: stream ? chunk({ role: 'assistant', content: 'I' }) : '{"id":"chatcmpl-1",',
        piece: stream ? chunk({ content: 'la ' }) : ' ',
        error: { status: stream ? 200 : 500, text: stream ? `data: ${error}\n\n` : error },
        flood: stream ? chunk({ content: FLOOD }) : whole({ role: 'assistant', content: FLOOD }, 'stop'),
      });
    }
    const content = act.messages.join('\n');
    const call = { id: 'call_1', type: 'function', function: { name: 'transfer_to_human', arguments: '{"team":"A"}' } };
    const reason = act.handoff ? 'tool_calls' : 'stop';
    response.setHeader('content-type', type);
    if (!stream)
      return response.end(
        whole({ role: 'assistant', content, ...(act.handoff ? { tool_calls: [call] } : {}) }, reason),
      );
    const words = content.split(/(?<= )/).map((word) => chunk({ content: word }));
    const opened = { index: 0, id: call.id, type: call.type, function: { name: call.function.name, arguments: '' } };
    const calls = act.handoff
      ? [opened, { index: 0, function: { arguments: '{"team"' } }, { index: 0, function: { arguments: ':"A"}' } }]
      : [];
    const chunks = [
      chunk({ role: 'assistant', content: '' }),
      ...words,
      ...calls.map((one) => chunk({ tool_calls: [one] })),
    ];
    return writeInPieces(response, [...chunks, chunk({}, reason), 'data: [DONE]\n\n'].join(''), pieceSize);
  });
  return `${url}/v1`;
}

/** The real server refuses a history in which a tool was called and never answered. */
function hasUnansweredCall(messages: Asked['messages']): boolean {
  return messages.some((message, index) => 'tool_calls' in message && messages[index + 1]?.role !== 'tool');
}
