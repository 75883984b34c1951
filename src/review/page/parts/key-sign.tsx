/** The key that does the same as what it stands on; `aria-keyshortcuts` tells it to screen readers. */
export function KeySign({ name }: { readonly name: string }) {
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}
