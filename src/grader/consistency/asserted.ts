import { type Assertion, assertionOf } from '../../language/assertion/assertion.js';
import { type Mark, marksAs, marksOf } from '../../language/claims/marks.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import type { Reading } from '../../language/reading.js';
import { Recent } from '../../language/recent.js';
import { smallSet } from '../../language/small-words.js';
import { spanAt } from '../../language/span.js';

// Which figures of a reply are claimed by it, and the figures that are said in words.

const UNSAID: ReadonlySet<string> = new Set(['asked', 'quoted', 'corrected']);

/** Whether the reply itself claims the figure. */
export function isAsserted(reply: Reading, figure: Figure): boolean {
  // "A quarter of a year" is no year.
  if (marksAs(reply, 'share').some((mark) => mark.end <= figure.start && figure.start - mark.end < 5)) return false;
  const { stance, cue } = stanceTo(reply, figure);
  if (stance !== 'negated' || cue === undefined) return !UNSAID.has(stance);
  // Only a plain "not 12 euros" unsays it; "2,000 still open" does not.
  return !marksOf(reply).some(
    (mark) => (mark.kind === 'negator' || mark.kind === 'noun-negator') && mark.start < cue.end && cue.start < mark.end,
  );
}

type Stance = Pick<Assertion, 'stance' | 'cue'>;

/** By the text from the figure's sentence on; a cue's offsets are those behind the beginning of the sentence. */
const stances = new Recent<Stance>(1024);
const LONGEST_REMEMBERED = 600;

/** What stands before its sentence says nothing of a figure; bots say the same sentences again and again. */
function stanceTo(reply: Reading, figure: Figure): Stance {
  const from = spanAt(reply.sentences, figure.start)?.start;
  if (from === undefined || reply.folded.length - from > LONGEST_REMEMBERED) return assertionOf(reply, figure);
  // A number that begins a text may end a list's number, not a sentence: the sign before the sentence counts.
  const text = reply.folded.slice(Math.max(0, from - 1));
  const key = `${reply.language.code} ${figure.start - from} ${figure.end - from} ${text}`;
  let known = stances.get(key);
  if (known === undefined) {
    const { stance, cue } = assertionOf(reply, figure);
    known = cue === undefined ? { stance } : { stance, cue: { start: cue.start - from, end: cue.end - from } };
    stances.set(key, known);
  }
  const { stance, cue } = known;
  return cue === undefined ? known : { stance, cue: { start: cue.start + from, end: cue.end + from } };
}

/** "Free of charge" is an amount of nothing. */
export function freeFigures(reply: Reading, asked: Reading): Figure[] {
  const charged = [...marksAs(reply, 'charged'), ...marksAs(reply, 'harmless')];
  // A bare "nothing" is a price only where a price was asked for.
  const bare = marksAs(asked, 'burden').length > 0 ? [] : marksAs(reply, 'negator');
  return marksAs(reply, 'free')
    .filter((mark) => !bare.some((other) => other.start === mark.start && other.end === mark.end))
    .filter((mark) => !charged.some((other) => other.start < mark.end && mark.start < other.end))
    .filter((mark) => !deniedBefore(reply, mark) && !isVacant(reply, mark))
    .map(({ start, end }) => ({
      kind: 'money',
      start,
      end,
      value: '? 0.00',
      values: ['? 0.00', '? 0'],
      amount: 0,
      unit: '?',
    }));
}

/** "On 3 June both are free": rooms and people, not prices. */
function isVacant(reply: Reading, { start, end }: Mark): boolean {
  if (!VACANT.has(reply.folded.slice(start, end))) return false;
  const sentence = spanAt(reply.sentences, start);
  return figuresOf(reply).some(
    (figure) =>
      (figure.kind === 'date' || figure.kind === 'time') &&
      figure.start >= (sentence?.start ?? 0) &&
      figure.end <= start,
  );
}

const VACANT = smallSet('vacant');

/** "The same day" is a time of no days. */
export function atOnce(reply: Reading): Figure[] {
  return marksAs(reply, 'at-once').map(({ start, end }) => {
    return {
      kind: 'duration',
      start,
      end,
      value: '0 days',
      values: ['0 days', '0 workdays', '0 minutes'],
      amount: 0,
      unit: 'days',
    };
  });
}

function deniedBefore(reply: Reading, mark: Mark): boolean {
  return marksAs(reply, 'negator').some((other) => other.end <= mark.start && mark.start - other.end < 12);
}
