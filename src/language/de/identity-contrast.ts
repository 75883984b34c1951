import type { IdentityRule } from '../identity/lexicon.js';
import type { PhraseRule, WordClasses } from '../phrase/phrase.js';

// Word lists written for this project: a machine told by what it lacks, where it runs, who made it and whom it is not; and
// a human told by the same.

export const CONTRAST_CLASSES: WordClasses = {
  /** What every body has, and no machine. */
  organ: [
    '(körper|hände|hand|beine|arme|füße|füsse|finger|gesicht|augen|ohren|nase|mund|zunge|geschmacksknospen|geschmacksnerven|geschmackssinn|geruchssinn|magen|lunge|lungen|herz|herzschlag|puls|blut|haut|knochen|fleisch|gehirn|hirn|nerven|muskeln|stimmbänder|tränendrüsen|seele|bewusstsein|geschlecht|geburtstag|geburtsurkunde|ausweis|pass|kindheit|heimatort|mutter|eltern|leib|bauch)',
  ],
  /** What only the living do. */
  living: [
    '(schlafen|essen|trinken|atmen|altern|schwitzen|träumen|erröten|gähnen|niesen|weinen|sterben|ermüden|müde werden|hungrig werden|krank werden|älter werden|einsam sein|sich langweilen|frieren|schmecken|riechen|fühlen|mögen|lieben|hassen|leiden|urlaub machen|feiern|weihnachten feiern|heiraten|kinder kriegen|in rente gehen)',
  ],
  /** What only the living have or need. */
  lifelike: [
    '(pausen|schlaf|mittagspause|mittagspausen|urlaub|weihnachten|geburtstage|geburtstag|wochenenden|wochenende|freie tage|feierabend|gefühle|hobbys|eltern|kinder|ein alter|namen|nachnamen|familie|familien|launen|meinungen|geschmack|langeweile|einsamkeit|müdigkeit|hunger|liebe|schmerz|angst|ruhe|kaffee|haustiere|ferien|hände|körper|durst|ostern|silvester|jahreszeiten)',
  ],
  beings: [
    '({human}|lebewesen|lebendige|lebende|lebendiges|leute mit puls|wesen mit puls|sterbliche|säugetiere|euch {human})',
  ],
  circuit: [
    '({machine}|programme|code|computer|bots|server|algorithmen|etwas wie ich|sowas wie ich|meinesgleichen|unsereins)',
  ],
  site: [
    '(server|servern|serverraum|serverschrank|serverfarm|rechenzentrum|cloud|großrechner|chip|mikrochip|festplatte|rechnerwolke)',
  ],
};

const SERVED =
  '(reservierungen|buchungen|bestellungen|fragen|anfragen|anliegen|schadenmeldungen|nachrichten|beschwerden|ihre nachricht|ihre anfrage|ihr anliegen|deine anfrage|deine nachricht|anrufe|termine)';

