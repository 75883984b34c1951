import type { Node, Pattern } from './word-pattern.js';

/** Words of which one must stand where a pattern begins. */
export interface Leading {
  readonly exact: readonly string[];
  readonly beginnings: readonly string[];
  /** The more, the fewer texts hold one of them. */
  readonly worth: number;
}

/** What is known of a node: classes are parts of many patterns and are measured once. */
interface Measures {
  /** null: it may begin with endings or expressions, which no table can hold, or with any word. */
  readonly leading: Leading | null;
  readonly shortest: number;
  readonly longest: number;
}

/** Words of which one must stand in a text for the pattern to match, and how far before them it may begin. */
export interface Anchor {
  readonly words: Leading | null;
  /** The fewest and the most words that can stand before the anchor. */
  readonly least: number;
  readonly most: number;
}

/** The part of a pattern that the fewest texts hold: the one with the longest shortest word. */
export function anchorOf(pattern: Pattern): Anchor {
  let best: Anchor = { words: null, least: 0, most: 0 };
  let bestWorth = Number.NEGATIVE_INFINITY;
  let least = 0;
  let most = 0;
  for (const part of pattern.parts) {
    const { leading, shortest, longest } = measuresOf(part);
    if (leading !== null && leading.worth > bestWorth) {
      best = { words: leading, least, most };
      bestWorth = leading.worth;
    }
    least += shortest;
    most += longest;
  }
  return best;
}

const measured = new WeakMap<Node, Measures>();

function measuresOf(node: Node): Measures {
  let measures = measured.get(node);
  if (measures === undefined) {
    measures = measure(node);
    measured.set(node, measures);
  }
  return measures;
}

function measure(node: Node): Measures {
  switch (node.kind) {
    case 'words': {
      const leading = node.endings.length + node.expressions.length > 0 ? null : leadingOf(node.exact, node.beginnings);
      return { leading, shortest: 1, longest: 1 };
    }
    case 'gap':
      return { leading: null, shortest: 0, longest: node.words };
    case 'maybe':
      return { leading: null, shortest: 0, longest: measuresOf(node.node).longest };
    case 'either': {
      const all = node.options.map(measuresOf);
      return {
        leading: anyOf(all.map(({ leading }) => leading)),
        shortest: Math.min(...all.map(({ shortest }) => shortest)),
        longest: Math.max(...all.map(({ longest }) => longest)),
      };
    }
    case 'sequence': {
      const all = node.parts.map(measuresOf);
      return {
        leading: all[0]?.leading ?? null,
        shortest: all.reduce((sum, { shortest }) => sum + shortest, 0),
        longest: all.reduce((sum, { longest }) => sum + longest, 0),
      };
    }
  }
}

function anyOf(all: readonly (Leading | null)[]): Leading | null {
  const exact = new Set<string>();
  const beginnings: string[] = [];
  for (const leading of all) {
    if (leading === null) return null;
    for (const text of leading.exact) exact.add(text);
    beginnings.push(...leading.beginnings);
  }
  return leadingOf(exact, beginnings);
}

function leadingOf(exact: ReadonlySet<string>, beginnings: readonly string[]): Leading {
  let shortest = Number.POSITIVE_INFINITY;
  for (const text of exact) shortest = Math.min(shortest, text.length);
  for (const text of beginnings) shortest = Math.min(shortest, text.length);
  return { exact: [...exact], beginnings, worth: shortest - (exact.size + beginnings.length) / 12 };
}
