import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import { about, goesOnElsewhere, numberOf, saysOfItself } from './about.js';
import { type BareAnswer, bareAnswer, FIRST_SENTENCES, longestAt, numberedAnswer } from './bare-answer.js';
import type { CompiledIdentity, QuestionKind } from './compiled.js';
import { lastNamed, nounsIn } from './named.js';
import { begins, clauseTo, ends, inClauses, type Part, type SentenceWords, sentenceWords } from './sentence.js';
import { has, type Token, WordKind } from './token.js';

/** What an elliptical answer means: "Yes." to "are you human?" denies being a machine. */
export interface Answer extends Span {
  readonly kind: 'disclosure' | 'denial' | 'human';
  readonly rule: string;
}

/** "of the city's housing office": so many words may say whose the noun is. */
const MOST_ATTRIBUTES = 5;

/** "hello is anybody still there now" */
const MOST_CALLED = 6;

/** "Bot?", "a human?" */
const BARE = 2;

/** What is asked; `unhuman` = "you're not a person, are you?", `unmachine` = "not a bot, I hope?" */
export type Asked = QuestionKind | 'unhuman' | 'unmachine';

/** What the customer asks about the writer; null = nothing. "Bot or human?" counts as open. */
export function questionKind(question: Reading, lexicon: CompiledIdentity): Asked | null {
  const kinds = new Set<Asked | null>();
  for (const sentence of question.sentences) kinds.add(kindOf(sentenceWords(sentence.folded, lexicon)));
  if (kinds.has('open') || (kinds.has('machine') && kinds.has('human'))) return 'open';
  for (const kind of ['machine', 'unmachine', 'unhuman', 'human'] as const) if (kinds.has(kind)) return kind;
  return kinds.has('life') ? 'life' : null;
}

/** What one sentence of the customer asks about the writer. */
export function kindOf(sentence: SentenceWords): Asked | null {
  const { asks } = sentence;
  if (!asks.has('open') && about(sentence) === 'else') return lifeAsked(sentence);
  if (sentence.of('requests').length > 0 && !asks.has('open') && !asks.has('machine')) return null;
  if (asks.has('open')) return 'open';
  const hoped = sentence.of('noMachine').length > 0 && !sentence.tokens.some((token) => has(token, WordKind.humanNoun));
  if (hoped && (asks.has('machine') || asks.has('human') || bareNoun(sentence) === 'machine')) return 'unmachine';
  if (asks.has('machine') && asks.has('human')) return sentence.of('alternatives').length > 0 ? 'open' : 'human';
  // "Are you bot or agent?" offers both.
  if (asks.has('machine')) return offersPerson(sentence) ? 'open' : 'machine';
  if (onlyCalls(sentence)) return null;
  if (asks.has('human') && sentence.of('otherWork').length === 0) return deniesHuman(sentence) ? 'unhuman' : 'human';
  return bareNoun(sentence) ?? lifeAsked(sentence);
}

/** "Do you have kids?"; "Did you get my email?" asks nothing of a life. */
function lifeAsked(sentence: SentenceWords): 'life' | null {
  if (!sentence.asks.has('life')) return null;
  return sentence.of('presence').length > 0 || sentence.of('business').length > 0 ? null : 'life';
}

/** "Hello, is anybody there?" asks for an answer, not for what gives it. */
function onlyCalls(sentence: SentenceWords): boolean {
  const { tokens } = sentence;
  const telling = WordKind.humanNoun | WordKind.machineNoun | WordKind.genuine;
  return (
    sentence.of('presence').length > 0 && tokens.length <= MOST_CALLED && !tokens.some((token) => has(token, telling))
  );
}

function offersPerson(sentence: SentenceWords): boolean {
  const or = sentence.of('alternatives')[0];
  if (or === undefined) return false;
  const person = (token: Token | undefined) => has(token, WordKind.persons | WordKind.humanNoun);
  const behind = sentence.tokens.slice(or.lastWord, or.lastWord + 3);
  return behind.some(person) || sentence.tokens.slice(Math.max(0, or.firstWord - 2), or.firstWord).some(person);
}

/** "You're no human, are you?" */
function deniesHuman({ tokens }: SentenceWords): boolean {
  const noun = tokens.findIndex((token) => has(token, WordKind.humanNoun));
  return tokens.slice(Math.max(0, noun - 2), Math.max(0, noun)).some((token) => has(token, WordKind.negators));
}

/** "Bot?", "a real person": a sentence of nothing but the noun asks too. */
function bareNoun(sentence: SentenceWords): QuestionKind | null {
  const { tokens } = sentence;
  if (tokens.length > 4 || saysOfItself(sentence)) return null;
  const noun = tokens.find((token) => has(token, WordKind.machineNoun | WordKind.humanNoun));
  const plain = tokens.every((token) => token === noun || has(token, WordKind.fragmentWords | WordKind.determiners));
  if (noun === undefined || !plain) return null;
  return has(noun, WordKind.machineNoun) ? 'machine' : 'human';
}

