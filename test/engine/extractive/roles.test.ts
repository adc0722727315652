import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statement, Task } from '../../../src/engine/engine.ts';
import { extractive } from '../../../src/newsroom.ts';
import { articleOf } from '../articles.ts';
import { drain } from '../contract.ts';

async function statementsOf(sentences: string[], language: string, task: Task): Promise<Statement[]> {
  const parts = await drain(extractive, articleOf(sentences, { language }), task);
  return parts.flatMap((part) => (part.part === 'statement' ? part.statement : []));
}

const actors: Task = { kind: 'actors', language: null };

test('a role is whole, stands without “its”, and a former one stays former', async () => {
  const whole: [string, string[], string, RegExp][] = [
    [
      'en',
      ['Mayor Ida Lund fired her housing chief, Tobias Moss.', 'Moss rejected that.'],
      'Tobias Moss',
      /^housing chief\. Moss/,
    ],
    [
      'en',
      ['Tarn Power dismissed Victor Pell, its head of safety.', 'Pell blamed the weather.'],
      'Victor Pell',
      /^head of safety\. Pell/,
    ],
    [
      'fr',
      ['Le tribunal a condamné l’ancien maire de Varenne, Bernard Roy.', 'M. Roy a nié.'],
      'Bernard Roy',
      /ancien maire de Varenne/,
    ],
    [
      'en',
      ['Bank of Tarn analyst Ann Lund left.', 'Lund had warned of the bubble for years.'],
      'Ann Lund',
      /^Bank of Tarn analyst/,
    ],
    [
      'es',
      ['Detuvieron al hermano del alcalde de Tarn, Juan Gil.', 'Gil acusó a la policía.'],
      'Juan Gil',
      /^hermano del alcalde de Tarn\. Gil/,
    ],
    [
      'es',
      ['Acusaron al secretario general, Tomás Soto, de mentir.', 'Soto acusó a la naviera.'],
      'Tomás Soto',
      /^secretario general\. Soto/,
    ],
    [
      'ru',
      ['Суд арестовал директора завода «Вектор» Игоря Солопова.', 'Солопов вину не признал.'],
      'Игорь Солопов',
      /^директора завода «Вектор»\. Солопов/,
    ],
    [
      'ru',
      ['Уволен бывший финансовый директор Игорь Солопов.', 'Солопов вину не признал.'],
      'Игорь Солопов',
      /^бывший финансовый директор\. Солопов/,
    ],
    [
      'ru',
      ['Поэтому обвинили директора Игоря Солопова.', 'Солопов вину не признал.'],
      'Игорь Солопов',
      /^директора\. Солопов/,
    ],
    [
      'en',
      ['It voted to remove former President Ann Lund.', 'Lund wept.'],
      'Ann Lund',
      /^former President\. Lund/,
    ],
    ['en', ['He called friends Judge Ann Lund and Karl Moss.', 'Lund wept.'], 'Ann Lund', /^Judge\. Lund/],
    [
      'en',
      ['They hope to welcome national coach Ann Lund.', 'Lund thanked them.'],
      'Ann Lund',
      /^national coach\. Lund/,
    ],
    [
      'de',
      ['Heute besucht Außenministerin Ida Harms die Schweiz.', 'Harms lobte den Rat.'],
      'Ida Harms',
      /^Außenministerin\. Harms/,
    ],
    [
      'de',
      ['Es kamen Ole Vogt, der neue Landrat Max Harms und der Rektor, Jan Roth.', 'Vogt lobte die Feier.'],
      'Ole Vogt',
      /^Vogt lobte/,
    ],
    ['en', ['The talks hurt Gov. Karl Voss.', 'Voss wept.'], 'Karl Voss', /^Voss wept/],
    [
      'ar',
      ['ظلم مجلس الشعب رئيس الوفد التركي، السفير السابق كريم الهواري، أمس.', 'وقال الهواري إنه بريء.'],
      'كريم الهواري',
      /رئيس الوفد التركي، السفير السابق/,
    ],
    ['es', ['Detuvieron al ex alcalde Luis Soto.', 'Soto lo negó.'], 'Luis Soto', /^ex alcalde\. Soto/],
    ['fr', ['On a arrêté l’ex-maire Anne Roy.', 'Anne Roy a nié.'], 'Anne Roy', /^ex-maire\. Anne/],
    [
      'ko',
      ['법원은 전 한들에너지 책임연구원 문태경(58) 씨에게 벌금형을 선고했다.', '문태경 씨는 항소했다.'],
      '문태경',
      /^전 한들에너지 책임연구원\. 문태경/,
    ],
  ];
  for (const [language, sentences, name, text] of whole) {
    const found = await statementsOf(sentences, language, actors);
    assert.match(found.find(({ label }) => label === name)?.text ?? '', text);
  }
});

