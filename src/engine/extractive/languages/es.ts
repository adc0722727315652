import { stemmer } from '@orama/stemmers/spanish';
import { spanishClaims } from './claims/es.ts';
import { spanishConcepts } from './concepts/es.ts';
import { spanishSynonyms } from './synonyms/es.ts';
import type { Language } from './language.ts';
import { spanishQuestions } from './questions/es.ts';
import { spanishRelations } from './relations/es.ts';
import { stemSet, wordSet } from '../text/word-set.ts';
import { noRules, type NameRules } from './name-rules.ts';

const stopwords = wordSet(
  'a ademas al algo algun alguna ante antes aqui asi aun aunque bajo cada casi como con contra cual cuales cuando cuanta cuantas cuanto',
  'cuantos de del desde donde dos durante e el ella ellas ellos en entre era eran es esa ese eso esta estaba estan estar este esto estos',
  'fue fueron ha habia han hasta hay haya he la las le les lo los mas me menos mi mientras muy nada ni no nos nuestro o otra otro otros',
  'para pero poco por porque pues que quien quienes se sea segun ser si sido sin sobre solo son su sus tal tambien tan tanto te tener tiene',
  'tienen todo todos tras tu un una unas uno unos y ya yo hizo hacer articulo texto ocurrio paso',
);

