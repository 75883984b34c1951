/**
 * Text that somebody else wrote, made harmless where it is shown: control, bidirectional and invisible characters
 * become visible escapes (`\u{1b}`), so that it cannot steer a terminal or reorder what is read. Line breaks too.
 */
export function inert(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
