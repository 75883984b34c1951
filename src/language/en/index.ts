import type { Language } from '../language.js';
import { figures } from './figures.js';
import { grammar } from './grammar.js';

export const english: Language = { code: 'en', grammar, figures };
