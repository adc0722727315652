import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

const korean = [
  '한빛조선 노조는 12일 파업에 들어갔다고 강태오 위원장이 밝혔다.',
  '배진아 변호사는 법원에 가처분을 신청했다고 말했다.',
];
const check = (sentences: string[], language: string, text: string, evidence: number[]) =>
  checkStatement(
    { ...articleOf(sentences), language },
    { label: '', text, evidence },
    { ...summarize, language: 'ja' },
  );

test('a Korean name in Katakana is told by its sound', () => {
  for (const [text, at] of [
    ['カン・テオ委員長は12日にストに入ったと明らかにした。', 0],
    ['ペ・ジナ弁護士は裁判所に仮処分を申請したと述べた。', 1],
  ] as const) {
    const verdict = check(korean, 'ko', text, [at]);
    assert.ok('kept' in verdict && !verdict.kept.unchecked.includes('name'), text);
  }
});

test('a name in Katakana that nothing of a Korean or Chinese article sounds like is unchecked', () => {
  for (const [sentences, language, text] of [
    [korean, 'ko', 'ミカエル・ブラント委員長は12日にストに入ったと明らかにした。'],
    [['张伟明市长12日抵达河内。'], 'zh', '張偉明市長は12日にハノイに到着した。'],
  ] as const) {
    const verdict = check([...sentences], language, text, [0]);
    assert.deepEqual('kept' in verdict && verdict.kept.unchecked.includes('name'), true, text);
  }
});

test('a number at the start of an English sentence about a Korean article is no name', () => {
  const article = { ...articleOf(['23개 시군의 14개 노선이 우선 지원된다.']), language: 'ko' };
  const statement = {
    label: '',
    text: 'Fourteen lines in 23 cities will be supported first.',
    evidence: [0],
  };
  const verdict = checkStatement(article, statement, { ...summarize, language: 'en' });
  assert.ok('kept' in verdict && !verdict.kept.unchecked.includes('name'));
});
