import { handedOver } from '../../../../domain/transcript.js';
import type { Answer, AnswerTurn, ShownVerdict } from '../../../api.js';
import type { SideTurn } from '../../dialogue/turns.js';
import { OUTCOME_LOOKS } from '../../parts/badges.js';
import { Icon } from '../../parts/icon.js';
import { type Mark, Said, Visible } from '../../parts/said.js';
import { VerdictLine, verdictLine } from '../../parts/verdict-words.js';
import { useLanguage, useText } from '../../state/settings.js';
import type { Messages } from '../../text/en.js';
import { duration } from '../../text/format.js';
import { changedSpans } from '../../text/segments.js';

interface ReplyProps {
  readonly mine: SideTurn | null;
  /** What the words are held against; null = nothing. */
  readonly other: SideTurn | null;
  readonly answer: Answer | undefined;
  readonly changedAs: 'removed' | 'added';
  readonly language: string;
}

/** What the bot said in one turn, with its changed words, its failing words, its time and its verdicts. */
export function Reply({ mine, other, answer, changedAs, language }: ReplyProps) {
  const text = useText();
  if (mine === null) return <p class="bot muted">{text.dialogue.absent}</p>;
  if (mine.held === null) return <p class="bot muted">{text.dialogue.notReached}</p>;
  const { reply, cards, error } = mine.held;
  const against = other?.held?.reply ?? null;
  return (
    <div class="bot" data-side={changedAs === 'added' ? 'candidate' : 'baseline'}>
      <span class="unseen">{text.dialogue.bot}:</span>
      {other !== null && (
        <span class="narrow-only muted small">
          {changedAs === 'added' ? text.comparison.candidate : text.comparison.baseline}
        </span>
      )}
      {reply !== null && (
        <div class="message">
          <Said
            text={reply}
            changed={changedSpans(reply, against)}
            changedAs={changedAs}
            marks={marksOf(answer?.verdicts ?? [], mine.turn, text)}
            language={language}
          />
        </div>
      )}
      {mine.held.told.length > 0 && (
        <p class="muted small">
          {text.dialogue.told}: <Visible text={mine.held.told.join(' · ')} />
        </p>
      )}
      {reply === null && error === null && <p class="muted">{text.dialogue.noReply}</p>}
      {error !== null && (
        <div class="problem">
          <p>{text.faults[error.code] ?? error.code}</p>
          <p class="small" lang="en">
            <Visible text={[error.message, error.next && `→ ${error.next}`].filter(Boolean).join(' ')} />{' '}
            <code>{error.code}</code>
          </p>
        </div>
      )}
      {cards.map((card, index) => (
        <div key={index} class="card-data">
          <Said text={JSON.stringify(card, null, 2)} />
        </div>
      ))}
      <Foot held={mine.held} other={other?.held ?? null} candidate={changedAs === 'added'} />
      <Verdicts verdicts={(answer?.verdicts ?? []).filter(({ turn }) => turn === mine.turn)} />
    </div>
  );
}

/** The words of this turn that failing verdicts rest on. */
function marksOf(verdicts: readonly ShownVerdict[], turn: number, text: Messages): Mark[] {
  return verdicts
    .filter(({ outcome }) => outcome === 'fail')
    .flatMap((verdict) => {
      const label = `${text.grader[verdict.grader] ?? verdict.grader}: ${verdictLine(verdict, text)}`;
      return verdict.evidence.flatMap((one) => (one.turn === turn && one.at !== null ? [{ ...one.at, label }] : []));
    });
}

/** Half a second more, and half as much again, is what a reader wants to notice. */
function isSlower(now: number, before: number | undefined): boolean {
  return before !== undefined && now > before + 500 && now > before * 1.5;
}

function Foot({
  held,
  other,
  candidate,
}: {
  readonly held: AnswerTurn;
  readonly other: AnswerTurn | null;
  readonly candidate: boolean;
}) {
  const text = useText();
  const language = useLanguage();
  const { latency, signals } = held;
  const toPerson = handedOver(signals);
  const slower = candidate && latency !== null && isSlower(latency.median, other?.latency?.median);
  if (latency === null && !toPerson) return null;
  return (
    <p class="bot-foot">
      {latency !== null && (
        <span class={slower ? 'tone warn' : ''} title={text.dialogue.latency}>
          <Icon name="clock" />
          <span class="unseen">{text.dialogue.latency}: </span>
          {duration(latency.median, language)}
          {latency.max > latency.median * 1.5 && ` (≤ ${duration(latency.max, language)})`}
          {slower && ` ${text.dialogue.slower}`}
        </span>
      )}
      {toPerson && (
        <span title={JSON.stringify(signals.handoff)}>
          <Icon name="person" />
          {text.dialogue.handedOver}
        </span>
      )}
    </p>
  );
}

function Verdicts({ verdicts }: { readonly verdicts: readonly ShownVerdict[] }) {
  const text = useText();
  const telling = verdicts.filter(({ outcome }) => outcome !== 'pass');
  const passed = verdicts.filter(({ outcome }) => outcome === 'pass');
  const nameOf = ({ grader }: ShownVerdict) => text.grader[grader] ?? grader;
  if (verdicts.length === 0) return null;
  return (
    <ul class="verdicts">
      {telling.map((verdict) => (
        <li key={verdict.finding} class={`verdict ${verdict.outcome}`} data-state={verdict.review?.state ?? 'open'}>
          <Icon name={OUTCOME_LOOKS[verdict.outcome].icon} />
          <span>
            <strong>{nameOf(verdict)}</strong> <VerdictLine verdict={verdict} />
          </span>
        </li>
      ))}
      {passed.length > 0 && (
        <li class="verdict">
          <Icon name="check" />
          <span>{text.dialogue.passed([...new Set(passed.map(nameOf))].join(', '))}</span>
        </li>
      )}
    </ul>
  );
}
