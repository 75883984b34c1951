import type { Claim, CompiledIdentity } from './identity-lexicon.js';
import type { PhraseHit } from './phrase.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';

/** A sentence with what is not the writer's own taken out. Offsets of `folded` count from `start`. */
export interface Part {
  readonly start: number;
  readonly folded: string;
}

const QUOTED = /"[^"\n]{1,600}"|(?<![\p{L}\p{N}])'[^'\n]{1,200}'(?![\p{L}\p{N}])/gu;
const QUOTED_LINE = /^[ ]*>.*$/gmu;
const BOUNDARY = /[,;:!?()|\n\u2013\u2014\u2026]|\.(?=\s|$)| - |\p{Extended_Pictographic}/gu;

/**
 * The sentences of a reply without quotations, drafts written for the customer and figures of speech. A quotation is
 * replaced by one word of the same length, so that offsets hold and "I'm "Max", your bot" stays one phrase.
 */
export function ownWords(reading: Reading, lexicon: CompiledIdentity): readonly Part[] {
  let own = reading.folded;
  if (/["'>]/.test(own)) {
    own = own.replace(QUOTED, (quoted) => ` ${'x'.repeat(quoted.length - 2)} `);
    own = own.replace(QUOTED_LINE, (line) => ' '.repeat(line.length));
  }
  own = withoutDraft(own, reading, lexicon);
  for (const hit of lexicon.words.idioms.find(own)) own = blank(own, hit.start, hit.end);
  return reading.sentences.map((sentence) => ({
    start: sentence.start,
    folded: own.slice(sentence.start, sentence.end),
  }));
}

/** A draft runs from its announcement's colon to the closing formula's paragraph or the next paragraph of the reply. */
function withoutDraft(own: string, reading: Reading, lexicon: CompiledIdentity): string {
  for (const sentence of reading.sentences) {
    if (!sentence.folded.includes(':') || !lexicon.words.drafts.test(sentence.folded)) continue;
    const colon = own.indexOf(':', sentence.start) + 1;
    const first = own.slice(colon).search(/\S/);
    if (first < 0) continue;
    const paragraph = own.indexOf('\n\n', colon + first);
    const closing = /\n(mit freundlichen gr|yours |kind regards|best regards|freundliche gr)[^\n]*(\n[^\n]+)?/
      .exec(own.slice(colon));
    const end = closing ? colon + closing.index + closing[0].length : paragraph < 0 ? own.length : paragraph;
    return blank(own, colon, end);
  }
  return own;
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\s]/g, '\u00a4') + text.slice(end);
}

/** Whether a negator turns the hit round. */
export function negated(claim: Claim, hit: PhraseHit, part: Part, lexicon: CompiledIdentity): boolean {
  if (claim.negation === 'ignored') return false;
  const from = clauseStart(part.folded, hit.start, lexicon);
  const to = claim.negation === 'around' ? clauseEnd(part.folded, hit.end, lexicon) : hit.end;
  let region = part.folded.slice(from, to);
  for (const mere of lexicon.words.mereNegators.find(region)) region = blank(region, mere.start, mere.end);
  if (claim.negation === 'before') region = region.slice(lastReset(region, hit.start - from, lexicon));
  return lexicon.words.negators.test(region);
}

/** "not a person but a bot": only what stands behind the "but" counts for the bot. */
function lastReset(region: string, hitStart: number, lexicon: CompiledIdentity): number {
  let at = 0;
  for (const reset of lexicon.words.resets.find(region)) if (reset.end < region.length - 1) at = reset.end;
  return at > hitStart ? at : 0;
}

/** Whether the hit stands in a clause that only supposes ("if I had hands"). */
export function conditional(hit: PhraseHit, part: Part, lexicon: CompiledIdentity): boolean {
  return lexicon.words.conditionals.test(clauseOf(part, hit, lexicon));
}

/** The clauses that a hit stands in. */
export function clauseOf(part: Part, hit: Span, lexicon: CompiledIdentity): string {
  return part.folded.slice(
    clauseStart(part.folded, hit.start, lexicon),
    clauseEnd(part.folded, hit.end, lexicon),
  );
}

/** Whether the noun that ends the hit hangs on a preposition ("I'm responsible for the bot"). */
export function governed(hit: PhraseHit, part: Part, lexicon: CompiledIdentity): boolean {
  const text = part.folded.slice(hit.start, hit.end);
  const noun = lexicon.machine.find(text).at(-1);
  if (noun === undefined || noun.end < text.length) return false;
  const before = /[^,;:\u2013\u2014()]*$/.exec(text.slice(0, noun.start))?.[0] ?? '';
  const words = before.trim().split(/\s+/).slice(-4).join(' ');
  return lexicon.words.prepositions.test(words);
}

/** A sentence's clauses, without the marks and joints between them. */
export function clauses(text: string, lexicon: CompiledIdentity): Span[] {
  const cuts: Span[] = [...lexicon.words.joints.find(text)];
  for (const mark of text.matchAll(BOUNDARY)) cuts.push({ start: mark.index, end: mark.index + mark[0].length });
  cuts.sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let start = 0;
  for (const cut of cuts) {
    if (cut.start > start) spans.push(trimmed(text, start, cut.start));
    start = Math.max(start, cut.end);
  }
  if (start < text.length) spans.push(trimmed(text, start, text.length));
  return spans.filter((span) => span.end > span.start);
}

function trimmed(text: string, from: number, to: number): Span {
  const inner = text.slice(from, to);
  const start = from + inner.length - inner.trimStart().length;
  return { start, end: Math.max(start, from + inner.trimEnd().length) };
}

/** Where the clause begins that `at` stands in. */
export function clauseStart(text: string, at: number, lexicon: CompiledIdentity): number {
  const from = Math.max(0, at - 160);
  const before = text.slice(from, at);
  let start = from;
  for (const boundary of before.matchAll(BOUNDARY)) start = from + boundary.index + boundary[0].length;
  for (const joint of lexicon.words.joints.find(before)) start = Math.max(start, from + joint.end);
  return start;
}

/** Where the clause ends that `at` stands in. */
export function clauseEnd(text: string, at: number, lexicon: CompiledIdentity): number {
  const behind = text.slice(at, at + 160);
  const boundary = behind.search(BOUNDARY);
  const joint = lexicon.words.joints.find(behind)[0];
  return at + Math.min(boundary < 0 ? behind.length : boundary, joint?.start ?? behind.length);
}
