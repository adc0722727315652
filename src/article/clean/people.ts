/** Capitalised words of a byline that name no person: desks, agencies, ranks, and cities of two words. */
const others = new Set(
  `news press staff agency agencies reuters afp ap dpa efe ansa tass xinhua kyodo yonhap bloomberg desk team editor editors reporter
  reporters writer correspondent columnist redaktion agence agencia agência redação redacción redazione redactie times post herald daily
  tribune gazette journal guardian associated bbc cnn npr media online monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december york angeles francisco kong washington aires paulo janeiro
  delhi lumpur dhabi aviv city haag united states kingdom korea europe university institute ministry department`.split(
    /\s+/u,
  ),
);

const word = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\.?`;
const particle =
  '(?:d|da|de|do|dos|das|del|della|di|van|von|zu|der|den|la|le|al|el|bin|ibn|ter|ten|af|av|e|y)';
const person = new RegExp(String.raw`^${word}(?:\s(?:${particle}\s){0,2}${word}){1,3}(?![\p{L}\p{M}])`, 'u');
const conjunction = /^(?:,?\s(?:and|und|et|y|e|en|och|og|ja|i|и|та|ve|&)\s|,\s|\s?[&/·]\s?)/u;

/**
 * The names that a text starts with, two to four capitalised words each, joined by commas or "and"; `length` in
 * characters, 0 where there are none. A place or a paper in the list ends it: "Jana Keller, Halmstadt".
 */
export function readPeople(text: string): { names: string[]; length: number } {
  const names: string[] = [];
  let length = 0;
  let joint = 0;
  for (let match = person.exec(text); match && isPerson(match[0]);) {
    names.push(match[0].replace(/(?<=\p{Ll}{2})\.$/u, ''));
    length += joint + match[0].length;
    joint = conjunction.exec(text.slice(length, length + 8))?.[0].length ?? 0;
    match = joint === 0 ? null : person.exec(text.slice(length + joint, length + joint + 80));
  }
  return { names, length };
}

function isPerson(name: string): boolean {
  return !name.split(/\s+/u).some((part) => others.has(part.toLowerCase().replace(/\.$/u, '')));
}
