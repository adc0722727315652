import { fold } from '../text/normalize.ts';

/** Names that the news uses beside the official ones, by language: ISO 3166 code, then names split by a comma. */
const short: Record<string, string> = {
  en: 'US us,u.s.,usa,u.s.a.,united states,america|GB uk,u.k.,britain,great britain|KP north korea,dprk|KR south korea|CN china|AE uae|EU eu,european union|RU russia|IR iran|SY syria|VN vietnam|CZ czech republic|TR turkey|PS palestine,west bank,gaza,gaza strip|HK hong kong|TW taiwan|MM myanmar|CI ivory coast|VA vatican|CD congo|LA laos|TZ tanzania|MD moldova|VE venezuela|BO bolivia|BN brunei|FM micronesia|MK macedonia',
  de: 'US usa|GB grossbritannien,großbritannien|KP nordkorea|KR sudkorea|EU eu,europaische union|CZ tschechien|RU russland',
  fr: 'US etats-unis|GB royaume-uni,grande-bretagne|KP coree du nord|KR coree du sud|EU ue,union europeenne|RU russie|NL pays-bas',
  es: 'US estados unidos,ee.uu.,eeuu,ee uu|GB reino unido,gran bretana|KP corea del norte|KR corea del sur|EU ue,union europea|NL paises bajos',
  pt: 'US estados unidos,eua|GB reino unido|KP coreia do norte|KR coreia do sul|EU ue,uniao europeia',
  it: 'US stati uniti,usa|GB regno unito|KP corea del nord|KR corea del sud|EU ue,unione europea',
  nl: 'US verenigde staten,vs|GB verenigd koninkrijk,groot-brittannie|KP noord-korea|KR zuid-korea|EU eu,europese unie',
  ru: 'US сша|GB великобритания|KP северная корея,кндр|KR южная корея|EU ес,евросоюз|RU россия',
  ko: 'US 미국|GB 영국|KP 북한|KR 한국,남한|CN 중국|JP 일본|RU 러시아|DE 독일|FR 프랑스|EU 유럽연합|TW 대만|UA 우크라이나|IL 이스라엘|IR 이란|IN 인도',
  ja: 'US 米国,アメリカ|GB 英国,イギリス|KP 北朝鮮|KR 韓国|CN 中国|JP 日本|RU ロシア|DE ドイツ|FR フランス|EU eu,欧州連合|TW 台湾|IN インド',
  zh: 'US 美国|GB 英国|KP 朝鲜|KR 韩国|CN 中国|JP 日本|RU 俄罗斯|DE 德国|FR 法国|EU 欧盟|TW 台湾|IN 印度',
};

/** Capitals that stand for their governments, in English spelling and in the other languages' where it differs. */
const seats: Record<string, string> = {
  en: 'washington US|beijing CN|moscow RU|pyongyang KP|seoul KR|tokyo JP|london GB|paris FR|berlin DE|rome IT|madrid ES|brussels EU|kyiv UA|kiev UA|ankara TR|tehran IR|jerusalem IL|riyadh SA|cairo EG|new delhi IN|islamabad PK|kabul AF|canberra AU|ottawa CA|taipei TW|hanoi VN|warsaw PL|budapest HU|athens GR|vienna AT|kremlin RU|white house US|downing street GB',
  de: 'washington US|peking CN|moskau RU|pjongjang KP|seoul KR|tokio JP|london GB|paris FR|berlin DE|rom IT|madrid ES|brussel EU|kiew UA|kyjiw UA|ankara TR|teheran IR|jerusalem IL|riad SA|kairo EG|warschau PL|budapest HU|athen GR|wien AT',
  fr: 'washington US|pekin CN|moscou RU|pyongyang KP|seoul KR|tokyo JP|londres GB|paris FR|berlin DE|rome IT|madrid ES|bruxelles EU|kiev UA|ankara TR|teheran IR|jerusalem IL|riyad SA|varsovie PL',
  es: 'washington US|pekin CN|moscu RU|pyongyang KP|seul KR|tokio JP|londres GB|paris FR|berlin DE|roma IT|madrid ES|bruselas EU|kiev UA|ankara TR|teheran IR|jerusalen IL|riad SA|varsovia PL',
  ru: 'вашингтон US|пекин CN|москва RU|пхеньян KP|сеул KR|токио JP|лондон GB|париж FR|берлин DE|киев UA|анкара TR|тегеран IR|брюссель EU|кремль RU',
};

export function shortNames(language: string): [string, string][] {
  return (short[language] ?? '').split('|').flatMap((entry) => {
    const region = entry.slice(0, 2);
    const names = entry.slice(3);
    return names === '' ? [] : names.split(',').map((name): [string, string] => [fold(name), region]);
  });
}

export function capitals(language: string): ReadonlyMap<string, string> {
  const entries = (seats[language] ?? '').split('|').filter((entry) => entry !== '');
  return new Map(entries.map((entry): [string, string] => [fold(entry.slice(0, -3)), entry.slice(-2)]));
}
