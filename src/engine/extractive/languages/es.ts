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
  organs: wordSet('pleno directiva direccion mesa'),
  contractions: wordSet('del'),
  anybodys: wordSet('empresa compania firma grupo'),
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
  ),
  roleEnding:
    /.{3}(?:(?<!social|comun|comuni|ecolog|femin|nacional|independent|entrev|rev|conqu)ista|logo|loga|grafo|grafa|iatra)$/u,
  roleOrder: 'noun-first',
  honorifics: wordSet('sr sra srta don dona dna d dr dra'),
  organisations: wordSet(
    'servicio salvamento proteccion defensoria procuraduria contraloria superintendencia instituto direccion oficina observatorio asamblea parlamento liga sociedad cooperativa carabineros gendarmeria cf fc cd ud sd sk fk ac rc',
    'audiencia sala juzgado atletico athletic racing deportivo sporting',
    'fuerza museo partido congreso senado gobierno ministerio consejo comision comite agencia autoridad corte tribunal fiscalia policia guardia ejercito banco grupo compania universidad instituto escuela hospital fundacion asociacion federacion union',
    'sindicato confederacion organizacion movimiento frente club moncloa ayuntamiento diputacion junta generalitat psoe pp vox podemos ugt ccoo iberdrola repsol telefonica empresa camara colegio centro plataforma consejeria confederación',
  ),
  organisationNouns: wordSet(
    'comunidad armadora naviera aseguradora agencia productora editorial bodega clinica petrolera minera electrica distribuidora patronal competidor competidora rival accionista fondo consultora inmobiliaria cooperativa plataforma promotora laboratorio operadora concesionaria proveedor fabricante empresa compania firma grupo banco sindicato asociacion aerolinea constructora partido ong',
  ),
  collectives: wordSet('fiscalia policia ayuntamiento alcaldia oposicion diputacion'),
  bodies: wordSet(
    'museo tribunal juzgado sala inspeccion ministerio consejo consejeria comision comite agencia autoridad corte sindicato asociacion federacion confederacion patronal plataforma colegio camara hospital universidad audiencia parlamento junta gobierno policia fiscalia',
  ),
  indefinite: /^(?:una?|sus?)$/u,
  years: wordSet('anos'),
  attribute: /^(?:ex|antigu[oa]|anterior|entonces|actual|nuev[oa])$/u,
  modifierAfter:
    /^\p{Ll}{2,}(?:al|ales|ic[oa]|iv[oa]|ari[oa]|an[oa]|ista|(?:[uo]l|el|cle|ili|un|ilit)ar|esa?|eñ[oa]|ense)$/u,
  links: wordSet('de del'),
  definite: wordSet('el la los las lo'),
  numbers: wordSet('numero'),
  partners: wordSet('asociados asociadas hijos hijas hermanos hermanas hnos compania cia socios'),
  genericOrganisations: wordSet(
    'gobierno ejecutivo ministerio tribunal juzgado consejo junta comision partido federacion confederacion asociacion fundacion sindicato instituto agencia comite camara servicio direccion asamblea parlamento',
  ),
  media: wordSet('diario periodico radio television prensa pais mundo abc efe cadena agencia-efe'),
  things: wordSet(
    'buque barco petrolero carguero ferri velero crucero tormenta huracan satelite sonda cohete telescopio',
  ),
  otherNouns: wordSet(
    'calle avenida plaza puente rio lago mar oceano monte isla puerto estacion aeropuerto estadio ciudad pueblo provincia guerra ley tratado acuerdo copa juegos campeonato premio festival museo barrio valle san santa navidad',
  ),
  actionVerbs: wordSet(
    'niega niegan dijo dice afirma asegura calcula exige acusa critica denuncia pide promete rechaza apoya defiende quiere espera preve teme recuerda lamenta reconoce reclama hizo pone puso tomo dio hace anuncia explica senala advierte insiste sostiene considera',
    'dicho hecho puesto visto escrito abierto resuelto',
  ),
  actionVerbEnding: /^\p{Ll}.*(?:ó|aron|ieron|ado|ido)$/u,
  auxiliaries: wordSet(
    'es son era eran fue fueron ha han habia habian sera seran va van debe deben puede pueden podria tendra esta estan',
  ),
  perfectAuxiliaries: wordSet('ha han habia habian'),
  reportingVerbs: wordSet(
    'dijo dice afirmo afirma aseguro asegura explico explica anadio anade declaro senalo senala advirtio advierte indico preciso apunto destaco lamento resumio sostuvo conto informo informa comunico relato replico respondio comento matizo insistio reconocio admitio denuncio critico detallo recalco subrayo revelo anuncio confirmo recordo considero opino manifesto argumento alego pidio exigio reclamo celebro zanjo',
  ),
  adverbs: wordSet(
    'tambien ya ademas despues nunca no siempre todavia que se ayer hoy anoche entonces luego',
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
    'va van ira queda quedan queda pasa pasara da dan dar darse sale saldra use usa exactamente hora',
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
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|hoy|ayer|primavera|verano|otoño|invierno',
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
  exoneration: /absuelt|absolvi|archivad[ao]|inocente/iu,
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
  names: spanishNames,
};
