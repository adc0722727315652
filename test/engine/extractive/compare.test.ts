import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDossier } from '../../../src/article/dossier.ts';
import { readFacts } from '../../../src/desk/check/read-facts.ts';
import { compare } from '../../../src/engine/extractive/compare/compare.ts';
import { articleOf } from '../articles.ts';

const dossierOf = (...texts: string[][]) =>
  toDossier(
    texts.map((sentences, at) =>
      articleOf(sentences, { id: String(at), language: 'en', published: '2031-03-05' }),
    ),
  );

/** What they differ on, and what is said to be agreed. */
function compared(...texts: string[][]): { points: string[]; agreed: string[] } {
  const { statements } = compare(dossierOf(...texts), readFacts);
  const labels = statements.map(({ label }) => label).filter((label) => label.startsWith('disputed: '));
  const agreed = statements.filter(({ label }) => label === 'agreed').map(({ text }) => text);
  return { points: [...new Set(labels)].map((label) => label.slice('disputed: '.length)), agreed };
}

/** What two articles have in common, so that they are about the same. */
const common = [
  'A ferry struck the north pier at Ostrow on Tuesday.',
  'Harbour master Ines Corvin closed it.',
];

const differences: [string, string, string, string][] = [
  [
    'an amount',
    'The repair costs 2.4 million euros.',
    'Engineers put the repair at 3.1 million euros.',
    '2.4 million euros / 3.1 million euros',
  ],
  [
    'what other words name',
    'Some 140 residents near the quay were evacuated.',
    'The fire service said that the evacuation had concerned 190 people.',
    '140 / 190',
  ],
  [
    'a year',
    'The north pier at Ostrow was built in 1998.',
    'The north pier at Ostrow had been built in 1981.',
    '1998 / 1981',
  ],
  [
    'a date',
    'It was last inspected on 12 January.',
    'The last time it was inspected was 21 January.',
    '2031-01-12 / 2031-01-21',
  ],
  [
    'an age',
    'The captain, Ewan Halcro, 54, was suspended.',
    'Captain Ewan Halcro, who is 45, was suspended.',
    '54 / 45',
  ],
  ['a speed', 'She was making 14 knots in the channel.', 'A log that was shown gives 17 knots.', '14 / 17'],
  [
    'a day and a month',
    'The pier opens again on 20 March.',
    'The pier opens again in April.',
    '2031-03-20 / 2031-04',
  ],
  [
    'a denial',
    'Senn Line denied that the crew had been warned about fog.',
    'Senn Line said the crew had been warned about fog.',
    'warned',
  ],
  [
    'a claim and its opposite',
    'The barriers at the pier were open, a witness said.',
    'The barriers at the pier were closed, according to the harbour office.',
    'open / closed',
  ],
  [
    'an opposite that is denied',
    'Nobody at the pier was injured in the crash.',
    'A docker at the pier was injured in the crash.',
    'injured',
  ],
  [
    'a place',
    'Two of the injured were flown to a clinic in Larnby.',
    'The two injured were flown to a clinic in Osterby.',
    'Larnby / Osterby',
  ],
  [
    'what is denied in words that no other sentence has',
    'Senn Line, which owns two ferries, denied that the lifejackets had been locked away.',
    'Its manager conceded that for want of room some of the lifejackets had been locked in a store.',
    'lifejackets',
  ],
  [
    'an inspection years apart',
    'The pier was last inspected in March 2029.',
    'The pier was last inspected in October 2027.',
    '2029-03 / 2027-10',
  ],
];

for (const [what, one, other, point] of differences) {
  test(`${what} that differs is a point of dispute, and agreed by nobody`, () => {
    const { points, agreed } = compared([...common, one], [...common, other]);
    assert.deepEqual(points, [point]);
    assert.ok(!agreed.includes(one) && !agreed.includes(other), agreed.join('\n'));
  });
}

const fire = {
  en: 'A fire broke out in the Corvin mill in Ostrow on Tuesday.',
  de: 'In der Mühle Corvin in Ostrow brach am Dienstag ein Feuer aus.',
  fr: 'Un incendie a éclaté mardi au moulin Corvin à Ostrow.',
  es: 'Un incendio se declaró el martes en el molino Corvin de Ostrow.',
  zh: '奥斯特罗的科尔文磨坊星期二起火。',
};

