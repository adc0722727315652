import type { DateCues } from '../language.ts';
import { afterNoun } from './after-noun.ts';

export const spanishDateCues: DateCues = {
  ahead:
    /(?<!\p{L})(?:proxim[oa]s?|va a|van a|ira|iran|sera|seran|tendra|habra|comenzara|empezara|celebrara|preve|preven|previst[oa]s?|programad[oa]s?|convocad[oa]s? para|fijad[oa]s? para|aplazad[oa]s? (?:a|al|hasta)|espera|esperan|debe|deben|debera|puede|pueden|podria|podrian|pretende|planea|quiere|quieren|\p{L}{2,}[aei]ran|\p{L}{3,}[aei]rian?)(?!\p{L})/gu,
  past: /(?<!\p{L})(?:(?:ha|han|habia|habian|haber|habiendo)(?= (?:sido )?\p{L}+(?:ado|ido|cho|sto|rto|lto|rito)(?!\p{L}))|fue|fueron|hizo|dijo|tuvo|pudo|puso|quiso|vino|dio|vio|estuvo|hubo|supo|trajo|propuso|dispuso|produjo|condujo|redujo|detuvo|obtuvo|mantuvo|era|eran|estaba|estaban|\p{L}{2,}(?:aron|ieron|jeron|yeron|aban)|pasad[oa]|ultim[oa])(?!\p{L})/gu,
  written: {
    past: /(?<!\p{L})\p{L}{2,}ó(?!\p{L})/gu,
    ahead: /(?<!\p{L})\p{L}{2,}[aei]rá(?!\p{L})/gu,
  },
  open: /(?<!\p{L})(?:iba a|iban a|debia|debian|tenia previsto|estaba previst[oa]|(?:(?:fue|fueron|ha sido|han sido) )?(?:cancelad[oa]s?|suspendid[oa]s?)|aplaz(?:o|ado|ada)|pospuso)(?!\p{L})/gu,
  present: String.raw`(?<!\p{L})(?:es|son|esta|estan|comienza|comienzan|empieza|empiezan|arranca|arrancan|abre|abren|reabre|cierra|cierran|juega|juegan|visita|llega|llegan|vota|votan|celebra|celebran|vence|termina|finaliza|inicia|inician|decide|debate|viaja|vuelve|vuelven|regresa|regresan|se (?:reune|reunen|celebra|vota|abre|juega|estrena|inaugura|disputa)|recibe|afronta|declara|comparece)(?!\p{L})`,
  infinitive: /(?<!\p{L})(?:para|a) \p{L}{2,}[aei]r(?:se)?(?!\p{L})/gu,
  clause: String.raw`(?<!\p{L})(?:y|e|pero|que|quien|quienes|cuando|mientras|donde|aunque|porque) `,
  last: String.raw`(?:DAY pasado|(?<!\p{L})(?:pasado|ultimo) DAY)`,
  next: String.raw`(?:DAY (?:proximo|que viene)|(?<!\p{L})proximo DAY)`,
  after: String.raw`(?<!\p{L})tras (?:el|la|los) (?:\p{L}+ (?:del?|de la) )?DAY`,
  bound: String.raw`(?<!\p{L})(?:a partir del|hasta el|antes del)(?: proximo)? DAY`,
  over: /(?<!\p{L})(?:duro|duraron|estuvo|estuvieron|estaba|estaban|habia|habian|fue|fueron|permanecio|permanecieron)(?!\p{L})/u,
  habit: String.raw`(?<!\p{L})(?:un|cada|los|todos los|algunos) DAY`,
  weeks: {
    this: 'esta (?:misma )?semana',
    last: 'semana pasada|pasada semana',
    next: 'proxima semana|semana proxima|semana que viene',
  },
  sameYear: /(?:ese|mismo|aquel) ano(?!\p{L})/u,
  describing: afterNoun({
    link: 'del? ',
    date: String.raw`(?:\d{1,2} de )?DAY(?: del? \d{4}| pasado)?|\d{4}|(?:ano|mes) pasado|ayer`,
    until: 'al?|hasta',
    times:
      'fin|final|finales|principios?|comienzos?|inicios?|mediados|verano|invierno|otono|primavera|noche|manana|tarde|madrugada|mediodia|partir|largo|curso|antes|despues|alrededor|cerca|mes|ano|semana|dia|(?:bi|tri|cuatri|se)mestre|quincena|decada|mitad|vispera|primeros|ultimos|datan?|databan?|hoy|ayer|abierto|cerrado',
    within: 'en|durante|al',
  }),
};
