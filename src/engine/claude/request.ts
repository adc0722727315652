import type Anthropic from '@anthropic-ai/sdk';
import type { Article } from '../../article/article.ts';
import type { Task } from '../engine.ts';
import { thinkingOf } from './prices.ts';
import { systemPrompt } from '../model/prompt.ts';
import { draftSchema } from '../model/parse.ts';
import { describeTask, describeTurns, numberSentences, truncateLine } from '../model/task.ts';

export type MessagesRequest = Anthropic.Messages.MessageCreateParamsStreaming;
type Content = Anthropic.Messages.ContentBlockParam;

/** A draft takes some hundred tokens; the longest, of a detailed summary in Korean, stays under half of this. */
const draftTokens = 4096;
const cached = { type: 'ephemeral' } as const;

/**
 * What goes to the provider. All before the task is the same for every task on the article, byte by byte, and ends
 * in a cache breakpoint; another one after the system prompt serves it to every article.
 */
export function buildRequest(model: string, article: Article, task: Task): MessagesRequest {
  const { thinking, effort, roomForThought } = thinkingOf(model);
  return {
    model,
    stream: true,
    max_tokens: draftTokens + roomForThought,
    ...(thinking && { thinking }),
    output_config: { format: { type: 'json_schema', schema: draftSchema }, ...(effort && { effort }) },
    system: [{ type: 'text', text: systemPrompt, cache_control: cached }],
    messages: [{ role: 'user', content: [articleBlock(article), ...taskBlocks(article, task)] }],
  };
}

/** What counts against a rate limit, about: what the cache serves doesn't, and it always serves the system prompt. */
export function estimateTokens({ messages }: MessagesRequest): number {
  return Math.ceil(Buffer.byteLength(JSON.stringify(messages)) / 3);
}

/** The most tokens that a prompt has. */
export function mostPromptTokens({ system, output_config, messages }: MessagesRequest): number {
  return mostTokens(JSON.stringify({ system, output_config, messages })) + hiddenTokens;
}

/** What the provider adds to a prompt by itself, to make the model keep to a schema. A guess, on the safe side. */
const hiddenTokens = 2000;

/**
 * As many tokens as a text has, or more: two for five letters of an ASCII word, each word rounded up; any other sign for
 * itself, in scripts of three bytes a character two, emoji four. The playground's articles in seven languages have, by
 * the tokenizer that Anthropic has published, 52 to 71 % of it. From Opus 4.7 on texts in Latin letters have up to 1.46
 * times as many (https://sol.ava.dev/writings/2026-04-17-opus-4-7-tokenizer.html): German then 97 %. Greek can have a
 * sixth more than this, letters strung together at random too.
 */
export function mostTokens(text: string): number {
  let tokens = 0;
  for (const [run] of text.matchAll(/[a-z]+ ?|[^a-z]/giu)) {
    const first = run.codePointAt(0) ?? 0;
    if (/^[a-z]/i.test(run)) tokens += Math.ceil(run.length / 2.5);
    else tokens += first < 0x800 ? 1 : first < 0x10000 ? 2 : 4;
  }
  return tokens;
}

function articleBlock(article: Article): Content {
  const title = truncateLine(article.title ?? '', 500);
  return {
    type: 'document',
    source: { type: 'text', media_type: 'text/plain', data: numberSentences(article.sentences) },
    ...(title !== '' && { title }),
    context: describe(article),
    cache_control: cached,
  };
}

function describe(article: Article): string {
  const facts = { by: article.byline, outlet: article.outlet, published: article.published };
  const known = Object.entries(facts).filter(([, fact]) => fact !== null);
  const lines = known.map(([name, fact]) => `${name}: ${truncateLine(fact ?? '', 200)}`);
  const part = article.coverage === 'full' ? 'the whole article' : 'only the beginning of the article';
  return [`language: ${article.language}`, ...lines, part].join('; ');
}

function taskBlocks(article: Article, task: Task): Content[] {
  const turns = task.kind === 'ask' ? task.earlier : [];
  return [
    ...(turns.length > 0 ? [{ type: 'text' as const, text: describeTurns(turns) }] : []),
    { type: 'text', text: describeTask(task, article) },
  ];
}
