import { useState } from 'preact/hooks';
import type { ComparisonList, ComparisonQuery, Decision, DialogueDetail, VerdictRef } from '../../../api.js';
import { failingRefs } from '../../dialogue/findings.js';
import type { IndexedRow } from '../../filter/rows.js';
import { withReviewer } from '../../parts/reviewer.js';
import { toldBy } from '../../state/client.js';
import { useKeys } from '../../state/keyboard.js';
import { notify } from '../../state/notice.js';
import { useCanJudge } from '../../state/rights.js';
import { currentReviewer, useText } from '../../state/settings.js';
import { canPass, dropUnsaved, keepUnsaved } from '../../state/unsaved.js';
import { accept, judging, sayProblem } from './judging.js';
import type { Reading } from './reading.js';

/** What a dialog asks for. */
export type Asking =
  | { readonly what: 'accept'; readonly row: IndexedRow }
  | {
      readonly what: 'overturn';
      readonly row: IndexedRow;
      readonly verdicts: readonly VerdictRef[];
      /** All that fails, not a single verdict. */
      readonly whole: boolean;
    };

export interface Reasons {
  readonly reason: string;
  readonly second?: string;
}

/** What a reviewer can do with the open dialogue, by keys and buttons. */
export interface Triage {
  readonly canJudge: boolean;
  readonly canAccept: boolean;
  /** Something fails that could be judged. */
  readonly canDecide: boolean;
  readonly asking: Asking | null;
  /** Of the given verdicts; without them, of all that fail. */
  decide(decision: Exclude<Decision, 'overturn'>, verdicts?: readonly VerdictRef[]): void;
  askOverturn(verdicts?: readonly VerdictRef[]): void;
  askAccept(): void;
  stopAsking(): void;
  overturn(row: IndexedRow, verdicts: readonly VerdictRef[], whole: boolean, reasons: Reasons): void;
  /** Rejects with what the server said. */
  accept(row: IndexedRow, reasons: Reasons): Promise<void>;
  withdraw(row: IndexedRow): void;
}

interface TriageParts {
  readonly reading: Reading;
  readonly list: ComparisonList;
  readonly query: ComparisonQuery;
  readonly detail: DialogueDetail | null;
}

export function useTriage({ reading, list, query, detail }: TriageParts): Triage {
  const canJudge = useCanJudge();
  const [asking, ask] = useState<Asking | null>(null);
  const { open } = reading;
  const deeds = useDeeds({ reading, list, query });
  const text = useText();
  const canAccept = canJudge && list.before?.baseline != null && open !== undefined;
  const withFailing = (
    verdicts: readonly VerdictRef[] | undefined,
    then: (refs: readonly VerdictRef[], row: IndexedRow) => void,
  ) => {
    if (!canJudge || detail === null || open === undefined) return;
    const refs = verdicts ?? failingRefs(detail);
    if (refs.length === 0) notify({ text: text.judge.nothing });
    else withReviewer(() => then(refs, open));
  };
  const triage: Triage = {
    ...deeds,
    canJudge,
    canAccept,
    canDecide: canJudge && detail !== null && failingRefs(detail).length > 0,
    asking,
    decide: (decision, verdicts) =>
      withFailing(verdicts, (refs, row) => deeds.say(row, refs, verdicts === undefined, { decision })),
    askOverturn: (verdicts) =>
      withFailing(verdicts, (refs, row) =>
        ask({ what: 'overturn', verdicts: refs, row, whole: verdicts === undefined }),
      ),
    askAccept: () => {
      if (canAccept) withReviewer(() => ask({ what: 'accept', row: open }));
      else if (canJudge) notify({ text: text.acceptDialog.noBaseline });
    },
    stopAsking: () => ask(null),
  };
  useKeys({
    accept: triage.askAccept,
    reject: () => triage.decide('confirm'),
    unsure: () => triage.decide('unsure'),
    overturn: () => triage.askOverturn(),
  });
  return triage;
}

/** The deeds themselves: told to the server, shown in the page, and on to the next open regression. */
function useDeeds({ reading, list, query }: Omit<TriageParts, 'detail'>) {
  const text = useText();
  const by = currentReviewer;
  const onward = () => reading.step(1, 'open');
  /** All that fails was dealt with at once: on to the next. A single verdict leaves the reader where they are. */
  const say = (
    row: IndexedRow,
    verdicts: readonly VerdictRef[],
    whole: boolean,
    said: { readonly decision: Decision } & Partial<Reasons>,
  ) => {
    if (whole) onward();
    const about = verdicts.map(({ run, suite, dialogue, finding }) => [run, suite, dialogue, finding].join('\n'));
    dropUnsaved(about);
    const saying = { by: by(), verdicts, ...said };
    const store = judging(query, row.row, saying);
    store().then(
      () => notify({ text: text.judge.done[said.decision](verdicts.length) }),
      (error) => {
        if (!canPass(error)) return sayProblem(error);
        const words = [text.unsaved.said[said.decision], said.reason, said.second].filter((word) => word !== undefined);
        const title = row.row.title ?? row.name;
        keepUnsaved({ about, title, said: words.join(', '), problem: toldBy(error), again: store });
      },
    );
  };
  const withdraw = ({ row }: IndexedRow) =>
    withReviewer(() => {
      const reason = text.acceptDialog.withdrawReason;
      accept(list, query, [row], { action: 'withdraw', by: by(), reason }).then(
        () => notify({ text: text.acceptDialog.withdrawn }),
        sayProblem,
      );
    });
  return {
    say,
    withdraw,
    overturn: (row: IndexedRow, verdicts: readonly VerdictRef[], whole: boolean, reasons: Reasons) =>
      say(row, verdicts, whole, { decision: 'overturn', ...reasons }),
    accept: async (row: IndexedRow, reasons: Reasons) => {
      await accept(list, query, [row.row], { action: 'accept', by: by(), ...reasons });
      onward();
      notify({ text: text.acceptDialog.done(row.row.title ?? row.name), undo: () => withdraw(row) });
    },
  };
}
