import { headlineOf } from '../../article/headline.ts';
import type { Article } from '../../article/article.ts';
import { articlesOf } from '../../article/dossier.ts';
import type { Checked, Reading } from '../../desk/reading.ts';
import { parsePoint, type Task } from '../../engine/engine.ts';
import type { Words } from '../../words/words.ts';
import { formatDate } from './format-date.ts';
import {
  datelineOf,
  doesntSay,
  isOpen,
  type QuoteBlock,
  quoteBlocks,
  quoteOf,
  readingView,
} from './reading-view.ts';
import { noteText } from '../view.ts';

type Reader = { words: Words; locale: string };

/**
 * A reading as Markdown: a link to each article, its statements and acts, each with its mark and its quotes, and the small
 * print of its card.
 */
export function readingMarkdown(reading: Reading, reader: Reader): string {
  const { words, locale } = reader;
  const articles = articlesOf(reading.article);
  const { task } = reading;
  const title = task.kind === 'ask' ? task.question : headlineOf(articles[0] ?? reading.article);
  const lines = [
    `# ${inline(title)}`,
    ...articles.map((article) => `- ${link(article)} (${inline(datelineOf(article, words, locale))})`),
    ...(doesntSay(reading) ? closestLines(reading, words) : statementLines(reading, reader)),
    ...actLines(reading, words),
    ...readingView(reader, reading).notes.map((note) => `*${inline(noteText(note))}*`),
  ];
  return `${lines.join('\n\n')}\n`;
}

function closestLines(reading: Reading, { views }: Words): string[] {
  const none = reading.model === null ? views.noSentence : views.doesntSay;
  return [inline(none), ...quoteBlocks(reading).map(quoteLine)];
}

function statementLines(reading: Reading, { words, locale }: Reader): string[] {
  const { task, statements } = reading;
  const lines: string[] = [];
  let before: ReturnType<typeof parsePoint> = null;
  for (const statement of statements) {
    const { label, text, evidence } = statement;
    const point = task.kind === 'compare' ? parsePoint(label) : null;
    if (point && point.kind !== before?.kind) lines.push(`## ${words.views.several[point.kind]}`);
    if (point && point.point !== '' && point.point !== before?.point)
      lines.push(`### ${inline(point.point)}`);
    before = point;
    lines.push(statementLine(task, label, text, locale) + markOf(statement), ...quotesOf(reading, evidence));
  }
  return lines;
}

function actLines(reading: Reading, { views }: Words): string[] {
  const acts = reading.relations.flatMap((act) => [
    inline(views.act(act)) + markOf(act),
    ...quotesOf(reading, act.evidence),
  ]);
  return acts.length === 0 ? [] : [`## ${inline(views.actsOn)}`, ...acts];
}

const markOf = (part: Checked<object>): string => (isOpen(part) ? ' †' : '');

function statementLine({ kind }: Task, label: string, text: string, locale: string): string {
  const name = kind === 'timeline' ? formatDate(label, locale) : kind === 'actors' ? label : '';
  return name === '' ? inline(text) : `**${inline(name)}** — ${inline(text)}`;
}

const quotesOf = ({ article }: Reading, evidence: readonly number[]): string[] =>
  evidence.map((at) => quoteLine(quoteOf(article, at, null)));

const quoteLine = ({ text, from }: QuoteBlock): string =>
  `> ${inline(text)}${from === undefined ? '' : ` — ${inline(from)}`}`;

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
