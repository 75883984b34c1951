// Longer than other files because it is nothing but word lists.
import { type Opposed, opposedAxes } from '../opposed.js';

// Pairs of opposed predicates, each side by as many words as English has for it at a service desk. They are said in
// passing often, so only answers to one question, or to the same words, are held against each other. Written for this
// project; British, American, Irish, Indian and Australian usage.

const PAIRS: readonly Opposed[] = [
  [
    'lasting',
    [
      '(temporary|temporarily|for now|for the time being|provisional|provisionally|interim|short term|short lived|only a blip|for a while)',
    ],
    [
      '(permanent|permanently|for good|forever|for ever|irreversible|irrevocable|indefinitely|once and for all|never coming back|not coming back)',
    ],
  ],
  [
    'erasing',
    [
      '(stay|stays|remain|remains|kept|keep|keeps|still) …3 (saved|stored|there|intact|safe|on file|on record|available|in your account|archived)',
      '(saved|stored|backed up|archived|recoverable|restorable|recover it|restore it|restore them|hold on to|retained)',
    ],
    [
      '(deleted|wiped|erased|purged|destroyed|overwritten|shredded|lost for good|gone for good|removed for good|disappear|disappears|cleared out|deletes|wipes|erases)',
    ],
  ],
  [
    'quick',
    [
      '(immediately|instantly|straight away|right away|at once|in no time|in a jiffy|quick fix|quick job|minor|same day|on the spot|in seconds|this minute|right now)',
      '(in|within|takes|take|only) …1 (a few|a couple of|five|ten|two|some) (minutes|seconds|moments|hours)',
    ],
    [
      '(lengthy|drawn out|long haul|be patient|major job|big job|time consuming|a long time|ages)',
      '(several|a few|a couple of|many|some|two|three|four|six) (weeks|months)',
      '(until|before|till) next (week|month|year)',
    ],
  ],
  [
    'automatic',
    [
      '(automatically|automatic|by itself|by themselves|on its own|of its own accord|by default|auto)',
      "(don't|needn't|won't|no need|nothing|not) …3 (do anything|to do|lift a finger|take any action|for you to do|to apply|to ask)",
      'no action (needed|required|necessary)',
    ],
    [
      '(manually|by hand|on request|on application|manual)',
      "(must|need to|have to|has to|you'll need to|should|got to) …3 (apply|request|activate|ask|register|renew|opt in|claim|enable|switch it on|set it up|sign up|contact|enrol|chase)",
      '(unless|until|only if) you …2 (apply|request|ask|claim|activate|opt in)',
    ],
  ],
  [
    'sole',
    [
      '(either of you|each (holder|of you)|one signature|one of you|on your own|by yourself|your signature alone|just your signature|single handed)',
    ],
    [
      '(both (of you|holders|parties|signatures|names|people)|jointly|all holders|together with|two signatures|second signature)',
    ],
  ],
  [
    'used',
    ['(brand new|factory new|unused|unopened|sealed|never used|factory sealed)'],
    ['(used|second hand|secondhand|refurbished|reconditioned|pre owned|preowned|pre loved|ex display|ex demo|renewed)'],
  ],
  [
    'harm',
    [
      '(undamaged|intact|unharmed|unscathed|flawless|perfect condition|good condition|in one piece|fine|sound|nothing wrong|working perfectly)',
    ],
    [
      '(damaged|broken|cracked|faulty|defective|scratched|torn|dented|smashed|fried|burnt out|snapped|written off|ruined)',
    ],
  ],
  [
    'ready',
    [
      '(is|are|all|now|already|been) …2 (ready|finished|completed|complete|done|good to go)',
      '(ready|waiting) (for|to) …2 (collect|collection|pick|pickup|use|go|you)',
    ],
    [
      '(still being|being (worked on|repaired|fixed|built|made|produced|checked|assembled|prepared)|not ready|unfinished|half done|in production|in the workshop|in progress)',
      '(has|have|needs|need) (yet)? to be …2 (made|built|repaired|fitted|ordered|checked|produced|assembled|printed|started|tested)',
      "(hasn't|haven't|not|isn't|aren't) …3 (started|begun|finished|fitted|repaired|ready|done|complete|printed|produced|touched|looked at)",
      '(waiting for|waiting on|awaiting) (a|the|parts|some) …1',
    ],
  ],
  [
    'attended',
    [
      '(staffed|manned|round the clock|around the clock|24 hours|twenty four hours|24 7|day and night|never close|never closes|never closed|all night|all hours)',
      "(someone|somebody|we're|we are|staff|reception|a colleague|people) …2 (there|here|on duty|at the desk|at the counter|in|about)",
      '(is|are|be|stay|stays|remain|remains) …1 open',
      'open …2 (as usual|as normal|then|all day)',
    ],
    [
      '(nobody|no one|no staff|none of us) …3 (there|here|on duty|at the desk|at the counter|in|about|available|working)',
      '(unstaffed|unmanned|closed|shut|locked up|not staffed|not open|bolted)',
    ],
  ],
  [
    'order',
    ['(beforehand|in advance|up front|upfront|must be enclosed|must be included with|at the same time as)'],
    [
      '(afterwards|afterward|later on|retrospectively|in retrospect|subsequently|in arrears|at the end|follow later|send it on later)',
    ],
  ],
  [
    'trend',
    [
      '(rises|rise|rising|increases|increase|increasing|goes up|going up|go up|dearer|higher|hike|uplift|climbs|raised)',
    ],
    [
      '(falls|fall|falling|decreases|decrease|goes down|going down|go down|cheaper|lower|cut|reduced|drops|drop|lowered|reduction)',
    ],
  ],
  [
    'outdoors',
    ['(indoors|indoor|under cover|undercover|covered area|in the building|in the hall|under a roof)'],
    ['(outdoors|outdoor|open air|in the yard|in the garden|in the open|on the terrace|al fresco|uncovered)'],
  ],
  [
    'front',
    ['(front|main entrance|main door|street side|front entrance)'],
    [
      '(rear|back entrance|back door|round the back|at the back|side entrance|side door|courtyard side|behind the building)',
    ],
  ],
  [
    'above',
    ['(upstairs|top floor|upper floor|upper deck|upper level|up the stairs)'],
    ['(downstairs|ground floor|basement|lower floor|lower deck|lower level|ground level|street level)'],
  ],
  [
    'advice',
    [
      '(recommend|recommended|advisable|worth it|worthwhile|worth doing|worth repairing|worth fixing|a good idea|makes sense|go for it|i would repair|i would fix|advise you to)',
    ],
    [
      "(advise against|not worth|wouldn't bother|wouldn't recommend|don't recommend|not recommended|not advisable|inadvisable|bad idea|better not|best not|waste of money|steer clear|better off buying|cheaper to buy)",
    ],
  ],
  [
    'danger',
    [
      '(safe|harmless|not dangerous|no danger|no risk|perfectly safe|non toxic|nontoxic|nothing to worry about|no cause for concern)',
    ],
    ['(dangerous|unsafe|hazardous|harmful|toxic|risky|poisonous|a risk|a hazard|at risk)'],
  ],
  [
    'fitting',
    [
      '(compatible|suitable|works with|fits|works on|runs on|supported|supports|will fit|does fit|works fine with|made for)',
    ],
    [
      "(incompatible|unsuitable|unsupported|doesn't fit|won't fit|doesn't work (with|on)|won't work (with|on)|won't run|doesn't run|not supported|doesn't support)",
    ],
  ],
  [
    'changeable',
    [
      '(changeable|adjustable|flexible|negotiable|editable|can be (changed|adjusted|moved|altered|raised|lowered|increased|edited|amended|swapped|shifted)|change it|raise it|adjust it)',
    ],
    [
      "(unchangeable|fixed|set in stone|final|binding|non negotiable|inflexible|(can't|cannot|can not|couldn't|won't) …1 be (changed|adjusted|moved|altered|raised|lowered|increased|edited|amended|swapped|shifted))",
    ],
  ],
  [
    'handing',
    [
      '(to your (door|home|house|address|doorstep|flat|place)|home delivery|delivered to you|by courier|to the door)',
      "(we|we'll|we will|our driver|the courier|driver|they'll|they) …2 (deliver|delivers|send|sends|post|posts|ship|ships|bring|brings|mail) (it|them|your|the) …4",
    ],
    [
      '(collection only|click and collect|pick it up|pick them up|pick up only|collect it|collect them|come and get|come and collect|come in for it|in person)',
      '(waiting|ready|held|kept) …3 (in|at) (the|our|your) …1 (shop|store|branch|depot|counter|office|desk)',
    ],
  ],
  [
    'doer',
    [
      "(we|we'll|we will|we'd|our …2|we're going to) …1 {deed} …2",
      '(done|handled|arranged|organised|organized|sorted|booked|ordered|sent|collected|fitted|installed|paid|covered|taken care of|dealt with|looked after) by (us|our)',
      'our (engineer|engineers|technician|technicians|team|driver|drivers|courier|crew|fitter|fitters|partner) …6',
      "(nothing|don't have|no need|needn't|don't need) …3 (for you to do|to do anything|to lift|to worry|to arrange|to organise|to call)",
      'leave …2 (it|that|everything) (to|with) us',
    ],
    [
      '(yourself|yourselves|on your own|under your own steam|diy|do it yourself)',
      "(you|you'll|you'd|you will) …1 (must|need to|have to|should|will have to|need|'ll need to|'ll have to|would have to)? …1 {deed} …2",
      '(please|kindly|just) {deed} …3',
      '(up to|down to|left to) you',
      '(your|the tenant|the customer) …1 (own)? (job|responsibility|task|business)',
    ],
  ],
  [
    'scope',
    ['(every|each|always|everywhere|without exception|across the board|universally|invariably|at all times) …1'],
    [
      "(only some|only certain|some of|certain|selected|a few of|sometimes|occasionally|not (all|every|always|everyone|everything|any)|some …1 (don't|aren't|won't)|in places|partially|most but not all)",
    ],
  ],
  [
    'alive',
    [
      '(still (running|going|available|on|in force|live|offered|valid|active|with us|showing|part of)|carries on|carry on|continues|goes on|keeps going|as ever|rolls on)',
    ],
    [
      '(no longer|not anymore|not any more|discontinued|scrapped|withdrawn|phased out|axed|pulled|taken down|stopped|ended|finished|gone|removed|dropped|done away with)',
    ],
  ],
  [
    'cure',
    [
      '(fixed|repaired|resolved|sorted|restored|back up|back on|up and running|cleared|working again|put right|rectified|remedied|cured)',
    ],
    [
      '(still (down|broken|out|faulty|off|affected|ongoing|not working|disrupted)|ongoing|not fixed|not resolved|unresolved|persists|not working|being worked on|not been (fixed|resolved|repaired))',
    ],
  ],
  [
    'stocked',
    [
      '(in stock|available|on the shelf|on the shelves|plenty|got some|got one|have some|have one|have it|can offer|free|places left|seats left|a few left|two left|one left|vacancies)',
    ],
    [
      "(sold out|out of stock|unavailable|fully booked|none left|gone|run out|no longer stock|not in stock|not available|don't have any|no more|on back order|backordered|have to order|full)",
    ],
  ],
  [
    'proof',
    ['(original|originals|certified|hard copy|printed|on paper|signed|in writing|wet signature|paper copy)'],
    [
      '(photocopy|photocopies|scan|scanned|a photo of|digital copy|on your phone|electronic|electronically|by email is enough|e ticket|unsigned|verbal|verbally|copy)',
    ],
  ],
  [
    'reasoned',
    [
      "(without (a|giving a|giving any|any) (reason|explanation)|no (reason|explanation|questions) …1|don't have to (explain|give a reason|say why)|no need to explain)",
    ],
    [
      '(explain why|give a reason|state your reason|valid reason|good reason|written explanation|justify|reasons in writing|a reason is)',
    ],
  ],
  [
    'guests',
    [
      '(anyone|anybody|everyone|everybody|guests|visitors|non members|the public|outsiders|friends|all comers|a friend|your friend|your mate) …3 (welcome|can|may|allowed|come|use|join|bring)',
      'open to (all|everyone|anyone|the public|non members|visitors|non residents)',
      'day (pass|passes|ticket|tickets|guest|guests|visitor|visitors)',
      '(bring|take) (a|your) (friend|guest|mate|plus one|companion)',
    ],
    [
      '(members|residents|guests|ticket holders|staff|adults|hotel guests|cardholders) only',
      '(only|just|exclusively|solely|reserved for|restricted to) …1 (members|residents|hotel guests|ticket holders|staff|adults|account holders|cardholders)',
      '(non members|guests|visitors|outsiders|non residents|friends) …2 (wait outside|stay outside|not allowed|not admitted|turned away|not let in)',
      'no (guests|visitors|non members|plus ones|outsiders)',
    ],
  ],
  [
    'named',
    [
      '(name must match|name on the ticket|in your name|non transferable|not transferable|nontransferable|personal to|named person|named passenger|check …2 (names|name|id)|matched against)',
    ],
    [
      "(name doesn't matter|names don't matter|not checked|transferable|anyone can use|hand it over|pass it on|give it to|sell it|sell it on|resell|gift it)",
    ],
  ],
  [
    'offline',
    [
      '(offline|without (internet|wifi|a connection|signal|data)|in flight mode|in airplane mode|in aeroplane mode|no connection needed)',
    ],
    [
      '(online only|only works online|needs (internet|wifi|a connection|data)|requires (internet|wifi|a connection|data)|internet connection …1 (needed|required)|only (online|with internet|with a connection))',
    ],
  ],
  [
    'possession',
    ['(yours to keep|buy it|own it|owns it|purchase|belongs to you|keep it|keep them|bought outright)'],
    [
      '(on loan|rental|rented|hire only|hired|lent|borrowed|lease|leased|goes back|must be returned|belongs to us|remains ours|our property|hand it back|return it)',
    ],
  ],
  [
    'completeness',
    ['(complete|all here|everything we need|nothing missing|got everything|all in order|full set|in order)'],
    ['(incomplete|missing|lacking|still need|still outstanding|gaps|outstanding)'],
  ],
  [
    'pace',
    ['(slowed|slower|throttled|reduced speed|slow you down|lower speed|speed drops)'],
    ['(cut off|disconnected|stops working|stops altogether|switched off|no data at all|barred|blocked)'],
  ],
  [
    'duty',
    [
      '(prescription only|prescription (needed|required)|needs a (prescription|permit|licence|license|referral)|permit (needed|required)|by prescription|doctor has to prescribe|must be prescribed|licensed|notifiable)',
    ],
    [
      '(over the counter|without (a)? (prescription|permit|licence|license|referral)|no (prescription|permit|licence|license|referral)|off the shelf|permit free|licence free)',
    ],
  ],
  [
    'executed',
    [
      '(has|have|been|was|were|already|is|are) …2 (executed|credited|processed|sent|submitted|placed|triggered|filed|lodged|passed on|forwarded|paid out|carried out|put through|actioned)',
    ],
    [
      "(hasn't|haven't|not|nothing|never|isn't|no) …3 (executed|credited|processed|sent|submitted|placed|triggered|filed|lodged|passed on|forwarded|paid out|carried out|put through|actioned|started)",
      '(queued|in the queue|pending|scheduled|on hold)',
    ],
  ],
  [
    'wash',
    ['(machine washable|machine wash|dishwasher safe|in the (washing machine|dishwasher|machine)|tumble dry)'],
    ['(hand wash|wash by hand|dry clean|not washable|not dishwasher|not machine)'],
  ],
  ['warm', ['(warm|hot|heated|toasty)'], ['(cold|cool|chilled|unheated|freezing|iced)']],
  ['loud', ['(loud|noisy|louder)'], ['(quiet|silent|quieter|peaceful|noiseless)']],
  ['size', ['(big|bigger|large|larger|huge|roomy|spacious)'], ['(small|smaller|tiny|little|compact|cramped)']],
  ['weight', ['(heavy|heavier)'], ['(light|lighter|lightweight)']],
  ['length', ['(long|longer)'], ['(short|shorter|brief)']],
  ['light', ['(bright|lit|light)'], ['(dark|darker|unlit|dim)']],
  ['wet', ['(wet|damp|soaked)'], ['(dry)']],
  [
    'ease',
    ['(easy|simple|straightforward|a doddle|a breeze|easily)'],
    ['(difficult|complicated|tricky|fiddly|awkward|complex|hard)'],
  ],
  [
    'near',
    [
      '(nearby|close by|round the corner|around the corner|next door|walking distance|on foot|across the road|opposite)',
    ],
    ['(far away|out of town|miles away|drive|outskirts|by car)'],
  ],
  ['busy', ['(quiet|empty|deserted|dead)'], ['(busy|packed|rammed|crowded|heaving|rush)']],
  [
    'shared',
    ['(own bathroom|private bathroom|ensuite|en suite|private|to yourself|own kitchen)'],
    ['(shared|communal|down the hall|down the corridor|with other guests|sharing)'],
  ],
  [
    'vegan',
    ['(vegan|vegetarian|meat free|meatless|plant based|dairy free)'],
    ['(contains (meat|milk|egg|eggs|dairy|fish)|meat only|with meat|meat dishes|beef|chicken|pork|lamb|bacon)'],
  ],
  [
    'real',
    ['(solid (oak|wood|pine|walnut|gold|silver|beech)|genuine|real (wood|leather|oak|silk)|full grain|natural)'],
    ['(veneer|chipboard|imitation|faux|fake|plastic|mdf|laminate|synthetic|artificial|plated)'],
  ],
  [
    'open-end',
    [
      '(no (end date|time limit|expiry|deadline|age limit|upper limit|upper age)|never (expires|expire|runs out)|open ended|whenever you like|any age)',
    ],
    ['(expires|expire|expired|runs out|too (late|old|young)|deadline|end date|time limit|cut off|lapsed|lapses)'],
  ],
];

export const opposed = opposedAxes(PAIRS);

/** What a business or its customer does about a matter. */
export const deeds: readonly string[] = [
  '(handle|sort|arrange|organise|organize|take care|deal with|look after|book|order|request|cancel|report|collect|bring|send|post|ship|deliver|fit|install|set up|dispose of|clean|replace|swap|repair|fix|paint|lay|connect|build|assemble|dismantle|register|deregister|notify|tell|inform|contact|call|ring|phone|fill in|fill out|submit|file|lodge|find|get|cancel|rebook|check|measure|read|enter|upload|forward|pick up|drop off|take away|remove|hire|appoint|instruct|choose|return|supply|provide|print|carry|load|unload|pack|unpack|dig|wire|plumb|mount|hang)',
];
