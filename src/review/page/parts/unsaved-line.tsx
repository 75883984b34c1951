import { lost } from '../state/freshness.js';
import { useText } from '../state/settings.js';
import { useStore } from '../state/store.js';
import { storeUnsaved, unsaved } from '../state/unsaved.js';
import { problemLine } from '../text/problems.js';
import { Visible } from './said.js';

/** What could not be stored, why, and what can be done about it: nothing that a reviewer said goes by itself. */
export function UnsavedLine() {
  const text = useText();
  const all = useStore(unsaved);
  const problem = all.at(-1)?.problem;
  // The line above this one may say why already.
  const told = useStore(lost)?.code === problem?.code;
  return (
    <div role="alert">
      {problem !== undefined && (
        <div class="lost-line unsaved-line">
          <details>
            <summary>
              {text.unsaved.count(all.length)}{' '}
              {!told && (
                <span lang={text.problems[problem.code] === undefined ? 'en' : undefined}>
                  {problemLine(problem, text)}
                </span>
              )}
            </summary>
            <ul>
              {all.map(({ about, title, said }) => (
                <li key={about.join()}>
                  <Visible text={title} />: <Visible text={said} />
                </li>
              ))}
            </ul>
          </details>
          <button type="button" class="button small" onClick={() => storeUnsaved()}>
            {text.unsaved.retry}
          </button>
          <button type="button" class="button small" onClick={() => unsaved.set([])}>
            {text.unsaved.discard}
          </button>
        </div>
      )}
    </div>
  );
}
