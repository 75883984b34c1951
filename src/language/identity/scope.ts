import { formOf } from '../phrase/word-form.js';
import type { Reading } from '../reading.js';
import { small } from '../small-words.js';
import type { CompiledIdentity } from './compiled.js';
import { clauseFrom, clauseTo, type Part, type Said, type SentenceWords, sentenceWords } from './sentence.js';
import { has, type Token, WordKind } from './token.js';

const QUOTED = /"[^"\n]{1,600}"|(?<![\p{L}\p{N}])'[^'\n]{1,200}'(?![\p{L}\p{N}])/gu;
const QUOTED_LINE = /^[ ]*>.*$/gmu;
/** So many characters before a quotation say what to do with it. */
const LONGEST_DICTATION = 40;
const NAMED_AI = /(?<![\p{L}\p{N}])Ai (\p{Lu}\p{Ll}+)/gu;
const NOTICE = new RegExp(String.raw`^\W*(?:${small('notices')})[^:\n]{0,60}:`, 'u');
const CLOSING = new RegExp(String.raw`\n(?:${small('closings')})[^\n]*(?:\n[^\n]+)?`, 'u');

/**
 * The sentences of a reply without quotations and drafts written for the customer. A quotation is replaced by one word
 * of the same length, so that offsets hold and "I'm "Max", your bot" stays one phrase. `dictates`: the customer asks who
 * writes, so that a quotation they are told to write down answers.
 */
export function ownWords(
  reading: Reading,
  lexicon: CompiledIdentity,
  question?: Reading,
  dictates = false,
): readonly Part[] {
  let own = withoutNames(reading, lexicon);
  if (/["'>]/.test(own)) {
    own = own.replace(QUOTED, (quoted, at: number) => {
      // "Please write "AI assistant"" says who answers; the colon makes it a clause of its own.
      if (dictates && lexicon.dictated.test(own.slice(Math.max(0, at - LONGEST_DICTATION), at)))
        return `:${quoted.slice(1, -1)} `;
      return ` ${'x'.repeat(quoted.length - 2)} `;
    });
    // "> Note: an AI answers" sets the bot's own words off; what the customer said is only said again.
    own = own.replace(QUOTED_LINE, (line) =>
      isNotice(line, question) ? line.replace('>', ' ') : ' '.repeat(line.length),
    );
  }
  own = withoutDraft(own, reading, lexicon);
  return reading.sentences.map(({ start, end }) => ({
    start,
    said: sentenceWords(own.slice(start, end), lexicon),
  }));
}

/** "I'm Ai Tanaka": a first name, as nobody spells the machine, before a name that is no role. */
function withoutNames(reading: Reading, lexicon: CompiledIdentity): string {
  if (!/\bA[i] /.test(reading.text)) return reading.folded;
  let own = reading.folded;
  for (const { index, 1: family = '' } of reading.text.matchAll(NAMED_AI)) {
    const { text } = formOf(family.toLowerCase());
    const other = WordKind.roles | WordKind.bots | WordKind.machines | WordKind.channels | WordKind.powered;
    if ((lexicon.kinds(formOf(text)) & other) === 0) own = `${own.slice(0, index)}xx${own.slice(index + 2)}`;
  }
  return own;
}

/** Whether a line behind a `>` is a notice: its first words end with a colon, and the customer did not say them. */
function isNotice(line: string, question: Reading | undefined): boolean {
  const words = line.replace(/^[ ]*>[ ]*/, '').trim();
  return NOTICE.test(words) && question?.folded.includes(words) !== true;
}

/** A draft runs from its announcement's colon to the closing formula's paragraph or the next paragraph of the reply. */
function withoutDraft(own: string, reading: Reading, lexicon: CompiledIdentity): string {
  if (!own.includes(':')) return own;
  for (const sentence of reading.sentences) {
    if (!sentence.folded.includes(':') || !lexicon.drafts.test(sentence.folded)) continue;
    const colon = own.indexOf(':', sentence.start) + 1;
    const first = own.slice(colon).search(/\S/);
    if (first < 0) continue;
    const paragraph = own.indexOf('\n\n', colon + first);
    const closing = CLOSING.exec(own.slice(colon));
    const end = closing ? colon + closing.index + closing[0].length : paragraph < 0 ? own.length : paragraph;
    return own.slice(0, colon) + own.slice(colon, end).replace(/[^\s]/g, ' ') + own.slice(end);
  }
  return own;
}

/** Whether a negator turns the hit round. */
export function negated(hit: Said, sentence: SentenceWords): boolean {
  const { negation } = hit.tag;
  if (negation === 'ignored') return false;
  const from = clauseFrom(sentence, hit.firstWord);
  const to = negation === 'around' ? clauseTo(sentence, hit.lastWord) : hit.lastWord;
  const mere = sentence.of('mereNegators');
  let found = false;
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    // "not a person but a bot": only what stands behind the "but" counts for the bot.
    // In "there's no real person behind this" the human is what is denied.
    const other = hit.tag.list === 'humanSelf' ? 0 : WordKind.humanNoun;
    const resets = has(token, WordKind.resets | other);
    if (negation === 'before' && resets && at > hit.firstWord && at < to - 1) found = false;
    const counts = !mere.some((other) => other.firstWord <= at && at < other.lastWord);
    if (counts && has(token, WordKind.negators) && !lacksOnly(sentence, at, to)) found = true;
  }
  return found;
}

/** "A helper without a heartbeat, a bot in other words": what is lacking is no machine or human, and ends before one is named. */
function lacksOnly({ tokens }: SentenceWords, at: number, to: number): boolean {
  if (!has(tokens[at], WordKind.prepositions)) return false;
  for (let next = at + 1; next < to; next += 1) {
    if (tokens[next]?.boundary !== 'none') return true;
    if (has(tokens[next], WordKind.machineNoun | WordKind.humanNoun)) return false;
  }
  return false;
}

/** Whether a negator stands among the words. */
export function denies(tokens: readonly Token[]): boolean {
  return tokens.some((token) => has(token, WordKind.negators));
}

/**
 * Whether the noun that ends the hit hangs on a preposition ("I'm responsible for the bot"): one right before it or its
 * article. "Im Chat Ihr Assistent" has an article of its own.
 */
export function governed(hit: Said, { tokens }: SentenceWords): boolean {
  const noun = hit.lastWord - 1;
  if (!has(tokens[noun], WordKind.machineNoun)) return false;
  for (let at = noun - 1; at > hit.firstWord && at >= noun - 4; at -= 1) {
    const token = tokens[at];
    if (tokens[at + 1]?.boundary !== 'none') return false;
    // "a kind of AI", "an in-house AI"
    if (has(tokens[at - 1], WordKind.measures) || tokens[at + 1]?.joined === true) continue;
    if (has(token, WordKind.prepositions)) return true;
    if (has(token, WordKind.determiners)) return has(tokens[at - 1], WordKind.prepositions) && at - 1 > hit.firstWord;
  }
  return false;
}
