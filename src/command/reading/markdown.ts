import type { Article } from '../../article/article.ts';
import { articlesOf, isSeveral, placeOf, sourceNameOf } from '../../article/dossier.ts';
import type { Reading } from '../../desk/reading.ts';
import { parsePoint, type Task } from '../../engine/engine.ts';
import type { Words } from '../../words/words.ts';
import { formatDate } from './format-date.ts';
import { datelineOf, headlineOf, modelName } from './reading-view.ts';

/** A reading as Markdown: its statements, each with its quotes, and a link to each article. */
export function readingMarkdown(
  reading: Reading,
  { words, locale }: { words: Words; locale: string },
): string {
  const articles = articlesOf(reading.article);
  const { task, statements, model } = reading;
  const title = task.kind === 'ask' ? task.question : headlineOf(articles[0] ?? reading.article);
  const { views } = words;
  const lines = [
    `# ${inline(title)}`,
    ...articles.map((article) => `- ${link(article)} (${inline(datelineOf(article, words, locale))})`),
  ];
  let before: ReturnType<typeof parsePoint> = null;
  for (const { label, text, evidence } of statements) {
    const point = task.kind === 'compare' ? parsePoint(label) : null;
    if (point && point.kind !== before?.kind) lines.push(`## ${views.several[point.kind]}`);
    if (point && point.point !== '' && point.point !== before?.point)
      lines.push(`### ${inline(point.point)}`);
    before = point;
    lines.push(statementLine(task, label, text, locale), ...quotesOf(reading, evidence));
  }
  lines.push(`*${inline(views.several.answered(model === null ? views.extractive : modelName(model)))}*`);
  return `${lines.join('\n\n')}\n`;
}

function statementLine({ kind }: Task, label: string, text: string, locale: string): string {
  const name = kind === 'timeline' ? formatDate(label, locale) : kind === 'actors' ? label : '';
  return name === '' ? inline(text) : `**${inline(name)}** — ${inline(text)}`;
}

function quotesOf({ article: dossier }: Reading, evidence: readonly number[]): string[] {
  return evidence.map((at) => {
    const own = articlesOf(dossier)[placeOf(dossier, at).article];
    const from = own && isSeveral(dossier) ? ` — ${inline(sourceNameOf(own))}` : '';
    return `> ${inline(dossier.sentences[at] ?? '')}${from}`;
  });
}

function link(article: Article): string {
  const name = inline(headlineOf(article));
  return article.url === null
    ? name
    : `[${name}](<${article.url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>)`;
}

/** Text of strangers on one line, none of whose signs is Markdown. */
function inline(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~!&]/gu, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([-+=])/u, '\\$1');
}
