import { toDossier, type Dossier } from '../../../src/article/dossier.ts';
import { answerTypeOf, typeFits, type AnswerType } from '../../../src/engine/extractive/ask/question-type.ts';
import { languageOf } from '../../../src/engine/extractive/languages/languages.ts';
import { indexTermsOf } from '../../../src/engine/extractive/text/index-terms.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractive } from '../../../src/newsroom.ts';
import { articleOf } from '../articles.ts';
import { asked } from './asked.ts';
import { drain } from '../contract.ts';

/** The sentence that answers, which may stand behind one that it points back to; null where none is sure enough. */
async function answerTo(language: string, sentences: string[], question: string): Promise<number | null> {
  const task = { kind: 'ask' as const, question, earlier: [], language: null };
  const parts = await drain(extractive, articleOf(sentences, { language }), task);
  const isAnswer = parts.some((part) => part.part === 'answerable' && part.answerable);
  const told = parts.flatMap((part) => (part.part === 'statement' ? part.statement.evidence.slice(-1) : []));
  return isAnswer ? (told[0] ?? null) : null;
}

/** The sentences of each statement that answers. */
async function evidenceOf(article: Dossier, question: string): Promise<number[][]> {
  const parts = await drain(extractive, article, { kind: 'ask', question, earlier: [], language: null });
  return parts.flatMap((part) => (part.part === 'statement' ? [part.statement.evidence] : []));
}

test('who holds an office is told by the sentence that gives it, though others have more of the question’s names', async () => {
  const cases: [string, string[], string][] = [
    [
      'en',
      ['A fire took the market of Tarn Bay.', 'Mayor Ida Lund promised help.', 'Tarn Bay slept.'],
      'Who is the mayor of Tarn Bay?',
    ],
    [
      'de',
      ['Die Stadt Tarnau sperrte den Steg.', 'Bürgermeisterin Ida Lund weinte.', 'Tarnau schlief.'],
      'Wer ist Bürgermeisterin von Tarnau?',
    ],
    [
      'pt',
      ['A prefeitura de Tarna Alta fechou o cais.', 'O prefeito, Luís Rocha, chorou.', 'Chovia.'],
      'Quem é o prefeito de Tarna Alta?',
    ],
    [
      'ru',
      ['В городе Тарнов закрыли причал.', 'Мэр Лидия Лунд плакала.', 'Город Тарнов спал.', 'Никто не пел.'],
      'Кто мэр Тарнова?',
    ],
    [
      'ko',
      ['달빛시는 다리를 닫았다.', '서지훈 시장은 울었다.', '달빛시는 잠들었다.'],
      '달빛시 시장은 누구인가요?',
    ],
    ['zh', ['月桥市交通局关闭大桥。', '局长何建民表示悲痛。', '下雨了。'], '月桥市交通局局长是谁？'],
  ];
  for (const [language, sentences, question] of cases)
    assert.equal(await answerTo(language, sentences, question), 1, question);
});

test('an office that two hold, that a relative’s role names, or that is of another place is nobody’s', async () => {
  const lede = 'Tarn Bay lost its pier.';
  const question = 'Who is the mayor of Tarn Bay?';
  for (const sentence of [
    'Mayor Ida Lund met Mayor Karl Roth.',
    'Karl Roth, cousin of the mayor, wept.',
    'Former mayor Karl Roth wept.',
  ])
    assert.equal(await answerTo('en', [lede, 'Rain fell.', sentence], question), null, sentence);
  const visited = ['A pier broke in Tarn.', 'Rain fell.', 'Mayor Ida Lund wept.', 'A boat from Oslo helped.'];
  assert.equal(await answerTo('en', visited, 'Who is the mayor of Oslo?'), null);
  assert.equal(await answerTo('en', visited, 'Who is the mayor of Tarn?'), 2);
  const ours = ['A pier broke.', 'Mayor Ida Lund wept.', 'Rain fell.'];
  assert.equal(await answerTo('en', ours, 'Who is the mayor of Oslo?'), null);
});

test('why something is so may be told by the sentence after it', async () => {
  const cases: [string, string[], string][] = [
    [
      'en',
      ['Tarn closed its pool.', 'Because of lead in the pipes.', 'Rain fell.'],
      'Why did Tarn close its pool?',
    ],
    [
      'ja',
      ['市はプールを閉じた。', '水に鉛が入っていたためだ。', '雨が降った。'],
      'プールはなぜ閉じたのですか',
    ],
    ['ko', ['시는 수영장을 닫았다.', '물에 납이 있었기 때문이다.', '비가 왔다.'], '수영장은 왜 닫았나요?'],
    [
      'ar',
      ['أغلقت البلدية المسبح.', 'وقالت إن السبب هو الرصاص.', 'هطل المطر.'],
      'لماذا أغلقت البلدية المسبح؟',
    ],
  ];
  for (const [language, sentences, question] of cases)
    assert.equal(await answerTo(language, sentences, question), 1, question);
  const denied = [
    'Tarn closed its pool.',
    '“It was closed because of the frost,” said Ada Roth.',
    'Rain fell.',
  ];
  assert.notEqual(await answerTo('en', denied, 'Why did Tarn close its pool?'), 1);
});

test('a reason is known by words that end, or begin, in an accent', async () => {
  const cases: [string, string, string][] = [
    ['it', 'Chiuse perché pioveva.', 'Perché Tarna chiude il molo?'],
    ['fr', 'Fermé parce que le gel menaçait.', 'Pourquoi Tarna ferme-t-elle le quai ?'],
    ['fr', 'Fermé à cause du gel.', 'Pourquoi Tarna ferme-t-elle le quai ?'],
  ];
  const ledes: Record<string, string> = { it: 'Tarna chiude il molo.', fr: 'Tarna ferme le quai.' };
  for (const [language, reason, question] of cases)
    assert.equal(await answerTo(language, [ledes[language] ?? '', reason, '—', '…'], question), 1, reason);
});

