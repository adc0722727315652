import { stemmer } from '@orama/stemmers/turkish';
import type { Language } from './language.ts';
import { turkishQuestions } from './questions/tr.ts';
import { wordSet } from '../text/word-set.ts';

/** All that the engine knows of Turkish. */
export const turkish: Language = {
  code: 'tr',
  stopwords: wordSet(
    've bir bu da de ile için ne kim nerede nasıl neden kaç hangi o şu mi mı mu mü ama daha çok en gibi kadar sonra önce olarak olan oldu zaman kaça kaçta yaşında olacak nerde',
  ),
  openers: wordSet('bu bunun bunlar o onun onlar ancak ama ayrıca'),
  stem: stemmer,
  bare: (word) => word.replace(/['’].*$/u, ''),
  questions: turkishQuestions,
  dates:
    'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yıl|bugün|yarın',
  numbers:
    'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|milyon|milyar',
  reasons: /çünkü|için|nedeniyle|yüzünden|dolayı|sebe[bp]|ötürü|gerekçe|sonucu|amacıyla|neden ol|yol aç/iu,
  explanations: /çünkü|nedeniyle|yüzünden|dolayı|sebeb/iu,
  ages: /\d yaş/iu,
  accusation: /(?<!\p{L})(?:suçla|itham|iddianame|şüpheli|sanık|zanlı)\p{L}*/iu,
  rebuttal:
    /(?<!\p{L})(?:yalanla|ink[aâ]r et)\p{L}*|(?:iddia|suçlama)\p{L}* [^.;]{0,30}?(?:reddet|kabul etm)\p{L}*/iu,
  exoneration: /beraat/iu,
  names: null,
};
