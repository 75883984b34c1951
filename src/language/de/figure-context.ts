import type { FigureContext } from '../figures/context-lexicon.js';

/** German words around figures. Written for this project. */
export const figureContext: FigureContext = {
  together: 'lang alt insgesamt',
  including: 'mit inkl*',
  several: 'sind waren betragen lauten gelten haben bieten gibt_es möglich',
  goesOn: 'bis oder und',
  shortAnd: 'u.',
  behindCents: 'im pro je per für mehr inkl',
  shortWeekdays: 'mo di mi do sa so',
  weekdayLinks: 'bis und',
  capitals: 'am um ab bis und an in',
  notDate: 'um gegen kostet à',
  beforeDotted: 'am vom zum bis ab seit',
  beforeSlashed: 'am zum vor_dem nach_dem vom bis ab seit',
  articles: 'den dem',
  weekdayArticles: 'der',
  dayArticles: '',
  ofYear: '',
  rangeLinks: 'zu mit',
  clock: 'uhr',
  hourStarts: 'ab bis',
  hourLinks: 'bis',
  behindHour: 'und oder bei da an',
  lasting:
    'dauert dauern dauer gedauert lang länge in ca ca. etwa rund circa ungefähr insgesamt fahrzeit laufzeit flugzeit binnen',
  hourBefore: 'um ab gegen',
  moving:
    'verlänger* versch* verkürz* verspät* verzöger* später früher länger kürzer reduzier* erhöh* überschr* überzog*',
  // Hours with a dot are read where "Uhr" or a part of the day says so.
  dottedHours: '',
  dottedAmounts: '',
  dottedUntil: '',
  dottedAbout: '',
  dottedFrom: '',
  dottedTo: '',
};