export const spanishNames: NameRules = {
  ...noRules,
  language: 'es',
  joints: wordSet('y e'),
  organs: wordSet(
    'pleno directiva direccion mesa',
    'cupula ejecutiva presidencia junta gerencia portavocia plenario secretariado rectorado jefatura comite claustro asamblea administracion',
  ),
  contractions: wordSet('del'),
  anybodys: wordSet('empresa compania firma grupo', 'sociedad entidad organizacion institucion corporacion'),
  source: / segun$/u,
  commonOpener: /s$|'/u,
  about: /^lucha contra$/u,
  citizens: /^(?:asocia|colectiv|sindicat|plataforma|movim)/u,
  causes: wordSet('para por sin contra'),
  stopwords,
  nouns: 'lower',
  roles: wordSet(
    'titular integrante referente vocal marido contramaestre marinero marinera mecanico mecanica buzo patron armador gerenta subsecretario subsecretaria regidor regidora auxiliar inspector inspectora bombero bombera sargento teniente piloto sacerdote parroco magistrado magistrada letrado letrada notario ponente socio socia tesorero tesorera militante amigo amiga companero companera colega primo prima tio tia abuelo abuela nieto nieta novio novia pareja cunado cunada suegra suegro campesino campesina obrero obrera panadero panadera cocinero cocinera futbolista centrocampista pintor pintora escultor escultora compositor compositora poeta funcionario funcionaria',
    'encargado encargada capataz gerente gerenta presidente presidenta vicepresidente vicepresidenta expresidente primer primera canciller ministro ministra exministro secretario secretaria jefe jefa lider dirigente director directora alcalde alcaldesa gobernador gobernadora',
    'diputado diputada senador senadora embajador embajadora comisario comisaria portavoz vocero vocera consejero consejera consejera-delegada asesor asesora candidato candidata juez jueza fiscal abogado abogada general coronel capitan comandante',
    'rey reina principe princesa papa obispo arzobispo cardenal profesor profesora investigador investigadora economista historiador historiadora analista experto experta medico medica enfermera ingeniero ingeniera arquitecto arquitecta',
    'entrenador entrenadora jugador jugadora delantero portero actor actriz cantante cineasta productor escritor escritora autor autora periodista activista fundador fundadora responsable coordinador coordinadora empresario empresaria',
    'demandante querellante denunciante victima sospechoso sospechosa inquilino inquilina jubilado jubilada propietario propietaria estudiante alumno alumna maestro maestra enfermero camarero camarera conductor conductora comerciante ganadero ganadera trabajador trabajadora empleado empleada perito consellera conseller consejeria',
    'agricultor agricultora vecino vecina padre madre hijo hija hermano hermana esposa esposo viuda testigo edil concejal concejala delegado delegada rector rectora sindicalista catedratico catedratica tecnico tecnica arbitro arbitra biologa biologo geologo geologa pescador ceo duena dueno',
    'procurador procuradora imputado imputada acusado acusada condenado condenada detenido detenida investigado investigada procesado procesada recluso reclusa preso reo convicto convicta fugitivo fugitiva agresor agresora atacante asesino asesina homicida ladron ladrona estafador estafadora',
    'narcotraficante traficante capo sicario secuestrador secuestradora rehen sobreviviente superviviente fallecido fallecida herido occiso occisa difunto difunta desaparecido desaparecida damnificado damnificada perjudicado perjudicada denunciado denunciada demandado demandada querellado',
    'querellada apelante defensor defensora forense detective agente subcomisario subcomisaria subinspector subinspectora suboficial alferez almirante contraalmirante vicealmirante brigadier mariscal soldado recluta legionario legionaria combatiente guerrillero guerrillera miliciano miliciana',
    'insurgente francotirador veterano veterana carabinero carabinera gendarme alguacil sheriff carcelero carcelera vigilante guardaparque guardaparques guardabosques paramedico paramedica camillero camillera fiscala ombudsman juzgador albacea complice cabecilla informante espia parlamentario',
    'parlamentaria legislador legisladora eurodiputado eurodiputada europarlamentario europarlamentaria constituyente viceministro viceministra vicecanciller vicealcalde vicealcaldesa vicegobernador vicegobernadora vicesecretario vicesecretaria viceconsejero viceconsejera vicerrector',
    'vicerrectora decano decana vicedecano vicedecana mandatario mandataria gobernante dictador dictadora caudillo premier subdelegado subdelegada subdirector subdirectora subjefe subjefa subgobernador subgobernadora prefecto prefecta intendente intendenta sindico sindica interventor',
    'interventora corregidor corregidora lideresa portavoza opositor opositora disidente aspirante precandidato precandidata contrincante sucesor sucesora predecesor predecesora antecesor antecesora heredero heredera politico diplomatico diplomatica consul consulesa agregada nuncio enviado',
    'enviada emisario emisaria negociador negociadora mediador mediadora observador observadora relator relatora representante mandamas comisionado comisionada plenipotenciario monarca emperador emperatriz sultan emir jeque ayatola infanta condesa duquesa baronesa marquesa regente president',
    'lehendakari conselleiro conselleira contralor contralora superintendente comisionista jerarca miembro suplente adjunto adjunta interlocutor interlocutora firmante inversor inversora inversionista banquero banquera auditor auditora contador contadora contable administrador',
    'administradora apoderado apoderada liquidador liquidadora emprendedor emprendedora magnate multimillonario multimillonaria millonario millonaria cofundador cofundadora copropietario copropietaria codirector codirectora copresidente copresidenta directivo consultor gestor promotor hostelero',
    'hostelera restaurador restauradora vendedor vendedora dependienta cajera tendero tendera librero librera editor tasador tasadora registrador registradora subastador corredora cliente clienta arrendatario arrendataria arrendador arrendadora ahorrador ahorradora desarrollador programador',
    'programadora disenador disenadora informatico creador creadora impulsor impulsora organizador organizadora inventor inventora descubridor descubridora afiliado afiliada jornalero jornalera temporero temporera operario operaria peon albanil fontanero fontanera soldador soldadora minero',
    'camionero camionera repartidor repartidora estibador estibadora azafata tripulante controlador controladora chofer peaton peatona pasajero pasajera viajero viajera becario becaria aprendiz voluntario voluntaria cooperante misionero misionera limpiador limpiadora cuidador cuidadora ninera',
    'conserje jardinero jardinera costurera peluquero peluquera carnicero carnicera pescadero pescadera pastelero pastelera sumiller viticultor viticultora vinicultor bodeguero bodeguera olivarero olivarera apicultor apicultora horticultor horticultora floricultor floricultora caficultor',
    'caficultora avicultor avicultora hortelano hortelana granjero granjera pastora arriero arriera mariscador mariscadora percebeiro percebeira remero remera navegante timonel cazador farero farera carpintero carpintera relojero relojera artesano artesana joyero joyera copiloto comandanta',
    'ferroviario desempleado desempleada docente tutor tutora preceptor preceptora bibliotecario bibliotecaria doctorando doctoranda doctor doctora academico academica cientifico cientifica fisico quimico matematico astronomo astronoma bioquimico botanico filosofo filosofa traductor traductora',
    'interprete pensador pensadora intelectual coautor coautora veterinario veterinaria agronomo agronoma astronauta cosmonauta cirujano cirujana matrona partera comadrona farmaceutico boticario boticaria fisioterapeuta terapeuta psicoterapeuta logopeda pedagogo pedagoga celador celadora',
    'donante residente educador educadora orientador orientadora formador formadora cura monja monje fraile abadesa diacono vicario prelado pontifice rabino rabina iman capellan canonigo predicador predicadora feligres feligresa patriarca religioso religiosa beato beata martir evangelizador',
    'lateral zaguero zaguera volante ariete goleador goleadora arquero arquera guardameta cancerbero delantera pivote pivot alero escolta lanzador lanzadora bateador bateadora atleta nadador nadadora gimnasta boxeador boxeadora pugil luchador luchadora judoca karateca karateka jinete escalador',
    'escaladora montanero montanera esquiador esquiadora patinador patinadora piraguista saltador saltadora seleccionador seleccionadora mister dt preparador preparadora ojeador ojeadora referi linier capitana campeon campeona subcampeon subcampeona torero torera matador novillero novillera',
    'rejoneador rejoneadora picador banderillero pelotari canterano canterana hincha aficionado aficionada estratega triatleta pentatleta heptatleta decatleta rematador rematadora musico cantautor cantautora cantaor cantaora bailaor bailaora bailarin bailarina tenor soprano mezzosoprano',
    'baritono contratenor rapero rapera realizador realizadora comediante comedianta comico presentador presentadora locutor locutora animador animadora dramaturgo dramaturga poetisa corresponsal reportero reportera redactor redactora comunicador comunicadora curador curadora conservador',
    'conservadora anticuario anticuaria mecenas ilustrador ilustradora dibujante grabador grabadora influencer youtuber tiktoker streamer instagramer bloguero bloguera tuitero tuitera celebridad diva vedette idolo mago maga payaso payasa titiritero titiritera chef pregonero pregonera narrador',
    'narradora disyoquei dj trovador trovadora coplero coplera acordeonero benefactor benefactora filantropo filantropa cacique lonko machi comunero comunera refugiado refugiada exiliado exiliada solicitante habitante poblador pobladora lugareno lugarena paisano paisana ciudadano visitante',
    'joven anciano anciana hombre padrastro madrastra hijastro hijastra hermanastro hermanastra sobrino sobrina bisabuelo bisabuela bisnieto bisnieta yerno nuera ahijado ahijada padrino madrina conyuge consorte prometido prometida gemelo gemela mellizo melliza progenitor progenitora huerfano',
    'huerfana concubino concubina amante asistente ayudante guardaespaldas mayordomo confidente hacker moderador moderadora ganador ganadora galardonado galardonada laureado laureada concursante participante orador oradora conferenciante lector lectora oyente manifestante copresentador',
    'copresentadora allegado allegada rescatador rescatadora',
  ),
  roleEnding:
    /.{3}(?:(?<!social|comun|comuni|ecolog|femin|nacional|independent|entrev|rev|conqu)ista|logo|loga|grafo|grafa|iatra)$/u,
  accented: /^(?:sub)?secretaría$|^comisaría$/iu,
  roleOrder: 'noun-first',
  honorifics: wordSet(
    'sr sra srta don dona dna d dr dra',
    'senor senora senorita mons monsenor fray sor lic prof profa gral cnel arq abg mtro mtra rvdo excmo excma ilmo ilma',
  ),
  organisations: wordSet(
    'ong servicio salvamento proteccion defensoria procuraduria contraloria superintendencia instituto direccion oficina observatorio asamblea parlamento liga sociedad cooperativa carabineros gendarmeria cf fc cd ud sd sk fk ac rc',
    'audiencia sala juzgado atletico athletic racing deportivo sporting',
    'fuerza museo partido congreso senado gobierno ministerio consejo comision comite agencia autoridad corte tribunal fiscalia policia guardia ejercito banco grupo compania universidad instituto escuela hospital fundacion asociacion federacion union',
    'sindicato confederacion organizacion movimiento frente club moncloa ayuntamiento diputacion junta generalitat psoe pp vox podemos ugt ccoo iberdrola repsol telefonica empresa camara colegio centro plataforma consejeria confederación',
    'municipalidad alcaldia gobernacion intendencia prefectura cabildo mancomunidad consistorio delegacion subdelegacion concejalia vicepresidencia presidencia cancilleria embajada consulado nunciatura arzobispado obispado diocesis archidiocesis arquidiocesis conferencia congregacion iglesia',
    'cofradia hermandad caritas roja alianza coalicion unidad izquierda convergencia esquerra bildu coordinadora patronal gremio colectivo red foro consorcio corporacion holding mutua mutualidad caja aseguradora seguros aerolineas ferrocarriles correos astilleros industrias laboratorio',
    'laboratorios construcciones transportes bodegas cervezas cervecera cerveceria editorial ediciones producciones films pictures inversiones partners holdings telecom motors airlines airways group bank foundation university united real academia ateneo circulo seleccion juventudes brigada',
    'batallon regimiento fuerzas infanteria milicia guardacostas comando comandancia ertzaintza mossos interpol europol orquesta filarmonica sinfonica orfeon banda ballet teatro opera biblioteca archivo filmoteca cinemateca galeria zoologico acuario planetario liceo conservatorio facultad',
    'rectorado seminario politecnica politecnico comunidad xunta govern parlament consell concello concejo ajuntament conselleria kremlin pentagono vaticano sede hacienda exteriores sanidad bloque concertacion ecologistas greenpeace amnistia oxfam watch cuerpo bomberos emergencias gerencia',
    'jefatura inspeccion intervencion tesoreria abogacia registro catastro legislatura secretariado subcomision subcomite supremo suprema constitucional basket baloncesto balonmano team escuderia judicatura magistratura senaduria veeduria personeria viceministerio subdireccion vicerrectorado',
    'decanato clinica sanatorio policlinico mutual aduana aduanas migraciones plenario onu otan oms oit unesco unicef acnur fmi oea ocde opep bce cepal mercosur unasur pemex ypf conmebol concacaf uefa fifa fia renfe adif aena dgt aemet csic cnmv cgpj sepe erc bng pnv csif cgt cta ceoe cepyme',
    'coag asaja facua ume fbi cia dea dian dane indec anses conicet imss issste unam inegi conagua profeco sunat onpe indecopi sernac codelco conaf onemi senapred conadi ejecutivo departamento casa defensa',
  ),
  organisationNouns: wordSet(
    'comunidad armadora naviera aseguradora agencia productora editorial bodega clinica petrolera minera electrica distribuidora patronal competidor competidora rival accionista fondo consultora inmobiliaria cooperativa plataforma promotora laboratorio operadora concesionaria proveedor fabricante empresa compania firma grupo banco sindicato asociacion aerolinea constructora partido ong',
    'cervecera cerveceria farmaceutica tecnologica teleco tabacalera papelera siderurgica acerera cementera quimica automotriz automovilistica cadena emisora televisora startup start-up fintech filial subsidiaria matriz multinacional transnacional holding consorcio conglomerado corporacion',
    'gigante mutua mutualidad financiera entidad gestora sociedad hotelera discografica auditora despacho bufete marca gasista energetica hidroelectrica comercializadora exportadora importadora embotelladora lechera lactea carnica azucarera conservera pesquera almazara panificadora harinera',
    'franquicia petroquimica concesionario transportadora operador proveedora contratista subcontratista subcontrata contrata adjudicataria licitadora arrendadora patrocinador club equipo escuderia federacion confederacion fundacion colectivo movimiento coalicion alianza frente guerrilla',
    'milicia banda orquesta agrupacion cartel clan pandilla secta hermandad cofradia congregacion academia reaseguradora biotecnologica gremio mutual cooperadora prepaga galeria fundidora maderera metalurgica textilera refresquera refineria cerealera aceitera tequilera vitivinicola avicola',
    'acuicola salmonera eolica fotovoltaica gasera distribuidor importador suministrador empleadora desarrolladora aerospacial aeroespacial telefonica bananera agroexportadora agroindustrial curtiembre licorera destileria vinicola publicitaria comparsa chirigota murga',
  ),
  collectives: wordSet(
    'fiscalia policia ayuntamiento alcaldia oposicion diputacion',
    'cancilleria gendarmeria procuraduria contraloria defensoria municipalidad intendencia gobernacion consistorio justicia ertzaintza ejercito judicatura patronal guerrilla episcopado oficialismo jurado prefectura',
  ),
  bodies: wordSet(
    'museo tribunal juzgado sala inspeccion ministerio consejo consejeria comision comite agencia autoridad corte sindicato asociacion federacion confederacion patronal plataforma colegio camara hospital universidad audiencia parlamento junta gobierno policia fiscalia',
    'instituto fundacion agrupacion cooperativa consorcio mancomunidad cabildo cancilleria embajada consulado diputacion subdelegacion delegacion concejalia presidencia vicepresidencia ejercito armada guardia gendarmeria prefectura seleccion direccion subdireccion oficina departamento',
    'defensoria contraloria procuraduria superintendencia observatorio academia colectivo gremio coordinadora arzobispado obispado diocesis archidiocesis arquidiocesis cofradia hermandad congregacion club alianza coalicion banco corporacion concejo municipalidad intendencia gobernacion alcaldia',
    'secretariado subcomision jefatura rectorado facultad conservatorio orquesta biblioteca justicia judicatura asamblea brigada mutua clinica laboratorio teatro tesoreria abogacia gerencia viceministerio ayuntamiento aduana',
  ),
  indefinite: /^(?:una?|sus?)$/u,
  years: wordSet('anos'),
  attribute: /^(?:ex|antigu[oa]|anterior|entonces|actual|nuev[oa])$/u,
  modifierAfter:
    /^(?!(?:publica|fabrica|especifica)$)(?:\p{Ll}{2,}(?:al|ales|ic[oa]|iv[oa]|ari[oa]|an[oa]|ista|(?:[uo]l|el|cle|ili|un|ilit)ar|esa?|és|eñ[oa]|ense|[dst]ora?|eri?or|añola?|il|í|án|pe[oa]|grícola|mític[oa]|entin[oa]|ilen[oa]|[ií]tim[oa]|premo|nier[oa]|quer[oa])|(?:rus|chin|turc|vasc|galleg|suec|grieg|polac)[oa])$/u,
  links: wordSet('de del'),
  definite: wordSet('el la los las lo'),
  numbers: wordSet('numero'),
  partners: wordSet(
    'asociados asociadas hijos hijas hermanos hermanas hnos compania cia socios',
    'hermano hijo sobrinos sucesores',
  ),
  genericOrganisations: wordSet(
    'gobierno ejecutivo ministerio tribunal juzgado consejo junta comision partido federacion confederacion asociacion fundacion sindicato instituto agencia comite camara servicio direccion asamblea parlamento',
    'consejeria concejalia delegacion embajada consulado universidad academia escuela colegio hospital clinica museo teatro biblioteca orquesta banco empresa compania grupo sociedad cooperativa corporacion consorcio club liga seleccion coalicion alianza movimiento frente plataforma colectivo',
    'coordinadora organizacion gremio red unidad cuerpo brigada laboratorio centro oficina observatorio superintendencia comunidad obispado diocesis',
  ),
  media: wordSet(
    'diario periodico radio television prensa pais mundo abc efe cadena agencia-efe',
    'revista semanario portal noticias news gaceta heraldo times vanguardia clarin milenio excelsior rtve rne cope reuters afp televisa telemundo univision telesur infobae europapress ansa',
  ),
  things: wordSet(
    'buque barco petrolero carguero ferri velero crucero tormenta huracan satelite sonda cohete telescopio',
    'yate fragata corbeta portaaviones submarino remolcador pesquero arrastrero atunero trasatlantico transatlantico catamaran lancha patrullera goleta bergantin galeon pecio avion helicoptero dron avioneta hidroavion transbordador rover asteroide cometa nave ciclon tifon borrasca volcan',
    'buque-escuela metanero gasero portacontenedores',
  ),
  otherNouns: wordSet(
    'calle avenida plaza puente rio lago mar oceano monte isla puerto estacion aeropuerto estadio ciudad pueblo provincia guerra ley tratado acuerdo copa juegos campeonato premio festival museo barrio valle san santa navidad',
    'carretera autopista autovia bulevar glorieta alameda callejon via rotonda tunel viaducto embalse pantano bahia golfo estrecho peninsula playa cordillera volcan selva parque desierto cuenca cascada catedral basilica ermita monasterio convento mezquita sinagoga cementerio edificio pabellon',
    'auditorio polideportivo velodromo circuito hipodromo coso ruta terminal muelle carcel prision penitenciaria mercado feria comuna canton condado comarca urbanizacion reino imperio republica asia africa oceania antartida decreto reglamento directiva codigo constitucion estatuto protocolo',
    'convenio pacto plan proyecto operacion operativo caso ranking indice mundial eurocopa supercopa champions torneo trofeo maraton giro tour rally carnaval pascua ramadan fiesta fiestas expo exposicion bienal cumbre jornadas olimpiadas paralimpicos grammy emmy nobel balon medalla huracan',
    'tormenta ciclon tifon coronavirus tierra',
  ),
  actionVerbs: wordSet(
    'niega niegan dijo dice afirma asegura calcula exige acusa critica denuncia pide promete rechaza apoya defiende quiere espera preve teme recuerda lamenta reconoce reclama hizo pone puso tomo dio hace anuncia explica senala advierte insiste sostiene considera',
    'dicho hecho puesto visto escrito abierto resuelto',
    'acepta aclara acuerda adelanta adjudica admite alega alcanza alza analiza anula aplaude aplaza aplica aprueba apuesta apunta archiva argumenta arranca arremete arrebata asciende asesora asiste asume ataca atiende atribuye aumenta autoriza avala avanza avisa busca cae califica calla cancela',
    'cede celebra cierra clausura coincide colabora comenta comienza comparece comparte compite completa comunica concede concluye condena conduce confia confiesa confirma conmemora conoce consigue constata construye contesta contempla contrata contradice contribuye convierte convoca coordina',
    'corrige crea cree crece cubre cuestiona cumple da debuta decide declara decreta deja demuestra deplora deroga derrota desafia desarrolla desarticula descarta desconoce describe descubre desea desestima desmiente despide destaca destina destituye destroza detalla detecta detiene devuelve',
    'dicta difunde dimite dirige discute disena distribuye divulga dona elabora elige elimina elogia emite emplea emprende encabeza encarga encuentra endurece enfrenta enmienda entiende entra envia erige escribe escucha estrena estudia evalua evita examina excluye exhibe exhorta expone expresa',
    'expropia expulsa extradita facilita felicita fija fracasa frena gasta gestiona gobierna habla halla hereda huye identifica ignora impide implementa implica impone impugna impulsa inaugura incauta incluye incorpora increpa incrementa incumple indaga indemniza indica indulta inicia insta',
    'instala instruye intenta interpone interpreta interroga interviene introduce investiga invita invierte jura justifica juega juzga lanza lee legaliza lidera lleva llega logra maneja manifiesta mantiene matiza mejora menciona miente modifica motiva muere muestra nace negocia nombra notifica',
    'obliga obtiene ocupa ofrece olvida opera opina opta ordena organiza otorga ostenta padece paga paraliza participa patrocina percibe perdona pierde perfila permanece permite persigue pertenece plantea posee precisa predice prefiere prepara presenta preside presiona presta pretende prohibe',
    'prolonga promueve promulga pronostica propone propugna prorroga protagoniza protege proyecta puntualiza queda quita ratifica reabre reacciona realiza reanuda recalca recibe recomienda reconstruye recoge recorre recorta recupera recurre reduce reelige refuerza refuta regala registra regresa',
    'regula reitera relata releva remarca remite renueva renuncia repara reparte repite replica representa reprocha requiere rescata reside resiste resalta resuelve respalda responde responsabiliza restringe resume retira retoma retrasa revela revisa revoca rompe sabe sale saluda sanciona',
    'secuestra sigue siente solicita somete sospecha subasta subraya sube sufre sugiere supera supervisa suprime suspende sustenta sustituye tilda traslada tramita transfiere utiliza valora vence vende veta viaja vigila vincula vive vota vuelve zarpa libera dicen afirman aseguran calculan',
    'exigen acusan critican denuncian piden prometen rechazan apoyan defienden quieren esperan preven temen recuerdan lamentan reconocen reclaman hacen anuncian explican senalan advierten insisten sostienen consideran proponen solicitan presentan investigan convocan ofrecen buscan siguen',
    'mantienen acuerdan aprueban celebran cierran compran creen deciden confirman firman ganan pierden reciben protestan responden trabajan ven viven votan propuso dispuso expuso impuso compuso opuso supuso repuso depuso interpuso antepuso pospuso tuvo obtuvo mantuvo sostuvo detuvo contuvo',
    'retuvo abstuvo estuvo pudo supo quiso vino intervino previno convino trajo atrajo extrajo contrajo sustrajo condujo produjo redujo tradujo introdujo dedujo indujo sedujo reprodujo rehizo deshizo satisfizo predijo contradijo desdijo bendijo maldijo vio anduvo rio sonrio descrito inscrito',
    'suscrito transcrito muerto vuelto devuelto envuelto roto cubierto descubierto reabierto disuelto absuelto impreso previsto propuesto dispuesto expuesto interpuesto depuesto rehecho satisfecho contradicho cesa pesa interesa atraviesa procesa dedica ubica radica rectifica verifica clasifica',
    'planifica certifica simplifica unifica significa cultiva gana llama sirve ve pasa cuida necesita limita acredita provoca trabaja aboga alude alarga baraja brinda carece desoye duplica ejecuta esgrime fallece falsifica ingresa irrumpe milita perpetra pugna rastrea relanza relega roza salva',
    'tacha traza tropieza vacuna zanja regresan llegan',
  ),
  actionVerbEnding: /^\p{Ll}.*(?:ó|aron|[ijy]eron|ado|[ií]do|aban?|rán?)$/u,
  adverbEnding: /\p{L}{3}mente$/u,
  auxiliaries: wordSet(
    'es son era eran fue fueron ha han habia habian sera seran va van debe deben puede pueden podria tendra esta estan',
  ),
  perfectAuxiliaries: wordSet('ha han habia habian'),
  reportingVerbs: wordSet(
    'dijo dice afirmo afirma aseguro asegura explico explica anadio anade declaro senalo senala advirtio advierte indico preciso apunto destaco lamento resumio sostuvo conto informo informa comunico relato replico respondio comento matizo insistio reconocio admitio denuncio critico detallo recalco subrayo revelo anuncio confirmo recordo considero opino manifesto argumento alego pidio exigio reclamo celebro zanjo',
    'acoto adujo agrego agradecio alabo alerto alude aludio anticipo anoto argumenta arguyo asevero asintio atestiguo auguro aventuro aviso bromeo califico clamo comenta coincidio comunica concluyo concreto condeno conjeturo constato contesto corroboro critica cuestiono cuenta declara defendio',
    'deploro describio deslizo desmintio detalla destaca dictamino diferencio divulgo dudo ejemplifico elogio enfatizo enumero especifico espeto estimo evoco evidencio exclamo exhorto expone expreso expuso felicito garantizo grito hablo ironizo indica infirio insinuo insto inquirio interpreto',
    'invito juro juzgo justifico lamenta lanzo leyo manifiesta matiza menciono mintio musito narro nego notifico observo ofrecio opina ordeno plantea planteo pondero postulo precisa pregunto pregunta prometio pronostico propone propuso proclamo profetizo protesto puntualizo puntualiza quejo',
    'ratifico reacciono rebatio recalca recomendo reconoce recuerda rechazo recito redondeo refirio reflexiono reitero reitera relata remarco remacho rememoro repitio reprocho reprueba resalto resalta responde resume ruega rogo saludo sentencio sentencia senalaron dijeron afirmaron aseguraron',
    'explicaron informaron indicaron denunciaron anadieron apuntaron subraya subrayaron agregaron advirtieron solicito sugirio sugiere suplico susurro sospecha temio testifico traslado tuiteo valoro valora vaticino zanja dicho explicado asegurado afirmado anadido senalado apuntado indicado',
    'declarado advertido informado destacado subrayado recordado lamentado reconocido comentado decia explicaba aseguraba afirmaba contaba senalaba reconocia advertia admitia comentaba recordaba lamentaba apunta',
  ),
  adverbs: wordSet(
    'tambien ya ademas despues nunca no siempre todavia que se ayer hoy anoche entonces luego',
    'tampoco jamas apenas incluso aun solo asimismo ahora manana pronto antes casi quizas quiza acaso alli ahi alla aqui asi recien mientras le les lo me nos mismo misma mismos mismas ambos ambas',
  ),
  placePrepositions: wordSet('en desde hasta'),
  prepositions: wordSet(
    'a de del por con para contra en sobre bajo hacia entre segun ante sin desde hasta al tras',
  ),
  particles: wordSet('de del la los las y van von'),
  linkers: wordSet('de del la las los el y e para'),
  determiners: wordSet('el la los las un una su sus este esta ese esa nuestro'),
  nonActors: wordSet(
    'lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre espanol espanola espanoles europeo europeos rusos estado estados norte sur este oeste tv pib ia covid iva co2',
    'espanolas franceses alemanes ingleses britanicos italianos portugueses chinos japoneses norteamericanos estadounidense estadounidenses mexicanos argentinos chilenos colombianos peruanos venezolanos cubanos brasilenos latinoamericanos hispanos latinos europea europeas israelies palestinos',
    'arabes judios musulmanes catolicos ucranianos marroquies saharauis catalanes andaluces americanos africanos asiaticos setiembre primavera verano otono invierno noreste noroeste sureste suroeste ipc irpf erte ere dni nif vih adn gps pcr ott led wifi internet euribor ibex dolar dolares euro',
    'euros peso pesos dios rumanos polacos afganos sirios iranies iraquies venezolanas cubanas ong pyme pymes arn eso fp itv nie usb pdf suv dana ave uci sms qr tdt tnt opa erp ufo lgtbi lgbt lgbti lgtbiq+ dc ee uu usd eur km kg kw mw gw mwh',
  ),
  objects: wordSet('a al'),
  passive: { be: wordSet('fue fueron sido es son sera'), by: wordSet('por') },
};

