/** What is wanted of one quality of a row: `only` rows that have a value, `not` those that have it. */
export type Facet = ReadonlyMap<string, 'only' | 'not'>;

/** `regressed,-flaky`, as it stands in the URL. */
export function parseFacet(text: string | undefined): Facet {
  const wanted = new Map<string, 'only' | 'not'>();
  for (const part of (text ?? '').split(',')) {
    const value = part.replace(/^-/, '');
    if (value !== '') wanted.set(value, part.startsWith('-') ? 'not' : 'only');
  }
  return wanted;
}

export function facetText(facet: Facet): string {
  return [...facet].map(([value, want]) => (want === 'not' ? `-${value}` : value)).join(',');
}

/** What a click on a value's button does: only these, without these, no matter. */
export function turned(facet: Facet, value: string): Facet {
  const next = new Map(facet);
  const now = facet.get(value);
  if (now === undefined) next.set(value, 'only');
  else if (now === 'only') next.set(value, 'not');
  else next.delete(value);
  return next;
}

/** Whether a row with these values is wanted. */
export function admits(facet: Facet, values: readonly string[]): boolean {
  if (facet.size === 0) return true;
  let only = false;
  let found = false;
  for (const [value, want] of facet) {
    const has = values.includes(value);
    if (want === 'not' && has) return false;
    if (want === 'only') {
      only = true;
      found ||= has;
    }
  }
  return !only || found;
}
