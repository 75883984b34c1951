// A bot as a program: a JSON line in for each utterance, JSON lines out. It remembers for as long as it runs. Started by
// the conformance suite; its faults are those that a process can have. With `--child` it also starts a process of its own.
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [heardFile, secret, child] = process.argv.slice(2);
const known = [];
const send = (document) => process.stdout.write(`${JSON.stringify(document)}\n`);
const say = (...messages) => {
  for (const reply of messages) send({ reply });
  send({ done: true });
};

if (child === '--child') {
  const kept = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  appendFileSync(heardFile, `${process.pid} ${kept.pid}\n`);
}

const FAULTS = {
  silence: () => {},
  stall: () => send({ thinking: true }),
  drip: () => setInterval(() => send({ thinking: true }), 50),
  break: () => {
    send({ thinking: true });
    process.stderr.write(`Traceback: no such tool (key ${secret})\n`);
    process.exit(7);
  },
  report: () => send({ error: `failed for ${secret}` }),
  rubbish: () => process.stdout.write('Listening on port 80\n'),
  flood: () => send({ reply: 'la '.repeat(20_000) }),
};

createInterface({ input: process.stdin }).on('line', (line) => {
  const { text, session } = JSON.parse(line);
  if (child === undefined) appendFileSync(heardFile, `${JSON.stringify({ session, text })}\n`);
  if (Object.hasOwn(FAULTS, text)) FAULTS[text]();
  else if (text.startsWith('remember ')) {
    known.push(text.slice(9));
    say('Noted.');
  } else if (text === 'recall') say(known.length === 0 ? 'nothing' : known.join(', '));
  else if (text === 'twice') say('First.', 'Second.');
  else if (text === 'human') {
    send({ reply: 'I hand you over.' });
    send({ done: true, handoff: true });
  } else say(`You said: ${text}`);
});
