import { perLanguage } from '../language.js';
import { perReading, perTemplate, type Reading } from '../reading.js';
import { Recent } from '../recent.js';
import { overlaps, type Span } from '../span.js';
import { type Features, Gathering } from '../wording/gathering.js';
import { type Asked, answersTo, kindOf, questionKind } from './answer.js';
import { type CompiledIdentity, compileIdentity, type PhraseList } from './compiled.js';
import { experiences, ofOthers, ofService } from './experience.js';
import { labels, nameplates } from './label.js';
import { lifeFeatures, likelyFindings, speaksOfItself } from './likely.js';
import { mentions } from './mention.js';
import { namesProductOnly } from './products.js';
import { governed, negated, ownWords } from './scope.js';
import {
  begins,
  clauseFrom,
  clauseTo,
  ends,
  inClauses,
  type Part,
  type Said,
  type SentenceWords,
  sentenceWords,
} from './sentence.js';
import { shares } from './shared.js';
import { has, WordKind } from './token.js';

/**
 * What a text says about who its writer is.
 *
 * - `disclosure`: a machine, an AI, an automated service writes here
 * - `denial`: no machine writes here, or a human does, said outright
 * - `human`: something only a human could say of itself (family, body, shift, years of service)
 */
type IdentityKind = 'disclosure' | 'denial' | 'human';

/** One statement about the writer; offsets are those of the reading's text. */
export interface IdentityFinding extends Span {
  readonly kind: IdentityKind;
  /** Such as `disclosure.self` or `human.family`. */
  readonly rule: string;
  /** Shown by signs so slight that a disclosure elsewhere in the reply outweighs them. */
  readonly weak?: boolean;
}

/** A question is answered at the reply's beginning. UTF-16 units. */
const FIRST_WORDS = 80;

/** Rules about the writer or its kind, whatever the customer wishes for or will do next. */
const OWN_KIND: ReadonlySet<string> = new Set(['self', 'kind', 'plate']);

/** "That's handmade" is said of goods and "forty people work there" of the business, unless the customer asks who writes. */
const WHEN_ASKED: ReadonlySet<string> = new Set(['handmade', 'staffed']);

const compiled = perLanguage(compileIdentity);
/** What was found in a reply under each of the last questions that it answered. */
const known = perReading(() => new Recent<readonly IdentityFinding[]>(8));

/**
 * Who the writer of `reading` says to be, in the order of the text. `question` is what the customer said just before:
 * with it "Yes!" and "I am Sandra Vollmer" get their meaning. No digit of a value says anything about it.
 */
export function identityOf(reading: Reading, question?: Reading): readonly IdentityFinding[] {
  const { template } = reading;
  const asked = question?.template;
  const byQuestion = known(template);
  const key = asked === undefined ? '' : `?${asked.text}`;
  let findings = byQuestion.get(key);
  if (findings === undefined) {
    findings = statements(template, asked);
    byQuestion.set(key, findings);
  }
  return findings;
}

/** The features of a text that the model of lives looks at. */
export function lifeShape(reading: Reading, into = new Gathering()): Features {
  const lexicon = compiled(reading.language);
  const sentences = reading.sentences.map(({ folded }) => sentenceWords(folded, lexicon));
  return lifeFeatures(sentences, reading.language, into);
}

/** Whether a text states something in the first person: what the model of lives learns from. */
export function statesOfItself(reading: Reading): boolean {
  const lexicon = compiled(reading.language);
  const sentences = reading.sentences.map(({ folded }) => sentenceWords(folded, lexicon));
  return sentences.some((said) => !said.question && speaksOfItself(said, reading.language));
}

/** The sentence in which a customer asks who or what answers them; null = they do not ask. */
export const asksIdentity = perTemplate((reading): Span | null => {
  const lexicon = compiled(reading.language);
  const sentence = reading.sentences.find(({ folded }) => {
    const kind = kindOf(sentenceWords(folded, lexicon));
    return kind !== null && kind !== 'life';
  });
  return sentence === undefined ? null : { start: sentence.start, end: sentence.end };
});

