import type { Article } from '../../../article/article.ts';
import type { Relation, Statement } from '../../engine.ts';
import { german } from '../languages/de.ts';
import { english } from '../languages/en.ts';
import { spanish } from '../languages/es.ts';
import { french } from '../languages/fr.ts';
import { portuguese } from '../languages/pt.ts';
import { russian } from '../languages/ru.ts';
import { languageOf } from '../text/normalize.ts';
import { findCapitalised } from '../names/find-names.ts';
import { findChinese } from '../languages/zh.ts';
import { findJapanese } from '../languages/ja.ts';
import { findKorean } from '../languages/ko.ts';
import { castOf } from './cluster.ts';
import { spacedNaming, unspacedNaming, type Naming } from './name-matching.ts';
import type { Mention } from '../names/mention.ts';
import { portrait } from './profile.ts';
import { leading } from './prominence.ts';
import { relationsOf } from '../relations/relations.ts';

export type Actors = { statements: Statement[]; relations: Relation[] };

/** Characters beyond which nothing is a sentence: a text without marks must not take the square of its length. */
const longestSentence = 4_000;

/** Who acts in the story, the most prominent first; nobody in a language whose names can't be told. */
export function actorsOf(article: Article): Actors {
  const language = languageOf(article.language);
  const sentences = article.sentences.map((sentence) => (sentence.length > longestSentence ? '' : sentence));
  const mentions = find(sentences, language);
  const cast = leading(castOf(mentions, namings[language] ?? plainNaming));
  const used = new Set<number>();
  const statements = cast.map((member) => {
    const statement = portrait(member, article.sentences, used);
    for (const index of statement.evidence) used.add(index);
    return statement;
  });
  const rules = rulesOf.get(language);
  return { statements, relations: rules === undefined ? [] : relationsOf(cast, article.sentences, rules) };
}

const rulesOf = new Map(
  [english, german, french, spanish, portuguese, russian].map((rules) => [rules.language, rules]),
);

const finders: Record<string, (sentences: string[]) => Mention[]> = {
  ko: findKorean,
  ja: findJapanese,
  zh: findChinese,
};

function find(sentences: string[], language: string): Mention[] {
  const rules = rulesOf.get(language);
  return rules === undefined ? (finders[language]?.(sentences) ?? []) : findCapitalised(sentences, rules);
}

const namings: Record<string, Naming> = {
  ko: unspacedNaming,
  ja: unspacedNaming,
  zh: unspacedNaming,
  ru: spacedNaming((word) =>
    word.replace(/(?<=.{3})(?:ого|ему|ому|ыми|ами|ями|ом|ем|ои|ым|им|ах|ях|а|я|у|ю|ы|и|е|о)$/u, ''),
  ),
};
const plainNaming = spacedNaming((word) => word);
