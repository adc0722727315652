import type { QuestionType } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';

/** The kind of thing that answers a question, where its words tell. */
export type AnswerType = Exclude<QuestionType, 'story'> | null;

const inOrder = ['age', 'figure', 'date', 'place', 'person'] as const;

/** Question words of every language at once: they are told apart by their letters. */
const questionWords = inOrder.map((type): [(typeof inOrder)[number], RegExp] => [
  type,
  anyOf(languages.map(({ questions }) => questions?.[type])),
]);

function anyOf(patterns: (RegExp | undefined)[]): RegExp {
  return new RegExp(patterns.flatMap((pattern) => pattern?.source ?? []).join('|'), 'iu');
}

export function answerTypeOf(question: string): AnswerType {
  return questionWords.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

/** A question without the words that only say what kind of thing is asked for: "how long", "what year". */
export function withoutQuestionWords(question: string): string {
  return questionWords.reduce((rest, [, pattern]) => rest.replace(pattern, ' '), question);
}

const date = new RegExp(
  [
    `(?<!\\p{L})(?:${languages.flatMap(({ dates }) => dates ?? []).join('|')})`,
    String.raw`\b(?:1[89]|20)\d\d\b`,
    anyOf(languages.map(({ dateMarks }) => dateMarks)).source,
  ].join('|'),
  'iu',
);
const figure = new RegExp(
  [
    String.raw`\p{N}`,
    String.raw`\b(?:${languages.flatMap(({ numbers }) => numbers ?? []).join('|')})\b`,
    anyOf(languages.map(({ numberMarks }) => numberMarks)).source,
  ].join('|'),
  'iu',
);
const name =
  /(?<=[^.!?…]\s["“«„]?)\p{Lu}|\p{Script=Hangul}|\p{Script=Han}|\p{Script=Katakana}|\p{Script=Arabic}|^\p{Lu}\p{L}+ \p{Lu}/u;
const age = anyOf(languages.map(({ ages }) => ages));

/** Whether a sentence could hold what is asked for. */
export function holdsAnswer(sentence: string, type: AnswerType): boolean {
  if (type === 'figure') return figure.test(sentence);
  if (type === 'age') return age.test(sentence);
  if (type === 'date') return date.test(sentence);
  return type === null || name.test(sentence);
}

const story = new RegExp(
  `^.{0,14}(?:${anyOf(languages.map(({ questions }) => questions?.story)).source}).{0,12}$`,
  'iu',
);

/** "What is this about?": a question for the story itself, which the lede answers. */
export function asksForStory(question: string): boolean {
  return story.test(question.trim());
}
