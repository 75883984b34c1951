import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { type Customer, findCustomer } from '../domain/dataset.js';
import { InputError, TargetError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import { type Style, styleFor } from '../report/style.js';
import { loadDataset } from '../suite/dataset.js';
import type { Answer } from '../target/port.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { problemsError } from './problems.js';
import { hiding } from './redact.js';
import { loadedConfig } from './run-parts.js';
import { openTarget } from './target.js';

export interface SayOptions {
  readonly target?: string;
  readonly as?: string;
  readonly dataset?: string;
  readonly language?: string;
  readonly config?: string;
  readonly format?: 'text' | 'json';
}

/** One turn as it went: what was sent, and what came back or why nothing did. */
interface SaidTurn {
  readonly says: string;
  readonly sent: readonly unknown[];
  readonly answer?: Answer;
  readonly error?: { readonly code: string; readonly message: string; readonly next: string };
}

/**
 * `testkunde say TEXT…`: says each text as a turn of one conversation, and shows what was sent and what Testkunde makes of
 * the answer. Nothing is judged or stored.
 */
export async function say(
  texts: readonly string[],
  options: SayOptions,
  io: Io,
  signal: AbortSignal,
): Promise<ExitCode> {
  const loaded = await loadedConfig(options, io);
  const hide = hiding(loaded.secrets) ?? ((text: string) => text);
  const customer = customerOf(options, io);
  const target = await openTarget(loaded, options.target);
  const style = styleFor(io.colours);
  const turns: SaidTurn[] = [];
  const sent: unknown[] = [];
  try {
    const session = await target.open({
      session: randomUUID(),
      language: options.language ?? 'en',
      ...(customer === undefined ? {} : { customer }),
      sent: (request) => sent.push(JSON.parse(hide(JSON.stringify(request)))),
    });
    const show = (turn: SaidTurn) => {
      turns.push(turn);
      if (options.format !== 'json') io.stdout(turnText(turn, target.handoffSignal, style));
    };
    for (const text of texts) {
      show({ ...(await turnOf(text, () => session.say(text, signal))), sent: sent.splice(0) });
      if (turns.at(-1)?.error !== undefined) break;
    }
    const { error } = await turnOf('', async () => void (await session.close(signal)));
    if (error !== undefined) show({ says: '', sent: [], error });
  } finally {
    await target.close();
  }
  if (options.format === 'json')
    io.stdout(`${JSON.stringify({ target: target.name, turns: turns.map(turnJson) }, null, 2)}\n`);
  return turns.some(({ error }) => error !== undefined) ? EXIT.unanswered : EXIT.fine;
}

async function turnOf(says: string, say: () => Promise<Answer | undefined>): Promise<Omit<SaidTurn, 'sent'>> {
  try {
    const answer = await say();
    return answer === undefined ? { says } : { says, answer };
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    return { says, error: { code: error.code, message: error.message, next: error.next } };
  }
}

function customerOf({ as, dataset: folder }: SayOptions, io: Io): Customer | undefined {
  if (as === undefined) return undefined;
  if (folder === undefined) throw new InputError('usage', '--as needs --dataset, which knows the customer');
  const { dataset, problems } = loadDataset(resolve(io.cwd, folder), { cwd: io.cwd });
  if (problems.length > 0) throw problemsError('dataset', problems);
  const customer = findCustomer(dataset, as);
  if (customer === undefined)
    throw new InputError('usage', `--as ${inert(as)}: ${inert(folder)} knows no such customer`);
  return customer;
}

function turnText({ says, sent, answer, error }: SaidTurn, hasSignal: boolean, style: Style): string {
  const request = sent.map((one) => style.dim(indented(shown(one), '  → '))).join('');
  const head = `${style.bold('customer')}  ${inert(says)}\n${request}`;
  if (error !== undefined) return `${head}${style.red(error.code)}  ${inert(error.message)}\n  ${error.next}\n`;
  if (answer === undefined) return head;
  const { reply, timing } = answer;
  const messages = reply.messages.map((message) => `${style.bold('bot')}       ${inert(message)}\n`).join('');
  const cards = reply.cards.map((card) => `card      ${inert(JSON.stringify(card))}\n`).join('');
  const signal = hasSignal ? `hand-over ${inert(JSON.stringify(reply.signals.handoff ?? null))}\n` : '';
  const first = timing.first_byte_ms === null ? '' : `, first byte ${Math.round(timing.first_byte_ms)} ms`;
  return `${head}${messages}${cards}${signal}${style.dim(`${Math.round(timing.total_ms)} ms${first}`)}\n`;
}

function shown(request: unknown): string {
  if (typeof request === 'string') return request;
  const { method, url, headers, body } = request as Record<string, unknown>;
  if (typeof url !== 'string') return JSON.stringify(request, null, 2);
  const lines = Object.entries((headers ?? {}) as object).map(([name, value]) => `${name}: ${String(value)}`);
  const text = typeof body === 'string' ? body : body === null || body === undefined ? '' : JSON.stringify(body);
  return [`${String(method ?? '')} ${url}`.trim(), ...lines, ...(text === '' ? [] : [text])].join('\n');
}

function indented(text: string, mark: string): string {
  const lines = text.split('\n');
  return lines.map((line, index) => `${index === 0 ? mark : '    '}${inert(line)}\n`).join('');
}

function turnJson({ says, sent, answer, error }: SaidTurn): object {
  return { says, sent, reply: answer?.reply ?? null, timing: answer?.timing ?? null, error: error ?? null };
}