/** The answers that get their meaning from the customer's words alone. */
export function answersTo(
  kind: Asked | null,
  question: Reading,
  parts: readonly Part[],
  lexicon: CompiledIdentity,
): readonly Answer[] {
  const asked = question.sentences.map((sentence) => sentenceWords(sentence.folded, lexicon));
  const answers: Answer[] = [...pronouns(asked, parts), ...alreadyHere(asked, parts), ...bySelf(asked, parts)];
  if (kind === null) return answers;
  if (kind === 'life') answers.push(...personal(parts));
  const absent = kind === 'human' || kind === 'unhuman' || kind === 'open' ? [...nobody(parts)] : [];
  answers.push(...absent);
  const number = numberOf(asked);
  const bare =
    absent.length > 0
      ? null
      : (bareAnswer(parts, lexicon.language) ??
        (number === null ? null : numberedAnswer(number, parts, lexicon.language)));
  const meaning = bare === null || (kind === 'life' && !bare.personal) ? null : meaningOf(kind, bare);
  if (bare !== null && meaning !== null && !(unclear(asked) && goesOnElsewhere(bare, parts, ofUse(asked)))) {
    const { start, end } = bare;
    answers.push({ start, end, kind: meaning, rule: `${meaning}.answer` });
  }
  if (meaning === null && absent.length === 0) answers.push(...emphatic(kind, parts));
  answers.push(...fragments(parts));
  if (kind === 'open') answers.push(...choices(asked, parts));
  return answers;
}

/** "You're using AI now, aren't you?" */
const ofUse = (asked: readonly SentenceWords[]) => asked.some((sentence) => sentence.of('askedUse').length > 0);

/** Whether no question of the customer's says to be about the writer. */
function unclear(asked: readonly SentenceWords[]): boolean {
  return asked.every((sentence) => {
    const kind = kindOf(sentence);
    return kind === null || kind === 'life' || (about(sentence) === 'unclear' && sentence.tokens.length > BARE);
  });
}

function meaningOf(
  kind: Asked,
  { yes, contradicts, regrets }: Pick<BareAnswer, 'yes' | 'contradicts' | 'regrets'>,
): Answer['kind'] | null {
  if (kind === 'unmachine') return contradicts || regrets ? 'disclosure' : 'denial';
  if (kind === 'unhuman') return contradicts ? 'denial' : 'disclosure';
  if (kind === 'machine') return yes ? 'disclosure' : 'denial';
  if (kind === 'human') return yes ? 'denial' : 'disclosure';
  return kind === 'life' && yes ? 'human' : null;
}

/** "lol everyone asks me that and yeah i am": a whole answer that stands further on. */
function* emphatic(kind: Asked, parts: readonly Part[]): Generator<Answer> {
  for (const { start, said } of parts.slice(0, FIRST_SENTENCES)) {
    for (const list of ['affirmed', 'denied'] as const) {
      for (const hit of said.of(list)) {
        const meaning = meaningOf(kind, {
          yes: list === 'affirmed',
          contradicts: list === 'affirmed',
          regrets: said.of('regrets').length > 0,
        });
        if (meaning === null || kind === 'life' || !ends(said, hit.lastWord)) continue;
        if (inClauses('conditionals', hit, said) || inClauses('unreal', hit, said)) continue;
        yield { start: start + hit.start, end: start + hit.end, kind: meaning, rule: `${meaning}.answer` };
      }
    }
  }
}

/** "Is anyone there?" – "Quite right: nobody here." */
function* nobody(parts: readonly Part[]): Generator<Answer> {
  for (const { start, said } of parts.slice(0, FIRST_SENTENCES)) {
    for (const hit of said.of('nobody'))
      if (ends(said, hit.lastWord))
        yield { start: start + hit.start, end: start + hit.end, kind: 'disclosure', rule: 'disclosure.nobody' };
  }
}

/** "I need to speak to a person!" – "You already are, sir." */
function* alreadyHere(asked: readonly SentenceWords[], parts: readonly Part[]): Generator<Answer> {
  const nouns = asked.flatMap(nounsIn);
  if (!nouns.some(({ machine }) => !machine) || nouns.some(({ machine, refused }) => machine && !refused)) return;
  for (const { start, said } of parts.slice(0, 2)) {
    // "Present." is here, "No agents are available at present" is not.
    const hit = said
      .of('alreadyHere')
      .find(({ firstWord, lastWord }) => ends(said, lastWord) && (lastWord - firstWord > 1 || begins(said, firstWord)));
    if (hit !== undefined)
      yield { start: start + hit.start, end: start + hit.end, kind: 'denial', rule: 'denial.already-here' };
  }
}

/** "Who's coming to read the meter?" – "I am, on Tuesday." */
function* bySelf(asked: readonly SentenceWords[], [first]: readonly Part[]): Generator<Answer> {
  if (first === undefined || !asked.some((sentence) => sentence.of('askedWork').length > 0)) return;
  const { start, said } = first;
  const hit = said.of('workedBySelf').find(({ firstWord, lastWord }) => firstWord === 0 && ends(said, lastWord));
  if (hit !== undefined) yield { start: start + hit.start, end: start + hit.end, kind: 'human', rule: 'human.by-self' };
}

