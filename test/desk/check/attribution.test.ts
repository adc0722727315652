import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../../../bench/checks/set.ts';
import { checkStatement, type Undecided } from '../../../src/desk/check/check.ts';
import { castOf } from '../../../src/desk/check/names/cast.ts';

type Outcome = string | Undecided[];

/** What becomes of a statement about the cited sentences: why it goes, or what of it is left to the reader. */
function outcome(
  [language, sentences]: [string, string[]],
  text: string,
  evidence: number[],
  into: string | null = null,
): Outcome {
  const article = articleOf('one', { language, title: '', published: '2026-03-02', sentences });
  const task = { kind: 'summarize', length: 'standard', style: 'bullets', language: into } as const;
  const verdict = checkStatement(article, { label: '', text, evidence }, task);
  return 'removed' in verdict ? verdict.removed : verdict.kept.unchecked;
}

const english: [string, string[]] = [
  'en',
  [
    'The mayor of Ellmere, Ruth Calloway, opened the bridge on Monday.',
    'She said it had taken nine years to build.',
    'The engineer Victor Stanhope warned that the deck needs new paint.',
    'A walkers’ club led by Hugh Merriden wants a second path.',
    'The mayor praised the workers at length.',
    'Nobody had expected so many visitors.',
    'The ferry stops for good in June.',
    'Merriden asked the council to pay for a survey.',
  ],
];

test('somebody else of the article in the place of whom the sentence names takes the statement out', () => {
  assert.deepEqual(outcome(english, 'Victor Stanhope warned that the deck needs paint.', [2]), []);
  assert.equal(outcome(english, 'Hugh Merriden warned that the deck needs paint.', [2]), 'attribution');
  assert.equal(outcome(english, 'Calloway asked the council to pay for a survey.', [7]), 'attribution');
});

test('a pronoun or an office in the sentence can mean whom it doesn’t name', () => {
  assert.deepEqual(outcome(english, 'Ruth Calloway said it took nine years to build.', [1]), []);
  assert.deepEqual(outcome(english, 'Ruth Calloway praised the workers.', [4]), []);
});

test('a name that nothing in the sentence can mean is marked where nobody else is named', () => {
  assert.deepEqual(outcome(english, 'Hugh Merriden said nobody expected so many visitors.', [5]), []);
  assert.deepEqual(outcome(english, 'Ruth Calloway said the ferry stops for good in June.', [6]), ['name']);
});

test('a name that is a part of a word of somebody’s name is another one, and far from the sentence marked', () => {
  const sentences = [
    'The mayor Diana Dorn opened the bridge.',
    'It was built in nine years.',
    'Nobody protested.',
    'It rained.',
    'Ana, the storm, had closed it before.',
  ];
  assert.deepEqual(outcome(['en', sentences], 'The bridge that Ana closed was built in nine years.', [1]), [
    'name',
  ]);
});

