import { fitsMask, maskedWords } from '../../language/forms/masked.js';
import { type Dossier, type Sign, wasSaid } from './dossier.js';
import { wasWhollySaid } from './echoes.js';
import type { PersonRecord } from './record.js';
import type { Source } from './source.js';

/** Words partly struck out that still fit a value of this person. */
export function maskSigns(source: Source, record: PersonRecord, dossier: Dossier): Sign[] {
  const signs: Sign[] = [];
  for (const word of maskedWords(source.text.source)) {
    if (word.visible < 2 || ownFits(dossier, word.parts)) continue;
    for (const item of record.items) {
      if (dossier.ledger.isPublic(item.field) || wasWhollySaid(dossier, item)) continue;
      const values = [
        ...item.strong,
        ...item.weak,
        ...(item.kind === 'name' ? [record.last, ...record.first] : item.raw.toLowerCase().split(/[\s,]+/)),
      ];
      const value = values.find((form) => form.length > word.visible && fitsMask(form, word.parts));
      if (value === undefined || wasSaid(dossier, value)) continue;
      // Half the value, or four characters of it, single it out.
      const numbered =
        item.kind === 'iban' || item.kind === 'phone' || (item.kind === 'code' && item.tail !== undefined);
      const sure = word.visible >= 6 || (word.visible >= 3 && item.kind === 'email');
      const weight = sure || (numbered && word.visible >= 4) ? 3 : word.visible >= 4 ? 2 : 1.5;
      signs.push({
        record,
        item,
        field: item.field,
        how: ', partly masked',
        rule: 'leak.masked',
        span: word,
        weight,
        personal: item.kind === 'name',
      });
      break;
    }
  }
  return signs;
}

function ownFits({ own }: Dossier, parts: readonly string[]): boolean {
  return own?.items.some((item) => [...item.strong, ...item.weak].some((form) => fitsMask(form, parts))) === true;
}
