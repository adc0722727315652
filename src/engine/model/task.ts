import { statementsAtMost, type Style, type Task } from '../engine.ts';
import type { Article } from '../../article/article.ts';
import { sourceNameOf, type Dossier } from '../../article/dossier.ts';

const styles: Record<Style, string> = {
  bullets: 'Each statement is one point of a list.',
  paragraph: 'The statements follow each other as the sentences of one paragraph.',
  plain:
    'Plain words that a twelve-year-old understands, in short sentences. Replace hard words, but keep the terms of a sport, a court or a law; keep every figure, limit, condition and source; add no explanations.',
  headline:
    'The statement is a headline: at most twelve words, or thirty characters in Chinese or Japanese, with no full stop.',
};

const comparison = `Compare the articles. The label says what a statement is:
- "agreed": what two of them or more say alike, with the same figures. evidence has a sentence of each that says so. At most six.
- "disputed: POINT": where they differ, figures first, then dates, names, who did or said what, whether it happened. POINT names it in two to six words. One statement for each article that says something of the point, the same label for all of them, one after the other; evidence is from that article alone, and text is what it says, without its name. At most eight points. Figures that differ are different although one may be newer.
- "only": what matters to the story and one of them alone says; evidence is from it alone. At most six.
answerable is false and statements is [] if they have no event in common. relations is [].`;

const chronology = `Tell what happened when: a statement for each event that has a date, in the order of time, at most twenty. label is the date, ISO 8601 as far as it is known: "2024", "2024-06" or "2024-06-12". Work a relative date out from the publication date of the article that has it. evidence has the sentence that gives the date, from each article that tells of the event so. An event without a date is left out. answerable is true, relations is [].`;

/** Which sentences are whose, where there are several; the names of outlets are strangers' words. */
function describeArticles(articles: readonly Article[]): string[] {
  if (articles.length < 2) return [];
  let next = 0;
  const parts = articles.map((article) => {
    const first = next;
    next += article.sentences.length;
    return `${JSON.stringify(truncateLine(sourceNameOf(article), 200))} ⟦${first}⟧ to ⟦${next - 1}⟧`;
  });
  return [
    `Articles: ${articles.length}, their sentences numbered through: ${parts.join(', ')}. What one of them says is that one's: where they differ, say which says what, by its name, and never put on one what another says.`,
  ];
}

/** The task in words; the last text block of a request. */
export function describeTask(
  task: Task,
  dossier: Pick<Dossier, 'sentences' | 'language' | 'articles'>,
): string {
  const { sentences, language } = dossier;
  const lines = [
    `Task: ${task.kind}`,
    ...describeArticles(dossier.articles ?? []),
    ...detail(task, sentences.length),
    `Language: ${task.language === null ? `the article's own, ${describeLanguage(language)}` : describeLanguage(task.language)}`,
  ];
  return lines.join('\n');
}

function detail(task: Task, sentences: number): string[] {
  if (task.kind === 'ask') return [`Question: ${JSON.stringify(truncateLine(task.question, 4000))}`];
  if (task.kind === 'compare') return [comparison];
  if (task.kind === 'timeline') return [chronology];
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
export function numberSentences(sentences: readonly string[], first = 0): string {
  return sentences.map((sentence, index) => `⟦${first + index}⟧ ${unmarked(sentence)}`).join('\n');
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
