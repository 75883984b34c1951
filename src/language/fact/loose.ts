import { assertionOf } from '../assertion/assertion.js';
import { type Figure, figuresOf, sameFigure } from '../figures/figures.js';
import type { Reading } from '../reading.js';
import { isOtherBound } from './bounds.js';
import { type Fact, type Mention, unlessMeasured } from './fact.js';
import { type FactWord, findWord } from './word-fact.js';

/** A text that has a number more often says nothing with it that one could tell; keeps hostile texts cheap. */
const MOST = 3;

/**
 * Places that are the fact's only if they answer the question, which wording alone does not tell: the number without what the
 * question has named (`Which platform?` – `It leaves from 4`), a number without its unit (`muss man 25 sein`), a cell
 * whose column names the thing, one end of a range (`goes down from £355 to £320`).
 */
export function looseMentionsOf(reading: Reading, fact: Fact, says: Reading, today?: string): Mention[] {
  const [figure, ...others] = fact.figures;
  if (figure === undefined || others.length > 0 || fact.negative) return [];
  if (fact.words.some((word) => findWord(word, says).length === 0 && !isColumn(word, reading))) return [];
  return figuresOf(reading)
    .filter((one) => sameFigure(figure, one, today) || isItsNumber(figure, one))
    .filter((one) => !isOtherBound(reading, one, fact.bounds[0]))
    .slice(0, MOST)
    .map(({ start, end }) => ({
      start,
      end,
      assertion: unlessMeasured(reading, { start, end }, fact, assertionOf(reading, { start, end })),
    }));
}

/** Whether a word stands in a table, whose columns name what their cells hold. */
function isColumn(word: FactWord, reading: Reading): boolean {
  return findWord(word, reading).some(({ start }) => {
    const from = reading.text.lastIndexOf('\n', start) + 1;
    return /^\s*\|/.test(reading.text.slice(from, start));
  });
}

function isItsNumber(figure: Figure, one: Figure): boolean {
  if (one.kind !== 'number' || figure.amount === undefined) return false;
  return one.values.some((value) => Number(value) === figure.amount);
}
