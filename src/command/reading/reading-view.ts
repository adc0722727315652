import { headlineOf } from '../../article/headline.ts';
import type { Article } from '../../article/article.ts';
import { LRUCache } from 'lru-cache';
import { articlesOf, type Dossier, isSeveral, placeOf, sourceNameOf } from '../../article/dossier.ts';
import { type Checked, isAcrossScripts, type Reading } from '../../desk/reading.ts';
import { listNames } from '../../words/list.ts';
import { nameLanguage } from '../../words/language-name.ts';
import { formatLocale, type Words } from '../../words/words.ts';
import { isEmpty, noticeNotes } from './notices.ts';
import { outletsOf } from './outlets.ts';
import { readingJson } from './reading-json.ts';
import { type Block, emptyView, type Note, type View } from '../view.ts';

type Reader = { words: Words; locale: string };

/** The parts that the views of all readings share: heading, dateline, notes, statements. */
export function readingView({ words, locale }: Reader, reading: Reading): View {
  const { article } = reading;
  return {
    ...emptyView,
    ...headOf(article, words, locale),
    blocks: statementBlocks(reading, words),
    notes: reading.complete ? notesOf(reading, words) : [words.views.reading, ...waitOf(reading, words)],
    busy: !reading.complete,
    pending: reading.pending === true,
    data: reading.complete && !reading.pending ? readingJson(reading, words) : null,
  };
}

/** A list of statements; a paragraph, or a headline's line, where that was asked for. */
function statementBlocks({ statements, task, article }: Reading, words: Words): Block[] {
  if (task.kind === 'summarize' && (task.style === 'paragraph' || task.style === 'headline')) {
    const marked = statements.map(
      (each, index) => `${each.text} ${superscript(index + 1)}${isOpen(each) ? '†' : ''}`,
    );
    return marked.length === 0 ? [] : [{ kind: 'paragraph', text: marked.join(' ') }];
  }
  return statements.map((statement, index) => ({
    kind: 'statement',
    label: labelOf(statement, article, words),
    text: statement.text,
    mark: index + 1,
    ...(isOpen(statement) && { open: true }),
  }));
}

/** The actor's name, and of several articles the outlets that say it. */
function labelOf({ label, evidence }: Reading['statements'][number], article: Dossier, words: Words): string {
  return isSeveral(article)
    ? [label, outletsOf(words, article, evidence)].filter(Boolean).join(' · ')
    : label;
}

type StatementBlock = Extract<Block, { kind: 'statement' }>;

/** Who acts on whom, numbered on from the statements. */
export function relationBlocks({ statements, relations }: Reading): StatementBlock[] {
  return relations.map((relation, index) => ({
    kind: 'statement',
    label: relation.from,
    text: `→ ${relation.verb} → ${relation.to}`,
    mark: statements.length + index + 1,
    ...(isOpen(relation) && { open: true }),
  }));
}

/** The sentences that each statement rests on, under its number. */
export function quoteBlocks({ article, statements }: Reading): QuoteBlock[] {
  return statements.flatMap(({ evidence }, index) => {
    const quotes: QuoteBlock[] = [];
    for (const sentence of evidence) {
      const quote = quoteOf(article, sentence, index + 1);
      const last = follows(article, evidence, sentence) ? quotes.pop() : undefined;
      quotes.push(last === undefined ? quote : { ...last, text: join(last.text, quote.text) });
    }
    return quotes;
  });
}

/** Whether a sentence stands behind another one of these in its article: the two are one quote. */
const follows = (dossier: Dossier, evidence: number[], sentence: number): boolean =>
  evidence.includes(sentence - 1) && placeOf(dossier, sentence).sentence > 0;

/** Without a space where the script has none. */
const join = (before: string, after: string): string =>
  `${before}${/[。！？」』）]”?$/u.test(before) ? '' : ' '}${after}`;

export type QuoteBlock = Extract<Block, { kind: 'quote' }>;

/** Of several articles, with the outlet that it is of. */
export function quoteOf(dossier: Dossier, sentence: number, mark: number | null): QuoteBlock {
  const quote = { kind: 'quote', text: dossier.sentences[sentence] ?? '', mark } as const;
  const own = isSeveral(dossier) && articlesOf(dossier)[placeOf(dossier, sentence).article];
  return own ? { ...quote, from: sourceNameOf(own) } : quote;
}

