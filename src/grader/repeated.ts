import type { Dataset } from '../domain/dataset.js';
import type { Evidence } from '../domain/verdict.js';
import { Recent } from '../language/recent.js';
import type { Conversation, Exchange, Grader, Judgement } from './port.js';
import type { Shape } from './shape.js';

/** Shapes that are remembered for each grader, at the least: bots have few templates, and trials follow each other. */
const REMEMBERED = 100;

/** What was judged of a shape: where its evidence stands is the same in every conversation of that shape. */
interface Known extends Omit<Judgement, 'evidence'> {
  readonly evidence: readonly Place[];
}

/** Words of an exchange by where they stand; `quote` where they stand in no text. */
interface Place {
  readonly turn: number;
  readonly rule: string;
  readonly in: 'says' | 'text' | null;
  readonly start: number;
  readonly quote: string;
}

const known = new WeakMap<Dataset, Map<Grader, Recent<readonly Known[]>>>();

/**
 * The judgements of a grader. A bot that speaks by templates holds the same conversation over and over with other codes,
 * amounts and days: where all of a conversation passed, another one of its shape passes likewise, and needs no second
 * look. What fails is looked at each time.
 */
export function judgementsOf(grader: Grader, conversation: Conversation, shape: Shape | null): readonly Judgement[] {
  if (shape === null || grader.judgesWords === undefined) return grader.grade(conversation);
  if (grader.judgesWords === 'without figures' && shape.figuresExpected) return grader.grade(conversation);
  const remembered = rememberedOf(conversation.dataset, grader);
  const before = remembered.get(shape.key);
  if (before !== undefined) return before.map((one) => retold(one, conversation));
  const judgements = grader.grade(conversation);
  const kept = judgements.map((one) => keepable(one, conversation, shape));
  if (kept.every((one) => one !== null)) remembered.set(shape.key, kept);
  return judgements;
}

function rememberedOf(dataset: Dataset, grader: Grader): Recent<readonly Known[]> {
  const graders = known.get(dataset) ?? new Map<Grader, Recent<readonly Known[]>>();
  const remembered = graders.get(grader) ?? new Recent<readonly Known[]>(REMEMBERED);
  known.set(dataset, graders.set(grader, remembered));
  return remembered;
}

function keepable(judgement: Judgement, { exchanges }: Conversation, { values }: Shape): Known | null {
  if (judgement.outcome !== 'pass') return null;
  if (values.some((value) => namesDigitsOf(judgement.reason, value))) return null;
  const evidence: Place[] = [];
  for (const one of judgement.evidence) {
    const place = placeOf(one, exchanges);
    if (place.in === null && /\d/.test(one.quote)) return null;
    evidence.push(place);
  }
  return { ...judgement, evidence };
}

/** A value, or a number that it holds, in whatever notation. */
function namesDigitsOf(reason: string, value: string): boolean {
  const digits = value.replace(/\D/g, '');
  return [...reason.matchAll(/\d+/g)].some(([run]) => run.length > 1 && digits.includes(run));
}

function placeOf({ turn, rule, quote }: Evidence, exchanges: readonly Exchange[]): Place {
  const exchange = exchanges.find((one) => one.turn === turn);
  for (const where of ['text', 'says'] as const) {
    const start = exchange?.[where].text.indexOf(quote) ?? -1;
    if (start >= 0) return { turn, rule, in: where, start, quote };
  }
  return { turn, rule, in: null, start: 0, quote };
}

function retold(judgement: Known, { exchanges }: Conversation): Judgement {
  return {
    ...judgement,
    evidence: judgement.evidence.map(({ turn, rule, in: where, start, quote }) => {
      const exchange = exchanges.find((one) => one.turn === turn);
      const text = where === null ? undefined : exchange?.[where].text;
      return { turn, quote: text === undefined ? quote : text.slice(start, start + quote.length), rule };
    }),
  };
}
