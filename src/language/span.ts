/** A piece of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact words of a span. */
export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The first of the spans (sentences, clauses, quotes) that an offset lies in. */
export function spanAt<Kind extends Span>(spans: readonly Kind[], offset: number): Kind | undefined {
  return spans.find((span) => span.start <= offset && offset < span.end);
}
