import type { Article } from '../../../article/article.ts';
import { primaryOf, scriptOf } from '../languages/detect.ts';
import { castOfArabic } from './cast-arabic.ts';
import { castOfChinese, castOfJapanese, castOfKorean } from './cast-east-asian.ts';
import { castOfLetters, runsIn } from './cast-letters.ts';
import { organisationsOfArabic, organisationsOfAsian, organisationsOfLetters } from './cast-organisations.ts';
import { nameIndexOf } from './name-index.ts';
import type { Person, Place } from './person.ts';

export type Cast = {
  people: readonly Person[];
  organisations: readonly Person[];
  /** Its capitalised words side by side, folded, in scripts with capitals. */
  runs: readonly (readonly string[])[];
  /** The people of a sentence of the article. */
  inSentence: (at: number) => ReadonlyMap<Person, Place>;
};

const casts = new WeakMap<Article, Cast>();

/** The people of an article, with what tells them in any text in its letters. */
export function castOf(article: Article): Cast {
  const known = casts.get(article);
  if (known) return known;
  const people = peopleOf(article);
  const found = new Map<number, ReadonlyMap<Person, Place>>();
  const cast: Cast = {
    people,
    organisations: organisationsOf(article, people),
    runs: runsOf(article),
    inSentence: (at) => {
      const own = found.get(at) ?? peopleIn(people, article.sentences[at] ?? '');
      found.set(at, own);
      return own;
    },
  };
  casts.set(article, cast);
  return cast;
}

function peopleOf({ sentences, language }: Article): Person[] {
  const script = scriptOf(sentences.slice(0, 20).join(' '));
  if (script === 'hangul') return castOfKorean(sentences);
  if (script === 'kana' || (script === 'han' && primaryOf(language) === 'ja'))
    return castOfJapanese(sentences);
  if (script === 'han') return castOfChinese(sentences);
  if (script === 'arabic') return castOfArabic(sentences);
  return script === 'other' ? [] : castOfLetters(sentences, primaryOf(language));
}

function runsOf({ sentences, language }: Article): string[][] {
  if (!/latin|cyrillic/u.test(scriptOf(sentences.slice(0, 20).join(' ')))) return [];
  const runs = sentences.flatMap((sentence) => runsIn(sentence, primaryOf(language)));
  const names = new Map(
    runs.map(({ words }) => words.map(({ folded }) => folded)).map((run) => [run.join(' '), run]),
  );
  return [...names.values()];
}

function organisationsOf({ sentences, language }: Article, people: readonly Person[]): Person[] {
  const [own, script] = [primaryOf(language), scriptOf(sentences.slice(0, 20).join(' '))];
  if (script === 'latin' || script === 'cyrillic') return organisationsOfLetters(sentences, own, people);
  return script === 'arabic' ? organisationsOfArabic(sentences) : organisationsOfAsian(sentences, own);
}

/** Who of them a text in the article's letters names. */
export function peopleIn(people: readonly Person[], text: string): ReadonlyMap<Person, Place> {
  return new Map(
    people.flatMap((person): [Person, Place][] => {
      const place = person.find(text);
      return place ? [[person, place]] : [];
    }),
  );
}

/** Who of them a text in other letters names, as far as they can be heard. */
export function heardIn(article: Article, names: readonly string[]): ReadonlyMap<Person, Place> {
  const { people } = castOf(article);
  const { earOf } = nameIndexOf(article);
  return new Map(
    people.flatMap((person): [Person, Place][] => {
      const hear = earOf(person.name);
      const isNamed = names.some((name) => hear(name.split(' ')) === 'whole');
      return isNamed ? [[person, { at: 0, end: 0 }]] : [];
    }),
  );
}
