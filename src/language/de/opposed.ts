// Longer than other files because it is nothing but word lists.
import { type Opposed, opposedAxes } from '../opposed.js';

// Pairs of opposed predicates, each side by as many words as German has for it at a service desk. They are said in
// passing often, so only answers to one question, or to the same words, are held against each other. Written for this
// project; German, Austrian and Swiss usage.

const PAIRS: readonly Opposed[] = [
  [
    'lasting',
    [
      '(vorübergehend*|zeitweise|zeitweilig*|befristet*|vorläufig*|temporär*|zwischenzeitlich*|übergangsweise|auf zeit|interimistisch)',
    ],
    [
      '(endgültig*|dauerhaft*|permanent*|unbefristet*|unwiderruflich*|für immer|auf dauer|ein für alle mal|definitiv weg|nie wieder)',
    ],
  ],
  [
    'erasing',
    [
      '(bleibt|bleiben) …5 (gespeichert|erhalten|bestehen|da|aufbewahrt|abrufbar|hinterlegt|sichtbar)',
      '(gespeichert|gesichert|aufbewahrt|archiviert|wiederherstellen|wiederherstellbar|bewahren wir|heben wir)',
    ],
    [
      '(gelöscht|vernichtet|unwiederbringlich*|überschrieben|löschen|gehen …3 verloren|endgültig weg|geht …2 verloren|entfernt|ausradiert)',
    ],
  ],
  [
    'quick',
    [
      '(sofort|umgehend|augenblicklich|unverzüglich|ruckzuck|blitzschnell|im handumdrehen|auf der stelle|kleinigkeit|schnell erledigt|noch heute|heute noch)',
      'in (wenigen|ein paar|zwei|fünf|zehn) (minuten|augenblicken|stunden)',
    ],
    [
      '(langwierig*|aufwendig*|aufwändig*|zieht sich|geduld brauchen|monatelang|wochenlang)',
      '(einige|mehrere|ein paar|etliche|zwei|drei|vier|sechs) (wochen|monate)',
      '(vor|erst) (nächster|nächste|kommender|kommende) woche',
    ],
  ],
  [
    'automatic',
    [
      '(automatisch*|von selbst|von allein|von alleine|selbsttätig|ohne ihr zutun|ohne dein zutun)',
      '(brauchen|brauchst|müssen|musst) …3 nichts …2 (tun|machen|unternehmen|veranlassen|beantragen)',
      'nichts (weiter)? zu (tun|veranlassen|unternehmen)',
    ],
    [
      '(manuell*|händisch*|von hand|auf antrag|nur auf anfrage|eigenhändig)',
      '(müssen|musst|müssten) …5 (beantragen|aktivieren|anfordern|anstoßen|verlängern|einrichten|freischalten|veranlassen|anmelden)',
      '(beantragen|aktivieren|fordern|verlängern|stoßen) sie …4 (selbst|bitte|aktiv)',
    ],
  ],
  [
    'sole',
    [
      '(jeder|jede|einer) …1 (allein*|inhaber|inhaberin|für sich)',
      '(allein|alleine|einzeln) …4',
      '(eine|ihre|deine) unterschrift (genügt|reicht)',
    ],
    [
      '(nur beide|beide …2 (zusammen|gemeinsam)|gemeinsam|nur zusammen|beide unterschreiben|zu zweit|unterschrift des zweiten)',
    ],
  ],
  [
    'used',
    ['(neuware|fabrikneu*|nagelneu*|ungebraucht*|unbenutzt*|originalverpackt*|brandneu*|neugerät)'],
    [
      '(gebraucht*|generalüberholt*|refurbished|aufbereitet*|b ware|vorführ*|secondhand|aus zweiter hand|wiederaufbereitet*)',
    ],
  ],
  [
    'harm',
    ['(unversehrt*|intakt*|unbeschädigt*|heil|einwandfrei*|makellos*|tadellos*|in ordnung|nichts kaputt|völlig okay)'],
    [
      '(beschädigt*|defekt*|kaputt*|zerbrochen*|gesprungen*|zerkratzt*|gerissen*|schadhaft*|ramponiert*|durchgebrannt*|totalschaden)',
    ],
  ],
  [
    'ready',
    [
      '(fertig*|abholbereit*|parat|bezugsfertig|einsatzbereit|betriebsbereit|startklar|abgeschlossen)',
      '(steht|liegt|stehen|liegen) …5 (bereit|zur abholung)',
    ],
    [
      '(noch in (arbeit|bearbeitung|reparatur|prüfung|produktion)|unfertig|nicht so weit|noch nicht soweit|wird gerade)',
      '(muss|müssen) …2 (erst|noch) …4 (gefertigt|produziert|montiert|repariert|bestellt|hergestellt|geprüft|eingebaut|geliefert)',
      '(fehlt|fehlen|warten) …4 noch',
      '(bisher|bislang|noch) …1 nicht …1 (montiert|eingebaut|repariert|begonnen|produziert|gefertigt|fertig|geprüft|angefangen|bearbeitet)',
    ],
  ],
  [
    'attended',
    [
      '(besetzt|geöffnet|offen|durchgehend|rund um die uhr|24 stunden|aufhaben)',
      '(jemand|wir|kollegen|personal) …2 (da|am schalter|vor ort|für sie da|erreichbar)',
    ],
    [
      '(niemand|keiner) …3 (da|am schalter|vor ort|erreichbar)',
      '(unbesetzt|geschlossen|nicht besetzt|bleibt zu|ist zu|haben zu|hat zu|zugesperrt|ruhetag)',
    ],
  ],
  [
    'order',
    [
      '(vorher|zuvor|vorab|im voraus|im vorhinein)',
      '(muss|müssen) …5 (beiliegen|beigelegt werden|mitgeschickt werden)',
    ],
    ['(hinterher|im nachhinein|nachträglich|nachreichen|nachgereicht|im anschluss|irgendwann danach)'],
  ],
  [
    'trend',
    ['(steigt|steigen|erhöht*|erhöhung|teurer|angehoben|anheben|hinauf|zuschlag|verteuert)'],
    ['(sinkt|sinken|gesenkt|senken|senkung|billiger|reduziert|herabgesetzt|verbilligt|nachgelassen)'],
  ],
  [
    'outdoors',
    ['(drinnen|innen|überdacht*|in der halle|im gebäude|im innenraum|hallenbad|im haus)'],
    ['(draußen|im freien|außen|unter freiem himmel|im hof|freibad|im garten|auf der terrasse)'],
  ],
  [
    'front',
    ['(vorne|vorn|vorderseite|vordereingang|haupteingang|vorderhaus|straßenseite)'],
    ['(hinten|rückseite|hintereingang|hinterhof|hinterhaus|hofseite|nebeneingang|seiteneingang)'],
  ],
  [
    'above',
    ['(oben|obergeschoss|oberrang|oberstes|dachgeschoss|hinauf)'],
    ['(unten|untergeschoss|keller|erdgeschoss|parterre|hinunter|ebenerdig*)'],
  ],
  [
    'advice',
    [
      '(empfehlen|empfehle|empfehlenswert|ratsam|lohnt sich|sinnvoll|raten …3 zu|zu empfehlen|rentiert sich|zahlt sich aus)',
    ],
    [
      '(abraten|raten …4 ab|rate …4 ab|abzuraten|besser nicht|lieber nicht|nicht ratsam|lohnt …3 nicht|zahlt …3 nicht aus)',
    ],
  ],
  [
    'danger',
    [
      '(unbedenklich*|ungefährlich*|harmlos*|gefahrlos*|ungiftig*|kein grund zur sorge|keine gefahr|unproblematisch*|gut verträglich)',
    ],
    ['(gefährlich*|bedenklich*|riskant*|giftig*|gesundheitsschädlich*|lebensgefahr|gefahr|schädlich*|problematisch*)'],
  ],
  [
    'fitting',
    ['(kompatibel|passend|geeignet*|verträglich|unterstützt|passt|läuft auf|läuft mit|funktioniert mit|tauglich)'],
    ['(inkompatibel|unpassend|ungeeignet*|unverträglich|untauglich)'],
  ],
  [
    'changeable',
    ['(änderbar|veränderbar|anpassbar|verschiebbar|umbuchbar|verhandelbar|flexibel|heraufsetzen|anheben|erhöhen)'],
    [
      '(unveränderbar|unveränderlich|unverrückbar|fix|festgeschrieben|in stein gemeißelt|bindend|unflexibel|nicht (verhandelbar|verändern|ändern|anheben))',
    ],
  ],
  [
    'handing',
    [
      '(nach hause|frei haus|zu ihnen|zu dir|an ihre adresse|vor die haustür|bis an die wohnungstür|an die haustür|nachhause)',
      '(schicken|liefern|bringen|senden|stellen) wir …5 (zu|nach hause|vorbei|ihnen|dir)',
      'wir (schicken|liefern|bringen|senden) …6',
    ],
    [
      '(selbstabholung|selbst abholen|zum abholen|zur abholung|abholen|abholbereit)',
      '(im|in der|in unserem|in unserer|am) (shop|laden|filiale|markt|lager|geschäft|schalter|service center) …4 (bereit|abholen|ab|mitnehmen)',
      '(holen|hol) (sie)? …4 (ab|im|in der)',
    ],
  ],
  [
    'doer',
    [
      '{deed} wir',
      'wir …3 {deed}',
      '(wird|werden|wurde) …3 von (uns|unserem|unserer|unseren) …3',
      'unser* (monteur*|techniker*|team|fahrer*|kurier*|kollege*|partner*|handwerker*) …8',
      '(nehmen|nimmt) …3 (die arbeit|alles|das) ab',
      '(müssen|brauchen|brauchst|musst) …3 (um)? nichts …3 (kümmern|tun|machen)',
    ],
    [
      '(selbst|selber|eigenständig|in eigenregie|auf eigene faust|persönlich) …1',
      '{deed} sie …5 (bitte|selbst|selber)',
      '(müssen|müssten|sollten|musst) (sie|du) …6 {deed}',
      '(liegt|bleibt|ist) …2 (bei ihnen|bei dir|ihre sache|ihre aufgabe|deine sache)',
    ],
  ],
  [
    'scope',
    ['(sämtliche*|ausnahmslos|jeder|jedes|jede|jedem|überall|immer|uneingeschränkt) …1'],
    [
      '(nur (einige|manche|bestimmte|teilweise|einzelne|ausgewählte)|manche|manchen|mancher|einzelne|teilweise|vereinzelt|manchmal|gelegentlich|ausgewählte|nicht (alle|immer|jede|jeder|überall))',
    ],
  ],
  [
    'alive',
    [
      '(läuft|laufen|besteht|bestehen) …3 (weiter|fort|noch)',
      '(weiterhin|nach wie vor|immer noch|unverändert|noch immer) …2',
      'im programm',
    ],
    [
      '(nicht mehr|nicht länger|keine* mehr|eingestellt|abgeschafft|aus dem programm|entfernt|ausgelaufen|weggefallen|aufgegeben|beendet)',
      '(ist|sind) …2 vorbei',
    ],
  ],
  [
    'cure',
    ['(behoben|repariert|gelöst|beseitigt|wiederhergestellt|läuft wieder|funktioniert wieder|geht wieder|wieder da)'],
    [
      '(besteht noch|besteht weiter|dauert an|hält an|nicht behoben|noch gestört|weiterhin gestört|noch kaputt|besteht weiterhin)',
    ],
  ],
  [
    'stocked',
    ['(lagernd|vorrätig|auf lager|verfügbar|lieferbar|erhältlich|haben wir noch|anbieten|frei|sofort mitnehmen)'],
    [
      '(vergriffen|ausverkauft|ausgebucht|nicht lagernd|leider aus|restlos|nicht (verfügbar|vorrätig|lieferbar|erhältlich|frei)|belegt|bestellen müssen|erst bestellen)',
    ],
  ],
  [
    'proof',
    ['(original|im original|beglaubigt*|ausgedruckt|auf papier|unterschrieben*|schriftlich|mit unterschrift)'],
    [
      '(kopie|scan|foto davon|abfotografier*|digital|formlos|am handy|auf dem handy|elektronisch|per mail genügt|ohne unterschrift)',
    ],
  ],
  [
    'reasoned',
    ['(ohne (grund|begründung|angabe)|grundlos|keine begründung|keinen grund)'],
    [
      '(begründung …3 (bei|nötig|erforderlich|beilegen|angeben)|begründen|grund angeben|schriftliche begründung|triftigen grund)',
    ],
  ],
  [
    'guests',
    [
      '(jeder|jede|jedermann|alle|gäste|externe|besucher|begleitung|begleitperson*|nichtmitglieder) …6 (willkommen|dürfen|können|darf|kann|mitbringen|rein)',
      '(tageskarte|tageskarten|tageseintritt|tagesgäste|tagesgast|tagespass) …3',
    ],
    [
      '(nur|ausschließlich|lediglich) …2 (mitglieder*|hausgäste*|hotelgäste*|bewohner*|inhaber*|berechtigte*|erwachsene*)',
      '(bleiben|bleibt|müssen) …2 draußen',
      'kein zutritt',
      'zutritt …4 (nur|verwehrt)',
    ],
  ],
  [
    'named',
    [
      '(personalisiert*|namensgebunden*|personengebunden*|eingetragene person|auf ihren namen|name …3 geprüft|ausweis …3 geprüft|nicht übertragbar)',
    ],
    ['(name …3 keine rolle|name …2 egal|übertragbar|weitergeben|weiterverkaufen|verschenken|in die hand)'],
  ],
  [
    'offline',
    ['(offline|ohne internet|im flugmodus|ohne netz|ohne verbindung|ohne wlan) …5'],
    [
      '(nur online|internetverbindung …2 (nötig|erforderlich|notwendig)|nur mit (internet|verbindung|wlan|netz)|ohne (internet|netz|verbindung|wlan) …5 (nicht|keine))',
    ],
  ],
  [
    'possession',
    ['(kaufen|gehört ihnen|gehört dir|kauf|erwerben|behalten|eigentum)'],
    ['(leihen|mieten|ausleihen|leihweise|miete|leihgerät|mietgerät|leihgabe)'],
  ],
  [
    'completeness',
    ['(vollständig*|komplett*|lückenlos|alles da|alle unterlagen|nichts fehlt|fehlt nichts)'],
    ['(unvollständig*|lückenhaft|fehlt|fehlen|nachreichen|ausständig)'],
  ],
  [
    'pace',
    ['(gedrosselt|langsamer|reduziert|verlangsamt|weitersurfen|weiter surfen)'],
    ['(getrennt|gesperrt|gekappt|abgeschaltet|kein internet mehr|abgeschnitten)'],
  ],
  [
    'duty',
    [
      '(genehmigungspflichtig*|anmeldepflichtig*|rezeptpflichtig*|verschreibungspflichtig*|meldepflichtig*|verordnungspflichtig*|ausweispflichtig*|verordnen|verordnet|rezept …2 (nötig|erforderlich))',
    ],
    [
      '(genehmigungsfrei*|anmeldefrei*|rezeptfrei*|frei verkäuflich*|verschreibungsfrei*|formlos|ohne (rezept|genehmigung|anmeldung|antrag|ausweis|verordnung))',
    ],
  ],
  [
    'signed',
    ['(aufgehoben|entsperrt|freigegeben|freigabe …5 da|freigeschaltet|losgelassen)'],
    ['(wartet …3 freigabe|warten …4 freigabe|noch gesperrt|zurückgehalten|festgehalten|hängt …3 fest)'],
  ],
  [
    'executed',
    ['(ausgeführt|gutgeschrieben|durchgeführt|gebucht|abgeschickt|angestoßen|beauftragt|eingeleitet|veranlasst)'],
    [
      '(nicht|nichts|keine|kein|noch) …3 (ausgeführt|angestoßen|veranlasst|beauftragt|eingeleitet|gutgeschrieben|durchgeführt)',
      '(vorgemerkt|in der warteschlange|ausstehend)',
    ],
  ],
  ['nursing', ['(tut nicht weh|schmerzfrei|schmerzlos|spürt nichts)'], ['(schmerzhaft|tut weh|unangenehm)']],
  [
    'wash',
    ['(maschinenfest|waschbar|spülmaschinenfest|in die maschine|waschmaschine)'],
    ['(nur handwäsche|von hand waschen|nicht waschbar|chemische reinigung|nur reinigung)'],
  ],
  ['warm', ['(warm*|heiß*|erwärmt|beheizt)'], ['(kalt*|kühl*|gekühlt*|ungeheizt|eiskalt)']],
  ['loud', ['(laut*|geräuschvoll)'], ['(leise*|geräuscharm*|lautlos*|ruhig*)']],
  ['size', ['(groß*|größer*|riesig*)'], ['(klein*|winzig*|kleiner*)']],
  ['weight', ['(schwer*)'], ['(leicht*|federleicht)']],
  ['length', ['(lang*|länger*)'], ['(kurz*|kürzer*)']],
  ['light', ['(hell*|beleuchtet)'], ['(dunkel|dunkl*|unbeleuchtet|finster)']],
  ['wet', ['(nass|feucht*)'], ['(trocken*)']],
  ['ease', ['(einfach*|leicht zu|kinderleicht|unkompliziert*)'], ['(schwierig*|kompliziert*|umständlich*|knifflig)']],
  [
    'near',
    ['(nah|nahe|um die ecke|in der nähe|fußläufig|zu fuß|gegenüber|nebenan)'],
    ['(weit weg|weit entfernt|außerhalb|am stadtrand|mit dem auto)'],
  ],
  ['busy', ['(ruhig|leer|wenig los|kaum betrieb)'], ['(voll|überlaufen|viel los|hochbetrieb|andrang)']],
  [
    'shared',
    ['(eigenes bad|privates bad|im zimmer|für sie allein|eigene küche|eigener)'],
    ['(gemeinschaftsbad|geteilt*|auf dem gang|auf dem flur|mitbenutzung|gemeinschaftlich*|mit anderen)'],
  ],
  [
    'vegan',
    ['(vegan*|vegetarisch*|fleischlos*|pflanzlich*|ohne fleisch)'],
    ['(mit fleisch|fleischgericht*|enthält (fleisch|milch|ei)|nur fleisch)'],
  ],
  [
    'real',
    ['(echt|echtholz|massiv*|vollholz|echtleder|echtes)'],
    ['(furnier|imitat|kunstleder|kunststoff|spanplatte|unecht|plastik)'],
  ],
];

export const opposed = opposedAxes(PAIRS);

/** What a business or its customer does about a matter; infinitive, which is also the first person plural. */
export const deeds: readonly string[] = [
  '(kümmern|erledigen|übernehmen|machen|organisieren|beauftragen|bestellen|buchen|beantragen|kündigen|melden|holen|bringen|schicken|liefern|montieren|installieren|einrichten|richten|entsorgen|reinigen|tauschen|austauschen|reparieren|streichen|verlegen|anschließen|einbauen|aufbauen|abbauen|bauen|abholen|anmelden|abmelden|ummelden|ausfüllen|einreichen|vereinbaren|informieren|benachrichtigen|kontaktieren|verständigen|suchen|besorgen|stornieren|umbuchen|prüfen|messen|ablesen|eintragen|hochladen|weiterleiten)',
];
