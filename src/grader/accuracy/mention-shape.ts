import { type AssertionClause, assertionClauses, clauseIndexAt } from '../../language/assertion/clause.js';
import { cueNamesWithin } from '../../language/assertion/cues.js';
import { contentWithin, type Fact } from '../../language/fact/fact.js';
import { isContent, type Word, wordsOf } from '../../language/fact/word-fact.js';
import { figuresOf, sameFigure } from '../../language/figures/figures.js';
import type { Language } from '../../language/language.js';
import { subjectTags } from '../../language/person/subject.js';
import type { Reading } from '../../language/reading.js';
import { overlaps, type Span } from '../../language/span.js';
import { type Features, Gathering } from '../../language/wording/gathering.js';
import { Asked } from './contrast.js';

/** A place where a reply has a fact, and the question that the fact answers. */
export interface MentionInReply {
  readonly says: Reading;
  readonly text: Reading;
  readonly fact: Fact;
  readonly mention: Span;
  /** What the reply owes besides: no rivals. */
  readonly others: readonly Fact[];
  readonly today?: string;
}

/** `M` = the fact, `R` = a rival (another figure of its kind), `F` = a figure of another kind, `Q` = a word of the question. */
type Role = 'M' | 'R' | 'F' | 'Q' | '';

interface Token extends Span {
  readonly text: string;
  readonly stem: string;
  readonly content: boolean;
  readonly role: Role;
}

interface Looked extends MentionInReply {
  readonly tokens: readonly Token[];
  /** The mention's and those around it. */
  readonly clauses: readonly AssertionClause[];
  /** Index of the mention's clause; -1 when in none. */
  readonly own: number;
}

/** Clauses to each side of a mention that are looked at: a longer reply tells no more of it. */
const AROUND = 12;

/**
 * What the model of answering mentions looks at: the words around the mention, by where they stand; which of the lexicons' cues,
 * words of the question and rivals stand together in a clause; whose value it is, as the question's words tell. `ruled` is what
 * the rules make of it.
 */
export function mentionShape(inReply: MentionInReply, ruled: string, into = new Gathering()): Features {
  const { text, mention, fact } = inReply;
  const at = clauseIndexAt(text, mention.start);
  const from = Math.max(0, at - AROUND);
  const clauses = assertionClauses(text).slice(from, at + AROUND + 1);
  const area = { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? text.text.length };
  const looked: Looked = { ...inReply, tokens: tokensOf(inReply, area), clauses, own: at - from };
  addWords(looked, into);
  addClauses(looked, into);
  addNaming(looked, into);
  into.add(-1, 'ruled ', ruled);
  into.add(-1, 'kind ', fact.figures[0]?.kind ?? 'words');
  return into.features();
}

function tokensOf({ says, text, fact, others, mention, today }: MentionInReply, area: Span): Token[] {
  const question = contentWithin(says, { start: 0, end: says.text.length });
  const asked = new Asked(question, says.language.inflection.compounds);
  const kind = fact.figures[0]?.kind;
  const figures = figuresOf(text).filter((one) => one.start < area.end && area.start < one.end);
  const tokens: Token[] = [];
  let figureEnd = -1;
  for (const word of wordsOf(text)) {
    if (word.start < Math.max(figureEnd, area.start) || word.start >= area.end) continue;
    const figure = figures.find((one) => overlaps(one, word));
    const token = tokenOf(word, asked, text.language);
    if (overlaps(mention, word)) tokens.push({ ...token, text: 'M', role: 'M' });
    else if (figure === undefined) tokens.push(token);
    else {
      figureEnd = figure.end;
      const same = fact.figures.some((one) => sameFigure(one, figure, today));
      const owed = others.some(({ figures: owing }) => owing.some((one) => sameFigure(one, figure, today)));
      const role = same ? 'M' : figure.kind === kind && !owed ? 'R' : 'F';
      tokens.push({ ...token, end: figure.end, text: role === 'F' ? `F${figure.kind}` : role, role });
    }
  }
  const isMention = (token: Token | undefined) => token !== undefined && overlaps(token, mention);
  return tokens.filter((token, at) => {
    const before = tokens[at - 1];
    return token.role !== 'M' || before?.role !== 'M' || (isMention(token) && !isMention(before));
  });
}

function tokenOf(word: Word, asked: Asked, language: Language): Token {
  const content = isContent(word, language);
  const role = content && asked.has(word.stem) ? 'Q' : '';
  const text = word.folded.replace(/\d/g, '0');
  return { start: word.start, end: word.end, text, stem: word.stem, content, role };
}

/** Words to each side of a mention that are looked at, and those whose very place counts. */
const REACH = 24;
const NEAR = 3;

function addWords(looked: Looked, into: Gathering): void {
  const { tokens, mention } = looked;
  const at = tokens.findIndex((token) => overlaps(token, mention));
  if (at === -1) return;
  for (let index = Math.max(0, at - REACH); index < Math.min(tokens.length, at + REACH + 1); index += 1) {
    if (index === at) continue;
    const token = tokens[index] as Token;
    const zone = `${zoneOf(token, looked)}${index < at ? '<' : '>'}`;
    into.add(token.start, zone, ' ', token.text);
    if (token.role !== '') into.add(token.start, zone, ' role ', token.role);
    if (Math.abs(index - at) <= NEAR) into.add(token.start, `at ${index - at} `, plain(token));
    const next = tokens[index + 1];
    if (next !== undefined) into.add(token.start, zone, ' b ', `${plain(token)} ${plain(next)}`);
  }
}