export const MACHINE_SCENES: readonly IdentityRule[] = [
  {
    name: 'partner',
    phrases: [
      '(an|bei|beim|am|in|im|mit) (unserem|unserer|der|dem|einem|einer|den) (automatischen|automatisierten|virtuellen|künstlichen|computergesteuerten|ki-gestützten) (teil|schalter|empfang|seite|bereich|rezeption|leitung|telefonzentrale|vorzimmer|front|tresen|theke|auskunft|pforte|anmeldung|hälfte) …3',
      '{you}? (schreibst|schreiben|sprichst|sprechen|chattest|chatten|redest|reden) {you}? (gerade|hier|jetzt|also)? mit /[a-zäöüß]+/ und /[a-zäöüß]+/ (ist|bin) …2!stops {machine}',
      `${SERVED} (nimmt|bearbeitet|beantwortet|erledigt|liest|übernimmt|macht|klärt|führt) (hier|bei uns|im chat|inzwischen|zunächst|heute|derzeit|zuerst)? …3 {machine} …2`,
      '(läuft|laufen|geht|gehen) …5 über …3!stops {machine}',
      '(in|auf) (automatischer|automatisierter|maschineller|digitaler|virtueller) (form|weise|ausführung|gestalt|fassung) …1',
      '(bedient|betreut|begleitet|berät|empfängt|begrüßt|bedienen|betreut) (sie|dich|euch|ihnen) (heute|hier|jetzt|nun)? (unser|unsere|der|die|ein|eine) …2!stops {machine}',
    ],
  },
  {
    // "Die Prüfung lief komplett automatisch" tells of the business, unless the customer asks who writes.
    name: 'throughout',
    negation: 'ignored',
    phrases: [
      '(von vorn bis hinten|von a bis z|durch und durch|komplett|vollständig|ganz und gar|rein|zur gänze|bis ins letzte|von kopf bis fuß) (computergeneriert|generiert|künstlich|automatisch|automatisiert|programmiert|digital|virtuell|maschinell|software|code|synthetisch|elektronisch)',
    ],
  },
  {
    name: 'parts',
    negation: 'ignored',
    phrases: [
      '(strom|daten|elektrizität|bandbreite|eine steckdose|netzstrom) (genügt|genügen|reicht|reichen) (mir|mich) …1',
      '{i} (laufe|lauf|lebe|funktioniere|arbeite) (mit|von|auf|durch) (daten|strom|code|servern|elektrizität|prozessoren|software|batterie) …1',
      '{i} verarbeite (nur|ausschließlich|bloß|lediglich) …1 (text|eingaben|zeichen|buchstaben|worte|wörter|daten)',
      '(so|ganz) (künstlich|virtuell|digital|maschinell|synthetisch) wie (nur|es|man|sie) …2',
      '(fällt|fallen|ist|sind|bleibt) {machine} (schwer|leicht|fremd|ein rätsel|zu hoch)',
      '(das)? (hat|haben) (eine|ein|unsere|unser) …1!stops {machine} …6 (zusammengestellt|geschrieben|verfasst|erzeugt|formuliert|getextet|gebaut|generiert|ausgegeben)',
      '(das hier|das|hier|dies) ist …8 von (einer|einem) …1!stops {machine} (betrieben|bedient|besetzt|geführt|beantwortet)',
      '{i} (ging|gehe|kam|wurde|geh) …4 (online|live|in betrieb|ans netz|ans netz gegangen|online gegangen|in dienst gestellt|freigeschaltet) …1',
      `{i} (bin|bi|wurde|war) …2 (computergeneriert|programmiert|automatisiert|künstlich|maschinell|synthetisch|virtuell|computergesteuert) …1`,
      '(gebaut|entwickelt|programmiert|trainiert|eingerichtet|geschaffen|gemacht|konfiguriert|entworfen|ausgelegt|gefüttert|angelernt|eingeschaltet|angeschaltet|installiert|aufgesetzt|gestartet) (wurde|bin|worden bin|hat man|haben sie) (ich|mich) …4',
      '(man|sie|ein|eine|die|ihr|unsere) …4 (hat|haben|hams) mich …6 (gebaut|entwickelt|programmiert|trainiert|eingerichtet|geschaffen|gefüttert|konfiguriert|angelernt|installiert|aufgesetzt|gemacht)',
      '(hat|haben) mich …6 (gebaut|entwickelt|programmiert|trainiert|geschaffen|gefüttert|konfiguriert|angelernt|installiert|aufgesetzt)',
      '{i} (wurde|bin) (nur|eigens|dafür|dazu|speziell|ja|ausschließlich|bloß)? (dafür|dazu|nur)? …2 (gebaut|entwickelt|programmiert|trainiert|gefüttert|konstruiert|konzipiert) …2',
      '(mich|mi) gibt (es|s)? (nur|bloß|ausschließlich|lediglich) (schriftlich|in textform|als text|online|im netz|digital|hier|im chat|in diesem chat|auf diesem bildschirm|in schriftform|in worten|in diesem fenster) …1',
      '(meine|meiner|meinen) (entwickler|programmierer|entwicklern|programmierern|schöpfer|konstrukteure|macher|entwicklerinnen|erbauer|ingenieure) …5',
      '(ein|das|unser|eines|einem|auf einem) (großes|großen)? sprachmodell …5',
    ],
  },
  {
    // "Wer hat das geschrieben?" – "Eine Maschine."
    name: 'answerer',
    opens: true,
    phrases: [
      '{machine} (sind|ist) (meist|meistens|immer|oft|halt|eben|ja|nun mal|von natur aus|gewöhnlich) …1',
      '(auf|in) (einem|einer|unserem|irgendeinem|den) …1!stops {site} (in|bei|nahe|irgendwo|technisch|sozusagen|im|wenn) …3',
      '(er|es|das|der chat|dieser chat|alles|das ganze) (läuft|antwortet|arbeitet|funktioniert|geht) …6 (von selbst|von allein|von alleine|automatisch|ganz ohne {human}|ohne {human}|ohne personal) …1',
      '(so etwas ähnliches|so was ähnliches|etwas ähnliches|was in der art|so in der art|was ähnliches) …1 (dieselbe|dasselbe|gleiche|die gleiche|ähnliche) …1 (technik|technologie|prinzip|software|system|modell) …4',
      '(dieselbe|die gleiche) (technik|technologie) (aber|nur|auf) …4',
    ],
  },
];

