import type { TaggedPhrases } from '../phrase/phrase-book.js';
import type { ClaimLexicon } from './claims.js';

/** What a phrase of the claim lexicon says. */
export type MarkKind =
  | 'negator'
  | 'noun-negator'
  | 'denial'
  | 'harmless'
  | 'yes'
  | 'no'
  | 'contradiction'
  | 'condition'
  | 'correction'
  | 'requested-change'
  | 'made-change'
  | 'recall'
  | 'weak-recall'
  | 'repeat'
  | 'free'
  | 'charged'
  | 'total'
  | 'rough'
  | 'limit'
  | 'maximum'
  | 'minimum'
  | 'burden'
  | 'grant'
  | 'good'
  | 'bad'
  | 'regret'
  | 'spared'
  | 'because'
  | 'step-behind'
  | 'own-deed'
  | 'own-failure'
  | 'instruction'
  | 'comparison'
  | 'exception'
  | 'exclusive'
  | 'addition'
  | 'at-once'
  | 'rate'
  | 'status'
  | 'opposition'
  | 'choice'
  | 'unrelated'
  | 'who'
  | 'alternative'
  | 'lacking'
  | 'open-question'
  | 'hypothesis'
  | 'waived'
  | 'agreement'
  | 'dispute'
  | 'disowned'
  | 'wish'
  | 'follow-up'
  | 'anew'
  | 'closing'
  | 'opening-hours'
  | 'except'
  | 'share'
  | 'rest'
  | 'whole'
  | 'part'
  | 'why'
  | 'fee'
  | 'maximum-behind'
  | 'minimum-behind'
  | 'bearing'
  | 'afterwards'
  | 'meanwhile'
  | 'until'
  | 'starting'
  | 'asking'
  | 'consequence'
  | 'forecast'
  | 'lapse'
  | 'awaiting'
  | 'going-on'
  | 'usual'
  | 'lacks'
  | 'gap'
  | 'gap-behind'
  | 'gap-before'
  | 'promise'
  | 'courtesy'
  | 'capacity'
  | 'each'
  | 'for-all'
  | 'predicate'
  | 'stage'
  | 'aspect'
  | 'deed'
  | 'payout'
  | 'over'
  | 'on'
  | 'afresh'
  | 'coming'
  | 'turn'
  | 'lasting';

/** What a phrase is found as. */
export interface MarkTag {
  readonly kind: MarkKind;
  /** Of a rate what it is counted by (`month`), of a share its percentage, of a status its axis (`delivery`), of a choice its set (`payment`). */
  readonly of?: string | undefined;
  /** Name of the state on that axis, or of the alternative. */
  readonly state?: string | undefined;
}

/** Kinds whose phrases all say the same. */
function plainLists(lexicon: ClaimLexicon): readonly [MarkKind, readonly string[]][] {
  return [
    ['negator', lexicon.negators],
    ['noun-negator', lexicon.nounNegators],
    ['denial', lexicon.denials],
    ['harmless', lexicon.harmless],
    ['yes', lexicon.yes],
    ['no', lexicon.no],
    ['contradiction', lexicon.contradiction],
    ['condition', lexicon.conditions],
    ['correction', lexicon.corrections],
    ['requested-change', lexicon.requestedChanges],
    ['made-change', lexicon.madeChanges],
    ['recall', lexicon.recalls],
    ['repeat', lexicon.repeats],
    ['free', lexicon.free],
    ['charged', lexicon.charged],
    ['total', lexicon.totals],
    ['rough', lexicon.rough],
    ['limit', lexicon.limits],
    ['maximum', lexicon.maxima],
    ['minimum', lexicon.minima],
    ['burden', lexicon.burdens],
    ['good', lexicon.goods],
    ['bad', lexicon.bads],
    ['regret', lexicon.regrets],
    ['spared', lexicon.spared],
    ['open-question', lexicon.openQuestions],
    ['hypothesis', lexicon.hypotheses],
    ['waived', lexicon.waived],
    ['grant', lexicon.grants],
    ['instruction', lexicon.instructions],
    ['comparison', lexicon.comparisons],
    ['exception', lexicon.exceptions],
    ['exclusive', lexicon.exclusives],
    ['addition', lexicon.additions],
    ['at-once', lexicon.atOnce],
    ['who', lexicon.who],
    ['alternative', lexicon.alternatives],
    ['lacking', lexicon.lacking],
    ['agreement', lexicon.agreements],
    ['dispute', lexicon.disputes],
    ['disowned', lexicon.disowned],
    ['wish', lexicon.wishes],
    ['follow-up', lexicon.followUps],
    ['anew', lexicon.anew],
    ['closing', lexicon.closing],
    ['opening-hours', lexicon.openingHours],
    ['except', lexicon.excepting],
    ['rest', lexicon.rests],
    ['whole', lexicon.wholes],
    ['part', lexicon.parts],
    ['why', lexicon.why],
    ['fee', lexicon.fees],
    ['maximum-behind', lexicon.maximaBehind],
    ['minimum-behind', lexicon.minimaBehind],
    ['bearing', lexicon.bearing],
    ['afterwards', lexicon.afterwards],
    ['until', lexicon.until],
    ['starting', lexicon.starting],
  ];
}

