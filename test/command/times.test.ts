import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTime, parseSpan, parseTime, suggestTimes } from '../../src/command/options/time-of-day.ts';
import { parseZone, zoneOf } from '../../src/command/options/time-zone.ts';

test('a time of day is read as people write it, and what isn’t one is none', () => {
  const written = {
    '08:00': ['8', '8:00', '08.00', '8 am', '8 a.m.', '8h', '8 Uhr', '오전 8시', '午前8時', '８：００'],
    '20:30': ['20:30', '8:30 PM', '20h30', '오후 8시 30분', '午後8時30分'],
    '00:00': ['0:00', '12 am', '오전 12시', '24:00', '24:00 Uhr', '24 Uhr', '24시', '24時'],
    '12:00': ['12 pm', '12'],
  };
  for (const [time, texts] of Object.entries(written))
    for (const text of texts) assert.equal(parseTime(text), time, text);
  for (const text of [
    '',
    '24:30',
    '24',
    '24h',
    '24 heures',
    '24시간',
    '8:60',
    '13 pm',
    '0 am',
    'noonish',
    '800',
    '8:5',
  ])
    assert.equal(parseTime(text), null, text);
  assert.equal(formatTime('20:30', 'ko'), '오후 8:30');
});

/** Texts with a semicolon between. */
const listOf = (texts: string) => texts.split(/;\s*/u).map((text) => text.trim());

test('a time of day is read in thirteen languages, as it is said', () => {
  const said = {
    '08:00': `
      8 in the morning; at 8 in the morning; every morning at 8; 8am; AM 8; 8 o’clock; 0800; eight am; 8:00 Uhr;
      um 8 Uhr; 8 Uhr morgens; morgens um 8; 8 Uhr früh; acht Uhr; 8 am Morgen; 8 h; 8h du matin; à 8 heures;
      huit heures; 8 de la mañana; a las 8; 8:00 a. m.; ocho horas; 8 da manhã; às 8h; 8 horas; oito da manhã;
      8 утра; в 8 утра; 8 часов; восемь утра; ٨ صباحًا; الساعة ٨; 8 ص; الثامنة صباحا; 오전 8시; 아침 8시; 여덟 시; 8시 정각;
      every day at 8; jeden Tag um 8; tous les jours à 8h; cada día a las 8; каждый день в 8; 매일 8시; 毎日8時; 每天八点;
      alle 8; ore 8; alle 8 di mattina; le otto del mattino; saat 8; saat 8’de; sabah 8; her gün saat 8; 8 बजे; सुबह आठ बजे; ८ बजे;
      हर रोज़ 8 बजे; saat sekiz; saat sekizde; सुबह के आठ बजे; à 8 heures pile; a las 8 en punto; alle 8 in punto; 午前8時; 朝8時; 朝の8時; 8点; 早上8点; 上午八点; 八點; 8点钟; 8时; 08:00:00; 8時ごろ
    `,
    '20:00': `
      20 Uhr; 8 in the evening; 8 at night; 8 p. m.; 8 Uhr abends; abends um 8; 20 heures; 8h du soir;
      8 de la tarde; 8 de la noche; 8 da noite; 8 вечера; 20 ч; ٨ مساءً; 8 م; 저녁 8시; 夜8時; 晚上八点; 下午8点; 二十点; 20時;
      오후 20시; 8pm sharp; zwanzig Uhr; vingt heures; veinte horas; alle venti; 8 di sera; alle otto di sera; akşam 8; saat 20:00;
      शाम 8 बजे; शाम को 8 बजे; 8 बजे शाम को; akşam sekizde; saat yirmi; रात ८ बजे; 8 p.m. sharp; 20 Uhr punkt
    `,
    '07:30':
      'half past 7; halb 8; halb acht; 7 h et demie; 7 y media; 7 e meia; 7시 반; 7時半; 七点半; 7 Uhr 30; sette e mezza; saat 7 buçuk; साढ़े सात बजे',
    '19:30': `
      7:30 in the evening; halb 8 abends; 저녁 7시 반; 晚上七点半; 7 часов 30 минут вечера
    `,
    '12:00': `
      noon; 12 noon; Mittag; midi; mediodía; meio-dia; полдень; 정오; 正午; 12 дня; 午後0時; 12 del mediodía; 낮 12시; mezzogiorno; öğlen; दोपहर; दोपहर 12 बजे
    `,
    '00:00':
      'midnight; 12 midnight; Mitternacht; minuit; medianoche; 자정; 12 at night; 午前0時; 12 ночи; 零点; 深夜0時; 24h00; mezzanotte; a mezzanotte; gece yarısı; आधी रात; रात 12 बजे',
    '07:50': `
      10 vor 8; zehn vor acht; 10 Minuten vor 8; 8 heures moins 10; 8h moins dix; las 8 menos 10; 10 minutes to 8; ten to eight; ten to 8; le otto meno dieci
    `,
    '08:10': '10 nach 8; ten past eight; 8h10; 0810; 0810 hrs; 8 बजकर 10 मिनट',
    '07:25': '5 vor halb 8; fünf vor halb acht',
    '08:15': '八点一刻; 8点一刻; quarter past 8; viertel 9; viertel neun; सवा 8 बजे',
    '08:20': 'twenty past eight; zwanzig nach acht',
    '08:35': 'twenty-five to nine; twenty five to nine; fünfundzwanzig vor neun',
    '08:30':
      'saat sekiz buçuk; saat 8 buçukta; eight thirty; acht Uhr dreißig; huit heures trente; восемь тридцать; 八点三十分; 八点三十; 八時三十分; 上午八点三十分',
    '20:30': 'at 2030; um 2030; 2030 Uhr; 2030 hrs',
    '20:45': '二十点四十五; 二十時四十五分; 晚上八点四十五分',
    '08:05': '八点零五分; 八时〇五分',
    '08:45':
      '八点三刻; 差一刻九点; quarter to 9; dreiviertel 9; drei viertel neun; पौने नौ बजे; le nove meno un quarto',
    '19:50': '10 vor 8 abends; 8 heures moins 10 du soir; ten to eight in the evening',
    '20:15': 'viertel 9 abends',
    '23:45': 'quarter to midnight; viertel vor 12 nachts; viertel vor 12 abends',
    '23:30': 'halb 12 abends; halb 12 nachts',
    '00:45': 'quarter to 1 am; viertel vor 1 nachts',
    '11:30': 'halb zwölf',
    '10:00': 'saat on; sabah onda; दस बजे',
    '12:30': 'halb eins mittags; halb 13; saat on iki buçuk',
    '02:00': '2 at night; 2 de la madrugada; 새벽 2시; 凌晨2点; 2 Uhr nachts',
    '13:00': '1 Uhr mittags; 1 in the afternoon; 中午1点; 1 дня; 1 de la tarde',
  };
  for (const [time, texts] of Object.entries(said))
    for (const text of listOf(texts)) assert.equal(parseTime(text), time, text);
});

