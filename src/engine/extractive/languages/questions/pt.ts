import type { Questions } from '../language.ts';

/** By what a question in Portuguese tells what it asks for. */
export const portugueseQuestions: Questions = {
  name: /(?:como se (?<word>chama)\p{L}*|qual (?:é|era) o (?<word>nome) d[eoa]s?) (?<named>[^?]+)|de que (?<named>[^?]+) se trata/iu,
  identity: /^[Qq]uem (?:é|era|foi) (?:o |a )?(?<named>[^?,]+)/u,
  next: /agora|quem será|a seguir|próximo passo/iu,
  reason: /por que|por quê|porqu[eê]|de que morr/iu,
  age: /quantos anos t[eê]m|\bidade/iu,
  measure:
    /quanto (?:mede|pesa)|qual (?:é )?[ao] (?:altura|comprimento|largura|profundidade|extensão|percentagem|proporção)|que percent/iu,
  duration: /quanto tempo|quant[oa]s (?:minutos|horas|dias|semanas|meses)|quantos anos(?! tem)/iu,
  figure:
    /quant[oa]s?(?: vezes)?|qual (?:é|era|foi) (?:\p{L}+ ){1,3}?(?:limite|taxa|número|tamanho|população|capacidade|máximo|mínimo|cota|participação|total)/iu,
  date: /\bquando\b|(?:que|qual) (?:horas|dia|ano|mês|data)(?!\p{L})/iu,
  place: /\bonde\b|(?:que|qual) (?:país|cidade|lugar)/iu,
  person: /\bquem\b|como se chama|qual é o nome/iu,
  story: /o que (?:aconteceu|está acontecendo)|do que se trata/iu,
  money:
    /quanto[^?]*(?:cust|pag|val[eo]|dinheiro|receb|gast|ganh|deve|oferec)|(?:qual|que)[^?]*(?:preço|custo|valor|montante)/iu,
};
