/** What a search asks for: every `wanted` stands in the row's text, no `unwanted` does. All in lower case. */
export interface Words {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** `refund -latency "two words"`: parts that must be there, and with a minus those that must not. */
export function parseWords(text: string): Words {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, minus, phrase, word] of text.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)) {
    const part = (phrase ?? word ?? '').toLowerCase();
    if (part !== '') (minus === '-' ? unwanted : wanted).push(part);
  }
  return { wanted, unwanted };
}

/** `text` in lower case. */
export function foundIn({ wanted, unwanted }: Words, text: string): boolean {
  return wanted.every((part) => text.includes(part)) && !unwanted.some((part) => text.includes(part));
}
