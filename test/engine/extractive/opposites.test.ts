import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDossier } from '../../../src/article/dossier.ts';
import { readFacts } from '../../../src/desk/check/read-facts.ts';
import { compare } from '../../../src/engine/extractive/compare/compare.ts';
import { articleOf } from '../articles.ts';

/** The leads that two reports share, a language's pairs that agree, and pairs that don't with their point. */
const claims: [string, string[], [string, string][], [string, string, string][]][] = [
  [
    'en',
    ['A ferry struck the north pier at Ostrow on Tuesday.', 'Harbour master Ines Corvin closed it.'],
    [
      ['Nine passengers survived.', 'Two passengers died.'],
      ['Passengers survived the crash.', 'Two crew members died in the crash.'],
      ['Revenue at Senn Line rose last year.', 'Profit at Senn Line fell last year.'],
      ['The captain was fired.', 'The mayor resigned.'],
      ['The north pier at Ostrow is closed.', 'The museum at Ostrow opened in 1910.'],
      ['Police arrested the captain.', 'Police released the passenger list.'],
      ['The harbour office was closed on Tuesday.', 'The harbour was open on Tuesday.'],
      ['The pier had no lights and was closed.', 'The pier was closed, the office said.'],
      ['The pier is no longer open.', 'The pier is closed.'],
      ['The captain with no licence was fired.', 'The captain was fired by Senn Line.'],
      ['The captain was arrested on Tuesday.', 'A passenger, Ada Rook, was released.'],
      ['The mayor was silent.', 'The captain, Ewan Halcro, pleaded guilty.'],
      ['The captain was legally fired.', 'The crossing in Ostrow was illegal.'],
      [
        'Three crossings from Ostrow were cancelled.',
        'Two crossings from Ostrow will take place as planned.',
      ],
      ['There is no doubt that the pier is closed.', 'The pier is closed, said police.'],
      ['The jetty was closed in 2019.', 'The jetty is open since March 2025.'],
    ],
    [
      ['The captain resigned on Tuesday.', 'Captain Ewan Halcro was fired by Senn Line.', 'resigned / fired'],
      ['The alarm on the ferry worked.', 'The alarm failed, a docker said.', 'worked / failed'],
      ['The council approved the new pier.', 'The council rejected the pier.', 'approved / rejected'],
      ['The march in Ostrow was abandoned.', 'The march went on.', 'abandoned / went on'],
      ['Revenue at Senn Line rose last year.', 'Last year revenue fell.', 'rose / fell'],
      [
        'The captain is still in custody.',
        'Police let the captain go: he walked free.',
        'in custody / walked free',
      ],
      [
        'The captain will plead guilty.',
        'He denied all charges, a lawyer of the captain said.',
        'plead guilty / denied all',
      ],
      ['Senn Line will not rebuild the pier.', 'The pier will be rebuilt.', 'not rebuild / rebuilt'],
      ['Nobody had a lifejacket.', 'Each of them had a lifejacket.', 'lifejacket'],
    ],
  ],
  [
    'de',
    [
      'Eine Fähre rammte am Dienstag den Nordpier in Ostrow.',
      'Hafenmeisterin Ines Corvin leitet den Einsatz.',
    ],
    [
      ['Neun Passagiere haben überlebt.', 'Zwei Passagiere sind gestorben.'],
      ['Der Umsatz der Senn-Linie ist gestiegen.', 'Der Gewinn der Senn-Linie ist gesunken.'],
      ['Der Kapitän wurde entlassen.', 'Der Bürgermeister ist zurückgetreten.'],
      ['Der Nordpier in Ostrow ist gesperrt.', 'Das Museum in Ostrow wurde 1910 geöffnet.'],
      ['Die Polizei hat den Kapitän verhaftet.', 'Die Polizei hat die Passagierliste freigelassen.'],
    ],
    [
      [
        'Der Kapitän wurde am Dienstag entlassen.',
        'Der Kapitän ist zurückgetreten.',
        'entlassen / zurückgetreten',
      ],
      ['Die Sirene auf der Fähre funktionierte.', 'Die Sirene war defekt.', 'funktionierte / defekt'],
      [
        'Die Sirene auf der Fähre funktionierte.',
        'Die Sirene funktionierte am Dienstag nicht.',
        'funktionierte',
      ],
    ],
  ],
  [
    'fr',
    [
      'Un ferry a heurté mardi la jetée nord d’Ostrow.',
      'La capitaine du port Ines Corvin dirige les secours.',
    ],
    [
      ['Neuf passagers ont survécu.', 'Deux passagers sont décédés.'],
      ['Les revenus de la compagnie ont augmenté.', 'Les bénéfices de la compagnie ont baissé.'],
      ['Le capitaine a été licencié.', 'Le maire a donné sa démission.'],
      ['La jetée nord d’Ostrow est fermée.', 'Le musée d’Ostrow a été ouvert en 1910.'],
      ['La police a arrêté le capitaine.', 'La police a libéré la liste des passagers.'],
    ],
    [
      ['La sirène du ferry fonctionnait.', 'La sirène du ferry était en panne.', 'fonctionnait / en panne'],
      ['La jetée nord est fermée.', 'La jetée nord est ouverte.', 'fermée / ouverte'],
    ],
  ],
  [
    'ko',
    ['화요일 여객선이 오스트로 북쪽 부두를 들이받았다.', '항만청장 코르빈이 구조를 지휘했다.'],
    [
      ['승객 9명이 생존했다.', '승객 2명이 사망했다.'],
      ['여객선 회사의 매출이 증가했다.', '여객선 회사의 이익이 감소했다.'],
      ['여객선 선장이 해임됐다.', '오스트로 시장이 사임했다.'],
      ['오스트로 북쪽 부두는 폐쇄됐다.', '오스트로 박물관은 1910년에 개방됐다.'],
      ['경찰이 여객선 선장을 체포했다.', '경찰이 여객선 승객 명단을 석방했다.'],
    ],
    [
      ['여객선 경보기가 작동했다.', '여객선 경보기가 고장이었다.', '작동했다 / 고장이었다'],
      ['여객선 선장이 해임됐다.', '여객선 선장이 스스로 사임했다.', '해임됐다 / 사임했다'],
    ],
  ],
  [
    'zh',
    ['一艘渡轮周二撞上了奥斯特罗的北码头。', '港务局长科尔文指挥了救援。'],
    [
      ['九名渡轮乘客生还。', '两名渡轮乘客死亡。'],
      ['渡轮公司的收入上升。', '渡轮公司的利润下降。'],
      ['渡轮船长被解雇。', '奥斯特罗市长辞职。'],
      ['奥斯特罗的北码头已关闭。', '奥斯特罗的博物馆1910年开放。'],
      ['警方逮捕了渡轮船长。', '警方释放了渡轮乘客名单。'],
    ],
    [
      ['奥斯特罗的北码头已关闭。', '奥斯特罗的北码头仍然开放。', '关闭 / 开放'],
      ['渡轮的警报器失灵。', '渡轮的警报器正常运行。', '失灵 / 正常运行'],
    ],
  ],
];

/** The points of two articles of a language. */
function pointsIn(language: string, ...texts: string[][]): string[] {
  const articles = texts.map((sentences, at) =>
    articleOf(sentences, { id: String(at), language, published: '2031-03-05' }),
  );
  const labels = compare(toDossier(articles), readFacts).statements.map(({ label }) => label);
  return [...new Set(labels.filter((label) => label.startsWith('disputed: ')))].map((label) =>
    label.slice('disputed: '.length),
  );
}

for (const [language, lead, compatible, contrary] of claims) {
  for (const [one, other] of compatible)
    test(`no dispute, ${language}: ${one} ${other}`, () => {
      assert.deepEqual(pointsIn(language, [...lead, one], [...lead, other]), []);
      assert.deepEqual(pointsIn(language, [...lead, other], [...lead, one]), []);
    });
  for (const [one, other, point] of contrary)
    test(`a dispute in whole words, ${language}: ${one} ${other}`, () => {
      assert.deepEqual(pointsIn(language, [...lead, one], [...lead, other]), [point]);
    });
}
