import type { Rules } from './name-rules.ts';
import { list } from '../text/word-set.ts';
import { spanish } from './es.ts';
import { stopwords } from '../tables/stopwords.ts';

/** What differs from Spanish; roles that both write alike are taken over. */
export const portuguese: Rules = {
  ...spanish,
  language: 'pt',
  stop: stopwords('pt'),
  roles: list(
    ...spanish.roles,
    'primeiro-ministro primeira-ministra ministro ministra prefeito prefeita governador governadora deputado deputada embaixador embaixadora porta-voz conselheiro juiz juiza promotor promotora advogado advogada chefe pesquisador pesquisadora tecnico tecnica arbitro arbitra goleiro goleira atacante treinadora capita zagueira zagueiro meia jogadora presidenta',
    'professor professora economista historiador medico medica engenheiro treinador jogador ator atriz cantor cantora escritor escritora jornalista ativista fundador fundadora vereador vereadora irmao irma filho filha pai mae esposa marido secretario secretaria',
  ),
  organisations: list(
    ...spanish.organisations,
    'governo ministerio camara comissao comite agencia tribunal policia exercito banco grupo empresa universidade escola fundacao associacao federacao uniao sindicato movimento prefeitura petrobras stf pt psdb',
  ),
  bodies: list('empresa companhia firma grupo banco sindicato associacao construtora partido ong clube time'),
  acts: list(...spanish.acts, 'disse diz afirmou fez deu pos viu quer nega defende acusa pede promete'),
  actEnding: /(?:ou|eu|iu|aram|eram|iram|ado|ido)$/u,
  auxiliaries: list(
    'e sao era eram foi foram tem tinha sera serao vai vao deve pode podem poderia esta estao',
  ),
  have: list('tem tinha'),
  saying: list(
    'disse diz afirmou declarou explicou acrescentou ressaltou informou contou alertou destacou lamentou',
  ),
  adverbs: list('tambem ja ainda depois nunca nao sempre que se'),
  places: list('em no na desde ate'),
  prepositions: list(
    'a ao de do da dos das por pelo pela com para contra em no na nos nas sobre sob entre segundo ante sem desde ate apos',
  ),
  particles: list('de do da dos das e'),
  linkers: list('de do da dos das e para'),
  determiners: list('o a os as um uma seu sua seus suas este esta nosso'),
  nobody: list(
    'segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro brasileiro brasileiros estado estados norte sul leste oeste',
  ),
  deeds: list('acusou criticou apoia apoiou processou demitiu nomeou visitou condenou multou'),
};
