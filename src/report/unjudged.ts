import { inert } from '../domain/inert.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Style } from './style.js';
import { wrapped } from './wrapped.js';

/** Characters in a line: a terminal has 80. */
const WIDTH = 80;

/** Dialogues that are named for one reason; `show` names them all. */
const NAMED = 3;

/** Dialogues that could not be judged, gathered by why: a target that is down leaves hundreds of them, all for one reason. */
export interface Unjudged {
  /** `why`: lines below the dialogue's name. */
  add(held: HeldDialogue, why: readonly string[], advice: readonly string[]): void;
  lines(): string[];
}

interface Group {
  readonly why: readonly string[];
  readonly advice: readonly string[];
  /** As one alone is headed. */
  readonly head: string;
  readonly names: string[];
  count: number;
}

export function createUnjudged(style: Style, options: { readonly nameAll?: boolean } = {}): Unjudged {
  const groups = new Map<string, Group>();
  const most = options.nameAll === true ? Number.POSITIVE_INFINITY : NAMED;
  return {
    add({ suite, dialogue: { id, title } }, why, advice) {
      const name = `${inert(suite)}/${inert(id)}`;
      const key = why.join('\n');
      const head = `${style.yellow('?')} ${name}${title === undefined ? '' : ` ${style.dim(inert(title))}`}`;
      const own = groups.get(key) ?? { why, advice, head, names: [], count: 0 };
      if (own.names.length < most) own.names.push(name);
      own.count += 1;
      groups.set(key, own);
    },
    lines: () => [...groups.values()].flatMap((group) => ['', ...groupLines(group, style)]),
  };
}

function groupLines({ why, advice, head, names, count }: Group, style: Style): string[] {
  if (count === 1) return [head, ...why, ...advice];
  const left = count - names.length;
  const named = `${names.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
  return [
    `${style.yellow('?')} ${count} dialogues`,
    ...why,
    ...advice,
    ...wrapped(named, WIDTH - 4).map((line) => style.dim(`    ${line}`)),
  ];
}
