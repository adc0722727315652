import { stemmer } from '@orama/stemmers/turkish';
import type { Language } from './language.ts';
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
  questions: {
    reason: /neden|niçin|niye/iu,
    age: /kaç yaşında/iu,
    money:
      /kaç (?:lira|euro|dolar|para)|kaça(?!\p{L})|ne kadar (?:para|öde|tut)|(?:fiyat|maliyet|ücret)\p{L}* (?:ne|kaç)/iu,
    duration: /ne kadar (?:sür|zaman)|kaç (?:gün|ay|yıl|saat|hafta|dakika)/iu,
    figure: /(?<!\p{L})kaç(?:ı|[ıi]nc[ıi]|ar|ta)?(?!\p{L})|ne kadar/iu,
    date: /ne zaman|hangi (?:gün|yıl|ay|tarih)|saat kaçta/iu,
    place: /nere(?:de|ye|den)/iu,
    person:
      /\bkim(?:in|e|i)?(?= (?:\p{L}+ ){0,2}\p{L}*(?:[dt][ıiuü]|yor|m[ıiuü]ş\p{L}*|[ae]ca[kğ]\p{L}*|m[ae]l[ıi])(?!\p{L})|\?*$)/iu,
  },
  dates:
    'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yıl|bugün|yarın',
  numbers:
    'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|milyon|milyar',
  reasons: /çünkü|için|nedeniyle|yüzünden|dolayı|sebeb/iu,
  explanations: /çünkü|nedeniyle|yüzünden|dolayı|sebeb/iu,
  ages: /\d yaş/iu,
  accusation: /(?<!\p{L})(?:suçla|itham|iddianame|şüpheli|sanık|zanlı)\p{L}*/iu,
  rebuttal:
    /(?<!\p{L})(?:yalanla|ink[aâ]r et)\p{L}*|(?:iddia|suçlama)\p{L}* [^.;]{0,30}?(?:reddet|kabul etm)\p{L}*/iu,
  exoneration: /beraat/iu,
  names: null,
};
