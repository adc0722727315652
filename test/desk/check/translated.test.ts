import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

/** The languages of the article and of the statement, a sentence, and two statements about it. */
type Case = [article: string, statement: string, sentence: string, holds: string, fails: string];

const judge = (article: string, statement: string, sentence: string, text: string) =>
  checkStatement(
    { ...articleOf([sentence]), language: article },
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
};

for (const [name, cases] of Object.entries(groups))
  test(name, () => {
    for (const [article, statement, sentence, holds, fails] of cases) {
      assert.ok('kept' in judge(article, statement, sentence, holds), holds);
      assert.deepEqual(judge(article, statement, sentence, fails), { removed: 'figure' }, fails);
    }
  });
