import type { ComponentChildren } from 'preact';
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
  return (
    <button
      type="button"
      class={`button ${kind ?? ''}`}
      title={hint}
      disabled={disabled}
      aria-pressed={pressed}
      aria-keyshortcuts={keyName}
      onClick={onPress}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
      <KeySign name={keyName} />
    </button>
  );
}
