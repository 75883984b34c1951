import type { UnaskedLexicon } from '../person/unasked-lexicon.js';

const { raw } = String;

export const unasked: UnaskedLexicon = {
  anybody: 'some(?:one|body)|any(?:one|body)|(?:the |a |any )?others?',
  isTheirs: 'is|are|was',
  theCustomers: 'yours?|you',
  apart: 'and|to',
  inTime: 'until|till|May',
  itWas: raw`(?:it|that|this|those)(?:'s|'d be|'ll be| was| is| are| were| would be| will be)|belongs? to|(?:it|that|this|those|that one|this one)(?:'s| is| was| were)(?: really| actually| only)?(?: meant| intended| addressed| down)? (?:for|to)|(?:it|that|this|those)(?:'s| is| was| were) the (?:\p{L}+ )?(?:bill|letter|invoice|parcel|post|mail|statement|card|order|cheque|form) (?:of|for|from)`,
  itWasPerhaps: 'probably|just|only',
  likeThem: 'like|same as|as does|as do|just as|unlike|than|as with',
  kinOf:
    'boy|girl|son|daughter|kid|child|lad|husband|wife|mum|mom|dad|mother|father|partner|brother|sister|baby|twins?',
  takenIn: 'parcel|package|driver|courier|deliver|letter|post|box|question|problem|issue|same',
  wrongAhead: '(?: all| quite)? wrong',
  whoRelative: 'who|they',
  whoMay: 'will|can|may|would|could|should|might|must',
  whereabouts: 'in|from|at|next|upstairs|downstairs|across|over|down|opposite|above|below|on',
  relativeClause: "who(?:'s)?",
  stateAhead:
    "gone|booked|taken|given|sold|goes|went|belongs|promised|reserved|let|lent|out|issued|registered|there|there's",
  supposes: 'if|whether|unless|should|in case|where',
  notOfPerson: '[Yy]ou|[Yy]ours?|[Oo]urs?|[Ww]e|[Mm]y|I|answer|reply|information',
  ofSomebody:
    '[Hh]e|[Ss]he|[Hh]im|[Hh]ers?|[Hh]is|[Ii]t|Ms|Mrs|Mr|[Tt]he (?:cover|policy|contract|insurance|membership|lease|account|booking)',
  advises: '(?:(?:[Jj]ust|[Bb]etter|[Bb]ut) )?(?:[Ee]xpect|[Pp]lan|[Pp]ut|[Ss]chedule|[Bb]ook)(?= )',
  leadIns:
    "(?:[Aa]ll|[Ww]hat|[Oo]nly thing) (?:I|we)(?:['’](?:d|ll)| can| could| will| would)? (?:say|tell you|add)|I(?:['’]d|['’]ll| would) (?:just |only )?(?:say|plan|reckon|expect|count|wait|not)|(?:if I were|were I) you",
  contracted: 'that|this|it|he|she|the|there|what|not|a|an|been|got|going|coming|in|on|had',
  goesOnTo: "hasn['’]t|has|had|didn['’]t|doesn['’]t|is|was|still|only|owes|pays|paid|told|asked|says|said|booked|took",
  heOrShe: 'he|she|his|her|him|hers',
  doesOf:
    "(?:, who)? (?:still |already |just |also |only |never |always )?(?:owes?|pays?|paid|booked|books|took|takes|asked|asks|rang|called|calls|lives|lived|signed|said|says|told|wants|hasn['’]t paid|had (?:it|him|her|a|an|the|two|three)|missed|left|moved|ordered|bought|cancelled)",
  belongsTo: '(?:belongs?|belonged) to',
  placesAhead: 'in|at|near|via|on|of|around|outside|plan|tariff|option|called|colou?r|size|street|model',
  noNameAhead: '',
  ofSomeone: '',
  someones: '',
  bareNameAhead: '',
  flats: 'flat|apt|apartment|unit|suite|room',
  plate: 'registration|reg|number ?plate|licen[cs]e plate|plate|vehicle|car',
  meterReading: 'reading|meter',
  ownReading: 'your',
  neighbours: 'neighbou?r',
  accountNamed: 'account',
  cardNamed: 'card',
  phoneNamed: 'phone|mobile|number',
  streetEnds: 'ln|rd|cl|ave|st|hill|way|pl',
  atSign: 'at',
  fullStop: 'dot',
};
