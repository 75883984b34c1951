import { marksAs } from '../../language/claims/marks.js';
import { sameStem } from '../../language/claims/topic.js';
import { answerOf } from './answers.js';
import type { Said } from './ledger.js';

/**
 * "It can't be taken in without a photo" demands what "you must bring a photo" demanded: two words that deny, of which the
 * one stands before the thing itself.
 */
export function isSameDemand(one: Said, other: Said): boolean {
  const demanded = one.clauses.flatMap(({ polarity, without, marks }) =>
    polarity === 1 && marks.some(({ kind }) => kind === 'lacking') ? without : [],
  );
  return demanded.length > 0 && demands(other, demanded);
}

/** The thing is needed, by what the reply says or by its yes to the question. */
function demands(said: Said, stems: readonly string[]): boolean {
  const isNamed = ({ stem }: { readonly stem: string }) => stems.some((one) => sameStem(one, stem));
  const told = said.clauses.some(
    ({ polarity, words, marks }) =>
      polarity === 1 && words.some(isNamed) && marks.some(({ of, state }) => of === 'need' && state === 'yes'),
  );
  return told || (answerOf(said)?.value === 1 && said.askedWords.some(isNamed) && asksWhetherNeeded(said));
}

function asksWhetherNeeded({ asked }: Said): boolean {
  return marksAs(asked, 'aspect').some(({ of, state }) => of === 'need' && state === 'yes');
}
