import { rulesOf, type Language } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';
import { isRole } from '../names/titles.ts';
import { normalize } from '../text/normalize.ts';
import { pointsBack } from '../text/points-back.ts';
import { tokensOf } from '../text/tokenizer.ts';
import { isNamedBefore, textOf, type Story } from './story.ts';

/** Characters between "her" and the name. */
const nearOwner = 60;

type Range = { from: number; to: number };

/** Where "her" stands: in a list Karl Moss, her lawyer, would seem to be the lawyer of whoever stands above. */
export function ownerOf(mention: Mention, story: Story): Range | null {
  if (isNamedBefore(story, mention)) return null;
  const text = textOf(story, mention);
  return (
    ownerBehind(text, mention, story.language) ??
    openingOwner(text, mention, story.language) ??
    ownerBefore(text, mention, story.language)
  );
}

/** "Karl Moss, her lawyer". */
function ownerBehind(text: string, { end, role }: Mention, language: Language): Range | null {
  const [all, owner = ''] = /^,? (\p{L}+) /u.exec(text.slice(end, end + nearOwner)) ?? [];
  if (all === undefined || role === null || !beginsWithOwner(owner, language)) return null;
  const to = end + all.length;
  return text.startsWith(role, to) ? { from: to - owner.length - 1, to } : null;
}

/** "Her lawyer, who was there, Karl Moss". */
function openingOwner(text: string, { start }: Mention, language: Language): Range | null {
  const opening = /^(\P{L}*(\p{L}+) )([\p{L}-]+), [^;:!?"„“”«»]{0,60}$/u.exec(text.slice(0, start));
  const [, before = '', owner = '', noun = ''] = opening ?? [];
  const isOpening = beginsWithOwner(owner, language) && isOffice(noun, language);
  return isOpening ? { from: 0, to: before.length } : null;
}

/** "Her lawyer Karl Moss said", «celebró su presidenta, Ana Gil». */
function ownerBefore(text: string, { start, role, title }: Mention, language: Language): Range | null {
  const first = Math.max(0, start - nearOwner);
  const match = /(?:[\p{L}-]+ ){1,5}[\p{L}-]+(?=,? ?$)/u.exec(text.slice(first, start));
  if (match === null) return null;
  const [phrase] = match;
  const at = [...phrase.matchAll(/[^ ]+/gu)]
    .map(({ index }) => index)
    .findLast((index) => beginsWithOwner(phrase.slice(index), language));
  if (at === undefined) return null;
  const [owner = '', ...office] = phrase.slice(at).split(' ');
  const isTitle = office.slice(0, 2).some((word) => normalize(word) === title);
  if (office.length === 0 || !(isTitle || role?.endsWith(office.join(' ')) === true)) return null;
  const from = first + match.index + at;
  const to = from + owner.length + 1;
  if (!/\p{L}/u.test(text.slice(0, from))) return { from: 0, to };
  return rulesOf(language) === null ? null : { from, to };
}

/** Whether a text begins with what says whose somebody is, and was told before: "her", "su", «его», 그의. */
function beginsWithOwner(text: string, language: Language): boolean {
  const [word = ''] = /^[\p{L}-]+/u.exec(text) ?? [];
  const isOwner =
    rulesOf(language)?.determiners.has(normalize(word)) ?? language.possessive?.test(word) === true;
  return isOwner && pointsBack(text, language);
}

/** Whether a word is the noun of what somebody is. */
function isOffice(noun: string, language: Language): boolean {
  const rules = rulesOf(language);
  return rules !== null && isRole(tokensOf(noun, rules.language)[0], rules);
}

/** "Head of that body": whether a role says of whom by what was told before. */
export const isLeaning = ({ role }: Mention, language: Language): boolean =>
  role?.split(/[ '’]/u).some((word) => beginsWithOwner(word, language)) === true;
