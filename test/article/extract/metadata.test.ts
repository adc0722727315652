import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDay, toIso } from '../../../src/article/extract/metadata/dates.ts';
import { bylineIn, peopleOf } from '../../../src/article/extract/metadata/people.ts';
import { extract } from '../../../src/article/extract/extract.ts';

test('a date keeps its time and its zone, and is a real one', () => {
  assert.equal(toIso('2026-03-01T07:30:00.000+0900'), '2026-03-01T07:30:00+09:00');
  assert.equal(toIso('2026-03-01T07:30Z'), '2026-03-01T07:30:00Z');
  assert.equal(toIso('2026-03-01 07:30:12'), '2026-03-01T07:30:12');
  assert.equal(toIso('20260301T073000'), '2026-03-01');
  assert.equal(toIso('2026-02-30'), null);
  assert.equal(toIso('yesterday'), null);
});

test('a printed day is read in many languages', () => {
  const days = [
    'Published March 1st, 2026, 7:30 AM',
    'Sunday 1 March 2026',
    '1. März 2026, 07:30 Uhr',
    'Publié le 1er mars 2026 à 7 h 30',
    '1 de marzo de 2026',
    'domenica 1 marzo 2026',
    '1 марта 2026 г.',
    '1 Mart 2026 Pazar',
    '2026年3月1日 7時30分',
    '입력 2026. 3. 1. 오전 7:30',
    '01.03.2026',
    '２０２６年３月１日',
    '令和8年3月1日',
    '١ مارس ٢٠٢٦',
  ];
  assert.deepEqual(
    days.map((day) => findDay(day)),
    Array(days.length).fill('2026-03-01'),
  );
  assert.equal(findDay('13/3/2026'), '2026-03-13');
  assert.equal(findDay('3/4/2026'), null, 'which is the month, nobody knows');
  assert.equal(findDay('He may march on 12 roads'), null);
});

test('a month that two languages dispute is that of the page', () => {
  const page = (lang: string) =>
    `<html lang="${lang}"><body><article><h1>Port w Halmie</h1><p>7 listopada 2021</p>${'<p>Port w Halmie otwarto po remoncie, który trwał cztery lata i kosztował dwa miliony.</p>'.repeat(8)}</article></body></html>`;
  assert.equal(extract(page('pl'), null).published, '2021-11-07');
  assert.equal(extract(page('hr'), null).published, '2021-10-07');
  assert.equal(extract(page(''), null).published, null);
});

test('a byline is people, without offices, degrees and newsrooms', () => {
  const own = ['The Harbour Post'];
  const bylines: [string, string[]][] = [
    ['By Ann Lee and Tom Okafor', ['Ann Lee', 'Tom Okafor']],
    ['Ann Lee, Chief Reporter | The Harbour Post', ['Ann Lee']],
    ['Written by Ann Lee, Ph.D., MS, RDN', ['Ann Lee']],
    ['Von Jan Möller und Mai Weber', ['Jan Möller', 'Mai Weber']],
    ['Par Élise Blanc, avec AFP', ['Élise Blanc']],
    ['Por María Núñez y José Díaz', ['María Núñez', 'José Díaz']],
    ['Nelson C.J.', ['Nelson C.J.']],
    ['Ann May December 24, 2025', ['Ann May']],
    ['김하나 선임기자', ['김하나']],
    ['The Harbour Post', []],
    ['Staff Writer', []],
    ['Redaktion', []],
    ['admin', []],
    ['ann.lee@post.example', []],
    ['https://post.example/ann-lee', []],
    ['Reviewed by Ida Berg', []],
    ['March', []],
    ['RALPH D. RUSSO', ['RALPH D. RUSSO']],
    ['By ANN LEE 3 March 2026', ['ANN LEE']],
    ['Von Jana Keller und Sören Albrecht, Halmstadt', ['Jana Keller', 'Sören Albrecht']],
    ['By Ann Lee and Cher', ['Ann Lee', 'Cher']],
    ['ANN LEE | Published 3 March 2026', ['ANN LEE']],
    ['Ann Lee and Tom Okafor March 3, 2026', ['Ann Lee', 'Tom Okafor']],
    ['Reuters', []],
    ['연합뉴스', []],
  ];
  for (const [byline, people] of bylines) assert.deepEqual(peopleOf([byline], own), people, byline);
});

test('a reporter is found beside the word for it', () => {
  assert.deepEqual(bylineIn('입력 2026. 3. 1. | 김하나 기자'), ['김하나']);
  assert.deepEqual(bylineIn('2026年3月1日 文・井上花子'), ['井上花子']);
  assert.deepEqual(bylineIn('记者：王小明'), ['记者：王小明']);
  assert.deepEqual(bylineIn('The council decided on Sunday'), []);
});

const text = '<p>The ferry across the harbour will run all night from May, the council decided.</p>'.repeat(
  4,
);
const page = (head: string, url = 'https://post.example/a') =>
  extract(`${head}<article>${text}</article>`, url);

test('of a time in UTC, the day is that of the link', () => {
  const head = '<meta property="article:published_time" content="2026-03-02T02:48:19Z">';
  assert.equal(page(head, 'https://post.example/2026/03/01/ferry').published, '2026-03-01');
  assert.equal(page(head, 'https://post.example/2026/02/27/ferry').published, '2026-03-02T02:48:19Z');
});

test('of a time in UTC, the day is the one printed, not the one in the same time’s markup', () => {
  const utc = '2026-03-01T23:30:00Z';
  const head = `<meta property="article:published_time" content="${utc}">`;
  const byline = `<h1>Ferry</h1><time datetime="${utc}">2026년 3월 2일 08:30</time>`;
  assert.equal(extract(`${head}<article>${byline}${text}</article>`, null).published, '2026-03-02');
});

test('the zero of Unix time is no date', () => {
  const head = '<meta property="article:published_time" content="1970-01-01T00:00:00Z">';
  assert.equal(page(head).published, null);
});

test('a canonical link counts on the same site, and where it is no front page', () => {
  const url = (href: string) => page(`<link rel="canonical" href="${href}">`).url;
  assert.equal(url('/b'), 'https://post.example/b');
  assert.equal(url('https://www.post.example/b?utm_source=x'), 'https://www.post.example/b');
  assert.equal(
    page('<link rel="canonical" href="https://bbc.example.co.uk/b">', 'https://www.bbc.example.co.uk/a').url,
    'https://bbc.example.co.uk/b',
  );
  assert.equal(
    page('<link rel="canonical" href="https://two.co.uk/b">', 'https://one.co.uk/a').url,
    'https://one.co.uk/a',
  );
  assert.equal(page('', 'no link').url, null);
  assert.equal(url('https://elsewhere.example/b'), 'https://post.example/a');
  assert.equal(url('https://post.example/'), 'https://post.example/a');
  assert.equal(url('javascript:alert(1)'), 'https://post.example/a');
});

test('a title loses the name of the site, its kicker, nothing else', () => {
  const titled = (head: string, heading = '') => page(head + heading).title;
  assert.equal(titled('<title>Ferry to run at night | The Harbour Post</title>'), 'Ferry to run at night');
  assert.equal(titled('<title>Ferry: a history in six parts</title>'), 'Ferry: a history in six parts');
  assert.equal(
    titled(
      '<meta property="og:title" content="Ferry to run at night">',
      '<h1>Harbour | Ferry to run at night</h1>',
    ),
    'Ferry to run at night',
  );
  assert.equal(titled('', '<h1>Ferry to run at night</h1>'), 'Ferry to run at night');
});
