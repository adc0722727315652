import { givenNames } from '../gazetteer/given-names.ts';
import { rulesOf, type Language, type ShortNames } from '../languages/language.ts';
import { legalForm as legalFormAsWritten } from '../names/firms.ts';
import { normalize } from '../text/normalize.ts';
import { isInOrder, nickname } from './short-forms.ts';

/** How a language's names are compared. */
export type NameMatching = {
  /** One name, spelled in two ways: "Antony J. Blinken", "Antony Blinken". */
  same: (a: string, b: string, isPerson: boolean) => boolean;
  /** A name that is short for a full one: "Blinken", 高瀬 for 高瀬真一. */
  isShort: (name: string, full: string, isPerson: boolean) => boolean;
  /** A body's noun that is short for it: "the Fund"; of people of a kind, "Republicans", some are no other's. */
  isNounOf: (name: string, full: string) => boolean;
  /** Whether a name is no institution's alone: "police". */
  isAnyTowns: (name: string) => boolean;
  /** Whether it is called so by itself, too: 검찰. */
  isAuthority: (name: string) => boolean;
  /** Whether a headline has it; a person's surname is enough. */
  isIn: (name: string, headline: string, isPerson: boolean) => boolean;
};

export function matchingIn(language: Language): NameMatching {
  const { names, nominative, anyTowns, shortNames } = language;
  const isSpaced = typeof names !== 'function' || nominative !== undefined;
  return {
    ...(isSpaced ? spacedNames(language) : unspacedNames(language)),
    isNounOf: (name, full) => full.endsWith(` ${name}`) && rulesOf(language)?.plural?.test(name) !== true,
    isAnyTowns: (name) => anyTowns?.test(name) === true,
    isAuthority: (name) => shortNames?.authorities.some(([short]) => short === name) === true,
  };
}

type Spelling = Pick<NameMatching, 'same' | 'isShort' | 'isIn'>;

/** Names of words with spaces between; the nominative takes off what changes with a word's case. */
function spacedNames(language: Language): Spelling {
  const { nominative = (word) => word } = language;
  const words = remembering((name: string) => wordsOf(name.replace(nickname, '')).map(nominative));
  return {
    same: (a, b, isPerson) => areSame(words(a), words(b), isPerson, language),
    isShort: (name, full, isPerson) => {
      const [short, long] = [words(name), words(full)];
      if (short.length === 0 || short.length >= long.length) return false;
      const [isFirst, isLast] = [long[0] === short[0], long.at(-1) === short.at(-1)];
      if (short.length > 1 && isPerson) return long.join(' ').endsWith(` ${short.join(' ')}`);
      if (short.length > 1) return short.length === 2 && isFirst && isLast && legalForm.test(short[1] ?? '');
      if (isPerson || clubs.test(full)) return isFirst || isLast;
      return (
        (isFirst && !(isInitials.test(name) && isOtherBody(long, language))) ||
        initials(full) === normalize(name) ||
        /** "council" of "county council", unless it is written as a name: "Leeds". */
        (isLast && !/^\p{Lu}/u.test(name))
      );
    },
    isIn: (name, headline, isPerson) => {
      const own = words(name).filter((word) => !legalForm.test(word));
      const told = own.slice(isPerson ? -1 : 0).join(' ');
      const isCompound =
        own.length === 1 &&
        words(headline).some((word) => word.length >= shortestHead && told.endsWith(word));
      return isCompound || (told !== '' && ` ${words(headline).join(' ')} `.includes(` ${told} `));
    },
  };
}

/** "El Cantábrico" is the Atlético Cantábrico. */
const clubs =
  /^(?:Atl[eé]tico|Athletic|Real|Racing|Deportivo|Sporting|Spartak|Dynamo|Спартак|Динамо) \p{Lu}\p{L}+$/u;

/** "Kartellamt" for the Bundeskartellamt: letters that such a word has at least. */
const shortestHead = 7;

/** "Wendt AG" of "Wendt Bohrtechnik AG". */
const legalForm = new RegExp(legalFormAsWritten, 'iu');

/** "The U.N." before its Security Council: whose that one is. */
const isInitials = /^(?:\p{Lu}\.?){2,}$/u;

const isOtherBody = (words: string[], { otherBody }: Language): boolean =>
  otherBody?.test(words.at(-1) ?? '') === true;

/** In Spanish also "Ana Ruiz" and "Ana Ruiz Gil", not "Juan Carlos" and "Juan Carlos Gil". */
function areSame(a: string[], b: string[], isPerson: boolean, language: Language): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.join(' ') === long.join(' ')) return true;
  if (short.length < 2 || short[0] !== long[0]) return false;
  const last = short.at(-1) ?? '';
  const isBegun = short.every((word, index) => word === long[index]);
  if (isPerson)
    return last === long.at(-1) || (language.twoSurnames === true && isBegun && !givenNames.has(last));
  /** "Lunt Home Glow Bright Bath Oil" is a thing of Lunt Home's. */
  const isWhole = long.length <= 2 * short.length;
  return isWhole && isBegun && !isOtherBody(long, language);
}

/** Korean, Japanese and Chinese names: the family name comes first, and it or the given name may stand alone. */
function unspacedNames({ shortNames }: Language): Spelling {
  return {
    same: (a, b) => a === b,
    isShort: (name, full, isPerson) => {
      if (isPerson) return full.startsWith(name) || (name.length > 1 && full.endsWith(name));
      return (
        full.endsWith(name) ||
        full.startsWith(`${name} `) ||
        (/^[A-Za-z]/u.test(name) &&
          full.startsWith(name) &&
          /^\P{Script=Latin}/u.test(full.slice(name.length)) &&
          !union.test(full)) ||
        isFirm(name, full, shortNames) ||
        isAbbreviated(name, full, shortNames)
      );
    },
    isIn: (name, headline) => name.length > 1 && headline.includes(name),
  };
}

/** Whose members work for who is named before: NHK労働組合. */
const union = /(?:労働組合|労組|노조|노동조합|工会)$/u;

/** "云河化工" and "云河公司" for 云河化工有限公司. */
function isFirm(name: string, full: string, { companyForm }: Partial<ShortNames> = {}): boolean {
  if (companyForm === undefined || name.length >= full.length) return false;
  const own = name.replace(companyForm, '');
  return own === name ? full.replace(companyForm, '') === name : own.length > 1 && full.startsWith(own);
}

/** 국토부 of 국토교통부, 药监局 of 国家药品监督管理局, 市選管: characters in their order, and the noun at the end. */
function isAbbreviated(name: string, full: string, forms: ShortNames | undefined): boolean {
  if (forms?.authorities.some(([short, long]) => short === name && long.test(full)) === true) return true;
  const last = name.at(-1) ?? '';
  const isHead = full.endsWith(last) || forms?.body.exec(full)?.[0].includes(last) === true;
  return name.length > 1 && name.length < full.length && isHead && isInOrder(name, full);
}

/** The U.N. is not the U.S.: single letters are left out of names, but these are one word. */
const initialsWithPoints = /(?<!\p{L})(\p{Lu})\.(?=\p{Lu}(?!\p{L}))/gu;

function wordsOf(name: string): string[] {
  return normalize(name.replaceAll(initialsWithPoints, '$1'))
    .split(/[^\p{L}\p{M}\p{N}&'-]+/u)
    .filter((word) => word.length > 1 && word !== 'jr' && word !== 'sr');
}

function initials(name: string): string {
  const capitals = name.matchAll(/(?<![\p{L}\p{N}'’])\p{Lu}/gu);
  return normalize([...capitals].map(([letter]) => letter).join(''));
}

function remembering<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
