import { type AssertionClause as Clause, clauseIndexAt, assertionClauses as clausesOf } from './assertion-clause.js';
import type { AssertionLexicon } from './assertion-lexicon.js';
import { perLanguage } from './language.js';
import { type Matcher, matcher, type PhraseHit } from './phrase.js';
import type { Reading } from './reading.js';
import { overlaps, type Span } from './span.js';

/** How a text stands to something that it says. Only `asserted` claims it. */
export type Stance =
  | 'asserted'
  | 'negated'
  | 'hedged'
  | 'asked'
  | 'conditional'
  | 'quoted'
  | 'attributed'
  | 'corrected';

export interface Assertion {
  readonly stance: Stance;
  /** The words that make it anything but asserted. */
  readonly cue?: Span;
  /** The clause that the span stands in. */
  readonly clause: Span;
}

type Cue = Exclude<keyof AssertionLexicon, 'openers' | 'coordinators' | 'finiteVerbs' | 'subjects'>;

const cuesOf = perLanguage((language) => {
  const { openers: _o, coordinators: _c, finiteVerbs: _f, subjects: _s, ...phrases } = language.assertion;
  const compiled = {} as Record<Cue, Matcher>;
  for (const [name, list] of Object.entries(phrases)) compiled[name as Cue] = matcher({ name, phrases: list });
  return compiled;
});

/**
 * How the text stands to what it says at `span` (an offset range of the reading). Hedges reach over a sentence, all
 * other cues over a clause; `ignore` marks words that belong to the fact itself and deny nothing (`no claims bonus`).
 */
export function assertionOf(reading: Reading, span: Span, ignore?: Span): Assertion {
  const clauses = clausesOf(reading);
  const index = clauseIndexAt(reading, span.start);
  const clause = clauses[index];
  if (clause === undefined) return { stance: 'asserted', clause: { start: 0, end: reading.text.length } };
  const place: Place = { reading, clauses, index, clause, span, ignore };
  for (const judge of JUDGES) {
    const found = judge(place);
    if (found !== undefined) return { ...found, clause: { start: clause.start, end: clause.end } };
  }
  return { stance: 'asserted', clause: { start: clause.start, end: clause.end } };
}

interface Place {
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
  readonly index: number;
  readonly clause: Clause;
  readonly span: Span;
  readonly ignore: Span | undefined;
}

interface Finding {
  readonly stance: Stance;
  readonly cue?: Span;
}

const JUDGES: readonly ((place: Place) => Finding | undefined)[] = [
  corrected,
  asked,
  quoted,
  negated,
  retracted,
  unreal,
  hedged,
  elsewhere,
];

const found = new WeakMap<Clause, Map<Cue, readonly PhraseHit[]>>();

/** A cue's hits in a clause (offsets of the clause), looked up once. */
function hits(place: Place, name: Cue, clause: Clause): readonly PhraseHit[] {
  let byName = found.get(clause);
  if (byName === undefined) {
    byName = new Map();
    found.set(clause, byName);
  }
  let list = byName.get(name);
  if (list === undefined) {
    list = cuesOf(place.reading.language)[name].find(clause.folded);
    byName.set(name, list);
  }
  return list;
}

function cue(place: Place, name: Cue, clause: Clause = place.clause): Span | undefined {
  const hit = hits(place, name, clause)[0];
  return hit === undefined ? undefined : { start: clause.start + hit.start, end: clause.start + hit.end };
}

/** The clauses of the sentence that a clause stands in. */
function sentenceClauses({ clauses, index, clause }: Place): readonly Clause[] {
  let from = index;
  let to = index + 1;
  while (clauses[from - 1]?.sentence === clause.sentence) from -= 1;
  while (clauses[to]?.sentence === clause.sentence) to += 1;
  return from === 0 && to === clauses.length ? clauses : clauses.slice(from, to);
}

const lastCorrection = new WeakMap<Reading, readonly PhraseHit[]>();

function corrected(place: Place): Finding | undefined {
  const { reading, span } = place;
  let all = lastCorrection.get(reading);
  if (all === undefined) {
    all = cuesOf(reading.language).corrections.find(reading.folded);
    lastCorrection.set(reading, all);
  }
  const hit = all.find((one) => one.start >= span.end);
  if (hit === undefined) return undefined;
  // A correction without anything new behind it corrects what came before this.
  const news = /[\p{L}\p{N}]{2}/u.test(reading.folded.slice(hit.end, hit.end + 80));
  return news ? { stance: 'corrected', cue: { start: hit.start, end: hit.end } } : undefined;
}

