import type { Length, Style, Task, Turn } from '../engine.ts';
import { shortened } from './numbered.ts';

type Summarize = Extract<Task, { kind: 'summarize' }>;

/** How many statements a summary has at most. */
const statements: Record<Length, number> = { brief: 3, standard: 5, detailed: 9 };

const styles: Record<Style, string> = {
  bullets: 'Each statement is one point of a list.',
  paragraph: 'The statements follow each other as the sentences of one paragraph.',
  plain:
    'Plain words that a twelve-year-old understands, in short sentences. Replace hard words; keep every figure, limit, condition and source; add no explanations.',
  headline: 'The statement is a headline: at most twelve words, with no full stop.',
};

export function statementsAtMost(task: Summarize): number {
  return task.style === 'headline' ? 1 : statements[task.length];
}

/** The task in words; the last text block of a request. `sentences` is how many the article has. */
export function wordTask(task: Task, sentences: number): string {
  const lines = [
    `Task: ${task.kind}`,
    ...detail(task, sentences),
    `Language: ${wordLanguage(task.language)}`,
  ];
  return lines.join('\n');
}

function detail(task: Task, sentences: number): string[] {
  if (task.kind === 'ask') return [`Question: ${JSON.stringify(shortened(task.question, 4000))}`];
  if (task.kind === 'actors') return [];
  const most = Math.max(1, Math.min(statementsAtMost(task), sentences));
  return [
    `Statements: at most ${most}, together never longer than the article`,
    `Style: ${styles[task.style]}`,
  ];
}

function wordLanguage(language: string | null): string {
  if (language === null) return "the article's own";
  const [tag] = tryLocales(language);
  if (tag === undefined) return JSON.stringify(shortened(language, 40));
  const { baseName } = new Intl.Locale(tag);
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(baseName)} (${baseName})`;
}

function tryLocales(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language);
  } catch {
    return [];
  }
}

/** The end of a conversation, as JSON: its last turns, each bounded, so that a long one stays affordable. */
export function wordTurns(turns: readonly Turn[]): string {
  const last = turns.slice(-6).map(({ question, answer }) => ({
    question: shortened(question, 500),
    answer: shortened(answer, 1000),
  }));
  return `Earlier questions and answers of this conversation, oldest first:\n${JSON.stringify(last)}`;
}
