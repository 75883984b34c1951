const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Levels of lists and maps that a JSON document from outside may have: whatever walks it stays far from the stack's end. */
export const MAX_NESTING = 100;

/** Whether the lists and maps of a JSON text nest deeper than `limit`. Reads the text once and keeps nothing. */
export function isNestedDeeper(json: string, limit = MAX_NESTING): boolean {
  if (json.length <= limit) return false;
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfText(json, at);
    else if (code === OPEN_LIST || code === OPEN_MAP) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === CLOSE_LIST || code === CLOSE_MAP) depth -= 1;
  }
  return false;
}

/** The closing quote of the text that opens at `at`; the end of the document where there is none. */
function endOfText(json: string, at: number): number {
  for (let end = json.indexOf('"', at + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return json.length;
}