test('a name in an apposition has the verb that follows it, and two who act in one sentence have each their own', async () => {
  const german = await statementsOf(
    [
      'Der Chef der Werke, Dr. Holger Wenzel, warf ihr vor, die Gäste zu täuschen.',
      'Petra Lohmann nahm den Vorschlag an, Wenzel lehnte ihn am Nachmittag ab.',
    ],
    'de',
    actors,
  );
  assert.deepEqual(german.find(({ label }) => label === 'Holger Wenzel')?.evidence, [0]);
  const english = await statementsOf(
    [
      'Brightwater Corp lost $47 million last year; Halden Inc earned $190 million.',
      'Halden disputed that its own study had been ignored.',
    ],
    'en',
    actors,
  );
  assert.deepEqual(new Set(english.flatMap(({ evidence }) => evidence)), new Set([0, 1]));
});

test('an institution in lower case acts under the words that tell it from others', async () => {
  const found = await statementsOf(
    ['The dockers’ union accused the owner of lying.', 'The owner said that a union is no judge.'],
    'en',
    actors,
  );
  assert.deepEqual(
    found.map(({ label }) => label),
    ['dockers’ union'],
  );
});

test('who somebody is, the first sentence with the role tells; not where two share the name', async () => {
  const asked = async (question: string, sentences: string[], language: string) =>
    (await statementsOf(sentences, language, { kind: 'ask', question, earlier: [], language: null })).map(
      ({ evidence }) => evidence[0],
    );
  const english = [
    'Moss said on Monday that Moss Hall would close.',
    'Tobias Moss, the housing chief of Eastwick, was fired.',
    'Moss rejected that, and Moss said that Moss would sue.',
  ];
  assert.deepEqual(await asked('Who is Tobias Moss?', english, 'en'), [1]);
  assert.deepEqual(await asked('Who is Moss?', english, 'en'), [1]);
  assert.deepEqual(
    await asked(
      '오미란은 누구인가?',
      ['오미란이 말했다는 소문이 있다.', '오미란 대표는 대안을 요구했다.'],
      'ko',
    ),
    [1],
  );
});

test('an age in brackets parts no Korean name from its office, and a town is not its court', async () => {
  const korean = await statementsOf(
    ['사기 혐의로 기소된 문태경(58) 전 한빛시장상인회 회장에게 벌금형이 내려졌다.', '문 전 회장은 항소했다.'],
    'ko',
    actors,
  );
  assert.deepEqual(
    korean.map(({ label }) => label),
    ['문태경'],
  );
  const english = await statementsOf(
    [
      'The treasurer of a Hexley charity was jailed on Friday.',
      'Judge Miriam Ashe spoke at Hexley Crown Court.',
    ],
    'en',
    actors,
  );
  assert.deepEqual(
    english.map(({ label }) => label),
    ['Miriam Ashe'],
  );
});

test('a name with “von” is one with and without the given name, and a place listed after “in” acts not', async () => {
  const found = await statementsOf(
    [
      'Bankvorstand Ekkart von Rabe hat Anteile in Spanien und Portugal verkauft.',
      'Am Montag kündigte von Rabe Berufung an.',
      'Die Anleger begrüßten das.',
    ],
    'de',
    actors,
  );
  assert.deepEqual(
    found.map(({ label }) => label),
    ['Ekkart von Rabe'],
  );
});

