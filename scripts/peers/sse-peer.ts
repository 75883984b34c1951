import { loopback, misbehave, type Request, writeInPieces } from './act-over-http.js';
import { FLOOD, type MemoryBot } from './memory-bot.js';

export interface SsePeerOptions {
  /** Bytes of each piece that is written: the stream is cut anywhere. */
  readonly size: number;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** How a reply ends: by an event of its own, or by an event whose data say so. */
  readonly end?: 'event' | 'data';
}

/**
 * A bot behind a stream of server-sent events, written as the WHATWG standard has it: a comment first, each word an
 * event, data over several lines, an event that ends it.
 */
export function ssePeer(bot: MemoryBot, { size, lineEnd, end = 'event' }: SsePeerOptions): Promise<string> {
  const event = (name: string, data: unknown) => {
    const lines = JSON.stringify(data, null, 1).split('\n');
    return [`event: ${name}`, ...lines.map((line) => `data: ${line}`), '', ''].join(lineEnd);
  };
  return loopback(({ text, headers }: Request, response) => {
    const { message, session } = JSON.parse(text) as { message: string; session: string };
    const act = bot.hear(session, message);
    if (act.does !== 'say')
      return misbehave(act.does, response, {
        type: 'text/event-stream',
        half: event('word', { delta: 'I' }),
        piece: event('word', { delta: 'la ' }),
        error: { status: 200, text: event('error', { message: `failed for ${headers.authorization}` }) },
        flood: event('word', { delta: FLOOD }),
      });
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const words = act.messages.map((delta) => event('word', { delta }));
    const told = event(end === 'event' ? 'done' : 'state', { handoff: act.handoff });
    const last = end === 'event' ? [] : [`data: [DONE]${lineEnd}${lineEnd}`];
    return writeInPieces(response, [`: hello${lineEnd}${lineEnd}`, ...words, told, ...last].join(''), size);
  });
}
