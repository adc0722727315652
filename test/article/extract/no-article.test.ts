import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../../src/base/refusal.ts';
import { compose } from '../../../src/article/compose.ts';
import { extract } from '../../../src/article/extract/extract.ts';

const url = 'https://news.example/2026/03/01/harbour';
const sentences = [
  'The harbour authority of Lindmoor closed every berth on Friday after a crane fell onto a ferry.',
  'Engineers will inspect the other three cranes before the port opens again, which may take six weeks.',
  'The dockers’ union accused the company of ignoring two written warnings that it had sent in the spring.',
];
const story = (paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, at) => `<p>${sentences[at % 3]} Part ${at} of it.</p>`).join('\n');
const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div><h3><a href="/s/${at}">Council number ${at} agrees on a new plan for its bridge</a></h3><p>The council of district ${at} agreed on Monday to rebuild the bridge over the river.</p></div>`,
  ).join('\n');
const page = (title: string, body: string) => `<title>${title}</title><main>${body}</main>`;

/** What comes of a page: its coverage, or why it is refused. */
function outcome(html: string, from = url): string {
  try {
    return extract(html, from).coverage;
  } catch (error) {
    return error instanceof Refusal ? error.key : String(error);
  }
}

test('a few headlines on a front page or among results are no story', () => {
  assert.equal(outcome(page('The Herald', teasers(8)), 'https://news.example/'), 'page.list');
  for (const title of [
    'Search results for “bridge”',
    'Suchergebnisse: Brücke',
    '‘다리’ 검색 결과',
    '「橋」の検索結果',
  ])
    assert.equal(outcome(page('The Herald', `<h1>${title}</h1>${teasers(12)}`)), 'page.list', title);
  assert.equal(
    outcome(page('How search results are bought', `<h1>How search is bought</h1>${story(6)}`)),
    'full',
  );
});

test('a missing page is missing, whatever stands below', () => {
  for (const title of [
    'Oops! That page can’t be found.',
    'Sorry, the page you are looking for does not exist',
    'Fehler 404 – Seite nicht gefunden',
    'Erreur 404',
    'ページは見つかりませんでした',
    '요청하신 페이지를 찾을 수 없습니다',
  ])
    assert.equal(outcome(page('The Herald', `<h1>${title}</h1>${teasers(12)}`)), 'page.missing', title);
  assert.equal(outcome(page('The page that can’t be found in any library', story(6))), 'full');
});

test('placeholder text below a sentence of its own is placeholder text', () => {
  const lorem =
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna.';
  const intro =
    'This is an example page, which stays in one place and shows up in the navigation of the site.';
  assert.equal(outcome(page('Sample Page', `<p>${intro}</p><p>${lorem}</p>`)), 'page.empty');
});

test('a cookie notice with its purposes at length is a cookie notice', () => {
  const purposes = Array.from(
    { length: 6 },
    (_, at) =>
      `<li><h3>Measure advertising performance ${at}</h3><p>Advertising presented to you on this service can be based on limited data, such as the website you are using, your non-precise location or your device type, for example to limit how often an advertisement is shown.</p></li>`,
  );
  const notice = `<h2>We value your privacy</h2><p>We and our 842 partners store information on a device, such as cookies, and process personal data.</p><ul>${purposes.join('')}</ul>`;
  assert.equal(outcome(page('The Herald', notice)), 'page.consent');
  assert.equal(
    outcome(page('Your privacy and the harbour', `<h1>Your privacy and the harbour</h1>${story(12)}`)),
    'full',
  );
});

const gates = [
  'Read the full story with a free account',
  'Register for free to continue reading',
  'Kostenlos registrieren und weiterlesen',
  'Inscrivez-vous gratuitement pour lire la suite',
  'Regístrate gratis para seguir leyendo',
  'Cadastre-se grátis para continuar lendo',
  '이 기사는 프리미엄 회원만 볼 수 있습니다.',
  '유료기사입니다. 계속 읽으려면 구독해 주세요.',
  'ここから先は会員の方のみご覧いただけます。',
  '有料会員になると続きをお読みいただけます。',
];
for (const gate of gates)
  test(`a teaser stands above: ${gate}`, () => {
    assert.equal(
      outcome(page('Crane falls', `<h1>Crane falls</h1>${story(3)}<div><h2>${gate}</h2></div>`)),
      'teaser',
    );
  });

test('a text that fades out above an offer is a teaser, and one without the offer or the fading is whole', () => {
  const offer = '<div><h2>This is a premium story</h2><a href="/s">Subscribe</a></div>';
  const faded = `<h1>Crane falls</h1><div class="text-fade">${story(4)}</div>`;
  assert.equal(outcome(page('Crane falls', faded + offer)), 'teaser');
  assert.equal(outcome(page('Crane falls', faded)), 'full');
  assert.equal(outcome(page('Crane falls', `<h1>Crane falls</h1>${story(4)}${offer}`)), 'full');
  for (const free of [
    'Join our forums to keep the discussion going.',
    'Sign up to our newsletter to get the day’s stories.',
  ])
    assert.equal(outcome(page('Crane falls', `<h1>Crane falls</h1>${story(4)}<p>${free}</p>`)), 'full', free);
});

test('the first sentence is the story’s: no caption, byline or dateline', () => {
  const above = [
    '<p>The fallen crane in Lindmoor harbour. Photo: Jon Vale/Northcoast</p><p>By Nora Ashdown</p>',
    '<p>By Nora Ashdown and Tomas Reyle, staff writers of the Northcoast Press</p>',
    '<p>Photo: Jon Vale</p>',
    '<p>Updated March 4, 2025 | Published March 3, 2025 4:15 p.m.</p><p>By Dana Whitlock</p><p>Workers lift a plate in Lindmoor. Photo: Jon Vale/Northcoast</p>',
  ].map((lines) => `<h1>Crane falls</h1>${lines}${story(3)}`);
  const datelines = ['LINDMOOR (Northcoast) — ', 'LINDMOOR, March 14 (Reuters) -', 'Lindmoor (dpa) – '];
  const dated = datelines.map(
    (dateline) => `<h1>Crane falls</h1>${story(3).replace('<p>', `<p>${dateline}`)}`,
  );
  for (const body of [...above, ...dated]) {
    const { sentences: read } = compose({ kind: 'story', story: extract(page('Crane falls', body), url) });
    assert.equal(read[0], sentences[0], body.slice(0, 120));
  }
});
