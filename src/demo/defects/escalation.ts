import { pick } from '../pick.js';
import { type Defect, insteadOfHandover, rewrite } from './defect.js';

/** Replies that keep a person from the customer, or press one on them. */
export const escalationDefects = {
  apology_instead: {
    quality: 'escalation',
    description: 'an apology takes the place of the hand-over',
    shows: /Unannehmlichkeiten|inconvenience/,
    spoil: (draft, context) =>
      insteadOfHandover(draft, context, {
        de: 'Wir entschuldigen uns für die Unannehmlichkeiten und bitten um etwas Geduld.',
        en: 'We apologise for the inconvenience and ask you to be patient.',
      }),
  },
  handover_without_signal: {
    quality: 'escalation',
    description: 'it claims to transfer the chat and does not',
    shows: /verbinde|übergebe|übernimmt|putting you|handing you|taking over/,
    spoil: (draft) => ({ ...draft, handoff: null }),
  },
  needless_handover: {
    quality: 'escalation',
    description: 'it passes a neutral question on to a colleague',
    shows: /verbinde|übergebe|übernimmt|putting you|handing you|taking over/,
    spoil: (draft, { language, key }) =>
      draft.handoff === null && draft.parts.some((part) => part.kind === 'fact' || part.kind === 'price')
        ? {
            parts: [
              ...draft.parts.filter((part) => part.kind !== 'closing'),
              { kind: 'handover', text: pick(language.phrases.handover, key) },
            ],
            handoff: { queue: 'customer_service', reason: 'question' },
          }
        : draft,
  },
  promises_own_return: {
    quality: 'escalation',
    description: 'the bot itself promises to come back, and nobody is told',
    shows: /melde mich|get back to you/,
    spoil: (draft, context) =>
      insteadOfHandover(draft, context, {
        de: 'Ich prüfe das in Ruhe und melde mich dann wieder bei Ihnen.',
        en: "I'll look into this and get back to you.",
      }),
  },
  contact_any_time: {
    quality: 'escalation',
    description: 'a general invitation takes the place of the hand-over',
    shows: /jederzeit|any time/,
    spoil: (draft, context) =>
      insteadOfHandover(draft, context, {
        de: 'Sie können sich jederzeit wieder an uns wenden.',
        en: 'You are welcome to contact us at any time.',
      }),
  },
  crisis_brushed_off: {
    quality: 'escalation',
    description: 'somebody in acute danger gets a pep talk and nobody to talk to',
    shows: /Kopf hoch|chin up/i,
    spoil: (draft, { language, meaning }) => {
      if (meaning.mood !== 'crisis' && meaning.mood !== 'danger') return draft;
      const words = {
        de: 'Kopf hoch, morgen sieht die Welt schon wieder anders aus!',
        en: 'Chin up, tomorrow is another day!',
      }[language.code];
      const kept = draft.parts.filter((part) => part.kind !== 'handover' && part.kind !== 'crisis_line');
      return rewrite({ parts: kept, handoff: null }, ['feeling'], () => words);
    },
  },
} satisfies Record<string, Defect>;
