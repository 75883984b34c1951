import { usePlace } from '../state/navigate.js';
import { placeHash } from '../state/place.js';
import { settings, type Theme, useLanguage, useText } from '../state/settings.js';
import { useStore } from '../state/store.js';
import type { Language } from '../text/language.js';
import { Icon } from './icon.js';
import { Reviewer } from './reviewer.js';

const LANGUAGES: readonly Language[] = ['de', 'en'];
const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

export type ViewName = 'runs' | 'comparison' | 'queue' | 'baselines';

interface TopBarProps {
  /** Views of the page, as the first part of their path. */
  readonly views: readonly ViewName[];
  /** Whether anything can be judged here; an exported page is only read. */
  readonly judging: boolean;
  onHelp(): void;
}

export function TopBar({ views, judging, onHelp }: TopBarProps) {
  const text = useText();
  const { path } = usePlace();
  return (
    <header class="top-bar">
      <span class="brand">
        <BrandMark />
        <span class="brand-name">Testkunde</span>
      </span>
      <nav aria-label={text.nav.label}>
        {views.map((view) => (
          <a
            key={view}
            href={placeHash({ path: [view], params: {} })}
            aria-current={(path[0] ?? 'runs') === view ? 'page' : undefined}
          >
            {text.nav[view]}
          </a>
        ))}
      </nav>
      <div class="top-tools">
        {judging && <Reviewer />}
        <LanguageSwitch />
        <ThemeSwitch />
        <button
          type="button"
          class="icon-button"
          aria-label={text.settings.help}
          title={text.settings.help}
          onClick={onHelp}
        >
          <kbd>?</kbd>
        </button>
      </div>
    </header>
  );
}

function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" />
      <path class="bubble" d="M9 10h14v9a2 2 0 0 1-2 2h-6l-5 4v-4h-1z" />
      <path class="tick" d="m12.500 15.500 2.500 2.500 5-5" />
    </svg>
  );
}

function LanguageSwitch() {
  const text = useText();
  const language = useLanguage();
  return (
    <fieldset class="segmented">
      <legend class="unseen">{text.settings.language}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={language === one}
          onClick={() => settings.set((now) => ({ ...now, language: one }))}
        >
          {one.toUpperCase()}
          <span class="unseen"> {one === 'de' ? 'Deutsch' : 'English'}</span>
        </button>
      ))}
    </fieldset>
  );
}

function ThemeSwitch() {
  const text = useText();
  const { theme } = useStore(settings);
  const said = `${text.settings.theme}: ${text.settings.themes[theme]}`;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={said}
      title={said}
      onClick={() => settings.set((now) => ({ ...now, theme: NEXT_THEME[now.theme] }))}
    >
      <Icon name="theme" />
    </button>
  );
}
