import type { RateChange } from '../domain/gate.js';

/** A probability in few digits: `0.034`, `1.2e-7`. */
export function fixed(p: number): string {
  if (p === 0) return '0';
  if (p < 1e-30) return '< 1e-30';
  return p >= 0.001 ? String(Number(p.toFixed(4))) : p.toExponential(1);
}

/** A share in per cent. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** `80 of 80 → 17 of 20 trials (100.0 % → 85.0 %)`. */
export function fall({ baseline, candidate }: Pick<RateChange, 'baseline' | 'candidate'>): string {
  const rate = ({ passed, trials }: RateChange['baseline']) => percent(passed / trials);
  const counts = `${baseline.passed} of ${baseline.trials} → ${candidate.passed} of ${candidate.trials} trials`;
  return `${counts} (${rate(baseline)} → ${rate(candidate)})`;
}

/** The numbers of `fall`. */
export function fallValues({ baseline, candidate }: Pick<RateChange, 'baseline' | 'candidate'>) {
  return { passed0: baseline.passed, trials0: baseline.trials, passed1: candidate.passed, trials1: candidate.trials };
}

/** A number of dialogues in words. */
export function dialogues(n: number): string {
  return n === 1 ? '1 dialogue' : `${n} dialogues`;
}
