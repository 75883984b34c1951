/**
 * Part of `npm run build`, for a Node that does not keep compiled code itself (before 22.1): runs the bundled program
 * once, on the sample suites and a bot with one answer, and leaves beside its files what V8 has compiled of them
 * (`src/run/compiled.ts` reads it). Another version of Node, or another processor, compiles as ever.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import module from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PRELOAD = join(ROOT, 'scripts/keep-compiled.cjs');
const SUITES = ['bestellungen', 'orders', 'eskalation', 'privacy'].map((name) => join(ROOT, `suites/${name}.yaml`));

const REPLY = 'Guten Tag, ich bin der KI-Assistent. Ihre Bestellung über 49,90 € kommt am 3. März 2026 an.';

/** `folder`: where the bundled program lies. */
export async function compileAhead(folder: string): Promise<void> {
  if ('enableCompileCache' in module) return;
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.end(JSON.stringify({ reply: REPLY })));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const project = mkdtempSync(join(tmpdir(), 'testkunde-compiled-'));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const body = '{ message: "{{ text }}", session: "{{ session }}" }';
    writeFileSync(join(project, 'testkunde.yaml'), `targets: { bot: { type: http, url: "${url}", body: ${body} } }\n`);
    const env = { ...process.env, COMPILED: folder, NODE_OPTIONS: `--require=${PRELOAD}` };
    const args = [join(folder, 'main.js'), 'run', ...SUITES];
    // A bot with one answer fails: that is what was to be found out.
    const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: project, env, timeout: 60_000 }).catch(
      (ended) => ended,
    );
    const kept = readdirSync(folder).filter((name) => name.endsWith('.cache'));
    for (const part of ['run', 'judge-messages'])
      if (!kept.some((name) => name.startsWith(`${part}-`)))
        throw new Error(`nothing of ${part} was compiled:\n${stderr}`);
  } finally {
    server.close();
    rmSync(project, { recursive: true, force: true });
  }
}
