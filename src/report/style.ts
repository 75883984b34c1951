import picocolors from 'picocolors';

/** Colours for a terminal, or none. */
export type Style = Pick<
  ReturnType<typeof picocolors.createColors>,
  'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'inverse'
>;

export function styleFor(colours: boolean): Style {
  return picocolors.createColors(colours);
}
