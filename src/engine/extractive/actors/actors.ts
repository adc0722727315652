import type { Article } from '../../../article/article.ts';
import type { Relation, Statement } from '../../engine.ts';
import { languageOf } from '../languages/languages.ts';
import { findNames } from '../names/find-names.ts';
import { relationsOf } from '../relations/relations.ts';
import { clusterMentions, type Actor } from './cluster.ts';
import { spacedNames, unspacedNames } from './name-matching.ts';
import { profileOf } from './profile.ts';
import { mostProminent } from './prominence.ts';

export type Actors = { statements: Statement[]; relations: Relation[] };

/** Who acts in the story, the most prominent first; nobody in a language whose names can't be told. */
export function actorsOf(article: Article): Actors {
  const language = languageOf(article.language);
  const matching =
    typeof language.names === 'function' && language.nominative === undefined
      ? unspacedNames
      : spacedNames(language.nominative ?? ((word: string) => word));
  const actors = mostProminent(clusterMentions(findNames(article.sentences, language), matching));
  const acting = Map.groupBy(
    actors.flatMap((actor) =>
      actor.mentions
        .filter(({ agency }) => agency > 1)
        .map(({ sentence, start }) => ({ sentence, start, actor })),
    ),
    ({ sentence }) => sentence,
  );
  const isOthers = (sentence: number, self: Actor, before = Infinity) =>
    acting.get(sentence)?.some(({ actor, start }) => actor !== self && start < before) === true;
  const relations = relationsOf(actors, article.sentences, language);
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  /** An institution named once, where another acts, and not said to be anything: it has no deed to tell. */
  const isIdle = (actor: Actor) =>
    actor.kind === 'organisation' &&
    !related.has(actor.label) &&
    actor.mentions.length === 1 &&
    actor.mentions.every(
      ({ sentence, agency, role }) => agency < 2 && role === null && isOthers(sentence, actor),
    );
  const statements = actors
    .filter((actor) => !isIdle(actor))
    .map((actor) => profileOf(actor, article.sentences, isOthers, language.exoneration ?? null));
  return { statements, relations };
}
