import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../../../bench/checks/set.ts';
import { checkStatement } from '../../../src/desk/check/check.ts';

/** Whether a statement about one sentence stays, and why not. */
function outcome(language: string, sentence: string, text: string, into: string | null = null): string {
  const article = articleOf('one', { language, title: '', published: '2026-03-02', sentences: [sentence] });
  const task = { kind: 'summarize', length: 'standard', style: 'bullets', language: into } as const;
  const verdict = checkStatement(article, { label: '', text, evidence: [0] }, task);
  return 'removed' in verdict ? verdict.removed : 'kept';
}

const rows: [language: string, sentence: string, holds: string, fails: string][] = [
  [
    'pt',
    'O Tribunal de Justiça de Minas Gerais reabriu o caso na terça-feira.',
    'O TJ-MG reabriu o caso.',
    'O TC-SP reabriu o caso.',
  ],
  [
    'fr',
    'Le syndicat national des infirmiers refuse le projet.',
    'Le SNI refuse le projet.',
    'Le CFD refuse le projet.',
  ],
  [
    'en',
    'The Ministry of Finance froze the grant on Monday, and the ministry gave no reason.',
    'The finance ministry has frozen the grant.',
    'The Ministry of Health has frozen the grant.',
  ],
  [
    'en',
    'The MoT left its fees as they are.',
    'The Ministry of Transport left its fees as they are.',
    'The Ministry of Health left its fees as they are.',
  ],
  [
    'en',
    'Carrow Lifting said the crane was sound.',
    'Carrow Lifting called the crane sound.',
    'Beacon Institute called the crane sound.',
  ],
  [
    'en',
    'The FBI searched the house in Dover.',
    'The Federal Bureau of Investigation searched a house.',
    'The Bureau of Statistics searched a house.',
  ],
  [
    'de',
    'Das Finanzministerium stoppte den Zuschuss am Montag.',
    'Das Ministerium der Finanzen hat den Zuschuss gestoppt.',
    'Das Gesundheitsministerium hat den Zuschuss gestoppt.',
  ],
  [
    'de',
    'Das Landesamt für Straßenbau vergab die Note 3,5.',
    'Insgesamt gab das Landesamt die Note 3,5.',
    'Das Umweltbundesamt gab die Note 3,5.',
  ],
  [
    'fr',
    'Le ministère des Finances a gelé la subvention lundi.',
    'La subvention a été gelée par le ministère des Finances.',
    'La subvention a été gelée par le ministère de la Santé.',
  ],
  [
    'fr',
    'La Fédération de pêche avait saisi la justice.',
    'La justice avait été saisie par la fédération de pêche.',
    'La justice avait été saisie par la Cour des comptes.',
  ],
  [
    'es',
    'El Ministerio de Hacienda congeló la ayuda el lunes.',
    'La ayuda fue congelada por Hacienda.',
    'La ayuda fue congelada por el Ministerio de Sanidad.',
  ],
  [
    'pt',
    'O Ministério das Finanças congelou a ajuda na segunda-feira.',
    'A ajuda foi congelada pelo ministério das Finanças.',
    'A ajuda foi congelada pelo Ministério da Saúde.',
  ],
  [
    'ru',
    'Министерство финансов заморозило субсидию.',
    'Субсидию заморозили в министерстве финансов.',
    'Субсидию заморозило министерство здравоохранения.',
  ],
  [
    'uk',
    'Міністерство фінансів заморозило субсидію.',
    'Субсидію заморозили в міністерстві фінансів.',
    'Субсидію заморозило міністерство охорони здоровя.',
  ],
  [
    'ar',
    'جمدت وزارة المالية المنحة يوم الاثنين.',
    'المنحة جمدتها وزارة المالية.',
    'المنحة جمدتها وزارة الصحة.',
  ],
  [
    'ko',
    '기획재정부 산하 수출입은행이 지원금을 동결했다.',
    '수출입은행은 지원금을 동결했다.',
    '대한수리협회는 지원금을 동결했다.',
  ],
  [
    'ko',
    '전교조 소속 교사들이 파업에 들어갔다.',
    '전국교직원노조 교사들이 파업했다.',
    '금속산업노조 교사들이 파업했다.',
  ],
  ['ja', '日銀は利率を据え置いた。', '日本銀行は利率を変えなかった。', '青葉商事は利率を変えなかった。'],
  ['zh', '市教育局冻结了补助。', '教育局已冻结补助。', '红十字基金会已冻结补助。'],
];

