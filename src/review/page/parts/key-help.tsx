import { KEYS } from '../state/keys.js';
import { useText } from '../state/settings.js';
import { Modal } from './modal.js';

export function KeyHelp({ onClose }: { onClose(): void }) {
  const text = useText();
  return (
    <Modal title={text.keysTitle} onClose={onClose}>
      <dl class="keys modal-body">
        {KEYS.map(({ key, action }) => (
          <div key={key}>
            <dt>
              <kbd>{text.keyNames[key] ?? key}</kbd>
            </dt>
            <dd>{text.action[action]}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
