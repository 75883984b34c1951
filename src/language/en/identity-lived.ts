import type { IdentityRule } from '../identity/lexicon.js';
import type { WordClasses } from '../phrase/phrase.js';

// Word lists written for this project: frames of a human life, each put together from a domain of such a life and the
// first person. What they have no frame for is in identity-life.ts, phrase by phrase.

/** Up to `count` words that are not about the customer. */
const own = (count: number) => `…${count}!customer`;

export const LIVED_CLASSES: WordClasses = {
  /** Where, or at what, only a person can be. */
  haunt: [
    '(sofa|couch|bath|bathtub|bed|hammock|kitchen table|dentist|dentists|hairdresser|hairdressers|barbers|physio|optician|gym|pub|canteen|cafe|bakery|butchers|chippy|corner shop|parents evening|school gates|school play|nursery|playground|choir practice|football|netball|yoga|pilates|rehearsal|funeral|wedding|christening|barbecue|staff party|christmas do|night shift|early shift|late shift|shift|lunch|lunch break|tea break|smoke break|fag break|holiday|maternity leave|paternity leave|annual leave|sick leave|retirement|my retirement|training week|commute|school run|dog walk|bus stop|train home|car park|smoking area|staff room|break room|stationery cupboard|photocopier|printer|kettle|coffee machine|water cooler)',
  ],
  at: [
    '(in|in the|on the|on|at the|at|from|from the|to the|off|after|after my|before|before my|during|during my|by the|next to the|back from|back from the|home from|over|over my|through my|between|into the|onto the)',
  ],
  trade: [
    '(nurse|teacher|plumber|electrician|joiner|carpenter|chef|cook|barista|waitress|waiter|bartender|driver|postman|postie|firefighter|copper|squaddie|soldier|sailor|paramedic|midwife|banker|cashier|teller|mechanic|fitter|builder|roofer|gardener|farmer|hairdresser|barber|librarian|journalist|solicitor|accountant|pharmacist|student|apprentice|trainee|temp|intern|pensioner|grafter|railwayman|conductor|guard|cabbie|trucker|electrician|engineer by trade|travel agent|estate agent)',
  ],
  aching: [
    '(killing|aching|throbbing|pounding|splitting|sore|streaming|running|burning|freezing|frozen|numb|stiff|rumbling|growling|itching|watering|spinning|dry|hoarse|cold|tired)',
  ],
  part: [
    '(head|back|neck|shoulders|feet|legs|knees|knee|hands|fingers|eyes|nose|throat|voice|stomach|tummy|belly|heart|teeth|tooth|ears|skin|lips|hair)',
  ],
  years: ['(year|years|decade|decades|summers|winters|christmases)'],
  /** So many children: "my two". */
  brood: ['(two|three|four|five|six|pair|lot)'],
  /** What children do; what is said of two offers or two answers is left out. */
  reared: [
    '(love|loved|like|liked|hate|hated|adore|adored|enjoy|enjoyed|go|went|come|came|cry|cried|sleep|slept|eat|ate|drink|drank|wear|wore|had|swear|swore|fight|fought|grew|play|played|ride|rode|learn|learnt|learned|started|fell|walk|walked|finish|finished|watch|watched|live|lived|think|say|said|used|did|do|got)',
    '(are|were) (at|in|both|mad|the same|still|only|off|grown|little|little ones|like that|forever|always|no different)',
  ],
  /** A time that was hard on the writer, as in "it's been one of those days". */
  hardday: [
    '(one of those|a bad|an off|a rough|a hectic|a long|a manic|an awful|a terrible|a mad|quite a|a hell of a|a busy) (day|days|morning|mornings|afternoon|evening|week|weeks|monday|mondays|friday|fridays|shift|night|nights)',
  ],
  /** Words that turn "sorry" to what the customer goes through. */
  pity: "you your yours you're you've yourself hear hearing sounds sound seems about that for".split(' '),
};

