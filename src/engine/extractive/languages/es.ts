import type { Rules } from './name-rules.ts';
import { list } from '../text/word-set.ts';
import { stopwords } from '../tables/stopwords.ts';

export const spanish: Rules = {
  language: 'es',
  stop: stopwords('es'),
  nouns: 'lower',
  roles: list(
    'presidente presidenta vicepresidente vicepresidenta expresidente primer primera canciller ministro ministra exministro secretario secretaria jefe jefa lider dirigente director directora alcalde alcaldesa gobernador gobernadora',
    'diputado diputada senador senadora embajador embajadora comisario comisaria portavoz vocero vocera consejero consejera consejera-delegada asesor asesora candidato candidata juez jueza fiscal abogado abogada general coronel capitan comandante',
    'rey reina principe princesa papa obispo arzobispo cardenal profesor profesora investigador investigadora economista historiador historiadora analista experto experta medico medica enfermera ingeniero ingeniera arquitecto arquitecta',
    'entrenador entrenadora jugador jugadora delantero portero actor actriz cantante cineasta productor escritor escritora autor autora periodista activista fundador fundadora responsable coordinador coordinadora empresario empresaria',
    'agricultor agricultora vecino vecina padre madre hijo hija hermano hermana esposa esposo viuda testigo edil concejal concejala delegado delegada rector rectora sindicalista catedratico catedratica tecnico tecnica arbitro arbitra biologa biologo geologo geologa pescador ceo duena dueno',
  ),
  roleEnding: null,
  roleOrder: 'noun-first',
  modifier: null,
  honorifics: list('sr sra srta don dona dr dra'),
  organisations: list(
    'partido congreso senado gobierno ministerio consejo comision comite agencia autoridad corte tribunal fiscalia policia guardia ejercito banco grupo compania universidad instituto escuela hospital fundacion asociacion federacion union',
    'sindicato confederacion organizacion movimiento frente club moncloa ayuntamiento diputacion junta generalitat psoe pp vox podemos ugt ccoo iberdrola repsol telefonica empresa camara colegio centro plataforma consejeria confederación',
  ),
  bodies: list('empresa compania firma grupo banco sindicato asociacion aerolinea constructora partido ong'),
  generic: list(''),
  organisationEnding: null,
  media: list('diario periodico radio television prensa pais mundo abc efe cadena agencia-efe'),
  others: list(
    'calle avenida plaza puente rio lago mar oceano monte isla puerto estacion aeropuerto estadio ciudad pueblo provincia guerra ley tratado acuerdo copa juegos campeonato premio festival museo barrio valle san santa navidad',
  ),
  acts: list(
    'niega niegan dijo dice afirma asegura calcula exige acusa critica denuncia pide promete rechaza apoya defiende quiere espera preve teme recuerda lamenta reconoce reclama hizo pone puso tomo dio hace anuncia explica senala advierte insiste sostiene considera',
    'dicho hecho puesto visto escrito abierto resuelto',
  ),
  actEnding: /(?:ó|aron|ieron|ado|ido)$/u,
  auxiliaries: list(
    'es son era eran fue fueron ha han habia habian sera seran va van debe deben puede pueden podria tendra esta estan',
  ),
  have: list('ha han habia habian'),
  saying: list(
    'dijo dice afirmo afirma aseguro asegura explico explica anadio anade declaro senalo senala advirtio advierte indico preciso apunto destaco lamento resumio sostuvo conto',
  ),
  adverbs: list('tambien ya ademas despues nunca no siempre todavia que se'),
  places: list('en desde hasta'),
  prepositions: list(
    'a de del por con para contra en sobre bajo hacia entre segun ante sin desde hasta al tras',
  ),
  particles: list('de del la los las y van von'),
  linkers: list('de del la las los el y e para'),
  determiners: list('el la los las un una su sus este esta nuestro'),
  nobody: list(
    'lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre espanol espanola espanoles europeo europeos rusos estado estados norte sur este oeste tv pib ia covid iva co2',
  ),
  nobodyEnding: null,
  deeds: list('acuso critico apoya apoyo demando destituyo nombro visito condeno felicito multo'),
  objects: list('a al'),
  passive: null,
};
