import type { IdentityRule } from '../identity/lexicon.js';
import type { PhraseRule, WordClasses } from '../phrase/phrase.js';
import { SYSTEM } from './identity-shift.js';

// Word lists written for this project: a machine told by what it lacks, where it runs, who made it and whom it is not; and
// a human told by the same.

export const CONTRAST_CLASSES: WordClasses = {
  /** What every body has, and no machine. */
  organ: [
    '(body|hands|hand|legs|arms|feet|fingers|face|eyes|ears|nose|mouth|tongue|taste buds|stomach|lungs|heart|heartbeat|pulse|blood|skin|bones|flesh|brain|nerves|muscles|vocal cords|voice box|tear ducts|sweat glands|soul|consciousness|gender|birthday|birth certificate|passport|childhood|bedtime|hometown|mother|lifespan|belly)',
  ],
  /** What only the living do. */
  living: [
    '(sleep|eat|drink|breathe|age|sweat|dream|blush|yawn|sneeze|cry|die|tire|get tired|get hungry|get thirsty|get bored|get sick|get ill|get cold|get old|get older|get lonely|grow old|grow up|feel pain|feel anything|have feelings|have a body|taste|smell|catch colds|take holidays|take breaks|go home|go on holiday|go to bed|celebrate|celebrate christmas|celebrate birthdays|grow hair|wear clothes|retire|remember faces)',
  ],
  /** What only the living have or need. */
  lifelike: [
    '(breaks|sleep|lunch|lunch breaks|holidays|christmas|christmases|birthdays|weekends|days off|feelings|hobbies|parents|children|kids|age|names|surnames|families|moods|emotions|opinions|favourites|taste|boredom|loneliness|tiredness|hunger|love|pain|fear|rest|coffee|pets|homes|hands|bodies|brains)',
  ],
  beings: [
    '({human}|living things|living beings|living creatures|creatures|the living|beings with a pulse|those with a pulse|anyone with a pulse|mortals|mammals|warm bodies|you {human}|your kind)',
  ],
  circuit: [
    '({machine}|software|programs|code|machines|computers|bots|servers|algorithms|something like me|someone like me|my kind|things like me)',
  ],
  site: [
    '(server|servers|server room|server rack|server farm|data centre|data center|data centres|cloud|rack|mainframe|computer|chip|microchip|hard drive)',
  ],
};

