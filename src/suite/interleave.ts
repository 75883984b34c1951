import type { Dialogue } from '../domain/dialogue.js';
import { nearest, type Problem } from './problem.js';
import { entryOf, problemAt, type Tree, type YamlFile } from './yaml.js';

/** The groups of dialogues that a suite's `interleave` pins together. Wrong shapes are the schema's to tell of. */
export function readGroups(file: YamlFile, dialogues: readonly Dialogue[], problems: Problem[]): string[][] {
  const tree = entryOf(file.tree, 'interleave')?.value;
  if (tree?.kind !== 'list') return [];
  const isOne = tree.items.every((item) => item.kind === 'scalar');
  const groups = isOne ? [tree.items] : tree.items.flatMap((item) => (item.kind === 'list' ? [item.items] : []));
  const taken = new Set<string>();
  return groups.map((group) => group.flatMap((item) => readMember(item, dialogues, taken, file, problems) ?? []));
}

function readMember(
  item: Tree,
  dialogues: readonly Dialogue[],
  taken: Set<string>,
  file: YamlFile,
  problems: Problem[],
): string | null {
  if (item.kind !== 'scalar') return null;
  const id = item.text;
  const ids = dialogues.map((dialogue) => dialogue.id);
  if (!ids.includes(id)) {
    const suggestion = nearest(id, ids);
    const detail = suggestion === undefined ? { expected: 'the id of a dialogue of this suite' } : { suggestion };
    problems.push(problemAt(file, item.at, `there is no dialogue \`${id}\` to interleave`, detail));
    return null;
  }
  if (taken.has(id)) {
    problems.push(problemAt(file, item.at, `\`${id}\` is interleaved twice`, { expected: 'each dialogue once' }));
    return null;
  }
  taken.add(id);
  return id;
}
