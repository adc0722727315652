import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Dossier, toDossier } from '../../../src/article/dossier.ts';
import { corpusOf } from '../../../src/engine/extractive/ask/bm25.ts';
import { queryTermsOf } from '../../../src/engine/extractive/ask/query-terms.ts';
import { answerTypeOf } from '../../../src/engine/extractive/ask/question-type.ts';
import { ranking } from '../../../src/engine/extractive/ask/ranking.ts';
import { languageOf } from '../../../src/engine/extractive/languages/languages.ts';
import { indexTermsOf } from '../../../src/engine/extractive/text/index-terms.ts';
import { extractive } from '../../../src/newsroom.ts';
import { articleOf } from '../articles.ts';
import { drain } from '../contract.ts';

const ask = (question: string) => ({ kind: 'ask' as const, question, earlier: [], language: null });

/** The answer alone, or the closest passages, the closest first. */
async function passagesFor(article: Dossier, question: string): Promise<number[][]> {
  const parts = await drain(extractive, article, ask(question));
  return parts.flatMap((part) => (part.part === 'statement' ? [part.statement.evidence] : []));
}

/** Their sentences. */
const closestTo = async (language: string, sentences: string[], question: string): Promise<number[]> =>
  (await passagesFor(articleOf(sentences, { language }), question)).flat();

/** The sentence that comes closest, of whatever passage. */
async function firstOf(language: string, sentences: string[], question: string): Promise<number | undefined> {
  const parts = await drain(extractive, articleOf(sentences, { language }), ask(question));
  const first = parts.find((part) => part.part === 'statement');
  return sentences.indexOf(first?.statement.text ?? '');
}

test('who asks how long is told a number with a unit of time', async () => {
  const cases: [string, string[], string][] = [
    [
      'en',
      ['The siren has 40 panels.', 'The siren was off for nine nights.'],
      'For how long was the siren off?',
    ],
    ['de', ['Die Sirene hat 40 Teile.', 'Neun Nächte war die Sirene aus.'], 'Wie lange war die Sirene aus?'],
    [
      'fr',
      ['La sirène a 40 pièces.', 'La sirène s’est tue neuf nuits.'],
      'Combien de temps la sirène s’est-elle tue ?',
    ],
    [
      'es',
      ['La sirena tiene 40 piezas.', 'La sirena calló veintidós días.'],
      '¿Cuánto tiempo calló la sirena?',
    ],
    ['ru', ['У сирены 40 деталей.', 'Сирена молчала девять суток.'], 'Как долго молчала сирена?'],
    ['hi', ['सायरन में 40 पुर्ज़े हैं।', 'सायरन नौ दिन बंद रहा।'], 'सायरन कितने दिन बंद रहा?'],
    ['zh', ['警报器有40个零件。', '警报器停了九天。'], '警报器停了多久？'],
    ['ko', ['사이렌은 부품이 40개다.', '사이렌은 아홉 시간 꺼져 있었다.'], '사이렌은 몇 시간 꺼져 있었나요?'],
  ];
  for (const [language, sentences, question] of cases)
    assert.equal(await firstOf(language, ['…', ...sentences], question), 2, question);
});

test('what a question asks for is known in Italian, Turkish, Hindi and more', async () => {
  const cases: [string, string[], string][] = [
    [
      'it',
      ['La torre ha 40 finestre.', 'La torre è costata due milioni di euro.'],
      'Quanto è costata la torre?',
    ],
    ['it', ['Il ponte ha 40 archi.', 'Il ponte aprì in marzo.'], 'Quando aprì il ponte?'],
    ['it', ['Il coro ha 40 voci.', 'Il coro tacque nove settimane.'], 'Quanto tempo tacque il coro?'],
    ['tr', ['Kulenin 40 penceresi var.', 'Kule için 2 milyon lira ödendi.'], 'Kule kaça mal oldu?'],
    ['tr', ['Köprünün 40 kemeri var.', 'Köprü martta açıldı.'], 'Köprü ne zaman açıldı?'],
    ['tr', ['Balıkçı Kaya yoruldu.', 'Balıkçı Kaya 71 yaşında.'], 'Balıkçı Kaya kaç yaşında?'],
    ['hi', ['पुल में 40 खंभे हैं।', 'पुल 8 किलोमीटर दूर है।'], 'पुल कितनी दूर है?'],
    ['ru', ['У парка 40 ворот.', 'Площадь парка 900 квадратных метров.'], 'Какова площадь парка?'],
    ['ar', ['للحديقة 40 باباً.', 'تبلغ مساحة الحديقة 900 متر مربع.'], 'ما مساحة الحديقة؟'],
    ['zh', ['大桥有40个灯。', '大桥全长900米。'], '大桥有多长？'],
  ];
  for (const [language, sentences, question] of cases)
    assert.equal(await firstOf(language, ['…', ...sentences], question), 2, question);
});

