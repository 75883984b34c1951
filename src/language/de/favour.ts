import type { Phrase } from '../phrase/phrase.js';

// What is good and what is bad news for a customer, by whatever words. A word that denies turns each round.
// Written for this project; German, Austrian and Swiss usage.

export const goods: readonly Phrase[] = [
  '(möglich|machbar|erlaubt|gestattet|zulässig|zugelassen|genehmigt|bewilligt|gewährt|akzeptiert|angenommen|anerkannt|berechtigt|anspruchsberechtigt|gültig|befugt|wirksam|rechtens)',
  '(versichert|mitversichert|gedeckt|abgedeckt|inklusive|inbegriffen|inkludiert|enthalten|eingeschlossen|gratis|kostenlos*|kostenfrei*|gebührenfrei*|beitragsfrei*|umsonst|unentgeltlich)',
  '(erstattbar|erstattungsfähig|umtauschbar|übertragbar|stornierbar|kündbar|änderbar|absetzbar|einlösbar|nutzbar|lieferbar|verfügbar|vorrätig|lagernd|erreichbar|buchbar|kompatibel|geeignet|reparabel|reparierbar|wiederherstellbar)',
  '(erübrigt|unnötig|überflüssig|entbehrlich|hinfällig|verzichten …2 wir|entfällt …2 für sie)',
  '(freiwillig|optional|unbegrenzt|unlimitiert|garantiert|barrierefrei|freigegeben|freigeschaltet|entsperrt|aufgehoben|behoben|gelöst)',
  '(sind|ist|bist|gern|gerne|herzlich|ebenfalls|jederzeit) …4 willkommen',
  '(ist|sind|mit|schon|bereits|alles) …2 (dabei|drin)',
  '(anbieten|einlösen|weiterhelfen|ausstellen|gutschreiben)',
  '(können|kannst|kann|könnt|dürfen|darfst|darf|dürft) (sie|du|ihr|er|es|man|jeder|jede|ihre|ihr|deine|dein|das|die|der|den|auch|gern|gerne|jederzeit|ruhig|problemlos)',
  '(sie|du|ihr|er|es|man|jeder|kinder|gäste|hunde|mitglieder|kunden|das|die|der) (können|kannst|kann|könnt|dürfen|darfst|darf|dürft)',
  '(geht|klappt|passt|reicht|genügt|langt|gilt|zählt|funktioniert|läuft|hält|stimmt|greift)',
  '(gehen|klappen|passen|reichen|genügen|gelten|zählen|funktionieren)',
  '(nehmen|akzeptieren|übernehmen|erstatten|ersetzen|bezahlen|zahlen|leisten|liefern|bieten|führen|erlauben|gewähren|bewilligen|unterstützen|tauschen|reparieren|decken|tragen|erlassen|verschicken|machen|schaffen|stellen|holen|kümmern|erledigen|anbieten) wir',
  'wir …1 (nehmen|akzeptieren|übernehmen|erstatten|ersetzen|bezahlen|zahlen|leisten|liefern|bieten|führen|erlauben|gewähren|bewilligen|unterstützen|tauschen|reparieren|decken|tragen|erlassen|verschicken|machen|schaffen)',
  '(lässt|lassen) sich …4',
  '(bekommen|bekommst|bekommt|erhalten|erhältst|erhält|kriegen|kriegst|behalten|behältst|haben) (sie|du|ihr|man|er)',
  '(sie|du|ihr|man|er) (bekommen|bekommst|bekommt|erhalten|erhältst|erhält|kriegen|kriegst|behalten|behältst)',
  '(steht|stehen) …3 (zu|offen|bereit|frei|zur verfügung)',
  '(haben|hast|hat) …1 anspruch',
  '(kein problem|kein thema|nichts dagegen|spricht nichts dagegen|gern geschehen|in ordnung|auf lager|im griff|rechtzeitig|geht sich aus)',
  '(bleibt|bleiben) …3 (erhalten|bestehen|gültig|gespeichert|gleich|aktiv|unverändert|versichert|da)',
  '(einlösen|mitnehmen|mitbringen|weiterschauen|weiternutzen|verlängern|umtauschen|zurückgeben|zurückschicken|stornieren|umbuchen|nachreichen|wiederherstellen|vorbeikommen) …1',
  '(kann|darf|können|dürfen) (ich|wir|mein|meine|unser|jemand)',
  '(liefert|nehmt|habt|bietet|repariert|akzeptiert|übernehmt|zahlt|erstattet|macht|schickt|führt) ihr',
  '(kriege|krieg|bekomme|bekomm|erhalte) (ich|i|wir)',
  '(gibt es|gibts|deckt|umfasst|beinhaltet|enthält) …1',
  '(gewähren|bewilligen|genehmigen|ausreichend|völlig ausreichend|genug)',
  '(bedienen sie sich|greifen sie zu|nur zu|legen sie los|los geht)',
];

