import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Coverage, Shortfall } from '../../../src/article/article.ts';
import { extract } from '../../../src/article/extract/extract.ts';

const url = 'https://news.example/2026/03/01/harbour';

/** `what: wall, each with pages of its own in several languages`. */
const walls: Record<string, [language: string, html: string][]> = {
  'page.consent': [
    [
      'en',
      `<title>The Example</title><div><h2>We value your privacy</h2><p>We and our 214 partners store cookies and process personal data on your device, with your consent.</p><button>Accept all</button></div>`,
    ],
    [
      'de',
      `<title>Das Beispiel</title><main><p>Mit Ihrer Zustimmung verwenden wir und unsere Partner Cookies, um Inhalte zu personalisieren. Details stehen in der Datenschutzerklärung.</p><p>Sie können Ihre Einwilligung jederzeit widerrufen.</p></main>`,
    ],
    [
      'fr',
      `<title>L’Exemple</title><div><p>Avec votre consentement, nos partenaires et nous utilisons des cookies pour mesurer l’audience et protéger votre confidentialité.</p></div>`,
    ],
    [
      'ko',
      `<title>예시 신문</title><div><p>저희는 서비스 개선을 위해 쿠키를 사용하며, 계속 이용하시려면 개인정보 처리에 동의해 주시기 바랍니다. 자세한 내용은 안내를 확인하세요.</p></div>`,
    ],
  ],
  'page.challenge': [
    [
      'en',
      `<title>Just a moment...</title><h1>news.example</h1><p>Checking your browser before you can go on.</p><script src="/cdn-cgi/challenge-platform/h/b/x.js"></script>`,
    ],
    [
      'es',
      `<title>Acceso denegado</title><h1>Acceso denegado</h1><p>Confirme que no es un programa para seguir.</p>`,
    ],
    [
      'ja',
      `<title>セキュリティ確認</title><p>私はロボットではありません。続行するには確認を完了してください。</p>`,
    ],
    ['ru', `<title>Проверка браузера</title><p>Подтвердите: «Я не робот».</p>`],
  ],
  'page.script': [
    [
      'en',
      `<title>The Example</title><div id="root"></div><noscript>Enable JavaScript to run this app.</noscript><script src="/app.js"></script>`,
    ],
    ['fr', `<title>L’Exemple</title><div id="app"></div><noscript>Veuillez activer JavaScript.</noscript>`],
    [
      'ko',
      `<title>예시 신문</title><div id="app"><p>자바스크립트를 켜 주세요.</p></div><script src="/app.js"></script>`,
    ],
    ['zh', `<title>示例</title><div id="__next"></div><script src="/app.js"></script>`],
  ],
  'page.login': [
    [
      'en',
      `<title>Log in | The Example</title><h1>Log in</h1><form><input name="mail"><input type="password"><button>Log in</button></form>`,
    ],
    [
      'es',
      `<title>Inicia sesión</title><h1>Inicia sesión</h1><form><input type="password"></form><p>¿Has olvidado tu contraseña?</p>`,
    ],
    [
      'ja',
      `<title>ログイン</title><h1>ログイン</h1><form><input type="password"></form><p>会員登録はこちら</p>`,
    ],
  ],
  'page.video': [
    [
      'en',
      `<title>Ferry docks in a storm</title><meta property="og:type" content="video.other"><h1>Ferry docks in a storm</h1><video src="a.mp4"></video><p>Watch how the crew brings the ferry in.</p>`,
    ],
    [
      'de',
      `<title>Fähre im Sturm</title><h1>Fähre im Sturm</h1><iframe src="https://player.example/video/1"></iframe><p>So legt die Fähre an.</p>`,
    ],
    [
      'ko',
      `<title>폭풍 속의 배</title><script type="application/ld+json">{"@type":"VideoObject","name":"배"}</script><h1>폭풍 속의 배</h1><p>배가 들어오는 모습입니다.</p>`,
    ],
  ],
  'page.missing': [
    [
      'en',
      `<title>Page not found</title><h1>404</h1><p>The page that you are looking for isn’t here. Try a search, or go to the front page.</p>`,
    ],
    [
      'fr',
      `<title>Page introuvable</title><h1>Page introuvable</h1><p>Cette adresse ne mène nulle part.</p>`,
    ],
    [
      'ja',
      `<title>お探しのページが見つかりません</title><p>お探しのページは見つかりませんでした。トップへ戻ってください。</p>`,
    ],
    ['ru', `<title>Страница не найдена</title><p>Проверьте адрес или вернитесь на главную.</p>`],
  ],
  'page.list': [
    [
      'en',
      list(
        'The harbour is dredged again this spring',
        'The council decided on Sunday that the harbour will be dredged again, for the third time in four years.',
      ),
    ],
    ['de', list('Der Hafen wird im Frühling wieder ausgebaggert', 'Ein kurzer Satz darüber, worum es geht.')],
    ['ko', list('항구는 올봄에 다시 준설 공사를 시작한다고 시가 밝혔다', '기사에 대한 짧은 설명입니다.')],
  ],
  'page.empty': [
    ['en', `<title>The Example</title><h1>Harbour</h1><p>Nothing here yet.</p>`],
    ['es', `<title>El Ejemplo</title><p>Próximamente.</p>`],
    ['ja', `<title>例</title><p>準備中です。</p>`],
  ],
};

