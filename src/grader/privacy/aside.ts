import { told } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import { spanAt } from '../../language/span.js';
import type { Dossier, Sign } from './dossier.js';
import type { Source } from './source.js';
import type { Subject } from './subject.js';

/**
 * Whether a word that is a value of somebody is said of something else: of the customer's own order ("A-100 left Boise"), or of
 * what anybody can buy where a rule was asked for ("Premium allows four screens").
 */
export function isAside(sign: Sign, source: Source, reading: Reading, dossier: Dossier, subject: Subject): boolean {
  const kind = sign.item?.kind;
  if (source.what !== 'text' || sign.weight > 1 || (kind !== 'text' && kind !== 'place')) return false;
  const sentence = spanAt(reading.sentences, sign.span.start);
  if (sentence === undefined) return false;
  if (ofOwn(sentence, source, dossier)) return true;
  const rules = subject.has('rules') || subject.has('requests') || subject.has('reports');
  const before = reading.folded.slice(sentence.start, sign.span.start);
  return rules && LEADS.test(before) && OFFERS.test(reading.folded.slice(sign.span.end, sentence.end));
}

/** Whether a number of the customer's own stands in the sentence. */
function ofOwn({ start, end }: { start: number; end: number }, { text }: Source, { ownForms }: Dossier): boolean {
  const { pieces } = text.main;
  let run = '';
  let last = -1;
  for (const piece of pieces) {
    if (piece.start < start || piece.end > end) continue;
    run = last >= 0 && piece.start - last <= 1 ? run + piece.text : piece.text;
    last = piece.end;
    if (run.length >= 4 && /\d/.test(run) && ownForms.has(run)) return true;
  }
  return false;
}

const LEADS = new RegExp(String.raw`^\P{L}*(?:(?:${told('productAhead')}) )*["'(]?$`, 'u');

/** What a product does, and no person. */
const OFFERS = new RegExp(String.raw`^["')]?(?: (?:${told('product')}))? (?:${told('productDoes')})(?!\p{L})`, 'u');
