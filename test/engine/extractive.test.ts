import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extractive } from '../../src/newsroom.ts';
import type { Article } from '../../src/article/article.ts';
import type { Relation, Statement, Task } from '../../src/engine/engine.ts';
import { articleOf, oddArticles } from './articles.ts';
import { drain, engineContract } from './contract.ts';

engineContract('extractive', () => extractive);

type Draft = { answerable: boolean; statements: Statement[]; relations: Relation[] };

async function draftOf(article: Article, task: Task): Promise<Draft> {
  const parts = await drain(extractive, article, task);
  return {
    answerable: parts.some((part) => part.part === 'answerable' && part.answerable),
    statements: parts.flatMap((part) => (part.part === 'statement' ? [part.statement] : [])),
    relations: parts.flatMap((part) => (part.part === 'relation' ? [part.relation] : [])),
  };
}

const summarize = (
  length: 'brief' | 'standard' | 'detailed',
  style: 'bullets' | 'headline' = 'bullets',
): Task => ({
  kind: 'summarize',
  length,
  style,
  language: null,
});
const actors: Task = { kind: 'actors', language: null };
const ask = (question: string, earlier: { question: string; answer: string }[] = []): Task => ({
  kind: 'ask',
  question,
  earlier,
  language: null,
});

describe('a summary', () => {
  const story = oddArticles['a common story']!;

  test('is verbatim, in the order of the article, of the length that was asked for', async () => {
    for (const [task, count] of [
      [summarize('brief'), 2],
      [summarize('standard'), 3],
      [summarize('detailed'), 5],
      [summarize('detailed', 'headline'), 1],
    ] as const) {
      const { statements } = await draftOf(story, task);
      assert.equal(statements.length, count);
      for (const { text, evidence } of statements) assert.equal(text, story.sentences[evidence[0]!]);
      const order = statements.map(({ evidence }) => evidence[0]!);
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      );
    }
  });

  test('of a text with fewer sentences is all of them', async () => {
    const { statements } = await draftOf(oddArticles['three sentences']!, summarize('detailed'));
    assert.equal(statements.length, 3);
  });

  test('opens with the lede and passes over what leans on its neighbour', async () => {
    const { statements } = await draftOf(
      articleOf([
        'The council of Vellmar voted on Monday to close the oldest pier of the harbour.',
        'But it did so late.',
        'The pier carries 200,000 passengers a year to the islands, the harbour authority said.',
        'Ferries of the harbour will leave from the northern pier until the oldest pier is repaired.',
        'Repairs of the pier will cost the council 2.4 million euros.',
      ]),
      summarize('brief'),
    );
    assert.equal(statements[0]!.evidence[0], 0);
    assert.notEqual(statements[1]!.evidence[0], 1);
  });

  test('has no caption, no pull quote, no crosshead, and does not repeat the headline', async () => {
    const { statements } = await draftOf(
      articleOf(
        [
          'Vellmar council closes oldest pier of the harbour.',
          'Photo: the pier of Vellmar on Monday.',
          '“The pier of the harbour will never be the same again.”',
          'What happens now',
          'The council of Vellmar voted on Monday to close the pier, which carries 200,000 passengers a year.',
          '“The pier of the harbour will never be the same again,” said the harbour master, Ina Rask.',
          'Ferries of the harbour will leave from the northern pier until it is repaired for 2.4 million euros.',
        ],
        { title: 'Vellmar council closes oldest pier of the harbour' },
      ),
      summarize('brief'),
    );
    assert.deepEqual(
      statements.map(({ evidence }) => evidence[0]),
      [4, 6],
    );
  });

  test('says which options it cannot honour', () => {
    const task: Task = { kind: 'summarize', length: 'brief', style: 'plain', language: 'ko' };
    assert.deepEqual(extractive.ignores(story, task), ['language', 'style']);
    assert.deepEqual(extractive.ignores(story, { ...task, style: 'paragraph', language: 'en-GB' }), []);
  });
});