/** A word of the question counts as one, whatever it is. */
function plain({ role, text }: Token): string {
  return role === 'Q' ? 'Q' : text;
}

function zoneOf(token: Token, { clauses, own }: Looked): 'clause' | 'sentence' | 'reply' {
  const clause = clauses[own];
  if (clause !== undefined && clause.start <= token.start && token.start < clause.end) return 'clause';
  const other = clauses.find((one) => one.start <= token.start && token.start < one.end);
  return other?.sentence === clause?.sentence ? 'sentence' : 'reply';
}

function addClauses(looked: Looked, into: Gathering): void {
  const { says, text, tokens, clauses, own } = looked;
  for (const tag of subjectTags(says, { start: 0, end: says.text.length })) into.add(-1, 'asked ', tag);
  let most = -1;
  let mine = 0;
  for (const [index, clause] of clauses.entries()) {
    const inside = tokens.filter((token) => clause.start <= token.start && token.start < clause.end);
    const asked = inside.filter(({ role }) => role === 'Q').length;
    const rival = inside.some(({ role }) => role === 'R');
    if (index === own) mine = asked;
    else if (rival) most = Math.max(most, asked);
    const place = placeOf(index, looked);
    const tags = [...tagsOf(text, clause), ...(asked > 0 ? ['Q'] : []), ...(rival ? ['R'] : [])].sort();
    for (const [position, tag] of tags.entries()) {
      into.add(clause.start, place, ' ', tag);
      for (const other of tags.slice(position + 1)) into.add(clause.start, place, ' ', `${tag}+${other}`);
    }
  }
  const than = mine > most ? 'own' : mine < most ? 'rival' : mine === 0 ? 'none' : 'both';
  into.add(-1, 'Q ', most >= 0 ? than : mine > 0 ? 'alone own' : 'alone none');
}

function placeOf(index: number, { clauses, own }: Looked): string {
  if (index === own) return 'own';
  const near = clauses[index]?.sentence === clauses[own]?.sentence;
  return `${near ? 'near' : 'far'}${index < own ? '<' : '>'}`;
}

function tagsOf(text: Reading, clause: AssertionClause): string[] {
  const tags: string[] = [...cueNamesWithin(text, clause), ...subjectTags(text, clause)];
  if (clause.opener !== '') tags.push(`opener ${clause.opener}`);
  if (text.sentences[clause.sentence]?.question === true) tags.push('question');
  return tags;
}

/** The tokens up to a figure of the fact's kind, from the one before or the beginning of the sentence; the last one's go on to the end. */
interface Stretch {
  readonly holder: Token | undefined;
  readonly tokens: readonly Token[];
}

function stretchesIn(tokens: readonly Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let last: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.role !== 'M' && token.role !== 'R') continue;
    stretches.push({ holder: token, tokens: tokens.slice(from, index) });
    from = index + 1;
    last = token;
  }
  stretches.push({ holder: last, tokens: tokens.slice(from) });
  return stretches;
}

/** Whose value the mention is: which words of the question stand in its stretch and in no rival's, and the other way round. */
function addNaming({ text, mention, tokens }: Looked, into: Gathering): void {
  const mine = new Set<string>();
  const theirs = new Set<string>();
  let fresh = 0;
  const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.start ?? 0];
  for (const sentence of text.sentences) {
    if (sentence.end <= first || sentence.start > last) continue;
    const inside = tokens.filter((token) => sentence.start <= token.start && token.start < sentence.end);
    for (const { holder, tokens: stretch } of stretchesIn(inside)) {
      const isMine = holder?.role === 'M' && overlaps(holder, mention);
      if (!isMine && holder?.role !== 'R') continue;
      for (const { role, stem } of stretch) if (role === 'Q') (isMine ? mine : theirs).add(stem);
      if (isMine) fresh += stretch.filter(({ role, content }) => role === '' && content).length;
    }
  }
  const rivals = tokens.filter(({ role }) => role === 'R').length;
  const named = rivals > 0 ? namedBy(mine, theirs) : mine.size > 0 ? 'alone named' : 'alone';
  into.add(-1, 'named ', named);
  into.add(-1, 'named ', named, `+fresh ${Math.min(fresh, 3)}`);
  into.add(-1, `rivals ${Math.min(rivals, 3)}`);
}

function namedBy(mine: ReadonlySet<string>, theirs: ReadonlySet<string>): 'own' | 'rival' | 'both' | 'none' {
  const here = [...mine].filter((stem) => !theirs.has(stem)).length;
  const there = [...theirs].filter((stem) => !mine.has(stem)).length;
  if (here === there) return here > 0 ? 'both' : 'none';
  return here > there ? 'own' : 'rival';
}
