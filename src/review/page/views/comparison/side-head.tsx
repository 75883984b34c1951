import type { Answer, DialogueSide } from '../../../api.js';
import { OUTCOME_LOOKS } from '../../parts/badges.js';
import { Icon } from '../../parts/icon.js';
import { useText } from '../../state/settings.js';

interface SideHeadProps {
  readonly name: string;
  readonly side: DialogueSide;
  /** Index of the answer that is read. */
  readonly chosen: number;
  onChoose(index: number): void;
}

/** A side's name and pass rate, and all its trials by distinct answer to choose from. */
export function SideHead({ name, side, chosen, onChoose }: SideHeadProps) {
  const text = useText();
  return (
    <div class="side-head">
      <p class="side-name">
        <strong>{name}</strong>
        <span class="muted number">{text.dialogue.passes(side.passed, side.trials)}</span>
        <code class="muted truncate">{side.runs.join(' + ')}</code>
      </p>
      {side.answers.length > 1 && (
        <fieldset class="answers">
          <legend class="unseen">{text.dialogue.answers(name)}</legend>
          {side.answers.map((answer, index) => (
            <AnswerButton
              key={index}
              answer={answer}
              letter={letterOf(index)}
              pressed={index === chosen}
              onPress={() => onChoose(index)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

interface AnswerButtonProps {
  readonly answer: Answer;
  readonly letter: string;
  readonly pressed: boolean;
  onPress(): void;
}

function AnswerButton({ answer, letter, pressed, onPress }: AnswerButtonProps) {
  const text = useText();
  const look = OUTCOME_LOOKS[answer.outcome];
  const wording = answer.variant === null ? '' : text.dialogue.paraphrase(answer.variant.turn);
  const said = text.dialogue.answer(letter, answer.trials.length, text.outcome[answer.outcome]);
  const numbers = answer.trials.map(({ number }) => number).join(', ');
  const runs = [...new Set(answer.trials.map(({ run }) => run))].join(' + ');
  return (
    <button
      type="button"
      class="answer"
      aria-pressed={pressed}
      title={[text.dialogue.trials(runs, numbers), wording].filter(Boolean).join('\n')}
      onClick={onPress}
    >
      <span class={`tone ${look.tone}`}>
        <Icon name={look.icon} />
      </span>
      {letter} <span class="muted">×{answer.trials.length}</span>
      {answer.variant !== null && <span class="muted">≈{answer.variant.turn}</span>}
      <span class="unseen"> {[said, wording].filter(Boolean).join(', ')}</span>
    </button>
  );
}

/** A, B, … Z, A2, B2, … */
function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round + 1));
}
