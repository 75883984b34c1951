import { expect, it } from 'vitest';
import type { Dialogue } from './dialogue.js';
import { inWordingOf, type Variant } from './trial.js';

const DIALOGUE: Dialogue = {
  id: 'd',
  language: 'en',
  answers: {},
  turns: [
    { says: 'hello', paraphrases: ['p1', 'p2'], expect: {} },
    { says: 'bye', paraphrases: [], expect: {} },
  ],
};

it.each<[Variant, string[]]>([
  [null, ['hello', 'bye']],
  [{ turn: 1, paraphrase: 2 }, ['p2', 'bye']],
  [{ turn: 2, paraphrase: 1 }, ['hello', 'bye']],
])('in the wording of %j', (variant, said) => {
  expect(inWordingOf(DIALOGUE, variant).turns.map((turn) => turn.says)).toEqual(said);
});
