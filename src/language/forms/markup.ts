const TAG =
  /<\/?(?:a|abbr|b|big|br|center|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|var|wbr)(?:\s[^<>]{0,200})?\s?\/?>/gi;

/** Line breaks and tabs as JSON writes them. */
const ESCAPED = /\\[nrt]/g;

/** The text with HTML tags and escaped line breaks as spaces, in the same length: `<b>4</b><b>7</b>` says 4 7. */
export function withoutTags(text: string): string {
  const bare = text.includes('<') ? text.replace(TAG, (tag) => ' '.repeat(tag.length)) : text;
  return bare.includes('\\') ? bare.replace(ESCAPED, '  ') : bare;
}
