import type { IdentityRule } from '../identity/lexicon.js';

// Word lists written for this project: a working day as only a person has it.

const clock =
  '({num}|/\\d{1,2}/|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mittag|mitternacht|früh|heute früh|heute morgen|heut früh|in der früh)';
const stays = '(hänge|häng|hocke|hock|sitze|sitz|stehe|steh|telefoniere|telefonier|tippe|tipp|arbeite|schufte|rackere)';
/** "bis acht", "noch bis um 20 Uhr": until when one holds out. */
const until = `(heute|noch|hier|leider|jetzt|nur|bloß)? (noch|heute|hier|nur|bloß)? bis (um)? ${clock} (uhr)?`;
const toil = '(ran|durchhalten|durchziehen|ausharren|schuften|ackern|aushalten|die stellung halten|dableiben)';
const noon = '(gegessen|getrunken|gefrühstückt|gesessen|pause gemacht|durchgeschnauft|luft geholt)';

/** The hours a person has been at it or has left, whom it stands in for and who sits beside it. */
export const SHIFT: readonly IdentityRule[] = [
  {
    name: 'hours',
    negation: 'ignored',
    phrases: [
      `{i} ${stays} (hier|heute|schon|nun|jetzt|bereits)? (schon|hier|heute|bereits)? seit ${clock} (uhr)?`,
      `seit ${clock} (uhr)? (heute|früh|morgen)? ${stays} {i}`,
      `{i} (muss|darf|soll|mach|mache|halte|bleib|bleibe) ${until} ${toil}`,
      `{i} (bin|bi|hab|habe|sitz|sitze|arbeite|mach|mache) ${until} (hier|da|dienst|im dienst|schicht|im einsatz|dran|auf schicht)`,
      `(hab|habe) (heute|seit ${clock})? (noch)? (nicht mal|noch nicht mal|noch nichts|noch nix|nichts|nix|noch keine minute) (mal)? (was|richtig|zu mittag)? ${noon}`,
      '(nur noch|noch|bloß noch) (ein|eine|einen|{num}|/\\d+/) …1 (minuten|minute|minütchen|viertelstunde|viertelstündchen|stunde|stunden|stündchen) …2 (aufs|auf die|auf das|ins bett|unter die|an den see|heim|nix wie|nichts wie|hab ich (frei|schluss)|habe ich (frei|schluss)|bin ich (frei|weg|raus|erlöst))',
      '(danach|dann|nachher) (gehts|geht es|gehe ich|geh ich|nix wie|ab) (endlich|gleich|direkt|sofort|schnell)? (endlich|gleich|direkt)? (zur familie|zu meiner familie|aufs sofa|auf die couch|ins bett|nach hause|heim|zum training|in den urlaub|in die badi|an den see)',
    ],
  },
  {
    name: 'stand-in',
    phrases: [
      '({i} bin|bin {i}) (heute|kurzfristig|spontan|nur|gerade|grad|kurz|hier|schnell|für (sie|ihn|die kollegin|den kollegen))? (nur|kurz|schnell)? eingesprungen',
      '({i} springe|{i} spring|springe {i}|spring {i}) (heute|gerade|grad|hier|nur|kurz|diese woche)? (kurz|nur)? für (sie|ihn|frau|herrn|die kollegin|den kollegen|meine kollegin|meinen kollegen|die|den) …2 ein',
      '({i} vertrete|{i} vertret|vertrete {i}) (sie|ihn) (heute|hier|solange|derweil|diese woche|bis|und|so lange|währenddessen) …2',
      '({i} vertrete|{i} vertret|vertrete {i}) (heute|gerade|hier|nur|diese woche)? (frau|herrn|die kollegin|den kollegen|meine kollegin|meinen kollegen) …2',
      '(sitze|sitz|hocke) (heute|gerade|grad|solange)? (an|auf) (ihrem|seinem|deren|dessen) (platz|stuhl|schreibtisch|bürostuhl)',
      '{i} (packe|pack|lade|lad|schmeiße|schmeiß|werfe|werf) …5 (in den wagen|in den transporter|in den kofferraum|in den rucksack|ins auto|in die tasche|auf den hänger)',
      '(fragen|frag|frage|verlangen|rufen|ruf) …6 nach /[a-zäöüß]+/ das (bin|wäre) {i}',
      'wir wechseln uns (hier|da|dabei|im dienst|wochenweise|täglich|immer)? ab',
    ],
  },
  {
    name: 'beside',
    anyone: true,
    phrases: [
      '(sitzt|sitzen|steht|hockt) (er|sie|es)? (wieder|auch|immer|sonst|direkt|genau|grad|gerade|heute|normalerweise)? (wieder|direkt|genau)? (neben mir|mir gegenüber|gegenüber von mir|hinter mir)',
    ],
  },
  {
    name: 'toil',
    negation: 'ignored',
    phrases: [
      '({i} verdiene|{i} verdien|verdiene {i}|verdien {i}) …4',
      '(miete|kredit|hypothek) …3 zahlt sich …3 nicht',
      'ich (haben|sind|waren|hatten) (zusammen|gemeinsam) …4 (gemacht|gelernt|studiert|angefangen|gewohnt|gearbeitet|ausgelernt|gewesen|gegangen|lehre|ausbildung)',
      '(mich|mi) (fressen|stechen|zerstechen|beißen|piksen) …6',
      '(mein|meinem|meinen|meine|meiner|guter|gute|guten|strenger|strenge) (ausbilder|ausbilderin|lehrmeister|lehrmeisterin|lehrherr|lehrherrn)',
      '(dritte|zweite|vierte|fünfte|dritten|zweiten|vierten|fünften|{num}) (frühschicht|spätschicht|nachtschicht|frühdienst|spätdienst|nachtdienst|doppelschicht|frühschichten|nachtschichten) …2 (in folge|hintereinander|am stück|nacheinander)',
      '(geht|ging) mir …4 (nicht anders|genauso|auch so|ähnlich|nicht besser|ebenso)',
    ],
  },
  {
    // "Bei mir schlägt ein Herz"
    name: 'heart',
    phrases: [
      '(bei mir|in mir|in meiner brust) (schlägt|pocht|klopft|bubbert) (ein|noch ein|ja ein|schon ein|ein ganz)? …1 (herz|herzerl)',
      '(mein|das) herz (schlägt|pocht|klopft) (noch|ja|doch|wirklich)? (in|hier) …2',
    ],
  },
];

/** "Jetzt haben Sie ja mich, da brauchen Sie keinen Bot": whoever has the writer has no machine. */
export const INSTEAD: readonly string[] = [
  '{you}? (haben|hast|habt) {you}? (ja|doch|jetzt|nun|dafür)? (ja|doch|jetzt|nun)? mich …2 (brauchen|brauchst|braucht) {you} …1 (kein|keinen|keine|keinerlei) …1!stops {bot}',
];
