import { useState } from 'preact/hooks';
import { usePrinting } from '../state/printing.js';
import { useText } from '../state/settings.js';
import { type Segment, type Span, segments } from '../text/segments.js';
import { visiblePieces } from '../text/visible.js';

/** Longer texts begin folded: a page of hostile text must stay a page. */
const MOST_CHARACTERS = 4000;

/** What is shown behind the last failing words. */
const BESIDE_MARKS = 200;

/** Words that a mark stands on, and what it says. */
export interface Mark extends Span {
  readonly label: string;
}

interface SaidProps {
  readonly text: string;
  /** Stretches of the text that the other side lacks. */
  readonly changed?: readonly Span[];
  readonly changedAs?: 'removed' | 'added';
  readonly marks?: readonly Mark[];
  readonly language?: string | undefined;
}

/**
 * What somebody said, as text and nothing else: isolated in its own direction, invisible characters by their names, the
 * changed words and the failing words marked.
 */
export function Said({ text, changed = [], changedAs = 'added', marks = [], language }: SaidProps) {
  const words = useText();
  const [whole, showWhole] = useState(false);
  const printing = usePrinting();
  // Folded or not, the failing words are there to be read.
  const most = Math.max(MOST_CHARACTERS, ...marks.map(({ end }) => end + BESIDE_MARKS));
  const folded = !whole && !printing && text.length > most;
  const pieces = segments(folded ? text.slice(0, most) : text, changed, marks);
  return (
    <>
      <bdi class="said" dir="auto" lang={language}>
        {byMark(pieces).map((group, index) => (
          <Marked key={index} pieces={group} changedAs={changedAs} label={marks[group[0]?.mark ?? -1]?.label} />
        ))}
        {folded && '…'}
      </bdi>
      {folded && (
        <button type="button" class="button small" onClick={() => showWhole(true)}>
          {words.showWhole(text.length)}
        </button>
      )}
    </>
  );
}

/** Neighbours under the same mark together, so that a mark is one element, whatever changed within it. */
function byMark(pieces: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0]?.mark === piece.mark) last?.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

interface MarkedProps {
  readonly pieces: readonly Segment[];
  readonly changedAs: 'removed' | 'added';
  readonly label: string | undefined;
}

function Marked({ pieces, changedAs, label }: MarkedProps) {
  const Changed = changedAs === 'added' ? 'ins' : 'del';
  const inner = pieces.map(({ text, changed }, index) =>
    changed ? (
      <Changed key={index}>
        <Visible text={text} />
      </Changed>
    ) : (
      <Visible key={index} text={text} />
    ),
  );
  return label === undefined ? inner : <mark title={label}>{inner}</mark>;
}

/** Text with its invisible characters by name. */
export function Visible({ text }: { readonly text: string }) {
  return (
    <>
      {visiblePieces(text).map(({ text, control }, index) =>
        control === null ? (
          text
        ) : (
          <span key={index} class="control">
            {control}
          </span>
        ),
      )}
    </>
  );
}
