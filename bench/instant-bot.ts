/** A bot that answers at once, in a process of its own. Prints its port; `GET /first` tells when it was first asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

let count = 0;
let first: bigint | null = null;

/** No two replies are the same, so that nothing is measured that only remembers. */
function replyTo(number: number): string {
  const euros = 20 + (number % 900);
  const day = 1 + (number % 28);
  return `Guten Tag, ich bin der KI-Assistent von Nordlicht. Ihre Bestellung NL-${40000 + (number % 9999)} über ${euros},90 € ist unterwegs und kommt voraussichtlich am ${day}. März 2026 bei Ihnen an. Kann ich sonst noch etwas für Sie tun?`;
}

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.end(JSON.stringify({ first: first === null ? null : String(first), count }));
    first = null;
    count = 0;
    return;
  }
  first ??= process.hrtime.bigint();
  count += 1;
  request.resume();
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ reply: replyTo(count), handoff: null }));
  });
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