test('words that mean the same meet, also across languages and in kana', async () => {
  const cases: [string, string[], string][] = [
    ['en', ['The choir sang.', 'The roof was mended in May.', 'Nobody spoke.'], 'What about the repairs?'],
    ['ja', ['合唱団が歌った。', '屋根が壊れた。', 'レストランは続けて開く。'], '食事はできますか'],
    ['hi', ['मेला लगा।', 'पुल की मरम्मत हुई।', 'बच्चे आए।'], 'What was repaired?'],
    ['fr', ['Le chœur a chanté.', 'Le toit a été réparé.', 'Tous sont partis.'], 'What was mended?'],
  ];
  for (const [language, sentences, question] of cases)
    assert.equal(await firstOf(language, sentences, question), language === 'ja' ? 2 : 1, question);
});

test('French “où” asks for a place', async () => {
  const sentences = ['Le musée ferme ses portes.', 'Le musée rouvrira à Bordeaux.'];
  assert.equal(await firstOf('fr', sentences, 'Où le musée ira-t-il ?'), 1);
});

test('what is told of together is close: a penalty and a prison', async () => {
  const sentences = ['Der Chor sang am Abend.', 'Drei Jahre Haft für den Dirigenten.', 'Niemand klatschte.'];
  assert.equal(await firstOf('de', sentences, 'Welche Strafe gab es?'), 1);
});

test('two words of the question that stand together outweigh two that do not', async () => {
  const sentences = [
    'Rain came.',
    'An old wheel turned.',
    'Snow came.',
    'The old mill burned in the night.',
    'Hail came.',
  ];
  assert.equal(await firstOf('en', sentences, 'What about the old mill wheel?'), 3);
});

test('Chinese words of one letter, and short forms, meet what they are part of', async () => {
  const sentences = ['桥上很冷。', '该校去年停课。', '船开走了。'];
  assert.equal(await firstOf('zh', sentences, '学校为何关门？'), 1);
});

test('who asks for a name is not told a sentence without one', async () => {
  const cases: [string, string[], string][] = [
    [
      'en',
      ['The wife of the miller sang.', 'Ada Roth is the miller’s wife.'],
      'What is the name of the miller’s wife?',
    ],
    [
      'de',
      ['Die Frau des Müllers sang.', 'Die Frau des Müllers, Richterin Ada Roth, schwieg.'],
      'Wie heißt die Frau des Müllers?',
    ],
    [
      'fr',
      ['La femme du meunier chante.', 'La femme du meunier, Ada Roth, se tait.'],
      'Comment s’appelle la femme du meunier ?',
    ],
  ];
  for (const [language, sentences, question] of cases)
    assert.equal(await firstOf(language, sentences, question), 1, question);
});

test('a sentence that leans on the one before it is close to what that one names', async () => {
  const sentences = ['A bird sang.', 'The dairy lost letters.', 'It pays for new locks.', 'Rain fell.'];
  const question = 'What did critics of the dairy recommend to villagers yesterday?';
  const article = articleOf(sentences);
  const corpus = corpusOf(article);
  const terms = queryTermsOf(ask(question), corpus, languageOf('en'));
  assert.deepEqual(ranking(article, [], corpus, terms, question).closest, [1, 2, 0]);
});

test('Kim is no Turkish “who”', () => {
  assert.equal(answerTypeOf('What did Kim order in Tarn?'), null);
  assert.equal(answerTypeOf('İhaleyi kim kazandı?'), 'person');
  assert.equal(answerTypeOf('Başhekim kim?'), 'person');
});

test('“when” inside a question asks for no time', async () => {
  const sentences = ['A crane fell on Monday when it rained.', 'A rope of the crane gave way.', 'All left.'];
  assert.equal(await firstOf('en', sentences, 'What gave way when the crane fell?'), 1);
});

test('who asks how many there are of one thing is not told how many of another', async () => {
  const rest = ['It rained.', 'Some sang.', 'The roof leaks.', 'A dog barked.', 'Nobody slept.'];
  const garages = ['Bailiffs razed 43 garages for a centre in Tarn.', ...rest];
  assert.ok((await closestTo('en', garages, 'How many shops will the centre in Tarn have?')).length !== 1);
  assert.deepEqual(await closestTo('en', garages, 'How many garages did bailiffs raze in Tarn?'), [0]);
});

test('a year is no age', async () => {
  const sentences = ['Весной 2024 года Олег Заварзин поднял ставку.', 'Дождь шёл.', 'Пели птицы.'];
  assert.ok((await closestTo('ru', sentences, 'Сколько лет Олегу Заварзину?')).length !== 1);
});

const choir = [
  'The choir sang in the square.',
  'A flood took the mill at Tarn.',
  'The miller lost his barn.',
  'Rain fell for a week.',
  'Ada Roth lent him a horse.',
  'She owns the ferry.',
  'A dog barked.',
  'Bees swarmed.',
];

