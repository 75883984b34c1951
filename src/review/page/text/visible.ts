/** A stretch of text that is shown as it is, or one character that is shown by its name because it shows nothing itself. */
export interface VisiblePiece {
  readonly text: string;
  /** `ESC`, `RLO`, `U+200B`; null = plain text. */
  readonly control: string | null;
}

const NAMES: Readonly<Record<number, string>> = {
  0: 'NUL',
  7: 'BEL',
  8: 'BS',
  11: 'VT',
  12: 'FF',
  13: 'CR',
  27: 'ESC',
  127: 'DEL',
  173: 'SHY',
  8203: 'ZWSP',
  8204: 'ZWNJ',
  8205: 'ZWJ',
  8206: 'LRM',
  8207: 'RLM',
  8232: 'LS',
  8233: 'PS',
  8234: 'LRE',
  8235: 'RLE',
  8236: 'PDF',
  8237: 'LRO',
  8238: 'RLO',
  8294: 'LRI',
  8295: 'RLI',
  8296: 'FSI',
  8297: 'PDI',
  65279: 'BOM',
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
  return (
    /(?:\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])$/u.test(text.slice(Math.max(0, index - 4), index)) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3))
  );
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return NAMES[code] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
