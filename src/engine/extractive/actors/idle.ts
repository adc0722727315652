import type { Language } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';

/** Lost by what tells nothing of them, and by a heading. */
const nothingTold = 3;
const inHeading = 2;
/** "Acquitted by Lund" tells more of another. */
const asDoer = 1.5;
/** Characters of a heading, and of what is looked at beside a name, at most. */
const longestLine = 80;

/** How much less a sentence tells of who is named in it than what they did. */
export function idlenessOf(mention: Mention, text: string, language: Language): number {
  const isDoer = language.agent?.test(text.slice(0, mention.start)) === true;
  const isNothing = isIdle(mention, text, language) || isListed(mention, text);
  return (isNothing ? nothingTold : isLine(text) ? inHeading : 0) + (isDoer ? asDoer : 0);
}

/** What a sentence ends with: a mark, which may stand before a footnote's number or an emoji. */
const sentenceEnd = /[.!?…。！？．؟।:;,"”»」』)）\]’‘'›¹²³⁴-⁹\p{Extended_Pictographic}][\s\uFE0F]?$/u;

/** A short one without a mark at its end: a heading, a caption, an entry of a list. */
export const isLine = (text: string): boolean =>
  text.length < longestLine && !sentenceEnd.test(text.slice(-4));

/** "Ann Lee, Bob Ray and Cy Young": one of several. */
function isListed({ agency, start, end }: Mention, text: string): boolean {
  const before = text.slice(Math.max(0, start - longestLine), start);
  return (
    agency < 2 &&
    (/\p{Lu}[^\s,]*(?:, (?:and |or )?| and )$/u.test(before) ||
      /^(?:, (?:and |or )?| and )\p{Lu}[^,]*(?:,| and )/u.test(text.slice(end, end + longestLine)))
  );
}

/** "Ann Lee, Kentucky", "Ann Lee’s home", "photo by Ann Lee": tells nothing of who is named. */
export function isIdle(mention: Mention, text: string, language: Language): boolean {
  return (
    language.credit?.test(text) === true ||
    (mention.agency < 2 && (isOwner(mention, text, language) || isLine(text)))
  );
}

/** "Ann Lee’s". */
export const isOwner = ({ end }: Pick<Mention, 'end'>, text: string, { owning }: Language): boolean =>
  owning?.test(text.slice(end)) === true;
