import { useEffect, useRef } from 'preact/hooks';
import type { BlindReveal } from '../../../api.js';
import { OutcomeBadge } from '../../parts/badges.js';
import { KeyButton } from '../../parts/key-button.js';
import { Visible } from '../../parts/said.js';
import { VerdictWords } from '../../parts/verdict-words.js';
import { useText } from '../../state/settings.js';

export type BlindOutcome = 'pass' | 'fail' | 'unsure';

export function Opinion({ onAnswer }: { onAnswer(outcome: BlindOutcome): void }) {
  const text = useText();
  return (
    <fieldset class="dialogue-tools">
      <legend class="unseen">{text.queue.answerGroup}</legend>
      <KeyButton keyName="a" onPress={() => onAnswer('pass')}>
        {text.queue.pass}
      </KeyButton>
      <KeyButton keyName="r" onPress={() => onAnswer('fail')}>
        {text.queue.fail}
      </KeyButton>
      <KeyButton keyName="u" onPress={() => onAnswer('unsure')}>
        {text.queue.unsure}
      </KeyButton>
    </fieldset>
  );
}

/** What the grader says, now that the reviewer has spoken. */
export function Revealed({
  revealed: { verdict, agrees },
  onNext,
}: {
  readonly revealed: BlindReveal;
  onNext(): void;
}) {
  const text = useText();
  const next = useRef<HTMLDivElement>(null);
  useEffect(() => next.current?.querySelector('button')?.focus(), []);
  return (
    <div class="revealed" role="status" ref={next}>
      <p>
        <strong>{agrees === null ? text.queue.unsureSaid : agrees ? text.queue.agreed : text.queue.disagreed}</strong>{' '}
        <OutcomeBadge outcome={verdict.outcome} />
      </p>
      <p>
        <VerdictWords verdict={verdict} />
      </p>
      {verdict.evidence.length > 0 && (
        <ul class="expectations">
          {verdict.evidence.map(({ turn, quote, rule }) => (
            <li key={`${turn} ${rule} ${quote}`}>
              {text.dialogue.turn(turn)}:{' '}
              <q>
                <Visible text={quote} />
              </q>
            </li>
          ))}
        </ul>
      )}
      <KeyButton keyName="Enter" kind="primary" onPress={onNext}>
        {text.queue.next}
      </KeyButton>
    </div>
  );
}
