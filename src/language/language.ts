import type { AssertionLexicon } from './assertion/lexicon.js';
import type { ClaimLexicon } from './claims/claims.js';
import type { TopicLexicon } from './claims/topic-lexicon.js';
import type { CueLexicon } from './cues/lexicon.js';
import type { BoundsLexicon } from './fact/bounds-lexicon.js';
import type { InflectionLexicon } from './fact/inflection-lexicon.js';
import type { MeasuredLexicon } from './fact/measured-lexicon.js';
import type { FeelingLexicon } from './feelings/lexicon.js';
import type { FigureLexicon } from './figures/lexicon.js';
import type { FormLexicon } from './forms/lexicon.js';
import type { HandoverLexicon } from './handover/lexicon.js';
import type { IdentityLexicon } from './identity/lexicon.js';
import type { PairLexicon } from './pair-lexicon.js';
import type { PersonLexicon } from './person/person-lexicon.js';
import type { SubjectLexicon } from './person/subject-lexicon.js';
import type { TellingWords } from './person/telling-lexicon.js';
import type { SpellingLexicon } from './phrase/spelling.js';
import type { RefusalLexicon } from './refusal/lexicon.js';
import type { RequestLexicon } from './request/lexicon.js';
import type { GrammarLexicon } from './sentence.js';
import type { SmallWordLexicon } from './small-word-lexicon.js';
import type { PackedModel } from './wording/packed-model.js';

/** All that Testkunde knows of one language. Adding a language is a folder of these lexicons and a line in languages.ts. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  readonly grammar: GrammarLexicon;
  readonly handover: HandoverLexicon;
  readonly person: PersonLexicon;
  readonly refusal: RefusalLexicon;
  readonly request: RequestLexicon;
  readonly smallWords: SmallWordLexicon;
  readonly spelling: SpellingLexicon;
  readonly figures: FigureLexicon;
  readonly forms: FormLexicon;
  readonly assertion: AssertionLexicon;
  readonly bounds: BoundsLexicon;
  readonly measured: MeasuredLexicon;
  readonly identity: IdentityLexicon;
  readonly inflection: InflectionLexicon;
  readonly subject: SubjectLexicon;
  readonly telling: TellingWords;
  readonly claims: ClaimLexicon;
  readonly topic: TopicLexicon;
  readonly pairs: PairLexicon;
  readonly cueWeights: PackedModel;
  readonly feelingWeights: PackedModel;
  /** Of which classes' company speaks for a hand-over. */
  readonly handoverWeights: PackedModel;
  /** Which words and classes of words tell of a human life of the writer's own, and which of a machine. */
  readonly lifeWeights: PackedModel;
  /** Which words of a reply, and of what was asked, tell something of somebody else. */
  readonly tellingWeights: PackedModel;
  /** Which words around a fact tell that a reply answers with it. */
  readonly answerWeights: PackedModel;
  /** Which words two replies that contradict each other do not share. */
  readonly pairWordingWeights: PackedModel;
  readonly cues: CueLexicon;
  readonly feelings: FeelingLexicon;
}

/** Computes something once for each language, when it is first asked for. */
export function perLanguage<T>(compute: (language: Language) => T): (language: Language) => T {
  const known = new WeakMap<Language, T>();
  return (language) => {
    let value = known.get(language);
    if (value === undefined) {
      value = compute(language);
      known.set(language, value);
    }
    return value;
  };
}
