import { loopback, misbehave } from './act-over-http.js';
import { FLOOD, type MemoryBot } from './memory-bot.js';

/** A bot behind one JSON endpoint: POST `{message, session}`, answered with `{reply, handoff}`. */
export function jsonPeer(bot: MemoryBot): Promise<string> {
  return loopback(({ text, headers }, response) => {
    const { message, session } = JSON.parse(text) as { message: string; session: string };
    const act = bot.hear(session, message);
    if (act.does !== 'say')
      return misbehave(act.does, response, {
        type: 'application/json',
        half: '{"reply":',
        piece: ' ',
        error: { status: 500, text: `{"error":"${headers.authorization}"}` },
        flood: JSON.stringify({ reply: FLOOD }),
      });
    return response.end(JSON.stringify({ reply: act.messages, handoff: act.handoff }));
  });
}
