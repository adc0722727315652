import { statementsAtMost, type Style, type Task } from '../engine.ts';
import type { Article } from '../../article/article.ts';

const styles: Record<Style, string> = {
  bullets: 'Each statement is one point of a list.',
  paragraph: 'The statements follow each other as the sentences of one paragraph.',
  plain:
    'Plain words that a twelve-year-old understands, in short sentences. Replace hard words; keep every figure, limit, condition and source; add no explanations.',
  headline: 'The statement is a headline: at most twelve words, with no full stop.',
};

/** The task in words; the last text block of a request. */
export function describeTask(
  task: Task,
  { sentences, language }: Pick<Article, 'sentences' | 'language'>,
): string {
  const lines = [
    `Task: ${task.kind}`,
    ...detail(task, sentences.length),
    `Language: ${task.language === null ? `the article's own, ${describeLanguage(language)}` : describeLanguage(task.language)}`,
  ];
  return lines.join('\n');
}

function detail(task: Task, sentences: number): string[] {
  if (task.kind === 'ask') return [`Question: ${JSON.stringify(truncateLine(task.question, 4000))}`];
  if (task.kind === 'actors') return [];
  // More than half as many statements as sentences retell the article.
  const most = Math.min(statementsAtMost(task), sentences, Math.max(3, Math.ceil(sentences / 2)));
  return [
    `Statements: at most ${Math.max(1, most)}, as few as tell the story, together never longer than the article`,
    `Style: ${styles[task.style]}`,
  ];
}

function describeLanguage(language: string): string {
  const [tag] = canonicalLocales(language);
  if (tag === undefined) return JSON.stringify(truncateLine(language, 40));
  const { baseName } = new Intl.Locale(tag);
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(baseName)} (${baseName})`;
}

function canonicalLocales(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language);
  } catch {
    return [];
  }
}

/** What was said before a question: the summary, and the last turns as JSON, each bounded, so that a long one stays affordable. */
export function describeConversation({ earlier, summary }: Extract<Task, { kind: 'ask' }>): string[] {
  const last = earlier
    .slice(-6)
    .map(({ question, answer }) =>
      answer === null
        ? { question: truncateLine(question, 500), unanswered: true }
        : { question: truncateLine(question, 500), answer: truncateLine(answer, 1000) },
    );
  return [
    ...(summary ? [`Summary that was given before: ${JSON.stringify(truncateLine(summary, 2000))}`] : []),
    ...(last.length > 0
      ? [`Earlier questions and answers of this conversation, oldest first:\n${JSON.stringify(last)}`]
      : []),
  ];
}

/** Two lines of print: a longer sentence is worth a summary of its own. */
const sentenceCharacters = 220;
const headlineCharacters = 90;

/** The article is already no longer than the summary that was asked for: nothing is gained by a call. */
export function isShortEnough(article: Article, task: Task): boolean {
  if (task.kind !== 'summarize' || task.style === 'plain' || needsTranslation(article, task)) return false;
  const most = statementsAtMost(task);
  const characters = task.style === 'headline' ? headlineCharacters : most * sentenceCharacters;
  return article.sentences.length <= most && article.text.length <= characters;
}

export function needsTranslation(article: Article, task: Task): boolean {
  return task.language !== null && primary(task.language) !== primary(article.language);
}

function primary(language: string): string | undefined {
  return language.toLowerCase().split('-')[0];
}

/**
 * The article as the provider reads it: one sentence a line, after its number in ⟦ ⟧. A sentence has neither line
 * breaks nor these brackets, so nothing that was printed can pass for a number.
 */
export function numberSentences(sentences: readonly string[]): string {
  return sentences.map((sentence, index) => `⟦${index}⟧ ${unmarked(sentence)}`).join('\n');
}

function unmarked(sentence: string): string {
  return onOneLine(sentence).replaceAll('⟦', '[').replaceAll('⟧', ']');
}

/** Text of strangers on one line: no control characters, and no lone surrogate, which the API rejects. */
function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The first so many characters of it, on one line; no character is cut in two. */
export function truncateLine(text: string, characters: number): string {
  const cut = onOneLine(text).slice(0, characters);
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trim();
}
