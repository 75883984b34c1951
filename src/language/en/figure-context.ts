import type { FigureContext } from '../figures/context-lexicon.js';

/** English words around figures. Written for this project. */
export const figureContext: FigureContext = {
  together: 'long old in_total',
  including: 'with incl*',
  several: 'are were have offer options terms periods',
  goesOn: 'to or and',
  shortAnd: '',
  behindCents: 'per a each the all incl',
  shortWeekdays: '',
  weekdayLinks: '',
  capitals: 'i a am pm to or and an in at',
  notDate: '',
  beforeDotted: 'on by',
  // Weekdays as people mistype them, too.
  beforeSlashed:
    'on by until till from since of for before after dated due mon monday tue tues tuesday tueday wed wedday thu thur thus thurs thursday thurday thusday thuday fri friday sat satday sun sunday',
  articles: 'the',
  weekdayArticles: '',
  dayArticles: 'the',
  ofYear: 'of',
  rangeLinks: '',
  clock: '',
  hourStarts: 'from by until',
  hourLinks: 'to till until',
  behindHour: 'sharp on and or',
  lasting:
    'takes take took lasts last lasted duration for in within about around approximately roughly total totalling runs',
  hourBefore: 'at',
  moving: 'delay* later earlier longer extend*',
  dottedHours:
    'open opens opening close closed closes closing shut shuts breakfast lunch dinner served kitchen reception check-out checkout daily weekday weekdays monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays slot appointment train trains bus buses depart departs arrive arrives',
  dottedAmounts:
    'cost costs price prices fee fees fare fares ticket tickets pay charge charges per each monthly a_month valid offer sale version upgrade clause clauses section sections rating ratings premium',
  dottedUntil: 'until till til',
  dottedAbout: 'about around',
  dottedFrom: 'from between',
  dottedTo: 'to and until till',
};
