import { stemmer } from '@orama/stemmers/portuguese';
import { portugueseClaims } from './claims/pt.ts';
import { portugueseConcepts } from './concepts/pt.ts';
import { portugueseSynonyms } from './synonyms/pt.ts';
import type { Language } from './language.ts';
import { portugueseQuestions } from './questions/pt.ts';
import { portugueseRelations } from './relations/pt.ts';
import { stemSet, wordSet } from '../text/word-set.ts';
import type { NameRules } from './name-rules.ts';
import { spanishNames } from './es.ts';

const stopwords = wordSet(
  'a ao aos apos as ate cada com como da das de dela dele deles depois do dos e ela elas ele eles em entre era essa esse esta este eu foi',
  'foram ha isso isto ja la lhe mais mas mesmo muito na nas nao nem no nos nossa nosso num numa o onde os ou para pela pelas pelo pelos',
  'por porque quais qual quando quanta quantas quanto quantos que quem se sem ser seu seus so sobre sua suas tambem te tem ter teve um uma',
  'artigo texto aconteceu',
);

/** What differs from Spanish; roles that both write alike are taken over. */
const portugueseNames: NameRules = {
  ...spanishNames,
  language: 'pt',
  joints: wordSet('e'),
  source: / segundo$|acordo com$/u,
  contractions: wordSet('do da dos das'),
  commonOpener: /s$|'/u,
  about: /^luta contra$/u,
  citizens: /^(?:associa|coletiv|sindicat|plataforma|movim)/u,
  causes: wordSet('para por sem contra'),
  stopwords,
  roles: wordSet(
    ...spanishNames.roles,
    'titular integrante marido delegado delegada auxiliar inspetor inspetora bombeiro bombeira sargento tenente piloto padre magistrado magistrada desembargador desembargadora socio socia tesoureiro tesoureira amigo amiga colega primo prima tio tia avo neto neta namorado namorada sogra sogro mulher dono dona gerente empresario empresaria pescador pescadora mecanico mecanica motorista cozinheiro cozinheira pintor pintora funcionario funcionaria capitao subsecretario subsecretaria subprefeito subprefeita cunhado cunhada',
    'diretor diretora primeiro-ministro primeira-ministra ministro ministra prefeito prefeita governador governadora deputado deputada embaixador embaixadora porta-voz conselheiro juiz juiza promotor promotora advogado advogada chefe pesquisador pesquisadora tecnico tecnica guarda-redes avancado avancada medio arbitro arbitra goleiro goleira atacante treinadora capita zagueira zagueiro meia jogadora presidenta',
    'professor professora economista historiador medico medica engenheiro treinador jogador ator atriz cantor cantora escritor escritora jornalista ativista fundador fundadora vereador vereadora irmao irma filho filha pai mae esposa marido secretario secretaria',
  ),
  organisations: wordSet(
    ...spanishNames.organisations,
    'conselho instituto servico defensoria controladoria corregedoria ordem assembleia parlamento senado camara sociedade cooperativa liga federacao confederacao comunidade direcao departamento fc sc ec ac',
    'justica promotoria procuradoria governo ministerio camara comissao comite agencia tribunal policia exercito banco grupo empresa universidade escola fundacao associacao federacao uniao sindicato movimento prefeitura petrobras stf pt psdb',
  ),
  roleEnding:
    /.{3}(?:(?<!social|comun|comuni|ecolog|femin|nacional|independent)ista|logo|loga|grafo|grafa|iatra)$/u,
  organisationNouns: wordSet(
    'rede comunidade armadora agencia produtora editora clinica mineradora petroleira cooperativa distribuidora construtora seguradora operadora concessionaria patrocinadora fabricante empresa companhia firma grupo banco sindicato associacao construtora partido ong clube time',
  ),
  collectives: wordSet('policia prefeitura promotoria oposicao justica'),
  bodies: wordSet(
    'tribunal ministerio conselho comissao comite agencia sindicato associacao federacao universidade hospital vara procuradoria camara governo policia prefeitura instituto departamento assembleia defensoria',
  ),
  years: wordSet('anos'),
  attribute: /^(?:ex|antig[oa]|anterior|então|atual|nov[oa])$/u,
  modifierAfter: /^\p{Ll}{2,}(?:al|ais|ic[oa]|iv[oa]|ári[oa]|an[oa]|ista|ar|ense|il|eir[oa])$/u,
  partners: wordSet('filhos filhas irmaos irmas associados companhia cia socios'),
  genericOrganisations: wordSet(
    'governo ministerio tribunal conselho comissao partido federacao confederacao associacao fundacao sindicato instituto agencia comite camara assembleia',
  ),
  links: wordSet('de do da dos das'),
  definite: wordSet('o a os as'),
  actionVerbs: wordSet(...spanishNames.actionVerbs, 'disse diz fez pos quer nega defende acusa pede promete'),
  actionVerbEnding: /^\p{Ll}.*(?:ou|eu|iu|aram|eram|iram|ado|ido)$/u,
  auxiliaries: wordSet(
    'e sao era eram foi foram tem tinha sera serao vai vao deve pode podem poderia esta estao',
  ),
  perfectAuxiliaries: wordSet('tem tinha'),
  reportingVerbs: wordSet(
    'disse diz afirmou declarou explicou acrescentou ressaltou informou contou alertou destacou lamentou respondeu relatou comentou confirmou anunciou reconheceu admitiu criticou defendeu revelou lembrou resumiu considerou avaliou pediu garantiu assegurou',
  ),
  adverbs: wordSet('tambem ja ainda depois nunca nao sempre que se'),
  placePrepositions: wordSet('em no na desde ate'),
  prepositions: wordSet(
    'a ao de do da dos das por pelo pela com para contra em no na nos nas sobre sob entre segundo ante sem desde ate apos',
  ),
  particles: wordSet('de do da dos das e'),
  linkers: wordSet('de do da dos das e para'),
  determiners: wordSet('o a os as um uma seu sua seus suas este esta esse essa nosso'),
  nonActors: wordSet(
    'segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro brasileiro brasileiros estado estados norte sul leste oeste',
  ),
  objects: wordSet('ao'),
  passive: { be: wordSet('foi foram sido e sao sera'), by: wordSet('por pelo pela pelos pelas') },
};

