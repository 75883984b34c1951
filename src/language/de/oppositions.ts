// Longer than other files because it is nothing but word lists.
import type { StatusAxis } from '../claims/claims.js';

/**
 * Matters of which a German bot can say one thing or its opposite. The axis itself tells what is spoken of, so that a
 * pronoun or another word for the thing is enough. Written for this project; German, Austrian and Swiss usage.
 */
export const oppositions: readonly StatusAxis[] = [
  {
    name: 'sending',
    forward: true,
    states: {
      no: [
        '(noch|liegt|steht|lagert|derzeit) …4 (im|in unserem|in unserer|auf) (lager|depot|logistikzentrum|versandlager|hochregal)',
        '(liegt|ist) noch (hier)? bei uns',
        'wird …4 (verpackt|gepackt|kommissioniert|vorbereitet|zusammengestellt)',
        '(geht|gehen) …5 (raus|hinaus|in den versand|in die post|auf die reise)',
        '(wird|werden) …4 (verschickt|versandt|versendet|abgeschickt|aufgegeben)',
        'wartet …3 (auf)? (versand|abholung durch|den versand)',
        'noch nicht …2 (raus|unterwegs|weg|draußen)',
      ],
      yes: [
        '(ist|sind|wurde|wurden|hab|habe|haben|hat|bereits|schon) …5 (verschickt|versandt|versendet|abgeschickt|losgeschickt|rausgegangen|hinausgegangen|rausgeschickt|abgesandt|aufgegeben|rausgesendet)',
        '(unterwegs|auf dem weg|auf der reise|in zustellung|im zustellfahrzeug|auf tour)',
        '(ist|sind) …3 (raus|draußen)',
        '(lager|depot|haus|logistikzentrum|versandlager) …3 verlassen',
        'an (den|die|das) (versanddienst*|paketdienst*|spedition|post|kurier*|zusteller|fahrer) …1 übergeben',
      ],
    },
  },
  {
    name: 'receipt',
    forward: true,
    states: {
      no: [
        '(fehlt|fehlen|fehlte) (uns|mir|noch|aber|leider|ihr|ihre|die|das)',
        '(uns|mir|noch|aber|leider) (fehlt|fehlen)',
        '(warten|wartet|warte) …2 auf …1 (ihre|ihren|ihr|die|den|das|deine|deinen|dein|eine|einen)',
        'sobald …5 (bei uns|eingegangen|eingetroffen|eingelangt|angekommen|vorliegen|vorliegt|hier sind|da sind|da ist|da haben)',
        'sobald (wir|ich) …4 (haben|habe|vorliegen)',
        '(liegt|liegen) …3 (noch)? (nicht|nichts|keine|kein|keiner) …3 vor',
        '(nichts|keine|kein|keinen) …4 (eingegangen|eingetroffen|eingelangt|angekommen|erhalten|bekommen|gefunden|da)',
        'finde …3 (nichts|keine|kein|keinen)',
      ],
      yes: [
        '(eingegangen|eingetroffen|eingelangt|angekommen|erfasst)',
        '(habe|haben) …5 (erhalten|bekommen|empfangen)',
        '(liegt|liegen) …3 (vor|bei uns)',
        '(ist|sind) …2 (da|bei uns|vollständig)',
      ],
    },
  },
  {
    name: 'settlement',
    forward: true,
    states: {
      no: [
        '(unbezahlt|ausstehend|überfällig|rückständig|in verzug)',
        '(steht|stehen|ist|sind|noch) …3 (noch)? (offen|aus)',
        '(kein|keine|keinen|nichts) …3 (zahlung|zahlungseingang|geld|überweisung|eingang) …4',
        'bisher …3 (nichts|keine) …4 (bezahlt|eingegangen|überwiesen)',
        'noch zu (zahlen|begleichen|bezahlen)',
      ],
      yes: [
        '(bezahlt|beglichen|ausgeglichen|verbucht|abbezahlt)',
        '(zahlung|geld|überweisung|betrag|euro) …6 eingegangen',
        '(rechnung|märz|april|mai|juni|juli|august|september|oktober|november|dezember|januar|februar|alles) …2 erledigt',
        'nichts (mehr)? (offen|ausständig|zu zahlen)',
      ],
    },
  },
  {
    name: 'ending',
    states: {
      no: [
        '(läuft|laufen) …3 (noch|weiter|weiterhin|ganz normal|unverändert)',
        '(aktiv|ungekündigt)',
        '(verlängert|verlängern) sich',
        '(besteht|bleibt) …2 (weiter|weiterhin|bestehen|aktiv)',
        'wie (gewohnt|immer|bisher) …1 (abgebucht|eingezogen|weiter)',
        'nicht gekündigt',
      ],
      yes: [
        '(gekündigt|beendet|storniert|abgemeldet|erloschen|gelöscht|stillgelegt|abbestellt|aufgelöst)',
        'kündigung …6 (vorgemerkt|bestätigt|eingegangen|hinterlegt|vermerkt|notiert|wirksam)',
        '(endet|endete|läuft …4 aus)',
        'nichts mehr abgebucht',
      ],
    },
  },
  {
    name: 'binding',
    states: {
      yes: [
        'gebunden',
        '(mindestlaufzeit|mindestvertragslaufzeit|vertragsbindung|bindefrist|bindung)',
        '(vertrag|er|laufzeit) (läuft|beträgt|geht|dauert) …1 (über)? …1 (12|18|24|36|zwölf|achtzehn|vierundzwanzig|ein|zwei|drei) (monate|jahr|jahre)',
        '(vorzeitig*|früher*|vorher) …3 (nicht|ausgeschlossen|unmöglich)',
        'nicht …3 (vorzeitig*|früher|vorher) …2',
        '(müssen|musst|gebunden|warten) …4 (bis zum ende|bis ende) der laufzeit',
        'restlaufzeit',
        'erst …4 kündbar',
      ],
      no: [
        'jederzeit …4 (kündigen|kündbar|aussteigen|raus|beenden|wechseln|gehen|aufhören)',
        '(kündigen|kündbar|aussteigen|raus|beenden) …3 jederzeit',
        '(ungebunden|monatlich kündbar|täglich kündbar)',
        '(keine|ohne|keinerlei) (mindestlaufzeit|mindestvertragslaufzeit|vertragsbindung|bindung|laufzeit|vertragslaufzeit)',
        '(früher|vorher|vorzeitig|ohne weiteres) …2 (raus|heraus|aussteigen|kündigen)',
        '(vertrag|laufzeit) …4 (ausgelaufen|beendet|abgelaufen|zu ende)',
        'wann (sie|du) (wollen|willst|möchten|möchtest)',
      ],
    },
  },
  {
    name: 'allowance',
    states: {
      no: [
        '(unbegrenzt|unlimitiert|grenzenlos|unbeschränkt|endlos)',
        '(kein|keine|ohne) (limit|begrenzung|drosselung|obergrenze|drossel|grenze|deckel|beschränkung)',
        'so viel (sie|du) (wollen|willst|möchten|möchtest)',
      ],
      yes: [
        '(gedrosselt|drosseln|drosselung|gedeckelt|limitiert|begrenzt|reduziert)',
        '(kontingent|volumen|datenvolumen|limit|gb) …3 (aufgebraucht|verbraucht|erschöpft|aufgezehrt|überschritten)',
        '(nachbuchen|dazubuchen|aufstocken)',
      ],
    },
  },
  {
    name: 'money-back',
    states: {
      yes: [
        '(erstattet|rückerstattet|zurückgezahlt|zurückerstattet|ausgezahlt|refundiert|zurückbezahlt|rückvergütet|erstatten|erstattung)',
        '(bekommen|bekommst|kriegen|kriegst|erhalten|erhältst|gibt) …6 zurück',
        'zurück (auf|an) …3',
        '(zahlen|überweisen) …5 zurück',
        '(vollen|kompletten|gesamten|ganzen) (preis|betrag)',
      ],
      no: [
        '(einbehalten|einbehält|behalten wir|behält)',
        '(verfällt|verfallen) …1',
        '(keine|ohne|von der|nicht) (rückerstattung|erstattung|refundierung|erstattbar)',
        '(leider)? nichts zurück',
        'sehen sie nicht wieder',
      ],
    },
  },
  {
    name: 'extent-back',
    states: {
      all: [
        '(vollen|kompletten|gesamten|ganzen|voller|kompletter|gesamter) (preis|betrag|ticketpreis|fahrpreis|kaufpreis|reisepreis)',
        '(alles|vollständig|voll|komplett|zur gänze|gänzlich|in voller höhe) (erstattet|zurück|erstatten|rückerstattet)?',
        '(100|hundert) prozent',
      ],
      half: ['(die|zur|nur die) hälfte', '(halben|halber) (preis|betrag)', 'fünfzig prozent'],
      none: ['nichts', '(keine|von der|ohne) (rückerstattung|erstattung)', '(leider)? leer aus', 'nicht erstattet'],
      voucher: ['(einen|als|ein|in form eines|per) (gutschein|gutscheins|guthaben)'],
    },
  },
  {
    name: 'guarantee',
    states: {
      yes: [
        '(in|unter|innerhalb|über|auf) …1 (der|die|ihre|garantie|gewährleistung) …1 (garantie|gewährleistung)?',
        '(garantie|gewährleistung) …2 (gilt|greift|läuft noch|besteht|deckt|übernimmt)',
        'garantiefall',
        '(zwei|drei|fünf|zehn|2|3|5|10) jahre …1 (garantie|gewährleistung)',
        'auf garantie',
      ],
      no: [
        '(garantie|gewährleistung|garantiezeit|garantiefrist) …4 (abgelaufen|vorbei|erloschen|um|ausgelaufen|zu ende|verstrichen|hinfällig)',
        '(außerhalb|nicht mehr in|nicht mehr unter|aus) der (garantie|gewährleistung|garantiezeit)',
        '(keine|kein) (garantie|gewährleistung|garantiefall)',
        'garantie erlischt',
        '(erlischt|endet) …2 (garantie|gewährleistung)',
      ],
    },
  },
  {
    name: 'caller',
    states: {
      us: [
        '(meldet|melden|ruft|rufen|kontaktiert|kontaktieren) …6 (bei ihnen|bei dir|sie an|dich an|sie zurück|dich zurück|euch an)',
        '(meldet|melden|melde) (sich|uns|mich) …5 (bei ihnen|bei dir)',
        '(ruft|rufen|rufe) (sie|dich|euch) …4 (an|zurück)',
        '(werden|wirst) …3 (angerufen|zurückgerufen|kontaktiert)',
      ],
      you: [
        '(selbst|selber) …3 (anrufen|melden|kontaktieren)',
        '(rufen|ruf) (sie)? …3 (uns|dort|bitte|unter|die) …4 an',
        '(melden|melde) (sie|dich) (sich)? …2 (bitte)? …2 (bei uns|dort|telefonisch)',
        'müssen …3 (uns|bei uns) …2 (anrufen|melden)',
        'bei uns (anrufen|melden)',
        '(nicht|keine) …3 (hinterher|zurückruf*|rückruf*)',
      ],
    },
  },
  {
    name: 'payer',
    states: {
      us: [
        '(übernehmen|tragen|zahlen|bezahlen|begleichen) wir',
        'wir …5 (übernehmen|tragen|zahlen|bezahlen)',
        '(auf unsere|auf unsere eigenen) kosten',
        '(geht|gehen) auf (uns|unsere)',
        'auch dann wir',
        '(vorfrankiert*|frankiert*|kostenlos* retoure*|kostenlos* rücksende*)',
        '(rücksendung|retoure|rückversand|rückgabe|versand|abholung|einsendung) …4 (kostenlos|gratis|kostenfrei|portofrei|umsonst)',
      ],
      you: [
        'zu (ihren|deinen|euren) lasten',
        'auf (ihre|deine|eigene) (kosten|rechnung)',
        '(selbst|selber) …2 (tragen|zahlen|bezahlen|übernehmen|aufkommen|begleichen)',
        '(trägst|zahlst|bezahlst|übernimmst|tragen|zahlen|bezahlen|übernehmen) (du|sie) …2 (selbst|selber)',
        '(müssen|müssten|musst|müsstest|tragen|zahlen|bezahlen) (sie|du) …4 (selbst|selber|tragen|zahlen|bezahlen|übernehmen)',
        '(trägt|zahlt|übernimmt|bezahlt) (der|die) (kunde|käufer|kundin|käuferin|mieter|empfänger|absender)',
        '(geht|gehen) auf (sie|dich|ihre)',
      ],
    },
  },
  {
    name: 'lending',
    states: {
      no: [
        '(personengebunden|namensgebunden|personalisiert|nicht übertragbar|unübertragbar)',
        'nur (sie selbst|der inhaber|die inhaberin|der karteninhaber|die genannte person|sie persönlich|du selbst)',
        'nicht (verleihen|weitergeben|verliehen|weitergegeben|übertragen)',
      ],
      yes: [
        '(er|sie|jeder|jemand anderes|ihr mann|ihre frau|freunde|ihr bruder) (kann|darf|können|dürfen) …2 (ihre|ihren|deine|deinen|die|sie|ihn|damit) …2 (nehmen|nutzen|benutzen|verwenden|fahren|reisen|mitnehmen)',
        '(darf|kann) …1 damit …1 (fahren|reisen|rein|einkaufen|zahlen)',
        '(übertragbar|verleihen|weitergeben)',
        '(geht|gehen) auf (ihn|sie) über',
      ],
    },
  },
  {
    name: 'building',
    states: {
      no: [
        '(zerlegt|zerlegte|in einzelteilen|als bausatz|unmontiert|flach verpackt)',
        '(bauen|montieren|bauen sie|baust) …4 selbst …1 (auf|zusammen)?',
        'selbst (aufbauen|zusammenbauen|montieren)',
        'selbstmontage',
      ],
      yes: [
        '(fertig|komplett|vormontiert|bereits|schon)? (montiert|aufgebaut|zusammengebaut|vormontiert)',
        'in einem stück',
        'aufbau (inklusive|inbegriffen)',
      ],
    },
  },
  {
    name: 'visit',
    forward: true,
    states: {
      no: [
        '(techniker|monteur|fahrer|installateur|handwerker|kollege) …3 (unterwegs|auf dem weg|noch nicht da|kommt noch)',
        '(auftrag|einsatz|termin|reparatur) …2 (noch)? (offen|ausständig|nicht erledigt|in bearbeitung)',
        'noch (kein|keinen) …1 (besuch|einsatz|termin) …1',
        'niemand (da|bei ihnen|vor ort)',
      ],
      yes: [
        '(auftrag|einsatz|termin|reparatur|arbeit|montage|besuch) …6 (abgeschlossen|erledigt|durchgeführt|beendet|ausgeführt|fertig)',
        '(techniker|monteur|fahrer|installateur|handwerker) …4 (war da|bei ihnen gewesen|vor ort gewesen|dort gewesen)',
      ],
    },
  },
  {
    name: 'disruption',
    states: {
      no: [
        'nicht …1 (betroffen|umgeleitet|beeinträchtigt|eingeschränkt)',
        '(wie (gewohnt|immer|üblich)|planmäßig|regulär|normal) …1 (gefahren|unterwegs|bedient)?',
        '(keine|ohne) (umleitung|einschränkung|einschränkungen|änderungen)',
      ],
      yes: [
        '(betroffen|umgeleitet|eingestellt|unterbrochen|beeinträchtigt|gesperrt)',
        'lässt …3 aus',
        '(hält|halten|fährt) …2 nicht',
        '(schienenersatzverkehr|ersatzverkehr|umleitung)',
        'entfällt',
      ],
    },
  },
  {
    name: 'metering',
    states: {
      use: [
        '(nach|laut|gemäß) (verbrauch|nutzung|tatsächlichem verbrauch)',
        '(haben|hat|mit|ist|über) …2 (wasserzähler|zähler|gaszähler|stromzähler|wärmezähler)',
      ],
      flat: [
        '(pauschale|pauschal|pauschalbetrag|festbetrag|flatrate)',
        'egal wie viel',
        '(kein|keinen|ohne) (zähler|wasserzähler|gaszähler|stromzähler|wärmezähler)',
        'unabhängig vom verbrauch',
      ],
    },
  },
  {
    name: 'interest',
    states: {
      no: ['(zinsfrei|zinsfreie|zinsfreien|zinslos|ohne zinsen|keine zinsen|null prozent)'],
      yes: ['(zins|zinsen|zinssatz|effektivzins|jahreszins)'],
    },
  },
  {
    name: 'lift',
    states: {
      yes: ['(der|ein|einen|den|mit dem|dem|per) (aufzug|lift|fahrstuhl)'],
      no: [
        '(kein|keinen|ohne) (aufzug|lift|fahrstuhl)',
        '(aufzug|lift|fahrstuhl) …4 (nicht|keinen)',
        'nur …2 (treppe|treppen|stiege|stiegen)',
      ],
    },
  },
  {
    name: 'prepared',
    states: {
      no: [
        '(unmöbliert|unmöblierte|unbeheizt|ungeheizt|unbehandelt|unversichert|unbeaufsichtigt|unbewacht|unbesetzt)',
        'nicht (möbliert|beheizt|geheizt|bewacht|besetzt|versichert)',
      ],
      yes: ['(möbliert|möblierte|beheizt|geheizt|behandelt|beaufsichtigt|bewacht|besetzt)'],
    },
  },
  {
    name: 'smoking',
    states: {
      no: ['(rauchverbot|nichtraucher*|rauchfrei)', 'rauchen …4 (verboten|untersagt|nicht)'],
      yes: ['rauchen …2 (erlaubt|gestattet|in ordnung|möglich)', '(dürfen|darf|kann|können) …5 rauchen'],
    },
  },
  {
    name: 'home',
    states: {
      yes: [
        '(jemand|sie|du|ein erwachsener) (muss|müssen|musst|sollte|sollten) …4 (da|zu hause|zuhause|anwesend|daheim|vor ort) (sein)?',
        '(muss|müssen|musst) (jemand|sie|du) …4 (da|zu hause|zuhause|anwesend|daheim|vor ort)',
        '(brauchen|benötigen|nur gegen|gegen) …1 (ihre|eine|die)? unterschrift',
        'unterschreiben',
      ],
      no: [
        '(niemand|keiner) …5 (da|zu hause|zuhause|anwesend|daheim|vor ort)',
        '(müssen|musst|brauchen|brauchst) …3 nicht …2 (da|zu hause|zuhause|anwesend|daheim|vor ort)',
        '(ohne|keine) unterschrift',
        '(stellt|legt) …5 (ab|vor die tür|vor der tür)',
      ],
    },
  },
  {
    name: 'advertising',
    states: {
      no: ['(werbefrei|werbefreie|ohne werbung|keine werbung|ohne werbeunterbrechung*)'],
      yes: [
        '(mit|etwas|kurze|wenig|die|zeigt|zeigen|gibt es|einige|paar) …1 (werbung|werbespots|werbeclips|werbeblöcke|spots)',
      ],
    },
  },
  {
    name: 'outage',
    states: {
      no: [
        '(keine|keinerlei) (störung|störungen|ausfälle|probleme|beeinträchtigung|beeinträchtigungen)',
        'alles …2 (normal|in ordnung|störungsfrei)',
      ],
      yes: ['(störung|ausfall) …5 (seit|bekannt)', '(seit|bekannt) …5 (störung|ausfall)'],
    },
  },
  {
    name: 'notice',
    states: {
      walk: [
        '(ohne (termin|anmeldung|reservierung|voranmeldung)|einfach (vorbei|vorbeikommen|reinkommen|kommen|runterkommen))',
        '(kein|keine) (termin|anmeldung|reservierung|voranmeldung) …1 (nötig|notwendig|erforderlich)?',
        'spontan',
      ],
      book: [
        'nur (mit|nach) (termin|anmeldung|reservierung|voranmeldung|terminvereinbarung|vereinbarung)',
        '(termin|anmeldung|reservierung|voranmeldung) …2 (nötig|notwendig|erforderlich|pflicht|zwingend)',
        '(müssen|musst) …4 (reservieren|anmelden|vorbestellen|einen termin)',
      ],
    },
  },
  {
    name: 'referral',
    states: {
      yes: [
        '(brauchen|benötigen|brauchst|mit|nur mit) …3 (überweisung|zuweisung|verordnung)',
        '(überweisung|zuweisung|verordnung) …2 (nötig|notwendig|erforderlich|pflicht)',
        'erst zum (hausarzt|arzt)',
        'vom hausarzt',
      ],
      no: [
        '(keine|ohne) (überweisung|zuweisung|verordnung)',
        '(überweisung|zuweisung|verordnung) …2 nicht (nötig|notwendig|erforderlich)',
      ],
    },
  },
  {
    name: 'vacancy',
    states: {
      none: [
        '(ausgebucht|ausverkauft|vergriffen|voll|belegt|restlos)',
        '(keine|kein) (plätze|platz|zimmer|termine|karten|tickets) …2 (frei|mehr|verfügbar)?',
      ],
      some: [
        '(noch|gibt es|haben) …3 (genug|genügend|reichlich|frei|freie|plätze frei|auf lager|vorrätig)',
        '(auf lager|vorrätig|lagernd)',
      ],
    },
  },
  {
    name: 'direction',
    anchored: true,
    states: {
      credit: [
        '(gutschrift|guthaben|gutgeschrieben|erstattet|erstattung|erstatten|rückzahlung|ausgezahlt|auszahlung)',
        '(bekommen|erhalten|kriegen|bekommst|erhältst) …7 zurück',
        '(überweisen|zahlen) wir …6',
      ],
      debit: [
        '(buchen|ziehen|bucht|zieht) …8 (ab|ein)',
        '(abgebucht|eingezogen|abbuchen|einziehen|nachzahlung|nachzahlen|nachforderung|fällig)',
        '(zahlen|überweisen) (sie|du) …6',
        'schulden sie',
      ],
    },
  },
  {
    name: 'arranged',
    forward: true,
    states: {
      no: [
        '(kein|keine|keinen) (buchung|rückruf|termin|auftrag|bestellung|reservierung|kündigung|meldung|beschwerde|anfrage) …3',
      ],
      yes: [
        '(ist|wurde|sind|wurden|habe|haben|hab|war|bereits|schon|für sie) …6 (gebucht|eingetragen|vorgemerkt|hinterlegt|vereinbart|registriert|reserviert|notiert|angelegt|vermerkt|aufgenommen)',
      ],
    },
  },
  {
    name: 'protection',
    states: {
      yes: [
        '(noch|weiterhin|bis) …3 (versichert|abgesichert|geschützt|gedeckt)',
        '(sind|bist|ist) …2 (versichert|abgesichert|geschützt|mitversichert|gedeckt)',
        '(schutz|versicherung|versicherungsschutz|deckung) …1 (läuft|besteht|gilt|greift)',
      ],
      no: [
        '(schutz|versicherung|versicherungsschutz|deckung|police) …3 (endete|geendet|abgelaufen|erloschen|ausgelaufen|beendet)',
        'nicht mehr (versichert|abgesichert|geschützt|gedeckt)',
      ],
    },
  },
  {
    name: 'keeping',
    states: {
      yes: [
        '(nehmen|nimmst|mitnehmen|übertragen|übernehmen) …6 (mit|nächsten monat|folgemonat)',
        '(behalten|behältst|behält)',
        '(bleibt|bleiben) …3 (erhalten|gültig|gleich|bestehen|dieselbe)',
        '(verfallen|verfällt) nicht',
      ],
      no: [
        '(verfallen|verfällt|verloren|weg|futsch|erlischt|erlöschen|verlieren|verlierst)',
        '(fangen|fängst|beginnt|beginnen) …3 (bei|mit) null',
        '(ihre|deine) neue (nummer|adresse|rufnummer)',
      ],
    },
  },
  {
    name: 'minimum',
    states: {
      no: [
        '(kein|keinen|ohne) (mindestbestellwert|mindestbetrag|mindestabnahme|mindestumsatz|minimum|untergrenze)',
        '(mindestbestellwert|mindestmenge|mindestbetrag) …2 (nicht|keine|keinen)',
        '(eine|einer|eins|einzelne) …2 (okay|in ordnung|kein problem)',
      ],
      yes: [
        '(mindestens|wenigstens|zumindest)',
        '(mindestbestellwert|mindestmenge|mindestbetrag) …2 (beträgt|liegt|ist|von)',
        'unter …3 nicht',
      ],
    },
  },
  {
    name: 'blocking',
    states: {
      yes: ['(gesperrt|blockiert|eingefroren)'],
      no: ['(entsperrt|entsperren|freigeschaltet|funktioniert|einsatzbereit|nutzbar|weiter nutzen)'],
    },
  },
  {
    name: 'costing',
    subject: true,
    states: {
      free: [
        '(kostenlos*|gratis|kostenfrei*|gebührenfrei*|umsonst|unentgeltlich*|spesenfrei)',
        '(ohne|keine|keinerlei) …1 (kosten|gebühr|gebühren|aufpreis|zuschlag|entgelt|aufschlag|mehrkosten)',
        '(inklusive|inbegriffen|enthalten|im preis drin|inkludiert)',
        '(kostet|zahlen sie|zahlst du) …3 nichts',
      ],
      charged: [
        '(kostenpflichtig*|gebührenpflichtig*)',
        '(fällt|fallen|kommt|kommen) …5 (gebühr|gebühren|entgelt|zuschlag|kosten|stornogebühr|aufschlag|zinsen) …2 (an|dazu|drauf)?',
        '(berechnen|verrechnen|verlangen|erheben) wir …6',
        '(wird|werden) …5 (berechnet|verrechnet|abgerechnet)',
        '(extra|separat|gesondert|zusätzlich) …1 (dazubuchen|gebucht|buchen|bezahlen|zahlen|berechnet)',
        'gegen (aufpreis|gebühr|entgelt)',
      ],
    },
  },
  {
    name: 'area',
    states: {
      no: [
        '(beliefern|liefern|verschicken|versenden|schicken) …1 (nur|ausschließlich|lediglich)',
        '(außerhalb) …2 (liefergebiet*|gebiet*)',
      ],
      yes: [
        '(liefern|verschicken|versenden|beliefern|schicken) wir',
        'wir (liefern|verschicken|versenden|beliefern|schicken)',
        '(nach|in die|in den|ins) …2 (liefern|verschicken|versenden|schicken)',
      ],
    },
  },
];
