import type { Problem } from '../suite/problem.js';
import { type Entry, problemAt, type Source, type Tree } from '../suite/yaml.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A tree whose texts have their variables filled in. */
export interface Substituted {
  readonly tree: Tree;
  /** Values that came from the environment, each once. */
  readonly secrets: readonly string[];
  /** Variables that are not set. */
  readonly problems: readonly Problem[];
}

const VARIABLE = /\$\{([^}]*)\}/g;
const NAME = /^([A-Za-z_]\w*)(?::-(.*))?$/s;

/** Fills `${NAME}` and `${NAME:-default}` into every text of a tree, not into keys. An empty variable counts as unset. */
export function substitute(tree: Tree, env: Environment, source: Source): Substituted {
  const secrets = new Set<string>();
  const problems: Problem[] = [];
  const fill = (text: string, at: number) =>
    text.replace(VARIABLE, (whole, inside: string) => {
      const [, name, fallback] = NAME.exec(inside) ?? [];
      const place = Math.max(source.text.indexOf(whole, at), at);
      if (name === undefined) {
        const expected = ['$', '{NAME} or $', '{NAME:-default}'].join('');
        problems.push(problemAt(source, place, `\`${whole}\` names no variable`, { expected }));
        return whole;
      }
      const value = Object.hasOwn(env, name) ? env[name] : undefined;
      if (value !== undefined && value !== '') {
        secrets.add(value);
        return value;
      }
      if (fallback !== undefined) return fallback;
      const expected = `${name} in the environment, or a default: \${${name}:-…}`;
      problems.push(problemAt(source, place, `the variable \`${name}\` is not set`, { expected }));
      return whole;
    });
  return { tree: mapTexts(tree, fill), secrets: [...secrets], problems };
}

function mapTexts(tree: Tree, fill: (text: string, at: number) => string): Tree {
  if (tree.kind === 'list') return { ...tree, items: tree.items.map((item) => mapTexts(item, fill)) };
  if (tree.kind === 'map') {
    const entries = tree.entries.map((entry): Entry => ({ ...entry, value: mapTexts(entry.value, fill) }));
    return { ...tree, entries };
  }
  if (typeof tree.value !== 'string' || !tree.value.includes('${')) return tree;
  const text = fill(tree.value, tree.at);
  return { ...tree, value: text, text };
}
