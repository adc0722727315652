import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorsOf } from '../../../src/engine/extractive/actors/actors.ts';
import { answer } from '../../../src/engine/extractive/ask/answer.ts';
import { languageOf } from '../../../src/engine/extractive/languages/languages.ts';
import { sentenceScores } from '../../../src/engine/extractive/summarize/sentence-scores.ts';
import { denialsIn } from '../../../src/engine/extractive/text/denials.ts';
import { articleOf } from '../articles.ts';

/** An accusation, a sentence that denies it or clears somebody, one that does neither. */
const told: Record<string, [accusation: string, denials: string[], others: string[]]> = {
  en: [
    'Prosecutors had argued that Okafor sold the pier for 40,000 euros.',
    [
      'Okafor denies that.',
      'The harbour master rejected the union’s claims.',
      'Her brother, who was not charged, runs the ferry.',
      'She was cleared of the more serious charge.',
      'A court acquitted her of fraud.',
    ],
    [
      'The judge denied bail.',
      'A court denied the lawyer’s request.',
      'She was denied entry to the port.',
      'The council rejected the offer.',
      'The judge dismissed its argument that the claims were early.',
    ],
  ],
  de: [
    'Die Gewerkschaft warf der Hafenmeisterin vor, 12 Warnungen verschwiegen zu haben.',
    ['Okafor wies das zurück.', 'Sie weist alle Vorwürfe von sich.', 'Okafor bestreitet das.'],
    ['Das Gericht wies ihren Antrag zurück.', 'Sie wies auf die Kosten hin.'],
  ],
  fr: [
    'Le syndicat accuse la directrice d’avoir caché 12 alertes.',
    ['Lena Okafor dément.', 'Elle conteste les faits.'],
    ['Elle conteste le prix du billet.'],
  ],
  es: [
    'El sindicato acusa a la directora de ocultar 12 avisos.',
    ['Okafor lo niega.', 'La directora rechazó todas las acusaciones.'],
    ['La empresa se negó a pagar.', 'El juez le negó la libertad.', 'Okafor rechazó la oferta.'],
  ],
  pt: [
    'O sindicato acusou a diretora de esconder 12 avisos.',
    ['Okafor nega tudo.'],
    ['O juiz negou o pedido de liberdade.'],
  ],
  it: ['Il sindacato accusa la direttrice del porto.', ['Okafor respinge ogni accusa.'], ['Okafor parte.']],
  ru: [
    'Профсоюз обвинил начальницу порта в обмане.',
    ['Окафор отвергла все обвинения.', 'Она это отрицает.'],
    ['Она отвергла предложение города.', 'Врачи отозвались отрицательно.'],
  ],
  ar: ['اتهمت النقابة مديرة الميناء بإخفاء التحذيرات.', ['نفت المديرة ذلك.'], ['ارتفعت أسعار النفط.']],
  hi: ['यूनियन ने निदेशक पर आरोप लगाया।', ['ओकाफ़ोर ने आरोपों से इनकार किया।'], ['ओकाफ़ोर ने आने से इनकार किया।']],
  zh: ['工会指控港口主任隐瞒警告。', ['主任否认此事。'], ['主任离开了港口。']],
  ja: ['組合は港長を告発した。', ['港長は疑いを否定した。'], ['港長は帰った。']],
  ko: [
    '노동조합은 항만 사장을 고발했다.',
    ['사장은 의혹을 부인했다.', '재판부는 증명되지 않았다고 밝혔다.'],
    ['사장은 부인과 함께 떠났다.'],
  ],
};

for (const [language, [accusation, denials, others]] of Object.entries(told)) {
  const denialOf = (sentence: string) => denialsIn([accusation, sentence], languageOf(language))[0];
  test(`an accusation is known with its denial: ${language}`, () => {
    for (const denial of denials) assert.equal(denialOf(denial), 1, denial);
    for (const other of others) assert.equal(denialOf(other), null, other);
  });
}

