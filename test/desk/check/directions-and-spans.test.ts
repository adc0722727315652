import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { figuresIn } from '../../../src/desk/check/figures/read-figures.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

const judge = (sentences: string[], language: string, text: string) =>
  checkStatement(
    { ...articleOf(sentences), language, published: '2026-03-05' },
    { label: '', text, evidence: sentences.map((_, at) => at) },
    summarize,
  );

type Case = [language: string, sentences: string[], holds: string, fails: string];

const cases: Record<string, Case[]> = {
  'what rose is not what fell': [
    [
      'en',
      ['Rents fell 3.2 percent in the old town.'],
      'Old town rents dropped by 3.2%.',
      'Old town rents rose by 3.2%.',
    ],
    [
      'de',
      ['Die Pegel sanken um 40 Zentimeter.'],
      'Um 40 Zentimeter fiel der Pegel.',
      'Um 40 Zentimeter stieg der Pegel.',
    ],
    ['zh', ['门票收入下降8.4%。'], '门票收入减少8.4%。', '门票收入增长8.4%。'],
    ['ko', ['수수료가 3.4% 올랐다.'], '수수료는 3.4% 인상됐다.', '수수료는 3.4% 인하됐다.'],
  ],
  'more than a third of 35 percent': [
    [
      'en',
      ['Costs rose by 35 percent.'],
      'Costs rose by more than a third.',
      'Costs rose by more than a half.',
    ],
    [
      'de',
      ['Die Kosten stiegen um 35 Prozent.'],
      'Sie stiegen um mehr als ein Drittel.',
      'Sie stiegen um gut die Hälfte.',
    ],
    [
      'ru',
      ['Цены выросли на 35 процентов.'],
      'Цены выросли более чем на треть.',
      'Цены выросли более чем на половину.',
    ],
    [
      'fr',
      ['La firme réclame 1,2 million d’euros.'],
      'Elle réclame plus d’un million d’euros.',
      'Elle réclame plus d’un milliard d’euros.',
    ],
  ],
  'years that are no spans, and no tenth': [
    [
      'ru',
      ['В прошлом году суд закрыл дело.'],
      'В 2025 году суд закрыл дело.',
      'В 2023 году суд закрыл дело.',
    ],
    ['uk', ['Торік суд закрив справу.'], 'У 2025 році суд закрив справу.', 'У 2023 році суд закрив справу.'],
    [
      'pt',
      ['A obra chegou a 60% das casas.'],
      'A obra chegou a seis em cada dez.',
      'A obra chegou a oito em cada dez.',
    ],
  ],
  'ordinals of periods in a row': [
    [
      'en',
      ['Orders fell for the sixth month in a row.'],
      'Orders have fallen for six months.',
      'Orders have fallen for nine months.',
    ],
    [
      'ru',
      ['Заказы падают шестой месяц подряд.'],
      'Заказов меньше уже 6 месяцев.',
      'Заказов меньше уже 9 месяцев.',
    ],
  ],
  'what lies between two moments': [
    [
      'en',
      ['The pool opens at 7 a.m. and closes at 10:30 a.m.'],
      'It is open for three and a half hours, until 10:30.',
      'It is open for five and a half hours, until 10:30.',
    ],
    [
      'de',
      ['Der Antrag kam am 4. August, vier Tage später der Bescheid.'],
      'Der Bescheid kam am 8. August.',
      'Der Bescheid kam am 11. August.',
    ],
    ['ru', ['Рейсы отменены до пятницы.'], 'Рейсов не будет до 6 марта.', 'Рейсов не будет до 16 марта.'],
    [
      'fr',
      ['Né en 1950, il a ouvert le café à 30 ans.'],
      'Il a ouvert le café en 1980.',
      'Il a ouvert le café en 1990.',
    ],
  ],
  'how often': [
    [
      'en',
      ['Checks come every six months instead of once a year.'],
      'There are two checks a year.',
      'Checks come every two months.',
    ],
    ['en', ['Checks come every six months.'], 'Checks come twice a year.', 'Checks come every year.'],
    ['de', ['Geprüft wird alle zwei Jahre.'], 'Geprüft wird jedes zweite Jahr.', 'Geprüft wird jedes Jahr.'],
    [
      'ru',
      ['Отчёт выходит раз в полгода.'],
      'Отчёт выходит каждые шесть месяцев.',
      'Отчёт выходит каждые два месяца.',
    ],
    ['ko', ['점검은 6개월마다 한다.'], '점검은 1년에 두 번 한다.', '점검은 1년에 네 번 한다.'],
    ['zh', ['每三个月检查一次。'], '每季度检查一次。', '每半年检查一次。'],
  ],
  'how many times as much': [
    [
      'en',
      ['The fee went from 30 to 90 euros.'],
      'The fee tripled to 90 euros.',
      'The fee doubled to 90 euros.',
    ],
    [
      'de',
      ['Der Verein wuchs von 210 auf 420 Mitglieder.'],
      'Der Verein hat sich verdoppelt.',
      'Der Verein hat sich verdreifacht.',
    ],
    ['ru', ['Проезд подорожал с 30 до 60 рублей.'], 'Проезд подорожал вдвое.', 'Проезд подорожал втрое.'],
  ],
  'numbers in one word with their unit': [
    [
      'de',
      ['Ein Junge von vier Jahren wurde gefunden.'],
      'Ein vierjähriger Junge wurde gefunden.',
      'Ein siebenjähriger Junge wurde gefunden.',
    ],
    [
      'ru',
      ['Нашли мальчика двадцати пяти лет.'],
      'Нашли двадцатипятилетнего мальчика.',
      'Нашли двадцатисемилетнего мальчика.',
    ],
    [
      'uk',
      ['Знайшли хлопця 12 років.'],
      'Знайшли дванадцятирічного хлопця.',
      'Знайшли чотирнадцятирічного хлопця.',
    ],
  ],
  'shares of a few': [
    ['ja', ['5人に1人が退職した。'], '退職したのは20％だ。', '退職したのは40％だ。'],
    ['uk', ["Кожен п'ятий учень хворіє."], 'Хворіють 20% учнів.', 'Хворіють 50% учнів.'],
  ],
  'spans in other units': [
    [
      'en',
      ['He spent 11 weeks in hospital and had 14 operations.'],
      'He was in hospital for more than two months.',
      'He was in hospital for more than four months.',
    ],
    [
      'en',
      ['He spent 11 weeks in hospital and had 14 operations.'],
      'He had fourteen operations.',
      'He had eleven operations.',
    ],
  ],
  'counters are no units': [
    [
      'ko',
      ['밀린 화물은 약 310만 상자다.'],
      '밀린 화물은 310만 상자가량이다.',
      '밀린 화물은 310만 톤가량이다.',
    ],
    ['ja', ['残り600メートルで追いついた。'], '残り600メートルで並んだ。', '残り600キロで並んだ。'],
    ['ja', ['11年ぶり4度目の優勝だった。'], '優勝は11年ぶり4回目だった。', '優勝は11年ぶり11回目だった。'],
  ],
};