const waitOf = ({ late, waitsFor }: Reading, { views }: Words): string[] =>
  late && waitsFor ? [views.waits[waitsFor]] : [];

/** Only the closest passage is shown then, no statement about it. */
export const doesntSay = ({ task, answerable }: Reading): boolean => task.kind === 'ask' && !answerable;

function notesOf(reading: Reading, words: Words): Note[] {
  const coverage = words.views.coverage[reading.article.coverage];
  const statements = doesntSay(reading) ? [] : reading.statements;
  const parts = [...statements, ...reading.relations];
  // Quotes are the article's by construction: of them only what couldn't be checked is worth a count.
  const isCounted = reading.model === null ? parts.some(isOpen) : parts.length > 0;
  const checked = isCounted ? [checkedOf(parts, words)] : [];
  const script = isAcrossScripts({ ...reading, statements }) ? [words.views.otherScript] : [];
  const { extractive, noModel } = words.views;
  const quotes = isEmpty(reading) ? noModel : extractive;
  const by = reading.model === null ? quotes : modelName(reading.model);
  return [...noticeNotes(reading, words), [...checked, ...script, coverage, by].join(' · ')];
}

const superscript = (mark: number): string =>
  String(mark).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));

export const isOpen = ({ unchecked }: Checked<object>): boolean => unchecked.length > 0;

export const areCheckedTwice = (parts: Checked<object>[]): boolean =>
  parts.every(({ second }) => second !== undefined);

/** How many of the statements and relations were checked, and what of the others couldn't be. */
export function checkedOf(statements: Checked<object>[], words: Words): string {
  const { views } = words;
  const open = statements.filter(isOpen);
  const kinds = [...new Set(open.flatMap(({ unchecked }) => unchecked))].map((check) => views.checks[check]);
  const [checked, total] = [statements.length - open.length, statements.length];
  const twice = areCheckedTwice(statements);
  return views.checked({ checked, total, twice, open: listNames(words, kinds) });
}

/** Of several articles, the first one's headline and the names of all. */
function headOf(dossier: Dossier, words: Words, locale: string): Pick<View, 'heading' | 'dateline'> {
  const [first] = articlesOf(dossier);
  const heading = { text: headlineOf(first ?? dossier), url: dossier.url };
  if (!isSeveral(dossier)) return { heading, dateline: datelineOf(dossier, words, locale) };
  return { heading, dateline: articlesOf(dossier).map(sourceNameOf).join(' · ') };
}

export function datelineOf(article: Article, words: Words, locale: string): string {
  const { published, updated } = article;
  const changed = updated === null ? null : words.views.updated(formatDay(updated, locale));
  const day = published === null ? changed : formatDay(published, locale);
  const [spoken, own] = [article.language, locale].map((tag) => tag.split('-')[0]);
  const language =
    spoken === 'und' || spoken === own ? null : nameLanguage(article.language, formatLocale(locale));
  const parts = [article.outlet, article.byline, day, language, words.views.minutes(minutesOf(article))];
  return parts.filter(Boolean).join(' · ');
}

/** Making one takes as long as a whole card does. */
const dayFormats = new LRUCache<string, Intl.DateTimeFormat>({
  max: 50,
  memoMethod: (locale) =>
    new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: 'medium', timeZone: 'UTC' }),
});

/** The day as printed, whatever the reader's time zone. */
function formatDay(iso: string, locale: string): string {
  return dayFormats.memo(locale).format(new Date(iso.slice(0, 10)));
}

/** 238 words a minute (Brysbaert 2019, silent reading of English), 500 characters in scripts without spaces. */
function minutesOf({ text, language }: Article): number {
  const dense = ['ja', 'zh', 'th'].includes(language.split('-')[0] ?? '');
  return Math.max(1, Math.round(dense ? text.length / 500 : (countSpaces(text) + 1) / 238));
}

/** Without taking the text apart: each snapshot of a long article's card asks for it. */
function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** `claude-haiku-5-5` is called Claude Haiku 5.5; an id of another form stays as it is. */
export function modelName(id: string): string {
  const match = /^claude-([a-z]+)-(\d+)(?:-(\d+))?/.exec(id);
  if (!match) return id;
  const [, family = '', major, minor] = match;
  const version = minor === undefined ? major : `${major}.${minor}`;
  return `Claude ${family.charAt(0).toUpperCase()}${family.slice(1)} ${version}`;
}