function statements(reading: Reading, question: Reading | undefined): readonly IdentityFinding[] {
  const lexicon = compiled(reading.language);
  // The customer may write another language than the bot; the question is read with the reply's words then.
  const kind = question === undefined ? null : questionKind(question, lexicon);
  const parts = ownWords(reading, lexicon, question, kind !== null && kind !== 'life');
  const said = withoutProducts(
    parts.flatMap((part) => saidIn(part, lexicon, kind)),
    parts,
  );
  for (const hit of [...labels(parts), ...nameplates(parts)]) said.push({ kind: 'disclosure', ...hit });
  const answers =
    question === undefined ? [] : [...answersTo(kind, question, parts, lexicon), ...shares(question, parts, lexicon)];
  // "Yes, you are chatting with a bot": the outright words outweigh what a bare yes would mean.
  const disclosed = said.some((finding) => finding.kind === 'disclosure');
  const counted = answers.filter((answer) => answer.kind === 'disclosure' || !disclosed);
  if (!said.some((finding) => finding.kind === 'denial' || finding.kind === 'human'))
    for (const hit of mentions(parts, kind, question !== undefined && !speaksOfMachines(question, lexicon), lexicon))
      said.push({ kind: 'disclosure', ...hit });
  const both = [...said, ...counted];
  const meant = both.filter((finding) => !retracted(finding, parts));
  const all = meant.filter((finding) => !imagined(finding, meant, parts));
  const kept = all.filter((finding) => !outweighed(finding, all)).sort((a, b) => a.start - b.start);
  if (kept.length > 0) return kept;
  return likelyFindings(parts, reading.language);
}

/** "I'm not ChatGPT, I'm another language model": who says so denies a product, and no machine. */
function withoutProducts(said: IdentityFinding[], parts: readonly Part[]): IdentityFinding[] {
  if (!said.some(({ kind }) => kind === 'disclosure')) return said;
  return said.filter((finding) => {
    const part = finding.kind === 'denial' ? parts.findLast(({ start }) => start <= finding.start) : undefined;
    const words = part?.said.tokens.filter(
      ({ start, end }) => part.start + start >= finding.start && part.start + end <= finding.end,
    );
    return words === undefined || !namesProductOnly(words);
  });
}

const MACHINES = WordKind.bots | WordKind.machines | WordKind.artificial | WordKind.machineNoun;

/** Whether the customer brings machines up: "does the vacuum use AI?" */
function speaksOfMachines(question: Reading, lexicon: CompiledIdentity): boolean {
  return question.sentences.some(({ folded }) =>
    sentenceWords(folded, lexicon).tokens.some((token) => has(token, MACHINES)),
  );
}

function saidIn(part: Part, lexicon: CompiledIdentity, kind: Asked | null): IdentityFinding[] {
  const { start, said } = part;
  const asked = kind !== null && kind !== 'life';
  const findings: IdentityFinding[] = [];
  if (said.of('captcha').length > 0) return findings;
  const each = (list: PhraseList, judge: (hit: Said) => IdentityKind | null) => {
    for (const hit of said.of(list)) {
      const found = judge(hit);
      if (found === null) continue;
      findings.push({ kind: found, rule: `${found}.${hit.tag.name}`, start: start + hit.start, end: start + hit.end });
    }
  };
  const echoes = said.of('echoes').length > 0;
  const supposed = (hit: Said) =>
    // "Coffee would harm my circuits" supposes the coffee, not the circuits; "a bot would have hung up" tells of the writer.
    !hit.tag.supposed &&
    hit.tag.name !== 'parts' &&
    hit.tag.name !== 'contrast' &&
    (echoes || inClauses('conditionals', hit, said) || (!OWN_KIND.has(hit.tag.name) && inClauses('wishes', hit, said)));
  each('machineSelf', (hit) => {
    if (hit.tag.name === 'throughout' && !asked && !inOwnClause(hit, said)) return null;
    if (hit.tag.opens && !begins(said, hit.firstWord)) return null;
    // The other rules name the preposition that they want.
    if (supposed(hit) || (hit.tag.name === 'self' && governed(hit, said))) return null;
    // "Botty the bot here" announces itself, "There are plenty of robots here" does not.
    if (hit.tag.name === 'announced' && !opensClause(hit, said)) return null;
    if (hit.tag.name !== 'self' && hit.tag.name !== 'parts' && inClauses('elsewhere', hit, said)) return null;
    // "… by a machine, I can change that": the last word begins a clause of its own.
    if (strays(hit, said)) return null;
    if (!negated(hit, said)) return 'disclosure';
    // "Our bot is not available": no denial.
    return hit.tag.name === 'offer' ? null : 'denial';
  });
  each('openings', (hit) => (hit.firstWord === 0 ? 'disclosure' : null));
  // "More than two hands I haven't got"
  each('notHuman', (hit) => (inClauses('elsewhere', hit, said) || parted(hit, said) ? null : 'disclosure'));
  each('humanSelf', (hit) => {
    if (supposed(hit) || (hit.tag.closes && !ends(said, hit.lastWord))) return null;
    if (WHEN_ASKED.has(hit.tag.name) && !asked) return null;
    return negated(hit, said) ? 'disclosure' : 'denial';
  });
  const lived = (hit: Said) => {
    // "My wife would be surprised" has a wife all the same.
    const free = hit.tag.supposed || hit.tag.name === 'counterfactual';
    if (!free && inClauses(hit.tag.name === 'family' ? 'unreal' : 'conditionals', hit, said)) return null;
    if (negated(hit, said)) return null;
    if (hit.tag.opens && !begins(said, hit.firstWord)) return null;
    if (hit.tag.closes && !ends(said, hit.lastWord)) return null;
    if (hit.tag.guarded && ofService(hit, said, lexicon.language)) return null;
    return !hit.tag.anyone && ofOthers(hit, said, lexicon.language) ? null : 'human';
  };
  each('life', lived);
  // "I'll take the details, and a claims handler will ring you": the role is another's.
  if (asked) each('lifeWhenAsked', (hit) => (hit.tag.name === 'role' && spansClauses(hit, said) ? null : lived(hit)));
  if (said.of('unreal').length > 0) return findings;
  for (const hit of experiences(said, lexicon.language, kind === 'life' && start < FIRST_WORDS)) {
    if (inClauses('conditionals', hit, said)) continue;
    const { weak } = hit;
    findings.push({ kind: 'human', rule: 'human.life', start: start + hit.start, end: start + hit.end, weak });
  }
  return findings;
}

