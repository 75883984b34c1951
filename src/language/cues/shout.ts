import type { Cue } from '../../domain/cue.js';
import type { Span } from '../span.js';

/** A feeling shown by typography: capitals, exclamation marks, emoji. */
export interface Shout extends Span {
  readonly cue: Cue;
  readonly rule: string;
  readonly weight: number;
  /** Capitals and exclamation marks alone may be joy: they count beside words of upset only. */
  readonly needsWords: boolean;
}

interface Sign {
  readonly cue: Cue;
  readonly rule: string;
  readonly weight: number;
  readonly needsWords: boolean;
  readonly pattern: RegExp;
}

// The lists are written for this project, after how customers write in chats.
const SIGNS: readonly Sign[] = [
  { cue: 'anger', rule: 'anger.emoji', weight: 1, needsWords: false, pattern: /(?:🤬|😡|👿|💢|🖕)+/gu },
  { cue: 'anger', rule: 'anger.emoji-mild', weight: 0.6, needsWords: true, pattern: /(?:😤|😠|👎)+/gu },
  { cue: 'sarcasm', rule: 'sarcasm.emoji', weight: 0.8, needsWords: false, pattern: /(?:🙃|👏|🤡|🙄|💩)+/gu },
  {
    cue: 'sarcasm',
    rule: 'sarcasm.emoji-mild',
    weight: 0.3,
    needsWords: false,
    pattern: /(?:🎉|🥳|🎊|👍|😂|🤣|😅|🥂|🏆|🥇)+/gu,
  },
  {
    cue: 'distress',
    rule: 'distress.emoji',
    weight: 0.6,
    needsWords: false,
    pattern: /(?:😭|😢|💔|😰|😱|😥|😿|🥺|😓|😞|😔)+/gu,
  },
  { cue: 'anger', rule: 'anger.marks', weight: 0.35, needsWords: true, pattern: /!{2,}|\?!|!\?|\?{3,}/g },
  {
    cue: 'anger',
    rule: 'anger.capitals',
    weight: 0.45,
    needsWords: true,
    pattern: /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu,
  },
];

const CAPITALS_IN_A_ROW = /(?:(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,4}){3,}/u;

/** The first of each sign in a text as it was written. */
export function shouts(text: string): Shout[] {
  const found: Shout[] = [];
  for (const { pattern, ...sign } of SIGNS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match !== null) found.push({ ...sign, start: match.index, end: match.index + match[0].length });
  }
  const row = CAPITALS_IN_A_ROW.exec(text);
  if (row !== null)
    found.push({
      cue: 'anger',
      rule: 'anger.shouting',
      weight: 0.5,
      needsWords: true,
      start: row.index,
      end: row.index + row[0].trimEnd().length,
    });
  return found;
}