test('who holds an office is told by its name, not by another of about that meaning', async () => {
  const sentences = [
    'La ministre de l’Industrie, Ida Lund, recevra les syndicats.',
    'Il pleuvait.',
    'Un chien aboyait.',
  ];
  assert.equal(await answerTo('fr', sentences, 'Qui est le préfet ?'), null);
  assert.equal(await answerTo('fr', sentences, 'Qui est la ministre ?'), 0);
});

test('a deputy is not who holds the office, nor the other way round', async () => {
  const cases: [string, string, string][] = [
    ['en', 'Mayor Ida Lund wept.', 'Who is the deputy mayor?'],
    ['en', 'Vice president Ida Lund wept.', 'Who is the president?'],
    ['de', 'Vizebürgermeister Karl Lund weinte.', 'Wer ist der Bürgermeister?'],
    ['zh', '市长何淑兰要求成立调查组。', '副市长是谁？'],
    ['ja', '副市長の何田健氏は会見した。', '市長は誰ですか？'],
    ['ko', '서지훈 부시장은 울었다.', '시장은 누구인가요?'],
  ];
  for (const [language, sentence, question] of cases)
    assert.equal(await answerTo(language, [sentence, '—', '…'], question), null, question);
});

test('a word such as “former” makes an office another only where it stands by it', async () => {
  const sentence = '김서윤 판사는 수로를 막은 혐의로 기소된 전 기관사 박민수 씨에게 무죄를 선고했다.';
  const question = '박민수 씨에게 무죄를 선고한 판사는 누구인가요?';
  assert.equal(await answerTo('ko', [sentence, '—', '…'], question), 0);
});

test('who was elected asks of a deed, not who holds the office', async () => {
  const cases: [string, string[], string][] = [
    [
      'en',
      [
        'Mayor Ida Lund of Tarn, first elected in 2019, wept.',
        'Rain fell.',
        'The council of Tarn elected Karl Moss mayor on Monday.',
      ],
      'Who was elected mayor of Tarn?',
    ],
    [
      'fr',
      [
        'Le maire de Tarne, Luc Roy, nommé en 2019, pleurait.',
        'Il pleuvait.',
        'À Tarne, Karl Moss a été nommé maire lundi.',
      ],
      'Qui est nommé maire de Tarne ?',
    ],
  ];
  for (const [language, sentences, question] of cases)
    assert.notEqual(await answerTo(language, sentences, question), 0, question);
});

test('a number that the article doesn’t have asks of another line, year or phase', async () => {
  const rest = ['—', '…', '–'];
  const cases: [string, string, string, string][] = [
    ['en', 'Line 4 of the metro opens in June.', 'When does line 4 open?', 'When does line 5 open?'],
    ['de', 'Die Buslinie 9 fährt ab Juni.', 'Wann fährt die Buslinie 9?', 'Wann fährt die Buslinie 7?'],
    ['zh', '地铁四号线六月开通。', '四号线什么时候开通？', '五号线什么时候开通？'],
    ['ko', '4호선은 6월 말에 개통한다.', '4호선은 언제 개통하나요?', '5호선은 언제 개통하나요?'],
    ['en', 'Tarn sold 1,200 boats.', 'Who sold 1,200 boats?', 'Who sold 1,300 boats?'],
  ];
  for (const [language, sentence, own, other] of cases) {
    assert.equal(await answerTo(language, [sentence, ...rest], own), 0, own);
    assert.equal(await answerTo(language, [sentence, ...rest], other), null, other);
  }
  assert.equal(await answerTo('en', ['Five men fled on Monday.', ...rest], 'When did the 5 men flee?'), 0);
});

test('a sentence after it that says when, whither or for whom gives no reason', async () => {
  const cases: [string, string[], string][] = [
    ['en', ['Tarn closed its pool.', 'After lunch a car left for Oslo.'], 'Why did Tarn close its pool?'],
    ['de', ['Tarnau sperrte das Bad.', 'Da war es Mittag.'], 'Warum sperrte Tarnau das Bad?'],
    ['fr', ['La ville ferme la piscine.', 'Le maire part pour Oslo.'], 'Pourquoi fermer la piscine ?'],
    ['es', ['Tarna cerró la piscina.', 'Era por la tarde.'], '¿Por qué cerró Tarna la piscina?'],
    ['ko', ['시는 수영장을 닫았다.', '시장은 계획에 따라 떠났다.'], '시는 왜 수영장을 닫았나요?'],
  ];
  for (const [language, sentences, question] of cases)
    assert.notEqual(await answerTo(language, [...sentences, '—', '…'], question), 1, question);
});

test('a figure “from” is no reason, and the sentence before an answer may be the reason itself', async () => {
  const sentences = [
    '青浜市は水道料金を4月から平均18%引き上げると発表した。',
    '老朽化した水道管の更新に今後10年で240億円かかるためだ。',
    '値上げは28年ぶりとなる。',
    '標準的な家庭では月額が2980円から3516円になる。',
    '市は生活保護世帯について料金を据え置く方針だ。',
  ];
  assert.equal(await answerTo('ja', sentences, 'なぜ値上げするのですか'), null);
});

test('whose age is asked for is in the sentence that tells it, and “cidade” asks for none', async () => {
  const sentences = [
    'El alcalde, Ramiro Sotés, activó el plan.',
    'Llovía.',
    'El transformador tenía 34 años y su sustitución estaba prevista.',
    'Nadie cantaba.',
  ];
  assert.equal(await answerTo('es', sentences, '¿Cuántos años tiene el alcalde?'), null);
  assert.equal(await answerTo('es', sentences, '¿Cuántos años tenía el transformador?'), 2);
  const pier = ['O cais fechou.', 'A cidade reabre o cais na sexta-feira.', 'Chovia.', 'Ninguém cantava.'];
  assert.equal(await answerTo('pt', pier, 'Quando a cidade reabre o cais?'), 1);
  const lagos = ['비가 왔다.', '나이지리아 팀은 금요일에 도착한다.', '개가 짖었다.', '새가 울었다.'];
  assert.equal(await answerTo('ko', lagos, '나이지리아 팀은 언제 도착하나요?'), 1);
});