test('a name that goes on in lower case is whole, and ends before its verb', async () => {
  const cases: [string, string[], string[]][] = [
    ['fr', ['Le collectif Rivage pour tous a saisi le juge.'], ['Rivage pour tous']],
    ['fr', ['L’Office français de la forêt a ouvert une enquête.'], ['Office français de la forêt']],
    ['fr', ['L’association Pays de l’ours a porté plainte.'], ['Pays de l’ours']],
    ['de', ['Der Maschinenbauer Tarn Antriebe AG baut Stellen ab.'], ['Tarn Antriebe AG']],
    ['de', ['Die Klinik Bad Arnsee schließt ihre Station.'], ['Klinik Bad Arnsee']],
    ['fr', ['La Confédération paysanne refuse la loi.'], ['Confédération paysanne']],
    ['es', ['La plataforma Playa para todos denunció a Marenta.'], ['Playa para todos']],
    [
      'zh',
      ['市民代表高立新要求公司道歉。', '沈小云说，她不服。', '沈小云表示将起诉。'],
      ['高立新', '沈小云'],
    ],
    ['ko', ['경상북도는 3일 조례를 바꿨다고 밝혔다.'], ['경상북도']],
    ['fr', ['« On m’a oubliée », s’indigne Maelle Korvec.'], ['Maelle Korvec']],
    ['fr', ['Le constructeur de voitures électriques Volténa va fermer.'], ['Volténa']],
    ['fr', ['La déléguée CGT Naïma Brahmi accuse la direction.'], ['Naïma Brahmi']],
    ['de', ['Analystin Birte Claasen von der Hansebank rechnet mit Verlusten.'], ['Birte Claasen']],
    ['ru', ['Мяч забила 19-летняя Яна Сафина, вышедшая на замену.'], ['Яна Сафина']],
    ['ar', ['واعتذرت مديرة التربية والتعليم هدى البارودي.'], ['هدى البارودي']],
    ['ar', ['وبرأت المحكمة رجل الأعمال سامر الخطيب وشقيقته ميساء الخطيب.'], ['ميساء الخطيب']],
    ['fr', ['C’est un amateur, Kévin Stéphan, 52 ans, qui a vu l’épave.'], ['Kévin Stéphan']],
    ['ja', ['海事史家ジョン・ハートリー氏は疑う。'], ['ジョン・ハートリー']],
    [
      'zh',
      [
        '总务科科长毕秋生被停职。',
        '地产商项文彬没有出庭。',
        '环保组织绿脉呼吁停工。',
        '主帅德拉甘·科瓦奇承认失误。',
        '队长艾力说，水位上涨太快。',
        '民政部紧急调拨帐篷。',
      ],
      ['毕秋生', '项文彬', '绿脉', '德拉甘·科瓦奇', '艾力', '民政部'],
    ],
    [
      'ja',
      ['白石修教育長は謝罪した。', '投資会社シーガル・キャピタルは反対した。', '大貫あかね氏は疑う。'],
      ['白石修', 'シーガル・キャピタル', '大貫あかね'],
    ],
    [
      'ko',
      [
        '주장 국하린은 31점을 올렸다.',
        '국하린은 울었다.',
        '시걸캐피털은 교체를 요구했다.',
        '대법원 2부(주심 명재현 대법관)는 상고를 기각했다.',
      ],
      ['국하린', '시걸캐피털', '대법원'],
    ],
  ];
  for (const [language, sentences, names] of cases) {
    const labels = (await statementsOf(sentences, language, actors)).map(({ label }) => label);
    for (const name of names) assert.ok(labels.includes(name), `${name} of ${labels.join(', ')}`);
    assert.ok(!labels.some((label) => label.includes('要求') || /\b(?:Confédération|CGT)$/u.test(label)));
  }
});

test('an institution keeps the “and” in its name, and words that are family names, too, name nobody', async () => {
  const cases: [language: string, sentence: string, names: string[]][] = [
    ['zh', '市人力资源和社会保障局表示，工资已经发放。', ['市人力资源和社会保障局']],
    ['zh', '省文化和旅游厅宣布，展厅周五开放。', ['省文化和旅游厅']],
    ['zh', '律师向法院提交了证据，学生安全受到威胁。', []],
    ['ru', 'Аналитик банка «Русич» Алла Тихонова не ждёт прибыли.', ['Алла Тихонова']],
    ['ru', 'Банк «Русич» Алла Тихонова обворовала в мае.', ['Алла Тихонова']],
    ['zh', '学员马上离开，董事长高度重视，网友纷纷表示不解。', []],
    ['ja', '環境及び下水道委員会は計画に反対した。', ['環境及び下水道委員会']],
    ['ko', '과학기술 및 정보통신위원회는 법안을 의결했다.', ['과학기술 및 정보통신위원회']],
    ['ko', '산업통상자원부 및 환경부는 반대했다.', ['환경부']],
    ['ko', '서구청은 공사비를 빌려주기로 했다.', ['서구청']],
  ];
  for (const [language, sentence, names] of cases)
    assert.deepEqual(
      (await statementsOf([sentence], language, actors)).map(({ label }) => label),
      names,
      sentence,
    );
});