const swapped: [language: string, sentences: string[], holds: string, fails: string][] = [
  [
    'de',
    [
      'Bürgermeisterin Ines Roloff eröffnete die Brücke.',
      'Der Landrat Gunnar Petersen lobte die Arbeiter.',
      'Kritik übte Wanderführer Jost Heimann, der einen zweiten Weg will.',
    ],
    'Jost Heimann will einen zweiten Weg.',
    'Ines Roloff will einen zweiten Weg.',
  ],
  [
    'fr',
    [
      'Le maire, Yves Carnot, a inauguré le pont.',
      'La préfète, Odile Marchand, a salué les ouvriers.',
      'L’ingénieur Paul Sérard craint la rouille.',
    ],
    'Paul Sérard redoute la rouille.',
    'Yves Carnot redoute la rouille.',
  ],
  [
    'es',
    [
      'El alcalde Tomás Urbina inauguró el puente.',
      'La ingeniera Elena Salcedo habló de los gastos.',
      'El concejal Bruno Ferrer pidió otra senda.',
    ],
    'Bruno Ferrer quiere otra senda.',
    'Tomás Urbina quiere otra senda.',
  ],
  [
    'ru',
    [
      'Мэр Игорь Лапшин открыл мост.',
      'Инженер Анна Воронова рассказала о расходах.',
      'Депутат Глеб Тарасов попросил вторую тропу.',
    ],
    'Глеб Тарасов хочет вторую тропу.',
    'Игорь Лапшин хочет вторую тропу.',
  ],
  [
    'ar',
    [
      'افتتح رئيس البلدية كريم الدباغ الجسر.',
      'وتحدثت المهندسة سميرة الحلو عن النفقات.',
      'وطالب النائب وليد الصيرفي بممر ثان.',
    ],
    'يريد وليد الصيرفي ممرا ثانيا.',
    'يريد كريم الدباغ ممرا ثانيا.',
  ],
  [
    'zh',
    ['市长谢国栋为大桥剪彩。', '工程师韩雪梅介绍了费用。', '议员唐志远要求再修一条步道。'],
    '唐志远希望再修一条步道。',
    '谢国栋希望再修一条步道。',
  ],
  [
    'ja',
    [
      '橋の開通式で滝川正一市長がテープを切った。',
      '技師の森下久美子さんは費用を説明した。',
      '大橋健吾議員は歩道をもう一本求めた。',
    ],
    '大橋健吾議員は歩道をもう一本望んでいる。',
    '滝川正一市長は歩道をもう一本望んでいる。',
  ],
  [
    'ko',
    [
      '나윤호 시장이 다리 개통식을 열었다.',
      '설계를 맡은 봉미선 교수는 비용을 설명했다.',
      '탁정우 의원은 산책로를 하나 더 요구했다.',
    ],
    '탁정우 의원은 산책로가 하나 더 있어야 한다고 본다.',
    '나윤호 시장은 산책로가 하나 더 있어야 한다고 본다.',
  ],
];

for (const [language, sentences, holds, fails] of swapped) {
  test(`another person of the article is told from the one whom the sentence names: ${language}`, () => {
    assert.ok(Array.isArray(outcome([language, sentences], holds, [2])));
    assert.equal(outcome([language, sentences], fails, [2]), 'attribution');
  });
}

const inEnglish: [language: string, sentence: string, holds: string, fails: string][] = [
  [
    'zh',
    '工程师韩雪梅表示，费用超支。',
    'Han Xuemei said costs ran over.',
    'Liang Bohan said costs ran over.',
  ],
  [
    'ko',
    '봉미선 교수는 비용이 늘었다고 했다.',
    'Bong Mi-seon said costs rose.',
    'Cha Yoon-ho said costs rose.',
  ],
  [
    'ru',
    'Инженер Анна Воронова назвала расходы.',
    'Anna Voronova named the costs.',
    'Inna Lebedeva named the costs.',
  ],
  [
    'ar',
    'وقالت سميرة الحلو إن النفقات ارتفعت.',
    'Samira Al-Helou said costs rose.',
    'Karim Boutros said costs rose.',
  ],
];

for (const [language, sentence, holds, fails] of inEnglish) {
  test(`a name is known by its sound in another script: ${language}`, () => {
    assert.deepEqual(outcome([language, [sentence]], holds, [0], 'en'), []);
    assert.equal(outcome([language, [sentence]], fails, [0], 'en'), 'name');
  });
}

test('a Japanese name in Han can’t be read: it is left to the reader', () => {
  const article: [string, string[]] = ['ja', ['森下久美子さんは費用を説明した。']];
  assert.deepEqual(outcome(article, 'Kumiko Morishita explained the costs.', [0], 'en'), []);
  assert.deepEqual(outcome(article, 'Naoko Hirano explained the costs.', [0], 'en'), []);
});

test('the Arabic word for “on” is nobody’s name', () => {
  const article: [string, string[]] = ['ar', ['وحصلت البلدية على القرض في مارس.']];
  assert.deepEqual(outcome(article, 'حصلت البلدية على الرخصة في مارس.', [0]), []);
});