test('two words of one meaning that one word has count once', async () => {
  const sentences = [
    'Rain fell.',
    'The dairy pays its owner.',
    'A dog barked.',
    'Nobody sang.',
    'It was late.',
  ];
  assert.equal(await answerTo('en', sentences, 'What was the money of the robbers spent on?'), null);
});

test('the words that make a Korean or Chinese question are not looked for', async () => {
  const korean = ['시는 수영장을 닫았다.', '회원은 8400명이다.', '비가 왔다.', '개가 짖었다.'];
  assert.equal(await answerTo('ko', korean, '회원은 몇 명인가요?'), 1);
  const chinese = ['市里关闭了泳池。', '会员有8400人。', '泳池明天封闭八个月。', '下雨了。'];
  assert.equal(await answerTo('zh', chinese, '泳池封闭多久？'), 2);
});

test('the sentence before, which says what it is about, leaves no doubt of an answer', async () => {
  const rest = ['Rain fell.', 'A dog barked.', 'Nobody sang.'];
  const sentences = ['The lamplighters spoke.', 'The group will march on 29 May.', ...rest];
  assert.equal(await answerTo('en', sentences, 'When will the lamplighters march?'), 1);
});

test('who is asked for may share a word with a name in the question', async () => {
  const sentences = [
    'Tarn Marine hired Ada Roth.',
    'Tarn Capital remains its largest shareholder.',
    'Ada Roth left Tarn Marine.',
    'A rival wants Tarn Marine.',
    'Karl Lund sued Tarn Marine.',
  ];
  assert.equal(await answerTo('en', sentences, 'Who is the largest shareholder of Tarn Marine?'), 1);
});

test('a kind of answer is told by the signs of the article’s own language', () => {
  const dates = [
    'The market reopened, the mayor of Tarn said.',
    'Yılmaz reopened it in March.',
    'In May it did.',
  ];
  assert.deepEqual(typeFits(dates, 'en', 'date', 'When?'), [0.6, 1, 1]);
  assert.deepEqual(typeFits(['Le marché ouvre, car il pleut.'], 'fr', 'reason', 'Pourquoi ?'), [1]);
  assert.deepEqual(
    typeFits(['A car stood nearby.', 'It closed because of rain.'], 'en-GB', 'reason', 'Why?'),
    [0.85, 1],
  );
});

test('how many is told by a number with the counter that is asked for', () => {
  const fitsOf = (language: string, question: string, ...sentences: string[]) =>
    typeFits(sentences, language, 'figure', question);
  assert.deepEqual(
    fitsOf('ko', '직원은 몇 명인가요?', '직원 윤가온 씨는 3시에 왔다.', '직원 240명이 있다.'),
    [0.45, 1],
  );
  assert.deepEqual(fitsOf('ja', '何人が働いていますか', '工場は3月に開いた。', '従業員は240人。'), [0.45, 1]);
  assert.deepEqual(fitsOf('zh', '有几名员工？', '工厂3月开业。', '员工两百四十名。'), [0.45, 1]);
});

test('a sentence that only names who is asked about answers nothing about them', async () => {
  const rest = ['—', '…', '–'];
  const cases: [string, string, string, string][] = [
    [
      'de',
      'Der Händler Jonas Wehrdorf verkaufte am Montag Äpfel.',
      'Vater von Jonas Wehrdorf?',
      'Was verkaufte Jonas Wehrdorf?',
    ],
    [
      'ko',
      '민하율 의원은 월요일 사과를 팔았다.',
      '민하율 의원이 수감된 교도소는?',
      '민하율 의원이 팔았던 사과는?',
    ],
    ['zh', '董事长陆明远星期一出售苹果。', '陆明远的年薪？', '陆明远出售什么？'],
    [
      'ja',
      '青葉市の村瀬健太市長は月曜日にリンゴを販売した。',
      '村瀬健太市長の妻の職業は？',
      '村瀬健太市長が販売したのは？',
    ],
    [
      'ar',
      'قال الوزير سليم حداد إن المصنع باع التفاح يوم الاثنين.',
      'هواية سليم حداد؟',
      'متى باع سليم حداد التفاح؟',
    ],
    [
      'fr',
      'Le marchand Paul Verdier vendait des pommes lundi.',
      'Le diplôme de Paul Verdier ?',
      'Quand Paul Verdier vendait-il des pommes ?',
    ],
  ];
  for (const [language, sentence, other, own] of cases) {
    assert.equal(await answerTo(language, [sentence, ...rest], own), 0, own);
    assert.equal(await answerTo(language, [sentence, ...rest], other), null, other);
  }
});

test('whose wife or lawyer somebody is, is not told by who they are', async () => {
  const cases: [string, string, string, string][] = [
    ['ko', '민하율 의원은 울었다.', '민하율 의원의 부인은 누구인가요?', '민하율 의원은 누구인가요?'],
    ['zh', '局长陆明远表示悲痛。', '陆明远局长的妻子是谁？', '陆明远局长是谁？'],
    ['ja', '村瀬健太市長は泣いた。', '村瀬健太市長の妻は誰ですか？', '村瀬健太市長は誰ですか？'],
    ['en', 'Mayor Ida Lund wept.', 'Who is Ida Lund’s lawyer?', 'Who is Ida Lund?'],
    ['fr', 'La maire Ida Lund pleurait.', 'Qui est Ida Lund pour Karl Roth ?', 'Qui est Ida Lund ?'],
  ];
  for (const [language, sentence, other, own] of cases) {
    assert.equal(await answerTo(language, [sentence, '—', '…'], own), 0, own);
    assert.equal(await answerTo(language, [sentence, '—', '…'], other), null, other);
  }
});

test('who holds an office is not told by a sentence that names the office alone', async () => {
  const sentences = [
    'Später bot er dem Konkursverwalter Gespräche an.',
    'Es regnete.',
    'Ein Hund bellte.',
    '—',
    '…',
  ];
  assert.equal(await answerTo('de', sentences, 'Wer ist der Konkursverwalter?'), null);
});

