// Longer than other files because what every target must do is one suite.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withoutSecretsOf } from '../src/cli/redact.js';
import { run } from '../src/cli/run.js';
import { show } from '../src/cli/show.js';
import { TargetError, type TargetErrorCode } from '../src/domain/errors.js';
import { handedOver } from '../src/domain/transcript.js';
import { loadKind } from '../src/target/kinds.js';
import type { Session, Target } from '../src/target/port.js';
import { createMemoryBot, type FaultName, type MemoryBot } from './peers/memory-bot.js';
import { targetPageConfig } from './target-pages.js';
import { tempFolder } from './temp-folder.js';
import { testIo } from './test-io.js';

const DEADLINES = { connect: 4000, first_byte: 800, idle: 500, total: 1800 };
/** Nothing hangs longer beyond its deadline. */
const GRACE_MS = 2000;
const MAX_BYTES = 20_000;
const SECRET = 'conformance-secret-0815';
const NEVER = new AbortController().signal;

/** What a target must do with a fault: end in a code; or why its protocol has no such fault. */
type Expected = TargetErrorCode | { readonly no: string };

/** A protocol that is held to the port's promises. */
export interface Conforming {
  /** As in `type:`. */
  readonly type: string;
  /** Which of several ways to speak the protocol. */
  readonly variant?: string;
  /** Starts a peer that speaks the protocol for the bot, and says the target's settings. It ends itself with the test. */
  readonly peer: (bot: MemoryBot, secret: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly faults: Readonly<Record<FaultName, Expected>>;
  /** Why the protocol has one message a reply; absent = several. */
  readonly oneMessage?: string;
  /** Where a peer takes its time, such as a process that has to start. */
  readonly deadlines?: typeof DEADLINES;
  /** Folder that paths in the settings count from. */
  readonly place?: string;
  /** What somebody fills in who follows the page in docs/targets/, for a peer as the page has it. */
  readonly page: (bot: MemoryBot, secret: string) => Promise<FilledIn>;
}

/** What is filled in of a page's configuration. */
export interface FilledIn {
  /** Settings whose line is written anew, or taken out of its comment as it stands (`true`). */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Files beside the configuration. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Opened {
  readonly bot: MemoryBot;
  readonly target: Target;
  session(): Promise<Session>;
}

async function opened({ type, peer, place = process.cwd(), deadlines = DEADLINES }: Conforming): Promise<Opened> {
  const bot = createMemoryBot();
  const kind = await loadKind(type);
  if (kind === null) throw new Error(`no kind of target ${type}`);
  const own = await peer(bot, SECRET);
  const settings = kind.settings.parse({ type, deadlines, max_bytes: MAX_BYTES, ...own });
  const target = await kind.create('peer', settings as never, { root: place });
  return {
    bot,
    target,
    session: () => target.open({ session: randomUUID(), language: 'en' }),
  };
}

async function within<T>(target: Target, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await target.close();
  }
}

async function said(session: Session, text: string): Promise<string> {
  const { reply } = await session.say(text, NEVER);
  return reply.messages.join(' | ');
}

async function failureOf(session: Session, text: string): Promise<TargetError> {
  const error = await session.say(text, NEVER).then(
    ({ reply }) => new Error(`it answered ${JSON.stringify(reply)}`),
    (caught: unknown) => caught,
  );
  if (!(error instanceof TargetError)) throw error;
  return error;
}

/** Holds a protocol to everything that the port promises, against a peer that speaks it. */
export function conforms(conforming: Conforming): void {
  const { type, variant } = conforming;
  describe(`a target of type ${type}${variant === undefined ? '' : ` (${variant})`} conforms`, () => {
    conversation(conforming);
    faults(conforming);
    breakingOff(conforming);
    wholeRun(conforming);
  });
}

const SUITE = `suite: peer
language: en
dialogues:
  - id: good
    turns:
      - says: remember blue
      - { says: recall, expect: { states: [blue] } }
      - { says: human, expect: { escalates: true } }
  - id: bad
    turns: [{ says: recall, expect: { states: [green] } }]
  - id: asked
    answers: { order_number: A-4711 }
    turns: [{ says: where }]
`;

function wholeRun({ type, page }: Conforming): void {
  it(`is held, answered when it asks, judged and stored by a run with the configuration of docs/targets/${type}.md`, async () => {
    const { settings, files = {}, env = {} } = await page(createMemoryBot(), SECRET);
    const config = filledIn(targetPageConfig(type), settings);
    const cwd = tempFolder({ ...files, 'testkunde.yaml': config, 's.yaml': SUITE });
    const held = testIo(cwd, { env });
    // One of them fails.
    expect(await run(['s.yaml'], { format: 'json' }, held, NEVER), held.written.stderr).toBe(1);
    const stored = testIo(cwd);
    await show('latest', { format: 'json' }, stored);
    expect(JSON.parse(stored.written.stdout)).toMatchObject({
      target: 'my-bot',
      dialogues: [
        { id: 'good', outcome: 'pass', transcript: { turns: [{}, { reply: 'blue' }, { reply: 'I hand you over.' }] } },
        { id: 'bad', outcome: 'fail', transcript: { turns: [{ reply: 'nothing' }] } },
        {
          id: 'asked',
          outcome: 'pass',
          transcript: {
            turns: [{ rounds: [{ says: 'A-4711' }], messages: ['What is your order number?', 'You said: A-4711'] }],
          },
        },
      ],
    });
  });
}

/** The configuration with some settings filled in, each in its own line. */
function filledIn(config: string, settings: FilledIn['settings']): string {
  return Object.entries(settings).reduce((text, [name, value]) => {
    const line = new RegExp(`^ {4}(?:# )?(${name}: .*)$`, 'm');
    if (!line.test(text)) throw new Error(`the page has no line for ${name}`);
    return text.replace(line, (_, own: string) => `    ${value === true ? own : `${name}: ${JSON.stringify(value)}`}`);
  }, config);
}

function conversation(conforming: Conforming): void {
  it('carries words both ways, unharmed, with their time', async () => {
    const { target, session } = await opened(conforming);
    await within(target, async () => {
      const text = 'Grüße 👋 "quoted" \\ {{ text }} & <b>';
      const { reply, timing } = await (await session()).say(text, NEVER);
      expect(reply.messages).toEqual([`You said: ${text}`]);
      expect(handedOver(reply.signals)).toBe(false);
      expect(timing.total_ms).toBeGreaterThanOrEqual(timing.first_byte_ms ?? 0);
      expect(timing.total_ms).toBeLessThan((conforming.deadlines ?? DEADLINES).total);
    });
  });

  it('keeps a session over its turns', async () => {
    const { target, session } = await opened(conforming);
    await within(target, async () => {
      const one = await session();
      expect(await said(one, 'remember blue')).toBe('Noted.');
      expect(await said(one, 'remember green')).toBe('Noted.');
      expect(await said(one, 'recall')).toBe('blue, green');
      await one.close();
    });
  });

  it('keeps sessions apart that are open at the same time', async () => {
    const { target, session } = await opened(conforming);
    await within(target, async () => {
      const [one, two, three] = await Promise.all([session(), session(), session()]);
      await Promise.all([said(one, 'remember blue'), said(two, 'remember red')]);
      expect(await Promise.all([said(one, 'recall'), said(two, 'recall'), said(three, 'recall')])).toEqual([
        'blue',
        'red',
        'nothing',
      ]);
    });
  });

  if (conforming.oneMessage === undefined)
    it('takes several messages of one reply', async () => {
      const { target, session } = await opened(conforming);
      await within(target, async () => {
        const one = await session();
        expect((await one.say('twice', NEVER)).reply.messages).toEqual(['First.', 'Second.']);
        expect(await said(one, 'and then')).toBe('You said: and then');
      });
    });

  it('hears the hand-over signal, and only then', async () => {
    const { target, session } = await opened(conforming);
    await within(target, async () => {
      expect(target.handoffSignal).toBe(true);
      const one = await session();
      expect(handedOver((await one.say('hello', NEVER)).reply.signals)).toBe(false);
      const { reply } = await one.say('human', NEVER);
      expect(handedOver(reply.signals)).toBe(true);
      expect(reply.messages).toEqual(['I hand you over.']);
    });
  });
}

function faults(conforming: Conforming): void {
  const all = Object.entries(conforming.faults).flatMap(([fault, code]) =>
    typeof code === 'string' ? [{ fault, code, name: `${fault} ends in ${code}` }] : [],
  );
  const waits = ({ code }: { readonly code: string }) => code.startsWith('target_timeout');
  // Those that a deadline ends are waited for together, each with a peer of its own.
  const waiting = all.filter(waits);
  it(`${waiting.map(({ name }) => name).join(', ')}, in time, and harms no other session`, async () => {
    await Promise.all(waiting.map((one) => endsIn(one, conforming)));
  });
  for (const one of all.filter((one) => !waits(one)))
    it(`${one.name}, in time, and harms no other session`, () => endsIn(one, conforming));

  it('tells no secret in its errors, be it that the bot does', async () => {
    const { target, session } = await opened(conforming);
    const safe = withoutSecretsOf(target, [SECRET]);
    await within(target, async () => {
      const fault = typeof conforming.faults.report === 'string' ? 'report' : 'rubbish';
      const own = await failureOf(await session(), 'silence');
      expect(own.message).not.toContain(SECRET);
      const session2 = await safe.open({ session: randomUUID(), language: 'en' });
      expect((await failureOf(session2, fault)).message).not.toContain(SECRET);
    });
  });
}

async function endsIn(
  { fault, code, name }: { readonly fault: string; readonly code: string; readonly name: string },
  conforming: Conforming,
): Promise<void> {
  const { target, session } = await opened(conforming);
  await within(target, async () => {
    const one = await session();
    await said(one, 'hello');
    const began = performance.now();
    const error = await failureOf(one, fault);
    expect(error.code, `${name}: ${error.message}`).toBe(code);
    expect(error.message).not.toBe('');
    const most = (conforming.deadlines ?? DEADLINES).total + GRACE_MS;
    expect(performance.now() - began, name).toBeLessThan(most);
    await one.close();
    expect(await said(await session(), 'recall'), name).toBe('nothing');
  });
}

function breakingOff(conforming: Conforming): void {
  it('breaks off with the reason of the caller, at once', async () => {
    const { target, session } = await opened(conforming);
    await within(target, async () => {
      const one = await session();
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error('enough')), 100);
      const began = performance.now();
      await expect(one.say('silence', controller.signal)).rejects.toThrow('enough');
      expect(performance.now() - began).toBeLessThan((conforming.deadlines ?? DEADLINES).first_byte);
      await one.close();
    });
  });

  it('says nothing any more when the caller has broken off before', async () => {
    const { target, session, bot } = await opened(conforming);
    await within(target, async () => {
      const one = await session();
      await expect(one.say('hello', AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
      expect(bot.heard).toEqual([]);
    });
  });

  it('tells what it sends', async () => {
    const { target } = await opened(conforming);
    await within(target, async () => {
      const sent: unknown[] = [];
      const session = await target.open({ session: 's-1', language: 'en', sent: (request) => sent.push(request) });
      await session.say('a rare word', NEVER);
      expect(JSON.stringify(sent)).toContain('a rare word');
    });
  });

  it('closes while a turn is open', async () => {
    const { target, session } = await opened(conforming);
    const open = failureOf(await session(), 'silence').catch(() => undefined);
    await new Promise((later) => setTimeout(later, 100));
    const began = performance.now();
    await target.close();
    expect(performance.now() - began).toBeLessThan(GRACE_MS);
    await open;
  });
}
