import { type Dataset, findCustomer } from '../domain/dataset.js';
import { answer } from './answer.js';
import { german } from './de/index.js';
import type { Moment } from './defects/defect.js';
import { type DefectName, mistaken, spoil } from './defects/registry.js';
import type { Context, Draft, HandoffSignal, Part } from './draft.js';
import { english } from './en/index.js';
import { hash } from './pick.js';
import { newSession, type Session } from './session.js';
import { understand } from './understand.js';

/** The day on which the sample dataset plays (datasets/nordlicht/README.md). */
const SHOP_DAY = '2026-03-05';

const MAX_SESSIONS = 50_000;

/** One message to the bot, as `POST /chat` takes it. */
export interface ChatRequest {
  readonly message: string;
  readonly session: string;
  /** Id of the signed-in customer, or empty for a guest. Counts in the session's first request only. */
  readonly user: string;
  /** BCP 47 tag; what is neither German nor English is answered in German. */
  readonly language: string;
}

/** The bot's answer: one text or several messages, and what the chat system is told about a hand-over. */
export interface ChatReply {
  readonly reply: string | readonly string[];
  readonly handoff: HandoffSignal | null;
}

export interface BotOptions {
  readonly defects?: readonly DefectName[];
  /** How often each defect shows in a reply, 0 to 1; always when left out. The same message in the same session gets the same reply. */
  readonly rate?: number;
  /** Chooses among wordings; without one the session's name does. */
  readonly seed?: number;
}

/** Answers a message; `alongside` is another one that is being answered at the same time. */
export type Bot = (request: ChatRequest, alongside?: ChatRequest) => ChatReply;

/** A bot over a dataset with its own sessions, without a server. Throws RangeError for a user it does not know. */
export function createBot(dataset: Dataset, options: BotOptions = {}): Bot {
  const sessions = new Map<string, Session>();
  const sessionOf = ({ session, user }: ChatRequest) =>
    sessions.get(session) ?? newSession(session, signIn(dataset, user));
  let lastOpened: Session | undefined;
  let lastAsked: Moment['lastAsked'];
  return (request, alongside) => {
    const own = sessionOf(request);
    keep(sessions, own);
    if (own.replies === 0) lastOpened = own;
    const { message } = request;
    const showing = (options.defects ?? []).filter((name) => shows(name, request, options.rate ?? 1));
    const moment = { session: own, message, lastOpened, lastAsked, alongside: alongside && sessionOf(alongside) };
    const session = mistaken(moment, showing);
    lastAsked = { session: own, message };
    const language = /^en\b/i.test(request.language) ? english : german;
    const context: Context = {
      dataset,
      session,
      language,
      meaning: understand(request.message, session, dataset, language),
      message: request.message,
      today: SHOP_DAY,
      key: `${options.seed ?? session.id}|${request.message}`,
    };
    const draft = spoil(answer(context), context, showing);
    remember(own, context, draft);
    return { reply: messages(draft.parts, context.key), handoff: draft.handoff };
  };
}

/** Sessions have names that nobody foresees: each conversation is a fresh throw of the dice. */
function shows(name: DefectName, { session, message }: ChatRequest, rate: number): boolean {
  return rate >= 1 || hash(`${session}|${message}|${name}`) / 2 ** 32 < rate;
}

/** Oldest sessions go first, so that a bot that runs for days does not grow without end. */
function keep(sessions: Map<string, Session>, session: Session): void {
  sessions.set(session.id, session);
  const [oldest] = sessions.keys();
  if (sessions.size > MAX_SESSIONS && oldest !== undefined) sessions.delete(oldest);
}

function signIn(dataset: Dataset, user: string): Session['customer'] {
  if (user === '') return undefined;
  const customer = findCustomer(dataset, user);
  if (!customer) throw new RangeError(`no customer "${user}"`);
  return customer;
}

function remember(session: Session, { meaning }: Context, draft: Draft): void {
  session.replies += 1;
  const topics = draft.parts.flatMap((part) => part.topic ?? []);
  for (const topic of topics) session.asked.set(topic, (session.asked.get(topic) ?? 0) + 1);
  session.topic = topics.at(-1) ?? session.topic;
  session.order = draft.parts.find((part) => part.order)?.order ?? session.order;
  if (meaning.others || meaning.foreignNumber !== undefined) session.stranger = meaning.stranger;
  session.offered = topics.includes('offer');
  session.misses = topics.includes('unknown') ? session.misses + 1 : 0;
}

/** Parts to messages: the welcome and the hand-over stand alone in some replies, as a person types them. */
function messages(parts: readonly Part[], key: string): string | readonly string[] {
  const style = hash(`${key}|style`) % 3;
  const alone = (part: Part): boolean =>
    (style !== 0 && part.kind === 'welcome') || (style === 2 && part.kind === 'handover');
  const texts: string[] = [];
  let open = false;
  for (const part of parts) {
    const last = texts.at(-1);
    if (open && !alone(part) && last !== undefined) texts[texts.length - 1] = `${last} ${part.text}`;
    else texts.push(part.text);
    open = !alone(part);
  }
  return texts.length === 1 ? (texts[0] ?? '') : texts;
}
