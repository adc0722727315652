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
  if (absent.length === 0) return attributeFirms(article, text, languages, evidence);
  const trial = { article, evidence, language: languages.article };
  const open = absent.filter((person) => !isMeant(trial, person));
  if (open.length === 0) return 'held';
  const replaced = [...cited].filter((person) => !named.has(person));
  return replaced.length > 0 && open.length === absent.length ? 'other' : 'unclear';
}

/** Whether a name is one of those that `attribute` judges. */
export const isOfCast = (article: Article, { word }: NameWord): boolean =>
  castOf(article).people.some(({ name }) => name.includes(word) || name.split(' ').includes(word));

/** Whether another organisation acts in the sentences, where neither a pronoun nor somebody who speaks for it is named. */
function attributeFirms(
  article: Article,
  text: string,
  { crossed, translated, article: language }: Languages,
  evidence: readonly number[],
): Attribution {
  const { organisations, people } = castOf(article);
  if (crossed || (translated && /^(?:zh|ja|ko|ar)$/u.test(language))) return 'held';
  const folded = normalizeText(text);
  const sentences = evidence.map((at) => article.sentences[at] ?? '');
  const named = [...peopleIn(organisations, text).keys()];
  const places = sentences.map((sentence) => peopleIn(organisations, sentence));
  const isCited = (firm: Person) => places.some((found) => found.has(firm));
  const others = places
    .flatMap((found) => [...found])
    .filter(([firm]) => !named.includes(firm) && !folded.includes(firm.name));
  if (named.length === 0 || named.some(isCited) || others.length === 0) return 'held';
  if (peopleIn(people, text).size > 0) return 'held';
  const isMeant = sentences.some((sentence, at) => {
    const first = Math.min(...Array.from(places[at]?.values() ?? [], (place) => place.at), sentence.length);
    const before = sentence.slice(0, first);
    // "The firm Corvane" means no other one.
    const apart = normalizeText(before).replace(/\S+\s\S+\s$/u, '');
    return refersBack(before, language) || firmBack.test(apart);
  });
  return isMeant ? 'held' : 'other';
}

/** "The company", and what else means an organisation named before. */
const firmBack =
  /(?<!\p{L})(?:its?|the (?:company|firm|group|union|party|club|bank|agency)|das unternehmen|der konzern|die gewerkschaft|l'entreprise|le groupe|le syndicat|la empresa|la compania|el club|a empresa|o sindicato|компания|холдинг|الشركه|الحزب)(?!\p{L})|公司|该|同社|同行|同校|회사/u;

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
