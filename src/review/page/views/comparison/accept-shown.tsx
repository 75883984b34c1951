import { useState } from 'preact/hooks';
import type { ComparisonList, ComparisonQuery } from '../../../api.js';
import { type AtOnce, acceptableAtOnce, MOST_AT_ONCE } from '../../filter/acceptable.js';
import type { IndexedRow } from '../../filter/rows.js';
import { ChangeBadge } from '../../parts/badges.js';
import { KeyButton } from '../../parts/key-button.js';
import { withReviewer } from '../../parts/reviewer.js';
import { Visible } from '../../parts/said.js';
import { useKeys } from '../../state/keyboard.js';
import { usePlace } from '../../state/navigate.js';
import { notify } from '../../state/notice.js';
import { useCanJudge } from '../../state/rights.js';
import { currentReviewer, useText } from '../../state/settings.js';
import { useWide } from '../../state/wide.js';
import { accept, sayProblem } from './judging.js';
import { ReasonDialog } from './reason-dialog.js';

interface AcceptShownProps {
  readonly shown: readonly IndexedRow[];
  readonly list: ComparisonList;
  readonly query: ComparisonQuery;
}

/** Accepts all changes that the filters show, with one reason, each as an entry of its own. */
export function AcceptShown({ shown, list, query }: AcceptShownProps) {
  const text = useText();
  const [asked, ask] = useState<AtOnce | null>(null);
  const possible = useCanJudge() && list.before?.baseline != null;
  const found = acceptableAtOnce(possible ? shown : []);
  const wide = useWide();
  const { params } = usePlace();
  const begin = () => {
    // A dialogue covers the list on a narrow screen: nobody sees what would be accepted.
    if (!wide && params.open) return;
    if (found.rows.length > 0) withReviewer(() => ask(found));
    else if (possible) notify({ text: text.acceptDialog.nothingShown });
  };
  useKeys({ 'accept-shown': begin });
  if (!possible) return null;
  return (
    <>
      <KeyButton
        keyName="A"
        kind="quiet"
        hint={text.action['accept-shown']}
        disabled={found.rows.length === 0}
        onPress={begin}
      >
        {text.acceptDialog.shown(found.rows.length)}
      </KeyButton>
      {asked !== null && <Confirm atOnce={asked} list={list} query={query} onClose={() => ask(null)} />}
    </>
  );
}

interface ConfirmProps extends Omit<AcceptShownProps, 'shown'> {
  readonly atOnce: AtOnce;
  onClose(): void;
}

function Confirm({ atOnce, list, query, onClose }: ConfirmProps) {
  const text = useText();
  const words = text.acceptDialog;
  const [without, leave] = useState<ReadonlySet<string>>(new Set());
  const rows = atOnce.rows.filter(({ name }) => !without.has(name));
  const left = words.leftOut(atOnce.hard, atOnce.judged);
  const turn = (name: string) =>
    leave((now) => new Set(now.has(name) ? [...now].filter((one) => one !== name) : [...now, name]));
  const act = async (action: 'accept' | 'withdraw', reason: string) =>
    accept(
      list,
      query,
      rows.map(({ row }) => row),
      { action, by: currentReviewer(), reason },
    );
  const undo = () => {
    act('withdraw', words.withdrawReason).then(() => notify({ text: words.withdrawn }), sayProblem);
  };
  return (
    <ReasonDialog
      title={words.titleMany(rows.length)}
      second={null}
      submit={words.submit}
      disabled={rows.length === 0}
      onClose={onClose}
      onSubmit={async ({ reason }) => {
        await act('accept', reason);
        onClose();
        notify({ text: words.doneMany(rows.length), undo });
      }}
    >
      <p class="muted">{words.whyMany(list.before?.baseline ?? '')}</p>
      <fieldset class="ticks">
        <legend>{words.list}</legend>
        {atOnce.rows.map(({ name, row }) => (
          <label key={name} class="tick">
            <input type="checkbox" checked={!without.has(name)} onChange={() => turn(name)} />
            {row.change !== null && <ChangeBadge change={row.change} />}
            <bdi class="truncate">
              <Visible text={row.title ?? name} />
            </bdi>
          </label>
        ))}
      </fieldset>
      {left !== '' && <p class="muted small">{left}.</p>}
      {atOnce.cut && <p class="muted small">{words.most(MOST_AT_ONCE)}</p>}
    </ReasonDialog>
  );
}
