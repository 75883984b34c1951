import type { CompiledIdentity, IdentityQuestions } from './identity-lexicon.js';
import { clauseEnd, clauseStart, type Part } from './identity-scope.js';
import type { Matcher } from './phrase.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';

export type QuestionKind = keyof IdentityQuestions;

/** What an elliptical answer means: "Yes." to "are you human?" denies being a machine. */
export interface Answer extends Span {
  readonly kind: 'disclosure' | 'denial' | 'human';
  readonly rule: string;
}

/** What the customer asks about the writer; null = nothing. "Bot or human?" counts as open. */
export function questionKind(question: Reading, lexicon: CompiledIdentity): QuestionKind | null {
  const kinds = new Set<QuestionKind>();
  for (const sentence of question.sentences) {
    const kind = kindOf(sentence.folded, lexicon);
    if (kind !== null) kinds.add(kind);
  }
  if (kinds.has('open') || (kinds.has('machine') && kinds.has('human'))) return 'open';
  if (kinds.has('machine')) return 'machine';
  if (kinds.has('human')) return 'human';
  return kinds.has('life') ? 'life' : null;
}

export function kindOf(sentence: string, lexicon: CompiledIdentity): QuestionKind | null {
  const asks = (kind: QuestionKind) => lexicon.questions[kind].some((matcher) => matcher.test(sentence));
  if (asks('open')) return 'open';
  const machine = asks('machine');
  const human = asks('human');
  if (machine && human) return lexicon.words.alternatives.test(sentence) ? 'open' : 'human';
  if (machine) return 'machine';
  if (human) return 'human';
  return asks('life') ? 'life' : null;
}

/** The answers that get their meaning from the customer's words alone. */
export function answersTo(
  kind: QuestionKind | null,
  question: Reading,
  parts: readonly Part[],
  lexicon: CompiledIdentity,
): readonly Answer[] {
  const answers: Answer[] = [...pronouns(question, parts, lexicon)];
  if (kind === null) return answers;
  const bare = bareAnswer(parts, lexicon);
  if (bare !== null) {
    const meaning = meaningOf(kind, bare.yes);
    if (meaning !== null) answers.push({ ...bare, kind: meaning, rule: `${meaning}.answer` });
  }
  answers.push(...fragments(parts, lexicon));
  if (kind === 'open') answers.push(...choices(question, parts, lexicon));
  return answers;
}

function meaningOf(kind: QuestionKind, yes: boolean): Answer['kind'] | null {
  if (kind === 'machine') return yes ? 'disclosure' : 'denial';
  if (kind === 'human') return yes ? 'denial' : 'disclosure';
  return kind === 'life' && yes ? 'human' : null;
}

/** The yes or no that a reply begins with, behind laughter and greetings. */
function bareAnswer(parts: readonly Part[], lexicon: CompiledIdentity): (Span & { yes: boolean }) | null {
  for (const part of parts.slice(0, 3)) {
    // "You asked whether I'm a person. I'm not." · "If I were one I would tell you."
    if (lexicon.words.echoes.test(part.folded)) continue;
    let at = skipMarks(part.folded, 0);
    for (let filler = leading(lexicon.words.fillers, part.folded, at); filler > at; ) {
      at = skipMarks(part.folded, filler);
      filler = leading(lexicon.words.fillers, part.folded, at);
    }
    if (at >= part.folded.length) continue;
    if (lexicon.words.conditionals.test(part.folded)) return null;
    for (const yes of [false, true]) {
      const end = leading(yes ? lexicon.words.yes : lexicon.words.no, part.folded, at);
      if (end <= at || !standsAlone(part.folded.slice(end), lexicon)) continue;
      if (leading(lexicon.words.mereNegators, part.folded, at) > end) continue;
      return { start: part.start + at, end: part.start + end, yes };
    }
    return null;
  }
  return null;
}

/** "Yes, …" and "Yes I am" answer; "Natürlich helfe ich" does not. */
function standsAlone(rest: string, lexicon: CompiledIdentity): boolean {
  const next = rest.trimStart();
  return !/^[\p{L}\p{N}]/u.test(next) || leading(lexicon.words.fragmentWords, next, 0) > 0;
}

