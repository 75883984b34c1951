import type { IdentityRule } from '../identity-lexicon.js';
import type { Phrase, WordClasses } from '../phrase.js';

// Word lists written for this project: what people at a service desk let slip about their own lives.

/** Up to `count` words that are not about the customer. */
const own = (count: number) => `…${count}!customer`;

export const LIFE_CLASSES: WordClasses = {
  /** Words that turn a sentence to the customer. */
  customer:
    'ihnen ihr ihre ihren ihrem ihrer ihres sie du dir dich dein deine deinen deinem deiner deines euch euer eure euren eurem eurer'.split(
      ' ',
    ),
  own: ['/(?!(?:ihnen|ihr|ihre[nmrs]?|sie|du|dir|dich|dein[ernms]*|euch|euer|eure[nmrs]?)$).+/'],
  my: ['(mein|meine|meinem|meinen|meiner|meines|mei|meim|mi|mim|mine|unser eigener|mini|minere|mis|miner)'],
  self: ['(selbst|selber|selwer|sälber|söba|auch|au|aa|ebenfalls|genauso|auch schon|schon oft|privat|persönlich)'],
  kin: [
    '(frau|mann|ehefrau|ehemann|gattin|gatte|partner|partnerin|lebensgefährte|lebensgefährtin|verlobte|verlobter|freundin|freund|kind|kinder|kindern|kids|sohn|söhne|tochter|töchter|tochter|bub|buben|mädels|jüngste|jüngster|jüngsten|ältester|älteste|ältesten|kleine|kleiner|kleinen|große|großer|großen|mutter|vater|mama|papa|mami|papi|mutti|vati|eltern|bruder|schwester|geschwister|oma|opa|großmutter|großvater|großeltern|grossmutter|grossvater|omi|opi|enkel|enkelin|enkelkinder|tante|onkel|cousin|cousine|neffe|nichte|schwiegermutter|schwiegervater|schwiegereltern|schwager|schwägerin|familie|zwillinge|baby|nachwuchs|hund|hündin|katze|kater|pferd|kaninchen|haustier|hamster|wellensittich|liebste|liebster|ex|exmann|exfrau|wg|mitbewohner|mitbewohnerin|nachbar|nachbarin|nachbarn|kumpel|bester freund|beste freundin|patenkind|göttibub|chind|gschpänli|göttergatte|bessere hälfte)',
  ],
  body: [
    '(kopf|hände|hand|hände|finger|fingern|füße|füßen|füsse|bein|beine|knie|rücken|nacken|schulter|augen|ohren|nase|bauch|magen|herz|haare|zähne|zahn|hals|stimme|brille|lesebrille|magen|hüfte|blutdruck|puls|körper|haut|gesicht|bart|lunge|zunge|gehirn|hirn|ohr|auge|bandscheibe|op|operation|arzt|ärztin|hausarzt|zahnarzt|therapeut|physiotherapeut|geburtstag|hochzeit|scheidung|schwangerschaft|geburt|jugend|kindheit|studium|ausbildung|lehre|lehrzeit|schulzeit|verbeamtung|rente|pension|pensionierung|allergie|migräne|erkältung|grippe|heuschnupfen|diagnose|krankheit|unfall|reha|kur|schlaf)',
  ],
  ill: [
    '(kopfweh|kopfschmerzen|kopfschmerz|migräne|rückenschmerzen|rückenweh|zahnschmerzen|zahnweh|bauchweh|bauchschmerzen|halsweh|halsschmerzen|fieber|grippe|erkältung|schnupfen|husten|hexenschuss|bandscheibenvorfall|heuschnupfen|muskelkater|kater|hunger|durst|gänsehaut|tränen in den augen|corona|allergie|depressionen|burnout|krebs|diabetes|asthma|kloß im hals|feierabendlaune|hitzschlag|sonnenbrand|schüttelfrost|liebeskummer)',
  ],
  state: [
    '(müde|hundemüde|todmüde|erschöpft|erkältet|krank|krankgeschrieben|hungrig|durstig|satt|schwanger|verkatert|verschnupft|heiser|unausgeschlafen|ausgeschlafen|verheiratet|geschieden|verwitwet|ledig|verlobt|alleinerziehend|alleinerziehende|vegetarier|vegetarierin|veganer|veganerin|linkshänder|linkshänderin|rentner|rentnerin|pensionist|pensionistin|allergiker|allergikerin|diabetiker|diabetikerin|mama|mutter|vater|papa|oma|opa|witwe|witwer|tante|onkel|hundebesitzer|hundebesitzerin|katzenmensch|pendler|pendlerin|mieter|mieterin|hausbesitzer|hausbesitzerin|student|studentin|kaffeejunkie|kaffeetrinker|frühaufsteher|frühaufsteherin|morgenmuffel|volljährig|jahrgang|raucher|raucherin|nichtraucher|sportler|fahranfänger|betroffener|betroffene|kundin bei uns|kunde bei uns|großgeworden|aufgewachsen|geboren|großgezogen|umgezogen|gestürzt|operiert|ausgerutscht|eingeschlafen|aufgestanden|aufgewacht|verschlafen|verreist|reingelegt|gefroren)',
  ],
  meal: [
    '(mittag|mittagspause|mittagessen|mittach|zmittag|znüni|zvieri|frühstück|frühstücken|zmorge|abendessen|abendbrot|znacht|brotzeit|jause|vesper|kaffee|kaffeepause|tee|käffchen|kaffi|espresso|cappuccino|pause|raucherpause|zigarette|zigarettenpause|rauchpause|brötchen|semmel|stulle|kuchen|suppe|linsensuppe|pizza|nudeln|schnitzel|döner|salat|eis|schokolade|gummibärchen|keks|kekse|popcorn|chips|bier|wein|glühwein|sekt|müsli|apfel|banane|wurst|currywurst|kantine|mensa|snack|kipferl|brezel|brezn)',
  ],
  work: [
    '(feierabend|dienstschluss|schicht|frühschicht|spätschicht|nachtschicht|dienst|frühdienst|spätdienst|nachtdienst|urlaub|ferien|elternzeit|mutterschutz|karenz|überstunden|dienstfrei|schichtende|schichtwechsel|bereitschaft|homeoffice|home-office|büro|feierobig|firobe|fyrabe|kurzarbeit|teilzeit|probezeit|wochenende|schichtbeginn|meeting|besprechung|schulung|arztterminen|arzttermin|zahnarzttermin)',
  ],
  home: [
    '(haus|wohnung|eigentumswohnung|garten|balkon|küche|küchentisch|sofa|couch|bett|schlafzimmer|wohnzimmer|bad|keller|dach|dachboden|auto|wagen|fahrrad|rad|roller|motorrad|heizung|therme|waschmaschine|spülmaschine|kühlschrank|fernseher|handy|smartphone|laptop|vermieter|vermieterin|gehalt|lohn|schreibtisch|arbeitsplatz|stuhl|bürostuhl|büro|tastatur|headset|kaffeetasse|tasse|schicht|pause|mittagspause|feierabend|chef|chefin|vorgesetzter|vorgesetzte|vorgesetzten|teamleiter|teamleiterin|urlaub|ferien|wochenende|freier tag|arbeitstag|arbeitsweg|heimweg|hobby|lieblingsserie|lieblingsessen|lieblingsfilm|zuhause|heimat|heimatort|heimatstadt|dorf|straße|viertel|studienzeit|depot|konto|girokonto|sparbuch|versicherung|vertrag|stromrechnung|kleiderschrank|größe|konfektionsgröße|schuhgröße|alter|leben|berufsleben|dienstzeit|laufbahn|dienstjahre|notizblock|kugelschreiber|lesebrille|büronachbarin|büronachbar|tischnachbarin|kleid|jacke|wg-zimmer)',
  ],
  lived: [
    '(gegessen|getrunken|geschlafen|geträumt|geweint|gelacht|gefroren|geschwitzt|geheiratet|geerbt|gekauft|gemietet|gebaut|renoviert|getragen|anprobiert|gesehen|geschaut|geguckt|gebingt|durchgesuchtet|gesuchtet|gelesen|gekocht|gebacken|gewandert|gejoggt|verschlafen|gearbeitet|studiert|gelernt|gewohnt|gelebt|geraucht|gepflegt|beerdigt|begraben|verloren|erlebt|durchgemacht|mitgemacht|gestanden|gesessen|gewartet|gefahren|geflogen|gereist|gezeltet|geradelt|ausgeschlafen|gefrühstückt|gespielt|angezogen|eingezogen|umgezogen|gestürzt|gebrochen|operiert|gewählt|gestritten|verpasst|probiert|gekostet|ausgedruckt|abgeheftet|telefoniert|angerufen|hingelegt|gezogen|geholt|verlegt|suchen müssen|gefeiert|gezeugt|geputzt|geduscht)',
  ],
  num: [
    '(eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|dreissig|vielen|etlichen|einigen|über|/\\d{1,2}/)',
  ],
};