/** What two outlets say of two things, or at two times: a language, the lead that both have, and a sentence of each. */
const ofTwoThings: [string, string, string, string][] = [
  ['en', fire.en, 'A 34-year-old man was arrested.', 'A second man, aged 27, was arrested, police said.'],
  ['en', fire.en, 'The owner was released on bail.', 'His son was remanded in custody.'],
  ['en', fire.en, 'Two firefighters were treated for smoke.', 'Three residents were treated for smoke.'],
  ['en', fire.en, 'The jury found him not guilty of arson.', 'He was found guilty of criminal damage.'],
  ['en', fire.en, 'Dorn was cleared of fraud.', 'Dorn was convicted of falsifying records.'],
  ['en', fire.en, 'The damage is put at 2 million pounds.', 'The mill is insured for 3 million pounds.'],
  ['en', fire.en, 'The mill is closed to lorries.', 'The mill is open to walkers.'],
  ['en', fire.en, 'Trains from Kelm are still cancelled.', 'Trains from Oslen have resumed.'],
  ['en', fire.en, 'Some 40 firefighters fought the fire.', 'Last year 60 firefighters trained there.'],
  ['en', fire.en, 'About 900 people left the mill.', 'In a similar scare 400 people left it.'],
  ['en', fire.en, 'Dorn was told to pay 90,000 pounds.', 'Dorn paid 20,000 pounds.'],
  ['en', fire.en, 'Dorn resigned on Tuesday.', 'On Monday Dorn said that he would not resign.'],
  ['en', fire.en, 'The mill opened again on Tuesday.', 'On Monday the mill was closed.'],
  ['en', fire.en, 'The guard, 45, was hurt.', 'The driver, 38, was hurt.'],
  ['de', fire.de, 'Ein 34-jähriger Mann wurde verhaftet.', 'Ein zweiter Mann wurde freigelassen.'],
  ['de', fire.de, 'Zwei Feuerwehrleute wurden verletzt.', 'Fünf Bewohner wurden verletzt.'],
  ['de', fire.de, 'Dorn trat am Dienstag zurück.', 'Am Montag sagte Dorn, er trete nicht zurück.'],
  ['fr', fire.fr, 'Deux pompiers ont été blessés.', 'Trois habitants ont été blessés.'],
  ['fr', fire.fr, 'Dorn est condamné à payer 90 000 euros.', 'Dorn a payé 20 000 euros.'],
  ['es', fire.es, 'Dos bomberos resultaron heridos.', 'Tres vecinos resultaron heridos.'],
  ['es', fire.es, 'Un hombre de 34 años fue detenido.', 'Otro hombre fue puesto en libertad.'],
  ['zh', fire.zh, '一名34岁男子被捕。', '另一名27岁男子已获释。'],
  ['zh', fire.zh, '磨坊出动了40名消防员。', '磨坊出动了30辆消防车。'],
  ['zh', fire.zh, '约900人离开磨坊。', '去年有400人离开磨坊。'],
];

for (const [language, lead, one, other] of ofTwoThings) {
  test(`no dispute of two things: ${one} ${other}`, () => {
    const articles = [one, other].map((sentence, at) =>
      articleOf([lead, sentence], { id: String(at), language, published: '2031-03-05' }),
    );
    const { statements } = compare(toDossier(articles), readFacts);
    assert.deepEqual(
      statements.filter(({ label }) => label.startsWith('disputed: ')),
      [],
    );
  });
}

/** An outlet's sentences, its language and what another one says in another. */
const acrossLanguages: [string, [string, string[]], [string, string[]], string][] = [
  [
    'a count of people hurt',
    [
      'en',
      ['A fire at the Corvin mill in Ostrow injured 17 people on Tuesday.', 'The mill employs 240 people.'],
    ],
    [
      'de',
      [
        'Beim Brand in der Mühle Corvin in Ostrow wurden am Dienstag 21 Menschen verletzt.',
        'Die Mühle beschäftigt 240 Menschen.',
      ],
    ],
    '17 / 21',
  ],
  [
    'an amount',
    ['fr', ['Le pont Halcro a coûté 42 millions d’euros.', 'Il a été inauguré en 1998.']],
    ['ru', ['Мост Halcro стоил 51 миллион евро.', 'Его открыли в 1998 году.']],
    '42 millions d’euros / 51 миллион евро',
  ],
  [
    'an alarm that worked or failed',
    [
      'en',
      ['The alarm in the Corvin mill worked, said the owner.', 'The Corvin mill in Ostrow opened in 1998.'],
    ],
    [
      'es',
      ['La alarma del molino Corvin falló, según el dueño.', 'El molino Corvin de Ostrow abrió en 1998.'],
    ],
    'worked / falló',
  ],
];