describe('actors', () => {
  const names = async (sentences: string[], language = 'en') =>
    (await draftOf(articleOf(sentences, { language }), actors)).statements.map(({ label }) => label);

  test('two who share a family name are told apart by title and nearness', async () => {
    const { statements } = await draftOf(
      articleOf([
        'President Anna Berg opened the bridge on Monday.',
        'Her brother, architect Karl Berg, drew it.',
        'President Berg thanked the workers.',
        'Critics of the bridge say that it costs too much.',
      ]),
      actors,
    );
    assert.deepEqual(statements.map(({ label }) => label).toSorted(), ['Anna Berg', 'Karl Berg']);
    const anna = statements.find(({ label }) => label === 'Anna Berg')!;
    assert.match(anna.text, /President/);
    assert.match(statements.find(({ label }) => label === 'Karl Berg')!.text, /architect Karl Berg/);
  });

  test('a surname that two share says of neither what it did', async () => {
    const { statements } = await draftOf(
      articleOf([
        'Treasurer Graham Tarn, 58, sat in the dock on Friday beside his sister.',
        'Patricia Tarn, a former trustee, said that she was relieved to be acquitted of all charges.',
        'Tarn set up a sham company in May and approved its bills, the court heard.',
        'Patricia Tarn left the court without another word and took a taxi.',
      ]),
      actors,
    );
    assert.ok(statements.every(({ evidence }) => !evidence.includes(2)));
    const patricia = statements.find(({ label }) => label === 'Patricia Tarn')!;
    assert.match(patricia.text, /former trustee.*acquitted/);
  });

  test('names in Arabic and Chinese, by office, institution and marks', async () => {
    const arabic = await names(
      [
        'وقالت رئيسة بلدية الوادي، سلمى الكرمي، في بيان إن الجسر سيغلق.',
        'وأعلنت نقابة عمال النقل رفضها القرار.',
        'وأضافت الكرمي أن القرار مؤقت.',
      ],
      'ar',
    );
    assert.ok(arabic.includes('سلمى الكرمي') && arabic.includes('نقابة عمال النقل'), arabic.join());
    const chinese = await names(
      [
        '教育局周一公布调查结果。',
        '校长林若安当天说：“我们会改正。”',
        '家电企业“海岚”宣布捐款，海岚表示支持学校。',
      ],
      'zh',
    );
    for (const name of ['教育局', '林若安', '海岚']) assert.ok(chinese.includes(name), chinese.join());
  });

  test('a Russian name is given in the nominative, and in another case is no subject', async () => {
    const { statements } = await draftOf(
      articleOf(
        [
          'Министра транспорта Анну Волкову раскритиковал депутат Пётр Орлов.',
          'Орлов заявил об этом в понедельник.',
        ],
        { language: 'ru' },
      ),
      actors,
    );
    assert.deepEqual(statements.map(({ label }) => label).toSorted(), ['Анна Волкова', 'Пётр Орлов']);
  });

  test('an institution in lower case, and one that is a common noun', async () => {
    const french = await names(
      ['Le conseil municipal de Varenne a adopté jeudi le budget, par 12 voix.'],
      'fr',
    );
    assert.deepEqual(french, ['conseil municipal de Varenne']);
    assert.deepEqual(await names(['Der Betriebsrat fordert höhere Abfindungen.'], 'de'), ['Betriebsrat']);
  });

  test('relations in languages with and without capitals, none from a denial or a question', async () => {
    const plain: [string, string, string, string, string][] = [
      ['ko', '김도현 시장은 15일 박서준 의원을 고소했다.', '김도현', '고소', '박서준'],
      ['ja', '高瀬真一市長は10日、田中健二議員を批判した。', '高瀬真一', '批判', '田中健二'],
      ['zh', '校长林若安起诉律师王建国。', '林若安', '起诉', '王建国'],
      ['ar', 'انتقدت الوزيرة سلمى الكرمي القاضي سالم الحربي.', 'سلمى الكرمي', 'انتقدت', 'سالم الحربي'],
      [
        'ru',
        'Министр Анна Волкова обвинила депутата Петра Орлова.',
        'Анна Волкова',
        'обвинила',
        'Петр Орлов',
      ],
      ['de', 'Ministerin Anna Berg kritisierte Trainer Karl Wolf.', 'Anna Berg', 'kritisierte', 'Karl Wolf'],
      [
        'de',
        'Das Landgericht Tarnheim hat den früheren Bankvorstand Karl Wolf am Mittwoch verurteilt.',
        'Landgericht Tarnheim',
        'verurteilt',
        'Karl Wolf',
      ],
      [
        'en',
        'Judge Ann Lee sentenced the disgraced former chairman Karl Wolf to six years.',
        'Ann Lee',
        'sentenced',
        'Karl Wolf',
      ],
      [
        'ko',
        '한빛전자가 반도체 업체 누리반도체를 4조 원에 인수하기로 했다.',
        '한빛전자',
        '인수',
        '누리반도체',
      ],
    ];
    for (const [language, sentence, from, verb, to] of plain) {
      const { relations } = await draftOf(articleOf([sentence], { language }), actors);
      assert.deepEqual(relations, [{ from, verb, to, evidence: [0] }], sentence);
    }
    for (const [language, sentence] of [
      ['ko', '김도현 시장은 박서준 의원을 고소하지 않았다.'],
      ['ja', '高瀬真一市長は田中健二議員を批判していない。'],
      ['zh', '校长林若安没有起诉律师王建国。'],
      ['ar', 'هل انتقدت الوزيرة سلمى الكرمي القاضي سالم الحربي؟'],
      ['ar', 'انتقدت الوزيرة سلمى الكرمي قرار القاضي سالم الحربي.'],
      ['de', 'Ministerin Anna Berg kritisierte Trainer Karl Wolf nicht.'],
      ['en', 'Minister Anna Berg praised the plan Karl Wolf had drawn.'],
      ['en', 'Minister Anna Berg praised the widow of trainer Karl Wolf.'],
      ['es', '¿Acusó el alcalde Pedro Ruiz a la ministra Ana Gil?'],
    ] as const) {
      const { relations } = await draftOf(articleOf([sentence], { language }), actors);
      assert.deepEqual(relations, [], sentence);
    }
  });

  test('a language whose names it can’t tell is said', async () => {
    const article = articleOf(['Bakan Ayşe Demir köprüyü açtı.'], { language: 'tr' });
    assert.deepEqual(extractive.ignores(article, actors), ['names']);
    assert.deepEqual(extractive.ignores(articleOf(['Minister Anna Berg left.']), actors), []);
    assert.deepEqual((await draftOf(article, actors)).statements, []);
  });

  test('a leader’s sister is no leader', async () => {
    const { statements } = await draftOf(
      articleOf([
        'Northern leader Jon Arvid-sen opened the session.',
        'The board was reshuffled, with Ada Arvid-sen, leader Arvid-sen’s younger sister, removed from it.',
        'Leader Arvid-sen announced a vote.',
        'Arvid-sen then left the hall.',
      ]),
      actors,
    );
    assert.deepEqual(
      statements.map(({ label }) => label),
      ['Jon Arvid-sen', 'Ada Arvid-sen'],
    );
    assert.match(statements[1]!.text, /younger sister/);
    assert.deepEqual(statements[1]!.evidence, [1]);
  });

  test('a role that the act’s sentence lacks is put before it, and both are evidence', async () => {
    const { statements } = await draftOf(
      articleOf([
        'The strike was called by a small group of drivers, among them union secretary Davit Okonjo.',
        'Okonjo said that the drivers would not return before Friday.',
      ]),
      actors,
    );
    const [okonjo] = statements;
    assert.equal(
      okonjo!.text,
      'union secretary. Okonjo said that the drivers would not return before Friday.',
    );
    assert.deepEqual(okonjo!.evidence, [0, 1]);
  });

  test('who is only an adjective, a place, a day or an opener is no actor', async () => {
    const found = await names([
      'Many observers expect a message for the new Harlan administration in March.',
      'Workers gathered in Port Averell on Monday, near the Green Lake.',
      'Officials said that French wine is cheaper.',
    ]);
    assert.deepEqual(found, []);
  });

  test('a product, a law, an affiliation and half an office are no actors', async () => {
    const inEnglish = await names([
      "The Information Commissioner's Office fined Corvid Robotics over its Nest Buddy toy.",
      'The General Data Protection Regulation allows that.',
      'The Premier Division club said nothing. Shiny Buddy, a newer model, is not affected.',
      'Corvid Robotics said sorry.',
    ]);
    assert.deepEqual(inEnglish.toSorted(), ['Corvid Robotics', "Information Commissioner's Office"]);
    const only: [string, string, string][] = [
      ['de', 'Der Bürgermeister, Peter Klee (FDP), sprach von einem guten Tag.', 'Peter Klee'],
      ['ru', 'Губернатор Омской области Виталий Громов пообещал льготы.', 'Виталий Громов'],
      ['ko', '사기 혐의로 기소된 임대업자 강태수 씨는 혐의를 부인했다.', '강태수'],
    ];
    for (const [language, sentence, name] of only)
      assert.deepEqual(await names([sentence], language), [name]);
  });

  test('a ship, an unnamed institution and one in an oblique case are no actors; a role or an apposition makes one', async () => {
    for (const [language, sentences, expected] of [
      [
        'en',
        ['The ferry Corvina struck a pier on Monday.', 'Corvina said goodbye to the port. Corvina sailed.'],
        [],
      ],
      ['en', ['The Marta Corvin was carrying 40 passengers.', 'It hit the pier at noon.'], []],
      ['en', ['The ferry Marta Corvin was seized on Monday.', 'The ferry Marta Corvin sank.'], []],
      [
        'en',
        ['Martin Voss was sacked by Hallow Town Council on Monday.'],
        ['Martin Voss', 'Hallow Town Council'],
      ],
      [
        'en',
        [
          'Marrow Regional, the regional airline, let its crews work too long.',
          'Flights of Marrow Regional go on.',
        ],
        ['Marrow Regional'],
      ],
      [
        'en',
        [
          'The refusals came from Lowfield Crewing on Monday.',
          'Lowfield Crewing said that it had erred.',
          'Lowfield Crewing paid.',
        ],
        ['Lowfield Crewing'],
      ],
      ['es', ['El Gobierno anunció el plan el lunes.', 'El Gobierno dijo que lo paga.'], []],
      ['en', ['The librarian, June Castell, asked for the bus to be kept.'], ['June Castell']],
      [
        'de',
        ['Der Abgeordnete Matthias Knoop von der Bürgerliste forderte den Rücktritt.'],
        ['Matthias Knoop'],
      ],
      ['de', ['Präsidentin Ursula von der Lehn forderte den Rücktritt.'], ['Ursula von der Lehn']],
      ['ar', ['وقالت الباحثة في علوم البحار، من جامعة المرفأ، إن الأعداد تضاعفت.'], []],
      ['ru', ['Компания отрицает это, по словам её представителя Глеба Чудина.'], ['Глеб Чудин']],
      ['de', ['Nach Überzeugung der 4. Großen Strafkammer hatte er gelogen.'], []],
    ] as const)
      assert.deepEqual(await names([...sentences], language), expected);
  });

  test('an institution under a common noun acts, and a firm is told by the noun before its name', async () => {
    for (const [language, sentences, expected] of [
      ['en', ['The harbour authority closed the pier.', 'A council wants to help.'], ['harbour authority']],
      ['en', ['Pell Tarn, the consultancy that had warned, left.'], ['Pell Tarn']],
      ['en', ['Roland Marsh sued Harrow County Council.'], ['Roland Marsh', 'Harrow County Council']],
      ['de', ['Am Montag sperrte die Stadt Rothau die Brücke.'], ['Stadt Rothau']],
      ['de', ['Der Betreiber, die Seetal Holding, schweigt.'], ['Seetal Holding']],
      ['de', ['Gewartet wird die Anlage vom Zweckverband Isental.'], ['Zweckverband Isental']],
      [
        'fr',
        ['Le tribunal administratif de Lorgnac a rejeté le recours.'],
        ['tribunal administratif de Lorgnac'],
      ],
      [
        'es',
        ['El Ayuntamiento lo vendió.', 'La promotora Sol Bajo lo compró.'],
        ['Ayuntamiento', 'Sol Bajo'],
      ],
      ['pt', ['A Agência de Portos multou a construtora Litoral.'], ['Agência de Portos', 'Litoral']],
      ['ru', ['Иск подала транспортная прокуратура.'], ['транспортная прокуратура']],
      ['ru', ['Росавтонадзор проверил фирму «Вираж» в мае.'], ['Росавтонадзор', 'Вираж']],
    ] as const)
      assert.deepEqual(new Set(await names([...sentences], language)), new Set(expected), sentences[0]);
  });

  test('institutions, firms and people in Arabic, Hindi, Korean, Japanese and Chinese', async () => {
    for (const [language, sentences, expected] of [
      [
        'ar',
        ['أغلقت المحكمة التجارية المصنع.', 'وقالت مديرة المصنع لبنى سعيد إن القرار ظالم.'],
        ['المحكمة التجارية', 'لبنى سعيد'],
      ],
      ['ar', ['أعلنت شركة «سنابل» ذلك في مايو.'], ['سنابل']],
      ['ar', ['جرى ذلك في محافظة الجبل فجر الثلاثاء.'], []],
      [
        'hi',
        ['सिंचाई विभाग ने बांध बंद किया।', 'मंत्री सुधा राठी ने कंपनी को बुलाया।', 'कंपनी नील स्टील ने माफ़ी मांगी।'],
        ['सिंचाई विभाग', 'सुधा राठी', 'नील स्टील'],
      ],
      ['hi', ['बैठक नगर निगम के भवन में हुई।'], []],
      [
        'ko',
        ['시공사 한결건영이 공사를 멈췄다.', '조사는 고용부가 맡고, 한결건영은 침묵했다.'],
        ['한결건영', '고용부'],
      ],
      ['ko', ["주민단체 '호수지기'는 반발했고 새솔병원을 고소했다."], ['호수지기', '새솔병원']],
      ['ko', ['신도시는 조용하다.', '국토교통부는 현장에 조사관을 보냈다.'], ['국토교통부']],
      ['ja', ['星野県は運営会社「青波」を提訴した。', '県は争う。'], ['青波', '星野県']],
      [
        'ja',
        ['菓子メーカーの白鳩製菓は謝罪した。', '元青葉市長の江口修被告（60）は黙秘した。'],
        ['白鳩製菓', '江口修'],
      ],
      ['ja', ['町は説明会を開く。'], []],
      [
        'zh',
        ['供应商明泽电子提供的零件有缺陷。', '县法院叫停了工程。', '法院说还要调查。'],
        ['明泽电子', '县法院'],
      ],
      ['zh', ['队长于强强调，比赛公平。', '但会迫使公司让步。'], ['于强']],
    ] as const)
      assert.deepEqual(new Set(await names([...sentences], language)), new Set(expected), sentences[0]);
  });

  test('whose brother was acquitted is not shown as acquitted', async () => {
    const { statements } = await draftOf(
      articleOf([
        'Colin Fenn, the treasurer, said the books were in order.',
        "Fenn's brother was acquitted of fraud in May.",
      ]),
      { kind: 'actors', language: null },
    );
    assert.deepEqual(statements.find(({ label }) => label === 'Colin Fenn')?.evidence, [0]);
  });

  test('a state acts under one name, also through its capital', async () => {
    const { statements } = await draftOf(
      articleOf([
        'Germany rejected the plan on Tuesday.',
        'Berlin said that it would pay for the repairs.',
        'The talks in Paris go on.',
      ]),
      actors,
    );
    assert.deepEqual(
      statements.map(({ label }) => label),
      ['Germany'],
    );
  });

  test('are named in other languages, and nobody where names cannot be told', async () => {
    assert.deepEqual(
      await names(
        ['Bundeskanzlerin Petra Lohmann kritisierte den Plan.', 'Lohmann sagte das am Montag.'],
        'de',
      ),
      ['Petra Lohmann'],
    );
    assert.deepEqual(await names(['La ministre de la Santé, Hélène Roy, a annoncé un plan.'], 'fr'), [
      'Hélène Roy',
    ]);
    assert.deepEqual(
      await names(
        ['Президент Анна Берг заявила, что мост откроют.', 'Об этом Анне Берг сообщили раньше.'],
        'ru',
      ),
      ['Анна Берг'],
    );
    assert.deepEqual(await names(['이지훈 사장은 공사가 끝났다고 밝혔다.', '이 사장은 사과했다.'], 'ko'), [
      '이지훈',
    ]);
    assert.deepEqual(await names(['高瀬真一市長は謝罪した。', '高瀬市長は辞任を否定した。'], 'ja'), [
      '高瀬真一',
    ]);
    assert.deepEqual(await names(['قال وزير الصحة أحمد علي إن الخطة جاهزة.'], 'ar'), ['أحمد علي']);
    assert.deepEqual(await names(['Sağlık Bakanı Ayşe Demir planı açıkladı.'], 'tr'), []);
  });

  test('a relation is drawn only where one sentence plainly says it', async () => {
    const related = async (sentence: string) =>
      (
        await draftOf(
          articleOf([
            'Minister Anna Berg met the press.',
            'Karl Roth, the mayor, spoke too.',
            'Tenby Ltd said nothing.',
            sentence,
          ]),
          actors,
        )
      ).relations.map(({ from, verb, to }) => `${from} ${verb} ${to}`);
    assert.deepEqual(await related('Berg accused Roth of lying.'), ['Anna Berg accused Karl Roth']);
    assert.deepEqual(await related('Tenby was fined by minister Berg.'), ['Anna Berg fined Tenby Ltd']);
    for (const sentence of [
      'Berg did not accuse Roth.',
      'If Berg accused Roth, nobody heard it.',
      'Berg accused Roth’s party of lying.',
      '“Berg accused Roth,” a reader wrote.',
      'Berg will sue Roth.',
      'A spokesman for Berg accused Roth.',
    ]) {
      assert.deepEqual(await related(sentence), [], sentence);
    }
  });
});