/** What turns from one exchange to the next. */
function turningLists(lexicon: ClaimLexicon): readonly [MarkKind, readonly string[]][] {
  return [
    ['asking', lexicon.asking],
    ['consequence', lexicon.consequences],
    ['forecast', lexicon.forecasts],
    ['lapse', lexicon.lapses],
    ['meanwhile', lexicon.meanwhile],
    ['weak-recall', lexicon.weakRecalls],
    ['awaiting', lexicon.awaiting],
    ['going-on', lexicon.goingOn],
    ['usual', lexicon.usual],
    ['lacks', lexicon.lacks],
    ['gap', lexicon.gaps.around],
    ['gap-behind', lexicon.gaps.behind],
    ['gap-before', lexicon.gaps.before],
    ['promise', lexicon.stalls.promises],
    ['courtesy', lexicon.stalls.courtesies],
    ['because', lexicon.because],
    ['step-behind', lexicon.stepsBehind],
    ['own-deed', lexicon.ownDeeds],
    ['own-failure', lexicon.ownFailures],
    ['capacity', lexicon.capacity],
    ['each', lexicon.each],
    ['for-all', lexicon.forAll],
    ['over', lexicon.course.over],
    ['on', lexicon.course.on],
    ['afresh', lexicon.course.afresh],
    ['coming', lexicon.course.coming],
    ['lasting', lexicon.course.lasting],
  ];
}

/** The phrases of the lexicon with what each says. */
export function markPhrases(lexicon: ClaimLexicon): TaggedPhrases<MarkTag>[] {
  return [
    ...[...plainLists(lexicon), ...turningLists(lexicon)].map(([kind, phrases]) => ({ tag: { kind }, phrases })),
    ...Object.entries(lexicon.shares).map(([of, phrases]) => ({ tag: { kind: 'share' as const, of }, phrases })),
    ...Object.entries(lexicon.rates).map(([of, phrases]) => ({ tag: { kind: 'rate' as const, of }, phrases })),
    ...Object.entries(lexicon.predicates).map(([of, phrases]) => ({
      tag: { kind: 'predicate' as const, of },
      phrases,
    })),
    ...Object.entries(lexicon.stages).map(([of, phrases]) => ({ tag: { kind: 'stage' as const, of }, phrases })),
    ...Object.entries(lexicon.course.turns).map(([of, phrases]) => ({ tag: { kind: 'turn' as const, of }, phrases })),
    ...lexicon.choices.flatMap(({ name, words }) =>
      words.map((word) => ({ tag: { kind: 'choice' as const, of: name, state: word }, phrases: [word] })),
    ),
    ...Object.entries(lexicon.aspects.sides).flatMap(([of, [yes, no]]) => [
      { tag: { kind: 'aspect' as const, of, state: 'yes' }, phrases: yes },
      { tag: { kind: 'aspect' as const, of, state: 'no' }, phrases: no },
    ]),
    { tag: { kind: 'aspect', of: 'cost', state: 'within' }, phrases: lexicon.aspects.within },
    ...Object.entries(lexicon.aspects.deeds).flatMap(([of, [ours, yours]]) => [
      { tag: { kind: 'deed' as const, of, state: 'ours' }, phrases: ours },
      { tag: { kind: 'deed' as const, of, state: 'yours' }, phrases: yours },
    ]),
    ...lexicon.aspects.payouts.map((phrases, way) => ({
      tag: { kind: 'payout' as const, state: `${way}` },
      phrases,
    })),
    { tag: { kind: 'aspect', of: 'given', state: 'given' }, phrases: lexicon.aspects.given },
    ...lexicon.axes.flatMap(({ name, unrelated }) =>
      unrelated === undefined ? [] : [{ tag: { kind: 'unrelated' as const, of: name }, phrases: unrelated }],
    ),
    ...lexicon.oppositions.flatMap(({ name, states }) =>
      Object.entries(states).map(([state, phrases]) => ({
        tag: { kind: 'opposition' as const, of: name, state },
        phrases,
      })),
    ),
    ...lexicon.axes.flatMap(({ name, states }) =>
      Object.entries(states).map(([state, phrases]) => ({
        tag: { kind: 'status' as const, of: name, state },
        phrases,
      })),
    ),
  ];
}
