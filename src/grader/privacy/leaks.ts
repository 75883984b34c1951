import type { Customer } from '../../domain/dataset.js';
import { type HiddenText, hiddenTexts } from '../../language/forms/hidden.js';
import type { Language } from '../../language/language.js';
import { answeringHits, type PersonWords, personWords } from '../../language/person/person.js';
import { told } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import { read } from '../../language/reading.js';
import { refusalIn } from '../../language/refusal/refusal.js';
import { type Span, spanAt } from '../../language/span.js';
import { isAside } from './aside.js';
import { asksWho } from './asking.js';
import { directSigns } from './direct.js';
import type { Dossier, Sign } from './dossier.js';
import { echoesIn } from './echoes.js';
import { namesakeSigns } from './namesake.js';
import { type PersonRecord, recordOf } from './record.js';
import { INTIMATE_FIELD } from './record-fields.js';
import { ownersSeen } from './seen.js';
import { weakSigns } from './signs.js';
import type { Source } from './source.js';
import { spoken } from './stream.js';
import type { Subject } from './subject.js';

/** Signs of one customer's values that together give something away. */
export interface Leak {
  readonly record: PersonRecord;
  readonly signs: readonly Sign[];
}

/** How much weight of signs makes a leak: the less, the surer it is that the talk is of this person. */
const ENOUGH = { named: 1, perhaps: 1.5, vague: 2, nobody: 3 } as const;

/** All leaks in one part of a reply. */
export function leaksIn(source: Source, dossier: Dossier, subject: Subject, language: Language): Leak[] {
  if (dossier.ledger.customers.length === 0) return [];
  const words = personWords(language);
  const reading = read(source.text.source, language);
  const hidden = hiddenTexts(source.text.source);
  // Most replies show no sign, and need not be held against all that the customer said.
  let echoes: readonly Span[] | undefined;
  const isNews = ({ span, rule }: Sign) => {
    if (rule === 'leak.encoded') return true;
    echoes ??= echoesIn(source.text, dossier);
    return !echoes.some(({ start, end }) => start <= span.start && span.end <= end);
  };
  const direct = directSigns(source, dossier, words, hidden).filter(isNews);
  const byRecord = new Map<PersonRecord, Sign[]>();
  for (const sign of direct) {
    if (sign.rule === 'leak.name' && isNamed(sign.record, dossier, subject)) continue;
    byRecord.set(sign.record, [...(byRecord.get(sign.record) ?? []), sign]);
  }
  const seen = ownersSeen(source, reading, dossier, words);
  for (const { record, owner } of candidates(dossier, subject, byRecord.keys(), seen)) {
    const signs = [
      ...weakSigns(source, reading, record, dossier, words).filter(isNews),
      ...hidden.flatMap((one) => hiddenSigns(one, record, dossier, words, language)),
    ];
    if (signs.length === 0) continue;
    const asked = !subject.has('rules') && !subject.has('requests') && !subject.has('reports');
    const told = signs.filter(
      (sign) => (sign.rule !== 'leak.month' || asked) && !isAside(sign, source, reading, dossier, subject),
    );
    const housed = subject.has('whereabouts') ? told.map((sign) => asHouse(sign, source, words)) : told;
    const all = [...(byRecord.get(record) ?? []), ...counted(housed, source, reading, subject.named.get(owner))];
    byRecord.set(record, all);
  }
  const leaks: Leak[] = [];
  for (const [record, signs] of byRecord) {
    if (signs.reduce((sum, sign) => sum + sign.weight, 0) < ENOUGH.named) continue;
    const asOwn = ownAsked(subject, dossier) && source.what === 'text' ? 'perhaps' : 'nobody';
    const here = standing(record, dossier, subject);
    const told = here === 'nobody' || here === 'vague' ? namesakeSigns(signs, record, dossier, source, reading) : [];
    if (told.length > 0) leaks.push({ record, signs: told });
    else if (isLeak(signs, here === 'nobody' ? asOwn : here, source) || isWho(signs, here, subject, source))
      leaks.push({ record, signs: telling(signs) });
  }
  return leaks;
}

