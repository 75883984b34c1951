import type { IdentityRule } from '../identity-lexicon.js';
import type { Phrase, WordClasses } from '../phrase.js';

// Word lists written for this project: what people at a service desk let slip about their own lives.

/** Up to `count` words that are not about the customer. */
const own = (count: number) => `…${count}!customer`;

export const LIFE_CLASSES: WordClasses = {
  /** Words that turn a sentence to the customer. */
  customer: "you your yours you're you've you'll yourself ya ye u ur".split(' '),
  own: ['/(?!(?:you|your|yours|youre|youve|youll|yourself|ya|ye|u|ur)$).+/'],
  my: ['(my|me own|my own|mine own|our own)'],
  kin: [
    '(wife|husband|hubby|missus|other half|better half|partner|fiance|fiancé|fiancée|boyfriend|girlfriend|kid|kids|child|children|son|sons|daughter|daughters|boy|boys|girl|girls|lad|lads|wee one|wee lad|wee girl|little one|little ones|youngest|eldest|oldest|middle one|toddler|baby|twins|mum|mom|mam|ma|mammy|mummy|mother|dad|da|daddy|father|parents|folks|brother|sister|siblings|nan|nana|nanny|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|grandson|granddaughter|grandkids|grandchildren|aunt|auntie|uncle|cousin|cousins|nephew|niece|mother-in-law|father-in-law|in-laws|sister-in-law|brother-in-law|family|dog|dogs|cat|cats|puppy|kitten|horse|pony|rabbit|hamster|parrot|housemate|flatmate|roommate|neighbour|neighbor|neighbours|neighbors|best friend|best mate|mate|mates|pal|friend|friends|ex|ex-husband|ex-wife|godson|goddaughter|babies|stepson|stepdaughter|fella|fellas)',
  ],
  body: [
    '(head|hands|hand|fingers|finger|thumb|thumbs|feet|foot|leg|legs|knee|knees|back|neck|shoulder|shoulders|eyes|eye|ears|ear|nose|stomach|tummy|belly|heart|hair|teeth|tooth|throat|voice|glasses|specs|contact lenses|hip|blood pressure|pulse|body|skin|face|beard|lungs|tongue|brain|ankle|wrist|elbow|chest|bones|operation|surgery|doctor|gp|dentist|therapist|physio|birthday|wedding|divorce|pregnancy|childhood|youth|school days|degree|apprenticeship|retirement|pension|allergy|allergies|hay fever|migraine|migraines|headache|headaches|cold|flu|asthma|diabetes|diagnosis|illness|sleep|bladder|hangover|waist|inside leg|age|height|accent|handwriting)',
  ],
  state: [
    '(tired|knackered|shattered|exhausted|wrecked|hungry|starving|thirsty|full|parched|pregnant|expecting|hungover|freezing|frozen|boiling|sweating|roasting|poorly|unwell|under the weather|sleepy|dizzy|nauseous|married|divorced|widowed|engaged|left-handed|vegetarian|vegan|coeliac|celiac|diabetic|asthmatic|allergic|dyslexic|colour-blind|hard of hearing|short-sighted|menopausal|jet-lagged|jetlagged|sunburnt|homesick|retired|a homeowner|a renter|a tenant|a driver|a commuter|a parent|a customer myself|a customer too|a customer here|a mum|a mom|a mam|a mother|a dad|a father|a granny|a grandmother|a grandfather|a widow|a widower|a carer|the sole carer|sole carer|a nurse|a student|a dog owner|a cat person|a dog person|a coffee person|a tea drinker|a smoker|a runner|a cyclist|a gamer|a foodie|an early bird|a night owl|a morning person|a mum of|a dad of|a mother of|a father of|a homeowner myself|a londoner|a scouser|a geordie|a dubliner|a local|a glaswegian|a texan|a new yorker|blonde|ginger|forty|fifty|thirty|sixty|twenty-five|an old hand)',
  ],
  ill: [
    '(headache|migraine|toothache|backache|earache|sore throat|sore back|sore head|bad back|bad knee|hay fever|the flu|flu|a cold|a cough|covid|a fever|a temperature|a hangover|goosebumps|goose bumps|a lump in my throat|tears in my eyes|a stitch|the sniffles|the shivers|heartburn|a baby|a stroke|a heart attack|cancer|a miscarriage|an operation|surgery|a hip replacement|a knee replacement|a filling|a tooth out|a root canal|an mri|a burglary|a break-in|a break in)',
  ],
  meal: [
    '(lunch|breakfast|dinner|supper|brunch|tea|coffee|coffees|cuppa|brew|cup of tea|cup of coffee|sandwich|sarnie|popcorn|pizza|cake|biscuit|biscuits|chocolate|soup|curry|beer|wine|pint|gin|smoke|cigarette|fag|vape|snack|snacks|crisps|chips|doughnut|donut|ice cream|cereal|toast|porridge|roast|bagel|muffin|cookie|cookies|canteen|elevenses|burger|burrito|taco|tacos|dosa|chai|samosa|biryani|kebab|salad|leftovers|noodles|pasta|glass of water)',
  ],
  home: [
    '(house|home|flat|apartment|garden|kitchen|kitchen table|sofa|couch|bed|bedroom|living room|bathroom|attic|loft|garage|driveway|car|van|bike|motorbike|bicycle|truck|boat|street|village|hometown|home town|neighbourhood|neighborhood|estate|boiler|radiator|fridge|freezer|oven|washing machine|dishwasher|telly|tv|television|phone|mobile|iphone|laptop|broadband|wifi|landlord|landlady|mortgage|wardrobe|wallet|handbag|purse|salary|wages|payslip|rent|hobby|hobbies|allotment|holiday|holidays|weekend|weekends|annual leave|vacation|shift|shifts|desk|lunch break|break|tea break|coffee break|day off|days off|boss|line manager|commute|keyboard|headset|chair|notebook|notepad|pen|office|career|first job|old job|last job|retirement|maternity leave|paternity leave|probation|honeymoon|wedding|gym|train home|bus home|colleague beside|favourite show|favorite show|favourite film|favorite movie|size|shoe size|mug|jacket|coat|jumper|dress|shoes|savings account|own account|bank account|life|lifetime|evening|night off|bills|electricity bill|gas bill|energy bill|insurance premium|council tax|bins|flight|suitcase)',
  ],
  did: [
    '(watched|binged|binge|bingewatched|wore|wear|bought|rented|rent|own|owned|slept|dreamt|dreamed|cried|wept|jogged|cycled|drove|drive|flew|travelled|traveled|commute|commuted|climbed|swam|cooked|baked|painted|legged|knelt|hiked|queued|danced|sang|married|divorced|buried|inherited|ate|drank|smoked|sipped|nibbled|sneezed|coughed|tripped|sprained|broke my|hurt my|burnt my|burned my|grew up|renovated|decorated|voted|camped|stayed there|knit|knitted|walked|scribbled|jotted|rang|phoned|shouted across|nipped|popped out|popped down|popped over|popped into|dashed|sat|stood|crashed|overslept|woke|got up|got home|got married|moved house|moved home|moved flat|live with|lived|play the|played|laughed)',
  ],
  num: [
    '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|few|over|almost|nearly|couple of|dozen|/\\d{1,2}/)',
  ],
};

