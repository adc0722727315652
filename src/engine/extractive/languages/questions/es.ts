import { oneOf } from '../../text/word-set.ts';
import type { Questions } from '../language.ts';

const sums =
  '(?:precio|importe|suma|multa|coste|costo|monto|valor|sueldo|salario|presupuesto|deuda|alquiler|fianza|recompensa|rescate|facturación|déficit|tarifa)(?!\\p{L})';
/** Who acts: “qué abogado” asks for a name, “qué ley” need not. */
const doers = oneOf(
  'ministr president diputad senador alcald gobernador abogad juez jueza fiscal(?!iz) magistrad expert científic investigador profesor',
  'catedrátic historiador economista analista médic(?!in) doctor cirujan ingenier arquitect inversor accionista propietari dueñ fundador',
  'empresari director jef[ea] líder dirigente portavo entrenador jugador delanter portero ciclista pilot atleta artista actor actriz',
  'cantante músico banda grupo autor(?!i) escritor periodista activista sindicato partido empresa compañía firma banco marca aerolínea',
  'fabricante constructora naviera aseguradora operador periódico diario cadena club equipo asociación organización ong(?!\\p{L})',
  'agencia ministerio tribunal juzgado institut museo herman hij[oa] familiar pariente hombre mujer persona testigo vecin maestr',
  'colega miembro candidat conseje concejal parlamentari embajador capitán gobierno emplead trabajador agricultor estudiante',
  'sacerdote obispo chef policía detective perit especialista político rival soci[oa](?!l)',
);
const places = oneOf(
  'país ciudad lugar localidad pueblo municipio región provincia barrio calle isla hospital cárcel prisión escuela colegio universidad',
  'iglesia estadio hotel sala habitación aeropuerto puerto playa continente comunidad zona sitio edificio carretera distrito cementerio',
);
/** What tells that it is asked how much something rose or fell: a share or a sum. */
const changes = oneOf(
  'sub[ieí] baj[aóe] aument creci crec[ei] increment cay[eó] caíd descend disminu encarec',
);

/** By what a question in Spanish tells what it asks for. */
export const spanishQuestions: Questions = {
  name: /(?:cómo se (?<word>llama)\p{L}*|cuál (?:es|era) el (?<word>nombre) del?) (?<named>[^?,]+)|de qué (?<named>[^?,]+) se trata/iu,
  identity: /^¿?[Qq]ui[ée]n (?:es|era) (?:el |la )?(?<named>[^?,]+)/u,
  money: new RegExp(
    [
      String.raw`cu[aá]nto(?!s| (?:tiempo|mide|pesa))(?![^?]*${changes})[^?]*(?:cuesta|costar|cost[óo]|pag|dinero|val[eí]|valorad|tasad|recaud|gana|cobr|deb[eí]|adeud|ofrec|pid[eió]|invert|invirt|gast|vend|compr|dona|prest|reclam|ascien)`,
      String.raw`cu[aá]nt[oa]s (?:millones de |miles de )?(?:euros|dólares|pesos|libras|soles|reales)(?!\p{L})|cu[aá]nto dinero`,
      String.raw`qué (?:\p{L}+ )?${sums}|cuál (?:es|era|fue|será) (?:el|la|su) (?:\p{L}+ )?${sums}`,
    ].join('|'),
    'iu',
  ),
  next: /ahora|quién será|próximo paso|qué (?:pasará|sigue)/iu,
  reason: new RegExp(
    [
      String.raw`por qu[eé](?! (?:${sums}|cantidad|país|ciudad|calle|club|equipo|partido))|por cuál|para qué(?! (?:fecha|día|hora|año))|de qué (?:murió|murieron|ha muerto|falleci)|(?:a causa|debido a|en virtud) de? ?qué`,
      String.raw`(?:qué|cuál (?:es|era|fue)|cuáles (?:son|fueron)) (?:el |la |los |las |su )?(?:motivo|razón|razones|causa(?!r)|móvil|explicación|justificación|pretexto|detonante)`,
      String.raw`c[oó]mo (?:se )?(?:\p{L}+ ){0,3}?(?:expli[cq]|justifi)|a qué (?:se (?:deb|atribu)|atribu|obedec|achac)`,
      String.raw`qué (?:ha )?(?:causó|causado|causa |provoc|llevó|motivó|originó|desencaden|impuls|obligó|empuj|ocasion|hizo que)`,
    ].join('|'),
    'iu',
  ),
  age: /cu[aá]ntos años (?:tiene|tenía|cumpl)|qué edad|cuál (?:es|era) (?:la|su) edad/iu,
  measure: new RegExp(
    [
      String.raw`cu[aá]nto (?:mide|medía|pes[aó])|(?:en |de )?cu[aá]nto(?!s)(?=[^?]*${changes})|de cu[aá]nto (?:es|era|fue)|qué tan (?:alt|lej|profund|grand|rápid|larg|pesad)|cu[aá]nt[oa]s (?:kilómetros|metros|toneladas|kilos|litros|grados|hectáreas)`,
      String.raw`(?:qué|cuál (?:es|era|fue) (?:la|el)) (?:\p{L}+ )?(?:altura|longitud|profundidad|porcentaje|proporción|anchura|velocidad|temperatura|distancia|superficie|peso)(?!\p{L})`,
    ].join('|'),
    'iu',
  ),
  duration:
    /cu[aá]nto (?:tiempo|dur[aóe]|tard[aóe]|lleva)|hace cu[aá]nto|cu[aá]nt[oa]s (?:segundos|minutos|horas|días|noches|semanas|meses|décadas)|cu[aá]ntos años(?! (?:tiene|tenía|cumpl))|(?:qué|cuál (?:es|era|fue|será) (?:la|el)) (?:duración|plazo)/iu,
  figure:
    /cu[aá]nt[oa]s?(?: veces)?|qué (?:cantidad|número|ventaja|margen|diferencia)|cuál (?:es|era|fue) (?!la fecha)(?:\p{L}+ ){1,3}?(?:umbral|límite|tasa|número|tamaño|población|capacidad|máximo|mínimo|cuota|participación|total|marcador|resultado)/iu,
  date: /cuándo|^¿?(?:desde |hasta |para )?cuando|(?:qué|cuál (?:es|era|fue|será) (?:la|el)) (?:\p{L}+ )?(?:horas?|día|año|mes|fecha|semana|momento|siglo|década|temporada|época)(?!\p{L})/iu,
  place: new RegExp(
    String.raw`dónde|^¿?(?:a |de |en |por )?donde|qué (?:(?:otr[oa]|pequeñ[oa]|gran) )?${places}(?:e?s)?(?!\p{L})`,
    'iu',
  ),
  person: new RegExp(
    String.raw`quién(?:es)?(?!\p{L})|^¿?(?:\p{L}+ )?quien|cómo se llama|cuál (?:es|era) el nombre|qué (?:(?:gran|otr[oa]s?|antigu[oa]|nuev[oa]|famos[oa]|dos|tres) )?${doers}\p{L}{0,3}(?!\p{L})`,
    'iu',
  ),
  story: /de qué (?:trata|va)|qué (?:pasó|ocurrió|está pasando|pasa)|qué sucedió|resum|en pocas palabras/iu,
};
