import type { CueFinding } from '../domain/cue.js';
import type { ScriptedTurn } from '../domain/dialogue.js';
import { detectCues, detectCuesInCalm } from '../language/cues/detection.js';
import type { Language } from '../language/language.js';
import { type Reading, read } from '../language/reading.js';
import { refusalIn } from '../language/refusal/refusal.js';
import { quote } from '../language/span.js';

/**
 * The cue of each turn, in order: the declared one, else the most pressing one that the customer's words show. `cue:
 * none` says that there is none. A declared cue quotes the words that show it, or the whole utterance where none are
 * known to. `replies` are the bot's by turn, null where it gave none: behind one that helped, words have to be surer.
 */
export function findCues(
  turns: readonly ScriptedTurn[],
  replies: readonly (Reading | null)[],
  language: Language,
): CueFinding[] {
  const found: CueFinding[] = [];
  turns.forEach((turn, index) => {
    const calm = () => index > 0 && !found.some(isUpset) && helped(replies, index - 1);
    const finding = cueOf(turn, language, calm);
    if (finding !== null) found.push({ turn: index + 1, ...finding });
  });
  return found;
}

function isUpset({ cue }: CueFinding): boolean {
  return cue !== 'human_request' && cue !== 'identity_question';
}

/** The bot gave an answer, declined nothing, and did not just say again what it had said. */
function helped(replies: readonly (Reading | null)[], index: number): boolean {
  const reply = replies[index];
  if (reply == null || refusalIn(reply).declined !== null) return false;
  return !replies.slice(0, index).some((earlier) => earlier?.text === reply.text);
}

function cueOf({ says, cue }: ScriptedTurn, language: Language, calm: () => boolean): Omit<CueFinding, 'turn'> | null {
  if (cue === 'none') return null;
  const reading = read(says, language);
  const hits = detectCues(reading);
  if (cue === undefined) {
    const [strongest] = hits.length > 0 && calm() ? detectCuesInCalm(reading) : hits;
    if (strongest === undefined) return null;
    const confidence = Math.min(1, strongest.strength);
    return { cue: strongest.cue, source: 'detected', quote: quote(says, strongest), confidence };
  }
  const shown = hits.find((hit) => hit.cue === cue);
  return { cue, source: 'declared', quote: shown === undefined ? says : quote(says, shown), confidence: 1 };
}
