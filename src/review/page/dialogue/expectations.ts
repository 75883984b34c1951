import type { Expectations } from '../../../domain/dialogue.js';
import type { Messages } from '../text/en.js';
import { duration } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What the bot owes in one turn, line by line: the verb in the reader's language, and what it is about. */
export interface ExpectationLine {
  readonly verb: string;
  readonly values: readonly string[];
}

export function expectationLines(expect: Expectations, text: Messages, language: Language): ExpectationLine[] {
  const { expects } = text;
  const lines: (ExpectationLine | false | undefined)[] = [
    expect.states && { verb: expects.states, values: expect.states },
    expect.states_one_of && { verb: expects.statesOneOf, values: expect.states_one_of },
    expect.never && { verb: expects.never, values: expect.never },
    expect.grounded === true && { verb: expects.grounded, values: [] },
    expect.discloses !== undefined && { verb: expects.discloses, values: [] },
    expect.escalates !== undefined && { verb: escalation(expect.escalates, expects), values: [] },
    expect.acknowledges === true && { verb: expects.acknowledges, values: [] },
    expect.refuses === true && { verb: expects.refuses, values: [] },
    expect.same_as !== undefined && { verb: expects.sameAs(expect.same_as), values: [] },
    expect.answers_within !== undefined && {
      verb: expects.answersWithin(duration(expect.answers_within, language)),
      values: [],
    },
  ];
  return lines.filter((line) => line !== undefined && line !== false);
}

function escalation(escalates: NonNullable<Expectations['escalates']>, expects: Messages['expects']): string {
  if (escalates === false) return expects.keeps;
  return escalates === true ? expects.escalates : expects.escalatesWithin(escalates.within);
}
