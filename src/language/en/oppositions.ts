// Longer than other files because it is nothing but word lists.
import type { StatusAxis } from '../claims/claims.js';
/**
 * Matters of which an English bot can say one thing or its opposite. The axis itself tells what is spoken of, so that a
 * pronoun or another word for the thing is enough. Written for this project.
 */
export const oppositions: readonly StatusAxis[] = [
  {
    name: 'sending',
    forward: true,
    states: {
      no: [
        '(still|yet|currently|sitting|lying|waiting) …3 (in|at|inside) …1 (our|the) (warehouse|depot|hub|stockroom|store|storeroom|fulfilment centre|distribution centre)',
        '(being|is|are|getting) (packed|packaged|picked|prepared)',
        '(awaiting|waiting for) (dispatch|despatch|shipment|pickup)',
        'yet to (ship|leave|be sent|be dispatched|go out)',
        '(will|should|to) (ship|be shipped|be sent|be dispatched|be posted|go out|leave us) …2 (tomorrow|on|next|later|this|today|within|once|as soon)',
        '(ships|goes out|leaves us) (tomorrow|on|next|later|this|today)',
        'about to (ship|leave|be sent)',
        '(hold|holding|held|keeping) …1 (your|the) (refund|order|parcel|money|payment|item)',
        "(then|and) …1 (we will|we'll|i'll) …1 (send|ship|post|dispatch|release) (it|them)",
      ],
      yes: [
        '(has|have|had|been|was|were|already|is|are|got|just) …1 (shipped|dispatched|despatched|sent out|sent off|posted|mailed|gone out|left)',
        '(left|leaving) …1 (our|the) (warehouse|depot|hub|store|centre|center)',
        '(on|making) (its|their) way',
        'in transit',
        'out for delivery',
        '(is|are|now|it) …2 with (the|our|your) (courier|carrier|driver|haulier|postman)',
        'on the (van|truck|lorry|road)',
        'shipped (it|them|yesterday|today|on|this|last)',
        '(sent|posted|mailed|dispatched) (your|the|it|them) …3',
        'sent it (out|off|yesterday|today|on|this|last)',
      ],
    },
  },
  {
    name: 'receipt',
    forward: true,
    states: {
      no: [
        '(still|are|am|be) …1 (waiting for|awaiting|missing) …1 (your|the|it|them|that|those)',
        '(once|when|as soon as|until) …4 (arrive|arrives|reach|reaches|come in|comes in|is in|are in|is here|are here)',
        "(once|when|as soon as|until) (we|we have|we've|they) …1 (have|get|got|receive|received) …1 (your|the|it|them)",
        '(nothing|none) …2 (come in|arrived|reached us|received|shows up)',
        'no (sign|trace|record) of …1 (your|the|any|it|a)',
        '(we|i) …1 (need|lack) …1 (your|the) …3 (first|still|before)',
      ],
      yes: [
        "(we|i|we've|i've|have|has|had) …2 (received|got) …1 (your|it|them|the|all|both|everything)",
        '(reached|arrived with|come in to|got to|landed with) us',
        '(is|are|has|have|came|arrived) …2 (safely|in) …1 (here|with us)',
        '(is|are) (now|already|all)? (in|here|with us)',
        '(was|were|been) (received|logged)',
        'all (three|two|four|of them|documents) …3 (received|arrived|in|reached)',
      ],
    },
  },
  {
    name: 'settlement',
    forward: true,
    states: {
      no: [
        '(outstanding|overdue|unpaid|owing|in arrears)',
        'still (due|open|to be paid|to pay|owe|owed|owing|owes)',
        "(haven't|hasn't|not|no|never) …3 (received|seen|got|had) …2 (any|a|the|your)? …1 (payment|money|transfer)",
        '(no|nothing) …1 (payment|payments|paid|received)',
        'open balance',
      ],
      yes: [
        '(is|are|was|were|been|all|now|already|fully) …1 (paid|settled|cleared|paid off|paid up|squared)',
        '(payment|money|transfer) …3 (received|arrived|gone through|went through|cleared|came in|reached us|went out)',
        'went out …6 for your …2 bill',
        'received …1 (payment|your payment)',
        'nothing (outstanding|owing|to pay|left to pay|due|owed)',
        '(paid|settled) in full',
        'up to date',
        'no balance',
      ],
    },
  },
  {
    name: 'ending',
    states: {
      no: [
        '(is|are|still|remains) …1 (active|running|live|in force|ongoing|going)',
        '(renews|renewed|auto renews|rolls over|continues|carries on|runs on)',
        '(will|is set to|going to) (renew|continue|carry on|run on|be renewed|roll over)',
        'charged as (usual|normal)',
      ],
      yes: [
        "(is|are|was|were|been|now|already|it's|that's|i've|we've|have) …2 (cancelled|canceled|terminated|closed|ended|stopped|called off|deactivated|discontinued)",
        '(ends|ended|finishes|finished|stops|stopped|closes|closed) …1 (on|in|at|with)',
        'no (more|further) (payments|charges|bills)',
      ],
    },
  },
  {
    name: 'binding',
    states: {
      yes: [
        '(tied|locked|signed up|bound) (in|to|for|up)?',
        '(in|within|inside|still in|under) …1 (your|the|a) …2 (minimum|fixed|initial)? (term|contract)',
        '(minimum|fixed) (term|contract|period|commitment) …1 (of|is|runs|lasts|applies)?',
        '(contract|agreement|plan|term|it) (runs|lasts|goes|is) …1 (for|over)? …1 (12|18|24|36|twelve|eighteen|twenty four|one|two|three) (months|month|years|year)',
        '(early|exit) (exit|termination|leaving|cancellation) (fee|fees|charge|charges)',
        "(can't|cannot|can not|couldn't|not|unable to) …1 (leave|cancel|get out|quit|go) (early|before|sooner|ahead)",
        '(remaining|rest of the) months',
        'see (it|out) …3 (term|contract|end)',
      ],
      no: [
        '(leave|cancel|stop|quit|go|end it|get out|switch) (whenever|anytime|any time|at any (time|point|moment)|when you like|at will)',
        'free to (leave|go|cancel|switch)',
        'no (minimum|fixed|contract|commitment|tie in|lock in|long term|strings) …1 (term|contract|period|commitment|attached)?',
        '(contract|term|agreement) …2 (ended|is over|has ended|expired|finished|has expired|is up|ran out|has run out|out)',
        'out of contract',
        '(rolling|month to month|monthly rolling|30 day rolling) (contract|basis|plan|agreement)?',
      ],
    },
  },
  {
    name: 'allowance',
    states: {
      no: [
        'unlimited',
        'no (cap|limit|limits|data cap|restriction|restrictions)',
        'uncapped',
        'as much …2 as you',
        'limitless',
      ],
      yes: [
        '(capped|throttled|throttle|limited to|slowed|fair use)',
        'slow (you|it|things|your connection) down',
        '(reach|reached|hit|exceed|exceeded|used up|use up|over|past) …2 (allowance|limit|cap|quota)',
        '(your|an|the|data|monthly) (allowance|quota|cap) (of|is|runs)',
        '(buy|need|purchase|add) …1 (top up|top ups)',
        'reduced speed',
      ],
    },
  },
  {
    name: 'money-back',
    states: {
      yes: [
        '(refundable|reimbursed|refunded|reimburse|refund)',
        '(get|getting|gets|have|receive) …4 back',
        '(paid|given|returned|handed|money|comes|come|pay) …3 back',
        '(is|are|be|gets|get|was) returned',
        '(full|complete) refund',
        'every penny',
      ],
      no: [
        '(non refundable|nonrefundable|unrefundable|forfeited|forfeit|forfeits|retained)',
        '(keep|retain|kept) …1 (the|your) (deposit|money|payment|fee)',
        '(lose|loses) …1 (the|your|it|that|everything)',
        'no (refund|refunds|money back|reimbursement)',
        'nothing back',
      ],
    },
  },
  {
    name: 'extent-back',
    states: {
      all: [
        'in full',
        'full refund',
        '(full|entire|whole|complete) (amount|price|fare|cost|sum|refund)',
        'every penny',
        'all of (it|your money)',
        'hundred percent',
        '(everything|all) back',
      ],
      half: ['half (of)? …2', 'half (the|your|of) …1', 'fifty percent'],
      none: ['non refundable', 'nonrefundable', 'no refund*', "nothing (i'm afraid|back|at all)", 'not refund*'],
      voucher: ['(a|as|in|by) …1 (voucher|gift card|store credit|credit note|vouchers)'],
    },
  },
  {
    name: 'guarantee',
    states: {
      yes: [
        '(under|in|within|inside) …1 (warranty|guarantee)',
        '(warranty|guarantee) …2 (covers|still|runs|applies|is valid|holds)',
        '(warranty|guarantee) left',
        '(covered|free) …2 (under|by) …1 (warranty|guarantee)',
        'warranty (repair|job|case)',
        '(two|three|five|2|3|5|ten|10) year …2 (warranty|guarantee)',
      ],
      no: [
        '(out of|outside|beyond|past|no longer (in|under)|not (in|under)|just out of) …1 (warranty|guarantee)',
        '(warranty|guarantee|cover) …2 (run out|ran out|expired|ended|lapsed|is over|finished|is up|is void)',
        'no (longer a|more|remaining) (warranty|guarantee)',
      ],
    },
  },
  {
    name: 'caller',
    states: {
      us: [
        "(agent|handler|adviser|advisor|someone|somebody|colleague|team|they|specialist|engineer|we|he|she|manager|i|we'll|they'll|i'll|she'll|he'll|department|driver|technician|surveyor) …3 (will|'ll|is going to|are going to|going to)? …1 (call|calls|ring|rings|phone|phones|contact|contacts|get in touch with|be in touch|get back to|reach out to) (you|back)",
        "we'll be in touch",
        'call you (back)?',
        '(give|giving) you a (call|ring|bell|shout|buzz)',
        '(wait|waiting) for (our|the|their|a) (call|ring)',
      ],
      you: [
        "(you|you'd|you'll|you've) …4 (call|ring|phone|contact) (us|them|in|the)",
        '(please|just|pls) (call|ring|phone|contact) (us|them|the|our)',
        'give (us|them) a (call|ring|bell|shout|buzz)',
        '(ring|call|phone) …3 yourself',
        '(outgoing|outbound) calls',
        'up to you to (call|ring|phone|contact)',
      ],
    },
  },
  {
    name: 'payer',
    states: {
      us: [
        "(we|we'll) …1 (pay|cover|bear|refund|meet|absorb|foot) …2 (for|the|that|it|postage|return|costs|shipping|all)",
        '(on|at) (us|our expense|our cost)',
        '(prepaid|free|pre paid) (label|return|returns|postage)',
        '(returns|postage|return postage|collection) …1 (is|are) …1 (free|on us|prepaid)',
        '(still|down to|up to) us',
      ],
      you: [
        'at your (own)? (expense|cost)',
        '(is|are|falls|comes) …1 (on|down to|up to) you',
        "(you|you'll|you'd) …2 (pay|cover|bear|meet) …2 (for|the|that|it|postage|return|shipping|yourself)",
        'out of your own pocket',
        '(borne|paid|covered) by (the)? (customer|buyer|you|tenant|sender|recipient)',
        'yourself …2 (pay|cover)',
      ],
    },
  },
  {
    name: 'lending',
    states: {
      no: [
        '(for|to|by) (one|a|the) (named|single|registered) (person|holder|passenger|member)',
        '(named|registered|one|single) (person|holder|passenger|user|member) only',
        'only (you|the (person|holder|cardholder|passenger|member)) …3 (may|can|is allowed|are allowed|use|travel)',
        '(non transferable|nontransferable|not transferable|personal to you)',
        'only (the|a) (person|holder) named',
      ],
      yes: [
        '(he|she|they|someone else|anyone|anybody|somebody else|your husband|your wife|your son|your daughter|your partner|your friend|friends|a friend) (can|may|could|is welcome to) …1 (use|travel|take|go|ride|enter|borrow|come) (yours|your|it|with|on|in)',
        '(lend|pass|give|hand) (it|yours|your card|your ticket|your pass|your railcard) (to|on)',
        '(transferable|transferrable)',
        'share (it|yours) with',
        'passes (to|on to) (him|her|them)',
      ],
    },
  },
  {
    name: 'building',
    states: {
      no: [
        '(flat pack|flat packed|self assembly|unassembled|disassembled)',
        '(put|assemble|build) …2 (together|yourself|up yourself)',
        'in (parts|pieces)',
        'assembly (is)? required',
      ],
      yes: [
        '(fully|ready|pre|already|factory)? (assembled|built|made up|put together)',
        'ready to use',
        'ready built',
        'no assembly',
        'in one piece',
      ],
    },
  },
  {
    name: 'visit',
    forward: true,
    states: {
      no: [
        '(engineer|technician|driver|plumber|electrician|surveyor|fitter) …2 (on (his|her|their|the) way|en route|still to come|coming)',
        'no …1 (visit|appointment|job|work) …2 (taken place|happened|been|carried out|yet|so far)',
        '(job|visit|work|order|task|repair) …2 (still|is) …1 (open|outstanding|pending|to do|to be done)',
        'nobody has (been|come|visited)',
      ],
      yes: [
        '(job|visit|work|order|task|repair|installation) …3 (completed|done|carried out|finished|closed|complete)',
        '(engineer|technician|driver|plumber|electrician|surveyor|fitter) …2 (came|visited|has been|was there|was with you|called)',
      ],
    },
  },
  {
    name: 'disruption',
    states: {
      no: [
        "(isn't|aren't|not|won't be|un) (affected|diverted|disrupted|impacted)",
        'unaffected',
        '(as|runs|running|stops|operates|running as) (usual|normal|normally|planned|scheduled|always)',
        'no (changes|disruption|disruptions|diversion|diversions)',
      ],
      yes: [
        '(is|are|been|was|be|being) …1 (affected|diverted|disrupted|rerouted|re routed|suspended|replaced|cancelled)',
        '(skips|omits|misses out|bypasses|drives past)',
        'replacement bus*',
        'diversion route',
      ],
    },
  },
  {
    name: 'metering',
    states: {
      use: [
        '(pay|charged|billed|bill) …2 (for|by|on) (what|how much|the amount|actual|your usage|usage|consumption)',
        '(metered|on a …1 meter|a …1 meter|your usage|by usage)',
      ],
      flat: [
        '(flat|fixed) (rate|charge|fee|sum|amount)',
        '(whatever|however much|no matter how much|regardless of how much) you use',
        "(no|not|isn't|hasn't|without) …2 (meter|metered)",
        'unmetered',
      ],
    },
  },
  {
    name: 'interest',
    states: {
      no: ['(interest free|no interest|without interest|zero interest|free of interest)'],
      yes: ['interest (is|of|at|applies|rate|will)', '(charge|with|plus|add|pay|charging|adds) …1 interest', 'apr'],
    },
  },
  {
    name: 'lift',
    states: {
      yes: ["(there's|there is|we have|by|the|a|take the|use the|with a) …1 (lift|elevator)", 'step free'],
      no: [
        "(no|not|haven't|without|isn't|hasn't) …2 (lift|elevator|lifts|elevators)",
        '(only|just) …1 (stairs|steps|a staircase)',
        'stairs only',
        'on foot only',
      ],
    },
  },
  {
    name: 'prepared',
    states: {
      no: ['(unfurnished|unheated|unlimited|untreated|uninsured|unsupervised|unguarded|unstaffed|unmanned)'],
      yes: ['(furnished|heated|treated|insured|supervised|guarded|staffed|manned)'],
    },
  },
  {
    name: 'smoking',
    states: {
      no: ['(non smoking|no smoking|smoke free|smoking ban)', 'smoking …2 (prohibited|forbidden|banned|not allowed)'],
      yes: ['smoking …2 (allowed|fine|permitted|okay|ok)', '(can|may) smoke'],
    },
  },
  {
    name: 'home',
    states: {
      yes: [
        '(someone|somebody|you|an adult|anyone) …1 (has|have|need|needs|must|needs) (to)? (be|stay) (in|at home|home|there|present)',
        "(need|needs|require|requires|want|get) …1 (a|your|someone's) signature",
        '(sign|signed) for',
        'must be signed',
      ],
      no: [
        "(nobody|no one|you don't|you needn't|no need|not) …2 (has|have|need|needs|necessary|to)? …1 (be|stay) (in|at home|home|there|present)",
        '(without|no) …1 signature',
        '(leave|left) (it|them) (at|by|on|outside|in) (the|your) (door|doorstep|porch|front)',
        "(don't|doesn't|won't) …1 (need|require) …1 signature",
      ],
    },
  },
  {
    name: 'advertising',
    states: {
      no: [
        '(ad free|advert free|without (ads|adverts|advertising|commercials)|no (ads|adverts|advertising|commercials))',
      ],
      yes: [
        '(with|some|short|few|couple of|the|occasional|includes|has|shows|are|see) …2 (ads|adverts|commercials|advertising)',
      ],
    },
  },
  {
    name: 'outage',
    states: {
      no: [
        'no (faults|fault|outage|outages|known issues|issues|problems|disruption|interruptions)',
        'everything …3 (fine|normal|working)',
      ],
      yes: [
        "(we've known|we have known|known) …3 (fault|outage|problem|issue|since)",
        '(fault|outage|problem) …4 since',
      ],
    },
  },
  {
    name: 'notice',
    states: {
      walk: [
        '(walk in|just (turn up|come in|drop in|pop in|come down|walk in)|no (appointment|booking|reservation) …1 (needed|necessary|required)?)',
        'without (an appointment|a booking|booking|reservation|a reservation)',
      ],
      book: [
        'by appointment only',
        '(only|just) (by|with) …1 (appointment|reservation|booking)',
        '(need|must|have) …3 (to)? (book|reserve|make an appointment) …2 (ahead|first|in advance|beforehand)',
        '(appointment|booking|reservation) …1 (essential|required|needed|necessary|a must|compulsory)',
      ],
    },
  },
  {
    name: 'referral',
    states: {
      yes: [
        '(need|needs|require|requires|want|with) …2 (referral|referral letter)',
        'referral …1 (needed|required|necessary)',
        'see …2 (gp|doctor) first',
      ],
      no: [
        "(no|without|don't need|doesn't need|not need) …2 (referral|referral letter)",
        'no need …3 (gp|doctor|referral)',
        '(book|come) (directly|straight away|direct)',
      ],
    },
  },
  {
    name: 'vacancy',
    states: {
      none: [
        '(sold out|fully booked|booked out|booked up|full|out of stock|no longer available)',
        'no (spaces|places|rooms|seats|tickets|tables|slots|availability) …1 (left|free|available)?',
      ],
      some: ['(in stock|plenty|available|spaces left|places left|still free|rooms free|vacancies)'],
    },
  },
  {
    name: 'direction',
    anchored: true,
    states: {
      credit: [
        '(refund|refunded|credited|a credit|rebate|repay|repaid|reimburse|reimbursed|pay out|paid out)',
        '(get|getting|gets|receive|have|pay|paid|send|sent|owe) …5 (back|you)',
        'in credit',
      ],
      debit: [
        '(take|taken|collect|collected|debit|debited|charge|charged|bill|billed|withdraw) …5 (from|account|you|card|it)',
        "(you|you'll) …2 (owe|pay|need to pay|have to pay)",
        '(payment due|outstanding|in arrears)',
      ],
    },
  },
  {
    name: 'arranged',
    forward: true,
    states: {
      no: [
        'no (booking|callback|appointment|order|reservation|record|request|complaint) …2 (on|in|for|under|of|logged|here)?',
      ],
      yes: [
        "(is|was|were|been|has|have|i've|we've|it's|that's|ever|already|got) …3 (booked|arranged|scheduled|set up|logged|registered|reserved|pencilled in|noted)",
      ],
    },
  },
  {
    name: 'protection',
    states: {
      yes: [
        "(still|you're|you are|is|are|remain|remains|fully) …1 (covered|insured|protected) …1 (until|till|through|for|under|by|against|when|if)?",
        '(cover|policy|insurance|protection) (runs|is valid|lasts|continues|applies)',
      ],
      no: [
        '(cover|policy|insurance|protection) …1 (ended|expired|lapsed|ran out|run out|has ended|has expired|has lapsed|stopped)',
        'no longer (covered|insured|protected)',
        '(only|just) (covered|insured|protected) (while|inside|at|in|if|when)',
      ],
    },
  },
  {
    name: 'keeping',
    states: {
      yes: [
        '(roll over|rolls over|rolled over|carry over|carries over|carried over|carry forward|carried forward)',
        '(keep|keeps|kept|retain) (your|it|them|the|all|my) …1',
        '(stay|stays|remain|remains) (valid|yours|the same|with you|on your account)',
        '(never|not) (expire|expires)',
      ],
      no: [
        '(gone|wiped|lost|forfeited|expire|expires|expired|lapse|lapses|lapsed|vanish|vanishes)',
        '(start|starts|starting) …2 from (zero|scratch)',
        'your new (number|address|email)',
      ],
    },
  },
  {
    name: 'minimum',
    states: {
      no: [
        'no (minimum|lower limit|minimum order|minimum spend)',
        '(one|a single one|a single item) is fine',
        'any (amount|quantity|number)',
      ],
      yes: [
        '(at least|no fewer than|no less than|a minimum of|minimum of)',
        '(minimum|smallest) …2 is',
        '(start|starts|starting) at',
      ],
    },
  },
  {
    name: 'blocking',
    states: {
      yes: [
        '(blocked|frozen|locked|suspended|stopped) (your|the|it|on)',
        '(is|are|has been|been|was|stays|remains|now) …1 (blocked|frozen|locked|suspended)',
      ],
      no: ['(unblock|unblocked|unfrozen|unlocked|reactivated|works as|works fine|still works|usable|in use)'],
    },
  },
  {
    name: 'costing',
    subject: true,
    states: {
      free: [
        '(free of charge|for free|is free|are free|free|complimentary|at no charge|at no cost)',
        '(no|without|without any) …1 (charge|charges|fee|fees|cost|costs|surcharge)',
        '(included in|comes with|part of) (the|your) (price|rate|fare|package|fee)',
        '(costs|cost|pay) nothing',
      ],
      charged: [
        '(fee|charge|surcharge|supplement) …2 (of|applies|is|will be|would be)',
        '(is|are|be) …1 (charged|chargeable|payable|extra)',
        '(has|have|needs|need) to be (booked|bought|purchased|paid) (separately|extra|on top)',
        'buy a (pass|ticket|package)',
        '(costs|cost) extra',
      ],
    },
  },
  {
    name: 'area',
    states: {
      no: [
        '(only|just) (deliver|ship|send|post) (to|within|in|inside|across)',
        '(deliver|ship|send|post) (only|just) (to|within|in|inside|across)',
        'outside our (area|delivery area|zone)',
      ],
      yes: ['(we|we do|can|we can|we also) (deliver|ship|post)', '(deliver|ship|post) to'],
    },
  },
];
