type Saying = readonly ['percent', string, number];

/**
 * Sayings for shares, each a percentage: those that stand alone, and those that only are shares in front of one of the
 * words of `tails` (`a quarter of the bill`, but not `a quarter of an hour`).
 */
export function sharesOf(
  alone: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
  tails: readonly string[],
): Record<string, Saying> {
  const sayings: Record<string, Saying> = {};
  for (const [words, percent] of Object.entries(alone)) sayings[words] = ['percent', '%', percent];
  for (const [words, percent] of Object.entries(before))
    for (const tail of tails) sayings[`${words} ${tail}`] = ['percent', '%', percent];
  return sayings;
}