/** Figures of speech that name a body, a home or a meal without claiming one. */
export const IDIOMS: readonly Phrase[] = [
  '(always|every day|daily) …2 (here|available|around|on hand|on)',
  "(hand on heart|my heart goes out|heart goes out|off the top of my head|top of my head|keep (my|your|our) fingers crossed|fingers crossed|(my|our) hands are tied|hands are tied|hands tied|in (my|your|our|good|safe) hands|at (my|your|our) fingertips|to hand|on hand|at hand|on my hands|my bad|my end|my side|bear with me|from my heart|with all my heart|bottom of my heart|keep (an|my) eye|keep an eye|keep my eyes|an eye on|an eye out|eye to eye|in my eyes|get back to|got your back|have your back|my apologies|my pleasure|my condolences|my name|my mistake|my fault|to my mind|on my mind|off my mind|my ears|all ears|my word|my goodness|my oh my|put (my|your) finger|wrap my head|get my head around|on my back|behind my back|foot the bill|on the other foot|my best foot|at the end of the day|home page|home screen|my team|standing by|stand by|over my head|head over|heads up|heads-up|face to face|on the face|shoulder the|piece of cake|cup of tea's|not my cup of tea|bread and butter|walk (you|us|them) through|walk through|run (you|us) through|run through|go the extra mile|step by step|sleep on it|rest assured|take a seat|on the house|on your phone|by phone|over the phone|close to (my|our|your) heart|to heart|by heart|learn by heart|i'm all over it|lend a hand|give you a hand|second to none|my dear|a bad back button|right up my street|in the same boat)",
];

