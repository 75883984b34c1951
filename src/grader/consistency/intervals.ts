import type { Figure } from '../../language/figures/figures.js';
import { type Language, perLanguage } from '../../language/language.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { fits, same } from './likeness.js';
import type { SaidFigure } from './said-figure.js';
import { isNewThing, newWords } from './thread.js';

const every = perLanguage(
  (language: Language) => new RegExp(`(?<!\\p{L})(?:${language.claims.intervals.join('|')}) $`, 'u'),
);

/** "Every 20 minutes": a length of time after which something comes again. */
export function isInterval({ reply }: Said, { kind, start }: Figure): boolean {
  return kind === 'duration' && every(reply.language).test(reply.folded.slice(Math.max(0, start - BEFORE), start));
}

const BEFORE = 18;

/** What came again after one length of time comes after another now, and nothing else was asked for. */
export function intervalConflict({ now, before, agreed, given }: Comparison): Conflict | undefined {
  if (agreed || !now.kinds.has('duration')) return undefined;
  const mine = onlyInterval(now);
  if (mine === undefined) return undefined;
  for (const then of before.toReversed()) {
    const theirs = onlyInterval(then);
    if (theirs === undefined || same(mine, theirs, undefined) || !fits(mine, theirs)) continue;
    if (!given && (isNewThing(now, then, now.words) || isNamed(mine, now, then))) continue;
    return conflictBetween(
      'interval.changed',
      'comes again after another time than before',
      now,
      mine.figure,
      then,
      theirs.figure,
    );
  }
  return undefined;
}

function onlyInterval(said: Said): SaidFigure | undefined {
  const found = said.figures.filter(({ figure }) => isInterval(said, figure));
  return found.length === 1 ? found[0] : undefined;
}

/** A telling word of the same clause that nobody has spoken of: the `night bus` comes at another interval. */
function isNamed(mine: SaidFigure, now: Said, then: Said): boolean {
  const known = new Set(
    [...newWords(now, then), ...now.askedWords, ...then.words, ...then.askedWords].map(({ stem }) => stem),
  );
  return mine.own.some((word) => !word.generic && !known.has(word.stem));
}
