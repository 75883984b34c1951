import { loopback, misbehave } from '../../scripts/peers/act-over-http.js';
import { FLOOD } from '../../scripts/peers/memory-bot.js';
import { conforms } from '../../scripts/target-conformance.js';

// The peer: a JSON endpoint on Node's own HTTP server. What an http target talks to has no protocol beyond HTTP and JSON.
conforms({
  type: 'http',
  async peer(bot, secret) {
    const url = await loopback(({ text, headers }, response) => {
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
    return {
      url,
      headers: { authorization: `Bearer ${secret}` },
      body: { message: '{{ text }}', session: '{{ session }}' },
      handoff: '$.handoff',
    };
  },
  faults: {
    silence: 'target_timeout_first_byte',
    stall: 'target_timeout_idle',
    drip: 'target_timeout_total',
    break: 'target_reset',
    report: 'target_http_status',
    rubbish: 'target_bad_reply',
    flood: 'target_too_large',
  },
});
