import { formOf } from '../phrase/word-form.js';
import { type Boundary, has, respelled, type Token, WordKind } from './token.js';

/** Stands for any name of a machine that writes, and for a machine of any kind; no word is spelled so. */
export const BOT_NOUN = 'botnoun0';
export const MACHINE_NOUN = 'machinenoun0';
export const HUMAN_NOUN = 'humannoun0';
const FORMS = {
  bot: formOf(BOT_NOUN),
  machine: formOf(MACHINE_NOUN),
  human: formOf(HUMAN_NOUN),
  notHuman: formOf('nonhuman'),
};

/** "a friendly new virtual shopping assistant": so many words may stand between the adjective and the role. */
const MOST_BETWEEN = 3;

/** Puts one token in the place of all words that together name a machine or a human. */
export function withNouns(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (unhuman(tokens, at)) {
      const [first, second] = tokens.slice(at, at + 2) as [Token, Token];
      const role = roleBehind(tokens, at + 2, 0, MOST_BETWEEN);
      const whole = respelled(first, FORMS.notHuman, 0, second.end);
      merged.push(role > 0 ? nounOf(tokens, at, role, true) : whole);
      at = role > 0 ? role : at + 2;
      continue;
    }
    const machineEnd = machineFrom(tokens, at);
    const end = machineEnd > 0 ? machineEnd : humanFrom(tokens, at);
    if (end > 0) {
      merged.push(nounOf(tokens, at, end, machineEnd > 0));
      at = end;
    } else if (end < 0) {
      // "KI-Erkennung": what its first part names is not meant.
      for (; at < -end; at += 1) merged.push(respelled(tokens[at] as Token, (tokens[at] as Token).form, 0));
    } else {
      merged.push(tokens[at] as Token);
      at += 1;
    }
  }
  return merged;
}

/** "non-human", "nicht-menschlich" */
function unhuman(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.joined === true && has(tokens[at], WordKind.negators) && has(next, WordKind.humans | WordKind.genuine);
}

function nounOf(tokens: readonly Token[], from: number, to: number, machine: boolean): Token {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const sure = machine && (to - from > 1 || (first.bits & WordKind.bots) !== 0);
  const form = machine ? (sure ? FORMS.bot : FORMS.machine) : FORMS.human;
  const product = to - from === 1 ? first.bits & WordKind.products : 0;
  return respelled(first, form, machine ? WordKind.machineNoun | product : WordKind.humanNoun, last.end);
}

const parted = (token: Token | undefined): Boundary | 'end' => (token === undefined ? 'end' : token.boundary);

/** Index behind the machine's name that begins at `at`; 0 = none; negative = a compound of another sense ends there. */
function machineFrom(tokens: readonly Token[], at: number): number {
  const first = tokens[at] as Token;
  if (!has(first, WordKind.bots | WordKind.machines | WordKind.artificial | WordKind.digital)) return 0;
  if (has(first, WordKind.lookalikes)) return 0;
  const alone = has(first, WordKind.bots | WordKind.machines);
  const next = tokens[at + 1];
  if (alone && next?.joined === true) return compound(tokens, at);
  if (has(first, WordKind.artificial | WordKind.digital) || alone) {
    const role = roleBehind(
      tokens,
      at + 1,
      has(first, WordKind.digital) ? WordKind.channels : 0,
      alone ? 0 : MOST_BETWEEN,
    );
    if (role > 0) return role;
  }
  if (!alone) return 0;
  // "Streamline-KI" is one, a "washing-machine" is none.
  // "Chat-Automat" is a machine that chats.
  const chats = first.joined && has(tokens[at - 1], WordKind.channels);
  if ((first.joined && !chats && !has(first, WordKind.bots)) || otherwise(tokens, at)) return 0;
  return at + 1;
}

/** "KI-Assistent", "AI-powered helper", "bot-assisted", "KI-Erkennung". */
function compound(tokens: readonly Token[], at: number): number {
  let last = at + 1;
  while (tokens[last + 1]?.joined === true) last += 1;
  const head = tokens[last] as Token;
  if (has(head, WordKind.bots | WordKind.machines | WordKind.roles) && !has(head, WordKind.lookalikes)) return last + 1;
  if (has(tokens[at + 1], WordKind.powered)) {
    const role = roleBehind(tokens, last + 1, 0, MOST_BETWEEN);
    return role;
  }
  return -(last + 1);
}

/** Index behind the role that follows, after a few attributes; 0 = none. */
function roleBehind(tokens: readonly Token[], from: number, but: number, between: number): number {
  for (let at = from; at <= from + between && at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (parted(token) !== 'none' && at > from) return 0;
    if (parted(token) === 'hard' || has(token, WordKind.stops | WordKind.prepositions | WordKind.self)) return 0;
    const role =
      has(token, WordKind.roles | WordKind.bots | WordKind.machines) && !has(token, WordKind.lookalikes | but);
    const ends = tokens[at + 1]?.joined !== true && !has(tokens[at + 1], WordKind.roles);
    if (role && ends)
      return has(tokens[at + 1], WordKind.otherBehind) && parted(tokens[at + 1]) === 'none' ? 0 : at + 1;
  }
  return 0;
}

function otherwise(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  if (parted(tokens[at]) === 'none' && has(before, WordKind.otherBefore) && has(tokens[at], WordKind.machines))
    return true;
  return parted(behind) === 'none' && has(behind, WordKind.otherBehind);
}

function humanFrom(tokens: readonly Token[], at: number): number {
  const first = tokens[at] as Token;
  if (has(first, WordKind.genuine)) {
    for (let next = at + 1; next <= at + 3 && next < tokens.length; next += 1) {
      const token = tokens[next] as Token;
      if (token.boundary === 'hard') break;
      if (has(token, WordKind.persons | WordKind.humans)) return next + 1;
      if (!has(token, WordKind.genuine)) break;
    }
  }
  return has(first, WordKind.humans) ? at + 1 : 0;
}