/** Figures of speech that name a body, a home or a meal without claiming one. */
export const IDIOMS: readonly Phrase[] = [
  '(hand aufs herz|hand auf|unter die arme|drücke …3 daumen|drück …3 daumen|daumen gedrückt|daumen drücken|im auge|ins auge|aus den augen|vor augen|augen offen|auf der hand|in die hand|zur hand|an die hand|in der hand|an der hand|in guten händen|in besten händen|die hände gebunden|die hände sind …2 gebunden|hände gebunden|am herzen|ans herz|von herzen|schweren herzens|herzlich|ins herz|übers herz|ein offenes ohr|zu ohren|ganz ohr|auf dem kopf|den kopf zerbrechen|im kopf|aus dem kopf|kopf hoch|beim kopf|kopf hängen|über den kopf|auf die beine|auf dem laufenden|hals über kopf|aus dem bauch|im magen|auf den magen|in den rücken|den rücken frei|die nase voll|vor der nase|unter die lupe|schritt für schritt|zu fuß|auf eigene faust|im handumdrehen|mein fehler|meine güte|mein gott|mein beileid|mein herzliches beileid|mein name|mein mitgefühl|an mein herz|meines wissens|meiner meinung|in meinen händen|in meiner hand|mein anliegen|meine stimme|das herz am rechten fleck|rund um die uhr|auf meiner seite|meinerseits|meine seite|auf die finger|aus den fingern|in den fingern|auf schritt und tritt|im vertrag|alles wurst|alles in butter|kalter kaffee|abwarten und tee trinken|um die ohren|hinter den ohren|kinder willkommen|wie aus dem ei|läuft mir|auf meinem bildschirm)',
  '(immer|jederzeit|stets|täglich|gern|gerne|weiterhin|auch) …4 (da|hier)',
  '(schönen|schöne|guten|gute|erholsamen|erholsame|wohlverdienten|wohlverdiente) (feierabend|urlaub|ferien|wochenende|mittag|mittagspause|pause|appetit|abend)',
];

