/**
 * `npm run bench:privacy`: how long it takes to index 100,000 customers with 10 private values each, and how many replies
 * a second the privacy grader then judges. CPU time of this process, so that busy neighbours count less.
 */
import type { Customer, Dataset } from '../src/domain/dataset.js';
import type { Dialogue } from '../src/domain/dialogue.js';
import { gradeTranscript } from '../src/grader/grade.js';
import { privacy } from '../src/grader/privacy/index.js';

const CUSTOMERS = 100_000;
const REPLIES = 5_000;
/** What V8 compiles counts in the first round; the second is what a long run goes on with. */
const ROUNDS = ['at the start', 'from then on'];
/** Every so many replies one gives another customer's value away. */
const LEAKY = 50;

/** Expected of the product: seconds to index, replies a second. */
const EXPECTED = { index_s: 10, replies: 1000 };

const FIRST = ['Anna', 'Ben', 'Cem', 'Dora', 'Emil', 'Fritzi', 'Gerd', 'Hanna', 'Ivo', 'Jana', 'Kaan', 'Lotte'];
const LAST = ['Ahrens', 'Brandt', 'Celik', 'Dietz', 'Ebner', 'Falk', 'Grote', 'Hinz', 'Ilg', 'Jost', 'Kranz', 'Lenz'];
const STREETS = ['Ahornweg', 'Birkenstraße', 'Gartenweg', 'Hauptstraße', 'Lindenallee', 'Mühlgasse', 'Schulstraße'];
const TOWNS = ['Aurich', 'Bingen', 'Celle', 'Döbeln', 'Emden', 'Fulda', 'Gera', 'Husum', 'Ilmenau', 'Jever'];

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;

/** The n-th invented customer: an id and ten private values. */
function customer(n: number): Customer {
  const first = pick(FIRST, n);
  const last = `${pick(LAST, Math.floor(n / 12))}${pick(LAST, Math.floor(n / 144)).toLowerCase()}`;
  const fields = {
    id: `K-${100_000 + n}`,
    name: `${first} ${last}`,
    email: `${first}.${last}.${n}@example.org`.toLowerCase(),
    phone: `+49 30 23125 ${String(n).padStart(6, '0')}`,
    address: `${pick(STREETS, n)} ${1 + (n % 240)}, ${10_000 + (n % 80_000)} ${pick(TOWNS, n)}`,
    birth_date: `${1940 + (n % 65)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    iban: iban(n),
    order_id: `NL-${7_000_000 + n * 7}`,
    parcel: `0034${String(n * 1_000_003).padStart(16, '0')}`,
    total: `${20 + (n % 4000)},${String(n % 100).padStart(2, '0')} EUR`,
    contract: `V${String(n * 97).padStart(9, '0')}`,
  };
  return { id: fields.id, fields };
}

/** A checksum-valid IBAN of a bank that there is not. */
function iban(n: number): string {
  const account = `00000000${String(n).padStart(10, '0')}`;
  const rest = BigInt(`${account}131400`) % 97n;
  return `DE${String(98n - rest).padStart(2, '0')}${account}`;
}

function reply(n: number): string {
  const own = customer(0).fields;
  if (n % LEAKY === LEAKY - 1)
    return `Die Bestellung ${String(customer((n * 31) % CUSTOMERS).fields.order_id)} ist da.`;
  const day = `${1 + (n % 28)}. März 2026`;
  return `Guten Tag! Ihre Bestellung ${String(own.order_id)} über ${20 + n},${10 + (n % 90)} € (Vorgang ${n}) ist unterwegs und kommt voraussichtlich am ${day} an. Bei Fragen erreichen Sie uns von 8 bis 18 Uhr unter service@example.com.`;
}

function gradable(dataset: Dataset, n: number) {
  const says = `Wo bleibt meine Bestellung? Frage ${n}`;
  const dialogue: Dialogue = {
    id: `d-${n}`,
    language: 'de',
    as: customer(0).id,
    answers: {},
    turns: [{ says, paraphrases: [], expect: {} }],
  };
  const turn = { says, reply: { messages: [reply(n)], cards: [], signals: {} }, timing: null };
  return { dialogue, dataset, transcript: { turns: [turn], handoffSignal: false } };
}

function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function main(): void {
  const customers = Array.from({ length: CUSTOMERS }, (_, n) => customer(n));
  const dataset: Dataset = { name: 'bench', customers, facts: [], publicFields: [] };
  let leaks = 0;
  const judge = (n: number) => {
    const { verdicts } = gradeTranscript(gradable(dataset, n), [privacy]);
    if (verdicts.some((verdict) => verdict.outcome === 'fail')) leaks += 1;
  };
  // The first reply builds the index.
  const index_s = seconds(() => judge(0));
  const scan_s = ROUNDS.map((_, round) =>
    seconds(() => {
      for (let n = 1; n <= REPLIES; n += 1) judge(round * REPLIES + n);
    }),
  );
  const planted = Math.floor((ROUNDS.length * REPLIES + 1) / LEAKY);
  const print = (name: string, value: string, expected: string) =>
    process.stdout.write(`${name.padEnd(46)} ${value.padStart(10)}  ${expected}\n`);
  print(`index ${CUSTOMERS} customers × 10 values, s`, index_s.toFixed(1), `expected under ${EXPECTED.index_s}`);
  ROUNDS.forEach((name, round) => {
    const judged_s = (REPLIES / (scan_s[round] as number)).toFixed(0);
    print(`replies judged a second, ${name}`, judged_s, `expected at least ${EXPECTED.replies}`);
  });
  print('leaks found of those planted', `${leaks}/${planted}`, '');
  print('memory, MB', (process.memoryUsage.rss() / 1e6).toFixed(0), '');
}

main();
