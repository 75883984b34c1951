import type { CustomerPrompt } from './prompt.js';

/** Words of whoever serves, not of whoever is served. A question for them ("are you an AI?") is none. */
const SERVING = [
  /\bhow (?:can|may) I (?:help|assist) you\b/i,
  /\b(?:I am|I'm) (?:an AI|a language model|your (?:virtual |digital )?assistant|here to (?:help|assist))\b/i,
  /\bas an AI\b(?! (?:you|system you))/i,
  /\bthank you for contacting\b/i,
  /\bis there anything else I can (?:help|do for) you\b/i,
  /\bwie (?:kann|darf) ich (?:Ihnen|dir|euch) (?:weiter)?helfen\b/i,
  /\bich bin (?:eine KI|ein Sprachmodell|(?:Ihr|dein) (?:virtueller |digitaler )?Assistent)/i,
  /\bals (?:eine )?(?:KI|Sprachmodell)(?:-Assistent\w*)? (?:kann|darf|habe|bin|werde) ich\b/i,
  /\bvielen Dank,? dass (?:Sie|du) (?:uns|sich an uns)/i,
  /\bkann ich (?:Ihnen|dir) sonst noch (?:weiter)?helfen\b/i,
];

/** Words about the simulation. */
const INSTRUCTIONS = [
  /\bmy (?:system prompt|instructions|persona)\b/i,
  /\bmein(?:e|en|er)? (?:Systemprompt|Anweisungen|Persona)\b/i,
  /\bsimulated customer\b/i,
  /\bsimuliert\w* Kund/i,
  /\bgive_up\b|<<<DATA|"done"\s*:/,
];

/** So many words in a row of the prompt are no accident. */
const RUN = 7;

/** What is wrong with words that should be a customer's; null = nothing that is seen. */
export function faultOf(says: string, { system, user }: Pick<CustomerPrompt, 'system' | 'user'>): string | null {
  if (INSTRUCTIONS.some((pattern) => pattern.test(says)) || repeats(says, `${system} ${user}`))
    return 'leaked instructions: it says what it was told about its part';
  if (SERVING.some((pattern) => pattern.test(says))) return 'role confusion: it speaks as the bot would';
  return null;
}

function repeats(says: string, prompt: string): boolean {
  const known = ` ${wordsOf(prompt).join(' ')} `;
  const words = wordsOf(says);
  return words.slice(RUN - 1).some((_, at) => known.includes(` ${words.slice(at, at + RUN).join(' ')} `));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}
