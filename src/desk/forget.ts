import type { Logger } from '../base/log.ts';
import { Refusal } from '../base/refusal.ts';
import type { Forgetting } from '../store/forget.ts';
import type { Ownership, ArticleRef, Owner } from '../store/ownership.ts';
import type { KeyValue } from '../store/key-value.ts';

type FindOptions = {
  ownership: Ownership;
  articleLinks: KeyValue<string>;
  normalizeLink: (url: string) => string;
};

/** Looks through what an owner keeps: where a link led is known by the article alone. */
export function createFind({ ownership, articleLinks, normalizeLink }: FindOptions) {
  return async function find(text: string, owner: Owner): Promise<ArticleRef> {
    const kept = await ownership.list(owner);
    const found = kept.find(({ id }) => text === `#${id}`);
    if (found) return found;
    const url = URL.canParse(text) ? normalizeLink(text) : null;
    for (const ref of kept) if (url !== null && (await articleLinks.get(ref.id)) === url) return ref;
    throw new Refusal('article.unknown', {});
  };
}

/** What couldn't be forgotten has to be said. */
export function createForget({ forget, log }: { forget: Forgetting; log: Logger }): Forgetting {
  const orRefuse = async (forgetting: Promise<void>) => {
    try {
      await forgetting;
    } catch (error) {
      log.error({ err: error }, 'something could not be forgotten');
      throw new Refusal('store.failed', {}, { cause: error });
    }
  };
  return {
    ...forget,
    article: (owner, article) => orRefuse(forget.article(owner, article)),
    owner: (owner) => orRefuse(forget.owner(owner)),
    guild: (guild) => orRefuse(forget.guild(guild)),
    person: (person) => orRefuse(forget.person(person)),
  };
}
