import type { Logger } from '../../base/log.ts';
import type { Article } from '../../article/article.ts';
import type { DraftPart, Engine, Task } from '../engine.ts';
import { draftPrompt } from './draft-prompt.ts';
import { requestDraft, type Reader } from './draft.ts';
import { fitDossier } from './fit.ts';
import { createLater } from './later.ts';
import { noTokens } from './prices.ts';
import { promptVersion } from './prompt.ts';
import type { Provider } from './provider.ts';
import { createPushStream } from './push-stream.ts';
import { createQueue } from './queue.ts';
import { isShortEnough } from './task.ts';
import { chargedAtMost, type Timeouts } from './timeouts.ts';

export type ReaderOptions = {
  log: Logger;
  timeouts?: Timeouts;
  /** Told at each call which model answers, by the provider's word. */
  answeredBy?: (model: string) => void;
  /** Calls at once, at most. */
  width?: number;
};

/** What it takes to make calls; all of one reader share one queue to the provider. */
export function createReader(provider: Provider, options: ReaderOptions): Reader {
  return {
    provider,
    queue: createQueue(options.width ?? 40, provider.readLimit),
    timeouts: options.timeouts ?? provider.timeouts,
    log: options.log,
    answeredBy: options.answeredBy ?? (() => {}),
  };
}

/** A model reads. All drafts of one engine share one queue to the provider. */
export function createModelEngine(provider: Provider, options: ReaderOptions): Engine {
  const reader = createReader(provider, options);
  return {
    name: provider.name,
    model: provider.model,
    version: `${promptVersion}${provider.version}`,
    ...(provider.countedUsd !== undefined && { countedUsd: provider.countedUsd }),
    ...createLater(provider),
    ignores: () => [],
    fit: (article) => fitDossier(article, provider.articleTokens()),
    worstCaseUsd: (article, task) => worstCaseUsd(provider, article, task),
    draft(article, task, signal, onAborted) {
      if (signal.aborted) onAborted?.({ ...noTokens, usd: 0 });
      return createPushStream(signal, async (push, stop) => {
        if (isShortEnough(article, task)) pushSentences(article, push);
        else await requestDraft(reader, article, task, push, stop, onAborted);
      });
    },
  };
}

function worstCaseUsd(provider: Provider, article: Article, task: Task): number | null {
  if (isShortEnough(article, task)) return 0;
  const { prompt, output } = provider.most(draftPrompt(article, task));
  const usd = provider.price({ ...noTokens, cacheWriteTokens: prompt, outputTokens: output });
  return usd === null ? null : usd * chargedAtMost;
}

function pushSentences(article: Article, push: (part: DraftPart) => void): void {
  push({ part: 'answerable', answerable: true });
  push({ part: 'quotes' });
  for (const [index, sentence] of article.sentences.entries())
    push({ part: 'statement', statement: { label: '', text: sentence, evidence: [index] } });
  push({ part: 'cost', cost: { ...noTokens, usd: 0 } });
}
