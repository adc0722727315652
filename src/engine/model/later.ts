import { type DraftPart, EngineFailure, type Later, type LaterDraft } from '../engine.ts';
import { draftPrompt } from './draft-prompt.ts';
import { noTokens } from './prices.ts';
import { parseDraft } from './parse.ts';
import type { BatchAnswer, Provider } from './provider.ts';

/** Drafts that nobody waits for, in a provider's batches; nothing where it has none. */
export function createLater(provider: Provider): { later?: Later } {
  const { batches } = provider;
  if (!batches) return {};
  const { share } = batches;
  const failure = (error: unknown) => {
    const fault = provider.faultOf(error);
    return new EngineFailure(fault.reason, fault.message, null, { cause: fault });
  };
  const later: Later = {
    share,
    async submit(drafts, signal) {
      const requests = drafts.map(({ id, article, task }) => {
        // Nothing else begins with this prompt while the provider's cache would hold it.
        return { id, request: { ...draftPrompt(article, task), comesAgain: false } };
      });
      return batches.submit(requests, signal).catch((error: unknown) => {
        throw failure(error);
      });
    },
    async collect(batch, drafts, signal) {
      const answers = await batches.collect(batch, signal).catch((error: unknown) => {
        throw failure(error);
      });
      if (answers === null) return null;
      return new Map(
        drafts.map((draft) => {
          const answer = answers.get(draft.id);
          return [draft.id, answer ? partsOf(provider, draft, answer, share) : []];
        }),
      );
    },
    cancel: (batch) => batches.cancel(batch),
    forget: (batch) => batches.forget(batch),
  };
  return { later };
}

/** What the answer says before it breaks, if it does, and what it cost. */
function partsOf(
  provider: Provider,
  { article, task }: LaterDraft,
  answer: BatchAnswer,
  share: number,
): DraftPart[] {
  const parts: DraftPart[] = [];
  const tokens = { ...noTokens, ...answer.usage };
  const usd = provider.price(tokens);
  const cost: DraftPart = { part: 'cost', cost: { ...tokens, usd: usd === null ? null : usd * share } };
  try {
    answer.requireEnd();
    const draft = parseDraft(article, task, (part) => parts.push(part));
    draft.write(answer.text);
    draft.end();
    return [...parts, cost];
  } catch {
    return [cost];
  }
}