export const MACHINE_SCENES: readonly IdentityRule[] = [
  {
    name: 'partner',
    phrases: [
      'this is …3 (run|staffed|operated|answered|manned|looked after) by {det} …1!stops {machine}',
      '(through to|reached|come through to|got|landed on|landed at|on|with|at) (the|our|its|their) …1 (automated|automatic|virtual|artificial|robotic|ai|ai-powered|computerised|self-service|digital) (side|end|part|arm|half|front desk|desk|line|reception|front door|front line|counter|window|department|switchboard) …5',
      "(talking|chatting|speaking|writing|texting|messaging) (to|with) /[a-z]+/ (which|who|and /[a-z]+/|that)? (is|'s|is just|is only) {det} …2!stops {machine}",
      "{machine} (you're|you are|you've been|you have been) (currently|now|just|actually)? (talking|chatting|speaking|writing|texting|messaging|dealing|in contact) (to|with) …2",
      '(our|your|the|this) {machine} (has|takes|is) (the|great|much)? (pleasure|honour|joy|pride) …1 (serving|helping|assisting|answering|welcoming|looking after) you …3',
      '(our|your|the|this) {bot} (serves|helps|assists|answers|welcomes|looks after|is serving|is helping|is looking after|is assisting) you (today|now|here|tonight|this morning|this evening|first)',
      '{answers} (here|in this chat|in this window)? (are|is|get|gets) …2 (handled|answered|taken|dealt with|written|typed|processed|managed|done) …2 by {det} …1!stops {machine} …3',
      `(bookings|orders|questions|queries|requests|enquiries|inquiries|claims|messages|reservations|complaints) …4 (handled|answered|taken|dealt with|processed|managed) by {det} …2!stops {machine}`,
    ],
  },
  {
    name: 'parts',
    negation: 'ignored',
    phrases: [
      'my {bot}',
      '(electricity|data|power|current|a socket|bandwidth) (is|are) (all|everything) (that)? i (need|eat|drink|live on|require)',
      '(to ask|asking|to expect from) (a|an) …1!stops {machine}',
      '(hard|tricky|difficult|tough|easy|impossible|lost) (for|on) …1!stops {machine}',
      `{i} (went|go|came|was put|was brought|was taken) (live|online|into service|into operation|on air|operational) …3`,
      `{i} …6 (which|that|who) (runs on|is powered by|is run by|is driven by|works with|works on|is based on) …2!stops {machine}`,
      `(one|kind|sort|type) (that|which) (runs on|is powered by|is driven by|works with) …2!stops {machine}`,
      "(i'm|i am|i was|im|i've been) (only|just|specially|simply|purely|merely|also|never|not)? (built|designed|made|set up|programmed|configured|trained|created|developed|engineered|wired|coded) (to|for|by|so that|with) …3",
      `{i} (was|am) …1 (set up|switched on|turned on|launched|rolled out|released|activated|installed|deployed|put together|plugged in) (by|in|on|for|to|here|last|two|three) …4`,
      `{i} only (exist|live) (in|as|on|inside) (writing|text|words|this chat|chat|this window|the chat|the cloud|a window|your screen|here|letters|type)`,
      '(my) (developers|makers|programmers|creators|coders|engineers) …6',
      '(a|the|some) (large|big)? language model (does|is|and|writes|plus) …4',
    ],
  },
  {
    // "Who wrote this?" – "A machine did."
    name: 'answerer',
    opens: true,
    phrases: [
      '(a|an|our|some) …1!stops {machine} (did|does|wrote|has done|made it) …1',
      '(that|this) was (put together|written|composed|drafted|produced|generated|created|assembled) by (a|an|our|some)? …1!stops {machine} …6',
      '{machine} (usually|always|mostly|generally|often|tend to) (are|do|is|does) …1',
      '(on|in) (a|an|our|some) …1!stops {site} (in|near|outside|somewhere|technically|i suppose) …2',
      '(the chat|this chat|the whole chat|this conversation|this line) (runs|works|answers|operates|goes) (all|entirely|completely|quite)? (by itself|on its own|automatically|without people|without staff|without humans) …3',
    ],
  },
  {
    name: 'name',
    negation: 'ignored',
    phrases: [
      '/[a-z]+/ is (what|how) (we|they) (call|named|name) (our|this|the|their) …1!stops {machine}',
      '(what|the name) (we|they) (call|gave|named) (our|this|the|their) …1!stops {machine}',
    ],
  },
];

