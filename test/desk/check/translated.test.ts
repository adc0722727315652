import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

/** The languages of the article and of the statement, a sentence, and two statements about it. */
type Case = [article: string, statement: string, sentence: string, holds: string, fails: string];

const judge = (article: string, statement: string, sentence: string, text: string) =>
  checkStatement(
    { ...articleOf([sentence]), language: article, published: '2026-04-14' },
    { label: '', text, evidence: [0] },
    { ...summarize, language: statement === article ? null : statement },
  );

const groups: Record<string, Case[]> = {
  'points are points in every language, and with no word beside them': [
    [
      'en',
      'de',
      'Harrow Town will begin the season on minus seven points, the panel ruled.',
      'Harrow Town beginnt die Saison mit minus sieben Punkten.',
      'Harrow Town beginnt die Saison mit minus neun Punkten.',
    ],
    [
      'en',
      'ja',
      'The club was docked seven points.',
      'クラブは勝ち点7点を失った。',
      'クラブは勝ち点9点を失った。',
    ],
    ['en', 'zh', 'The club was docked seven points.', '该队被扣7分。', '该队被扣9分。'],
    [
      'ko',
      'en',
      '위원회는 구단의 승점 12점을 삭감했다.',
      'The club lost 12 points.',
      'The club lost 15 points.',
    ],
    ['ru', 'en', 'Клуб лишён 8 очков.', 'The club lost eight points.', 'The club lost five points.'],
    [
      'en',
      'en',
      'The panel cut the penalty from ten points because the club had confessed.',
      'The penalty was cut from ten because the club confessed.',
      'The penalty was cut from twelve because the club confessed.',
    ],
    [
      'en',
      'en',
      'Harrow stayed up by a single point.',
      'Harrow stayed up by one point.',
      'Harrow stayed up by six points.',
    ],
    [
      'en',
      'en',
      'Harrow stayed up by five points.',
      'Harrow stayed up by five.',
      'Harrow stayed up by one point.',
    ],
    [
      'en',
      'en',
      'At one stage 52 boats were adrift.',
      'At one point 52 boats were adrift.',
      'At one point 72 boats were adrift.',
    ],
    ['es', 'es', 'El paro bajó 2 puntos porcentuales.', 'El paro bajó 2 puntos.', 'El paro bajó un 2 %.'],
  ],
  'an hour in Chinese is a time of day': [
    [
      'zh',
      'en',
      '截至14日19时，洪水已造成两人死亡。',
      'By 7 p.m. two were dead.',
      'By 8 p.m. two were dead.',
    ],
    ['zh', 'zh', '警方在21时封锁大桥。', '警方晚9时封锁大桥。', '警方晚10时封锁大桥。'],
    ['zh', 'ja', '火灾发生在当天15时。', '火災は午後3時に起きた。', '火災は午後5時に起きた。'],
    ['zh', 'ko', '火灾发生在当天15时。', '화재는 오후 3시에 발생했다.', '화재는 오후 4시에 발생했다.'],
    ['en', 'zh', 'Police closed the bridge at 9 p.m.', '警方晚9时封锁大桥。', '警方早上9时封锁大桥。'],
    [
      'zh',
      'en',
      '电力将在16日中午前恢复。',
      'Power will be back before noon on the 16th.',
      'Power will be back before midnight on the 16th.',
    ],
    [
      'zh',
      'zh',
      '洪水12日来袭，13日清晨救出24人。',
      '洪水12日来袭，13日清晨24人获救。',
      '洪水12日来袭，15日清晨24人获救。',
    ],
  ],
  'so many hours lie between two hours of two days': [
    [
      'zh',
      'en',
      '从6日9时至7日9时，该镇降雨288毫米。',
      'The town had 288 mm of rain in 24 hours.',
      'The town had 288 mm of rain in 48 hours.',
    ],
    [
      'ja',
      'ja',
      '5日午前8時から6日午前8時までに210ミリの雨が降った。',
      '24時間で210ミリの雨が降った。',
      '12時間で210ミリの雨が降った。',
    ],
    [
      'en',
      'en',
      'From 8 a.m. on Monday to 8 a.m. on Tuesday there was heavy rain.',
      'It rained heavily for 24 hours.',
      'It rained heavily for 48 hours.',
    ],
  ],
  'a Korean number stands before any noun': [
    [
      'ko',
      'ko',
      '시내 여섯 병원이 문을 닫았다.',
      '시내 병원 6곳이 문을 닫았다.',
      '시내 병원 9곳이 문을 닫았다.',
    ],
    [
      'ko',
      'ko',
      '나머지 다섯 학교는 급식을 계속했다.',
      '나머지 5개교는 급식을 했다.',
      '나머지 8개교는 급식을 했다.',
    ],
    ['ko', 'en', '일곱 마을이 물에 잠겼다.', 'Seven villages were flooded.', 'Nine villages were flooded.'],
    ['ko', 'ja', '여섯 대학이 등록금을 올렸다.', '6大学が学費を上げた。', '9大学が学費を上げた。'],
  ],
  'half and a bound are the same in other words': [
    [
      'de',
      'en',
      'Die Anlage verbraucht höchstens halb so viel Strom wie die alte.',
      'The plant uses at most half as much power as the old one.',
      'The plant uses at least half as much power as the old one.',
    ],
    [
      'de',
      'de',
      'Die Anlage verbraucht höchstens halb so viel Strom wie die alte.',
      'Die Anlage verbraucht höchstens die Hälfte des Stroms.',
      'Die Anlage verbraucht höchstens ein Drittel des Stroms.',
    ],
    [
      'en',
      'en',
      'Sleep data were in exactly half of the accounts.',
      'Sleep data were in half of the accounts.',
      'Sleep data were in a third of the accounts.',
    ],
    [
      'ko',
      'en',
      '수온은 8도를 넘지 않았다.',
      'The water never exceeded 8 degrees.',
      'The water exceeded 8 degrees.',
    ],
    [
      'ko',
      'en',
      '수온은 8도를 넘지 않았다.',
      'The water had not risen above 8 degrees.',
      'The water had risen above 8 degrees.',
    ],
    [
      'fr',
      'en',
      'La température n’a jamais dépassé 6 degrés.',
      'The temperature never went above 6 degrees.',
      'The temperature went above 6 degrees.',
    ],
    [
      'ar',
      'en',
      'لم تتجاوز الحرارة 6 درجات.',
      'It was no more than 6 degrees.',
      'It was no more than 9 degrees.',
    ],
    [
      'es',
      'en',
      'El coste es como mucho la mitad del anterior.',
      'The cost is at most half the earlier one.',
      'The cost is at least half the earlier one.',
    ],
    [
      'en',
      'en',
      'The lake has never fallen below 3 metres.',
      'The lake was at least 3 metres deep.',
      'The lake was less than 3 metres deep.',
    ],
  ],
  'hours and minutes are one length before any words': [
    [
      'fr',
      'en',
      'Elle a lu pendant une heure quarante un jugement.',
      'She read a judgment for an hour and forty minutes.',
      'She read a judgment for an hour and fifty minutes.',
    ],
    [
      'fr',
      'fr',
      'Elle a lu pendant une heure quarante un jugement.',
      'Elle a lu un jugement pendant 1 h 40.',
      'Elle a lu un jugement pendant 1 h 50.',
    ],
    [
      'fr',
      'en',
      'Après une heure quarante de lecture, elle a levé la séance.',
      'The reading took an hour and forty minutes.',
      'The reading took an hour and ten minutes.',
    ],
    ['fr', 'fr', 'Elle a lu quarante et une pages.', 'Elle a lu 41 pages.', 'Elle a lu 40 pages.'],
  ],
  'today is no unit of an Arabic amount': [
    [
      'ar',
      'en',
      'كان الدين 1.2 مليون دولار وأصبح 2.1 مليون اليوم.',
      'The debt is 2.1 million dollars.',
      'The debt is 2.6 million dollars.',
    ],
    [
      'ar',
      'ar',
      'كان الدين 1.2 مليون دولار وأصبح 2.1 مليون اليوم.',
      'بلغ الدين 2.1 مليون دولار.',
      'بلغ الدين 2.6 مليون دولار.',
    ],
  ],
  'what is planned for March or May is of that month': [
    [
      'en',
      'es',
      'The firm postponed the listing planned for May.',
      'La firma aplazó la salida a bolsa prevista para mayo.',
      'La firma aplazó la salida a bolsa prevista para junio.',
    ],
    [
      'en',
      'ja',
      'It postponed the listing planned for March.',
      '3月に予定していた上場を延期した。',
      '4月に予定していた上場を延期した。',
    ],
  ],
  'a Spanish mediator is no half': [
    [
      'es',
      'es',
      'El alcalde actuó como mediador en la disputa de los 40 vecinos.',
      'El alcalde medió en la disputa de los 40 vecinos.',
      'El alcalde medió en la disputa de los 60 vecinos.',
    ],
  ],
  'the years that follow are those after the one that is named': [
    [
      'es',
      'es',
      'Los sueldos subirán un 5 % este año y un 3 % en cada uno de los dos siguientes.',
      'Los sueldos subirán un 3 % en 2027 y en 2028.',
      'Los sueldos subirán un 3 % en 2027 y en 2029.',
    ],
    [
      'de',
      'de',
      'Die Löhne steigen um 5 Prozent und in den beiden folgenden Jahren um je 3 Prozent.',
      'Die Löhne steigen 2027 und 2028 um je 3 Prozent.',
      'Die Löhne steigen 2027 und 2029 um je 3 Prozent.',
    ],
    [
      'en',
      'en',
      'Pay will rise 5% this year and 3% in each of the following two years.',
      'Pay will rise 3% in 2027 and 2028.',
      'Pay will rise 3% in 2027 and 2030.',
    ],
  ],
};

