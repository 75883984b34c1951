import { languageFor } from '../../language/languages.js';
import { read } from '../../language/reading.js';
import { type Comparison, idle } from './conflict.js';
import { Said } from './ledger.js';

/** What the customer says, and the reply to it. */
export type Exchange = readonly [says: string, reply: string];

/** The last of some exchanges, to be compared with those before it. */
export function compared(code: string, ...exchanges: readonly Exchange[]): Comparison {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const said = exchanges.map(
    ([says, reply], index) => new Said({ turn: index + 1, says: read(says, language), text: read(reply, language) }),
  );
  const before = said.slice(0, -1);
  return { ...idle, now: said.at(-1) as Said, earlier: before, before };
}
