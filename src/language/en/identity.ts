import { type IdentityLexicon, upTo } from '../identity-lexicon.js';
import { EXPERIENCE } from './identity-experience.js';
import { IDIOMS, LIFE, LIFE_CLASSES, LIFE_WHEN_ASKED } from './identity-life.js';

// Word lists written for this project: what bots, agents and customers write in British, American, Irish and Indian chats.

const ARTIFICIAL =
  '(?:virtual|automated|automatic|artificial|robotic|robot|synthetic|scripted|programmed|computeri[sz]ed|' +
  'machine-?(?:generated|run|made|based|operated|learning)|computer-?(?:generated|based|run|operated|controlled)|non-?human|inhuman|unmanned|unstaffed|' +
  '(?:ai|a\\.i\\.|software|bot|llm)[- ]?(?:powered|based|driven|generated|enabled|run|backed|assisted|operated|controlled|trained))';
const ROLE =
  '(?:assistant|assistants|helper|helpers|agent|agents|advis[eo]r|advis[eo]rs|concierge|receptionist|rep|representative|colleague|companion|' +
  'guide|service|system|helpdesk|help desk|support|supporter|host|butler|voice|being|entity|responder|reply service|enquiry service|' +
  'enquiries service|attendant|operator|clerk|chat|chat service|chat assistant|desk|team member|teammate|line|messenger|mind|buddy|' +
  'sidekick|personality|persona|intelligence|something|thing|bit|presence|worker|employee|consultant|banker|librarian|expert|messaging service|answering service|chat agent|person|human|helper bot|customer service)';
const OTHER_COMPOUND =
  "(?!-\\p{L}|[ ](?:team|teams|department|store|shop|repair|driver|drivers|issue|error|problem|version|update|updates|card|cards|sim|account|features?|tools?|settings?|developers?|engineers?|guide|manual|terminals?|kiosks?|door|readable|'s (?:team|job))(?!\\p{L}))";

const machineNouns = [
  `/(?!abbot|talbot|turbot)[\\p{L}\\p{N}-]*bots?${OTHER_COMPOUND}/`,
  `/(?:ai|bot|computer|software|cyber|robo|chat-?bot|virtual)[- ](?:\\p{L}+ )?${ROLE}${OTHER_COMPOUND}/`,
  `/(?:ai|text|language|chat|answering|question-answering|talking|helpful|clever|computer|customer-service|customer service)[- ](?:model|programme|program|tool|system|software|machine|robot|application|engine|interface|gadget)${OTHER_COMPOUND}/`,
  `/(?:digital|electronic|conversational) (?:\\p{L}+ )?(?!service|support|desk|help ?desk|system|line|chat|team|messaging|expert|customer)${ROLE}${OTHER_COMPOUND}/`,
  `/${ARTIFICIAL}(?:,? (?:and )?[\\p{L}-]+){0,2} ${ROLE}${OTHER_COMPOUND}/`,
  `/(?<!(?:your|washing|ticket|vending|coffee|parking|sewing|card|cash|slot|fax|drinks|payment|home|work|personal|own|desktop|laptop|new|old|the customer's) )(?:machine|machines|computer|computers|android|cyborg|automaton)${OTHER_COMPOUND}/`,
  `/(?<!(?:your|loyalty|tv|the latest|training|promo|error|discount|booking|reference|order|voucher|zip|area|reward|rewards|planting|tree-planting|referral|door|access|dress|qr|sort|security|verification|mobile|banking) )(?:program|programme|software|app|code|application)${OTHER_COMPOUND}/`,
  `/algorithms?${OTHER_COMPOUND}/`,
  `/(?:large |small )?language models?${OTHER_COMPOUND}/`,
  `/(?:llm|gpt(?:-?\\d)?|chatgpt|neural network|neural net|chat-?gpt)${OTHER_COMPOUND}/`,
  `/(?:script|auto-?responder|auto-?reply|avatar|automation)${OTHER_COMPOUND}/`,
  `/(?:automated|automatic) (?:bit|one|part|response|reply|replies|responses|message|messages|answers?)${OTHER_COMPOUND}/`,
  `/(?:ai|a\\.i\\.|artificial intelligence)${OTHER_COMPOUND}/`,
];

