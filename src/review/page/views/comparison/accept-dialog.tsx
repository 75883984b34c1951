import { useState } from 'preact/hooks';
import { Modal } from '../../parts/modal.js';
import { Visible } from '../../parts/said.js';
import { currentReviewer, useText } from '../../state/settings.js';
import { createStore } from '../../state/store.js';

/** What was last typed: one reason often holds for many changes in a row, and Enter is then enough. */
const last = createStore({ reason: '', second: '' });

interface AcceptDialogProps {
  readonly baseline: string;
  /** Of the dialogue, for a reader. */
  readonly name: string;
  readonly hard: boolean;
  onClose(): void;
  /** Rejects with what the server said. */
  onSubmit(more: { readonly reason: string; readonly second?: string }): Promise<void>;
}

export function AcceptDialog({ baseline, name, hard, onClose, onSubmit }: AcceptDialogProps) {
  const text = useText();
  const words = text.acceptDialog;
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const reason = String(data.get('reason') ?? '').trim();
    const second = String(data.get('second') ?? '').trim();
    if (reason === '') return;
    if (second !== '' && second.toLowerCase() === currentReviewer().toLowerCase()) {
      setProblem(words.secondSame);
      return;
    }
    last.set((before) => ({ reason, second: second || before.second }));
    try {
      await onSubmit(second === '' ? { reason } : { reason, second });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Modal title={words.title} onClose={onClose}>
      <form
        class="modal-body"
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <p>
          <strong>
            <Visible text={name} />
          </strong>
        </p>
        <p class="muted">{words.why(baseline)}</p>
        <label class="field">
          <span>{words.reason}</span>
          <input class="input" name="reason" data-first required autocomplete="off" defaultValue={last.get().reason} />
        </label>
        {hard && (
          <label class="field">
            <span>{words.second}</span>
            <input class="input" name="second" required autocomplete="off" defaultValue={last.get().second} />
            <span class="muted small">{words.hard}</span>
          </label>
        )}
        {problem !== null && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <div class="modal-foot">
          <button type="button" class="button" onClick={onClose}>
            {text.cancel}
          </button>
          <button type="submit" class="button primary">
            {words.submit}
          </button>
        </div>
      </form>
    </Modal>
  );
}
