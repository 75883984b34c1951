import type { Phrase } from '../phrase/phrase.js';

// What is good and what is bad news for a customer, by whatever words. A word that denies turns each round.
// Written for this project; British, American, Irish, Indian and Australian usage.

export const goods: readonly Phrase[] = [
  '(possible|doable|feasible|allowed|permitted|permissible|permissable|accepted|acceptable|eligible|entitled|valid|admitted|authorised|authorized)',
  '(covered|insured|included|complimentary|gratis|refundable|returnable|exchangeable|transferable|cancellable|changeable|reimbursable|deductible)',
  '(available|optional|voluntary|unlimited|guaranteed|compatible|supported|suitable|accessible|reachable|usable|repairable|fixable|salvageable|recoverable|reversible)',
  '(is|are|be|both|all|you|quite|perfectly|most|very) …1 welcome',
  '(that|it|this|which|they) …1 (is|are|would be|will be) …1 (fine|okay|ok|grand|alright|all right|no bother|sound)',
  "(that's|it's|is|are|be) …1 (fine|okay|ok|grand|alright|no bother|sound)",
  '(you|they|he|she|anyone|anybody|everyone|everybody|guests|visitors|children|kids|dogs|pets|members|customers|passengers|tenants|friends|someone) …1 (can|may|could|might|able to|free to|allowed to|get to)',
  '(is|are) (able|free|allowed|entitled|permitted) to',
  "(you'll|you will|you'd) …1 (get|receive|have|keep|be able|be covered|qualify)",
  '(feel free|go ahead|by all means|happy to|glad to|no reason not|pop (it|them|in|over|along)|come along|just (turn up|come|bring|pop|hop|tap|use|show|hand|send))',
  "(we|they|our …1|i) (can|do|will|also|happily|gladly|'ll)? …1 (accept|take|cover|offer|allow|refund|support|deliver|provide|welcome|honour|honor|reimburse|replace|fix|repair|waive|serve|stock|ship|recognise|recognize|let you|arrange|manage|store|hold|keep|send)",
  '(it|that|this|which|the policy|your policy|the plan|your plan|your cover|the warranty|the guarantee|your ticket|the ticket|the pass|your pass|the card|your card|the code|the voucher) …1 (covers|works|counts|applies|fits|includes|stays|lasts|runs|holds|qualifies|remains|pays)',
  '(will|does|should|would|shall) (work|count|apply|fit|do|cover|pay|help|run)',
  '(unnecessary|waived|exempt|thrown in|needless|redundant|superfluous|not a must)',
  '(qualify|qualifies|qualified)',
  '(on us|on the house|good to go|all set|up and running|in stock|plenty of|in luck|in time|under control)',
  '(keep|keeps|kept|save|saved|restored|restore|reinstated|recovered|safe|stays yours|remains yours|intact)',
  '(takes|took|accepts|allows|permits|supports|lets|honours|welcomes|offers|recognises|recognizes) …1',
  '(approved|granted|agreed|resolved|fixed|sorted|arranged|released|unlocked|unblocked|waived|let off)',
  '(enough|sufficient|sufficiently|suffices|plenty|does the (job|trick)|will do)',
  '(can|may|could) (i|we|my …1|our …1|he|she|they|someone|somebody|anyone)',
  '(my|our) …1 (can|may|could)',
  '(does|do|will|would|is|are) …5 (include|cover|accept|allow|offer|support|provide|work|ship|deliver|fit|count|apply|come with|refund|valid|available|open)',
  '(sure thing|no problem|no worries|not a problem|no objection|certainly can|of course you can)',
];

export const bads: readonly Phrase[] = [
  '(impossible|forbidden|prohibited|banned|barred|excluded|ineligible|invalid|void|disallowed|inadmissible|unacceptable|outlawed|restricted|unavailable|unsuitable|incompatible|unsupported)',
  "(is|are|been|all|both|it's|they're) gone",
  '(expired|lapsed|lost|deleted|wiped|erased|forfeited|forfeit|forfeits|vanish|vanishes|disappear|disappears|scrapped|discontinued|withdrawn|used up|worthless|useless|scrapped)',
  '(closed|shut|locked|blocked|suspended|barred|cut off|disconnected|unreachable|unstaffed|unmanned)',
  '(refused|declined|rejected|denied|turned (down|away|back)|sent away|dismissed)',
  '(sold out|fully booked|booked (up|out)|out of stock|no longer available|none left)',
  '(compulsory|mandatory|obligatory|required|essential|chargeable|payable|nonrefundable|non refundable|out of pocket|nontransferable|non transferable)',
  '(need|needs) (to|a|an|your|the|its|their|proof|both|two)',
  '(must|have to|has to|had to|required to|obliged to|got to|bound to)',
  '(too) (late|heavy|big|old|young|long|short|large|small|wide|tall|many|much|far|early|soon)',
  '(off limits|out of the question|against (the|our) (rules|policy|terms)|a no go|not an option|no chance|no way)',
  '(broken|faulty|damaged|missing|delayed|stuck|overdue|defective|out of order|beyond repair|a write off|unrepairable|unfixable|irreparable)',
  '(at|for|out of) your own (cost|expense|risk|pocket)',
  "(you|you'll|you'd|you will|you would) …1 (pay|lose|forfeit|owe|be charged|be billed|be liable|be fined|miss|wait)",
  '(penalty|penalties|surcharge|cancellation fee|late fee|admin fee|exit fee|extra charge)',
  '(capped|throttled|slowed|limited to|restricted to|reserved for|confined to)',
  '(members|residents|staff|adults|ticket holders|account holders|cardholders|customers|guests|locals|students) only',
  'only …1 (members|residents|staff|adults|account holders|ticket holders|cardholders|subscribers)',
  '(stay|stays|remain|remains|be left|left|leave it|leave them|leave him|leave her) …1 (outside|behind|at home)',
  '(refuse|refuses|reject|rejects|decline|declines|exclude|excludes|forbid|forbids|ban|bans|prohibit|prohibits|charge|charges|bill|withhold|retain|keep (the|your) (deposit|money|fee))',
  '(falls|fall|lies|is|are) outside',
  '(unable|cannot be|can no longer|no longer)',
  "(out of (luck|warranty|guarantee|contract|range|our hands)|have missed|you've missed|passed the deadline|past the deadline)",
  '(ends|stops|ceases|cuts out|switches off|runs out|lapses|expires) …2 (immediately|at once|straight away|right away|instantly|the moment|with|when|as soon)',
  '(is|are|costs|cost|charged|pay|billed|priced|sold|comes at an) …1 (extra|separately|on top)',
];

/** Words that tell bad news as such, whatever the clause denies. */
export const regrets: readonly Phrase[] = [
  "(unfortunately|sadly|regrettably|i'm afraid|i am afraid|we're afraid|alas|unluckily)",
  '(sorry to (say|tell|report|disappoint)|hate to|regret to)',
  '(afraid|sorry) (not|no|but no)',
];

/** Words that tell that something is not needed: good news that lacks nothing. */
export const spared: readonly Phrase[] = ['(even|also|fine|okay|ok|entirely|completely) without', 'with or without'];
