import { normalizeText } from '../text/normalize.ts';
import { wordsIn } from './capitals.ts';

/**
 * The folded words of a text that stand for the letters of an acronym: "Federal Bureau of Investigation" of "FBI", where
 * short words don't count, and "Ministry of Transport" of "MoT", where each does.
 */
export function expandedIn(text: string, acronyms: ReadonlySet<string>): Set<string> {
  const all = wordsIn(text);
  const long = all.filter(({ folded, capital }) => capital || folded.length > 3);
  const written = all.map((word) => word.text[0]).join('');
  const initials = long.map(({ folded }) => folded[0]).join('');
  const spans = [...acronyms].flatMap((acronym) => {
    const isMixed = /\p{Lu}/u.test(acronym);
    const at = (isMixed ? written : initials).indexOf(acronym);
    return at < 0 ? [] : (isMixed ? all : long).slice(at, at + acronym.length);
  });
  return new Set(spans.map(({ folded }) => folded));
}

/** Words of three to six capitals, folded, and such as "MoT" and "BoE" as they are written. */
export const acronymsIn = (text: string): Set<string> =>
  new Set([
    ...(text.match(/(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu) ?? []).map((acronym) => acronym.toLowerCase()),
    ...(text.match(/(?<!\p{L})\p{Lu}\p{Ll}\p{Lu}{1,3}(?!\p{L})/gu) ?? []),
  ]);

/** "Sanno Denki K.K. (SDK)": whether a text sets one of these acronyms in brackets right behind a name in the letters of `normalizeText`. */
export function isBracketedBehind(name: string, text: string, acronyms: ReadonlySet<string>): boolean {
  const folded = normalizeText(text);
  return [...acronyms].some((acronym) => {
    const bracket = folded.indexOf(`(${acronym.toLowerCase()})`);
    const before = folded.slice(Math.max(0, bracket - name.length - longestRest), bracket);
    return (
      bracket > 0 &&
      new RegExp(String.raw`${RegExp.escape(name)}[^(),;:.!?]*(?:\p{L}\.)*\s?$`, 'u').test(before)
    );
  });
}

/** Characters of a name behind the part by which it is known, "K.K.", and before its brackets. */
const longestRest = 24;
