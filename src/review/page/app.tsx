import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../api.js';
import { KeyHelp } from './parts/key-help.js';
import { Notices } from './parts/notices.js';
import { TopBar, type ViewName } from './parts/top-bar.js';
import { UnsavedLine } from './parts/unsaved-line.js';
import { Failed, Loading } from './parts/waiting.js';
import { askAgain, useAnswer } from './state/answers.js';
import { EXPORTED } from './state/client.js';
import { lost } from './state/freshness.js';
import { useKeys } from './state/keyboard.js';
import { usePlace } from './state/navigate.js';
import { session } from './state/rights.js';
import { setDefaults, useLanguage, useText } from './state/settings.js';
import { useStore } from './state/store.js';
import { useTitle } from './state/title.js';
import { moment } from './text/format.js';
import { problemLine } from './text/problems.js';
import { View } from './view.js';

const ALL_VIEWS: readonly ViewName[] = ['runs', 'comparison', 'queue', 'baselines'];

/** The whole page: bar, the view that the address names, messages, help. */
export function App() {
  const text = useText();
  const [help, showHelp] = useState(false);
  const answered = useAnswer('GET /api/session', {});
  useKeys({
    help: () => showHelp(true),
    search: () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
  });
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {text.skip}
      </button>
      <TopBar
        views={EXPORTED === null ? ALL_VIEWS : []}
        judging={answered.state === 'ready' && !answered.value.read_only}
        onHelp={() => showHelp(true)}
      />
      {EXPORTED !== null && <ExportedLine />}
      <LostLine />
      <UnsavedLine />
      <main id="content" tabindex={-1}>
        {answered.state === 'loading' && <Loading />}
        {answered.state === 'failed' && <Failed problem={answered} onRetry={() => askAgain('GET /api/session', {})} />}
        {answered.state === 'ready' && <Opened session={answered.value} />}
      </main>
      <Notices />
      {help && <KeyHelp onClose={() => showHelp(false)} />}
    </>
  );
}

function Opened({ session: now }: { readonly session: Session }) {
  const place = usePlace();
  useEffect(() => {
    session.set(now);
    setDefaults(now.language, now.reviewer);
  }, [now]);
  useTitle(place);
  return <View place={place} session={now} />;
}

/** The server went away, or was started anew: told before anybody judges in vain. */
function LostLine() {
  const text = useText();
  const problem = useStore(lost);
  return (
    <div role="alert">
      {problem !== null && (
        <p class="lost-line" lang={text.problems[problem.code] === undefined ? 'en' : undefined}>
          {problemLine(problem, text)}
        </p>
      )}
    </div>
  );
}

function ExportedLine() {
  const text = useText();
  const language = useLanguage();
  if (EXPORTED === null) return null;
  return (
    <aside class="exported-line" aria-label="Testkunde">
      {text.exported(moment(EXPORTED.exported_at, language))}
      {EXPORTED.left_out > 0 && ` ${text.leftOut(EXPORTED.left_out)}`}
    </aside>
  );
}
