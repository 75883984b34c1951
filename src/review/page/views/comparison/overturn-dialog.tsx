import { useRef } from 'preact/hooks';
import { KeySign } from '../../parts/key-sign.js';
import { Modal } from '../../parts/modal.js';
import { currentReviewer, useText } from '../../state/settings.js';

interface OverturnDialogProps {
  /** Number of verdicts. */
  readonly count: number;
  readonly hard: boolean;
  onClose(): void;
  onSubmit(more: { readonly reason: string; readonly second?: string }): void;
}

/** Asks why the graders are wrong. The number keys choose a usual reason at once. */
export function OverturnDialog({ count, hard, onClose, onSubmit }: OverturnDialogProps) {
  const text = useText();
  const words = text.overturnDialog;
  const form = useRef<HTMLFormElement>(null);
  const submit = () => {
    const data = new FormData(form.current ?? undefined);
    const reason = String(data.get('reason') ?? '').trim();
    const second = String(data.get('second') ?? '').trim();
    if (reason !== '') onSubmit(second === '' ? { reason } : { reason, second });
  };
  const choose = (reason: string) => {
    const field = form.current?.elements.namedItem('reason');
    if (field instanceof HTMLTextAreaElement) field.value = reason;
    submit();
  };
  return (
    <Modal title={words.title(count)} onClose={onClose}>
      <form
        ref={form}
        class="modal-body"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={(event) => {
          const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
          const preset = typing ? undefined : words.preset[Number(event.key) - 1];
          if (preset !== undefined) {
            event.preventDefault();
            choose(preset);
          }
          if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.shiftKey) {
            event.preventDefault();
            submit();
          }
        }}
      >
        <p class="muted">{words.why}</p>
        <fieldset class="presets">
          <legend>{words.presets}</legend>
          {words.preset.map((reason, index) => (
            <button
              key={reason}
              type="button"
              class="button"
              data-first={index === 0 ? true : undefined}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => choose(reason)}
            >
              <KeySign name={String(index + 1)} />
              {reason}
            </button>
          ))}
        </fieldset>
        <label class="field">
          <span>{words.reason}</span>
          <textarea class="input" name="reason" required />
        </label>
        {hard && (
          <label class="field">
            <span>
              {text.acceptDialog.second} <span class="muted">({text.optional})</span>
            </span>
            <input class="input" name="second" autocomplete="off" placeholder={`≠ ${currentReviewer()}`} />
          </label>
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
