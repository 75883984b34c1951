import type { ClaimLexicon } from '../claims/claims.js';

/** What an English bot says of a thing that is over, and of one that takes its course; written for this project. */
export const course: ClaimLexicon['course'] = {
  over: [
    "(has|have|had|was|were|been|is|are|now|already|it's|i've|we've) …2 (cancelled|canceled|terminated|deleted|withdrawn|revoked|voided|deactivated|closed|called off|annulled|scrapped)",
    '(expired|lapsed|ran out) (on|in|last|yesterday)',
    "(has|have|it's|is) …1 (expired|lapsed|run out)",
    "(isn't|aren't|is not|are not|no longer) …1 (active|valid|in force|live|running|going ahead)",
    '(no longer|not any more|never) (exists|exist)',
    '(went|gone|got|been|is) (missing|lost)',
    'lost in (transit|the post)',
    '(been|was|were|is being) (returned|sent back) to (us|the sender|sender|our warehouse)',
  ],
  on: [
    '(on|making) (its|their) way',
    'out for delivery',
    "(will|should|shall|to|it'll|they'll|it'd|'ll) …1 be (with you|delivered|shipped|dispatched|there|ready|sent)",
    "(will|should|shall|it'll|they'll) …1 (arrive|reach you|get to you|renew|continue|go ahead|take place|run)",
    '(arrives|comes|ships|renews|continues|departs|leaves|starts|takes place|goes ahead) …1 (on|at|in|tomorrow|today|next|this|as)',
    '(is|are|remains|remain|stays) …1 (active|valid|in force|live|running|up and running|going ahead|unchanged)',
    '(runs|valid|good|lasts|covers you|covered) …1 (until|till|through|to)',
    '(can|could|may) …1 (use|spend|redeem|pay into|pay money into|log into|log in to|travel with|check in|top up|transfer from|withdraw from)',
    '(still|as) (booked|on|planned|scheduled|arranged|stands)',
    '(engineer|technician|driver|courier|plumber|fitter|nurse|doctor) …1 (comes|will come|is coming|will be with you|will be there|arrives|will arrive)',
  ],
  afresh: [
    '(new|another|replacement|instead|reopen|reopened|reopening|reorder|rebook|rebooked|reinstate|reinstated|reactivate|reactivated|renew|again|refund|refunded|final|a second|resend|resent|restore|restored|undo)',
  ],
  coming: [
    "(be|is|are|it'd|it'll|they'll) …1 (with you|there)",
    '(arrive|arrives|arriving|come|comes|coming|drop off|bring|brings|get it|receive it|have it)',
  ],
  lasting: [
    '(take|takes|took|lasts|last|done|ready|finished|completed|repaired|fixed|processed|turnaround|wait|waiting time|arrives|arrive|delivered|credited|paid out|comes|with you)',
  ],
  owned: ['our'],
  given: ['with', 'at', 'being', 'aged'],
  turns: {
    end: [
      '(ends|finishes|expires|lapses|terminates|stops|runs out|finish|expire|ended|finished|expired|closes|closing)',
      '(runs|lasts|valid|good|fixed|guaranteed|open|available) …2 (until|till|to|through)',
      '(end|expiry|closing) date',
    ],
    start: ['(starts|begins|started|began|goes live|commences|activates|kicks off|opens)', 'start date'],
  },
};
