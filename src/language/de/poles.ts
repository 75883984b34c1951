// Longer than other files because it is nothing but word lists.
/**
 * States of things at a service desk that rule each other out, finer than the axes of the pair lexicon: each row is one
 * matter with the words of its two sides. Words apart by spaces, those of several words joined by `_`; a word that denies
 * turns the side round. Written for this project; German, Austrian and Swiss usage.
 */
export const poles: readonly (readonly [one: string, other: string])[] = [
  [
    'raten ratenzahlung in_raten monatsraten teilbeträgen abzahlung stückweise über_zehn_monate über_mehrere_monate verteilt aufgeteilt_auf teilzahlung',
    'auf_einmal einmalzahlung einmalbetrag in_einem_betrag in_einem_rutsch gesamtbetrag_sofort auf_einen_schlag',
  ],
  [
    'gebühr gebührenpflichtig kostenpflichtig kostet_extra aufpreis aufschlag zuschlag gegen_bezahlung gegen_aufpreis gegen_gebühr stornogebühr stornokosten auf_ihre_rechnung auf_die_rechnung in_rechnung verrechnet berechnen_wir abgebucht fahrschein_zu_lösen was_sie_schulden entgelt zuzahlung kommt_extra kommt_dazu',
    'gratis kostenlos kostenfrei umsonst gebührenfrei unentgeltlich keinen_cent kostet_nichts kosten_nichts aufs_haus geht_auf_uns zahlt_nichts zahlen_nichts gar_nichts rein_gar_nichts ohne_aufpreis ohne_kosten keine_gebühr keine_kosten geschenkt erlassen gar_nicht_sie nichts_extra',
  ],
  [
    'inbegriffen enthalten inklusive inkludiert dabei mit_dabei mit_drin drin eingeschlossen liegt_bei liegen_bei beiliegt im_preis im_zimmerpreis schon_bezahlt bezahlt_ist_es gehört_dazu gehören_dazu mitgeliefert im_lieferumfang im_paket serienmäßig',
    'extra zusätzlich dazubuchen dazu_buchen buchen_sie_dazu separat getrennt gesondert aufpreis sportpaket zusatzpaket zubuchbar nicht_dabei exklusive nicht_inbegriffen selbst_mitbringen eigene_mitbringen eigenes_mitbringen eigenen_mitbringen bringen_sie_selbst optional_gegen',
  ],
  [
    'wir_zahlen zahlen_wir wir_übernehmen übernehmen_wir wir_tragen tragen_wir übernimmt_das_paket übernimmt_die_versicherung vermieter_zahlt auf_unsere_kosten kosten_übernehmen unsere_kosten zu_unseren_lasten trägt_der_vermieter',
    'sie_zahlen zahlen_sie selbst_zahlen zahlen_sie_selbst selbst_tragen tragen_sie auf_ihre_kosten auf_eigene_kosten eigene_tasche aus_eigener_tasche mieter_zahlt zu_ihren_lasten geht_auf_sie',
  ],
  [
    'erstattet erstatten erstattung rückerstattung geld_zurück zurückgezahlt zurückzahlen zahlen_wir_zurück bekommen_alles_zurück alles_zurück erstattbar rückerstattet zurückerstattet refundiert zahlen_zurück',
    'einbehalten behalten_wir verfällt verfallen geld_ist_weg geld_ist_leider_weg ist_leider_weg nicht_erstattbar keine_erstattung verloren nur_als_gutschein gutschein_statt gutschrift_statt',
  ],
  [
    'guthaben bekommen_etwas_zurück bekommen_zurück wir_schulden_ihnen überzahlt im_plus zu_ihren_gunsten bekommen_sie_zurück',
    'nachzahlen nachzahlung schulden_sie im_minus rückstand offener_betrag forderung draufzahlen sie_schulden',
  ],
  [
    'teurer steigt steigen erhöht erhöhung geht_hinauf gehen_hinauf hinauf rauf höher gestiegen angehoben zahlen_mehr mehr_als_bisher preiserhöhung aufschlagen',
    'günstiger billiger sinkt sinken gesunken niedriger senkung gesenkt geht_hinunter runter weniger_als herunter wird_billiger spart sparen zahlen_weniger kostet_weniger',
  ],
  ['bargeld bar in_bar barzahlung', 'nur_karte bargeldlos kartenzahlung nur_mit_karte kein_bargeld karte_hinhalten'],
  [
    'im_voraus vorab vor_kursbeginn vorkasse vorauskasse vor_beginn vor_reiseantritt vorher_bezahlen vor_dem_ersten_tag vorauszahlung',
    'im_nachhinein nachträglich hinterher auf_rechnung nach_dem_kurs kurs_vorbei_ist wenn_der_kurs_vorbei bei_abreise nach_erhalt bei_lieferung am_ende',
  ],
  [
    'erlaubt gestattet darf_mit dürfen_mit darf_hinein darf_rein zulässig in_ordnung kein_problem kein_thema ist_willkommen sind_willkommen gern_willkommen gern_dabeihaben steigen_sie_ein nur_zu gerne_mitnehmen gern_mitnehmen geht_klar geht_in_ordnung dürfen_sie das_dürfen kann_er stört_es_nicht spricht_nichts_dagegen für_private_zwecke_gern haben_nichts_dagegen',
    'verboten untersagt rauchverbot nicht_gestattet nicht_erlaubt nicht_erwünscht unerwünscht nichts_zu_suchen verstoßen gegen_unsere_bedingungen verstößt tabu zu_hause_lassen daheim_lassen draußen_bleiben draußen_warten kein_zutritt verbot unzulässig müssen_draußen ausgesperrt untersagen',
  ],
  [
    'möglich machbar kombinieren kombinierbar lässt_sich_machen lassen_sich_kombinieren machen_wir_so geht_problemlos ist_drin kein_problem können_wir_machen übernehmen_kann kriegen_wir_hin gern_sie_können',
    'unmöglich ausgeschlossen geht_nicht_mehr geht_leider_nicht ausgenommen nichts_mehr_tun technisch_ausgeschlossen nicht_machbar kommt_nicht_in_frage nichts_zu_machen lässt_sich_nicht_machen keine_chance außerstande zu_spät an_die_filiale_gebunden ist_gebunden sind_gebunden',
  ],
  [
    'nötig notwendig erforderlich zwingend pflicht verpflichtend obligatorisch vorgeschrieben benötigt brauchen_sie benötigen_sie ohne_den_kommen ohne_die_kommen muss_sein unbedingt voraussetzung verlangt erst_auswaschen müssen_sie ist_zu_unterschreiben unerlässlich bräuchten_sie',
    'unnötig freiwillig optional nicht_nötig nicht_erforderlich braucht_niemand brauchen_sie_nicht müssen_sie_nicht erübrigt genügt reicht reicht_völlig einfach_so einfach_vorbei kommen_sie_einfach entfällt überflüssig kein_muss verzichten auch_ohne ganz_ohne erspart spontan keine_pflicht',
  ],
  ['unterschreiben unterschrift unterschrieben mit_unterschrift signiert', 'ohne_unterschrift nicht_unterschrieben'],
  [
    'anmeldung_ist anmelden_müssen mit_anmeldung tragen_sie_sich vorher_ein voranmeldung nur_mit_anmeldung nur_mit_termin nach_vereinbarung reservierung_nötig bitte_reservieren mit_termin terminpflicht',
    'ohne_anmeldung anmelden_braucht ohne_termin ohne_voranmeldung einfach_vorbeikommen spontan kommen_sie_einfach ohne_reservierung keine_anmeldung kein_termin',
  ],
  [
    'muss_da_sein da_sein anwesend zu_hause_sein daheim_sein muss_jemand jemand_da_sein anwesenheit erwachsener_muss',
    'ohne_sie auch_ohne_sie in_ihrer_abwesenheit niemand_da_sein niemand_zu_hause unbeaufsichtigt',
  ],
  [
    'kaution sicherheit gesperrt_wird betrag_als_sicherheit als_sicherheit',
    'ohne_kaution keine_kaution keinerlei_kaution kautionsfrei',
  ],
  [
    'alle_kunden für_alle jeder_kann jedermann alle_dürfen öffentlich gäste_willkommen offen_für_alle auch_nichtmitglieder er_ist_willkommen',
    'nur_mitglieder nur_neukunden nur_für_mitglieder nur_für_neukunden ist_für_neue müsste_mitglied nur_hausgäste geschlossene_gesellschaft mitgliedern_vorbehalten nur_für_gäste nur_eigentümer',
  ],
  [
    'übertragbar weitergeben geben_sie_ihr geben_sie_ihm weitergegeben umschreiben verschenken',
    'nicht_übertragbar nur_für_sie gilt_nur_für_sie gilt_leider_nur personengebunden personalisiert auf_ihren_namen persönlich_gültig',
  ],
  [
    'kindgerecht für_kinder kinderfreundlich kinder_willkommen familienfreundlich für_jedes_alter',
    'nur_für_erwachsene erst_ab_18 ab_18 nicht_für_kinder nichts_für_kinder für_kinder_ist_sie_nichts erwachsenen_vorbehalten',
  ],
  [
    'hunde_dürfen hunde_willkommen haustiere_willkommen haustiere_erlaubt hund_darf',
    'keine_hunde keine_haustiere ohne_hunde tiere_haben tierfrei nur_assistenzhunde hundeverbot',
  ],
  [
    'auf_lager lagernd vorrätig verfügbar lieferbar noch_da noch_frei plätze_frei restplätze gibt_noch gleich_mitnehmen wieder_da im_regal ein_paar_freie erhältlich',
    'ausverkauft vergriffen ausgebucht nicht_lieferbar nicht_vorrätig voll warteliste keine_plätze nicht_verfügbar nachbestellt ausgelistet alles_weg belegt restlos',
  ],
  [
    'weiterhin stellen_wir_weiterhin noch_im_sortiment im_sortiment läuft_noch läuft_weiter wie_bisher fährt_wie besteht_weiter gilt_noch noch_immer immer_noch nach_wie_vor bieten_wir_noch weiterhin_her alle_viertelstunde werktags_hier ist_aktiv weiter_gültig',
    'eingestellt aus_dem_sortiment aus_dem_programm genommen ausgelaufen abgelaufen beendet abgeschafft stillgelegt gestrichen weggefallen aufgelassen verlassen vorbei geschlossen_worden in_pension läuft_aus gibt_es_nicht_mehr',
  ],
  [
    'aktiv aktiviert freigeschaltet eingeschaltet gültig läuft_selbst in_kraft in_betrieb scharf_geschaltet',
    'deaktiviert inaktiv abgeschaltet ausgeschaltet gesperrt gekündigt stillgelegt ungültig abgemeldet abgelaufen erloschen',
  ],
  [
    'geöffnet offen öffnet auf_hat durchgehend_offen haben_offen hat_offen',
    'geschlossen schließt zu_ist ruhetag kein_betrieb zugesperrt sperrt_zu betriebsferien geschlossene',
  ],
  [
    'besetzt jemand_da persönlich_erreichbar mitarbeiter_da kollege_am_schalter jemand_am rund_um_die_uhr_besetzt kollegin_am',
    'unbesetzt niemand_da tonband bandansage selbstbedienung schlüsselbox schlüsselkasten nur_ein_band automatisch_ansage keiner_da',
  ],
  ['beheizt geheizt warm heizung warmwasser', 'unbeheizt ungeheizt kalt'],
  [
    'offline ohne_internet ohne_verbindung flugmodus ohne_netz',
    'nur_online nur_mit_internet internet_nötig verbindung_nötig braucht_internet internetverbindung_nötig online_sein',
  ],
  [
    'barrierefrei stufenlos rollstuhlgerecht lift_vorhanden mit_lift rampe ebenerdig',
    'nur_treppen kein_lift kein_aufzug nur_über_stufen stufen nicht_barrierefrei ohne_lift ohne_aufzug',
  ],
  [
    'täglich jeden_tag alle_tage sonntags_ebenso auch_sonntags sieben_tage',
    'kein_betrieb nur_werktags sonntags_nicht nicht_sonntags nur_wochentags außer_sonntags',
  ],
  [
    'hält_in hält_dort jeder_zug hält_überall hält_an',
    'fährt_durch hält_nicht ohne_halt nur_die_regionalzüge nur_regionalzüge',
  ],
  [
    'verschickt versandt versendet überwiesen raus ist_raus unterwegs abgeschickt heute_früh rausgegangen auf_dem_weg aufgegeben hinausgegangen',
    'noch_nicht_raus noch_gar_nicht nicht_verschickt noch_nicht_verschickt prüfen_noch in_unserem_lager im_lager noch_im_lager nicht_überwiesen noch_nicht_überwiesen wird_gepackt',
  ],
  [
    'eingegangen eingelangt erhalten eingetroffen angekommen liegt_uns_vor liegt_vor da_ist_es bei_uns_angekommen empfangen',
    'nicht_eingegangen liegt_uns_nichts_vor uns_liegt_nichts_vor nichts_vor nichts_angekommen nicht_angekommen fehlt schicken_sie_es nichts_erhalten keinen_eingang',
  ],
  [
    'genehmigt bewilligt angenommen durch ist_durch zugestimmt bestätigt gebilligt anerkannt stattgegeben grünes_licht',
    'abgelehnt abgewiesen verweigert zurückgewiesen nicht_genehmigt negativ_entschieden abschlägig verworfen durchgefallen',
  ],
  [
    'entschieden entscheidung_gefallen abgeschlossen fertig erledigt geschlossen beschieden bewilligt gelöst',
    'nicht_entschieden noch_nicht_entschieden wird_geprüft noch_geprüft in_bearbeitung in_prüfung offen noch_offen ist_offen team_ist_dran wird_bearbeitet noch_unklar schwebt ausständig',
  ],
  [
    'gebucht fix fixiert bestätigt reserviert steht termin_steht vorgemerkt auf_ihren_namen liegt_bereit für_sie_bereit zurückgelegt',
    'warteliste nicht_gebucht unbestätigt erst_einen_termin_finden termin_finden nicht_reserviert reservieren_können_wir könnte_weg weg_sein provisorisch keine_buchung reservieren_geht',
  ],
  [
    'verbucht gutgeschrieben eingegangen bezahlt beglichen durchgegangen gebucht_worden',
    'offen noch_offen ausständig noch_nicht_da unbezahlt nicht_eingegangen überfällig ausstehend rückläufer',
  ],
  [
    'fertig abholbereit bereit steht_vor abholen_können ist_bereit',
    'arbeiten_noch noch_daran noch_nicht_fertig noch_in_der_werkstatt mechaniker_arbeiten in_arbeit unfertig teile_fehlen',
  ],
  [
    'repariert behoben gefixt wiederhergestellt funktioniert_wieder läuft_wieder fehler_gefunden gefunden',
    'noch_gestört nicht_behoben weiterhin_gestört dauert_an nicht_gefunden noch_kaputt noch_defekt hält_an',
  ],
  [
    'veröffentlicht erschienen online_gestellt freigeschaltet abrufbar bekanntgegeben',
    'noch_nicht_veröffentlicht nicht_freigeschaltet steht_noch_aus noch_nicht_da wird_noch_bekanntgegeben',
  ],
  [
    'zugestellt geliefert ausgeliefert angekommen',
    'nicht_zugestellt in_unserem_lager im_lager im_depot noch_unterwegs im_zustellfahrzeug noch_bei_uns',
  ],
  [
    'eingerichtet hinterlegt registriert vorhanden angelegt verknüpft eingetragen buchen_wir_ab',
    'nicht_eingerichtet kein_mandat liegt_kein nicht_hinterlegt nicht_registriert kein_eintrag nichts_hinterlegt nicht_angelegt nie_angelegt',
  ],
  [
    'verlängert verlängert_sich läuft_weiter geht_weiter weiter_ein_jahr',
    'endet läuft_aus endet_von_selbst hört_auf läuft_ab endet_automatisch',
  ],
  ['gesperrt blockiert eingefroren sperre', 'entsperrt freigegeben entblockt aufgehoben wieder_frei wieder_nutzbar'],
  [
    'automatisch von_selbst von_allein von_alleine selbsttätig läuft_weiter nichts_tun nichts_zu_tun geschieht_von',
    'händisch manuell selbst_verlängern beantragen auf_antrag auf_wunsch erst_wenn_sie verlängern_sonst sonst_läuft sonst_verfällt anfordern aktiv_werden',
  ],
  [
    'vorübergehend zeitweise befristet für_kurze_zeit kurze_zeit vorerst einstweilen bis_auf_weiteres löst_sich_bald nach_den_bauarbeiten nach_der_aktion provisorisch zwischenzeitlich danach_gilt_wieder wieder_geöffnet kommen_wieder gilt_wieder',
    'dauerhaft endgültig für_immer auf_dauer permanent ständig unbefristet gar_nicht_mehr bleibt_zu bleibt bleiben ewig unwiderruflich jetzt_für_immer für_alle_zeit',
  ],
  [
    'unbefristet unbegrenzt ohne_frist ohne_ende_datum sie_bleibt verfällt_nie läuft_nie_ab zeitlich_unbegrenzt kein_ablauf',
    'läuft_aus läuft_bald_aus bald_aus endet_bald befristet beeilen läuft_ab nur_bis läuft_demnächst letzte_chance',
  ],
  [
    'wiederherstellen wiederhergestellt papierkorb zurückholen stellen_sie_es_wieder rückgängig retten wiederherstellbar',
    'unwiderruflich für_immer_weg unwiederbringlich endgültig_weg endgültig_gelöscht nicht_mehr_zu_retten nicht_wiederherstellbar',
  ],
  [
    'jederzeit_kündbar jederzeit ohne_frist ohne_bindung keine_bindung monatlich_kündbar täglich_kündbar ohne_kündigungsfrist',
    'kündigungsfrist mindestlaufzeit bindung mindestvertragsdauer gebunden_bis vertragsbindung erst_zum_ende',
  ],
  [
    'kleinigkeit kleine_sache kleiner_fehler nicht_viel harmlos geringfügig halb_so_wild unbedenklich nichts_schlimmes leicht_zu_beheben',
    'gravierend schwerwiegend ernst halbe_elektrik muss_raus aufwendig aufwändig umfangreich totalschaden erheblich große_sache gröber',
  ],
  [
    'um_die_ecke ein_paar_schritte paar_schritte wenige_schritte gleich_nebenan zu_fuß fußläufig in_der_nähe nebenan nicht_weit',
    'weit ordentliches_stück ziemliches_stück taxi_nehmen weit_weg weit_draußen am_stadtrand langer_weg',
  ],
  [
    'ruhig kaum_jemand wenig_los leer nichts_los niemand_da_ist gemütlich',
    'voll gerammelt gerammelt_voll viel_los überfüllt stau andrang hochbetrieb schlange gut_besucht',
  ],
  [
    'ruhig leise hört_nichts man_hört_nichts still gut_schlafen lärmfrei',
    'laut lärm straßenlärm ohrstöpsel hellhörig verkehrslärm',
  ],
  [
    'anfänger einsteiger vorkenntnisse_braucht_es_nicht ohne_vorkenntnisse anfängerkurs von_null',
    'vorkenntnisse solide_vorkenntnisse fortgeschrittene erfahrung_nötig solide profis',
  ],
  [
    'einfach leicht kinderleicht unkompliziert simpel mühelos',
    'schwierig schwer kompliziert knifflig heikel anspruchsvoll',
  ],
  ['größer mehr_platz geräumiger deutlich_mehr weitläufiger', 'kleiner weniger_platz enger beengter'],
  [
    'sicher ungefährlich unbedenklich harmlos nussfrei gefahrlos',
    'gefährlich bedenklich riskant schädlich giftig enthält nicht_essen bitte_meiden',
  ],
  [
    'waschbar maschinenwäsche waschmaschine spülmaschinenfest',
    'handwäsche nur_von_hand nicht_waschbar chemische_reinigung',
  ],
  [
    'vegetarisch vegan fleischlos pflanzlich ohne_fleisch',
    'mit_fleisch schinken speck rindfleisch huhn schweinefleisch',
  ],
  ['möbliert eingerichtet_mit voll_möbliert', 'unmöbliert leer leere_wohnung'],
  [
    'für_sich_allein eigenes_bad eigene eigenen_zugang privat jeder_bekommt je_einen',
    'gemeinsam geteilt gemeinschaftsbad am_gang_teilen zusammen_nutzen einen_pro_familie miteinander teilen',
  ],
  [
    'oben obergeschoss erster_stock zweiter_stock dritter_stock im_ersten im_zweiten im_dritten dachgeschoss hinauf',
    'unten untergeschoss keller erdgeschoss parterre tiefparterre hinunter im_keller',
  ],
  [
    'links nach_links gegen_den_uhrzeigersinn linke linker linken',
    'rechts nach_rechts im_uhrzeigersinn rechte rechter rechten also_nach_rechts',
  ],
  ['fenster fensterplatz am_fenster direkt_am_fenster', 'gang gangplatz am_gang mittelplatz'],
  [
    'direkt direktverbindung ohne_umsteigen durchgehend ohne_umstieg',
    'umsteigen umstieg mit_umstieg zwischenhalt zwischenlandung über_wien',
  ],
  [
    'haupteingang vorne vordereingang vordertür haupttor',
    'seitentür seiteneingang hintereingang hinten hintertür nebeneingang',
  ],
  ['voll vollgetankt volltanken voller_tank', 'leer leerer_tank tankstand_egal ungetankt'],
  ['original originalbeleg im_original urschrift', 'kopie scan foto_genügt foto_reicht ablichtung'],
  [
    'papier gedruckt ausdrucken ausgedruckt ausdruck papierform',
    'digital elektronisch am_handy papierlos handyticket aufs_handy',
  ],
  [
    'schriftlich brief per_brief mit_unterschrift in_schriftform',
    'telefonisch anruf mündlich ein_anruf anruf_genügt formlos',
  ],
  [
    'per_post in_der_post briefkasten postweg briefpost geht_sie_raus',
    'per_mail e-mail-postfach e-mail per_e-mail elektronisch postfach',
  ],
  [
    'zu_ihnen_nach_hause lieferung hauszustellung wir_liefern bringen_wir bis_zur_tür frei_haus',
    'selbst_abholen selbstabholung abholen_sie nur_abholung holen_sie abholung',
  ],
  [
    'vor_ort persönlich am_schalter in_der_filiale',
    'online übers_internet website auf_unserer_website per_app am_telefon',
  ],
  [
    'ins_ausland weltweit international in_frankreich adresse_in_frankreich europaweit',
    'nur_innerhalb nur_inland nur_im_inland innerhalb_österreichs nur_in_österreich nur_in_deutschland innerhalb_deutschlands',
  ],
  [
    'wir_informieren wir_erledigen erledigen_wir wir_kündigen kündigen_wir überlassen_sie_das überlassen_sie wir_kümmern kümmern_wir wir_melden wir_holen wir_bauen unser_monteur unser_techniker unser_ableser dem_ableser unser_team unser_fahrer für_sie_erledigt nehmen_wir_ab wir_schicken unsere_aufgabe machen_wir unsere_sache',
    'selbst_ablesen selbst_erledigen sie_selbst selber ihre_sache ist_ihre_sache eigenhändig müssen_sie_selbst kündigen_sie schicken_sie_dem melden_sie_sich_dort in_eigenregie ihre_aufgabe liegt_bei_ihnen bei_ihnen_selbst selbst_kündigen selbst_melden',
  ],
  ['vermieter vermieterin eigentümer eigentümerin hausverwaltung', 'mieter mieterin'],
  [
    'nachbar nachbarin nebenan auch_ihr_nachbar jemand_anderes',
    'nur_sie_persönlich sonst_niemand nur_persönlich niemand_sonst ausschließlich_sie nur_der_empfänger',
  ],
  [
    'entweder einer_von_ihnen eine_unterschrift einer_genügt',
    'beide_müssen beide_unterschriften zwei_unterschriften beide_inhaber beide_eltern',
  ],
  [
    'weitergeben reichen_weiter reichen_adressen geben_weiter adressen_weiter verkaufen_daten an_partner mit_partnern',
    'nichts_weiter geben_nichts bleibt_bei_uns vertraulich niemals_weiter',
  ],
  [
    'gedeckt ist_versichert sind_versichert mitversichert deckt abgedeckt versicherungsschutz',
    'nicht_gedeckt nicht_versichert unversichert ausschluss kein_schutz',
  ],
  ['rezeptfrei ohne_rezept frei_verkäuflich', 'rezeptpflichtig verschreibungspflichtig nur_auf_rezept mit_rezept'],
  ['ungeöffnet originalverpackt versiegelt', 'auch_geöffnete geöffnet angebrochen ausgepackt ohne_verpackung'],
  [
    'änderbar anpassbar ändern umbuchbar flexibel verschiebbar',
    'fix_und_fertig unveränderlich verbindlich starr nicht_änderbar nicht_umbuchbar',
  ],
  [
    'kompatibel passt funktioniert_weiter läuft_er_ohne geeignet unterstützt',
    'inkompatibel passt_nicht austauschen nicht_kompatibel läuft_er_nicht nicht_geeignet ungeeignet müssten_sie_austauschen',
  ],
  ['gespeichert aufbewahrt archiviert aufgehoben', 'gelöscht vernichtet entfernt geschreddert'],
  [
    'jede_filiale alle_filialen in_jeder_filiale jeder_filiale in_allen_filialen',
    'nur_unsere_größeren nur_größere nur_in_der an_die_filiale nur_ausgewählte_filialen unsere_größeren',
  ],
  ['massiv massiver echt echtes naturholz vollholz', 'furnier furniert kunstleder imitat spanplatte unecht'],
  [
    'sofort gleich_nach gleich_nach_dem umgehend auf_der_stelle',
    'sobald_die_prüfung erst_nach_der_prüfung erst_nach erst_wenn nachdem prüfung_durch',
  ],
  ['vollzeit in_vollzeit', 'teilzeit berufsbegleitend neben_dem_beruf'],
  ['gutschrift gutgeschrieben', 'keine_gutschriften keine_gutschrift gutschriften_gibt'],
  [
    'ruft_sie_zurück rückruf rufen_zurück meldet_sich_telefonisch',
    'rückrufe_bieten rufen_sie_uns_an bitte_rufen_sie_uns keine_rückrufe',
  ],
  [
    'gleichen_an gehen_da_mit gehen_mit ziehen_mit preisgarantie',
    'gleichen_wir_nicht nicht_an preise_anderer kein_preisvergleich',
  ],
  ['schwimmbad pool hallenbad', 'kein_schwimmbad kein_pool'],
  [
    'durchgehend rund_um_die_uhr tag_und_nacht jederzeit_offen',
    'nachts_geschlossen nur_tagsüber nur_vormittags nur_zu_bürozeiten',
  ],
  [
    'persönlich_übergeben in_person_übergeben gegen_unterschrift übergeben_an_sie',
    'vor_die_tür vor_der_tür abgestellt in_den_briefkasten eingeworfen niemand_öffnete abstellort',
  ],
  [
    'weltweit auch_im_urlaub auch_unterwegs außerhalb_der_wohnung',
    'nur_zu_hause nur_in_der_wohnung nur_daheim innerhalb_der_wohnung',
  ],
  ['ohne_simlock für_alle_netze jede_sim entsperrtes', 'simlock nur_in_unserem_netz netzgebunden'],
  [
    'ab_sofort mit_sofortiger_wirkung gilt_sofort ab_heute ab_dem_moment',
    'ab_nächstem_monat erst_ab wartezeit karenzzeit wirksam_wird_es_zum nach_der_wartezeit',
  ],
  [
    'nehmen_sie_mit übertragen_in_den wird_übertragen in_den_nächsten_monat gutgeschriebenes_volumen',
    'verfällt_am_monatsende verfällt_zum_monatsende nicht_übertragen',
  ],
  [
    'hin_und_zurück hin-_und_rückfahrt retourticket hin_und_retour',
    'einfache_fahrt nur_hinfahrt nur_die_hinfahrt einfach_nur',
  ],
  ['sitzplatz sitzplätze bestuhlt', 'stehplatz stehplätze unbestuhlt'],
  ['platzkarte feste_plätze nummerierte_plätze', 'freie_platzwahl keine_platzkarten'],
  ['selbstversorgung selbst_kochen küchenzeile', 'vollpension halbpension verpflegung_inklusive'],
  ['raucherzimmer raucherbereich', 'nichtraucherzimmer rauchfrei nichtraucherhaus'],
  ['doppelbett ein_großes_bett', 'einzelbetten zwei_betten getrennte_betten'],
  ['meerblick seeblick bergblick', 'hofseite innenhof straßenseite ohne_aussicht'],
  ['klimatisiert klimaanlage', 'ohne_klimaanlage keine_klimaanlage nur_ventilator'],
  ['schaltgetriebe handschaltung schaltwagen', 'automatikgetriebe automatikwagen'],
  ['benzin benziner super_bleifrei', 'diesel dieselfahrzeug'],
  ['kilometer_frei unbegrenzte_kilometer alle_kilometer', 'kilometerbegrenzung mehrkilometer freikilometer'],
  ['erste_klasse ersten_klasse business_class', 'zweite_klasse zweiten_klasse economy_class'],
  ['handgemacht handgefertigt in_handarbeit', 'maschinell_gefertigt fabrikware industriell'],
  ['maßanfertigung nach_maß maßgefertigt', 'von_der_stange standardgrößen standardmaß'],
  [
    'fertig_montiert zusammengebaut aufgebaut_geliefert vormontiert',
    'zum_selbstaufbau selbst_aufbauen zerlegt bausatz selbst_zusammenbauen',
  ],
  ['akku aufladbar wiederaufladbar', 'einwegbatterien batterien_nötig batteriebetrieb'],
  ['baumwolle leinen', 'wolle merino polyester nylon seide'],
  ['echtleder leder', 'kunstleder stoffbezug stoff'],
  ['frisch frisch_gekocht', 'tiefgekühlt gefroren aus_der_dose'],
  ['mild nicht_scharf', 'scharf sehr_scharf pikant'],
  ['alkoholfrei ohne_alkohol', 'enthält_alkohol mit_alkohol'],
  ['glutenfrei ohne_gluten', 'enthält_gluten enthält_weizen'],
  ['laktosefrei ohne_milch', 'enthält_milch enthält_laktose mit_milch'],
  [
    'nüchtern auf_nüchternen_magen vor_dem_essen vor_der_mahlzeit',
    'nach_dem_essen zum_essen zu_den_mahlzeiten nach_der_mahlzeit gegessen_haben',
  ],
  ['unzerkaut im_ganzen', 'zerkauen zerdrücken auflösen zerkleinern'],
  ['kühlschrank gekühlt kühl_lagern', 'zimmertemperatur raumtemperatur ungekühlt'],
  ['macht_müde müdigkeit benommen', 'macht_nicht_müde fahrtüchtig'],
  ['steuerpflichtig zu_versteuern versteuern', 'steuerfrei unversteuert'],
  ['brutto vor_steuern', 'netto nach_steuern'],
  [
    'inklusive_mehrwertsteuer inkl_mwst mehrwertsteuer_enthalten',
    'zuzüglich_mehrwertsteuer zzgl_mwst plus_mehrwertsteuer exklusive_mehrwertsteuer',
  ],
  ['gemeinschaftskonto auf_beide_namen', 'einzelkonto nur_auf_ihren_namen'],
  ['verzinst zinsen_gibt bringt_zinsen', 'unverzinst zinslos keine_zinsen'],
  [
    'fester_zins zinssatz_fest fest_über zinsbindung bleibt_fest gleichbleibender',
    'variabler_zins jedes_jahr_angepasst wird_angepasst an_den_markt zinsgleitklausel',
  ],
  [
    'bleibt_unverändert unverändert_bleibt zahlen_wie_bisher bleibt_gleich nicht_hochgestuft',
    'hochgestuft zahlen_mehr zahlen_künftig_mehr künftig_mehr steigt_der_beitrag',
  ],
  ['beitragsfrei prämienfrei', 'monatsbeitrag beitrag_wird_fällig beitrag_ist_fällig'],
  ['rabattschutz_greift ohne_rückstufung', 'rückstufung zurückgestuft rückgestuft'],
  ['neuwert neuwertersatz', 'zeitwert abnutzung_abgezogen'],
  ['restmüll restmülltonne', 'wertstoff wertstofftonne gelber_sack'],
  [
    'wird_abgeholt holen_wir_ab vor_dem_haus_abgeholt',
    'zum_wertstoffhof_bringen bringen_sie_bitte_zum selbst_hinbringen',
  ],
  ['einspruch_möglich widerspruch_möglich anfechtbar', 'unanfechtbar rechtskräftig kein_einspruch'],
  ['mit_werbung werbefinanziert werbepausen', 'werbefrei ohne_werbung keine_werbung'],
  ['synchronisiert auf_deutsch_vertont', 'mit_untertiteln originalfassung originalton'],
  ['gleichzeitig_auf mehrere_geräte mehreren_geräten', 'ein_gerät einem_gerät nur_ein_stream'],
  ['kaufen_können gehört_dir gehört_ihnen dauerhaft_behalten', 'nur_leihen nur_ausleihen leihweise'],
  ['nur_lesen nur_ansehen leserechte', 'bearbeiten schreibrechte vollzugriff'],
  ['in_der_cloud cloudspeicher', 'lokal_gespeichert nur_am_gerät nur_auf_dem_gerät'],
  ['einzelunterricht einzelstunde allein_mit_trainer', 'gruppenkurs gruppenunterricht in_der_gruppe'],
  ['abschlussprüfung schriftliche_prüfung klausur', 'ohne_prüfung keine_prüfung prüfungsfrei'],
  ['pflichtfach pflichtmodul', 'wahlfach wahlmodul frei_wählbar'],
  [
    'handtücher_liegen handtücher_gibt handtücher_inklusive',
    'eigenes_handtuch handtuch_mitbringen handtücher_mitbringen',
  ],
  ['präsenzbestand nur_im_lesesaal nicht_entlehnbar nicht_ausleihbar', 'ausleihbar entlehnbar mit_nach_hause'],
  ['mahngebühr säumnisgebühr', 'keine_mahngebühr ohne_mahngebühr'],
  ['stadteinwärts ins_zentrum richtung_zentrum', 'stadtauswärts aus_der_stadt'],
  ['vor_der_sicherheitskontrolle', 'nach_der_sicherheitskontrolle hinter_der_sicherheitskontrolle'],
  ['durchgecheckt bis_ans_ziel', 'neu_aufgeben selbst_umladen erneut_aufgeben'],
  ['vormittag vormittags am_vormittag in_der_früh', 'nachmittag nachmittags am_nachmittag abends am_abend'],
  ['in_präsenz vor_ort_in präsenzkurs im_kursraum', 'von_daheim von_zu_hause online-kurs onlinekurs'],
  ['unsere_schuld unser_fehler unser_versehen', 'vollkommen_korrekt war_korrekt alles_richtig kein_fehler ihr_fehler'],
  ['haften_wir wir_haften', 'zu_ihren_lasten geht_zu_ihren ihr_risiko sie_haften kommen_wir_nicht_auf'],
  ['dürfen_teilen mit_allen_teilen teilen_dürfen', 'nur_für_dich_allein nur_für_sie_allein dich_allein'],
  ['ohne_grund ohne_angabe grundlos ohne_einen_grund', 'begründung begründen grund_angeben wichtiger_grund'],
  ['keine_altersgrenze kein_höchstalter jedes_alter', 'zu_alt altersgrenze höchstalter nicht_mehr_aufnehmen'],
  ['im_ganzen_sortiment ganze_sortiment gesamte_sortiment', 'nicht_angenommen ausgenommen_sind gilt_nicht_für'],
  ['heute_noch noch_heute', 'nächste_woche vor_nächster erst_morgen'],
  ['montiert eingebaut', 'nicht_montiert noch_nicht_eingebaut'],
  ['produziert gefertigt', 'muss_erst_noch_gefertigt in_produktion noch_nicht_gefertigt'],
  ['eigener_monteur unser_eigener eigene_leute', 'netzbetreiber fremdfirma partnerfirma'],
  ['schriftlich_bestätigt bestätigung_per', 'ohne_bestätigung keine_bestätigung'],
  ['wer_zuerst_kommt', 'verlost losverfahren das_los'],
  ['solange_der_vorrat nur_solange', 'immer_erhältlich dauerhaft_im_sortiment ganzjährig'],
];

