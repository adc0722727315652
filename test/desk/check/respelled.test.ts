import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement, type Undecided } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';

/** The languages of the article and of the statement, a sentence, and two statements about it. */
type Case = [article: string, statement: string, sentence: string, holds: string, fails: string];

const cases: Case[] = [
  [
    'en',
    'de',
    'The envoy Dmitri Yarovenko rejected the plan.',
    'Der Gesandte Dmitri Jarowenko lehnte den Plan ab.',
    'Der Gesandte Dmitri Kolbenko lehnte den Plan ab.',
  ],
  [
    'en',
    'de',
    'President Petro Zhuravsky signed the law.',
    'Präsident Petro Schurawskyj unterzeichnete das Gesetz.',
    'Präsident Petro Morawskyj unterzeichnete das Gesetz.',
  ],
  [
    'de',
    'en',
    'Minister Andrej Wjasemski sprach in Bern.',
    'Minister Andrei Vyazemsky spoke in Bern.',
    'Minister Andrei Vorontsov spoke in Bern.',
  ],
  [
    'en',
    'fr',
    'The minister Mikhail Pushkaryov resigned.',
    'Le ministre Mikhaïl Pouchkariov a démissionné.',
    'Le ministre Mikhaïl Pouchnikov a démissionné.',
  ],
  [
    'fr',
    'en',
    'Le ministre Sergueï Chouvalkine a démissionné.',
    'The minister Sergei Shuvalkin resigned.',
    'The minister Sergei Shubarkin resigned.',
  ],
  [
    'en',
    'es',
    'The minister Pavel Khorkov resigned.',
    'El ministro Pável Jorkov dimitió.',
    'El ministro Pável Borkov dimitió.',
  ],
  [
    'es',
    'en',
    'El ministro Serguéi Riapkov dimitió.',
    'The minister Sergei Ryapkov resigned.',
    'The minister Sergei Rylkov resigned.',
  ],
  [
    'ru',
    'uk',
    'Министр Алексей Кулебенко отклонил план.',
    'Міністр Олексій Кулєбенко відхилив план.',
    'Міністр Олексій Кириленко відхилив план.',
  ],
  [
    'uk',
    'ru',
    'Президент Володимир Синельський відхилив план.',
    'Президент Владимир Синельский отклонил план.',
    'Президент Владимир Симельский отклонил план.',
  ],
  [
    'en',
    'de',
    'Prime Minister Benjamin Natanyoni rejected the plan.',
    'Ministerpräsident Natanjoni lehnte den Plan ab.',
    'Ministerpräsident Katanjoni lehnte den Plan ab.',
  ],
  [
    'de',
    'fr',
    'Präsident Wolodymyr Schewtschuk reiste nach Genf.',
    'Le président Volodymyr Chevtchouk s’est rendu à Genève.',
    'Le président Volodymyr Kravtchouk s’est rendu à Genève.',
  ],
  [
    'fr',
    'de',
    'La ministre Ioulia Iermakova a refusé.',
    'Ministerin Julia Jermakowa lehnte ab.',
    'Ministerin Julia Jelagina lehnte ab.',
  ],
  [
    'en',
    'es',
    'The coach Yuri Gorshchenko praised the team.',
    'El entrenador Yuri Gorshchenko elogió al equipo.',
    'El entrenador Yuri Tkachenko elogió al equipo.',
  ],
  [
    'de',
    'es',
    'Der Trainer Nikolai Chartschenko lobte das Team.',
    'El entrenador Nikolái Járchenko elogió al equipo.',
    'El entrenador Nikolái Marchenko elogió al equipo.',
  ],
  [
    'ru',
    'uk',
    'Судья Дмитрий Белецкий закрыл дело.',
    'Суддя Дмитро Білецький закрив справу.',
    'Суддя Дмитро Бондарець закрив справу.',
  ],
  [
    'uk',
    'ru',
    'Суддя Сергій Козаченко закрив справу.',
    'Судья Сергей Козаченко закрыл дело.',
    'Судья Сергей Лукаченко закрыл дело.',
  ],
  [
    'en',
    'fr',
    'The director Ilya Zhdankin left.',
    'Le directeur Ilia Jdankine est parti.',
    'Le directeur Ilia Jdanovski est parti.',
  ],
  [
    'fr',
    'es',
    'Le directeur Andreï Tchoukarine est parti.',
    'El director Andréi Chukarin se fue.',
    'El director Andréi Bukarin se fue.',
  ],
  [
    'en',
    'de',
    'The spokesman Yitzhak Sharoni denied it.',
    'Sprecher Jitzchak Scharoni wies das zurück.',
    'Sprecher Jitzchak Baroni wies das zurück.',
  ],
  [
    'es',
    'de',
    'El ministro Alexéi Zhúrkov firmó el acuerdo.',
    'Minister Alexej Schurkow unterzeichnete das Abkommen.',
    'Minister Alexej Turkow unterzeichnete das Abkommen.',
  ],
  ['uk', 'ru', 'Лікарка Олена Білоусова пішла.', 'Врач Елена Белоусова ушла.', 'Врач Елена Белозерова ушла.'],
];

