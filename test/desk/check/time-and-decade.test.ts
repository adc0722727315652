import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../../../bench/checks/set.ts';
import { checkStatement } from '../../../src/desk/check/check.ts';

/** A language, a sentence, what it says in other words, and what it doesn't say. */
type Row = [language: string, sentence: string, holds: string[], fails: string[]];

const outcome = (language: string, sentence: string, text: string) => {
  const article = articleOf('one', { language, title: '', published: '2026-03-02', sentences: [sentence] });
  const task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null } as const;
  const verdict = checkStatement(article, { label: '', text, evidence: [0] }, task);
  return 'removed' in verdict ? verdict.removed : 'kept';
};

function judge(rows: Row[]): void {
  for (const [language, sentence, holds, fails] of rows) {
    for (const text of holds) assert.equal(outcome(language, sentence, text), 'kept', text);
    for (const text of fails) assert.equal(outcome(language, sentence, text), 'figure', text);
  }
}

test('a time of day is another one twelve hours later', () => {
  judge([
    [
      'en',
      'The alarm rang at 3.40 in the morning.',
      ['The alarm went off at 03:40.'],
      ['The alarm went off at 15:40.', 'It rang at 3.40 p.m. on Sunday.'],
    ],
    [
      'en',
      'On Tuesday evening at 8.15pm the ferry sailed.',
      ['The ferry left at 20:15.', 'The ferry left at 8:15.'],
      ['The ferry left at 8.15 a.m.'],
    ],
    [
      'de',
      'Am Dienstagabend um 8 Uhr lief die Fähre aus.',
      ['Die Fähre fuhr um 20 Uhr ab.'],
      ['Die Fähre fuhr um 8 Uhr morgens ab.'],
    ],
    [
      'fr',
      'Le ferry est parti à 7 heures du soir.',
      ['Le bateau a quitté le port à 19 heures.'],
      ['Le bateau a quitté le port à 7 heures du matin.'],
    ],
    [
      'es',
      'El barco zarpó a las tres y media de la madrugada.',
      ['El barco salió a las 3:30.'],
      ['El barco salió a las 15:30 horas.'],
    ],
    ['pt', 'O navio partiu às 7 da noite.', ['O barco saiu às 19h.'], ['O barco saiu às 7 da manhã.']],
    [
      'ru',
      'Паром вышел в 7 часов вечера.',
      ['Судно покинуло порт в 19:00.'],
      ['Судно покинуло порт в 7 утра.'],
    ],
    ['uk', 'Пором вийшов о 7:30 ранку.', ['Судно рушило о 7:30.'], ['Судно рушило о 19:30.']],
    [
      'ar',
      'أبحرت العبارة الساعة 3 مساءً من الميناء.',
      ['غادرت العبارة الساعة 15:00.'],
      ['غادرت العبارة الساعة 3 صباحا.'],
    ],
    ['ko', '배는 오후 3시 40분에 출항했다.', ['배가 15시 40분에 떠났다.'], ['배가 오전 3시 40분에 떠났다.']],
    ['ja', '船は午前九時に出港した。', ['船は9時に港を出た。'], ['船は午後9時に港を出た。']],
    ['zh', '渡轮凌晨三点离开港口。', ['渡轮3点整离港。'], ['渡轮下午3点离港。']],
  ]);
});

test('a span of hours has each end in its own half of the day', () => {
  judge([
    [
      'en',
      'It is open from 9 in the morning to 5 in the afternoon.',
      ['It opens from 9 a.m. to 5 p.m.'],
      ['It opens from 9 a.m. to 5 a.m.'],
    ],
    ['ko', '오전 9시부터 오후 5시까지 문을 연다.', ['9시부터 17시까지 연다.'], ['오후 9시부터 연다.']],
  ]);
});

