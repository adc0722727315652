import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/article/article.ts';
import type { Task } from '../../../src/engine/engine.ts';
import type { Actor } from '../../../src/engine/extractive/actors/cluster.ts';
import { mentionAt } from '../../../src/engine/extractive/languages/mention.ts';
import { languageOf } from '../../../src/engine/extractive/languages/languages.ts';
import { officesOf } from '../../../src/engine/extractive/relations/offices.ts';
import { actsOf } from '../../../src/engine/extractive/relations/relations.ts';
import { excerpt } from '../../../src/engine/extractive/text/excerpt.ts';
import { extractive } from '../../../src/newsroom.ts';
import { processorTime } from '../../processor-time.ts';
import { articleOf } from '../articles.ts';
import { drain } from '../contract.ts';

/** Of an article and of one eight times as long: what is quadratic takes 64 times as long. */
async function assertLinear(task: Task, articleAt: (times: number) => Article): Promise<void> {
  const read = (times: number) => {
    const article = articleAt(times);
    return () => drain(extractive, article, task);
  };
  await assertGrowth(read(1), read(8), task.kind);
}

async function assertGrowth(short: () => unknown, long: () => unknown, of: string): Promise<void> {
  const cost = await processorTime(short);
  const most = 30 * Math.max(cost, 1);
  const grown = await processorTime(long, most);
  assert.ok(grown < most, `${of}: ${cost} ms, then ${grown} ms`);
}

const tasks: Task[] = [
  { kind: 'summarize', length: 'standard', style: 'bullets', language: null },
  { kind: 'actors', language: null },
  { kind: 'ask', question: 'Who closed the port, and when?', earlier: [], language: null },
  { kind: 'timeline', language: null },
];

for (const language of ['en', 'fr', 'es', 'pt', 'ru', 'ko'])
  test(`time grows with the length alone where no space parts the letters: ${language}`, async () => {
    const letters = language === 'ko' ? '가나다라마바사아' : language === 'ru' ? 'абвгдежз' : 'abcdefgh';
    for (const task of tasks)
      await assertLinear(task, (times) =>
        articleOf(['The port closed on Monday.', letters.repeat(3200 * times)], { language }),
      );
  });

for (const ending of ['署', '事务所', '公司', '王'])
  test(`time grows with the length alone where a sentence is nothing but a name’s part: ${ending}`, async () => {
    // What is longer than 4,000 characters is searched for no names.
    const articleAt = (times: number) =>
      articleOf(['市长王建国宣布停工。', ending.repeat((490 / ending.length) * times)], { language: 'zh' });
    await assertLinear({ kind: 'actors', language: null }, articleAt);
  });

/** By language: two names, and words that begin what its patterns of acts read. */
const acting: [language: string, one: string, other: string, begins: string[]][] = [
  [
    'en',
    'Ann Lee',
    'Carl Gill',
    [
      'accused the ',
      'and has accused ',
      ', who accused ',
      'was accused by ',
      'filed a complaint against ',
      'took ',
    ],
  ],
  [
    'de',
    'Anna Roth',
    'Jonas Petzold',
    [
      'kritisierte den ',
      'und verklagte ',
      'hat die Klage der ',
      'wurde von ',
      '; gegen den ',
      '; am Montag warf ',
    ],
  ],
  [
    'fr',
    'Anne Roy',
    'Paul Vidal',
    [
      'a accusé le ',
      'et accuse le ',
      ', qui a critiqué ',
      'a été accusé par ',
      'a porté plainte contre ',
      'dénonce le projet de ',
    ],
  ],
  [
    'es',
    'Ana Ruiz',
    'Pedro Gil',
    [
      'acusó al ',
      'y acusó a ',
      ', que acusó a ',
      'fue acusado por ',
      'presentó una denuncia contra ',
      'se reunió ',
    ],
  ],
  [
    'pt',
    'Ana Reis',
    'Pedro Luz',
    [
      'acusou o ',
      'e acusou ',
      'foi acusado por ',
      'pediu uma reunião com ',
      'entregou uma medalha de ouro a ',
    ],
  ],
  [
    'ru',
    'Анна Волкова',
    'Петра Орлова',
    [
      'обвинила директора ',
      'и обвинила ',
      ', которая обвинила ',
      'была уволена ',
      'подала иск против ',
      'встретилась с ',
    ],
  ],
  [
    'ar',
    'سلمى الكرمي',
    'سالم الحربي',
    ['اتهمت ', 'رفعت دعوى ضد ', 'نددت بقرار إقالة ', 'دعت إلى استجواب ', 'حمّلت أمس '],
  ],
  [
    'ko',
    '김도현',
    '박서준',
    ['시장은 ', '시장은 의원을 ', '시장은 소송을 제기했고 ', '의원의 주장을 ', '에 의해 '],
  ],
  [
    'ja',
    '高瀬真一',
    '田中健二',
    ['は', 'は懲役3年を', 'は批判した、', 'の辞任を', 'から表彰を', 'を相手取り、'],
  ],
  ['zh', '林若安', '王建国', ['起诉', '被', '对', '，并批评', '17日公开', '因不满', '的申请']],
];

for (const [language, one, other, begins] of acting)
  test(`time grows with the length alone where what one does to another has no end: ${language}`, async () => {
    const actsAt = (words: string, times: number) => {
      const told = words.repeat(250 * times);
      const sentence = `${one} ${told}${other} ${told}${one}`;
      const actorOf = (label: string): Actor => {
        const places = [sentence.indexOf(label), sentence.lastIndexOf(label)];
        const mentions = [...new Set(places)].map((start) => mentionAt(0, start, label, { kind: 'person' }));
        return { kind: 'person', label, mentions };
      };
      const actors = [actorOf(one), actorOf(other)];
      return () => actsOf(actors, [sentence], languageOf(language));
    };
    for (const words of begins) await assertGrowth(actsAt(words, 1), actsAt(words, 8), words);
  });

test('a part is cut from letters without a space about as fast as from words', async () => {
  const words = await processorTime(() => excerpt('абвгд, жзикл '.repeat(23_000)));
  const most = 100 * Math.max(words, 1);
  const letters = await processorTime(() => excerpt('абвгджзиклмно'.repeat(23_000)), most);
  // A border that was looked for from every letter took a thousand times as long.
  assert.ok(letters < most, `${words} ms, and ${letters} ms`);
});

test('time grows with the mentions alone where each has a role', async () => {
  const officesAt = (count: number) => {
    const sentences = Array.from({ length: count }, () => 'Mayor Ann Lee met the others.');
    const actorOf = (label: string, role: string, start: number): Actor => ({
      kind: 'person',
      label,
      mentions: sentences.map((_, sentence) => mentionAt(sentence, start, label, { role, kind: 'person' })),
    });
    const actors = Array.from({ length: 12 }, (_, at) => actorOf(`Ann ${at}`, 'Mayor', 6 + at));
    return () => officesOf(actors, sentences, languageOf('en'));
  };
  await assertGrowth(officesAt(500), officesAt(4000), 'offices');
});
