import type { Language } from '../language.js';
import { grammar } from './grammar.js';

export const german: Language = { code: 'de', grammar };
