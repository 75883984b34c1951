import type { DialogueDetail } from '../../../api.js';
import { findingsOf } from '../../dialogue/findings.js';
import { AcceptDialog } from './accept-dialog.js';
import { OverturnDialog } from './overturn-dialog.js';
import type { Triage } from './triage.js';

interface TriageDialogProps {
  readonly triage: Triage;
  readonly detail: DialogueDetail | null;
  /** Name of the baseline. */
  readonly baseline: string;
}

/** Asks for what an acceptance or an overturned verdict needs. */
export function TriageDialog({ triage, detail, baseline }: TriageDialogProps) {
  const { asking, stopAsking } = triage;
  if (asking === null) return null;
  const { row } = asking;
  if (asking.what === 'overturn') {
    const named = new Set(asking.verdicts.map(({ finding }) => finding));
    const findings = detail === null ? [] : findingsOf(detail);
    return (
      <OverturnDialog
        count={named.size}
        hard={findings.some(({ verdict, refs }) => verdict.hard && refs.some(({ finding }) => named.has(finding)))}
        onClose={stopAsking}
        onSubmit={(reasons) => {
          stopAsking();
          triage.overturn(row, asking.verdicts, asking.whole, reasons);
        }}
      />
    );
  }
  return (
    <AcceptDialog
      baseline={baseline}
      name={row.row.title ?? row.name}
      hard={row.row.hard === true}
      onClose={stopAsking}
      onSubmit={async (reasons) => {
        await triage.accept(row, reasons);
        stopAsking();
      }}
    />
  );
}
