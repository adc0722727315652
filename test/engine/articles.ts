import type { Article } from '../../src/article/article.ts';

/** An article of these sentences, one paragraph, frozen: a reader that changes it throws. */
export function articleOf(sentences: string[], about: Partial<Article> = {}): Article {
  const held = [...sentences];
  Object.freeze(held);
  return Object.freeze({
    id: 'test',
    url: null,
    title: null,
    byline: null,
    outlet: null,
    published: null,
    updated: null,
    image: null,
    language: 'en',
    coverage: 'full',
    shortfall: null,
    share: 1,
    text: sentences.join(' '),
    ...about,
    sentences: held,
  });
}

const harbour = [
  'The port of Vellmar will close its oldest pier on Friday after inspectors found cracks in 14 of its pillars, the harbour authority said.',
  'Harbour master Lena Okafor called the closure a precaution and said repairs would take about six weeks.',
  'Ferries to the island of Sund will leave from the northern pier until then.',
  'The dockers’ union accused the authority of ignoring warnings since 2019.',
  'Okafor rejected that and said every report had been answered.',
  'The city council will vote on the cost of 2.4 million euros next month.',
];

/** Articles that have made readers stumble, by what is odd about them. */
export const oddArticles: Record<string, Article> = {
  'a common story': articleOf(harbour, { title: 'Port of Vellmar closes its oldest pier' }),
  'one sentence': articleOf(harbour.slice(0, 1)),
  'three sentences': articleOf(harbour.slice(0, 3)),
  'no capitals': articleOf(harbour.map((sentence) => sentence.toLowerCase())),
  'all capitals': articleOf(harbour.map((sentence) => sentence.toUpperCase())),
  'emoji and marks': articleOf(['🚢🚢🚢', '👩‍🔧 says: “no” — 100 % [sic] <b>closed</b> @everyone', '…', '???']),
  'one word, again and again': articleOf(Array.from({ length: 30 }, () => 'Pier.')),
  Korean: articleOf(
    [
      '부산항만공사는 금요일부터 가장 오래된 부두를 폐쇄한다고 밝혔다.',
      '이지훈 사장은 “예방 조치”라며 보수 공사에 6주가 걸린다고 말했다.',
      '노동조합은 공사가 2019년부터 경고를 무시했다고 비판했다.',
    ],
    { language: 'ko' },
  ),
  Japanese: articleOf(
    [
      '北浜市は５日、最も古い桟橋を閉鎖すると発表した。',
      '宮下孝之市長は「予防のためだ」と述べた。',
      '「港を守る会（北浜）」は警告が無視されたと批判した。',
    ],
    { language: 'ja' },
  ),
  Chinese: articleOf(
    [
      '市长王建国表示，最古老的码头将于周五关闭。',
      '外交部发言人毛宁说，渡轮将改从北码头出发。',
      '毛宁强调，工程需要六周。',
    ],
    { language: 'zh' },
  ),
  Arabic: articleOf(
    ['قال وزير النقل أحمد علي إن الرصيف سيغلق يوم الجمعة.', 'وأضاف أن الإصلاح يستغرق ستة أسابيع.'],
    {
      language: 'ar',
    },
  ),
  'a page without a full stop': articleOf([
    Array.from({ length: 20_000 }, () => 'Okafor said port').join(' '),
  ]),
  'a language nobody could tell': articleOf(['Zzkr blorp 12 vint.', 'Morg tand.', 'Ublix.'], {
    language: 'und',
  }),
  'a book': articleOf(
    Array.from({ length: 3000 }, (_, index) => `${index}. ${harbour[index % harbour.length]}`),
  ),
};
