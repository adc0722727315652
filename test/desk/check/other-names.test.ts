import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';

type Case = {
  about: string;
  article: string;
  language?: string;
  sentences: string[];
  evidence: number;
  holds: string;
  fails: string;
  removed: 'name' | 'attribution';
};

const filler = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];

const cases: Case[] = [
  {
    about: 'a Chinese surname that is a word, after a title',
    article: 'zh',
    sentences: ['辩护律师万书恺认为，检方算错了金额。'],
    evidence: 0,
    holds: '辩护律师万书恺主张，检方算错了金额。',
    fails: '辩护律师方书恺主张，检方算错了金额。',
    removed: 'name',
  },
  {
    about: 'somebody with another office in Chinese',
    article: 'zh',
    sentences: ['审计科科长卢望夏说，她被调走了。', ...filler, '公诉人、检察官祝清溪反驳称，借款从未归还。'],
    evidence: 6,
    holds: '检察官祝清溪反驳说，借款没有归还。',
    fails: '检察官卢望夏反驳说，借款没有归还。',
    removed: 'attribution',
  },
  {
    about: 'a Japanese name with its office after a point',
    article: 'ja',
    sentences: ['主任調査官の鴨志田徹氏は「斜面を調べる」と述べた。'],
    evidence: 0,
    holds: '鴨志田徹・主任調査官は、斜面を調べると述べた。',
    fails: '鴨下亮・主任調査官は、斜面を調べると述べた。',
    removed: 'name',
  },
  {
    about: 'a Korean named with an age',
    article: 'ko',
    sentences: [
      '법원은 류재헌(61) 전 사장을 불렀다.',
      ...filler,
      '태림건설 심동수(49) 대표에게는 징역 1년이 내려졌다.',
    ],
    evidence: 6,
    holds: '심동수 태림건설 대표는 징역 1년을 받았다.',
    fails: '류재헌 태림건설 대표는 징역 1년을 받았다.',
    removed: 'attribution',
  },
  {
    about: 'a Russian surname in its cases',
    article: 'ru',
    sentences: [
      'Первый гол забил Данила Шубин.',
      ...filler,
      'Второй — работа Ильи Костенецкого, вышедшего на замену.',
    ],
    evidence: 0,
    holds: 'Шубин забил первый гол.',
    fails: 'Илья Костенецкий забил первый гол.',
    removed: 'attribution',
  },
  {
    about: 'a profession in German',
    article: 'de',
    sentences: [
      'Landrat Jochen Kettwig wies das zurück.',
      ...filler,
      'Chefärztin Elif Yıldız zufolge kommen weniger Kranke.',
    ],
    evidence: 6,
    holds: 'Elif Yıldız zufolge kommen weniger Kranke.',
    fails: 'Jochen Kettwig zufolge kommen weniger Kranke.',
    removed: 'attribution',
  },
  {
    about: 'what a German organisation is, in one word',
    article: 'de',
    sentences: [
      'Die dritte Anlage betreibt die Molkereigenossenschaft Ostertal.',
      ...filler,
      'Die Umweltvereinigung Luftwache wirft dem Kreis vor, nie kontrolliert zu haben.',
    ],
    evidence: 6,
    holds: 'Die Umweltvereinigung Luftwache wirft dem Kreis vor, die Anlagen nicht kontrolliert zu haben.',
    fails:
      'Die Molkereigenossenschaft Ostertal wirft dem Kreis vor, die Anlagen nicht kontrolliert zu haben.',
    removed: 'attribution',
  },
  {
    about: 'one of two names beside each other',
    article: 'en',
    sentences: [
      'Finance Minister Tobias Renn was angry.',
      ...filler,
      'Two members, Pavel Dorn and Anneke Sluiter, who is the youngest, voted against.',
    ],
    evidence: 6,
    holds: 'Pavel Dorn and Anneke Sluiter voted against.',
    fails: 'Tobias Renn and Anneke Sluiter voted against.',
    removed: 'attribution',
  },
  {
    about: 'an office of somebody else, after the name',
    article: 'es',
    sentences: [
      'La alcaldesa, Remedios Oyarzun, aplaudió.',
      'El gremio se opone.',
      'Su presidenta, Dña. Montserrat Quiles, recordó que la ocupación cayó en abril.',
    ],
    evidence: 2,
    holds: 'Montserrat Quiles, presidenta del gremio, recordó que la ocupación cayó en abril.',
    fails: 'Remedios Oyarzun, presidenta del gremio, recordó que la ocupación cayó en abril.',
    removed: 'attribution',
  },
  {
    about: 'another surname after a given name that the article has in other letters',
    article: 'ru',
    language: 'en',
    sentences: ['Тренер упрекнул судью Валерия Торопова в ошибке.'],
    evidence: 0,
    holds: 'The coach reproached Valery Toropov, the referee.',
    fails: 'The coach reproached Valery Tikhonov, the referee.',
    removed: 'name',
  },
  {
    about: 'an institution by what it is for',
    article: 'en',
    sentences: [
      'The Charity Commission opened an inquiry.',
      ...filler,
      'An auditor from the accountancy firm Harlow Pryce noticed the invoices.',
    ],
    evidence: 6,
    holds: 'An auditor of Harlow Pryce noticed the invoices.',
    fails: 'An auditor of the Charity Commission noticed the invoices.',
    removed: 'attribution',
  },
];

for (const { about, article, language, sentences, evidence, holds, fails, removed } of cases) {
  const judge = (text: string) =>
    checkStatement(
      { ...articleOf(sentences), language: article },
      { label: '', text, evidence: [evidence] },
      {
        kind: 'ask',
        question: '',
        earlier: [],
        language: language ?? null,
      },
    );
  test(`${about}: ${fails}`, () => {
    assert.ok('kept' in judge(holds));
    assert.deepEqual(judge(fails), { removed });
  });
}

test('a firm is nobody: its finance director speaks for it', () => {
  const sentences = [
    'Beckside Homes will build 40 flats, said Mara Till, its finance director.',
    'The plan of Beckside Homes was opposed by Osric Vane, who owns the site.',
  ];
  const text = 'The finance director of Beckside Homes, Mara Till, said 40 flats will be built.';
  const verdict = checkStatement(
    articleOf(sentences),
    { label: '', text, evidence: [0] },
    {
      kind: 'ask',
      question: '',
      earlier: [],
      language: null,
    },
  );
  assert.ok('kept' in verdict);
});

test('a surname with consonants that nobody says is the one that the article spells as it sounds', () => {
  const judge = (sentence: string, text: string) =>
    checkStatement(
      { ...articleOf([sentence]), language: 'ru' },
      { label: '', text, evidence: [0] },
      { kind: 'summarize', length: 'standard', style: 'bullets', language: 'en' },
    );
  assert.ok('kept' in judge('Министр Роберт Хьюз выступил.', 'Minister Robert Hughes spoke.'));
  assert.ok('kept' in judge('Министр Мишель Фуко выступил.', 'Minister Michel Foucault spoke.'));
  assert.deepEqual(judge('Министр Роберт Хьюз выступил.', 'Minister Robert Langford spoke.'), {
    removed: 'name',
  });
});