const firms: [language: string, sentences: string[], holds: string, fails: string][] = [
  [
    'en',
    [
      'The supplier Corvane will close its plant.',
      'Its rival Halden opened one in May.',
      'A spokeswoman gave no reason.',
      'The firm Corvane has paid every bill.',
    ],
    'Corvane has paid every bill.',
    'Halden has paid every bill.',
  ],
  [
    'fr',
    ['La CGT refuse le plan.', 'On en parle au village.', 'Rien n’est signé.', 'La CFDT veut un vote.'],
    'La CFDT souhaite un vote.',
    'La CGT souhaite un vote.',
  ],
  [
    'ja',
    ['北浜製薬は工場を閉じる。', '理由は不明だ。', '住民は驚いた。', '南海電力は支払いを終えた。'],
    '南海電力は支払いを済ませた。',
    '北浜製薬は支払いを済ませた。',
  ],
  [
    'ko',
    ['동해바이오는 공장을 닫는다.', '이유는 모른다.', '주민은 놀랐다.', '서해건설은 대금을 모두 냈다.'],
    '서해건설은 대금을 다 치렀다.',
    '동해바이오는 대금을 다 치렀다.',
  ],
];

for (const [language, sentences, holds, fails] of firms) {
  test(`another organisation of the article is told from the one whom the sentence names: ${language}`, () => {
    assert.ok(Array.isArray(outcome([language, sentences], holds, [3])));
    assert.equal(outcome([language, sentences], fails, [3]), 'attribution');
  });
}

test('a sentence that says “it” before it names another may mean the organisation named before', () => {
  const article: [string, string[]] = [
    'en',
    ['The supplier Corvane will close its plant.', 'It blamed the firm Halden for that.'],
  ];
  assert.ok(Array.isArray(outcome(article, 'Corvane blamed a rival for that.', [1])));
});

const ministers: [language: string, sentences: string[], fails: string][] = [
  [
    'en',
    ['Finance Minister Anna Reed said taxes would rise.', 'Health Minister Tom Jones opened a hospital.'],
    'Tom Jones said taxes would rise.',
  ],
  [
    'en',
    ['Defendant Paul Hart was sentenced to nine years.', 'Defendant Mark Cole was acquitted on Monday.'],
    'Mark Cole was sentenced to nine years.',
  ],
  [
    'de',
    ['Ministerin Ute Heimann lehnte die Kürzungen ab.', 'Ministerin Anna Keller kündigte Kürzungen an.'],
    'Anna Keller lehnte die Kürzungen ab.',
  ],
  [
    'fr',
    [
      'Le ministre Paul Morel a annoncé une hausse des impôts.',
      'Le ministre Jean Petit a promis une baisse.',
    ],
    'Jean Petit a annoncé une hausse des impôts.',
  ],
  [
    'ru',
    ['Министр Павел Морозов объявил о повышении налогов.', 'Министр Анна Петрова обещала снижение.'],
    'Анна Петрова объявила о повышении налогов.',
  ],
  ['zh', ['在其他城市，部长李强表示税收将上升。', '部长王伟表示税收将下降。'], '王伟表示税收将上升。'],
  [
    'ja',
    ['同市の佐藤健一大臣は増税を発表した。', '田中太郎大臣は減税を約束した。'],
    '田中太郎大臣は増税を発表した。',
  ],
];

for (const [language, sentences, fails] of ministers)
  test(`an office that two people have means neither beside the other's name (${language}): ${fails}`, () => {
    assert.equal(outcome([language, sentences], fails, [0]), 'attribution');
  });

