import { counting, type NumberWords } from './language.ts';

export const french: NumberWords = {
  add: new Map([
    ...counting(
      'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
      0,
    ),
    ...counting('vingt trente quarante cinquante soixante septante octante nonante', 20, 10),
    ...counting('dizaine quinzaine vingtaine', 10, 5),
    ...counting('trentaine quarantaine cinquantaine soixantaine', 30, 10),
    ['une', 1],
    ['vingts', 20],
    ['huitante', 80],
    ['douzaine', 12],
  ]),
  scales: new Map([
    ['cent', 1e2],
    ['cents', 1e2],
    ['centaine', 1e2],
    ['mille', 1e3],
    ['millier', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['md', 1e9],
    ['mds', 1e9],
    ['billion', 1e12],
    ['billions', 1e12],
    ['billiard', 1e15],
  ]),
  bare: new Set(['cent', 'mille']),
  articles: new Set(['un', 'une']),
  joins: new Set(['et']),
  halves: new Set(['demi', 'demie']),
  compounds: false,
  scores: true,
};
