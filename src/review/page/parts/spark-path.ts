interface Point {
  readonly x: number;
  readonly y: number;
}

const MARGIN = 3;

/**
 * An SVG path through shares from 0 to 1. The scale ends at 1 and begins at the lowest value, at most at 0.9, so that noise
 * near the top does not look like a fall. Where nothing was judged, the line is broken.
 */
export function sparkPath(
  values: readonly (number | null)[],
  width: number,
  height: number,
): { readonly path: string; readonly last: Point | null } {
  const floor = Math.min(0.9, ...values.filter((value) => value !== null));
  const points = values.map((value, index): Point | null => {
    if (value === null) return null;
    const across = values.length < 2 ? 1 : index / (values.length - 1);
    const up = (value - floor) / (1 - floor);
    return { x: round(MARGIN + across * (width - 2 * MARGIN)), y: round(height - MARGIN - up * (height - 2 * MARGIN)) };
  });
  const steps = points.map((point, index) => {
    if (point === null) return '';
    return `${index > 0 && points[index - 1] !== null ? 'L' : 'M'}${point.x} ${point.y}`;
  });
  return { path: steps.join(''), last: points.at(-1) ?? null };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
