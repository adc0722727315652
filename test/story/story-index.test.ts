import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsOf } from '../../src/newsroom.ts';
import { leadOf } from '../../src/story/lead.ts';
import { createStoryIndex } from '../../src/story/story-index.ts';

const lead = (title: string, { language = 'en', published = null as string | null } = {}) =>
  leadOf({ title, sentences: [], language, published }, termsOf);

const verdict = 'Jury finds treasurer Thomas Marlow guilty of robbing the Wexcombe lifeboat fund';
const verdictToo = 'Wexcombe lifeboat treasurer Marlow guilty of fraud, jury at Ashgate finds';
const trialElsewhere = 'Banker Ada Rook jailed for forged mortgages, Port Sallow court hears of fraud';

test('articles of one story meet, those that resemble it stay apart', () => {
  const index = createStoryIndex();
  index.add('a', lead(verdict));
  assert.deepEqual(index.add('b', lead(trialElsewhere)), ['b']);
  assert.deepEqual(new Set(index.add('c', lead(verdictToo))), new Set(['a', 'c']));
  assert.equal(index.stories().length, 2);
});

test('scripts without spaces, and Korean particles, are no hindrance', () => {
  const index = createStoryIndex();
  index.add('ja1', lead('深海で光る新種のクラゲを発見、潮見大が発表', { language: 'ja' }));
  index.add('ko1', lead('해솔시 시장이 항만 폐쇄를 발표했다', { language: 'ko' }));
  const ja = index.add('ja2', lead('潮見大、深海の光るクラゲを新種と確認', { language: 'ja' }));
  const ko = index.add('ko2', lead('항만 폐쇄 발표한 해솔시장', { language: 'ko' }));
  assert.deepEqual(new Set(ja), new Set(['ja1', 'ja2']));
  assert.deepEqual(new Set(ko), new Set(['ko1', 'ko2']));
});

test('a year later it is another story, and so it is in another language', () => {
  const index = createStoryIndex();
  index.add('then', lead(verdict, { published: '2025-03-12' }));
  assert.deepEqual(index.add('now', lead(verdict, { published: '2026-03-12T18:40:00Z' })), ['now']);
  assert.deepEqual(index.add('de', lead(verdict, { published: '2026-03-12', language: 'de' })), ['de']);
  assert.deepEqual(
    new Set(index.add('day', lead(verdict, { published: '2026-03-14' }))),
    new Set(['now', 'day']),
  );
});

test('an article that is added again changes nothing; one that is removed is in no story', () => {
  const index = createStoryIndex();
  index.add('a', lead(verdict));
  index.add('b', lead(verdictToo));
  assert.deepEqual(new Set(index.add('a', lead(trialElsewhere))), new Set(['a', 'b']));
  index.remove('a');
  assert.deepEqual(index.stories(), [['b']]);
  assert.deepEqual(new Set(index.add('c', lead(verdict))), new Set(['b', 'c']));
});

test('a story grows beyond what is grouped anew', () => {
  const index = createStoryIndex();
  for (let at = 0; at < 50; at += 1) index.add(String(at), lead(at % 2 === 0 ? verdict : verdictToo));
  assert.equal(index.stories().length, 1);
  assert.deepEqual(index.add('other', lead(trialElsewhere)), ['other']);
});

/** An article and a sentence that shares some of its words, by language; whether a name or figure is among them. */
const short: [language: string, article: string[], sentence: string, isStory: boolean][] = [
  [
    'en',
    ['A county judge halted the sale of Orlen Mills on Tuesday.', 'Judge Mara Quist found 12 faults.'],
    'A county judge halted the sale.',
    false,
  ],
  [
    'en',
    ['A county judge halted the sale of Orlen Mills on Tuesday.', 'Judge Mara Quist found 12 faults.'],
    'Judge Halts Sale',
    false,
  ],
  [
    'en',
    ['A county judge halted the sale of Orlen Mills on Tuesday.', 'Judge Mara Quist found 12 faults.'],
    'The sale of Orlen was halted.',
    true,
  ],
  [
    'en',
    ['A county judge halted the sale of the Orlen mills.', 'It found 12 faults.'],
    'Orlen appeals against the sale.',
    true,
  ],
  [
    'en',
    ['A county judge halted the sale of the mills.', 'She found 12 faults.'],
    'Judge finds 12 faults.',
    true,
  ],
  [
    'de',
    ['Ein Landrichter hat den Verkauf der Mühle Orlen gestoppt.', 'Er fand Mängel im Vertrag.'],
    'Ein Richter hat den Verkauf gestoppt.',
    false,
  ],
  [
    'fr',
    ['Un juge du comté a suspendu la vente des moulins Orlen.', 'Le contrat est incomplet.'],
    'Un juge a suspendu la vente.',
    false,
  ],
  [
    'es',
    ['Un juez del condado frenó la venta de los molinos Orlen.', 'El contrato está incompleto.'],
    'Un juez frenó la venta.',
    false,
  ],
  [
    'pt',
    ['Um juiz do condado barrou a venda dos moinhos Orlen.', 'O contrato está incompleto.'],
    'Um juiz barrou a venda.',
    false,
  ],
  [
    'ru',
    ['Окружной судья остановил продажу мельниц Орлен.', 'Договор неполон.'],
    'Судья остановил продажу.',
    false,
  ],
  [
    'ja',
    ['郡の判事は火曜日、織蓮製粉の売却を差し止めた。', '契約に不備があった。'],
    '判事が売却を差し止めた。',
    false,
  ],
  [
    'ko',
    ['군 판사가 화요일 오를렌 제분의 매각을 막았다.', '계약에 흠이 있었다.'],
    '판사가 매각을 막았다.',
    false,
  ],
];

for (const [language, [title = '', ...sentences], sentence, isStory] of short) {
  test(`a few words tell a story only by a name or a figure in them: ${language}, ${sentence}`, () => {
    const index = createStoryIndex();
    index.add('article', leadOf({ title, sentences, language, published: null }, termsOf));
    const found = index.add('sentence', lead(sentence, { language }));
    assert.equal(found.length > 1, isStory);
  });
}

test('a text without a full stop costs no more than one with many', () => {
  // All different, as no text is: pairs of characters, of which each is a term.
  const text = Array.from({ length: 150_000 }, (_, at) => {
    return String.fromCharCode(
      0x4e00 + (at % 20_000),
      0x4e00 + ((at * 7 + Math.floor(at / 20_000)) % 20_000),
    );
  }).join('');
  const endless = leadOf({ title: null, sentences: [text], language: 'zh', published: null }, termsOf);
  assert.ok(endless.terms.size < 5000);
  assert.deepEqual(createStoryIndex().add('endless', endless), ['endless']);
});
