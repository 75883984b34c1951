import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { KeySign } from '../../parts/key-sign.js';
import { Modal } from '../../parts/modal.js';
import { toldBy } from '../../state/client.js';
import { currentReviewer, useText } from '../../state/settings.js';
import { createStore } from '../../state/store.js';
import { problemLine } from '../../text/problems.js';
import type { Reasons } from './triage.js';

/** What was last typed: one reason often holds for many changes in a row, and Enter is then enough. */
const last = createStore({ reason: '', second: '' });

interface ReasonDialogProps {
  readonly title: string;
  /** What it is about, before the reason is asked for. */
  readonly children: ComponentChildren;
  /** Usual reasons: a number key chooses one at once. Without them the last reason stands there already. */
  readonly presets?: readonly string[];
  /** Whether another person has to agree; null = nobody is asked. */
  readonly second: 'needed' | 'optional' | null;
  /** Why. */
  readonly secondWhy?: string;
  readonly submit: string;
  readonly disabled?: boolean;
  onClose(): void;
  /** Rejects with what the server said. */
  onSubmit(reasons: Reasons): void | Promise<void>;
}

/** Asks for a reason, and a second name where it takes one. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, presets = [], second, submit: submitWord, disabled = false, onClose, onSubmit } = props;
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async () => {
    const data = new FormData(form.current ?? undefined);
    const reason = String(data.get('reason') ?? '').trim();
    const name = String(data.get('second') ?? '').trim();
    if (reason === '' || disabled) return;
    if (name !== '' && name.toLowerCase() === currentReviewer().toLowerCase()) {
      setProblem(text.reasonDialog.secondSame);
      return;
    }
    if (presets.length === 0) last.set((before) => ({ reason, second: name || before.second }));
    try {
      await onSubmit(name === '' ? { reason } : { reason, second: name });
    } catch (error) {
      setProblem(problemLine(toldBy(error), text));
    }
  };
  const choose = (reason: string) => {
    const field = form.current?.elements.namedItem('reason');
    if (field instanceof HTMLInputElement) field.value = reason;
    submit();
  };
  return (
    <Modal title={title} onClose={onClose}>
      <form
        ref={form}
        class="modal-body"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={(event) => {
          const preset = event.target instanceof HTMLInputElement ? undefined : presets[Number(event.key) - 1];
          if (preset === undefined) return;
          event.preventDefault();
          choose(preset);
        }}
      >
        {children}
        {presets.length > 0 && <Presets presets={presets} onChoose={choose} />}
        <label class="field">
          <span>{text.reasonDialog.reason}</span>
          <input
            class="input"
            name="reason"
            data-first={presets.length === 0 ? true : undefined}
            required
            autocomplete="off"
            defaultValue={presets.length === 0 ? last.get().reason : ''}
          />
        </label>
        {second !== null && <SecondName needed={second === 'needed'} why={props.secondWhy} />}
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <div class="modal-foot">
          <button type="button" class="button" onClick={onClose}>
            {text.cancel}
          </button>
          <button type="submit" class="button primary" disabled={disabled}>
            {submitWord}
          </button>
        </div>
      </form>
    </Modal>
  );
}

interface PresetsProps {
  readonly presets: readonly string[];
  onChoose(reason: string): void;
}

function Presets({ presets, onChoose }: PresetsProps) {
  const text = useText();
  return (
    <fieldset class="presets">
      <legend>{text.reasonDialog.presets}</legend>
      {presets.map((reason, index) => (
        <button
          key={reason}
          type="button"
          class="button"
          data-first={index === 0 ? true : undefined}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onChoose(reason)}
        >
          <KeySign name={String(index + 1)} />
          {reason}
        </button>
      ))}
    </fieldset>
  );
}

function SecondName({ needed, why }: { readonly needed: boolean; readonly why: string | undefined }) {
  const text = useText();
  return (
    <label class="field">
      <span>
        {text.reasonDialog.second} {!needed && <span class="muted">({text.optional})</span>}
      </span>
      <input
        class="input"
        name="second"
        required={needed}
        autocomplete="off"
        placeholder={needed ? undefined : `≠ ${currentReviewer()}`}
        defaultValue={needed ? last.get().second : ''}
      />
      {why !== undefined && <span class="muted small">{why}</span>}
    </label>
  );
}
