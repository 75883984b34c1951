import type { CueHit } from './cues.js';

/** What the rules found, as hints for the wording model: which cues, how strongly, and which first. */
export function cueHints(hits: readonly CueHit[]): string[] {
  if (hits.length === 0) return ['r none'];
  return hits.flatMap(({ cue, strength }, index) => [
    `r ${cue} ${Math.min(3, Math.floor(strength * 2) / 2)}`,
    `r ${cue}`,
    ...(index === 0 ? [`r1 ${cue}`] : []),
  ]);
}
