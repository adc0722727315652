import { arabicNames } from '../languages/ar.ts';
import { normalizeText } from '../text/normalize.ts';
import { withoutOn } from './arabic.ts';
import type { Person, Place } from './person.ts';

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
      const last = isGiven(next) || next === 'عبد' ? (words[at + 2] ?? next) : next;
      const compound = plainOf(word) === 'عبد' ? (words[at + 2] ?? next) : last;
      const roles = names.get(`${plainOf(word)} ${compound}`) ?? new Set();
      const role = words[at - 1] ?? '';
      if (role.length > 3) roles.add(role.replace(/^[وفبلك]?ال/u, ''));
      names.set(`${plainOf(word)} ${compound}`, roles);
    });
  }
  return Array.from(names, ([name, roles]) => personOf(name, roles, [...names.keys()]));
}

function personOf(name: string, roles: ReadonlySet<string>, all: readonly string[]): Person {
  const [first = '', last = ''] = name.split(' ');
  const isShared = all.some((other) => other !== name && other.endsWith(` ${last}`));
  const pattern = new RegExp(
    String.raw`(?<!\p{L})[وفبلك]?${isShared ? `${first} ` : ''}(?:لل|ال)?${last.replace(/^ال/u, '')}(?!\p{L})`,
    'u',
  );
  const find = (text: string): Place | null => {
    const found = pattern.exec(normalizeText(text));
    return found ? { at: found.index, end: found.index + found[0].length } : null;
  };
  return { name, roles, find };
}