test('an institution that the article has not takes its statement out', () => {
  for (const [language, sentence, holds, fails] of rows) {
    assert.equal(outcome(language, sentence, holds), 'kept', holds);
    assert.equal(outcome(language, sentence, fails), 'name', fails);
  }
});

test('an institution told in other words stays', () => {
  assert.equal(outcome('en', 'The court in Leeds freed him.', 'A court of appeal freed him.'), 'kept');
  assert.equal(outcome('de', 'Die Bank senkte die Zinsen.', 'Die Zentralbank senkte die Zinsen.'), 'kept');
  assert.equal(outcome('fr', 'Le syndicat a refusé.', 'Le syndicat de salariés a refusé.'), 'kept');
  assert.equal(outcome('ko', '법원은 청구를 기각했다.', '지방법원은 청구를 기각했다.'), 'kept');
});

test('a title or a kind before a known name is no name in German', () => {
  const mayor = 'The mayor of Tarn, Ines Roke, denied it, and the council of Montreval spoke of tram line B.';
  for (const title of ['Bürgermeisterin', 'Präsidentin', 'Anwältin', 'Direktorin', 'Senatorin', 'Präsident'])
    assert.equal(outcome('en', mayor, `${title} Ines Roke bestritt das.`, 'de'), 'kept', title);
  assert.equal(outcome('en', mayor, 'Der Rat des Gemeindeverbands Montreval sprach.', 'de'), 'kept');
  assert.equal(outcome('en', mayor, 'Der Rat sprach von der Linie B.', 'de'), 'kept');
  assert.equal(outcome('en', mayor, 'Bürgermeisterin Lena Kamp bestritt das.', 'de'), 'name');
});

test('an institution in translation is open, a person is not', () => {
  const port = 'La Autoridad Portuaria respondió a la Fundación Numancia Viva y a Ana Ruiz.';
  assert.equal(outcome('es', port, 'A Autoridade Portuária respondeu.', 'pt'), 'kept');
  assert.equal(outcome('es', port, 'A Fundação Numancia Viva pagou.', 'pt'), 'kept');
  assert.equal(
    outcome(
      'en',
      'The Civil Aviation Inspectorate fined it.',
      'L’Inspection de l’Aviation Civile l’a sanctionnée.',
      'fr',
    ),
    'kept',
  );
  assert.equal(
    outcome(
      'en',
      'The Charity Commission opened an inquiry.',
      'La Comisión de Beneficencia abrió una investigación.',
      'es',
    ),
    'kept',
  );
  assert.equal(outcome('es', port, 'Lena Kamp respondeu.', 'pt'), 'name');
});

test('another surname after the given name, another name before a title', () => {
  const arabic = 'بحسب مديره الدكتور يوسف العطار.';
  assert.equal(outcome('ar', arabic, 'قال الدكتور يوسف العطار إنه مديره.'), 'kept');
  assert.equal(outcome('ar', arabic, 'قال الدكتور يوسف العكاري إنه مديره.'), 'name');
  assert.equal(outcome('ja', '工場長の丹羽克也氏が話した。', '丹羽工場長は話した。'), 'kept');
  assert.equal(outcome('ja', '工場長の丹羽克也氏が話した。', '丹波工場長は話した。'), 'name');
});

test('a surname is another one with another end', () => {
  const german = 'Werkleiter Arnd Loewe rief um 3.20 Uhr an.';
  assert.equal(outcome('de', german, 'Der Anruf Arnd Loewes kam um 3.20 Uhr.'), 'kept');
  assert.equal(outcome('de', german, 'Werkleiter Loewen rief um 3.20 Uhr an.'), 'name');
  assert.equal(outcome('en', 'Mark Jense spoke of the Kochs.', 'The speaker was Mark Jense.'), 'kept');
  assert.equal(outcome('en', 'Mark Jense spoke of the Kochs.', 'The speaker was Mark Jensen.'), 'name');
});