/** All that the engine knows of Spanish. */
export const spanish: Language = {
  code: 'es',
  stopwords,
  openers: wordSet(
    'ella ellos ellas ese esa esos esas eso esto pero y tambien ademas sin asimismo entonces aunque su sus',
  ),
  stem: stemmer,
  lightVerbs: stemSet(
    stemmer,
    'sera seran tendra tendran tenga puede pueden podra podran debe deben debera hay habra hace hacen hara recibe recibir dice dicen piensa piensan cree quiere quieren',
    'va van ira queda quedan queda pasa pasara da dan dar darse sale saldra use usa exactamente hora ahora',
  ),
  stateNames:
    'US estados unidos,ee.uu.,eeuu,ee uu|GB reino unido,gran bretana|KP corea del norte|KR corea del sur|EU ue,union europea|NL paises bajos',
  capitals:
    'washington US|pekin CN|moscu RU|pyongyang KP|seul KR|tokio JP|londres GB|paris FR|berlin DE|roma IT|madrid ES|bruselas EU|kiev UA|ankara TR|teheran IR|jerusalen IL|riad SA|varsovia PL',
  concepts: spanishConcepts,
  synonyms: spanishSynonyms,
  claims: spanishClaims,
  reasons:
    /\b(?:porque|debido|ya que|a causa|a raíz|gracias a|puesto que|dado que|como consecuencia|por (?:falta|temor|miedo|culpa|motivos|razones|haber)|con el (?:fin|objetivo)|por (?:eso|ello|lo que)|para (?:que|\p{L}+[aei]r(?:se|l[aeo]s?)?))\b/iu,
  otherRanks: /(?<!\p{L})(?:vice\p{L}*|subdirec\p{L}*|teniente|interin[oa]|ex\p{L}{4,})/iu,
  explanations: /\b(?:porque|debido|a causa|a raíz|el motivo|la razón)\b/iu,
  questions: spanishQuestions,
  dates:
    'enero|febrero|marzo|abril|mayo(?!\\p{L})|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes(?:es)?(?!\\p{L})|años?(?!\\p{L})|hoy|ayer|primavera|verano|otoño|invierno',
  dateMarks: /de la (?:mañana|tarde|noche|madrugada)|medianoche|mediodía|\d horas/iu,
  numbers:
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|trece|catorce|quince|veint\\p{L}+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|\\p{L}*cient[oa]s|mil|miles|decenas?|mill(?:ón|ones)',
  pronouns: 'él|ella|ellos|ellas',
  ages: /\d años(?!\p{L})/iu,
  finding: /(?:conclu|constat|demostr|descubr|demuestra|muestra|reve)\p{L}{0,12} que(?!\p{L})/iu,
  accusation:
    /acus(?:a|ó|an|aba|aron|ado|ada|aci)|culp[aó]|denunci(?:a|ó|an|aron|ado)(?!\p{L})|imputad|procesad[oa]|condenad[oa]/iu,
  rebuttal:
    /(?<!\bse )(?<!\p{L})(?:niegan?|negó|negaron|ha(?:n)? negado|negaba|negando)(?!\p{L})(?! (?:\p{L}+ ){0,2}(?:acceso|amparo|asilo|entrada|fianza|libertad|permiso|petición|recurso|solicitud|visado))|desm(?:ient|int)|rechaz(?:a|ó|an|aron) (?:\p{L}+ ){0,3}(?:acusaci|denuncia|imputaci|señalamiento)|no está (?:acusad|detenid|imputad|investigad)/iu,
  exoneration:
    /absuelt|absolvi|archivad[ao]|inocente|exculp|sobrese|nunca (?:fue|ha sido) (?:acusad|procesad|imputad|investigad)/iu,
  relative: /que (?:\p{L}+ ){0,2}$/u,
  subordinating:
    /(?<!\p{L})(?:cuando|mientras|aunque|porque|(?:después de|antes de|ya|puesto) que) (?:(?:el|la) )?(?:\p{Ll}+ ){0,2}$/iu,
  unrelated: /(?:sin|ning[uú]n|no (?:tiene|guarda)) (?:relación de )?parentesco/iu,
  clauses: {
    doer: /^¿?[Qq]ui[ée]n(?:es)? (?:(?:ha|han|había|va a) )?(?!(?:es|son|era|fue|fueron|ha) )(?<verb>\p{L}+)(?: (?:al? )?(?<named>[^,?]+?))?(?= (?:a|al|de|por|para|con|en|que)(?!\p{L})|[,?]|$)/u,
    target:
      /^¿?[Qq]ui[ée]n(?:es)? (?:fue|fueron|ha sido) (?<verb>\p{L}+(?:ado|ido|cho|to)s?)(?:.*? por (?<named>[^,?]+))?|^¿?[Aa] qui[ée]n(?:es)? (?:(?:ha|han|había) )?(?<verb>\p{L}+)(?: (?<named>[^,?]+?))?(?= (?:de|por|para|con|en|que)(?!\p{L})|[,?]|$)/u,
    objectMarks: wordSet('a al'),
  },
  relations: spanishRelations,
  twoSurnames: true,
  names: spanishNames,
};
