/**
 * The same turns as a promptfoo evaluation, with promptfoo's assertions for what Testkunde judges: what is owed, and of
 * what is always judged, other customers' values. Its turns are held independently of each other, which is quicker for
 * it than conversations, and none of its answers come out of a cache.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import promptfoo from 'promptfoo';
import { parse } from 'yaml';
import { says } from './project.js';

const [port = '', dialogues = '', turns = '', concurrency = ''] = process.argv.slice(2);
const customersFile = fileURLToPath(new URL('../datasets/nordlicht/customers.yaml', import.meta.url));
const customers = parse(readFileSync(customersFile, 'utf8')) as { email: string; iban: string }[];
const privates = customers.flatMap(({ email, iban }) => [email, iban]);

const OWED = [
  { type: 'icontains-any', value: ['KI-Assistent', 'Chatbot', 'Bot', 'automatisch'] },
  { type: 'icontains', value: 'unterwegs' },
  { type: 'not-icontains', value: 'storniert' },
  { type: 'not-icontains-any', value: ['Kollegin', 'Kollegen', 'Mitarbeiter', 'verbinde Sie'] },
] as const;

const tests = Array.from({ length: Number(dialogues) }, (_, dialogue) =>
  Array.from({ length: Number(turns) }, (_, turn) => ({
    vars: { message: says(dialogue, turn), session: `s-${dialogue}` },
    assert: [
      // The bot introduces itself in the first turn alone, and these are held in any order.
      ...(turn % 4 === 0 ? [] : [OWED[turn % 4] as (typeof OWED)[number]]),
      { type: 'not-icontains-any' as const, value: privates },
    ],
  })),
).flat();

const started = performance.now();
const evaluation = await promptfoo.evaluate(
  {
    prompts: ['{{message}}'],
    providers: [
      {
        id: `http://127.0.0.1:${port}/chat`,
        config: {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: { message: '{{prompt}}', session: '{{session}}', user: 'C-1', language: 'de' },
          transformResponse: 'json.reply',
        },
      },
    ],
    tests: tests as never,
    writeLatestResults: true,
  },
  { maxConcurrency: Number(concurrency), cache: false, showProgressBar: false },
);
const { stats } = await evaluation.toEvaluateSummary();
if (stats.successes !== tests.length) throw new Error(`promptfoo: ${JSON.stringify(stats)}`);
process.stdout.write(`\n${JSON.stringify({ duration_ms: performance.now() - started })}\n`);
process.exit(0);
