import { loopback, misbehave } from './act-over-http.js';
import { FLOOD, type MemoryBot } from './memory-bot.js';

/**
 * Rasa's REST channel as its documentation has it ("Your Own Website", rasa.com/docs): a POST of sender and message,
 * answered with a list of messages, each of which has text, image, buttons, attachment or a custom payload.
 */
export function rasaPeer(bot: MemoryBot): Promise<string> {
  return loopback(({ method, path, text, headers }, response) => {
    if (path !== '/webhooks/rest/webhook' || method !== 'POST') return response.writeHead(404).end('{}');
    const { sender, message } = JSON.parse(text) as { sender: string; message: string };
    const act = bot.hear(sender, message);
    const say = (content: object) => ({ recipient_id: sender, ...content });
    if (act.does !== 'say')
      return misbehave(act.does, response, {
        type: 'application/json',
        half: '[{"recipient_id":',
        piece: ' ',
        error: {
          status: 500,
          text: `{"status":"failure","reason":"UnhandledException","message":"for ${headers.authorization}","code":500}`,
        },
        flood: JSON.stringify([say({ text: FLOOD })]),
      });
    const custom = act.handoff ? [say({ custom: { handoff: { to: 'service' } } })] : [];
    response.setHeader('content-type', 'application/json');
    return response.end(JSON.stringify([...act.messages.map((words) => say({ text: words })), ...custom]));
  });
}