test('an age is somebody’s only where the sentence names them, or points back to one that does', async () => {
  const other = ['店主蔺秋云打开店门。', '38岁的店员今年辞职。', '下雨了。', '狗叫了。'];
  assert.equal(await answerTo('zh', other, '蔺秋云今年几岁？'), null);
  const own = ['店主蔺秋云今年52岁。', '38岁的店员今年辞职。', '下雨了。', '狗叫了。'];
  assert.equal(await answerTo('zh', own, '蔺秋云今年几岁？'), 0);
  const shop = [
    'Ladenbesitzerin Ida Lund öffnete die Tür.',
    'Eine 38 Jahre alte Verkäuferin ging.',
    'Es regnete.',
    'Ein Hund bellte.',
  ];
  assert.equal(await answerTo('de', shop, 'Wie alt ist Ida Lund?'), null);
  const she = ['Mayor Ida Lund opened the door.', 'She is 52 years old.', 'Rain fell.', 'A dog barked.'];
  assert.equal(await answerTo('en', she, 'How old is Ida Lund?'), 1);
});

test('an age is theirs by whom it stands, and “kaç” is a word', async () => {
  const rest = ['It rained.', 'Some sang.', 'The roof leaks.', 'A dog barked.', 'Nobody slept.'];
  const tenor = ['Otto Brand, 47, sobbed on the stage of the opera as the tenor bowed.', ...rest];
  assert.equal(await answerTo('en', tenor, 'How old is the tenor?'), null);
  assert.equal(await answerTo('en', ['The tenor, 47, bowed.', ...rest], 'How old is the tenor?'), 0);
  assert.equal(await answerTo('en', ['The 47-year-old tenor bowed.', ...rest], 'How old is the tenor?'), 0);
  assert.equal(answerTypeOf('Kaçak yapıyı kim yıktı?'), 'person');
  assert.equal(answerTypeOf('Köprüden kaç araç geçti?'), 'figure');
});

test('how many there are is told by a number beside what is counted', async () => {
  const rest = ['It rained.', 'Some sang.', 'The roof leaks.', 'A dog barked.', 'Nobody slept.'];
  const strike = ['Welders at the yard walked out over pay and safety for 72 hours.', ...rest];
  assert.equal(await answerTo('en', strike, 'How many welders walked out?'), null);
  const counted = ['At the yard 310 welders walked out over pay and safety.', ...rest];
  assert.equal(await answerTo('en', counted, 'How many welders walked out?'), 0);
});

test('how often is told by “twice”, and Turkish names meet before their apostrophe', async () => {
  const cases: [string, string, string][] = [
    ['en', 'Tarn won the old cup twice.', 'How many times did Tarn win the old cup?'],
    [
      'tr',
      'Rıhtım Belediyesi, Ada Lund’dan bir tekne aldı.',
      'Rıhtım Belediyesi’nin Ada Lund’un nesini aldı?',
    ],
  ];
  for (const [language, sentence, question] of cases)
    assert.equal(await answerTo(language, [sentence, '—', '…'], question), 0, question);
});

test('who somebody was is not told by where', async () => {
  const found = ['A woman was found dead in Tarn on Monday.', 'Rain came.', 'Nobody sang.'];
  assert.equal(await answerTo('en', found, 'Who was the woman found dead on Monday?'), null);
  const named = ['A woman found dead on Monday was Ada Roth of Tarn.', 'Rain came.', 'Nobody sang.'];
  assert.equal(await answerTo('en', named, 'Who was the woman found dead on Monday?'), 0);
});

test('how much something costs or weighs counts nothing that a number must stand by', async () => {
  const cases: [string, string, string][] = [
    [
      'de',
      'Der Umbau des Stegs würde nach einem Gutachten vom Mai 40.000 Euro kosten.',
      'Wie viel würde der Umbau des Stegs kosten?',
    ],
    ['es', 'La grieta del muelle, de 14 metros, asusta.', '¿Cuánto mide la grieta del muelle?'],
    [
      'fr',
      'Le devis remis lundi chiffrait le quai, déjà fermé, à 900 euros.',
      'Combien le devis chiffrait-il le quai ?',
    ],
  ];
  for (const [language, sentence, question] of cases)
    assert.equal(await answerTo(language, [sentence, '—', '…'], question), 0, question);
  assert.equal(answerTypeOf('Сколько процентов порта принадлежит «Волне»?'), 'measure');
  assert.equal(answerTypeOf('What is the new speed limit?'), 'figure');
});

test('what a question asks for: a date by “何年”, who by “사람은?”, money by what is offered or owed', () => {
  const cases: [string, string][] = [
    ['橋は何年にできましたか', 'date'],
    ['橋は何年間閉まりますか', 'duration'],
    ['다리를 세운 사람은?', 'person'],
    ['다리가 열린 해는?', 'date'],
    ['In what century was the bridge built?', 'date'],
    ['How much did the club offer?', 'money'],
    ['Wie viel schuldet der Verein?', 'money'],
    ['Сколько должен клуб?', 'money'],
    ['كم عرض النادي؟', 'money'],
    ['Wie hieß der Hund?', 'person'],
  ];
  for (const [question, type] of cases) assert.equal(answerTypeOf(question), type, question);
});

test('what only resembles the kind that is asked for is not of it', () => {
  const cases: [string, string, string, string][] = [
    ['fr', 'Il est jugé pour le vol d’un vélo.', 'Il court pour gagner.', 'Pourquoi court-il ?'],
    ['es', 'Fue detenido por robo.', 'Corre para ganar.', '¿Por qué corre?'],
    ['pt', 'Foi detido por roubo.', 'Corre para ganhar.', 'Por que ele corre?'],
    ['en', 'The pool has since closed.', 'The pool closed because of frost.', 'Why did the pool close?'],
    ['ja', '船は港に着いた。', '船は港から来た。', '船はどこから来ましたか'],
    ['zh', '2月9日仓库起火。', '仓库烧了9天。', '仓库烧了多久？'],
    ['ja', '2024年に閉まった。', '3日間閉まった。', '何日間閉まりましたか'],
    ['en', 'The pier closes in 2028.', 'Five piers close.', 'How many piers close?'],
    ['fr', 'Cette année, le quai ferme.', 'Le quai ferme le 3 mai.', 'Quand ferme le quai ?'],
    ['en', 'The loan is 640 million dollars.', 'It bears 4 percent.', 'What percentage does the loan bear?'],
    ['en', 'Tarn built a bridge.', 'A bridge was built in 1285.', 'When was the bridge built?'],
  ];
  for (const [language, other, own, question] of cases) {
    const type = answerTypeOf(question);
    assert.ok(type !== null, question);
    const [less = 1, fit] = typeFits([other, own], language, type, question);
    assert.ok(less < 1, other);
    assert.equal(fit, 1, own);
  }
});

