import { counting, whole, eachOrdinal, type Language } from './language.ts';

export const portuguese: Language = {
  tag: 'pt',
  everyOutlet:
    /(?<!\p{L})(?:ambos|ambas|os dois|as duas|(?:os|as) tres|coincidem|concordam|todos os (?:jornais|veiculos))(?!\p{L})/u,
  numbers: {
    add: new Map([
      ...counting(
        'zero um|uma dois|duas tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
        0,
      ),
      ...counting('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20, 10),
      ...counting(
        'cem|cento|centena duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
        100,
        100,
      ),
      ['duzia', 12],
      ['dezena', 10],
    ]),
    scales: new Map([
      ['mil', 1e3],
      ['milhar', 1e3],
      ['milhares', 1e3],
      ['milhao', 1e6],
      ['milhoes', 1e6],
      ['bilhao', 1e9],
      ['bilhoes', 1e9],
      ['trilhao', 1e12],
      ['trilhoes', 1e12],
    ]),
    bare: new Set(['mil']),
    articles: new Set(['um', 'uma']),
    joins: new Set(['e']),
    halves: new Set(['meio', 'meia']),
  },
  fractions: {
    counts: new Map(counting('um|uma dois|duas tres|tres quatro cinco', 1)),
    halves: 'metade',
    parts: new Map([
      ...counting('terco|tercos|terca parte', 3),
      ...counting('quarto|quartos|quarta parte', 4),
      ...counting('quinto|quintos|quinta parte|quintas partes', 5),
      ...counting('decimo|decimos|decima parte', 10),
    ]),
    of: 'em cada|em|de cada',
    numbers: new Map(counting('um|uma dois|duas tres quatro cinco seis sete oito nove dez', 1)),
  },
  hedges: {
    over: { before: 'mais de|pelo menos|acima de' },
    under: { before: 'menos de|quase|ate' },
    about: { before: 'cerca de|aproximadamente|uns|umas|em torno de' },
  },
  units: {
    percentagePoint: whole('pontos? percentua(?:l|is)'),
    percent: whole('por cento'),
    times: whole('vezes'),
    dollar: whole('dolar(?:es)?'),
    pound: whole('libras?'),
    real: whole('rea(?:l|is)'),
    cent: whole('centavos?|centimos?'),
    squareKilometre: whole('quilometros? quadrados?'),
    squareMetre: whole('metros? quadrados?'),
    hectare: whole('hectares?'),
    litre: whole('litros?'),
    kilometre: whole('quilometros?'),
    metre: whole('metros?'),
    ton: whole('toneladas?'),
    kilogram: whole('quilos?|quilogramas?'),
    gram: whole('gramas?'),
    minute: whole('minutos?'),
    hour: whole('horas?'),
    second: whole('segundos?'),
    day: whole('dias?'),
    week: whole('semanas?'),
    month: whole('mes(?:es)?'),
    year: whole('anos?'),
    decade: whole('decadas?'),
    degree: whole('graus?'),
  },
  amounts: [
    ['(?:um )?quarto de hora', 15, 'minute'],
    ['tres quartos de hora', 45, 'minute'],
  ],
  andHalf: 'e mei[oa]',
  halfOf: '(?:um |uma )?mei[oa]',
  between: 'a|e|ou|de|ante|contra|para',
  periods: {
    day: 'por dia|ao dia|diari[oa]s?',
    week: 'por semana|semana(?:l|is)',
    month: 'por mes|ao mes|mensa(?:l|is)',
    year: 'por ano|ao ano|anua(?:l|is)',
  },
  others: 'outr[oa]s',
  yearParts: {
    quarters: eachOrdinal(['primeiro', 'segundo', 'terceiro', 'quarto'], '(?:NTH trimestre|NTH ?tri|tNTH)'),
    halves: eachOrdinal(
      ['primeir[oa]', 'segund[oa]'],
      String.raw`NTH (?:semestre|metade(?= d[oe] (?:ano|\d{4})))`,
    ),
    seasons: ['primavera', 'verao', 'outono', 'inverno'],
  },
  dateCues: {
    ahead:
      /(?<!\p{L})(?:proxim[oa]|vai|vao|sera|serao|deve|devem|tera|comecara|previst[oa]s?|marcad[oa]|\p{L}{2,}[aei]rao)(?!\p{L})/u,
    sameYear: /(?:nesse|mesmo|daquele) ano(?!\p{L})/u,
  },
  relativeDates: [
    [/\bontem\b/u, 'day', -1],
    [/\bhoje\b/u, 'day', 0],
    [/\bamanha\b/u, 'day', 1],
    [/mes passado/u, 'month', -1],
    [/este mes/u, 'month', 0],
    [/proximo mes/u, 'month', 1],
    [/ano passado/u, 'year', -1],
    [/este ano/u, 'year', 0],
    [/proximo ano/u, 'year', 1],
  ],
  calendar: { firstDay: 'primeiro' },
  yearBefore: /\b(?:ano anterior|um ano antes)\b/u,
  decades: {
    patterns: [
      String.raw`\b(?:anos|decada de|decada dos anos) DIGITS(?!\d|[.,]\d| ?[e-] ?\d)`,
      String.raw`\banos WORD\b(?! e\b)`,
    ],
    words: new Map(counting('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20, 10)),
  },
  organisations: {
    writing: 'capitals',
    kinds:
      /(?:cao|ssao|dade|ncia|tura|ento|torio)$|^(?:junta|banco|tribunal|camara|gabinete|servico|conselho|ministerio|agencia|procuradoria|policia|uniao|liga|partido|cruz)$/u,
    patterns: [
      String.raw`\b(?<head>ministerio|tribunal|banco|federacao|fundacao|instituto|universidade|agencia|sindicato|conselho|camara|associacao|sociedade|secretaria) (?:de|da|do|das|dos) (?<modifier>\p{L}{4,})`,
    ],
    common: /^(?:justica|apelacao|ministros|governo|estado|administracao|este|esta|defesa)$/u,
  },
  clock: {
    daytime: {
      am: String.raw`\b(?:manha|madrugada)\b`,
      pm: String.raw`\btarde\b(?! de mais)`,
      night: String.raw`\bnoite\b`,
      link: String.raw`,? (?:as|pelas|por volta das) `,
    },
    spoken: {
      patterns: [
        '(?<minutes>cinco|dez|quinze|vinte|vinte e cinco) (?<sign>para|passadas) as? (?<hour>uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)',
        '(?:as|das|pelas|a) (?<hour>uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze) (?<sign>e) (?<minutes>vinte e cinco|\\p{L}+)(?= da | de ontem|[,.;]|$)',
      ],
      minutes: new Map([
        ['cinco', 5],
        ['dez', 10],
        ['quinze', 15],
        ['vinte', 20],
        ['vinte e cinco', 25],
        ['meia', 30],
      ]),
      before: ['para'],
    },
    afterHour: 'da (?:manha|tarde|noite)',
    afterMinutes: 'h\\b',
    mark: 'h',
    at: { before: 'as', hours: 'horas' },
    noon: 'meio-dia',
    midnight: 'meia-noite',
  },
  names: {
    generic:
      'senhor senhora dom dona presidente ministro ministra governo estado congresso senado camara prefeitura tribunal universidade rua praca igreja conselho deputado deputada governador governadora prefeito prefeita',
    openers:
      'o a os as um uma uns umas este esta estes estas esse essa isso isto aquele aquela seu sua seus suas meu minha ele ela eles elas nos voce se que quem qual quais todo toda todos todas cada varios varias alguns algumas algum alguma nenhum nenhuma ninguem nada algo outro outra outros outras em no na nos nas de do da dos das ao aos por pelo pela pelos pelas para com sem sob sobre entre ate desde durante contra apos antes depois segundo e ou mas porem se quando enquanto porque pois como onde alem assim aqui ali agora hoje ontem amanha entao tambem ja ainda sempre nunca quase so apenas nao sim muito mais menos cerca aproximadamente atualmente anteriormente finalmente e era foi foram sao tem tinha houve ha sera dois duas tres quatro cinco seis sete oito nove dez primeiro primeira',
    acts: /^(?:\p{L}{2,}(?:ou|eu|iu)|diz|disse|e|era|foi|quer|queria|acredita|teme|espera|afirma|explica|pede|alerta|lamenta|calcula|denuncia|considera|anuncia|reconhece|critica|tem)$/u,
    commonEndings: /(?:mente|cao|coes|dade|dades|ando|endo|indo|am|em|s)$/u,
    places: 'ingles frances alemao espanhol portugues brasileiro europa africa inglaterra america',
  },
  stopWords:
    'que nao uma por para com como mais seu sua foi tem esta este sao ser sem sobre entre desde ate segundo pelo pela dos das nos nas',
};
