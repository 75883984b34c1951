/** The same conversations as a bare client loop: what the machine can do with nothing but requests. */
import { Pool } from 'undici';

const [, , port, dialogues, turns, concurrency] = process.argv;
const pool = new Pool(`http://127.0.0.1:${port}`, { connections: Number(concurrency) });
let next = 0;

async function talk() {
  while (next < Number(dialogues)) {
    const session = `s-${next}`;
    const order = `NL-${700_000 + next}`;
    next += 1;
    for (let turn = 1; turn <= Number(turns); turn += 1) {
      const body = JSON.stringify({
        message: `Frage ${turn} zu Bestellung ${order}, wann kommt sie?`,
        session,
        user: 'C-1',
        language: 'de',
      });
      const response = await pool.request({
        path: '/chat',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const reply = await response.body.json();
      if (typeof reply.reply !== 'string') throw new Error('no reply');
    }
  }
}

const started = performance.now();
await Promise.all(Array.from({ length: Number(concurrency) }, talk));
process.stdout.write(`${JSON.stringify({ duration_ms: performance.now() - started })}\n`);
await pool.close();
