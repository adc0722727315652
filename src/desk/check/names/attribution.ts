import type { Article } from '../../../article/article.ts';
import { anyOf, languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Languages } from '../languages/detect.ts';
import { normalizeText } from '../text/normalize.ts';
import { acronymsIn, expandedIn, isBracketedBehind } from './acronyms.ts';
import { wordsIn } from './capitals.ts';
import { namesRelative, withoutRelatives } from './relatives.ts';
import { castOf, heardIn, peopleIn } from './cast.ts';
import type { NameWord } from './latin.ts';
import { hasOthersOffice, mixesNames } from './misnamed.ts';
import type { Person, Place } from './person.ts';
import { refersBack } from './pronouns.ts';
import { isSubject } from './subject.ts';

/**
 * Whether the people of a statement are those of its sentences: `held`; `other` where the sentences have somebody else
 * in the place of one whom they don't name; `unclear` where they name nobody and nothing tells who is meant, or only
 * somebody close to whom the statement names.
 */
export type Attribution = 'held' | 'other' | 'unclear';

/** How far back a pronoun reaches, in sentences. */
const reach = 4;

export function attribute(...[article, text, languages, given]: Parameters<typeof compare>): Attribution {
  const found = compare(article, text, languages, given);
  // Where no cases are known, whom a sentence names may not be found in it.
  return found === 'other' && languageOf(languages.article).names === undefined ? 'unclear' : found;
}

function compare(
  article: Article,
  text: string,
  languages: Languages,
  { evidence, heard, quoted }: { evidence: readonly number[]; heard: readonly string[]; quoted: boolean },
): Attribution {
  const { people, inSentence } = castOf(article);
  const named = languages.crossed ? heardIn(article, heard) : peopleIn(people, text);
  const cited = new Set(evidence.flatMap((at) => [...inSentence(at).keys()]));
  const absent = [...named.keys()].filter((person) => !cited.has(person));
  const trial = { article, evidence, language: languages.article };
  if (!languages.translated && !quoted) {
    if (mixesNames(article, text)) return 'other';
    if (hasOthersOffice(article, text, named, languages.article)) return 'other';
  }
  const isRelative =
    !namesRelative(text) &&
    [...named].some(
      (each) => isOfRelative(trial, each[0]) || (!cited.has(each[0]) && actsAsRelative(trial, text, each)),
    );
  if (absent.length === 0) {
    const firms = attributeFirms(article, text, languages, evidence);
    return firms === 'held' && isRelative ? 'unclear' : firms;
  }
  if (!languages.translated && isMisnamed(text, named, cited)) return 'other';
  const found = absent.map((person) => attributeAbsent(trial, person));
  if (found.every((each) => each === 'held')) return isRelative ? 'unclear' : 'held';
  const stands = (person: Person) => !quoted || isSubjectIn(trial, person);
  const isReplaced = [...cited].some((person) => !named.has(person) && stands(person));
  return isReplaced && found.every((each) => each === 'other') ? 'other' : 'unclear';
}

/** Whether the sentences mean somebody only as the one whose sister or lawyer acts in them. */
const isOfRelative = ({ article, evidence, language }: Trial, person: Person): boolean =>
  evidence.every((at) => {
    const sentence = article.sentences[at] ?? '';
    const rest = withoutRelatives(sentence, language);
    return rest !== sentence && person.find(rest) === null && !refersBack(rest, language);
  });

/**
 * Whether a text says of somebody, in the same word, what every one of its sentences says of their sister or lawyer: "Mara
 * Ellis sang" of "Her sister Ann sang".
 */
