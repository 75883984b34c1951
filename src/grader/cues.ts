import type { CueFinding } from '../domain/cue.js';
import type { ScriptedTurn } from '../domain/dialogue.js';
import { detectCues } from '../language/cue-detection.js';
import type { Language } from '../language/language.js';
import { read } from '../language/reading.js';
import { quote } from '../language/span.js';

/**
 * The cue of each turn, in order: the declared one, else the most pressing one that the customer's words show. `cue:
 * none` says that there is none. A declared cue quotes the words that show it, or the whole utterance where none are
 * known to.
 */
export function findCues(turns: readonly ScriptedTurn[], language: Language): CueFinding[] {
  return turns.flatMap((turn, index) => {
    const finding = cueOf(turn, language);
    return finding === null ? [] : [{ turn: index + 1, ...finding }];
  });
}

function cueOf({ says, cue }: ScriptedTurn, language: Language): Omit<CueFinding, 'turn'> | null {
  if (cue === 'none') return null;
  const hits = detectCues(read(says, language));
  if (cue === undefined) {
    const strongest = hits[0];
    if (strongest === undefined) return null;
    const confidence = Math.min(1, strongest.strength);
    return { cue: strongest.cue, source: 'detected', quote: quote(says, strongest), confidence };
  }
  const shown = hits.find((hit) => hit.cue === cue);
  return { cue, source: 'declared', quote: shown === undefined ? says : quote(says, shown), confidence: 1 };
}
