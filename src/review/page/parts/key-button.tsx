import type { ComponentChildren } from 'preact';
import { KeySign } from './key-sign.js';

interface KeyButtonProps {
  readonly keyName: string;
  readonly kind?: 'primary' | 'quiet';
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
  readonly pressed?: boolean | undefined;
  readonly children: ComponentChildren;
  onPress(): void;
}

/** A button that shows the key which does the same. */
export function KeyButton({ keyName, kind, hint, disabled = false, pressed, children, onPress }: KeyButtonProps) {
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
      {children}
      <KeySign name={keyName} />
    </button>
  );
}
