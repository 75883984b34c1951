import type { Span } from '../span.js';
import { inClauses, type Part, type SentenceWords } from './sentence.js';
import { has, WordKind } from './token.js';

/** A name plate found; offsets are those of the text. */
export interface Label extends Span {
  readonly rule: string;
}

/** "Hello Mr Miller, Toni, your bot": longer leads are sentences of their own. */
const LONGEST_LEAD = 6;
/** "the Alpine Energy" before "chatbot". */
const MOST_ATTRIBUTES = 4;
const MOST_TAIL = 4;

/** Machine nouns that stand as the name plate of a reply: "MAX, your AI guide: …", "Regards, Botty, the shop's bot". */
export function* labels(parts: readonly Part[]): Generator<Label> {
  for (const [index, { start, said }] of parts.entries()) {
    if (index > 1 && index < parts.length - 2) continue;
    for (const [at, token] of said.tokens.entries()) {
      if (!has(token, WordKind.machineNoun) || !endsLabel(said, at + 1) || !beginsLabel(said, at)) continue;
      // "Bot? Cheeky!" only says again what the customer said.
      if (said.question && !said.tokens.slice(at + 1).some(({ boundary }) => boundary === 'hard')) continue;
      if (inClauses('elsewhere', { firstWord: at, lastWord: at + 1 }, said)) continue;
      yield { rule: 'disclosure.label', start: start + token.start, end: start + token.end };
    }
  }
}

/** "Kiki is an artificial intelligence", with Kiki named before. */
export function* nameplates(parts: readonly Part[]): Generator<Label> {
  const before = new Set<string>();
  for (const { start, said } of parts) {
    const { tokens } = said;
    const [subject, copula] = tokens;
    if (has(copula, WordKind.copulas) && subject !== undefined && before.has(subject.text)) {
      const noun = tokens.findIndex((token) => has(token, WordKind.machineNoun));
      const plain = noun > 0 && noun <= MOST_ATTRIBUTES + 2 && beginsLabel(said, noun, 2);
      if (plain) yield { rule: 'disclosure.name', start: start + subject.start, end: start + (tokens[noun]?.end ?? 0) };
    }
    for (const token of tokens) before.add(token.text);
  }
}

function endsLabel({ tokens }: SentenceWords, end: number): boolean {
  const next = tokens[end];
  if (next === undefined || next.boundary !== 'none') return true;
  if (!has(next, WordKind.labelTails)) return false;
  const tail = tokens.slice(end, end + MOST_TAIL + 1).findIndex((token) => token.boundary !== 'none');
  return tail > 0 || tokens.length - end <= MOST_TAIL;
}

/** Whether only an article and a few attributes part the noun from the sentence's beginning, a name or a mark. */
function beginsLabel({ tokens }: SentenceWords, noun: number, from = 0): boolean {
  let article = false;
  for (let at = noun; at >= from && at >= noun - MOST_ATTRIBUTES; at -= 1) {
    const token = tokens[at];
    const plate = has(token, WordKind.labelWords | WordKind.resets);
    if (at < noun && !plate && (article || has(token, WordKind.prepositions | WordKind.negators | WordKind.stops)))
      return false;
    const begins = at === from || token?.boundary !== 'none';
    // "Penny, Metro Bank's AI"
    const owned = token?.boundary === 'soft' && tokens[noun - 1]?.stem !== tokens[noun - 1]?.text;
    if (begins) return (at === noun || plate || owned) && shortLead(tokens, at);
    // "Die Vorschläge macht ein Algorithmus": only words of a name plate stand before the article.
    article ||= has(token, WordKind.determiners);
  }
  return false;
}

function shortLead(tokens: SentenceWords['tokens'], at: number): boolean {
  let from = at;
  while (from > 0 && tokens[from]?.boundary !== 'hard') from -= 1;
  return at - from <= LONGEST_LEAD;
}
