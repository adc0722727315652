import { arabicNames } from '../languages/ar.ts';
import { normalizeText } from '../text/normalize.ts';
import { withoutOn } from './arabic.ts';
import { mostNamed, placeOfFolded, readingLast, type Person, type Place } from './person.ts';

const given = new Set(arabicNames.given.split(' '));
const isGiven = (word: string) => given.has(word) || given.has(word.replace(/^[وفبلك]/u, ''));
const plainOf = (word: string) => (given.has(word) ? word : word.replace(/^[وفبلك]/u, ''));

/** People in Arabic: a given name with the word after it, which the article may have alone later. */
export function castOfArabic(sentences: readonly string[]): Person[] {
  const names = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    const text = withoutOn(sentence);
    const words = text.match(/\p{Script=Arabic}+|[^\s\p{Script=Arabic}]/gu) ?? [];
    words.forEach((word, at) => {
      const next = words[at + 1] ?? '';
      if (!isGiven(word) || isGiven(words[at - 1] ?? '') || !/^\p{Script=Arabic}{3,}$/u.test(next)) return;
      if (opensClause(words, at) && !isSurname(next, words[at + 2])) return;
      const goesOn = isGiven(next) || plainOf(word) === 'عبد';
      const last = goesOn ? wordOr(words[at + 2], next) : next;
      const roles = names.get(`${plainOf(word)} ${last}`) ?? new Set();
      const role = words[at - 1] ?? '';
      if (role.length > 3) roles.add(role.replace(/^[وفبلك]?ال/u, ''));
      names.set(`${plainOf(word)} ${last}`, roles);
    });
  }
  const cast = [...names].slice(0, mostNamed);
  return cast.map(([name, roles]) =>
    personOf(
      name,
      roles,
      cast.map(([other]) => other),
    ),
  );
}

/** Whether nothing that it could be the subject or the apposition of stands before a word. */
const opensClause = (words: readonly string[], at: number): boolean =>
  at === 0 || /^\P{Script=Arabic}$/u.test(words[at - 1] ?? '') || /^[وف]/u.test(words[at] ?? '');

/** After a name that opens a clause a verb is as likely as a surname: "Karim announced". */
const isSurname = (word: string, after: string | undefined): boolean =>
  word.startsWith('ال') || isGiven(word) || /^[،,(]$/u.test(after ?? '');

/** What stands after a name may be a bracket, or a short word that none ends with. */
const wordOr = (word: string | undefined, other: string): string =>
  word !== undefined && /^\p{Script=Arabic}{3,}$/u.test(word) ? word : other;

const normalized = readingLast(normalizeText);

function personOf(name: string, roles: ReadonlySet<string>, all: readonly string[]): Person {
  const [first = '', last = ''] = name.split(' ');
  const isShared = all.some((other) => other !== name && other.endsWith(` ${last}`));
  const core = last.replace(/^ال/u, '');
  const pattern = new RegExp(
    String.raw`(?<!\p{L})[وفبلك]?${isShared ? `${first} ` : ''}(?:لل|ال)?${core}(?!\p{L})`,
    'u',
  );
  const find = (text: string): Place | null => {
    const plain = normalized(text);
    const found = plain.includes(core) && pattern.exec(plain);
    return found ? placeOfFolded(text, found.index, found[0].length) : null;
  };
  return { name, roles, find };
}
