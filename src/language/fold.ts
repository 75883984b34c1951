const SAME_AS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u00b4': "'",
  '`': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\t': ' ',
  '\r': ' ',
};

const NEEDS_MAPPING = /[\u2018-\u201f\u00b4`\u02bc\u00ab\u00bb\u2010-\u2012\u2212\u00a0\u202f\u2007\u2009\u200a\t\r]/g;

/**
 * The text in the form that phrases are looked up in: lower case, typographic quotes, hyphens and spaces made plain.
 * The length in UTF-16 units is kept, so that a span found here quotes the original exactly.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : lowerKeepingLength(text);
  return sameLength.replace(NEEDS_MAPPING, (char) => SAME_AS[char] ?? char);
}

/** A few letters (such as İ) grow when lowered; those stay as they are. */
function lowerKeepingLength(text: string): string {
  let out = '';
  for (const char of text) {
    const lower = char.toLowerCase();
    out += lower.length === char.length ? lower : char;
  }
  return out;
}
