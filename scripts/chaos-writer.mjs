// Writes turns to a database as fast as it can and prints each one that was acknowledged; somebody will kill it.
// Arguments: database, id of the run. The built version is used: `npm test` builds it before.
import { writeSync } from 'node:fs';
import { openDatabase } from '../dist/store/open.js';
import { recordRun } from '../dist/store/record.js';

const [, , path, run] = process.argv;
const db = openDatabase(path, { create: true });
const dialogue = { id: 'd', language: 'en', answers: {}, turns: [{ says: 'x', paraphrases: [], expect: {} }] };
const start = { id: run, target: 't', started_at: new Date().toISOString(), trials: 1, version: '0' };
const acknowledged = { turn: (trial, turn) => writeSync(1, `${trial.number} ${turn}\n`) };
const recorder = recordRun(db, start, [{ suite: 's', dialogue, contentHash: 'h' }], false, acknowledged);

const timing = { first_byte_ms: 1, total_ms: 1 };
for (let number = 1; ; number += 1) {
  const trial = { suite: 's', dialogue: 'd', number, variant: null };
  recorder.trialStarted(trial);
  for (let turn = 1; turn <= 20; turn += 1) {
    const reply = { messages: [`reply ${number}.${turn}`], cards: [], signals: {} };
    recorder.turnEnded(trial, turn, { says: `says ${number}.${turn}`, reply, timing });
    await new Promise((resolve) => setImmediate(resolve));
  }
}