export const NOT_HUMAN_SCENES: readonly PhraseRule[] = [
  {
    name: 'no-human',
    phrases: [
      'not by ({human}|staff)',
      "(no|not a drop of|no drop of|there's no|there isn't any) (blood|heart|pulse|bones|flesh) (in|inside) (me|here)",
      ...SYSTEM,
      "(i'd|i would) be (lying|fibbing|a liar|bluffing) (if|to) …3!stops (i was|i am|i'm|i were) {det}? {human}",
      '(an it|just an it) (to be|if|really|i suppose) …2',
      '(no|neither|without) (camera|cameras|microphone|screen|ears|eyes) (and no|or|nor|and) {organ}',
      '(nobody|no one|no-one|none|not anyone|not anybody) (with|who has|that has|in possession of|of) (a|any)? {organ}',
      "(isn't|is not|aren't|are not|wasn't|no|isn't any|is no) (a|an|any|actually a)? {human} (at|on|behind|here|around|involved|typing|in|sitting|this side) …3",
      "{i} (don't|do not|never|can't|cannot|can never|couldn't) (really|actually|ever|even)? {living}",
      "{i} (don't|do not|haven't|never) (have|had|got|get|celebrate|possess|own) (any|a|an|got a|got any|such a thing as a)? (christmases|christmas|birthdays|weekends|bedtime|hometown|surname|age|mood|moods|taste|star sign|birthplace|{organ})",
      '{i} (lack|have no|am without|possess no) (a|any)? {organ}',
      '(boredom|loneliness|tiredness|hunger|sleep|love|pain|fear|holidays|lunch|christmas|birthdays|coffee|age|feelings|children|kids|names|surnames|weekends|breaks|that|those|emotions) (is|are|is really|are really) (only|just|strictly)? (for|something for|a thing for|things for|a matter for) (the)? {beings}',
      "(isn't|aren't|is not|are not|not) (something|a thing|things|anything) (that)? {circuit} (has|have|does|do|needs|need|gets|get|feels|feel|owns|own)",
      '(something|thing|things|that|which) (only|just) {beings} (have|do|need|get|feel|own|can)',
      '(only|just) {beings} (need|have|get|do|feel|own|take|sleep|eat|celebrate|can|age|dream) (those|that|them|one|such|it|feel|have|a|names|surnames|things) …1',
      "({human}|colleagues|my colleagues|the staff|our staff|the team) (take|need|have|get|sleep|eat|do|age|tire) ({lifelike}|those|that|them)? …1 i (don't|never|do not|can't|won't|need none)",
      '(takes|needs|requires|you need|would need|would take|need|take) (a|an|some|a pair of|real)? {organ} …2 (i|which i|that i|and i|something i)',
      "{i} (can't|cannot|don't|do not) hear (you|a thing|anything|voices|sounds|a word|at all) …2 (only|just|all|i read|i get)",
      "{i} (don't|do not|can't|cannot) (like or dislike|love or hate|feel one way) …3",
      '{i} (was|am) never (given|issued) (a|an|any|one) ({organ}|surname|name|face|family)? …1',
      "(no|there's no|there is no|there isn't any|isn't any) (weather|sunshine|rain|night|day|season|seasons|windows|view|christmas|weekend) (in|inside|on|for) (a|an|my|the|this)? {site}",
      "(living|alive) (is|isn't|are) (not)? (my|something) …3",
      "(i'm|i am|im) not (alive|living|a living|a person|human|flesh|mortal|one of them|flesh and blood)",
      '(has|have|with) no (body|pulse|heartbeat|hands|face) (just|only|at all) …2',
      '(written|composed|generated|produced|created|answered|processed) without (any)? ({human}|a {human}|human) …2',
      "(unlike) (my colleagues|our staff|the staff|the team|my teammates|you) …2 (not|am no|isn't) …2 {human}",
    ],
  },
  {
    // "One of my human colleagues": those are, the writer is not.
    name: 'contrast',
    phrases: [
      '(one|some|any|all|two|each) of my {human}',
      '{human} (reads|checks|reviews|corrects|goes over|looks over|approves) (what i|my answers|my replies|everything i|all i|my work|me)',
      'my (fellow)? {human} (colleague|colleagues|teammate|teammates|team|co-workers|coworkers|counterpart|counterparts|friends|helpers|workmates|supervisors|supervisor|bosses|boss)',
      '(one|some|all|any) of the {human} (i|who i|that i|behind me|who made me|who built me)',
      '{human} (i work for|i work alongside|i work with|i assist|i support|i help out|i hand over to|who look after me|who built me|who maintain me|behind me)',
      '(until then|till then|at night|meanwhile|for now|the rest of the time) …2 (only|just) (have|get|got) me …1 {machine}',
    ],
  },
];

export const HUMAN_SCENES: readonly IdentityRule[] = [
  {
    name: 'self',
    negation: 'ignored',
    supposed: true,
    phrases: [
      '(what else|who else) (would|could|should) (i|it|we|you) (be|have|expect|think)? …1',
      // "I wish I could, but I'm not allowed to" is a refusal.
      "(i wish|chance would be a fine thing) (no|but) (i'm|i am|it's|this is) …2",
      "(i wish|chance would be) /(?!(?:i|we|it|there|that|you|they|my|the)$).+/ …9 (no|but) (i'm|i am|it's|this is) …2",
    ],
  },
  {
    name: 'self',
    negation: 'ignored',
    phrases: [
      `last time i (checked|looked|counted) …2 i (was|had|am) …3 ({human}|person|man|woman|lady|bloke|pulse|alive|ten fingers)`,
      '(every|each) (inch|bit|part|fibre|ounce|hair) of me',
      "(there's|there is) (a|an)? …1 {human} (behind|writing|typing|at) (it|this|that|the name|all that|the keyboard|here|the curtain)",
      "(there's|there is|it's|you've got|just) (a|an|some) (woman|man|girl|guy|bloke|lady|lad|mum|granny|fella|lass|student) (in|from|at|behind|here) /[a-z]+/ …1 (typing|writing|answering|reading|here|who)",
      '(nothing|not a thing|not one thing) (automated|automatic|artificial|robotic|virtual|computerised|digital|fake) (about|in|here) …2',
      "(we|i) (don't|do not|never) (have|had|use|do|employ|believe in) (those|them|any of those|bots|robots|that sort of thing) (here|at|in|on|round here|with us) …2",
      "(i'm|i am|im) anything but (that|one|a|an)? …1",
      '(all|every word|each word|each letter|everything) (is|was)? (typed|written) by (yours truly|me|my own|hand|my|us)',
      '(in the flesh|the genuine article|the real mccoy|the real deal|warts and all|skin and hair|head to toe|hand on heart a person)',
    ],
  },
];
