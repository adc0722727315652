import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

const judge = (language: string, sentence: string, text: string) =>
  checkStatement({ ...articleOf([sentence]), language }, { label: '', text, evidence: [0] }, summarize);

const losses: [language: string, sentence: string, holds: string][] = [
  ['en', 'Net losses rose to 31 million dollars.', 'The company lost 31 million dollars.'],
  ['de', 'Der Verlust stieg auf 31 Millionen Euro.', 'Der Konzern verlor 31 Millionen Euro.'],
  ['fr', 'Les pertes ont augmenté à 31 millions d’euros.', 'Le groupe a perdu 31 millions d’euros.'],
  ['es', 'Las pérdidas subieron a 31 millones de euros.', 'El grupo perdió 31 millones de euros.'],
  ['pt', 'O prejuízo subiu para 31 milhões de reais.', 'A empresa perdeu 31 milhões de reais.'],
  ['ru', 'Убыток вырос до 31 миллиона рублей.', 'Компания потеряла 31 миллион рублей.'],
  ['uk', 'Збиток зріс до 31 мільйона гривень.', 'Компанія втратила 31 мільйон гривень.'],
  ['ar', 'ارتفعت الخسائر إلى 31 مليون دولار.', 'خسرت الشركة 31 مليون دولار.'],
  ['ko', '적자가 310억 원으로 늘었다.', '순이익이 310억 원 감소했다.'],
  ['ja', '赤字は31億円に拡大した。', '利益が31億円減少した。'],
  ['zh', '亏损扩大到31亿元。', '利润减少31亿元。'],
];

test('a loss that rises is no profit that rises', () => {
  for (const [language, sentence, holds] of losses)
    assert.ok('kept' in judge(language, sentence, holds), holds);
});

const forecasts: [language: string, sentence: string, holds: string][] = [
  ['en', 'The bank lowered its forecast to 2.4%.', 'It expects the economy to grow to 2.4%.'],
  ['de', 'Die Bank senkte ihre Prognose auf 2,4 Prozent.', 'Die Wirtschaft soll auf 2,4 Prozent wachsen.'],
  ['fr', 'La banque a abaissé sa prévision à 2,4 %.', 'L’économie doit progresser à 2,4 %.'],
  ['es', 'El banco rebajó su previsión al 2,4 %.', 'La economía crecerá hasta el 2,4 %.'],
  ['pt', 'O banco reduziu a previsão para 2,4%.', 'A economia deve crescer para 2,4%.'],
  ['ru', 'Банк снизил прогноз до 2,4%.', 'Экономика вырастет до 2,4%.'],
  ['uk', 'Банк знизив прогноз до 2,4%.', 'Економіка зросте, за розрахунками, до 2,4%.'],
  ['ar', 'خفض البنك توقعاته إلى 2.4%.', 'سيرتفع الاقتصاد إلى 2.4%.'],
  ['ko', '은행은 전망치를 2.4%로 내렸다.', '경제가 2.4%로 성장한다.'],
  ['ja', '銀行は見通しを2.4%に下げた。', '経済は2.4%に伸びる。'],
  ['zh', '银行将预测下调至2.4%。', '经济将增长到2.4%。'],
];

test('a forecast that is lowered may be one of growth', () => {
  for (const [language, sentence, holds] of forecasts)
    assert.ok('kept' in judge(language, sentence, holds), holds);
});

test('what is earned may be a profit that fell', () => {
  assert.ok(
    'kept' in judge('es', 'El beneficio cayó a 31 millones de euros.', 'El grupo ganó 31 millones de euros.'),
  );
  assert.ok(
    'kept' in
      judge('fr', 'Le bénéfice a chuté à 31 millions d’euros.', 'Le groupe a gagné 31 millions d’euros.'),
  );
});

test('profits that fell are still not profits that rose', () => {
  const fell = 'Profits fell to 31 million dollars.';
  assert.deepEqual(judge('en', fell, 'Profits rose to 31 million dollars.'), { removed: 'figure' });
});

test('every year is a way of speaking where the sentence counts something else', () => {
  const sentence = 'The bridge, which tourists love, is inspected every two years.';
  const spoken = judge('en', sentence, 'Every year tourists flock to see it.');
  assert.ok('kept' in spoken && spoken.kept.unchecked.includes('figure'));
  assert.deepEqual(judge('en', sentence, 'The bridge is inspected every year.'), { removed: 'figure' });
  const korean = '다리는 2년마다 점검한다.';
  assert.deepEqual(judge('ko', korean, '다리는 매년 점검한다.'), { removed: 'figure' });
});