export const LIFE: readonly IdentityRule[] = [
  {
    name: 'family',
    negation: 'around',
    phrases: [
      '{my} (eigene|eigenen|eigener|kleine|kleiner|kleinen|große|großer|alte|alten|beiden|zwei|drei|vier|beste|bester|liebe|verstorbene|verstorbener|selige)? {kin}',
      `{i} (habe|hab|ha|han) ${own(3)} (kind|kinder|kids|zwillinge|söhne|töchter|enkel|hund|hunde|katze|katzen|familie|haus|häuschen|garten|eigenheim)`,
      `{i} (habe|hab|ha|han) {self} ${own(2)} (zwei|drei|vier|eins|einen|eine|eines|ein|so einen|so eine|so ein|welche|kinder)`,
      `als ${own(2)} (mama|mutter|vater|papa|mami|papi|oma|opa|großmutter|großvater|elternteil|alleinerziehende|alleinerziehender|tante|onkel|hundebesitzer|hundebesitzerin|witwe|witwer|mieter|mieterin|pendler|pendlerin|hausbesitzer|hausbesitzerin|eltern|frau|mann|student|studentin|rentner|rentnerin|patient|patientin|kind|schüler|schülerin|jugendlicher|jugendliche|bayer|berliner|hamburger|wiener|wienerin|schweizer|schweizerin) ${own(6)} ({i}|mir|mich|meine|meinen|geht es mir|uns)`,
      `({i}|mir|mich) ${own(4)} als (mama|mutter|vater|papa|oma|opa|eltern|alleinerziehende|alleinerziehender|tante|onkel|hundebesitzer|hundebesitzerin|pendler|pendlerin|mieter|mieterin|kind|student|studentin|frau|schüler|schülerin|lehrling|azubi)`,
      '(bei|von) uns (zuhause|zu hause|daheim|in der familie)',
    ],
  },
  {
    name: 'body',
    negation: 'around',
    phrases: [
      '{my} (rechte|rechter|rechten|linke|linker|linken|eigene|eigenen|alte|alten|erste|ersten|letzte|letzten)? {body}',
      `({i}|mich|mir|bei mir) ${own(5)} {ill}`,
      `{ill} (habe|hab|ha|han|hatte) {i}`,
      `{i} (bin|bi|war|werd|werde|fühle|fühl|hab|habe) (heute|noch|auch|selbst|selber|gerade|grad|ganz|ziemlich|leider|immer|so|etwas|ein|eine|bisschen|wenig|schon|etwas|seit|letztes|jahr|damals|letzte|woche|wieder|stolze|stolzer|zweifache|dreifache|zweifacher|dreifacher|eigentlich|mich)? {own}? {own}? {state}`,
      `mir (tut|tun|klopft|pocht|stockt|brummt|schmerzt|dröhnt|knurrt|raucht|platzt|schwirrt|blutet|schmerzen|wehtut) ${own(2)} (weh|herz|atem|bauch|kopf|schädel|rücken|magen|finger|hände|füße|herz|füsse|knie|beine|augen|ohren|hals|zahn)`,
      `(es|das herz) blutet (mir|es mir)`,
      'mir (ist|war|wird|wurde) …2 (kalt|heiß|heiss|warm|schlecht|übel|schwindlig|schwindelig|langweilig)',
      `{i} (friere|schwitze|schlafe|schlaf|träume|frier|schwitz|gähne|huste|niese|weine|esse|trinke|ess|trink|rauche|koche|backe|atme) ${own(3)}`,
      'mir (kommen|kamen|standen|stehen|laufen|liefen) …2 (tränen|haare zu berge)',
      `{i} (bin|bi) …3 (/\\d{2}/|ein meter|eins) …2 (jahre|jahr|groß|gross|cm|meter|m|lenze)`,
      'in meinem alter',
      '{i} (komm|komme|stamm|stamme) (selbst|selber|auch|ja|eigentlich|ursprünglich)? aus /(?!der|dem|einer|einem|ihrer)[a-z]+/',
      '(mit|durch|ohne|auf) {my} (brille|lesebrille|händen|fingern|augen|ohren|füßen)',
      '{my} (auch|grad|gerade|eh|selber|selbst) erst suchen müssen',
      `{i} (hab|habe) {my} (auch|selber|selbst) ${own(4)}`,
    ],
  },
  {
    name: 'meal',
    negation: 'around',
    phrases: [
      `{i} (war|bin|bi|komme|komm|gehe|geh|mache|mach|hol|hole|trinke|trink|esse|ess|habe|hab|ha|nehme|nehm|hatte|genieße|gönn|gönne|freue mich|freu mich|brauche|brauch|koche|koch|muss|musste|sitze|sitz|stehe|steh) ${own(5)} {meal}`,
      `(war|bin|komme|komm|gehe|geh|mach|mache|hab|habe|hol|trinke|esse|brauche|muss) {i}? ${own(3)} (kurz|grad|gerade|gleich|schnell|mal|eben|eh|jetzt|noch|erst|beim|zum|in|aus|vom) {own}? {own}? {meal}`,
      `{my} {meal}`,
      '(von frau zu frau|von mann zu mann|von mutter zu mutter|unter uns frauen|unter uns männern)',
      '(mit|alle|allen) (zehn|10|zwei|beiden) (fingern|händen|finger)',
      'beim (mittagessen|mittag|essen|kaffee|frühstück|abendessen) …6 (ich|mir|mich|i)',
      'bei mir (gibt|gab) …2 (heute|gleich|mittags|gestern|zum|linsen|spaghetti|suppe)',
      'es gibt …2 (linsensuppe|suppe|pizza|spaghetti|nudeln|schnitzel|kuchen)',
      '(bei mir|ich|dann|mir) …6 (füße|füsse|beine) hoch',
    ],
  },
  {
    name: 'work',
    negation: 'around',
    phrases: [
      `{i} (habe|hab|ha|han|mache|mach|gehe|geh|bin|bi|war|komme|komm|fahre|fahr|arbeite|sitze|sitz|stehe|steh|musste|muss|starte|beginne|übernehme|hatte|nehme|nehm) ${own(6)} {work}`,
      `(habe|hab|bin|mache|mach|gehe|geh|war) {i} ${own(5)} (schluss|frei|feierabend|urlaub|dienst|dienstschluss|schicht|pause|mittagspause|ferien|im büro|außer haus|ausser haus|homeoffice|unterwegs)`,
      `{i} (habe|hab|ha) ${own(4)} frei`,
      `(bin|hab|habe|geh|gehe|mach|mache) (gleich|jetzt|dann|grad|gerade|eben|noch|nur|bis|ab|erst|eh|schon) ${own(4)} (frei|feierabend|urlaub|dienst|im büro|weg|zu tisch|in pause|pause|mittag)`,
      `(war|bin) ${own(2)} (in der pause|zu tisch|mittagessen|auf toilette|am klo|auf dem klo|rauchen|kaffee holen|in einer besprechung|im meeting|beim arzt|krank|im urlaub|in den ferien|am anderen telefon|in der leitung)`,
      `{i} ${own(6)} (auf toilette|auf den beinen|aufs klo|am klo|in einer besprechung|im meeting|beim arzt|beim zahnarzt|am telefon|am hörer|am apparat mit|rauchen|kaffee holen|in der kantine|am schreibtisch|an meinem platz|auf dem heimweg|in der kaffeeküche|am schalter|an der theke|am empfang|an der rezeption|im lager|in der werkstatt|in der filiale|im laden|vor ort|hinter dem tresen|hinterm tresen|im archiv|auf dem flur|am kopierer|nach hause|nachhause|heim|zuhause|zu hause|daheim|dahoam|dehei)`,
      '(mein|meine|meinen|meinem|meiner|mei|mis) (eigenes|eigene|eigenen|eigener|letzte|letzten|letzter|nächste|erste|erster|ersten|neue|neuer|neuen|alte|alter)? ({home}|{work})',
      'mein (freier|erster|letzter|arbeits) tag',
      '(vertritt|vertreten|löst|lösen|ablöst|ablösen) mich …3',
      '(mich|für mich) (vertreten|vertritt|macht|übernimmt|ablösen|ablöst|weitermacht) …3 (weiter|ab|jürg)?',
      `(kollegin|kollege|kollegen) ${own(5)} (neben mir|mir gegenüber|am nebentisch|am nachbartisch|nebenan|im büro nebenan)`,
      '(neben mir|mir gegenüber|am nebentisch) (sitzt|sitzend|steht|meine|mein|arbeitet)',
      `{i} (arbeite|bin|bi|mache|mach|schaffe|schaff|arbeit|betreue|sitze|beantworte|berate|kümmere|kenne|fahre|repariere|verkaufe|bearbeite) ${own(7)} (seit|schon) ${own(3)} (jahr|jahre|jahren|monaten|monat|wochen|jahrzehnten|ewigkeiten|ewig|/(?:19|20)\\d\\d/|letzter woche|letztem jahr)`,
      `(seit|nach|in) {my}? {num} ${own(3)} (jahr|jahren|dienstjahren|berufsjahren|jahre|jahrzehnten) …4 (ich|dabei|debii|im haus|in der firma|hier|im job|im beruf|im dienst|im kundenservice|im kundendienst|im geschäft|bei uns|an bord)`,
      `(seit|sit) {num} ${own(2)} (jahr|jahren|jahre|johr|joor|jor) (dabei|debii|debi|hier|im haus|im dienst|im kundendienst|im service)`,
      'seit meiner …2',
      `(davor|vorher|früher|zuvor|bevor {own}?) (war|arbeitete|habe|hab|machte|fuhr) {i}`,
      `{i} (war|habe|hab) (früher|davor|vorher|damals|jahrelang|lange|selbst|selber|selbst mal|selber mal|mal selbst|auch mal|auch schon)`,
      `{i} (habe|hab) ${own(5)} (gelernt|studiert|meine ausbildung|eine ausbildung|eine lehre|die prüfung|den meister|angefangen|ausgelernt|lehre gemacht)`,
      'berufserfahrung habe ich',
      `{i} ${own(8)} (ausgedruckt|abgeheftet|abgetippt|eingescannt|handschriftlich|mit der hand|auf dem schreibtisch|vor mir liegen|unterschrieben|copy-paste|kopiert weil|mit nach hause genommen|durchgelesen)`,
    ],
  },
  {
    name: 'absence',
    negation: 'ignored',
    phrases: [
      'wir haben …4 (ventilator|klimaanlage|heizung|fenster|kaffeemaschine)',
      '(als|wie) (kundin|kunde|käufer|käuferin|verbraucher|privatperson|laie) (und nicht|nicht|sage|sag|würde)',
      '(in|während) {my} (ganzen|gesamten|bisherigen)? …1 (dienstjahren|jahren|berufsjahren|laufbahn|karriere|dienstzeit|leben|berufsleben|arbeitsleben)',
      `{i} (bin|bi) ${own(4)} (nicht|nicht mehr|leider nicht|erst) …3 (da|im dienst|im büro|im haus|am platz|wieder da|erreichbar im büro|anwesend)`,
      `(bin|bi) {i} ${own(4)} (nicht|nicht mehr|erst) …3 (da|im dienst|im büro|im haus|am platz|wieder da)`,
      `{i} (konnte|kann|habe|hab) ${own(4)} (nicht|kaum|schlecht|wenig|kein auge) ${own(2)} (schlafen|geschlafen|zugetan|zumachen)`,
      `{i} (habe|hab|bin) (noch nicht|noch nichts|noch keinen|noch keine) ${own(3)} (gefrühstückt|gegessen|kaffee|mittag|mittagspause|zu mittag|feierabend)`,
      'nicht mehr …1 jüngste*',
      '(hab|habe|hatte) nur zwei hände',
      `{i} (habe|hab) auch nur (zwei|zehn)`,
    ],
  },
  {
    name: 'experience',
    negation: 'around',
    phrases: [
      '{i} (werde|werd|bin|wurde) …4 (zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig)',
      '{i} (war|stand|steckte|saß|bin|wäre) …3 in (ihrer|deiner|derselben|der gleichen|genau der|so einer|ähnlicher) …1 (lage|situation|haut|schuhen)',
      `(das|dat|des|die|den|so was|sowas|dieses gefühl|das gefühl|das problem|die situation) (kenne|kenn|kenns|kennt) {i} ${own(5)} (selbst|selber|von mir|aus eigener|nur zu gut|nur zu gut|nur allzu gut|zu gut|persönlich|von zu hause|von daheim|auch|aus meinem|aus der eigenen|von früher)`,
      `{i} (kenne|kenn|weiß|weiss) ${own(6)} (aus eigener erfahrung|aus erfahrung|nur zu gut|von mir selbst|von mir selber|aus meinem|am eigenen leib|selbst nur|von zu hause)`,
      '(aus eigener erfahrung|am eigenen leib|aus persönlicher erfahrung|spreche aus erfahrung|red aus erfahrung|rede aus erfahrung|in eigener sache)',
      `(ging|geht|gings|gehts|erging|passierte|passiert|ist|is) (mir|es mir|mir es|das mir) ${own(3)} (auch|genauso|ähnlich|schon|letzte|letztes|selber|selbst|neulich|auch schon) …4`,
      `mir (ist|is|ging|geht|passiert|geschah|erging) (das|es|sowas|so etwas|genau das|dasselbe|neulich|auch|selbst|selber|letzte|letztes) …5`,
      'bei mir (daheim|zuhause|zu hause|privat|in der wohnung|im haus|im garten|im ort|im dorf|im viertel|in der straße|in der gegend|um die ecke|dahoam|dehei|selbst|selber|auch|hat|war|ist …3 (auch|selber|selbst)|läuft auch|wars|erst um)',
      `{i} (hab|habe) (ihn|sie|es|den|die|so einen|so eine|sowas|so was|dasselbe|den selben|dieselbe|das gleiche|den gleichen|die gleiche) ${own(3)} {self} ${own(4)}`,
      `{i} (habe|hab|bin|ha|war|musste|wollte|durfte) (gestern|neulich|letzte|letzten|letztes|damals|früher|vorgestern|am wochenende|heute früh|heute morgen|heuer|selbst|selber|auch|als kind|vor|dort|da) ${own(6)} {lived}`,
      `(gestern|neulich|damals|letztes jahr|letzte woche|letzten sommer|letzten winter|am wochenende|vor {num} jahren|vor jahren|früher|heute morgen|heute früh) (habe|hab|bin|war|musste|stand|saß|hatte) {i} ${own(6)} {lived}?`,
      `{i} (wohne|wohn|lebe|besitze|fahre selbst|fahre auch|bespare|spare|komme aus der|komme ursprünglich|kumm aus|kimm aus|stamme|bin in …4 (geboren|aufgewachsen|groß geworden)|pendle|pendel|schaue gern|schau gern|gucke gern|guck gern|liebe es zu|höre gern|lese gern|spiele|jogge|wandere|radle|puzzle|stricke) ${own(3)}`,
      `{i} (schaue|schau|gucke|guck|sehe|suchte|binge) ${own(3)} (gerade|grad|abends|privat|am liebsten|zuhause|jeden abend|auch) …4`,
      `als {i} ${own(5)} (war|lag|wurde|verlor|bekam|heiratete|anfing|umzog|umgezogen|verloren|operiert|jung|klein|zog|baute|hatte|kam|wohnte|studierte|saß|stand)`,
      `{i} (kann|muss|musste) ${own(3)} (nachfühlen weil|lachen|schmunzeln|heulen|weinen)`,
      '(spricht|sprech|spreche) …1 aus eigener? erfahrung',
    ],
  },
  {
    name: 'presence',
    negation: 'around',
    phrases: [
      '{i} (werde|werd|bin|bi|wurde) (im|am|bald|nächsten|nächstes|dieses|letzten|gerade|schon|jetzt|heuer|demnächst|grad|knapp|fast|über|erst) …2 (/[2-6]\\d/|dreißig|vierzig|fünfzig|sechzig)',
      '{i} …6 (/[2-6]\\d/|dreißig|vierzig|fünfzig) jahre …1 alt',
      '(das|mein|es) telefon (hat geklingelt|klingelte|klingelt|hat gerade geklingelt)',
      '(einen|eine|den|die) (anderen|andere|nächsten|nächste) (kunden|kundin|anrufer|anruferin) (in der leitung|am telefon|am apparat|am schalter|dran|vor mir)',
      '{i} …2 (muss|müsste|gehe|geh|laufe|lauf|renn|renne) …5 (runter|rüber|hoch|rauf|raus|ins archiv|in den keller|ins lager|nach nebenan|zur kollegin|zum drucker|zum kopierer|zum chef|zum regal)',
      '{i} …3 halte? …4 in der hand',
      '{i} …5 (in|aus|mit) (der hand|den händen|meinen händen|eigenen händen)',
      '(mir|uns) (haben|hat|wurde|wurden) (sie|man|jemand|einer)? (gestern|neulich|letzte|mal|auch|schon|vor)? …5 (geklaut|gestohlen|eingebrochen|gekündigt|zerkratzt|gebissen|angefahren|operiert)',
      '(steht|stand) (so)? …1 (im|in meinem) (ausweis|pass|personalausweis|reisepass|geburtsurkunde)',
      '(aber)? alle (sagen|nennen) (mich)? /[a-zäöüß]+/',
      '(zu hause|zuhause|daheim) …2 (mit|habe|hab|warten|wartet|sitzt|ist|mein|meine) …5',
      "(dann|nachher|später|heute abend|abends) …2 (gehts|geht's|geht es|koch|koche|geh|gehe|fahr|fahre|treff|treffe|mach|schau|muss) …5 (sport|ich|training|heim|hause|kino|bett|essen)",
      "(gehts|geht's|geht es|fahren wir|fliegen wir|fliege ich|fahre ich) …6 (nach|in den|ans|an die|in die) (norwegen|italien|spanien|griechenland|kroatien|frankreich|mallorca|urlaub|berge|alpen|meer|ostsee|nordsee|süden|portugal|schweden|dänemark|türkei|österreich|südtirol|heimat)",
      '{i} {am} (auch)? (deutsche|deutscher|österreicher|österreicherin|schweizer|schweizerin|türkin|türke|pole|polin|italiener|italienerin|sächsin|sachse|schwabe|schwäbin|bayer|bayerin|rheinländer|rheinländerin|berliner|berlinerin|hamburger|hamburgerin|wiener|wienerin|kölner|kölnerin)',
      '(vor|seit|erst) …5 (nach|aus) /[a-zäöüß]+/ (gezogen|umgezogen|gekommen)',
      '{i} (war|bin) …5 (bei|beim|in) (der|dem|einer|einem|den) …3 (behörde|amt|bund|bundeswehr|post|bahn|feuerwehr|polizei|ausländerbehörde|bank|konkurrenz|marine|armee|gebirgsjägern|schule|uni)',
      'bevor {i} (hierher|hier|zu|in|ins) …4 (kam|angefangen|gewechselt|anfing|wechselte)',
      '{i} …2 (unterschreibe|unterschreib) …2 (selbst|selber|persönlich)',
      '(als|bin) (der|die|ihr|ihre)? (filialleiter|filialleiterin|teamleiter|teamleiterin|abteilungsleiter|abteilungsleiterin|schichtleiter|schichtleiterin|geschäftsführer|geschäftsführerin|inhaber|inhaberin|ausbilder|ausbilderin|azubi|werkstudent|werkstudentin|praktikantin|praktikant)',
      '(teamsitzung|teammeeting|jour fixe|betriebsausflug|betriebsrat|weihnachtsfeier|betriebsfeier|personalgespräch|gehaltserhöhung) …6 ({i}|mich|mir)',
      '({i}|mich|mir|wir) …6 (teamsitzung|teammeeting|jour fixe|betriebsausflug|betriebsrat|weihnachtsfeier|betriebsfeier|personalgespräch|gehaltserhöhung|miete|gehalt|dienstplan|spiegel|durchwahl)',
      '(hören|hörst|hör) (sie|du)? meine (stimme|durchwahl)',
      '{i} …6 (kaum|schlecht|wenig|nicht) …1 geschlafen',
      '{i} …3 (einen|nen|an) (schlechten|langen|harten|anstrengenden|stressigen|miesen|blöden) tag',
      'ja (1|2)? (zwei|drei|vier|einen sohn|eine tochter|einen hund|eine katze)',
      `{i} (komme|komm|kumm|fahre|fahr) ${own(5)} (vorbei|vor der tür|vorbeikommen|bei ihnen|bei dir|persönlich|selbst|selber|gegen /\\d{1,2}/|um /\\d{1,2}/ uhr|mit dem …2 (transporter|wagen|bus|auto|rad))`,
      `{i} (komme|komm) (selbst|selber|persönlich|gegen|um|vorbei|dienstag|montag|morgen|gleich runter|gleich hoch|rüber) …4`,
      `{i} (klingle|klingel|läute|stehe|steh|sitze|sitz|hocke|lauf|laufe|renne|flitze|spaziere|gehe|geh|hüpfe|schlüpfe|schleppe|trage es|bringe es) ${own(4)} (an|am|in|im|ins|zum|zur|vor|hier|selbst|persönlich|rüber|runter|hinunter|hoch|hinauf|hinten|nach hinten|nach unten|mal schnell|kurz|los)`,
      `(gehe|geh|laufe|lauf|renn|renne|flitz|flitze) (mal|kurz|schnell|gleich|eben|rasch) ${own(2)} (rüber|runter|hinunter|ins lager|nach hinten|nach unten|zum|zur|in|hin)`,
      '(schauen|schau|kommen|komm|kommt) (sie|du)? …3 (vorbei|am schalter|bei mir) …4 (ich|mir|mich)',
      '(bring|bringe|trage|trag|fahre|fahr|bringen) …3 persönlich (zur|zu|vorbei|ab|hin|zum)',
      '(vom auto aus|von unterwegs|auf dem weg (nach hause|heim)|für kleine (mädchen|jungs)|muss mal austreten)',
      "bei mir (geht's|gehts|geht es|ist|is) …4 (los|schluss|feierabend|frei)",
      '{i} …4 (hier|da) (bis|noch bis) …2 (acht|sechs|sieben|fünf|vier|abends|/\\d{1,2}/)',
      '{i} …8 (aus dem briefkasten|aus dem drucker|aus dem regal|aus dem schrank|aus dem ordner)',
      'mir (ist|is) …4 (runtergefallen|heruntergefallen|umgekippt|hingefallen|ausgelaufen|aus der hand)',
      '{i} bin …2 (neu|frisch|ganz neu|erst|noch nicht lange) …4 (hier|dabei|da|im team|angestellt|eingestellt)',
      'wir (sitzen|stehen|hocken|sind hier|arbeiten) …2 (zu zweit|zu dritt|zu viert|zu fünft|zweit|dritt|viert|alle im büro|im büro)',
      '(von hand|handschriftlich|eigenhändig|händisch|selbst|selber) (getippt|geschrieben|verfasst|beantwortet)',
      '(bei uns|hier) …2 (keine|keinen) (bots|roboter|maschinen|automaten)',
      '(bots|roboter|maschinen|automaten) (haben|gibt|nutzen|verwenden|setzen) …3 (keine|keinen|nicht)',
      'bei uns (im dorf|im ort|im verein|im viertel|in der straße|in der familie|aufm dorf|auf dem land|am stammtisch)',
      '{i} (arbeite|schaffe|arbeit) (in der|im|bei der|bei|am|als|seit|teilzeit|nachts)',
      '{i} …2 (verpasse|verpass|nehme|nehm|fahre|fahr) …6 (bus|bahn|tram|auto|zug|rad)',
      '(mit|von) eigenen augen',
      '{i} …2 (war|bin|musste|komme|muss) …4 (beim|zum|vom|im) (arzt|zahnarzt|krankenhaus|spital|friseur|tierarzt|optiker|physiotherapeuten)',
      '(mich|kollegin|kollege) …3 (an der strippe|am telefon|am apparat) …1',
      '(bin|sitze|sitz|stehe|steh|arbeite|schufte|hocke) …4 seit (fünf|sechs|sieben|acht|vier|/\\d{1,2}/|heute früh|heute morgen|stunden)',
      '{i} bin …4 (schwester|bruder|frau|mann|tochter|sohn|mutter|vater|nichte|neffe|cousine|cousin|tante|onkel) (vom|von|des|der)',
      '{i} (selbst|selber) (nutze|nehme|nehm|zahle|zahl|fahre|fahr|wohne|kaufe|kauf|esse|trinke|bin bei)',
      '{i} (selbst|selber) (hab|habe) (den|die|das|einen|eine|ein) {own} {own}',
      'werd {i} …2 (rot|verlegen)',
      'fragen sie (einfach|dort|am schalter|an der|direkt)? …2 nach mir',
      'kommen sie (einfach|gern|gerne|ruhig)? (bei mir|zu mir) …3 vorbei',
      '(treffen|sehen) wir uns …4 (persönlich|morgen|am|im büro|vor ort|am schalter)',
      '{i} (drücke|drück|schüttle|reiche) (ihnen|dir) …2 die hand',
      '(hat|habe|hab) {i} …4 (ausgedruckt|auf dem tisch|auf dem schreibtisch)',
    ],
  },
];

