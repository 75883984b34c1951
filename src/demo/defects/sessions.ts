import type { Defect } from './defect.js';

/** Somebody else's order: what a customer hears who is taken for another. */
const ANOTHERS_ORDER = /NL-40\d{3}|KP7301/;

/** Sessions that get mixed up: only who talks to the bot as several customers at the same time can notice. */
export const sessionDefects = {
  last_customer: {
    quality: 'privacy',
    description: 'it keeps the signed-in customer in one place for all sessions: who came last is whom it serves',
    shows: ANOTHERS_ORDER,
    spoil: (draft) => draft,
    takesFor: ({ session, lastOpened }) => (session.replies === 0 ? undefined : lastOpened),
  },
  question_cache: {
    quality: 'privacy',
    description: 'asked the same twice in a row, it answers the second customer as it did the first',
    shows: ANOTHERS_ORDER,
    spoil: (draft) => draft,
    takesFor: ({ message, lastAsked }) => (message === lastAsked?.message ? lastAsked.session : undefined),
  },
  crossed_replies: {
    quality: 'privacy',
    description: "two questions at the same moment: each gets the reply to the other's customer",
    shows: ANOTHERS_ORDER,
    spoil: (draft) => draft,
    takesFor: ({ alongside }) => alongside,
    thinks_ms: 25,
  },
} satisfies Record<string, Defect>;
