import type { Mention } from '../languages/mention.ts';

/** Short forms by which a full name goes: each with the names that it stands behind in brackets. */
export type ShortForms = ReadonlyMap<string, ReadonlySet<string>>;

/** "(IVP)" right behind a name, also in marks and with more behind it. */
const bracketed =
  /^["”»]?\s?[(（]["“«„]?(?<short>\p{Lu}[\p{L}\p{N}.&-]{1,14}(?: \p{Lu}{2,4})?)["”»“]?[)）,;]/u;

/** 'Juan “El Toro” Ruiz', 'Juan Ruiz, alias El Toro': how somebody is called besides. */
export const nickname = /["“„«‘'](?<nick>(?:El |La )?(?<bare>[^"“”„«»‘’']+))["”“»’']/u;
const alias =
  /^,? (?:alias|apodad[oa]|conocid[oa] como|conhecid[oa] como|dite?) ["“«‘']?(?<nick>(?:El |La )?(?<bare>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}))/u;
/** Characters behind a name in which they are looked for. */
const longestAlias = 60;
const longestBracket = 24;

/** "Institut für Verkehrsplanung (IVP)": what a body is called in short, of the letters of its name. */
export function shortFormsOf(mentions: Mention[], sentences: string[]): ShortForms {
  const forms = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const behind = sentences[mention.sentence]?.slice(mention.end) ?? '';
    for (const form of formsOf(mention, behind))
      forms.set(form, (forms.get(form) ?? new Set()).add(mention.name));
  }
  return forms;
}

function formsOf({ name, kind }: Mention, behind: string): string[] {
  if (kind === 'state') return [];
  if (kind === 'person') {
    const { nick, bare } = (nickname.exec(name) ?? alias.exec(behind.slice(0, longestAlias)))?.groups ?? {};
    return [nick ?? '', bare ?? ''].filter((form) => /\p{Ll}/u.test(form));
  }
  const { short = name } = bracketed.exec(behind.slice(0, longestBracket))?.groups ?? {};
  return short !== name && ((short.length < name.length && isMadeOf(short, name)) || hasInitials(short, name))
    ? [short]
    : [];
}

/** "Conselho Regional de Medicina (Cremepe)": of its words, and where it is. */
function hasInitials(short: string, name: string): boolean {
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return initials.length > 2 && initials[0] === short[0] && isMadeOf(initials.join(''), short);
}

function isMadeOf(short: string, name: string): boolean {
  return isInOrder(short.toLowerCase().match(/\p{L}/gu) ?? [], name.toLowerCase());
}

/** Whether letters stand in a name, in their order. */
export function isInOrder(letters: Iterable<string>, name: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
