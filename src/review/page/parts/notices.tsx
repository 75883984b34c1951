import { useKeys } from '../state/keyboard.js';
import { notice } from '../state/notice.js';
import { useText } from '../state/settings.js';
import { useStore } from '../state/store.js';

/** The live region stays in the page, so that its changes are read out. */
export function Notices() {
  const now = useStore(notice);
  const text = useText();
  useKeys(now?.undo === undefined ? {} : { undo: now.undo });
  return (
    <div role="status" aria-live="polite">
      {now !== null && (
        <div class="toast">
          <span>{now.text}</span>
          {now.undo !== undefined && (
            <button type="button" class="button small" onClick={now.undo}>
              {text.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
