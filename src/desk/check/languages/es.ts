import { counting, type NumberWords } from './language.ts';

export const spanish: NumberWords = {
  add: new Map([
    ...counting(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince',
      0,
    ),
    ...counting('dieciseis diecisiete dieciocho diecinueve', 16),
    ...counting('veintiuno veintidos veintitres veinticuatro veinticinco', 21),
    ...counting('veintiseis veintisiete veintiocho veintinueve', 26),
    ...counting('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 20, 10),
    ...counting(
      'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      200,
      100,
    ),
    ...counting(
      'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
      200,
      100,
    ),
    ['un', 1],
    ['una', 1],
    ['veintiun', 21],
    ['veintiuna', 21],
    ['cien', 100],
    ['ciento', 100],
    ['docena', 12],
    ['decena', 10],
    ['centenar', 100],
  ]),
  scales: new Map([
    ['mil', 1e3],
    ['millar', 1e3],
    ['millon', 1e6],
    ['millones', 1e6],
    ['billon', 1e12],
    ['billones', 1e12],
    ['trillon', 1e18],
    ['trillones', 1e18],
  ]),
  bare: new Set(['mil']),
  articles: new Set(['un', 'una']),
  joins: new Set(['y']),
  halves: new Set(['medio', 'media']),
  compounds: false,
  scores: false,
};
