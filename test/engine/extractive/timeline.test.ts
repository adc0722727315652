import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from '../../../src/desk/check/read-facts.ts';
import { timelineOf } from '../../../src/engine/extractive/timeline/timeline.ts';
import { articleOf } from '../articles.ts';

/** Published on Friday, 4 September 2026. */
const datesOf = (text: string, language: string): string[] =>
  timelineOf(articleOf([text], { language, published: '2026-09-04' }), readFacts).map(({ label }) => label);

const sentences: [string, string, string[]][] = [
  ['en', 'A smaller ship takes over the route on Monday.', ['2026-09-07']],
  ['en', 'The inquiry began on Monday.', ['2026-08-31']],
  ['de', 'Los geht es am Samstag auf dem Markt.', ['2026-09-05']],
  ['de', 'Am Samstag war die Halle voll.', ['2026-08-29']],
  ['es', 'Los vecinos votarán el domingo en la plaza.', ['2026-09-06']],
  ['fr', 'Les habitants voteront dimanche sur la place.', ['2026-09-06']],
  ['ja', '市は船を1日40便走らせる。', []],
  ['en', 'The bridge is closed until Sunday.', ['2026-09-06']],
  ['en', 'The bridge was closed until Wednesday.', ['2026-09-02']],
  ['en', 'It was carried by 13 votes to 9 on Tuesday.', ['2026-09-01']],
  ['de', 'Die Brücke ist bis Mittwoch gesperrt.', ['2026-09-09']],
  ['de', 'Die Sperrung dauerte bis Mittwoch.', ['2026-09-02']],
  ['es', 'Habrá autobuses a partir del lunes.', ['2026-09-07']],
  ['es', 'El juez leerá la sentencia el martes.', ['2026-09-08']],
  ['es', 'El juez leyó la sentencia el martes.', ['2026-09-01']],
  ['fr', 'Le pont est fermé jusqu’à mardi.', ['2026-09-08']],
  ['fr', 'Le pont rouvrira mardi.', ['2026-09-08']],
  ['pt', 'A ponte está fechada até domingo.', ['2026-09-06']],
  ['ru', 'Мост закрыт до вторника.', ['2026-09-08']],
  ['ar', 'الجسر مغلق حتى يوم الأحد.', ['2026-09-06']],
  ['ko', '다리는 화요일까지 통제된다.', ['2026-09-08']],
  ['ko', '다리는 화요일부터 통제됐다.', ['2026-09-01']],
  ['zh', '大桥封闭至周二。', ['2026-09-08']],
  ['zh', '大桥周二封闭了。', ['2026-09-01']],
  ['ja', '橋は火曜日まで通行止め。', ['2026-09-08']],
  ['ja', '市は12日から船を走らせる。', ['2026-09-12']],
  ['ja', '橋は再来年に開通する。', ['2028']],
  ['zh', '三所学校停课至本周六。', ['2026-09-05']],
  ['zh', '学校本周三停课。', ['2026-09-02']],
  ['ko', '다리는 이번 주 토요일 다시 열린다.', ['2026-09-05']],
];

for (const [language, text, dates] of sentences)
  test(`${language}: ${text}`, () => assert.deepEqual(datesOf(text, language), dates));

test('a sentence stands once at each of its dates, however often it is told', () => {
  const text = 'The bridge closed on 3 March 2025 and opened again on 9 May 2026.';
  const article = articleOf([text, 'Nobody was hurt.', text], { language: 'en', published: '2026-09-04' });
  const entries = timelineOf(article, readFacts).map((entry) => [entry.label, entry.text]);
  assert.deepEqual(entries, [
    ['2025-03-03', text],
    ['2026-05-09', text],
  ]);
});
