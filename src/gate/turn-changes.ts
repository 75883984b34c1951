import type { ComparableTrial, TurnChange, VerdictChange } from '../domain/comparison.js';

/** The turns in which the wording or a verdict moved, each with the replies of two trials that tell it best. */
export function turnChanges(
  before: readonly ComparableTrial[],
  now: readonly ComparableTrial[],
  verdicts: readonly VerdictChange[],
): readonly TurnChange[] {
  if (verdicts.length === 0 && sameWords(before, now)) return NONE;
  const turns = Math.max(0, ...[...before, ...now].map(({ replies }) => replies.length));
  const changes: TurnChange[] = [];
  for (let index = 0; index < turns; index += 1) {
    const verdict = worstMove(verdicts, index + 1);
    const telling = tellingPair(before, now, index, verdict);
    if (telling === null) continue;
    const [old, fresh] = telling;
    const wording = saidBefore(before, fresh, index) ? 'same' : 'moved';
    const texts = { before: old.replies[index] ?? null, now: fresh.replies[index] ?? null };
    if (wording === 'moved' || verdict !== 'same') changes.push({ turn: index + 1, wording, verdict, ...texts });
  }
  return changes;
}

const NONE: readonly never[] = [];

/** Whether there is one trial on either side, in which the bot says the same: so it is with most dialogues. */
function sameWords(before: readonly ComparableTrial[], now: readonly ComparableTrial[]): boolean {
  const [old, fresh] = [before[0], now[0]];
  if (old === undefined || fresh === undefined || before.length + now.length > 2) return false;
  const same = old.replies === fresh.replies || old.replies.every((reply, index) => reply === fresh.replies[index]);
  return same && old.replies.length === fresh.replies.length && sameWording(old, fresh);
}

/** Where a verdict got worse, a trial that fails at the turn beside one that did not, and the other way round. */
function tellingPair(
  before: readonly ComparableTrial[],
  now: readonly ComparableTrial[],
  index: number,
  verdict: TurnChange['verdict'],
): [ComparableTrial, ComparableTrial] | null {
  const fresh = chosen(now, index, verdict === 'worse' ? 'failing' : 'fine');
  if (fresh === undefined) return null;
  const same = before.filter((trial) => sameWording(trial, fresh));
  const old = chosen(same.length > 0 ? same : before, index, verdict === 'better' ? 'failing' : 'fine');
  return old === undefined ? null : [old, fresh];
}

function chosen(trials: readonly ComparableTrial[], index: number, wanted: 'failing' | 'fine') {
  const fails = ({ troubles }: ComparableTrial) =>
    troubles.some(({ turn, outcome }) => outcome === 'fail' && turn === index + 1);
  return trials.find((trial) => fails(trial) === (wanted === 'failing')) ?? trials[0];
}

function sameWording({ variant: a }: ComparableTrial, { variant: b }: ComparableTrial): boolean {
  return a?.turn === b?.turn && a?.paraphrase === b?.paraphrase;
}

function saidBefore(before: readonly ComparableTrial[], fresh: ComparableTrial, index: number): boolean {
  const reply = fresh.replies[index] ?? null;
  return before.some((trial) => sameWording(trial, fresh) && (trial.replies[index] ?? null) === reply);
}

function worstMove(verdicts: readonly VerdictChange[], turn: number): TurnChange['verdict'] {
  const moves = verdicts.filter((verdict) => verdict.turn === turn).map(({ moved }) => moved);
  return moves.includes('worse') ? 'worse' : moves.includes('better') ? 'better' : 'same';
}
