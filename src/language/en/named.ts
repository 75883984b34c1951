import type { ClaimLexicon } from '../claims/claims.js';

/** What names stand beside in English. */
export const named: ClaimLexicon['named'] = {
  titles: ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'],
  companies: ['Ltd', 'Limited', 'plc', 'PLC', 'Inc', 'LLC', 'LLP', 'Pty'],
  vehicles: ['flight', 'train', 'bus', 'coach', 'ferry', 'boat', 'plane'],
  ways: ['from', 'to', 'for', 'via'],
  ones: [' one(?!\\p{L})'],
  articles: ['the', 'your', 'that', 'this'],
};
