import type { ComparisonList, DialogueDetail } from '../../../api.js';
import type { IndexedRow } from '../../filter/rows.js';
import { ChangeBadge, OutcomeBadge } from '../../parts/badges.js';
import { Icon } from '../../parts/icon.js';
import { KeyButton } from '../../parts/key-button.js';
import { Visible } from '../../parts/said.js';
import { useKeys } from '../../state/keyboard.js';
import { go } from '../../state/navigate.js';
import { placeHash } from '../../state/place.js';
import { useLanguage, useText } from '../../state/settings.js';
import { moment } from '../../text/format.js';
import type { Reading } from './reading.js';
import type { Triage } from './triage.js';

interface DialogueHeadProps {
  readonly open: IndexedRow;
  readonly reading: Reading;
  readonly triage: Triage;
  readonly detail: DialogueDetail | null;
  readonly list: ComparisonList;
}

export function DialogueHead({ open, reading, triage, detail, list }: DialogueHeadProps) {
  const text = useText();
  const { row, name } = open;
  const place = detail?.place;
  return (
    <header class="dialogue-head">
      <div class="dialogue-title">
        <button type="button" class="icon-button narrow-only" aria-label={text.back} onClick={reading.back}>
          <Icon name="left" />
        </button>
        {row.change === null ? <OutcomeBadge outcome={row.outcome} /> : <ChangeBadge change={row.change} />}
        {row.hard === true && <span class="badge bad">{text.quality.hard}</span>}
        {row.accepted === true && <span class="badge calm">{text.quality.accepted}</span>}
        {row.quarantined === true && <span class="badge warn">{text.quality.quarantined}</span>}
        <h2>
          <bdi>
            <Visible text={row.title ?? name} />
          </bdi>
        </h2>
      </div>
      <p class="dialogue-place muted small">
        <code>
          <Visible text={name} />
        </code>
        {place != null && (
          <code>
            <Visible text={`${place.file}:${place.line}`} />
          </code>
        )}
        {detail !== null && <span>{detail.as ?? text.dialogue.guest}</span>}
      </p>
      <Tools reading={reading} triage={triage} row={row} readOnly={!triage.canJudge} alone={list.before === null} />
      {detail?.acceptance?.action === 'accept' && (
        <AcceptedLine acceptance={detail.acceptance} triage={triage} open={open} />
      )}
    </header>
  );
}

interface ToolsProps {
  readonly reading: Reading;
  readonly triage: Triage;
  readonly row: IndexedRow['row'];
  readonly readOnly: boolean;
  readonly alone: boolean;
}

function Tools({ reading, triage, row, readOnly, alone }: ToolsProps) {
  const name = `${row.suite}/${row.id}`;
  const text = useText();
  const history = { path: ['history', row.suite, row.id], params: {} };
  useKeys(readOnly ? {} : { history: () => go(history) });
  return (
    <div class="dialogue-tools">
      {!readOnly && (
        <>
          {!alone && (
            <KeyButton
              keyName="a"
              icon="check"
              hint={text.judge.acceptHint}
              disabled={!triage.canAccept}
              onPress={triage.askAccept}
            >
              {text.judge.accept}
            </KeyButton>
          )}
          <KeyButton
            keyName="r"
            icon="cross"
            hint={text.judge.rejectHint}
            disabled={!triage.canDecide}
            onPress={() => triage.decide('confirm')}
          >
            {text.judge.reject}
          </KeyButton>
          <KeyButton
            keyName="o"
            icon="undo"
            hint={text.action.overturn}
            disabled={!triage.canDecide}
            onPress={() => triage.askOverturn()}
          >
            {text.judge.overturn}
          </KeyButton>
          <KeyButton keyName="u" icon="question" disabled={!triage.canDecide} onPress={() => triage.decide('unsure')}>
            {text.judge.unsure}
          </KeyButton>
        </>
      )}
      <span class="spacer" />
      <KeyButton keyName="n" kind="quiet" hint={text.action['next-open']} onPress={() => reading.step(1, 'open')}>
        {text.judge.next}
      </KeyButton>
      {!readOnly && (
        <a
          class="button quiet"
          href={placeHash(history)}
          aria-label={text.dialogue.history}
          title={text.dialogue.history}
          aria-keyshortcuts="h"
        >
          <Icon name="history" />
          <span class="wide-words">{text.dialogue.history}</span>
        </a>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={text.dialogue.print}
        title={text.dialogue.print}
        onClick={() => {
          // On paper stands what was opened; the first of the list is shown without that.
          reading.show(name);
          print();
        }}
      >
        <Icon name="print" />
      </button>
    </div>
  );
}

interface AcceptedLineProps {
  readonly acceptance: NonNullable<DialogueDetail['acceptance']>;
  readonly triage: Triage;
  readonly open: IndexedRow;
}

function AcceptedLine({ acceptance, triage, open }: AcceptedLineProps) {
  const text = useText();
  const language = useLanguage();
  const who = text.judge.by(acceptance.by, acceptance.second, moment(acceptance.at, language));
  return (
    <p class="accepted-line">
      <Icon name="check" />
      <span>
        <Visible text={text.dialogue.acceptedBy(who, acceptance.reason)} />
      </span>
      {triage.canAccept && (
        <button type="button" class="button small" onClick={() => triage.withdraw(open)}>
          {text.undo}
        </button>
      )}
    </p>
  );
}
