import type { Article } from '../../../article/article.ts';
import type { Relation, Statement } from '../../engine.ts';
import { languageOf } from '../languages/languages.ts';
import type { Mention } from '../languages/mention.ts';
import { findNames } from '../names/find-names.ts';
import { relationsOf } from '../relations/relations.ts';
import { clusterMentions, type Actor } from './cluster.ts';
import { spacedNames, unspacedNames } from './name-matching.ts';
import { profileOf } from './profile.ts';
import { isPlainActor, mostProminent } from './prominence.ts';

export type Actors = { statements: Statement[]; relations: Relation[] };

/** Who acts in the story, the most prominent first; nobody in a language whose names can't be told. */
export function actorsOf(article: Article): Actors {
  const language = languageOf(article.language);
  const matching =
    typeof language.names === 'function' && language.nominative === undefined
      ? unspacedNames
      : spacedNames(language.nominative ?? ((word: string) => word));
  const known = clusterMentions(findNames(article.sentences, language), matching);
  const acting = Map.groupBy(
    known
      .filter(isPlainActor)
      .flatMap((actor) =>
        actor.mentions
          .filter(({ agency }) => agency > 1)
          .map(({ sentence, start }) => ({ sentence, start, actor })),
      ),
    ({ sentence }) => sentence,
  );
  const isOthers = (sentence: number, self: Actor, before = Infinity) =>
    acting.get(sentence)?.some(({ actor, start }) => actor !== self && start < before) === true;
  const isOwn = (actor: Actor, { agency, sentence }: Mention) =>
    agency > 1 || (agency === 1 && !isOthers(sentence, actor));
  const inHeadline = known.filter(({ kind, mentions }) =>
    mentions.some(
      (one) => one.kind !== 'noun' && matching.isIn(one.name, article.title ?? '', kind === 'person'),
    ),
  );
  const actors = mostProminent(known, isOwn, inHeadline);
  const relations = relationsOf(actors, article.sentences, language);
  const statements = actors.map((actor) =>
    profileOf(actor, article.sentences, isOthers, language.exoneration ?? null),
  );
  return { statements, relations };
}
