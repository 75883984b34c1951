/** A stretch of text that is shown as it is, or one character that is shown by its name because it shows nothing itself. */
export interface VisiblePiece {
  readonly text: string;
  /** `ESC`, `RLO`, `U+200B`; null = plain text. */
  readonly control: string | null;
}

const NAMES: Readonly<Record<number, string>> = {
  0x00: 'NUL',
  0x07: 'BEL',
  0x08: 'BS',
  0x0b: 'VT',
  0x0c: 'FF',
  0x0d: 'CR',
  0x1b: 'ESC',
  0x7f: 'DEL',
  0xad: 'SHY',
  0x200b: 'ZWSP',
  0x200c: 'ZWNJ',
  0x200d: 'ZWJ',
  0x200e: 'LRM',
  0x200f: 'RLM',
  0x2028: 'LS',
  0x2029: 'PS',
  0x202a: 'LRE',
  0x202b: 'RLE',
  0x202c: 'PDF',
  0x202d: 'LRO',
  0x202e: 'RLO',
  0x2066: 'LRI',
  0x2067: 'RLI',
  0x2068: 'FSI',
  0x2069: 'PDI',
  0xfeff: 'BOM',
};

const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u3164\u115f\u1160\uffa0\u2800]/u;
const HIDDEN_RUN = new RegExp(HIDDEN, 'gu');

/**
 * Text with every control, bidirectional and invisible character apart, so that it can be shown by its name and steers
 * nothing. Line breaks and tabs stay text; a joiner between two emoji stays with them.
 */
export function visiblePieces(text: string): VisiblePiece[] {
  if (!HIDDEN.test(text)) return text === '' ? [] : [{ text, control: null }];
  const pieces: VisiblePiece[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(HIDDEN_RUN)) {
    if (character === '\n' || character === '\t' || joinsEmoji(text, index)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), control: null });
    pieces.push({ text: character, control: nameOf(character) });
    from = index + character.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), control: null });
  return pieces;
}

/** Family emoji and the like are several characters with a joiner between them. */
function joinsEmoji(text: string, index: number): boolean {
  if (text.charCodeAt(index) !== 0x200d) return false;
  return /[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}]$/u.test(text.slice(Math.max(0, index - 4), index)) && /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3));
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return NAMES[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