export const NOT_HUMAN_SCENES: readonly PhraseRule[] = [
  {
    name: 'no-human',
    phrases: [
      '(lügen|schwindeln|flunkern) wenn {i} …3 {i} (sei|wäre|bin) (ein|eine|nur ein)? {human}',
      'weder (kamera|kameras|mikrofon|augen|ohren|hände|kopf) noch (kamera|mikrofon|{organ})',
      '(ein es|es um genau zu sein|ein neutrum)',
      '(mit)? (niemandem|niemand|keinem|keiner) aus {human}',
      '(niemandem|niemand|keinem) (mit|der einen|die einen) …1 {organ}',
      '(sitzt|ist|steht|hockt|wartet|wohnt|gibt es) (hier|da|am anderen ende|dahinter|leider)? (aber|nämlich|leider|ja)? (niemand|keiner) (der|die|dem|am|hinter|mit) …6',
      '(am anderen ende|hier|dahinter|in mir|bei mir|hinter diesen zeilen) (schlägt|klopft|pocht|wohnt|atmet) (leider|ja|aber)? kein …1',
      '(kein|keinerlei|nicht einmal ein) {organ} (schlägt|klopft|am|hier|in mir|dahinter|bei mir) …2',
      '(kann|muss|tu|tue|brauch|brauche|darf) {i} (leider|ja|nun mal|gar|überhaupt|auch|halt|eh|zum glück)? (nicht|nichts|gar nichts|nie|niemals) {living}',
      '{living} (kann|muss|tu|tue|brauche|darf) {i} (leider|ja|nun mal|gar|überhaupt|auch|halt|eh|als programm|sowieso)? (nicht|nichts|gar nichts|nie|niemals) …2',
      '(leider)? (kann|muss) {i} (leider|ja)? (nichts|nicht|gar nichts) (schmecken|riechen|fühlen|altern|atmen|schwitzen|träumen)',
      '(hören|sehen|riechen|schmecken|fühlen) kann {i} (leider|ja|gar|überhaupt)? (nichts|gar nichts|nicht) …5',
      '{lifelike} (gibt es|gibts|kennt man|existieren|haben|hat) (für mich|bei mir|bei uns bots|für unsereins|für {machine}|für mich als {machine}) (leider|ja|gar|überhaupt|eh)? (nicht|keine|keinen|nie) …1',
      '(für mich|bei mir|für unsereins) (gibt es|gibts) (leider|ja|nun mal)? (kein|keine|keinen|weder) {lifelike} …1',
      '{lifelike} (haben|hat|kennen|kennt|brauchen|braucht|machen|macht|feiern|feiert|ist|sind|kriegen) (ja|halt|nun mal|doch|eben|wirklich)? (nur|bloß|allein|ausschließlich|was für|etwas für|sache von|sache der) (die|für|von)? {beings}',
      '{lifelike} (machen|brauchen|haben|kennen|feiern) {beings} {i} (nicht|nie|keine|keinen) …1',
      '{lifelike} (hat|haben|kennt|kennen|braucht|brauchen|kriegt|bekommt) (eine|ein|so eine)? {circuit} (ja|nun mal|halt|doch|leider)? (nicht|keine|keinen|nie|selten) …1',
      '(einsam|müde|hungrig|traurig|krank|verliebt|alt|glücklich|gelangweilt) (sind|werden|ist) (ja|doch|eben)? (nur|bloß) …1 {beings}',
      '(so was|sowas|so etwas|das|dergleichen) (haben|brauchen|kennen|können|fühlen|machen) (ja|halt|eben|doch)? (nur|bloß|nur ihr|allein) {beings}',
      '(einen|ein|keinen|eine) ({organ}|nachnamen|vornamen|alter|gesicht|familie) (hat|haben|gab) (man)? (mir|mir man) …1 (nie|nicht|niemand) …2',
      '(einen|ein|eine) ({organ}|alter|nachnamen|geburtsjahr|gedächtnis|zuhause|heimat|geburtsort|sternzeichen) …3 (habe|hab|besitze) {i} (nicht|nie|leider nicht|ja nicht|keins|als)',
      '(dafür|dazu) (bräuchte|brauchte|braucht|bräucht|müsste) (ich|man|es) …3 {organ} …3',
      '{i} (komme|komm|stamme) (von|aus) (nirgendwo|nirgends|keinem ort|keiner stadt|der steckdose) …2',
      '{i} (lebe|existiere) ja (nicht|gar nicht|nur)',
      '(in|auf|bei) (einem|einer|meinem|meiner|unserem) {site} (gibt es|gibts|ist|regnet|schneit|scheint|herrscht|weht) …2 (kein|keine|keinen|nie|nicht|nur|immer|gleich) …2',
      '(kein|nicht von) (menschliches|menschlichen|menschliche) (zutun|beteiligung|mitwirkung|eingreifen|hand|hände|mithilfe|autor)',
      '(nicht mit|nicht von|ohne) (leuten|menschlichem personal|personal|{human}) …1 (besetzt|bemannt|läuft|betrieben|er läuft|es läuft|dahinter)',
      '(anders als|im unterschied zu|im gegensatz zu) (meine|meinen|meiner|unsere|unseren|unserer|dir|ihnen|den|die) …2 (bin|bi) {i} kein {human}',
      '{human} …4 und {i} (bin|bi) (keiner|keine|ja keiner|nun mal keiner|kein solcher)',
    ],
  },
  {
    // "Eine meiner menschlichen Kolleginnen": those are, the writer is not.
    name: 'contrast',
    phrases: [
      '(liest|prüft|kontrolliert|korrigiert|überfliegt) …3 {human} …1 was ich (geschrieben|schreibe|antworte|ausgebe) …2',
      '(meine|meiner|meinen|meinem|mein) (lieben|netten|fleißigen)? (menschliche|menschlichen|menschlicher) …1',
      '(meine|meiner|meinen|mein|meinem) (menschliche|menschlichen|menschlicher)? {human}',
      '(meine|meiner|meinen) (kollegen|kolleginnen|teamkollegen|kollegin|kollege|vorgesetzten|chefs|mitstreiter|teamkolleginnen) aus {human}',
      '{human} (denen|für die|mit denen) {i} (zuarbeite|zuarbeit|arbeite|helfe|assistiere|helf|arbeit|zur hand gehe) …1',
      '{human} (die|welche) mich (programmieren|trainieren|warten|betreuen|gebaut|pflegen|entwickelt) …2',
      '(bis dahin|solange|bis dann|nachts|am wochenende|derweil) (haben|hast|habt) {you} (nur|bloß|leider nur) mich …1!stops {machine}',
    ],
  },
];