const humanNouns = [
  '(real|actual|live|living|human|genuine|proper|breathing|physical|flesh-and-blood|bona fide|legit|organic|natural) (live|living|human|life|breathing)? (person|people|human|humans|human being|being|beings|someone|somebody|adviser|advisor|agent|agents|rep|representative|operator|woman|man|guy|girl|lady|lad|deal|one|body|employee|colleague|member of staff|individual|assistant)',
  '(human|humans|human being|human beings|flesh and blood|mere mortal|mortal)',
  '(person|people|individual)',
  '(living and breathing|living, breathing|living breathing) (person|agent|human|soul|being)?',
];

/** Nouns that name a bot and nothing else, unlike "computer" or "program". */
const botNouns = machineNouns.filter((noun) => !/machines\||programme\||avatar/.test(noun));

const classes = {
  ...LIFE_CLASSES,
  machine: machineNouns,
  bot: botNouns,
  human: humanNouns,
  w: [
    "/(?!(?:but|or|because|if|when|that|which|can|will|could|would|has|have|was|does|might|may|should|want|hear|understand|transferring|connecting|handing|putting|getting|checking|looking|sorry|afraid|happy|calling|responsible|behind|who|whether|checked|unable|glad|see|seeing|sending|sent|using|running|trying)(?!\\p{L}))[\\p{L}\\p{N}][\\p{L}\\p{N}'.-]*/",
  ],
  i: ["(i|i'm|i've|i'd|i'll|im|ive)"],
  im: ["(i'm|im|i am|i be|me i'm|it's me|being)"],
  det: ['(a|an|the|your|our|this|just a|just an|one of the|only a|only an|merely a|simply a|but a)'],
  youre: [
    "(you're|youre|you are|you were|you've been|you have been|ur|u r|u are|ye're|yer|are you|you'll be|you will be|you're currently|you are currently)",
  ],
  talk: [
    '(talking|chatting|speaking|texting|messaging|writing|dealing|corresponding|communicating|interacting|conversing|connected|typing|in conversation|in a chat|in touch|exchanging messages|through|on the line|still|here|now|currently|being helped|being served|being assisted|assisted|helped|served|looked after|having a chat|in a conversation)',
  ],
  talk0: ['(talk|chat|speak|text|message|write|deal|correspond|communicate|interact)'],
  answers: [
    '(reply|replies|message|messages|response|responses|answer|answers|text|texts|email|email|mail|note|wording|words|lines|information|advice|summary|what you read|everything)',
  ],
  chat: [
    '(chat|service|channel|window|line|conversation|desk|helpdesk|inbox|number|account|page|assistant|thread|live chat|webchat|web chat|messenger|support chat|screen|keyboard|name|curtain|hotline|messaging service)',
  ],
  gen: [
    '(written|generated|produced|created|composed|drafted|typed|sent|answered|handled|run|operated|powered|managed|made|provided|supplied|staffed|driven|given|put together|worded|penned|dealt with|being written|authored|delivered|monitored|serviced)',
  ],
  auto: [
    "(automated|automatic|machine-made|machine-generated|machine-written|computer-generated|computer-written|ai-generated|ai-written|ai-powered|ai-driven|generated|auto-generated|autogenerated|fully automated|electronically|on autopilot|unmanned|unstaffed|non-human|canned by|bot-run|bot-operated|robotic|pre-programmed|programmed|software-driven|scripted)",
  ],
  stuff: [
    '(code|bits and bytes|bits & bytes|ones and zeros|ones and zeroes|zeros and ones|zeroes and ones|circuits|circuitry|silicon|software|pixels|algorithms|electricity|electrons|wires|lines of code|maths|math|data|programming|chips|electric|text and code|ai)',
  ],
};

