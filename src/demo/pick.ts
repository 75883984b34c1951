/** FNV-1a over the text's UTF-16 units, mixed so that the low bits differ between similar texts. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** One of several wordings: the same key always gets the same one. Throws on an empty list. */
export function pick<T>(options: readonly T[], key: string): T {
  const chosen = options[hash(key) % options.length];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

/** Puts values into `{name}` places; an unknown place stays empty. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => values[name] ?? '');
}