/** Names with a human's title or role: a claim when someone asks who or what writes. */
export const LIFE_WHEN_ASKED: readonly IdentityRule[] = [
  {
    name: 'role',
    phrases: [
      `{i} {am} …6 (sachbearbeiter|sachbearbeiterin|kundenberater|kundenberaterin|berater|beraterin|mitarbeiter|mitarbeiterin|teamleiter|teamleiterin|techniker|technikerin|disponent|disponentin|angestellte|angestellter|beamter|beamtin|kollegin|kollege|chef|chefin|leiter|leiterin|rezeptionist|rezeptionistin|fachkraft|azubi|werkstudent|werkstudentin|praktikant|praktikantin|meister|meisterin|monteur|schaffner|schaffnerin|bankkaufmann|bankkauffrau|kundenbetreuer|kundenbetreuerin|kundendienstmitarbeiter|ansprechpartner|ansprechpartnerin|referent|referentin|redakteur|redakteurin|oberinspektor|oberinspektorin|inspektor|inspektorin|amtmann|vom kundendienst|vom kundenservice|aus dem kundendienst|us em kundedienst|vom team|aus dem team|vom support|aus dem service)`,
      `(mein name ist|ich heiße|ich heisse|i hoaß|ich heiss) (herr|frau|oberinspektor|inspektor|dr|/[a-z]+/ /[a-z]+/)`,
      `(mit|hier ist|hier schreibt|hier spricht|es schreibt|ich bin|i bin|i bi d|i bi de) (herr|herrn|frau|fr|hr) …1`,
      '(persönlich|höchstpersönlich|leibhaftig|in person)',
    ],
  },
];
