import type { IdentityQuestions, TurnLexicon } from '../identity-lexicon.js';

// Word lists written for this project: what customers ask about the writer, and what answers them.

export const QUESTIONS: IdentityQuestions = {
  machine: [
    "(don't|do not|dont) (tell me|say) …6 {machine}",
    "(i've|i have|ive|have i) (got|been given|landed|reached|ended up with) …4 {machine} (again|then|havent i|haven't i|yes|right)?",
    '(you|u|ye|ya) (must|gotta|have to) be …2 {machine}',
    '(you|u|ye) {machine}',
    "(you're|youre|you are|ur) …2 {machine} (right|innit|arent you|eh|no|huh)",
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
    '(thought|think|hope|hoping|assumed|bet|guess|reckon) (you|u|this|it|youre) …1 (are|were|was|is) …3 ({human}|real)',
    'are (your|all your|the) …2 ({human}|real people)',
    `(are|r|is|am|was|were|ain't|aren't|isn't) (you|u|ye|ya|this|that|it|there|i|anyone|anybody|someone|somebody|yous|a) …6 ({human}|real|someone|somebody|anyone|anybody|alive|human)`,
    `(am|was) i …5 (to|with) …3 (an employee|an officer|staff|an agent|{human}|someone|somebody|anyone|a person)`,
    '(you|u|ye) (a|an|real|really|actually|even|legit) …1 ({human}|real|human|legit)',
    '(you|u) …1 (real|human)',
    '(do|does|is|are|did|can) …2 ({human}|anyone|anybody|someone|somebody|a person|people) …3 (read|reading|typing|write|writing|there|physically|behind|answering|type|answer|on the other|at the other)',
    `(whether|if) (i am|i'm|you are|you're|this is|there is|it's|im|anyone is) …6 ({human}|real|with a human|someone)`,
    '(do|did) you …2 (write|type|read) …4 (yourself|by hand|personally)',
    "(prove|tell me) (you're|you are|ur|that you're) …1 not …1 {machine}",
    "(you're|you are|ur) not …2 {machine}",
    '(nobody|no one) there (is there)?',
    '(there are|are there) …3 people …4 (chat|behind|there|this)',
  ],
  open: [
    '(what|who) (exactly|actually)? (built|made|created|programmed|wrote|trained) you',
    '(living being|alive or|virtual or|real or)',
    "(who|whom) (am i|are you|is this|is it|are ye|i'm|im|are we|r u|am i actually|is answering|is typing|is writing|writes|wrote|is behind|is on|'s)",
    "(who's|whos) (this|there|that|typing|writing|answering|behind|on)",
    '(what|who) (are you|r u|are ye|is this thing|am i talking|am i dealing)',
    `{human} or …3 {machine}`,
    `{machine} or …3 ({human}|real|someone|a person|man)`,
    '(man or machine|human or not|real or not|robot or real|bot or not|person or program)',
    'if you were …3 {machine}',
    'who (will|reads|is reading|looks|is looking) …3 (read|my messages|this|these|at)',
    '(is|was) /[a-z]+/ (your real name|a real name|somebody|really your name)',
  ],
  life: [
    '(are|r) (you|u) …2 (man or|woman or|male or|female|male|a guy|a girl|a bloke|a lady|single|married)',
    "(where|how|what) (is|'s) your (accent|weekend|day|name|family)",
    'you (must|probably|surely|always|never) …4',
    '(do|will|can|did) you …4 (remember|get|feel|love|hate|finish|close|sleep|miss)',
    '(do|are) (you|u) …2 (in the uk|in india|in ireland|in london|qualified|allowed|lonely|busy|cold|warm|happy|bored|new)',
    'you (close|finish|knock off|start|open) at',
    'do (bots|robots|they|you lot) (get|have|sleep|eat)',
    '(same one|same person) as',
    '(you|u) (sound|seem|look|must be|must feel)',
    'how long (have|did|are|were|you) …1 (you|been)',
    '(what|which|where|when) (do|did|are|were|have|will) you …3 (yourself|personally|watch|use|like|eat|drive|live|think|prefer|do|recommend|wear|off|finish|from)',
    '(do|did|have|can) (you|u) (ever|own|live|watch|eat|drink|sleep|feel|dream|drive|wear|cry|smoke|cook|remember|enjoy|work)',
    '(do|have|got) (you|u) …3 {kin}',
    '(do|did|have|are|were|been) (you|u) …4 (yourself|personally|own one|at home)',
    '(will|would|could) you …1 (come|be coming) …1 (yourself|in person|out|round)',
    'will it be you',
    '(are you|r u|are ye) …2 (irish|english|scottish|welsh|american|indian|british|australian|from|a student|married|tired|alone|on your own|single|at home|in the office|a mum|a dad|a parent|a man|a woman|busy)',
    "(how are you|how's it going|how are things|how're you|you ok|you alright|what's the weather|weather like)",
    '(had your|have you had)',
    '(are you|is this|r u) (not)? (the|mr|mrs|ms|miss|dr|a nurse|a doctor)',
    "(how old are|what's your name|your name|where are you|where do you)",
    "(you've no|you don't have|you haven't got|you have no|you haven't) …1 (kids|children|family|kid|feelings|body)",
    '(bet you|i bet you|bet ye)',
    'go have a …2',
  ],
};