const meant: [language: string, sentences: string[], statement: string, unchecked: Undecided[]][] = [
  [
    'en',
    ['Mayor Maria Reed opened the bridge.', 'Reporter Tom Jones asked her whether she would resign.'],
    'Maria Reed was asked whether she would resign.',
    ['name'],
  ],
  [
    'en',
    ['Author Harriet Vane met detective Peter Wimsey.', 'Wimsey said Harriet would testify.'],
    'Harriet Vane will testify.',
    ['name'],
  ],
  [
    'de',
    [
      'Bürgermeisterin Ines Roloff traf Landrat Gunnar Petersen.',
      'Mit Petersen habe sie nie gesprochen, sagte sie.',
    ],
    'Ines Roloff hat nie mit dem Landrat gesprochen.',
    ['name'],
  ],
  [
    'ru',
    ['Мэр Анна Петрова встретила директора Ивана Сидорова.', 'Сидорову она отказала в понедельник.'],
    'Анна Петрова отказала директору в понедельник.',
    ['name'],
  ],
  [
    'ko',
    ['김민수 장관은 감세를 약속했다.', '이정호 시장은 장관이 거짓말을 했다고 말했다.'],
    '김민수 장관은 거짓말을 했다.',
    [],
  ],
  [
    'ja',
    ['田中太郎大臣は減税を約束した。', '佐藤健一知事は、大臣がうそをついたと述べた。'],
    '田中太郎大臣はうそをついた。',
    [],
  ],
  ['zh', ['部长王伟表示税收将下降。', '市长李强表示，部长在撒谎。'], '王伟撒谎。', []],
  [
    'en',
    [
      'The firm Corvane bought the rival Teldra for $4 million.',
      'Corvane said on Monday that its rival had debts.',
    ],
    'Teldra had debts.',
    ['name'],
  ],
];

for (const [language, sentences, statement, unchecked] of meant)
  test(`who is meant beside another's name stays (${language}): ${statement}`, () => {
    assert.deepEqual(outcome([language, sentences], statement, [1]), unchecked);
  });

test('among people of one surname the given name tells, and what is said in a quotation names nobody who acts', () => {
  const reeds: [string, string[]] = [
    'en',
    [
      'Mayor Maria Reed opened the bridge.',
      'The builder Owen Reed praised the deck.',
      'Engineer Tom Jones said: “She praised the deck.”',
    ],
  ];
  assert.equal(outcome(reeds, 'Maria Reed praised the deck.', [1]), 'attribution');
  assert.equal(outcome(reeds, 'Maria Reed praised the deck.', [2]), 'attribution');
});

test('a label puts the article’s own words only on those whom their sentence names', () => {
  const article = articleOf('one', {
    language: 'en',
    title: '',
    published: '2026-03-02',
    sentences: english[1],
  });
  const judge = (label: string, at: number) =>
    checkStatement(
      article,
      { label, text: english[1][at] ?? '', evidence: [at] },
      { kind: 'actors', language: null },
    );
  assert.deepEqual(judge('Donald Trump', 2), { removed: 'name' });
  assert.deepEqual(judge('Ruth Calloway', 2), { removed: 'attribution' });
  assert.ok('kept' in judge('Victor Stanhope', 2));
});

