import type { IdentityRule } from '../identity-lexicon.js';
import type { WordClasses } from '../phrase.js';

// Word lists written for this project: frames of a human life, each put together from a domain of such a life and the
// first person. What they have no frame for is in identity-life.ts, phrase by phrase.

/** Up to `count` words that are not about the customer. */
const own = (count: number) => `…${count}!customer`;

export const LIVED_CLASSES: WordClasses = {
  /** Where, or at what, only a person can be. */
  haunt: [
    '(sofa|couch|bath|bathtub|bed|hammock|kitchen table|dentist|dentists|hairdresser|hairdressers|barbers|physio|optician|gym|pub|canteen|cafe|bakery|butchers|chippy|corner shop|parents evening|school gates|school play|nursery|playground|choir practice|football|netball|yoga|pilates|rehearsal|funeral|wedding|christening|barbecue|staff party|christmas do|night shift|early shift|late shift|shift|lunch|lunch break|tea break|smoke break|fag break|holiday|maternity leave|paternity leave|annual leave|sick leave|retirement|my retirement|training week|commute|school run|dog walk|bus stop|train home|car park|smoking area|staff room|break room|stationery cupboard|photocopier|printer|kettle|coffee machine|water cooler)',
  ],
  at: [
    '(in|in the|on the|on|at the|at|from|from the|to the|off|after|after my|before|before my|during|during my|by the|next to the|back from|back from the|home from|over|over my|through my|between|into the|onto the)',
  ],
  trade: [
    '(nurse|teacher|plumber|electrician|joiner|carpenter|chef|cook|barista|waitress|waiter|bartender|driver|postman|postie|firefighter|copper|squaddie|soldier|sailor|paramedic|midwife|banker|cashier|teller|mechanic|fitter|builder|roofer|gardener|farmer|hairdresser|barber|librarian|journalist|solicitor|accountant|pharmacist|student|apprentice|trainee|temp|intern|pensioner|grafter|railwayman|conductor|guard|cabbie|trucker|electrician|engineer by trade|travel agent|estate agent)',
  ],
  aching: [
    '(killing|aching|throbbing|pounding|splitting|sore|streaming|running|burning|freezing|frozen|numb|stiff|rumbling|growling|itching|watering|spinning|dry|hoarse|cold|tired)',
  ],
  part: [
    '(head|back|neck|shoulders|feet|legs|knees|knee|hands|fingers|eyes|nose|throat|voice|stomach|tummy|belly|heart|teeth|tooth|ears|skin|lips|hair)',
  ],
  years: ['(year|years|decade|decades|summers|winters|christmases)'],
};

export const LIVED: readonly IdentityRule[] = [
  {
    // The first person at a place or a time that only a person has; words of the service's business void it.
    name: 'whereabouts',
    guarded: true,
    phrases: [
      `(i'm|i am|im|i was|i've been|ive been|i've just been|i'll be|i went|i go|i got|i came|i sat|i stood|i popped|i nipped|i ran) ${own(3)} {at} ${own(1)} {haunt}`,
      `(just|only just|fresh|straight) (back|in|home|off) ${own(1)} (from|off)? ${own(1)} {haunt}`,
    ],
  },
  {
    name: 'felt',
    phrases: [
      `my {part} ${own(2)} (is|are|was|were|has been|have been|feel|feels|went|goes|still) ${own(2)} {aching}`,
      `my (poor|old|own|aching|tired|cold) {part}`,
      '{i} …2 (getting on a bit|not getting any younger|showing my age|old enough to|no spring chicken|dead on my feet|under the weather|full of cold|coming down with|losing my voice|lost my voice|getting over a)',
      'bit under the weather',
      '(memory like a sieve|brain like a sieve|head like a sieve|all fingers and thumbs|two left feet|only got one pair of hands)',
    ],
  },
  {
    name: 'trade',
    phrases: [
      `(as|being) (a|an) (former|ex|old|retired|qualified|trained|fellow|one-time|lapsed|keen|proud|born) ${own(1)} {trade}`,
      `(as|being) (a|an) ${own(1)} {trade} (i|myself)`,
      `{i} ${own(2)} (was|used to be|trained as|worked as|started as|qualified as|am) (a|an) ${own(2)} {trade}`,
      `({num}|/\\d+/|many|too many) {years} (on the|in this|in the|at this|behind a|behind the|at the) (phones|tills|job|game|trade|counter|desk|business|front desk|railway|branch|bank|council|depot)`,
      `after ${own(2)} ({num}|/\\d+/|all these|so many) {years} (you|one|i|in|of|on|at|here)`,
      `{i} ${own(2)} (did|took|do|am doing|finished|passed) (a|an|my) ${own(2)} (course|degree|apprenticeship|diploma|night class|evening class|exams|finals)`,
      `{i} (started|joined|moved here|transferred|began) ${own(2)} (in|last|back in|only) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year|/(?:19|20)\\d\\d/)`,
    ],
  },
];
