/** What the first bytes of a file say of its encoding; UTF-8 has no need of a mark. */
const UTF_16: readonly (readonly [mark: string, encoding: string])[] = [
  ['\xff\xfe', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
];

/** The bytes of a file in UTF-8: as they are, or, where its byte order mark says UTF-16, written anew without the mark. */
export async function* utf8Pieces(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  for await (const piece of input) {
    let bytes: Buffer = piece;
    if (head !== null) {
      bytes = head = Buffer.concat([head, piece]);
      if (head.length < 2) continue;
      const mark = head.toString('latin1', 0, 2);
      const [, encoding] = UTF_16.find(([own]) => own === mark) ?? [];
      decoder = encoding === undefined ? null : new TextDecoder(encoding);
      head = null;
    }
    yield decoder === null ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (head !== null && head.length > 0) yield head;
  if (decoder !== null) yield Buffer.from(decoder.decode());
}