export const bads: readonly Phrase[] = [
  '(unmöglich|verboten|untersagt|unzulässig|ausgeschlossen|ausgenommen|ungültig|verwehrt|tabu|unstatthaft|gesperrt|blockiert|beschränkt|begrenzt|eingeschränkt)',
  '(ist|sind|bleibt|bleiben) …3 (raus|außen vor)',
  '(abgelaufen|verfallen|verfällt|erlischt|erlöschen|erloschen|verloren|gelöscht|weg|futsch|verwirkt|vernichtet|eingestellt|gestrichen|entfällt|entfallen|aufgebraucht|wertlos|nutzlos|entwertet)',
  '(geschlossen|unbesetzt|dicht|getrennt|abgeschaltet|unerreichbar|abgeklemmt)',
  '(abgelehnt|verweigert|abgewiesen|zurückgewiesen|ablehnen|verweigern|zurückweisen|nicht angenommen)',
  '(ausverkauft|ausgebucht|vergriffen|ausgeschöpft|aufgebraucht|restlos)',
  '(pflicht|verpflichtend|obligatorisch|zwingend|vorgeschrieben|verpflichtet|unerlässlich|erforderlich|nötig|notwendig|vorausgesetzt)',
  '(kostenpflichtig*|gebührenpflichtig*|beitragspflichtig*|rezeptpflichtig*|verschreibungspflichtig*|zuzahlungspflichtig*|anmeldepflichtig*|genehmigungspflichtig*|meldepflichtig*)',
  '(brauchen|brauchst|braucht|benötigen|benötigst|benötigt|müssen|musst|müsst|muss|müssten|müsstest) …1',
  '(zu) (spät|schwer|groß|alt|jung|lang|kurz|klein|breit|hoch|viel|wenig|weit|früh|gering)',
  '(defekt|kaputt|beschädigt|verspätet|überfällig|irreparabel|unbrauchbar|fehlerhaft|verschollen|totalschaden)',
  '(zu (ihren|deinen) lasten|auf (eigene|ihre|deine) (kosten|rechnung|gefahr|faust)|aus eigener tasche)',
  '(zahlen|bezahlen|verlieren|schulden) (sie|du)',
  '(zahlen|bezahlen|tragen|übernehmen|kümmern|holen|bringen|bauen|machen|erledigen|suchen) (sie|du) …5 (selbst|selber)',
  '(selbst|selber) (zahlen|bezahlen|tragen|übernehmen|aufkommen|begleichen|finanzieren)',
  '(fällt|fallen|wird|werden|kommt|kommen) …5 (an|fällig|berechnet|verrechnet|abgezogen|einbehalten|dazu|drauf|hinzu|in rechnung gestellt)',
  '(berechnen|verrechnen|verlangen|erheben) (wir|ihnen) …6',
  '(stellen|stellt) …6 in rechnung',
  '(ziehen|buchen) …6 (ab|ein)',
  '(bleibt|bleiben|muss|müssen) …3 (draußen|zu hause|zuhause|daheim|vor der tür|verwehrt|vorbehalten)',
  'nur (mitglieder|mitgliedern|erwachsene|erwachsenen|hotelgäste|hotelgästen|kontoinhaber|inhaber|ihnen persönlich|abonnenten|stammkunden|neukunden)',
  '(vorbehalten|beschränken|einbehalten|behalten …2 ein|gedrosselt|drosseln)',
  '(unbrauchbar|ungeeignet|inkompatibel|unverträglich|personengebunden|unübertragbar)',
  '(endet|stoppt|erlischt|bricht|verfällt|sperrt) …3 (sofort|umgehend|mit|gleich|automatisch)',
  '(bestehen …2 auf|verlangen …2 wir|verlangen wir|fordern wir)',
  '(wird|werden) …3 (eingesammelt|eingezogen|abgenommen)',
];

/** Words that tell bad news as such, whatever the clause denies. */
export const regrets: readonly Phrase[] = [
  '(leider|bedauerlicherweise|bedauere|bedaure|unglücklicherweise|schade)',
  '(tut|täte) (mir|uns) …1 leid',
  'so leid es (mir|uns) tut',
  '(muss|müssen) …2 (enttäuschen|vertrösten|ablehnen|absagen|passen)',
];

/** Words that tell that something is not needed: good news that lacks nothing. */
export const spared: readonly Phrase[] = ['(auch|selbst|sogar|ganz|völlig|komplett) ohne', 'ohne weiteres'];
