import { languageOf } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import { isActOfPerson } from './common-words.ts';
import type { Person, Place } from './person.ts';

/**
 * Whether a sentence says what somebody does whom it names: who opens it, or stands before an act. Anybody else may be
 * one of whom another speaks, whom it doesn't name: "The city's head praised the engineer Victor Stanhope".
 */
export function isSubject(sentence: string, person: Person, { at, end }: Place, language: string): boolean {
  const { subject, verbFirst } = languageOf(language).names ?? {};
  const after = sentence.slice(end).replace(/^(?:,[^,]{1,60},|\s?\([^)]{1,30}\)|（[^）]{1,12}）)/u, '');
  if (subject) return subject.test(after);
  const next = /^\s(\p{L}+)/u.exec(after)?.[1] ?? '';
  if (next !== '' && isActOfPerson(normalizeText(next), language)) return true;
  const own = new Set([...person.name.split(' '), ...person.roles]);
  const words = sentence.slice(0, at).match(/[\p{L}’'-]+/gu) ?? [];
  const others = words.filter((word) => {
    const plain = normalizeText(word).replace(/^[وفبلك]?ال/u, '');
    return word.length > 3 && !/^\p{Lu}/u.test(word) && !own.has(plain);
  });
  return others.length <= (verbFirst ? 1 : 0);
}
