import type { CompiledIdentity } from './identity-lexicon.js';
import type { Part } from './identity-scope.js';
import type { PhraseHit } from './phrase.js';

const LABEL_END = /^["*_)\]]*(?:$|\s*[,.!?:;)(|\n\u2013\u2014-]|\s*\p{Extended_Pictographic})/u;
const LEAD_END = /(?:^|[,(:;.!?|\n\u2013\u2014*]|\s-|\p{Extended_Pictographic})\s*$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;
/** "Hello Mr Miller, Toni, your bot": longer leads are sentences of their own. */
const LONGEST_LEAD = 5;
/** "the Alpine Energy" before "chatbot". */
const MOST_ATTRIBUTES = 4;
const MOST_TAIL = 4;
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}'.-]*[\s"*_]*$/u;

/** Machine nouns that stand as the name plate of a reply: "MAX, your AI guide: …", "Regards, Botty, the shop's bot". */
export function* labels(parts: readonly Part[], lexicon: CompiledIdentity): Generator<PhraseHit> {
  for (const [index, part] of parts.entries()) {
    if (index > 1 && index < parts.length - 2) continue;
    for (const noun of lexicon.machine.find(part.folded)) {
      if (!endsLabel(part.folded.slice(noun.end), lexicon)) continue;
      if (!beginsLabel(part.folded.slice(0, noun.start), lexicon)) continue;
      const start = part.start + noun.start;
      yield { rule: 'disclosure.label', start, end: part.start + noun.end };
    }
  }
}

/** "Kiki is an artificial intelligence", with Kiki named before. */
export function* nameplates(parts: readonly Part[], lexicon: CompiledIdentity): Generator<PhraseHit> {
  let before = '';
  for (const part of parts) {
    const copula = lexicon.words.copulas.find(part.folded.slice(0, 40))[0];
    const subject = copula && part.folded.slice(0, copula.start).trim();
    if (copula && subject && /^[\p{L}-]{2,}$/u.test(subject) && new Set(before.match(WORD)).has(subject)) {
      const rest = part.folded.slice(copula.end);
      const noun = lexicon.machine.find(rest)[0];
      if (noun && beginsLabel(rest.slice(0, noun.start), lexicon))
        yield { rule: 'disclosure.name', start: part.start, end: part.start + copula.end + noun.end };
    }
    before += ` ${part.folded}`;
  }
}

function endsLabel(rest: string, lexicon: CompiledIdentity): boolean {
  if (LABEL_END.test(rest)) return true;
  if ((rest.match(WORD)?.length ?? 0) > MOST_TAIL) return false;
  return lexicon.words.labelTails.find(rest.slice(0, 30)).some((hit) => rest.slice(0, hit.start).trim() === '');
}

/** Whether only an article and a few attributes part the noun from the sentence's beginning, a name or a mark. */
function beginsLabel(before: string, lexicon: CompiledIdentity): boolean {
  let lead = before;
  let article = true;
  for (let words = 0; words <= MOST_ATTRIBUTES; words += 1) {
    const stripped = before.slice(lead.length).trim();
    if (article && LEAD_END.test(lead)) {
      if (lexicon.words.prepositions.test(stripped) || lexicon.words.negators.test(stripped)) return false;
      const said = lead.split(/[.:;!?\n]/).at(-1) ?? '';
      return (said.match(WORD)?.length ?? 0) <= LONGEST_LEAD;
    }
    const last = LAST_WORD.exec(lead);
    if (last === null) return false;
    article = lexicon.words.labelWords.test(last[0].trim());
    lead = lead.slice(0, last.index);
  }
  return false;
}
