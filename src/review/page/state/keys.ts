/** What a key does. Buttons do the same. */
export type Action =
  | 'next'
  | 'previous'
  | 'next-open'
  | 'previous-open'
  | 'accept'
  | 'accept-shown'
  | 'reject'
  | 'unsure'
  | 'overturn'
  | 'open'
  | 'back'
  | 'both'
  | 'baseline'
  | 'candidate'
  | 'history'
  | 'search'
  | 'undo'
  | 'help';

/** The key map, as `?` shows it. */
export const KEYS: readonly { readonly key: string; readonly action: Action }[] = [
  { key: 'j', action: 'next' },
  { key: 'k', action: 'previous' },
  { key: 'n', action: 'next-open' },
  { key: 'p', action: 'previous-open' },
  { key: 'a', action: 'accept' },
  { key: 'A', action: 'accept-shown' },
  { key: 'r', action: 'reject' },
  { key: 'o', action: 'overturn' },
  { key: 'u', action: 'unsure' },
  { key: 'z', action: 'undo' },
  { key: 'Enter', action: 'open' },
  { key: 'Escape', action: 'back' },
  { key: '1', action: 'both' },
  { key: '2', action: 'baseline' },
  { key: '3', action: 'candidate' },
  { key: 'h', action: 'history' },
  { key: '/', action: 'search' },
  { key: '?', action: 'help' },
];

/** The part of a keyboard event that counts, and where it happened. */
export interface Pressed {
  readonly key: string;
  readonly modified: boolean;
  /** Focus is where text is typed. */
  readonly typing: boolean;
  /** Focus is on something that Enter or Space itself presses. */
  readonly onControl: boolean;
  /** A dialog is open: it has its own keys. */
  readonly inDialog: boolean;
  /** The reader switched keys that are a single character off (speech input says many of them by chance). */
  readonly singleKeysOff: boolean;
}

/** What a key press asks for; null = nothing of ours (text being typed, the browser's own shortcuts, a button's Enter). */
export function actionOf({ key, modified, typing, onControl, inDialog, singleKeysOff }: Pressed): Action | null {
  if (modified || inDialog || (singleKeysOff && key.length === 1)) return null;
  const action = KEYS.find((one) => one.key === key)?.action ?? null;
  if (typing) return action === 'back' ? action : null;
  if (onControl && action === 'open') return null;
  return action;
}
