import type { Dialogue } from '../domain/dialogue.js';
import type { HeldDialogue } from '../domain/run.js';
import { saidText, type Turn } from '../domain/transcript.js';
import { inWordingOf, type Trial, trialOutcome } from '../domain/trial.js';
import { type GraderName, inTurnOrder, type OwnGraderName, type Verdict, worstOutcome } from '../domain/verdict.js';
import { GRADER_VERSIONS } from '../grader/versions.js';

/** What a redacted run holds in place of a value, or of words that gave one away. */
const HIDDEN = /⟦[^⟦⟧]+ [0-9a-f]{6}⟧|⟦hidden⟧/;

/** Graders that compare a reply with what was said before it: a value that is hidden in an earlier turn bears on it. */
const LOOKING_BACK: readonly GraderName[] = ['accuracy', 'consistency', 'privacy', 'data_minimisation'];

/**
 * Words that stand under pseudonyms cannot be judged anew: a value may be hidden in what is owed and not in the reply, or the
 * other way round, and a piece of a pseudonym is no value. Verdicts that rest on them stay as they were found before
 * anything was hidden; all others are today's.
 */
export function asStoredWhereHidden(before: HeldDialogue | undefined, now: HeldDialogue): HeldDialogue {
  const trials = now.trials.map((trial, index) => {
    const was = before?.trials[index];
    return was === undefined ? trial : asStored(was, trial, now.dialogue);
  });
  return { ...now, trials, outcome: worstOutcome(trials.map(({ outcome }) => outcome)) };
}

function asStored(before: Trial, now: Trial, dialogue: Dialogue): Trial {
  const hidden = hiddenTurns(now.transcript.turns, inWordingOf(dialogue, now.variant));
  if (!hidden.includes(true)) return now;
  const graders = new Set(before.verdicts.map(({ grader }) => grader));
  const rests = (verdict: Verdict) => graders.has(verdict.grader) && restsOn(verdict, hidden);
  const places = [...before.verdicts, ...now.verdicts].filter(rests);
  const changed = (verdict: Verdict) =>
    places.some((place) => samePlace(place, verdict)) &&
    judgedAs(before.verdicts, verdict) !== judgedAs(now.verdicts, verdict);
  const kept = before.verdicts.filter(changed).map((verdict) => ({ ...verdict, version: versionOf(verdict) }));
  const verdicts = inTurnOrder([...now.verdicts.filter((verdict) => !changed(verdict)), ...kept]);
  return { ...now, verdicts, outcome: trialOutcome(now.status, verdicts) };
}

/** Of each turn, whether anything is hidden in what was said, owed or answered. */
function hiddenTurns(turns: readonly Turn[], dialogue: Dialogue): boolean[] {
  return turns.map((turn, index) =>
    HIDDEN.test(
      `${saidText(turn)}\n${JSON.stringify(turn.reply)}\n${JSON.stringify(dialogue.turns[index]?.expect ?? {})}`,
    ),
  );
}

function restsOn({ grader, turn }: Verdict, hidden: readonly boolean[]): boolean {
  if (turn === null) return true;
  return LOOKING_BACK.includes(grader) ? hidden.slice(0, turn).includes(true) : hidden[turn - 1] === true;
}

function samePlace(a: Verdict, b: Verdict): boolean {
  return a.grader === b.grader && a.turn === b.turn;
}

/** What is found at the place of a verdict, to be compared. */
function judgedAs(verdicts: readonly Verdict[], place: Verdict): string {
  return verdicts
    .filter((verdict) => samePlace(verdict, place))
    .map(({ outcome, hard }) => `${outcome}${hard === true ? ' hard' : ''}`)
    .sort()
    .join();
}

/** Nobody can say what today's grader finds; that it stands is today's judgement. */
function versionOf({ grader, version }: Verdict): string {
  return GRADER_VERSIONS[grader as OwnGraderName] ?? version;
}