for (const [what, ...articles] of acrossLanguages) {
  const point = articles.pop();
  test(`${what} is compared across languages`, () => {
    const texts = articles.filter((article) => typeof article !== 'string');
    const dossier = toDossier(
      texts.map(([language, sentences], at) =>
        articleOf(sentences, { id: String(at), language, published: '2031-03-05' }),
      ),
    );
    const labels = compare(dossier, readFacts).statements.map(({ label }) => label);
    assert.ok(labels.includes(`disputed: ${String(point)}`), labels.join('\n'));
  });
}

/** Of one thing, though something beside each figure tells of another one, another time, a wish or other people. */
const ofOneThing: [string, string, string, string][] = [
  ['en', fire.en, 'Some 45 residents of the mill had to leave.', 'About 60 tenants of the mill left.'],
  ['en', fire.en, 'At the mill 30 barrels may have been lost.', 'At the mill 45 barrels were lost.'],
  [
    'de',
    fire.de,
    'In der Mühle soll der Schaden bei 2 Millionen Euro liegen.',
    'Der Schaden in der Mühle war mit 3 Millionen Euro hoch.',
  ],
  ['de', fire.de, 'Unter anderem verbrannten in der Mühle 40 Säcke.', 'In der Mühle verbrannten 55 Säcke.'],
  [
    'de',
    fire.de,
    'Der frühere Müller, 71, liegt im Krankenhaus.',
    'Der ehemalige Müller, 69, liegt im Krankenhaus.',
  ],
  ['fr', fire.fr, 'Le moulin de 1887 vaut 3 millions d’euros.', 'Le moulin vaut 4 millions d’euros.'],
];

for (const [language, lead, one, other] of ofOneThing)
  test(`a dispute of one thing: ${one} ${other}`, () => {
    const articles = [one, other].map((sentence, at) =>
      articleOf([lead, sentence], { id: String(at), language, published: '2031-03-05' }),
    );
    const { statements } = compare(toDossier(articles), readFacts);
    assert.equal(statements.filter(({ label }) => label.startsWith('disputed: ')).length, 2);
  });

/** What three outlets say, and the point on which the third one differs; in it, two alone wouldn't be compared. */
const backed: [string, string[], string][] = [
  [
    'an hour',
    [
      'The alarm was raised at 10.40 p.m. by a cook who had smelled smoke.',
      'A cook rang at 10.40 p.m.',
      'The lifeboat was called to Ostrow at 11.15 p.m. after a docker had seen the ferry list.',
    ],
    '10:40 / 11:15',
  ],
];

for (const [what, texts, point] of backed)
  test(`${what} that two outlets have makes the third one's a dispute`, () => {
    const own = texts.map((text) => common.concat(text));
    assert.ok(compared(...own).points.includes(point), compared(...own).points.join('\n'));
    assert.deepEqual(compared(own[0] ?? [], own[2] ?? []).points, []);
  });

/** A sentence that says no more than that both have a figure, beside one that says much more. */
const agreedOn: [string, string][] = [
  ['The log speaks of 138 crossings.', 'In its log are 138 crossings between May 2019 and June 2026.'],
  ['The ferry line has 230 people.', 'The ferry line, which employs 230 people, denied all of it.'],
];

for (const [one, other] of agreedOn)
  test(`a figure that both have is agreed on: ${one}`, () => {
    assert.ok(compared([...common, one], [...common, other]).agreed.includes(one));
  });

test('five hours are not agreed to be more than five', () => {
  const one = 'Firefighters fought the flames at the rope works for more than 25 hours.';
  const other = 'Firefighters fought the flames at the rope works for 25 hours.';
  const about = 'Firefighters fought the flames at the rope works for about 25 hours.';
  assert.ok(!compared([...common, one], [...common, other]).agreed.includes(one));
  assert.ok(compared([...common, other], [...common, about]).agreed.includes(other));
});

