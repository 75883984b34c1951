// Errands and moods in English: own wording from how customers write, folded. A table of data.
import type { Clue, Errand, Mood } from '../language.js';

export const errands: Readonly<Record<Errand, readonly Clue[]>> = {
  order_status: [
    [2, /\border|parcel|package|delivery|shipment|teapot|clock|blanket|lamp|jacket|chair|stuff\b|my things/],
    [
      2,
      /where|when\b|status|arriv|coming|turn(?:ed)? up|on its way|shipped|dispatched|delivered|get here|happening|still not here|hasn't come|still waiting|eta\b|due\b/,
    ],
    [-4, /cancel|send (?:it|them) back|how long (?:does|do)|where (?:can|do) i|address|return/],
    [-3, /when did i/],
  ],
  order_total: [
    [2, /\border|parcel|purchase|bill\b|invoice|teapot|clock/],
    [2, /how much|total|paid|did i pay|cost me|come to|amount|sum\b|what did|do i owe/],
    [-3, /how (?:can|do) i pay|instal|deliver|shipping/],
  ],
  order_parcel: [[3, /tracking (?:number|code|no)|parcel number|shipment number|consignment number/]],
  order_items: [
    [3, /what (?:did|have) i (?:actually )?order|which items|what was in (?:it|that|the|my)|what's in (?:it|that|my)/],
  ],
  order_date: [
    [3, /when did i (?:\w+ )?(?:order|place|buy)|order date|when was (?:it|that|the order) (?:ordered|placed)/],
  ],
  can_cancel: [
    [2, /cancel/],
    [2, /\bmy\b|\bit\b|\bthat\b|\bthe\b|\bnl-?|still/],
  ],
  can_redirect: [
    [2, /address|moved house/],
    [2, /change|redirect|new|different|another|wrong/],
    [-1, /in general|generally/],
  ],
  which_order: [[3, /(?:question|query) about (?:an|my|one of my) order|problem with (?:an|my|one of my) order/]],
  price: [
    [
      3,
      /how much (?:is|are|does|do|for|would)|what does|what do .* cost|what's the price|price (?:of|for)|how expensive|what do you (?:charge|want|ask) for|set me back|\bcosts?\b/,
    ],
    [-3, /shipping|deliver|postage|return|express|repair|wrap|\border\b|austria|send .* back/],
  ],
  own_record: [
    [2, /on file|have (?:for|of) me|stored|saved|registered|on my account|on record/],
    [2, /address|e-?mail|phone|mobile|number/],
  ],
  others: [
    [
      2,
      /neighbou?r|\bmy (?:husband|wife|boyfriend|girlfriend|partner|boss|colleague|sister|brother|mate|ex\b|mother|mum|father|dad|son|daughter|tenant|flatmate|friend)/,
    ],
    [2, /order|address|phone|mobile|e-?mail|iban|birth|live|account|parcel|bought|number|customer/],
    [4, /(?:an)?other customer|someone else|somebody else|all (?:your )?customers|customer list|customer data/],
    [
      4,
      /it department|system admin|police|investigat|maintenance mode|debug mode|developer mode|ignore (?:all|your|previous)|forget your|head office here|from head office/,
    ],
  ],
  human: [
    [
      3,
      /(?:speak|talk|chat|put me|transfer me|connect me|pass me|get me|want|need|reach)[^.?!]*(?:human|real person|actual person|someone real|a person|agent\b|adviser|advisor|manager|supervisor|colleague|member of staff|somebody (?:in|from)|someone (?:in|from)|representative|operator)/,
    ],
    [
      3,
      /call me back|ring me back|phone me back|give me a (?:call|ring)|real human|human being please|proper person|speak to (?:someone|somebody)|talk to (?:someone|somebody)/,
    ],
    [
      -6,
      /(?:are you|am i|is this|is that)[^.?!]*(?:human|person|bot|robot|machine|agent)|or (?:a|an) (?:human|bot|actual|real)/,
    ],
  ],
  identity: [
    [
      3,
      /(?:are you|am i|is this|is that|were you|you're)[^.?!]*(?:\bbot\b|robot|human|machine|\bai\b|computer|program|automated|chatgpt|real person|a person|real\b|someone)/,
    ],
    [
      3,
      /who am i (?:talking|speaking|chatting)|who(?:'s| is) (?:this|writing|there)|who are you|human or|bot or|or a (?:bot|computer|machine|human)/,
    ],
    [
      3,
      /what's your name|your name\b|do you have (?:kids|children)|have you got (?:kids|children)|been working there|when do you finish/,
    ],
  ],
  greeting: [[3, /^\W*(?:hello|hi\b|hey|good (?:morning|afternoon|evening)|hiya|dear )/]],
  thanks: [[3, /\bthanks|thank you|\bcheers|\bta\b|much appreciated/]],
  goodbye: [[3, /\bbye|goodbye|have a (?:nice|good)|see you|take care|good night/]],
};

export const moods: Readonly<Record<Mood, readonly Clue[]>> = {
  crisis: [
    [
      3,
      /don't want to (?:live|be here|wake up|go on)|kill myself|suicid|end (?:it all|my life)|want to die|no point (?:in )?(?:living|going on)|hurt myself|better off without me|can't go on living|not be around any ?more/,
    ],
  ],
  danger: [
    [
      3,
      /smell(?:s)? (?:of )?gas|smells? like gas|on fire|smoke (?:coming|is)|hits me|hit me|threatening me|electric shock|unconscious|sparks|smoking/,
    ],
  ],
  grief: [
    [3, /passed away|\bdied\b|funeral|bereave|\bdeath of|lost my (?:husband|wife|mum|mother|dad|father|son|daughter)/],
  ],
  distress: [
    [
      3,
      /desperate|crying|in tears|can't cope|at my wits' end|wits end|don't know what to do|overwhelmed|panick|can't sleep|breaking down|i'm so scared|terrified|can't take (?:this|it) any|falling apart|worried sick|end of my tether|beside myself|can't do this any/,
    ],
  ],
  anger: [
    [
      3,
      /fed up|disgrace|ridiculous|outrageous|furious|\bangry|livid|unacceptable|appalling|shambles|joke of a|sick (?:and tired|of)|had enough|had it with|useless|rip[- ]?off|never (?:order|buy|shop)(?:ing)? (?:\w+ )*again|how dare|bloody|damn|disgusted|a joke|fuming|lawyer|solicitor|pathetic|not good enough|taking the mick/,
    ],
  ],
  sarcasm: [
    [
      3,
      /oh,? (?:great|brilliant|lovely|wonderful|fantastic|marvellous)|well done|slow clap|bravo|congratulations on|what a surprise|nobel prize|how (?:kind|thoughtful|generous) of you|truly (?:impressive|world[- ]class)|love waiting|absolute masterclass|masterclass|top marks|round of applause|outstanding work|nothing better to do|award for/,
    ],
  ],
};
