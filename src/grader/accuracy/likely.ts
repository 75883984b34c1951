import type { Stance } from '../../language/assertion/assertion.js';
import { type Fact, type Mention, parseFact } from '../../language/fact/fact.js';
import { type Language, perLanguage } from '../../language/language.js';
import { unpackModel } from '../../language/wording/model.js';
import type { FactContext } from './context.js';
import { mentionShape } from './mention-shape.js';
import { isPlain } from './plain.js';

/**
 * What the rules make of a mention: its stance, `other` where a rule takes it to be said of something else, `loose` of
 * `looseMentionsOf`; `own` and `rival` where the reply itself sets the two apart (see `heldBy`).
 */
export type Ruled = Stance | 'other' | 'loose' | 'own' | 'rival';

const modelOf = perLanguage(({ answerWeights }: Language) => unpackModel(answerWeights));

/** Findings that hardly ever err; the others a model may overrule. */
export const CERTAIN: ReadonlySet<Ruled> = new Set(['negated', 'asked', 'corrected', 'measured', 'own', 'rival']);
/** How likely a mention must answer the question though a rule objects, or as a loose one; see datasets/README.md. */
const LIKELY = 0.85;
const LIKELY_LOOSE = 0.6;
/** Less likely than this, no rule saw what keeps it from being stated. */
const UNLIKELY = 0.15;

/** Whether a mention most likely is what the reply answers with; undefined where the model leaves it to the rules. */
export function likelyAnswers(context: FactContext, fact: Fact, mention: Mention, ruled: Ruled): boolean | undefined {
  if (CERTAIN.has(ruled)) return undefined;
  const { says, text } = context.exchange;
  const { today, owed = [] } = context;
  const others = owed.filter((one) => one !== fact.text).map((one) => parseFact(one, text.language));
  const shape = mentionShape({ says, text, fact, mention, others, ...(today === undefined ? {} : { today }) }, ruled);
  const likely = modelOf(text.language).probabilities(shape)[0] ?? 0;
  if (ruled === 'asserted') return likely < UNLIKELY && !isPlain(context, fact, mention) ? false : undefined;
  return likely >= (ruled === 'loose' ? LIKELY_LOOSE : LIKELY) ? true : undefined;
}
