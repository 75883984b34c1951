import type { ExperienceLexicon } from '../identity/experience-lexicon.js';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Word lists written for this project. Standard German with the commonest Austrian, Swiss and Low German forms. */
export const EXPERIENCE: ExperienceLexicon = {
  self: words(
    'ich i ick icke isch ig unsereins unsereiner unsereinem mir mich mein meine meinem meinen meiner meines mei meim mi mim',
  ),
  droppedSelf: words(
    'ha han bi bün hob hebb hun hab habe habs hatte bin war wars geh gehe komm komme muss musste mach mache sitz sitze steh stehe kam ging fahr flieg wohn wohne ess trink schlaf lieg liege koche kenn werd brauch trag trage freu hock arbeite schaff frisch endlich zurück sorry moment puh uff ups hach saß stand lag',
  ),
  others: words(`
    er es wir man ist is isch sind wird werden jemand niemand leute gäste wer welche viele manche alle einige
    ihm ihn ihnen seine seinem seinen seiner sein dessen deren
  `),
  personal: words(`
    *mama *papa meinereiner mama mami mutti mutter papa papi vati vater oma omi omas opa opi großeltern grosseltern großmutter großvater grossmutter grossvater urgroß* eltern sohn söhne tochter töchter zwillinge enkel enkelin enkelkind* bub buben bengel göre
    schwester schwestern bruder brüder geschwister schwager schwägerin schwiegermutter schwiegervater schwiegereltern schwiegersohn schwiegertochter stiefsohn stieftochter stiefvater stiefmutter patenkind* patentante patenonkel tante onkel cousin* neffe nichte
    ehefrau ehemann gatte gattin göttergatte lebensgefährt* verlobt* exfreund* exmann exfrau verheiratet geschieden verwitwet witwe* witwer alleinerziehend* braut bräutigam trauzeug* nachwuchs säugling* kleinkind teenager
    mitbewohner* kumpel kumpels wg-mitbewohner klassenkamerad* schulfreund* nachbar nachbarn nachbarin nachbars
    dackel welpe kater hündin wellensittich* meerschweinchen hamster kaninchen goldfisch* schildkröte hühner ponys pferde gassi gassirunde frauchen herrchen katzenmensch hundemensch
    kopf rücken finger fingern hände händen füße füßen füsse fuß fuss knöchel knie bauch magen bein beine beinen arm arme nase hals ohren haare haar zähne zahn schulter schultern nacken haut gesicht bart puls blutdruck wimpern augenringe
    handgelenk* ellbogen ellenbogen hüfte rippe* kiefer zeh zehe zehen ferse wade waden oberschenkel daumen lunge leber niere nieren gelenke wirbel wirbelsäule meniskus kreuzband sehne* bänderriss bandscheibe* stirn lippe lippen wange bizeps
    locken sommersprossen glatze dreitagebart zopf pferdeschwanz dutt schnauzer schnauzbart tattoo tattoos ohrringe blond brünett rothaarig
    brille lesebrille kontaktlinsen hörgerät zahnspange krücken gips gipsbein rollator verband bandagiert prothese
    kopfweh kopfschmerz* migräne rückenschmerz* kreuzweh kreuzschmerz* bauchweh bauchschmerz* zahnweh zahnschmerz* halsweh halsschmerz* hexenschuss husten hüsteln schnupfen fieber grippe corona covid erkältung erkältet heiser verschnupft muskelkater schluckauf sonnenbrand
    heuschnupfen allergi* pollenallergi* asthma diabetes diabetiker* zöliakie zöli laktoseintoleran* glutenunverträglich* neurodermitis rheuma arthrose arthritis tinnitus sodbrennen ischias krampfadern wechseljahre depressionen burnout krebs chemo bestrahlung schlaganfall herzinfarkt thrombose bypass epilepsie migräneattacke ohrwurm
    krank krankgeschrieben krankschreibung krankenschein attest reha kur operiert operation* blinddarm mandelentzündung weisheitszahn narkose blutabnahme hausarzt zahnarzt steuerberater* vermieter* fahrlehrer* klassenlehrer* friseurin orthopäd* physio* hebamme frauenarzt therapeut*
    schwanger* wehen kaiserschnitt entbindung geburt stillen stillzeit ultraschall babybauch
    müde hundemüde todmüde erschöpft ausgeschlafen unausgeschlafen übermüdet kaputt fix-und-fertig groggy verkatert kater hunger hungrig durst durstig satt appetit kohldampf gänsehaut tränen nass klatschnass pitschnass durchnässt durchgefroren verschwitzt schwindlig schwindelig
    vegetarier* veganer* linkshänder* morgenmuffel frühaufsteher* nachteule brillenträger* raucher* nichtraucher* langschläfer*
    feierabend dienstschluss frühschicht spätschicht nachtschicht nachtdienst frühdienst spätdienst schicht schichtende schichtplan überstunden dienstjahr* berufsjahr* bürostuhl tischnachbar* mutterschutz elternzeit karenz probezeit lehrling* azubi lehrzeit lehrjahr* lehrstelle studium studienzeit gesellenprüfung meisterprüfung berufsschule schulzeit ruhestand pensionierung gehalt lohn gehaltserhöhung dienstplan beförderung
    geboren aufgwachsn aufgwachsen ufgwachse geborn aufgewachsen großgeworden kindheit jugendzeit heimatort heimatstadt heimatdorf schulfreundin abitur abi matura führerscheinprüfung leistungskurs bundeswehr zivildienst
    *schmerzen *mutter *vater *tochter *schwester *bruder *schwiegersohn *enkel hobby hobbys lieblings* stammtisch stammkneipe trotzalter trotzphase elternabend kita-eingewöhnung
    bauchgefühl nickerchen mittagsschlaf powernap albtraum alptraum verliebt liebeskummer heimweh fernweh lampenfieber höhenangst flugangst platzangst
    luftholen gezwickt gekniffen zwillingswagen feiertagsdienst nachtschicht
    trennung scheidung erkältung ausbildung umschulung verlobung beziehung schwangerschaft beerdigung entbindung einschulung tippgeschwindigkeit handelsschule zehnfingersystem kinderbetreuung kinderwunsch jugendliebe geburtsstadt
    möd mööd müed müad miad gschlofe gschlofn gschlafen gschlofa schifoan muskelkater
    schwäbin schwabe sächsin rheinländer* münsterländer*
  `),
  things: words(`
    auto autos wagen moped roller motorrad wohnmobil wohnwagen camper campingplatz zelt zelte miete kaution nebenkosten kopierer mütze schal handschuhe stiefel turnschuhe gummistiefel hose hemd bluse kleid kleider socken jacke pulli pullover jeans mantel schuhe anzug rock bikini badehose regenjacke regenschirm rucksack handtasche koffer schlafanzug
    kopfhörer buch bücher roman krimi zeitung serie netflix film filme playlist konzert konzertkarten band probe chor chorprobe wanderung wandern bergsteigen klettern ski skier skifahren skiurlaub snowboard schlitten see baggersee meer stadion fankurve dauerkarte bundesliga spiel staffel folge folgen
    hund hunde katze katzen familie pferd tierarzt leine kind kinder kindern kids kinderwagen schulranzen hausaufgaben klassenfahrt
    nudelsalat kartoffelsalat gulasch lasagne pfannkuchen waffeln croissant marmelade honig käse joghurt milch schorle cola limo kakao bäcker bäckerei metzger imbiss döner pizzeria eisdiele biergarten kühlschrank pfanne kaffeetasse kaffeemaschine kaffeeküche teeküche schnitzel rösti knödel pasta nudeln spaghetti suppe salat kuchen torte plätzchen keks* chips popcorn schokolade schoki gummibärchen müsli brötchen semmel semmeln brezn brezel breze wurst currywurst leberkäse apfel banane eis bier bierchen wein sekt prosecco glühwein aperol schnaps drink cocktail fondue raclette flammkuchen maultaschen
    pausenbrot* jausenbrot* *brot *brötchen *semmel *suppe *kuchen *kaffee *kaffeetasse *teetasse *kissen *sofa *urlaub *ferien *pause *jacke *schuhe *hose kaffee espresso cappuccino käffchen tee mittag mittagspause mittagessen frühstück abendessen abendbrot brotzeit jause znüni zvieri vesper kantine mensa pause raucherpause zigarette feierabendbier stulle butterbrot essen
    urlaub ferien flitterwochen strand wochenende mallorca geburtstag hochzeitstag hochzeit silvester weihnachten weihnachtsfeier betriebsfeier betriebsausflug kirmes oktoberfest fasching karneval kindergeburtstag einschulung grillabend
    wohnzimmer schlafzimmer badezimmer dachgeschoss altbau altbauwohnung reihenhaus einfamilienhaus eigenheim wohnung haus kredit hypothek vermieter vermieterin küche küchentisch sofa couch bett matratze badewanne dusche balkon terrasse garten keller dachboden heizung waschmaschine spülmaschine trockner rasenmäher fernseher handy laptop fahrrad rad radl velo lampe schreibtisch tastatur kleiderschrank größe schuhgröße
    schule grundschule gymnasium realschule uni universität hochschule abendschule kita kindergarten semester ausbildung praktikum lehre
    klavier gitarre geige trompete schlagzeug yoga pilates marathon halbmarathon turnverein fußball fußballverein tennis handball volleyball sport fitnessstudio freibad schwimmbad sauna kino theater flohmarkt kirche verein kneipe wirtshaus disko party supermarkt spaziergang friseur toilette klo tram öffis stau regen schnee hitze gewitter aufzug
    homeoffice büro großraumbüro lager pult theke tresen filiale
    spritze impfung wartezimmer notaufnahme krankenhaus arzt ärztin
    tomaten gemüsebeet rasen schneeschippen rasenmähen bügeln putzen abwasch staubsaugen umzug
  `),
  deeds: words(`
    geschlafen schlaf schlafe verschlafen eingeschlafen aufgewacht aufgestanden geträumt träume wachgelegen gegähnt gähne gähnen eingenickt
    gegessen esse getrunken trinke gefrühstückt frühstücke gekocht koche gebacken backe gegrillt grille genascht nasche aufgegessen gemampft gefuttert gefuttat verputzt geschlürft gekostet probiert verdrückt
    geweint weine heule geheult geschwitzt schwitze schwitzen gefroren friere frieren frier geniest niese niesen gehustet huste geraucht rauche gezittert gelacht lache lachte geschmunzelt gegruselt gekotzt geblutet blute atme
    gejoggt jogge joggen gewandert wandere geschwommen gezeltet geradelt radle radel geklettert getanzt tanze gesungen singe gestrickt stricke gebastelt gezockt zocke gesuchtet durchgesuchtet gebingt musiziert gepaddelt gesegelt gerudert gekegelt gegärtnert gejätet
    pendle pendel gependelt spaziere spaziert geschlendert gestolpert gestürzt ausgerutscht hingefallen verknackst verstaucht umgeknickt gebrochen verbrannt ausgesperrt gehumpelt humple hinke
    geheiratet geerbt geduscht gebadet rasiert geputzt gebügelt umgezogen eingezogen renoviert
    wohne wohn wohnte gewohnt studiert studierte ausgelernt
    angezogen anprobiert heimgefahren heimgegangen heimgekommen
    geflucht geschrien
    heimgehe heimgeh heimfahre heimfahr heimkomme heimkomm heimradle heimlaufe zusammenpacke
    sitze hocke hock knie renne schlendere bummle gucke kuschle döse döste schnarche schnarch gebüffelt geschuftet geackert geblödelt geplaudert getratscht gekuschelt
    abgetippt abgeheftet ausgedruckt gekritzelt
  `),
  past: words(`
    war wars hatte hatten gehabt musste wollte konnte durfte sollte kam ging stand saß lag hing lief fuhr flog flieg fliege fahr fahre fuhren verlor trug trage trag las sah aß trank schlief kaufte
    mitgemacht absolviert ausprobiert durchgezogen durchgemacht
    gekauft geholt gemietet geliehen getragen gesehen geschaut geguckt gelesen gespielt gefahren geflogen gereist gelaufen gerannt gesessen gestanden gelegen gewartet gelebt gearbeitet gelernt erlebt verpasst verloren geschenkt gefeiert gehangen festgesessen festgehangen gewesen gegangen gekommen ausgegeben aufgebaut geschleppt
    schaue schau gucke guck lese les nehme nehm hole hol liebe mag genieße passierte passiert erging fiel brach
  `),
  time: words(`
    gestern vorgestern neulich letztens kürzlich damals früher einst jahrelang letzte letzten letztes letzter vorletzte* jahren jahrzehnt* monaten kindheit jugend
    nachts abends heuer sommer winter herbst frühjahr sonntag* samstag* freitags einmal öfter oft
  `),
  likewise: words('selbst selber sölber sälber söba auch ebenfalls genauso au aa privat persönlich'),
  closing: words('nämlich'),
  habit: words(
    'jeden jedes täglich wöchentlich regelmäßig gewöhnlich normalerweise meistens ständig dauernd liebsten morgens zweimal dreimal mehrmals',
  ),
  my: words('mein meine meinem meinen meiner meines mei meim mim mis'),
  belongings: words(`
    *ung *ungen *heit *keit *ion *ionen *ität *nis *nisse *version *sicht *modus *wert *zeichen *schatz *geheimnis
    firewall mikrofon mikrophon quelltext server software algorithmus sprachmodell erste ersten name namen antwort antworten angaben auskunft wissen aufgabe fehler meinung sicht vorschlag empfehlung empfehlungen bitte frage rat tipp tipps geheimtipp* hinweis beitrag kollege kollegen kollegin kolleginnen team mitgefühl beileid dank verständnis entschuldigung system daten datenbank unterlagen liste möglichkeiten grenzen bildschirm seite kenntnis kenntnisse ansicht rechenzentrum programmierung zuständigkeit letzte letzten erste vorige vorherige nachricht formulierung stelle teil job arbeit schicht güte stand informationen speicher gedächtnis
    *igsten *igste *igster *ichsten *öglichstes beschts beste bester ausrutscher patzer wenigkeit wissens erachtens vorgänger vorgängerin betreiber hersteller aussage aussagen fazit ziel anliegen wort worte zusage text zugriff können werkzeug bestes möglichstes erklärung übersicht plan idee rechnung schuld versehen irrtum korrektur version welt tippfehler vertipper programm code
    teamleitung teamleiter teamleiterin vorgesetzte* chef chefin abteilung dienststelle favorit favoriten rückfrage rückfragen recherche suche suchergebnisse quellen notizen notiz vermerk eindruck gefühl bedauern aufrichtige* herzlich* glückwunsch vermutung annahme einschätzung kürze ende punkt person wünsche hoffnung freude unterstützung hilfe pflicht verantwortung bereich aufgaben dienste ort mail e-mail postfach durchwahl maske anzeige karte kalender
  `),
  service: words(`
    verlängert verlängern storniert stornieren
    geprüft prüfe prüfen nachgesehen nachgeschaut nachgefragt gefragt frage kontrolliert gebucht hinzugebucht dazugebucht eingebucht buche umgebucht storniert storniere erstattet erstatte veranlasst veranlasse vermerkt vermerke notiert notiere eingetragen trage-ein angelegt gesendet schicke geschickt verschickt weitergeleitet leite weitergegeben gegeben verbunden verbinde verbinden gefunden finde sehe aktualisiert hinterlegt gesperrt entsperrt freigeschaltet freigegeben reserviert reserviere bestellt bestelle aufgenommen aufnehmen dokumentiert übernommen bearbeitet bearbeite erfasst gemeldet melde geändert ändere berechnet gutgeschrieben verlängert gelöscht ergänzt abgeschlossen informiert gebeten beauftragt angefordert erhalten bekommen verstanden verstehe entschuldig* gesagt geschrieben erklärt genannt mitgeteilt zugesagt bestätigt angefragt getestet neugestartet gestartet zurückgesetzt korrigiert falsch falschen eröffnet
    überwiesen angestoßen nachgehakt nachgereicht versucht suche gesucht weiterleiten kümmere erledige übernehme schreibe schalte erledigt gesprochen
    bestellung* lieferung paket* sendung* rechnung* vertrag* tarif* buchung* ticket* fahrkarte* konto* kundenkonto* karte* zahlung* betrag gutschrift* erstattung* termin* antrag* anfrage* anliegen vorgang* akte* beschwerde* reklamation* auftrag* auftrags* kundennummer* polizze police* schaden* zimmer* techniker* monteur* kolleg* mitarbeiter* fachabteilung* team* system* datenbank* daten nummer* link mail e-mail formular* angebot* gerät* leitung* anschluss router* bescheid* frist* gutschein* rabatt* zähler* abschlag* chat nachricht* vorschlag* infos information* fehler* antwort* station* bahnhof* verbindung* produkt* artikel* modell* status unterlagen ferienwohnung* prozent euro chf eur gebühr* kosten adresse* versicherung* leistung* mitglied* störung* hotel hotels restaurant* treffer ergebnis*
    gratulier* gratulation glückwunsch erreichbar verfügbar bereit frei
    abgegeben zugestellt
    sorge gerne gern empfehle wünsche hoffe bedauer* leid helfen helfe hilfe möchte kann könnte drücke
  `),
  customer: words(
    'sie ihnen ihr ihre ihrem ihren ihrer ihres du dir dich dein deine deinem deinen deiner euch euer eure eurem euren gast kunde kundin kunden kundinnen',
  ),
  ambiguous: words('sie'),
  subject: words('ich ick icke isch'),
  auxiliaries: words('hab habe hatte ha han'),
  irregular: [],
  // The auxiliary of motion goes with the service's states as well ("bin befugt"), so only "haben" counts.
  duties: words(`
    gewartet gezögert
    gemacht getan gegeben gebraucht gehört gehoert gehoben gewusst gemeint gedacht geglaubt gehofft geschätzt geraten gezeigt gestellt gelegt gesetzt geklärt geöffnet geschlossen geladen gelöst gerechnet gezählt gewählt gelesen gesehen gefunden geholt gebracht genommen genutzt geleitet geteilt gekürzt gekennzeichnet geplant gesammelt gespeichert gesichert gestoppt getrennt gewechselt gewünscht gewonnen gezogen geschaut geguckt gelernt geirrt geantwortet gezahlt gebündelt gestrichen geändert gelistet
    *gedrückt *gefasst *gegangen *gelaufen *geirrt *geschlagen *gerückt
    *gelegt *gesetzt *gestellt *gelöst *gegeben *geschlossen *genommen *geschickt *gesendet *geleitet *getragen *gehoben *geräumt *gefügt *gezogen *gewiesen *gerichtet *geordnet *gestuft *gehalten *geholt *gebracht *gerechnet *gezeigt *gelesen *gesehen *geschaut *gebunden *geteilt *gefordert *getan *gebaut *gehört *gewählt *gemacht *geladen *gedruckt *geschaltet *geschrieben *gesagt *gefragt *gesucht *gefunden *getippt *gestoßen *gestossen *gebucht *geplant *gebeten *gedacht *gegriffen *gelassen *geklärt *gehakt *geschlagen *gekündigt *genannt *gewertet *gezählt *geglichen *gewandelt *gekommen *gestimmt *gearbeitet *gewechselt
    *iert
    bearbeitet beantwortet beachtet beantragt beauftragt bedauert bedacht befolgt begonnen begrenzt begründet behandelt behalten behoben beigefügt bekommen belegt bemerkt bemüht benachrichtigt benannt benutzt berechnet bereinigt bereitgestellt berichtigt berücksichtigt beruhigt beschleunigt beschrieben besorgt besprochen bestätigt bestellt bestimmt beurteilt bevorzugt bewertet bewirkt bezahlt bezogen behauptet befugt betont betreut begriffen bedient bereitet
    entdeckt entfernt entnommen entschieden entschuldigt entsperrt entsprochen enthalten entworfen entwickelt erfahren erfasst erfüllt ergänzt erhalten erhöht erinnert erkannt erklärt erkundigt erledigt ermittelt erneuert erneut eröffnet erreicht ersetzt erstattet erstellt erteilt erwähnt erwartet erweitert erwischt erzeugt
    veranlasst verändert verarbeitet verbessert verbunden verdeutlicht verdient vereinbart verfasst verfolgt verfügt vergeben vergessen verglichen vergriffen verhindert verkürzt verlängert verlegt verlinkt vermerkt vermieden vermittelt vermutet veröffentlicht verpflichtet verrechnet versandt verschickt verschoben versehen versendet versichert verspätet versprochen verständigt verstanden versucht verteilt vertan vertauscht verwechselt verweigert verwendet verwiesen verzählt verzeichnet verzichtet vorbereitet vorgemerkt verlesen verrutscht verheddert vertippt verhört verhaspelt verbaut
    übergeben überlegt übermittelt übernommen überprüft übersandt übersehen übersetzt übertragen überwiesen überzeugt überarbeitet unterbrochen unterstellt unterlassen unterbreitet wiederholt widerrufen widersprochen missverstanden zerlegt zusammengefasst
    überhaupt bereits heute konkret bestimmt garantiert direkt sonst selbst zuletzt insgesamt gesamt
    leider nicht kein keine programmiert trainiert gebaut
  `),
  company: words(
    'poststelle kopierraum druckerraum registratur aktenschrank postraum kantine mensa teeküche kaffeeküche pausenraum aufenthaltsraum sozialraum umkleide spind betriebsrat betriebsarzt nebentisch schreibtischnachbar* bürokolleg* zimmerkolleg* großraumbüro raucherecke stempeluhr arbeitsweg heimweg nachhauseweg',
  ),
  we: words('wir uns mir'),
  felt: words(
    'schwitzen geschwitzt schweiß frieren gefroren bibbern schlottern zittern gähnen müde hundemüde hungrig durstig ausgehungert niesen husten schnaufen keuchen ausgelaugt platt klatschnass durchgefroren übermüdet',
  ),
  diet: words(
    'gluten laktose lactose milch nüsse erdnüsse haselnüsse fleisch fisch alkohol zucker weizen eier soja koffein meeresfrüchte krabben erdbeeren knoblauch koriander scharfes schweinefleisch',
  ),
  present: words(`
    antworte arbeite basiere beantworte bedauere bedaure begleite behalte behandle benötige beobachte besitze bestehe bestelle bestätige biete bitte bleibe brauche bräuchte buche denke drücke empfehle entschuldige erkläre erspare erstatte erteile eröffne existiere fange fasse finde formuliere frage freue fühle führe gebe gehe gehöre genehmige generiere glaube greife habe hake halte hatte heiße heisse helfe hinterlasse hoffe hole hänge hätte höre informiere kenne komme kommentiere korrigiere kriege könnte kümmere lasse laufe lebe lege leite lerne lese mache meine melde merke messe möchte müsste nehme notiere prüfe rate rechne reiche reserviere respektiere richte rufe rücke sage sagte schalte schaue schenke schicke schließe schliesse schreibe sehe setze sperre spiele spreche stecke stehe stelle stoße stosse suche tauge trage tue verarbeite verbinde verfüge vergesse verlange vermute verrate verstehe versuche warne warte weise werde werte wollte wurde wäre wünsche würde zahle zeige zerlege ändere äußere öffne übergebe überweise
    bekomme bringe erkenne musste sollte dürfte durfte konnte wüsste meinte versichere übersehe verrechne berechne vergleiche verlängere kürze lösche ergänze erfasse erstelle eröffne ermittle aktiviere deaktiviere aktualisiere analysiere storniere stornier annulliere bearbeite beauftrage beantrage veranlasse erledige übernehme übermittle überprüfe übertrage überlege unterstütze unterbreite vereinbare verschicke versende verschiebe vermerke vermittle verspreche verweise verwende verzichte verknüpfe verlinke verkaufe vertrete verfolge verteile verwalte verwechsle verwerfe wiederhole widerspreche widerrufe wechsle wähle widme ziehe zitiere zähle zögere zweifle bemühe bevorzuge bewerte beziehe beschreibe beschleunige besorge bespreche bestimme betone betreue bezweifle bewundere bereite begrüße begruesse begreife begründe beginne beende beeile bedanke befolge befürchte behaupte behebe erinnere erwarte erwähne erweitere erhalte erhöhe ersetze erreiche erzähle erzeuge entferne entnehme entscheide entsperre entwickle ersehe erahne erlaube erlebe ermögliche fahre fordere folge frohlocke fülle gratuliere garantiere gestehe gewinne grüße gruesse gönne hebe hinterlege hinterfrage identifiziere installiere interessiere irre kläre klinge klopfe konfiguriere kontaktiere kontrolliere koordiniere kopiere kündige lade liebe liefere liege liste löse lüge markiere merke mische nenne nutze orientiere ordne passe plane poche priorisiere probiere protokolliere platziere präzisiere raube reagiere recherchiere rede regle registriere reguliere reise reklamiere reduziere runde scanne schaffe schlage schätze schlafe schweige schaetze sende sichere signalisiere simuliere skizziere sortiere spare speichere spiegle spinne springe starte staune steuere stimme stolpere stocke streiche stütze stufe tausche teile teste tippe tracke trainiere trenne traue überlasse übersetze vertraue vertippe verliere verlese vertue versetze verneine verheimliche verhandle verbessere verbleibe verarbeite verabschiede vergewissere verbuche verrechne wage wandle wende weiche weigere werbe werfe wirke wache ziele zerbreche
    beherrsche benenne benachrichtige beschäftige bündle durchsuche dokumentiere eile errate fürchte fürchte hinke hüte kapiere kapituliere klammere konzentriere lade liebäugle mahne meide mute nehme navigiere näherte offeriere optimiere rechtfertige reime sammle schildere schärfe schiebe schone schwöre siehe sorge spezialisiere stürze suche synchronisiere tröste umgehe unterbreche unterscheide unterlasse untersuche verehre verstoße verbürge vermeide verneige verifiziere verkneife verliebe verschlüssle versäume vertage verzeihe vollziehe vorstelle wette wundere würdige zertifiziere zweifle übe überrasche übertreibe
    alle beide bisherige bitte danke deine derzeitige diese diejenige eine einige ende ehe erste falsche ganze ganze genaue gerade gerne geringe große grosse gute halbe heute ihre jede jene keine kleine komplette letzte leute liebe lange lieberweise manche mehrere nahe neue nächste nötige ohne sache seine seite sie solche sowie stunde tage teilweise unsere viele volle ware weitere welche wie wieso wäre woche würde schade schnelle sogleiche freude mühe hilfe frage pause kürze route
    nähme gäbe käme ließe hielte fände ginge bliebe läge tippte spräche habe kanne könne möge solle wolle dürfe müsse wisse
    leide wette schulde tappe
  `),
  reported: [],
  again: words('noch'),
  deedForm: /^(?:.{0,7}ge.+(?:t|en)|(?:be|ver|er|ent|zer|ueber)..+(?:t|en))$/,
  deedBehindSubject: false,
};
