import type { ComponentChildren } from 'preact';
import { useText } from '../state/settings.js';
import { Icon, type IconName } from './icon.js';

export function Loading() {
  const text = useText();
  return (
    <p class="empty" role="status">
      {text.loading}
    </p>
  );
}

export function Failed({ message, onRetry }: { readonly message: string; onRetry(): void }) {
  const text = useText();
  return (
    <div class="empty" role="alert">
      <strong>{text.problem}</strong>
      <span lang="en">{message}</span>
      <button type="button" class="button" onClick={onRetry}>
        {text.retry}
      </button>
    </div>
  );
}

interface EmptyProps {
  readonly icon: IconName;
  readonly title: string;
  readonly hint: string;
  readonly children?: ComponentChildren;
}

export function Empty({ icon, title, hint, children }: EmptyProps) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <strong>{title}</strong>
      <span>{hint}</span>
      {children}
    </div>
  );
}
