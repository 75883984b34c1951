import type { ComparedDialogue } from '../domain/comparison.js';
import { wordDiff } from '../report/word-diff.js';
import { judgedDialogue } from '../store/judged-dialogue.js';
import { type HeldIn, sideOf } from './answers.js';
import type { Answer, ComparisonRow, DialogueDetail, DialogueSide, TurnPair } from './api.js';
import type { Compared, ReviewSource } from './source.js';

/** One dialogue of a comparison with everything that was said on both sides. */
export function detailOf(
  source: Pick<ReviewSource, 'db' | 'policy'>,
  compared: Compared,
  dialogue: ComparedDialogue,
  row: ComparisonRow,
): DialogueDetail {
  const { acceptance, suite, id } = dialogue;
  const { candidate, confirmation, reviews } = compared;
  const read = (runs: readonly string[]) =>
    runs.flatMap((run): HeldIn[] => {
      const held = judgedDialogue(source.db, run, suite, id, compared.gradings.get(run));
      return held === undefined ? [] : [{ run, held }];
    });
  const measure = acceptance === undefined ? (compared.before?.runs ?? []) : [acceptance.run];
  const old = read(measure);
  const fresh = read([candidate.run.id, ...(confirmation === null ? [] : [confirmation.run.id])]);
  const before = sideOf(old, reviews, source.policy);
  const now = sideOf(fresh, reviews, source.policy);
  const pair = tellingPair(before, now, dialogue);
  const script = (fresh[0] ?? old[0])?.held.dialogue;
  return {
    row,
    language: script?.language ?? '',
    as: script?.as ?? null,
    place: dialogue.place,
    before,
    now,
    turns: turnPairs(before, now, pair, dialogue),
    pair,
    acceptance: acceptance ?? null,
  };
}

/** The answers that tell the difference best: what got worse beside what was fine, and the other way round. */
function tellingPair(
  before: DialogueSide | null,
  now: DialogueSide | null,
  { change }: ComparedDialogue,
): DialogueDetail['pair'] {
  const fresh = now === null ? -1 : change === 'fixed' ? indexOf(now, 'pass') : 0;
  const variant = now?.answers[fresh]?.variant;
  const same = (answer: Answer) => JSON.stringify(answer.variant) === JSON.stringify(variant);
  const wanted = change === 'fixed' ? 'fail' : 'pass';
  const old = before?.answers ?? [];
  const found = [
    old.findIndex((answer) => same(answer) && answer.outcome === wanted),
    old.findIndex(same),
    old.length > 0 ? 0 : -1,
  ].find((index) => index !== -1);
  return { before: found ?? null, now: now !== null && now.answers.length > 0 ? Math.max(0, fresh) : null };
}

function indexOf({ answers }: DialogueSide, outcome: Answer['outcome']): number {
  return answers.findIndex((answer) => answer.outcome === outcome);
}

function turnPairs(
  before: DialogueSide | null,
  now: DialogueSide | null,
  pair: DialogueDetail['pair'],
  { turns }: ComparedDialogue,
): TurnPair[] {
  const old = pair.before === null ? undefined : before?.answers[pair.before];
  const fresh = pair.now === null ? undefined : now?.answers[pair.now];
  const scripts = [before?.script.length ?? 0, now?.script.length ?? 0];
  const length = Math.max(...scripts, old?.turns.length ?? 0, fresh?.turns.length ?? 0);
  return Array.from({ length }, (_, index) => {
    const known = turns.find(({ turn }) => turn === index + 1);
    const a = old?.turns[index]?.reply ?? null;
    const b = fresh?.turns[index]?.reply ?? null;
    return {
      turn: index + 1,
      wording: known?.wording ?? (a !== null && b !== null && a !== b ? 'moved' : 'same'),
      verdict: known?.verdict ?? 'same',
      diff: a === null || b === null ? null : wordDiff(a, b),
    };
  });
}