/** All that the engine knows of Portuguese. */
export const portuguese: Language = {
  code: 'pt',
  stopwords,
  openers: wordSet(
    'ele ela eles elas esse essa isso isto mas e tambem alem assim entao porem seu sua seus suas',
  ),
  stem: stemmer,
  lightVerbs: stemSet(
    stemmer,
    'sera serao tera terao pode podem podera deve devem ha havera faz fazem fara recebe receber diz dizem pensa acha quer querem vai vao fica ficam passa da dao sai',
  ),
  stateNames: 'US estados unidos,eua|GB reino unido|KP coreia do norte|KR coreia do sul|EU ue,uniao europeia',
  concepts: portugueseConcepts,
  synonyms: portugueseSynonyms,
  claims: portugueseClaims,
  reasons:
    /\b(?:porque|devido|por causa|em (?:razão|virtude|função)|graças a|já que|uma vez que|visto que|por (?:falta|medo|culpa|motivos|razões|ter)|a fim de|motivo|portanto|para (?:que|\p{L}+[aei]r)|pois)\b/iu,
  explanations: /\b(?:porque|devido|por causa|o motivo|a razão)\b/iu,
  questions: portugueseQuestions,
  dates:
    'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|semana|mês|ano|hoje|ontem|amanhã|primavera|verão|outono|inverno',
  numbers:
    'dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|dez(?:ass|ess|oit|an|en)\\p{L}+|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|\\p{L}+cent[oa]s|mil|dezenas?|centenas?|milhares|milh(?:ão|ões)',
  pronouns: 'ele|elas?',
  ages: /\d anos(?!\p{L})/iu,
  finding: /(?:conclu|constat|demonstr|descobr|mostr|revel)\p{L}{1,12} que(?!\p{L})/iu,
  accusation: /acus(?:a|ou|am|ad|aram|aç)|denunci(?:ou|ad)|indiciad|arguid|suspeit[oa]s? de|condenad[oa]/iu,
  rebuttal:
    /(?<!\p{L})(?:nega|negou|negam|negaram|negado|negando)(?!\p{L})(?! (?:\p{L}+ ){0,2}(?:acesso|asilo|habeas|liberdade|liminar|pedido|recurso|visto))|desment|refut|rejeit(?:a|ou|am|aram) (?:\p{L}+ ){0,3}(?:acusaç|suspeit|alegaç)/iu,
  exoneration: /absolvid|absolveu|inocent/iu,
  relative: /que (?:\p{L}+ ){0,2}$/u,
  subordinating:
    /(?<!\p{L})(?:quando|enquanto|embora|porque|(?:depois de|antes de|já) que) (?:[oa] )?(?:\p{Ll}+ ){0,2}$/iu,
  unrelated: /(?:sem|não tem) (?:qualquer |nenhum )?(?:grau de |relação de )?parentesco/iu,
  clauses: {
    doer: /^[Qq]uem (?:(?:tem|vai|deve) )?(?!(?:é|são|era|foi|foram|o|a|os|as) )(?<verb>\p{Ll}+)(?: (?<named>[^,?]+?))?(?= (?:de|do|da|por|para|com|em|no|na|que)(?!\p{L})|[,?]|$)/u,
    target:
      /^[Qq]uem (?:foi|foram) (?<verb>\p{L}+)(?:.*? (?:por|pelo|pela) (?<named>[^,?]+))?|^(?:[Aa] )?[Qq]uem (?<named>(?:(?:o|a|os|as) \p{L}|\p{Lu}).*?) (?<verb>\p{Ll}+)\??$/u,
  },
  relations: portugueseRelations,
  names: portugueseNames,
};
