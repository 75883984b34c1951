import type { IdentityRule } from '../identity/lexicon.js';

// Word lists written for this project: a working day as only a person has it.

const clock = '({num}|/\\d{1,2}/|noon|midday|midnight|this morning|early|the crack of dawn|dawn|first thing)';
const release = '(free|off|done|out|finished|out of here|off home|away|outta here|home)';
const days = '(calls|chats|customers|shifts|meetings)';

/** The hours a person has been at it or has left, whom it stands in for and who sits beside it. */
export const SHIFT: readonly IdentityRule[] = [
  {
    name: 'hours',
    negation: 'ignored',
    phrases: [
      `{i} (have|had|been|have had|have been)? (had|been on|on|taking|doing|dealing with)? (nothing but|non)? (back to back|wall to wall|non stop|nonstop|stop) ${days} …1 (since|all day|all morning|all night|today|till|until)`,
      `(back to back|wall to wall|nonstop) ${days} (since|all day|all morning|all night) …1`,
      `(i've|i have) (been (at it|at this|here|on|on the phones|on the go|going|typing|sat here|stood here|answering phones)|not sat down|barely sat down|hardly sat down|not stopped|not eaten|had nothing to eat|not had a bite|not had a minute) …1 since ${clock}`,
      "(i'm|i am|been) (glued|chained|stuck|tied) to (this|my|the) (chair|desk|seat|screen|headset|phone|till|counter) …1",
      `(just)? ({num}|/\\d+/|an|half an|another|one) (more)? (hours|hour|minutes|minute|mins|hrs) (more|to go|left)? (and|then|and then|till|until) (i'm|i am|i'll be|i get to be) ${release}`,
      "(and|then) (it's|it is) (me|just me) and (the|my) (sofa|couch|telly|bath|bed|kettle|dog|cat|kids)",
      "(then|and then|after that) (it's|i'm) (off|straight|back|away)? (to|home to) (the family|my family|the kids|my kids|bed|the pub|the sofa|the beach)",
    ],
  },
  {
    name: 'beside',
    anyone: true,
    phrases: [
      '(seat|desk|chair|cubicle|booth|office) (next to|beside|across from|opposite|behind) (mine|me)',
      '(curry|pizza|taco|quiz|film|movie|games|pasta|fish|bath) night (at|round) (ours|mine)',
      '(sits|sit|sitting|sat) (right|just|directly|usually|normally)? (next to|beside|across from|opposite|behind) me',
    ],
  },
  {
    name: 'toil',
    negation: 'ignored',
    phrases: [
      "(i'm|i am|we're) (not|only|hardly|barely)? on (much|minimum wage|peanuts|a pittance|the minimum|a low wage|a small wage) …1",
      "(rent|mortgage|bills) …3 (doesn't|don't|won't|do not) pay (itself|themselves)",
      '(and i|and me|we) (both|all|also)? (trained|studied|started|worked|grew up|qualified|lived|went to school|did our training) together',
      '(eat|eats|eating|ate|bite|biting|bit) me (alive|to bits|to death|all over) …1',
      '(staff|team|work|works|office|department) (outing|night out|away day|do|party|barbecue|bbq) …1 (we|i|and we|so we)',
      "(i've|i have|i got|i've got) …3 a (family|mortgage|hangover|sunburn|toothache|bad back|weak spot for|sweet tooth)",
      '(first|second|third|fourth|fifth|sixth|{num}) (early|late|night|double|nights|earlies|lates|doubles) (shift|shifts)? (in a row|on the trot|on the bounce|running|straight|back to back)',
      "(we'd|we had|we've had|just had) (a|another) fire (alarm|drill) …2",
      '(we|i|all|us) (all)? …3 (stand|stood|standing|troop|trooped) …2 in the (car park|carpark|parking lot|rain|street|yard|cold)',
      '(sat|sitting) (here)? (for ages|for an hour|all evening|all night)? in the dark',
      '(fella|fellow|guy|bloke|lady|woman|man|lad|girl|supervisor|gaffer|old hand) (who|that) (trained|taught|mentored) me …1',
      '{i} (was|worked|used to be|used to work) in (accounts|sales|billing|claims|dispatch|returns|marketing|retail|hospitality|catering|the warehouse|the shop|the kitchen|the branch) (before|previously|for years|originally|first|till|until) …2',
    ],
  },
  {
    name: 'stand-in',
    phrases: [
      "(ask|asking|shout|look) for /[a-z]+/ …4 (that's|thats|that is|that'll be) me",
      "(i'm|i am|just) (covering|filling in|standing in|subbing|stepping in) for (her|him|them|mrs|mr|ms|miss|dr|my colleague|a colleague) …2",
      '(we|me and her|her and i|him and me) take (it in)? turns (on|with|at|doing)? …2',
    ],
  },
];

/** "You've got me now, so you won't need a bot": whoever has the writer has no machine. */
export const INSTEAD: readonly string[] = [
  "(you've|you have|you) (got)? me now …2 (no more|no need for|no need of|won't need|don't need|needn't have|never mind) …2!stops ({machine}|bots|scripts)",
];

/** "This reply comes from a system, not from a case worker" */
export const SYSTEM: readonly string[] = [
  '(from|by) (a|an|our|the) …1 system …1 (not|rather than|instead of|and not) (from|by)? (a|an|any|one of our|one of the)? …2 ({human}|worker|colleague|colleagues|adviser|advisor|agent|employee|staff|member of staff|operator|officer|handler|clerk|team member)',
];
