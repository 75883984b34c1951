import { de } from '../text/de.js';
import { en, type Messages } from '../text/en.js';
import type { Language } from '../text/language.js';
import { createStore, useStore } from './store.js';

export type Theme = 'system' | 'light' | 'dark';

/** What a reader chose, kept in the browser. */
export interface Settings {
  /** Null = never chosen. */
  readonly language: Language | null;
  readonly theme: Theme;
  /** Name that judgements and accepted changes are signed with; empty = not told. */
  readonly reviewer: string;
  /** Whether keys that are a single character do anything. */
  readonly singleKeys: boolean;
}

const PLACE = 'testkunde-review';
const TABLES: Readonly<Record<Language, Messages>> = { de, en };

export const settings = createStore<Settings>(settingsFrom(kept()));

/** What the server was started with, for all that the reader did not choose. */
const defaults = createStore<{ readonly language: Language | null; readonly reviewer: string | null }>({
  language: null,
  reviewer: null,
});

/** The language of the interface. */
export function useLanguage(): Language {
  return languageOf(useStore(settings), useStore(defaults).language);
}

/** The words of the interface in the reader's language. */
export function useText(): Messages {
  return TABLES[useLanguage()];
}

/** The same outside of what is drawn. */
export function currentText(): Messages {
  return TABLES[languageOf(settings.get(), defaults.get().language)];
}

/** Name of who judges; empty = not told yet. */
export function useReviewer(): string {
  const chosen = useStore(settings).reviewer;
  const told = useStore(defaults).reviewer;
  return chosen || (told ?? '');
}

export function currentReviewer(): string {
  return settings.get().reviewer || (defaults.get().reviewer ?? '');
}

export function setDefaults(language: Language | null, reviewer: string | null): void {
  defaults.set({ language, reviewer });
}

/** Applies settings to the document and keeps them, now and whenever they change. */
export function applySettings(): void {
  const apply = () => {
    const now = settings.get();
    document.documentElement.lang = languageOf(now, defaults.get().language);
    document.documentElement.dataset.theme = now.theme;
    document.documentElement.dataset.singleKeys = String(now.singleKeys);
    keep(now);
  };
  apply();
  settings.follow(apply);
  defaults.follow(apply);
}

function languageOf({ language }: Settings, told: Language | null): Language {
  return language ?? told ?? (navigator.languages[0]?.toLowerCase().startsWith('de') ? 'de' : 'en');
}

/** What was kept, as far as it can be understood. */
export function settingsFrom(text: string | null): Settings {
  const { language, theme, reviewer, singleKeys } = parsed(text);
  return {
    language: language === 'de' || language === 'en' ? language : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    reviewer: typeof reviewer === 'string' ? reviewer : '',
    singleKeys: singleKeys !== false,
  };
}

function parsed(text: string | null): Partial<Record<keyof Settings, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** A page from a file may have no storage: then the settings last as long as the page. */
function kept(): string | null {
  try {
    return localStorage.getItem(PLACE);
  } catch {
    return null;
  }
}

function keep(now: Settings): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(now));
  } catch {
    // Nothing depends on it.
  }
}
