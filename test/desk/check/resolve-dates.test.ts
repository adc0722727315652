import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveDates } from '../../../src/desk/check/resolve-dates.ts';

/** The dates of the last of some sentences. */
const datesOf = (language: string, published: string | null, ...sentences: string[]) =>
  resolveDates({ language, published, sentences }).at(-1);

/** Published on Wednesday, 25 November 2026. */
const sentences: [kind: string, language: string, text: string, dates: string[]][] = [
  ['to come', 'en', 'The new pool is to open on Saturday after two years of work.', ['2026-11-28']],
  ['to come', 'en', 'She will be sentenced on Monday.', ['2026-11-30']],
  ['to come', 'en', 'They are away to Port Larne on Sunday.', ['2026-11-29']],
  ['to come', 'de', 'Der Stadtrat wird am Donnerstag über das Freibad abstimmen.', ['2026-11-26']],
  ['to come', 'de', 'Am Freitag macht die Bücherei wieder auf.', ['2026-11-27']],
  ['to come', 'fr', 'La piscine rouvrira ses portes dimanche, a promis la maire.', ['2026-11-29']],
  ['to come', 'es', 'El nuevo tranvía comenzará a circular el lunes.', ['2026-11-30']],
  ['to come', 'pt', 'A ponte vai reabrir no domingo.', ['2026-11-29']],
  ['to come', 'ru', 'Суд огласит приговор в пятницу.', ['2026-11-27']],
  ['to come', 'uk', 'Суд розгляне справу в пʼятницю.', ['2026-11-27']],
  ['to come', 'ar', 'سيفتتح الوزير المستشفى الجديد يوم السبت.', ['2026-11-28']],
  ['to come', 'ko', '새 도서관이 토요일 문을 연다.', ['2026-11-28']],
  ['to come', 'ja', '市議会は月曜日に予算案を採決する。', ['2026-11-30']],
  ['to come', 'zh', '新图书馆将于星期五开放。', ['2026-11-27']],
  ['to come', 'zh', '听说调查组星期五要来。', ['2026-11-27']],
  ['gone by', 'en', 'A lorry was found on Saturday in a quarry.', ['2026-11-21']],
  ['gone by', 'de', 'Am Freitag erfuhren es die Nachbarn.', ['2026-11-20']],
  ['gone by', 'pt', 'O navio encalhou na sexta-feira perto do porto.', ['2026-11-20']],
  ['gone by', 'uk', 'Міст закрили в суботу.', ['2026-11-21']],
  ['gone by', 'ja', '警察は金曜日、男を逮捕した。', ['2026-11-20']],
  [
    'one of each',
    'en',
    'The mayor told reporters on Monday that buses would run on Friday.',
    ['2026-11-23', '2026-11-27'],
  ],
  [
    'one of each',
    'de',
    'Die Ministerin trat am Montag zurück, ihr Nachfolger wird am Freitag vereidigt.',
    ['2026-11-23', '2026-11-27'],
  ],
  [
    'one of each',
    'fr',
    'Le préfet, qui a visité la vallée lundi, annoncera vendredi un plan d’aide.',
    ['2026-11-23', '2026-11-27'],
  ],
  [
    'one of each',
    'es',
    'El alcalde dimitió el martes y su sucesora tomará posesión el sábado.',
    ['2026-11-24', '2026-11-28'],
  ],
  ['one of each', 'ko', '시장은 화요일 사임했고 후임은 금요일 취임한다.', ['2026-11-24', '2026-11-27']],
  ['one of each', 'zh', '市长周一宣布辞职，继任者将于周五就职。', ['2026-11-23', '2026-11-27']],
  ['the same day', 'en', 'The court hears the appeal on Wednesday.', ['2026-11-25']],
  ['the same day', 'en', 'Ten firms want the contract, the paper said on Wednesday.', ['2026-11-25']],
  ['the same day', 'de', 'Am Mittwoch verhandelt das Gericht.', ['2026-11-25']],
  ['the same day', 'ru', 'В среду рабочие нашли под мостом бомбу.', ['2026-11-25']],
  ['another week', 'en', 'The pier was shut last Wednesday.', ['2026-11-18']],
  ['another week', 'en', 'It is to reopen next Wednesday.', ['2026-12-02']],
  ['another week', 'en', 'He said on Monday that talks go on next week.', ['2026-11-23']],
  ['not certain', 'en', 'The verdict was due to be read out on Monday.', []],
  ['not certain', 'en', 'The match on Saturday: what to know.', []],
  ['not certain', 'de', 'Das für alle offene Fest am Samstag wurde abgesagt.', []],
  ['no day', 'en', 'Buses run on Sundays.', []],
  ['no day', 'fr', 'Le marché a lieu tous les samedis.', []],
  ['no day', 'es', 'El museo cierra los lunes.', []],
  ['no day', 'zh', '博物馆每周一闭馆。', []],
  ['a month gone by', 'en', 'They flew there in January to see a tower.', ['2026-01']],
  ['a month to come', 'en', 'The tower will open in February.', ['2027-02']],
  ['a range', 'en', 'The fair will run from 3 to 9 December.', ['2026-12-03', '2026-12-09']],
  ['a range', 'en', 'It rained on May 3-5, 2019.', ['2019-05-03', '2019-05-05']],
  ['a range', 'de', 'Die Messe geht vom 3. bis 9. Dezember.', ['2026-12-03', '2026-12-09']],
  ['a range', 'ru', 'Выставка пройдёт с 3 по 9 декабря.', ['2026-12-03', '2026-12-09']],
  ['a range', 'ja', '祭りは8月3日から9日まで開かれた。', ['2026-08-03', '2026-08-09']],
  ['counted', 'en', 'Last night a tree fell on the line.', ['2026-11-24']],
  ['counted', 'fr', 'Ce matin, un camion s’est renversé.', ['2026-11-25']],
  ['counted', 'es', 'El juicio empieza pasado mañana.', ['2026-11-27']],
  ['counted', 'ja', '一昨日、橋が落ちた。', ['2026-11-23']],
  ['counted', 'zh', '昨晚发生火灾。', ['2026-11-24']],
];