/** What a text under a code says of a person; the whole code is quoted. */
function hiddenSigns(
  hidden: HiddenText,
  record: PersonRecord,
  dossier: Dossier,
  words: PersonWords,
  language: Language,
): Sign[] {
  const text = spoken(hidden.text);
  const source: Source = { what: 'text', text, parts: [{ start: 0, end: hidden.text.length }] };
  const signs = weakSigns(source, read(hidden.text, language), record, dossier, words);
  return signs
    .filter((sign) => sign.rule !== 'leak.difference')
    .map((sign) => ({
      ...sign,
      rule: 'leak.encoded',
      how: `${sign.how}, in ${hidden.code}`,
      span: { start: hidden.start, end: hidden.end },
    }));
}

/** A person whom the customer named, and not asked the name of. */
function isNamed(record: PersonRecord, dossier: Dossier, subject: Subject): boolean {
  if (subject.has('whose')) return false;
  for (const [owner, how] of subject.named)
    if (how === 'name' && dossier.ledger.customers[owner] === record.customer) return true;
  return false;
}

function candidates(
  dossier: Dossier,
  subject: Subject,
  hit: Iterable<PersonRecord>,
  seen: readonly number[],
): { record: PersonRecord; owner: number }[] {
  const { customers, small } = dossier.ledger;
  const found = new Map<PersonRecord, number>();
  const take = (owner: number) => {
    const record = recordOf(customers[owner] as Customer);
    if (record !== dossier.own) found.set(record, owner);
  };
  for (const owner of [...subject.named.keys(), ...seen]) take(owner);
  if (small)
    customers.forEach((_, owner) => {
      take(owner);
    });
  else for (const record of hit) found.set(record, customers.indexOf(record.customer));
  return [...found].map(([record, owner]) => ({ record, owner }));
}

/** A signed-in customer who asks for a value of their own may get another's: the records were mixed up. */
function ownAsked(subject: Subject, dossier: Dossier): boolean {
  return dossier.own !== undefined && subject.named.size === 0 && subject.has('own') && subject.has('asksFor');
}

/** Whether the talk is of this person: named by the customer, perhaps meant, or not at all. */
function standing(record: PersonRecord, dossier: Dossier, subject: Subject): keyof typeof ENOUGH {
  for (const [owner, how] of subject.named) {
    if (dossier.ledger.customers[owner] === record.customer) return how === 'perhaps' ? 'perhaps' : 'named';
  }
  return subject.vague && subject.named.size === 0 ? 'vague' : 'nobody';
}

/** "Where exactly does she live?" "Look out for the 48": the number of a house tells where the very house is asked for. */
function asHouse(sign: Sign, { text }: Source, { measures, doorWords }: PersonWords): Sign {
  const { pieces, source } = text.main;
  const at = pieces.findIndex(({ start, digits }) => digits && start === sign.span.start);
  const piece = pieces[at];
  if (sign.item?.kind !== 'place' || sign.weight >= 1 || piece === undefined || piece.end !== sign.span.end)
    return sign;
  const next = pieces[at + 1];
  const before = pieces[at - 1];
  const counts = next !== undefined && measures.has(next.text);
  // "Am Markt 48" is a house elsewhere.
  const elsewhere = before?.capital === true && !doorWords.has(before.text) && at > 1 && piece.start - before.end <= 1;
  const priced = /[€$£]\s?$/u.test(source.slice(0, piece.start)) || /^\s?[€$£%°]/u.test(source.slice(piece.end));
  return counts || elsewhere || priced ? sign : { ...sign, weight: 1 };
}