export const LIVED: readonly IdentityRule[] = [
  {
    // The first person at a place or a time that only a person has; words of the service's business void it.
    name: 'whereabouts',
    guarded: true,
    phrases: [
      `(i'm|i am|im|i was|i've been|ive been|i've just been|i'll be|i went|i go|i got|i came|i sat|i stood|i popped|i nipped|i ran) ${own(3)} {at} ${own(1)} {haunt}`,
      `(just|only just|fresh|straight) (back|in|home|off) ${own(1)} (from|off)? ${own(1)} {haunt}`,
    ],
  },
  {
    // The years a person has behind it, the colleagues it sits among, the day it has had.
    name: 'age',
    closes: true,
    phrases: [
      "({i}|i'll be|i turn|i'm turning|i turned) (turn|turned|be|am|turning)? (/(?:1[6-9]|[2-6]\\d)/|twenty|thirty|forty|fifty|sixty) …2",
      '(happily|long since|recently|already|very much) (taken|married|engaged|spoken for|divorced|single)',
      '{i} (spoken for|taken|single|off the market)',
    ],
  },
  {
    // "My two loved it", "we sent our three there": who is counted and not named are children.
    name: 'brood',
    negation: 'ignored',
    phrases: [
      'my (own|eldest|youngest|oldest|older|younger)? {brood} (both|all|each|never|always|ever|still|just)? {reared}',
      'my (own|eldest|youngest|oldest|older|younger)? {brood} (both|all|never|always|ever)? (never|always|ever) …1',
      "my (own|eldest|youngest|oldest|older|younger)? {brood} (both|all)? (don't|didn't|can't|couldn't|won't|wouldn't|haven't) {own}",
      'our (own|eldest|youngest)? {brood} (both|all|never|always)? (loved|adore|adored|cried|slept|ate|hated|enjoyed|fought|grew up|learnt to)',
      '(we|i|we have|i have) (both|also|just|always)? (took|take|sent|brought|bring|raised|drove|had) (my|our) (own|eldest|youngest)? {brood} (to|there|in|at|when|last|through|along|with us|with me)',
    ],
  },
  {
    name: 'brood',
    closes: true,
    phrases: ['my (own|eldest|youngest|oldest|older|younger)? (two|three|four|five|six)'],
  },
  {
    // What a person needs before it works, and has not had.
    name: 'unready',
    negation: 'ignored',
    phrases: [
      `{i} (not|yet to) ${own(1)} (slept|eaten|stopped yawning|been home|(had|have|drunk|drink|finished|touched) (my|my first|my morning|my second)? {meal}|had (any|enough|much) {meal} (yet|today|either|so far|since|this)|had a (break|bite|wink))`,
      `{i} (didn't|did not|never) (even)? (get|got|have|finish|drink) my ${own(1)} {meal}`,
      "(my|the|that|this) …1 (coffee|tea|caffeine|cuppa|espresso|brew) (hasn't|has not|has yet to|didn't|is yet to|isn't) (quite)? (kick|kicked|kicking|worked|working|hit|sunk)",
      `{i} ${own(2)} (having|had) {hardday} (where|here|so|and|myself|too|today)`,
      '{i} (having|had) a (day of it|mare of a day|nightmare of a day|shocker)',
    ],
  },
  {
    name: 'unready',
    negation: 'ignored',
    opens: true,
    phrases: [
      '(not|still not|hardly) (yet)? (had|eaten|drunk|finished) (my|any|enough)? {meal} (yet|today|this morning|so far|either)',
      "(having|had|bit of)? {hardday} (sorry|apologies|here|i'm afraid|clearly)",
    ],
  },
  {
    // "Sorry, it's been one of those days" excuses the writer; pity for the customer says whose day it was.
    name: 'unready',
    closes: true,
    phrases: [
      `{i} ${own(2)} (having|had) {hardday}`,
      "(sorry|apologies|apologise|apologize|forgive me|pardon me|excuse me|my mistake|my fault|bear with me) …5!pity (it's|its|it has|it is) been {hardday} (here|today)?",
    ],
  },
  {
    name: 'kit',
    phrases: [
      '(sorry|oops|apologies|pardon) …2 (sausage|fat|cold|frozen|clumsy|stiff) (fingers|hands|thumbs)',
      '{i} (got)? …2 (two|three) (jumpers|coats|pairs of socks|scarves|layers|blankets|cardigans) (on|over me)',
      "(the kettle was on|kettle was on|kettle's on|kettle just boiled|had the kettle on|let the dog out|let the cat out|let the dog in|answer the door|grab a coffee|stretch my legs|nip to the loo|put the kettle on)",
      '({num}|/\\d+/|fifteen|twelve|twenty|eighteen|thirty) years (on the tools|on the tills|on the wards|on the road|in the trade|on site|behind the bar|behind the counter|in kitchens|in the army|in the navy|on nights|in retail|in the job)',
      '{i} (a|an)? (qualified|chartered|certified|trained|registered|licensed|ex|former|retired|part-time) …2 (engineer|nurse|teacher|plumber|electrician|accountant|mechanic|pharmacist|chef|driver|pilot|gardener|carpenter|vet|optician|hairdresser|builder|surveyor|lawyer|solicitor)',
      "(i've|i|ive) (had|owned|used|worn|driven) (the|a|an|mine|one|this|that|it|them) …3!customer (since (christmas|easter|uni|college|school|the kids|i was)|for years|for ages|for donkey's years)",
      "(wouldn't|couldn't|won't|never) (swap|change|trade|give up|live without|be without|part with|look back) (it|them|mine|now)?",
      '(in the|on the|stood on the|sat on the) (bus|train|tube|sofa|couch|loo|tram|m25|m6) (this morning|last night|every morning|again)',
      '(keeps|kept) popping (her|his|their) head …3',
      '(two|one|four|ten)-?finger typist',
      '(weekly off|my day off|my off day|day off tomorrow|on leave (tomorrow|today|next week)|leaving office (today|early|now)|off to my …4)',
    ],
  },
  {
    name: 'passing',
    phrases: [
      "(it's|its|it is|this is|today's|today is|only) …1 my (first|second|third|fourth|fifth|last|very first) (day|week|month|shift|morning|night|year|christmas)",
      `({num}|/\\d+/) (years|yrs|months|decades|summers|winters|seasons) (i've|ive|i have|i) ${own(3)} (worked|been|done|sat|stood|served|manned|driven|in)`,
      `{i} been (in this game|on this desk|in the trade|in this job|on these phones|doing this|on the phones|at this lark|at it|in this business|behind this counter) ${own(2)} ({num}|/\\d+/|years|donkey's|ages|forever|since|man and boy)`,
      "(man and boy|woman and girl|donkeys years|donkey's years|since i left school|straight out of school|since my twenties)",
      `(after|in|for) ${own(1)} ({num}|/\\d+/|thirty-one) (winters|summers|christmases|seasons) ${own(6)}`,
      `{i} ${own(2)} (was|were) (a|an) (customer|member|passenger|policyholder|tenant|guest|subscriber|patient) (here|myself|for years|for ages|long before|before|too|with us) …3`,
      '(taught|teach|told|drilled|showed|warned) us …4 (induction|training|onboarding|the course|school|college|day one|my first week)',
      '(when|while|back when|during|on) {i} …2 (did|was doing|had|started|sat) (my|the) (induction|training|probation|exams|onboarding|course)',
      `{i} ${own(2)} (was|came) (top|bottom|first|last) (of|in) my ${own(2)}`,
      `my (manager|boss|supervisor|gaffer|team leader|line manager|team lead|foreman|deskmate|desk mate) (has|is|was|just|will|would|has just|only)? ${own(1)} (walked past|nodded|have my head|kill me|skin me|sitting|standing|looked over|laughed|waving|breathing down|shouting|on holiday|gone home|off today|on lunch)`,
      '(three|two|four|half|a few|loads|most) of us (are|is|were|off) …2 (sick|ill|off|out|on leave|down with|on holiday)',
      "{i}'?(ve|have)? …1 a (half day|half-day|day off|long weekend|late one|late shift|early start|dentist|lie-in|week off) …2",
      `{i} ${own(2)} (finish|clock off|knock off|log off|sign off|go off|am off|leave) (at|around|in) (one|two|three|four|five|six|seven|eight|nine|ten|half|noon|lunchtime|/\\d/)`,
      `(on|during|for) my (drive|walk|bus|train|way|tram|journey|cycle|commute) (home|in|to work|back|into work)`,
      `({i}|me) ${own(6)} (on|during) the (drive|walk|bus|train|way|tram|cycle|commute) (home|to work|back|into work)`,
      `{i} ${own(3)} (held|holding|hold) (it|the|them|one|both|that) ${own(3)} (up|to the window|in my hand|against|to the light)`,
      `{i} ${own(3)} (in front of me|beside me|next to me|here with me) (on|at|in|by) (the|my) (bench|desk|table|counter|shelf|floor)`,
      "(it's|its|it is|it was) …2 (roasting|boiling|freezing|baltic|sweltering|like an oven|like a sauna|perishing|stuffy|noisy|bedlam|mayhem|heaving) (in here|in this office|in our office|in the office|at our end|at my end|here|in the call centre|at my desk)",
      '(heating|heater|air con|aircon|air conditioning|radiator|kettle|coffee machine|vending machine|lift|window|fan) (in|at|on) (our|my|this|the) (office|desk|floor|end|branch|building|staff room|canteen) …6',
      "(someone|somebody|some eejit|one of the lads|one of the girls) ('s|has|have|just)? …1 (pinched|nicked|stolen|eaten|taken|borrowed|finished) (my|the|our) …2 (fan|lunch|mug|chair|stapler|milk|biscuits|pen|headset)",
      '(typing|writing|sitting here) (in|with|under) …3 (gloves|mittens|coat|scarf|blanket|jumper|hot water bottle|two fingers)',
      `we (went|have been|had|did|got|lived|survived) ${own(4)} with our (two|three|own|eldest|youngest|first|twins|lot|dog|cat|kids|daughter|son|little)`,
      '(the joys of|oh the) (teething|toddlers|teenagers|parenthood|motherhood|fatherhood|twins|newborns|potty training|night feeds)',
      '(lost|useless|nothing|no use|not human|dead) without my …2 (brew|coffee|tea|cuppa|glasses|specs|morning|espresso)',
      `(can't|cannot|couldn't) (start|face|get through|function|do) ${own(3)} without (a|my) …1 (brew|coffee|tea|cuppa|espresso)`,
      "as (someone|somebody|one|a person|a woman|a man|a fella) who (burns|has|had|drives|lives|hates|loves|can't|takes|eats|grew|works|lost|once|also|forgets|buys|owns|rents|walks|never|always) …6",
      "payday …5 (i'm|me|myself|too|friday|can't come)",
      "(the|my|our) car's (in|at|off|out|away|been) …6",
      `{i} ${own(1)} (had|have had|needed) to (blink|look|read|check|pinch|rub|count|laugh|sit down|lie down|fetch) …2 (twice|three times|myself|my eyes|a calculator|a coffee|again to believe)`,
      '(blink|blinked|read|looked) (twice|three times) …4',
      `{i} (had|have|got|get|caught)? ${own(1)} (the)? (hiccups|sniffles|giggles|shivers|lurgy|willies)`,
      '(my|me) (pals|pal|mates|mate|workmates|workmate|schoolteacher|old teacher|teacher|headmaster|coach|landlady|hairdresser|barber|priest|choir|team-mates|deskmate) …5',
      '{i} …2 (served|was|sat|called up) (on|for) jury (service|duty)',
      `{i} ${own(4)} (eat|grab|have|get|had) (something|a bite|a bit|some food|a sandwich|my dinner) ${own(1)} (to eat|before|first|after|in me)`,
      '(a bite to eat|bite of lunch|spot of lunch|bit of dinner)',
      `{i} ${own(1)} (remember|recall|recognise|recognize) your (voice|face|laugh|accent|dog|mother|father) …4`,
      'we had a (laugh|chat|giggle|pint|coffee|natter) …4',
      "{i} (learned|learnt|know|knew) …3 (at my mother's|at my father's|at school|from my|the hard way) …2",
    ],
  },
  {
    name: 'felt',
    phrases: [
      `my {part} ${own(2)} (is|are|was|were|has been|have been|feel|feels|went|goes|still) ${own(2)} {aching}`,
      `my (poor|old|own|aching|tired|cold) {part}`,
      '{i} …2 (getting on a bit|not getting any younger|showing my age|old enough to|no spring chicken|dead on my feet|under the weather|full of cold|coming down with|losing my voice|lost my voice|getting over a)',
      'bit under the weather',
      '(memory like a sieve|brain like a sieve|head like a sieve|all fingers and thumbs|two left feet|only got one pair of hands)',
    ],
  },
  {
    name: 'trade',
    phrases: [
      `(as|being) (a|an) (former|ex|old|retired|qualified|trained|fellow|one-time|lapsed|keen|proud|born) ${own(1)} {trade}`,
      `(as|being) (a|an) ${own(1)} {trade} (i|myself)`,
      `{i} ${own(2)} (was|used to be|trained as|worked as|started as|qualified as|am) (a|an) ${own(2)} {trade}`,
      `({num}|/\\d+/|many|too many) {years} (on the|in this|in the|at this|behind a|behind the|at the) (phones|tills|job|game|trade|counter|desk|business|front desk|railway|branch|bank|council|depot)`,
      `after ${own(2)} ({num}|/\\d+/|all these|so many) {years} (you|one|i|in|of|on|at|here)`,
      `{i} ${own(2)} (did|took|do|am doing|finished|passed) (a|an|my) ${own(2)} (course|degree|apprenticeship|diploma|night class|evening class|exams|finals)`,
      `{i} (started|joined|moved here|transferred|began) ${own(2)} (in|last|back in|only) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year|/(?:19|20)\\d\\d/)`,
    ],
  },
];

