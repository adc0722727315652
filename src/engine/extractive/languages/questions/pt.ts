import { oneOf } from '../../text/word-set.ts';
import type { Questions } from '../language.ts';
import { askedWord } from './asked-word.ts';

const sums =
  '(?:preço|custo|valor|montante|salário|multa|orçamento|dívida|aluguel|prejuízo|lucro|faturamento|fiança|recompensa|resgate|quantia|soma|verba|tarifa)(?!\\p{L})';
/** Who acts: “que advogado” asks for a name, “que lei” need not. */
const doers = oneOf(
  'ministr president deputad senador prefeit vereador governador advogad juiz juíza promotor(?!ia) procurador desembargador especialista',
  'perit cientista pesquisador professor historiador economista analista médic cirurgi engenheir arquitet investidor acionista',
  'proprietári don[oa](?!\\p{L}) fundador empresári diretor chefe líder dirigente porta-voz treinador técnico jogador atacante goleir',
  'guarda-redes ciclista pilot atleta artista ator(?!\\p{L}) atriz cantor músico banda grupo autor(?!i) escritor jornalista ativista',
  'sindicato partido empresa companhia firma banco marca fabricante construtora seguradora operadora jornal emissora clube time equip[ae]',
  'associação organização ong(?!\\p{L}) agência ministério tribunal institut museu irmã filh parente familiar home[mn] mulher pessoa',
  'testemunha vizinh colega membro candidat embaixador capitão governo funcionári trabalhador agricultor estudante padre bispo',
  'polícia policial delegad político rival sóci',
);
const places = oneOf(
  'país cidade lugar município bairro estado(?!\\s(?:est|fic)) região rua praia hospital presídio prisão cadeia escola universidade',
  'igreja estádio hotel sala quarto aeroporto estação porto ilha local localidade província aldeia vila freguesia distrito prédio',
  'continente rodovia estrada',
);
/** What tells that it is asked how much something rose or fell: a share or a sum. */
const changes = oneOf('subi sobe aument cai(?!xa) ca[ií]ram cresc diminu encarec baix');
/** “Qual é o”, “que”. */
const which = String.raw`(?:qua(?:l|is)|que)(?: (?:é|era|foi|será|são|foram))?(?: [ao]s?| sua?)?`;

/** By what a question in Portuguese tells what it asks for. */
export const portugueseQuestions: Questions = {
  name: /(?:como se (?<word>chama)\p{L}*|qual (?:é|era) o (?<word>nome) d[eoa]s?) (?<named>[^?,]+)|de que (?<named>[^?,]+) se trata/iu,
  identity: /^[Qq]uem (?:é|era|foi) (?:o |a )?(?<named>[^?,]+)/u,
  next: /agora|quem será|a seguir|próximo passo/iu,
  reason: new RegExp(
    [
      String.raw`por que(?! ${sums})|por quê|porqu[eê]|por qual (?:motivo|razão)|de que morr|a que se dev|para quê|devido a quê`,
      String.raw`${which} (?:motivo|razão|razões|causa|justificativa|explicação|pretexto)(?!\p{L})`,
      String.raw`como (?:\p{L}+ ){0,4}?(?:expli[cq]|justifi)|o que (?:\p{L}+ )?(?:causou|causado|provoc|levou|motivou|originou|desencade|obrigou|fez com)`,
    ].join('|'),
    'iu',
  ),
  age: /quantos anos t[eêi]|(?:que|qual (?:é|era) [as]u?a?) idade|\bidade t/iu,
  measure: new RegExp(
    [
      String.raw`quanto (?:med|pes[ao])|quanto(?!s)(?=[^?]*${changes})|quant[oa]s (?:quil[oôó]metros|metros|toneladas|quilos|litros|graus|hectares)|que percent`,
      String.raw`${which} (?:\p{L}+ )?(?:altura|comprimento|largura|profundidade|extensão|percentage[mn]|porcentagem|percentual|proporção|velocidade|temperatura|distância|peso)(?!\p{L})`,
    ].join('|'),
    'iu',
  ),
  duration: new RegExp(
    String.raw`quanto (?:tempo|dura|demor)|quant[oa]s (?:segundos|minutos|horas|dias|noites|semanas|meses|décadas)|quantos anos(?! t[eêi])|${which} (?:duração|prazo)`,
    'iu',
  ),
  figure:
    /quant[oa]s?(?: vezes)?|qual (?:é|era|foi) (?!a data)(?:\p{L}+ ){1,3}?(?:limite|taxa|número|tamanho|população|capacidade|máximo|mínimo|cota|participação|total|placar)/iu,
  date: new RegExp(
    String.raw`${askedWord('quando')}|${which} (?:horas?|dia|ano|mês|data|semana|momento|século|década|época|temporada)(?!\p{L})`,
    'iu',
  ),
  place: new RegExp(
    String.raw`${askedWord('a?onde')}|${which} (?:(?:outr[oa]|pequen[oa]|grande) )?${places}(?:e?s)?(?!\p{L})`,
    'iu',
  ),
  person: new RegExp(
    String.raw`${askedWord('quem')}|como se chama|qual é o nome|(?:que|qual|quais) (?:(?:grande|outr[oa]s?|antig[oa]|nov[oa]|famos[oa]|dois|duas) )?${doers}\p{L}{0,3}(?!\p{L})`,
    'iu',
  ),
  story:
    /o que (?:aconteceu|está acontecendo)|do que se trata|qual é o assunto|resum|em poucas palavras|de que (?:fala|trata)/iu,
  money: new RegExp(
    [
      String.raw`quanto(?!s| tempo)(?![^?]*${changes})[^?]*(?:cust|pag|val[eio]|dinheiro|receb|gast|ganh|dev[ei]|oferec|arrecad|invest|vend|compr|doou|cobr)|quantos (?:milhões de |mil )?(?:reais|euros|dólares|libras)(?!\p{L})`,
      String.raw`${which} (?:\p{L}+ )?${sums}`,
    ].join('|'),
    'iu',
  ),
};