test('who asks for a figure is told none without one', async () => {
  const rest = ['A dog barked.', 'Nobody sang.'];
  const question = 'How much did the repair of the old pier cost?';
  const dear = ['The repair of the old pier cost the town of Tarn dearly.', ...rest];
  assert.equal(await answerTo('en', dear, question), null);
  const told = ['The repair of the old pier cost the town of Tarn 900 euros.', ...rest];
  assert.equal(await answerTo('en', told, question), 0);
});

test('what is asked of somebody is not told by a sentence on somebody else', async () => {
  const rest = ['A dog barked.', 'Nobody sang.', 'Rain fell.', 'It was late.'];
  const sentences = ['The new pier of the harbour pleases Ada Lund.', ...rest];
  assert.equal(await answerTo('en', sentences, 'What in the new harbour pier pleases Karl Roth?'), null);
  assert.equal(await answerTo('en', sentences, 'What in the new harbour pier pleases Ada Lund?'), 0);
});

test('who asks which is told none where the thing is missing', async () => {
  const sentences = ['Rain took the barn of the miller in Tarn.', 'A dog barked.', 'Nobody sang.'];
  assert.equal(await answerTo('en', sentences, 'What took the barn of the miller?'), 0);
  assert.equal(await answerTo('en', sentences, 'Which insurer pays the barn of Tarn?'), null);
});

test('an office before “誰” is in the sentence itself, and who did something holds none', async () => {
  const rest = ['—', '…', '–'];
  const clinic = '青葉町は3年前に閉じた町立病院の跡に診療所を建てる、と村瀬健太町長が述べた。';
  assert.equal(await answerTo('ja', [clinic, ...rest], '町立病院の院長は誰でしたか'), null);
  const found = '最早发现裂缝的是工人小何。';
  assert.equal(await answerTo('zh', [found, ...rest], '最早发现裂缝的是谁？'), 0);
});

test('a charge that is named after an accident tells of none', async () => {
  const sentences = ['他星期一被控重大责任事故罪。', '桥上很冷。', '下雨了。'];
  assert.equal(await answerTo('zh', sentences, '重大事故星期几发生？'), null);
  assert.equal(await answerTo('zh', sentences, '他星期几被控？'), 0);
});

test('an answer that points back has the sentence before it in its paragraph', async () => {
  const sentences = ['The dairy sacked Petra Lindgard.', 'She will sue the dairy in May.', 'Rain fell.'];
  const task = {
    kind: 'ask' as const,
    question: 'When will she sue the dairy?',
    earlier: [],
    language: null,
  };
  const statementFor = async (text: string) => {
    const parts = await drain(extractive, articleOf(sentences, { text }), task);
    return parts.flatMap((part) => (part.part === 'statement' ? [part.statement] : []));
  };
  assert.deepEqual(await statementFor(sentences.join(' ')), [
    { label: '', text: `${sentences[0]} ${sentences[1]}`, evidence: [0, 1] },
  ]);
  assert.deepEqual(await statementFor(sentences.join('\n\n')), [
    { label: '', text: sentences[1], evidence: [1] },
  ]);
});

test('an answer that accuses has the denial behind it, in its article', async () => {
  const accused = ['Rain fell.', 'The dairy accused Petra Lindgard of theft.', 'Snow fell.'];
  const denied = ['Lindgard denied it.', 'The court meets in May.'];
  const question = 'Who accused Petra Lindgard of theft?';
  const together = articleOf([...accused, ...denied]);
  assert.deepEqual(await evidenceOf(together, question), [[1], [3]]);
  assert.deepEqual(await evidenceOf(articleOf([...accused, 'Hail fell.']), question), [[1]]);
  assert.deepEqual(await evidenceOf(toDossier([articleOf(accused), articleOf(denied)]), question), [[1]]);
});

test('what a court denies or somebody refuses denies no accusation', async () => {
  for (const [language, accusation, question, other] of [
    [
      'en',
      'The dairy accused Petra Lund of theft.',
      'Who accused Petra Lund of theft?',
      'The judge denied bail.',
    ],
    [
      'es',
      'La quesería acusó a Petra Lund de robo.',
      '¿Quién acusó a Petra Lund de robo?',
      'Lund se negó a declarar.',
    ],
    [
      'de',
      'Die Molkerei warf Petra Lund Diebstahl vor.',
      'Wer warf Petra Lund Diebstahl vor?',
      'Das Gericht wies die Klage zurück.',
    ],
  ] as const)
    assert.deepEqual(await evidenceOf(articleOf([accusation, other], { language }), question), [[0]], other);
});

test('of several articles each side is told, also where the answer points back', async () => {
  const one = ['The ferry Orla hit the pier of Tarn.', 'It injured 17 passengers.', 'Rain fell.'];
  const other = [
    'The ferry Orla hit the pier of Tarn.',
    'The crash injured 21 passengers of the ferry.',
    'Snow fell.',
  ];
  const dossier = toDossier([articleOf(one), articleOf(other, { id: 'other' })]);
  assert.deepEqual(await evidenceOf(dossier, 'How many passengers were injured?'), [[0, 1], [4]]);
});

test('Arabic words that only join are not looked for', () => {
  assert.deepEqual(indexTermsOf('الذي التي الذين بماذا', languageOf('ar')), []);
});

