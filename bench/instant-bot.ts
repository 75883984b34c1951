/**
 * A bot in a process of its own that answers at once, or (with two numbers) after so many milliseconds at the least and
 * at the most. Prints its port; `GET /first` tells when it was first asked, how often, and what it kept waiting, and
 * begins to count anew.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

let count = 0;
let first: bigint | null = null;

/** No two orders get the same reply, and an order gets the same facts in other words; but all replies are made by four templates, as those of many a bot. */
function replyTo(message: string, turn: number): string {
  const order = /NL-\d+/.exec(message)?.[0] ?? 'NL-700000';
  const number = [...order].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_003, 7);
  const total = `${20 + (number % 900)},90 €`;
  const day = `${1 + (number % 28)}. März 2026`;
  const openings = ['Guten Tag, ich bin der KI-Assistent von Nordlicht.', 'Gern.', 'Natürlich.', 'Wie gesagt:'];
  return `${openings[turn % 4]} Ihre Bestellung ${order} über ${total} ist unterwegs und kommt voraussichtlich am ${day} bei Ihnen an. Kann ich sonst noch etwas für Sie tun?`;
}

const turns = new Map<string, number>();
const [least = 0, most = 0] = process.argv.slice(2).map(Number);
/** Milliseconds that each session was kept waiting. */
const waits = new Map<string, number>();
let asked = 0;

/** Evenly spread, and the same in every run. */
function latency(): number {
  asked += 1;
  return least + ((asked * 7919) % 1000) * ((most - least) / 1000);
}

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    const all = [...waits.values()];
    const waited_ms = all.reduce((sum, wait) => sum + wait, 0);
    const longest_ms = all.reduce((longest, wait) => Math.max(longest, wait), 0);
    response.end(JSON.stringify({ first: first === null ? null : String(first), count, waited_ms, longest_ms }));
    waits.clear();
    turns.clear();
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
    const { session, message } = JSON.parse(text) as { session: string; message: string };
    const turn = turns.get(session) ?? 0;
    turns.set(session, turn + 1);
    response.setHeader('content-type', 'application/json');
    const answer = JSON.stringify({ reply: replyTo(message, turn), handoff: null });
    if (most === 0) {
      response.end(answer);
      return;
    }
    const wait = latency();
    waits.set(session, (waits.get(session) ?? 0) + wait);
    setTimeout(() => response.end(answer), wait);
  });
});

// The bench blocks for longer than a pooled connection is kept by default.
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