test('what stands beside a close sentence is shown with it, first what comes close too or what it points back to', async () => {
  const mill = await passagesFor(articleOf(choir), 'Which insurers in Oslo pay for the mill and the barn?');
  assert.deepEqual(mill[0], [0, 1, 2, 3]);
  const ferry = 'Which insurers in Oslo pay for the ferry?';
  assert.deepEqual((await passagesFor(articleOf(choir), ferry))[0], [3, 4, 5, 6, 7]);
});

test('no passage reaches beyond its paragraph', async () => {
  const text = [choir.slice(0, 2), choir.slice(2, 5), choir.slice(5)]
    .map((part) => part.join(' '))
    .join('\n\n');
  const article = articleOf(choir, { text });
  const mill = await passagesFor(article, 'Which insurers in Oslo pay for the mill and the barn?');
  assert.deepEqual(mill, [
    [2, 3, 4],
    [0, 1],
    [5, 6, 7],
  ]);
});

test('where no sentence shares a word with the question, none comes closest', async () => {
  assert.deepEqual(await passagesFor(articleOf(choir), 'What pleases insurers?'), []);
  assert.deepEqual(await passagesFor(articleOf(choir), '?'), []);
});

test('passages share no sentence, reach into no other article, and are one sentence where sentences are long', async () => {
  const sentences = ['A mill burned.', 'The mill was old.', 'It rained.', 'A mill in Tarn is safe.'];
  const question = 'Which insurers in Oslo pay for the old mill?';
  assert.deepEqual(await passagesFor(articleOf(sentences), question), [[0, 1, 2, 3]]);
  const pair = toDossier([articleOf(sentences), articleOf(['Rain fell.', 'A dog barked.'])]);
  assert.deepEqual(await passagesFor(pair, question), [
    [0, 1, 2, 3],
    [4, 5],
  ]);
  const long = sentences.map(
    (sentence) => `${'So it was told to all of us at the inn. '.repeat(5)}${sentence}`,
  );
  assert.ok((await passagesFor(articleOf(long), question)).flat().length < 5);
});

test('words of everyday news meet in each language: an earthquake and a quake, a contract and what is signed', async () => {
  const cases: [string, string[], string][] = [
    ['en', ['The inn is old.', 'The quake came at noon.'], 'What did the earthquake do?'],
    ['de', ['Der Hof ist alt.', 'Das Beben kam am Mittag.'], 'Was war mit dem Erdrutsch?'],
    ['fr', ['Un chat dort.', 'Le séisme a duré peu.'], 'Que sait-on du tremblement de terre ?'],
    ['es', ['El perro ladra.', 'El sismo duró poco.'], '¿Qué se sabe del terremoto?'],
    ['ru', ['Кот спит.', 'Толчок был слабым.'], 'Что известно о землетрясении?'],
    ['ar', ['نام القط.', 'كانت الهزة خفيفة.'], 'ما خبر الزلزال؟'],
    ['ko', ['고양이가 잔다.', '지진이 약했다.'], '재해는 어땠나요?'],
    ['ja', ['猫がいる。', '津波は小さかった。'], '地震はどうでしたか'],
    ['zh', ['猫很小。', '海啸不大。'], '地震怎么样？'],
  ];
  for (const [language, sentences, question] of cases)
    assert.equal(await firstOf(language, sentences, question), 1, question);
});

test('what a reader calls it and what news writes meet in each language, and a word may be of several sets', async () => {
  const cases: [string, string[], string][] = [
    ['en', ['The inn is old.', 'Bags were lost on the quay.'], 'What became of the luggage?'],
    ['de', ['Der Hof ist alt.', 'Die Koffer blieben am Kai.'], 'Was wurde aus dem Gepäck?'],
    ['fr', ['Un chat dort.', 'Les valises sont restées au quai.'], 'Que sont devenus les bagages ?'],
    ['es', ['El perro ladra.', 'Las maletas siguen en el muelle.'], '¿Qué pasó con el equipaje?'],
    ['pt', ['O cão ladra.', 'As malas ficaram no cais.'], 'Que foi feito da bagagem?'],
    ['ru', ['Кот спит.', 'Чемоданы остались на причале.'], 'Что стало с багажом?'],
    ['ar', ['نام القط.', 'بقيت الحقائب على الرصيف.'], 'ما مصير الأمتعة؟'],
    ['ko', ['고양이가 잔다.', '배낭은 부두에 남았다.'], '수하물은 어떻게 됐나요?'],
    ['ja', ['猫がいる。', 'スーツケースは埠頭に残った。'], '手荷物はどうなりましたか'],
    ['zh', ['猫很小。', '背包留在了码头。'], '行李怎么样了？'],
  ];
  for (const [language, sentences, question] of cases)
    assert.equal(await firstOf(language, sentences, question), 1, question);
  const inmate = indexTermsOf('convict', languageOf('en'))[0]?.synonyms;
  assert.deepEqual(inmate?.toSorted(), ['guilty', 'jail-inmate']);
});
