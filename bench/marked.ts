import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Article } from '../src/article/article.ts';
import { cleanText } from '../src/article/clean/clean-text.ts';
import { toArticle } from '../src/article/to-article.ts';
import type { Task } from '../src/engine/engine.ts';
import { type Draft, draftOf } from './extractive/samples.ts';

/** Indices of sentences, counted through all paragraphs. */
const sentences = z.array(z.int());
/** One of the sentences answers if it holds one of the keys. */
const question = z.object({ answer: sentences, key: z.array(z.string()) });
const marked = z.object({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  published: z.string(),
  outlet: z.string(),
  paragraphs: z.array(z.array(z.string())),
  /** `must`: an editor would list them. `deeds`: what is told of them. `not`: what must never be put on them. */
  actors: z
    .array(
      z.object({
        name: z.string(),
        also: z.array(z.string()),
        must: z.boolean(),
        deeds: sentences,
        not: sentences,
      }),
    )
    .default([]),
  /** Named in passing: neither right nor wrong. */
  neutral: z.array(z.string()).default([]),
  /** The same asked in a reader's own words, and in the article's. */
  questions: z.array(question.extend({ own: z.string(), near: z.string() })),
  /** Asked in another language. */
  foreign: z.array(question.extend({ question: z.string() })),
  unanswerable: z.array(z.string()),
});
type Marked = z.infer<typeof marked>;

const folder = new URL('extractive/marked/', import.meta.url);

/**
 * `npm run bench -- marked [tuned] [LANGUAGE…]`: whom the extractive engine lists in marked articles and how it answers
 * questions about them. 24 articles were held out: written by others, and only counted, at the engine's version 43. On the 48 of
 * `tuned`, which have questions only, refusals were looked at.
 */
export async function bench(args: string[]): Promise<void> {
  const set = args.includes('tuned') ? 'tuned' : 'held';
  const languages = args.filter((arg) => arg !== 'tuned');
  const all = readdirSync(new URL(set, folder))
    .map((file) => marked.parse(JSON.parse(readFileSync(new URL(`${set}/${file}`, folder), 'utf8'))))
    .filter(({ language }) => languages.length === 0 || languages.includes(language));
  const counts = new Map<string, number>();
  const count = (what: string, is = true) => counts.set(what, (counts.get(what) ?? 0) + Number(is));
  for (const one of all) {
    await countActors(one, count);
    await countAnswers(one, count);
  }
  console.log(`${all.length} articles (${set})`);
  for (const [what, number] of counts) console.log(`  ${what.padEnd(52)} ${String(number).padStart(4)}`);
}

type Count = (what: string, is?: boolean) => void;

function articleOf({ paragraphs, language, title, published, outlet }: Marked): Article {
  const gap = language === 'ja' || language === 'zh' ? '' : ' ';
  const text = paragraphs.map((paragraph) => paragraph.join(gap)).join('\n\n');
  return toArticle({ ...cleanText(text), language, title, published, outlet });
}

async function countActors(one: Marked, count: Count): Promise<void> {
  if (one.actors.length === 0) return;
  const article = articleOf(one);
  const { statements } = await draftOf(article, { kind: 'actors', language: null });
  const found = new Set<string>();
  for (const { label, evidence } of statements) {
    const actor = actorCalled(label, one.actors);
    if (actor === undefined && one.neutral.some((other) => fold(other) === fold(label))) continue;
    count('actors listed');
    count('  of these in the article, and once', actor !== undefined && !found.has(actor.name));
    if (actor === undefined) continue;
    found.add(actor.name);
    const told = sentencesAt(one, article, evidence);
    count(
      '  shown with a sentence that must never be put on them',
      told.some((at) => actor.not.includes(at)),
    );
  }
  for (const { name, must } of one.actors)
    if (must) {
      count('actors that an editor would list');
      count('  of these listed', found.has(name));
    }
}

/** Also with an office before the name, “Judge Ann Lee”, where it is nobody else's, too. */
function actorCalled(label: string, actors: Marked['actors']): Marked['actors'][number] | undefined {
  const exact = actors.find(({ name, also }) => [name, ...also].some((other) => fold(other) === fold(label)));
  const [within, ...more] = actors.filter(({ name }) => fold(label).includes(fold(name)));
  return exact ?? (more.length === 0 ? within : undefined);
}

async function countAnswers(one: Marked, count: Count): Promise<void> {
  const article = articleOf(one);
  const ask = (text: string): Promise<Draft> =>
    draftOf(article, { kind: 'ask', question: text, earlier: [], language: null } satisfies Task);
  const answers = async (what: string, text: string, { answer, key }: z.infer<typeof question>) => {
    const { answerable, statements } = await ask(text);
    const holds = (evidence: number[]) =>
      sentencesAt(one, article, evidence).some((at) => answer.includes(at)) &&
      evidence.some((at) => key.some((part) => fold(article.sentences[at] ?? '').includes(fold(part))));
    const isRight = statements.some(({ evidence }) => holds(evidence));
    count(`questions ${what}`);
    count(`  ${what}: answered rightly`, answerable && isRight);
    count(`  ${what}: not answered, but shown as closest`, !answerable && isRight);
    count(`  ${what}: answered wrongly`, answerable && !isRight);
  };
  for (const each of one.questions) {
    await answers('in the article’s words', each.near, each);
    await answers('in a reader’s own words', each.own, each);
  }
  for (const each of one.foreign) await answers('in another language', each.question, each);
  for (const text of one.unanswerable) {
    count('questions without an answer');
    count('  without an answer: refused', !(await ask(text)).answerable);
  }
}

/** The marked sentences that these sentences of an article are, or are a part of, or hold. */
function sentencesAt({ paragraphs }: Marked, article: Article, evidence: number[]): number[] {
  const own = paragraphs.flat().map(fold);
  const told = evidence.map((at) => fold(article.sentences[at] ?? ''));
  return own.flatMap((sentence, at) =>
    told.some((text) => text.includes(sentence) || (text !== '' && sentence.includes(text))) ? [at] : [],
  );
}

/** As names and sentences are compared: without articles, spaces, case and marks. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:the|der|die|das|el|la|los|las|le|les|os?|as?) |^l['’]/u, '')
    .replaceAll('ё', 'е')
    .replaceAll(/[\s«»"“”„「」『』.,]/gu, '');