for (const [kind, language, text, dates] of sentences)
  test(`${language}, ${kind}: ${text}`, () => assert.deepEqual(datesOf(language, '2026-11-25', text), dates));

test('a month goes on with the year before it, or has none where it may be another', () => {
  const monthOf = (...text: string[]) => datesOf('en', '2026-11-25', ...text);
  assert.deepEqual(monthOf('In 2019 a fire destroyed the mill.', 'In May it was sold.'), ['2019-05']);
  assert.deepEqual(monthOf('It was shut on 3 March 2019.', 'In May it was sold.'), ['2019-05']);
  assert.deepEqual(monthOf('It was shut on 3 March 2019.', 'In January it was sold.'), []);
  assert.deepEqual(monthOf('The firm, founded in 1987, makes boats.', 'In May it cut 20 jobs.'), []);
  assert.deepEqual(monthOf('In 2019 a fire destroyed the mill.', 'It will reopen in May.'), ['2027-05']);
});

test('the next day is the one after the day that was told, and none where several were', () => {
  const dayOf = (language: string, ...text: string[]) => datesOf(language, '2026-11-25', ...text);
  assert.deepEqual(dayOf('ja', '15日、倉庫で火事があった。', '翌日、市は調査を始めた。'), ['2026-11-16']);
  assert.deepEqual(dayOf('ko', '15일 창고에서 불이 났다.', '이튿날 시는 조사를 시작했다.'), ['2026-11-16']);
  assert.deepEqual(dayOf('en', 'A mill burned down on 31 October.', 'It rained.', 'He fled the next day.'), [
    '2026-11-01',
  ]);
  assert.deepEqual(dayOf('ja', '翌日、市は調査を始めた。'), []);
  assert.deepEqual(dayOf('en', 'It burned on 3 and 9 November.', 'He fled the next day.'), []);
});

test('without a day of publication nothing is counted from it', () => {
  const text = 'He said on Monday that last year, in May, and this morning all was well.';
  assert.deepEqual(datesOf('en', null, text), []);
  assert.deepEqual(datesOf('en', null, 'It rained on 3 May 2019.'), ['2019-05-03']);
});

test('the day of publication is that of the place: an offset’s, and the language’s where a machine wrote UTC', () => {
  assert.deepEqual(datesOf('en', '2026-11-25T23:30:00-05:00', 'It fell this morning.'), ['2026-11-25']);
  assert.deepEqual(datesOf('en', '2026-11-25T00:30:00+01:00', 'It fell last night.'), ['2026-11-24']);
  assert.deepEqual(datesOf('ja', '2026-11-24T22:00:00Z', '今朝、雪が降った。'), ['2026-11-25']);
  assert.deepEqual(datesOf('de', '2026-11-24T23:30:00Z', 'Heute schneite es.'), ['2026-11-25']);
  assert.deepEqual(datesOf('en', '2026-11-24T22:00:00Z', 'It snowed today.'), ['2026-11-24']);
});
