import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

const judge = (language: string, sentence: string, text: string) =>
  checkStatement({ ...articleOf([sentence]), language }, { label: '', text, evidence: [0] }, summarize);

type Case = [language: string, sentence: string, holds: string, fails: string];

const steps: Case[] = [
  [
    'en',
    'Attendance came to 12,000, up from 10,500.',
    'Attendance increased to 12,000.',
    'Attendance decreased to 12,000.',
  ],
  [
    'de',
    'Die Quote liegt bei 8 Prozent, nach 9 Prozent im Mai.',
    'Die Quote fiel auf 8 Prozent.',
    'Die Quote stieg auf 8 Prozent.',
  ],
  [
    'fr',
    'Le chômage s’établit à 7,1 %, contre 7,4 % en mai.',
    'Le chômage a baissé à 7,1 %.',
    'Le chômage a augmenté à 7,1 %.',
  ],
  ['es', 'El paro pasó del 9 % al 8 %.', 'El paro bajó al 8 %.', 'El paro subió al 8 %.'],
  ['pt', 'A taxa passou de 9% para 8%.', 'A taxa caiu para 8%.', 'A taxa subiu para 8%.'],
  ['ru', 'Доля составила 8 % против 9 % в мае.', 'Доля снизилась до 8 %.', 'Доля выросла до 8 %.'],
  [
    'ar',
    'بلغت النسبة 8 في المئة مقابل 9 في المئة في مايو.',
    'انخفضت النسبة إلى 8 في المئة.',
    'ارتفعت النسبة إلى 8 في المئة.',
  ],
  ['ko', '실업률은 9%에서 8%가 됐다.', '실업률은 8%로 내렸다.', '실업률은 8%로 올랐다.'],
  ['ja', '失業率は9%から8%になった。', '失業率は8%に下がった。', '失業率は8%に上がった。'],
  ['zh', '失业率从9%变为8%。', '失业率降至8%。', '失业率升至8%。'],
];

test('what became more is no less, though no word says so', () => {
  for (const [language, sentence, holds, fails] of steps) {
    assert.ok('kept' in judge(language, sentence, holds), holds);
    assert.deepEqual(judge(language, sentence, fails), { removed: 'figure' }, fails);
  }
});

const losses: Case[] = [
  [
    'en',
    'The loss narrowed to £3 million.',
    'The loss shrank to £3 million.',
    'The loss widened to £3 million.',
  ],
  [
    'de',
    'Der Verlust verringerte sich auf 3 Millionen Euro.',
    'Der Verlust schrumpfte auf 3 Millionen Euro.',
    'Der Verlust wuchs auf 3 Millionen Euro.',
  ],
  [
    'fr',
    'La perte s’est creusée à 5 millions d’euros.',
    'La perte s’est aggravée à 5 millions d’euros.',
    'La perte a été réduite à 5 millions d’euros.',
  ],
  [
    'es',
    'El déficit se redujo a 3 millones.',
    'El déficit bajó a 3 millones.',
    'El déficit aumentó a 3 millones.',
  ],
  [
    'pt',
    'O déficit diminuiu para 3 milhões.',
    'O déficit caiu para 3 milhões.',
    'O déficit cresceu para 3 milhões.',
  ],
  [
    'ru',
    'Убыток сократился до 3 млн рублей.',
    'Убыток уменьшился до 3 млн рублей.',
    'Убыток вырос до 3 млн рублей.',
  ],
  [
    'ar',
    'تقلصت الخسائر إلى 3 ملايين دينار.',
    'انخفضت الخسائر إلى 3 ملايين دينار.',
    'ارتفعت الخسائر إلى 3 ملايين دينار.',
  ],
  ['ko', '적자가 3억 원으로 줄었다.', '적자가 3억 원으로 감소했다.', '적자가 3억 원으로 늘었다.'],
  ['ja', '赤字は3億円に縮小した。', '赤字は3億円に減った。', '赤字は3億円に拡大した。'],
  ['zh', '亏损缩小到3亿元。', '亏损减少到3亿元。', '亏损扩大到3亿元。'],
];

test('a loss that shrank is no loss that grew', () => {
  for (const [language, sentence, holds, fails] of losses) {
    assert.ok('kept' in judge(language, sentence, holds), holds);
    assert.deepEqual(judge(language, sentence, fails), { removed: 'figure' }, fails);
  }
});

const added: Case[] = [
  ['en', 'The council removed 40 beds.', 'The council cut 40 beds.', 'The council added 40 beds.'],
  [
    'de',
    'Die Stadt stockt den Etat um 2 Millionen auf.',
    'Die Stadt erhöht den Etat um 2 Millionen.',
    'Die Stadt kürzt den Etat um 2 Millionen.',
  ],
  ['fr', 'La ville a supprimé 40 lits.', 'La ville a retiré 40 lits.', 'La ville a ajouté 40 lits.'],
  [
    'es',
    'La dirección eliminó 40 plazas.',
    'La dirección suprimió 40 plazas.',
    'La dirección creó 40 plazas.',
  ],
  ['ko', '매출이 4% 뛰었다.', '매출이 4% 증가했다.', '매출이 4% 감소했다.'],
  ['zh', '编制多了40人。', '编制增加了40人。', '编制减少了40人。'],
];

test('what was taken away was not added', () => {
  for (const [language, sentence, holds, fails] of added) {
    assert.ok('kept' in judge(language, sentence, holds), holds);
    assert.deepEqual(judge(language, sentence, fails), { removed: 'figure' }, fails);
  }
});

const shares: Case[] = [
  [
    'fr',
    'Sur 240 bateaux, 168 sont à quai.',
    'Sept bateaux sur dix sont à quai.',
    'Un bateau sur deux est à quai.',
  ],
  [
    'de',
    'Von 200 Höfen haben 50 Kühe.',
    'Ein Viertel der Höfe hat Kühe.',
    'Zwei Drittel der Höfe haben Kühe.',
  ],
  [
    'ko',
    '직원 400명 가운데 100명이 떠났다.',
    '직원 네 명 중 한 명이 떠났다.',
    '직원 두 명 중 한 명이 떠났다.',
  ],
  ['ja', '社員400人のうち100人が去った。', '社員の4人に1人が去った。', '社員の2人に1人が去った。'],
];

test('a share in words is compared with the one that two counts have', () => {
  for (const [language, sentence, holds, fails] of shares) {
    assert.ok('kept' in judge(language, sentence, holds), holds);
    assert.deepEqual(judge(language, sentence, fails), { removed: 'figure' }, fails);
  }
  assert.ok(
    'kept' in
      judge(
        'en',
        'It earned $19 million of $46 million and owes twice as much as Mills.',
        'Mills owes half as much.',
      ),
  );
});
