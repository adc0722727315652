import type { Article } from '../../../article/article.ts';
import type { Relation, Statement } from '../../engine.ts';
import { english } from '../tables/actors-en.ts';
import { languageOf } from '../words/fold.ts';
import { findCapitalised } from './capitals.ts';
import { castOf, type NameKey } from './cast.ts';
import type { Mention } from './mention.ts';
import { portrait } from './portrait.ts';
import { leading } from './prominence.ts';
import { fold } from '../words/fold.ts';

export type Actors = { statements: Statement[]; relations: Relation[] };

/** Who acts in the story, the most prominent first; nobody in a language whose names can't be told. */
export function actorsOf(article: Article): Actors {
  const mentions = find(article.sentences, languageOf(article.language));
  const cast = leading(castOf(mentions, words));
  const used = new Set<number>();
  const statements = cast.map((member) => {
    const statement = portrait(member, article.sentences, used);
    for (const index of statement.evidence) used.add(index);
    return statement;
  });
  return { statements, relations: [] };
}

function find(sentences: string[], language: string): Mention[] {
  if (language === 'en') return findCapitalised(sentences, english);
  return [];
}

const words: NameKey = (name) =>
  fold(name)
    .split(/[\s.]+/u)
    .filter((word) => word.length > 1 && word !== 'jr' && word !== 'sr');