test('who accuses is listed with the denial, at whatever length', () => {
  const told = (accusation: string) => [
    'The port of Vellmar closes its oldest pier on Friday.',
    accusation,
    'The harbour master denied the allegations.',
  ];
  const entryOf = (accusation: string) =>
    actorsOf(articleOf(told(accusation), { language: 'en' })).statements.find(
      ({ label }) => label === 'Ruth Ferreira',
    );
  const accusation = 'Ruth Ferreira accused the harbour master of ignoring 12 warnings.';
  const entry = entryOf(accusation);
  assert.equal(entry?.text, `${accusation} The harbour master denied the allegations.`);
  assert.deepEqual(entry?.evidence, [1, 2]);
  const long = entryOf(
    `Ruth Ferreira accused the harbour master of ignoring ${'warnings, and more '.repeat(30)}.`,
  );
  assert.match(long?.text ?? '', /… The harbour master denied the allegations\.$/u);
  assert.ok((long?.text.length ?? Infinity) < 600);
});

const others: [what: string, accusation: string, denial: string][] = [
  [
    'what somebody else denies',
    'Carl Gill was found guilty of theft.',
    'Chancellor Rita Moss denied that she plans to resign.',
  ],
  [
    'that somebody else is cleared',
    'Carl Gill was convicted of theft in May.',
    'His sister, Rita Moss, was acquitted of fraud.',
  ],
];

for (const [what, accusation, denial] of others)
  test(`${what} is no denial of an accusation, in a list, a summary or an answer`, () => {
    const article = articleOf([accusation, denial, 'The ferry to Sund leaves at noon.', 'It is late.']);
    const { statements } = actorsOf(article);
    assert.equal(statements.find(({ label }) => label === 'Carl Gill')?.text, accusation);
    assert.equal(sentenceScores(article)[0]?.denial, null);
    const told = answer(article, { kind: 'ask', question: accusation, earlier: [], language: null });
    assert.deepEqual(
      told.statements.map(({ text }) => text),
      [accusation],
    );
  });

test('who denies is not named where the accusation is, nor who is accused where it is denied', () => {
  const denialOf = (...sentences: string[]) => denialsIn(sentences, languageOf('en'))[0];
  assert.equal(denialOf('The union accused the harbour master of fraud.', 'Lena Okafor denied that.'), 1);
  assert.equal(denialOf('The union accused Lena Okafor of fraud.', 'A spokesman denied that.'), 1);
  const accusation = 'The union accused Lena Okafor of fraud.';
  assert.equal(denialOf(accusation, 'The pier is closed.', 'Okafor denied that.'), 2);
  assert.equal(denialOf(accusation, 'The pier is closed.', 'Mayor Rita Moss denied that.'), null);
  assert.equal(denialOf(accusation, 'Rita Moss is accused of theft.', 'She denies it.'), null);
});

/** An accusation, a sentence on something else, denials and acquittals, and what clears or is denied by another of that name. */
const trials: Record<string, [accusation: string, other: string, denials: string[], others: string[]]> = {
  en: [
    'Ann Lee was accused of fraud.',
    'The trial begins in May.',
    [
      'She has pleaded not guilty.',
      'The High Court in Tarn acquitted her in May.',
      'A jury in Tarnby found her not guilty.',
      'Judge Tom Berg dismissed the case and acquitted her.',
      'Her lawyer, Tom Berg, denied the charge.',
      'Lee denied it.',
    ],
    [
      'Her husband Mark Lee was acquitted.',
      'Lee’s husband, Mark Lee, was acquitted.',
      'A judge denied bail.',
    ],
  ],
  de: [
    'Anna Roth wurde wegen Betrugs angeklagt.',
    'Der Prozess beginnt im Mai.',
    ['Sie bestreitet die Vorwürfe.', 'Ein Gericht in Tarnau hat Roth freigesprochen.'],
    ['Ihr Mann Max Roth wurde freigesprochen.'],
  ],
  es: [
    'Ana Gil fue acusada de fraude.',
    'El juicio empieza en mayo.',
    ['El Tribunal Supremo la absolvió en mayo.', 'Ella lo niega todo.'],
    ['Su marido, Pedro Gil, fue absuelto.'],
  ],
  fr: [
    'Anne Roy est accusée de fraude.',
    'Le procès commence en mai.',
    ['La cour d’appel de Tarne l’a acquittée en mai.', 'Elle nie les faits.'],
    ['Son mari, Paul Roy, a été acquitté.'],
  ],
  pt: [
    'Ana Luz foi acusada de fraude.',
    'O julgamento começa em maio.',
    ['O tribunal de Tarna absolveu-a em maio.', 'Ela nega tudo.'],
    ['O marido, Pedro Luz, foi absolvido.'],
  ],
  ru: [
    'Анну Орлову обвинили в мошенничестве.',
    'Процесс начнётся в мае.',
    ['Она отрицает вину.', 'Суд в Тарнове оправдал Орлову.'],
    ['Её муж Пётр Орлов был оправдан.'],
  ],
  zh: [
    '检方指控林若安欺诈。',
    '案件五月开庭。',
    ['她否认指控。', '最高法院五月判她无罪。', '法官王建国判她无罪。'],
    ['林若安的丈夫王建国被判无罪。'],
  ],
  ja: [
    '検察は高瀬真一容疑者を詐欺で起訴した。',
    '裁判は5月に始まる。',
    ['本人は容疑を否認している。', '高瀬被告は否認している。', '裁判所は無罪を言い渡した。'],
    ['弟の高瀬健二被告は無罪となった。'],
  ],
  ko: [
    '검찰은 김민수 씨를 사기 혐의로 기소했다.',
    '재판은 5월에 시작된다.',
    ['그는 혐의를 부인했다.', '김 씨는 혐의를 부인했다.', '법원은 무죄를 선고했다.'],
    ['박서연 씨는 무죄를 선고받았다.'],
  ],
};