test('a decade is held by its name or a year of it, and by no other', () => {
  judge([
    [
      'en',
      'The mill closed in the 1990s.',
      ['It shut in the nineties.', 'The mill shut in the 90s.'],
      ['The mill shut in the 1980s.', 'The mill shut in the eighties.'],
    ],
    ['en', 'The mill closed in 1994.', ['The mill shut in the 1990s.'], ['The mill shut in the 1890s.']],
    [
      'de',
      'Das Werk schloss in den 1990er Jahren.',
      ['Das Werk wurde in den Neunzigern geschlossen.'],
      ['Das Werk machte in den 1980ern zu.'],
    ],
    [
      'fr',
      'Le moulin a fermé dans les années 1990.',
      ['Fermé dans les années quatre-vingt-dix.'],
      ['Fermé dans les années 80.'],
    ],
    [
      'es',
      'El molino cerró en los años noventa.',
      ['Cerró en la década de 1990.'],
      ['Cerró en los años ochenta.'],
    ],
    ['pt', 'O moinho fechou na década de 1990.', ['Fechou nos anos 90.'], ['Fechou nos anos 80.']],
    [
      'ru',
      'Завод закрылся в 1990-х годах.',
      ['Предприятие закрыли в девяностых.'],
      ['Предприятие закрыли в 80-х.'],
    ],
    [
      'uk',
      'Завод закрився у 1990-х роках.',
      ["Підприємство закрили в дев'яностих."],
      ['Підприємство закрили у 1980-х.'],
    ],
    [
      'ar',
      'أغلق المصنع في التسعينيات.',
      ['توقف المصنع في تسعينات القرن الماضي.'],
      ['توقف المصنع في الثمانينيات.'],
    ],
    ['ko', '공장은 1990년대에 문을 닫았다.', ['90년대에 공장이 폐쇄됐다.'], ['80년대에 공장이 폐쇄됐다.']],
    ['ja', '工場は1990年代に閉鎖された。', ['90年代に工場が閉じた。'], ['80年代に工場が閉じた。']],
    ['zh', '工厂于上世纪九十年代关闭。', ['工厂在20世纪90年代停业。'], ['工厂在80年代停业。']],
  ]);
});

test('an age in tens is no decade', () => {
  judge([
    [
      'en',
      'A man in his 30s was held.',
      ['Police hold a man in his 30s.'],
      ['Police hold a man in his 40s.'],
    ],
  ]);
});

test('minutes and hours in words, with the half of the day', () => {
  judge([
    [
      'en',
      'The pilots reported at 6.15 that morning.',
      ['They came at a quarter past six in the morning.', 'They came at 6:15 a.m.'],
      ['They came at a quarter to six in the morning.', 'They came at 6.15 in the evening.'],
    ],
    [
      'en',
      'The alarm rang at 3.12.',
      ['It rang at 3:12.', 'It rang at twelve minutes past three.'],
      ['It rang at 3:21.'],
    ],
    [
      'en',
      'It opens from noon to 8 p.m.',
      ['It opens from midday until eight in the evening.'],
      ['It opens from noon until eight in the morning.'],
    ],
    [
      'de',
      'Um 3.12 Uhr heulten die Sirenen.',
      ['Die Sirenen gingen um zwölf nach drei in der Nacht los.'],
      ['Die Sirenen gingen um zwölf nach drei am Nachmittag los.', 'Die Sirenen heulten um 15.12 Uhr.'],
    ],
    [
      'de',
      'Um halb vier kam die Entwarnung.',
      ['Die Entwarnung kam um 15.30 Uhr.'],
      ['Die Entwarnung kam um 14.30 Uhr.'],
    ],
    [
      'de',
      'Die Entwarnung kam abends um 8 Uhr.',
      ['Um acht Uhr wurde entwarnt.', 'Um 20 Uhr wurde entwarnt.'],
      ['Um neun Uhr wurde entwarnt.'],
    ],
    ['fr', 'La sirène a retenti à 3h12.', ['Elle a sonné à trois heures douze.'], ['Elle a sonné à 15h12.']],
    [
      'es',
      'La sirena sonó a las siete y diez de la tarde.',
      ['Sonó a las 19:10.'],
      ['Sonó a las siete y doce de la tarde.'],
    ],
    ['pt', 'A sirene tocou às sete e doze da noite.', ['Tocou às 19h12.'], ['Tocou às 19h10.']],
    [
      'ru',
      'Сирена прозвучала в 20:00.',
      ['Сирену включили в восемь вечера.'],
      ['Сирену включили в восемь утра.'],
    ],
    [
      'ar',
      'توقفت المضخات عند الساعة السابعة وعشر دقائق مساءً.',
      ['توقفت المضخات في السابعة وعشر دقائق مساء.'],
      ['توقفت المضخات في السابعة وعشر دقائق صباحاً.'],
    ],
  ]);
});

test('a month alone, and a day in any case', () => {
  judge([
    [
      'de',
      'Sie will den Vertrag bis Ende März prüfen.',
      ['Bis Ende März wird geprüft.'],
      ['Bis Ende Mai wird geprüft.'],
    ],
    [
      'fr',
      'Le contrat sera revu fin mars.',
      ['Le contrat est revu fin mars.'],
      ['Le contrat est revu fin mai.'],
    ],
    ['ru', 'Мост обещают навести к пятому мая.', ['Мост наведут до 5 мая.'], ['Мост наведут до 6 мая.']],
    ['ru', 'Мост обещают навести в мае.', ['Мост будет в мае.'], ['Мост будет в июне.']],
  ]);
});

