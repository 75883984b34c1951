import { sparkPath } from './spark-path.js';

interface SparklineProps {
  /** Shares from 0 to 1, oldest first; null = nothing was judged. */
  readonly values: readonly (number | null)[];
  /** What the line says, in words. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

export function Sparkline({ values, label, width = 72, height = 20 }: SparklineProps) {
  const { path, last } = sparkPath(values, width, height);
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      <path d={path} />
      {last !== null && <circle cx={last.x} cy={last.y} r="2.500" />}
    </svg>
  );
}
