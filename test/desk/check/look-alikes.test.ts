import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

type Case = [language: string, sentence: string, holds: string, fails: string];

const cases: Case[] = [
  [
    'de',
    'Nach Einschätzung von Amtsleiterin Gesa Fenneberg dauert die Prüfung Monate.',
    'Die Prüfung dauert Fenneberg zufolge Monate.',
    'Die Prüfung dauert Fehrenberg zufolge Monate.',
  ],
  [
    'en',
    'The geologist Rhona Kessock found the layer.',
    'Kessock found the layer.',
    'Kessick found the layer.',
  ],
  [
    'en',
    'The engineer Hakim Torel signed the certificate.',
    'Hakim Torel signed the certificate.',
    'Karim Torel signed the certificate.',
  ],
  [
    'ru',
    'Судья Вера Шумилина огласила приговор.',
    'Приговор огласили Шумилиной.',
    'Приговор огласили Шубилиной.',
  ],
  [
    'ar',
    'وقالت منسقة اللجنة، سعاد حيدر، إن البئر خطرة.',
    'تعتبر سعاد حيدر أن البئر خطرة.',
    'تعتبر سعاد حيدري أن البئر خطرة.',
  ],
  [
    'ar',
    'ووصف المحامي مروان شديد القرض بأنه ثقيل.',
    'وصف المحامي مروان شديد القرض بأنه ثقيل.',
    'وصف المحامي غسان شديد القرض بأنه ثقيل.',
  ],
  [
    'ja',
    '鵜川忠アナリストは損失が膨らむと試算する。',
    '鵜川アナリストは損失が膨らむとみる。',
    '鵜沢アナリストは損失が膨らむとみる。',
  ],
  ['zh', '镇长贺子墨反对改建。', '镇长贺子墨不同意改建。', '镇长何子墨不同意改建。'],
  [
    'ko',
    '지질학자 류재호 교수는 화산재를 찾았다.',
    '류재호 교수가 화산재를 찾았다.',
    '류재오 교수가 화산재를 찾았다.',
  ],
];

const verdictOf = (language: string, sentence: string, text: string) =>
  checkStatement({ ...articleOf([sentence]), language }, { label: '', text, evidence: [0] }, summarize);

for (const [language, sentence, holds, fails] of cases) {
  test(`${fails} Nobody of the article is called so`, () => {
    assert.ok('kept' in verdictOf(language, sentence, holds));
    assert.deepEqual(verdictOf(language, sentence, fails), { removed: 'name' });
  });
}

test('what is nearly a name may be a case of it where no cases are known', () => {
  const sentence = 'Johtaja Liisa Heikkinen, 42, allekirjoitti sopimuksen, sanoi Heikkinen.';
  const verdict = verdictOf('fi', sentence, 'Sopimus on Heikkisen.');
  assert.deepEqual('kept' in verdict && verdict.kept.unchecked, ['name']);
});

test('a Korean particle makes no other name', () => {
  const sentence = '그 노선이 폐지된다고 류재호 교수가 말했다.';
  assert.ok('kept' in verdictOf('ko', sentence, '류재호 교수에 따르면 그 노선을 없앤다.'));
  assert.deepEqual(verdictOf('ko', sentence, '류재오 교수에 따르면 그 노선을 없앤다.'), { removed: 'name' });
});

test('a given name with a surname that the article lacks is marked in Arabic', () => {
  const verdict = verdictOf('ar', 'وينتظر أن يبت المحافظ، فادي قرم، الخطة.', 'سيبت المحافظ فادي حداد الخطة.');
  assert.deepEqual('kept' in verdict && verdict.kept.unchecked, ['name']);
});

const nouns: [article: string, sentence: string, language: string, text: string][] = [
  ['en', 'Marcus Manning said the crews would sue.', 'en', 'Planning to sue were the crews.'],
  ['en', 'Anna Garner said the gardeners would sue.', 'de', 'Die Gärtner wollen klagen.'],
  ['en', 'Anna Garner said two gardeners would sue.', 'de', 'Es wollen zwei Gärtner klagen.'],
  ['de', 'Jana Keller sagte, das Geschirr sei hin.', 'de', 'Teller und Töpfe sind hin.'],
];

for (const [language, sentence, own, text] of nouns)
  test(`a noun with a capital is nobody's name: ${text}`, () => {
    const task = { ...summarize, language: own };
    const article = { ...articleOf([sentence]), language };
    const verdict = checkStatement(article, { label: '', text, evidence: [0] }, task);
    assert.ok('kept' in verdict);
  });
