import type { ShownVerdict } from '../../api.js';
import { useText } from '../state/settings.js';
import type { Messages } from '../text/en.js';
import { Visible } from './said.js';

/** What a verdict says in one line, in the reader's language where that is known. */
export function verdictLine(
  verdict: Pick<ShownVerdict, 'grader' | 'outcome' | 'evidence' | 'reason'>,
  text: Messages,
): string {
  return text.verdict(verdict) ?? verdict.reason;
}

/** The same as an element. */
export function VerdictLine({ verdict }: { readonly verdict: ShownVerdict }) {
  const text = useText();
  return (
    <span lang={text.verdict(verdict) === null ? 'en' : undefined}>
      <Visible text={verdictLine(verdict, text)} />
    </span>
  );
}

/** What a verdict says. Where that is said in another language than the grader's, the grader's own words stand below. */
export function VerdictWords({ verdict }: { readonly verdict: ShownVerdict }) {
  const text = useText();
  const said = text.verdict(verdict);
  const own = (
    <span lang="en">
      <Visible text={verdict.reason} />
    </span>
  );
  if (said === null) return own;
  return (
    <>
      {said}
      <span class="own-words">
        {text.ownWords}: {own}
      </span>
    </>
  );
}

/** Longer quotes are cut: the transcript has them whole. */
const MOST_CHARACTERS = 160;
const MOST_QUOTES = 3;

/** The words that a verdict rests on, each once, without those that its reason quotes already. */
export function Quotes({ verdict, language }: { readonly verdict: ShownVerdict; readonly language: string }) {
  const text = useText();
  const line = verdictLine(verdict, text);
  const quotes = [...new Set(verdict.evidence.map(({ quote }) => quote))].filter(
    (quote) => quote !== '' && !line.includes(quote),
  );
  if (quotes.length === 0) return null;
  return (
    <ul class="quotes" aria-label={text.dialogue.quotes}>
      {quotes.slice(0, MOST_QUOTES).map((quote) => (
        <li key={quote}>
          <bdi class="quote" dir="auto" lang={language}>
            <Visible text={quote.length > MOST_CHARACTERS ? `${quote.slice(0, MOST_CHARACTERS)}…` : quote} />
          </bdi>
        </li>
      ))}
      {quotes.length > MOST_QUOTES && <li class="muted">+{quotes.length - MOST_QUOTES}</li>}
    </ul>
  );
}