test('what somebody is accused of is told by the accusation, with its denial behind it', async () => {
  const sentences = [
    'The dairy in Tarnby sacked Petra Lindgard.',
    'The board accused Lindgard of selling 40 tonnes of milk.',
    'Lindgard denied the accusation and said that the board had signed.',
  ];
  const evidenceFor = async (question: string) => {
    const task = { kind: 'ask' as const, question, earlier: [], language: null };
    const parts = await drain(extractive, articleOf(sentences), task);
    return parts.flatMap((part) => (part.part === 'statement' ? part.statement.evidence : []));
  };
  assert.deepEqual(await evidenceFor('What did the board accuse Lindgard of?'), [1, 2]);
  assert.deepEqual(await evidenceFor('Who denied the accusation of the board?'), [2]);
});

test('a lede that tells what happened answers neither why, how nor where', async () => {
  const rest = ['—', '…', '–'];
  for (const [language, lede, open, told] of [
    [
      'en',
      'The mayor vetoed the harbour bill on Monday.',
      ['Why did the mayor veto the harbour bill?', 'How did the mayor veto the harbour bill?'],
      'When did the mayor veto the harbour bill?',
    ],
    [
      'en',
      'A cyclist was killed in a crash in Leeds.',
      ['Where in Leeds was the cyclist killed in a crash?'],
      'Where was the cyclist killed in a crash?',
    ],
    [
      'de',
      'Der Dichter Ole Harms ist am Montag in Tarnau gestorben.',
      ['Woran ist der Dichter Ole Harms gestorben?'],
      'Wann ist der Dichter Ole Harms gestorben?',
    ],
    [
      'fr',
      'Le poète Jean Roche est mort lundi à Lorgnac.',
      ['De quoi est mort le poète Jean Roche ?'],
      'Quand est mort le poète Jean Roche ?',
    ],
    [
      'ru',
      'Паром «Чайка» сел на мель в среду.',
      ['Почему паром «Чайка» сел на мель?', 'Как паром «Чайка» сел на мель?'],
      'Когда паром «Чайка» сел на мель?',
    ],
    [
      'ko',
      '선수 서지훈이 월요일 징계를 받았다.',
      ['서지훈은 왜 징계를 받았나?'],
      '서지훈은 언제 징계를 받았나?',
    ],
    [
      'ar',
      'أنقذ الصيادون طفلة من الغرق يوم الاثنين.',
      ['أين أنقذ الصيادون الطفلة من الغرق؟'],
      'متى أنقذ الصيادون الطفلة من الغرق؟',
    ],
    [
      'ar',
      'أنقذ الصيادون طفلة من الغرق في ميناء طرفة.',
      ['أين في ميناء طرفة أنقذ الصيادون الطفلة؟'],
      'أين أنقذ الصيادون الطفلة من الغرق؟',
    ],
  ] as const) {
    for (const question of open)
      assert.equal(await answerTo(language, [lede, ...rest], question), null, question);
    assert.equal(await answerTo(language, [lede, ...rest], told), 0, told);
  }
  const because = 'The mayor vetoed the harbour bill because it cost too much.';
  assert.equal(await answerTo('en', [because, ...rest], 'Why did the mayor veto the harbour bill?'), 0);
});

test('a sentence with the question’s words is no answer where it leaves unsaid the name, the speech, the means or the score', async () => {
  const rest = ['…', '–'];
  for (const [language, question, left, told] of [
    [
      'en',
      'What is the name of the ferry captain?',
      'The ferry captain praised a deckhand of seventeen, and the police kept the name of Ida Lund back.',
      'The ferry captain, Ida Lund, praised the deckhands by name.',
    ],
    [
      'en',
      'What did the ferry captain Ida Lund say?',
      'The ferry captain Ida Lund even commented.',
      'The ferry captain Ida Lund said nobody had slept.',
    ],
    [
      'en',
      'Who wrote the harbour song?',
      'Someone else wrote the harbour song was from Tarn.',
      'Ida Lund wrote the harbour song.',
    ],
    [
      'en',
      'How did Ida Lund hack the harbour computers?',
      'Ida Lund regretted the hack of the harbour computers.',
      'Ida Lund did hack the harbour computers with a stolen key.',
    ],
    [
      'en',
      'What was the final score against Tarn United?',
      'The fastest goal scored against Tarn United in a final came after 40 seconds.',
      'The final score against Tarn United was 3-1.',
    ],
  ] as const) {
    assert.equal(await answerTo(language, ['—', left, ...rest], question), null, left);
    assert.equal(await answerTo(language, ['—', told, ...rest], question), 1, told);
  }
});

test('no answer is who left to who comes, nobody to who did it, a thing without its name to which it is, or no date to when', async () => {
  for (const [language, question, left] of [
    [
      'en',
      'Who will be the new harbour master of Tarn?',
      'Ida Lund resigned as the new harbour master of Tarn after a row.',
    ],
    ['en', 'Who broke the harbour lamp in Tarn?', 'In Tarn the harbour lamp broke; nobody has been charged.'],
    ['en', 'Who shot Karl Roth in Tarn?', 'Karl Roth was shot in Tarn; nobody has been charged.'],
    ['zh', '谁打碎了港口的灯？', '港口的灯被打碎，没有人被起诉。'],
    [
      'de',
      'Um welchen Pilz handelt es sich?',
      'Nach Angaben der Försterin Ida Lund war das Holz aller Stege am Hafen mit einem Pilz belastet.',
    ],
    ['ja', '港の灯台の修理はいつ終わるのか。', '港の灯台の修理が終わる見通しは立っていない。'],
    ['ko', '이다 룬드의 이적료는 얼마인가?', '타른은 2부 리그 공격수 이다 룬드의 이적료를 협상하고 있다.'],
  ] as const)
    assert.equal(await answerTo(language, ['—', left, '…', '–'], question), null, left);
});

