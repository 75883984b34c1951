import { useEffect } from 'preact/hooks';
import type { Messages } from '../text/en.js';
import { EXPORTED } from './client.js';
import type { Place } from './place.js';
import { useText } from './settings.js';

/** What the window is called: tabs, bookmarks and screen readers tell places apart by it. */
export function useTitle(place: Place): void {
  const text = useText();
  const title = [...titleParts(place, text), 'Testkunde'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

export function titleParts({ path, params }: Place, text: Messages): string[] {
  const query = EXPORTED?.query;
  const [view, first, second] = query === undefined ? path : ['comparison', query.before ?? '', query.now];
  const open = params.open ? [params.open] : [];
  if (view === 'comparison' && first !== undefined && second !== undefined)
    return [...open, first === '' ? second : text.comparison.title(first, second)];
  if (view === 'run' && first !== undefined) return [...open, first];
  if (view === 'history' && first !== undefined && second !== undefined)
    return [`${first}/${second}`, text.history.title];
  const known = view === 'comparison' || view === 'queue' || view === 'baselines' ? view : 'runs';
  return [text.nav[known]];
}
