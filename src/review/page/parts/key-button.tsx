import type { ComponentChildren } from 'preact';
import { settings } from '../state/settings.js';
import { useStore } from '../state/store.js';
import { Icon, type IconName } from './icon.js';
import { KeySign } from './key-sign.js';

interface KeyButtonProps {
  readonly keyName: string;
  readonly kind?: 'primary' | 'quiet';
  readonly icon?: IconName;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
  readonly pressed?: boolean | undefined;
  readonly children: ComponentChildren;
  onPress(): void;
}

/** A button that shows the key which does the same. */
export function KeyButton({ keyName, kind, icon, hint, disabled = false, pressed, children, onPress }: KeyButtonProps) {
  const { singleKeys } = useStore(settings);
  return (
    <button
      type="button"
      class={`button ${kind ?? ''}`}
      title={hint}
      disabled={disabled}
      aria-pressed={pressed}
      aria-keyshortcuts={singleKeys || keyName.length > 1 ? spoken(keyName) : undefined}
      onClick={onPress}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
      <KeySign name={keyName} />
    </button>
  );
}

/** As `aria-keyshortcuts` names a key. */
function spoken(key: string): string {
  return /^[A-Z]$/.test(key) ? `Shift+${key}` : key;
}
