import { assertionOf } from '../language/assertion.js';
import { type AssertionClause, assertionClauses } from '../language/assertion-clause.js';
import { contentWithin, type Fact, type Mention } from '../language/fact.js';
import { type Figure, figuresOf, sameFigure } from '../language/figures/figures.js';
import type { Span } from '../language/span.js';
import { names } from '../language/subject.js';
import type { Word } from '../language/word-fact.js';
import type { FactContext } from './accuracy-context.js';

/** Two clauses of the reply: the question's words stand in the other one. */
interface Contrast {
  readonly context: FactContext;
  readonly fact: Fact;
  readonly question: readonly Word[];
  readonly asked: ReadonlySet<string>;
  readonly own: readonly Word[];
  readonly clause: AssertionClause;
  readonly mention: Mention;
}

export function contrasted(
  context: FactContext,
  fact: Fact,
  mention: Mention,
  clause: AssertionClause,
): Span | undefined {
  const reading = context.exchange.text;
  const says = context.exchange.says;
  if (fact.figures.length + fact.words.length > 2 && fact.figures.length !== 1) return undefined;
  const question = contentWithin(says, { start: 0, end: says.text.length });
  const asked = new Set(question.map((word) => word.stem));
  const outside = (area: Span) =>
    contentWithin(reading, area).filter((word) => word.end <= mention.start || word.start >= mention.end);
  const row = reading.sentences[clause.sentence] as Span;
  const alone = outside(clause);
  // A table's row or a labelled line: "| Basis | 17,99 € |", "Basis: 17,99 €".
  const own = alone.length > 0 ? alone : outside(row);
  if (otherPerson(context, fact, clause)) return clause;
  const label = own.find((word) => !asked.has(word.stem) && /^\p{L}{3,}/u.test(word.folded));
  if (label === undefined) return undefined;
  const contrast: Contrast = { context, fact, question, asked, own, clause, mention };
  for (const other of assertionClauses(reading)) {
    if (other === clause || (alone.length === 0 && other.sentence === clause.sentence)) continue;
    const theirs = contentWithin(reading, other).filter((word) => asked.has(word.stem) && !/^\d/.test(word.folded));
    const owned = theirs.filter((word) => !own.some((one) => one.stem === word.stem));
    if (isRival(contrast, other, theirs, owned)) return label;
  }
  return numberedSibling(contrast);
}

function isRival(contrast: Contrast, other: AssertionClause, theirs: readonly Word[], owned: readonly Word[]): boolean {
  const { context, fact, own, asked, clause } = contrast;
  const reading = context.exchange.text;
  if (owned.length === 0) return false;
  if (owned.some((word) => otherModifier(contrast, word) || otherCompound(contrast, word))) return true;
  if (names(reading, 'variants', clause) && !names(context.exchange.says, 'variants')) return true;
  if (own.some((word) => asked.has(word.stem))) return false;
  const figure = fact.figures[0];
  const line = context.exchange.text.sentences[other.sentence] ?? other;
  const labelled = contentWithin(reading, other).length <= 2 && /[|:]/.test(reading.folded.slice(line.start, line.end));
  const rival = figure !== undefined && rivalIn(context, figure, labelled ? line : other);
  if (rival && assertionOf(reading, theirs[0] as Word).stance === 'corrected') return false;
  if (figure?.kind === 'money' && names(reading, 'free', other)) return true;
  const denied = theirs.some((word) => assertionOf(reading, word).stance === 'negated');
  if (figure === undefined)
    return (
      denied &&
      own.length <= 2 &&
      (own[0]?.end ?? 0) <= contrast.mention.start &&
      startsClause(own[0], clause) &&
      startsClause(theirs[0], other)
    );
  return rival || (denied && figure.kind !== 'id');
}

/** `Die grüne ist auf Lager`, `the green one …`: the thing spoken of stands at the head. */
function startsClause(word: Word | undefined, clause: AssertionClause): boolean {
  return word !== undefined && word.start - clause.start < 8;
}

function rivalIn({ exchange, today }: FactContext, figure: Figure, other: Span, unitless = false): boolean {
  if (figure.kind === 'id' || figure.kind === 'phone') return false;
  return figuresOf(exchange.text).some((one) => {
    if (one.start < other.start || one.end > other.end || sameFigure(one, figure, today)) return false;
    // "bei Ihrer Mutter nur 74": the unit was said before.
    return one.kind === figure.kind || (unitless && one.kind === 'number' && figure.unit !== undefined);
  });
}

/**
 * `im Classic-Tarif … Light lässt sich nicht …` when the question said `Light-Tarif`: the same head stands behind
 * another modifier in the mention's clause, and the question's modifier has a clause of its own.
 */
function otherModifier({ context, question, clause, asked }: Contrast, modifier: Word): boolean {
  const { says, text } = context.exchange;
  const index = question.findIndex((word) => word.stem === modifier.stem);
  const from = question[index];
  if (from === undefined) return false;
  const head = /^[ -]{1,2}([\p{L}\p{N}]+)/u.exec(says.folded.slice(from.end, from.end + 40))?.[1];
  if (head === undefined) return false;
  const before = new RegExp(`([\\p{L}\\p{N}]+)[ -]{1,2}${head}(?![\\p{L}\\p{N}])`, 'gu');
  for (const match of clause.folded.matchAll(before)) {
    const place = clause.start + match.index;
    const word = contentWithin(text, { start: place, end: place + (match[1] as string).length })[0];
    if (word !== undefined && !asked.has(word.stem)) return true;
  }
  return false;
}

/** `Bei Ihnen sind es 900 Mbit/s, bei Ihrer Mutter 74` when the mother's line was asked about. */
function otherPerson(context: FactContext, fact: Fact, clause: AssertionClause): boolean {
  const { says, text } = context.exchange;
  const figure = fact.figures[0];
  if (figure === undefined || !names(says, 'relatives') || names(text, 'relatives', clause)) return false;
  return assertionClauses(text).some(
    (other) => names(text, 'relatives', other) && rivalIn(context, figure, other, true),
  );
}

/** `Hinversand` where the question said `Rückversand`: one head, another first part. */
function otherCompound({ own, asked }: Contrast, word: Word): boolean {
  return own.some((one) => {
    if (asked.has(one.stem) || one.stem === word.stem) return false;
    let tail = 0;
    while (tail < one.stem.length && tail < word.stem.length && one.stem.at(-1 - tail) === word.stem.at(-1 - tail))
      tail += 1;
    return tail >= 4 && one.stem.length - tail >= 3 && word.stem.length - tail >= 3;
  });
}

/** `Staffel 2` where the question said `Staffel 3`. */
function numberedSibling({ context, clause }: Contrast): Span | undefined {
  const asked = siblings(context.exchange.says.folded);
  if (asked.size === 0) return undefined;
  for (const [noun, numbers] of siblings(clause.folded)) {
    const wanted = asked.get(noun);
    if (wanted !== undefined && ![...numbers].some((number) => wanted.has(number))) return clause;
  }
  return undefined;
}

const NUMBERED = /(\p{L}{3,}) (?:nr\.? |no\.? |number |nummer )?(\d{1,4}|[a-d])(?![\p{L}\p{N}%€$£.,:/])/gu;

function siblings(folded: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const match of folded.matchAll(NUMBERED)) {
    const noun = match[1] as string;
    const numbers = found.get(noun) ?? new Set<string>();
    numbers.add(match[2] as string);
    found.set(noun, numbers);
  }
  return found;
}