function actsAsRelative(
  { article, evidence, language }: Trial,
  text: string,
  [, { end }]: [Person, Place],
): boolean {
  const act = nextWord(text.slice(end));
  if (act === null) return false;
  return evidence.every((at) => {
    const sentence = article.sentences[at] ?? '';
    const rest = withoutRelatives(sentence, language);
    const after = /^\s{3,}(?:,?\s?\p{Lu}[\p{L}’'-]+){0,3},?(?=\s)/u.exec(rest)?.[0];
    return after !== undefined && rest !== sentence && nextWord(rest.slice(after.length)) === act;
  });
}

const nextWord = (text: string): string | null => {
  const word = /^\s(\p{Ll}+)(?!\p{L})/u.exec(text)?.[1];
  return word === undefined ? null : normalizeText(word);
};

/** Whether one of the sentences is about what that person does, and not about what somebody else says of them. */
const isSubjectIn = ({ article, evidence, language }: Trial, person: Person): boolean =>
  evidence.some((at) => {
    const place = castOf(article).inSentence(at).get(person);
    return place !== undefined && isSubject(article.sentences[at] ?? '', person, place, language);
  });

/** Whether a name is one of those that `attribute` judges, or a part of one: in letters whole words, "Ana" not of "Diana". */
export const isOfCast = (article: Article, { word }: NameWord): boolean =>
  castOf(article).people.some(({ name }) =>
    /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u.test(name)
      ? name.includes(word)
      : ` ${name} `.includes(` ${word} `),
  );

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
  const isShortened = shortenedIn(article, text, sentences);
  const isCited = (firm: Person) =>
    places.some((found) => found.has(firm)) ||
    sentences.some((sentence) => [...firm.roles].some((role) => normalizeText(sentence).includes(role))) ||
    sentences.some((sentence) => expandedIn(sentence, new Set([firm.name])).size > 0) ||
    isShortened(firm);
  const others = places
    .flatMap((found) => [...found])
    .filter(([firm]) => !named.includes(firm) && !folded.includes(firm.name));
  if (named.length === 0 || named.some(isCited) || others.length === 0) return 'held';
  if (peopleIn(people, text).size > 0) return 'held';
  const meansAnother = (text: string) => refersBack(text, language) || firmBack.test(normalizeText(text));
  const isMeant = sentences.some((sentence, at) => {
    const first = Math.min(...Array.from(places[at]?.values() ?? [], (place) => place.at), sentence.length);
    // "The firm Corvane" means no other one.
    return meansAnother(sentence.slice(0, first).replace(/\S+\s\S+\s$/u, ''));
  });
  if (isMeant) return 'held';
  return sentences.some((sentence, at) => meansAnother(withoutNames(sentence, places[at])))
    ? 'unclear'
    : 'other';
}

/** Whether an acronym of the sentences is what a firm of the text is called in short: of its letters, or since the article says so, "Sanno Denki K.K. (SDK)". */
function shortenedIn(article: Article, text: string, sentences: string[]): (firm: Person) => boolean {
  const acronyms = acronymsIn(sentences.join('\n'));
  if (acronyms.size === 0) return () => false;
  const expanded = expandedIn(text, acronyms);
  return ({ name }) =>
    name.split(' ').some((word) => expanded.has(word)) ||
    article.sentences.some((sentence) => isBracketedBehind(name, sentence, acronyms));
}

/** A sentence without its organisations and the two words before each, which tell what it is: "the firm Corvane". */
function withoutNames(sentence: string, places: ReadonlyMap<Person, Place> | undefined): string {
  const ends = [...(places?.values() ?? [])].toSorted((one, other) => one.at - other.at);
  const from = [0, ...ends.map(({ end }) => end)];
  return from
    .map((start, at) => {
      const next = ends[at];
      return next ? sentence.slice(start, next.at).replace(/\S+\s\S+\s$/u, '') : sentence.slice(start);
    })
    .join(' ');
}

/** "The company", and what else means an organisation named before, in any language. */
const isSpaced = ({ cast }: Language): boolean =>
  !/[\p{Script=Han}\p{Script=Hangul}]/u.test(cast?.firmAgain ?? '');
const firmAgain = (of: (language: Language) => boolean): string =>
  anyOf((language) => (of(language) ? language.cast?.firmAgain : undefined));
const firmBack = new RegExp(
  String.raw`(?<!\p{L})(?:${firmAgain(isSpaced)})(?!\p{L})|${firmAgain((language) => !isSpaced(language))}`,
  'u',
);

type Trial = { article: Article; evidence: readonly number[]; language: string };

const strongest = (all: readonly Attribution[]): Attribution =>
  (['held', 'unclear'] as const).find((each) => all.includes(each)) ?? 'other';

/** Whether the sentences can mean somebody whom they don't name. */
const attributeAbsent = (trial: Trial, person: Person): Attribution =>
  strongest(trial.evidence.map((at) => attributeAt(trial, at, person)));

/** By an office that is this person's, or a pronoun for somebody named shortly before; it may be another's, too. */
function attributeAt({ article, evidence, language }: Trial, at: number, person: Person): Attribution {
  const { people, inSentence } = castOf(article);
  const places = inSentence(at);
  const sentence = outsideQuotations(article.sentences[at] ?? '');
  const first = Math.min(...Array.from(places.values(), (place: Place) => place.at), sentence.length);
  const before = Array.from({ length: reach }, (_, back) => at - 1 - back).filter((other) => other >= 0);
  const isRecent = before.some((other) => inSentence(other).has(person));
  const byRole = roleIn(sentence, person, [...places.keys()], people);
  const isOther = evidence.includes(at - 1) && isAnothers(article, at - 1, person, language);
  const byPronoun = isRecent && !isOther && refersBack(sentence, language);
  const isFirst = byPronoun && refersBack(sentence.slice(0, first), language);
  if (byRole === 'held' || isFirst || (isRecent && places.size === 0 && !isOther)) return 'held';
  return byRole === 'unclear' || byPronoun || hasGivenName(sentence, person) ? 'unclear' : 'other';
}

/** Whether a sentence is about somebody else, whom a pronoun after it means. */
function isAnothers(article: Article, at: number, person: Person, language: string): boolean {
  const places = castOf(article).inSentence(at);
  const sentence = article.sentences[at] ?? '';
  return (
    !places.has(person) &&
    Array.from(places).some(([other, place]) => isSubject(sentence, other, place, language))
  );
}

/** Whether a text gives somebody an office that others of its sentences have: "mayor Hugh Merriden" for the mayor Ruth Calloway. */
function isMisnamed(text: string, named: ReadonlyMap<Person, Place>, cited: ReadonlySet<Person>): boolean {
  const others = [...cited].filter((person) => !named.has(person));
  return [...named].some(([person, { at, end }]) => {
    if (cited.has(person) || person.roles.size === 0) return false;
    const before = normalizeText(text.slice(0, at));
    const after = text.slice(end);
    return others.some((other) =>
      [...other.roles].some(
        (role) =>
          !person.roles.has(role) &&
          (new RegExp(
            String.raw`(?<!\p{L})(?:ال)?${RegExp.escape(role)}(?:\s[\p{L}’'-]+){0,2}\s?$`,
            'u',
          ).test(before) ||
            new RegExp(String.raw`^,\s(?:[\p{L}’'-]+\s){0,2}${RegExp.escape(role)}(?!\p{L})`, 'u').test(
              normalizeText(after),
            ) ||
            new RegExp(
              String.raw`^\s?[\p{Script=Hangul}\p{Script=Han}]{0,8}?${RegExp.escape(role)}`,
              'u',
            ).test(after)),
      ),
    );
  });
}

/** An office that nobody else has means this person, but where it stands beside somebody's name. */
function roleIn(
  sentence: string,
  person: Person,
  named: readonly Person[],
  people: readonly Person[],
): Attribution {
  const folded = normalizeText(sentence);
  const othersWith = (role: string, all: readonly Person[]) =>
    all.filter((other) => other !== person && other.roles.has(role));
  return strongest(
    [...person.roles].map((role): Attribution => {
      if (timesOf(role, folded) <= othersWith(role, named).length) return 'other';
      return othersWith(role, people).length === 0 ? 'held' : 'unclear';
    }),
  );
}

/** How often a text has a word; where words aren't spaced, or have endings, anywhere. */
function timesOf(role: string, text: string): number {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(role))
    return text.split(role).length - 1;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => word === role || word.replace(/^[وفبلك]?ال/u, '') === role).length;
}

/** "Harriet would testify": somebody with the same given name. */
function hasGivenName(sentence: string, { name }: Person): boolean {
  const given = new Set(name.split(' ').slice(0, -1));
  return wordsIn(sentence).some(({ folded, capital }) => capital && given.has(folded));
}

const outsideQuotations = (text: string): string =>
  text.replaceAll(/“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|「[^」]*」|『[^』]*』|"[^"]*"/gu, (quoted) =>
    ' '.repeat(quoted.length),
  );
