import { loopback, misbehave, type Request, writeInPieces } from './act-over-http.js';
import { FLOOD, type MemoryBot } from './memory-bot.js';

export interface SsePeerOptions {
  /** Bytes of each piece that is written: the stream is cut anywhere. */
  readonly size: number;
  readonly lineEnd: '\n' | '\r\n' | '\r';
}

/**
 * A bot behind a stream of server-sent events, written as the WHATWG standard has it: a comment first, each word an
 * event, data over several lines, an event that ends it.
 */
export function ssePeer(bot: MemoryBot, { size, lineEnd }: SsePeerOptions): Promise<string> {
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
        half: event('word', { text: 'I' }),
        piece: event('word', { text: 'la ' }),
        error: { status: 200, text: event('error', { message: `failed for ${headers.authorization}` }) },
        flood: event('word', { text: FLOOD }),
      });
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const words = act.messages.map((text) => event('word', { text }));
    const end = event('done', { handoff: act.handoff });
    return writeInPieces(response, [`: hello${lineEnd}${lineEnd}`, ...words, end].join(''), size);
  });
}