/** Statements whose name has to be neither missing nor another's, beside ones of a stranger. */
const names: Case[] = [
  [
    'de',
    'en',
    'Die Basler Geologin Ute Kranz leitete die Grabung.',
    'The Basel geologist led the dig.',
    'The geologist Ute Hollweg led the dig.',
  ],
  [
    'en',
    'de',
    'The court acquitted the former mayor, Denise Farrow.',
    'Farrows Freispruch kam spät.',
    'Garlands Freispruch kam spät.',
  ],
  [
    'en',
    'de',
    'Restwell said the data held sleep logs.',
    'Laut Restwell Daten aus Schlafprotokollen.',
    'Laut Dreamsoft Daten aus Schlafprotokollen.',
  ],
  [
    'en',
    'de',
    'Restwell said the data held sleep logs.',
    'Nach Angaben der Firma enthielten die Daten Schlafprotokolle.',
    'Nach Angaben der Firma enthielt Jens Halloran Schlafprotokolle.',
  ],
  [
    'en',
    'de',
    'Restwell kept the records of millions.',
    'Das Unternehmen Restwell speicherte die Daten von Millionen.',
    'Das Unternehmen Dreamsoft speicherte die Daten von Millionen.',
  ],
  [
    'en',
    'de',
    'The judge sent Liam Crossley to prison for three years.',
    'Liam Crossley wurde zu drei Jahren Haft verurteilt.',
    'Liam Pemberton wurde zu drei Jahren Haft verurteilt.',
  ],
  [
    'ar',
    'en',
    'نفت شركة نور للبيئة تسرب المياه إلى الآبار.',
    'Nour Environment denied that water had leaked into the wells.',
    'Samir Haddad denied that water had leaked into the wells.',
  ],
  ['ja', 'ja', '国土交通省は調査を始めた。', '国交省は調査を始めた。', '文科省は調査を始めた。'],
  [
    'ja',
    'ja',
    '委員長は弁護士の堀田誠氏。',
    '委員長を務める弁護士は堀田誠氏だ。',
    '委員長を務める弁護士は川島健一氏だ。',
  ],
];