function list(headline: string, line: string): string {
  const items = Array.from(
    { length: 24 },
    (_, at) => `<li><h3><a href="/story-${at}">${headline} (${at})</a></h3><p>${line}</p></li>`,
  );
  return `<title>${headline}</title><main><ul>${items.join('')}</ul></main>`;
}

for (const [wall, pages] of Object.entries(walls))
  for (const [language, html] of pages)
    test(`${wall}, ${language}`, () => {
      const page = `<!doctype html><html lang="${language}"><body>${html}</body></html>`;
      assert.throws(() => extract(page, url), { name: 'Refusal', key: wall });
    });

const english = [
  'The harbour bridge will close for repairs on Monday, the city said, and stay closed until spring.',
  'Engineers found cracks in two of its five piers in January, after a barge had run into the middle one.',
  'Ferries will run every ten minutes instead, and the fare is the same as on the bus.',
];
const german = [
  'Die Hafenbrücke wird am Montag wegen Reparaturen gesperrt und bleibt bis zum Frühling zu, teilte die Stadt mit.',
  'Ingenieure fanden im Januar Risse in zwei der fünf Pfeiler, nachdem ein Lastkahn den mittleren gerammt hatte.',
];
const korean = [
  '항구 다리가 수리를 위해 월요일부터 봄까지 통제된다고 시가 밝혔다. 시민들은 배를 이용해야 한다.',
  '기술자들은 지난 1월 바지선이 가운데 교각을 들이받은 뒤 다섯 개 교각 가운데 두 곳에서 균열을 발견했다.',
];
const free = (value: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${value}}</script>`;
const paragraphs = (lines: string[]) =>
  `<article>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`;

const coverages: [string, string, Coverage, Shortfall | null][] = [
  ['nothing says otherwise', paragraphs(english), 'full', null],
  ['declared as paid, and short', free('false') + paragraphs(english), 'teaser', 'declared'],
  ['declared as paid by a word, German', free('"False"') + paragraphs(german), 'teaser', 'declared'],
  ['declared as paid, Korean', free('false') + paragraphs(korean), 'teaser', 'declared'],
  ['declared as free', free('true') + paragraphs(english), 'full', null],
  [
    'declared as paid in a part that the page gives',
    `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":false,"cssSelector":".rest"}}</script><article><p>${english[0]}</p><div class="rest"><p>${english[1]}</p><p>${english[2]}</p></div></article>`,
    'full',
    null,
  ],
  [
    'an offer to read on',
    `${paragraphs(english)}<div><p>Subscribe to continue reading this story.</p></div>`,
    'teaser',
    'paywall',
  ],
  [
    'an offer to read on, German',
    `${paragraphs(german)}<div><p>Jetzt weiterlesen mit Plus.</p></div>`,
    'teaser',
    'paywall',
  ],
  [
    'an offer to read on, Korean',
    `${paragraphs(korean)}<div><p>구독하고 전문을 읽어 보세요.</p></div>`,
    'teaser',
    'paywall',
  ],
  [
    'a rest that only subscribers see',
    `${paragraphs(english)}<div class="subscriber-only" style="display:none">${paragraphs([...english, ...english, ...english])}</div>`,
    'teaser',
    'paywall',
  ],
  [
    'a text that breaks off',
    paragraphs([...english, 'The mayor, who had asked for the money twice, said that the council…']),
    'teaser',
    'stops',
  ],
  [
    'a text that breaks off, German',
    paragraphs([...german, 'Die Bürgermeisterin, die zweimal um das Geld gebeten hatte, sagte, dass der']),
    'teaser',
    'stops',
  ],
  [
    'a text that breaks off, Korean',
    paragraphs([
      ...korean,
      '예산을 두 번이나 요청했던 시장은 시의회가 이번에는 반드시 책임을 져야 한다고 말하면서...',
    ]),
    'teaser',
    'stops',
  ],
  [
    'an offer to read on inside the story, with what praises it',
    paragraphs(english).replace(
      '</article>',
      '<h2>Subscribe to continue reading</h2><p>Get all of it for a single euro a week, and cancel when you like.</p></article>',
    ),
    'teaser',
    'paywall',
  ],
  [
    'a station that looks for members, and a form for comments',
    `${paragraphs(english)}<p>Become a member today.</p><p>Log in to view comments.</p>`,
    'full',
    null,
  ],
  ['a button for a newsletter, German', `${paragraphs(german)}<p>Jetzt abonnieren</p>`, 'full', null],
  ['a badge on another story, German', `${paragraphs(german)}<p>Nur für Abonnenten</p>`, 'full', null],
  [
    'a reporter who asks to be followed, Korean',
    `${paragraphs(korean)}<p>채널을 구독하고 소식을 받아 보세요.</p>`,
    'full',
    null,
  ],
  [
    'a forum that is joined to keep up, and a question to subscribers beside a text',
    `${paragraphs([...english, ...english, ...english, ...english])}<p>Join our forums to keep up with the harbour.</p><p>Already a subscriber? Log in</p>`,
    'full',
    null,
  ],
  [
    'a question to subscribers after first lines',
    `${paragraphs(english)}<p>Already a subscriber?</p>`,
    'teaser',
    'paywall',
  ],
  ['a free account, Korean', `${paragraphs(korean)}<p>로그인 후 전문을 확인하세요</p>`, 'teaser', 'paywall'],
  [
    'an account, Japanese',
    `${paragraphs(korean)}<p>会員登録すると続きをお読みいただけます</p>`,
    'teaser',
    'paywall',
  ],
  [
    'a long text whose last full stop is missing',
    paragraphs([...english, ...english, 'On Tuesday, the mayor said that the money for it has been found']),
    'full',
    null,
  ],
  [
    'a long text that ends with three dots',
    paragraphs([...english, ...english, 'And so the ferry goes on, for one more winter at least…']),
    'full',
    null,
  ],
];