test('who sues, is accused or is a witness is found by that word', async () => {
  const cases: [language: string, sentence: string, name: string][] = [
    ['ru', 'Истица Вера Ломакина заявила, что хочет вернуться.', 'Вера Ломакина'],
    ['ru', 'Ответчица Ольга Ким промолчала.', 'Ольга Ким'],
    ['fr', 'La plaignante Solène Diarra a refusé de parler.', 'Solène Diarra'],
    ['es', 'La demandante Remei Ferrandis rechazó el acuerdo.', 'Remei Ferrandis'],
    ['ar', 'وقالت الطالبة هبة منصور إن القرار ظالم.', 'هبة منصور'],
    ['zh', '原告孟瑶表示，她会上诉。', '孟瑶'],
  ];
  for (const [language, sentence, name] of cases) {
    const [found] = await statementsOf([sentence], language, actors);
    assert.equal(found?.label, name);
  }
});

test('what one says of another is not the other’s deed, and an owner in a title does nothing', async () => {
  const chinese = await statementsOf(
    ['律师孟瑶指出，承包单位赣发集团也应负责。', '赣发集团回应称，合同有效。'],
    'zh',
    actors,
  );
  assert.deepEqual(chinese.find(({ label }) => label === '赣发集团')?.evidence, [1]);
  const german = await statementsOf(
    ['Den Richter Paul Stein bedrohte Max Kolb.', 'Paul Stein schwieg.'],
    'de',
    actors,
  );
  assert.equal(german.find(({ label }) => label === 'Paul Stein')?.evidence.at(-1), 1);
  const english = await statementsOf(
    ['The Seafarers’ Union accused the owner.', 'Union secretary Jade Pollock said it had rusted.'],
    'en',
    actors,
  );
  assert.ok(!english.some(({ label }) => label === 'Union'));
});

test('a Korean office is shown with whose it is, also behind an age, and without the verb before it', async () => {
  const found = await statementsOf(
    [
      '법원은 하서진(61) 전 누리도시공사 사장에게 징역 4년을 선고했다.',
      '청람연대의 모은결 원내대표는 반대했다.',
      '검찰은 기소된 전 연구소장 구민재(54) 씨를 조사했다.',
      '하 전 사장은 항소했다.',
      '모 원내대표는 토론에 나섰다.',
      '구민재 씨는 도면을 촬영했다.',
    ],
    'ko',
    actors,
  );
  const texts = new Map(found.map(({ label, text }) => [label, text]));
  assert.match(texts.get('하서진') ?? '', /^전 누리도시공사 사장\. /);
  assert.match(texts.get('모은결') ?? '', /^청람연대 원내대표\. /);
  assert.match(texts.get('구민재') ?? '', /^전 연구소장\. /);
});

test('what somebody does beside another’s deed, or unnamed ones say of them, is not shown where more is told', async () => {
  const told: [string, string[], string][] = [
    ['en', ['While Anna Moss was away, Karl Voss lost the vote.', 'Anna Moss was ill.'], 'Anna Moss'],
    ['en', ['Some fans wrote that Anna Moss had lied.', 'Anna Moss was ill.'], 'Anna Moss'],
    ['fr', ['Quand Anne Roy était absente, Paul Vidal a perdu.', 'Anne Roy était malade.'], 'Anne Roy'],
    ['ru', ['Пока Анна Лунина болела, Иван Котов проиграл.', 'Анна Лунина рада.'], 'Анна Лунина'],
  ];
  for (const [language, sentences, name] of told) {
    const found = await statementsOf(sentences, language, actors);
    assert.equal(found.find(({ label }) => label === name)?.evidence.at(-1), 1);
  }
});

test('what somebody’s lawyer does is not shown as theirs', async () => {
  const found = await statementsOf(
    [
      'El tribunal de Tarna ha condenado este viernes al exalcalde Benito Lunar a tres años de cárcel.',
      'El abogado de Lunar, Ignacio Font, anunció un recurso.',
    ],
    'es',
    actors,
  );
  assert.deepEqual(found.find(({ label }) => label === 'Benito Lunar')?.evidence, [0]);
});

test('of two who are quoted in one sentence each is shown with what is theirs', async () => {
  const own = ['校长林若安说：“我们会修好大桥。”', '律师王建国则认为，修理至少要三年。'];
  const told = await statementsOf([own.join(''), '大桥昨天关闭。'], 'zh', actors);
  assert.deepEqual(
    told.map(({ text }) => text),
    own,
  );
  const behind = '“我们会修好大桥。”校长林若安告诉记者。';
  const [only] = await statementsOf([behind, '大桥昨天关闭。'], 'zh', actors);
  assert.equal(only?.text, behind);
  const accused = ['校长王建国说：“林若安受贿。”', '律师林若安否认。'];
  const both = await statementsOf([accused.join(''), '大桥昨天关闭。'], 'zh', actors);
  assert.ok(both.some(({ label, text }) => label === '林若安' && text === accused[1]));
});