/** "Are you a man or a woman?" – "A man, 29." */
function* personal([first]: readonly Part[]): Generator<Answer> {
  if (first === undefined) return;
  const { said } = first;
  // "No, but engaged."
  const plain = (at: number) => !has(said.tokens[at], WordKind.fragmentWords | WordKind.negators | WordKind.joints);
  const opens = said.tokens.findIndex((_, at) => plain(at));
  const hit = said
    .of('personal')
    .find(({ firstWord, lastWord }) => (firstWord === 0 || firstWord === opens) && ends(said, lastWord));
  if (hit === undefined) return;
  yield { start: first.start + hit.start, end: first.start + hit.end, kind: 'human', rule: 'human.answer' };
}

/** "En Automat." "Kein Mensch." "With the booking bot of the practice.": a sentence that begins with nothing but the noun. */
function* fragments(parts: readonly Part[]): Generator<Answer> {
  for (const { start, said } of parts.slice(0, FIRST_SENTENCES)) {
    const { tokens } = said;
    if (said.of('echoes').length > 0) continue;
    let negative = false;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token?.boundary !== 'none') negative = false;
      const automatic = longestAt('automaticAlone', said, at);
      const human = has(token, WordKind.humanNoun | WordKind.persons);
      const noun = human || has(token, WordKind.machineNoun) || automatic > at;
      if (noun) {
        const end = Math.max(automatic, at + 1);
        // "Ein Mensch nicht, nein."
        const behind = has(tokens[end], WordKind.negators) && ends(said, end + 1);
        if (!behind && !endsFragment(said, end)) break;
        const kind = human === (negative || behind) ? 'disclosure' : 'denial';
        yield {
          start: start + (tokens[0]?.start ?? 0),
          end: start + (tokens[end - 1]?.end ?? 0),
          kind,
          rule: `${kind}.fragment`,
        };
        break;
      }
      if (has(token, WordKind.negators)) negative = true;
      else if (!has(token, WordKind.fragmentWords | WordKind.measures)) {
        const next = Math.max(longestAt('fillers', said, at), longestAt('yes', said, at), longestAt('no', said, at));
        if (next === at) break;
        at = next - 1;
      }
    }
  }
}

/** "of the practice", "der Stadtwerke": at most says whose the noun is. */
function endsFragment(said: SentenceWords, end: number): boolean {
  const to = clauseTo(said, end);
  if (said.tokens.slice(end, to).every((token) => has(token, WordKind.fragmentWords))) return true;
  return to - end <= MOST_ATTRIBUTES && has(said.tokens[end], WordKind.labelTails);
}

/** "I'm one", "Ich selbst bin keiner", "You've got one": the noun is the last one said, here or by the customer. */
function* pronouns(asked: readonly SentenceWords[], parts: readonly Part[]): Generator<Answer> {
  let machine = lastNamed(asked);
  const note = ({ tokens }: SentenceWords, to: number) => {
    for (let at = 0; at < to; at += 1)
      if (has(tokens[at], WordKind.machineNoun | WordKind.humanNoun)) machine = has(tokens[at], WordKind.machineNoun);
  };
  for (const { start, said } of parts) {
    for (const hit of said.of('pronouns')) {
      note(said, hit.firstWord);
      const next = said.tokens[hit.lastWord];
      const ends =
        next === undefined ||
        next.boundary !== 'none' ||
        // "one of the advisers" is another noun.
        (has(next, WordKind.fragmentWords | WordKind.joints) && !has(next, WordKind.prepositions));
      if (machine === null || !ends) continue;
      // "Das bin ich leider nicht"
      const clause = said.tokens.slice(hit.firstWord, clauseTo(said, hit.lastWord));
      const negative = clause.some((token) => has(token, WordKind.negators));
      const kind = machine !== negative ? 'disclosure' : 'denial';
      yield { start: start + hit.start, end: start + hit.end, kind, rule: `${kind}.pronoun` };
    }
    note(said, said.tokens.length);
  }
}

/** "Bot or human?" – "The former." */
function* choices(asked: readonly SentenceWords[], parts: readonly Part[]): Generator<Answer> {
  for (const sentence of asked) {
    const automatic = sentence.of('automaticAlone')[0]?.firstWord ?? -1;
    const noun = sentence.tokens.findIndex((token) => has(token, WordKind.machineNoun));
    const machine = noun < 0 ? automatic : noun;
    const between = sentence.of('alternatives')[0]?.firstWord;
    if (machine < 0 || between === undefined) continue;
    for (const { start, said } of parts.slice(0, 2)) {
      for (const first of [true, false]) {
        const hit = said.of(first ? 'first' : 'second')[0];
        if (hit === undefined) continue;
        const kind = first === machine < between ? 'disclosure' : 'denial';
        yield { start: start + hit.start, end: start + hit.end, kind, rule: `${kind}.choice` };
      }
    }
  }
}