describe('an answer', () => {
  const story = oddArticles['a common story']!;

  test('leads with the sentence that answers', async () => {
    for (const [question, sentence] of [
      ['Who called the closure a precaution?', 1],
      ['How long will the repairs take?', 1],
      ['Where will the ferries leave from?', 2],
      ['What did the union accuse the authority of?', 3],
      ['How much will it cost?', 5],
    ] as const) {
      const { answerable, statements } = await draftOf(story, ask(question));
      assert.ok(answerable, question);
      assert.equal(statements[0]!.evidence[0], sentence, question);
      assert.ok(statements.length <= 3);
    }
  });

  test('to “what is going on?” is the lede', async () => {
    for (const question of ['what is going on', 'What’s this about?', 'was ist los?', '发生了什么？']) {
      const { answerable, statements } = await draftOf(story, ask(question));
      assert.deepEqual([answerable, statements.map(({ evidence }) => evidence)], [true, [[0]]], question);
    }
  });

  test('is refused with up to three of the closest sentences where the article has none', async () => {
    for (const [question, most] of [
      ['How many goals were scored in Lima?', 3],
      ['Who won the harbour marathon of 2016?', 3],
      ['?', 0],
    ] as const) {
      const { answerable, statements } = await draftOf(story, ask(question));
      assert.ok(!answerable, question);
      assert.ok(statements.length <= most, question);
    }
  });

  test('is one sentence, with the one that it points back to, also where its words are others, and in another language', async () => {
    const fined = articleOf([
      'The dairy had put water into its milk for two years, the court found on Monday.',
      'Its owner, Petra Lindgard, was fined 40,000 euros and lost her licence.',
      'She said that she would appeal because the samples had been mixed up.',
      'The dairy employs 35 people in the valley and is the last one there.',
    ]);
    for (const question of ['How much must the boss pay?', 'Wie hoch ist die Strafe?']) {
      const { statements } = await draftOf(fined, ask(question));
      assert.ok(
        statements.some(({ evidence }) => evidence.includes(1)),
        question,
      );
    }
    const { answerable, statements } = await draftOf(fined, ask('Why will she appeal?'));
    assert.deepEqual([answerable, statements.map(({ evidence }) => evidence)], [true, [[1, 2]]]);
  });

  test('to a question for a time or a number is the sentence that has one, also in words', async () => {
    for (const [language, question, sentences] of [
      [
        'es',
        '¿A qué hora chocó el tren?',
        ['El tren de la costa chocó con un camión.', 'El choque del tren fue a las 7.40 de la mañana.'],
      ],
      [
        'de',
        'Wie spät war es beim Alarm?',
        ['Der Alarm galt einem Leck im Werk.', 'Der Alarm kam um 3.12 Uhr.'],
      ],
      [
        'ru',
        'Во сколько рухнул мост?',
        ['Рухнул мост через Салду.', 'Мост рухнул в два часа ночи, дорога закрыта.'],
      ],
      [
        'es',
        '¿Cuántas personas resultaron heridas?',
        [
          'Las personas heridas viajaban en el tren.',
          'Catorce personas resultaron heridas, según el hospital.',
        ],
      ],
      [
        'ar',
        'كم قدر الغرامة؟',
        ['قدر الوزير أن الغرامة عادلة.', 'فرضت الوزارة غرامة قدرها ثلاثة ملايين دينار.'],
      ],
    ] as const) {
      const { statements } = await draftOf({ ...articleOf([...sentences]), language }, ask(question));
      assert.equal(statements[0]?.text, sentences[1], question);
    }
  });

  test('is two sentences where two things are asked, one with the unit, or what is to come', async () => {
    const council = articleOf([
      'Mayor Ron Dace opened the meeting in the guildhall of Hexley.',
      'Deputy mayor Ann Lee voted for the tower on Tuesday.',
      'The tower has 14 floors.',
      'The tower is 52 metres high, which the mayor likes.',
      'The opposition plans to go to the high court.',
    ]);
    const first = async (question: string) => (await draftOf(council, ask(question))).statements;
    assert.match((await first('How high is the tower?'))[0]!.text, /52 metres/);
    assert.match((await first('What will the opposition do next?'))[0]!.text, /high court/);
    const both = await first('Who voted for the tower, and how many floors has the tower?');
    assert.deepEqual(
      both.map(({ evidence }) => evidence[0]),
      [1, 2],
    );
  });

  test('takes up the question before it, and says so where it does not', async () => {
    const before = [{ question: 'Who called the closure a precaution?', answer: 'Lena Okafor' }];
    assert.deepEqual(extractive.ignores(story, ask('And what did she say?', before)), []);
    assert.deepEqual(extractive.ignores(story, ask('How many pillars are cracked?', before)), ['earlier']);
    assert.deepEqual(extractive.ignores(story, ask('누가 다리를 닫았습니까?', [])), ['question']);
    assert.deepEqual(extractive.ignores(story, ask('Wer hat die Brücke geschlossen?', [])), ['question']);
    const { answerable } = await draftOf(story, ask('What did she call it?', before));
    assert.ok(answerable);
  });
});