function asked(place: Place): Finding | undefined {
  const { reading, clause, clauses, index } = place;
  const open = cue(place, 'openQuestions');
  if (open !== undefined && open.start - clause.start < 12 && open.end <= place.span.start)
    return { stance: 'asked', cue: open };
  const sentence = reading.sentences[clause.sentence];
  if (sentence?.question !== true) return undefined;
  const own = sentenceClauses(place);
  const last = own.at(-1) as Clause;
  const cues = cuesOf(reading.language);
  const tag = own.length > 1 && cues.tags.test(last.folded);
  const first = cues.questionOpeners.find(sentence.folded)[0];
  const opened = first !== undefined && !/\p{L}/u.test(sentence.folded.slice(0, first.start));
  const before = clauses[index - 1];
  const continued = before?.sentence === clause.sentence && clause.opener !== '';
  return last === clause || tag || opened || (continued && own.at(-2) === before)
    ? { stance: 'asked', cue: { start: sentence.end - 1, end: sentence.end } }
    : undefined;
}

const QUOTE_MARK = /"/g;

function quoted(place: Place): Finding | undefined {
  const { reading, span, clause, clauses, index } = place;
  const sentence = reading.sentences[clause.sentence];
  if (sentence?.folded.includes('"')) {
    const before = reading.folded.slice(sentence.start, span.start).match(QUOTE_MARK)?.length ?? 0;
    const after = reading.folded.slice(span.end, sentence.end).match(QUOTE_MARK)?.length ?? 0;
    if (before % 2 === 1 && after % 2 === 1) return { stance: 'quoted', cue: { start: span.start, end: span.end } };
  }
  const own = cue(place, 'reported');
  if (own !== undefined) return { stance: 'quoted', cue: own };
  const before = clauses[index - 1];
  if (before === undefined || before.sentence !== clause.sentence) return undefined;
  const reported = cue(place, 'reported', before);
  const opens = cue(place, 'contentOpeners');
  const direct = opens !== undefined && opens.start - clause.start < 3;
  return reported !== undefined && (direct || before.end - reported.end < 3)
    ? { stance: 'quoted', cue: reported }
    : undefined;
}

function negated(place: Place): Finding | undefined {
  const own = negationIn(place, place.clause, place.span);
  if (own !== undefined) return { stance: 'negated', cue: own };
  const same = likewise(place);
  if (same !== undefined) return { stance: 'negated', cue: same };
  const { clauses, index, clause } = place;
  const opens = cue(place, 'contentOpeners');
  if (opens === undefined || opens.start - clause.start > 2) return undefined;
  // "I can't promise that …" and "Dass …, kann ich nicht versprechen".
  for (const matrix of [clauses[index - 1], clauses[index + 1]]) {
    if (matrix === undefined || matrix.sentence !== clause.sentence) continue;
    const found = negationIn(place, matrix, { start: matrix.end, end: matrix.end });
    if (found !== undefined) return { stance: 'negated', cue: found };
  }
  return undefined;
}

