import type { AspectLexicon } from '../claims/aspects.js';

/** English words for what is said of a thing at a service desk; written for this project. */
export const aspects: AspectLexicon = {
  sides: {
    cost: [
      [
        '(costs|cost|costing|chargeable|payable|charged|charges|charge|billed|priced)',
        '(fee|fees|surcharge|surcharges|supplement|levy|premium)',
        '(we|they|it|that|this|which) (charge|bill|add|adds)',
        '(is|are|gets) (added|charged|billed|invoiced)',
        'be (charged|billed|invoiced)',
        '(adds|added|comes|come|goes|go) …3 (to|on|onto) …2 (bill|invoice|rent|price|fare|total|top)',
        '(on|and) top of …2 (price|rent|fare|that|it|bill)',
        '(at|for|costs|pay|is|are) extra',
        'extra (charge|cost|fee)',
        '(you|guests|customers|members|they|patients|everyone) (pay|pays)',
        '(have|has|need|needs) to (pay|be paid)',
        'must (pay|be paid)',
        '(at|on) …1 (own)? expense',
        'we (do)? ask',
        'plus (vat|tax|postage|delivery|shipping)',
        'price excludes',
        'excludes …1 (vat|tax|postage|breakfast|parking)',
      ],
      [
        '(free|gratis|complimentary)',
        'free of charge',
        '(on the house|on us|thrown in|waived|for nothing)',
        '(at|with|without) (no|any|further|extra|additional) …1 (cost|charge|fee)',
        '(no|not a) (charge|cost|fee|extra cost|extra charge|additional cost|surcharge|supplement|penny|cent)',
        "(isn't|aren't|not|never|no) …1 (fee|charge|cost|surcharge|charged|billed)",
        '(costs|cost|pay|pays|paying|charged|charge) …2 (nothing|zero|zilch)',
        "(doesn't|don't|won't) (cost|pay|charge) …2 (anything|a thing|a penny|you)",
        'nothing …1 to pay',
        '(part of|in|comes with) (the|your) …1 (price|rate|fare|package|fee|ticket)',
        'we (cover|pay|bear|foot|absorb)',
      ],
    ],
    need: [
      [
        '(must|required|mandatory|compulsory|obligatory|essential|necessary|obliged)',
        "(you'll|you will|you|we|we'll|they|he|she|guests|customers|passengers|adults|driver|drivers|courier) (need|require)",
        '(needs|requires)',
        '(is|are|be) (needed|required|necessary|compulsory|mandatory)',
        '(have|has|need|needs|got) to',
        '(please|do|should) bring',
        '(so|and|then) bring',
        'bring (your|one|a|an) own',
        "(can't|cannot|won't|not|never) …6 without",
        'only with',
      ],
      [
        '(optional|unnecessary|voluntary|superfluous)',
        "(needn't|need not|no need|don't need|doesn't need|won't need)",
        "(don't|doesn't|won't|not) have to",
        "(isn't|aren't|not) (needed|required|necessary|compulsory|mandatory|obligatory)",
        'no …3 (needed|required|necessary)',
        'without …2',
        '(nobody|no one|nothing) (has|needs)',
        '(even|also) without',
        '(do|works|fine|ok|okay|go|come) without',
      ],
    ],
    have: [
      [
        '(can|may|allowed|permitted|possible|welcome|available|offered|provided|supplied|accepted|eligible|entitled)',
        '(covered|insured|included|protected)',
        '(is|are) (fine|ok|okay|possible|allowed)',
        "(there's|there is|there are|there're)",
        '(has|have|having|offer|offers|accept|accepts|take|takes|provide|provides|include|includes|come|comes|get|gets|supply|stock|sell|carry) …1',
        "(we'll|you'll|happy to|glad to|able to|feel free)",
        '(cover|covers)',
        '(works|no problem|no trouble|straight away|go ahead)',
        '(runs|run|plays|play|shows|show|stays|stay|remains|works) …1 (on|with|in)?',
        '(stays|stay|is|are|remains|remain) on',
        'please have',
        'show your',
      ],
      [
        '(excluded|impossible|prohibited|forbidden|banned|unavailable|ineligible|refused|declined|closed|discontinued)',
        "(can't|cannot|can not|couldn't|mustn't|may not|not able|unable)",
        '(is|are|gets|be|been) …2 (off|switched off|turned off|shut off|cut off|shut down)',
        '(ruled out|off limits|out of the question|turned away)',
        "(isn't|aren't|not) …1 (part of|covered|included|allowed|possible|available|insured|offered|accepted)",
      ],
    ],
  },
  within: ['(included|inclusive)'],
  given: ['we …2 (give|pay|contribute|reimburse|refund)', "(you|you'll|you will) (get|receive)", '(towards|toward) …2'],
  deeds: {
    contact: [
      [
        "(we|we'll|we will|someone|somebody|he|she|they|engineer|technician|fitter|colleague|adviser|advisor|team|driver|plumber|doctor|nurse|agent) …2 (call|calls|ring|rings|phone|phones|contact|contacts|calling|ringing) …1 (you)?",
        "(you'll|you will|will) (get|receive|be) …3 (call|called|phoned|contacted)",
        '(a|the|no) (call|phone call|callback) …2 (from us|is planned|planned|comes|arranged)?',
      ],
      [
        '(need|have|must|has) to (call|ring|phone|contact) us',
        'must (call|ring|phone|contact) us',
        '(call|ring|phone|contact) us …1 (yourself|to (fix|arrange|book|make|set))',
        '(need|have) to (book|arrange|fix|make|set) …6 (yourself|online|appointment|slot|time)',
      ],
    ],
    fetch: [
      [
        "(we|we'll|we will|courier|driver|he|they|carrier|team|someone) …2 (collect|collects|fetch|fetches|pick|picks|collecting) …4",
        "(it'll|it will|is|are|be|gets|get) (collected|picked up|fetched)",
        '(a|the|no) (collection|pick-up|pickup)',
      ],
      [
        '(need|have|must|please) to? …1 (bring|take|drop|post|send|return|ship|carry) …6 (back|to|off|in)',
        '(bring|take|drop|post|send|return|ship) (it|them|that) …3 yourself',
      ],
    ],
    deliver: [
      [
        "(we|we'll|we will|courier|driver|he|they|postman) …1 (deliver|delivers|bring|brings|ship|ships) …3",
        "(it'll|it will|is|are|be|gets|get) (delivered|shipped|brought)",
        'no (delivery|home delivery)',
      ],
      ['(need|have|must) to? …1 (collect|fetch|pick)', '(collect|fetch|pick up) (it|them) …3 yourself'],
    ],
    arrange: [
      [
        "(we|we'll) …1 (take care|see to|handle|sort|cancel|notify|inform|register|apply|file|order|book|report|switch|renew) …4",
        "(don't|needn't|do not) (have to|need to)? do anything",
        'happens automatically',
        '(renewed|cancelled|registered|switched|updated|transferred) automatically',
      ],
      [
        '(need|have|must) to? …1 (cancel|notify|inform|register|apply|file|order|report|switch|renew|see to) …6 (yourself|by hand)',
        "(doesn't|does not|not) …2 automatically",
      ],
    ],
  },
  payouts: [
    ['(to|on|onto) …2 (card|debit card|credit card)'],
    ['(to|into|via|by) …2 paypal'],
    ['(to|into|onto|by) …2 (bank account|current account|bank transfer|transfer)'],
    [
      'as …3 (voucher|store credit|gift card|credit note|coupon|travel credit)',
      'in (store credit|vouchers)',
      'in the form of …2 (voucher|credit|coupon)',
    ],
    ['(in|as|by) cash'],
    ['(by|as) …1 (cheque|check)'],
  ],
  lackingEnds: ['-free'],
  elsewhere: '(in|over|down|up) there',
  verbs: "is are was were isn't aren't costs can can't must has have comes gets will won't needs",
  universal: 'all every each any',
  incidental:
    'outside inside bill bills account checkout till invoice arrival departure check-in check-out reception night nights stay person people guest guests customer customers price rate total basket cart box page website site app menu email contract policy plan booking order visit time moment day days week month end case fact way bit rest whole works request wish convenience leave leaving place own extra top home morning evening noon afternoon advance minutes hour hours afraid sorry note shame luck yourself yourselves myself ourselves',
  beforeNouns:
    'a an the your our my his her their its this that these those no any some every each all both another other of for with without in on at by from to per via as and or',
};
