import type { Article } from '../../../article/article.ts';
import { languageOf } from '../languages/index.ts';
import type { Languages } from '../languages/detect.ts';
import { normalizeText } from '../text/normalize.ts';
import { castOf, heardIn, peopleIn } from './cast.ts';
import type { NameWord } from './latin.ts';
import type { Person, Place } from './person.ts';

/**
 * Whether the people of a statement are those of its sentences: `held`; `other` where the sentences have somebody else
 * in the place of one whom they don't name; `unclear` where they name nobody, and nothing tells who is meant.
 */
export type Attribution = 'held' | 'other' | 'unclear';

/** How far back a pronoun reaches, in sentences. */
const reach = 4;

export function attribute(
  article: Article,
  text: string,
  languages: Languages,
  { evidence, heard }: { evidence: readonly number[]; heard: readonly string[] },
): Attribution {
  const { people, inSentence } = castOf(article);
  const named = languages.crossed ? heardIn(article, heard) : peopleIn(people, text);
  const cited = new Set(evidence.flatMap((at) => [...inSentence(at).keys()]));
  const absent = [...named.keys()].filter((person) => !cited.has(person));
  if (absent.length === 0) return 'held';
  const trial = { article, evidence, language: languages.article };
  const open = absent.filter((person) => !isMeant(trial, person));
  if (open.length === 0) return 'held';
  const replaced = [...cited].filter((person) => !named.has(person));
  return replaced.length > 0 && open.length === absent.length ? 'other' : 'unclear';
}

/** Whether a name is one of those that `attribute` judges. */
export const isOfCast = (article: Article, { word }: NameWord): boolean =>
  castOf(article).people.some(({ name }) => name.includes(word) || name.split(' ').includes(word));

type Trial = { article: Article; evidence: readonly number[]; language: string };

/** Whether a sentence can mean somebody whom it doesn't name: by an office, or by a pronoun for one named shortly before. */
function isMeant({ article, evidence, language }: Trial, person: Person): boolean {
  const { inSentence } = castOf(article);
  return evidence.some((at) => {
    const places = inSentence(at);
    const sentence = outsideQuotations(article.sentences[at] ?? '');
    if (hasRole(sentence, person)) return true;
    const first = Math.min(...Array.from(places.values(), (place: Place) => place.at), sentence.length);
    if (!refersBack(sentence.slice(0, first), language) && !(places.size === 0)) return false;
    const before = Array.from({ length: reach }, (_, back) => at - 1 - back).filter((other) => other >= 0);
    return before.some((other) => inSentence(other).has(person));
  });
}

const hasRole = (sentence: string, { roles }: Person): boolean => {
  const words = new Set(normalizeText(sentence).match(/\p{L}{4,}/gu));
  return [...roles].some((role) => words.has(role));
};

const refersBack = (text: string, language: string): boolean =>
  languageOf(language).names?.pronouns?.test(normalizeText(text)) ?? false;

const outsideQuotations = (text: string): string =>
  text.replaceAll(/“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|「[^」]*」|『[^』]*』|"[^"]*"/gu, (quoted) =>
    ' '.repeat(quoted.length),
  );