test('a figure that a third outlet may dispute is not agreed on', () => {
  const texts = [
    'Some 120 people were carried ashore, said the harbour office.',
    'The harbour office said that 120 people had been carried ashore.',
    'Later 420 stood on the jetty.',
  ].map((text) => common.concat(text));
  assert.ok(compared(...texts.slice(0, 2)).agreed.some((text) => text.includes('120')));
  assert.ok(!compared(...texts).agreed.some((text) => text.includes('120')));
});

test('what one outlet disputes of two others is not agreed on between those', () => {
  const { points, agreed } = compared(
    [...common, 'The ferry, with 120 passengers aboard, ran onto a bank on Tuesday evening.'],
    [...common, 'The ferry, with 118 passengers aboard, ran onto a bank on Tuesday evening.'],
    [...common, 'A ferry carrying 120 people ran onto a bank late on Tuesday.'],
  );
  assert.deepEqual(points, ['120 / 118']);
  assert.deepEqual(
    agreed.filter((text) => text.includes('120')),
    [],
  );
});

test('an outlet that has the figure of one side, in words too unlike to be compared, stands beside it', () => {
  const texts = [
    'The crash injured 17 passengers of the ferry.',
    'The crash injured 21 passengers of the ferry.',
    'The clinic took in 17 people.',
  ].map((text) => common.concat(text));
  const { statements } = compare(dossierOf(...texts), readFacts);
  const sides = statements.filter(({ label }) => label === 'disputed: 17 / 21');
  assert.deepEqual(
    sides.map(({ evidence }) => evidence),
    [[2], [5], [8]],
  );
});

test('a town and a region that a third outlet names together, or that is known, are no dispute', () => {
  const [town, region, both] = ['Larnby', 'Osterby', 'Larnby in Osterby'].map((place) =>
    common.concat(`The two injured were flown to a clinic in ${place}.`),
  );
  assert.ok(town && region && both);
  assert.deepEqual(compared(town, region).points, ['Larnby / Osterby']);
  assert.deepEqual(compared(town, region, both).points, []);
  for (const known of ['Kent', 'Osterby county', 'New South Wales', 'Andalucía', 'Bretagne'])
    assert.deepEqual(
      compared(town, common.concat(`The two injured were flown to a clinic in ${known}.`)).points,
      [],
      known,
    );
});

test('what several say with the same figure, in other words and another language, is agreed', () => {
  const dossier = toDossier([
    articleOf([...common, 'The Corvin mill employs 240 people.'], {
      id: 'a',
      language: 'en',
      published: '2031-03-05',
    }),
    articleOf(['Bei Corvin arbeiten 240 Menschen in der Mühle.', 'Die Fähre rammte den Pier von Ostrow.'], {
      id: 'b',
      language: 'de',
      published: '2031-03-05',
    }),
  ]);
  const agreed = compare(dossier, readFacts).statements.filter(({ label }) => label === 'agreed');
  assert.deepEqual(
    agreed.map(({ evidence }) => evidence.toSorted((a, b) => a - b)),
    [[2, 3]],
  );
});

test('a number that names one of several is no count', () => {
  const one = 'The crew of the ferry met in hall 4 at Ostrow.';
  const other = 'The crew of the ferry met in hall 6 at Ostrow.';
  assert.deepEqual(compared([...common, one], [...common, other]).points, []);
});

test('of a point a value is named once, however its outlets write it', () => {
  const texts = ['The repair costs 2.4 million euros.', 'The repair costs 3.1 million euros.'];
  const dossier = toDossier([
    ...texts.map((text, at) =>
      articleOf([...common, text], { id: String(at), language: 'en', published: '2031-03-05' }),
    ),
    articleOf(['Die Fähre rammte den Pier von Ostrow.', 'Die Reparatur kostet 3,1 Millionen Euro.'], {
      id: 'c',
      language: 'de',
      published: '2031-03-05',
    }),
  ]);
  const labels = compare(dossier, readFacts).statements.map(({ label }) => label);
  assert.equal(
    labels.filter((label) => label === 'disputed: 2.4 million euros / 3.1 million euros').length,
    3,
    labels.join('\n'),
  );
});