/** "A bot would've run off by now": what a machine would do is what the writer does not. */
export const CONTRAST: readonly string[] = [
  '{human} like (me|myself) /(?!(?:to|when|for|because|best|most|and|more|who)$).+/',
  "(unlike|not like) (a|an|any)? {machine} (i|i'm|i've|i'd|we|we're|my|me)",
  "(a|an) {machine} (would|wouldn't|would've|wouldn't've|could|couldn't|might) (have|never|not|just|only|simply|long|already|probably|surely|hardly)? …8 (by now|already|long ago|hung up|run off|faster|quicker|sent you|better|than i|like i|like me|never|this long|so long)",
  "{machine} (wouldn't|would|wouldn't've|would've) (never|not|hardly|surely|probably)? (need|get|want|spill|drink|make|be|have) …2 (much|many|this|that|so|coffee|tired|typos|sleep|lunch|mistakes) …3",
  '(if|were) i (was|were|am)? …1 (a|an|one of those|some kind of) …1 {machine} …3',
  '(do|does|did) (i|this|that) …1 (sound|look|type|write|seem|read|feel|come across) (like|as)? …3 {machine}',
  '(since when|do|does|can|could) (do|can|does)? (a|any)? {machine} (get|have|drink|spill|sneeze|yawn|forget|make) …6 (mistakes|typos|coffee|tired|hungry|jokes|this|like)',
];

/** "Bots don't get tired, but I do": what a machine does not do is what the writer does, said in so few words. */
export const CONTRAST_CLOSED: readonly string[] = [
  "{machine} (don't|do not|doesn't|does not|never|rarely|hardly|aren't|isn't) …6 i (really|certainly|definitely|sure|still|however|most certainly)? (do|does|am|have|will|can)",
  '{human} like (me|myself)',
];
