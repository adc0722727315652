import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDossier } from '../../../src/article/dossier.ts';
import { readFacts } from '../../../src/desk/check/read-facts.ts';
import { compare } from '../../../src/engine/extractive/compare/compare.ts';
import { articleOf } from '../articles.ts';

/** By language: what two reports share, how each tells who did it, and whom they name. */
const reports: [string, string[], string, string, string][] = [
  [
    'de',
    [
      'Eine Fähre rammte am Dienstag den Nordpier in Ostrow.',
      'Hafenmeisterin Ines Corvin leitet den Einsatz.',
    ],
    'Den Alarm löste die Köchin aus.',
    'Ein Lehrling schlug Alarm.',
    'die Köchin / Ein Lehrling',
  ],
  [
    'fr',
    [
      'Un ferry a percuté mardi la jetée nord à Ostrow.',
      'La capitaine du port, Ines Corvin, dirige les secours.',
    ],
    'Les passagers ont quitté le bord sur ordre du maire.',
    'C’est la préfète qui a décidé l’évacuation.',
    'maire / la préfète',
  ],
  [
    'es',
    [
      'Un ferri chocó el martes con el muelle norte de Ostrow.',
      'La capitana del puerto, Ines Corvin, dirige el rescate.',
    ],
    'Fue un pescador quien dio la alarma.',
    'Una maestra avisó a la policía.',
    'un pescador / Una maestra',
  ],
  [
    'pt',
    ['Um ferry bateu na terça no cais norte de Ostrow.', 'A capitã do porto, Ines Corvin, dirige o resgate.'],
    'Foi um pescador quem deu o alarme.',
    'Uma professora chamou a polícia.',
    'um pescador / Uma professora',
  ],
  [
    'zh',
    ['一艘渡轮周二在临川港撞上北码头。', '临川港港务长周建国指挥救援。'],
    '最先报警的是一名渔民。',
    '第一个拨打报警电话的是小学教师。',
    '渔民 / 小学教师',
  ],
  [
    'ja',
    ['潮見港で火曜日、フェリーが北桟橋に衝突した。', '潮見港の港長、浜口徳三さんが救助を指揮した。'],
    '最初に気付いたのは漁師だった。',
    '最初に気付いたのは小学校の教師だった。',
    '漁師 / 小学校の教師',
  ],
  [
    'ko',
    ['여객선이 화요일 한빛항 북쪽 부두를 들이받았다.', '한빛항 항만장 김도현 씨가 구조를 지휘했다.'],
    '가장 먼저 발견한 것은 어부였다.',
    '가장 먼저 발견한 것은 초등학교 교사였다.',
    '어부 / 초등학교 교사',
  ],
  [
    'ru',
    [
      'Паром врезался во вторник в северный причал Острова.',
      'Начальник порта Инес Корвин руководит спасением.',
    ],
    'Тревогу поднял рыбак.',
    'Учительница подняла тревогу.',
    'рыбак / Учительница',
  ],
];

for (const [language, shared, one, other, point] of reports)
  test(`who did it, ${language}: ${one} ${other}`, () => {
    const dossier = toDossier(
      [one, other].map((sentence, at) =>
        articleOf([...shared, sentence], { id: String(at), language, published: '2031-03-05' }),
      ),
    );
    const { statements } = compare(dossier, readFacts);
    assert.ok(
      statements.some(({ label }) => label === `disputed: ${point}`),
      JSON.stringify(statements),
    );
  });
