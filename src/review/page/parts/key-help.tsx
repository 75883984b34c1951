import { KEYS } from '../state/keys.js';
import { settings, useText } from '../state/settings.js';
import { useStore } from '../state/store.js';
import { Modal } from './modal.js';

export function KeyHelp({ onClose }: { onClose(): void }) {
  const text = useText();
  const { singleKeys } = useStore(settings);
  return (
    <Modal title={text.keysTitle} onClose={onClose}>
      <div class="modal-body">
        <label class="tick">
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={() => settings.set((now) => ({ ...now, singleKeys: !now.singleKeys }))}
          />
          {text.settings.singleKeys}
        </label>
        <dl class="keys">
          {KEYS.map(({ key, action }) => (
            <div key={key}>
              <dt>
                <kbd>{text.keyNames[key] ?? key}</kbd>
              </dt>
              <dd>{text.action[action]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Modal>
  );
}
