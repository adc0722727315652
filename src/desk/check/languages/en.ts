import { counting, type NumberWords } from './language.ts';

export const english: NumberWords = {
  add: new Map([
    ...counting('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen', 0),
    ...counting('fifteen sixteen seventeen eighteen nineteen', 15),
    ...counting('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ]),
  scales: new Map([
    ['dozen', 12],
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['mn', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['trillion', 1e12],
    ['tn', 1e12],
    ['lakh', 1e5],
    ['crore', 1e7],
  ]),
  bare: new Set(),
  articles: new Set(['a', 'an']),
  joins: new Set(['and']),
  halves: new Set(['½', 'half']),
  compounds: false,
  scores: false,
};