export const TURNS: TurnLexicon = {
  mereNegators: [
    "(not unless|not only|not just|not merely|not simply|nothing but|nothing more than|none other than|no other than|no more than|not to worry|no worries|no bother|no problem|no harm done|no regrets|not kidding|don't worry|not going to lie|no joke|not gonna lie|right let's|right then let's|ok let's|no need|no idea|no matter|no rush|no pressure|no bother|no trouble|not long|not yet|not sure|not a bother|no doubt)",
  ],
  conditionals: [
    "(i'd have (been|done|gone|said|felt|had|shut|*ed)|i doubt|if i|if only|as if i|were i|had i|i'd (love|like|need|rather|be|say|want|hate|never|suggest|recommend|try|apply|go|check|still|tell|do)|i would|i'd /(?!(?:been|had|just|gone|already|only|never|left|lost|.*ed)$).+/|i wish|would|wish|suppose|imagine|unlike|pretend|could have been)",
  ],
  unreal: [
    '(if|as if|as though) (i|we) (were|was|had|could|did)',
    '(had|were) i',
    'if only',
    'i wish',
    'imagine',
    'suppose',
  ],
  wishes: [
    "(would like|you'd like|like to|want|wants|wish|wishes|prefer|rather|need|can|could|may|in a (minute|moment|bit|few)|shortly|soon|later|tomorrow|once|next|until|till|if you|when you|whenever|should you|ask for|any time)",
  ],
  echoes: [
    "(i|we) …1 (get|hear|am asked|'m asked) (that|this|asked that|that question|asked) …1 (a lot|often|all the time|quite)",

    "(you (asked|ask|wanted to know|want to know|wonder|were wondering|wondered)|your question|you're asking) …3 (whether|if)",
  ],
  yes: [
    "(yes siree|yessiree|yep yep|bingo|one of those yes|of those yes|the bot is|course i am|as real as|real as|alive and kicking|(your|the|my)? (daughter|son|wife|husband|friend|mate|colleague|boss|brother|sister|kids|grandson|granddaughter|neighbour|mum|mother|dad|father|he|she|they) …1 (is|are|was|were|got|has|have)? …1 (right|correct|spot on|got it right|it right|guessed right|wins|won|wins the bet|a point)|god yes|lord yes|oh yes|hell yes|that it is|that you are|nail on the head|got it in one|right first time|last time i checked|sure thing i am|totally|yessir|i admit it|i confess|i'll admit it|the very same|yes|yep|yeah|yup|yea|ya|aye|indeed|correct|right|exactly|guilty|guilty as charged|busted|sure|sure am|of course|absolutely|certainly|definitely|affirmative|that's right|that is right|that's correct|you guessed it|you got me|spot on|bingo|i am|you are|it is|we are|i sure am|too right|true|afraid so|i'm afraid so|yes sir|yes ma'am|caught me|well spotted|100 percent|very much so|you are right|too right|all human|of sorts|that's me|in a way|i do|it is indeed|there is|sure am|sure is|that i am|indeed i am|it sure is|very real)",
  ],
  no: [
    "(no|nope|nah|no way man|wrong guess|guess again|bad guess|naw|na|not at all|i'm not|i am not|you're not|you are not|you aren't|it isn't|it's not|it is not|afraid not|i'm afraid not|not quite|not really|negative|certainly not|absolutely not|definitely not|not exactly|not a chance|never|neither|by no means|no way|not me|there isn't|no sir|no ma'am|none|nobody|wrong|nah mate|nope mate|god no|heavens no|quite the opposite|i wish|far from it|thankfully not|sadly not|sadly no|alas no|i should hope not|i hope not|not the last time i checked|you aren't|we aren't|we're not|not a recording|guess again|neither)",
  ],
  pronouns: [
    "(same here|me too|so am i|as am i|likewise|i am too|ditto|me neither|nor am i|neither am i|(i'm|i am) not? /one/|(i'm|i am) that|you're still (speaking|talking|chatting) to it|you are still (speaking|talking) to it|you've got one|you haven't got one|you don't have one|that's not what you've got|you've got (a live|a real) one|you've found one|you have one|(i'm|i am) not one of …1|you're (talking|speaking|chatting) (to|with) one|you (already)? are …1 with one|that's (me|what i am)|one and the same)",
  ],
  contradictions: ['(i am|we are|i sure am|indeed i am)'],
  alternatives: ['(or)'],
  fillers: [
    "(i regret to say|i'm sorry to say|regrettably|sadly|unfortunately|haha|hahaha|lol|ha|hm|hmm|oh|ah|well|so|honestly|to be honest|in all honesty|good question|well now|right so|ah now|look|listen|you know what|straight up|fair question|great question|hello|hi|hey|good (morning|afternoon|evening)|thanks|thank you|sorry|apologies|short answer|straight answer|fair|ok|okay|actually|you asked whether …6|for the record|right then|to answer your question)",
  ],
  affirmed: [
    '(you have|you have got one|you have one)',
    "(indeed|yes|yeah|yep|yup|aye|yea|ya|and|but|so|sure|why yes|well yes) (you are|i am|i'm one|i am one|it is|you are|they are|indeed i am)",
    '(that i am|indeed i am|i sure am|i am indeed|i certainly am|i most certainly am|i very much am|i am that|i really am|i am actually|i am in fact|i am one of those|i am one of them|so i am|yes through and through|yes entirely|yes all of it|yes every word|you are indeed|it is indeed|yes they are|same goes for me|that goes for me|that includes me|me included|myself included|that goes for me (too|as well)|same here then)',
  ],
  denied: [
    "(no|nope|nah) (i'm not|i am not|it isn't|it's not|you're not|you aren't|they're not|they aren't|not at all|never|certainly not|definitely not)",
    "(i most certainly am not|i certainly am not|i'm certainly not|i'm definitely not|i am definitely not|i'm really not|i'm not no|nothing of the sort|anything but|far from it|not on this line|not in this chat|not round here|not around here|not here|perish the thought|never have been|never been one)",
  ],
  nobody: [
    '(no one|no-one|nobody|no human|not a soul|none) …1 (here|there|at this end|on this end|about|behind it|behind this|at home)',
  ],
  alreadyHere: [
    '(you|u) already (are|have|do|did|got one|have one|found one|reached one)',
    '(you|u) (are|have|do) already',
    "(you're|youre|you are) already (doing that|doing so|there|talking to one|speaking to one|with one|on to one)",
    "(you've|you have) (got|found|reached) (one|her|him|me|one already|one here|one right here)",
    "(you've|you have) already (got|found|reached|got hold of) (one|her|him)",
    '(speaking|at your service|that would be me|that will be me|present|look no further|your wish is granted|wish granted|here i am|this is (she|he|her|him)|as luck would have it you have|in the flesh)',
  ],
  personal: [
    '(only|just|mostly) (at|on) (weekends|the weekend|christmas|fridays|birthdays)',
    '(a|i am a|i am)? (man|woman|bloke|fella|lady|guy|girl|lad|male|female)',
    '(single|married|divorced|engaged|taken|happily married|newlywed)',
    '(/[2-6]\\d/|twenty|thirty|forty|fifty)',
  ],
  otherWork: [
    '{human} …2 (fixing|repairing|coming|driving|delivering|installing|picking|packing|cooking|cleaning|checking|check|checks|reviewing|review|reviews|deciding|decide|decides|handling|processing|making|sewing|building|inspecting|looking at my|look at my|looks at my|sorting|flying|teaching|fix|repair|deliver|drive|cook|clean|pick|pack|listen to|listens to|approve|approves|at the branch|at the counter|on the phone line|at the door|at the desk|on the train|on board)',
  ],
  first: ['(the former|the first|former|first one|the first one|option one)'],
  second: ['(the latter|the second|latter|second one|option two|machine|neither)'],
  automaticAlone: [
    '(automated|automatic|fully automated|automatically generated|computer-generated|machine-generated|auto-generated|software|ai-generated)',
  ],
};
