import { useState } from 'preact/hooks';
import { useText } from '../state/settings.js';
import { type Segment, type Span, segments } from '../text/segments.js';
import { visiblePieces } from '../text/visible.js';

/** Longer texts begin folded: a page of hostile text must stay a page. */
const MOST_CHARACTERS = 4000;

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
  const folded = !whole && text.length > MOST_CHARACTERS;
  const pieces = segments(folded ? text.slice(0, MOST_CHARACTERS) : text, changed, marks);
  return (
    <>
      <bdi class="said" dir="auto" lang={language}>
        {pieces.map((piece, index) => (
          <Piece key={index} piece={piece} changedAs={changedAs} label={marks[piece.mark ?? -1]?.label} />
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

interface PieceProps {
  readonly piece: Segment;
  readonly changedAs: 'removed' | 'added';
  readonly label: string | undefined;
}

function Piece({ piece, changedAs, label }: PieceProps) {
  const plain = <Visible text={piece.text} />;
  const marked = label === undefined ? plain : <mark title={label}>{plain}</mark>;
  if (!piece.changed) return marked;
  return changedAs === 'added' ? <ins>{marked}</ins> : <del>{marked}</del>;
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
