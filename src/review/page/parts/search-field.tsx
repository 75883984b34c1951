import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../state/settings.js';
import { Icon } from './icon.js';

interface SearchFieldProps {
  readonly value: string;
  onSearch(value: string): void;
}

/** Filters while one types. `data-search` lets the `/` key find it. */
export function SearchField({ value, onSearch }: SearchFieldProps) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  // The URL can change under the field (back button), but never while somebody types in it.
  useEffect(() => {
    if (input.current !== null && document.activeElement !== input.current) input.current.value = value;
  }, [value]);
  return (
    <label class="search">
      <span class="unseen">{text.filter.search}</span>
      <Icon name="search" />
      <input
        ref={input}
        class="input"
        type="search"
        data-search
        defaultValue={value}
        placeholder={text.filter.placeholder}
        spellcheck={false}
        autocomplete="off"
        maxLength={150}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </label>
  );
}
