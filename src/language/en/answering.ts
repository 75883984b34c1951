import type { AnsweringLexicon } from '../person/answering-lexicon.js';

const { raw } = String;

export const answering: AnsweringLexicon = {
  ofBusiness:
    'our|us|we|your(?! (?:own |household|family))|(?<!own )(?:firm|company)|courier|driver|postman|supplier|designer|owner|founder|neighbour|neighbor|took it|took them|signed|has it',
  several:
    'neighbou?rs|next door|parents|others|in-laws|couple|family|people|folks|those|them|flatmates|housemates|lot|ones|guests|tenants',
  theySay: raw`(?<!\p{L})[Tt]hey(?:['’]re|['’]ve| (?!can|could|may|might|should|would|will|must|need|ought|want to|have to|'ll|prefer|decide|know)\p{L}+)`,
  leavesOpen: 'if|whether|once|when|until|unless|should',
  orElse: 'or',
  tailYes: "yes|yeah|yep|aye|indeed|correct|that's right|sure enough",
  tailNo: 'no|nope|nah',
  never: 'never',
  plainYes: 'yes|yeah|yep|aye|ok|okay|sure|of course|certainly|grand|absolutely',
  butTurns: 'but|though|tho|mind|only that',
  saysOfPerson:
    'him|her|them|his|their|hers|theirs|he|she|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|tonight|tomorrow|yesterday|upstairs|downstairs|floor|corner|grand|hundred|thousand|two|three|four|five|six|seven|eight|nine|ten|dozen|both|nobody|somebody|someone',
  selfHelp:
    'form|forms|online|website|site|app|page|link|helpline|hotline|desk|office|reception|branch|leaflet|guide|police|council|solicitor|advice|support|options?|alternative|ways?',
  pleasantHead: 'do|why|say|wish|give|send|maybe|perhaps|how|what',
  pleasant:
    'hope|luck|lovely|nice|kind|sweet|idea|thought|question|congratulations|congrats|enjoy|fun|great|try|worth|tempting|sounds|fair|gesture',
  ofUs: 'i|we|us|me|my|our|you|your|yours|yourself|same|happy|glad|sorry|thanks',
  whoseOnly: 'his|her|their|hers|theirs',
  itSubject: 'it|that|there',
  itVerb: "'s|is|was|are|has|had|looks|sounds|involves|concerns|concerned|involved|starts|ends|begins|came|went",
  notOfIt: raw`\bi\b|\bwe\b|own|not|n't`,
  timeOrUs: 'were|well|ill|us|may|until|till|when|since|only|without',
  whenever: '',
  notBefore: '',
  frequency:
    'once (?:a|per|every|or|again|more|weekly|daily)|(?:every|each|most|some|many|all) (?:single |other |few |second )?(?:day|night|evening|morning|week|month|year|time|weekend|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|couple)',
  ofCustomer: '[Yy]our',
  pleads: 'please|pls|plz',
  placeAhead: 'in|at',
  whoGreets: 'and|so|hi|hey|hello|ok',
  whoIsIt: raw`who(?! (?:do|does|can|should|could|would|will|to|makes|made|delivers|runs|owns|sells|are|am|is (?:the|your|my|our)|'s (?:the|your|my|our)|was the (?:woman|man|lady|guy|person) i)(?!\p{L}))|who's(?! (?:the|your|my|our)(?!\p{L}))|whose`,
  cannotTell: 'tell|say|confirm|reveal|mention|disclose|share|inform',
  toWhom: 'you|anyone',
  thatIs: 'that',
  notThat: 'whether|if|deny',
  refusedClause: 'that|whether|if|who|what|where',
};
