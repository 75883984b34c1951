import { marksAs } from '../../language/claims/marks.js';
import { type Language, perLanguage } from '../../language/language.js';
import { FIRST_NAMES } from '../../language/person/first-names.js';
import { perReading, type Reading } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { isConsequence } from './turning.js';

// "Our engineer Priya will ring you": who is sent, or put in charge, is the same whatever the customer asks next.

/** Somebody whom a reply names by what they are, or by what they will do. */
interface Person extends Span {
  readonly name: string;
  /** Lower case; empty where it is not said. */
  readonly role: string;
}

/** Somebody else comes, or is in charge, than the one who was named. */
export function staffConflict({ now, before, given }: Comparison): Conflict | undefined {
  const then = before.at(-1);
  if (given || then === undefined || then.turn !== now.turn - 1) return undefined;
  const sent = only(staffIn(then.reply));
  if (sent === undefined || isOpen(then, sent)) return undefined;
  const mine = only(actorsIn(now.reply));
  if (mine === undefined || mine.name === sent.name || isOpen(now, mine)) return undefined;
  if (mine.role !== '' && mine.role !== sent.role) return undefined;
  if (
    now.reply.text.includes(sent.name) ||
    [now.asked, then.asked, then.reply].some(({ text }) => text.includes(mine.name))
  )
    return undefined;
  if (marksAs(now.asked, 'alternative').length + marksAs(now.asked, 'requested-change').length > 0) return undefined;
  return conflictBetween('named.staff', 'another person in the place of the one before', now, mine, then, sent);
}

function only(people: readonly Person[]): Person | undefined {
  const [first] = people;
  return first !== undefined && people.every(({ name }) => name === first.name) ? first : undefined;
}

/** It is asked, said of a case only, or of one more. */
function isOpen(said: Said, { start }: Person): boolean {
  const sentence = spanAt(said.reply.sentences, start);
  if (sentence === undefined || sentence.question || isConsequence(said, sentence)) return true;
  return (['hypothesis', 'addition', 'alternative'] as const).some(
    (kind) => marksAs(said.reply, kind, sentence).length > 0,
  );
}

/** A title, if there is one, and a name. */
const NAME = "(?:(TITLES)\\.? )?(\\p{Lu}\\p{Ll}[\\p{L}'-]{1,20}(?: \\p{Lu}\\p{Ll}[\\p{L}'-]{1,20})?)";

const patterns = perLanguage(({ claims: { named } }: Language) => {
  const name = NAME.replace('TITLES', named.titles.join('|'));
  return {
    staff: new RegExp(`(?<!\\p{L})(${named.staff.join('|')}),? ${name}`, 'gu'),
    actor: new RegExp(
      `(?<!\\p{L})()${name}(?= (?:${named.doing.join('|')})(?!\\p{L})|(?:${small('willShort')}) )`,
      'gu',
    ),
  };
});

const staffIn = perReading((reply): readonly Person[] => peopleIn(reply, patterns(reply.language).staff));

/** Those with a role, else those who do what such people do. */
const actorsIn = perReading((reply): readonly Person[] => {
  const staff = staffIn(reply);
  return staff.length > 0 ? staff : peopleIn(reply, patterns(reply.language).actor);
});

function peopleIn({ text }: Reading, pattern: RegExp): readonly Person[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: all, 1: role = '', 2: title, 3: name = '', index }) =>
    title === undefined && !isFirstName(name)
      ? []
      : [{ start: index, end: index + all.length, name, role: role.toLowerCase() }],
  );
}

/** Without a title only a first name is surely one of a person. */
function isFirstName(name: string): boolean {
  const [first = ''] = name.toLowerCase().split(' ');
  return FIRST_NAMES.has(first);
}
