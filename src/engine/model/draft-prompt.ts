import type { Article } from '../../article/article.ts';
import { articlesOf, offsetsOf, type Dossier } from '../../article/dossier.ts';
import type { Task } from '../engine.ts';
import { draftSchema } from './parse.ts';
import { systemPrompt } from './prompt.ts';
import type { ModelRequest, PromptDocument } from './provider.ts';
import { describeConversation, describeTask, numberSentences, truncateLine } from './task.ts';

/** A draft takes some hundred tokens; the longest, of a detailed summary in Korean, stays under half of this. */
const draftTokens = 4096;

/**
 * What a model is asked, each article a document of its own. All before `asks` is the same for every task on them, byte by
 * byte, and the first document the same as where it is read alone.
 */
export function draftPrompt(article: Dossier, task: Task): ModelRequest {
  const offsets = offsetsOf(article);
  return {
    system: systemPrompt,
    documents: articlesOf(article).map((each, index) => describeArticle(each, offsets[index])),
    asks: [...(task.kind === 'ask' ? describeConversation(task) : []), describeTask(task, article)],
    schema: draftSchema,
    outputTokens: draftTokens,
    comesAgain: true,
  };
}

function describeArticle(article: Article, first = 0): PromptDocument {
  return {
    title: truncateLine(article.title ?? '', 500),
    context: contextOf(article),
    text: numberSentences(article.sentences, first),
  };
}

function contextOf(article: Article): string {
  const facts = { by: article.byline, outlet: article.outlet, published: article.published };
  const known = Object.entries(facts).filter(([, fact]) => fact !== null);
  const lines = known.map(([name, fact]) => `${name}: ${truncateLine(fact ?? '', 200)}`);
  const part = article.coverage === 'full' ? 'the whole article' : 'only the beginning of the article';
  return [`language: ${article.language}`, ...lines, part].join('; ');
}
