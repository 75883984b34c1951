import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { KeyHelp } from './parts/key-help.js';
import { Notices } from './parts/notices.js';
import { TopBar } from './parts/top-bar.js';
import { useKeys } from './state/keyboard.js';
import { usePlace } from './state/navigate.js';
import { useText } from './state/settings.js';

/** The whole page: bar, the view that the address names, messages, help. */
export function App() {
  const text = useText();
  const [help, showHelp] = useState(false);
  useKeys({
    help: () => showHelp(true),
    search: () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
  });
  return (
    <>
      <a class="skip" href="#content" onClick={toContent}>
        {text.skip}
      </a>
      <TopBar onHelp={() => showHelp(true)} />
      <main id="content" tabindex={-1}>
        <View />
      </main>
      <Notices />
      {help && <KeyHelp onClose={() => showHelp(false)} />}
    </>
  );
}