test('what could be either of two times is none', () => {
  const unclear = listOf(`
    morning; evening; at night; 오전; 8 am in the evening; 15 in the morning; 12 in the morning; soon; um; Uhr;
    8 9; 8 or 9; 7:15 halb; Monday 8; quarter to 12 pm; quarter to 12 am; 5 at night; 5 Uhr nachts; 6 Uhr nachts; 夜5時;
    2026; 2030; in 2030; 三十; 三十五; 三四点; 深夜7時; 낮; 9 to 5; nine to five; 10 to 8; from 9 to 5; 9 to 17; 9 a 17; de 9 a 17; 22h à 17h; 9 às 17; 8 at 10; 70 nach 8;
    8:10 nach 9; twenty-five; viertel; viertel nach; 8 on; मिनट 8; minutes 8;
    ten to one; on; yarım; 10 vor 1; quarter to one; halb eins; dreiviertel eins; la una menos cuarto; une heure moins le quart; पौने एक
  `);
  for (const text of [...unclear, '8'.repeat(70)]) assert.equal(parseTime(text), null, text);
});

test('how long and how often are no time of day', () => {
  const spans = listOf(`
    15 minutes; every 15 minutes; in 20 min; 15 минут; 5분; 15分; 2 hours; in 2 hours; every 8 hours; 8 hrs; in 8h;
    every 8 h; two hours; once daily; once every day; once a day; 8 ore; 8 saat; bir saat; every thirty minutes; otuz dakika; 15 मिनट; 15 minuti
  `);
  for (const text of spans) assert.equal(parseTime(text), null, text);
  const times = {
    '20:00': '20:00 hrs; 20:00 hours',
    '08:05': '8時05分; 8시 05분; 8 Uhr 05 Minuten; 8h05 min; 八点05分',
    '23:00': 'once de la noche; a las once de la noche',
    '13:00': 'час дня; в час дня; 1 час дня',
    '01:00': 'час ночи',
    '07:45': '٨ إلا ربع صباحا; الثامنة إلا ربع صباحا',
  };
  for (const [time, texts] of Object.entries(times))
    for (const text of listOf(texts)) assert.equal(parseTime(text), time, text);
});

