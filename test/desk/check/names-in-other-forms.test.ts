import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement, type RemovalReason, type Undecided } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';

type Outcome = RemovalReason | readonly Undecided[];

function outcome(language: string, sentences: string[], text: string, task: string | null = null): Outcome {
  const verdict = checkStatement(
    articleOf(sentences, { language }),
    { label: '', text, evidence: [0] },
    { kind: 'ask', question: '?', earlier: [], language: task },
  );
  return 'removed' in verdict ? verdict.removed : verdict.kept.unchecked;
}

const declined: [language: string, sentence: string, holds: string, fails: string][] = [
  [
    'ru',
    'Лев Заяц и Павел Дубов подписали договор.',
    'Договор подписан Львом Зайцем и Павлом Дубовым.',
    'Договор подписан Глебом Воротниковым и Павлом Дубовым.',
  ],
  [
    'uk',
    'Петро Мороз і Павло Дорош підписали договір.',
    'Договір підписано Петром Морозом і Павлом Дорошем.',
    'Договір підписано Остапом Гнатюком і Павлом Дорошем.',
  ],
];

for (const [language, sentence, holds, fails] of declined)
  test(`a name is known in all cases of its language: ${language}`, () => {
    assert.deepEqual(outcome(language, [sentence], holds), []);
    assert.equal(outcome(language, [sentence], fails), 'name');
  });

const ofUnknownCases: [language: string, sentence: string, holds: string, fails: string][] = [
  [
    'tr',
    'Ayşe Tunçel fabrikanın müdürü oldu.',
    "Fabrika Ayşe Tunçel'e verildi.",
    "Fabrika Hakan Korkut'a verildi.",
  ],
  [
    'pl',
    'Marek Dudek podpisał umowę.',
    'Umowę podpisano z Markiem Dudkiem.',
    'Umowę podpisano z Janem Kowalczykiem.',
  ],
  [
    'fi',
    'Liisa Heikkinen allekirjoitti sopimuksen.',
    'Sopimus on Liisa Heikkisen.',
    'Sopimus on Olli Saarisen.',
  ],
];

for (const [language, sentence, holds, fails] of ofUnknownCases)
  test(`where no cases are known a name that begins like one of the article is never missing: ${language}`, () => {
    assert.notEqual(outcome(language, [sentence], holds), 'name');
    assert.equal(outcome(language, [sentence], fails), 'name');
  });

test('what an apostrophe parts from a name is its ending', () => {
  assert.deepEqual(outcome('tr', ['Ayşe Tunçel müdür oldu.'], 'Müdür Ayşe Tunçel’dir, dedi.'), []);
});

const said: [language: string, sentence: string, holds: string][] = [
  ['ru', 'Министр Хью Дюбуа закроет завод.', 'Minister Hugh Dubois will close the plant.'],
  ['ru', 'Министр Цао Сюэли закроет завод.', 'Minister Cao Xueli will close the plant.'],
  ['ko', '휴 뒤부아 장관이 공장을 닫는다.', 'Minister Hugh Dubois will close the plant.'],
  ['ar', 'الوزير مايكل نوكس يغلق المصنع.', 'The minister, Michael Knox, will close the plant.'],
  ['ja', 'ミハウ・ヴイチク大臣は工場を閉める。', 'Minister Michał Wójcik will close the plant.'],
];

for (const [language, sentence, holds] of said)
  test(`a name in other letters follows how it is said: ${language}, ${holds}`, () => {
    assert.notEqual(outcome(language, [sentence], holds, 'en'), 'name');
    const fails = 'Minister Carl Lindqvist will close the plant.';
    assert.equal(outcome(language, [sentence], fails, 'en'), 'name');
  });

test('a person’s name in other letters that nothing decides is marked', () => {
  const article = ['部长雨果·迪布瓦将关闭工厂。'];
  assert.deepEqual(outcome('zh', article, 'Minister Petra Novotna will close the plant.', 'en'), ['name']);
});

test('an Arabic given name that opens a clause is followed by a verb', () => {
  const article = ['رفض العمدة عادل زيدان القرار.', 'كريم أعلن إغلاق المتجر.'];
  assert.deepEqual(outcome('ar', article, 'أعلن العمدة رفض القرار.'), []);
});
