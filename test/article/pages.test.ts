import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText } from '../../src/article/clean/clean-text.ts';
import { readDate } from '../../src/article/clean/date.ts';

const lede = 'The council of Marrow approved a new budget on Tuesday after nine hours of debate.';

type Page = { above: string[]; story: string[]; below: string[]; found: (string | null)[] };

/** Heads and feet as papers set them; `found` is title, byline, published, updated. */
const pages: Record<string, Page> = {
  'a dated head, a numbered picture, an agency’s dateline and foot': {
    above: [
      'Council approves budget',
      'By Jane Okoro',
      'February 7, 2021 5:09 PM UTC Updated 2 hours ago',
      '[1/3] A view of the council chamber in Marrow, February 6, 2021. REUTERS/Ana Sá',
      'MARROW, Feb 7 (Reuters) - ',
    ],
    story: [lede, '"We had no choice," said mayor Tom Reed. It was close.'],
    below: ['Reporting by Jane Okoro in Marrow; Editing by Sam Lee'],
    found: ['Council approves budget', 'Jane Okoro', '2021-02-07T17:09:00Z', null],
  },
  'a time before the date, a name in capitals': {
    above: [
      'Council approves budget',
      'BY JANE OKORO',
      'Updated 5:09 PM GMT, February 7, 2021',
      'MARROW, Calif. (AP) — ',
    ],
    story: [lede, 'It was close.'],
    below: ['___', 'Associated Press writer Sam Lee contributed to this report.'],
    found: ['Council approves budget', 'JANE OKORO', null, '2021-02-07T17:09:00Z'],
  },
  'a name above a rank, a caption without a credit': {
    above: [
      'Council approves budget after long debate',
      '7 February 2021',
      'Jane Okoro',
      'Politics correspondent, Marrow',
      'The council sat for nine hours',
    ],
    story: [lede, 'It was close, the mayor said on Tuesday evening.'],
    below: ['Share', '12 comments'],
    found: ['Council approves budget after long debate', 'Jane Okoro', '2021-02-07', null],
  },
  'Korean, with the writer in the dateline': {
    above: [
      '해솔시 예산 삭감 논란 커져',
      '송고시간2025-04-08 14:32',
      '한도윤 기자',
      '(해솔=한빛통신) 한도윤 기자 = ',
    ],
    story: ['해솔시의회가 8일 본회의에서 예산을 전액 삭감했다.', '시장은 이에 반발했다.'],
    below: ['doyun@hanbit.example', '<저작권자(c) 한빛통신, 무단 전재-재배포 금지>', '2025/04/08 14:32 송고'],
    found: ['해솔시 예산 삭감 논란 커져', '한도윤', '2025-04-08', null],
  },
  'Chinese, with its source and two writers': {
    above: ['马罗市议会通过预算', '2021-02-07 17:09:12 来源：新华网', '新华社马罗2月7日电（记者张三 李四）'],
    story: ['马罗市议会7日经过九个小时的辩论通过了新预算。', '市长表示满意。'],
    below: ['责任编辑：王五'],
    found: ['马罗市议会通过预算', '张三, 李四', '2021-02-07', null],
  },
  'German, with a credit under its caption': {
    above: [
      'Stadtrat beschließt Haushalt',
      'Von Jana Keller',
      '07.02.2021, 17.09 Uhr',
      'Rathaus von Marrow: Neun Stunden Debatte',
      'Foto: Mirko Thies / dpa',
    ],
    story: [
      'Der Stadtrat von Marrow hat am Dienstag nach neun Stunden einen Haushalt beschlossen.',
      'Der Bürgermeister zeigte sich zufrieden.',
    ],
    below: ['Quelle: ntv.de, jke/dpa'],
    found: ['Stadtrat beschließt Haushalt', 'Jana Keller', '2021-02-07', null],
  },
  'Russian, time first': {
    above: ['Совет Марроу принял бюджет', '17:09 07.02.2021', 'МАРРОУ, 7 фев — РИА Новости. '],
    story: [
      'Городской совет Марроу во вторник принял новый бюджет после девяти часов дебатов.',
      'Мэр доволен.',
    ],
    below: [],
    found: ['Совет Марроу принял бюджет', null, '2021-02-07', null],
  },
  Arabic: {
    above: ['مجلس مارو يقر الميزانية', 'نشر في: ٧ فبراير ٢٠٢١', 'بقلم: محمد علي', 'مارو (رويترز) - '],
    story: [
      'أقر مجلس مدينة مارو يوم الثلاثاء ميزانية جديدة بعد تسع ساعات من النقاش.',
      'وأعرب العمدة عن رضاه.',
    ],
    below: ['اقرأ أيضا: الميزانية السابقة'],
    found: ['مجلس مارو يقر الميزانية', 'محمد علي', '2021-02-07', null],
  },
};

for (const [name, { above, story, below, found }] of Object.entries(pages)) {
  test(`a page's head and foot: ${name}`, () => {
    const paste = [...above, ...story, ...below].join('\n').replaceAll(/(?<=[-—=] |Новости\. |）)\n/gu, '');
    const { title, byline, published, updated, text } = cleanText(paste);
    assert.deepEqual(
      { found: [title, byline, published, updated], text },
      { found, text: story.join('\n\n') },
    );
  });
}

test('a chronicle keeps its dates', () => {
  const paste = `Timeline of the flood\n7 February 2021\n${lede}\n8 February 2021\n${lede}`;
  assert.equal(cleanText(paste).text, paste.replaceAll('\n', '\n\n'));
});

test('a date is read only where it is certain', () => {
  const dates: [string, string, string | null | undefined][] = [
    ['07/02/2021', 'en', null],
    ['07/02/2021', 'fr', '2021-02-07'],
    ['13/02/2021', 'en', '2021-02-13'],
    ['02/13/2021', 'en', '2021-02-13'],
    ['31.02.2021', 'de', null],
    ['7.2.2021', 'und', '2021-02-07'],
    ['令和3年2月7日', 'ja', '2021-02-07'],
    ['2021년 2월 7일(일) 오후 5시 9분', 'ko', '2021-02-07'],
    ['Sunday, February 7th, 2021 at 5:09 p.m. KST', 'en', '2021-02-07T17:09:00+09:00'],
    ['2021-02-07T17:09:00+09:00', 'en', '2021-02-07T17:09:00+09:00'],
    ['7 Feb 2021 17:09 IST', 'en', '2021-02-07'],
    ['7 Feb 2021 17:09 WEST', 'en', '2021-02-07T17:09:00+01:00'],
    ['7 Feb 2021 17:09 WEST QUAY SHUT', 'en', '2021-02-07'],
    ['7 listopad 2021', 'pl', '2021-11-07'],
    ['7 listopad 2021', 'und', undefined],
    ['May 5 people', 'en', undefined],
  ];
  for (const [text, language, iso] of dates) assert.equal(readDate(text, language)?.iso, iso, text);
});
