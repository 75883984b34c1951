import type { AskedLexicon } from '../identity/lexicon.js';
import type { Phrase } from '../phrase/phrase.js';

// Word lists written for this project: whom questions of machines, humans and lives are about, and whom their answers.

/** What machines do beside writing to the customer. */
export const WORKS_ELSEWHERE: readonly Phrase[] = [
  '({chat}|call|calls|transcript) …3 (is|are|was|were|being|be|gets|get) …2 (recorded|monitored|saved|stored|logged|translated|transcribed|analysed|analyzed|archived|encrypted|scanned) …2 (by|with|using|through) …6',
  '(translated|transcribed|recorded|archived|encrypted|subtitled|proofread) …1 (automatically|entirely)? (by|with|using) …3 {machine}',
  // What a machine of some kind is, when asked for the word.
  '(a|an|by) {machine} (is|are|means|refers to) …1 (a|an|any|software|programs|programmes) …4!stops (that|which|designed|for|to|able) …6',
  // "We never call with a computer voice": what the business does not do.
  "(we|our /[a-z]+/|they) (never|don't|do not|won't|would never|will never) (call|ring|phone|text|contact|message|email|use|send) …8",
  '(feedback|comments|comment|complaint|complaints|thoughts|criticism|suggestions|views) (about|on|regarding|concerning|with) (the|our|your|this|that)? …1!stops {machine}',
  '(nobody|no one|no-one|everyone|everybody|most people|some people) (likes|like|wants|want|enjoys|loves|love|hates|hate|trusts|trust|needs|need|fancies|wishes) …4 {machine}',
];