test('nobody may be the answer, and who comes may be told with who leaves', async () => {
  for (const [language, question, told] of [
    ['en', 'Who voted against the plan?', 'Nobody but Ann Lee voted against the plan.'],
    ['en', 'Who voted against the plan?', 'Ann Lee voted against the plan; no one else did.'],
    ['en', 'Who voted against the plan?', 'Ann Lee voted against the plan; nobody abstained.'],
    ['en', 'Who has been charged over the fire?', 'No one has been charged over the fire.'],
    ['de', 'Wer wurde bei dem Unfall verletzt?', 'Niemand wurde bei dem Unfall verletzt.'],
    ['es', '¿Quién resultó herido en el accidente?', 'Nadie resultó herido en el accidente.'],
    ['zh', '谁在事故中受伤？', '没有人在事故中受伤。'],
    ['en', 'Who will be the next mayor?', 'Ann Lee will be the next mayor after Karl Roth resigned.'],
    ['fr', 'Qui sera le nouveau maire ?', 'Anne Roy sera le nouveau maire après le départ de Paul Vidal.'],
    ['es', '¿Quién será la nueva entrenadora?', 'Ana Gil será la nueva entrenadora tras dejar su club.'],
    ['en', 'Which disease was it?', 'The disease was measles.'],
    ['de', 'Um welchen Pilz handelt es sich?', 'Bei dem Pilz handelt es sich um Hausschwamm.'],
  ] as const)
    assert.equal(await answerTo(language, ['—', told, '…', '–'], question), 1, told);
});

test('that there is a reason tells no reason', () => {
  const fits = typeFits(
    ['It failed for an unexpected reason.', 'The reason was its cost.'],
    'en',
    'reason',
    '',
  );
  assert.deepEqual(
    fits.map((fit) => fit === 1),
    [false, true],
  );
});

test('every month of a language is a date, and an amount in words is money', () => {
  const months: [string, string, string, string][] = [
    [
      'de',
      'Wann kam die Warnung?',
      'Das Amt warnte am 4.',
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    ],
    [
      'en',
      'When did the warning come?',
      'The office warned on 4',
      'January February March April May June July August September October November December',
    ],
    [
      'es',
      '¿Cuándo llegó el aviso?',
      'La oficina avisó el 4 de',
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ],
    [
      'fr',
      'Quand est venu l’avertissement ?',
      'Le bureau a averti le 4',
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    ],
    [
      'pt',
      'Quando veio o aviso?',
      'O órgão avisou em 4 de',
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    ],
    [
      'it',
      'Quando è arrivato l’avviso?',
      'L’ufficio ha avvisato il 4',
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ],
    [
      'ru',
      'Когда пришло предупреждение?',
      'Ведомство предупредило 4',
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    ],
  ];
  for (const [language, question, start, names] of months)
    for (const month of names.split(' '))
      assert.deepEqual(typeFits([`${start} ${month}.`], language, 'date', question), [1], month);
  const amounts: [string, string, string][] = [
    ['de', 'Wie viel Geld fordert die Gruppe?', 'Die Gruppe fordert vier Millionen Euro.'],
    ['en', 'How much money does the group demand?', 'The group demands four million dollars.'],
    ['es', '¿Cuánto dinero exige el grupo?', 'El grupo exige cuatro millones de euros.'],
    ['fr', 'Combien d’argent exige le groupe ?', 'Le groupe exige quatre millions d’euros.'],
    ['pt', 'Quanto dinheiro o grupo exige?', 'O grupo exige quatro milhões de reais.'],
  ];
  for (const [language, question, sentence] of amounts)
    assert.deepEqual(typeFits([sentence], language, 'money', question), [1], sentence);
});

test('the cases of a Russian surname meet, "by when" asks for a date, and "ha" alone makes no passive', async () => {
  assert.equal(
    await answerTo(
      'ru',
      ['Плотину закрыли.', '«Затворы заклинило», — заявил инженер Бейшеналиев.', 'Шёл дождь.'],
      'Что заклинило, по словам Бейшеналиева?',
    ),
    1,
  );
  assert.equal(
    await answerTo(
      'ja',
      ['町は橋を閉めた。', '町長は6月の定例会までに代替案を示す方針だ。', '雨が降った。'],
      '町長はいつまでに代替案を示す方針ですか。',
    ),
    1,
  );
  assert.equal(
    await answerTo(
      'ja',
      ['大会が終わった。', '敗れた玉波は閉会後に現役引退を発表した。', '雨が降った。'],
      '閉会後に現役引退を発表したのは誰ですか。',
    ),
    1,
  );
  assert.equal(
    await answerTo(
      'es',
      ['Llovía en el puerto.', 'El Kaleli ya ha presentado a otro portero, Omar Badji.', 'Nadie cantó.'],
      '¿A quién ha presentado ya el Kaleli?',
    ),
    1,
  );
});

test('a season, next month and a date in full-width digits are dates; an Arabic word that holds "how many" asks for no number', async () => {
  const dated: [string, string, string][] = [
    ['en', 'When will the dig begin?', 'The dig begins in spring.'],
    ['de', 'Wann beginnt die Grabung?', 'Die Grabung beginnt im Frühjahr.'],
    ['fr', 'Quand commencera la fouille ?', 'La fouille commencera au printemps.'],
    ['es', '¿Cuándo empieza la excavación?', 'La excavación empieza en otoño.'],
    ['pt', 'Quando começa a escavação?', 'A escavação começa no outono.'],
    ['ru', 'Когда начнутся раскопки?', 'Раскопки начнутся весной.'],
    ['ar', 'متى تبدأ الحفريات؟', 'تبدأ الحفريات في الخريف.'],
    ['ja', '発掘はいつ始まりますか。', '発掘は１７日に始まる。'],
    ['zh', '发掘何时开始？', '发掘下个月开始。'],
  ];
  for (const [language, question, sentence] of dated)
    assert.deepEqual(typeFits([sentence], language, 'date', question), [1], sentence);
  const others: [string, string][] = [
    ['es', 'Las mesas del mayor ardieron.'],
    ['fr', 'Le musée de Marseille a brûlé.'],
    ['pt', 'A maior mesa foi anotada.'],
    ['de', 'Die Montage ist teuer.'],
  ];
  for (const [language, sentence] of others)
    assert.deepEqual(typeFits([sentence], language, 'date', '?'), [0.6], sentence);
  assert.equal(answerTypeOf('من الذي دافع عنها أمام المحكمة؟'), 'person');
  assert.equal(answerTypeOf('كم سفينة غرقت؟'), 'figure');
});

