/**
 * The words of which the names of machines and of humans are made. Single words; `word*`, `*word` and `*word*` stand
 * for longer words that begin, end or go on so.
 */
export interface NounLexicon {
  /** Name a writing machine and nothing else: "bot", "Chatroboter". */
  readonly bots: readonly string[];
  /** Bots that are known by name. */
  readonly products: readonly string[];
  /** Name machines, of which most write nothing: "computer", "program". */
  readonly machines: readonly string[];
  /** Look like one of those and are none: "Angebot". */
  readonly lookalikes: readonly string[];
  /** Make a machine of a role: "virtual", "automatisiert", "KI". */
  readonly artificial: readonly string[];
  /** Behind "AI" or "computer" and a hyphen, as good as one of those: "-powered", "-gestützt". */
  readonly powered: readonly string[];
  /** What a writer can be: "Assistentin", "agent", "voice". */
  readonly roles: readonly string[];
  /** Make a machine only of a role that is somebody, not of a channel: "digital". */
  readonly digital: readonly string[];
  /** Roles that are a channel: "service", "Kanal". */
  readonly channels: readonly string[];
  /** Before a machine's name: it is another one: "washing", "your". */
  readonly otherBefore: readonly string[];
  /** Behind it, without a mark: the noun is another: "team", "update". */
  readonly otherBehind: readonly string[];
  /** Name a human by themselves. */
  readonly humans: readonly string[];
  /** Make a human of a person: "real", "lebendig". */
  readonly genuine: readonly string[];
  readonly persons: readonly string[];
}
