import type { Questions } from '../language.ts';

/** By what a question in Turkish tells what it asks for. */
export const turkishQuestions: Questions = {
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
};
