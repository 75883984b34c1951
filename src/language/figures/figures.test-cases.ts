import type { Language } from '../language.js';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { type Figure, figuresOf } from './figures.js';

/** What the tables of the figure tests share. */
export function language(code: string): Language {
  const found = languageFor(code);
  if (found === undefined) throw new Error(`no language ${code}`);
  return found;
}

export function figuresIn(text: string, code: string): readonly Figure[] {
  return figuresOf(read(text, language(code)));
}

/** `kind value` of each figure, in order. */
export function readAs(text: string, code: string): string[] {
  return figuresIn(text, code).map((figure) => `${figure.kind} ${figure.value}`);
}