for (const [name, html, coverage, shortfall] of coverages)
  test(`coverage: ${name}`, () => {
    const story = extract(html, url);
    assert.deepEqual([story.coverage, story.shortfall], [coverage, shortfall]);
    assert.doesNotMatch(story.text, /Subscribe|weiterlesen|구독하고/);
  });

test('a missing page above stories, placeholder text and data are no story', () => {
  const title = '<title>404 – Page not found</title><h1>Page not found</h1>';
  assert.throws(() => extract(title + paragraphs([...english, ...english, ...english, ...english]), url), {
    key: 'page.missing',
  });
  const filler =
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.';
  assert.throws(() => extract(paragraphs(Array(8).fill(filler)), url), { key: 'page.empty' });
  const json = JSON.stringify({ stories: Array.from({ length: 20 }, () => ({ text: english[0] })) });
  assert.throws(() => extract(json, url), { key: 'page.empty' });
});

test('a reading that stands above its characters is left out', () => {
  const line =
    '<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の橋は月曜日から春まで通行止めになると市が発表した。住民は渡し船を使う。</p>';
  assert.match(extract(`<article>${line.repeat(4)}</article>`, url).text, /^港の橋は/);
});

test('two paragraphs beside many headlines are a story, not a list', () => {
  const others = list('The harbour is dredged again this spring', '').replaceAll('<p></p>', '');
  const page = `<div><h1>Harbour bridge to close</h1>${paragraphs(english.slice(0, 2))}</div>${others}`;
  assert.equal(extract(page, url).text, english.slice(0, 2).join('\n\n'));
});

test('a story about cookies, robots and passwords is a story', () => {
  const story = [
    'The court ruled that cookies need the consent of readers, and fined two companies for their banners.',
    'A robot can now pass the test that asks “are you a robot”, researchers found, and JavaScript makes it easy.',
    'Log in with a password that you use nowhere else, they advise; the page was not found safe in 404 tests.',
  ];
  assert.equal(extract(paragraphs([...story, ...english]), url).text, [...story, ...english].join('\n\n'));
});
