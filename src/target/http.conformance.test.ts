import { jsonPeer } from '../../scripts/peers/json-peer.js';
import { conforms } from '../../scripts/target-conformance.js';

// The peer: a JSON endpoint on Node's own HTTP server. What an http target talks to has no protocol beyond HTTP and JSON.
conforms({
  type: 'http',
  async peer(bot, secret) {
    return {
      url: await jsonPeer(bot),
      headers: { authorization: `Bearer ${secret}` },
      body: { message: '{{ text }}', session: '{{ session }}' },
      handoff: '$.handoff',
    };
  },
  page: async (bot, secret) => ({
    settings: { url: await jsonPeer(bot), headers: true, handoff: true },
    env: { BOT_TOKEN: secret },
  }),
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
