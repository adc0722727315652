import { patternsOf, clauseUpTo, oneOf, type RelationPatterns } from './acts.ts';

const opening = String.raw`(?:^(?:(?:[OA]s? )?[●] e )?|[;:–—,] |“”,? |(?<!\p{L})(?:(?<!(?:[●]|\p{Lu}[\p{L}.-]*) )e|mas|enquanto|quando|ontem|depois) )(?:[OAoa]s? |[Ss]ua? |[Ss]eu )?`;
const adverb = String.raw`(?:(?:(?:na |nesta |no |neste )?(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:no |neste )?(?:sábado|domingo)|em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?: de \d{4})?|em \d{4}|ontem|hoje|também|já|depois|ainda|\p{Ll}+mente),? ){0,4}`;
const verb = String.raw`(?:(?:tinham?|haviam?|tem|têm) ${adverb}(?<verb>\p{Ll}{2,}(?:ado|ido|rito|osto|erto))(?!\p{L})|(?<verb>(?!${oneOf(
  'afirmou anunciou explicou declarou indicou acrescentou disse prometeu acreditou pensou esperou admitiu reconheceu negou lembrou revelou confirmou falou decidiu tentou viajou chegou voltou foi assistiu entrou caiu saiu passou subiu ficou começou informou ressaltou destacou',
)}(?!\p{L}))\p{Ll}{2,}(?:ou|eu|iu|aram|eram|iram)|${oneOf('acusa apoia critica processa rejeita defende investiga lidera dirige representa compra vende nomeia demite condena exige')})(?!\p{L}))`;
const noun = String.raw`(?!(?:de|d[oa]s?|ao?|à|aos?|por|pel[oa]s?|para|em|n[oa]s?|com|contra|sobre|que|quem|e|ou|mas|como|entre|sem|não)(?!\p{L}))[\p{L}\p{N}€%-]+(?<!,)`;
const titles = String.raw`(?:(?=\p{Ll})${noun} ){0,3}`;
const object = String.raw`(?:(?:[oa]s? |seu |sua |ao? |aos? |à |um |uma )${titles})?②`;
/** What one has or does that another can act on. */
const thing = oneOf(
  'prisão demissão renúncia nomeação candidatura pedidos? recursos? denúncias? ofertas? propostas? planos? licença contas sede compra venda aquisição decisão decisões política gestão versão extradição',
);
const after = String.raw`(?=$|[,;:.!–—“”]|\s(?:de|d[oa]s?|por|pel[oa]s?|para|em|n[oa]s?|a|ao|com|contra|sobre|após|desde|até|durante|e|ou|mas|quando|enquanto|porque|como|ontem|hoje|que|sem|\p{Ll}+mente)(?!\p{L})|\s\d)`;

/** How plain Portuguese sentences say who acts on whom. */
export const portugueseRelations: RelationPatterns = {
  lead: /(?:(?:Sra?|Dra?|Dom|Dona)\.? )+$/u,
  clauseEnd: clauseUpTo('e mas'),
  of: /^(?<office>(?:.* )?(?:de|do|da|dos|das))$/u,
  acts: patternsOf(
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}${object}${after}`,
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}(?:(?:uma? |[oa]s? )?(?<rest>\p{Ll}+(?: \p{Ll}+){0,2}?) )?(?<link>contra|com) (?:[oa]s? )?${titles}②${after}`,
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}(?:uma? |[oa]s? )?(?<rest>(?:\d[\d.,]* )?${noun}(?: (?:de (?!\p{Ll}+[aei]r ))?${noun}){0,3}?) (?<link>à|ao?|aos|às|para) (?:[oa]s? )?${titles}②${after}`,
    String.raw`${opening}①,? ${adverb}${verb} ${adverb}(?:uma? |[oa]s? )?(?<rest>${thing}) (?:(?<link>de) |(?<link>d[oa]s?) )${titles}②${after}`,
    String.raw`${opening}①,? ${adverb}(?<verb>se \p{Ll}{3,}[oei]u|\p{Ll}{3,}[oei]u-se) ${adverb}(?<link>com|contra) (?:[oa]s? )?${titles}②${after}`,
    String.raw`${opening}①,? ${adverb}(?<verb>nomeou|elegeu|declarou|designou) ${adverb}${object} (?<rest>(?!(?:para|como|contra|sobre|ante|desde)(?!\p{L}))\p{Ll}{4,})${after}`,
    String.raw`${opening}①,? (?:(?!(?<!\p{L})(?:que|quem|como|quando|enquanto|onde|cuj[oa]s?)(?!\p{L}))[^;:.●]){2,120}? (?:e|mas) ${adverb}${verb} ${adverb}${object}${after}`,
    String.raw`${opening}②,? (?:foi|foram|é|são|será) ${adverb}(?<verb>\p{Ll}{2,}(?:ad|id|rit|ost|ert)[oa]s?)(?: [^,;:●]{1,60}?)? (?:por|pel[oa]s?) ${titles}①${after}`,
    String.raw`②, (?<verb>\p{Ll}{2,}(?:ad|id|rit|ost|ert)[oa]s?) (?:por|pel[oa]s?) ${titles}①${after}`,
  ),
  attributed: /(?<!\p{L})(?:supost[oa]s?|supostamente|boatos?|segundo|de acordo com)(?!\p{L})/iu,
  unreal:
    /(?<![\p{L}-])(?:se(?! \p{Ll}+[oei]u (?:com|contra))|teria|teriam|poderia|poderiam|deveria|seria|desment\p{L}+|negou|nega|negam)(?!\p{L})/iu,
  /** What stands before “e” or “mas” is of another clause: “não veio e acusou”. */
  denial:
    /(?<!\p{L})(?:não|nunca|jamais|nem|sem ser|nenhuma?|quer|querem|pode|podem|deve|vai|vão|pretende|planeja)(?!\p{L}|.* (?:e|mas) )/iu,
};