for (const [language, [accusation, other, denials, others]] of Object.entries(trials)) {
  /** The denial in a summary, and the last sentence of an answer. */
  const told = (...sentences: string[]) => {
    const article = articleOf(sentences, { language });
    const task = { kind: 'ask' as const, question: accusation, earlier: [], language: null };
    const { statements } = answer(article, task);
    return [sentenceScores(article)[0]?.denial, statements.at(-1)?.evidence.at(-1)];
  };
  test(`a denial or acquittal is told up to two sentences on, by whomever, and not a namesake’s: ${language}`, () => {
    for (const denial of denials) {
      assert.deepEqual(told(accusation, denial), [1, 1], denial);
      assert.deepEqual(told(accusation, other, denial), [2, 2], denial);
    }
    for (const one of others) {
      assert.deepEqual(told(accusation, one), [null, 0], one);
      assert.deepEqual(told(accusation, other, one), [null, 0], one);
    }
  });
}

test('what somebody denies in the next sentence is told with what they did, though that is no accusation; of others it isn’t', () => {
  const pairs: [string, string, string][] = [
    ['en', 'Donal Creed, a farmer, sold the boats at night.', 'He was never charged.'],
    [
      'de',
      'Der Vorstand suspendierte Trainer Kjetil Aas, weil er sie bedroht haben soll.',
      'Er hat das stets bestritten.',
    ],
    ['es', 'La directora, Ileana Sosa, ordenó tirarlos.', 'Sosa, cesada ayer, niega haber dado esa orden.'],
    [
      'fr',
      'La directrice, Clothilde Vasse, annonçait le contraire.',
      'Elle dément avoir menacé qui que ce soit.',
    ],
  ];
  for (const [language, deed, denial] of pairs) {
    assert.deepEqual(denialsIn([deed, denial], languageOf(language)), [1, null], deed);
    const { statements } = actorsOf(articleOf([deed, denial], { language, title: '' }));
    assert.ok(
      statements.some(({ text }) => text.includes(denial)),
      deed,
    );
  }
  const other = ['Ole Lund, who left the Harbour Party, voted.', 'Max Roth denies that.'];
  assert.deepEqual(denialsIn(other, languageOf('en')), [null, null]);
});

test('what a lawyer’s client denies is told with an accusation of that client only', () => {
  const cases: [language: string, accusation: string, lawyer: (name: string) => string, denial: string][] = [
    [
      'en',
      'Prosecutor Elaine Moss accused Peter Harrow of theft.',
      (name) => `${name} Harrow’s lawyer, Colin Drake, was in court.`,
      'His client denied the charges.',
    ],
    [
      'fr',
      'La procureure Anne Tissier accuse Peter Mercier de corruption.',
      (name) => `L’avocat de ${name} Mercier, Henri Blanc, était au procès.`,
      'Son client a toujours nié les faits.',
    ],
  ];
  for (const [language, accusation, lawyer, denial] of cases) {
    const denialBy = (name: string) => denialsIn([accusation, lawyer(name), denial], languageOf(language))[0];
    assert.deepEqual([denialBy('Peter'), denialBy('Martin')], [2, null], language);
  }
  const acquittal = [
    'Elaine Moss accused Peter Harrow of theft.',
    'Martin Harrow’s lawyer welcomed his acquittal.',
  ];
  assert.equal(denialsIn(acquittal, languageOf('en'))[0], null);
});
