import type { DateCues } from '../language.ts';
import { afterNoun } from './after-noun.ts';

export const portugueseDateCues: DateCues = {
  ahead:
    /(?<!\p{L})(?:proxim[oa]s?|vai|vao|sera|serao|deve|devem|devera|deverao|pode|podem|poderia|tera|havera|comecara|previst[oa]s?|marcad[oa]s?|agendad[oa]s?|programad[oa]s?|adiad[oa]s? para|pretende|planeja|espera|quer|querem|\p{L}{2,}[aei]rao|\p{L}{3,}[aei]riam?)(?!\p{L})/gu,
  past: /(?<!\p{L})(?:foi|foram|era|eram|estava|estavam|havia|haviam|tinha|tinham|teve|tiveram|fez|disse|veio|deu|viu|pos|pode-se|quis|soube|trouxe|esteve|houve|manteve|obteve|deteve|caiu|saiu|sofreu|\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|avam|ava)(?<!meu|seu|teu|museu|europeu|judeu|chapeu|trofeu|reu|ceu)|passad[oa]|ultim[oa])(?!\p{L})/gu,
  written: { ahead: /(?<!\p{L})\p{L}{2,}[aei]rá(?!\p{L})/gu },
  open: /(?<!\p{L})(?:ia|iam|deveria|deveriam|estava previst[oa]|estava marcad[oa]|(?:(?:foi|foram) )?(?:cancelad[oa]s?|adiad[oa]s?|suspens[oa]s?)|adiou)(?!\p{L})/gu,
  present: String.raw`(?<!\p{L})(?:e|sao|esta|estao|comeca|comecam|abre|abrem|reabre|fecha|joga|jogam|vota|votam|reune|reunem|se reune|visita|acontece|ocorre|estreia|vence|termina|recebe|decide|enfrenta|volta|voltam|retoma|inaugura|julga|chega|inicia|tem inicio)(?= (?:\p{L}+ ){0,3}(?:n[ao] |nesta |neste )?DAY)|(?<=DAY )(?:comeca|abre|reabre|joga|vota|reune|recebe|estreia|decide|julga)(?!\p{L})`,
  infinitive: /(?<!\p{L})(?:para|a) \p{L}{2,}[aei]r(?!\p{L})/gu,
  clause: String.raw`(?<!\p{L})(?:e|mas|que|quem|quando|enquanto|onde|embora|porque) `,
  last: String.raw`(?:DAY passad[oa]|(?<!\p{L})(?:ultim[oa]|passad[oa]) DAY)`,
  next: String.raw`(?:DAY que vem|(?<!\p{L})proxim[oa] DAY)`,
  after: String.raw`(?<!\p{L})(?:apos|desde|depois d[eo])(?: [ao])? DAY`,
  bound: String.raw`(?<!\p{L})(?:a partir de|a partir d[ao]|ate|antes de|antes d[ao])(?: a| o)? DAY`,
  over: /(?<!\p{L})(?:durou|duraram|esteve|estiveram|estava|estavam|havia|foi|foram|ficou|ficaram)(?!\p{L})/u,
  habit: String.raw`(?<!\p{L})(?:um|uma|cada|todo|toda|tod[ao]s [ao]s|as|aos|os) DAY`,
  weeks: {
    this: 'esta semana',
    last: 'semana passada|ultima semana',
    next: 'proxima semana|semana que vem',
  },
  sameYear: /(?:nesse|mesmo|daquele) ano(?!\p{L})/u,
  describing: afterNoun({
    link: 'd[eoa] ',
    date: String.raw`(?:\d{1,2} de )?DAY(?: de \d{4}| passad[oa])?|\d{4}|(?:ano|mes) passado|ontem`,
    until: 'ao?|ate',
    times:
      'fim|final|inicio|comeco|meados|verao|inverno|outono|primavera|noite|manha|tarde|madrugada|partir|longo|decorrer|antes|depois|cerca|mes|ano|semana|dia|(?:bi|tri|quadri|se)mestre|quinzena|decada|metade|vespera|datam?|datava|feira|hoje|ontem|desde|aberto|fechado',
    within: 'n[oa]s?|em|durante',
  }),
};