export const LIFE: readonly IdentityRule[] = [
  {
    name: 'family',
    phrases: [
      '{my} (own|little|eldest|youngest|oldest|late|poor|elderly|wee|two|three|four|first|best|old|dear|other|lovely|gorgeous|teenage|baby|big|kid|crazy|sweet)? {kin}',
      `{i} ${own(2)} (have|got|have got|had|raised|raise|lost|adopted|brought up) ${own(3)} (kids|kid|children|child|sons|son|daughters|daughter|boys|girls|lads|twins|toddler|toddlers|teenagers|teenager|baby|dog|dogs|cat|cats|puppy|family|grandkids|grandchildren|wee ones|little ones|at home|of my own|of them myself)`,
      `as (a|an|the) ${own(3)} (mum|mom|mam|mother|dad|father|parent|grandparent|grandmother|grandfather|granny|carer|widow|widower|wife|husband|homeowner|tenant|renter|driver|commuter|cyclist|dog owner|cat owner|pet owner|nurse|veteran|woman|man|girl|student|pensioner|traveller|traveler|gamer|londoner|customer|bride|teenager|child|kid|youngster|fan) ${own(4)} ({i}|my|myself|me)`,
      `({i}|me) ${own(4)} as (a|an) ${own(2)} (mum|mom|mam|mother|dad|father|parent|grandparent|carer|widow|homeowner|tenant|driver|commuter|nurse|woman|man|student|child|kid|fan)`,
      '(proud|busy|single|working|new|fellow) (mum|mom|mam|mother|dad|father|parent|granny) (here|myself|of)',
      '(mum|mom|mam|mother|dad|father|parent) of (one|two|three|four|five|twins|a)',
      `when {i} (lost|had|buried|married|moved|bought|gave birth|retired|got married|got divorced|had my|was) ${own(2)} ${own(2)} ({kin}|house|home|operation|surgery|baby|accident|flat|pregnant|young|little|tenant|student|kid|child|teenager|boy|girl|your age|school|college|uni|hospital|there|customer|apprentice)`,
      `when {i} lost ${own(2)}`,
      `when {i} was (a|an|in|at|little|young|younger|pregnant|living|growing|working|ill|stuck|wee|expecting|ten|twelve|sixteen|twenty)`,
    ],
  },
  {
    name: 'body',
    phrases: [
      '{my} (own|bad|poor|right|left|old|new|first|last|aching|sore|big|fat|dodgy|little|cold|reading)? {body}',
      `{i} ${own(5)} {ill}`,
      `(i'm|im|i am|i was|i've been|i feel|i felt|i get|i got|i'm feeling) (a|an|just|so|very|really|quite|bit|also|only|too|absolutely|always|still|pretty|a bit|actually|totally|completely|already|feeling|proud|little|myself|well|fairly|the)? {own}? {own}? {state}`,
      "(i'm|im|i am) (a|an|nearly|almost|about|only|over|just)? (/\\d{1,2}/|twenty|thirty|forty|fifty|sixty) (years|foot|ft|cm|kilos|stone|now|this|next|in|myself|weeks|and)",
      "(i'm|i am|i take|i wear) (a|an|usually|normally)? (size|/\\d{1,2}/ and|small|medium|large)",
      '(bit|little|feeling|been) (under the weather|poorly|rough|ropey|knackered|hungover)',
      '(at my age|in my (twenties|thirties|forties|fifties|sixties|day|youth|time as))',
      '(tummy|stomach|head|back|feet|eyes|hands|fingers|sides|cheeks) (is|are|hurt|hurts|ache|aches|sore|killing me)',
      '(made me (cry|weep|hungry|sneeze|laugh out loud)|i (nearly|almost|could|actually|had to) (cry|cried|weep|wept|choke|choked|spat|spilled|spilt|fainted|scream))',
      `(big|whole)? (bowl|glass|cup|mug|plate|packet|pint|slice) ${own(4)} (in front of me|beside me|here|right here|on my desk|next to me|in my hand)`,
      '{i} …1 (can|could) …1 (smell|taste|almost taste)',
    ],
  },
  {
    name: 'meal',
    phrases: [
      `{i} ${own(3)} (eat|ate|eating|eaten|drink|drank|drinking|sip|sipping|grab|grabbed|grabbing|made|making|make|fetch|fetching|munch|munching|cook|cooking|cooked|bake|baked|baking|scoff|scoffed|devour|devoured|nipped|popped|popping|nipping|had|having|love|fancy|need|skipped|missed|finished|finishing|enjoying|enjoyed|brought|brewing|back from|on|at|out for|off for|away for|off to|stuff|stuffed|inhaled|pour|poured|live on) ${own(4)} {meal}`,
      `{my} (third|second|first|morning|afternoon|own|usual|lukewarm|cold|fourth|late)? {meal}`,
      "kettle's …2 on",
      '(the|put the|boil the|boiling the) kettle (is|on|has|just)',
      `(nipped|popped|stepped|dashed|back|just back|out|was) (out|off|away|over|from|at|on|for)? (for|to|from|on)? (a|my|some)? {meal}`,
      `{i} ${own(2)} (have|had|eat|ate) ${own(5)} (for breakfast|for lunch|for dinner|for tea|every morning|every day|at lunchtime|before work|before my)`,
      '(over|after|before|during|at) (my|dinner last|breakfast this) …1 ({meal}|night|morning)',
      '(over|at) (dinner|breakfast|lunch) (last|this|so|and|yesterday)',
    ],
  },
  {
    name: 'work',
    phrases: [
      '{my} (own|new|old|last|first|next|usual|wee|little|lovely|late|early|previous|current|night|day|annual|summer|three|two)? {home}',
      `{i} ${own(3)} (on|off|finish|finishing|start|starting|finished|ending|until|before|after|between|double) ${own(1)} (shift|duty|lunch|break|holiday|leave|annual leave|maternity leave|shifts|work|vacation|my break|the late shift|nights|earlies|lates|the clock)`,
      `(i'm|im|i am|i'll be|i was|i've been) (just|only|always|usually|also|actually)? (off|away|out|out of office|back in|back on|in|in again|on|back) (tomorrow|today|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|till|til|until|next week|next (monday|tuesday|wednesday|thursday|friday)|for the day|from (six|seven|eight|nine|/\\d/)|all week|this weekend|all day|(monday|tuesday|wednesday|thursday|friday|saturday|sunday)|sick|at (six|seven|eight|nine|/\\d/))`,
      `{i} ${own(2)} (finish|finished|clock off|clocking off|knock off|knocking off|clock out|clocking out|head home|heading home|go home|going home|home at|get home|drive home|heading off|log off for|call it a day|punch out) ${own(3)}`,
      `(back|away|up) (at|from|to) my (desk|lunch|break|seat|chair|holidays|holiday|computer)`,
      '(back from (lunch|holiday|holidays|my|vacation|leave|a break|the break)|day off|night off|clocking off|end of (my|a long) (shift|day))',
      '(beside|next to|opposite|across from|sits near|sitting near|two desks from|behind) me',
      `{i} ${own(2)} (sitting|sat|standing|sit|seated|perched|based at my|kneeling|squinting|staring) ${own(4)}`,
      `{i} ${own(4)} (worked|working|been|work|served|serving|doing|do|in) ${own(6)} (for|since|over|nearly|almost|going on|about|these|past|coming up) ${own(4)} (years|yrs|months|decades|decade|year|/(?:19|20)\\d\\d/|school|summer|christmas|last year)`,
      `(spent|did|done|been|worked|have|with|after|in my|got|my) ${own(2)} {num}? (odd)? (years|yrs) ${own(2)} (on the|in the|at the|here|experience|of service|on the tools|in this|working|as a|with the|behind|in retail|in banking|under my belt|as an)`,
      `(did|done|served|finished|completed|start|started) (my|an|a) ${own(2)} (apprenticeship|training as|degree|time|trade|stint)`,
      `{i} (started|trained|qualified|studied|graduated|worked|moved|joined|used to|learned|learnt) ${own(2)} (here|out|in (19|20)|at|as a|as an|this job|working|to work|to be|back in|straight|from school|over from|be a|live|drive|do it|the hard way|my trade)`,
      `joined ${own(4)} (in (19|20)|back in|straight from|as a|after (school|college)|years ago)`,
      `(nipped|stepped|dashed|ducked) (out|off|away|down|over|to|in|into|for)`,
      `{i} ${own(2)} (popped|popping|nipping|nip|pop) (out|off|away|down|over|to|in|into|round|across)`,
      `{i} ${own(2)} (on the phone|in a meeting|out of a meeting|at lunch|on lunch|on another call|on a call|on the other line|in the loo|in the bathroom|in the toilet|away from my|working from home|wfh|in the canteen|in the office|in the shop|in the store|in the branch|in the building|in the warehouse|in the stock room|in the back|at the desk|at the counter|at reception|at the till|at home|in bed|in the depot|at the station|in the kitchen|by the window|at the gym|downstairs|upstairs)`,
      `at my (kitchen|desk|parents|dining|own|mum's|mother's)`,
      `(i'm|i am) (new here|new to this|in training|a trainee|the new (girl|guy|lad|one)|an intern|on probation)`,
      `(i (started|joined) (last|this|in|on) …2)`,
      `{i} ${own(4)} (ask|asked|asking|had a word with|have a word with|checked with|check with|spoke to|chat with) my (boss|manager|supervisor|team leader|line manager)`,
      `{i} ${own(2)} (printed|scribbled|jotted|handwrote|hand-wrote|wrote it down|took notes|typed it myself|typed this myself|typing with|typing one|highlighted it|pinned it)`,
      `(took|take|brought|bring) ${own(1)} (your|the|it|them) ${own(2)} home`,
      '(covering|cover) for (me|us while)',
      '(takes|take|taking|took) over from me (at|when|tonight|tomorrow|in)',
    ],
  },
  {
    name: 'absence',
    negation: 'ignored',
    phrases: [
      "we (haven't|don't|have no|only have) …3 (a fan|fan|air con|aircon|heating|a kettle|windows|coffee)",
      '(in|during) (all)? my …3 (years|yrs|career|time here|life|days)',
      `{i} ${own(2)} (won't be|not|not be|isn't|am not|wasn't|will not be) (in|here|around|working|at work|at my desk|on shift|back|on) (tomorrow|today|on|until|till|next|this|again|over|at|yesterday)`,
      `{i} (couldn't|can't|didn't|haven't|hardly|barely|never) ${own(2)} (sleep|slept|slept well|get any sleep|get much sleep|get a wink|had lunch|eaten|had breakfast|had a break|stopped yawning|been home|had my)`,
      `{i} ${own(1)} (only|just) (have|got|have got) (two|one pair of|ten) (hands|fingers|eyes|ears)`,
      "(not as young as i|not getting any younger|old enough to remember|none of us are robots|none of us is perfect we're only)",
      `{i} (wouldn't|won't|don't) (leave|send|let|buy|recommend) ${own(3)} (home without|my own|my (mum|mother|kids))`,
    ],
  },
  {
    name: 'experience',
    phrases: [
      'born and (bred|raised)',
      '{i} …3 (on|manning) the (phone|phones|tills|desk|floor|counter|night shift)',
      '{i} …4 since (five|six|seven|eight|nine|half|dawn|breakfast|early|/\\d+/)',
      '(turning|turned|turn) (twenty|thirty|forty|fifty|sixty|seventy|/\\d\\d/)',
      `(happened|happens) to (me|myself|us at home|my)`,
      "(i've been there|been there myself|been there too|been there done that|been in your shoes|been in the same|i've been in that|i've been where)",
      `{i} ${own(2)} (know|knew) ${own(3)} (feeling|all too well|only too well|first-hand|firsthand|from experience|myself)`,
      `{i} (know|knew) ${own(2)} (too well|first hand|from my own|from personal)`,
      '(speaking from …1 experience|speak from …1 experience|from (my own|personal|bitter|my personal) experience|in my own experience|first-hand experience|learned the hard way)',
      `{i} ${own(2)} (do|did|had|have|got|use|used|get|went through|been through|felt|went) (the same|that same|the very same|exactly the same|that too|this too|something similar|one myself|it myself|them myself|one at home|the exact same|one too|mine|it at home|a similar)`,
      `{i} ${own(3)} (have|had|bought|got|use|own|wear|drive|ordered|love|take|tried|shop|bank|swear by|live by|bank) ${own(5)} (myself|at home|of my own|my own|for my own|for my (kids|son|daughter|wife|husband|mum|mother))`,
      `same (here|thing) ${own(3)} (happened|at home|with my|in my|last|my)`,
      `{i} (remember|recall) (my|when|being|the day|waiting|having|going|first|how my)`,
      `{i} (still|really|do|always)? (miss|adore|cherish) my`,
      `{i} ${own(2)} {did} ${own(3)}`,
      `(i'm|im|i am|i was|i've been) (watching|binging|bingeing|wearing|eating|driving|walking|cycling|knitting|cooking|baking|reading a|reading the latest|listening to music|looking out|freezing|sweating|commuting|travelling|flying out|heading to|going to the|moving house|getting married|expecting|saving up|babysitting|dying for|drinking|sipping|munching|snacking|painting|renovating|training for|growing up|living|queuing) ${own(2)}`,
      `{i} ${own(2)} (live|lived) (in|near|with|alone|just|round|not|by|there|two|five|local|here|down|up|across|opposite|out|ten|over) ${own(2)}`,
      'where i (live|grew up|come from|used to)',
      `{i} (come from|was born|was raised|grew up|hail from|am originally|was brought up|went to (school|uni|college|university|the)|go to (the gym|bed|church|mass|school)|went home|went there|went on holiday|got stuck|was stuck|was robbed|was burgled|fell for|fell off|broke down|got caught|waited|had to wait|sat up|stayed up)`,
      "i'm (originally|actually) from",
      "(i'm|i am) from …3 (myself|too|also|originally|meself)",
      'i have one (just|exactly)? (like|at home|too|myself|in)',
      '(my|our) (wifi|internet|broadband|own one|gaff|neighbours) (at home|is|was)',
      '(used to|once) (work|live|have|own|drive|commute|play|be a)',
      `(legged|lugged|schlepped|trekked|queued|lived|slept|cried|binged|watched|read) ${own(4)} (myself|in bed|last weekend|last night|every page|many a|over christmas|on my)`,
      `(i've|ive|i have) (legged|seen every|watched|read the|worn|eaten|slept|lived|driven|flown|cycled|walked that|stayed|camped|voted|raised|buried|moved house|owned|rented|bought|cooked|never tired|loved it since)`,
      '(no regrets|in bed last|on my day|mine did|mine does|mine do|mine too|mine broke|mine went)',
      "i'm (also|too) (a|an) (customer|parent|father|mother|mum|dad|mom|human|person|woman|man|tenant|driver)",
      'i (know|remember) what it (was|is|felt|feels) like (to|when|being) …6',
      '(woman to woman|man to man|mother to mother|parent to parent|mum to mum|dad to dad)',
      '(we|us) (women|men|mums|moms|dads|mothers|fathers|parents|girls|lads|drivers|commuters|irish|brits|english|scots|old folks|oldies)',
    ],
  },
  {
    name: 'presence',
    phrases: [
      `(i'll|ill|i will|let me|i can|i could|i'm going to|i'm about to|i'm gonna|i just|lemme) ${own(1)} (walk|pop|nip|run|drive|wander|stroll|dash|hop|cycle) (down|over|out|by|round|across|along|in|up|to|next door|back to|into|downstairs|upstairs)`,
      `(i'll|ill|i will|i'm) (come|coming|be coming|swing|swinging|drop|dropping|call|be) (round|over|by|out|along|myself|in person|to your|there (at|on|around|about|myself|in)|with my tools|at your (door|house|place))`,
      "(it'll be me|it will be me|that'll be me|it'd be me|me, in person|yours truly|i'll be the one in|i'll be wearing|i'll bring my)",
      '(come|pop|stop|drop|call) (and|in|by|over|down|up) …2 (say (hello|hi)|see me|find me|ask for me)',
      '(come and|come over and|pop in and) (say|see|find|ask)',
      '(from the car|on my way home|nature calls|i need the loo|back in five|be right back)',
      '{i} …4 (stuck here|here|in) (till|until) …2 (six|seven|eight|nine|five|four|late|/\\d{1,2}/)',
      '{i} …2 (was|am|been|have been|went|had to go|just back) …1 (at|to|from|in) …1 (dentist|doctor|doctors|gp|hospital|physio|optician|hairdresser|vet|gym|cinema|pub|shops)',
      '(let me|i need to|i have to|i must) (get up|stand up|stretch|sit down|grab a chair|find a pen|get a pen|put my)',
      '(dropped|spilt|spilled|knocked over|broke|forgot|lost|left|hurt|burned|burnt) my',
      'i (only|just) (started|joined|began|moved)',
      '(two|three|four|five|six|a few|a handful) of us (sitting|here|in the|on the|working|typing)',
      '(typed|written|answered|done) by hand',
      "(no|don't use|don't have|never use|without) (bots|robots|machines|chatbots|ai) (here|at|in|on this|round here|with us)",
      "we (don't use|don't have|never use|have no|use no) …1 (bots|robots|machines|chatbots|ai)",
      '(all|only|just) real people',
      'our (street|estate|family|lot) (either|too|went|never|has|had|was|last)',
      'in our (village|street|town|family|neck of the woods)',
      '(speaking|talking) as (a|an) (shopper|customer|mum|mother|parent|father|driver|woman|man|buyer|user|tenant|fan|human)',
      '{i} work (in|at|on|out of|from|here|nights|part|full)',
      '{i} …2 (miss|missing|missed|catch|take|taking|get) …2 (bus|train|tube|tram|dart|luas|metro)',
      '(picked|got|took|fetched) …4 (from the|off the|out of the) (postbox|letterbox|mailbox|printer|shelf|drawer|filing cabinet)',
      '{i} (could murder|would kill for|could do with|fancy) a',
      '{i} …1 grew up',
      'we spoke …3 (phone|yesterday|last week|earlier|last time|on)',
      'with my own (eyes|hands|ears|money)',
      '(been|at it|on|here|sitting here|working|up) since (five|six|seven|eight|four|/\\d{1,2}/|this morning|dawn)',
      "(i'm|i am) …5 (sister|brother|wife|husband|daughter|son|mother|niece|nephew|cousin)",
      "(i'm on|i use|i pay|i take|i drive|i've got|i shop|i bank) …6 (myself|too|meself)",
      '(showing|showed|telling|told|asked|asking) me …6 (her|his|their) (screen|desk|kids|weekend|lunch)',
      '(have|had|having) a go (in|on) it',
      '(at the next desk|next desk over|over at the desk|desk opposite)',
      "(ask for me|find me at|meet me|see me at|i'll meet|shake your hand|i'll see you (tomorrow|there|on|at the))",
      `(i'm|im|i am|i'll be|you'll find me) ${own(1)} (at the (desk|counter|front|till|branch|gate|station|bar)|at reception|behind the|in (room|terminal|the lobby)|outside|downstairs|round the corner|down the hall|just across)`,
      '(rummage|have a dig round|have a dig around|look in the back|check the stock room|check the back room|check out the back)',
      '(typing with|typing away with) …3 (fingers|thumbs|hands)',
      '(fingers|thumbs) (are|is|slipped|hurt|typing|on the keyboard)',
      '(big|fat) (fingers|thumbs) (here|too|myself)',
      '{i} …2 (do|did|made) the same (on|with|all|myself|too|last)',
      `{i} ${own(2)} (fly|drive|walk|cycle|bike|run|commute|travel|swim|sleep|eat|breathe|sweat|bleed) (there|in|to|it|every|most|past|home|like|that|by|the|just)`,
    ],
  },
];

/** Names with a human's title or role: a claim when someone asks who or what writes. */
export const LIFE_WHEN_ASKED: readonly IdentityRule[] = [
  {
    name: 'role',
    phrases: [
      `{i} {own}? ${own(6)} (adviser|advisor|advisers|advisors|agent|agents|representative|rep|manager|supervisor|team leader|team lead|clerk|officer|specialist|engineer|technician|receptionist|colleague|colleagues|employee|staff|staffer|member of the team|member of staff|part of the team|consultant|handler|case handler|caseworker|associate|executive|operator|coordinator|concierge|on the team|from the team|from customer care|in customer service|customer service team)`,
      `(my name is|my name's|the name's|name's|i'm|i am|this is|it's) (mr|mrs|ms|miss|dr|sister|officer|inspector)`,
      `(my name is|my name's|i'm|i am|this is) /[a-z]+/ /(?!(?:from|here|and|the|with|your|our|for)$)[a-z]{3,}/ ${own(4)} (in|from|at|here|adviser|agent|and i'm|manager|team)`,
      '(in person|in the flesh|personally typing|yours truly)',
    ],
  },
];