const synonyms: [language: string, sentences: string[], label: string, spoken: string, named: string][] = [
  [
    'en',
    ['Mayor Ruth Calloway opened the bridge.', 'Engineer Victor Stanhope built it.'],
    'Ruth Calloway',
    'The head of the town hall praised the engineer Victor Stanhope.',
    'Victor Stanhope praised the deck.',
  ],
  [
    'de',
    ['Bürgermeisterin Ines Roloff eröffnete die Brücke.', 'Der Ingenieur Gunnar Petersen hatte sie geplant.'],
    'Ines Roloff',
    'Die Rathauschefin lobte den Ingenieur Gunnar Petersen.',
    'Gunnar Petersen lobte die Arbeiter.',
  ],
  [
    'fr',
    ['Le maire, Yves Carnot, a inauguré le pont.', 'L’ingénieur Paul Sérard l’a dessiné.'],
    'Yves Carnot',
    'Le premier magistrat a salué l’ingénieur Paul Sérard.',
    'Paul Sérard a salué les ouvriers.',
  ],
  [
    'es',
    ['El alcalde Tomás Urbina inauguró el puente.', 'El concejal Bruno Ferrer lo había pedido.'],
    'Tomás Urbina',
    'El primer edil felicitó al concejal Bruno Ferrer.',
    'Bruno Ferrer felicitó a los obreros.',
  ],
  [
    'ru',
    ['Мэр Игорь Савельев открыл мост.', 'Инженер Павел Громов его построил.'],
    'Игорь Савельев',
    'Градоначальник поблагодарил инженера Павла Громова.',
    'Павел Громов поблагодарил рабочих.',
  ],
  [
    'ko',
    ['나윤호 시장이 다리 개통식을 열었다.', '설계를 맡은 봉미선 교수는 비용을 설명했다.'],
    '나윤호',
    '시청 수장은 설계를 맡은 봉미선 교수를 칭찬했다.',
    '봉미선 교수는 일꾼들을 칭찬했다.',
  ],
  [
    'ja',
    ['橋の開通式で滝川正一市長がテープを切った。', '技師の森下久美子さんは費用を説明した。'],
    '滝川正一',
    '市のトップは技師の森下久美子さんをたたえた。',
    '森下久美子さんは作業員をたたえた。',
  ],
  [
    'zh',
    ['市长谢国栋为大桥剪彩。', '工程师韩雪梅介绍了费用。'],
    '谢国栋',
    '市政府一把手赞扬了工程师韩雪梅。',
    '韩雪梅赞扬了工人。',
  ],
];

for (const [language, sentences, label, spoken, named] of synonyms) {
  test(`a quote in which somebody else is only spoken of is left to the reader: ${language}`, () => {
    const article = articleOf('one', {
      language,
      title: '',
      published: '2026-03-02',
      sentences: [...sentences, spoken, named],
    });
    const judge = (text: string, at: number) =>
      checkStatement(article, { label, text, evidence: [at] }, { kind: 'actors', language: null });
    const kept = judge(spoken, 2);
    assert.ok('kept' in kept && kept.kept.unchecked.includes('name'), JSON.stringify(kept));
    assert.deepEqual(judge(named, 3), { removed: 'attribution' });
  });
}

test('a quote may call an organisation by the letters that the article gives it, and by no others', () => {
  const sentences = [
    'The Japanese firm Sanno Denki K.K. (SDK) makes platters, and Meridian Storage sells them.',
    'The Federal Trade Commission and Meridian Storage have met.',
    'SDK worked out a new structure of layers.',
    'The FTC said the price was too high.',
    'Corvane sued Sanno Denki K.K. (SDK) in May.',
    'The firm Corvane sells disks.',
  ];
  const article = articleOf('one', { language: 'en', title: '', published: '2026-03-02', sentences });
  const judge = (label: string, at: number) =>
    'kept' in
    checkStatement(
      article,
      { label, text: sentences[at] ?? '', evidence: [at] },
      { kind: 'actors', language: null },
    );
  assert.deepEqual([judge('Sanno Denki K.K.', 2), judge('Federal Trade Commission', 3)], [true, true]);
  assert.deepEqual([judge('Sanno Denki K.K.', 3), judge('Federal Trade Commission', 2)], [false, false]);
  assert.equal(judge('Corvane', 2), false);
});

