import { createStore, useStore } from '../state/store.js';
import { settings, useText } from '../state/settings.js';
import { Icon } from './icon.js';
import { Modal } from './modal.js';

/** What waits for a name: null = nothing asks for one; a function = done with the name as soon as it is there. */
const asking = createStore<{ readonly then: ((name: string) => void) | null } | null>(null);

/** Calls `then` with the reviewer's name, after asking for it if nobody has said it yet. */
export function withReviewer(then: (name: string) => void): void {
  const { reviewer } = settings.get();
  if (reviewer === '') asking.set({ then });
  else then(reviewer);
}

export function Reviewer() {
  const text = useText();
  const { reviewer } = useStore(settings);
  const now = useStore(asking);
  return (
    <>
      <button type="button" class="button small quiet reviewer" onClick={() => asking.set({ then: null })}>
        <Icon name="person" />
        <span class="truncate">{reviewer === '' ? text.settings.noReviewer : reviewer}</span>
      </button>
      {now !== null && <NameDialog then={now.then} />}
    </>
  );
}

function NameDialog({ then }: { readonly then: ((name: string) => void) | null }) {
  const text = useText();
  const close = () => asking.set(null);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name') ?? '').trim();
    if (name === '') return;
    settings.set((now) => ({ ...now, reviewer: name }));
    close();
    then?.(name);
  };
  return (
    <Modal title={text.settings.reviewer} onClose={close}>
      <form class="modal-body" onSubmit={save}>
        <label class="field">
          <span>{text.settings.reviewer}</span>
          <input class="input" name="name" required autocomplete="name" defaultValue={settings.get().reviewer} />
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