for (const [name, rows] of Object.entries(cases)) {
  test(name, () => {
    for (const [language, sentences, holds, fails] of rows) {
      assert.ok('kept' in judge(sentences, language, holds), holds);
      assert.deepEqual(judge(sentences, language, fails), { removed: 'figure' }, fails);
    }
  });
}

test('inflation that fell and prices that rose by it are not opposed', () => {
  const evidence = ['Inflation fell to 3.2 percent in May.'];
  assert.ok('kept' in judge(evidence, 'en', 'Prices rose 3.2 percent in a year.'));
  assert.ok('kept' in judge(['Wages did not fall by 3.2 percent.'], 'en', 'Wages rose 3.2 percent.'));
});

test('numerals in oblique cases, after their unit, and as duals', () => {
  const first = (text: string, language: string) => figuresIn(text, language).figures[0];
  assert.deepEqual(first('с тремястами двадцатью людьми', 'ru')?.values, [320]);
  assert.deepEqual(first('остальных девятерых увезли', 'ru')?.values, [9]);
  assert.deepEqual(first('секунд двадцать', 'ru')?.values, [20 / 60]);
  assert.deepEqual(first('غرامة قدرها مليونا دينار', 'ar')?.values, [2e6]);
  assert.deepEqual(first('خمسون ألفاً', 'ar')?.values, [50_000]);
});

test('a rise "of 50" in German is no step from 50', () => {
  const evidence = ['Der Gewinn lag bei 850 Euro, ein Plus von 50 Euro.'];
  assert.ok('kept' in judge(evidence, 'de', 'Der Gewinn stieg um 50 auf 850 Euro.'));
});
