/** Words that German news uses for one another: `concepts` of language.ts. */
export const germanConcepts = `
  die: tot$ tote tod$ starb gestorben sterb toten opfer getotet verungluck todes todlich umgekomm umkam; hurt: verletz verwund sturz gebroch brach$ prellung
  money: geld zahl$ zahlen$ bezahl kost preis ausgab summe betrag teuer budget invest entschadig abfindung finanz erstatt ruckzahl zuschuss rechnung million cash forderung subvention gutschein zuschus euro$ dollar leist
  penalty: strafe geldbusse bussgeld bestraf sanktion strafmass verwarn ruge konsequenz haft gefangnis freiheitsstrafe inhaftiert knast sitzen jahre-haft freiheitsentzug
  vote: stimm abstimm wahl gewahlt; work: arbeit stelle beschaft job personal mitarbeit tatig aufgabe belegschaft beschaftigt arbeiter mitarbeiter kolleg
  dismiss: entlass kundig streich wegfall abbau feuer$ abgebaut rausgeworf rauswurf suspendier freigestell stellenabbau weg$
  strike: streik arbeitskampf ausstand; oppose: gegen ablehn lehnt kritik protest wider widersprich weiger; support: unterstutz befurwort begruss zustimm
  begin: beginn begann start anfang fangt eroffn offnet los$ losgeh; end: ende$ endet beend ablauf schluss fertig abschlu
  close: schliess schloss geschlossen sperr gesperrt; build: bau$ baut bauen gebaut errichte neubau
  company: unternehmen firma betrieb konzern hersteller gesellschaft betreiber
  lead: leit chef vorstand fuhr direktor vorsitz prasident spitze boss geschaftsfuhr manager obmann grunder kommissar geschaftsleit verwaltungschef
  buy: kauf gekauft erwerb ubernahm ubernehm erwirb zuschlag$ zuschlagen kaufer interessent; sell: verkauf
  rise: steig stieg erhoh zunahm wachs wuchs zugenommen mehr$ anstieg verdoppel zuwachs ausbau
  fall: sank sink fall$ fiel gefallen ruckgang senk gesunken verringer weniger verlor abnahm; profit: gewinn umsatz erlos einnahm einbruch
  share: aktie kurs borse; tax: steuer gebuhr abgabe maut; school: schul lehrer student universitat hochschul kita kindergart erzieh
  health: krank klinik arzt patient gesund op$ ops sanitat erkrank ubel erbrech symptom diagnos pflege; police: polizei beamt ermittler fahnder kripo
  court: gericht richter prozess urteil klag verhandlung beruf justiz verfahren kammer landgericht einspruch anfecht revision rechtsstreit
  lawyer: anwalt verteidig staatsanwalt rechtsanwalt anklagevertret; law: gesetz verordn regel vorschrift
  state: regier minist behord amt$ stadt stadtrat freistaat bundesland kanton landesregier; union: gewerkschaft arbeitnehmervertret betriebsrat
  warn: warn alarm; fire: brand feuer flamm brenn; water: wasser fluss flut hochwasser damm see$ teich leitung leck quelle trinkwasser
  weather: regen sturm wetter schnee wind$ durre trockenheit hurrikan gewitter orkan; train: zug$ zuge bahn gleis strecke
  road: strasse auto verkehr bus$ busse; ship: schiff fahr hafen boot; house: haus$ hauser wohn miet unterkunft hotel pension-zimmer bleibe vermiet
  resident: einwohn bewohn leben$ lebt bevolkerung anwohner nachbar burger ortsansassig
  people: mensch leute person besuch kunde gast passagier fahrgast zuschau betroff anwesend publikum teilnehm mitglied aktivist besetzer anleger sparer verbraucher
  child: kind jugend minderjahrig kleinkind madchen junge$ jungen schuler
  family: famil bruder schwester mutter vater frau$ mann$ tochter sohn$ verheirat eltern mama papa verwandt angehorig onkel tante cousin cousine neffe nichte enkel schwager schwiegers grossvater grossmutter
  age: alt$ alter jahrig; energy: strom energie elektriz batterie solar; study: studie forsch bericht umfrage untersuch gutachten messreihe kartier
  find: fand$ find$ finden gefunden entdeck bemerk; deny: dementier bestreit bestritt wies zuruck; accuse: vorwurf vorwerf warf beschuldig anklag angeklagt
  demand: forder verlang wunsch will$ wollen soll$ sollen; promise: versprech versprach zusag garant
  decide: entscheid entschied beschloss beschluss billig stimmte verfug; investigate: ermitt untersuch prufung
  steal: stahl gestohl diebstahl betrug unterschlag dieb raub beute entwend erbeut klau einbrech korrupt bestech schmiergeld; arrest: festgenommen verhaft
  war: krieg angriff armee soldat; win: gewinn gewann sieg preis$ besieg schlug; record: rekord hochst
  future: nachst kunftig zukunft plan$ plane geplant bald will$ werden; meet: treff traf verhandl gesprach beraten versamml zusammenkomm
  delay: verspat verzoger verschob; leave: verlass verliess rucktritt
  opinion: meint meinung halt$ findet nannte bezeichn sagt ansicht beharr betont standpunkt; test: test messung probe; damage: schad beschad zerstor
  size: flache gross quadrat umfang menge; repair: reparat reparier sanier renovier instand ersetz wiederherstell restaurier ordnung$
  cause: ursach grund$ grunde wodurch ausgelos ausloser auslost wegen schuld$ verursach warum deshalb weshalb begrund deswegen grund wieso fuhrte-zu
  animal: tier hund katze pferd kuh$ kuhe rind schaf wolf wolfe vogel fisch storch schwarzstorch art$ arten biene insekt bar$ baren hirsch ziege schwein huhn brutpaar
  food: essen$ lebensmittel isst$ brot fleisch mahlzeit trink restaurant gastro wirt$ wirtin hunger nahrung mittagess fruhstuck milch obst gemuse kuche speise backer
  fear: angst furcht befurcht sorg bange; hope: hoff; help: hilf helf rett ehrenamt freiwillig
  learn: lern ausbild schulung lehrling azubi kurs$ unterricht trainier studium studier; allow: erlaub genehmig gestatt lizenz zulass
  forbid: verbot verbiet untersag; appoint: ernenn ernannt beruf$ nominier bewarb bewerb eingestell; replace: nachfolg ablos abgelost austausch
  give: gib$ gibt$ gab$ spend schenk geschenk belohn pramie verleih vergab zahlung ausschutt biet angebot erhalt bekomm
  send: schick liefer sende$ versand verteil; move: umzug verleg transport bring bracht trag; arrive: ankunft ankomm angekommen eintreff eingetroffen erreich
  lose: verlier verlust einbuss; search: such$ suche sucht$ fahnd; missing: vermiss verschw; escape: flucht flieh floh$ entkomm geflohen geflucht
  evacuate: evakuier raumung raumen raumt geraumt; accident: unfall ungluck zusammenstoss kollision kollid havarie prall prallt katastroph crash stiess
  fault: fehler versaum fahrlassig mangel panne schuld raumte; break: bruch brach riss$ risse gerissen einsturz zerbroch platz$ geplatzt
  secret: geheim verschwieg vertusch versteck verheimlich
  announce: ankundig bekannt veroffentlich vorgestell prasentier aufgeflog auffliegen rauskomm ans-licht enthull hinweis
  say: sagte$ erklar mitteil ausser$ nannt nennt ausserte beteuer behaupt; answer: antwort entgegn reagier reaktion erwider reakti weist
  deal: vertrag abkomm einigung vereinbar pakt; cancel: absag abgesagt ausgesetzt aussetz stopp gestoppt eingestellt einstell abgeblasen storn gestrichen
  stay: bleib blieb fortsetz weiter; debt: kredit darlehen schulden$ hypothek leih$ geliehen
  own: besitz eigentum gehor inhaber grundeigentum aktionar anteilseign teilhab; trade: handel$ export import ausfuhr einfuhr
  shop: laden$ geschaft markt handler einzelhandel supermarkt regal kasse fachhandel filiale; factory: fabrik werk$ werke werkes werkstatt produktionsstatt
  machine: maschine gerat anlage motor
  computer: computer internet online software daten$ hack cyber app$ webseite server digital handy telefon angreif eindring
  plane: flug flieg flog$ pilot hubschrauber airline; bridge: brucke tunnel; bicycle: fahrrad rad$ rader lastenrad radfahr
  farm: bauer landwirt ernte acker feld$ felder hof$ bauernhof; forest: wald walder baum baume park$ garten holz gefallt rodung gerodet
  mountain: berg gipfel alpen; sea: kuste strand meer ozean schwimm bade$ baden insel ufer
  art: kunst kunstler museum ausstell galerie gemald skulptur statue; music: musik lied$ lieder konzert sanger orchester; film: film kino theater schauspiel
  book: buch$ bucher roman biblioth autor schriftstell lese$ lesen
  sport: sport spiel mannschaft trainer rennen athlet meisterschaft turnier liga verein tor$ tore pokal medaille
  religion: kirche moschee tempel priester relig bischof papst; weapon: waffe schuss schoss bombe gewehr rakete explosion explodier sprengstoff
  politics: partei polit parlament abgeordnet bundestag landtag opposition fraktion burgermeister oberburger landrat
  country: land$ lander staat ausland nation; migrant: migrant fluchtling asyl; place: ort$ orte stelle$ platz gelande standort grundstuck areal
  town: stadte dorf gemeinde kommun rathaus; building: gebaude dach$ mauer turm halle; speed: geschwind schnell tempo; weight: gewicht wieg wog$ schwer$
  length: lang$ lange$ hoch$ hohe$ tief breit meter; far: weit$ entfern distanz umweg kilometer km$ kilomet
  heat: hitze temperatur warm heiss kalt kalte grad$; medicine: medika medizin arznei impf behand therap; virus: virus viren epidem infek seuche bakter
  surgery: operation operier eingriff chirurg; birth: geburt geboren baby schwanger; celebrate: feier fest$ festival jubila; visit: touris
  ticket: ticket karte eintritt fahrschein fahrkarte; wage: lohn gehalt verdien bezahlung; retire: rente ruhestand pension
  expert: experte expertin wissenschaft forscher professor gutachter fachmann historiker spezialist; press: presse journalist zeitung medien reporter
  witness: zeuge zeugin; suspect: verdacht beschuldigt tater; evidence: beweis beleg dokument akte foto bild$ bilder video aufnahme
  environment: umwelt klima schadstoff verschmutz mull$ abfall emission co2 okolog naturschutz verseuch belastung
  fuel: ol$ gas$ kohle benzin diesel treibstoff; space: weltraum planet stern teleskop komet astronom satellit
  history: geschicht histor jahrhundert archaolog antik; new: neu$ neue$ neuer$ neues$ modern
  first: erste$ ersten$ erstes$ fruher ehemal vorig zuvor ursprung anfanglich; part: teil$ anteil halfte prozent drittel viertel
  plan: plane$ projekt vorhaben vorschlag; aim: ziel zweck; condition: bedingung voraussetz pflicht musse muss
  safety: sicher schutz$ schutz bewach uberpruf kontroll; danger: gefahr risiko bedroh droh; problem: problem schwierig
  bankrupt: pleite insolv bankrott scheiter; use: nutz$ nutzt benutz einsatz$ eingesetzt verwend dient dienen
  make: herstell produzier produktion fertig$ erzeug; driver: fahrer fahrerin fahrt$; name: heisst$ namen$ name$ genannt
  message: brief email e-mail nachricht schreiben$; sorry: entschuldig bedauer; praise: lob$ lobt wurdig; complain: beschwer klagt$ beklag
  signature: unterschrift petition unterzeich; travel: reise verreis; return: ruckkehr wiedereroff wieder-; rival: rival konkurr mitbewerb wettbewerb
  free: kostenlos gratis umsonst kostenfrei unentgelt befreit ausgenommen erlass; limit: begrenz beschrank ration kontingent hochstmenge deckel
  affect: betrifft trifft$ leid$; bank: bank geldinstitut geldhaus sparkasse kreditinstitut; time: frist stichtag stunde minute dauer$ dauert
  agree: kompromiss; woman: frauen weiblich dame$ damen; man: manner herr$ mannlich; friend: freund kumpel gefahrt
  marry: heirat hochzeit ehe$ verlobt trau$ trauung scheid; know: wusst weiss$ kannt$ kennt ahnt bewusst erfuhr
  change: ander verander umwandl umgewandel umstell reform anpass angepasst; choose: wahlt$ auswahl ausgewahlt entschied-sich bevorzug
  result: ergebnis folge$ folgen auswirk resultat ausgang; organisation: verband stiftung organisation institut initiative bund$ club
  committee: ausschuss kommission gremium rat$ beirat; disaster: erdbeben beben erdrutsch lawine vulkan tsunami
  lie: luge lugen log$ falsch gefalscht falschung tausch vorgetausch schwindel irrefuhr; ransom: losegeld erpress geisel entfuhr
  protest: demonstr kundgebung blockade marsch$; diplomacy: botschaft diplomat konsul gesandt; prize: auszeichn ehrung; poor: arm$ armut obdachlos bedurftig
  rich: reich$ vermog wohlhab luxus; insurance: versicher police$; product: produkt ware$ waren artikel marke modell sortiment
  quality: qualitat standard gute$; schedule: termin zeitplan fahrplan kalender; night: nacht nachts abend mitternacht
  morning: morgen$ morgens fruh$ vormittag; season: sommer winter fruhling herbst saison jahreszeit; holiday: ferien urlaub feiertag wochenende
  border: grenz zoll$; room: zimmer raum$ raume keller stock$ stockwerk etage boden$; door: tur$ turen fenster schlussel eingang
  body: kopf hand$ hande bein$ beine fuss schulter knie knochen; sleep: schlaf schlief bett; drug: droge kokain heroin cannabis rauschgift schmuggel
  alcohol: alkohol bier wein betrunken brauer kneipe; tobacco: rauch$ rauchen raucht zigarett tabak; language: sprache sprich ubersetz dolmetsch
  see: sah$ sehen gesehen sieht beobacht erblick schau bemerkt; hear: hort$ horte gehort larm gerausch laut$; read: les liest gelesen schrieb geschrieb
  follow: folg$ folgt verfolg gefolgt; save: bewahr; request: beantrag antrag bat$ bitt$ bitten ersuch anfrag; invite: einlad eingelad gastgeb
  join: beitret beigetret teilnahm teilgenomm mitmach angeschloss; link: verbind verbund zusammenhang bezieh beziehung kontakt; divorce: getrennt trennung
  succeed: gelang gelung geling schaff geschafft erfolg; lack: fehl$ fehlt fehlen knapp engpass; need: brauch benotig bedarf notig notwendig
  compare: vergleich unterschied verglich als$ gegenuber; count: anzahl insgesamt gesamt; happen: ereign geschah passier vorfall stattfand stattgefund
  reject: abgelehnt abgewies zuruckgewies ausgeschlag absage$; throw: wirf$ geworf schleuder; hold: hielt halten gehalten
  cut: kurz$ kurzt kurzen kurzung gestrich fallt$; measure: massnahme schritt$ schritte; contract: unterzeichn unterschreib unterschrieb papier$ mietvertrag
  official: sprecher sprecherin vertreter; debate: debatt diskuss diskut; approve: gebilligt zugestimmt bewillig
  expel: ausgeschloss ausschluss rausgeflog ausgewiesen abgeschob vertrieb; fan: fan$ fans anhanger; swim: bad$ bader freibad hallenbad taucher
  clothes: kleid hemd schuh mantel jacke uniform; metal: gold$ silber bronze eisen kupfer metall; stone: stein fels beton ziegel marmor
  bag: tasche koffer kiste karton paket behalter umschlag sack; truck: lastwagen lkw$ laster$ transporter traktor
  technology: technik technolog roboter kunstlich algorithm chip$; advert: werb kampagne reklame anzeig; wait: wart$ warten wartet wartezeit
  continue: fortgesetzt anhalt weitermach durchhalt uberleb; prepare: vorbereit bereit$; idea: idee einfall gedanke
  responsib: verantwort zustandig haftet haftbar; right: recht$ rechte anspruch berechtig; identity: identitat identifizier erkannt wiedererkann
  origin: herkunft stammt stamm$ kommt-aus; remove: entzog entzieh beschlagnahm wegnahm weggenomm abgezog zuruckgeruf; reveal: aufgedeckt aufdeck offenbar
  cost: kostet wert$; ruin: ruin abgerissen abriss verwust
`;
