import { stemmer } from '@orama/stemmers/portuguese';
import type { Language } from './language.ts';
import { wordSet } from '../text/word-set.ts';
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
  stopwords: stopwords,
  roles: wordSet(
    ...spanishNames.roles,
    'primeiro-ministro primeira-ministra ministro ministra prefeito prefeita governador governadora deputado deputada embaixador embaixadora porta-voz conselheiro juiz juiza promotor promotora advogado advogada chefe pesquisador pesquisadora tecnico tecnica arbitro arbitra goleiro goleira atacante treinadora capita zagueira zagueiro meia jogadora presidenta',
    'professor professora economista historiador medico medica engenheiro treinador jogador ator atriz cantor cantora escritor escritora jornalista ativista fundador fundadora vereador vereadora irmao irma filho filha pai mae esposa marido secretario secretaria',
  ),
  organisations: wordSet(
    ...spanishNames.organisations,
    'governo ministerio camara comissao comite agencia tribunal policia exercito banco grupo empresa universidade escola fundacao associacao federacao uniao sindicato movimento prefeitura petrobras stf pt psdb',
  ),
  organisationNouns: wordSet(
    'empresa companhia firma grupo banco sindicato associacao construtora partido ong clube time',
  ),
  actionVerbs: wordSet(
    ...spanishNames.actionVerbs,
    'disse diz afirmou fez deu pos viu quer nega defende acusa pede promete',
  ),
  actionVerbEnding: /(?:ou|eu|iu|aram|eram|iram|ado|ido)$/u,
  auxiliaries: wordSet(
    'e sao era eram foi foram tem tinha sera serao vai vao deve pode podem poderia esta estao',
  ),
  perfectAuxiliaries: wordSet('tem tinha'),
  reportingVerbs: wordSet(
    'disse diz afirmou declarou explicou acrescentou ressaltou informou contou alertou destacou lamentou',
  ),
  adverbs: wordSet('tambem ja ainda depois nunca nao sempre que se'),
  placePrepositions: wordSet('em no na desde ate'),
  prepositions: wordSet(
    'a ao de do da dos das por pelo pela com para contra em no na nos nas sobre sob entre segundo ante sem desde ate apos',
  ),
  particles: wordSet('de do da dos das e'),
  linkers: wordSet('de do da dos das e para'),
  determiners: wordSet('o a os as um uma seu sua seus suas este esta nosso'),
  nonActors: wordSet(
    'segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro brasileiro brasileiros estado estados norte sul leste oeste',
  ),
  relationVerbs: wordSet('acusou criticou apoia apoiou processou demitiu nomeou visitou condenou multou'),
};

/** All that the engine knows of Portuguese. */
export const portuguese: Language = {
  code: 'pt',
  stopwords,
  openers: wordSet('ele ela eles elas isso isto mas e tambem alem assim entao porem'),
  stem: stemmer,
  stateNames: 'US estados unidos,eua|GB reino unido|KP coreia do norte|KR coreia do sul|EU ue,uniao europeia',
  concepts: `
    die: mort morr mata vitima
    hurt: ferid
    money: dinheiro pag custo custa preco gast valor orcamento invest indeniz
    penalty: multa pena$ sancao
    prison: prisao preso cadeia
    vote: voto vota eleic eleit
    work: trabalh empreg vaga funcionari
    dismiss: demit demiss
    strike: greve paralis
    oppose: contra opos rejeit critic protest
    support: apoi favor
    begin: comec inici
    end: fim$ termin acab
    close: fech encerr
    build: constru obra
    company: empresa companhia firma grupo
    lead: lider dirig presid chef diretor
    buy: compr adquir
    sell: vend
    rise: aument sub$ subiu cresc
    fall: cai$ caiu queda reduz baix
    profit: lucr receit fatur
    share: acoes acao bolsa
    tax: taxa impost tribut
    school: escol alun estudant universi
    health: saude hospital medic pacient doenc
    police: polici
    court: tribunal juiz julg process sentenc recurs
    lawyer: advogad promotor
    law: lei$ leis projeto decret
    state: govern minist estado prefeit
    union: sindicat
    warn: alert advert
    fire: incendi fogo chama
    water: agua rio$ inund enchent barragem
    weather: chuv tempest neve
    train: trem linha estac
    road: estrada rua$ carro transit onibus
    ship: navio porto barco
    house: casa morad alugu
    resident: morador habitant vive
    people: pessoa client visitant passageir
    child: crianc menor jovem
    family: famil irma mae$ pai$ espos filh
    age: idade anos$
    study: estud pesquis relator
    find: encontr descob
    deny: neg
    accuse: acus
    demand: exig ped quer
    promise: promet garant
    decide: decid decis aprov
    investigate: investig
    steal: roub fraud desvi
    arrest: det pres$
    war: guerra ataque
    win: venc ganh
    future: proxim futur plano preve
    meet: reun negoci encontr
  `,
  reasons: /\b(?:porque|devido|por causa|para|pois)\b/iu,
  questions: {
    identity: /^[Qq]uem (?:é|era|foi) (?<named>\p{Lu}[^?,]*)/u,
    next: /agora|a seguir|próximo passo/iu,
    reason: /por que|por quê/iu,
    age: /quantos anos t[eê]m|idade/iu,
    measure: /qual (?:é )?a (?:altura|profundidade|extensão)/iu,
    figure: /quant[oa]s?/iu,
    date: /\bquando\b|que (?:horas|dia|ano)\b/iu,
    place: /\bonde\b/iu,
    person: /\bquem\b/iu,
    story: /o que (?:aconteceu|está acontecendo)|do que se trata/iu,
  },
  numbers:
    'dois|duas|três|quatro|sete|oito|nove|dez|onze|doze|treze|quinze|vinte|trinta|cem|centenas|milhares',
  pronouns: 'ele|elas?',
  ages: /\d anos(?!\p{L})/iu,
  exoneration: /absolvid|absolveu|inocent/iu,
  clauses: {
    doer: /^[Qq]uem (?:(?:tem|vai|deve) )?(?!(?:é|são|era|foi|foram|o|a|os|as) )(?<verb>\p{Ll}+)(?: (?<named>[^,?]+?))?(?= (?:de|do|da|por|para|com|em|no|na|que)(?!\p{L})|[,?]|$)/u,
    target:
      /^[Qq]uem (?:foi|foram) (?<verb>\p{L}+)(?:.*? (?:por|pelo|pela) (?<named>[^,?]+))?|^(?:[Aa] )?[Qq]uem (?<named>(?:(?:o|a|os|as) \p{L}|\p{Lu}).*?) (?<verb>\p{Ll}+)\??$/u,
    be: wordSet('foi foram sido e sao sera'),
    by: wordSet('por pelo pela pelos pelas'),
    object: wordSet(''),
  },
  names: portugueseNames,
};
