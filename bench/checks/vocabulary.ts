/**
 * What the corruptor writes with. It shares nothing with the checks, so that it can't be blind to the same things.
 * Number words stand at the index of their value, from 2.
 */
export const numberWords: Record<string, Record<number, string>> = {
  en: from2('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
  de: from2('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn'),
  fr: from2('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  es: from2('dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis'),
  ko: from2('두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네'),
  ja: from2('二 三 四 五 六 七 八 九 十 十一 十二'),
};
const larger: Record<string, Record<number, string>> = {
  en: { 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty', 60: 'sixty', 70: 'seventy', 80: 'eighty' },
  de: {
    19: 'neunzehn',
    20: 'zwanzig',
    30: 'dreißig',
    60: 'sechzig',
    500: 'fünfhundert',
    3000: 'dreitausend',
  },
  fr: { 20: 'vingt', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 100: 'cent' },
  es: { 20: 'veinte', 30: 'treinta', 40: 'cuarenta', 50: 'cincuenta', 60: 'sesenta', 80: 'ochenta' },
  ko: { 20: '스무', 30: '서른', 40: '마흔', 50: '쉰' },
  ja: { 20: '二十', 30: '三十', 32: '三十二', 62: '六十二', 372: '三百七十二' },
};
for (const [language, words] of Object.entries(larger)) Object.assign(numberWords[language]!, words);

function from2(words: string): Record<number, string> {
  return Object.fromEntries(words.split(' ').map((word, at) => [at + 2, word]));
}

/** January first; Korean and Japanese months are digits. */
export const months: Record<string, string[]> = {
  en: list('January February March April May June July August September October November December'),
  de: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  fr: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  es: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
};

/** Sunday first, as Date counts. */
export const weekdays: Record<string, string[]> = {
  en: list('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  de: list('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
  fr: list('dimanche lundi mardi mercredi jeudi vendredi samedi'),
  es: list('domingo lunes martes miércoles jueves viernes sábado'),
};

function list(words: string): string[] {
  return words.split(' ');
}

/** People that no article of the set names: the whole name and its short form. */
export const strangers: Record<string, [string, string][]> = {
  en: people('Oliver Hartnell|Beatrix Colvin|Samuel Odugbemi|Freya Lindholm|Marcus Tolliver|Ruth Pemberton'),
  de: people('Friedhelm Kasper|Ulrike Danneberg|Torsten Wiebke|Mehmet Yıldız|Carola Nüsslein|Egon Strauch'),
  fr: people('Ghislaine Perrault|Thibault Desmoulins|Aïcha Benkirane|Hervé Colombani|Maud Lesueur'),
  es: people('Amparo Villalba|Gonzalo Echániz|Mireia Fontcuberta|Rafael Quintero|Nuria Zabaleta'),
  ko: people('정하윤|백승찬|조민재|황보람|신유나|류경호|데이비드 로스|안나 페트로바'),
  ja: [
    ['西園寺玲子', '西園寺'],
    ['村瀬拓也', '村瀬'],
    ['北条真央', '北条'],
    ['大河内隆', '大河内'],
    ['中村翔', '中村'],
    ['ジェームズ・ホール', 'ホール'],
    ['アンナ・ペトロワ', 'ペトロワ'],
  ],
};

function people(names: string): [string, string][] {
  return names.split('|').map((name) => [name, name.split(' ').at(-1) ?? name]);
}

export const otherOrganisations: Record<string, string[]> = {
  en: ['Harrow Trust', 'Beacon Institute', 'Tideway Group', 'Transport Salaried Union'],
  de: ['Stiftung Nordlicht', 'Rheinkontor', 'Deutscher Fährverband', 'Umweltbundesamt'],
  fr: ['Fondation Sévigné', 'Collectif Rivages', 'Alterium', 'Cour des comptes'],
  es: ['Fundación Azahar', 'Asociación Tramontana', 'Iberagua', 'Banco de España'],
  ko: ['대한수리협회', '미래항공', '푸른물연대', '한국은행'],
  ja: ['東海水産協会', '日本鉄鋼連盟', '青葉商事', '日本銀行'],
};

export const quotationMarks: Record<string, [string, string]> = {
  en: ['"', '"'],
  de: ['„', '“'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  ko: ['“', '”'],
  ja: ['「', '」'],
};
