import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/article/article.ts';
import { type Dossier, toDossier } from '../../../src/article/dossier.ts';
import type { DraftPart, Task } from '../../../src/engine/engine.ts';
import { createExtractive } from '../../../src/engine/extractive/extractive.ts';
import { articleOf } from '../articles.ts';

const sentences = [
  '高雄市政府環保局週三對鼎盛集團開罰600萬元，並勒令停工。',
  '環保局長張國樑表示，鼎盛集團今年已經三次違規排放廢水。',
  '鼎盛集團總經理劉建勳則說，公司將於下週提出訴願。',
  '附近漁民許麗華擔心，養殖場的損失沒有人賠償。',
];
const article = articleOf(sentences, { language: 'zh-Hant', title: '環保局開罰鼎盛集團' });

const engine = createExtractive(async () => () => []);

async function draftOf(read: Dossier, task: Task): Promise<DraftPart[]> {
  return Array.fromAsync(engine.draft(read, task, AbortSignal.timeout(60_000)));
}

test('people and bodies of an article in traditional characters are listed, in its own', async () => {
  const parts = await draftOf(article, { kind: 'actors', language: null });
  const statements = parts.flatMap((part) => (part.part === 'statement' ? part.statement : []));
  for (const name of ['張國樑', '劉建勳', '鼎盛集團'])
    assert.ok(
      statements.some(({ label }) => label === name),
      `${name} among ${statements.map(({ label }) => label).join(' ')}`,
    );
  const text = sentences.join('');
  for (const { label, text: told } of statements) {
    assert.ok(text.includes(label), label);
    for (const piece of told.split('。').filter(Boolean)) assert.ok(text.includes(piece), piece);
  }
});

const ask = async (read: Article, question: string) => {
  const parts = await draftOf(read, { kind: 'ask', question, earlier: [], language: null });
  return parts.flatMap((part) => (part.part === 'statement' ? part.statement.text : []));
};

test('a question in simplified characters finds its answer in traditional ones, and the other way round', async () => {
  assert.deepEqual(await ask(article, '环保局罚了鼎盛集团多少钱？'), [sentences[0]]);
  const told = ['渔业协会忧虑赔偿。', '鼎盛集团下周举办歌会。'];
  const simple = articleOf(told, { language: 'zh' });
  assert.deepEqual(await ask(simple, '漁業協會憂慮賠償嗎？'), [told[0]]);
});

test('beside a Chinese article a Japanese one is read in its own characters', async () => {
  const japanese = articleOf(['社長の劉建勲氏が異議をとなえる。', '工場は水曜日に止まった。'], {
    id: 'ja',
    language: 'ja',
  });
  const parts = await draftOf(toDossier([japanese, article]), {
    kind: 'ask',
    question: 'だれが異議をとなえる？',
    earlier: [],
    language: null,
  });
  const told = parts.flatMap((part) => (part.part === 'statement' ? part.statement.text : []));
  assert.deepEqual(told, [japanese.sentences[0]]);
});