test('which day of a month is no hour', () => {
  for (const text of listOf('am 8.; den 8.; on the 8; on the eight; le 8; every 8; in 8; 8.'))
    assert.equal(parseTime(text), null, text);
});

test('while it is typed both halves of the day are offered first', async () => {
  const place = { locale: 'en-GB' } as Parameters<typeof suggestTimes>[0];
  const offered = async (typed: string) => (await suggestTimes(place, typed)).map(({ value }) => value);
  assert.deepEqual(await offered('8'), ['08:00', '20:00']);
  assert.deepEqual(await offered('8:15'), ['08:15', '20:15']);
  assert.deepEqual(await offered('8 in the morning'), ['08:00']);
  assert.deepEqual(await offered('20 Uhr'), ['20:00']);
  assert.deepEqual(await offered('24:00'), ['00:00']);
  assert.deepEqual((await offered('8 in the mor')).slice(0, 3), ['08:00', '20:00', '06:00']);
  assert.deepEqual(await offered('2030'), ['20:30']);
  assert.deepEqual(await offered('830'), ['08:30', '20:30']);
  assert.equal((await offered('3000'))[0], '06:00');
  assert.deepEqual([(await offered('')).length, (await offered(''))[0]], [24, '06:00']);
});

test('a span may pass midnight, and isn’t empty', () => {
  const spans = listOf(`
    from 10 at night to 7 in the morning; von 22 Uhr bis 7 Uhr; 22 to 7; de 22h à 7h; de 22 a 7; das 22h às 7h;
    entre las 22 y las 7; с 22 до 7; 夜10時から朝7時まで; 夜10時〜朝7時; 晚上10点到早上7点; 从22点至7点; من ١٠ مساءً إلى ٧ صباحا;
    akşam 10’dan sabah 7’ye kadar; 22:00’den 07:00’ye; 22 ile 7 arası; dalle 22 alle 7; रात 10 बजे से सुबह 7 बजे तक
  `);
  for (const text of [
    '22:00-07:00',
    '22 – 7',
    '10 pm to 7 am',
    '오후 10시부터 오전 7시까지',
    '22h-7h',
    '2200-0700',
    ...spans,
  ])
    assert.equal(parseSpan(text), '22:00-07:00', text);
  for (const text of ['22:00-24:00', '22 Uhr bis 24 Uhr', '10 pm to midnight'])
    assert.equal(parseSpan(text), '22:00-00:00', text);
  assert.equal(parseSpan('2000-0800'), '20:00-08:00');
  for (const text of ['10pm-7', '10pm-7am', '22-7', '22:00-7:00'])
    assert.equal(parseSpan(text), '22:00-07:00', text);
  for (const text of ['22:00', '22:00-', '7-7', '1-2-3', '0:00-24:00', 'am 8. bis 9.'])
    assert.equal(parseSpan(text), null, text);
});

test('a span of more than twelve hours has no end that could be of either half of the day', () => {
  for (const text of [
    '9 to 5',
    '9 am to 5',
    'noon to 5',
    '10 to 7',
    'ten to eight',
    '6 pm to 9',
    '10 to midnight',
  ])
    assert.equal(parseSpan(text), null, text);
  const clear = {
    '18:00-09:00': ['18-9', '18:00-9:00', '6 pm to 9 am'],
    '08:00-22:00': ['8-22', '8 Uhr bis 22 Uhr'],
    '09:00-05:00': ['09:00-05:00', '09-05', '9 am to 5 am'],
    '11:00-10:00': ['11:00-10:00', '11 am to 10 am'],
    '09:00-12:00': ['9 to 12', '9 am to 12'],
    '00:00-08:00': ['0-8', 'midnight to 8'],
  };
  for (const [span, texts] of Object.entries(clear))
    for (const text of texts) assert.equal(parseSpan(text), span, text);
});

test('a zone has its IANA name, or is the only one of its city; an offset is none', () => {
  for (const text of ['Europe/Berlin', 'europe/berlin', 'berlin'])
    assert.equal(parseZone(text), 'Europe/Berlin');
  assert.equal(parseZone('New York'), 'America/New_York');
  assert.equal(parseZone('UTC'), 'UTC');
  for (const text of ['', '+01:00', 'Mars/Base', 'GMT+25']) assert.equal(parseZone(text), null, text);
  assert.deepEqual([zoneOf('ko'), zoneOf('en-US')], ['Asia/Seoul', null]);
});