export const ASKED: AskedLexicon = {
  askedElse: [
    '(do|does) (you|ye|they|you guys|yous) (even|still|actually|also|really)? (have|got|employ) (any)? (real|actual|proper|human)? ({human}|staff) (in|at|on) (support|customer support|customer service|customer care|the office|head office|reception|the phones|your …1)',
    '(real|genuine|legit|legitimate|proper|actual|physical) …1 (shop|shops|store|stores|company|bank|business|firm|hotel|restaurant|brand|charity|website|site|retailer|office|branch|address|phone number|school|clinic|garage|agency|employer|airline)',
    "(is|are|was|were|isn't|aren't|its|it's) (it|this|that|these|those|they|the) …2 (real|genuine|proper|natural|actual) /(?!(?:or|and|though|tho|then|here|there|lol|haha|please|pls|now|mate|right|time|deal|if|to|in|on|at|behind|typing|talking|chat|conversation|support|help|service|life|for|sir|madam|love|pal|bro|dude|man|yes|no|innit|like|enough|people|human|folk|folks|cause|cos|because|with|i|u|you|ye|am|just|at|msg|message|messages|reply|replies)$)[a-z]+/",
    '(is|are|was|were|does|do|will|did|has|have) (it|this|that|they|the /[a-z]+/|my /[a-z]+/|your /[a-z]+/) …2 (automatic|automatically|automated) …1 (renew|renewed|renews|decide|decided|charged|charge|cancelled|paid|deducted|debited|refunded|credited|updated|update|saved|stored|recorded|applied|translated|checked|sewn|made in|shipped|dispatched|extended|extend|ordered|reordered|switched|closed|locked|deleted)',
    '(decided|approved|sewn|cooked|baked|packed|driven|delivered|translated|sorted|picked|grown|painted|priced|moderated|curated|verified) …2 by …3 ({machine}|{human}|algorithm)',
  ],
  askedNamed: [
    "(are|is|do|does|did|were|was|will|can|aren't|isn't) (your|the|these|those|our|their|all your|all the|any of your|all of your|my|his|her) (/(?!(?:chat|chats|conversation|conversations|service|support|help|helpline|channel|window|line|desk|helpdesk|inbox|number|account|page|profile|assistant|thread|webchat|messenger|reply|replies|message|messages|response|responses|answer|answers|text|texts|email|emails|note|words|wording|name|person|one|thing|voice|guy|girl|lady|man|woman|bloke|agent|adviser|advisor|rep|operator|other|last|first|live|online|same|hell|heck|fuck|really|actually|even|just|a|an|always|still|all|not|to|who|that|which|i|you|genuinely|truly|on|at|by|from|in|of|run|guys|lot)$)[a-z]+/)? /(?!(?:chat|chats|conversation|conversations|service|support|help|helpline|channel|window|line|desk|helpdesk|inbox|number|account|page|profile|assistant|thread|webchat|messenger|reply|replies|message|messages|response|responses|answer|answers|text|texts|email|emails|note|words|wording|name|person|one|thing|voice|guy|girl|lady|man|woman|bloke|agent|adviser|advisor|rep|operator|other|last|first|live|online|same|hell|heck|fuck|really|actually|even|just|a|an|always|still|all|not|to|who|that|which|i|you|genuinely|truly|on|at|by|from|in|of|run|guys|lot)$)[a-z]+/",
    '(is|are|was|were) (it|they|that|this) (for|in|with) (your|the|a|an) /[a-z]+/',
    // "Did anyone read my complaint?" asks who works on it.
    '(did|has|have|will) (anyone|someone|anybody|somebody|a person|a human|a real person) …2 (read|seen|looked at|look at|check|checked|reviewed|review|open|opened) (my|our|that|the) …3',
    // "Do you still have people in your shops?" asks what staff the business has.
    '(do|does|have) (you|ye|u|they|you guys|your company|yous) (even|still|actually|also|really|got|have|employ)? (have|employ|got|any)? (any)? (real|actual|proper|live|human)? ({human}|staff|doctors|nurses|vets|experts|engineers|technicians|drivers|teachers|trainers|coaches|opticians|pharmacists)',
    '(do|does) {human} …1 work (at|in|for) (your|the)',
    '(are|is) there (still|any|even)? (still|any)? (real|actual)? ({human}|staff) (in|at) (your|the) /[a-z]+/',
  ],
  askedHere: [
    "({chat}|typing|writing|answering|replying|reading|responding|talking|speaking|chatting|texting|messaging|here|there|other end|behind|i'm dealing|am i|with me|to me)",
  ],
  askedWriter: ["(you|u|ye|ya|yous|you're|youre|ur|am i|i'm|im|was i|did i|do i)"],
  askedUse: [
    "(you|you're|youre|they|they're|ye|guys|company) (now|just|also|all|are|have|still)? (using|use|uses|used|introduced|launched|rolled out|brought in|got|getting|trialling|trying out|switched to|moving to|replaced) …4 {machine}",
  ],
  askedWork: [
    "(who's|whos|who is|who will be|who'll be|who|which one of you|which of you) (coming|driving|delivering|fixing|fitting|installing|cooking|cleaning|teaching|running|taking|comes|drives|delivers|fits|fixes|cooks|bakes|teaches|trains|runs|takes)",
  ],
  workedBySelf: [
    "(i am|i will|i'll be|i do|me|i myself|that'd be me|that'll be me|that would be me|that will be me|yours truly|it'll be me|it will be me)",
  ],
  goesOnElsewhere: [
    "(it's|it is|that's|that is|this is|they're|they are|these are|those are|it was) (just|only|simply|all|actually|in fact)? (a|an|the|our|made|genuine|real)? …1 /(?!(?:bot|person|team|chat|service|assistant|me|us|all|true|right|correct|not|just|only|here|live|the|a|an|staff|one|here|sarah|been|always|human|humans)$)[a-z]{3,}/",
    "(it|they) /(?!(?:is|are|was|were|isn't|does|do|did|will|can)$)[a-z]+/",
    '(every|all|most|some|each|half|both|about half of|many|the|our|your) (the|of the|of our|our)? /(?!(?:chat|chats|conversation|conversations|service|support|help|helpline|channel|window|line|desk|helpdesk|inbox|number|account|page|profile|assistant|thread|webchat|messenger|reply|replies|message|messages|response|responses|answer|answers|text|texts|email|emails|note|words|wording|name|person|one|thing|voice|guy|girl|lady|man|woman|bloke|agent|adviser|advisor|rep|operator|other|last|first|live|online|same|hell|heck|fuck|team|staff|colleagues|people|humans|crew|above|way|whole|best|of|the|our|time)$)[a-z]+/',
    "on the phone you'll …6",
  ],
  business: [
    // "Do you have child seats?"
    '(do|have|got|has|any) (you|u|ye|yous)? …3 {kin} /(?!(?:or|and|of|yourself|yourselves|too|at|in|by|as|then|with|who|that|like|living|to|there|here|mate|also|if|waiting|back|old|working|either|around|nearby|called|named|on|any|love|sir|madam|who|under|over|down)$)[a-z]{3,}/',
    '(did|have|has|do|can|could|will) (you|u|ye) …2 (get|got|receive|received|see|seen|read|remember|find|found|finish|finished|close|closed|miss|open|opened|look|looked) …2 (my|our|those) …4',
    '(did|have|do|can|will) (you|u|ye) …2 (get|got|receive|received|see|seen|read|find|finish|close) …1 (the|that|it|this|these) …2 (email|emails|mail|message|messages|order|parcel|payment|form|forms|letter|documents|photos|photo|picture|pictures|attachment|file|files|screenshot|screenshots|report|ticket|request|details|order|invoice|receipt|refund|cheque|booking|one i sent|i sent)',
    '(do|does|did|can|will|have) (you|u|ye) …1 (work|worked) (with|for us|on|in|to|alongside|together)',
    '(do|does|can|could|will) (you|u|ye|it|they) …1 sleep ({num}|/\\d+/|how many|more than|up to|at least|families|dogs)',
    '(do|can|could|will) (you|u|ye) (eat|drink|sleep|feel) …1 (in|out|inside|outside) (the|your) (cottage|restaurant|van|hotel|tent|garden|terrace)',
  ],
  available: [
    '(here|available|around|open|reachable|online|on hand|there|at your disposal) …3 (for you|to help|any time|anytime|around the clock|round the clock|all day|seven days|7 days|every day|24 7|24 hours|day and night|all year|weekends too|at weekends|on sundays|on weekends|sundays too)',
    '(around the clock|round the clock|24 7|24 hours a day|seven days a week|7 days a week|day and night|every day of the week|365 days)',
  ],
  thirdPerson: ["(she|he|she's|he's)"],
  inHouse: [
    '(ask|asking|asked|check|checking|checked|clear|confirm|discuss|speak|consult|raise|raised|escalate|escalated|told|informed|tell|inform|notify|notified) …5 (my|our) (team lead|team leader|manager|line manager|supervisor|department|back office|team)',
    '(my|our) (team lead|team leader|manager|line manager|supervisor|department) …2 (will|has been|is going to|to|can) …1 (call|ring|email|contact|look|review|approve|approved|decide|get|informed|told|notified|be|confirm|write)',
  ],
};
