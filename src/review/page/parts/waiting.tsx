import type { ComponentChildren } from 'preact';
import { useText } from '../state/settings.js';
import { problemLine, type Told } from '../text/problems.js';
import { Icon, type IconName } from './icon.js';

export function Loading() {
  const text = useText();
  return (
    <p class="empty" role="status">
      {text.loading}
    </p>
  );
}

interface FailedProps {
  readonly problem: Told;
  /** The view around it has its heading already. */
  readonly inside?: boolean;
  onRetry(): void;
}

export function Failed({ problem, inside = false, onRetry }: FailedProps) {
  const text = useText();
  const Heading = inside ? 'strong' : 'h1';
  return (
    <div class="empty" role="alert">
      <Heading>{text.problem}</Heading>
      <span lang={text.problems[problem.code] === undefined ? 'en' : undefined}>{problemLine(problem, text)}</span>
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
  /** The view around it has its heading already. */
  readonly inside?: boolean;
  readonly children?: ComponentChildren;
}

export function Empty({ icon, title, hint, inside = false, children }: EmptyProps) {
  const Heading = inside ? 'strong' : 'h1';
  return (
    <div class="empty">
      <Icon name={icon} />
      <Heading>{title}</Heading>
      <span>{hint}</span>
      {children}
    </div>
  );
}
