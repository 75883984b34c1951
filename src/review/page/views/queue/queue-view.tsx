import { useEffect, useState } from 'preact/hooks';
import type { BlindItem, BlindQueue, BlindReveal } from '../../../api.js';
import { GRADER_ORDER } from '../../filter/rows.js';
import { withReviewer } from '../../parts/reviewer.js';
import { Empty, Failed, Loading } from '../../parts/waiting.js';
import { askAgain, forget, useAnswer } from '../../state/answers.js';
import { tell } from '../../state/client.js';
import { useKeys } from '../../state/keyboard.js';
import { adjust, usePlace } from '../../state/navigate.js';
import { currentReviewer, useReviewer, useText } from '../../state/settings.js';
import { sayProblem } from '../comparison/judging.js';
import { BlindConversation } from './blind-conversation.js';
import { type BlindOutcome, Opinion, Revealed } from './opinion.js';

/** Verdicts near the edge, one after the other; the grader speaks after the reviewer. */
export function QueueView() {
  const reviewer = useReviewer();
  const { params } = usePlace();
  const grader = GRADER_ORDER.find((name) => name === params.grader);
  // Who says who they are in the middle of the queue keeps the queue.
  const [by] = useState(reviewer);
  const query = { limit: 20, ...(grader === undefined ? {} : { grader }), ...(by === '' ? {} : { by }) };
  const answered = useAnswer('GET /api/blind', query);
  // Whoever comes back gets what is still open.
  useEffect(() => () => forget('GET /api/blind'), []);
  if (answered.state === 'loading') return <Loading />;
  if (answered.state === 'failed')
    return <Failed problem={answered} onRetry={() => askAgain('GET /api/blind', query)} />;
  const more = () => {
    forget('GET /api/blind');
    askAgain('GET /api/blind', query);
  };
  return <Queue key={JSON.stringify(answered.value.items[0]?.verdict)} queue={answered.value} onMore={more} />;
}

function Queue({ queue, onMore }: { readonly queue: BlindQueue; onMore(): void }) {
  const text = useText();
  const [at, setAt] = useState(0);
  const [revealed, reveal] = useState<BlindReveal | null>(null);
  const item = queue.items[at];
  const answer = (outcome: BlindOutcome) => {
    if (item === undefined || revealed !== null) return;
    withReviewer(() => {
      tell('POST /api/blind', { verdict: item.verdict, outcome, by: currentReviewer() }).then(reveal, sayProblem);
    });
  };
  const next = () => {
    if (revealed === null) return;
    reveal(null);
    setAt(at + 1);
  };
  useKeys({
    accept: () => answer('pass'),
    reject: () => answer('fail'),
    unsure: () => answer('unsure'),
    open: next,
    'next-open': next,
  });
  return (
    <section class="view page-like">
      <header class="view-head">
        <h1>{text.queue.title}</h1>
        <span class="muted number">
          {item !== undefined && text.queue.progress(at + 1, queue.items.length)}
          {queue.left > queue.items.length && ` · ${text.queue.left(queue.left)}`}
        </span>
        <span class="spacer" />
        <GraderChoice />
      </header>
      <p class="muted">{text.queue.why}</p>
      {item === undefined ? (
        <Empty inside icon="eye" title={text.queue.none} hint={text.queue.noneHint}>
          {queue.left > queue.items.length && (
            <button type="button" class="button" onClick={onMore}>
              {text.queue.more}
            </button>
          )}
        </Empty>
      ) : (
        <Asked item={item} revealed={revealed} onAnswer={answer} onNext={next} />
      )}
    </section>
  );
}

interface AskedProps {
  readonly item: BlindItem;
  readonly revealed: BlindReveal | null;
  onAnswer(outcome: BlindOutcome): void;
  onNext(): void;
}

function Asked({ item, revealed, onAnswer, onNext }: AskedProps) {
  const text = useText();
  const { grader } = item.verdict;
  return (
    <article class="blind">
      <div class="blind-question card">
        <p>
          <span class="badge calm">{text.grader[grader] ?? grader}</span>
        </p>
        <h2>{text.queue.question[grader] ?? text.queue.otherQuestion}</h2>
        {revealed === null ? <Opinion onAnswer={onAnswer} /> : <Revealed revealed={revealed} onNext={onNext} />}
      </div>
      <BlindConversation item={item} />
    </article>
  );
}

function GraderChoice() {
  const text = useText();
  const { params } = usePlace();
  return (
    <label class="inline-field">
      <span class="unseen">{text.queue.grader}</span>
      <select
        class="input"
        value={params.grader ?? ''}
        onChange={(event) => adjust({ grader: event.currentTarget.value })}
      >
        <option value="">{text.queue.allGraders}</option>
        {GRADER_ORDER.map((grader) => (
          <option key={grader} value={grader}>
            {text.grader[grader] ?? grader}
          </option>
        ))}
      </select>
    </label>
  );
}
