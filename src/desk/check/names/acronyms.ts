import { normalizeText } from '../text/normalize.ts';
import { wordsIn } from './capitals.ts';
import { suffix } from './cast-letters.ts';

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

/** "Sanno Denki K.K. (SDK)": whether a text sets one of these acronyms in brackets right behind a name in the letters of `normalizeText`, but for what a firm's name ends with. */
export function isBracketedBehind(name: string, text: string, acronyms: ReadonlySet<string>): boolean {
  const folded = normalizeText(text);
  const behind = String.raw`(?<![\p{L}\p{N}])${RegExp.escape(name)}(?<forms>(?: [\p{L}.]+)*) ?\((?<acronym>\p{L}+)\)`;
  return [...folded.matchAll(new RegExp(behind, 'gu'))].some(
    ({ groups }) =>
      acronyms.has(groups?.['acronym'] ?? '') &&
      (groups?.['forms'] ?? '').split(' ').every((word) => isForm(word)),
  );
}

/** "K.K.", "Ltd", and nothing. */
const isForm = (word: string): boolean =>
  /^(?:\p{L}\.)*$/u.test(word) || suffix.test(word.replace(/\.$/u, ''));