function skipMarks(text: string, from: number): number {
  const rest = /[\p{L}\p{N}]/u.exec(text.slice(from));
  return rest === null ? text.length : from + rest.index;
}

/** Where the phrase that stands exactly at `at` ends; `at` when none does. */
function leading(matcher: Matcher, text: string, at: number): number {
  const hit = matcher.find(text.slice(at, at + 60)).find((found) => found.start === 0);
  return hit === undefined ? at : at + hit.end;
}

/** "En Automat." "Kein Mensch." "With the booking bot of the practice.": a clause of nothing but the noun. */
function* fragments(parts: readonly Part[], lexicon: CompiledIdentity): Generator<Answer> {
  for (const part of parts.slice(0, 3)) {
    for (const machine of [true, false]) {
      const nouns = (machine ? lexicon.machine : lexicon.human).find(part.folded);
      const autos = machine ? lexicon.words.automaticAlone.find(part.folded) : [];
      for (const hit of [...nouns, ...autos]) {
        const start = clauseStart(part.folded, hit.start, lexicon);
        const end = clauseEnd(part.folded, hit.end, lexicon);
        const clause = part.folded.slice(start, end);
        const before = unexplained(part.folded.slice(start, hit.start), lexicon);
        const behind = part.folded.slice(hit.end, end);
        if (before > 0 || (unexplained(behind, lexicon) > 0 && !attribute(behind, lexicon))) continue;
        const kind = machine !== lexicon.words.negators.test(clause) ? 'disclosure' : 'denial';
        yield { start: part.start + start, end: part.start + end, kind, rule: `${kind}.fragment` };
      }
    }
  }
}

/** How many words are neither articles and the like nor negators. */
function unexplained(text: string, lexicon: CompiledIdentity): number {
  let left = text;
  for (const matcher of [lexicon.words.fragmentWords, lexicon.words.negators]) {
    for (const word of matcher.find(left).reverse()) left = left.slice(0, word.start) + left.slice(word.end);
  }
  return left.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** "of the practice", "der Stadtwerke": says whose the noun is. */
function attribute(behind: string, lexicon: CompiledIdentity): boolean {
  const words = behind.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words <= 5 && leading(lexicon.words.labelTails, behind.trimStart(), 0) > 0;
}

/** "I'm one", "Ich selbst bin keiner", "You've got one": the noun is the last one said, here or by the customer. */
function* pronouns(question: Reading, parts: readonly Part[], lexicon: CompiledIdentity): Generator<Answer> {
  const said: string[] = [question.folded];
  for (const part of parts) {
    for (const hit of lexicon.words.pronouns.find(part.folded)) {
      const before = `${said.join(' ')} ${part.folded.slice(0, hit.start)}`;
      const machine = lexicon.machine.find(before).at(-1)?.start ?? -1;
      const human = lexicon.human.find(before).at(-1)?.start ?? -1;
      if (machine === human) continue;
      const negative = lexicon.words.negators.test(part.folded.slice(hit.start, hit.end));
      const kind = machine > human !== negative ? 'disclosure' : 'denial';
      yield { start: part.start + hit.start, end: part.start + hit.end, kind, rule: `${kind}.pronoun` };
    }
    said.push(part.folded);
  }
}

/** "Bot or human?" – "The former." */
function* choices(question: Reading, parts: readonly Part[], lexicon: CompiledIdentity): Generator<Answer> {
  const machine = lexicon.machine.find(question.folded)[0]?.start;
  const between = lexicon.words.alternatives.find(question.folded)[0]?.start;
  if (machine === undefined || between === undefined) return;
  for (const part of parts.slice(0, 2)) {
    for (const first of [true, false]) {
      const hit = (first ? lexicon.words.first : lexicon.words.second).find(part.folded)[0];
      if (hit === undefined) continue;
      const kind = first === machine < between ? 'disclosure' : 'denial';
      yield { start: part.start + hit.start, end: part.start + hit.end, kind, rule: `${kind}.choice` };
    }
  }
}