/** Strangers that are called nearly so. */
const strangers: [article: string, statement: string, sentence: string, fails: string][] = [
  [
    'en',
    'de',
    'The geologist Rhona Kessock found the layer.',
    'Die Geologin Rhona Kessick fand die Schicht.',
  ],
  [
    'de',
    'en',
    'Amtsleiterin Gesa Fenneberg prüft den Fall.',
    'The head of office Gesa Fehrenberg examines the case.',
  ],
  [
    'en',
    'fr',
    'The engineer Hakim Torel signed the certificate.',
    'L’ingénieur Karim Torel a signé le certificat.',
  ],
  ['en', 'es', 'The singer Ana Morell won the prize.', 'La cantante Ana Morill ganó el premio.'],
  ['en', 'fr', 'The judge Claire Durant opened the case.', 'La juge Claire Durand a ouvert le dossier.'],
  [
    'en',
    'de',
    'The minister Pavel Petrov resigned.',
    'Minister Pawel Petrow trat zurück. Minister Pawel Petrenko blieb.',
  ],
  ['en', 'de', 'The minister Ivan Dmitriev resigned.', 'Minister Iwan Demidow trat zurück.'],
  ['en', 'es', 'The minister Ivan Gorlov resigned.', 'El ministro Iván Gurlov dimitió.'],
  ['ru', 'uk', 'Министр Алексей Кулебин ушёл.', 'Міністр Олексій Кулябін пішов.'],
  ['ru', 'uk', 'Судья Вера Шумилина огласила приговор.', 'Суддя Віра Шубиліна оголосила вирок.'],
  ['en', 'de', 'The pilot Martin Sorel landed.', 'Der Pilot Martin Zorel landete.'],
  ['de', 'fr', 'Die Trainerin Karin Becker kündigte.', 'L’entraîneuse Karin Beckert a démissionné.'],
  ['es', 'en', 'La jueza Rosa Jiménez habló.', 'The judge Rosa Giménez spoke.'],
  ['en', 'de', 'The author Mark Haller spoke.', 'Autor Mark Heller sprach.'],
  ['en', 'de', 'The author Mara Ellis spoke.', 'Die Autorin Maria Ellis sprach.'],
  ['en', 'fr', 'The minister Oleg Zubov resigned.', 'Le ministre Oleg Joubov a démissionné.'],
];

function outcome(article: string, statement: string, sentence: string, text: string): string | Undecided[] {
  const verdict = checkStatement(
    articleOf([sentence], { language: article }),
    { label: '', text, evidence: [0] },
    { kind: 'ask', question: '?', earlier: [], language: article === statement ? null : statement },
  );
  return 'removed' in verdict ? verdict.removed : verdict.kept.unchecked;
}

for (const [article, statement, sentence, holds, fails] of cases)
  test(`a name is spelled as the language of the statement does: ${holds}`, () => {
    assert.notEqual(outcome(article, statement, sentence, holds), 'name');
    assert.equal(outcome(article, statement, sentence, fails), 'name');
  });

for (const [article, statement, sentence, fails] of strangers)
  test(`what no language's spelling explains is a stranger's: ${fails}`, () => {
    assert.equal(outcome(article, statement, sentence, fails), 'name');
  });

test('a name whose spelling tells is known, one that may be another is marked', () => {
  const sentence = 'President Petro Zhuravskyy signed the law.';
  assert.deepEqual(
    outcome('en', 'de', sentence, 'Präsident Petro Schurawskyj unterzeichnete das Gesetz.'),
    [],
  );
  const other = 'The teacher Paul Meier left the school.';
  assert.deepEqual(outcome('en', 'de', other, 'Lehrer Paul Meyer verließ die Schule.'), ['name']);
});

test('in one language another spelling is a stranger’s', () => {
  const sentence = 'The writer Leo Andreyev rejected the plan.';
  assert.equal(outcome('en', 'en', sentence, 'The writer Leo Andreiev rejected the plan.'), 'name');
  assert.deepEqual(outcome('en', 'pt', sentence, 'O escritor Leo Andreiev rejeitou o plano.'), []);
});