test('what is translated, shortened or a noun is no name of a stranger', () => {
  for (const [article, statement, sentence, holds, fails] of names) {
    assert.ok('kept' in judge(article, statement, sentence, holds), holds);
    assert.deepEqual(judge(article, statement, sentence, fails), { removed: 'name' }, fails);
  }
});

test('a name that is written with ة stands in its sentence', () => {
  const sentence = 'صوت العضو المستقل جورج نعيمة ضد الخطة.';
  const article = { ...articleOf([sentence]), language: 'ar' };
  const statement = { label: 'جورج نعيمة', text: 'صوّت ضد الخطة العضو المستقل.', evidence: [0] };
  assert.deepEqual(checkStatement(article, statement, { ...summarize, kind: 'actors' }), {
    kept: { ...statement, unchecked: [] },
  });
});

test('“the Leeds firm” means the firm that was named before, another’s name does not', () => {
  const sentences = [
    'The data firm Corvane lost the records.',
    'The server belonged to a contractor that is unrelated to the Leeds firm, according to the security company Ostwall.',
    'The security company Ostwall found the server.',
  ];
  const article = { ...articleOf(sentences), language: 'en' };
  const check = (text: string, at: number) =>
    checkStatement(article, { label: '', text, evidence: [at] }, summarize);
  assert.ok('kept' in check('The contractor that had the server is unrelated to Corvane.', 1));
  assert.deepEqual(check('Corvane found the server.', 2), { removed: 'attribution' });
});

for (const [name, cases] of Object.entries(groups))
  test(name, () => {
    for (const [article, statement, sentence, holds, fails] of cases) {
      assert.ok('kept' in judge(article, statement, sentence, holds), holds);
      assert.deepEqual(judge(article, statement, sentence, fails), { removed: 'figure' }, fails);
    }
  });
