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
const longestAlias = 60;

/** "Institut für Verkehrsplanung (IVP)": what a body is called in short, of the letters of its name. */
export function shortFormsOf(mentions: Mention[], sentences: string[]): ShortForms {
  const forms = new Map<string, Set<string>>();
  for (const { name, kind, sentence, end } of mentions) {
    if (kind === 'state') continue;
    if (kind === 'person') {
      const called =
        nickname.exec(name) ?? alias.exec(sentences[sentence]?.slice(end, end + longestAlias) ?? '');
      const { nick, bare } = called?.groups ?? {};
      for (const form of [nick, bare])
        if (form !== undefined && /\p{Ll}/u.test(form))
          forms.set(form, (forms.get(form) ?? new Set()).add(name));
      continue;
    }
    const short = bracketed.exec(sentences[sentence]?.slice(end, end + 24) ?? '')?.groups?.['short'];
    if (short === undefined || short === name || !(isMadeOf(short, name) || hasInitials(short, name)))
      continue;
    forms.set(short, (forms.get(short) ?? new Set()).add(name));
  }
  return forms;
}

/** "Conselho Regional de Medicina (Cremepe)": of its words, and where it is. */
function hasInitials(short: string, name: string): boolean {
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return initials.length > 2 && initials[0] === short[0] && isMadeOf(initials.join(''), `${short}  `);
}

/** Whether the letters of a short form stand in a name, in their order. */
function isMadeOf(short: string, name: string): boolean {
  const letters = name.toLowerCase();
  let at = -1;
  for (const letter of short.toLowerCase().match(/\p{L}/gu) ?? []) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return short.length < name.length;
}
