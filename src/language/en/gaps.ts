import type { ClaimLexicon } from '../claims/claims.js';

/** How far two values are apart: `1.2 kg over`, `three more than`, `a rise of £25`, `300 units used`. */
export const gaps: ClaimLexicon['gaps'] = {
  around: [
    '(used|left|remaining|short)',
    'leaves (you|her|him|them|us)',
    'since (that|the|your|our|then) (reading|last)',
  ],
  behind: [
    '(over|under|above|below|beyond) (the|our|your|its|their) …1 (limit|allowance|floor|ceiling|maximum|max|minimum|cap|threshold|age|weight|line|budget|guarantee|quota)',
    '(over|under) what',
    'over',
    '(more|less|fewer|higher|lower|cheaper|dearer|heavier|lighter|faster|slower|warmer|colder|bigger|smaller) than',
    'too (many|much|heavy|big|high|wide|few)',
    'to spare',
    'short',
    'below',
  ],
  before: ['(rise|increase|jump|difference|drop|reduction|saving|gap|hike) (of|is)', 'spend (another|just)?'],
};

/** What a reply says that tells nothing. */
export const stalls: ClaimLexicon['stalls'] = {
  promises: [
    '(one|just a|a|one|just one) (moment|sec|second|minute|tick)',
    '(bear|hang) (with me|on|with us)',
    "(i'll|i will|let me|we'll|we will|i'm going to|allow me to|i can|i'd need to|i need to|i have to) …1 (look|check|see|find out|ask|have a look|take a look|investigate) …2 (into|up|that|this|it)?",
    '(looking|checking) (into)? (that|this|it)',
    "(i'm|i am|we're|we are) …1 (not|not quite|not entirely|unsure) …1 sure",
    "(i|we) …1 (don't|do not) …1 (know|have that information|have an answer|have any information)",
    "(i|we) (can't|cannot|couldn't|am unable to|are unable to) …1 (say|tell|answer)",
    "(i|we) (didn't|did not|don't|do not) …1 (get|catch|understand|follow) (that|this|you)?",
    '(get|come) back to you (on|about|with|shortly|soon|later)',
    '(get|be) back to you',
    "(i'll|i will|we'll|we will) (let you know|be in touch|follow up|update you)",
  ],
  courtesies: [
    '(good|great|fair|interesting) question',
    '(thanks|thank you|cheers)',
    '(thanks|thank you) for (getting in touch|contacting us|reaching out|asking|waiting|bearing with me)',
    '(thanks|thank you) for your (message|question|enquiry|patience|email|interest|query)',
    '(hello|hi|hi there|hey|hiya|good morning|good afternoon|good evening)',
    "(i'd be|i'm|happy|glad) (happy|glad)? to help",
    '(sorry|apologies)',
    'i understand',
  ],
};
