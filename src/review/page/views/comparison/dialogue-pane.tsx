import type { ComparisonList, ComparisonQuery, DialogueDetail } from '../../../api.js';
import { Empty, Failed, Loading } from '../../parts/waiting.js';
import { askAgain, useAnswer } from '../../state/answers.js';
import { useText } from '../../state/settings.js';
import { DialogueHead } from './dialogue-head.js';
import { Findings } from './findings.js';
import { dialogueQuery, type Reading } from './reading.js';
import { Transcripts } from './transcripts.js';
import { type Triage, useTriage } from './triage.js';
import { TriageDialog } from './triage-dialog.js';

interface DialoguePaneProps {
  readonly reading: Reading;
  readonly list: ComparisonList;
  readonly query: ComparisonQuery;
}

/** The dialogue that is read: what can be done with it, what fails, what was said. */
export function DialoguePane({ reading, list, query }: DialoguePaneProps) {
  const text = useText();
  const { open } = reading;
  const asked = open === undefined ? null : dialogueQuery(query, open);
  const answered = useAnswer('GET /api/dialogue', asked);
  const detail = answered.state === 'ready' ? answered.value : null;
  const triage = useTriage({ reading, list, query, detail });
  if (open === undefined || asked === null)
    return (
      <div class="detail-pane">
        <Empty inside icon="eye" title={text.comparison.choose} hint={text.comparison.chooseHint} />
      </div>
    );
  return (
    <article class="detail-pane" aria-label={open.row.title ?? open.name} data-name={open.name} key={open.name}>
      <DialogueHead open={open} reading={reading} triage={triage} detail={detail} list={list} />
      {answered.state === 'loading' && <Loading />}
      {answered.state === 'failed' && answered.code === 'left_out' && (
        <Empty inside icon="eye" title={text.dialogue.leftOut} hint={text.dialogue.leftOutHint} />
      )}
      {answered.state === 'failed' && answered.code !== 'left_out' && (
        <Failed inside problem={answered} onRetry={() => askAgain('GET /api/dialogue', asked)} />
      )}
      {detail !== null && <Body detail={detail} triage={triage} />}
      <TriageDialog triage={triage} detail={detail} baseline={list.before?.baseline ?? ''} />
    </article>
  );
}

function Body({ detail, triage }: { readonly detail: DialogueDetail; readonly triage: Triage }) {
  return (
    <div class="dialogue-body">
      <Findings detail={detail} triage={triage} />
      <Transcripts detail={detail} />
    </div>
  );
}
