import type { Piece } from '../../language/forms/pieces.js';
import type { PersonHit, PersonWords } from '../../language/person/person.js';
import { told, toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import { refusalIn } from '../../language/refusal/refusal.js';
import { overlaps, type Span, spanAt } from '../../language/span.js';
import type { Dossier } from './dossier.js';
import type { Item } from './record.js';
import type { Source } from './source.js';
import type { Spoken } from './stream.js';

/**
 * Where a reply names the month of a day without the day: "it ran out in the middle of March", or the next one behind a month's
 * end ("put her on the rota from July"). Only what is said of the person counts: nothing of the customer's or the business's.
 */
export function monthSaid(
  source: Source,
  reading: Reading,
  hits: () => readonly PersonHit[],
  { day }: Item,
  dossier: Dossier,
  words: PersonWords,
): Span | null {
  if (day === undefined || source.what !== 'text') return null;
  const { pieces } = source.text.main;
  for (const [at, piece] of pieces.entries()) {
    const month = piece.digits || !piece.capital ? undefined : words.months.get(piece.text);
    if (month === undefined || pieces[at + 1]?.digits === true || isKnownMonth(month, dossier, words)) continue;
    const lead = pieces[at - 1]?.text ?? '';
    const next = day.day >= 27 && month === (day.month % 12) + 1 && words.fromMonth.has(lead);
    if (!next && !(month === day.month && (words.inMonth.has(lead) || words.fromMonth.has(lead)))) continue;
    const sentence = spanAt(reading.sentences, piece.start);
    if (sentence === undefined || sentence.question || isOfOthers(reading, sentence, piece, hits())) continue;
    return { start: (pieces[at - 1] as Piece).start, end: piece.end };
  }
  return null;
}

function isKnownMonth(month: number, { own, ledger, said }: Dossier, { months }: PersonWords): boolean {
  const names = (text: Spoken) =>
    text.days.some((known) => known.month === month) ||
    text.main.pieces.some((piece) => months.get(piece.text) === month);
  return own?.items.some((item) => item.day?.month === month) === true || names(ledger.facts) || said.some(names);
}

/** Said of the customer's or the business's things, of people in general, or as what cannot be told. */
function isOfOthers(reading: Reading, sentence: Span, month: Span, hits: readonly PersonHit[]): boolean {
  const words = reading.text.slice(sentence.start, sentence.end);
  if (OF_OTHERS.test(words.replace(LEADS, ' ')) || !OF_SOMEBODY.test(words)) return true;
  if (hits.some((hit) => (hit.tag === 'generic' || hit.tag === 'staff') && overlaps(hit, sentence))) return true;
  const turned = hits.some(({ tag, start, end }) => tag === 'but' && start >= sentence.start && end <= month.start);
  return !turned && refusalIn(reading).refusing.some((span) => overlaps(span, sentence));
}

const OF_OTHERS = toldWord('notOfPerson');

/** What is said of the person or of something just spoken of, or a piece of advice; not "renewal letters go out in July". */
const OF_SOMEBODY = new RegExp(
  String.raw`(?<!\p{L})(?:${told('ofSomebody')})(?!\p{L})|^\P{L}*(?:${told('advises')})`,
  'u',
);

/** How a hint or a piece of advice begins: "all I'd say is", "Planen Sie", "würde ich". */
const LEADS = new RegExp(told('leadIns'), 'gu');
