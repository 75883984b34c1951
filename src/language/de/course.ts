import type { ClaimLexicon } from '../claims/claims.js';

/** What a German bot says of a thing that is over, and of one that takes its course; written for this project. */
export const course: ClaimLexicon['course'] = {
  over: [
    '(wurde|wurden|ist|sind|war|waren|haben|habe) …4 (storniert|annulliert|gekündigt|gelöscht|widerrufen|abgesagt|aufgelöst|geschlossen|beendet|zurückgezogen|deaktiviert)',
    '(ist|sind) …3 (abgelaufen|erloschen|verfallen|verloren gegangen|verlorengegangen|ausgelaufen|ungültig)',
    '(nicht mehr|nicht länger) (aktiv|gültig|in kraft)',
    '(gibt es|existiert|existieren) …1 nicht mehr',
    '(lief|liefen) …4 (ab|aus)',
    '(ging|gingen) …3 verloren',
    '(wurde|wurden|ist|sind|geht|gehen) …3 (an den absender zurück|an uns zurück|retourniert|zurückgeschickt|zurückgesandt)',
  ],
  on: [
    '(auf dem weg|unterwegs|in zustellung)',
    '(wird|werden) …8 (geliefert|zugestellt|verschickt|versendet|versandt|zugesandt|verlängert|eintreffen|ankommen|stattfinden)',
    '(kommt|kommen|trifft|treffen) …5 (an|ein|zu ihnen|zu dir|bei ihnen|bei dir|vorbei)',
    '(kommt|kommen) …1 (am|morgen|heute|übermorgen|nächste|zwischen|um)',
    '(findet|finden) …5 statt',
    '(läuft|laufen|gilt|gelten) …1 (weiter|bis|noch|unverändert|wie)',
    '(verlängert|verlängern) sich',
    '(ist|sind|bleibt|bleiben) …2 (aktiv|gültig|in kraft|bestehen|freigeschaltet)',
    '(können|kannst|kann|könnt) …6 (einzahlen|nutzen|benutzen|verwenden|einlösen|einchecken|überweisen|abheben|aufladen|anmelden|einloggen)',
    '(abbuchen|buchen) …6 ab',
  ],
  afresh: [
    '(neu|neue|neuen|neuer|neues|erneut|nochmal|noch einmal|wieder|stattdessen|ersatz|ersatz*|reaktiviert|reaktivieren|wiederhergestellt|erstattung|erstattet|rückerstattung|gutschrift|schlussrechnung|endabrechnung|letzte|letzten)',
  ],
  coming: [
    '(kommt|kommen|eintreffen|ankommen|bringen|bringt|erhalten|erhältst|bekommen|bekommst|da|bei ihnen|bei dir)',
  ],
  lasting: [
    '(dauert|dauern|fertig|erledigt|repariert|bearbeitet|bearbeitungszeit|lieferzeit|wartezeit|ausgezahlt|gutgeschrieben|geliefert|zugestellt|kommt|kommen|warten)',
  ],
  owned: ['unser', 'unsere', 'unseren', 'unserem', 'unserer'],
  given: ['mit', 'bei', 'da', 'unter'],
  turns: {
    end: [
      '(endet|enden|endete|abläuft|ausläuft|erlischt|schließt|schliesst)',
      '(läuft|gilt|gültig|fix|garantiert|fixiert) …2 bis',
      '(läuft|laufen) …5 (ab|aus)',
      '(ablaufdatum|enddatum|vertragsende|laufzeitende)',
    ],
    start: [
      '(beginnt|startet|begann|startete|anfängt|losgeht)',
      '(startdatum|vertragsbeginn)',
      '(fängt|geht) …5 (an|los)',
    ],
  },
};