/** `PayPal haben wir abgeschafft, Vorkasse auch`. */
function likewise(place: Place): Span | undefined {
  const { clauses, index, clause } = place;
  const before = clauses[index - 1];
  if (before === undefined || before.sentence !== clause.sentence || cue(place, 'likewise') === undefined)
    return undefined;
  if ((clause.folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 4) return undefined;
  return negationIn(place, before, { start: before.end, end: before.end });
}

/** How many characters a `kein` or `ohne` reaches ahead. */
const DETERMINER_REACH = 60;

function negationIn(place: Place, clause: Clause, span: Span): Span | undefined {
  const harmless = hits(place, 'harmless', clause);
  const usable = (hit: Span) => {
    const at = { start: clause.start + hit.start, end: clause.start + hit.end };
    if (harmless.some((one) => one.start <= hit.start && hit.start < one.end)) return undefined;
    if (overlaps(at, span)) return undefined;
    if (place.ignore !== undefined && at.start >= place.ignore.start && at.end <= place.ignore.end) return undefined;
    return at;
  };
  for (const hit of hits(place, 'negators', clause)) {
    const at = usable(hit);
    if (at !== undefined && (at.end <= span.start || !isGiven(place, clause, span))) return at;
  }
  for (const hit of hits(place, 'negativeDeterminers', clause)) {
    const at = usable(hit);
    if (at === undefined) continue;
    const behind = /^[^\p{L}\p{N}]*(?:\p{L}{1,4}[^\p{L}\p{N}]*)?$/u.test(clause.folded.slice(hit.end));
    if (at.end <= span.start ? span.start - at.end < DETERMINER_REACH : behind) return at;
  }
  for (const hit of hits(place, 'denials', clause)) {
    const at = usable(hit);
    if (at !== undefined) return at;
  }
  return undefined;
}

function isGiven(place: Place, clause: Clause, span: Span): boolean {
  const at = Math.max(0, span.start - clause.start);
  const before = clause.folded.slice(Math.max(0, at - 80), at);
  const hit = cuesOf(place.reading.language).given.find(before).at(-1);
  return hit !== undefined && before.length - hit.end < 3;
}

/** `49,90 €? Das stimmt leider nicht.` */
function retracted(place: Place): Finding | undefined {
  const { reading, clause } = place;
  const { clauses, index } = place;
  const following = clauses[index + 1];
  if (following?.sentence === clause.sentence) {
    // "waterproof, no", "a full refund was possible for 24 hours, and that has passed"
    const hit = cuesOf(reading.language).retractions.find(following.folded)[0];
    if (hit !== undefined && hit.start < 6) return { stance: 'negated', cue: following };
    if (cuesOf(reading.language).bareNo.test(following.folded.trim())) return { stance: 'negated', cue: following };
  }
  const next = reading.sentences[clause.sentence + 1];
  if (next === undefined) return undefined;
  const hit = cuesOf(reading.language).retractions.find(next.folded)[0];
  return hit !== undefined && hit.start < 8
    ? { stance: 'negated', cue: { start: next.start + hit.start, end: next.start + hit.end } }
    : undefined;
}

/** `Wenn noch eins da wäre, bekämst du …`: a condition and a verb form of the unreal in one sentence. */
function unreal(place: Place): Finding | undefined {
  const wish = cue(place, 'wishes');
  if (wish !== undefined && wish.end <= place.span.start) return { stance: 'conditional', cue: wish };
  const own = sentenceClauses(place);
  const verb = own.map((one) => cue(place, 'unreal', one)).find((hit) => hit !== undefined);
  if (verb === undefined || !own.some((one) => cue(place, 'conditions', one) !== undefined)) return undefined;
  return { stance: 'conditional', cue: verb };
}

/** A neighbouring clause hedges this one only when it says little else: `…, glaube ich`, `I think …`. */
const SHORT_CLAUSE = 6;

function hedged(place: Place): Finding | undefined {
  const modal = cue(place, 'modalHedges');
  if (modal !== undefined && !overlaps(modal, place.span)) return { stance: 'hedged', cue: modal };
  for (const one of sentenceClauses(place)) {
    const hit = cue(place, 'hedges', one);
    if (hit === undefined || overlaps(hit, place.span)) continue;
    const words = one.folded.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const opens = cue(place, 'contentOpeners');
    const matrix = opens !== undefined && opens.start - place.clause.start < 3 && one.end <= place.clause.start;
    if (one === place.clause || words <= SHORT_CLAUSE || matrix) return { stance: 'hedged', cue: hit };
  }
  return undefined;
}

function elsewhere(place: Place): Finding | undefined {
  const hit = cue(place, 'elsewhere');
  if (hit === undefined || overlaps(hit, place.span)) return undefined;
  return { stance: 'attributed', cue: hit };
}

/** Whether the clause of a span is a condition: `Falls die Bestellung storniert ist, …`. Figures may state limits so. */
export function isCondition(reading: Reading, span: Span): Span | undefined {
  const clauses = clausesOf(reading);
  const clause = clauses.find((one) => one.start <= span.start && span.start < one.end);
  if (clause === undefined) return undefined;
  const hit = cuesOf(reading.language).conditions.find(clause.folded)[0];
  if (hit === undefined || clause.start + hit.start > span.start) return undefined;
  return { start: clause.start + hit.start, end: clause.start + hit.end };
}
