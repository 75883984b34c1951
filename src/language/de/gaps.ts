import type { ClaimLexicon } from '../claims/claims.js';

/** How far two values are apart: `1,2 kg drüber`, `drei mehr als`, `eine Erhöhung um 25 €`, `650 m³ verbraucht`. */
export const gaps: ClaimLexicon['gaps'] = {
  around: [
    '(verbraucht|verbrauchst|übrig|fehlen|fehlt|verbleiben|verbleibt)',
    '(verbleibende|verbleibenden|restlichen) …1',
  ],
  behind: [
    '(drüber|drunter)',
    '(über|unter|oberhalb|unterhalb) (der|dem|den|unserer|unserem|ihrer|ihrem|deiner|deinem|eurer|eurem) …1 (grenze|limit|obergrenze|höchstgrenze|freigrenze|höchstgewicht|maximum|schwelle|mindestalter|minimum)',
    '(mehr|weniger|höher|niedriger|teurer|billiger|günstiger|schwerer|leichter|wärmer|kälter|schneller|größer|kleiner) als',
    'zu (viel|viele|wenig|schwer|groß|hoch|breit)',
    'zuviel',
    '(luft|spielraum)',
  ],
  before: ['(erhöhung|steigerung|differenz|unterschied|anstieg|ersparnis|senkung|mehrpreis) …1 (von|um|beträgt)'],
};

/** What a reply says that tells nothing. */
export const stalls: ClaimLexicon['stalls'] = {
  promises: [
    '(einen|ein) (kleinen|kurzen)? (moment|augenblick|momentchen)',
    'eine (sekunde|minute)',
    '(schaue|schau|schauen|sehe|seh|sehen) (ich|wir)? …3 nach',
    '(prüfe|prüf|prüfen|kläre|klär|klären|checke|check|checken) (ich|wir)? …3 (nach|ab|für (sie|dich|euch))?',
    '(ich|wir) (prüfe|prüf|prüfen|kläre|klär|klären|checke|check|checken|kümmere|kümmern|erkundige|erkundigen) (mich|uns|das|es|gleich|kurz|mal|darum|drum)?',
    '(frage|frag|fragen) (ich|wir) …2 nach',
    '(weiß|weiss|wissen) (ich|wir) …2 nicht',
    '(ich|wir) (weiß|weiss|wissen) (das|es)? …1 nicht',
    '(kann|können) (ich|wir) …4 nicht …1 (sagen|beantworten)',
    '(nicht|nicht ganz|nicht richtig) verstanden',
    '(da|dabei)? bin ich …2 nicht …1 sicher',
    '(habe|haben) (ich|wir) …2 keine …1 (information|informationen|auskunft|angaben|ahnung)',
    '(melde|melden) (ich|wir)? (mich|uns) …3 (bei ihnen|bei dir|zurück|wieder)',
    '(gebe|geben) …4 bescheid',
    '(um|etwas|einen moment) geduld',
  ],
  courtesies: [
    '(gute|berechtigte|interessante) frage',
    '(vielen|herzlichen|besten|lieben) dank',
    '(dank|danke) für (ihre|deine|die) (anfrage|nachricht|frage|geduld|mitteilung|rückmeldung)',
    'danke',
    '(hallo|guten tag|guten morgen|guten abend|moin|servus|grüezi|hi|hey)',
    '(ich|wir) (helfe|helfen) (ihnen|dir|euch) …1 (gern|gerne|weiter)',
    '(da|dabei|damit|gern|gerne) (helfe|helfen) (ich|wir) (ihnen|dir|euch)? …2 (gern|gerne|weiter)?',
    '(tut|tun) mir leid',
    '(entschuldigung|entschuldigen sie|verzeihung|sorry)',
  ],
};
