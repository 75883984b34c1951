import type { DialogueDetail } from '../../../api.js';
import { findingsOf, passesOf } from '../../dialogue/findings.js';
import { Visible } from '../../parts/said.js';
import { useText } from '../../state/settings.js';
import { ReasonDialog } from './reason-dialog.js';
import type { Asking, Triage } from './triage.js';

interface TriageDialogProps {
  readonly triage: Triage;
  readonly detail: DialogueDetail | null;
  /** Name of the baseline. */
  readonly baseline: string;
}

/** Asks for what an acceptance or an overturned verdict needs. */
export function TriageDialog({ triage, detail, baseline }: TriageDialogProps) {
  const { asking } = triage;
  if (asking === null) return null;
  if (asking.what === 'overturn') return <Overturn triage={triage} asking={asking} detail={detail} />;
  return <Accept triage={triage} asking={asking} baseline={baseline} />;
}

interface OverturnProps {
  readonly triage: Triage;
  readonly asking: Extract<Asking, { what: 'overturn' }>;
  readonly detail: DialogueDetail | null;
}

function Overturn({ triage, asking, detail }: OverturnProps) {
  const words = useText().overturnDialog;
  const named = new Set(asking.verdicts.map(({ finding }) => finding));
  const about = (found: ReturnType<typeof findingsOf>) =>
    found.filter(({ refs }) => refs.some(({ finding }) => named.has(finding)));
  const passing = detail !== null && about(passesOf(detail)).length > 0;
  const hard = detail !== null && about(findingsOf(detail)).some(({ verdict }) => verdict.hard);
  return (
    <ReasonDialog
      title={words.title(named.size)}
      presets={passing ? words.presetPassing : words.preset}
      second={hard ? 'optional' : null}
      secondWhy={words.hard}
      submit={words.submit}
      onClose={triage.stopAsking}
      onSubmit={(reasons) => {
        triage.stopAsking();
        triage.overturn(asking.row, asking.verdicts, asking.whole, reasons);
      }}
    >
      <p class="muted">{passing ? words.whyPassing : words.why}</p>
    </ReasonDialog>
  );
}

interface AcceptProps {
  readonly triage: Triage;
  readonly asking: Extract<Asking, { what: 'accept' }>;
  readonly baseline: string;
}

function Accept({ triage, asking: { row }, baseline }: AcceptProps) {
  const words = useText().acceptDialog;
  return (
    <ReasonDialog
      title={words.title}
      second={row.row.hard === true ? 'needed' : null}
      secondWhy={words.hard}
      submit={words.submit}
      onClose={triage.stopAsking}
      onSubmit={async (reasons) => {
        await triage.accept(row, reasons);
        triage.stopAsking();
      }}
    >
      <p>
        <strong>
          <Visible text={row.row.title ?? row.name} />
        </strong>
      </p>
      <p class="muted">{words.why(baseline)}</p>
    </ReasonDialog>
  );
}
