/** Words that Spanish news uses for one another: `concepts` of language.ts. */
export const spanishConcepts = `
  die: muert murio murier mata fallec victima perec mortal; hurt: herid lesion muertos grave golpe fractur hospitaliz
  money: dinero pag cuesta coste costar precio gast suma importe presupuest invert invers indemniz euros$ plata reembols factura ayuda euro$ anticip subvenc financ dolar caro$ barat bono efectivo cheque
  penalty: multa sancion pena$ castig amonest prision carcel preso; vote: voto vota eleccion elegid balanza
  work: trabaj emple puesto plantilla labor tarea oficio cargo plantel trabajador empleado obrero personal
  dismiss: despid ech$ echar dimision ces$ cese destitu; strike: huelga paro; oppose: opon opone contra rechaz critic protest niega
  support: apoy favor respald; begin: comenz empez inici entrar abr inaugur arranc estren debut; end: fin$ final termin acab conclu complet; close: cierr cerr
  build: constru obra; company: empresa compania sociedad firma grupo; lead: lider dirig presid jef encabez director responsable fundador patron encargad
  buy: compr adquir; sell: vend venta; rise: aument sub$ subi crec increment dispar$ dupl; fall: baj caid cay descen reduc
  profit: benefici ganancia ingres recaud; share: accion bolsa; tax: tasa impuesto tribut gravamen
  school: escuel alumn estudiant universi guarder colegio instituto profesora
  health: salud hospital medic pacient enferm ambulanc clinic sanitari vomit sintoma malestar diagnostic; police: policia agente guardia
  court: tribunal juez juzgado juicio demand sentencia recurs justicia querell denunci diligenc audiencia apel impugn jurado veredict; lawyer: abogad fiscal
  law: ley$ leyes ordenanza norma decreto; state: gobiern minist estado ayuntamiento autoridad; union: sindicat; warn: advert alert avis$ avisado avisar
  fire: incend fuego llama; water: agua rio$ inund presa grifo lago embalse pantano pozo fuga riego reg$ regar regantes manguera desal piscina
  weather: lluv tormenta nieve sequia huracan llov meteor; train: tren ferrocarril linea estacion; road: carretera calle coche trafico autobus
  ship: barco puerto buque ferry; house: casa viviend alquil piso aloj hosped apartament desahuc
  resident: vecin habitant resident vive ciudadan lugaren poblacion$
  people: persona gente visitant client turist viajer hotel huesped usuari pasajer publico espectador asistent miembro inversor ahorrad consumid
  child: nin menor joven bebe$ adolescent chico; family: famil herman madre padre espos hij mama pariente; age: edad anos$
  energy: electric energia luz$ bateria solar apagon; study: estudi inform investig encuest; find: encontr descubr hall; deny: neg niega desmint
  accuse: acus culp; demand: exig pid reclam quier; promise: promet compromet garanti; decide: decid decision aprob acord; investigate: investig
  steal: rob fraud ladron botin hurto sustra corrup sobor mordid soborn cohech mordida; arrest: deten arrest; war: guerra ataque ejercito soldad
  win: gan ganador victoria venc derrot; record: record; future: proxim futur plan$ planes piensa anunci prev; meet: reun negoci encuentr asamble junta
  delay: retras aplaz; leave: abandon dimi dej renunci; opinion: opin piens consider crey cree sosten sostiene insiste; test: prueba medi
  damage: dano destru; repair: repar arregl restaur renov reconstru reemplaz; cause: causa motiv razon origen provoc debid excusa porque
  animal: animal perro gato caballo vaca oveja lobo ave$ aves pajaro pez$ peces rata ganado especie abeja insect oso$ osos cerdo cabra gallina ciguena
  food: comid comer aliment pan$ carne bebid beber cocin restaurante almuerz cena$ desayun leche fruta verdura naranja cosecha$ plato
  fear: miedo tem$ teme temen temor preocup inquiet; hope: esper dese; help: ayud auxili rescat volunt socorr bomber
  learn: aprend forma$ formacion curso capacit entren; allow: permit permis autoriz licencia; forbid: prohib veta; appoint: nombr design contrat
  replace: suces sustitu relev; give: dar$ dio$ dona regal entreg otorg premi recompens subvencion ofrec propone propon obten recib
  send: envi mand suministr reparti distribu; move: traslad mud$ transport llev transfer; arrive: lleg alcanz; lose: perd perdid echar-a-perder malogr pierd
  search: busc; missing: desaparec desapar; escape: hui huy escap fug; evacuate: evacu desaloj; accident: accident choque choc colision sinies catastrof
  fault: culpa error negligen fallo fallas defect; break: rot$ rotu romp griet fisur derrumb colaps; secret: secret ocult escond
  announce: public present revel filtr conoc$ sabra conocer difund chivat aviso
  say: dijo decir dice$ explic declar asegur afirm conto senal insist sostuv advirt; answer: respond respuest contest replic reaccion defend
  deal: acuerd tratad pacto; cancel: cancel suspend paraliz interrump par$ detiene anul suprim; stay: sigue seguir continu perman queda
  debt: deuda prestam credit adeud hipotec deben$ debia; own: dueno propietar posee pertenec accionist socio; trade: comercio export import
  shop: tienda comerc mercado negocio$ estante caja$; factory: fabrica planta taller; machine: maquin aparat equip$ motor
  computer: ordenador computa internet linea$ software datos hack ciber aplicacion servidor digital telefon movil intrus
  plane: avion vuelo aeropuert piloto helicopt aereo vol$; bridge: puente tunel; bicycle: bici ciclist; farm: granja agric cosech campo ganader campesin
  forest: bosque arbol parque jardin mader tal$ talar tala$; mountain: montan cerro cumbre; sea: mar$ costa playa ocean nad$ nadar ban$ isla
  art: arte$ artist museo expo exposic galeria pint escultur estatua; music: musica cancion concierto cant orquest; film: pelicul cine$ teatro actor actriz
  book: libro novela biblioteca autor escritor
  sport: deport partido$ equipo$ jugador entrenador carrera atlet campeon torneo liga club gol$ goles copa medalla porter guardameta arquero cancerbero delanter futbol vestuario
  religion: iglesia mezquita templo sacerd relig obispo papa$; weapon: arma$ armas dispar tiro$ bomba fusil misil explos
  politics: partido polit parlament diput senad congreso oposicion alcald conceja consejer partid dirigent cupula mandatari; country: pais nacion extranj
  migrant: migra refugiad asilo; place: lugar sitio terren emplaz parcela zona finca; town: ciudad pueblo municip barrio ayunta
  building: edific techo muro torre sala$; speed: veloc rapid; weight: pes$ pesa peso; length: larg altur alto$ alta$ profund anch
  far: lejos distanc kilometr metro$ metros; heat: calor temperat frio grado; medicine: medicament medicin vacun tratam terap farmac
  virus: virus epidem infec bacter; surgery: cirug oper$ operacion; birth: naci nacim bebe embaraz; celebrate: celebr fiesta festival anivers
  visit: visit turis; ticket: entrada boleto billete; wage: salar sueldo paga$ nomina$ cobr; retire: jubil pension
  expert: expert cientif profesor investigador especial catedrat arqueolog historiador; press: prensa periodi diario medio$ medios; witness: testig
  suspect: sospech acusad imputad; evidence: docum expediente foto imagen video; environment: ambient clima contamin residuo basura carbono emision ecolog
  fuel: petrole gas$ carbon gasolin combust diesel; space: espacio$ planet estrella telescop cometa astronom cohete satelit
  history: histor siglo arqueo antigu; new: nuevo nueva; first: primer anterior previo inicial origin; part: parte$ mitad porcent tercio cuart
  plan: planea proyect propu; aim: objetiv meta$; condition: condicion requis oblig debe; safety: segur proteg protec vigil control inspec
  danger: peligr riesgo amenaz; problem: problem dificult; bankrupt: quiebra bancarrot insolv fracas; use: uso$ usar usa$ utiliz emple$
  make: fabric produc hace$ hacer$; driver: conductor chofer conduc maquinist; name: nombre llama$ llamaba; message: carta correo mensaje
  sorry: disculp lament perdon; praise: elogi alab; complain: quej; signature: firma$ firmas peticion; travel: viaj trayect desplaz
  return: volver vuelv reabr reanud reinici devol regres; rival: rival compet adversari; free: gratis gratuit exent exen exim
  limit: limit restring restricc racion tope cuota; affect: afect golpea; bank: banco bancari; time: plazo fecha$ hora minuto duracion; agree: pact
  size: tamano cantidad; woman: mujer senora chica femenin; man: hombre senor varon masculin; friend: amig companer allegad
  marry: cas$ casad matrimoni boda divorci novi; know: sabe$ sabia sabi conoci enter$ entero consciente; change: cambi modific transform reform ajust convert
  choose: elig elegi escog seleccion prefer opt$; result: resultad consecuenc efecto balance
  organisation: asociacion fundacion organizacion ong$ federacion colectivo pena; committee: comite comision consejo pleno
  disaster: terremoto sismo temblor desliz avalancha volcan tsunami; lie: mint mentir mentira fals engan falsific truc
  ransom: rescate$ chantaj extors rehen secuestr; protest: manifest marcha$ concentr; diplomacy: embajad diplomat consul; prize: galardon trofeo
  poor: pobre precar necesitad desamparad; rich: ric$ rico$ fortuna lujo millon; insurance: seguro$ aseguradora poliza
  product: producto articulo marca$ mercanc modelo; quality: calidad estandar; schedule: calendari horario agenda programa; night: noche medianoche madrugad
  morning: manana$ mananas amanec; season: verano invierno primavera otono temporada; holiday: vacacion feriado festivo; border: frontera aduana
  room: salas habitacion cuarto cocina sotano suelo; door: puerta ventana cerradura llave; body: cabeza mano$ manos pierna brazo pie$ rodilla hombro hueso
  sleep: dorm duerm sueno cama$; drug: droga cocaina heroina cannabis estupefac narco contraband; alcohol: alcohol cerveza vino$ borrach bar$ bares
  tobacco: fum tabaco cigarr; language: idioma lengua traduc interprete habl; see: vio$ vista$ visto ver$ observ mir contempl
  hear: oy$ oir escuch ruido sonido; read: leer$ leid escrib escrit; follow: sigu segui persig; save: salv$ preserv; request: solicit pet$
  invite: invit acog; join: uni$ unir particip inscri sum$; link: vincul relacion conex contact lazo; divorce: separ ruptur; succeed: logr consigu exito
  lack: falt escas carenc; need: necesit precis hace-falta; compare: compar diferen frente; count: total numero cifra; happen: evento sucedi ocurr acontec
  reject: descart declin desestim; throw: tir$ tirar arroj lanz; hold: sostien mantien reten; cut: cort recort elimin; measure: medida paso$ pasos
  contract: firm$ escritur; official: portavoz representant responsab; debate: debat discut dialog; approve: aprueb ratific visto-bueno
  expel: expuls exclu echad inhabilit; fan: aficion hincha seguidor; swim: nad natacion buce; clothes: ropa vestid camis zapato abrigo uniforme
  metal: oro$ bronce hierro acero cobre metal; stone: piedra roca hormigon ladrillo marmol; bag: bols maleta cajas paquete contenedor sobre$ mochila
  truck: camion furgon tractor remolque; technology: tecnolog robot artificial algoritm chip; advert: campan promoc; wait: espera
  continue: dura$ durar prolong; prepare: prepar list$; idea: idea sugeren propuest; responsib: culpable; right: derech; identity: identid identific reconoc
  origin: proced provien provenien venia; remove: quit retir confisc incaut decomis llevar; reveal: destap desvel; cost: cuest vale$ valor
  ruin: ruin demol derrib
`;