const introduced: [language: string, sentences: string[], holds: string, fails: string][] = [
  [
    'en',
    ['Joan Trask, owner of three boats, is suing.', 'Surveyor Lucia Lorenz found 14 cracks.'],
    'Lucia Lorenz found 14 cracks.',
    'Joan Trask found 14 cracks.',
  ],
  [
    'de',
    ['Helga Krienke, Sprecherin der Händler, klagt.', 'Ökonomin Gesine Lorenz rechnet mit 900 Autos am Tag.'],
    'Gesine Lorenz rechnet mit 900 Autos am Tag.',
    'Helga Krienke rechnet mit 900 Autos am Tag.',
  ],
  [
    'fr',
    [
      'Mme Agnès Vidal, maire de Brézolles, veut un sursis.',
      'L’architecte Hélène Poulain a lancé une pétition.',
    ],
    'Hélène Poulain a lancé une pétition.',
    'Agnès Vidal a lancé une pétition.',
  ],
  [
    'es',
    ['Rosario Cantero, enfermera jubilada, protesta.', 'La consejera Lucía Peñalver promete otra consulta.'],
    'Lucía Peñalver promete otra consulta.',
    'Rosario Cantero promete otra consulta.',
  ],
  [
    'pt',
    ['Joana Medeiros, dona de uma pousada, protesta.', 'A bióloga Lúcia Tavares defende um limite.'],
    'Lúcia Tavares defende um limite.',
    'Joana Medeiros defende um limite.',
  ],
  [
    'ko',
    [
      '삭감을 주도한 강민석 예산결산특별위원장이 반박했다.',
      '문가람(49) 사무처장은 횟수를 정하라고 요구했다.',
    ],
    '문가람 사무처장은 횟수를 정하라고 요구했다.',
    '강민석 위원장은 횟수를 정하라고 요구했다.',
  ],
];

for (const [language, sentences, holds, fails] of introduced) {
  test(`people are known by the way that they are introduced: ${language}`, () => {
    assert.ok(Array.isArray(outcome([language, sentences], holds, [1])));
    assert.equal(outcome([language, sentences], fails, [1]), 'attribution');
  });
}

test('a pronoun means whom the sentence before it is about', () => {
  const article: [string, string[]] = [
    'en',
    [
      'Mayor Ruth Calloway opened the bridge.',
      'Engineer Victor Stanhope built it.',
      'He had warned of cracks, he said.',
    ],
  ];
  assert.deepEqual(outcome(article, 'Victor Stanhope had warned of cracks.', [1, 2]), []);
  assert.equal(outcome(article, 'Ruth Calloway had warned of cracks.', [1, 2]), 'attribution');
});

test('an office of the sentence is not put on somebody who has another', () => {
  const article: [string, string[]] = [
    'ko',
    ['나윤호 시장이 다리를 열었다.', '탁정우 의원은 시장에게 산책로를 요구했다.'],
  ];
  assert.deepEqual(outcome(article, '탁정우 의원은 산책로를 요구했다.', [1]), []);
  assert.equal(outcome(article, '나윤호 의원은 산책로를 요구했다.', [1]), 'attribution');
});

test('an apposition that never ends is read in no time', () => {
  const sentence = `Mr Adam Smith, ${'a'.repeat(5000)}`;
  assert.deepEqual(outcome(['en', [sentence]], 'Adam Smith spoke.', [0]), []);
});

const alike: [language: string, sentences: string[], holds: string, fails: string][] = [
  [
    'en',
    ['Director Anna Stein opened the hall.', 'The engineer Paul Steinberg took the money.'],
    'Paul Steinberg took the money from the hall.',
    'Anna Stein took the money from the hall.',
  ],
  [
    'de',
    ['Direktorin Anna Loewe eröffnete die Halle.', 'Staatsanwalt Karl Loewen trat zurück.'],
    'Karl Loewen ist zurückgetreten.',
    'Anna Loewe ist zurückgetreten.',
  ],
];

for (const [language, sentences, holds, fails] of alike) {
  test(`a surname that resembles another’s is nobody else’s: ${fails}`, () => {
    assert.deepEqual(outcome([language, sentences], holds, [1]), []);
    assert.equal(outcome([language, sentences], fails, [1]), 'attribution');
  });
}

test('of two with one surname each is found in a sentence that names both', () => {
  const sentences = ['The director Paul Weber accused Dr Anna Weber of fraud.', 'Manager Carl Otto left.'];
  assert.deepEqual(outcome(['en', sentences], 'Anna Weber was accused of fraud.', [0]), []);
  assert.deepEqual(outcome(['en', sentences], 'It was Paul Weber who spoke of fraud.', [0]), []);
});