const noDifferences: [string, string, string][] = [
  [
    'a rounded figure',
    'The ferry was carrying about 200 passengers.',
    'The ferry was carrying 212 passengers.',
  ],
  ['a lower bound', 'At least 14 people on the ferry were injured.', 'On the ferry 17 people were injured.'],
  ['fewer digits', 'The repair will cost 1.2 million euros.', 'The repair will cost 1,230,000 euros.'],
  ['a day of a month', 'The pier was inspected on 12 January.', 'The pier was inspected in January.'],
  [
    'another unit',
    'The wreck lies 2 kilometres from the pier.',
    'The wreck lies 2,000 metres from the pier.',
  ],
  [
    'another hour, of something else',
    'The ferry struck at 7.40 a.m.',
    'A warning about fog was sent at 7.15 a.m.',
  ],
  [
    'another hour, of something else that the same ship did',
    'The Marta Vell was carrying 212 passengers from the island of Senn when it hit the pier at 7.40 a.m.',
    'Senn Line said that the crew had been warned about the fog at 7.15 a.m.',
  ],
  [
    'the age of somebody else',
    'A docker of Ostrow, Jon Veld, 41, saw the ferry strike.',
    'A teacher of Ostrow, Ada Rook, 43, saw the ferry strike.',
  ],
  [
    'a part of what was counted',
    'The ferry left 34 passengers injured.',
    'The hospital kept 21 of the injured passengers.',
  ],
  [
    'what is gone by and what is to come',
    'The pier was inspected on 3 March.',
    'The pier will be inspected on 9 March.',
  ],
  [
    'the last day of one thing and the first of the other',
    'The pier stays closed until Sunday.',
    'The pier reopens on Monday.',
  ],
  [
    'a place of something else',
    'Ada Rook, a teacher, was born in Larnby.',
    'The docker Jon Veld lives in Osterby.',
  ],
  [
    'a town and the state that it may lie in',
    'The two injured were flown to a clinic in Larnby.',
    'The two injured were flown to a clinic in Norway.',
  ],
  [
    'a town and the county that it may lie in',
    'The two injured were flown to a clinic in Larnby.',
    'The two injured were flown to a clinic in Ostrel County.',
  ],
  ['places of two numbers', 'The line cut 40 jobs in Larnby.', 'The line cut 25 jobs in Osterby.'],
  ['a place beside another one', 'A docker was held in Larnby.', 'Another docker was held in Osterby.'],
  [
    'a claim on both sides',
    'The pier is closed and the jetty is open.',
    'The pier is open and the jetty is closed.',
  ],
  [
    'a cause in other words',
    'The crash was caused by a broken rudder.',
    'A rudder that broke was to blame for the crash.',
  ],
  [
    'what is not so yet',
    'The inquiry has not yet begun, said the board.',
    'The inquiry will soon begin, said the board.',
  ],
];

for (const [what, one, other] of noDifferences) {
  test(`${what} is no dispute`, () => {
    assert.deepEqual(compared([...common, one], [...common, other]).points, []);
  });
}

test('a claim is shown by the whole word', () => {
  const { points } = compared(
    [...common, 'Work on the north pier at Ostrow was stopped, said the board.'],
    [...common, 'Work on the north pier at Ostrow continues, said the board.'],
  );
  assert.deepEqual(points, ['stopped / continues']);
});

test('a figure that both have is no side, wherever else in their sentences another stands', () => {
  const one = 'The panel measures 94 centimetres by 61.';
  const other = 'The panel measures 94 by 61 centimetres.';
  assert.deepEqual(compared([...common, one], [...common, other]).points, []);
});

/** Sentences of words that come again the less often the longer the text is, with a figure in every third. */
function longText(length: number, seed: number): string[] {
  let state = seed;
  const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  const word = (at: number) =>
    `${'bdfgklmnprst'[at % 12]}a${'bdfgklmnprst'[(at >> 3) % 12]}o${at.toString(36).replaceAll(/\d/g, 'e')}r`;
  return Array.from({ length }, (_, at) => {
    const words = Array.from({ length: 12 }, () =>
      word(Math.floor(next(10_000) ** 2 / (100_000_000 / (length * 6)))),
    );
    return `The ${words.join(' ')} ${at % 3 === 0 ? `had ${next(900) + 20} ${word(next(40))}s` : 'was there'}.`;
  });
}