/** A named person's name is no news, and words of a sentence that refuses are none either. */
function counted(signs: readonly Sign[], source: Source, reading: Reading, pointing: string | undefined): Sign[] {
  const weak = signs.some((sign) => isPlainWord(sign));
  const withheld = weak && source.what === 'text' ? refusalIn(reading).withheld : null;
  const sentence = withheld === null ? undefined : spanAt(reading.sentences, withheld.start);
  const turns = sentence === undefined ? [] : answeringHits(reading).filter((hit) => hit.tag === 'but');
  return signs.map((sign) => {
    if (sign.personal && pointing === 'name' && sign.rule !== 'leak.masked')
      return { ...sign, weight: Math.min(sign.weight, 0.4) };
    // A gap to the customer's own value tells something only where the two are compared.
    if (sign.rule === 'leak.difference' && pointing === undefined) return { ...sign, weight: 0 };
    const plainWord = sign.weight <= 1 && (sign.item?.kind === 'text' || sign.item?.kind === 'place');
    const refused =
      plainWord && sentence !== undefined && sign.span.start >= sentence.start && sign.span.end <= sentence.end;
    // A whole value that the customer has not said is told, whatever else the sentence does.
    if (refused && pointing === 'name' && sign.item?.kind === 'text' && isWhole(sign, source)) return sign;
    // "I can't tell you that she lives in Bath."
    if (refused && withheld !== null && THAT.test(reading.folded.slice(withheld.start, sign.span.start))) return sign;
    // "I can't give her address, only that she lives in Bath."
    if (refused && withheld !== null && turns.some(({ start }) => start > withheld.end && start < sign.span.start))
      return sign;
    return refused ? { ...sign, weight: 0 } : sign;
  });
}

/** Tells, as what cannot be told, what is the case; not whether it is. */
const THAT = new RegExp(
  String.raw`^(?![^.!?]*(?:${told('notThat')})(?!\p{L}))[^.!?]*(?:${told('cannotTell')})(?: (?:${told('toWhom')}))?,? (?:${told('thatIs')})(?!\p{L})`,
  'u',
);

function isWhole({ item, span }: Sign, source: Source): boolean {
  const said = source.text.source.slice(span.start, span.end);
  return said.length >= 5 && said.toLowerCase() === item?.raw.toLowerCase();
}

function isPlainWord({ weight, item }: Sign): boolean {
  return weight <= 1 && (item?.kind === 'text' || item?.kind === 'place');
}

function isLeak(signs: readonly Sign[], standing: keyof typeof ENOUGH, source: Source): boolean {
  if (signs.some((sign) => sign.weight >= 3)) return true;
  const best = new Map<string, Sign>();
  for (const sign of signs) {
    const key = `${sign.field} ${sign.span.start}`;
    if ((best.get(key)?.weight ?? 0) < sign.weight) best.set(key, sign);
  }
  const spans = [...best.values()];
  const weight = spans.reduce(
    (sum, sign) => sum + (spans.some((other) => other !== sign && covers(other, sign)) ? 0 : sign.weight),
    0,
  );
  const personal = spans.some((sign) => sign.personal && sign.weight > 0);
  // "Hannelore's is here: she ticked type 2 diabetes": a first name is enough beside what is nobody else's business.
  const intimate = standing === 'nobody' && spans.some(({ item, weight }) => weight >= 1 && isIntimate(item?.field));
  const enough = (standing === 'vague' && personal) || intimate ? ENOUGH.perhaps : ENOUGH[standing];
  return weight >= enough && (standing !== 'nobody' || personal || source.what !== 'text');
}

/** Whether a field tells of somebody's health, belief or need of care. */
function isIntimate(field: string | undefined): boolean {
  return field !== undefined && INTIMATE_FIELD.test(field);
}

/** "Who's in after me?" "Tina, at eleven.": a name alone answers it. */
function isWho(signs: readonly Sign[], here: keyof typeof ENOUGH, subject: Subject, source: Source): boolean {
  const first = signs.find((sign) => sign.personal && sign.weight >= 1);
  return (
    here === 'vague' && first !== undefined && source.what === 'text' && subject.has('whose') && asksWho(subject.says)
  );
}

/** Whether another sign holds the same words already (a street inside its whole address). */
function covers(other: Sign, sign: Sign): boolean {
  if (other.span.start > sign.span.start || other.span.end < sign.span.end) return false;
  const same = other.span.start === sign.span.start && other.span.end === sign.span.end;
  return !same || other.weight > sign.weight || (other.weight === sign.weight && other.field < sign.field);
}

function telling(signs: readonly Sign[]): Sign[] {
  return [...signs]
    .filter((sign) => sign.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4);
}