test('what is asked for is told by whatever words a reader uses', () => {
  for (const [language, kinds] of Object.entries(asked))
    for (const [kind, questions] of Object.entries(kinds))
      for (const question of questions.split('|'))
        assert.equal(answerTypeOf(question) ?? 'none', kind, `${language}: ${question}`);
});

test('a sum, a span, an age, a day and a reason are known in figures, in words and by their marks', () => {
  const told: [string, NonNullable<AnswerType>, string][] = [
    ['es', 'money', 'Cobró 500 dólares.'],
    ['de', 'money', 'Es kostete fünfzig Euro.'],
    ['de', 'money', 'Es kostete 740.000 Schweizer Franken.'],
    ['zh', 'money', '公司赔了500万美元。'],
    ['zh', 'money', '公司賠了三百萬英鎊。'],
    ['ar', 'money', 'دفعت الشركة 410 آلاف يورو.'],
    ['ko', 'money', '돈은 30만 원뿐이었다.'],
    ['en', 'money', 'Entry is free of charge.'],
    ['es', 'measure', 'Se hundió en menos de veinte minutos.'],
    ['en', 'measure', 'It is three metres deep.'],
    ['ru', 'measure', 'Не менее 18 кубометров воды.'],
    ['ru', 'duration', 'Его приговорили к трём годам колонии.'],
    ['de', 'duration', 'Der Vertrag gilt bis 2028.'],
    ['de', 'duration', 'Er sitzt lebenslang.'],
    ['zh', 'duration', '用了六个小时。'],
    ['ko', 'duration', '19일이 지나서야 알렸다.'],
    ['ar', 'duration', 'استمر الحريق يومين.'],
    ['de', 'age', '„Ich bin 78, und müde“, sagte sie.'],
    ['ja', 'age', 'ランさん（29）は笑った。'],
    ['fr', 'age', 'La quinquagénaire rit.'],
    ['ko', 'age', '스물아홉 살 선수가 웃었다.'],
    ['ja', 'date', '秋には戻る。'],
    ['de', 'date', 'Am 17. begann es.'],
    ['zh', 'date', '清晨起火。'],
    ['de', 'reason', 'Der Tausch unterblieb aus Geldmangel.'],
    ['fr', 'reason', 'Le four est froid, faute de bois.'],
    ['en', 'reason', 'The pier was shut to save 11,000 dollars.'],
    ['en', 'reason', 'The club was fined for paying late.'],
    ['ko', 'reason', '누전으로 인한 불이었다.'],
    ['ja', 'reason', '大雨により閉まった。'],
  ];
  for (const [language, kind, sentence] of told)
    assert.deepEqual(typeFits([sentence], language, kind, ''), [1], sentence);
  const untold: [string, NonNullable<AnswerType>, string][] = [
    ['en', 'money', 'Ministers of 27 European states met.'],
    ['en', 'money', 'Only 4 per cent voted.'],
    ['tr', 'money', 'Kulenin 40 penceresi var.'],
    ['fr', 'money', 'Elle a 40 livres.'],
    ['ru', 'age', 'Договор действует пять лет.'],
    ['de', 'duration', 'Es kommen bis zu 500 Gäste.'],
  ];
  for (const [language, kind, sentence] of untold)
    assert.notDeepEqual(typeFits([sentence], language, kind, ''), [1], sentence);
});

test('what a place is called stands by the word for it that is asked with', async () => {
  const rest = ['A dog barked.', 'Nobody sang.', 'Rain fell.'];
  const question = 'In which prison will the former miller be held?';
  const years = 'The court in Tarn sent the former miller, who had lied, to be held three years in prison.';
  assert.equal(await answerTo('en', [...rest, years], question), null);
  const named = 'The former miller will be held for three years in the prison of Tarn.';
  assert.equal(await answerTo('en', [...rest, named], question), 3);
});

test('how a thing is called is not told by the name of where it was found', async () => {
  const sentences = [
    'Пловчиха тренировалась всё лето.',
    'В пробе, взятой в Приозёрном на летних сборах спортсменов, нашли препарат.',
    'Тренер промолчал.',
  ];
  assert.equal(await answerTo('ru', sentences, 'Как называется препарат, который нашли в пробе?'), null);
});

test('the interrogatives of a language are not looked for', () => {
  const asked = (code: string, words: string) =>
    indexTermsOf(` ${words}`, languageOf(code)).map(({ term }) => term);
  assert.deepEqual(asked('de', 'wofür womit worauf'), []);
  assert.deepEqual(asked('ru', 'каких кем откуда'), []);
  assert.deepEqual(asked('ar', 'إليه فيها أية'), []);
});

test('what is asked of somebody is not told by what befell a namesake', async () => {
  const cases: [string, string[], string][] = [
    [
      'en',
      ['Samir Haddad was released on Monday.', 'Police arrested Omar Haddad on Sunday.', 'Rain fell.'],
      'When was Samir Haddad arrested?',
    ],
    [
      'de',
      [
        'Das Gericht sprach Thomas Kessler frei.',
        'Jürgen Kessler wurde am Montag verurteilt.',
        'Es regnete.',
      ],
      'Wann wurde Thomas Kessler verurteilt?',
    ],
    [
      'es',
      ['El alcalde Iván Cruz habló.', 'Mario Cruz fue detenido en mayo.', 'Llovió.'],
      '¿Cuándo fue detenido Iván Cruz?',
    ],
  ];
  for (const [language, sentences, question] of cases)
    assert.equal(await answerTo(language, sentences, question), null, question);
  const [[language, sentences] = ['', []]] = cases;
  assert.equal(await answerTo(language, sentences, 'When was Omar Haddad arrested?'), 1);
});

test('why, how and “wofür” are not answered by the question’s own words', async () => {
  const sentences = ['Ute Sander lobte den Rat.', 'Ein Hund bellte.', 'Es regnete.'];
  assert.equal(await answerTo('de', sentences, 'Wofür lobte Ute Sander den Rat?'), null);
  assert.equal(await answerTo('de', sentences, 'Wer lobte den Rat?'), 0);
});
