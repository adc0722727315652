import type { Mention } from '../languages/mention.ts';

/** Short forms by which a full name goes: each with the names that it stands behind in brackets. */
export type ShortForms = ReadonlyMap<string, ReadonlySet<string>>;

/** "(IVP)" right behind a name, also in marks and with more behind it. */
const bracketed =
  /^["”»]?\s?[(（]["“«„]?(?<short>\p{Lu}[\p{L}\p{N}.&-]{1,14}(?: \p{Lu}{2,4})?)["”»“]?[)）,;]/u;

/** "Institut für Verkehrsplanung (IVP)": what a body is called in short, of the letters of its name. */
export function shortFormsOf(mentions: Mention[], sentences: string[]): ShortForms {
  const forms = new Map<string, Set<string>>();
  for (const { name, kind, sentence, end } of mentions) {
    if (kind === 'person' || kind === 'state') continue;
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
