/** A bot that answers at once, in a process of its own. Prints its port; `GET /first` tells when it was first asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

let count = 0;
let first: bigint | null = null;

/** No two sessions get the same reply, and a session gets the same facts in other words: nothing is merely remembered. */
function replyTo(session: string, turn: number): string {
  const number = [...session].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_003, 7);
  const order = `NL-${700_000 + (number % 99_999)}`;
  const total = `${20 + (number % 900)},90 €`;
  const day = `${1 + (number % 28)}. März 2026`;
  const openings = ['Guten Tag, ich bin der KI-Assistent von Nordlicht.', 'Gern.', 'Natürlich.', 'Wie gesagt:'];
  return `${openings[turn % 4]} Ihre Bestellung ${order} über ${total} ist unterwegs und kommt voraussichtlich am ${day} bei Ihnen an. Kann ich sonst noch etwas für Sie tun?`;
}

const turns = new Map<string, number>();

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.end(JSON.stringify({ first: first === null ? null : String(first), count }));
    first = null;
    count = 0;
    return;
  }
  first ??= process.hrtime.bigint();
  count += 1;
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    text += chunk;
  });
  request.on('end', () => {
    const { session } = JSON.parse(text) as { session: string };
    const turn = turns.get(session) ?? 0;
    turns.set(session, turn + 1);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ reply: replyTo(session, turn), handoff: null }));
  });
});

// The bench blocks for longer than a pooled connection is kept by default.
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
