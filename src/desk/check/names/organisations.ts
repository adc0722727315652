import { wordsIn } from './capitals.ts';
import { languageOf } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import type { NameWord } from './latin.ts';
import { foldedText, type NameIndex } from './name-index.ts';

/**
 * Institutions by what they are and what they are for, "ministry of health", "Umweltbundesamt", "대한수리협회", in the
 * article's own language: unknown where the article has no word like what tells one from another, and `sure` where it
 * has another of the kind in its place.
 */
export function findOrganisations(text: string, language: string, index: NameIndex): NameWord[] {
  const { patterns = [], common, writing } = languageOf(language).organisations ?? {};
  const capitals = new Set(
    wordsIn(text).flatMap(({ capital, opens, folded }) => (capital && !opens ? [folded] : [])),
  );
  return patterns.flatMap((pattern) => {
    const namesOf = (from: string) =>
      [...from.matchAll(new RegExp(pattern, 'gu'))].map(({ groups }) => ({
        head: groups?.['head'] ?? '',
        modifier: groups?.['modifier'] ?? '',
      }));
    const isSure = (head: string, modifier: string): boolean => {
      if (writing === 'unspaced') return true;
      const isNamed = writing !== 'capitals' || capitals.has(head) || capitals.has(modifier);
      const isStrange = writing === 'capitals' && !index.words.has(head);
      return isNamed && (isStrange || namesOf(index.folded).some((other) => other.head === head));
    };
    return namesOf(foldedText(text)).flatMap(({ head, modifier }): NameWord[] => {
      const isKnown =
        writing === 'unspaced'
          ? hasPair(index.folded, modifier, head)
          : hasStem(index, modifier) || hasAcronym(index, head, modifier);
      if (isKnown || common?.test(modifier)) return [];
      return [{ word: `${modifier} ${head}`, sure: isSure(head, modifier) }];
    });
  });
}

const hasStem = ({ words }: NameIndex, modifier: string): boolean => {
  const stem = modifier.replace(/^ال/u, '').slice(0, 5);
  return [...words].some((word) => word.replace(/^[وبلك]?ال/u, '').startsWith(stem));
};

/** "FBI" and "BoE", for a bureau of investigation and a bank. */
const hasAcronym = ({ whole }: NameIndex, head: string, modifier: string): boolean =>
  (whole.match(/\p{Lu}[\p{Lu}\p{Ll}]{0,4}\p{Lu}/gu) ?? []).some((acronym) =>
    normalizeText(acronym.replaceAll(/\p{Ll}/gu, '')).includes(`${head[0]}${modifier[0]}`),
  );

/** Two letters side by side, or letters as a shorter name: "日銀" for "日本銀行", "国交省" for "国土交通省", "전교조". */
function hasPair(whole: string, modifier: string, head: string): boolean {
  const pairs = Array.from({ length: modifier.length - 1 }, (_, at) => modifier.slice(at, at + 2));
  if (pairs.some((pair) => whole.includes(pair))) return true;
  const some = Array.from(modifier).join(String.raw`[\p{Script=Han}\p{Script=Hangul}]{0,3}`);
  return new RegExp(
    `${modifier[0]}[${modifier.slice(1)}]?[${head}]|${some}[\\p{Script=Han}\\p{Script=Hangul}]{0,3}${head}`,
    'u',
  ).test(whole);
}
