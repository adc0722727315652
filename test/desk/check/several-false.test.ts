import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDossier } from '../../../src/article/dossier.ts';
import { checkDraft } from '../../../src/desk/check/check-draft.ts';
import type { Task } from '../../../src/engine/engine.ts';
import { articleOf } from '../../engine/articles.ts';

/** Sentence by sentence of two outlets on one event: what a differs from b in stands at the same number in both. */
const stories = {
  en: {
    outlets: ['Ostrow Courier', 'The Lowland Post'],
    a: [
      'The ferry Marta Vell hit the north pier on Tuesday, and 14 people were injured.',
      'The repair will cost 2.4 million euros, the port authority said.',
      'The pier will stay closed until 20 March.',
      'Harbour master Ines Corvin said that the ferry had come in too fast.',
      'The ferry had passed its last inspection on 12 January.',
      'The ferry was carrying 212 passengers.',
    ],
    b: [
      'The ferry Marta Vell hit the north pier on Tuesday, and 17 people were injured.',
      'The repair will cost 3.1 million euros, port engineers said.',
      'The pier will stay closed until 2 April.',
      'Transport minister Olga Ferrand said that the pilot had been asleep.',
      'The ferry had passed its last inspection on 21 January.',
      'The ferry was carrying 212 passengers.',
    ],
  },
  de: {
    outlets: ['Hafenbote', 'Kuestenblatt'],
    a: [
      'Bei dem Unglück wurden 14 Menschen verletzt.',
      'Die Reparatur kostet 2,4 Millionen Euro.',
      'Der Pier bleibt bis zum 20. März gesperrt.',
      'Hafenmeisterin Ines Corvin sagte, die Fähre sei zu schnell gewesen.',
      'Zuletzt geprüft wurde die Fähre am 12. Januar.',
      'An Bord waren 212 Fahrgäste.',
    ],
    b: [
      'Bei dem Unglück wurden 17 Menschen verletzt.',
      'Die Reparatur kostet 3,1 Millionen Euro.',
      'Der Pier bleibt bis zum 2. April gesperrt.',
      'Verkehrsministerin Olga Ferrand sagte, der Lotse habe geschlafen.',
      'Zuletzt geprüft wurde die Fähre am 21. Januar.',
      'An Bord waren 212 Fahrgäste.',
    ],
  },
  ja: {
    outlets: ['潮見新報', 'あかつき通信'],
    a: [
      '事故で14人がけがをした。',
      '修理には2億4千万円かかる。',
      '桟橋は3月20日まで閉鎖される。',
      '港長の田中健一氏は船の速度が速すぎたと述べた。',
      '船の最後の検査は1月12日だった。',
      '船には212人の乗客がいた。',
    ],
    b: [
      '事故で17人がけがをした。',
      '修理には3億1千万円かかる。',
      '桟橋は4月2日まで閉鎖される。',
      '佐藤光子大臣は水先人が眠っていたと述べた。',
      '船の最後の検査は1月21日だった。',
      '船には212人の乗客がいた。',
    ],
  },
} as const;

type Tag = keyof typeof stories;
type Draft = { task: Task; label: string; evidence: number[]; text: string };

const compare: Task = { kind: 'compare', language: null };
const ask: Task = { kind: 'ask', question: '?', earlier: [], language: null };
const size = 6;

const dossierOf = (tag: Tag) => {
  const { outlets, a, b } = stories[tag];
  return toDossier(
    [a, b].map((sentences, index) =>
      articleOf([...sentences], {
        id: `${tag}${index}`,
        outlet: outlets[index]!,
        published: '2031-03-05',
        language: tag,
      }),
    ),
  );
};

const says: Record<Tag, (outlet: string, text: string) => string> = {
  en: (outlet, text) => `${outlet} reports: ${text}`,
  de: (outlet, text) => `${outlet} berichtet: ${text}`,
  ja: (outlet, text) => `${outlet}によると、${text}`,
};
const bothSay: Record<Tag, (text: string) => string> = {
  en: (text) => `Both papers say so: ${text}`,
  de: (text) => `Beide Zeitungen melden: ${text}`,
  ja: (text) => `両紙とも伝える。${text}`,
};
/** What no article says: figures of both added, or put in one sentence. */
const merged: Record<Tag, string[]> = {
  en: ['In all 31 people were injured.', 'The repair will cost 5.5 million euros in all.'],
  de: ['Insgesamt wurden 31 Menschen verletzt.', 'Die Reparatur kostet zusammen 5,5 Millionen Euro.'],
  ja: ['合わせて31人がけがをした。', '修理には合わせて5億5千万円かかる。'],
};

function falseDrafts(tag: Tag): Draft[] {
  const { outlets, a, b } = stories[tag];
  const disputed = [0, 1, 2, 3, 4];
  return [
    ...disputed.map((at) => ({ task: compare, label: 'agreed', evidence: [at, size + at], text: a[at]! })),
    ...disputed.map((at) => ({ task: compare, label: 'only', evidence: [at], text: b[at]! })),
    ...disputed.map((at) => ({
      task: ask,
      label: '',
      evidence: [at, size + at],
      text: bothSay[tag](b[at]!),
    })),
    ...[0, 1, 3].map((at) => ({
      task: ask,
      label: '',
      evidence: [size + at],
      text: says[tag](outlets[0], b[at]!),
    })),
    ...[0, 1].map((at) => ({ task: ask, label: '', evidence: [at, size + at], text: merged[tag][at]! })),
  ];
}

function trueDrafts(tag: Tag): Draft[] {
  const { outlets, a, b } = stories[tag];
  return [
    { task: compare, label: 'agreed', evidence: [5, size + 5], text: a[5] },
    ...[0, 1, 2, 3, 4].flatMap((at) => [
      { task: compare, label: 'disputed: x', evidence: [at], text: a[at]! },
      { task: compare, label: 'disputed: x', evidence: [size + at], text: b[at]! },
    ]),
    { task: ask, label: '', evidence: [0], text: says[tag](outlets[0], a[0]) },
    { task: ask, label: '', evidence: [size], text: says[tag](outlets[1], b[0]) },
    { task: ask, label: '', evidence: [5, size + 5], text: bothSay[tag](a[5]) },
    {
      task: ask,
      label: '',
      evidence: [0, size],
      text: `${says[tag](outlets[0], a[0])} ${says[tag](outlets[1], b[0])}`,
    },
  ];
}

const tags = ['en', 'de', 'ja'] as const;
const isKept = (tag: Tag, { task, ...draft }: Draft) => 'kept' in checkDraft(dossierOf(tag), draft, task);

test('of 60 false statements about two outlets the checks remove four in five', () => {
  const all = tags.flatMap((tag) => falseDrafts(tag).map((draft) => ({ tag, draft })));
  assert.equal(all.length, 60);
  const left = all.filter(({ tag, draft }) => isKept(tag, draft));
  assert.ok(left.length <= 12, left.map(({ draft }) => `${draft.label} ${draft.text}`).join('\n'));
});

test('of the true ones they remove none', () => {
  for (const tag of tags)
    for (const draft of trueDrafts(tag)) assert.ok(isKept(tag, draft), `${draft.label} ${draft.text}`);
});
