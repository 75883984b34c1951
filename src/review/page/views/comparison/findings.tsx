import { useState } from 'preact/hooks';
import type { DialogueDetail, VerdictReview } from '../../../api.js';
import { type Finding, findingsOf, passesOf } from '../../dialogue/findings.js';
import { Visible } from '../../parts/said.js';
import { Quotes, VerdictWords } from '../../parts/verdict-words.js';
import { usePrinting } from '../../state/printing.js';
import { useLanguage, useText } from '../../state/settings.js';
import { moment } from '../../text/format.js';
import type { Triage } from './triage.js';

/** What fails on either side and what passes, each thing once, with what people said of it. */
export function Findings({ detail, triage }: { readonly detail: DialogueDetail; readonly triage: Triage }) {
  const text = useText();
  const findings = findingsOf(detail);
  return (
    <section aria-label={text.dialogue.findings}>
      {findings.length === 0 ? (
        <p class="muted">{text.dialogue.nothingFails}</p>
      ) : (
        <Cards findings={findings} triage={triage} alone={detail.before === null} language={detail.language} />
      )}
      <Passes detail={detail} triage={triage} />
    </section>
  );
}

/** What passes, folded away unless somebody said something of it: a grader can also miss a failure. */
function Passes({ detail, triage }: { readonly detail: DialogueDetail; readonly triage: Triage }) {
  const text = useText();
  const passes = passesOf(detail);
  // A long dialogue has hundreds: they are drawn when somebody looks.
  const [open, turn] = useState(passes.some(({ verdict }) => verdict.review !== null));
  if (passes.length === 0) return null;
  return (
    <details class="passes" open={open} onToggle={(event) => turn(event.currentTarget.open)}>
      <summary>
        {text.dialogue.whatPasses}
        <span class="count">{passes.length}</span>
      </summary>
      {open && <Cards findings={passes} triage={triage} alone language={detail.language} />}
    </details>
  );
}

/** More of them would push what was said out of sight. */
const AT_FIRST = 8;

interface CardsProps extends Omit<FindingCardProps, 'finding'> {
  readonly findings: readonly Finding[];
}

function Cards({ findings, ...rest }: CardsProps) {
  const text = useText();
  const [all, showAll] = useState(false);
  const printing = usePrinting();
  const most = all || printing ? findings.length : AT_FIRST;
  return (
    <>
      <ul class="findings">
        {findings.slice(0, most).map((finding) => (
          <FindingCard key={finding.verdict.finding} finding={finding} {...rest} />
        ))}
      </ul>
      {findings.length > most && (
        <button type="button" class="button small" onClick={() => showAll(true)}>
          {text.dialogue.allFindings(findings.length)}
        </button>
      )}
    </>
  );
}

interface FindingCardProps {
  readonly finding: Finding;
  readonly triage: Triage;
  /** There is no other side that it could have moved from. */
  readonly alone: boolean;
  /** Of the dialogue. */
  readonly language: string;
}

function FindingCard({ finding, triage, alone, language }: FindingCardProps) {
  const text = useText();
  const { verdict, before, now, moved, refs } = finding;
  const passing = verdict.outcome === 'pass';
  const where = verdict.turn === null ? text.dialogue.wholeDialogue : text.dialogue.turn(verdict.turn);
  return (
    <li
      class="finding"
      data-moved={passing ? 'none' : alone ? 'worse' : moved}
      data-outcome={verdict.outcome}
      data-state={verdict.review?.state ?? 'open'}
      data-grader={verdict.grader}
    >
      <div class="finding-main">
        <p class="finding-head">
          <strong>{text.grader[verdict.grader] ?? verdict.grader}</strong>
          {verdict.turn === null ? (
            <span class="muted">{where}</span>
          ) : (
            <button type="button" class="link" onClick={() => scrollToTurn(verdict.turn)}>
              {where}
            </button>
          )}
          {verdict.hard && <span class="badge bad">{text.dialogue.hard}</span>}
          {!alone && (
            <span class={`badge ${moved === 'worse' ? 'bad' : moved === 'better' ? 'good' : ''}`}>
              {text.dialogue.moved[moved]}
            </span>
          )}
          <span class="muted number">
            {[before, now]
              .map((rate) => (rate === null ? null : `${rate.found}/${rate.trials}`))
              .filter((rate) => rate !== null)
              .join(' → ')}
          </span>
        </p>
        <p class="finding-reason">
          <VerdictWords verdict={verdict} />
        </p>
        {!passing && <Quotes verdict={verdict} language={language} />}
        {verdict.review !== null && <Judged review={verdict.review} passing={passing} />}
      </div>
      {triage.canJudge && now !== null && now.found > 0 && (
        <JudgeButtons
          state={verdict.review?.state}
          label={`${text.judge.group}: ${text.grader[verdict.grader] ?? verdict.grader}, ${where}, ${text.outcome[verdict.outcome]}`}
          refs={refs}
          triage={triage}
        />
      )}
    </li>
  );
}

function scrollToTurn(turn: number | null): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const place = document.getElementById(`turn-${turn}`);
  const mark = place?.querySelector('mark') ?? null;
  // In a reply of many pages the failing words are far from where the turn begins.
  const far = place != null && mark !== null && top(mark) - top(place) > innerHeight / 2;
  const behavior = calm ? 'auto' : 'smooth';
  if (far) mark.scrollIntoView({ behavior, block: 'center' });
  else place?.scrollIntoView({ behavior, block: 'start' });
}

function top(element: Element): number {
  return element.getBoundingClientRect().top;
}

interface JudgeButtonsProps {
  readonly state: VerdictReview['state'] | undefined;
  readonly label: string;
  readonly refs: Finding['refs'];
  readonly triage: Triage;
}

function JudgeButtons({ state, label, refs, triage }: JudgeButtonsProps) {
  const text = useText();
  return (
    <fieldset class="segmented">
      <legend class="unseen">{label}</legend>
      <button type="button" aria-pressed={state === 'confirmed'} onClick={() => triage.decide('confirm', refs)}>
        {text.judge.confirm}
      </button>
      <button
        type="button"
        aria-pressed={state === 'overturned' || state === 'awaits_second'}
        onClick={() => triage.askOverturn(refs)}
      >
        {text.judge.overturn}
      </button>
      <button type="button" aria-pressed={state === 'unsure'} onClick={() => triage.decide('unsure', refs)}>
        {text.judge.unsure}
      </button>
    </fieldset>
  );
}

interface JudgedProps {
  readonly review: VerdictReview;
  /** The grader saw nothing wrong: whoever overturns it says that there is. */
  readonly passing: boolean;
}

function Judged({ review: { state, judgements }, passing }: JudgedProps) {
  const text = useText();
  const language = useLanguage();
  const last = judgements.at(-1);
  if (last === undefined) return null;
  return (
    <p class="finding-judged">
      <span class={`badge ${toneOf(state, passing)}`}>{text.review[state]}</span>
      <span>
        <Visible text={text.judge.by(last.by, last.second, moment(last.at, language))} />
        {last.reason !== null && (
          <>
            : <Visible text={last.reason} />
          </>
        )}
      </span>
    </p>
  );
}

function toneOf(state: VerdictReview['state'], passing: boolean): 'good' | 'bad' | 'warn' {
  if (state !== 'confirmed' && state !== 'overturned') return 'warn';
  return (state === 'confirmed') === passing ? 'good' : 'bad';
}
