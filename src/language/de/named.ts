import type { ClaimLexicon } from '../claims/claims.js';

/** What names stand beside in German. */
export const named: ClaimLexicon['named'] = {
  titles: ['Herrn?', 'Frau', 'Dr', 'Kolleg(?:e|en|in)'],
  companies: ['GmbH', 'AG', 'SE', 'KG', 'eG', 'OHG', 'UG', 'e\\.V\\.', 'mbH'],
  vehicles: ['Zug', 'Bus', 'Flug', 'Fähre', 'Bahn', 'Schiff', 'ICE', 'IC', 'Fernbus', 'Nachtzug', 'Flieger'],
  ways: ['ab', 'nach', 'von', 'aus'],
  ones: [' \\p{Ll}'],
  articles: [
    'der',
    'die',
    'das',
    'den',
    'dem',
    'ihr',
    'ihre',
    'dein',
    'deine',
    'dieser',
    'diese',
    'ihrem',
    'ihren',
    'deinem',
    'deinen',
  ],
};