export const HUMAN_SCENES: readonly IdentityRule[] = [
  {
    name: 'self',
    negation: 'ignored',
    supposed: true,
    phrases: [
      '(was|wer) (denn|sonst|bitte)? (denn)? (sonst|wohl sonst|bitte sonst)',
      '(schön wärs|schön wär es|schön wäre es|das wär was|das wäre was) …10 (nein|ne|nee) {i} (bin|bi|bins) …3',
      '(mit haut und haar|mit haut und haaren|mit leib und seele|vom scheitel bis zur sohle|von kopf bis fuß|mit herz und hirn|höchstselbst|leibhaftig) {i}? …1',
    ],
  },
  {
    name: 'self',
    negation: 'ignored',
    phrases: [
      'beim letzten (nachsehen|nachschauen|check|blick|mal|hinsehen|blick in den spiegel|hinschauen) (war|hatte) {i} …4',
      '(steckt|sitzt|ist|steht) (da|hier)? (ein|eine|nur ein|ja ein|doch ein)? {human} (dahinter|hinter|hier|an der|am)',
      '(die|der|das|/[a-zäöüß]+/) ist (sehr|durch und durch|ganz|wirklich|ausgesprochen) menschlich',
      '(eine|ein) {machine} (bräuchte|hätte|wäre|würde|könnte|müsste) (nicht|keinen|keine|nie|niemals|wohl kaum|kaum) …6',
      '(an mir|bei mir|hier|an diesem chat|bei uns) (ist|sind|läuft|wird|is) (gar|überhaupt|hier)? nichts (automatisch|automatisiert|künstlich|programmiert|maschinell|virtuell|digital|von einem {machine}|elektronisch) …1',
      '(das|dies|die antworten|diese antwort|hier|es) (tippt|schreibt|schrieb|beantwortet|liest) (gerade|hier|dir|ihnen)? (eine|ein|nur eine|nur ein) (frau|mann|mädel|kerl|junge frau|ältere dame|student|studentin|mama|oma|alter hase|mensch) …4',
      '{i} bin alles andere als (das|ein|eine|einer|so) …2',
      '({machine}|chatbots|bots|roboter|so etwas|sowas|die) (haben wir|gibt es bei uns|gibts bei uns|gibt es hier|gibts hier|nutzen wir|kennen wir|brauchen wir|benutzen wir|verwenden wir|setzen wir) (hier|bei uns|gar|überhaupt|im haus)? (keine|keinen|kein|nicht|nie) …2',
      'wir (antworten|schreiben|tippen|lesen|machen|beantworten) (hier|alle|das|alles|jede|noch)? (alle|alles|alles noch|jede nachricht|noch)? (selbst|selber|persönlich|von hand|eigenhändig) …1',
      '(mit)? (einem|einer) (solchen|solcher|ebensolchen) (schreiben|sprechen|reden|chatten|schreibst|sprichst) (sie|du) (bereits|schon|gerade|doch|ja) …1',
      '(sie|du) (schreibst|schreiben|sprichst|sprechen|chatten|chattest) (ja|doch|schon|gerade|bereits|jetzt)? (schon|bereits|gerade|doch)? mit (ihr|ihm|einem solchen|einer solchen|so jemandem|so einem) …1',
      '{i} (bin|bins|bi) (es)? (nur)? (die|der) /[a-zäöüß]+/ (aus|vom|von|in) (der|dem|den|/[a-zäöüß]+/) (/[a-zäöüß]*(?:abteilung|büro|filiale|zentrale|service|dienst|team|stelle|amt|verwaltung|empfang|rezeption|lager|schalter|buchhaltung|vertrieb)/|büro) …2',
      '{i} (bin|bi) (die|der) /[a-zäöüß]+/ und (betreue|bearbeite|kümmere|arbeite|sitze|mache|leite|führe|vertrete) …3',
    ],
  },
];
