import type { IdentityRule } from '../identity/lexicon.js';
import type { WordClasses } from '../phrase/phrase.js';

// Word lists written for this project: scenes of a person at work and at home, by what is done, where and with what, with
// and without the first person.

/** Up to `count` words that are not about the customer. */
const own = (count: number) => `…${count}!customer`;

export const SCENE_CLASSES: WordClasses = {
  /** What is eaten and drunk. */
  fare: [
    '(kaffee|tee|käffchen|teechen|kakao|espresso|cappuccino|koffein|wasser|saft|cola|limo|bier|bierchen|mittagessen|frühstück|abendessen|abendbrot|brotzeit|jause|znüni|zvieri|zmittag|znacht|zmorge|vesper|snack|brötchen|semmel|weckerl|stulle|suppe|keks|kekse|kuchen|pizza|döner|nudeln|salat|chips|schoki|schokolade|müsli|brezel|breze|schnitzel|currywurst|was zu essen|was zu trinken|einen happen|essen)',
  ],
  /** What somebody is doing who is to come back. */
  busying: [
    '(kochen|holen|trinken|essen|machen|aufsetzen|aufbrühen|aufwärmen|warm machen|schlürfen|rauchen|besorgen|einschenken|mampfen|futtern|kaufen)',
  ],
  /** Where a shop's or an office's people go. */
  backroom: [
    '(lager|lagerraum|regal|regale|keller|archiv|poststelle|hinterzimmer|küche|teeküche|werkstatt|garage|halle|verkaufsraum|backstube|kühlraum|kühlhaus|gefrierschrank|schublade|schrank|aktenschrank|tresor|drucker|theke|kasse|hof|laderampe|rampe|heizungskeller|depot|magazin|rezeption|empfang|auslage|schaufenster|umkleide|kopierer|postfach im flur|registratur)',
  ],
  /** What lies on a desk and breaks down on it. */
  deskware: [
    '(rechner|pc|laptop|maus|tastatur|monitor|bildschirm|headset|kopfhörer|mikro|mikrofon|webcam|kamera|stuhl|bürostuhl|sessel|schreibtisch|telefon|handy|wlan|internet zu hause|drucker|kuli|kugelschreiber|stift|brille|lampe|ventilator|heizung|tasse|windows|mac)',
  ],
  failing: [
    '(spinnt|streikt|hängt|abgestürzt|eingefroren|abgeschmiert|ausgefallen|abgekackt|kaputt|leer|klemmt|quietscht|wackelt|knarzt|hakt|ruckelt|startet neu|neu gestartet|verreckt|verlegt|heruntergefallen|runtergefallen|beschlagen|aufgegeben|gibt den geist|tot|hin|schwarz|ausgegangen|rutscht|klebt|umgekippt)',
  ],
  tool: [
    '(schere|lupe|schraubenzieher|schraubendreher|taschenlampe|leiter|trittleiter|maßband|lineal|lesebrille|hammer|bohrmaschine|handschuhe|textmarker|locher|tacker|taschenrechner|zange|schraubenschlüssel|besen)',
  ],
  jotter: [
    '(post it|postit|klebezettel|haftnotiz|zettel|notizzettel|schmierzettel|serviette|whiteboard|pinnwand|notizblock|notizbuch|handrücken|handfläche|bierdeckel|karteikarte|wandkalender|tischkalender|kritzelblock|rückseite eines umschlags)',
  ],
  outing: [
    '(wandern|zelten|campen|skifahren|schwimmen|baden|angeln|segeln|tanzen|radeln|radfahren|surfen|klettern|bergsteigen|rodeln|schlittenfahren|schnorcheln|tauchen|paddeln|kegeln|bowlen|joggen|spazieren|grillen|reiten|langlaufen|bummeln|pilze sammeln|beeren sammeln|im kino|im zoo|im stadion|am strand|am meer|am see|in den bergen|auf dem weihnachtsmarkt|auf der kirmes|in der sauna|im freibad)',
  ],
  /** Trades and ranks in a signature or behind a name. */
  rank: [
    '(leiter|leiterin|*leiter|*leiterin|abteilungsleiter*|sachbearbeiter|sachbearbeiterin|kundenberater|kundenberaterin|berater|beraterin|kundenbetreuer|kundenbetreuerin|referent|referentin|sekretärin|sekretär|rezeptionist|rezeptionistin|filialleiter*|schadenregulierer*|inspektor|inspektorin|oberinspektor*|techniker|technikerin|meister|meisterin|*meister|*meisterin|geschäftsführer|geschäftsführerin|inhaber|inhaberin|prokurist|prokuristin|disponent|disponentin|buchhalter|buchhalterin|bibliothekar|bibliothekarin|apotheker|apothekerin|kaufmann|kauffrau|*kaufmann|*kauffrau|*fachfrau|*fachmann|*fachangestellte|*fachangestellter|azubi|auszubildende|auszubildender|praktikant|praktikantin|vorarbeiter*|hausmeister|hausmeisterin|amtsrat|amtsrätin|kassierer|kassiererin|jurist|juristin)',
  ],
  name: [
    '/(?!(?:ihr|ihre|ihrem|das|der|die|dein|deine|dem|den|euer|eure|aus|vom|von|und|für|team|kunden|kundenservice|kundendienst|service|support|an|alle|bis|ins|nach|zum|zur|virtuelle|virtueller|digitale|digitaler|liebe|beste|aller|herzliche)$)[a-zäöüßé-]{2,}/',
  ],
  foul: [
    '(regnet|schüttet|gießt|giesst|pieselt|nieselt|schifft|pisst|schneit|hagelt|stürmt|gewittert|donnert|blitzt|kübelt|plästert|windet|nebelig|neblig|grau|sonnig|eisig|glatt|knallheiß|affenheiß|brütend|drückend|stickig|herrlich|diesig|bewölkt)',
  ],
  faith: [
    '(faste|fasten|bete|gebetet|christmette|mette|mitternachtsmesse|messe gehen|gottesdienst|zur kirche|in die kirche|in die moschee|in der moschee|kirchenchor|in die synagoge|rosenkranz|kerze für|kerze an|kerze angezündet|zur beichte|freitagsgebet|fastenbrechen|kommunion meiner|konfirmation meiner|gebet für)',
  ],
};