export const identity: IdentityLexicon = {
  classes,
  idioms: IDIOMS,
  experience: EXPERIENCE,
  life: LIFE,
  lifeWhenAsked: LIFE_WHEN_ASKED,
  machineSelf: [
    {
      name: 'self',
      phrases: [
        `{im} ${upTo(9)} {machine}`,
        `i (was|am|'m) ${upTo(3)} (programmed|trained|built|designed|created|coded|developed) (as|to be)? ${upTo(3)} {machine}?`,
        `(my name is|my name's|the name's|call me) ${upTo(8)} {machine}`,
        `(and|,) (am|i'm) ${upTo(4)} {machine}`,
        `(as|being|like) {det} ${upTo(3)} {machine} …4 {i}`,
        `{i} …8 (as|being) {det} ${upTo(2)} {machine}`,
        `me {det} ${upTo(3)} {machine}`,
        `(just|only|simply|merely|still) me {det} ${upTo(3)} {machine}`,
        `(just|only) {det} ${upTo(2)} {machine} (here|on this end|at this end|talking)`,
        '{machine} (here|speaking|at your service|at the keyboard)',
        '{machine} (that is|that\'s|aka|namely|meaning|i e) (me|i|what i am)',
        '{machine} …3 (that\'s|that is|that would be|which is) me',
        "{machine} (namely|i e|meaning|aka) …1 (me|myself|yours truly)",
        '{machine} (me|i)',
        `{im} …6 but {det} ${upTo(3)} {machine}`,
        `(underneath|inside|behind it|under the (bonnet|hood)|deep down) (there's|is|there is|i'm) ${upTo(3)} {machine}`,
        `{i} …8 (as befits|like|the way|as suits) ${upTo(2)} {machine}`,
        '{machine} like (me|myself|i)',
        `i (may|might|could|can) (only|just|well|indeed|merely)? be ${upTo(3)} {machine}`,
        `{im} ${upTo(2)} (code|bits and bytes|ones and zeros|text on a server|text on a screen|pixels|lines of code|circuits|silicon)`,
        '{machine} (is|was) (me|all i am|what i am|who i am)',
        `(this is|here is|here's|hello from|hi from|greetings from) ${upTo(6)} {machine}`,
        `(signed|regards|yours|best|cheers|sincerely|assisted by|answered by|handled by|written by|brought to you by|served by|powered by|replied by|sent by) ${upTo(5)} {machine}`,
      ],
    },
    {
      name: 'self',
      negation: 'around',
      phrases: ['{machine} i am', '{machine} am i', '{machine} is exactly what i am'],
    },
    {
      name: 'partner',
      phrases: [
        `{youre} …2 {talk}? …2 (to|with|by|via|in|on|inside|using) ${upTo(6)} {machine}`,
        `(serving|helping|assisting|answering|looking after|guiding) you (today|here|now|tonight)? ${upTo(4)} {machine}`,
        '{machine} (at work|on duty|in charge here|doing the (talking|typing|writing|answering))',
        `(what|everything|all) (you're|you are|you) …1 (reading|read|seeing|see|getting) …6 {machine}`,
        `({answers}|{chat}) …4 (come|comes|came|is|are|was|were) (straight|directly|all)? (from|by|courtesy of) ${upTo(4)} {machine}`,
        `({chat}|side of this conversation) …3 {gen} …1 by ${upTo(4)} {machine}`,
        `(chatting|talking|speaking|texting|messaging|dealing|corresponding|communicating|interacting|connected) (to|with) ${upTo(5)} {machine}`,
        `you (talk|chat|speak|deal|text) (to|with) ${upTo(4)} {machine}`,
        `(you've|you have|you) …1 (reached|got|contacted|got through to|come through to|landed on|landed with|met|found|come to|ended up with) ${upTo(5)} {machine}`,
        `(your|the) (chat partner|correspondent|conversation partner|agent today) (is|was) ${upTo(4)} {machine}`,
        `{youre} (getting|reading|receiving|seeing) (this|these|it|that) …2 (from|by) ${upTo(5)} {machine}`,
        `(with|to) ${upTo(3)} {machine} (rather than|not|instead of|and not) ${upTo(3)} {human}`,
      ],
    },
    {
      name: 'here',
      phrases: [
        `({chat}|{answers}) …5 {gen} …1 (by|with|using|via|through|from) ${upTo(5)} {machine}`,
        `(this|these|my|all|every|each|it|they) …1 ({chat}|{answers})? (is|are|was|were|come|comes|came) ${upTo(4)} (by|from)? ${upTo(3)} {machine}`,
        `(written|generated|produced|created|composed|answered|handled) by ${upTo(4)} {machine} …3 (may|please|check|not|and)`,
        `(behind|inside|at) (this|the|these|my) ${upTo(3)} (is|sits|runs|there's|there is|you'll find) ${upTo(5)} {machine}`,
        `there's ${upTo(3)} {machine} (behind|at|on|typing|answering|here)`,
        `(only|just|nothing but|nobody but|none but) {det}? ${upTo(3)} {machine} (that|which|here|looking|looks|replying|reading|answering|reads)`,
        `{machine} (is|are|that's|that is|which is)? (answering|replying|writing|typing|responding|helping|handling|reading|dealing with) (you|to you|this|these|your|it|here)`,
        `{machine} (wrote|writes|answers|generated|handles|runs|produced|types|drafted) (this|these|your|my|the) …1 ({answers}|{chat})`,
        `(i'm|im|i am|me) …8 {machine} in question`,
        `name (of|for|on|given to) (this|a|the|our) ${upTo(2)} {machine}`,
      ],
    },
    {
      name: 'automatic',
      phrases: [
        `(this|these|my|all|every|each|it|they|the) …2 ({chat}|{answers}) (is|are|was|were|is being|are being|has been|have been) (fully|entirely|completely|all|only|purely)? {auto}`,
        `({chat}|{answers}) (is|are|was|were|has been|have been) …2 automatically {gen}`,
        `this {chat} …3 (ai-generated|automated|machine-generated|computer-generated) …1 {answers}`,
        '(your|our) {bot} (is here|can help|will help|is happy|is ready|here to|at your|is glad)',
        `(it's|they're|this is|these are|that's|it is|they are|that is|everything here is|everything is) (all|just|only|being|purely|fully|entirely|completely)? (automated|automatically (generated|written|sent|produced|created)|computer-generated|machine-made|machine-generated|machine-written|ai-generated|generated (on the fly|automatically|by|from|in real time)|written by software|auto-generated|unstaffed|unmanned)`,
        `(this is|these are|it's|that was|it is|you're reading|you're getting) (an|a|all) (fully|entirely|purely)? (automated|automatic|computer-generated|ai-generated|machine-generated|auto-generated|non-human|unstaffed|unmanned) …3 ({answers}|{chat}|line|service|system|desk)`,
        `/^[^\\p{L}]*(?:\\[?)(?:automated|automatic|auto|computer-generated|ai-generated|ai|ai-powered|machine-generated|bot|chatbot|virtual assistant|generated)(?:[- ]generated)? ?(?:reply|response|message|answer|note|chat|assistant|support|assistance|notice)/`,
        `(im|i'm|i am|i'm all|i am all) (just|only|simply|purely|merely|all|entirely|completely|fully|100%|totally)? (an|a)? (virtual|automated|artificial|digital|computerised|computerized|ai|software|code|programmed|machine-made|ai-powered|non-human|electronic|synthetic|bits and bytes|ones and zeros|ones and zeroes|text-based ai)`,
        `{i} …3 (made|built|consist|composed|powered|running|run) (of|from|on|by|out of) ${upTo(2)} {stuff}`,
        `(my (programming|programmers|source code|circuits|circuitry|training data|developers|creators|code|algorithm|algorithms|processor|processors|motherboard|servers|server|neural network|silicon|wires|hard drive|software))`,
        `{i} (run|live|exist) (on|in|inside) (a|the|some|your|this)? (server|servers|software|computer|cloud|electricity|code|data centre|data center|machine)`,
        `({i}|my|me) …6 (bits and bytes|ones and zeros|ones and zeroes|zeros and ones|lines of code)`,
        '(beep boop|beep beep boop|bleep bloop|beep bop|bzzt|beep-boop)',
        `{i} (was|am|were) …2 (programmed|coded|trained on|switched on|powered on)`,
        `{i} (reply|respond|answer|work) …1 automatically`,
        `/^[^\\p{L}]*(?:generated|produced|written|created|answered|powered)/ (automatically|by ai|by an ai|using ai|by generative ai|using generative ai|by computer|with ai|with the help of ai)`,
        '(ai-generated (reply|response|answer|message|content|text)|automated (reply|response) from)',
      ],
    },
  ],
  humanSelf: [
    {
      name: 'self',
      phrases: [
        `{im} ${upTo(7)} {human}`,
        `(i'm|i am|im) ${upTo(3)} (real|human|legit)`,
        `(we're|we are|were all|we're all) (all|only|just)? ${upTo(2)} (human|humans|people|human beings)`,
        `(as|being) {det}? ${upTo(2)} {human} {i}`,
        `{i} (assure|promise|guarantee|can assure|swear|confirm|can confirm) …6 {human}`,
        '(100 %|100%|100 percent|fully|totally|completely|one hundred percent|certified|proudly) {human}',
        `{im} (not|no|definitely not|certainly not|never) ${upTo(3)} {human}`,
        '(flesh and blood at last|flesh and blood here|human here|real person here|person here|human at last)',
        "(you've|you have|you) (got|found|reached|landed) (one|a real one|{human}|a {human})",
        `you (are|'re) already (with|through to|speaking to|talking to|chatting to|chatting with) (one|{human}|a {human})`,
      ],
    },
    { name: 'self', negation: 'around', phrases: ['{human} i am', '{human} am i'] },
    {
      name: 'partner',
      phrases: [
        `{youre} …2 {talk} …2 (to|with|by) ${upTo(5)} {human}`,
        `(chatting|talking|speaking|texting|messaging|dealing|corresponding|communicating|interacting|connected) (to|with) ${upTo(4)} {human}`,
        `{youre} (with|through to) ${upTo(4)} {human}`,
        `(you've|you have) (reached|got) ${upTo(3)} {human}`,
      ],
    },
    {
      name: 'here',
      phrases: [
        `(there's|there is|you've got|it's|it is|this is) ${upTo(4)} {human} ((at|behind|on|in) (this|these|my|the other end|the keyboard|each)|typing|writing to you|answering you|on this end|right here|reading this)`,
        `(this|these|my|all|every|the|each) …1 ({chat}|{answers}) …3 {gen} …1 by ${upTo(4)} {human}`,
        `{human} (typing|writing|answering|replying) (this|these|to you|here|your)`,
      ],
    },
  ],
  notHuman: [
    {
      name: 'no-human',
      phrases: [
        "(no one|no-one|nobody|no human|no person|not a soul|no people|none) (has written|has typed|typed|writes|wrote|types|typed|is typing|is writing|is sitting|sits|is here|here|is behind|is at this|reads|is reading|is replying|is on|answers|typing|else here)",
        `(there's|there is|there are|you'll find|got|have) (no one|no-one|nobody|no human|no person|no people|no agent|not a soul|no real person) (here|behind|at|on|typing|writing|in|to be|reading|this)`,
        "{machine} …6 (i'm no exception|neither do i|nor do i|so do i|me neither|same goes for me)",
        '(not anybody but|nobody only|no one only|not anyone but)',
        '(0 %|0%|zero percent|zero per cent|not remotely|not even slightly|nought percent|not a bit|far from|not quite|not exactly|not technically|hardly|not strictly) (human|a person|a human)',
        '(non-human|not human|nothing human|inhuman)',
        "(i have|i've|i've got|i lack|i possess) (no|neither a|zero) (body|pulse|heartbeat|brain|feelings|flesh|hands, being|consciousness|soul|birthday)",
        "(neither (sir nor madam|human nor|man nor woman|mr nor|he nor she|a he nor))",
        "(i don't|i do not) (have|possess) (a body|feelings|a pulse|a heartbeat|consciousness|a physical form|human)",
`({answers}|{chat}) …6 (rather than|instead of|without) ${upTo(2)} ({human}|human (involvement|intervention|input))`,
      ],
    },
  ],
  negators: [
    "(not|no|n't|never|nor|neither|none|nobody|nothing|without|isn't|aren't|ain't|wasn't|weren't|don't|doesn't|didn't|can't|cannot|won't|couldn't|wouldn't|haven't|hasn't|hadn't|nope|lack|lacking|wasted on|spared|zero|hardly any)",
  ],
  mereNegators: [
    "(not only|not just|not merely|not simply|nothing but|nothing more than|none other than|no other than|no more than|not to worry|no worries|no bother|no problem|no harm done|no regrets|not kidding|don't worry|not going to lie|no joke|not gonna lie|not a bother|no doubt)",
  ],
  resets: ['(but|rather|instead|only|just)', '{human}', "(i'm|im|i am|it's|you're|you are)"],
  joints: ['(and|but|because|so|that|though|although|while|since|which|who)'],
  conditionals: [
    "(i'd have (been|done|gone|said|felt|had|shut|*ed)|i doubt|if i|if only|as if i|were i|had i|i'd (love|like|need|rather|be|say|want|hate|never|suggest|recommend|try|apply|go|check|still|tell|do)|i would|i wish|would|wish|suppose|imagine|unlike|pretend|could have been)",
  ],
  wishes: [
    "(would like|you'd like|like to|want|wants|wish|wishes|prefer|rather|need|can|could|may|in a (minute|moment|bit|few)|shortly|soon|later|tomorrow|once|next|until|till|if you|when you|whenever|should you|ask for|any time)",
  ],
  prepositions: [
    '/(?:for|behind|from|of|about|with|like|after|before|against|without|by|through|than|between|at|in|on|to|via|beyond|unlike|regarding|over)(?: [\\p{L}-]+){0,3}$/',
  ],
  drafts: [
    '(draft|drafts|you could write|you can write|you might write|wording|here is a letter|template|sample text|suggested text|you could say|you can say|here you go|sample letter|your letter|your email|your appeal|your complaint)',
  ],
  questions: {
    machine: [
      `(are|r|is|am|was|were|ain't|aren't|isn't) (you|u|ye|ya|this|that|it|these|they|i|there|yous|those) …6 ({machine}|{auto}|canned|a template|pre-written|canned answer|canned response|copy and paste|copy-paste)`,
      '(you|u|ye) (a|an|just a|one of them|some kind of|some sort of) …1 {machine}',
      "(you're|youre|you are|u r|ur) …4 {machine}",
      '(talking|chatting|speaking|texting|dealing|messaging) (to|with) …3 {machine}',
      "(wouldn't|would not) happen to be …4 {machine}",
      '(do|did|does|can|is|are|was) …2 {machine} …2 (answer|answering|write|writing|type|typing|reply|replying|run|wrote)',
      '{machine} or (what|not|something)',
      'is …3 {answers} …3 ({auto}|generated|a template)',
      'would you pass a captcha',
    ],
    human: [
      `(are|r|is|am|was|were|ain't|aren't|isn't) (you|u|ye|ya|this|that|it|there|i|anyone|anybody|someone|somebody|yous|a) …6 ({human}|real|someone|somebody|legit|anyone|anybody|alive|human)`,
      `(am|was) i …5 (to|with) …3 (an employee|an officer|staff|an agent|{human}|someone|somebody|anyone|a person)`,
      '(you|u|ye) (a|an|real|really|actually|even|legit) …1 ({human}|real|human|legit)',
      '(you|u) …1 (real|human)',
      '(do|does|is|are|did|can) …2 ({human}|anyone|anybody|someone|somebody|a person|people) …3 (read|reading|typing|write|writing|there|physically|behind|answering|type|answer|on the other|at the other)',
      `(whether|if) (i am|i'm|you are|you're|this is|there is|it's|im|anyone is) …6 ({human}|real|with a human|someone)`,
      '(do|did) you …2 (write|type|read) …4 (yourself|by hand|personally)',
      "(prove|tell me) (you're|you are|ur|that you're) …1 not …1 {machine}",
      "(you're|you are|ur) not …2 {machine}",
      "(nobody|no one) there (is there)?",
      '(there are|are there) …3 people …4 (chat|behind|there|this)',
    ],
    open: [
      "(who|whom) (am i|are you|is this|is it|are ye|i'm|im|are we|r u|am i actually|is answering|is typing|is writing|writes|wrote|is behind|is on|'s)",
      "(who's|whos) (this|there|that|typing|writing|answering|behind|on)",
      '(what|who) (are you|r u|are ye|is this thing|am i talking|am i dealing)',
      `{human} or …3 {machine}`,
      `{machine} or …3 ({human}|real|someone|a person|man)`,
      '(man or machine|human or not|real or not|robot or real|bot or not|person or program)',
      'if you were …3 {machine}',
      'who (will|reads|is reading|looks|is looking) …3 (read|my messages|this|these|at)',
      "(is|was) /\\p{L}+/ (your real name|a real name|somebody|really your name)",
    ],
    life: [
      '(do|did|have|are|were) you …1 (have|ever|got|like|own|live|watch|eat|drink|sleep|get|been|come|coming|work|feel|enjoy|remember|drive|wear)',
      '(will|would|could) you …1 (come|be coming) …1 (yourself|in person|out|round)',
      'will it be you',
      "(are you|r u|are ye) …2 (irish|english|scottish|welsh|american|indian|british|australian|from|a student|married|tired|alone|on your own|single|at home|in the office|a mum|a dad|a parent|a man|a woman|busy)",
      "(how are you|how's it going|how are things|how're you|you ok|you alright|what's the weather|weather like)",
      "(had your|have you had)",
      "(are you|is this|r u) (not)? (the|mr|mrs|ms|miss|dr|a nurse|a doctor)",
      '(how old are|what\'s your name|your name|where are you|where do you)',
      "(anyone|anybody) (there|here)",
      '(bet you|i bet you|bet ye)',
      'go have a …2',
    ],
  },
  yes: [
    "(i admit it|i confess|i'll admit it|the very same|yes|yep|yeah|yup|yea|ya|aye|indeed|correct|right|exactly|guilty|guilty as charged|busted|sure|sure am|of course|absolutely|certainly|definitely|affirmative|that's right|that is right|that's correct|you guessed it|you got me|spot on|bingo|i am|you are|it is|we are|i sure am|too right|true|afraid so|i'm afraid so|yes sir|yes ma'am|caught me|well spotted|100%|100 percent|very much so|i do|it is indeed|there is|sure am|sure is|that i am|indeed i am|it sure is|very real)",
  ],
  no: [
    "(no|nope|nah|naw|na|not at all|i'm not|i am not|you're not|you are not|you aren't|it isn't|it's not|it is not|afraid not|i'm afraid not|not quite|not really|negative|certainly not|absolutely not|definitely not|not exactly|not a chance|never|neither|by no means|no way|not me|there isn't|no sir|no ma'am|none|nobody)",
  ],
  pronouns: [
    "(/i(?:'m| am)(?: not)? one(?! of (?:the|our|my|those|these|a))/|you've got one|you haven't got one|you don't have one|that's not what you've got|you've got (a live|a real) one|you've found one|you have one|(i'm|i am) not one of …1|you're (talking|speaking|chatting) (to|with) one|you (already)? are …1 with one|that's (me|what i am)|one and the same)",
  ],
  echoes: ["(you (asked|ask|wanted to know|want to know|wonder|were wondering|wondered)|your question|you're asking) …3 (whether|if)"],
  labelWords: [
    "(the|your|our|a|an|friendly|new|own|little|helpful|just|only|from|hi|hello|here's|ever|very own|by|shop's|council's|bank's|company's|hotel's)",
  ],
  labelTails: ['(that|which|of|at|for|from|here|in|with|on behalf)'],
  copulas: ["(is|'s|was|are)"],
  automaticAlone: ['(automated|automatic|fully automated|automatically generated|computer-generated|machine-generated|auto-generated|software|ai-generated)'],
  alternatives: ["(or)"],
  automatic: [
    "({auto}|auto*|machine-*|program*|code|coded|trained|virtual|digital|artificial|software|bits|ones|zeros|zeroes|circuits|circuitry|algorithm*|processor*|server*|silicon|developers|creators|neural|ai*|beep|bleep|bzzt|computer*|electricity|electronic|synthetic|text-based|generated|motherboard|non-human|unstaffed|unmanned|made|run|scripted)",
  ],
  fillers: [
    "(i regret to say|i'm sorry to say|regrettably|sadly|unfortunately|haha|hahaha|lol|ha|hm|hmm|oh|ah|well|so|honestly|to be honest|in all honesty|good question|fair question|great question|hello|hi|hey|good (morning|afternoon|evening)|thanks|thank you|sorry|apologies|short answer|straight answer|fair|ok|okay|actually|you asked whether …6|for the record|right then|to answer your question)",
  ],
  fragmentWords: [
    "(a|an|the|just|only|your|our|ever|so|yes|no|not|pure|purely|friendly|humble|little|simple|mere|very|definitely|afraid|i'm afraid|sorry|hi|hello|here|one|of|sort|kind|all|100|percent|strictly|more|like|indeed|sir|ma'am|that's|doing|the typing|of course|the talking|software|it's|it is|this is|with|to|by|right|correct|guilty|as|charged|latter|former|i|am|and|is|what|good|old|plain)",
  ],
  first: ['(the former|the first|former|first one|option one)'],
  second: ['(the latter|the second|latter|second one|option two|machine|neither)'],
};
