import { currentReviewer, settings, useReviewer, useText } from '../state/settings.js';
import { createStore, useStore } from '../state/store.js';
import { Icon } from './icon.js';
import { Modal } from './modal.js';

/** What waits for a name: null = nothing asks for one; a function = done as soon as the name is there. */
const asking = createStore<{ readonly after: (() => void) | null } | null>(null);

/** Calls back once the reviewer's name is known: at once, or after asking for it. */
export function withReviewer(after: () => void): void {
  const reviewer = currentReviewer();
  if (reviewer === '') asking.set({ after });
  else after();
}

export function Reviewer() {
  const text = useText();
  const reviewer = useReviewer();
  const now = useStore(asking);
  return (
    <>
      <button
        type="button"
        class="button small quiet reviewer"
        aria-label={reviewer === '' ? text.settings.noReviewer : reviewer}
        onClick={() => asking.set({ after: null })}
      >
        <Icon name="person" />
        <span class="truncate">{reviewer === '' ? text.settings.noReviewer : reviewer}</span>
      </button>
      {now !== null && <NameDialog after={now.after} />}
    </>
  );
}

function NameDialog({ after }: { readonly after: (() => void) | null }) {
  const text = useText();
  const close = () => asking.set(null);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name') ?? '').trim();
    if (name === '') return;
    settings.set((now) => ({ ...now, reviewer: name }));
    close();
    after?.();
  };
  return (
    <Modal title={text.settings.reviewer} onClose={close}>
      <form class="modal-body" onSubmit={save}>
        <label class="field">
          <span>{text.settings.reviewer}</span>
          <input class="input" name="name" data-first required autocomplete="name" defaultValue={currentReviewer()} />
          <span class="muted small">{text.settings.reviewerWhy}</span>
        </label>
        <div class="modal-foot">
          <button type="button" class="button" onClick={close}>
            {text.cancel}
          </button>
          <button type="submit" class="button primary">
            {text.settings.save}
          </button>
        </div>
      </form>
    </Modal>
  );
}
