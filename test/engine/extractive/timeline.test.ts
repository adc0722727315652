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

/** What only tells which thing is meant is no date of what happened. */
const described: [string, string, string[]][] = [
  ['en', 'The 2019 treaty obliges owners to report faults.', []],
  ['en', 'Last month’s congress of owners is called a failure.', []],
  ['en', "She praised Tuesday's rescue.", []],
  ['en', 'Police found a March 2021 letter on Wednesday.', ['2026-09-02']],
  ['en', 'Three people were killed in Tuesday’s attack.', ['2026-09-01']],
  ['en', 'The firm was founded in 2019 and sold in May 2021.', ['2019', '2021-05']],
  ['en', 'Tuesday’s attack killed three people.', ['2026-09-01']],
  ['en', 'Doctors said Tuesday’s attack killed three people.', ['2026-09-01']],
  ['en', 'The roof was torn off by Tuesday’s storm.', ['2026-09-01']],
  ['en', 'He died on the Tuesday evening.', ['2026-09-01']],
  ['en', 'She was chosen at the union’s 2019 congress.', ['2019']],
  ['de', 'Der Vertrag von 2019 verpflichtet die Reeder.', []],
  ['de', 'Sie lobte die Rettung vom Dienstag.', []],
  ['de', 'Die Halle wurde von 2019 bis 2021 gebaut.', ['2019', '2021']],
  ['de', 'In der Nacht vom Dienstag sank das Boot.', ['2026-09-01']],
  ['de', 'Die Regel gilt vom 3. März 2026 an.', ['2026-03-03']],
  ['de', 'Der Streik vom 3. März 2026 bis zum 9. März 2026 war teuer.', ['2026-03-03', '2026-03-09']],
  ['fr', 'Le traité de 2019 oblige les armateurs à parler.', []],
  ['fr', 'Le maire du port regrette la grève du 3 mars 2026.', []],
  ['fr', 'Le pont est fermé du 3 mars 2026 au 9 mars 2026.', ['2026-03-03', '2026-03-09']],
  ['fr', 'Le salon se tient du 3 mars 2026 au 9 mars 2026.', ['2026-03-03', '2026-03-09']],
  ['fr', 'Le phare date de 2019.', ['2019']],
  ['fr', 'À partir de 2019, le port a grandi.', ['2019']],
  ['es', 'El tratado de 2019 obliga a los armadores.', []],
  ['es', 'El puente se cerró el 3 de marzo de 2026.', ['2026-03-03']],
  ['es', 'Dos hombres murieron en el incendio del martes.', ['2026-09-01']],
  ['es', 'La sala abrió en el verano de 2019.', ['2019']],
  ['es', 'La muestra abre del 3 de marzo de 2026 hasta el 9 de marzo de 2026.', ['2026-03-03', '2026-03-09']],
  ['es', 'A primeros de marzo de 2026 cerró la sala.', ['2026-03']],
  ['es', 'El faro data de 2019.', ['2019']],
  ['pt', 'O tratado de 2019 obriga os armadores.', []],
  ['pt', 'A ponte fechou em março de 2019.', ['2019-03']],
  ['pt', 'A feira vai de 3 de março de 2026 até 9 de março de 2026.', ['2026-03-03', '2026-03-09']],
  ['ru', 'Договор 2019 года обязывает судовладельцев.', []],
  ['ru', 'Мост закрыли в марте 2019 года.', ['2019-03']],
  ['ru', 'Итоги прошлого года подвели в марте.', ['2026-03']],
  ['ru', 'К марту 2019 года мост закрыли.', ['2019']],
  ['ru', 'За первое полугодие 2019 года погибли трое.', ['2019']],
  ['ja', '2019年の条約は船主に報告を求める。', []],
  ['ja', '橋は2019年の春に閉鎖された。', ['2019']],
  ['ja', '市長は2026年3月3日の会見を欠席した。', ['2026-03-03']],
  ['ko', '2019년의 조약은 선주에게 보고를 요구한다.', []],
  ['zh', '2019年的条约要求船东报告。', []],
  ['zh', '大桥2019年封闭。', ['2019']],
  ['zh', '市长在3月3日的会议上辞职。', ['2026-03-03']],
  ['zh', '警方说，周二的火灾造成三人死亡。', ['2026-09-01']],
];

for (const [language, text, dates] of [...sentences, ...described])
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
