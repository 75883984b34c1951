import { wordDiff } from '../../../report/word-diff.js';

/** A stretch of one side's text: whether the other side lacks it, and which evidence marks it. */
export interface Segment {
  readonly text: string;
  readonly changed: boolean;
  /** Index into the marks; null = none. */
  readonly mark: number | null;
}

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Which words of `text` the other text lacks. */
export function changedSpans(text: string, other: string | null): Span[] {
  if (other === null || other === text) return [];
  const spans: Span[] = [];
  let at = 0;
  for (const { kind, text: piece } of wordDiff(other, text)) {
    if (kind === 'removed') continue;
    if (kind === 'added') spans.push({ start: at, end: at + piece.length });
    at += piece.length;
  }
  return spans;
}

/** One side's text cut where the word diff or a mark begins or ends. Where marks overlap, the first one wins. */
export function segments(text: string, changed: readonly Span[], marks: readonly Span[]): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...changed, ...marks]) cuts.add(start).add(end);
  const places = [...cuts].filter((place) => place >= 0 && place <= text.length).sort((a, b) => a - b);
  const pieces: Segment[] = [];
  for (const [index, end] of places.slice(1).entries()) {
    const start = places[index] ?? 0;
    const found = marks.findIndex((span) => covers(span, start));
    const mark = found < 0 ? null : found;
    const isChanged = changed.some((span) => covers(span, start));
    const last = pieces.at(-1);
    if (last !== undefined && last.mark === mark && last.changed === isChanged)
      pieces[pieces.length - 1] = { ...last, text: text.slice(start - last.text.length, end) };
    else pieces.push({ text: text.slice(start, end), changed: isChanged, mark });
  }
  return pieces;
}

function covers({ start, end }: Span, place: number): boolean {
  return start <= place && place < end;
}
