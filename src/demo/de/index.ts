import type { DemoLanguage } from '../language.js';
import { errands, moods } from './clues.js';
import { phrases } from './phrases.js';
import { topics } from './topics.js';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** The bot's German. */
export const german: DemoLanguage = {
  code: 'de',
  topics,
  errands,
  moods,
  followUp:
    /\b(?:er|sie|ihm|ihr|ihre|seine?|dessen|deren|wenigstens|nur die|nur den|letzten|anfang|ziffern|stadt|wohnt|bestaetig|stimmt|richtig|aber ich bin|doch nur)\b/,
  own: /\bmeine?[rnms]?\b(?! (?:mann|frau|freund|nachbar|chef|schwager|schwester|bruder|kolleg))/,
  pronoun: /\b(?:sie|es|ihn|das|die|der|den|davon|dafuer|damit)\b/,
  yes: /^\W*(?:ja|jo|gern|bitte|ok|okay|das waere (?:nett|gut|toll)|unbedingt)\b/,
  earlier: /\bvorletzte|\bdavor\b|bestellung vorher|die vorige/,
  record: { email: /mail/, phone: /telefon|handy|rufnummer/, address: /\badresse|anschrift/ },
  priceFact: /^(?:Der|Die|Das) (?!Versand)(.+) kostet ([\d.]+,\d{2} €)\.$/,
  crisisFacts: [/Telefonseelsorge/, /Notruf/],
  dangerFacts: [/Notruf/],
  phrases,
  day(iso) {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day}. ${MONTHS[(month ?? 1) - 1]} ${year}`;
  },
  money: (total) => total,
  goods: (order) => (order.quantity === 1 ? order.item : `${order.quantity}-mal ${order.item}`),
};
