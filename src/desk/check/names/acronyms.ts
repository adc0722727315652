import { wordsIn } from './capitals.ts';

/** The folded words of a text that stand for the letters of an acronym: "Federal Bureau of Investigation" of "FBI". */
export function expandedIn(text: string, acronyms: ReadonlySet<string>): Set<string> {
  const words = wordsIn(text).filter(({ folded, capital }) => capital || folded.length > 3);
  const initials = words.map(({ folded }) => folded[0]).join('');
  const spans = [...acronyms].flatMap((acronym) => {
    const at = initials.indexOf(acronym);
    return at < 0 ? [] : words.slice(at, at + acronym.length);
  });
  return new Set(spans.map(({ folded }) => folded));
}

/** Words of three to six capitals, folded. */
export const acronymsIn = (text: string): Set<string> =>
  new Set(text.match(/(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu)?.map((acronym) => acronym.toLowerCase()));
