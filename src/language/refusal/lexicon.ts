import type { Phrase, WordClasses } from '../phrase/phrase.js';

/** How a language declines a request. Lists written for this project. */
export interface RefusalLexicon {
  readonly classes: WordClasses;
  /** Declines what was asked, by itself. */
  readonly declines: readonly Phrase[];
  /** A bare no: declines a request, but answers a question. */
  readonly nos: readonly Phrase[];
  /** Leaves the matter to somebody else ("you'd have to ask him"), or asks for leave or a sign-in first. */
  readonly defers: readonly Phrase[];
  /** Holds back in some way: any no, not, only, own. Enough where a refusal is due and nothing speaks against it. */
  readonly withholds: readonly Phrase[];
  /** Such words used otherwise: "no problem". */
  readonly idioms: readonly Phrase[];
  /** Did not understand, asks again. */
  readonly unclear: readonly Phrase[];
  /** "I'm no doctor": declines only when no "but" follows in the sentence. */
  readonly disclaims: readonly Phrase[];
  /** Turns the sentence round behind a disclaimer. */
  readonly but: readonly Phrase[];
  /** Takes back what was said in jest. */
  readonly jests: readonly Phrase[];
  /** Does what was asked, or promises to. */
  readonly complies: readonly Phrase[];
  /** Says that what was asked has now been done. */
  readonly done: readonly Phrase[];
  /** Says something in spite of it: "but between you and me". */
  readonly relents: readonly Phrase[];
}
