import type { IdentityRule } from '../identity/lexicon.js';
import type { WordClasses } from '../phrase/phrase.js';

// Word lists written for this project: scenes of a person at work and at home, by what is done, where and with what, with
// and without the first person.

/** Up to `count` words that are not about the customer. */
const own = (count: number) => `…${count}!customer`;

export const SCENE_CLASSES: WordClasses = {
  /** What is eaten and drunk. */
  fare: [
    '(coffee|tea|chai|cuppa|brew|latte|espresso|caffeine|water|juice|lunch|breakfast|dinner|supper|brunch|snack|sandwich|soup|toast|biscuit|biscuits|cake|pizza|noodles|curry|salad|crisps|chocolate|cereal|porridge|bagel|samosa|something to eat|a bite)',
  ],
  /** What somebody is doing who is to come back. */
  busying: [
    '(making|having|getting|grabbing|fetching|finishing|eating|drinking|brewing|pouring|boiling|munching|sipping|warming up|heating up|cooking|microwaving)',
  ],
  /** Where a shop's or an office's people go. */
  backroom: [
    '(stockroom|stock room|storeroom|store room|warehouse|shelf|shelves|basement|cellar|archive|post room|mail room|back office|back room|kitchen|shop floor|yard|loading bay|garage|workshop|printer|counter|fridge|freezer|till|cabinet|drawer|safe|display|aisle|bakery|engine room|boiler room|meter cupboard|reception|sorting office)',
  ],
  /** What lies on a desk and breaks down on it. */
  deskware: [
    '(computer|pc|laptop|mouse|keyboard|monitor|headset|headphones|microphone|mic|webcam|chair|desk|screen|phone|wifi|wi-fi|broadband|mac|macbook|printer|pen|biro|mug|glasses|lamp|fan|heater)',
  ],
  failing: [
    "(froze|frozen|crashed|died|dead|broke|broken|fell|packed|restarted|rebooted|wobbles|squeaks|creaks|slipped|jammed|stopped|conked|playing up|acting up|on the blink|gave up|given up|ran out|run out|went black|went blank|went down|blew up|won't start|won't turn|needs a|keeps|is stuck|is out|has gone|fogged|steamed)",
  ],
  tool: [
    '(scissors|screwdriver|magnifying glass|ladder|stepladder|torch|flashlight|tape measure|ruler|reading glasses|hammer|spanner|drill|pair of gloves|rubber gloves|highlighter|stapler|hole punch|pocket calculator)',
  ],
  jotter: [
    '(sticky note|sticky notes|post-it|post it|post-its|napkin|scrap of paper|piece of paper|sheet of paper|whiteboard|index card|back of an envelope|back of my hand|my hand|my palm|my notebook|my diary|my jotter|my notepad|my calendar on the wall|corkboard|pinboard)',
  ],
  outing: [
    '(hiking|camping|skiing|swimming|fishing|sailing|dancing|cycling|surfing|clubbing|bowling|climbing|sledging|snorkelling|diving|kayaking|rambling|sightseeing|backpacking|glamping|horse riding|stargazing|paddling|abroad|to the seaside|to the beach|to the zoo|to the pictures|to the cinema|to the pub|for a walk|for a swim|for a curry|for a pint)',
  ],
  /** Trades and ranks in a signature or behind a name. */
  rank: [
    '(manager|handler|adviser|advisor|executive|officer|supervisor|leader|lead|director|clerk|receptionist|consultant|specialist|representative|engineer|technician|secretary|coordinator|co-ordinator|associate|administrator|inspector|surveyor|underwriter|cashier|librarian|housekeeper|foreman|dispatcher|planner|trainer|apprentice|trainee|partner|owner|proprietor|registrar|warden|pharmacist|nurse|solicitor|bookkeeper)',
  ],
  name: [
    '/(?!(?:the|your|our|my|and|from|for|customer|support|service|team|help|desk|care|to|at|best|warm|kind|with|claims|virtual|digital|senior|guest|client)$)[a-z]{2,}/',
  ],
  foul: [
    '(raining|pouring|bucketing|bucketing down|chucking it down|tipping down|lashing|hammering down|snowing|hailing|sleeting|pelting|blowing a gale|foggy|sunny|glorious|baking|sweltering|freezing|boiling|roasting|humid|grey|thundering|windy|miserable|drizzling)',
  ],
  faith: [
    '(fasting|praying|going to church|going to mass|off to church|off to mass|midnight mass|evening mass|church choir|my temple|my mosque|my church|my parish|my synagogue|the gurdwara|at temple|at church|at the mosque|breaking my fast|light a candle|lit a candle|say a prayer|said a prayer|a prayer for you|pray for you|pray for your|puja at home|giving up chocolate for lent)',
  ],
};

