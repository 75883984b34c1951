import type { BoundsLexicon } from '../fact/bounds-lexicon.js';

/** English prepositions that facts turn round by, and signs of addresses in words. Written for this project. */
export const bounds: BoundsLexicon = {
  upper:
    "until,til,till,'til,up to,up until,before,under,below,at most,at the most,a maximum of,maximum,max,max.,no more than,not more than,less than,fewer than,no later than,not later than,at the latest,within,not over,not above",
  lower:
    'from,after,since,over,above,at least,a minimum of,minimum,min,min.,more than,no less than,not less than,no fewer than,starting at,starting from,no earlier than,not before,not until,not under,not below,upwards of',
  upperOfTime: 'by',
  upperBehind: 'at the latest,at most,max,or less,or fewer,or under,or younger,and under,or earlier,or below,and below',
  lowerBehind:
    'at least,at the earliest,or more,or over,or older,and over,and older,or later,onwards,or above,and above,and up,upwards',
  denials: "not,no,never,none,don't,doesn't,didn't,isn't,aren't,won't,can't,cannot",
  otherSide:
    'above that,over that,beyond that,below that,under that,after that,before that,otherwise,anything over,anything under,anything above,anything below,from then on',
  between: 'the,a,an,your,our,their,its,this',
  opposites: [
    ['in,back in', 'out of'],
    ['before,prior to', 'after,following'],
    ['inside,within', 'outside,outside of'],
    ['on,upon', 'off'],
  ],
  nearly: 'nearly,almost,very nearly,all but',
  signs: {
    '@': 'at',
    '.': 'dot,point',
    '-': 'dash,hyphen,minus',
    _: 'underscore',
    '/': 'slash,forward slash',
  },
};