export const SCENES: readonly IdentityRule[] = [
  {
    // The "I" is left out: "War kurz Tee kochen", "Kaffee über die Tastatur gekippt", "Jetzt ab nach Hause".
    name: 'dropped',
    negation: 'ignored',
    opens: true,
    phrases: [
      `(war|bin|geh|gehe|wollte|musste|muss|sorry war) (nur|kurz|grad|gerade|eben|schnell|mal|noch|mir|gleich)? (nur|kurz|grad|gerade|eben|schnell|mal|noch|nen|einen|eine|mir)? ${own(1)} {fare} {busying}?`,
      '(bin|bi) (grad|gerade|eben|kurz|schnell|extra|selbst) /(?:runter|rueber|hin|rauf|hoch)?(?:gelaufen|gerannt|geflitzt|gehuscht)/',
      '({fare}|wasser|saft) (über|auf|in) (die|den|das|meine|meinen) (tastatur|maus|tisch|laptop|hose|hemd|bluse|rechner|schreibtisch|headset|unterlagen) (gekippt|verschüttet|geschüttet|gekleckert|gekippt sorry)',
      `(jetzt|gleich|nun|dann|endlich|so) (ab)? (nach hause|heim|heimwärts|ins bett|in den feierabend|ins wochenende|in den urlaub|in die pause|zum bus|zum zug|zum training|zum kindergarten|an den see|ins freibad) …2`,
      `(war|bin|komme|komm|musste|wollte|muss|geh|gehe|sorry war) (nur|kurz|grad|gerade|eben|schnell|mal|noch|gleich|selbst)? (nur|kurz|grad|gerade|eben|schnell|mal|rüber|runter|hoch|nach hinten|unten|oben|hinten|drüben|nochmal)? (im|am|zum|in der|in die|in den|ins|an der|ans|auf dem|auf der|vom|aus dem|aus der|hinten im|unten im) {backroom} …3`,
      '(in /\\d+/ minuten|in einer (viertelstunde|halben stunde)|in {num} minuten|gleich|bald|um /\\d+/|um {num}|in einer stunde) (ist|ist dann|hab ich|habe ich|is|mach ich) (schichtende|schichtwechsel|dienstschluss|feierabend|schicht im schacht|schluss für heute|pause)',
      `(frisch|gerade|grad|eben|grade|soeben|erst|endlich|noch|kaum|bin|zurück|wieder)? (frisch|gerade|grad|eben|erst|wieder|zurück)? (aus dem|aus der|vom|von der|aus den|aus) (/[a-zäöüß-]*(?:urlaub|ferien|pause|mittag|mittagessen|mittagspause|elternzeit|training|frühstück|arzt|zahnarzt|friseur|reha|kur|schulung|konzert|wochenende|bett|flitterwochen|krankenstand|mutterschutz|karenz|kantine|dusche|sport|schicht|nachtschicht)/) (zurück|gekommen|da|wieder|retour|und|raus|geholt|zurückgekommen|heimgekommen) …2`,
      '(konnte|kann|hab|habe) (nicht|kaum|kein auge) (schlafen|geschlafen|zugetan|zugemacht|essen|gegessen|einschlafen) …2',
      '(sekunde|moment|sorry|kurz|ups|augenblick)? (das|der|die|mein|meine)? (wasser|kessel|kaffee|tee|postbote|baby|toast|ofen|pizza|mikrowelle|hund|wasserkocher|türklingel|klingel) (kocht|pfeift|klingelt|ist da|schreit|brennt an|piept|bellt|ist durch|ist fertig|läuft durch) …2',
      '(abgebrochener|eingerissener|gebrochener|gebrochenes|gebrochene|verstauchter|verstauchte|verstauchtes) (nagel|fingernagel|handgelenk|finger|daumen|arm|zahn|rippe|hand) …1',
      '(mund voll|niesanfall|hustenanfall|lachanfall|schluckauf|stilldemenz|schwangerschaftsdemenz|brett vorm kopf|dicke finger|fette finger|dicke daumen|wurstfinger|klamme finger|kalte finger|steife finger|klebrige finger|kalte hände|klebrige tastatur|frosch im hals|kratzige stimme|heisere stimme|keine stimme heute|matschbirne|dröhnschädel|schwere beine|müde augen|müde füße|schwere lider|laufende nase|triefnase|rotznase|kleiner kater|ungeschickte finger)',
      `(langer|lange|anstrengender|harter|stressiger|kurze|früher) (tag|nacht|schicht|woche|dienst) ${own(2)} (müde|schwere|wehe|kaum|wenig|keine|füße|augen|schlaf)`,
      `(brauch|brauche|bräuchte|könnte) (nur|erst|erstmal|erst mal|jetzt|dringend|mal|noch|kurz|schnell|eben|auch)? (nur|mal|noch|kurz|schnell|jetzt|dringend)? (einen|eine|ein|nen|ne|meinen|meine|etwas|frische)? ${own(1)} ({fare}|{tool}|schlaf|nickerchen|pause|urlaub|dusche|luft|klo|toilette|aspirin|kopfschmerztablette)`,
      '(noch|bisschen|bissl|bisserl|etwas|leicht|ziemlich|total|ganz|grad|gerade|immer noch|noch etwas|noch ganz|noch ziemlich|noch ein bisschen) (verschlafen|müde|verkatert|verschnupft|heiser|erkältet|angeschlagen|übernächtigt|schlapp|unausgeschlafen|platt|k o|groggy|kränklich|durchgefroren|nass|verpennt)',
      '(erst|gerade|grad|noch|heute) (mein|meine|der|die|seit) (erste|erster|zweite|zweiter|dritte|dritter|letzter|letzte|gestern|montag|kurzem) (tag|woche|schicht|monat|hier|dabei|da) …2',
      '(zurück|wieder da|wieder hier) (vom|aus der|aus dem|von der) (mittag|mittagessen|pause|mittagspause|urlaub|kantine|arzt|zahnarzt|klo|toilette|elternzeit|raucherpause|kaffeepause|frühstück)',
      '(war|bin|sorry war|sorry bin|hing) (noch|gerade|grad|kurz|eben|nur)? (auf|in) (der|einer) (anderen|zweiten|nächsten) (leitung|gespräch|telefonat)',
      `(bin|komme|komm|sitze|sitz|lieg|liege|steh|stehe|hock|hocke) (grad|gerade|eben|noch|schon|jetzt|kurz|selbst|auch)? (zum|aus dem|im|am|auf dem|in der|vom|beim|an der|auf der) (regal|klo|stau|bett|balkon|bus|zug|garten|auto|sofa|couch|bahnsteig|bäcker|homeoffice|bushaltestelle|u-bahn|s-bahn|straßenbahn|bim|tram) ${own(3)}`,
    ],
  },
  {
    // "Meiner hätte das auch geschafft", "unserer hat getropft": one of the writer's own.
    name: 'own',
    negation: 'ignored',
    opens: true,
    supposed: true,
    phrases: [
      '(meiner|meine|meins|meines|meinem|meinen|unserer|unsere|unseres|unserem|unseren) (auch|ebenfalls|genauso|ebenso) (nicht|nie|schon|immer|mal|ständig|dauernd|gerade|grad|seit|so)? …1',
      '(meiner|meins|meine) (hat|hatte|hätte|war|wäre|ist|macht|will|wollte|kann|konnte|würde|hält|hielt|geht|ging|läuft|lief|schreibt|sagt|meint|liebt|hasst|mag|frisst|isst|schläft|schnarcht|bellt|spielt|trägt|fährt|kommt|kam|steht|stand|tropft|klemmt|knackt|knacken|knarzt|zickt|spinnt|quietscht|streikt|wird|wurde|trinkt|fällt|hört|tut|zahnt|fiebert|kostet|kostete) (das|es|ihn|sie|ihre|ihr|sein|seinen|seine|auch|damals|immer|ständig|nie|nur|letztes|letzten|letzte|gestern|heute|so|mir|mich|schon|jetzt|noch|mit|bei|an|im|in|seit|gerade|neulich|dauernd|nachts|den|die|der|dasselbe|genau|ebenfalls|manchmal|oft|zwei|drei|vier|/\\d+/|am|beim|mal|einmal|nach)',
      '(unserer|unsere|unseres) (hat|hatte|hätte|war|ist|macht|will|hasst|mag|frisst|schläft|bellt|zahnt|fiebert|schnarcht) (das auch|es auch|das|es|auch|damals|letztes|letzten|letzte|dauernd|nachts|ständig|immer|sich|mit) (auch|mit|getropft|gemacht|gehabt|jahr|winter|sommer|woche|gefressen|zerbissen|geweint|gebellt|geleckt|einem|einer|damals|nicht|schon|mal) …2',
    ],
  },
  {
    name: 'own',
    negation: 'ignored',
    phrases: [
      `{i} (habe|hab|hatte|fahr|fahre|trag|trage|nutze|nutz|liebe|lieb|kaufte|krieg|bekam|schlaf|schlafe|les|lese|trink|trinke|koch|koche|nehm|nehme|spiel|spiele|back|backe) (selbst|selber|auch|privat|sonst|daheim)? (meins|meinen|meine|meines|das selbst|den selbst|die selbst|ihn selbst|es selbst|damit|darauf|darin|so einen|so eins|so eine) (seit|zur|zum|in die|jeden|jeder|täglich|auch|daheim|zu hause|privat|immer|schon|am wochenende|und) …3`,
      '(bei|mit|für|an|von) (unseren|meinen) (beiden|zweien|dreien|drei|zwei|vieren|großen|kleinen) …3',
      `{i} (habe|hab) ${own(2)} (davon|von denen|solche|solcher|von der sorte) (zwei|drei|vier|eins|einen|eine|daheim|zu hause)`,
      `{i} (habe|hab) (auch|selbst|selber|ja|übrigens|sogar|zufällig)? (zwei|drei|vier|fünf|eins|einen|eine) (davon|von denen|von der sorte|daheim|zu hause|von dem kaliber|solche|in dem alter)`,
      `so (einen|eine|eins|ein exemplar|was) (hab|habe|hatte|fahr|fahre|trag|trage|besitze) {i} (auch|selbst|selber|daheim|zu hause|privat) …2`,
      '(seit|schon) {num} jahren (hab|habe|hatte|fahr|fahre|trag|trage|nehm|nehme|nutze|spiel|spiele|sing|singe) {i} (eine|einen|ein|das|den|die|damit|selbst|auch|schon) …2',
      `{i} (nehm|nehme|hab|habe|trag|trage|schluck|schlucke|fahr|fahre) (das|es|die|den|ihn|dasselbe|denselben) (auch|selbst|selber|schon)? (schon)? (seit|jahrelang) …3`,
      `{i} (stell|stelle|parke|park) (mich|mein auto|meinen wagen|mein rad|immer|meistens) …5`,
    ],
  },
  {
    // Hands, feet and things at a workplace.
    name: 'workplace',
    negation: 'ignored',
    phrases: [
      `{i} (ruf|rufe|schrei|schreie|wink|winke|lehn|lehne|dreh|drehe|beug|beuge|brüll|brülle|flüster|stups|stupse|roll|rolle) (mich|mal|kurz|eben|schnell|eben mal|mal kurz|dann)? (mal|kurz|eben|schnell)? (rüber|hinüber|nach hinten|nach nebenan|durchs büro|durch den raum|quer|zur|zum|in die|um) ${own(4)}`,
      `({i}|hab|habe) ${own(5)} (auf|an|in) (einem|einen|ein|den|dem|das|die|der|meinem|meinen|mein|meine|meiner)? ${own(1)} {jotter} …4`,
      `(mein|meine|meinem|meinen) (eigener|eigenes|alter|alte|altes|neuer|neue|neues|blöder|blöde|blödes|doofer)? ({deskware}|{machine}) (ist|hat|is|war|hatte|gerade|grad)? (gerade|grad|eben|kurz|mal wieder|leider|schon wieder|vorhin|mir|jetzt|heute|gleich|ständig|dauernd)? (gerade|eben|mal|wieder)? {failing}`,
      `(der|die) hat (mich|uns|mir) (ausgebildet|eingearbeitet|eingestellt|angelernt|alles beigebracht|eingeschult|betreut) …2`,
      `(fast|über|schon|bald|gut|knapp|seit|nach)? ({num}|/\\d+/|elf|zwölf|fünfzehn|zwanzig) (jahre|jahr|jahren|dienstjahre) (in|hinter|an|auf|bei|im|am) (dem|diesem|der|dieser|den|einem)? (job|beruf|laden|betrieb|schalter|theke|kundendienst|amt|telefon|hotline|branche|geschäft|tresen|kasse|büro|gleis|filiale)`,
      `{i} ${own(3)} (fürs|für mein|für das|am|im|beim|ins|auf dem) (eigene|eigenes|eigenen) ${own(1)} {home} …2`,
      `(er|sie|die|der) (sitzt|sitzen|saß) (direkt|gleich|mir|genau|schräg|zwei)? …2 (neben mir|gegenüber|hinter mir|nebenan|am nebentisch|tische weiter|vor mir)`,
      `{i} ${own(3)} (aufgemacht|aufgeschraubt|hochgehoben|geschüttelt|gewogen|eingepackt|verpackt|zugeklebt|angefasst|abgetastet|aufgeschnitten|ausgepackt|angehoben|angezogen) …2`,
      `{i} ${own(5)} (unters bett|unter die haube|die haube|die motorhaube|den deckel|in den karton|in die kiste|in den kofferraum|unter den wagen) ${own(2)} (geguckt|geschaut|aufgemacht|geöffnet|gesehen|gekrochen)`,
      `{i} ${own(6)} (von hand|händisch) (durchgegangen|durchgesehen|gezählt|sortiert|geschrieben|ausgefüllt|abgetippt|geblättert|gemacht)`,
      `mit ({num}|/\\d/) (jungs|mädels|kindern|buben|hunden|katzen|teenagern|töchtern|söhnen) (im haus|daheim|zu hause|unter einem dach) …1 (ich|sag|kann ich|weiß ich) …3`,
      `{i} (vertrete|vertret|ersetze|mache|mach|schmeiße|schmeiß) (heute|gerade|grad|diese woche|hier)? …2 (zwei|drei|gleich zwei|kollegen|kollegin|die arbeit von zwei|den laden|alles allein) …2`,
      '(mit)? (freundlichen|freundliche|herzlichen|herzliche|besten|beste|liebe|lieben|schöne|viele)? (grüßen|grüße|gruß|grüssen|grüsse) {name} {name} …2!stops {rank}',
      `{i} (kann|konnte) meine (eigene|eigenen)? (schrift|handschrift|klaue|notizen) …3`,
      `{i} betreue …2 mit …4`,
      `(um|so um|gegen) (/\\d{1,2}/|{num}|halb {num}) (uhr)? (stempel|stempele|stemple|mach|mache|geh|gehe|haue|hau|verschwinde|pack|packe) {i} …3`,
      '(zweimal|dreimal|mehrmals|vorhin|ja|gestern) …1 (vom|von meinem) (handy|diensthandy|festnetz|privathandy) aus',
      `{i} ${own(2)} die (hand|hände|finger|schulter|rechte hand|linke hand) (verbunden|verstaucht|gebrochen|verbrannt|eingegipst|bandagiert|geschient|geprellt|voll|frei|nass|schmutzig|kalt|eingeschlafen) …3`,
      '(tippe|tipp|schreibe|schreib) …3 (einhändig|mit einer hand|mit links|mit zwei fingern|mit klammen fingern|mit handschuhen|blind|auf dem handy)',
    ],
  },
  {
    name: 'surroundings',
    negation: 'ignored',
    anyone: true,
    supposed: true,
    phrases: [
      '(vor|neben|unter|über|hinter|gegenüber) (unserem|meinem|unserm|meim) (büro|fenster|gebäude|schreibtisch|haus|balkon|callcenter|platz|eingang) …4',
      '(am|vom) (nachbartisch|nebentisch|tisch nebenan|tisch gegenüber|nachbarplatz|nebenplatz)',
      '(bei mir|bei uns) (vorm|vor dem) (fenster|haus|büro|balkon) …4',
      '(bei mir|bei uns) (im|am) (ort|dorf|garten|treppenhaus|viertel|kiez|hof|grätzl|quartier) …4',
      `bei mir (gibts|gibt es|gab es|riecht es|duftet es) (heute|gerade|grad|mittags|gestern|auch|jetzt|nachher|nach)? …1 {fare}`,
      '(bei uns|heute|mittags) (gibts|gibt es|gab es) …4 (in der kantine|in der teeküche)',
      `(gab|gibts|gibt) (es|s)? (gestern|heute|vorgestern|am sonntag|letztens|neulich)? (bei uns|bei mir|daheim) …1 (zum|zu) (abendbrot|abendessen|mittag|mittagessen|frühstück|essen|grillen|geburtstag|znacht|zmittag)`,
      '(bei uns|bei mir|hier bei uns|hier bei mir) (im ort|in der straße|am dorf|um die ecke|in der gegend|hier auch|auch|genauso|daheim) …3 (schnee|regen|glatt|wasser|strom|licht|gewitter|sturm|stromausfall|hochwasser|schneit|regnet|schüttet)',
      '(ende|anfang|ecke) (unserer|meiner) (straße|gasse|siedlung|auffahrt)',
      '(unsere|meine|unserer|meiner) (straße|gasse|siedlung|strasse|einfahrt|auffahrt)',
      'hier bei (mir|uns) {foul} …2',
      '{foul} (es)? (bei mir|bei uns|hier bei mir|hier bei uns|vor meinem|vor unserem|vorm fenster) …3',
      '(draußen|vorm fenster|hier im büro|im büro|bei uns im büro|hier drinnen|bei uns) (ist es|isses|sind|haben wir) (auch|gerade|heute|gut|über|schon|so)? (/\\d\\d/ grad|kalt|warm|heiß|stickig|laut|eiskalt|saukalt|affenheiß|dunkel)',
    ],
  },
  {
    name: 'workplace',
    guarded: true,
    phrases: [`{i} ${own(4)} {tool}`],
  },
  {
    name: 'pay',
    negation: 'ignored',
    supposed: true,
    phrases: [
      `(würde|würd|könnte|kann|will|werde|darf) {i} ${own(3)} (job|arbeit|stelle|arbeitsplatz) (verlieren|loswerden|riskieren|los)`,
      `{i} ${own(4)} (job|arbeitsplatz) (verlieren|verliere|riskieren|riskiere|los|loswerden)`,
      '(wir|ich) (werden|werde|bekommen|bekomme|kriegen|krieg|kriege|verdienen|verdiene) (hier|ja|schon|leider|eh|nur|auch|nicht)? (anständig|gut|schlecht|ordentlich|fair|mies|genug|nach tarif|mindestlohn|nicht schlecht|nicht genug|zu wenig|kaum was|stundenlohn|ganz ordentlich) (bezahlt|entlohnt)? …1',
      `(könnte|kann|konnte|könnt) {i} mir ${own(4)} (leisten|gönnen)`,
      '(mein|meine|der|die) (chef|chefin|boss|vorgesetzte|vorgesetzter|teamleiter|teamleiterin|schichtleiter|schichtleiterin) (reißt|bringt|killt|köpft|schmeißt|wirft|feuert|schimpft|hängt|macht|dreht|haut|flippt|killt|rastet) (mir|mich|dann|sonst|uns)? …4',
      '(sag|sagen|verrat|verraten|erzähl|erzählen) (es|das|sie|du|sie es|sie das)? (bitte)? (nicht|bloß nicht|ja nicht)? (nicht)? (meinem|meiner|dem|der) (chef|chefin|boss|teamleiter|teamleiterin)',
      '(meiner|meinem) (frau|mann|mutter|freundin|freund|kindern|familie|oma|mitbewohnerin) (erzählen|erzählt|sagen|berichten|zeigen) …4',
    ],
  },
  {
    name: 'faith',
    phrases: [`({i}|wir|bei uns) ${own(4)} {faith}`, `{faith} ({i}|wir) ${own(2)}`, '{i} zünd …5 kerze'],
  },
  {
    name: 'health',
    negation: 'ignored',
    phrases: [
      `{i} ${own(3)} (krankgemeldet|krank gemeldet|krankgeschrieben|im krankenstand|auf dem weg der besserung|über den berg|angeschlagen|kurz vorm burnout|vorm burnout|am ende meiner kräfte|auf krücken|im gips|auf antibiotika|flachgelegen|ausgeknockt|in reha|auf reha|in der röhre|unterm messer) …2`,
      '(mein jahrgang|gleicher jahrgang|selber jahrgang|mein alter|in meinem alter|am selben tag geburtstag|am gleichen tag geburtstag|wir haben am (selben|gleichen) tag|dasselbe sternzeichen|gleiches sternzeichen) …1',
      `{i} (habe|hab|bin) ${own(3)} (aufgehört zu rauchen|mit dem rauchen aufgehört|das rauchen aufgegeben|die zigaretten|vom rauchen|von den zigaretten) …2`,
      'bei mir (hat|ist|war|sind|kam|ging|lief|dauerte) (es|das|er|sie)? …3 (geklappt|so weit|soweit|jahre|vorbei|gewirkt|geholfen|wehgetan|los|schlimm|harmlos|genauso|auch so|im juni|im mai|zwanzig|zehn) …2',
      '(diese|meine|die) (alten|müden|morschen|armen|steifen|klapprigen) (knochen|augen|ohren|hände|beine|knie|finger|gelenke|füße) …4',
      '{i} war (im|in|letztes|letzten|vor|schon|auch|selbst) …4 (drin|dran|in der röhre|unterm messer|beim arzt|operiert|unter narkose)',
      'meine (bekommen|gekriegt|gehabt|bekam|knacken|tun|zwicken|schmerzen|machen) …4',
      '(da sind wir|damit sind wir|dann sind wir) (schon)? (zwei|zu zweit|zwoa)',
      '(werd|werde|wurde) {i} (nächste|nächsten|bald|heuer|dieses|im|am) …2 (/[1-6]\\d/|achtzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig)',
      '{i} (bin|bi) (nicht)? (besonders|sehr|so|gerade|grad|ja)? (nicht)? (stark|sportlich|kräftig|schwindelfrei|die größte|der größte|die jüngste|der jüngste|die schnellste|der schnellste|mehr die jüngste|mehr der jüngste) …1',
      '(stark|sportlich|kräftig|schwindelfrei|groß|jung) (bin|bi) {i} …2',
      '(meine|mei|mein) (stimme|nase|augen|ohren|finger|beine|füße|stimmbänder) (ist|sind|is|war|läuft|tränt|brennt|kratzt|zittern) …4',
    ],
  },
  {
    name: 'outing',
    negation: 'ignored',
    phrases: [
      `(wir|i|ich) (waren|war|gehen|geh|gehe|sind|fahren|fahr|fahre|wollen|lieben|haben|hatten) ${own(4)} {outing}`,
      `(haben|hatten|sind|waren) (wir|ich) ${own(5)} (gezeltet|gecampt|gewandert|geschnorchelt|gegrillt|gebadet|geheiratet|verlobt|gerodelt|geschwommen|geradelt|geangelt|gesegelt|gepaddelt|gefeiert|kennengelernt|überwintert|geurlaubt|flitterwochen|urlaub gemacht|ferien gemacht|gekuschelt|gepicknickt)`,
      `wir ${own(6)} (gezeltet|gecampt|gewandert|geschnorchelt|gegrillt|gerodelt|geradelt|geangelt|gesegelt|gepaddelt|gepicknickt|flitterwochen)`,
      `(waren|sind|fuhren) wir ${own(3)} (in den ferien|im urlaub|über ostern|über weihnachten|letzten sommer)`,
      `wir (waren|fuhren) ${own(3)} (in den ferien|im urlaub|über ostern|über weihnachten|letzten sommer)`,
      `(meine freunde und ich|meine freundin und ich|mein freund und ich|die kinder und ich|meine frau und ich|mein mann und ich|die familie und ich) …5`,
      `{i} (bin|war) (sie|ihn|es|die|den|das|da|dort|dorthin|damit)? …2 (in turnschuhen|mit den kindern|zu fuß|barfuß|letztes jahr|letzten sommer|als kind|im urlaub|mal|schon|selbst)? …1 (gegangen|gelaufen|gewandert|geklettert|gestiegen|gefahren|geradelt|geschwommen|gejoggt|hochgelaufen|raufgelaufen)`,
      '(einen|den) (ganzen|halben) (tag|nachmittag|vormittag|abend) (war|waren|saß|verbrachte|hab|habe) (ich|wir) …5',
      '(ich|wir) (würd|würde) nach …8 (gezeltet|urlaub|waren wir|war ich|gewohnt|schön dort)',
    ],
  },
  {
    name: 'longing',
    negation: 'ignored',
    supposed: true,
    phrases: [
      '(da|dort|jetzt|gerade|nun|draußen) (wär|wäre) {i} (jetzt)? (auch)? (jetzt)? (lieber|gern|gerne|am liebsten) …5',
      '{i} (jeden tag|täglich|den ganzen tag|immer|kiloweise|literweise|pausenlos|jede woche) …1 (essen|trinken|futtern|naschen|hören|gucken|verdrücken|löffeln)',
    ],
  },
  {
    name: 'road',
    negation: 'ignored',
    phrases: [
      `{i} musste ${own(2)} (treppe|zu fuß|freischaufeln|kratzen|schlange|anstehen|laufen|umsteigen|auf den nächsten|im stehen|schieben|absteigen|freikratzen|ausweichen|rennen|warten auf den bus) …3`,
      '(als|wie) {i} (um|heute|vorhin|heute früh|heute morgen|gegen|kam|ging|heimkam|gekommen|reingefahren|hergefahren|losgefahren|reinkam|losging)? …3 (kam|reinkam|ankam|losging|losfuhr|hergefahren|reingefahren|gekommen|heimkam|heimfuhr|vorbeifuhr|vorbeigelaufen|ging|aus dem haus)',
      '(auf|während) (der|dem|meiner|meinem) (heimfahrt|heimweg|hinfahrt|arbeitsweg|weg zur arbeit|weg in die arbeit|weg ins büro|fahrt ins büro|nachhauseweg|fahrt zur arbeit|rückweg ins büro)',
      '(sobald|wenn|bis|ehe) {i} (wieder|morgen|nachher|gleich|dann|am montag)? (im büro|am schreibtisch|am platz|zu hause|daheim|in der filiale|im laden|zurück im büro|am rechner) (bin|sitze|sitz|ankomm|ankomme|komme) …4',
      '(mein|meine|der|die) (bus|zug|bahn|s-bahn|u-bahn|straßenbahn|tram|bim|fähre|rad|fahrrad|auto|wagen) (kam|fiel|kommt|fuhr|hatte|ist mir|war|sprang|springt|hat mich|stand) (nicht|aus|ausgefallen|nie|wieder|davon|nicht an|mal wieder|platten|heute|weggefahren|stecken|zu spät|vor der nase) …2 ',
      '{i} (in|aus|bei|wohne in|komme aus) /(?!(?:der|die|das|dem|den|ihrem|ihrer|einem|einer|ordnung|kürze|kontakt|diesem|dieser|unserem|unserer|meinem|meiner|uns|ihnen|dir|euch|der regel|bearbeitung|erinnerung|sachen|punkto|bezug|zukunft|eile|kenntnis|verbindung)$)[a-zäöüß]+/ kollege …4',
      '{i} bin (ein|eine) (waschechter|waschechte|gebürtiger|gebürtige|echter|echte|eingefleischter|eingefleischte|zugezogener|zugezogene|halber|halbe|alter|alte|typischer|typische) /[a-zäöüß]{3,}/',
      '(heulend|weinend|humpelnd|klatschnass|todmüde|pitschnass|verschwitzt) (nach hause|heim|ins büro|ins bett|zur arbeit) …1',
    ],
  },
];