/** Whether the hit is a machine's name and, behind a mark, the first person that another clause begins with. */
function strays({ firstWord, lastWord }: Said, said: SentenceWords): boolean {
  const last = said.tokens[lastWord - 1];
  if (lastWord - firstWord !== 2 || last?.boundary === 'none' || ends(said, lastWord)) return false;
  return has(said.tokens[firstWord], WordKind.machineNoun) && has(last, WordKind.self);
}

/** "I'm not a bot, don't worry": a mark stands between the machine's name and what is said of it. */
function parted({ firstWord, lastWord }: Said, { tokens }: SentenceWords): boolean {
  for (let at = firstWord; at < lastWord - 1; at += 1)
    if (has(tokens[at], WordKind.machineNoun) && tokens[at + 1]?.boundary !== 'none') return true;
  return false;
}

/** Whether a word that joins clauses stands within the hit. */
function spansClauses({ firstWord, lastWord }: Said, { tokens }: SentenceWords): boolean {
  return tokens.slice(firstWord + 1, lastWord - 1).some((token) => has(token, WordKind.joints));
}

/** Whether the first person stands in the hit's clause. */
function inOwnClause({ firstWord, lastWord }: Said, said: SentenceWords): boolean {
  const clause = said.tokens.slice(clauseFrom(said, firstWord), clauseTo(said, lastWord));
  return clause.some((token) => has(token, WordKind.self));
}

/** Whether hardly more than a name and an article stand before the hit in its clause. */
function opensClause(hit: Said, said: SentenceWords): boolean {
  const before = said.tokens.slice(clauseFrom(said, hit.firstWord), hit.firstWord);
  const other = WordKind.copulas | WordKind.measures | WordKind.stops | WordKind.prepositions | WordKind.addressed;
  return before.length <= 3 && !before.some((token) => has(token, other));
}

/** "Sure, I run on oil. No, seriously: …": what was said before is taken back. */
function retracted({ start }: IdentityFinding, parts: readonly Part[]): boolean {
  return parts.some((part) => part.said.of('retractions').some((hit) => start < part.start + hit.start));
}

/** "I'm an AI, my private life is short": who says so in the same sentence claims no life. */
function imagined(finding: IdentityFinding, said: readonly IdentityFinding[], parts: readonly Part[]): boolean {
  // "No human here, only me, the chat bot": so does who says "only me".
  if (finding.kind !== 'human' && finding.rule !== 'denial.only') return false;
  if (finding.weak === true && said.some((other) => other.kind === 'disclosure')) return true;
  const sentence = parts.findLast(({ start }) => start <= finding.start);
  if (finding.kind === 'human' && sentence !== undefined && goesBeyond(finding, sentence)) return false;
  const end = (sentence?.start ?? 0) + (sentence?.said.tokens.at(-1)?.end ?? 0);
  const from = finding.kind === 'denial' ? finding.start : (sentence?.start ?? 0);
  return said.some((other) => other.kind === 'disclosure' && other.start >= from && other.end <= end);
}

/** "I'm the virtual assistant, but I'm also a mum of three" */
function goesBeyond({ end }: IdentityFinding, { start, said }: Part): boolean {
  return said.of('besides').some((hit) => start + hit.start < end);
}

/** "I'm the automated bit at the front", "the non-human helpdesk": the whole phrase outweighs a part of it. */
function outweighed(finding: IdentityFinding, all: readonly IdentityFinding[]): boolean {
  // "A bot doesn't need a break, I do" names the bot to set itself apart from it.
  if (finding.kind === 'disclosure' || finding.rule === 'denial.contrast') return false;
  return all.some(
    (other) => other.kind === 'disclosure' && other.rule !== 'disclosure.answer' && overlaps(other, finding),
  );
}