test('a name that is the beginning of a word before it is found where it stands', () => {
  const sentences = ['Marketing and engineer Tom Mark, 61, met.', 'The doctor Ben Adler praised Mark.'];
  const article = articleOf('one', { language: 'en', title: '', published: '2026-03-02', sentences });
  const { people, inSentence } = castOf(article);
  const mark = people.find(({ name }) => name === 'tom mark');
  assert.ok(mark);
  assert.deepEqual(inSentence(0).get(mark), { at: 27, end: 31 });
});

/** A deed of somebody close to who is named before; then a sentence that is that one's own. */
const relatives: [language: string, sentences: string[], deed: string][] = [
  [
    'en',
    ['Director Paul Weber spoke first.', 'His younger sister was jailed for fraud.'],
    'Paul Weber was jailed for fraud.',
  ],
  [
    'en',
    ['Director Paul Weber spoke first.', 'Weber’s lawyer took the money.'],
    'Paul Weber took the money.',
  ],
  [
    'en',
    ['Director Paul Weber spoke first.', 'The brother of Weber took the money.'],
    'Paul Weber took the money.',
  ],
  [
    'de',
    ['Direktor Paul Weber sprach zuerst.', 'Seine Schwester kam wegen Betrugs in Haft.'],
    'Paul Weber kam wegen Betrugs in Haft.',
  ],
  [
    'fr',
    ['Le directeur Paul Girard a parlé.', 'Son frère a été condamné pour fraude.'],
    'Paul Girard a été condamné pour fraude.',
  ],
  [
    'es',
    ['El director Pablo Serrano habló.', 'Su hermana fue condenada por fraude.'],
    'Pablo Serrano fue condenado por fraude.',
  ],
  [
    'pt',
    ['O diretor Paulo Serrano falou.', 'Sua irmã foi condenada por fraude.'],
    'Paulo Serrano foi condenado por fraude.',
  ],
  [
    'ru',
    ['Директор Иван Петров выступил первым.', 'Его сестра осуждена за мошенничество.'],
    'Иван Петров осуждён за мошенничество.',
  ],
  ['zh', ['经理王伟表示，公司将于明年开业。', '他的妹妹因欺诈被判刑。'], '王伟因欺诈被判刑了。'],
  [
    'ja',
    ['山田太郎さんは来年開くと述べた。', '彼の妹は詐欺で逮捕された。'],
    '山田太郎さんは詐欺で逮捕された。',
  ],
  [
    'ko',
    ['김민서 대표는 내년에 문을 연다고 말했다.', '그의 동생은 사기로 구속됐다.'],
    '김민서 대표는 사기로 구속됐다.',
  ],
];

for (const [language, sentences, deed] of relatives) {
  test(`what somebody’s relative does is marked where it is put on that one: ${deed}`, () => {
    assert.deepEqual(outcome([language, sentences], deed, [1]), ['name']);
  });
}

test('what is said through somebody’s lawyer, or of the relative, is as good as any', () => {
  const sentences = ['Director Paul Weber spoke first.', 'His lawyer said he would resign in May.'];
  assert.deepEqual(outcome(['en', sentences], 'Paul Weber is to resign in May.', [1]), []);
  assert.deepEqual(outcome(['en', sentences], 'Paul Weber’s lawyer spoke of May.', [1]), []);
});

test('who had an office before another has it nowhere else in the article', () => {
  const article: [string, string[]] = [
    'en',
    [
      'Judge Ellen Stanley led the city for eight years.',
      'Her successor, Mayor Carl Dorn, praised her on Tuesday.',
    ],
  ];
  assert.deepEqual(outcome(article, 'Former mayor Ellen Stanley led the city for eight years.', [0, 1]), []);
  assert.equal(outcome(article, 'Mayor Ellen Stanley led the city for eight years.', [0, 1]), 'attribution');
});
