import type { ExperienceLexicon } from '../identity-experience-lexicon.js';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Word lists written for this project. Standard German with the commonest Austrian, Swiss and Low German forms. */
export const EXPERIENCE: ExperienceLexicon = {
  self: words('ich i ick icke isch ig mir mich mein meine meinem meinen meiner meines mei meim mi mim'),
  droppedSelf: words(
    'hab habe hatte bin war geh gehe komm komme muss musste mach mache sitz sitze steh stehe kam ging fahr wohn wohne ess trink schlaf lieg liege koche kenn werd brauch trag trage freu hock arbeite schaff frisch endlich zurück sorry moment puh uff ups hach',
  ),
  life: words(`
    auto autos wagen moped roller motorrad wohnmobil wohnwagen camper campingplatz zelt miete kaution nebenkosten gehalt lohn gehaltserhöhung beförderung betriebsausflug weihnachtsfeier betriebsfeier teamsitzung chef chefin dienstplan kopierer druckerin archiv pult theke tresen spiegel ausweis personalausweis meine-frau handtasche rucksack regenschirm regenjacke mütze schal handschuhe stiefel turnschuhe gummistiefel hose hemd bluse kleid socken
    kopfhörer buch bücher roman krimi zeitung serie netflix film filme playlist konzertkarten gitarrist chor band probe wandern wanderung bergsteigen klettern ski skier snowboard schlitten see baggersee stadion fankurve dauerkarte bundesliga
    tierarzt hamster kaninchen hühner hahn katzen hunde pferde wellensittiche aquarium terrarium gassirunde leine
    nudelsalat kartoffelsalat gulasch lasagne pfannkuchen waffeln croissant marmelade honig käse joghurt milch schorle cola limo kakao
    sehnenscheidenentzündung brillenträger* kontaktlinsenträger* blutabnahme zahnspange bänderriss meniskus lunge leber niere nieren gelenke wirbel wirbelsäule stimme ohrwurm schluckauf niesen geniest gehustet
    schwager schwägerin zwilling zwillingsbruder zwillingsschwester patenkinder enkelkinder stiefsohn stieftochter stiefvater stiefmutter urgroßmutter mitbewohner* exfreund* exmann exfrau schwiegersohn schwiegertochter braut bräutigam trauzeug* säuglinge
    grundschule gymnasium realschule hauptschule uni universität hochschule abendschule klassenlehrer* mathelehrer* klassenkameraden studienzeit lehrzeit gesellenprüfung meisterprüfung
    schneeschippen schneeschaufeln freischaufeln rasenmähen umgraben grillabend grillen zelten campen baden tanzen getanzt backen stricken häkeln nähen töpfern malen musizieren jodeln
    ischias hexe arthrose tinnitus rheuma sodbrennen blasen sonnenbrand gips krücken narkose blinddarm weisheitszahn zahnspange hörgerät physio* orthopäd* ultraschall stillen stillzeit schwangerschaft geburt entbindung kaiserschnitt hebamme
    bäcker bäckerei metzger metzgerei konditorei imbiss döner dönerbude pizzeria eisdiele biergarten kühlschrank kochlöffel pfanne kaffeetasse kaffeemaschine kaffeeküche teeküche ingwertee kamillentee schnitzel rösti knödel pasta nudeln spaghetti suppe salat kuchen torte plätzchen keks* chips popcorn schokolade gummibären müsli brötchen semmel brezn brezel wurst currywurst leberkäse apfel banane eis bier wein sekt prosecco glühwein aperol
    oma omas großeltern eltern papas mamas schwieger* enkelin patentante patenonkel göttergatte schatz liebste jüngste älteste nachwuchs säugling kleinkind teenager zwillingswagen kinderwagen schulranzen hausaufgaben klassenfahrt abitur abi matura führerschein tanzstunde bundeswehr zivildienst
    klavier gitarre geige trompete schlagzeug trommel chorprobe bandprobe yoga pilates marathon halbmarathon turnverein fußballverein tennis handball volleyball angeln jagd imker* garten* schrebergarten gemüsebeet balkonpflanzen tomaten heimwerke* baumarkt bügel* wäsche staubsaugen putzen abwasch
    wohnzimmer schlafzimmer badezimmer dachgeschoss altbau altbauwohnung reihenhaus einfamilienhaus eigenheim kredit hypothek vermieter vermieterin mietwohnung nachmieter
    krankenschein attest wartezimmer notaufnahme spritze impfung corona long-covid erkältung mandelentzündung halsschmerzen rückenschmerzen gerannt renne rannte gehetzt geschleppt gestolpert gefallen hingefallen geflucht geärgert geschrien gezittert gegruselt genervt verliebt verlobt
    geschlafen schlaf schlafe schlafen ausgeschlafen verschlafen eingeschlafen aufgewacht aufgestanden geträumt träume wachgelegen gegähnt
    gegessen esse getrunken trinke gefrühstückt frühstücke gekocht koche gebacken backe gegrillt grille genascht nasche satt hungrig hunger durst durstig appetit vegetarier* vegan* veganer*
    kaffee espresso cappuccino käffchen tee mittagspause mittagessen frühstück abendessen abendbrot brotzeit jause znüni zvieri vesper kantine mensa raucherpause zigarette bierchen feierabendbier glühwein stulle butterbrot leberkäs* gummibärchen schoki
    feierabend dienstschluss frühschicht spätschicht nachtschicht nachtdienst frühdienst spätdienst schicht überstunden dienstjahr* berufsjahr* homeoffice großraumbüro grossraumbüro bürostuhl schreibtisch tischnachbar* headset mutterschutz elternzeit karenz probezeit ausbildung* lehrling* azubi lehrzeit lehrjahr* studium studiert* verbeamt* berufsschule schulzeit rente pension* ruhestand praktikum
    urlaub ferien flitterwochen strand wochenende mallorca geburtstag hochzeitstag hochzeit* silvester* weihnachten
    zahnarzt hausarzt reha krankgeschrieben krank erkältet heiser verschnupft schnupfen fieber grippe kopfweh kopfschmerz* migräne rückenschmerz* kreuzweh bandscheibe* bauchweh zahnweh halsweh hexenschuss husten schwanger* wehen operiert knie-op hüft-op allergi* heuschnupfen gänsehaut tränen geweint weinen heulen geheult geschwitzt schwitze schwitzen gefroren friere frieren müde hundemüde todmüde erschöpft verkatert kater muskelkater wechseljahre
    kopf rücken finger* hände füße füsse fuß fuss knöchel knie bauch magen bein beine arm arme nase hals ohren haare zähne zahn schulter nacken haut gesicht brille lesebrille kontaktlinsen bart puls blutdruck wimpern
    mama mami mutti papa papi vati mutter vater oma opa omi opi sohn söhne tochter töchter kinder kids zwillinge enkel* schwester bruder geschwister schwiegermutter schwiegervater schwiegereltern tante onkel cousin* neffe nichte ehefrau ehemann gatte gattin freundin lebensgefährt* verlobt* verheiratet geschieden verwitwet witwe* alleinerziehend* patenkind großmutter großvater grossmutter grossvater kumpel wg hund katze kater hündin dackel pferd meerschweinchen wellensittich goldfisch welpe
    wohne wohnte gewohnt aufgewachsen geboren umgezogen umzug eingezogen geheiratet gemietet daheim daham dahoam dehei zuhause küche küchentisch sofa couch bett badewanne dusche geduscht balkon terrasse nachbarn nachbarin vermieter* keller dachboden heimatort heimatstadt hintertreppe kinderzimmer
    fahrrad radl velo joggen gejoggt wandern gewandert schwimmen geschwommen fitnessstudio sport fußball gezockt gespielt gelesen gestrickt stricke gebastelt gesungen singe chor kino konzert theater flohmarkt skifahren gesuchtet lieblingsserie lieblingsfilm lieblingsessen lieblings* hobby hobbys kita kindergarten elternabend schwimmbad friseur kirche stammtisch verein kneipe wirtshaus disko party gefeiert supermarkt spaziergang spazieren gassi
    geradelt geflogen pendle pendel gependelt gereist gezeltet gestürzt ausgerutscht verknackst gebrochen verstaucht verbrannt verlaufen ausgesperrt
    angezogen anprobiert kleiderschrank pulli jacke schuhgröße konfektionsgröße jeans
    tastatur* ausgedruckt druckerpapier kugelschreiber notizzettel klemmbrett schraubenzieher werkzeugkasten schraubendreher
    toilette klo bus-haltestelle stau tram öffis
    gelacht lache grinsen grinse schmunzeln gähnen
    aufessen aufgegessen rotz rot leistungskurs abitur matura strippe ventilator
    bergmann landwirt bäuerin schule schnaps drink cocktail nass klatschnass pitschnass durchnässt aufstehen aufgestanden trotzalter semester muskelkater bauchgefühl fernsehen dorf stift trotzphase kindergeburtstag einschulung regen regnet schneit gewitter hitze see freibad sauna kirmes oktoberfest fasching karneval
  `),
  time: words(`
    gestern vorgestern neulich letztens kürzlich damals früher einst jahrelang letzte letzten letztes letzter vorletzte* jahren jahrzehnt* monaten kindheit jugend
    nachts abends heuer sommer winter herbst frühjahr sonntag* samstag* freitags mal einmal öfter oft schon
  `),
  likewise: words('selbst selber sölber sälber söba auch ebenfalls genauso au aa privat persönlich'),
  closing: words('nämlich'),
  habit: words(
    'jeden jedes täglich wöchentlich regelmäßig gewöhnlich normalerweise immer meistens ständig dauernd liebsten morgens',
  ),
  my: words('mein meine meinem meinen meiner meines mei meim mim mis'),
  belongings: words(`
    name namen antwort antworten angaben auskunft wissen aufgabe fehler meinung sicht vorschlag empfehlung bitte frage rat tipp hinweis beitrag kollege kollegen kollegin kolleginnen team mitgefühl beileid dank verständnis entschuldigung system daten datenbank unterlagen liste möglichkeiten grenzen bildschirm seite kenntnis kenntnisse ansicht rechenzentrum programmierung zuständigkeit letzte letzten erste vorige vorherige nachricht formulierung stelle teil job arbeit schicht güte stand informationen speicher gedächtnis
    wenigkeit wissens erachtens vorgänger vorgängerin betreiber hersteller aussage aussagen fazit ziel anliegen wort worte zusage text zugriff können werkzeug bestes möglichstes erklärung übersicht plan idee rechnung schuld versehen irrtum korrektur version welt tippfehler vertipper programm code
  `),
  past: words(`
    war warst wars hatte hab habe hatten wurde musste wollte konnte durfte sollte kam ging gab stand saß lag lief fuhr verlor fand bekam passierte passiert erging dachte wusste fiel brach
  `),
  service: words(`
    geprüft prüfe prüfen nachgesehen nachgeschaut nachgefragt gefragt kontrolliert gebucht buche umgebucht storniert storniere erstattet erstatte veranlasst veranlasse vermerkt vermerke notiert notiere eingetragen angelegt gesendet schicke geschickt verschickt weitergeleitet leite weitergegeben gegeben verbunden verbinde verbinden gefunden finde sehe aktualisiert hinterlegt gesperrt entsperrt freigeschaltet freigegeben reserviert reserviere bestellt bestelle aufgenommen aufnehmen dokumentiert übernommen bearbeitet bearbeite erfasst gemeldet melde geändert ändere berechnet gutgeschrieben verlängert gelöscht ergänzt abgeschlossen informiert gebeten beauftragt angefordert erhalten bekommen gelesen verstanden verstehe entschuldig* gesagt geschrieben erklärt genannt mitgeteilt zugesagt bestätigt angefragt getestet neugestartet gestartet zurückgesetzt korrigiert falsch eröffnet
    bestellung* lieferung paket* sendung* rechnung* vertrag* tarif* buchung* ticket* fahrkarte* konto* karte* zahlung* betrag gutschrift* erstattung* termin* antrag* anfrage* anliegen vorgang* akte* beschwerde* reklamation* auftrag* auftrags* kundennummer* polizze police* schaden* zimmer* techniker* monteur* kolleg* mitarbeiter* fachabteilung* team* system* datenbank* daten nummer* link mail e-mail formular* angebot* gerät* leitung* anschluss router* bescheid* frist* gutschein* rabatt* zähler* abschlag* chat nachricht* vorschlag* frage* infos information* fehler* antwort* filiale* station* bahnhof* zug zugs flug fluges bus verbindung* flüge züge produkt* artikel* modell* größe lager status unterlagen ferienwohnung* wohnung* prozent euro chf eur gebühr* kosten adresse* versicherung* leistung* mitglied*
    gratulier* gratulation glückwunsch erreichbar verfügbar bereit
    abgegeben zugestellt
    sorge gerne gern empfehle wünsche hoffe bedauer* leid helfen helfe hilfe möchte kann könnte schaue
  `),
  customer: words(
    'sie ihnen ihr ihre ihrem ihren ihrer ihres du dir dich dein deine deinem deinen deiner euch euer eure eurem euren gast kunde kundin kunden kundinnen',
  ),
};