test('a day before a word that begins like a counter is a date', () => {
  judge([
    [
      'ko',
      '국회는 6일 본회의를 열어 법을 의결했다.',
      ['국회는 6일 법을 의결했다.'],
      ['국회는 7일 법을 의결했다.'],
    ],
    ['ko', '노조는 6일 반대 성명을 냈다.', ['노조가 6일 성명을 발표했다.'], ['노조가 8일 성명을 발표했다.']],
    ['ko', '파업은 6일 동안 이어졌다.', ['파업은 6일간 이어졌다.'], ['파업은 8일간 이어졌다.']],
  ]);
});

test('the same number of another unit is another figure', () => {
  judge([
    [
      'en',
      'Trains stop for at least 10 days.',
      ['No trains for at least ten days.'],
      ['No trains for at least 10 weeks.'],
    ],
    ['de', 'Die Strecke ist 12 Kilometer lang.', ['Es sind 12 Kilometer.'], ['Es sind 12 Meter.']],
    ['ru', 'Поезда не пойдут десять дней.', ['Поездов не будет 10 дней.'], ['Поездов не будет 10 недель.']],
  ]);
});

test('a year beside an amount has not its unit', () => {
  judge([
    [
      'de',
      'Das sind 4 Prozent des Umsatzes des Jahres 2024 von 9 Milliarden Yuan.',
      ['2024 lag der Umsatz bei 9 Milliarden Yuan.'],
      ['2023 lag der Umsatz bei 9 Milliarden Yuan.'],
    ],
  ]);
});

test('half a year is six months', () => {
  judge([
    ['zh', '每半年提交一次报告。', ['每6个月提交一次报告。'], ['每8个月提交一次报告。']],
    [
      'de',
      'Er berichtet alle sechs Monate.',
      ['Er berichtet halbjährlich.'],
      ['Er berichtet alle acht Monate.'],
    ],
  ]);
});

test('a share of a unit is an amount', () => {
  judge([
    [
      'ar',
      'ارتفع السعر من ربع دينار إلى ثلاثة أرباع الدينار.',
      ['صعد الثمن من 0.25 إلى 0.75 دينار.'],
      ['صعد الثمن من 0.25 إلى 0.85 دينار.'],
    ],
    [
      'en',
      'The fee rose to three quarters of a euro.',
      ['The fee is now 0.75 euros.'],
      ['The fee is now 0.57 euros.'],
    ],
    ['fr', 'La taxe atteint un quart d’euro.', ['La taxe est de 0,25 euro.'], ['La taxe est de 0,75 euro.']],
  ]);
});

test('the first hour of a span, and noon', () => {
  judge([
    ['en', 'It opens from noon to 8 p.m.', ['It opens from 12 to 8 p.m.'], ['It opens from 10 to 8 p.m.']],
    [
      'de',
      'Die Straße ist bis 12 Uhr gesperrt.',
      ['Die Sperrung dauert bis Mittag.'],
      ['Die Sperrung dauert bis 13 Uhr.'],
    ],
    ['zh', '会议下午两点半开始。', ['会议14时30分开始。'], ['会议14时开始。']],
    [
      'ko',
      '회의는 오후 2시 반에 시작됐다.',
      ['회의는 14시 30분에 시작됐다.'],
      ['회의는 14시 20분에 시작됐다.'],
    ],
  ]);
});

test('spans in words: an hour and a half, a century and a half', () => {
  judge([
    ['ar', 'استمرت الجلسة ساعة ونصف الساعة.', ['استمرت الجلسة 90 دقيقة.'], ['استمرت الجلسة 80 دقيقة.']],
    [
      'en',
      'The mill stood for a century and a half.',
      ['The mill stood for 150 years.'],
      ['The mill stood for 250 years.'],
    ],
    [
      'ru',
      'Уволили каждого третьего рабочего из 60.',
      ['Уволили треть из 60 рабочих.'],
      ['Уволили четверть из 60 рабочих.'],
    ],
  ]);
});

test('the year before one that is named', () => {
  judge([
    [
      'en',
      'Sales fell to 318 million in 2025 from 363 million the year before.',
      ['From 363 million in 2024 sales fell to 318 million in 2025.'],
      ['From 363 million in 2023 sales fell to 318 million in 2025.'],
    ],
    [
      'de',
      'Der Umsatz sank 2025 auf 318 Millionen, nach 363 Millionen im Jahr davor.',
      ['2024 lag der Umsatz bei 363 Millionen.'],
      ['2022 lag der Umsatz bei 363 Millionen.'],
    ],
    [
      'fr',
      'Le chiffre a baissé en 2025, après 363 millions l’année précédente.',
      ['Il était de 363 millions en 2024.'],
      ['Il était de 363 millions en 2022.'],
    ],
    [
      'ja',
      '2025年の売上高は前年の363億円から減った。',
      ['2024年の売上高は363億円だった。'],
      ['2022年の売上高は363億円だった。'],
    ],
  ]);
});
