/** Who speaks in a log. Of `others` (people of the business, and machinery) no words are judged. */
type Speaker = 'customer' | 'bot' | 'other';

/** What message lists and exports of contact centres call who speaks, in English and German; plain, as `plainName` has it. */
const ROLES: Readonly<Record<Speaker, readonly string[]>> = {
  customer: [
    'user',
    'customer',
    'human',
    'client',
    'visitor',
    'guest',
    'caller',
    'consumer',
    'end_user',
    'inbound',
    'kunde',
    'kundin',
    'besucher',
    'gast',
    'nutzer',
    'anrufer',
    'anruferin',
  ],
  bot: [
    'assistant',
    'bot',
    'chatbot',
    'ai',
    'ai_agent',
    'agent',
    'virtual_agent',
    'virtual_assistant',
    'model',
    'support',
    'system_bot',
    'outbound',
    'ki',
    'assistent',
  ],
  other: [
    'system',
    'developer',
    'tool',
    'function',
    'event',
    'human_agent',
    'live_agent',
    'operator',
    'employee',
    'advisor',
    'representative',
    'mitarbeiter',
    'mitarbeiterin',
    'berater',
    'beraterin',
  ],
};

const SPEAKERS: ReadonlyMap<string, Speaker> = new Map(
  (Object.keys(ROLES) as Speaker[]).flatMap((speaker) => ROLES[speaker].map((name) => [name, speaker] as const)),
);

export const ROLES_EXPECTED = 'customer, bot, human agent or system';

/** Who a role names; undefined when nobody knows. */
export function speakerOf(role: string): Speaker | undefined {
  return SPEAKERS.get(plainName(role));
}

/** `Human Agent`, `human-agent` and `humanAgent` are one name; so are `Gesprächs-ID` and `Gespraechs_ID`. */
export function plainName(name: string): string {
  return name
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}
