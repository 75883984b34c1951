import type { Language } from '../language.js';
import { grammar } from './grammar.js';

export const english: Language = { code: 'en', grammar };
