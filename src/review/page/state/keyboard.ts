import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Action, actionOf } from './keys.js';
import { settings } from './settings.js';

export type Handlers = Partial<Record<Action, () => void>>;

/** Handlers of the views that are on the page; the one that came last is asked first. */
const stack: { current: Handlers }[] = [];

/** Lets a view answer keys while it is on the page: from the moment that it is drawn, or a key that comes soon would be lost. */
export function useKeys(handlers: Handlers): void {
  const mine = useRef(handlers);
  mine.current = handlers;
  useLayoutEffect(() => {
    stack.push(mine);
    return () => {
      stack.splice(stack.indexOf(mine), 1);
    };
  }, []);
}

export function listenForKeys(): void {
  addEventListener('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const action = actionOf({
      key: event.key,
      modified: event.ctrlKey || event.metaKey || event.altKey,
      typing: target?.matches('input, textarea, select') === true,
      onControl: target?.matches('a, button, summary') === true,
      singleKeysOff: !settings.get().singleKeys,
      inDialog: document.querySelector('dialog[open]') !== null,
    });
    const handler = action === null ? undefined : stack.findLast(({ current }) => current[action])?.current[action];
    if (handler === undefined) return;
    event.preventDefault();
    handler();
  });
}
