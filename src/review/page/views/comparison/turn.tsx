import type { Answer, ScriptTurn } from '../../../api.js';
import { expectationLines } from '../../dialogue/expectations.js';
import type { SideTurn, TurnRow } from '../../dialogue/turns.js';
import { Icon } from '../../parts/icon.js';
import { Said, Visible } from '../../parts/said.js';
import { useLanguage, useText } from '../../state/settings.js';
import { Reply } from './reply.js';
import type { Shown } from './shown.js';

interface TurnProps {
  readonly row: TurnRow;
  readonly shown: Shown;
  readonly answers: { readonly before: Answer | undefined; readonly now: Answer | undefined };
  /** Of the dialogue. */
  readonly language: string;
}

/** One turn: what it carries and what is owed on the left, then what was said. */
export function Turn({ row: { before, now }, shown, answers, language }: TurnProps) {
  const one = now ?? before;
  if (one === null) return null;
  const sides = [
    ...(shown === 'candidate' ? [] : [{ mine: before, other: now, answer: answers.before, as: 'removed' as const }]),
    ...(shown === 'baseline' ? [] : [{ mine: now, other: before, answer: answers.now, as: 'added' as const }]),
  ];
  const apart = sides.length === 2 && before !== null && now !== null && before.says !== now.says;
  return (
    <li class="turn" id={`turn-${one.turn}`}>
      <TurnSide turn={one.turn} script={(shown === 'baseline' ? before : one)?.script ?? one.script} held={one} />
      {apart ? (
        sides.map(({ mine, as }) => <Customer key={as} says={mine?.says ?? ''} language={language} apart />)
      ) : (
        <Customer says={one.says} language={language} />
      )}
      {sides.map(({ mine, other, answer, as }) => (
        <Reply
          key={as}
          mine={mine}
          other={shown === 'both' ? other : null}
          answer={answer}
          changedAs={as}
          language={language}
        />
      ))}
    </li>
  );
}

function Customer({
  says,
  language,
  apart = false,
}: {
  readonly says: string;
  readonly language: string;
  readonly apart?: boolean;
}) {
  const text = useText();
  return (
    <div class={apart ? 'customer apart' : 'customer'}>
      <span class="unseen">{text.dialogue.customer}: </span>
      <Said text={says} language={language} />
    </div>
  );
}

/** What the turn carries (cues) and what the bot owes. */
function TurnSide({
  turn,
  script,
  held,
}: {
  readonly turn: number;
  readonly script: ScriptTurn | null;
  readonly held: SideTurn;
}) {
  const text = useText();
  const language = useLanguage();
  const cues = held.held?.cues ?? [];
  const declared = script?.cue != null && cues.length === 0 ? [script.cue] : [];
  const lines = script === null ? [] : expectationLines(script.expect, text, language);
  return (
    <div class="turn-side">
      <h3 class="turn-number">{text.dialogue.turn(turn)}</h3>
      {(cues.length > 0 || declared.length > 0) && (
        <p class="chips">
          {cues.map(({ cue, source, quote }) => (
            <span key={cue} class="badge warn" title={quote}>
              <Icon name="flag" />
              {text.cue[cue]}
              {source === 'detected' && ` (${text.detected})`}
            </span>
          ))}
          {declared.map((cue) => (
            <span key={cue} class="badge">
              <Icon name="flag" />
              {text.cue[cue]}
            </span>
          ))}
        </p>
      )}
      {lines.length > 0 && (
        <ul class="expectations" aria-label={text.dialogue.expected}>
          {lines.map(({ verb, values }) => (
            <li key={verb}>
              {verb}{' '}
              {values.map((value, index) => (
                <span key={value}>
                  {index > 0 && ', '}
                  <b>
                    <Visible text={value} />
                  </b>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