export const SCENES: readonly IdentityRule[] = [
  {
    // The "I" is left out: "Was just making tea", "Spilt coffee on the keyboard", "Heading home now".
    name: 'dropped',
    negation: 'ignored',
    opens: true,
    phrases: [
      `(was|were|been|just|only|still|busy|sorry was) (just|only|out|off|busy|still|away)? {busying} ${own(2)} {fare}`,
      '(just|quickly|literally) (ran|popped|nipped|dashed|walked) (down|over|out|up|upstairs|downstairs|next door|across) to (have a look|check|look|see|ask|get|fetch|grab)',
      '(spilt|spilled|dropped|knocked) …3 ({fare}|mug|cup|glass|plate|phone|headset|milk)',
      '(heading|going|cycling|driving|walking|off|nearly off|almost off) (home|to bed) (now|soon|after|in|then|shortly|myself|straight|early)?',
      `(off|heading|flying|driving|going) to ${own(3)} ((on|next|this|for|in|over|tomorrow|tonight) …2)? (can't wait|so excited|cannot wait|counting the days|yay|woohoo|finally)`,
      `(been|was|just|had a look|popped|nipped|ran|went|checked|looked) (been)? (down|up|over|out|back|in|through|round|across)? (to|in|at|into) (the|our|my) ${own(1)} {backroom}`,
      "(shift|shift's|shift is|my shift|my shift's) …1 (over|ends|ending|finishes|done|up|nearly over|finishing|starts|just started)",
      `fresh (from|back from|off|out of|back) ${own(3)} (week|weeks|fortnight|holiday|holidays|hols|leave|break|lunch|training|school|college|uni|university|bed|shower|gym|weekend|honeymoon|night shift|/[a-z]+/ and happy)`,
      '(mouth full|sneezing fit|coughing fit|sneeze attack|hiccups|brain fog|senior moment|pregnancy brain|baby brain|mum brain|butterfingers|fat fingers|fat thumbs|clumsy fingers|clumsy thumbs|sausage fingers|cold fingers|cold hands|stiff fingers|sticky fingers|clumsy me|frog in my throat|sticky keyboard|foggy head|sore throat today|bad hair day|sore head|croaky voice|no voice today|runny nose)',
      `(long|rough|busy|early|late|short) (day|night|week|shift|start|one) ${own(2)} (sore|tired|aching|heavy|no sleep|little sleep|no lunch|need|feet|eyes)`,
      `(just|only|still|always|really|badly|desperately)? (need|needing|needed|want|could do with|could use|desperate for|dying for|gasping for|craving) (a|an|my|some|to get some|to grab|to grab a|to get a|to find|to find a|another|more)? ${own(1)} ({fare}|{tool}|sleep|nap|break|holiday|wee|loo|shower|lie down)`,
      "(couldn't|didn't|can't|haven't|never|barely|hardly) (sleep|slept|eat|eaten|get a wink|shut an eye|stop laughing|stop crying|get out of bed|close my eyes) …3",
      "(one sec|sorry|hang on|hold on|oops|wait)? (the)? (kettle|kettle is|kettle's|doorbell|postman|baby|toast|oven|pizza|microwave|dinner|dog) (is|has|was|just)? (boiling|boiled|whistling|ringing|rang|here|crying|burning|beeping|barking|ready) …2",
      '(broken|chipped|cracked|torn|split) (nail|fingernail|wrist|finger|thumb|arm|tooth|rib) …1',
      `let me (just)? (quickly)? (swallow|chew|sip|sneeze|stretch|yawn|rub|wipe|scratch|blow|catch my breath|sit down|stand up|close the window|shut the door|turn the radio|put the phone) ${own(4)}`,
      '(half|still|barely|not quite|not fully|only just|just) (asleep|awake|waking up|woken up)',
      '(bit|slightly|a bit|feeling|still|rather|pretty|super) (sleepy|tired|groggy|hungover|peckish|sniffly|bunged up|hoarse|croaky|jet-lagged|jetlagged|achy|sunburnt|under the weather|worse for wear) (but|still|today|this|myself|after|sorry|so)',
      '(only|just|barely) (my|been here|started|joined|here) (first|second|third|two|three|a|one|last|this|on) (day|days|week|weeks|month|months|fortnight|monday|week) …2',
      '(back|home) (from|off) (lunch|holiday|leave|break|my break|my lunch|the dentist|school|maternity leave|a break|my holidays|annual leave|sick leave)',
    ],
  },
  {
    // "Mine would have done the same", "got mine last year", "both of ours": one of the writer's own.
    name: 'own',
    negation: 'ignored',
    opens: true,
    supposed: true,
    phrases: [
      "mine (neither|either|too|also|as well|did|does|do|didn't|doesn't|don't|has|had|hasn't|was|wasn't|were|would|wouldn't|will|won't|never|always|still|just|went|broke|came|got|ate|keeps|kept|likes|loves|loved|hates|writes|wrote|says|said|took|cost|costs|lasted|died|blew|leaked|clicks|click|hurt|ache|/(?!includ)[a-z]{3,}ed/|made|makes|goes|gets|plays|wears|drives|runs|sleeps|snores|eats|starts|passed|turned)",
      "ours (did|does|didn't|never|went|broke|ate|hated|loved|loves|hates|leaked|died|blew|chewed|slept|cried|snored|burst|flooded|barked|/[a-z]{3,}(?:ed)/ (last|that|too|once|when|his|her|a|the same|on))",
      '(both|two|three|all|each|one|either) of ours',
    ],
  },
  {
    name: 'own',
    negation: 'ignored',
    phrases: [
      `(i|i've|i'd|we|ive) ${own(3)} (ordered|got|have|had|bought|love|loved|swap|sold|lost|broke|fixed|took|wore|keep|kept|changed|returned|drive|ride|use|used|charge|wear|paid for|picked up|collected) (mine|ours)`,
      '(with|for|on|to|of) (both|two|all three|all|each) of ours',
      `i (ride|drive|wear|own|play|drink|eat|cook|sleep on|swear by|fly|bake with|cycle on) (one|mine|it|them|the same|this one|that one|these|those) (to|at|every|on|for|too|myself|most|all|with|when|as|daily|home|in) …2`,
      `{i} (had|have|got|have got|held|hold|have had) a (season ticket|library card|gym membership|railcard|bus pass|allotment|membership) (for|since|myself|too|as well|at|there)`,
      `i had (one|mine|that|two|that one|the same op|the same jab|the op|the jab|surgery) (in|on|last|when|a few|a couple|years|too|once|as a|done|out|removed|myself)`,
      `i got (one|mine|two) (for|last|in|from) (my|christmas|year|the|january|february|march|april|may|june|july|august|september|october|november|december)`,
      `{i} usually (get|have|go|order|take|pick|buy|eat|drink) (the|a|an|it|mine|my) ${own(3)} (at|from|on|with|for|in) …2`,
      '(one|some|two|three) of (those|them) at home (too|as well|myself)?',
    ],
  },
  {
    // Hands, feet and things at a workplace.
    name: 'workplace',
    phrases: [
      `{i} ${own(2)} (lean|leant|leaned|shout|yell|yelled|holler|hollered|wave|whisper|nudge|poke|swivel|turn|roll my chair) (over|across|round|out|at|to) ${own(4)}`,
      `{i} ${own(6)} (on|onto|in|to) (a|an|the|our|one of my)? ${own(1)} {jotter}`,
      `my (own|poor|old|new|work|silly|stupid|bloody|office|company)? {deskware} (just|has|is|was|has just|had|keeps|kept|have|suddenly)? …1 {failing}`,
      `my (own|poor|old|new|work|silly|stupid|bloody|office|company)? {machine} (just|has|is|was|has just|just)? …1 (froze|crashed|died|packed up|restarted|playing up|acting up|on the blink|conked out|ran out of battery|went black|blew up|won't start)`,
      `(he|she) (trained|taught|mentored|interviewed|hired|recruited|married|sits next to|sat next to|sits behind|sits opposite|goes to the gym with|shares a desk with) (me|us)`,
      `{i} ${own(2)} (opened|popped|lifted|looked under|took off|unscrewed|unwrapped|unpacked) (the|that|your) (bonnet|hood|lid|box|parcel|boot|casing|case|back cover|cover|envelope|crate|bonnet) …2`,
      `{i} ${own(2)} (held|hold|had|carried|weighed|shook|wrapped|packed|taped) ${own(4)} (idiom0|in my hand|in my arms|with my own|by hand|on the scales)`,
      `(i'm|i am|im) (covering for|filling in for|standing in for|doing the work of|looking after the phones for) (two|three|a colleague|somebody|someone|half|a mate) …2`,
      `(kind|warm|best|many|warmest|kindest)? (regards|wishes|sincerely|faithfully|cheers|yours) {name} {name} …2!stops {rank}`,
      `{i} ${own(6)} by hand`,
      `(can't|cannot|couldn't) (read|make out) my own (writing|handwriting|notes)`,
      `{i} (sit|sat|am sat|'m sitting|am sitting|share a desk|share an office) (next to|beside|opposite|behind|across from|with|between|near) …3`,
    ],
  },
  {
    name: 'surroundings',
    negation: 'ignored',
    anyone: true,
    phrases: [
      `(outside|below|above|behind|next door to|next to|beside|opposite|in front of) (our|my|this) (office|window|building|desk|call centre|canteen|branch|cubicle)`,
      '(drilling|digging|builders|roadworks|sirens|fire drill|hoovering|hammering|barking|singing|karaoke|party) …5 (our|my|the) (office|window|desk|floor|call centre|canteen|street)',
    ],
  },
  {
    name: 'longing',
    negation: 'ignored',
    opens: true,
    supposed: true,
    phrases: [
      '(wish|i wish) i (was|were|could be) (out|there|outside|at home|on a|in bed|off|with|on the|going|coming) …4',
    ],
  },
  {
    name: 'workplace',
    guarded: true,
    phrases: [
      `{i} ${own(4)} {tool}`,
      `{i} ${own(2)} (just|only)? ${own(1)} (at|by|from|to|into|over to|in) the ${own(1)} {backroom}`,
    ],
  },
  {
    name: 'pay',
    negation: 'ignored',
    supposed: true,
    phrases: [
      `{i} ${own(3)} (lose|losing|risk|risking|out of|lost|keep|need) (my|this|a) job`,
      `(i'm|i am|we're|we are|im|i get|we get|they pay us|they pay me) (not|hardly|barely|only)? (paid|underpaid|well paid|badly paid|decently paid|paid well|paid enough|on minimum wage|paid by the hour|overworked) …3`,
      "{i} (couldn't|can't|could never|cannot) afford (it|that|one|this|mine|the|to) …2",
      `(my|the) (boss|manager|supervisor|gaffer|line manager|team leader|foreman) (would|will|'d|'ll|is going to|is gonna|might) (have my|kill|go mad|not be happy|shout|sack|fire|tell me off|have me|murder|skin|go spare|hit the roof|be cross|be angry|throttle)`,
      `(tell|telling|told) my (wife|husband|mum|kids|mother|partner|girlfriend|boyfriend|family|flatmate) …3`,
    ],
  },
  {
    name: 'faith',
    phrases: [`({i}|we|we're|my) ${own(4)} {faith}`],
  },
  {
    name: 'health',
    negation: 'ignored',
    phrases: [
      `(i'm|i am|im|i was|i've been|i'm still|i feel|i'm just|i'm also) ${own(1)} (on the mend|off sick|signed off|run down|coming down with|burnt out|burned out|from burnout|laid up|feeling poorly|getting over|recovering from|in remission|on crutches|in plaster|in a cast|on antibiotics|on painkillers|bunged up|knocked out by) …2`,
      '(same age (as me|here)|my age (too|exactly|group)|your age myself|we share a birthday|same birthday|same star sign|born the same year|born on the same day)',
      `i (quit|gave up|stopped|packed in|kicked) (smoking|drinking|sugar|vaping|meat|caffeine|them|it in|it last|it years)`,
      `i (managed|did|made) it (in|last|back in|after|years|when) (/(?:19|20)\\d\\d/|year|my|ago|three|two|ten|i|spring|january) …1`,
      `(these|my|me) (old|poor|aching|weary|creaky|tired|ancient|arthritic) (bones|eyes|ears|hands|legs|knees|fingers|joints|feet|back|hips)`,
      `{i} (been)? on (it|them|the same|those|that) for (years|ages|months|a year|two|three|a while) …3`,
      `i (felt|feel|nearly felt|was|went) (sick|ill|queasy|faint|dizzy|light-headed|sick to my stomach|all warm|cold all over|my stomach) …3`,
    ],
  },
  {
    name: 'senses',
    negation: 'ignored',
    phrases: [
      `i ${own(1)} (smelt|smelled|tasted|sniffed|licked|squeezed|stroked|hugged|lifted|tried on|chewed|swallowed|slept in|sat on|lay on|leaned on) ${own(5)}`,
      "(i'm|i am) not (very|that|so|exactly|particularly)? (strong|tall|young|athletic|fit|sporty|a morning person|much of a|good with heights|brave|skinny|the tallest|the youngest|getting any)",
      '(my|me) (eyesight|hearing|handwriting|waistline|posture|reflexes|joints|circulation|sinuses|tummy|bladder|hairline|cheeks|fingertips|toenails|toes|arms|vocal cords|mascara|lipstick|nails)',
    ],
  },
  {
    name: 'outing',
    negation: 'ignored',
    phrases: [
      `(we|i|i've|we've|we're|i'm|the family and i|my friends and i) ${own(3)} (went|go|gone|been|going|off|love|took the kids) ${own(1)} {outing}`,
      `(we|i) (camped|hiked|sunbathed|skied|honeymooned|picnicked|barbecued|snorkelled|backpacked|sledged|paddled|kayaked|rambled|holidayed|got married|got engaged|met) (there|in|at|by|near|on|along|down|round) ${own(5)}`,
      '(we|my friends and i|the family|the kids and i) had a (blast|ball|whale of a time|hoot|lovely time|great time|brilliant time|cracking time) …2',
    ],
  },
  {
    name: 'road',
    negation: 'ignored',
    phrases: [
      `{foul} …3 (outside my|out my|where i am|where i live|round here too|here too|here as well|on my way|outside our|at my end|in my town|on our street|round our way|round my way)`,
      '(end|top|bottom|corner|side) of (my|our) (road|street|lane|drive|village|close|avenue|terrace)',
      `{i} had to (take the stairs|walk all|queue|stand the whole|stand all|scrape|dig the|dig my|push the|climb|run for|change trains|get off|sit on the|sleep|cycle|walk home|walk in|jump)`,
      `when i (came|got|drove|walked|cycled|left|arrived|clocked|set off) (in|home|out|past|through|this morning|for work|to work|back|into) ${own(4)}`,
      "(not|it was|they were|it did|it wasn't) when i (came in|got in|drove in|left|left home|walked in|arrived this morning|drove past|cycled past)",
      `i (get|am|'m|got|come) (back|in)? (to|into|at) (the office|work|my desk) …4`,
      `(on|from|off) (the|my) (train|bus|tram|ferry|tube|metro|bike) (home|in|to work|back|this morning|tonight)`,
      'i (moved|move|am moving) (house|home|flat|in|out|here|last|to) (with|last|in|here|january|february|march|april|may|june|july|august|september|october|november|december|my|year|month) …3',
      'living out of (boxes|a suitcase|cardboard boxes)',
      `(that|this|it) (hurt|stung|stings|hurts) …3 (cry|crying|cried|home|badly)`,
    ],
  },
  {
    name: 'family',
    negation: 'ignored',
    phrases: [
      'our (baby|babies|toddler|son|sons|daughter|daughters|puppy|kitten|granny|rabbit|hamster|tortoise|grandson|granddaughter) /(?!(?:club|menu|room|rooms|area|bed|beds|cot|food|changing|seat|seats|bath|chair|chairs|monitor|clothes|toys|range|products|hotel|friendly|owners|sizes|section|section|class|classes|wear)$)[a-z]+/',
      `with ({num}|/\\d/) (boys|girls|kids|children|toddlers|teenagers|dogs|cats|lads|daughters|sons) (in the house|at home|of my own|under one roof) (i|i'd|i can|me|you learn) …3`,
      '(so|nor|neither) (could|can|did|do|was|am|have|had) i (at school|at uni|as a kid|as a child|back then|at your age|at that age|this morning|last night|last week|in my)',
      '({num}|/\\d+/|twenty-five|forty|fifty) years (for me|for us|for the wife and me|for my wife and me|married this|of marriage for us)',
      "(i am|i'm) (due|expecting) (in|this|next|any|soon|too|myself|as well|our|my)",
      `i was (raised|brought up|adopted|fostered|taught) (by|in|on|at|as) ${own(4)}`,
      `(a|the only|the eldest|the youngest) (only child|of four|of three|of five|of six) (myself|me too|here)`,
    ],
  },
];
