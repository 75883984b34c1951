import { toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import { spanAt } from '../../language/span.js';
import type { Dossier, Sign } from './dossier.js';
import type { PersonRecord } from './record.js';
import type { Source } from './source.js';
import { findForm } from './stream.js';

/**
 * "They belong to the Helen Marsh down in Truro", "Write to Helen Marsh. She lives over in Truro": of somebody whose name is no
 * secret, as the signed-in customer or one of the business's people bears it too, a value is told that is theirs alone.
 */
export function namesakeSigns(
  signs: readonly Sign[],
  record: PersonRecord,
  dossier: Dossier,
  source: Source,
  reading: Reading,
): Sign[] {
  const mine = dossier.own !== undefined && isNamesake(record, dossier.own);
  if (source.what !== 'text' || !(mine || inFacts(record, dossier))) return [];
  return signs.filter((sign) => {
    if (sign.personal || sign.weight < 1) return false;
    const sentence = spanAt(reading.sentences, sign.span.start);
    if (sentence === undefined) return false;
    const words = reading.folded.slice(sentence.start, sentence.end);
    if (mine)
      return (
        NAMESAKE.test(words) ||
        (names(words, record) && !ADDRESSES.test(reading.text.slice(sentence.start, sentence.end)))
      );
    return OF_PERSON.test(words) && names(plainName(reading.folded), record);
  });
}

function isNamesake(one: PersonRecord, other: PersonRecord): boolean {
  return one.last !== '' && one.last === other.last && one.first[0] !== undefined && one.first[0] === other.first[0];
}

function inFacts({ first, last }: PersonRecord, { ledger }: Dossier): boolean {
  return first[0] !== undefined && last !== '' && findForm(ledger.facts.main, first[0] + last) !== null;
}

function names(words: string, { first, last }: PersonRecord): boolean {
  const plain = plainName(words);
  return plain.includes(first[0] ?? '\n') && plain.includes(last);
}

function plainName(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '');
}

const NAMESAKE = toldWord('namesake');

/** Words to the customer: "Helen Marsh, your room in Truro is ready". */
const ADDRESSES = toldWord('addressed');

const OF_PERSON = toldWord('ofPerson');
