/** Strokes on a 16 × 16 field. */
const PATHS = {
  cross: 'm4.500 4.500 7 7m0-7-7 7',
  check: 'm3.500 8.500 3 3 6-7',
  tilde: 'M2.500 9.500c1.500-3.500 3.500-3.500 5.500-1.500s4 2 5.500-1.500',
  edited: 'M3 13h10M4 10.500l.5-2.500 6-6 2 2-6 6z',
  plus: 'M8 3.500v9M3.500 8h9',
  minus: 'M3.500 8h9',
  question: 'M5.500 6a2.500 2.500 0 1 1 3.600 2.200c-.7.400-1.100.8-1.100 1.600M8 12.500v.1',
  equal: 'M3.500 6h9M3.500 10h9',
  left: 'm9.500 3.500-4.500 4.500 4.500 4.500',
  down: 'm3.500 6 4.500 4.500 4.500-4.500',
  theme: 'M8 2.500a5.500 5.500 0 1 0 0 11zM8 2.500a5.500 5.500 0 0 1 0 11',
  search: 'M7 2.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9M10.500 10.500l3 3',
  history: 'M2.800 6A5.500 5.500 0 1 1 2.500 8.500M2.500 3v3h3M8 5v3.300l2 1.200',
  print: 'M4.500 6V2.500h7V6M4.500 11.500h-2V6h11v5.500h-2M4.500 9.500h7v4h-7z',
  person: 'M8 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5M3 13.500c.6-2.400 2.600-3.500 5-3.500s4.400 1.100 5 3.500',
  clock: 'M8 2.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11M8 5v3.300l2 1.200',
  flag: 'M3.500 14V2.500h8l-1.500 3 1.500 3h-8',
  eye: 'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8M8 6.200a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600',
  undo: 'M5.500 3 2.500 6l3 3M2.500 6h7a3.500 3.500 0 0 1 0 7h-4',
  close: 'm4 4 8 8m0-8-8 8',
} as const;

export type IconName = keyof typeof PATHS;

/** Always beside words, or on a button that has a name: it says nothing to a screen reader. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
