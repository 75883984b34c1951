import { useState } from 'preact/hooks';
import type { Answer, DialogueDetail, DialogueSide } from '../../../api.js';
import { turnRows } from '../../dialogue/turns.js';
import { KeySign } from '../../parts/key-sign.js';
import { useKeys } from '../../state/keyboard.js';
import { adjust, usePlace } from '../../state/navigate.js';
import { useText } from '../../state/settings.js';
import type { Shown } from './shown.js';
import { SideHead } from './side-head.js';
import { Turn } from './turn.js';

const SHOWN: readonly Shown[] = ['both', 'baseline', 'candidate'];

/** Which answer of each side is read, as an index. */
interface Chosen {
  readonly before: number;
  readonly now: number;
}

/** Both transcripts beside each other, or one of them. */
export function Transcripts({ detail }: { readonly detail: DialogueDetail }) {
  const text = useText();
  const [chosen, choose] = useState<Chosen>({ before: detail.pair.before ?? 0, now: detail.pair.now ?? 0 });
  const shown = useShown(detail);
  const before = detail.before === null ? null : sideOf(detail.before, chosen.before);
  const now = detail.now === null ? null : sideOf(detail.now, chosen.now);
  const rows = turnRows(before, now);
  const both = detail.before !== null && detail.now !== null;
  return (
    <section class="transcripts" aria-label={text.dialogue.sides}>
      {both && <SideSwitch shown={shown} />}
      <div class="sides-head" data-side={shown}>
        {detail.before !== null && shown !== 'candidate' && (
          <SideHead
            name={text.comparison.baseline}
            side={detail.before}
            chosen={chosen.before}
            onChoose={(index) => choose({ ...chosen, before: index })}
          />
        )}
        {detail.now !== null && shown !== 'baseline' && (
          <SideHead
            name={both ? text.comparison.candidate : text.comparison.run}
            side={detail.now}
            chosen={chosen.now}
            onChoose={(index) => choose({ ...chosen, now: index })}
          />
        )}
      </div>
      <ol class="turns" data-side={shown}>
        {rows.map((row, index) => (
          <Turn
            key={index}
            row={row}
            shown={shown}
            answers={{ before: before?.answer, now: now?.answer }}
            language={detail.language}
          />
        ))}
      </ol>
    </section>
  );
}

function sideOf(side: DialogueSide, index: number): { side: DialogueSide; answer: Answer | undefined } {
  return { side, answer: side.answers[index] ?? side.answers[0] };
}

/** From the URL; where there is only one side, that one. */
function useShown(detail: DialogueDetail): Shown {
  const { params } = usePlace();
  useKeys({
    both: () => adjust({ side: '' }),
    baseline: () => adjust({ side: 'baseline' }),
    candidate: () => adjust({ side: 'candidate' }),
  });
  if (detail.before === null) return 'candidate';
  if (detail.now === null) return 'baseline';
  return SHOWN.find((one) => one === params.side) ?? 'both';
}

function SideSwitch({ shown }: { readonly shown: Shown }) {
  const text = useText();
  const names = { both: text.dialogue.both, baseline: text.comparison.baseline, candidate: text.comparison.candidate };
  return (
    <fieldset class="segmented">
      <legend class="unseen">{text.dialogue.sides}</legend>
      {SHOWN.map((one, index) => (
        <button
          key={one}
          type="button"
          aria-pressed={shown === one}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => adjust({ side: one === 'both' ? '' : one })}
        >
          {names[one]}
          <KeySign name={String(index + 1)} />
        </button>
      ))}
    </fieldset>
  );
}
