import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Task } from '../../../src/engine/engine.ts';
import { extractive } from '../../../src/newsroom.ts';
import { articleOf } from '../articles.ts';
import { drain } from '../contract.ts';

/** Sentences in which one acts on another, what the article answers, and the same the other way round. */
const cases: [language: string, sentences: string[], answered: string[], swapped: string[]][] = [
  [
    'en',
    [
      'Mayor Ida Lund sued Tarn Power on Monday.',
      'Tarn Power dismissed Victor Moss, its head of safety.',
      'Clara Voss was fined by the harbour board.',
    ],
    ['Who sued Tarn Power?', 'Whom did the mayor sue?', 'Who dismissed Victor Moss?', 'Who was fined?'],
    [
      'Who sued the mayor?',
      'Whom did Tarn Power sue?',
      'Whom did Victor Moss dismiss?',
      'Who fined Ida Lund?',
    ],
  ],
  [
    'de',
    [
      'Den Vorstand kritisierte Ministerin Anna Berg am Montag.',
      'Karl Wolf wurde vom Verband entlassen.',
      'Die Werke schweigen.',
    ],
    ['Wer kritisierte den Vorstand?', 'Wer wurde entlassen?'],
    ['Wen kritisierte der Vorstand?', 'Wen hat Karl Wolf entlassen?'],
  ],
  [
    'fr',
    ['La maire Anne Roy accuse la préfète Lise Morin.', 'Le club se tait.'],
    ['Qui accuse Lise Morin ?', 'Qui Anne Roy accuse-t-elle ?'],
    ['Qui accuse Anne Roy ?', 'Qui Lise Morin accuse-t-elle ?'],
  ],
  [
    'es',
    ['El alcalde Pedro Ruiz acusó a la ministra Ana Gil.', 'El club calla.'],
    ['¿Quién acusó a la ministra?', '¿A quién acusó el alcalde?'],
    ['¿Quién acusó al alcalde?', '¿A quién acusó la ministra?'],
  ],
  [
    'pt',
    ['O prefeito Pedro Reis acusou a ministra Ana Gil.', 'O clube se cala.'],
    ['Quem acusou a ministra?', 'Quem o prefeito acusou?'],
    ['Quem acusou o prefeito?', 'Quem a ministra acusou?'],
  ],
  [
    'ru',
    ['Министр Анна Волкова обвинила депутата Петра Орлова.', 'Клуб молчит.'],
    ['Кто обвинил депутата?', 'Кого обвинила Волкова?'],
    ['Кто обвинил Волкову?', 'Кого обвинил депутат?'],
  ],
  [
    'ko',
    ['김도현 시장은 15일 박서준 의원을 고소했다.', '구청은 침묵했다.'],
    ['누가 박서준 의원을 고소했나?', '시장은 누구를 고소했나?'],
    ['누가 시장을 고소했나?', '의원은 누구를 고소했나?'],
  ],
  [
    'ja',
    ['高瀬真一市長は10日、田中健二議員を批判した。', '県は黙っている。'],
    ['誰が田中健二議員を批判したか', '市長は誰を批判したか'],
    ['誰が市長を批判したか', '田中健二議員は誰を批判したか'],
  ],
  [
    'zh',
    ['校长林若安起诉了律师王建国。', '学校没有回应。'],
    ['谁起诉了王建国？', '林若安起诉了谁？'],
    ['谁起诉了林若安？', '王建国起诉了谁？'],
  ],
];

for (const [language, sentences, answered, swapped] of cases) {
  test(`who did it to whom is not told the other way round in ${language}`, async () => {
    const article = articleOf(sentences, { language });
    const isAnswered = async (question: string) => {
      const task: Task = { kind: 'ask', question, earlier: [], language: null };
      const parts = await drain(extractive, article, task);
      return parts.some((part) => part.part === 'answerable' && part.answerable);
    };
    for (const question of answered) assert.ok(await isAnswered(question), question);
    for (const question of swapped) assert.ok(!(await isAnswered(question)), question);
  });
}
