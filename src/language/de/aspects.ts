import type { AspectLexicon } from '../claims/aspects.js';

/** German words for what is said of a thing at a service desk; written for this project. */
export const aspects: AspectLexicon = {
  sides: {
    cost: [
      [
        '(kostet|kosten|kostenpflichtig*|gebührenpflichtig*|entgeltlich)',
        '(gebühr|gebühren|aufpreis|aufschlag|zuschlag|aufgeld|entgelt|mehrkosten|zusatzkosten|zuzahlung)',
        '(berechnen|verrechnen|berechnet|verrechnet|abrechnen|abgerechnet)',
        '(rechnen|rechne|stellen|stelle|setzen|buchen|ziehen) …12 (ab|in rechnung|auf die rechnung)',
        '(kommt|kommen|fällt|fallen|werden|wird) …8 (dazu|hinzu|obendrauf|oben drauf|drauf|an|fällig|aufgeschlagen|zusätzlich|auf die rechnung|auf ihre rechnung)',
        '(auf|zu) …2 (preis|miete|rechnung|betrag) kommen',
        'kommen …3 noch',
        '(zahlen|bezahlen) (sie|wir|gäste)',
        '(zahlst|bezahlst) du',
        '(müssen|musst|muss) …6 (zahlen|bezahlen)',
        '(extra|zusätzlich|gesondert|separat) (berechnet|bezahlt|zu bezahlen|abgerechnet|dazu)',
        'gegen (aufpreis|gebühr|entgelt|bezahlung)',
        '(zuzüglich|zzgl|exklusive|exkl)',
        'auf (eigene|ihre) kosten',
      ],
      [
        '(kostenlos*|kostenfrei*|gratis|umsonst|gebührenfrei*|unentgeltlich*|franko|portofrei*|beitragsfrei*)',
        '(ist|sind|fahren|parken|fährt|parkt|wäre) …5 frei',
        'frei …1 oder',
        'geschenkt',
        '(aufs haus|auf unsere kosten|geht auf uns)',
        '(kein|keine|keinen|keinerlei|ohne) …1 (kosten|gebühr|gebühren|aufpreis|zuschlag|aufschlag|entgelt|mehrkosten|zusatzkosten|cent|euro|zuzahlung)',
        '(kostet|kosten|zahlen sie|zahlst du|zahlt|zahlen|bezahlen sie) …5 (nichts|nix)',
        '(nichts|nix) …3 (kostet|kosten|zahlen|bezahlen|berechnet)',
        '(übernehmen wir|wir übernehmen|zahlen wir|wir zahlen|tragen wir)',
      ],
    ],
    need: [
      [
        '(muss|müssen|musst|müsst|müsste|müssten|brauchen|brauche|brauchst|braucht|bräuchten|benötigen|benötigt|benötigst)',
        '(nötig|notwendig|erforderlich|zwingend|pflicht|verpflichtend|obligatorisch|vorgeschrieben|voraussetzung|unerlässlich)',
        '(bringen|bring|bringt) …6 mit',
        '(mitbringen|mitzubringen)',
        'nur mit',
        'nicht ohne …1',
        'ohne …3 (geht|klappt|kommen|dürfen|können|bekommen) …6 (nicht|nichts)',
      ],
      [
        '(freiwillig*|optional|unnötig|entbehrlich|überflüssig|wahlweise|entfällt|verzichten)',
        'ohne …1',
        '(nicht|kein|keine|keinen|keiner|niemand) …4 (nötig|notwendig|erforderlich|pflicht|voraussetzung|brauchen|brauchst|braucht|benötigt|müssen|muss)',
        '(brauchen|brauchst|braucht|müssen|musst|muss|benötigen) …4 (kein|keine|keinen|nicht|nichts|niemand|keiner)',
      ],
    ],
    have: [
      [
        '(kann|können|kannst|darf|dürfen|darfst|möglich|erlaubt|gestattet|zulässig|willkommen|verfügbar|erhältlich|berechtigt)',
        '(mitversichert|versichert|abgedeckt|gedeckt|geschützt|enthalten|inbegriffen|eingeschlossen|übernommen|erstattet)',
        '(gibt es|es gibt|gibts|haben|hat|habe|hast|führen|bieten|bietet|nehmen|nimmt|akzeptieren|akzeptiert|bekommen|bekommst|bekommt|erhalten|erhältst|erhält)',
        '(geht|gehen|klappt|passt|läuft|laufen|zeigt|zeigen|bleibt|bleiben|gilt|funktioniert|übernehmen|zahlen|erstatten|zahlt|geben|gehört|gehören)',
        '(verpacken|liefern|montieren|verlängern|reparieren|umtauschen|aufladen|tauschen) wir',
        'wir …6 (verpacken|liefern|montieren|verlängern|reparieren|umtauschen|tauschen|schicken|senden|holen)',
        '(lässt|lassen) sich',
        'bleibt …6 an',
        'halten sie',
        '(dazubuchen|hinzubuchen|mitnehmen|mitbringen|reinnehmen|zubuchbar|buchbar)',
        '(gern|gerne|kein problem|problemlos|in ordnung)',
      ],
      [
        '(ausgeschlossen|ausgenommen|unmöglich|verboten|untersagt|unzulässig|tabu|gestrichen|erlischt|verfällt|geschlossen|eingestellt|abgestellt|abgeschaltet|abgedreht|gesperrt|unterbrochen)',
        '(nicht|kein|keine|keinen) …3 (möglich|erlaubt|gestattet|versichert|gedeckt|abgedeckt|verfügbar|vorgesehen|vorhanden|teil|bestandteil)',
      ],
    ],
  },
  within: ['(inklusive|inkl|inbegriffen|inkludiert|eingeschlossen|enthalten|dabei|drin|im preis)'],
  given: [
    '(geben|zahlen|erstatten|übernehmen|schießen|steuern|bezuschussen|legen) wir',
    'wir …3 (geben|zahlen|erstatten|übernehmen|bezuschussen)',
    '(bekommen|erhalten) sie',
    '(bekommst|erhältst) du',
    '(zuschuss|zuschießen|beisteuern|bezuschusst)',
  ],
  deeds: {
    contact: [
      [
        '(wir|monteur|techniker|elektriker|installateur|fahrer|kollege|kollegin|berater|beraterin|mitarbeiter|mitarbeiterin|jemand|fachfrau|fachmann|team|arzt|praxis) …2 (ruft|rufen|meldet|melden|kontaktiert|kontaktieren) …6 (an|sich|sie|dich)?',
        '(rufen|melden|kontaktieren) wir',
        'werden …3 (angerufen|kontaktiert|zurückgerufen)',
        '(anruf|rückruf) (von uns|gibt es|ist|kommt|erfolgt|bekommen|erhalten)',
      ],
      [
        '(müssen|musst) …6 (anrufen|melden|kontaktieren|zurückrufen)',
        '(müssen|musst) …6 selbst …4 (anlegen|buchen|vereinbaren|ausmachen|machen|anrufen|melden)',
        '(rufen|melden) sie …3 (uns|bei uns) …5 (termin|selbst)',
        'den termin (buchen|vereinbaren|legen|machen) sie',
      ],
    ],
    fetch: [
      [
        '(wir|kurier|fahrer|bote|spedition|team) (holen|holt) …8 ab',
        '(holen wir|abgeholt|holt …4 ab)',
        '(abholung) …2 (gibt|ist|erfolgt|kommt)?',
      ],
      [
        '(bringen|schicken|senden|geben) sie …10 (zurück|zur post|ab|ein|vorbei|hin)',
        '(müssen|musst) …6 selbst …3 (bringen|schicken|senden|zurückschicken|zurücksenden|abgeben|hinbringen)',
        '(zurückschicken|zurücksenden|hinbringen|abgeben|einsenden) müssen sie …2 selbst',
        '(senden|schicken|bringen) sie …3 selbst',
      ],
    ],
    deliver: [
      [
        '(wir|kurier|fahrer|bote|spedition) (liefern|liefert|bringen|bringt|stellen|stellt) …6',
        '(liefern wir|bringen wir|geliefert|zugestellt)',
        'keine (lieferung|zustellung)',
      ],
      ['(müssen|musst) …6 (abholen|selbst holen)', '(holen) sie …6 selbst …2 ab'],
    ],
    arrange: [
      [
        'wir (kümmern|kündigen|melden|informieren|beantragen|erledigen|bestellen|übernehmen|veranlassen|verlängern) …8',
        '(kündigen|informieren|beantragen|erledigen|bestellen|veranlassen) wir',
        '(müssen|musst|brauchen|brauchst) …6 nichts …2 (tun|machen|unternehmen)',
        '(verlängert|erneuert|kündigt|überträgt) sich …2 automatisch',
        'automatisch …1 (verlängert|gekündigt|umgemeldet|erneuert|übertragen)',
      ],
      [
        '(müssen|musst) …8 selbst …3 (kündigen|informieren|beantragen|erledigen|bestellen|anmelden|ummelden|melden|machen)',
        '(nicht|nichts) …2 automatisch',
      ],
    ],
  },
  payouts: [
    ['auf …3 (karte|kreditkarte|bankkarte|debitkarte)'],
    ['(auf|über|per) …2 (paypal|paypal-konto|paypalkonto)'],
    ['(auf …3 (bankkonto|girokonto)|per überweisung)'],
    ['(als|in form) …3 (gutschein|guthaben|gutschrift|reisegutschein|einkaufsgutschein|wertgutschein)'],
    ['(in bar|bar ausgezahlt)'],
    ['(per|als) (scheck|verrechnungsscheck)'],
  ],
  lackingEnds: ['frei', 'los'],
  elsewhere: 'dort',
  verbs: '',
  universal: 'alle allen aller alles jede jeder jedes jeden jedem sämtliche sämtlichen',
  incidental:
    'rechnung rechnungen konto kasse abreise anreise ankunft buchung bestellung aufenthalt nacht nächte person personen gast gäste kunde kunden preis gesamtpreis zimmerpreis betrag miete warenkorb karton haken seite website app menü mail vertrag vertrags tarif police versicherung zeit moment tag tage woche monat jahr ende fall rahmen weg rest wunsch bitte platz hause haus stelle ort vormittag morgen abend mittag nachmittag voraus minuten stunde stunden leid glück spaß erfolg frage hinweis sie ihnen ihre ihr ihren ihrem ihrer',
  beforeNouns: '',
};