/** How often the comparison looks something up: each of its loops does. */
function lookupsOf(length: number): number {
  const dossier = dossierOf(...[1, 2, 3, 4].map((seed) => longText(length, seed)));
  for (const article of dossier.articles ?? []) readFacts(article);
  let count = 0;
  const own = Object.getOwnPropertyDescriptor(Map.prototype, 'get')!;
  const get: (this: unknown, key: unknown) => unknown = own.value;
  const counting = function (this: unknown, key: unknown) {
    count += 1;
    return Reflect.apply(get, this, [key]);
  };
  Reflect.defineProperty(Map.prototype, 'get', { ...own, value: counting });
  try {
    compare(dossier, readFacts);
  } finally {
    Reflect.defineProperty(Map.prototype, 'get', own);
  }
  return count;
}

test('an article that is twice as long takes little more than twice the work', () => {
  const [short, long] = [lookupsOf(90), lookupsOf(180)];
  assert.ok(long < 3 * short, `${short} lookups, and ${long} for twice as much`);
});

test('reports that name nobody and nothing both are not compared, whatever else they share', () => {
  const council = [
    'Council tax in Brackley will go up by 4.9 per cent from April.',
    'Councillor Sunita Rao said that the debate had taken five hours.',
    'No member of staff will lose their job.',
  ];
  const court = [
    'The regulator can fine Corvane up to four per cent of its turnover from April.',
    'Judge Leila Daventry said that the debate of the jurors had taken nine hours.',
    'Tom Marlowe, a member of its staff, lost his job.',
  ];
  assert.equal(compare(dossierOf(council, court), readFacts).answerable, false);
});

test('Chinese outlets agree in other characters, but not where one names an end', () => {
  const common = ['临川市东郊的恒远化工厂8日晚发生爆炸。', '市长林海涛连夜赶到现场。'];
  const [one, other] = [
    [...common, '法院将于7月12日对厂长周建国宣判。', '周边三所学校停课一天。'],
    [...common.toReversed(), '厂长周建国案定于7月12日宣判结果。', '附近的三所学校停课至6月19日。'],
  ].map((sentences, at) => articleOf(sentences, { id: String(at), language: 'zh', published: '2026-06-10' }));
  assert.ok(one && other);
  const { statements } = compare(toDossier([one, other]), readFacts);
  const agreed = statements.filter(({ label }) => label === 'agreed').map(({ text }) => text);
  assert.ok(
    agreed.some((text) => text.includes('7月12日')),
    agreed.join(' '),
  );
  assert.ok(!agreed.some((text) => text.includes('停课')), agreed.join(' '));
});

const ownClaims: [string, string[], string][] = [
  [
    'en',
    [...common, 'Divers searched the harbour for the missing mast.'],
    'The ferry’s owner had ignored complaints about the fog horn, sailors say.',
  ],
  [
    'de',
    [
      'Eine Fähre rammte am Dienstag die Nordmole in Ostrow.',
      'Hafenmeisterin Ines Corvin ließ die Mole sperren.',
      'Taucher suchten im Hafen nach dem Mast.',
    ],
    'Die Reederei der Fähre hatte Klagen über das Nebelhorn abgetan, sagen Matrosen.',
  ],
  [
    'ja',
    [
      'オストロフの北桟橋に火曜日、フェリーが衝突した。',
      'コルビン港長は桟橋を閉鎖した。',
      '潜水士が港で折れた帆柱を捜索した。',
    ],
    'フェリーの運航会社は霧笛への苦情を無視していたと船員は話す。',
  ],
];

for (const [language, both, claim] of ownClaims)
  test(`what one outlet alone claims is shown without a figure, too (${language})`, () => {
    const dossier = toDossier(
      [[...both, claim], both].map((sentences, at) => articleOf(sentences, { id: String(at), language })),
    );
    const { statements } = compare(dossier, readFacts);
    const only = statements.filter(({ label }) => label === 'only').map(({ text }) => text);
    assert.deepEqual(only, [claim]);
  });

test('a thing of last month and what is to come are no dispute', () => {
  const dossier = toDossier([
    articleOf([...common, 'Last month’s congress of shipowners in Velden discussed new rules.'], {
      id: '0',
      published: '2026-11-20',
    }),
    articleOf([...common, 'The ship will be towed to Velden on Saturday.'], {
      id: '1',
      published: '2026-11-21',
    }),
  ]);
  const labels = compare(dossier, readFacts).statements.map(({ label }) => label);
  assert.deepEqual(
    labels.filter((label) => label.startsWith('disputed')),
    [],
  );
});