/** Those that are said in passing. */
export const loosePoles: typeof poles = [
  [
    'alle jeder jede jedes jeden allem sämtliche alles nichts_ist_ausgenommen ausnahmslos überall für_alles',
    'nur_ausgewählte ausgewählte bestimmte einzelne manche nur_der nur_die nur_in einige ein_paar nur_für_ware teilweise nicht_alle nur_einer',
  ],
  [
    'auch_wenn trotzdem egal keine_rolle spielt_keine_rolle macht_nichts ungeachtet unabhängig so_oder_so auf_jeden_fall dennoch ohnehin',
    'nur_wenn sofern vorausgesetzt solange unter_der_bedingung erst_wenn außer nur_mit müsste zuerst_dann',
  ],
  [
    'zuerst vorher zunächst erst bevor davor vor_dem zuvor als_erstes vorab',
    'danach nachher anschließend später hinterher zuletzt nach_dem wenn_sie_gegessen nachdem dann_erst kommt_später',
  ],
  [
    'schnell ganz_schnell sofort gleich darauf_warten in_minuten am_selben_tag heute_noch umgehend im_handumdrehen',
    'wochen ein_paar_wochen zieht_sich dauert_länger monate lange nächsten_monat geduld länger_dauern',
  ],
  ['schneller mehr_tempo flotter', 'langsamer weniger_tempo gedrosselt gemächlicher'],
  [
    'haben_wir gibt_es bieten_wir führen_wir hat_einen hat_eine vorhanden existiert wir_haben bieten_an',
    'haben_wir_nicht gibt_es_nicht gibt_es_bei_uns_nicht leider_gar_nicht fehlt haben_leider_keine nicht_vorhanden führen_wir_nicht bieten_wir_nicht',
  ],
  ['länger verlängert ausgedehnt', 'kürzer verkürzt abgekürzt'],
  ['besser verbessert', 'schlechter verschlechtert'],
  [
    'fix fixpreis garantiert unverändert bleibt_gleich gleichbleibend preisgarantie',
    'variabel schwankt ändert_sich angepasst veränderlich',
  ],
  [
    'pünktlich planmäßig nach_plan wie_geplant normal',
    'verspätet verspätung fällt_aus ausfall umgeleitet unterbrochen',
  ],
  ['innen drinnen im_haus überdacht', 'außen draußen im_freien im_garten unter_freiem'],
  ['behalten bleibt_ihnen nehmen_mit bleibt_erhalten', 'verlieren zurückgeben neue_nummer geben_sie_zurück abgeben'],
  [
    'empfehlen empfehlenswert ratsam lohnt_sich sinnvoll besser_ja',
    'abraten raten_ab nicht_empfehlenswert nicht_ratsam zahlt_sich_nicht lohnt_nicht',
  ],
  ['pro_person pro_kopf jeder_gast pro_gast', 'pro_zimmer insgesamt für_alle_zusammen pauschal pro_buchung pro_gruppe'],
  [
    'neu fabrikneu ungebraucht neuware originalverpackt',
    'gebraucht generalüberholt aufbereitet vorführgerät refurbished ausstellungsstück',
  ],
];
