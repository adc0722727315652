import { oneOf } from '../../text/word-set.ts';
import type { Questions } from '../language.ts';

/** Who acts: “hangi avukat” asks for a name, “hangi yasa” need not. */
const doers = oneOf(
  'bakan vekil milletvekili başkan vali avukat h[aâ]kim savcı yargıç uzman bilim araştırmacı profesör doktor yatırımcı şirket firma banka',
  'parti kulüp takım örgüt sendika kurum ajans gazete sanatçı oyuncu şarkıcı yazar yönetmen müdür patron teknik polis devlet hükümet',
  'grup dernek vakıf mahkeme üye aday tanık kişi kadın adam komutan yetkili',
);
const places = oneOf(
  'şehir şehr kent ülke ilçe köy yer bölge mahalle semt sokak sokağ cadde ada(?!y|let|m) hastane cezaevi okul üniversite cami(?!a) kilise stad otel salon oda(?!k)',
  'havaliman istasyon liman bina',
);

/** By what a question in Turkish tells what it asks for. */
export const turkishQuestions: Questions = {
  reason:
    /(?<!\p{L})(?:neden(?!i)|niçin|niye)|hangi (?:sebep|neden|gerekçe|amaç)|(?:seb[ee]bi|nedeni|gerekçesi|amacı) ne(?!\p{L})|nasıl (?:açıkla|gerekçe|savun)|ne yol aç|ne sebep ol/iu,
  age: /kaç yaş|yaşı kaç/iu,
  money:
    /kaç (?:milyon |bin |milyar )?(?:lira|euro|avro|dolar|para|sterlin|tl(?!\p{L}))|kaça(?!\p{L})|ne kadar(?: \p{L}+)? (?:para|öde|tut|harca|kazan|borç)|(?:fiyat|maliyet|ücret|maaş|ceza|bütçe|borc|bedel|kira|değer)\p{L}* (?:ne(?!\p{L})|kaç)/iu,
  duration: /ne kadar (?:sür|zaman|bekle)|(?<!saat )kaç (?:saniye|dakika|saat|gün|gece|hafta|ay|yıl)/iu,
  figure: /(?<!\p{L})kaç(?:ı|[ıi]nc[ıi]|ar|ta)?(?!\p{L})|ne kadar/iu,
  date: /ne zaman|hangi (?:gün|yıl|ay|tarih|saat|hafta|mevsim|yüzyıl)|saat kaç|son tarih|kaçıncı yüzyıl/iu,
  place: new RegExp(String.raw`nere(?:de|ye|den|si)|hangi (?:\p{L}+ )?${places}`, 'iu'),
  person: new RegExp(
    String.raw`\bkim(?:in|e|i)?(?= (?:\p{L}+ ){0,2}\p{L}*(?:[dt][ıiuü]|yor|m[ıiuü]ş\p{L}*|[ae]ca[kğ]\p{L}*|m[ae]l[ıi])(?!\p{L})|\?*$)|(?<!\p{L})kim(?:ler|dir| tarafından)|hangi (?:\p{L}+ )?${doers}`,
    'iu',
  ),
  measure:
    /ne kadar (?:yüksek|uzun|derin|geniş|ağır|uzak|hızlı)|kaç (?:metre|kilometre|km|kilo|ton|litre|derece|hektar)|yüzde kaç|(?:yüksekli|uzunlu|derinli|genişli|ağırlı|hızı|sıcaklı|oranı|mesafe)\p{L}* (?:ne|kaç)(?!\p{L})/iu,
  story: /ne oldu|konu(?:su)? ne|özet|neler oluyor/iu,
  next: /bundan sonra|sırada ne|ne olacak|kim olacak/iu,
};
